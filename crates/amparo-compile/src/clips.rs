//! Clips: what is said aloud, as sound, and whether it still says what the page says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use amparo_model::{Book, Clip, ClipKind, Lang};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::content::{Content, File, nearest_word};
use crate::format::{ClipEntry, ClipFile};
use crate::messages::Standing;
use crate::opus::check_opus;
use crate::problem::{Problems, Severity, Site};
use crate::sources::Sources;
use crate::toml_file;

/// The folder of the clips.
pub(crate) const FOLDER: &str = "content/audio/";

/// The hash of a text that is spoken: the first 16 hexadecimal digits of its SHA-256.
///
/// It is that of the text as it is read, not of its source: a number or a name that changes makes the clip an old one too.
pub fn text_hash(text: &str) -> String {
    Sha256::digest(text)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A clip as `clips.toml` lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedClip {
    /// Whose voice it is.
    pub kind: ClipKind,
    /// The hash of the text that it speaks.
    pub text: String,
    /// The program that spoke it, and its voice; empty for a person.
    pub engine: String,
    /// The program's voice.
    pub voice: String,
    /// Under which licence a person gives it.
    pub licence: String,
}

/// How many of the lines that are read aloud have a clip.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct SpokenCounts {
    /// Lines that are read aloud and that the language has.
    pub lines: usize,
    /// With a person's voice.
    pub recorded: usize,
    /// With a program's voice.
    pub synthetic: usize,
}

/// Counts the lines of a language.
pub(crate) fn count(book: &Book, lang: &Lang) -> SpokenCounts {
    let own = book.messages.get(lang);
    let spoken = book.spoken();
    let lines = spoken
        .iter()
        .filter(|line| own.is_some_and(|own| own.contains_key(&line.message)));
    let of = |kind| {
        let clips = book.clips.iter();
        clips
            .filter(|clip| clip.lang == *lang && clip.kind == kind)
            .count()
    };
    SpokenCounts {
        lines: lines.count(),
        recorded: of(ClipKind::Recorded),
        synthetic: of(ClipKind::Synthetic),
    }
}

/// Reads the list of a language's clips. `None`: it cannot be read, and `check` tells why.
pub fn listed_clips(sources: &Sources, lang: &Lang) -> Option<BTreeMap<String, ListedClip>> {
    let path = format!("{FOLDER}{lang}/clips.toml");
    if !sources.files.contains_key(&path) && !sources.oversized.contains_key(&path) {
        return Some(BTreeMap::new());
    }
    let mut problems = Problems::default();
    let file: ClipFile = toml_file::parse(&path, sources.text(&path)?, &mut problems).value?;
    if problems.len() > 0 {
        return None;
    }
    let clips = file.clip.into_iter().map(|entry| {
        let listed = ListedClip {
            kind: entry.kind.value,
            text: entry.text.value,
            engine: entry.engine.unwrap_or_default(),
            voice: entry.voice.unwrap_or_default(),
            licence: entry.licence.unwrap_or_default(),
        };
        (entry.id.value, listed)
    });
    Some(clips.collect())
}

/// Writes the list of a language's clips.
pub fn clips_toml(clips: &BTreeMap<String, ListedClip>) -> String {
    let mut text = String::from(
        "#:schema ../../schema/clips.json\n# What each clip says, and whose voice it is. `amparo audio` writes the synthetic ones; see docs/audio.md.\n",
    );
    for (id, clip) in clips {
        let _ = writeln!(
            text,
            "\n[[clip]]\nid = {}\nkind = {}\ntext = {}",
            quoted(id),
            quoted(clip.kind.as_str()),
            quoted(&clip.text)
        );
        for (key, value) in [
            ("engine", &clip.engine),
            ("voice", &clip.voice),
            ("licence", &clip.licence),
        ] {
            if !value.is_empty() {
                let _ = writeln!(text, "{key} = {}", quoted(value));
            }
        }
    }
    text
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Reads all clips that say what their messages say now; every other is told and left out.
pub(crate) fn read(
    content: &Content,
    sources: &Sources,
    book: &Book,
    standing: &dyn Fn(&Lang, &str) -> Standing,
    problems: &mut Problems,
) -> Vec<Clip> {
    let spoken: BTreeSet<String> = book.spoken().into_iter().map(|line| line.message).collect();
    let mut reader = Reader {
        content,
        sources,
        book,
        spoken,
        standing,
        problems,
    };
    let mut clips = Vec::new();
    let mut known = BTreeSet::new();
    for (folder, file) in &content.clips {
        let listed = file.value.clip.iter();
        known.extend(listed.map(|entry| format!("{FOLDER}{folder}/{}.opus", entry.id.value)));
        clips.extend(reader.list(folder, file));
    }
    reader.check_listed(&known);
    let order = |lang: &Lang| book.languages.iter().position(|l| l.lang == *lang);
    clips.sort_by(|a, b| (order(&a.lang), &a.message).cmp(&(order(&b.lang), &b.message)));
    clips
}

struct Reader<'a> {
    content: &'a Content,
    sources: &'a Sources,
    book: &'a Book,
    spoken: BTreeSet<String>,
    standing: &'a dyn Fn(&Lang, &str) -> Standing,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn list(&mut self, folder: &str, file: &File<ClipFile>) -> Vec<Clip> {
        let languages = self.book.languages.iter();
        let lang = languages.map(|language| &language.lang);
        let Some(lang) = lang.into_iter().find(|lang| lang.as_str() == folder) else {
            if self.content.languages_known {
                self.problems.file(
                    Severity::Error,
                    "unknown-language",
                    &file.path,
                    format!("`{folder}` is not a language of the pack"),
                    "name the folder for a language of content/pack.toml",
                );
            }
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        let mut clips = Vec::new();
        for entry in &file.value.clip {
            let id = &entry.id.value;
            let site = entry.id.site(&file.path);
            if !seen.insert(id) {
                self.problems.error(
                    "duplicate-id",
                    &site,
                    format!("the clip `{id}` is listed twice"),
                    "take one out",
                );
                continue;
            }
            self.check_keys(entry, &file.path);
            let bytes = self.sound(lang, entry, &site);
            if let (Some(text), Some(bytes)) = (self.text(lang, entry, &file.path), bytes) {
                clips.push(Clip {
                    lang: lang.clone(),
                    message: id.clone(),
                    kind: entry.kind.value,
                    text,
                    bytes,
                });
            }
        }
        clips
    }

    /// A program has a name and a voice; a person has neither, and gives a licence.
    fn check_keys(&mut self, entry: &ClipEntry, file: &str) {
        let id = &entry.id.value;
        let synthetic = entry.kind.value == ClipKind::Synthetic;
        for (key, value, of_program) in [
            ("engine", &entry.engine, true),
            ("voice", &entry.voice, true),
            ("licence", &entry.licence, false),
        ] {
            let kind = entry.kind.value.as_str();
            let empty = value.as_ref().is_none_or(|value| value.trim().is_empty());
            if synthetic && of_program && empty {
                self.problems.error(
                    "clip",
                    &entry.kind.site(file),
                    format!("the clip `{id}` is {kind} and lacks `{key}`"),
                    "say which program and which of its voices spoke it",
                );
            } else if synthetic != of_program && value.is_some() {
                self.problems.error(
                    "clip",
                    &entry.kind.site(file),
                    format!("the clip `{id}` is {kind} and has `{key}`"),
                    "take the key out, or change the kind",
                );
            }
        }
    }

    /// The hash of the text that the clip speaks, if the page says it still.
    fn text(&mut self, lang: &Lang, entry: &ClipEntry, file: &str) -> Option<String> {
        let id = &entry.id.value;
        let site = entry.id.site(file);
        if !self.spoken.contains(id) {
            // Where content could not be read, what is read aloud is not known.
            if !self.content.unread.is_empty() || !self.content.broken.is_empty() {
                return None;
            }
            let known = self.book.messages.get(&self.book.meta.source);
            let (message, hint) = if known.is_some_and(|known| known.contains_key(id)) {
                (
                    format!("`{id}` is not read aloud"),
                    "clips are for what to say, to do and not to do, and for the phrases of cards"
                        .to_owned(),
                )
            } else {
                let near = nearest_word(self.spoken.iter().map(String::as_str), id);
                (
                    format!("there is no message `{id}` to read aloud"),
                    near.map_or_else(
                        || "take the clip out and delete its file".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    ),
                )
            };
            self.problems.error("unknown-id", &site, message, hint);
            return None;
        }
        let messages = self.book.messages.get(lang);
        let Some(message) = messages.and_then(|messages| messages.get(id)) else {
            let why = match (self.standing)(lang, id) {
                Standing::Missing => "has no text",
                Standing::Stale => "has only an old text",
                // What cannot be read was told.
                Standing::Current(_) => return None,
            };
            self.problems.warning(
                "stale-clip",
                &site,
                format!("`{lang}` {why} for `{id}`, and the clip is left out"),
                "translate the message, then make the clip again",
            );
            return None;
        };
        let now = text_hash(&message.text.to_plain());
        if entry.text.value == now {
            return Some(now);
        }
        let hint = match entry.kind.value {
            ClipKind::Synthetic => format!("run `amparo audio --lang {lang}`"),
            ClipKind::Recorded => {
                format!("record it again, or if it says just this text, write `text = \"{now}\"`")
            }
        };
        self.problems.warning(
            "stale-clip",
            &entry.text.site(file),
            format!("the text of `{id}` is not what the clip says, and the clip is left out"),
            hint,
        );
        None
    }

    /// The clip's file.
    fn sound(&mut self, lang: &Lang, entry: &ClipEntry, site: &Site) -> Option<Vec<u8>> {
        let path = format!("{FOLDER}{lang}/{}.opus", entry.id.value);
        if self.sources.oversized.contains_key(&path) {
            return None;
        }
        let Some(bytes) = self.sources.files.get(&path) else {
            self.problems.error(
                "unknown-file",
                site,
                format!("there is no file `{path}`"),
                "put the clip there, or take it out of the list",
            );
            return None;
        };
        if let Err(error) = check_opus(bytes) {
            self.problems.file(
                Severity::Error,
                "clip",
                &path,
                format!("this is no clip: {error}"),
                "make it as \"Recording\" in docs/audio.md says",
            );
            return None;
        }
        Some(bytes.clone())
    }

    /// Tells files that no list names.
    fn check_listed(&mut self, known: &BTreeSet<String>) {
        for path in self.sources.files.keys() {
            let inside = path.strip_prefix(FOLDER);
            let parts = inside.and_then(|rest| rest.split_once('/'));
            let Some((folder, name)) = parts else {
                continue;
            };
            let Some(id) = name.strip_suffix(".opus") else {
                continue;
            };
            let list = format!("{FOLDER}{folder}/clips.toml");
            let lost = self.content.unread.contains(&list) || self.content.broken.contains(id);
            if !lost && !known.contains(path) {
                self.problems.file(
                    Severity::Error,
                    "unknown-file",
                    path,
                    format!("`{list}` does not list this clip"),
                    "list it, or delete it",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let person = ListedClip {
            kind: ClipKind::Recorded,
            text: text_hash("Calma."),
            engine: String::new(),
            voice: String::new(),
            licence: "CC BY 4.0, \"as read\"".into(),
        };
        let program = ListedClip {
            kind: ClipKind::Synthetic,
            text: text_hash("No corra."),
            engine: "espeak-ng".into(),
            voice: "es-419".into(),
            licence: String::new(),
        };
        let clips = BTreeMap::from([("calm".to_owned(), person), ("run".to_owned(), program)]);
        let text = clips_toml(&clips);
        let mut sources = Sources::default();
        let path = "content/audio/es/clips.toml".to_owned();
        sources.files.insert(path, text.clone().into_bytes());
        let lang = "es".parse().expect("a tag");
        let read = listed_clips(&sources, &lang).expect("it can be read");
        assert_eq!(read, clips, "{text}");
    }

    #[test]
    fn another_text_has_another_hash() {
        assert_eq!(text_hash("Stay calm.").len(), amparo_model::TEXT_HASH_LEN);
        assert!(amparo_model::is_text_hash(&text_hash("Stay calm.")));
        assert_ne!(
            text_hash("Open the door."),
            text_hash("Do not open the door.")
        );
    }
}
