//! Checks the words under which search finds pages: `locales/<lang>/search.toml`.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::{Book, Group, Lang, Message, Need, PageKind, PageRef, Synonyms};

use crate::content::{Content, nearest};
use crate::format::SearchFile;
use crate::languages::{plain_message, words_beside};
use crate::locales::{Locale, SEARCH, UI};
use crate::problem::{Problems, Site};
use crate::toml_file::At;

/// The most words of a phrase.
const MAX_WORDS: usize = 4;
/// The message of the user interface that names a county.
const COUNTY: &str = "place-county";
/// The longest phrase in characters.
const MAX_CHARS: usize = 60;

/// Everything that the words of a language are checked against.
pub(crate) struct Words<'a> {
    pub(crate) lang: &'a Lang,
    pub(crate) locale: &'a Locale,
    pub(crate) content: &'a Content,
    pub(crate) book: &'a Book,
    pub(crate) messages: &'a BTreeMap<String, Message>,
}

impl Words<'_> {
    /// The words of a language, as far as they are right; the names of needs and groups, which stand in `ui.ftl`, are among them.
    pub(crate) fn check(&self, problems: &mut Problems) -> Synonyms {
        let mut synonyms = Synonyms::default();
        if let Some(file) = &self.locale.search {
            self.check_file(file, &mut synonyms, problems);
        }
        self.add_lists(&mut synonyms);
        if let Some(ui) = self.locale.files.get(UI) {
            synonyms.place_words = words_beside(ui, COUNTY);
        }
        synonyms
    }

    fn check_file(&self, file: &SearchFile, synonyms: &mut Synonyms, problems: &mut Problems) {
        let path = format!("locales/{}/{SEARCH}.toml", self.lang);
        for (address, phrases) in &file.pages {
            let Some(page) = self.page(address, &path, problems) else {
                continue;
            };
            let words = synonyms.pages.entry(page).or_default();
            for phrase in phrases {
                let Some(text) = phrase_of(phrase, &path, problems) else {
                    continue;
                };
                if words.iter().any(|known| same(known, text)) {
                    problems.error(
                        "duplicate-id",
                        &phrase.site(&path),
                        format!("`{}` already has `{text}`", address.value),
                        "take one out",
                    );
                } else {
                    words.push(text.to_owned());
                }
            }
        }
        for word in &file.small {
            let Some(text) = phrase_of(word, &path, problems) else {
                continue;
            };
            if synonyms.small.iter().any(|known| same(known, text)) {
                problems.error(
                    "duplicate-id",
                    &word.site(&path),
                    format!("`{text}` stands twice among the small words"),
                    "take one out",
                );
            } else if text.contains(char::is_whitespace) {
                problems.error(
                    "format",
                    &word.site(&path),
                    format!("`{text}` is more than one word"),
                    "write each small word by itself",
                );
            } else {
                synonyms.small.push(text.to_owned());
            }
        }
        let said = self.said(synonyms);
        let mut seen = BTreeSet::new();
        for entry in &file.same {
            let mut group = Vec::new();
            for phrase in &entry.words.value {
                let Some(text) = phrase_of(phrase, &path, problems) else {
                    continue;
                };
                if !seen.insert(lower(text)) {
                    problems.error(
                        "duplicate-id",
                        &phrase.site(&path),
                        format!("`{text}` stands in two groups"),
                        "keep it in one of them, or join the groups",
                    );
                    continue;
                }
                group.push(text.to_owned());
            }
            let site = entry.words.site(&path);
            let count = entry.words.value.len();
            if count < 2 {
                problems.error(
                    "format",
                    &site,
                    "a group needs two phrases or more",
                    "add what people say instead, or give the phrase to a page under `[pages]`",
                );
            } else if let Some(said) = &said
                && group.len() == count
                && !group.iter().any(|phrase| said.contains(&lower(phrase)))
            {
                problems.warning(
                    "unused-synonym",
                    &site,
                    format!("no page says any of `{}`", group.join("`, `")),
                    "add the words that our pages use, or give the phrases to a page under `[pages]`",
                );
            }
            synonyms.same.push(group);
        }
    }

    /// The names of needs and groups.
    fn add_lists(&self, synonyms: &mut Synonyms) {
        let Some(ui) = self.locale.files.get(UI) else {
            return;
        };
        let needs = Need::ALL
            .iter()
            .map(|need| (PageKind::Need, need.as_str(), "need"));
        let groups = Group::ALL
            .iter()
            .map(|group| (PageKind::Group, group.as_str(), "group"));
        for (kind, name, family) in needs.chain(groups) {
            let title = plain_message(ui, &format!("{family}-{name}"));
            if let (Some(title), Ok(id)) = (title, name.parse()) {
                let words = synonyms.pages.entry(PageRef { kind, id }).or_default();
                if !words.iter().any(|known| same(known, &title)) {
                    words.push(title);
                }
            }
        }
    }

    /// All that the pages of the language say, in lower case; `None`: not all of it is known.
    fn said(&self, synonyms: &Synonyms) -> Option<String> {
        if !self.locale.is_whole() {
            return None;
        }
        let messages = self
            .messages
            .values()
            .map(|message| message.text.to_plain());
        let pages = synonyms.pages.values().flatten().cloned();
        let all: Vec<String> = messages.chain(pages).map(|text| lower(&text)).collect();
        Some(all.join("\n"))
    }

    /// The page of an address, if there is one.
    fn page(&self, address: &At<String>, path: &str, problems: &mut Problems) -> Option<PageRef> {
        let site = address.site(path);
        let page: PageRef = match address.value.parse() {
            Ok(page) => page,
            Err(error) => {
                let hint = "write what it is and its id; docs/content-format.md lists them under \"search.toml\"";
                problems.error("unknown-id", &site, error.to_string(), hint);
                return None;
            }
        };
        let known = self.known(page.kind);
        if known.contains(page.id.as_str()) {
            return Some(page);
        }
        if self.is_held(&page) || self.content.broken.contains(page.id.as_str()) {
            return None;
        }
        let hint = match nearest(known.iter().copied(), &page.id) {
            Some(id) => format!("did you mean `{}/{id}`?", page.kind.as_str()),
            None => "take it out, or name a page that there is".to_owned(),
        };
        problems.error(
            "unknown-id",
            &site,
            format!("there is no page `{page}`"),
            hint,
        );
        None
    }

    /// Whether it is a contact that is not shown: its words wait with it.
    fn is_held(&self, page: &PageRef) -> bool {
        let files = self.content.contacts.iter();
        let mut entries = files.flat_map(|file| &file.file.value.contact);
        page.kind == PageKind::Contact && entries.any(|entry| entry.id.value == page.id)
    }

    fn known(&self, kind: PageKind) -> BTreeSet<&str> {
        let book = self.book;
        match kind {
            PageKind::Topic => book.topics.iter().map(|topic| topic.id.as_str()).collect(),
            PageKind::Walk => book.walks.iter().map(|walk| walk.id.as_str()).collect(),
            PageKind::Card => book.cards.iter().map(|card| card.id.as_str()).collect(),
            PageKind::Form => book.forms.iter().map(|form| form.id.as_str()).collect(),
            PageKind::Contact => book.contacts.iter().map(|one| one.id.as_str()).collect(),
            PageKind::Need => Need::ALL.iter().map(|need| need.as_str()).collect(),
            PageKind::Group => Group::ALL.iter().map(|group| group.as_str()).collect(),
            PageKind::Place => book.places.iter().map(|place| place.id.as_str()).collect(),
            PageKind::Term => book.terms.iter().map(|term| term.id.as_str()).collect(),
        }
    }
}

/// A phrase that can be searched for.
fn phrase_of<'a>(phrase: &'a At<String>, path: &str, problems: &mut Problems) -> Option<&'a str> {
    let text = phrase.value.trim();
    let site: Site = phrase.site(path);
    let words = text.split_whitespace().count();
    if !text.chars().any(char::is_alphanumeric) {
        problems.error(
            "format",
            &site,
            "a phrase has no letter and no digit",
            "write what people type, or take it out",
        );
        return None;
    }
    if words > MAX_WORDS || text.chars().count() > MAX_CHARS {
        problems.error(
            "format",
            &site,
            format!("`{text}` is longer than {MAX_WORDS} words or {MAX_CHARS} characters"),
            "write the words that tell it apart alone; people type little",
        );
        return None;
    }
    Some(text)
}

/// Whether two phrases are the same to search, as far as the compiler can tell.
fn same(one: &str, other: &str) -> bool {
    lower(one) == lower(other)
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}
