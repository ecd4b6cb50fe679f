//! Writes the search index: the passages of every page, and what each language says in them.

use std::collections::{BTreeMap, BTreeSet};

use amparo_model::{
    Block, BlockKind, Book, Contact, Group, Id, Lang, Language, Need, PageKind, PageRef, PlaceKind,
    Synonyms, Topic, Walk,
};
use any_ascii::any_ascii;
use rusqlite::{Connection, params};

use crate::error::PackError;
use crate::field::{Field, Row, Urgency};
use crate::fold::{self, Word};
use crate::korean;
use crate::stem::{MARK, Stems};

/// The longest word in bytes that a typo is looked for in.
const MAX_WORD_BYTES: usize = 80;

/// One passage of a page, the same in every language.
struct Passage {
    page: PageRef,
    field: Field,
    urgency: Urgency,
    text: Source,
    /// The only place where it is said.
    place: Option<Id>,
}

/// Where the text of a passage stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// In a message.
    Message(String),
    /// Among the editors' phrases for the page: the one of this number.
    Phrase(usize),
    /// Here, in every language.
    Plain(String),
}

/// Writes the index of all languages.
pub(crate) fn write(conn: &Connection, book: &Book) -> Result<(), PackError> {
    let mut passages = passages(book);
    let order = page_order(&passages);
    passages.sort_by_key(|passage| (passage.field, order.get(&passage.page).copied()));
    let mut page = conn.prepare("INSERT INTO page (ord, ref) VALUES (?1, ?2)")?;
    for (reference, ord) in &order {
        page.execute(params![ord, reference.to_string()])?;
    }
    let mut insert =
        conn.prepare("INSERT INTO passage (row, message, place) VALUES (?1, ?2, ?3)")?;
    let mut packed = Vec::with_capacity(passages.len() * 4);
    for (row, passage) in passages.iter().enumerate() {
        let message = match &passage.text {
            Source::Message(id) => id.as_str(),
            Source::Phrase(_) | Source::Plain(_) => "",
        };
        let place = passage.place.as_ref().map_or("", Id::as_str);
        insert.execute(params![row + 1, message, place])?;
        let page = order.get(&passage.page).copied().unwrap_or_default();
        packed.extend(
            Row {
                page,
                field: passage.field,
                urgency: passage.urgency,
                local: passage.place.is_some(),
            }
            .packed(),
        );
    }
    conn.execute(
        "INSERT INTO passages (key, packed) VALUES (0, ?1)",
        [&packed],
    )?;
    for (ord, language) in book.languages.iter().enumerate() {
        language_index(conn, book, ord, language, &passages)?;
    }
    Ok(())
}

/// The pages in the order in which they are wanted when nothing else tells them apart.
fn page_order(passages: &[Passage]) -> BTreeMap<PageRef, u32> {
    let mut pages: Vec<(Urgency, usize, &PageRef)> = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, passage) in passages.iter().enumerate() {
        if seen.insert(&passage.page) {
            pages.push((passage.urgency, at, &passage.page));
        }
    }
    pages.sort();
    let pages = pages.into_iter().take(Row::MAX_PAGES);
    pages
        .zip(0..)
        .map(|((_, _, page), ord)| (page.clone(), ord))
        .collect()
}

fn language_index(
    conn: &Connection,
    book: &Book,
    ord: usize,
    language: &Language,
    passages: &[Passage],
) -> Result<(), PackError> {
    let lang = &language.lang;
    // What a language does not translate is found in its own; only names are the same in all.
    let own = |id: &str| book.messages.get(lang)?.get(id);
    let nearest = |id: &str| {
        let mut chain = language.chain();
        chain.find_map(|lang| book.messages.get(lang)?.get(id))
    };
    let none = Synonyms::default();
    let synonyms = book.synonyms.get(lang).unwrap_or(&none);
    let stems = Stems::of(lang);
    let mut row = conn.prepare(&format!(
        "INSERT INTO search_{ord}(rowid, text) VALUES (?1, ?2)"
    ))?;
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let stop: BTreeSet<String> = stop_words(lang).collect();
    let mut lengths = vec![0u8; passages.len()];
    let mut filled = 0u32;
    for (number, passage) in passages.iter().enumerate() {
        let mut borrowed = false;
        let text = match &passage.text {
            Source::Message(id) => {
                let mut message = own(id);
                if message.is_none() && matches!(passage.field, Field::Name | Field::Area) {
                    message = nearest(id);
                    borrowed = true;
                }
                message.map(|message| message.text.to_plain())
            }
            Source::Phrase(number) => {
                let phrases = synonyms.pages.get(&passage.page);
                phrases.and_then(|phrases| phrases.get(*number)).cloned()
            }
            Source::Plain(text) => Some(text.clone()),
        };
        let text = text.unwrap_or_default();
        let words = fold::words(&text);
        if words.is_empty() {
            continue;
        }
        filled += 1;
        if let Some(length) = lengths.get_mut(number) {
            let words = words.iter().filter(|word| !stop.contains(&word.text));
            *length = words.count().clamp(1, 255) as u8;
        }
        row.execute(params![number + 1, tokens(&words, stems)])?;
        for word in lexemes(&words, lang, stems) {
            let count = counts.entry(word).or_default();
            count.passages += 1;
            count.own |= !borrowed;
        }
    }
    conn.execute(
        "INSERT INTO lexicon (lang, passages, lengths, words, stop, small, place, same) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            ord,
            filled,
            lengths,
            lexicon(&counts),
            stop.into_iter().collect::<Vec<_>>().join("\n"),
            lines(&synonyms.small),
            lines(&synonyms.place_words),
            serde_json::to_string(&synonyms.same)?
        ],
    )?;
    Ok(())
}

/// The text of a row as the index cuts it: every word, every stem that is not a word of its own, the characters of a run two by two.
fn tokens(words: &[Word], stems: Stems) -> String {
    let mut tokens: Vec<String> = Vec::new();
    for word in words {
        if word.run {
            tokens.extend(fold::pairs(&word.text));
        } else {
            tokens.extend(with_stem(&word.text, stems));
        }
    }
    tokens.join(" ")
}

/// The words of a row as the lexicon counts them, each once: runs as they are written, those of Korean also without their particle.
fn lexemes(words: &[Word], lang: &Lang, stems: Stems) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let words = words
        .iter()
        .filter(|word| word.text.len() <= MAX_WORD_BYTES);
    for word in words {
        if word.run {
            found.extend(fold::units(&word.text).map(str::to_owned));
            // Only what stands between spaces is a word.
            if lang.language() == "ko" {
                found.extend(korean::without_particle(&word.text).map(str::to_owned));
                found.insert(word.text.clone());
            }
        } else {
            found.extend(with_stem(&word.text, stems));
        }
    }
    found
}

/// A word, after its stem if that is not the word itself.
fn with_stem(word: &str, stems: Stems) -> impl Iterator<Item = String> {
    let stem = stems.stem(word);
    let stem = (*stem != *word).then(|| format!("{MARK}{stem}"));
    stem.into_iter().chain([word.to_owned()])
}

/// Where a word stands.
#[derive(Default)]
struct Count {
    /// In how many passages.
    passages: u32,
    /// Whether the language itself says it, and not only a name that it borrows.
    own: bool,
}

/// One line for each word: the word, in how many passages it stands, `-` if only borrowed names have it, and how it is spelt in Latin letters
/// if it is written in others.
fn lexicon(counts: &BTreeMap<String, Count>) -> String {
    let mut lines = String::new();
    for (word, Count { passages, own }) in counts {
        let mark = if *own { "" } else { "-" };
        lines.push_str(&format!("{word}\t{passages}\t{mark}"));
        if has_latin_spelling(word) {
            // The Arabic article is rarely written with a word that stands alone.
            let bare = word
                .strip_prefix("ال")
                .filter(|bare| bare.chars().count() > 2);
            let spelling = any_ascii(bare.unwrap_or(word)).to_ascii_lowercase();
            let letters = spelling.chars().filter(char::is_ascii_lowercase);
            lines.push('\t');
            lines.extend(letters);
        }
        lines.push('\n');
    }
    lines
}

/// Whether people also spell a word in Latin letters: it is in the Arabic, Cyrillic, Ethiopic, Korean or an Indian script, or another alphabet.
fn has_latin_spelling(word: &str) -> bool {
    let mut letters = word.chars();
    let script = matches!(
        letters.next(),
        Some('\u{370}'..='\u{dff}' | '\u{1200}'..='\u{137f}' | '\u{ac00}'..='\u{d7a3}')
    );
    script && letters.next().is_some()
}

/// The folded words of a list, each on its line.
fn lines(words: &[String]) -> String {
    let folded = words.iter().flat_map(|word| fold::words(word));
    folded.map(|word| word.text).collect::<Vec<_>>().join("\n")
}

fn stop_words(lang: &Lang) -> impl Iterator<Item = String> {
    let words = stop_words::lookup(lang.language()).unwrap_or_default();
    words.iter().filter_map(|word| {
        let folded = fold::words(word);
        // "don't" is typed "dont", too.
        let one = folded.len() == 1 || word.contains(['\'', '’']);
        one.then(|| folded.into_iter().map(|word| word.text).collect())
    })
}

/// All passages of a book.
fn passages(book: &Book) -> Vec<Passage> {
    let mut phrases: BTreeMap<PageRef, usize> = BTreeMap::new();
    for (page, given) in book.synonyms.values().flat_map(|words| &words.pages) {
        let most = phrases.entry(page.clone()).or_default();
        *most = given.len().max(*most);
    }
    let mut all = All {
        passages: Vec::new(),
        phrases,
    };
    for topic in &book.topics {
        all.topic(book, topic);
    }
    for walk in &book.walks {
        all.walk(walk);
    }
    for card in &book.cards {
        let mut page = all.page(PageKind::Card, &card.id, Urgency::Situation);
        page.message(Field::Title, format!("card-{}-title", card.id));
        page.message(Field::Say, format!("card-{}-say", card.id));
        page.message(Field::Lead, format!("card-{}-when", card.id));
    }
    for need in Need::ALL {
        all.list(PageKind::Need, need.as_str());
    }
    for group in Group::ALL {
        all.list(PageKind::Group, group.as_str());
    }
    for form in &book.forms {
        let prefix = format!("form-{}", form.id);
        let mut page = all.page(PageKind::Form, &form.id, Urgency::Sheet);
        page.head(&prefix);
        for section in &form.sections {
            let message = format!("{prefix}-{}", section.id);
            page.message(Field::Detail, format!("{message}-help"));
            for field in &section.fields {
                page.message(Field::Detail, format!("{message}-{}", field.id));
            }
            page.message(Field::Line, message);
        }
    }
    for contact in &book.contacts {
        all.contact(book, contact);
    }
    for term in &book.terms {
        let prefix = format!("term-{}", term.id);
        let mut page = all.page(PageKind::Term, &term.id, Urgency::Name);
        page.message(Field::Name, prefix.clone());
        page.message(Field::Words, format!("{prefix}-also"));
        page.message(Field::Note, format!("{prefix}-meaning"));
    }
    for place in &book.places {
        let prefix = format!("place-{}", place.id);
        let mut page = all.page(PageKind::Place, &place.id, Urgency::Name);
        page.message(Field::Name, prefix.clone());
        page.message(Field::Name, format!("{prefix}-seat"));
    }
    all.passages
}

/// Collects passages.
struct All {
    passages: Vec<Passage>,
    /// The most phrases that editors gave a page in any language.
    phrases: BTreeMap<PageRef, usize>,
}

impl All {
    fn page(&mut self, kind: PageKind, id: &Id, urgency: Urgency) -> PageOf<'_> {
        let mut page = PageOf {
            all: &mut self.passages,
            page: PageRef {
                kind,
                id: id.clone(),
            },
            urgency,
        };
        for number in 0..self.phrases.get(&page.page).copied().unwrap_or(0) {
            page.add(Field::Words, Source::Phrase(number), None);
        }
        page
    }

    fn list(&mut self, kind: PageKind, name: &str) {
        // What it is called stands among its words: its name belongs to the user interface.
        if let Ok(id) = name.parse() {
            self.page(kind, &id, Urgency::List);
        }
    }

    fn topic(&mut self, book: &Book, topic: &Topic) {
        let urgency = match (topic.urgent, topic.group) {
            (true, _) => Urgency::Urgent,
            (_, Group::Now) => Urgency::Now,
            (_, Group::Understand) => Urgency::Background,
            _ => Urgency::Situation,
        };
        let mut page = self.page(PageKind::Topic, &topic.id, urgency);
        page.head(topic.id.as_str());
        for block in &topic.blocks {
            page.block(book, block, None);
        }
        // What is said at some places only, once for each of them.
        for (place, blocks) in &topic.at {
            for block in blocks {
                if !topic.blocks.contains(block) {
                    page.block(book, block, Some(place));
                }
            }
        }
    }

    fn walk(&mut self, walk: &Walk) {
        let urgency = match walk.group {
            Group::Now => Urgency::Now,
            _ => Urgency::Situation,
        };
        let prefix = format!("walk-{}", walk.id);
        let mut page = self.page(PageKind::Walk, &walk.id, urgency);
        page.head(&prefix);
        for step in &walk.steps {
            let message = format!("{prefix}-{}", step.id);
            for answer in &step.answers {
                page.message(Field::Line, format!("{message}-{}", answer.id));
            }
            for block in &step.blocks {
                for id in block.messages() {
                    page.message(Field::Detail, id);
                }
            }
            page.message(Field::Detail, format!("{message}-help"));
            page.message(Field::Line, message);
        }
    }

    fn contact(&mut self, book: &Book, contact: &Contact) {
        let id = &contact.id;
        let mut page = self.page(PageKind::Contact, id, Urgency::Helper);
        page.message(Field::Name, format!("contact-{id}"));
        page.message(Field::Note, format!("contact-{id}-note"));
        for area in &contact.areas {
            let county = |id: &Id| {
                book.places
                    .iter()
                    .any(|place| place.id == *id && place.kind == PlaceKind::County)
            };
            if county(area) {
                page.message(Field::Area, format!("place-{area}"));
            }
        }
        let mut plain: Vec<String> = contact.address.iter().cloned().collect();
        for phone in &contact.phones {
            let digits = phone.number.trim_start_matches('+');
            let national = digits.strip_prefix('1').unwrap_or(digits);
            plain.push(format!("{} {digits} {national}", phone.shown));
        }
        if !plain.is_empty() {
            page.add(Field::Area, Source::Plain(plain.join(" · ")), None);
        }
    }
}

/// Collects the passages of one page.
struct PageOf<'a> {
    all: &'a mut Vec<Passage>,
    page: PageRef,
    urgency: Urgency,
}

impl PageOf<'_> {
    fn add(&mut self, field: Field, text: Source, place: Option<&Id>) {
        self.all.push(Passage {
            page: self.page.clone(),
            field,
            urgency: self.urgency,
            text,
            place: place.cloned(),
        });
    }

    fn message(&mut self, field: Field, id: String) {
        self.add(field, Source::Message(id), None);
    }

    fn head(&mut self, prefix: &str) {
        self.message(Field::Title, format!("{prefix}-title"));
        self.message(Field::Name, format!("{prefix}-short"));
        self.message(Field::Lead, format!("{prefix}-lead"));
    }

    fn block(&mut self, book: &Book, block: &Block, place: Option<&Id>) {
        let said = match &block.kind {
            BlockKind::Say { card: Some(card) } => book.cards.iter().find(|one| one.id == *card),
            _ => None,
        };
        if let Some(card) = said {
            let say = format!("card-{}-say", card.id);
            self.add(Field::Say, Source::Message(say), place);
        }
        for id in block.messages() {
            let field = match &block.kind {
                _ if id != block.message => Field::Detail,
                BlockKind::Say { .. } => Field::Say,
                _ => Field::Line,
            };
            self.add(field, Source::Message(id), place);
        }
    }
}
