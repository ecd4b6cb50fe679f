//! Contacts: people and offices that help, with what is known of their numbers.

use serde::{Deserialize, Serialize};

use crate::{Date, Id, Source};

/// Declares an enum of bare names that are the same in TOML, in the pack and in `ui.ftl`.
macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $type { $($(#[$variant_doc])* #[serde(rename = $name)] $variant,)+ }

        impl $type {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name used in the content format and at the end of its message in `ui.ftl`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The value of this name.
            pub fn of(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }
    };
}
pub(crate) use names;

names! {
    /// What a contact helps with, in the order of the contacts page.
    Need {
        /// Danger to life.
        Emergency = "emergency",
        /// Someone to talk to at once.
        Crisis = "crisis",
        /// Immigration lawyers and accredited representatives.
        ImmigrationLegal = "immigration-legal",
        /// People held by ICE and their families.
        Detention = "detention",
        /// Hotlines of community organisations.
        Hotline = "hotline",
        /// Lawyers for other matters.
        CivilLegal = "civil-legal",
        /// Places where ICE holds people.
        Facility = "facility",
        /// Immigration courts.
        Court = "court",
        /// Consulates.
        Consulate = "consulate",
        /// Violence at home.
        DomesticViolence = "domestic-violence",
        /// Trafficking.
        Trafficking = "trafficking",
        /// Doctors and clinics.
        Health = "health",
        /// Food, shelter, benefits.
        Social = "social",
        /// Pay and safety at work.
        Labor = "labor",
        /// Where to complain.
        Complaint = "complaint",
    }
}

names! {
    /// What a number is for.
    PhoneLabel {
        /// The usual number.
        Main = "main",
        /// A hotline or helpline.
        Hotline = "hotline",
        /// A crisis line.
        Crisis = "crisis",
        /// An office.
        Office = "office",
        /// A clinic.
        Clinic = "clinic",
        /// A court.
        Court = "court",
        /// A detention facility.
        Facility = "facility",
        /// A text telephone.
        Tty = "tty",
        /// Where new cases are taken.
        Intake = "intake",
        /// Referral to others.
        Referral = "referral",
        /// For emergencies alone.
        Emergency = "emergency",
        /// A second line.
        Second = "second",
        /// Free to call.
        TollFree = "toll-free",
        /// Not toll free.
        Local = "local",
        /// Also takes text messages.
        Text = "text",
        /// On WhatsApp.
        Whatsapp = "whatsapp",
        /// Dialled from a telephone inside detention.
        FromDetention = "from-detention",
        /// Answered in Spanish.
        Spanish = "spanish",
    }
}

names! {
    /// How a number was last confirmed.
    Confirmed {
        /// Seen on the organisation's own page.
        OwnPage = "own-page",
        /// Seen in two unrelated sources.
        TwoSources = "two-sources",
        /// Seen in one source.
        OneSource = "one-source",
        /// Sources disagree.
        Conflict = "conflict",
        /// Known, not seen.
        Unseen = "unseen",
    }
}

names! {
    /// What may be shown of a contact.
    Status {
        /// All of it.
        Publish = "publish",
        /// All of it, and that it is not confirmed.
        Unconfirmed = "unconfirmed",
        /// Nothing: it is kept out of the pack until someone has checked it.
        Hold = "hold",
        /// It has no number that could be shown.
        NoPhone = "no-phone",
    }
}

names! {
    /// What a call costs and what help costs.
    Cost {
        /// Nothing.
        Free = "free",
        /// Little or nothing.
        Low = "low",
        /// By income.
        Sliding = "sliding",
        /// It may cost.
        Varies = "varies",
    }
}

names! {
    /// Who is really at the other end, where a caller should know before calling.
    Warn {
        /// ICE itself.
        Ice = "ice",
        /// The government department that ICE belongs to.
        Dhs = "dhs",
        /// It reaches the police.
        Police = "police",
        /// A consulate of a government.
        Consulate = "consulate",
        /// Calls may be recorded.
        Recorded = "recorded",
    }
}

/// A person or an office to call. Messages: `contact-<id>`, `contact-<id>-note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its id, also its address.
    pub id: Id,
    /// What it helps with.
    pub need: Need,
    /// Its place within the need.
    pub order: u32,
    /// The places it serves, with all that lies in them.
    pub areas: Vec<Id>,
    /// Places inside `areas` that it does not serve.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Id>,
    /// What may be shown.
    pub status: Status,
    /// Whether it has a note.
    pub note: bool,
    /// Its numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Where a text message goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sms: Option<Sms>,
    /// When it answers; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The languages spoken there, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<crate::Lang>,
    /// Whether it brings in interpreters for other languages.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interpreter: bool,
    /// What its help costs; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Who is really there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn: Option<Warn>,
    /// Its web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// Whether the web address was seen in the source.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub web_seen: bool,
    /// Its street address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Where all this was found.
    pub source: Source,
}

impl Contact {
    /// The day one of its numbers was last confirmed, and how; the weakest of them.
    pub fn confirmed(&self) -> Option<(Confirmed, Date)> {
        self.phones
            .iter()
            .map(|phone| (phone.confirmed, phone.on))
            .max_by_key(|(how, on)| (*how, std::cmp::Reverse(*on)))
    }
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// E.164, a short code, or an extension dialled inside detention.
    pub number: String,
    /// The number as people write it.
    pub shown: String,
    /// What it is for.
    pub label: PhoneLabel,
    /// How it was confirmed …
    pub confirmed: Confirmed,
    /// … and when.
    pub on: Date,
    /// Whether it is answered in Spanish.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub spanish: bool,
    /// The places it is for; empty: all that the contact serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Id>,
}

impl Phone {
    /// Whether an ordinary telephone can call it.
    pub fn callable(&self) -> bool {
        self.label != PhoneLabel::FromDetention
            && self.number.bytes().all(|b| b.is_ascii_digit() || b == b'+')
    }
}

/// Where a text message goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sms {
    /// The number or short code.
    pub number: String,
    /// The word to send.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
}

/// When a contact answers, in its own time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// Day and night.
    Always,
    /// At these times.
    Weekly {
        /// An IANA time zone such as `America/New_York`.
        zone: String,
        /// The times, in order.
        open: Vec<OpenSpan>,
    },
}

/// A time of day on a run of weekdays. It ends on the day it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSpan {
    /// The first day: 1 is Monday, 7 is Sunday.
    pub first_day: u8,
    /// The last day, not before the first.
    pub last_day: u8,
    /// Minutes after midnight when it opens.
    pub from: u16,
    /// Minutes after midnight when it closes, 1440 at most.
    pub to: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_serde_writes() {
        for need in Need::ALL {
            let json = format!("\"{}\"", need.as_str());
            let read: Need = serde_json::from_str(&json).expect("the name is read back");
            assert_eq!(read, *need);
        }
    }
}
