//! The state of the economy as Prometheus series, read from the runtime's views at the best block.
//!
//! One task looks after each new block, at most every [`LEAST_PAUSE`], and shows what it found as a whole. While the
//! node catches up with the chain it does not look: what it could say would be old. A view that fails is counted in
//! `quoin_view_errors_total` and logged once, and its series are missing until it is well again; nothing here stops a
//! node.

mod series;
mod views;

use super::FullClient;
use futures::{FutureExt, StreamExt};
use futures_timer::Delay;
use quoin_primitives::OpaqueBlock as Block;
use sc_client_api::{BlockImportNotification, BlockchainEvents};
use sc_service::{Error, TaskManager};
use sp_blockchain::HeaderBackend;
use sp_consensus::BlockOrigin;
use sp_keystore::KeystorePtr;
use std::{iter, sync::Arc, time::Duration, time::Instant};
use substrate_prometheus_endpoint::{register, Counter, PrometheusError, Registry, U64};

/// The least time between the end of a look and the next.
const LEAST_PAUSE: Duration = Duration::from_secs(2);

/// Registers the series and starts the task, if there is anybody to show them to.
pub fn start(
	task_manager: &TaskManager,
	client: Arc<FullClient>,
	keystore: KeystorePtr,
	registry: Option<&Registry>,
) -> Result<(), Error> {
	let Some(registry) = registry else { return Ok(()) };
	let watch =
		Watch::new(client, keystore, registry).map_err(|e| Error::Application(Box::new(e)))?;
	// Not essential: a node that shows nothing is still a node.
	task_manager.spawn_handle().spawn_blocking("economy-metrics", Some("monitoring"), watch.run());
	Ok(())
}

struct Watch {
	client: Arc<FullClient>,
	reader: views::Reader,
	shown: series::Shown,
	authored: Counter<U64>,
}

impl Watch {
	fn new(
		client: Arc<FullClient>,
		keystore: KeystorePtr,
		registry: &Registry,
	) -> Result<Self, PrometheusError> {
		let authored = Counter::new("quoin_blocks_authored_total", "Blocks made by this node")?;
		Ok(Self {
			reader: views::Reader::new(client.clone(), keystore, registry)?,
			shown: series::Shown::register(registry)?,
			authored: register(authored, registry)?,
			client,
		})
	}

	async fn run(mut self) {
		let mut imports = self.client.import_notification_stream();
		loop {
			self.look();
			Delay::new(LEAST_PAUSE).await;
			let Some(next) = imports.next().await else { return };
			let waiting = iter::from_fn(|| imports.next().now_or_never().flatten());
			for block in iter::once(next).chain(waiting) {
				self.count(&block);
			}
		}
	}

	fn look(&mut self) {
		let begun = Instant::now();
		let best = self.client.info();
		let mut snapshot = self.reader.read(best.best_hash);
		snapshot.add(&series::BLOCK, &[], best.best_number.into());
		snapshot.add(&series::SECONDS, &[], begun.elapsed().as_secs_f64());
		self.shown.show(snapshot);
	}

	fn count(&self, block: &BlockImportNotification<Block>) {
		if block.origin == BlockOrigin::Own {
			self.authored.inc();
		}
	}
}
