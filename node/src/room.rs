//! Looks for room on the disk before the database is opened. On a full one that would end the process by a signal,
//! without a word, since the database writes to mapped files; while it runs, `sc-storage-monitor` looks.

use crate::errors;
use sc_service::Error;
use std::path::Path;

/// Checks that `mebibytes` are free where the database in `path` is or will be. With 0 nobody looks.
pub fn check(path: &Path, mebibytes: u64) -> Result<(), Error> {
	// Before the first start there is no such folder yet.
	let existing = path.ancestors().find(|folder| folder.exists());
	// A disk that does not tell is left to the database.
	let Some(available) = existing.and_then(|folder| fs4::available_space(folder).ok()) else {
		return Ok(());
	};
	let available = available / (1024 * 1024);
	if available < mebibytes {
		return Err(errors::no_room(path, available, mebibytes));
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn room_is_looked_for_where_the_database_will_be() {
		let path = Path::new("/not/there/yet");
		assert!(check(path, 0).is_ok());
		let refused = check(path, u64::MAX).unwrap_err().to_string();
		assert!(
			refused.contains("/not/there/yet") && refused.contains("--db-storage-threshold"),
			"{refused}"
		);
	}
}
