//! JSON Schemas of the content format, made from the types that read it.

use std::collections::BTreeMap;

use schemars::{Schema, schema_for};

use crate::format::{
    CardFile, ClipFile, ContactFile, FactFile, FormFile, MediaFile, OverlayFile, PackFile,
    PlaceFile, RefusedFile, ReviewEntry, SearchFile, TermFile, TopicFile, UnusedFile, WalkFile,
};

/// The schema of each kind of file, by the name of its schema file without ending.
pub fn schemas() -> BTreeMap<&'static str, String> {
    let schemas: [(&str, Schema); 16] = [
        ("pack", schema_for!(PackFile)),
        ("topic", schema_for!(TopicFile)),
        ("overlay", schema_for!(OverlayFile)),
        ("cards", schema_for!(CardFile)),
        ("walk", schema_for!(WalkFile)),
        ("form", schema_for!(FormFile)),
        ("contacts", schema_for!(ContactFile)),
        ("places", schema_for!(PlaceFile)),
        ("facts", schema_for!(FactFile)),
        ("unused", schema_for!(UnusedFile)),
        ("terms", schema_for!(TermFile)),
        ("media", schema_for!(MediaFile)),
        ("clips", schema_for!(ClipFile)),
        ("refused-numbers", schema_for!(RefusedFile)),
        ("search", schema_for!(SearchFile)),
        ("review", schema_for!(BTreeMap<String, ReviewEntry>)),
    ];
    schemas
        .into_iter()
        .map(|(name, schema)| (name, format!("{:#}\n", schema.to_value())))
        .collect()
}
