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
