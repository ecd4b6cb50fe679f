#![doc = include_str!("../README.md")]

mod build;
mod clips;
mod content;
mod coverage;
mod drawing;
mod format;
mod languages;
mod locales;
mod markup;
mod messages;
mod numbers;
mod opus;
mod problem;
mod prose;
mod pseudo;
mod reading;
mod review;
mod schema;
mod sources;
mod synonyms;
mod toml_file;
mod wanted;

use std::collections::BTreeSet;

use amparo_model::{Book, Date, Lang};
use fluent_syntax::ast::Entry;

use crate::content::Content;
use crate::locales::UI;
use crate::messages::{Standing, Task};
use crate::problem::{Problems, Site};

pub use clips::{ListedClip, SpokenCounts, clips_toml, listed_clips, text_hash};
pub use coverage::{Counts, Coverage};
pub use opus::{MAX_CLIP_BYTES, MAX_CLIP_SECONDS, Opus, OpusError, check_opus};
pub use problem::{Problem, Severity, line_column};
pub use review::{ReviewError, review};
pub use schema::schemas;
pub use sources::{MAX_FILES, MAX_MEDIA_FILE, MAX_TEXT_FILE, ReadError, Sources};

/// What compiling depends on besides the sources.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The day on which review dates are judged.
    pub today: Date,
    /// Whether to add the pseudo-languages `en-XA` and `ar-XB`.
    pub pseudo: bool,
}

/// What compiling gives.
#[derive(Debug)]
pub struct Compiled {
    /// The book; `None` when there are errors.
    pub book: Option<Book>,
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
    /// How far each language is translated, in the order of the pack.
    pub coverage: Vec<Coverage>,
}

impl Compiled {
    /// How many problems of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }
}

/// Reads the sources, checks them and makes the book.
pub fn compile(sources: &Sources, options: Options) -> Compiled {
    let mut problems = Problems::default();
    let content = content::read(sources, &mut problems);
    let mut locales = locales::read(&content, sources, &mut problems);
    check_refused(&content, sources, &mut problems);
    let (mut languages, partial) = languages::read(&content, &locales, &mut problems);
    let mut pseudo = BTreeSet::new();
    if let (true, Some(pack)) = (options.pseudo, &content.pack)
        && let Some(source) = locales.get(&pack.value.source.value)
    {
        for (language, locale) in pseudo::make(source, &pack.value.source.value) {
            pseudo.insert(language.lang.clone());
            locales.insert(language.lang.clone(), locale);
            languages.push(language);
        }
    }
    let built = build::build(
        &content,
        languages.clone(),
        sources,
        options.today,
        &mut problems,
    );
    let mut coverage = Vec::new();
    let mut book = None;
    if let Some(mut built) = built {
        let source_lang = built.book.meta.source.clone();
        for language in &languages {
            let lang = &language.lang;
            let (Some(locale), Some(source)) = (locales.get(lang), locales.get(&source_lang))
            else {
                continue;
            };
            let task = Task {
                lang,
                locale,
                source,
                is_source: *lang == source_lang,
                partial: partial.contains(lang) || pseudo.contains(lang),
                pseudo: pseudo.contains(lang),
            };
            // What is wrong with a pseudo-language is wrong with its source, and told there.
            let mut aside = Problems::default();
            let told = if task.pseudo {
                &mut aside
            } else {
                &mut problems
            };
            let resolved = task.resolve(&built.wanted, &built.terms, told);
            reading::check(lang, &resolved, &built.wanted, told);
            let words = synonyms::Words {
                lang,
                locale,
                content: &content,
                book: &built.book,
                messages: &resolved,
            };
            let synonyms = words.check(told);
            if task.is_source {
                prose::check_first_screens(&built.book.topics, &resolved, told);
            }
            built.book.messages.insert(lang.clone(), resolved);
            built.book.synonyms.insert(lang.clone(), synonyms);
            built.book.ui.insert(lang.clone(), current_ui(&task));
            if !task.pseudo {
                coverage.push(coverage::count(&task, &built.wanted));
            }
        }
        let standing = |lang: &Lang, id: &str| {
            let (Some(locale), Some(source)) = (locales.get(lang), locales.get(&source_lang))
            else {
                return Standing::Missing;
            };
            let task = Task {
                lang,
                locale,
                source,
                is_source: *lang == source_lang,
                partial: false,
                pseudo: false,
            };
            task.standing(id)
        };
        built.book.clips = clips::read(&content, sources, &built.book, &standing, &mut problems);
        for language in &mut coverage {
            language.spoken = clips::count(&built.book, &language.lang);
        }
        drop_held(&mut built.book);
        book = Some(built.book);
    } else if !sources.files.contains_key("content/pack.toml")
        && !sources.oversized.contains_key("content/pack.toml")
    {
        problems.file(
            Severity::Error,
            "no-pack",
            "content/pack.toml",
            "there is no content/pack.toml",
            "see \"pack.toml\" in docs/content-format.md",
        );
    }
    let problems = problems.into_sorted();
    let failed = problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    Compiled {
        book: book.filter(|_| !failed),
        problems,
        coverage,
    }
}

/// The user interface of a language without messages whose source has changed since.
fn current_ui(task: &Task<'_>) -> String {
    let Some(text) = task.locale.files.get(UI) else {
        return String::new();
    };
    let stale = |id: &str| task.standing(id) == Standing::Stale;
    let mut resource = match fluent_syntax::parser::parse(text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.retain(|entry| match entry {
        Entry::Message(message) => !stale(message.id.name),
        Entry::Term(_) => true,
        _ => false,
    });
    fluent_syntax::serializer::serialize(&resource)
}

/// Drops the names and notes of contacts that are on hold.
fn drop_held(book: &mut Book) {
    let shown: BTreeSet<&str> = book.contacts.iter().map(|c| c.id.as_str()).collect();
    for messages in book.messages.values_mut() {
        messages.retain(|id, _| match id.strip_prefix("contact-") {
            Some(rest) => {
                let name = rest.strip_suffix("-note").unwrap_or(rest);
                shown.contains(name) || shown.contains(rest)
            }
            None => true,
        });
    }
}

/// Refused numbers, wherever they stand.
fn check_refused(content: &Content, sources: &Sources, problems: &mut Problems) {
    let refused: Vec<_> = content
        .refused
        .iter()
        .flat_map(|file| {
            file.value
                .number
                .iter()
                .map(move |number| (number, &file.path))
        })
        .collect();
    for (number, file) in &refused {
        if numbers::shown(&number.number.value, numbers::Kind::Telephone).is_err() {
            problems.error(
                "phone",
                &number.number.site(file),
                format!("`{}` is not a number in E.164 form", number.number.value),
                "write it as + and digits",
            );
        }
    }
    for path in sources.files.keys() {
        let Some(text) = sources.text(path) else {
            continue;
        };
        if refused.iter().any(|(_, file)| *file == path) {
            continue;
        }
        for (number, _) in &refused {
            let value = &number.number.value;
            let why = match number.reason {
                format::RefusedReason::DhsTipLine => "people are reported to ICE there",
                format::RefusedReason::PoliceOnly => "it is for police and jails alone",
            };
            for span in numbers::find_refused(text, value) {
                problems.error(
                    "refused-number",
                    &Site::new(path, span),
                    format!("the number {value} may stand nowhere: {why}"),
                    "take it out; content/refused-numbers.toml lists these numbers",
                );
            }
        }
    }
}
