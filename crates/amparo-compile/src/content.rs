//! Reads all of `content/` into source types.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::Id;
use serde::de::DeserializeOwned;

use crate::format::{
    CardFile, ClipFile, ContactFile, FactFile, FormFile, MediaFile, OverlayFile, PackFile,
    PlaceFile, RefusedFile, TermFile, TopicFile, UnusedFile, WalkFile,
};
use crate::opus::MAX_CLIP_BYTES;
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
    pub(crate) forms: Vec<Named<FormFile>>,
    pub(crate) contacts: Vec<Named<ContactFile>>,
    pub(crate) places: Vec<File<PlaceFile>>,
    pub(crate) facts: Vec<Named<FactFile>>,
    pub(crate) unused: Vec<File<UnusedFile>>,
    pub(crate) terms: Vec<File<TermFile>>,
    pub(crate) media: Vec<File<MediaFile>>,
    pub(crate) refused: Vec<File<RefusedFile>>,
    /// The lists of clips, by the folder's name, which should be a language.
    pub(crate) clips: Vec<(String, File<ClipFile>)>,
    /// Ids of items that could not be read; a reference to one is not told again.
    pub(crate) broken: BTreeSet<String>,
    /// Files that could not be read at all.
    pub(crate) unread: BTreeSet<String>,
    /// Files with an item that could not be read and whose id cannot be told.
    nameless: BTreeSet<String>,
    /// Whether every language of the pack is known.
    pub(crate) languages_known: bool,
}

impl Content {
    /// Whether a file in a folder of `content/`, or of this name, could not be read, so that not all of its ids are known.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        let inside = |path: &String| {
            let rest = path.strip_prefix("content/")?.strip_prefix(name)?;
            Some(rest.starts_with('/') || rest == ".toml")
        };
        self.unread.iter().any(|path| inside(path) == Some(true))
    }

    /// The `.ftl` files, without ending, whose messages may belong to items that could not be read.
    pub(crate) fn lost_stems(&self) -> BTreeSet<String> {
        self.unread
            .iter()
            .chain(&self.nameless)
            .filter_map(|path| stem(path))
            .collect()
    }
}

/// The `.ftl` file, without ending, that the words of a content file belong in.
fn stem(path: &str) -> Option<String> {
    let inside = path.strip_prefix("content/")?.strip_suffix(".toml")?;
    let parts: Vec<&str> = inside.split('/').collect();
    Some(match parts.as_slice() {
        ["topics", id] => (*id).to_owned(),
        ["overlays", place, topic] => format!("{place}-{topic}"),
        ["walks", id] => format!("walk-{id}"),
        ["forms", id] => format!("form-{id}"),
        ["contacts", group] => format!("contacts-{group}"),
        ["facts", group] => format!("facts-{group}"),
        ["places", _] => "places".to_owned(),
        ["media", _] => "media".to_owned(),
        [name] => (*name).to_owned(),
        _ => return None,
    })
}

/// Reads every TOML file of `content/`.
pub(crate) fn read(sources: &Sources, problems: &mut Problems) -> Content {
    check_files(sources, problems);
    let mut content = Content::default();
    content.unread.extend(sources.oversized.keys().cloned());
    for path in sources.files.keys() {
        let Some(inside) = path.strip_prefix("content/") else {
            continue;
        };
        let parts: Vec<&str> = inside.split('/').collect();
        if let ["audio", _, name] = parts.as_slice()
            && name.ends_with(".opus")
        {
            // Sound is looked at with the list of clips.
            continue;
        }
        let Some(text) = sources.text(path) else {
            content.unread.insert(path.clone());
            continue;
        };
        let told = problems.len();
        let mut reader = Reader {
            path,
            text,
            problems,
            broken: &mut content.broken,
            unread: &mut content.unread,
            nameless: &mut content.nameless,
        };
        match parts.as_slice() {
            ["pack.toml"] => {
                content.pack = reader.file();
                content.languages_known = problems.len() == told;
            }
            ["cards.toml"] => content.cards.extend(reader.file()),
            ["terms.toml"] => content.terms.extend(reader.file()),
            ["refused-numbers.toml"] => content.refused.extend(reader.file()),
            ["media", "media.toml"] => content.media.extend(reader.file()),
            ["audio", lang, "clips.toml"] => {
                let file = reader.file();
                content
                    .clips
                    .extend(file.map(|file| ((*lang).to_owned(), file)));
            }
            ["topics", name] => content.topics.extend(reader.named(name)),
            ["walks", name] => content.walks.extend(reader.named(name)),
            ["forms", name] => content.forms.extend(reader.named(name)),
            ["contacts", name] => content.contacts.extend(reader.named(name)),
            ["facts", "unused.toml"] => content.unused.extend(reader.file()),
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
                "keep text files under {} KiB, pictures under {} KiB and clips under {} kB",
                MAX_TEXT_FILE >> 10,
                MAX_MEDIA_FILE >> 10,
                MAX_CLIP_BYTES / 1000
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
    unread: &'a mut BTreeSet<String>,
    nameless: &'a mut BTreeSet<String>,
}

impl Reader<'_> {
    fn file<T: DeserializeOwned>(&mut self) -> Option<File<T>> {
        let parsed = parse(self.path, self.text, self.problems);
        self.broken.extend(parsed.broken);
        if parsed.nameless {
            self.nameless.insert(self.path.to_owned());
        }
        if parsed.value.is_none() {
            self.unread.insert(self.path.to_owned());
        }
        Some(File {
            path: self.path.to_owned(),
            value: parsed.value?,
        })
    }

    fn named<T: DeserializeOwned>(&mut self, name: &str) -> Option<Named<T>> {
        Some(Named {
            id: self.id(name)?,
            file: self.file()?,
        })
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

/// The known id that one was probably meant to be.
pub(crate) fn nearest<'a>(known: impl Iterator<Item = &'a str>, id: &Id) -> Option<&'a str> {
    nearest_word(known, id.as_str())
}

/// The same of any name.
pub(crate) fn nearest_word<'a>(known: impl Iterator<Item = &'a str>, id: &str) -> Option<&'a str> {
    known
        .map(|known| (strsim::damerau_levenshtein(known, id), known))
        .min()
        .filter(|(distance, _)| *distance <= 2 + id.len() / 4)
        .map(|(_, known)| known)
}

/// The ids of one kind of item and where each was defined.
#[derive(Default)]
pub(crate) struct Ids {
    kind: &'static str,
    known: BTreeMap<Id, Site>,
    /// Ids of items that could not be read.
    broken: BTreeSet<String>,
    /// Some ids may not be known.
    incomplete: bool,
}

impl Ids {
    pub(crate) fn new(kind: &'static str) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }

    /// The same, of items that stand in a file or folder of `content/`: what could not be read there is not told as unknown.
    pub(crate) fn of(kind: &'static str, name: &str, content: &Content) -> Self {
        Self {
            kind,
            broken: content.broken.clone(),
            incomplete: content.lacks(name),
            ..Self::default()
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

    /// Whether the item is there, or may be there and could not be read.
    pub(crate) fn may_have(&self, id: &Id) -> bool {
        self.incomplete || self.known.contains_key(id) || self.broken.contains(id.as_str())
    }

    /// Whether the item is there.
    pub(crate) fn contains(&self, id: &Id) -> bool {
        self.known.contains_key(id)
    }

    /// What to do about an id that is not there.
    pub(crate) fn hint(&self, id: &Id) -> String {
        match nearest(self.known.keys().map(Id::as_str), id) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add the {} or take another id", self.kind),
        }
    }

    /// Tells a reference to an item that is not there.
    pub(crate) fn check(&self, id: &Id, site: &Site, problems: &mut Problems) {
        if !self.may_have(id) {
            problems.error(
                "unknown-id",
                site,
                format!("there is no {} `{id}`", self.kind),
                self.hint(id),
            );
        }
    }
}
