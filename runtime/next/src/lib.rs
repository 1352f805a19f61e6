//! Nothing but the wasm that the build script makes.
