//! What a person keeps on their own telephone: their people, and the sheets they filled in.
//!
//! These types are plain; where they are kept, and how they are sealed, is the shell's and the vault's affair.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::contact::names;
use crate::{Date, Id, Lang};

/// The form of what is kept; a newer one is not read.
const FORMAT: u32 = 1;
/// The most people.
pub const MAX_PEOPLE: usize = 50;
/// The most filled-in sheets.
pub const MAX_SHEETS: usize = 200;
/// The most numbers of one person.
pub const MAX_NUMBERS: usize = 3;
/// The longest text of one field, in bytes.
const MAX_TEXT: usize = 4_000;
/// The longest name or number, in bytes.
const MAX_NAME: usize = 200;
/// The most fields of one sheet.
const MAX_VALUES: usize = 500;

/// Text that a person typed: wiped from memory when it is dropped, and never shown by `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(Zeroizing<String>);

impl Private {
    /// Keeps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Deref for Private {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(..)")
    }
}

names! {
    /// What somebody is to the person. Messages: `role-<name>`.
    Role {
        /// Family.
        Family = "family",
        /// Who cares for the children.
        Caregiver = "caregiver",
        /// A lawyer.
        Lawyer = "lawyer",
        /// A consulate.
        Consulate = "consulate",
        /// Anyone else.
        Other = "other",
    }
}

/// Somebody to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Its number among all that is kept; 0: not kept yet.
    pub id: u32,
    /// The name.
    pub name: Private,
    /// What they are to the person.
    pub role: Role,
    /// Their telephone numbers, as they were typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<Private>,
    /// The language of messages to them; `None`: the reader's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Whether they get a message unless it is decided otherwise.
    pub message: bool,
    /// The contact of the pack that they were taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Id>,
}

/// A form of the pack, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its number among all that is kept; 0: not kept yet.
    pub id: u32,
    /// The form.
    pub form: Id,
    /// The day of the last change.
    pub changed: Date,
    /// What was filled in, by `section.row.field`; a ticked box is `1`. What is empty is left out.
    pub values: BTreeMap<String, Private>,
}

/// All that a person keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    format: u32,
    /// The highest number that was given so far.
    last: u32,
    /// The people, in the order in which they came.
    pub people: Vec<Person>,
    /// The sheets, in the order in which they came.
    pub sheets: Vec<Sheet>,
}

/// Why something cannot be kept. Messages: `mine-error-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PersonalError {
    /// A person has neither a name nor a number.
    #[error("a person needs a name")]
    Nameless,
    /// A number has letters, or too few or too many digits.
    #[error("a number cannot be called")]
    Number,
    /// A text is longer than what is kept.
    #[error("a text is too long")]
    TooLong,
    /// There are as many people or sheets as are kept.
    #[error("there is no room for more")]
    Full,
    /// What was to be changed is not there any more.
    #[error("it is not there any more")]
    Gone,
}

impl PersonalError {
    /// The end of its message's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nameless => "nameless",
            Self::Number => "number",
            Self::TooLong => "too-long",
            Self::Full => "full",
            Self::Gone => "gone",
        }
    }
}

impl Default for Personal {
    fn default() -> Self {
        Self {
            format: FORMAT,
            last: 0,
            people: Vec::new(),
            sheets: Vec::new(),
        }
    }
}

impl Personal {
    /// Whether this program can read it: it is not of a newer form.
    pub fn is_known(&self) -> bool {
        self.format <= FORMAT
    }

    /// The person of a number.
    pub fn person(&self, id: u32) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The sheet of a number.
    pub fn sheet(&self, id: u32) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
    }

    /// Adds a person, or puts them in the place of the one with their number.
    ///
    /// # Errors
    /// When the person cannot be kept; nothing is changed then.
    pub fn put_person(&mut self, mut person: Person) -> Result<u32, PersonalError> {
        person.numbers.retain(|number| !number.trim().is_empty());
        if person.name.trim().is_empty() {
            return Err(PersonalError::Nameless);
        }
        if person.numbers.len() > MAX_NUMBERS
            || person.name.len() > MAX_NAME
            || person.numbers.iter().any(|number| number.len() > MAX_NAME)
        {
            return Err(PersonalError::TooLong);
        }
        if person
            .numbers
            .iter()
            .any(|number| dialable(number).is_none())
        {
            return Err(PersonalError::Number);
        }
        let id = person.id;
        if id == 0 {
            if self.people.len() >= MAX_PEOPLE {
                return Err(PersonalError::Full);
            }
            person.id = self.next();
            self.people.push(person);
            return Ok(self.last);
        }
        let place = self.people.iter_mut().find(|known| known.id == id);
        *place.ok_or(PersonalError::Gone)? = person;
        Ok(id)
    }

    /// Drops a person; one who is not there is no error.
    pub fn remove_person(&mut self, id: u32) {
        self.people.retain(|person| person.id != id);
    }

    /// Adds a sheet, or writes over the one with its number; of that one, values of fields that `sheet` does not name stay.
    ///
    /// # Errors
    /// When the sheet cannot be kept; nothing is changed then.
    pub fn put_sheet(&mut self, mut sheet: Sheet) -> Result<u32, PersonalError> {
        if sheet.values.len() > MAX_VALUES
            || sheet
                .values
                .iter()
                .any(|(key, value)| key.len() > MAX_NAME || value.len() > MAX_TEXT)
        {
            return Err(PersonalError::TooLong);
        }
        let id = sheet.id;
        if id == 0 {
            if self.sheets.len() >= MAX_SHEETS {
                return Err(PersonalError::Full);
            }
            sheet.id = self.next();
            sheet.values.retain(|_, value| !value.trim().is_empty());
            self.sheets.push(sheet);
            return Ok(self.last);
        }
        let known = self.sheets.iter_mut().find(|known| known.id == id);
        let known = known.ok_or(PersonalError::Gone)?;
        known.changed = sheet.changed;
        known.values.extend(sheet.values);
        known.values.retain(|_, value| !value.trim().is_empty());
        Ok(id)
    }

    /// Drops a sheet; one that is not there is no error.
    pub fn remove_sheet(&mut self, id: u32) {
        self.sheets.retain(|sheet| sheet.id != id);
    }

    fn next(&mut self) -> u32 {
        self.last = self.last.saturating_add(1);
        self.last
    }
}

/// A typed number as a telephone dials it: digits, perhaps with a plus before them. `None`: it is no number.
pub fn dialable(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let mut number = String::new();
    for (at, sign) in typed.chars().enumerate() {
        match sign {
            '0'..='9' => number.push(sign),
            '+' if at == 0 => number.push(sign),
            ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{2010}'..='\u{2013}' => {}
            _ => return None,
        }
    }
    let digits = number.trim_start_matches('+').len();
    (2..=15).contains(&digits).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, numbers: &[&str]) -> Person {
        Person {
            id: 0,
            name: Private::new(name),
            role: Role::Family,
            numbers: numbers.iter().map(|number| Private::new(*number)).collect(),
            lang: None,
            message: true,
            contact: None,
        }
    }

    fn sheet(id: u32, values: &[(&str, &str)]) -> Sheet {
        Sheet {
            id,
            form: "plan".parse().expect("an id"),
            changed: Date::constant(2026, 11, 24),
            values: values
                .iter()
                .map(|(key, value)| ((*key).to_owned(), Private::new(*value)))
                .collect(),
        }
    }

    #[test]
    fn people_are_added_changed_and_dropped() {
        let mut mine = Personal::default();
        let ana = mine
            .put_person(person("Ana", &["(404) 555-0123", " "]))
            .expect("room");
        let leo = mine.put_person(person("Leo", &[])).expect("room");
        let changed = Person {
            id: ana,
            ..person("Ana María", &["+52 55 1234 5678"])
        };
        assert_eq!(mine.put_person(changed), Ok(ana));
        assert_eq!(mine.people.len(), 2);
        assert_eq!(mine.person(ana).map(|ana| &*ana.name), Some("Ana María"));
        mine.remove_person(leo);
        let new = mine.put_person(person("Eva", &[])).expect("room");
        assert!(new > leo, "a number is never given twice");
    }

    #[test]
    fn what_cannot_be_kept_changes_nothing() {
        let mut mine = Personal::default();
        for (wrong, error) in [
            (person(" ", &["911"]), PersonalError::Nameless),
            (person("Ana", &["call me"]), PersonalError::Number),
            (person("Ana", &["1"]), PersonalError::Number),
            (
                person("Ana", &["11", "22", "33", "44"]),
                PersonalError::TooLong,
            ),
            (
                person(&"a".repeat(MAX_NAME + 1), &[]),
                PersonalError::TooLong,
            ),
            (
                Person {
                    id: 7,
                    ..person("Ana", &[])
                },
                PersonalError::Gone,
            ),
        ] {
            assert_eq!(mine.put_person(wrong), Err(error));
        }
        let long = "a".repeat(MAX_TEXT + 1);
        assert_eq!(
            mine.put_sheet(sheet(0, &[("a.0.b", &long)])),
            Err(PersonalError::TooLong)
        );
        assert_eq!(mine.put_sheet(sheet(3, &[])), Err(PersonalError::Gone));
        assert_eq!(mine, Personal::default());
    }

    #[test]
    fn there_is_an_end_to_what_is_kept() {
        let mut mine = Personal::default();
        for _ in 0..MAX_PEOPLE {
            mine.put_person(person("Ana", &[])).expect("room");
        }
        assert_eq!(
            mine.put_person(person("Ana", &[])),
            Err(PersonalError::Full)
        );
    }

    #[test]
    fn a_sheet_keeps_what_a_newer_form_does_not_ask_for() {
        let mut mine = Personal::default();
        let id = mine
            .put_sheet(sheet(0, &[("child.0.name", "Leo"), ("child.0.born", "")]))
            .expect("room");
        mine.put_sheet(sheet(id, &[("child.0.age", "7")]))
            .expect("it is there");
        let keys: Vec<_> = mine
            .sheet(id)
            .expect("it is there")
            .values
            .keys()
            .cloned()
            .collect();
        assert_eq!(
            keys,
            ["child.0.age", "child.0.name"],
            "nothing is lost, and nothing empty kept"
        );
        mine.put_sheet(sheet(id, &[("child.0.name", " ")]))
            .expect("it is there");
        assert_eq!(
            mine.sheet(id).map(|sheet| sheet.values.len()),
            Some(1),
            "what was emptied goes"
        );
    }

    #[test]
    fn numbers_are_dialled_as_they_were_meant() {
        for (typed, number) in [
            ("(404) 555-0123", Some("4045550123")),
            ("+52 55 1234 5678", Some("+525512345678")),
            (" 911 ", Some("911")),
            ("404.555.0123 ext 4", None),
            ("*#06#", None),
            ("1+1", None),
            ("", None),
        ] {
            assert_eq!(dialable(typed).as_deref(), number, "{typed}");
        }
    }

    #[test]
    fn nothing_typed_shows_in_debug() {
        let mut mine = Personal::default();
        mine.put_person(person("PLANTED", &["4045550123"]))
            .expect("room");
        mine.put_sheet(sheet(0, &[("a.0.b", "PLANTED")]))
            .expect("room");
        let shown = format!("{mine:?}");
        assert!(
            !shown.contains("PLANTED") && !shown.contains("4045550123"),
            "{shown}"
        );
    }

    #[test]
    fn it_is_read_as_it_was_written() {
        let mut mine = Personal::default();
        mine.put_person(person("Ana", &["911"])).expect("room");
        mine.put_sheet(sheet(0, &[("a.0.b", "x")])).expect("room");
        let json = serde_json::to_string(&mine).expect("plain data");
        assert_eq!(
            serde_json::from_str::<Personal>(&json).expect("our own"),
            mine
        );
        let newer = json.replacen("\"format\":1", "\"format\":2", 1);
        assert!(
            !serde_json::from_str::<Personal>(&newer)
                .expect("it parses")
                .is_known()
        );
    }
}
