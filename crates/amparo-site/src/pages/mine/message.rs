//! A message to my people: composed here, sent by the telephone's own program when the person presses send there.

use std::collections::BTreeMap;

use amparo_model::{Lang, Language, dialable};
use amparo_pack::PackError;
use askama::Template;
use fluent_bundle::FluentValue;

use crate::frame::Frame;
use crate::href::{Href, composer};
use crate::mine::Opened;
use crate::pages::fill;
use crate::route::MinePage;
use crate::ui::{Ui, bare};

/// What can be said, the most urgent first. Messages: `message-<name>`, and `message-<name>-label` on its button.
const KINDS: [&str; 4] = ["taken", "stopped", "door", "safe"];

/// Stands for the place in the text that a script fills in; no person types it.
const PLACE: &str = "\u{fffc}";

/// Somebody who can get a message.
struct Receiver {
    name: String,
    number: String,
    chosen: bool,
    group: usize,
}

/// One message: to all who get it in one language.
struct Draft {
    group: usize,
    lang: String,
    dir: &'static str,
    language: String,
    body: String,
    /// The same with a gap for the place.
    placed: String,
    href: Option<Href>,
    count: String,
    /// The same with `#` for the number.
    counted: String,
}

struct Kind {
    label: String,
    urgent: bool,
    drafts: Vec<Draft>,
}

#[derive(Template)]
#[template(path = "mine/message.html")]
struct Message<'a> {
    f: &'a Frame<'a>,
    title: String,
    composer: &'static str,
    receivers: Vec<Receiver>,
    /// Those without a number.
    mute: Vec<String>,
    kinds: Vec<Kind>,
    gap: &'static str,
    people: Href,
    new: Href,
}

pub(super) fn message(f: &Frame<'_>, open: Opened<'_>) -> Result<String, PackError> {
    let mut groups: Vec<&Language> = Vec::new();
    let mut receivers = Vec::new();
    let mut mute = Vec::new();
    for person in &open.personal.people {
        let Some(number) = person.numbers.iter().find_map(|number| dialable(number)) else {
            mute.push(person.name.to_string());
            continue;
        };
        let language = person
            .lang
            .as_ref()
            .and_then(|lang| f.pack.language(lang))
            .unwrap_or(f.language);
        let group = groups
            .iter()
            .position(|known| known.lang == language.lang)
            .unwrap_or_else(|| {
                groups.push(language);
                groups.len() - 1
            });
        receivers.push(Receiver {
            name: person.name.to_string(),
            number,
            chosen: person.message,
            group,
        });
    }
    let mut words: BTreeMap<&Lang, Ui> = BTreeMap::new();
    for language in &groups {
        words.insert(&language.lang, Ui::new(f.pack, language)?);
    }
    let kinds = KINDS.iter().map(|kind| Kind {
        label: f.choice("message", &format!("{kind}-label")),
        urgent: *kind == "taken",
        drafts: groups
            .iter()
            .enumerate()
            .filter_map(|(group, language)| {
                let ui = words.get(&language.lang)?;
                Some(draft(f, kind, group, language, ui, &receivers))
            })
            .collect(),
    });
    fill(&Message {
        f,
        title: f.t("mine-message"),
        composer: composer(f.shell.platform),
        kinds: kinds.collect(),
        receivers,
        mute,
        gap: PLACE,
        people: f.mine(MinePage::People),
        new: f.mine(MinePage::NewPerson(None)),
    })
}

fn draft(
    f: &Frame<'_>,
    kind: &str,
    group: usize,
    language: &Language,
    ui: &Ui,
    receivers: &[Receiver],
) -> Draft {
    let text = bare(&ui.t(&format!("message-{kind}")));
    let place = bare(&ui.with("message-place", &[("place", FluentValue::from(PLACE))]));
    let numbers: Vec<&str> = receivers
        .iter()
        .filter(|receiver| receiver.group == group && receiver.chosen)
        .map(|receiver| receiver.number.as_str())
        .collect();
    Draft {
        group,
        lang: language.lang.to_string(),
        dir: language.direction.as_str(),
        language: language.name.clone(),
        href: Href::message(f.shell.platform, &numbers, &text),
        count: f.count("mine-message-count", numbers.len()),
        counted: bare(&f.with("mine-message-count", "count", "#")),
        placed: format!("{text} {place}"),
        body: text,
    }
}
