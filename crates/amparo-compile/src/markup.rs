//! The mark-up inside a message: `<b>`, `<en>` and `<term id="…">`.

use amparo_model::{Date, Id, Inline, Text};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// The deepest nesting of elements.
const MAX_DEPTH: usize = 4;

/// Begins a number or a date that was put into a message as a variable; a private-use character.
pub(crate) const VALUE_START: char = '\u{f8f0}';
/// Ends it.
pub(crate) const VALUE_END: char = '\u{f8f1}';

enum Element {
    Root,
    Strong,
    English,
    Term(Id),
}

/// Reads the mark-up of a formatted message, or says what is wrong with it.
pub(crate) fn parse(source: &str) -> Result<Text, String> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_end_names = true;
    let mut stack: Vec<(Element, Vec<Inline>)> = vec![(Element::Root, Vec::new())];
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(start) => {
                if stack.len() > MAX_DEPTH {
                    return Err("elements are nested too deeply".into());
                }
                stack.push((element(&start)?, Vec::new()));
            }
            Event::End(_) => {
                let (element, inner) = stack.pop().ok_or("an element ends that never began")?;
                let inline = match element {
                    Element::Strong => Inline::Strong(inner),
                    Element::English => Inline::English(inner),
                    Element::Term(id) => Inline::Term(id, inner),
                    Element::Root => return Err("an element ends that never began".into()),
                };
                top(&mut stack)?.push(inline);
            }
            Event::Text(text) => {
                push_text(top(&mut stack)?, &text)?;
            }
            Event::GeneralRef(entity) => {
                let value = resolve_predefined_entity(&entity).ok_or_else(|| {
                    format!("`&{};` is not known; write the character itself", &*entity)
                })?;
                push_text(top(&mut stack)?, value)?;
            }
            Event::Eof => break,
            Event::Empty(_)
            | Event::Comment(_)
            | Event::CData(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {
                return Err("only <b>, <en> and <term id=\"…\"> are allowed".into());
            }
        }
    }
    match (stack.pop(), stack.is_empty()) {
        (Some((Element::Root, inlines)), true) => Ok(Text(inlines)),
        _ => Err("an element is not closed".into()),
    }
}

fn top(stack: &mut [(Element, Vec<Inline>)]) -> Result<&mut Vec<Inline>, String> {
    let (_, inlines) = stack.last_mut().ok_or("an element ends that never began")?;
    Ok(inlines)
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut id = None;
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if attribute.key.as_ref() != "id" {
            return Err("the only attribute is `id`, of <term>".into());
        }
        id = Some(attribute.value.into_owned());
    }
    match (start.name().as_ref(), id) {
        ("b", None) => Ok(Element::Strong),
        ("en", None) => Ok(Element::English),
        ("term", Some(id)) => id
            .parse()
            .map(Element::Term)
            .map_err(|error: amparo_model::IdError| error.to_string()),
        ("term", None) => Err("<term> needs an id: <term id=\"…\">".into()),
        (name, _) => Err(format!(
            "<{name}> is not allowed; use <b>, <en> or <term id=\"…\">"
        )),
    }
}

/// Adds text, turning marked values back into numbers and dates.
fn push_text(inlines: &mut Vec<Inline>, text: &str) -> Result<(), String> {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(VALUE_START) {
        push_plain(inlines, before);
        let (value, after) = after
            .split_once(VALUE_END)
            .ok_or("a private-use character stands in the text")?;
        inlines.push(match value.parse::<i64>() {
            Ok(number) => Inline::Number(number),
            Err(_) => Inline::Date(
                value
                    .parse::<Date>()
                    .map_err(|_| "a private-use character stands in the text")?,
            ),
        });
        rest = after;
    }
    push_plain(inlines, rest);
    Ok(())
}

fn push_plain(inlines: &mut Vec<Inline>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Plain(last)) = inlines.last_mut() {
        last.push_str(text);
    } else {
        inlines.push(Inline::Plain(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_elements_are_read() {
        let text =
            parse("Ask for a <term id=\"detainer\"><b>hold</b></term> &amp; <en>warrant</en>.")
                .expect("it is well formed");
        assert_eq!(text.to_plain(), "Ask for a hold & warrant.");
        assert_eq!(text.terms().len(), 1);
    }

    #[test]
    fn values_come_back_as_numbers_and_dates() {
        let text = parse("\u{f8f0}48\u{f8f1} hours since \u{f8f0}2025-01-20\u{f8f1}")
            .expect("it is well formed");
        assert!(matches!(text.0[0], Inline::Number(48)));
        assert!(matches!(text.0[2], Inline::Date(_)));
    }

    #[test]
    fn everything_else_is_refused() {
        for bad in [
            "<b>open",
            "close</b>",
            "<b>a</en>",
            "<i>x</i>",
            "<term>x</term>",
            "<b class=\"x\">x</b>",
            "<term id=\"A B\">x</term>",
            "a <br/> b",
            "<!-- x -->",
            "&nbsp;",
            "a & b",
            "a < b",
            "<script>1</script>",
            "<![CDATA[x]]>",
            "\u{f8f0}x",
            "<b><b><b><b><b>x</b></b></b></b></b>",
        ] {
            assert!(parse(bad).is_err(), "`{bad}` is refused");
        }
    }
}
