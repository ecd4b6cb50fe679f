//! What can be sent to somebody: a topic, a card or a contact as plain text, and a contact for an address book.

use std::fmt::Write as _;

use amparo_model::{Block, BlockKind, Contact, Id, Phone};
use amparo_pack::PackError;
use fluent_bundle::FluentValue;

use super::contacts;
use crate::frame::Frame;
use crate::route::{Page, Shared};
use crate::ui::bare;

/// A page that is a file.
pub(crate) struct File {
    pub(crate) mime: &'static str,
    pub(crate) text: String,
}

/// The most contacts of a topic that are sent along.
const CONTACTS: usize = 4;

/// A line of a vCard is folded before it grows longer, in bytes (RFC 6350, section 3.2).
const LINE: usize = 75;

/// The file of an address; `None`: the address is that of a page, or of nothing.
pub(crate) fn file(f: &Frame<'_>) -> Result<Option<File>, PackError> {
    let (mime, text) = match f.page {
        Page::Text(Shared::Topic(id)) => ("text/plain; charset=utf-8", topic(f, id)?),
        Page::Text(Shared::Card(id)) => ("text/plain; charset=utf-8", card(f, id)?),
        Page::Text(Shared::Contact(id)) => ("text/plain; charset=utf-8", contact(f, id)?),
        Page::Vcard(id) => ("text/vcard; charset=utf-8", vcard(f, id)?),
        _ => return Ok(None),
    };
    Ok(text.map(|text| File {
        mime,
        text: bare(&text),
    }))
}

fn topic(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(topic) = f.pack.topic(id.as_str(), &f.path)? else {
        return Ok(None);
    };
    let mut out = f.words.text(&format!("{id}-title"))?;
    let of = |wanted: fn(&BlockKind) -> bool| {
        topic.blocks.iter().filter(move |block| wanted(&block.kind))
    };
    for block in of(|kind| matches!(kind, BlockKind::Warning)) {
        let _ = write!(out, "\n\n! {}", f.words.text(&block.message)?);
    }
    lines(
        f,
        &mut out,
        "section-do",
        of(|kind| matches!(kind, BlockKind::Do { .. })),
    )?;
    lines(
        f,
        &mut out,
        "section-say",
        of(|kind| matches!(kind, BlockKind::Say { .. })),
    )?;
    lines(
        f,
        &mut out,
        "section-dont",
        of(|kind| matches!(kind, BlockKind::Dont)),
    )?;
    let mut called = Vec::new();
    for block in &topic.blocks {
        let BlockKind::Contact { contacts, needs } = &block.kind else {
            continue;
        };
        for id in contacts {
            called.extend(f.pack.contact(id)?);
        }
        for need in needs {
            called.extend(contacts::ordered(f, Some(*need))?);
        }
    }
    called.retain(|contact| contact.phones.iter().any(Phone::callable));
    if !called.is_empty() {
        let _ = write!(out, "\n\n{}", f.t("section-call"));
    }
    for contact in called.iter().take(CONTACTS) {
        let name = f.words.plain(&format!("contact-{}", contact.id))?;
        let number = contact.phones.iter().find(|phone| phone.callable());
        let number = number.map_or("", |phone| phone.shown.as_str());
        let _ = write!(out, "\n- {name}: {number}");
    }
    end(f, &mut out);
    Ok(Some(out))
}

/// A heading and the lines of some blocks, if there are any.
fn lines<'a>(
    f: &Frame<'_>,
    out: &mut String,
    heading: &str,
    blocks: impl Iterator<Item = &'a Block>,
) -> Result<(), PackError> {
    for (at, block) in blocks.enumerate() {
        if at == 0 {
            let _ = write!(out, "\n\n{}", f.t(heading));
        }
        let text = match &block.kind {
            BlockKind::Say { card: Some(id) } => said(f, id)?,
            _ => f.words.text(&block.message)?,
        };
        let _ = write!(out, "\n- {text}");
    }
    Ok(())
}

/// A card's phrase, in English too where the page is in another language.
fn said(f: &Frame<'_>, id: &Id) -> Result<String, PackError> {
    let say = format!("card-{id}-say");
    let own = f.words.text(&say)?;
    Ok(match f.words.english_plain(&say)? {
        Some(english) => format!("{own}\n  “{english}”"),
        None => own,
    })
}

fn card(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    if f.pack.card(id)?.is_none() {
        return Ok(None);
    }
    let say = format!("card-{id}-say");
    let own = f.words.text(&say)?;
    let mut out = match f.words.english_plain(&say)? {
        Some(english) => format!("{english}\n\n{own}"),
        None => own,
    };
    end(f, &mut out);
    Ok(Some(out))
}

fn contact(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(contact) = f.pack.contact(id)? else {
        return Ok(None);
    };
    let mut out = f.words.plain(&format!("contact-{id}"))?;
    for line in known(f, &contact)? {
        let _ = write!(out, "\n{line}");
    }
    end(f, &mut out);
    Ok(Some(out))
}

/// Numbers with what is known of them, what the contact is, and where.
fn known(f: &Frame<'_>, contact: &Contact) -> Result<Vec<String>, PackError> {
    let view = contacts::ContactView::new(f, contact)?;
    let mut lines = Vec::new();
    lines.extend(view.warn);
    lines.extend(view.unconfirmed);
    for phone in view.phones {
        lines.push(format!(
            "{}: {} ({})",
            phone.label, phone.number, phone.confirmed
        ));
    }
    lines.extend(view.sms.map(|(_, label)| label));
    if contact.note {
        lines.push(f.words.text(&format!("contact-{}-note", contact.id))?);
    }
    lines.extend(view.address);
    lines.extend(view.web);
    Ok(lines)
}

/// From where the text is, of which day, and what no one has checked.
fn end(f: &Frame<'_>, out: &mut String) {
    let date = f.ui.formats.date(f.pack.meta().date);
    let from =
        f.ui.with("share-from", &[("date", FluentValue::from(date))]);
    let _ = write!(out, "\n\n{from}");
    for state in f.states() {
        let _ = write!(out, "\n{state}");
    }
    out.extend(f.expired().map(|expired| format!("\n{expired}")));
    out.push('\n');
}

/// A contact as vCard 3.0 (RFC 2426), which every address book reads.
fn vcard(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(contact) = f.pack.contact(id)? else {
        return Ok(None);
    };
    let name = f.words.plain(&format!("contact-{id}"))?;
    let mut lines = vec![
        "BEGIN:VCARD".to_owned(),
        "VERSION:3.0".to_owned(),
        format!("FN:{}", escaped(&name)),
        format!("N:{};;;;", escaped(&name)),
        format!("ORG:{}", escaped(&name)),
    ];
    let callable = contact.phones.iter().filter(|phone| phone.callable());
    lines.extend(callable.map(|phone| format!("TEL;TYPE=VOICE:{}", phone.number)));
    lines.extend(
        contact
            .sms
            .as_ref()
            .map(|sms| format!("TEL;TYPE=CELL:{}", sms.number)),
    );
    lines.extend(contact.web.as_ref().map(|web| format!("URL:{web}")));
    let note = known(f, &contact)?.join("\n");
    lines.push(format!("NOTE:{}", escaped(&note)));
    lines.push("END:VCARD".to_owned());
    Ok(Some(lines.iter().map(|line| folded(line)).collect()))
}

/// Text as it stands in a value.
fn escaped(text: &str) -> String {
    let text = text
        .replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,");
    text.replace('\r', "").replace('\n', "\\n")
}

/// A line with its end, broken where it is too long but never inside a character.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for sign in line.chars() {
        if length + sign.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(sign);
        length += sign.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters() {
        let line = format!("NOTE:{}", "ñ".repeat(80));
        let folded = folded(&line);
        assert!(
            folded.split("\r\n").all(|part| part.len() <= LINE),
            "{folded:?}"
        );
        assert_eq!(
            folded.replace("\r\n ", "").trim_end(),
            line,
            "nothing is lost"
        );
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(escaped("a;b,c\\d\ne"), "a\\;b\\,c\\\\d\\ne");
    }
}
