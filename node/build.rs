//! Puts the commit into the version.

use std::{path::Path, process::Command};

const COMMIT: &str = "SUBSTRATE_CLI_GIT_COMMIT_HASH";

fn main() {
	println!("cargo:rerun-if-env-changed={COMMIT}");
	println!("cargo:rerun-if-changed=build.rs");
	// The log of HEAD changes with every commit, checkout and reset. Named only if it is there, since
	// a missing file would make cargo build the node anew each time.
	let log = Path::new("../.git/logs/HEAD");
	if log.exists() {
		println!("cargo:rerun-if-changed={}", log.display());
	}

	if std::env::var_os(COMMIT).is_none() {
		// Source archives have no repository, and a machine may have no git.
		std::env::set_var(COMMIT, commit().unwrap_or_else(|| "unknown".into()));
	}
	substrate_build_script_utils::generate_cargo_keys();
}

fn commit() -> Option<String> {
	let output = Command::new("git").args(["rev-parse", "--short=11", "HEAD"]).output().ok()?;
	let hash = String::from_utf8(output.stdout).ok()?;
	output.status.success().then(|| hash.trim().to_owned())
}
