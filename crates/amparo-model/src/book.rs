//! The book: everything a pack says, resolved and checked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Card, Clip, Contact, Date, Fact, Form, Id, Lang, Language, Media, Message, Place, Synonyms,
    Term, Topic, Walk,
};

/// The pack format this code writes and reads.
pub const PACK_FORMAT: u32 = 3;

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    /// The pack's id.
    pub id: Id,
    /// Its version.
    pub version: String,
    /// The day its content was last worked on.
    pub date: Date,
    /// The day after which every page carries a warning.
    pub expires: Date,
    /// The language the content is written in.
    pub source: Lang,
    /// The place a new reader starts at.
    pub default_place: Id,
}

/// Everything a pack says. Lists are in their order of display; no two have the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// What it says of itself.
    pub meta: Meta,
    /// Its languages, in the order of the picker.
    pub languages: Vec<Language>,
    /// Its places; a parent comes before what lies in it.
    pub places: Vec<Place>,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// Its cards.
    pub cards: Vec<Card>,
    /// Its walks.
    pub walks: Vec<Walk>,
    /// Its forms.
    pub forms: Vec<Form>,
    /// Its contacts, without those on hold.
    pub contacts: Vec<Contact>,
    /// Its facts.
    pub facts: Vec<Fact>,
    /// Its glossary.
    pub terms: Vec<Term>,
    /// Its pictures.
    pub media: Vec<Media>,
    /// What is said aloud as sound, by language in the order of the pack, then by message; each speaks its message as it is.
    pub clips: Vec<Clip>,
    /// The content messages of each language, without fallbacks.
    pub messages: BTreeMap<Lang, BTreeMap<String, Message>>,
    /// The words of each language under which its pages are found, beyond those that they say.
    pub synonyms: BTreeMap<Lang, Synonyms>,
    /// The user interface of each language, as Fluent source.
    pub ui: BTreeMap<Lang, String>,
}
