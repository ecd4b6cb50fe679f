#![doc = include_str!("../README.md")]

mod bind;
mod http;

pub use bind::{BindError, DEFAULT_PORT, Port, bind};
pub use http::{Sites, serve};
