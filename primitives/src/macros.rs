//! What many types here have in common.

/// Derives what a plain value has that is an argument of calls, stored and in the metadata.
macro_rules! plain {
	($(#[$doc:meta])* pub $($item:tt)*) => {
		$(#[$doc])*
		#[derive(
			Clone,
			Copy,
			Debug,
			Decode,
			DecodeWithMemTracking,
			Encode,
			Eq,
			MaxEncodedLen,
			PartialEq,
			TypeInfo,
		)]
		pub $($item)*
	};
}

/// Derives what a plain value has that genesis, calls, storage and metadata know.
macro_rules! said {
	($(#[$doc:meta])* pub $($item:tt)*) => {
		$(#[$doc])*
		#[derive(
			Clone,
			Copy,
			Debug,
			Decode,
			DecodeWithMemTracking,
			Deserialize,
			Encode,
			Eq,
			MaxEncodedLen,
			PartialEq,
			Serialize,
			TypeInfo,
		)]
		#[serde(rename_all = "camelCase", deny_unknown_fields)]
		pub $($item)*
	};
}
