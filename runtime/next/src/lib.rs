//! Nothing but the wasm that the build script makes.

#![no_std]
