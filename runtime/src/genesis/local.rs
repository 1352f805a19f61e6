//! The development chain with four validators.

use serde_json::Value;

pub fn patch() -> Value {
	super::development::with_validators(&["Alice", "Bob", "Charlie", "Dave"])
}
