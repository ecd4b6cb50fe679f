//! Reads all of `content/` into source types.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::Id;
use serde::de::DeserializeOwned;

use crate::format::{
    CardFile, ContactFile, FactFile, MediaFile, OverlayFile, PackFile, PlaceFile, RefusedFile,
    TermFile, TopicFile, WalkFile,
};
use crate::problem::{Problems, Severity, Site};
use crate::sources::{MAX_MEDIA_FILE, MAX_TEXT_FILE, Sources};
use crate::toml_file::parse;

/// A file that was read, and its path.
pub(crate) struct File<T> {
    pub(crate) path: String,
    pub(crate) value: T,
}

/// A file named for an id.
pub(crate) struct Named<T> {
    pub(crate) id: Id,
    pub(crate) file: File<T>,
}

/// An overlay file.
pub(crate) struct Overlay {
    pub(crate) place: Id,
    pub(crate) topic: Id,
    pub(crate) file: File<OverlayFile>,
}

/// All of `content/`, as far as it could be read.
#[derive(Default)]
pub(crate) struct Content {
    pub(crate) pack: Option<File<PackFile>>,
    pub(crate) topics: Vec<Named<TopicFile>>,
    pub(crate) overlays: Vec<Overlay>,
    pub(crate) cards: Vec<File<CardFile>>,
    pub(crate) walks: Vec<Named<WalkFile>>,
    pub(crate) contacts: Vec<Named<ContactFile>>,
    pub(crate) places: Vec<File<PlaceFile>>,
    pub(crate) facts: Vec<Named<FactFile>>,
    pub(crate) terms: Vec<File<TermFile>>,
    pub(crate) media: Vec<File<MediaFile>>,
    pub(crate) refused: Vec<File<RefusedFile>>,
    /// Ids of items that could not be read; a reference to one is not told again.
    pub(crate) broken: BTreeSet<String>,
}

/// Reads every TOML file of `content/`.
pub(crate) fn read(sources: &Sources, problems: &mut Problems) -> Content {
    check_files(sources, problems);
    let mut content = Content::default();
    for path in sources.files.keys() {
        let Some(inside) = path.strip_prefix("content/") else {
            continue;
        };
        let parts: Vec<&str> = inside.split('/').collect();
        let Some(text) = sources.text(path) else {
            continue;
        };
        let mut reader = Reader {
            path,
            text,
            problems,
            broken: &mut content.broken,
        };
        match parts.as_slice() {
            ["pack.toml"] => content.pack = reader.file(),
            ["cards.toml"] => content.cards.extend(reader.file()),
            ["terms.toml"] => content.terms.extend(reader.file()),
            ["refused-numbers.toml"] => content.refused.extend(reader.file()),
            ["media", "media.toml"] => content.media.extend(reader.file()),
            ["topics", name] => content.topics.extend(reader.named(name)),
            ["walks", name] => content.walks.extend(reader.named(name)),
            ["contacts", name] => content.contacts.extend(reader.named(name)),
            ["facts", name] => content.facts.extend(reader.named(name)),
            ["places", name] if name.ends_with(".toml") => content.places.extend(reader.file()),
            ["overlays", place, topic] => content.overlays.extend(reader.overlay(place, topic)),
            [name] if name.ends_with(".md") => {}
            ["media", _] => {}
            _ => problems.file(
                Severity::Error,
                "unknown-file",
                path,
                "this file is not part of the content format",
                "move it out of content/, or see docs/content-format.md for where it belongs",
            ),
        }
    }
    content
}

/// Files that are too large or not UTF-8.
fn check_files(sources: &Sources, problems: &mut Problems) {
    for (path, size) in &sources.oversized {
        problems.file(
            Severity::Error,
            "too-large",
            path,
            format!("the file has {size} bytes"),
            format!(
                "keep text files under {} KiB and pictures under {} KiB",
                MAX_TEXT_FILE >> 10,
                MAX_MEDIA_FILE >> 10
            ),
        );
    }
    for (path, bytes) in &sources.files {
        let text = [".toml", ".ftl", ".svg", ".md"]
            .iter()
            .any(|ending| path.ends_with(ending));
        if let (true, Err(error)) = (text, std::str::from_utf8(bytes)) {
            let at = error.valid_up_to();
            problems.file(
                Severity::Error,
                "not-utf-8",
                path,
                format!("the file is not UTF-8: byte {at} is not part of a character"),
                "save it as UTF-8 in your editor",
            );
        }
    }
}

struct Reader<'a> {
    path: &'a str,
    text: &'a str,
    problems: &'a mut Problems,
    broken: &'a mut BTreeSet<String>,
}

impl Reader<'_> {
    fn file<T: DeserializeOwned>(&mut self) -> Option<File<T>> {
        let parsed = parse(self.path, self.text, self.problems);
        self.broken.extend(parsed.broken);
        Some(File {
            path: self.path.to_owned(),
            value: parsed.value?,
        })
    }

    fn named<T: DeserializeOwned>(&mut self, name: &str) -> Option<Named<T>> {
        let id = self.id(name)?;
        let file = self.file();
        if file.is_none() {
            self.broken.insert(id.as_str().to_owned());
        }
        Some(Named { id, file: file? })
    }

    fn overlay(&mut self, place: &str, topic: &str) -> Option<Overlay> {
        let topic = self.id(topic)?;
        let place = self.id(&format!("{place}.toml"))?;
        Some(Overlay {
            place,
            topic,
            file: self.file()?,
        })
    }

    /// The id that a file is named for.
    fn id(&mut self, name: &str) -> Option<Id> {
        let id = name
            .strip_suffix(".toml")
            .and_then(|stem| stem.parse().ok());
        if id.is_none() {
            self.problems.file(
                Severity::Error,
                "file-name",
                self.path,
                format!("`{name}` is not named for an id"),
                "name it with lower-case English words joined by `-`, ending in `.toml`",
            );
        }
        id
    }
}

/// The ids of one kind of item and where each was defined.
#[derive(Default)]
pub(crate) struct Ids {
    kind: &'static str,
    known: BTreeMap<Id, Site>,
}

impl Ids {
    pub(crate) fn new(kind: &'static str) -> Self {
        Self {
            kind,
            known: BTreeMap::new(),
        }
    }

    /// Adds an id; a second one of the same name is told. Says whether it is new.
    pub(crate) fn add(&mut self, id: &Id, site: Site, problems: &mut Problems) -> bool {
        if let Some(first) = self.known.get(id) {
            problems.error(
                "duplicate-id",
                &site,
                format!("the {} `{id}` is defined twice", self.kind),
                format!("rename one; the other stands in {}", first.file),
            );
            return false;
        }
        self.known.insert(id.clone(), site);
        true
    }

    pub(crate) fn contains(&self, id: &Id) -> bool {
        self.known.contains_key(id)
    }

    pub(crate) fn kind(&self) -> &'static str {
        self.kind
    }

    /// The known id most like this one.
    pub(crate) fn nearest(&self, id: &str) -> Option<&Id> {
        self.known
            .keys()
            .map(|known| (strsim::damerau_levenshtein(known.as_str(), id), known))
            .min()
            .filter(|(distance, _)| *distance <= 2 + id.len() / 4)
            .map(|(_, known)| known)
    }
}
