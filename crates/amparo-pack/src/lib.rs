#![doc = include_str!("../README.md")]

mod clips;
mod digest;
mod error;
mod field;
mod fold;
#[cfg(feature = "write")]
mod index;
mod korean;
mod latin;
mod lexicon;
mod open;
mod read;
mod schema;
mod search;
mod stem;
#[cfg(feature = "write")]
mod write;

pub use clips::ClipHead;
pub use error::PackError;
pub use fold::fold;
pub use open::{MAX_PACK_BYTES, Pack, read_pack};
pub use read::{Found, TopicHead};
pub use search::{Hit, How, MAX_HITS, MAX_QUERY_CHARS, Needles, Query, Searched, Via};
#[cfg(feature = "write")]
pub use write::write;
