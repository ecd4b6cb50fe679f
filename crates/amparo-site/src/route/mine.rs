//! Addresses of what a person keeps. They name numbers and forms, never what was written.

use amparo_model::Id;

/// A page of a person's own things, below `mine`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinePage {
    /// All there is.
    Home,
    /// The people.
    People,
    /// A new person, perhaps one of the pack's contacts.
    NewPerson(Option<Id>),
    /// A person, to be changed.
    Person(u32),
    /// A message to the people.
    Message,
    /// A new sheet of a form.
    NewSheet(Id),
    /// A sheet, to be changed.
    Sheet(u32),
    /// A sheet, to be read, printed and shared.
    ReadSheet(u32),
    /// The PIN, and deleting everything.
    Lock,
}

impl MinePage {
    /// The rest of the address.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Home => "mine".into(),
            Self::People => "mine/people".into(),
            Self::NewPerson(None) => "mine/person/new".into(),
            Self::NewPerson(Some(contact)) => format!("mine/person/new/{contact}"),
            Self::Person(id) => format!("mine/person/{id}"),
            Self::Message => "mine/message".into(),
            Self::NewSheet(form) => format!("mine/sheet/new/{form}"),
            Self::Sheet(id) => format!("mine/sheet/{id}"),
            Self::ReadSheet(id) => format!("mine/sheet/{id}/read"),
            Self::Lock => "mine/lock".into(),
        }
    }

    /// Reads what follows `mine/`.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Home,
            ["people"] => Self::People,
            ["person", "new"] => Self::NewPerson(None),
            ["person", "new", contact] => Self::NewPerson(Some(contact.parse().ok()?)),
            ["person", id] => Self::Person(number(id)?),
            ["message"] => Self::Message,
            ["sheet", "new", form] => Self::NewSheet(form.parse().ok()?),
            ["sheet", id] => Self::Sheet(number(id)?),
            ["sheet", id, "read"] => Self::ReadSheet(number(id)?),
            ["lock"] => Self::Lock,
            _ => return None,
        })
    }
}

/// A number as we write it: no sign, no zero before it.
fn number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
