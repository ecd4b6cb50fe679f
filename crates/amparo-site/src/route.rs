//! Addresses: what they mean, and how they are written.

mod mine;

use amparo_model::{Group, Id, Lang, Need, is_message_id, is_text_hash};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

pub use mine::MinePage;

/// Characters of a query that need no escape.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/');

/// An address of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`: the language picker; `to` is the rest of the page to come back to, such as `us-ga/topic/at-door`.
    Languages {
        /// Where a language leads.
        to: Option<String>,
    },
    /// `/{lang}/{place}/…`.
    Page {
        /// The reader's language.
        lang: Lang,
        /// The reader's place.
        place: Id,
        /// What is shown.
        page: Page,
    },
    /// `/assets/{name}`: a style or a script.
    Asset(String),
    /// `/media/{id}`: a picture.
    Media(Id),
    /// `/clock/{lang}`: a page that says nothing of what was read, for whoever has to leave at once.
    Clock(Lang),
    /// `/clip/{lang}/{message}/{text}`: a message read aloud.
    Clip {
        /// The language that is spoken.
        lang: Lang,
        /// The message.
        message: String,
        /// The hash of the text that the page shows: a clip of another text has another address.
        text: String,
    },
}

/// What is shown under a language and a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The situations.
    Home,
    /// The topics, walks and forms of a group.
    Group(Group),
    /// A topic.
    Topic(Id),
    /// All cards.
    Cards,
    /// All cards in the size of a bank card, to print and cut out.
    Wallet,
    /// One card, full screen.
    Card(Id),
    /// A walk, at a step; `None`: the first.
    Walk(Id, Option<Id>),
    /// A form.
    Form(Id),
    /// Contacts; of one need.
    Contacts(Option<Need>),
    /// One contact.
    Contact(Id),
    /// The glossary.
    Terms,
    /// A term.
    Term(Id),
    /// A fact.
    Fact(Id),
    /// A topic, a card or a contact as plain text, to be sent to somebody.
    Text(Shared),
    /// A contact for an address book.
    Vcard(Id),
    /// What stands between a tap on a number and the call, where it matters who answers: the contact, and which of its numbers.
    Call(Id, u8),
    /// What a person keeps.
    Mine(MinePage),
    /// Search.
    Search {
        /// What is looked for.
        query: String,
        /// Only the results, for search as one types.
        part: bool,
    },
    /// The place picker.
    Places {
        /// What the names must contain.
        query: String,
        /// The rest of the page to come back to, such as `topic/at-door`.
        to: Option<String>,
    },
    /// What is known of the place.
    Place,
    /// About the pack and the program.
    About,
    /// What is kept: nothing.
    Privacy,
    /// All facts with their sources.
    Sources,
    /// Text size and colours.
    Display,
}

/// What can be shared as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shared {
    /// A topic.
    Topic(Id),
    /// A card.
    Card(Id),
    /// A contact.
    Contact(Id),
}

/// Why an address leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RouteError {
    /// It is no text: broken UTF-8, a NUL byte.
    #[error("the address is not text")]
    Malformed,
    /// There is no page there. The language and the place are those of the address, as far as it has any.
    #[error("there is no page at this address")]
    Unknown {
        /// The address's first part, if it is a language tag.
        lang: Option<Lang>,
        /// Its second part, if it is an id.
        place: Option<Id>,
    },
}

impl Route {
    /// Reads a path and a query as they come from the wire.
    pub fn parse(path: &str, query: Option<&str>) -> Result<Self, RouteError> {
        let mut parts = Vec::new();
        for part in path.trim_start_matches('/').split('/') {
            parts.push(decode(part)?);
        }
        let query = Query::parse(query.unwrap_or_default())?;
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match parts.as_slice() {
            [""] => return Ok(Self::Languages { to: query.to }),
            ["assets", name] => return Ok(Self::Asset((*name).to_owned())),
            ["media", id] => {
                if let Ok(id) = id.parse() {
                    return Ok(Self::Media(id));
                }
            }
            ["clock", lang] => {
                if let Ok(lang) = lang.parse() {
                    return Ok(Self::Clock(lang));
                }
            }
            ["clip", lang, message, text] if is_message_id(message) && is_text_hash(text) => {
                if let Ok(lang) = lang.parse() {
                    return Ok(Self::Clip {
                        lang,
                        message: (*message).to_owned(),
                        text: (*text).to_owned(),
                    });
                }
            }
            _ => {}
        }
        let lang = parts.first().and_then(|lang| lang.parse::<Lang>().ok());
        let place = parts.get(1).and_then(|place| place.parse::<Id>().ok());
        let rest = parts.get(2..).unwrap_or(&[]);
        let page = parse_page(rest, query);
        match (lang, place, page) {
            (Some(lang), Some(place), Some(page)) => Ok(Self::Page { lang, place, page }),
            (lang, place, _) => Err(RouteError::Unknown { lang, place }),
        }
    }

    /// The address, from the root; `parse` gives the same route again.
    pub fn path(&self) -> String {
        match self {
            Self::Languages { to: None } => "/".into(),
            Self::Languages { to: Some(to) } => format!("/?to={}", encode(to)),
            Self::Page { lang, place, page } => format!("/{lang}/{place}/{}", page.path()),
            Self::Asset(name) => format!("/assets/{}", encode(name)),
            Self::Media(id) => format!("/media/{id}"),
            Self::Clock(lang) => format!("/clock/{lang}"),
            Self::Clip {
                lang,
                message,
                text,
            } => format!("/clip/{lang}/{message}/{text}"),
        }
    }
}

impl Page {
    /// The part of the address after language and place, with its query.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Group(group) => format!("group/{}", group.as_str()),
            Self::Topic(id) => format!("topic/{id}"),
            Self::Cards => "cards".into(),
            Self::Wallet => "wallet".into(),
            Self::Card(id) => format!("card/{id}"),
            Self::Walk(id, None) => format!("walk/{id}"),
            Self::Walk(id, Some(step)) => format!("walk/{id}/{step}"),
            Self::Form(id) => format!("form/{id}"),
            Self::Contacts(None) => "contacts".into(),
            Self::Contacts(Some(need)) => format!("contacts/{}", need.as_str()),
            Self::Contact(id) => format!("contact/{id}"),
            Self::Terms => "terms".into(),
            Self::Term(id) => format!("term/{id}"),
            Self::Fact(id) => format!("fact/{id}"),
            Self::Text(Shared::Topic(id)) => format!("text/topic/{id}"),
            Self::Text(Shared::Card(id)) => format!("text/card/{id}"),
            Self::Text(Shared::Contact(id)) => format!("text/contact/{id}"),
            Self::Vcard(id) => format!("vcard/{id}.vcf"),
            Self::Call(id, number) => format!("call/{id}/{number}"),
            Self::Mine(mine) => mine.path(),
            Self::Search { query, part } => {
                let part = part.then_some("1");
                with_query("search", [("q", some_text(query)), ("part", part)])
            }
            Self::Places { query, to } => {
                with_query("places", [("q", some_text(query)), ("to", to.as_deref())])
            }
            Self::Place => "place".into(),
            Self::About => "about".into(),
            Self::Privacy => "privacy".into(),
            Self::Sources => "sources".into(),
            Self::Display => "display".into(),
        }
    }
}

fn parse_page(parts: &[&str], query: Query) -> Option<Page> {
    Some(match parts {
        [] | [""] => Page::Home,
        ["group", group] => Page::Group(Group::of(group)?),
        ["topic", id] => Page::Topic(id.parse().ok()?),
        ["cards"] => Page::Cards,
        ["wallet"] => Page::Wallet,
        ["card", id] => Page::Card(id.parse().ok()?),
        ["walk", id] => Page::Walk(id.parse().ok()?, None),
        ["walk", id, step] => Page::Walk(id.parse().ok()?, Some(step.parse().ok()?)),
        ["form", id] => Page::Form(id.parse().ok()?),
        ["contacts"] => Page::Contacts(None),
        ["contacts", need] => Page::Contacts(Some(Need::of(need)?)),
        ["contact", id] => Page::Contact(id.parse().ok()?),
        ["terms"] => Page::Terms,
        ["term", id] => Page::Term(id.parse().ok()?),
        ["fact", id] => Page::Fact(id.parse().ok()?),
        ["text", "topic", id] => Page::Text(Shared::Topic(id.parse().ok()?)),
        ["text", "card", id] => Page::Text(Shared::Card(id.parse().ok()?)),
        ["text", "contact", id] => Page::Text(Shared::Contact(id.parse().ok()?)),
        ["vcard", file] => Page::Vcard(file.strip_suffix(".vcf")?.parse().ok()?),
        ["call", id, number] => Page::Call(id.parse().ok()?, call_number(number)?),
        ["mine", rest @ ..] => Page::Mine(MinePage::parse(rest)?),
        ["search"] => Page::Search {
            query: query.q,
            part: query.part,
        },
        ["places"] => Page::Places {
            query: query.q,
            to: query.to,
        },
        ["place"] => Page::Place,
        ["about"] => Page::About,
        ["privacy"] => Page::Privacy,
        ["sources"] => Page::Sources,
        ["display"] => Page::Display,
        _ => return None,
    })
}

/// Which of a contact's numbers: one digit.
fn call_number(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

/// The three parameters that addresses have.
#[derive(Default)]
struct Query {
    q: String,
    to: Option<String>,
    part: bool,
}

impl Query {
    fn parse(query: &str) -> Result<Self, RouteError> {
        let mut parsed = Self::default();
        for pair in query.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            match key {
                "q" => parsed.q = typed(&value.replace('+', " ")),
                "to" => parsed.to = Some(decode(value)?).filter(|to| is_rest(to)),
                "part" => parsed.part = true,
                _ => {}
            }
        }
        Ok(parsed)
    }
}

/// Whether a text may be the rest of one of our own addresses: it leads nowhere else.
fn is_rest(to: &str) -> bool {
    !to.is_empty()
        && to.len() <= 512
        && !to.starts_with('/')
        && to.split('/').all(|part| part != "..")
        && to
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-/._?=&%~".contains(&b))
}

fn decode(part: &str) -> Result<String, RouteError> {
    let text = percent_decode_str(part)
        .decode_utf8()
        .map_err(|_| RouteError::Malformed)?;
    if text.contains('\0') {
        return Err(RouteError::Malformed);
    }
    Ok(text.into_owned())
}

/// What a person typed: anything. What is no text, such as half a character, stands as a sign that is looked up nowhere.
fn typed(part: &str) -> String {
    let text = percent_decode_str(part).decode_utf8_lossy();
    text.replace('\0', " ")
}

/// A text, unless it is empty.
fn some_text(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A path with those parameters that have a value.
fn with_query(path: &str, parameters: [(&str, Option<&str>); 2]) -> String {
    let mut address = path.to_owned();
    let mut sign = '?';
    for (name, value) in parameters {
        if let Some(value) = value {
            address.push_str(&format!("{sign}{name}={}", encode(value)));
            sign = '&';
        }
    }
    address
}

/// Text as it stands in a query.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, QUERY).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id() -> impl Strategy<Value = Id> {
        "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}".prop_map(|text| text.parse().expect("an id"))
    }

    fn mine() -> impl Strategy<Value = MinePage> {
        prop_oneof![
            Just(MinePage::Home),
            Just(MinePage::People),
            prop::option::of(id()).prop_map(MinePage::NewPerson),
            any::<u32>().prop_map(MinePage::Person),
            Just(MinePage::Message),
            id().prop_map(MinePage::NewSheet),
            any::<u32>().prop_map(MinePage::Sheet),
            any::<u32>().prop_map(MinePage::ReadSheet),
            Just(MinePage::Lock),
        ]
    }

    fn page() -> impl Strategy<Value = Page> {
        let rest = prop::option::of("[a-z]{1,8}/[a-z-]{1,8}(\\?q=[a-z%0-9]{0,6})?");
        prop_oneof![
            Just(Page::Home),
            prop::sample::select(Group::ALL).prop_map(Page::Group),
            id().prop_map(Page::Topic),
            id().prop_map(Page::Form),
            Just(Page::Cards),
            Just(Page::Wallet),
            id().prop_map(Page::Card),
            (id(), prop::option::of(id())).prop_map(|(walk, step)| Page::Walk(walk, step)),
            prop::option::of(prop::sample::select(Need::ALL)).prop_map(Page::Contacts),
            id().prop_map(Page::Contact),
            Just(Page::Terms),
            id().prop_map(Page::Term),
            id().prop_map(Page::Fact),
            id().prop_map(|id| Page::Text(Shared::Topic(id))),
            id().prop_map(|id| Page::Text(Shared::Card(id))),
            id().prop_map(|id| Page::Text(Shared::Contact(id))),
            id().prop_map(Page::Vcard),
            (id(), 0..10_u8).prop_map(|(id, number)| Page::Call(id, number)),
            mine().prop_map(Page::Mine),
            ("[^\0]{0,30}", any::<bool>()).prop_map(|(query, part)| Page::Search { query, part }),
            ("[^\0]{0,30}", rest).prop_map(|(query, to)| Page::Places { query, to }),
            Just(Page::Place),
            Just(Page::About),
            Just(Page::Privacy),
            Just(Page::Sources),
            Just(Page::Display),
        ]
    }

    proptest! {
        #[test]
        fn an_address_leads_back_to_its_route(page in page(), place in id(), lang in prop::sample::select(vec!["en", "es-MX", "zh-Hans", "pt-BR"])) {
            let route = Route::Page { lang: lang.parse().expect("a tag"), place, page };
            let path = route.path();
            let (path, query) = path.split_once('?').map_or((path.as_str(), None), |(p, q)| (p, Some(q)));
            prop_assert_eq!(Route::parse(path, query), Ok(route));
        }

        #[test]
        fn the_address_of_a_clip_leads_back_to_it(message in "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,9}", text in "[0-9a-f]{16}", lang in prop::sample::select(vec!["en", "es-MX", "zh-Hans"])) {
            let route = Route::Clip { lang: lang.parse().expect("a tag"), message, text };
            prop_assert_eq!(Route::parse(&route.path(), None), Ok(route));
        }

        #[test]
        fn no_address_makes_it_panic(path in ".{0,200}", query in prop::option::of(".{0,200}")) {
            let _ = Route::parse(&path, query.as_deref());
        }
    }

    #[test]
    fn hostile_addresses_lead_nowhere() {
        for path in [
            "/..",
            "/%2e%2e/",
            "/es/..",
            "/es/us/topic/../../x",
            "/es",
            "/xx-/us/",
            "/es/us/topic/At Door",
            "//evil.example/",
            "/es/us/nope",
            "/clip/es/card-a-say",
            "/clip/es/card-a-say/0123456789ABCDEF",
            "/clip/es/../0123456789abcdef",
            "/clip/x/card-a-say/0123456789abcdef",
        ] {
            assert!(
                matches!(Route::parse(path, None), Err(RouteError::Unknown { .. })),
                "{path}"
            );
        }
        for path in ["/%00", "/es/us/topic/%ff", "/es/us/search%c3%28"] {
            assert_eq!(
                Route::parse(path, None),
                Err(RouteError::Malformed),
                "{path}"
            );
        }
    }

    #[test]
    fn to_cannot_lead_outside() {
        for to in [
            "//evil.example",
            "/es",
            "https://evil.example",
            "a/../../b",
            "javascript:alert(1)",
            "",
        ] {
            let query = format!("to={}", encode(to));
            assert_eq!(
                Route::parse("/", Some(&query)),
                Ok(Route::Languages { to: None }),
                "{to}"
            );
        }
    }
}
