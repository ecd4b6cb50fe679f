//! What a page asks of what a person keeps, and what it is answered.

use std::collections::BTreeMap;

use amparo_model::{Date, Id, Lang, MAX_NUMBERS, Person, PersonalError, Private, Role, Sheet};
use amparo_site::Unreadable;
use amparo_vault::{Secret, Settings, VaultError, WeakSecret};
use serde::{Deserialize, Serialize};

/// What a page asks for: a word, and the fields of its form.
#[derive(Debug, Deserialize)]
pub(crate) struct Ask {
    pub(super) what: String,
    #[serde(default)]
    pub(super) fields: BTreeMap<String, Private>,
}

/// What the page is answered.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Reply {
    /// The number of what was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<u32>,
    /// Why it was not done: the end of a message's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<&'static str>,
    /// How long the next try must wait, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) wait: Option<u64>,
    /// How many wrong tries are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) left: Option<u32>,
}

/// Why something was not done.
pub(super) enum Fault {
    Vault(VaultError),
    Weak(WeakSecret),
    Personal(PersonalError),
    /// It is locked.
    Closed,
    /// A newer program wrote it.
    Newer,
    /// The page asked for what there is not.
    Unknown,
}

impl Ask {
    fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |value| value.text())
    }

    pub(super) fn id(&self) -> u32 {
        self.text("id").parse().unwrap_or_default()
    }

    pub(super) fn secret(&self) -> Result<Secret, Fault> {
        Secret::new(self.text("secret")).map_err(Fault::Weak)
    }

    pub(super) fn settings(&self) -> Settings {
        Settings {
            wipe_after: self.text("wipe").parse().ok(),
        }
    }

    pub(super) fn person(&self) -> Result<Person, Fault> {
        let field = |name: &str| self.fields.get(name).cloned().unwrap_or_default();
        let numbers = (1..=MAX_NUMBERS).map(|at| field(&format!("number-{at}")));
        Ok(Person {
            id: self.id(),
            name: field("name"),
            role: Role::of(self.text("role")).ok_or(Fault::Unknown)?,
            numbers: numbers.collect(),
            lang: self.text("lang").parse::<Lang>().ok(),
            message: !self.text("message").is_empty(),
            contact: self.text("contact").parse::<Id>().ok(),
        })
    }

    pub(super) fn sheet(&self) -> Result<Sheet, Fault> {
        let values = self.fields.iter().filter_map(|(name, value)| {
            let key = name.strip_prefix("value:")?;
            Some((key.to_owned(), value.clone()))
        });
        Ok(Sheet {
            id: self.id(),
            form: self.text("form").parse().map_err(|_| Fault::Unknown)?,
            changed: self
                .text("changed")
                .parse::<Date>()
                .map_err(|_| Fault::Unknown)?,
            values: values.collect(),
        })
    }
}

impl Fault {
    pub(super) fn reply(self) -> Reply {
        let error = |code| Reply {
            error: Some(code),
            ..Reply::default()
        };
        match self {
            Self::Weak(WeakSecret::TooShort) => error("short"),
            Self::Weak(WeakSecret::TooLong) => error("long"),
            Self::Weak(WeakSecret::Easy) => error("easy"),
            Self::Personal(why) => error(why.code()),
            Self::Closed => error("closed"),
            Self::Newer | Self::Unknown => error("other"),
            Self::Vault(VaultError::Wrong {
                wait_seconds,
                tries_left,
            }) => Reply {
                wait: Some(wait_seconds).filter(|wait| *wait > 0),
                left: tries_left,
                ..error("wrong")
            },
            Self::Vault(VaultError::TooSoon { wait_seconds }) => Reply {
                wait: Some(wait_seconds),
                ..error("wrong")
            },
            Self::Vault(VaultError::Wiped) => error("wiped"),
            Self::Vault(VaultError::TooLarge { .. }) => error("full"),
            Self::Vault(VaultError::Missing | VaultError::Replaced) => error("gone"),
            Self::Vault(other) => {
                complain(&other);
                error("device")
            }
        }
    }

    pub(super) fn unreadable(self) -> Unreadable {
        match self {
            Self::Newer | Self::Vault(VaultError::TooNew { .. }) => Unreadable::Newer,
            Self::Vault(VaultError::Damaged(_) | VaultError::DeviceKeyLost) => Unreadable::Damaged,
            Self::Vault(other) => {
                complain(&other);
                Unreadable::Device
            }
            _ => Unreadable::Device,
        }
    }
}

/// Says on stderr what the page says in simpler words. Nothing of what is kept is in it.
fn complain(error: &VaultError) {
    eprintln!("error: {error}\nhint: {}", error.hint());
}
