//! The content format: the types that the TOML files are read into.
//!
//! They mirror the files key by key, keep the place of every reference, and are the source of the JSON Schemas. What they mean is
//! written in `docs/content-format.md`.

mod clip;
mod contact;
mod fact;
mod form;
mod pack;
mod place;
mod search;
mod topic;
mod value;

pub(crate) use clip::{ClipEntry, ClipFile};
pub(crate) use contact::{ContactEntry, ContactFile, HoursEntry};
pub(crate) use fact::{
    FactFile, MediaEntry, MediaFile, RefusedFile, RefusedReason, ReviewEntry, SourceEntry,
    TermFile, UnusedFile,
};
pub(crate) use form::{FormFile, SectionEntry};
pub(crate) use pack::PackFile;
pub(crate) use place::{PlaceEntry, PlaceFile};
pub(crate) use search::SearchFile;
pub(crate) use topic::{
    BlockEntry, BlockName, CardFile, OverlayFile, StepEntry, TopicFile, WalkFile,
};
pub(crate) use value::{Day, Value};
