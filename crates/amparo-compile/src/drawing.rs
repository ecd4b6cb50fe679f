//! Reads an SVG file into a drawing. What a drawing may not have is told, never dropped silently.

use amparo_model::{Attr, Drawing, Id, MAX_DRAWING_DEPTH, Shape, Tag};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// The namespace that the root must have, so that other programs open the file too.
const SVG: &str = "http://www.w3.org/2000/svg";

/// The classes that a drawing may use: they are what gives it colours, in `ui/css/7-drawings.css`.
const CLASSES: [&str; 22] = [
    "ink",
    "fill-ink",
    "paper",
    "soft",
    "accent",
    "accent-line",
    "sun",
    "skin-1",
    "skin-2",
    "skin-3",
    "skin-4",
    "hair-1",
    "hair-2",
    "hair-3",
    "cloth-1",
    "cloth-2",
    "cloth-3",
    "cloth-4",
    "cloth-5",
    "officer",
    "mark",
    "mark-text",
];

/// What is wrong with a drawing, and where.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The byte of the file.
    pub(crate) at: usize,
    pub(crate) message: String,
}

/// Reads a drawing, or says what it may not have.
pub(crate) fn parse(source: &str) -> Result<Drawing, Fault> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_end_names = true;
    let mut drawing: Option<Drawing> = None;
    let mut closed = false;
    let mut stack: Vec<Shape> = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let at = at.min(source.len());
        let fault = |message: String| Fault { at, message };
        let event = reader
            .read_event()
            .map_err(|error| fault(error.to_string()))?;
        match event {
            Event::Start(start) if drawing.is_none() => {
                drawing = Some(root(&start).map_err(fault)?);
            }
            Event::Empty(start) if drawing.is_none() => {
                drawing = Some(root(&start).map_err(fault)?);
                closed = true;
            }
            Event::Start(_) | Event::Empty(_) if closed => {
                return Err(fault("something stands after </svg>".into()));
            }
            Event::Start(start) => {
                if stack.len() + 1 >= MAX_DRAWING_DEPTH {
                    return Err(fault("elements are nested too deeply".into()));
                }
                stack.push(shape(&start).map_err(fault)?);
            }
            Event::Empty(start) => {
                let shape = shape(&start).map_err(fault)?;
                add(&mut stack, drawing.as_mut(), shape).map_err(fault)?;
            }
            Event::End(_) => match stack.pop() {
                Some(shape) => add(&mut stack, drawing.as_mut(), shape).map_err(fault)?,
                None => closed = true,
            },
            Event::Text(text) => words(&mut stack, &text).map_err(fault)?,
            Event::GeneralRef(entity) => {
                let value = resolve_predefined_entity(&entity)
                    .ok_or_else(|| fault("this entity is not known".into()))?;
                words(&mut stack, value).map_err(fault)?;
            }
            Event::Comment(_) => {}
            Event::Eof => break,
            Event::CData(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                return Err(fault("only elements and comments are allowed".into()));
            }
        }
    }
    let end = |message: &str| Fault {
        at: source.len(),
        message: message.to_owned(),
    };
    if !closed {
        return Err(end("an element is not closed"));
    }
    drawing.ok_or_else(|| end("the file has no <svg>"))
}

/// The outermost element: its size.
fn root(start: &BytesStart<'_>) -> Result<Drawing, String> {
    if start.name().0 != "svg" {
        return Err("the file does not begin with <svg>".into());
    }
    let mut size = None;
    let mut namespace = false;
    for (name, value) in attributes(start)? {
        match name.as_str() {
            "xmlns" => namespace = value == SVG,
            "viewBox" => {
                let numbers: Vec<u32> = value
                    .split_ascii_whitespace()
                    .filter_map(|number| number.parse().ok())
                    .collect();
                if let [0, 0, width, height] = numbers[..] {
                    size = Some((width, height));
                }
            }
            _ => return Err(format!("<svg> may not have `{name}`")),
        }
    }
    if !namespace {
        return Err(format!("<svg> needs xmlns=\"{SVG}\""));
    }
    let (width, height) =
        size.ok_or("<svg> needs a viewBox such as \"0 0 320 180\", in whole numbers")?;
    Ok(Drawing {
        width,
        height,
        shapes: Vec::new(),
    })
}

fn shape(start: &BytesStart<'_>) -> Result<Shape, String> {
    let name = start.name().0;
    let tag = Tag::of(name).ok_or_else(|| format!("a drawing may not have <{name}>"))?;
    let mut shape = Shape {
        tag,
        attrs: Vec::new(),
        label: None,
        words: String::new(),
        children: Vec::new(),
    };
    for (name, value) in attributes(start)? {
        if name == "data-label" {
            let label: Id = value
                .parse()
                .map_err(|_| format!("`{value}` is not an id"))?;
            shape.label = Some(label);
            continue;
        }
        let attr =
            Attr::of(&name).ok_or_else(|| format!("<{}> may not have `{name}`", tag.as_str()))?;
        if attr == Attr::Class {
            for class in value.split_ascii_whitespace() {
                if !CLASSES.contains(&class) {
                    return Err(format!("there is no colour class `{class}`"));
                }
            }
        }
        shape.attrs.push((attr, value));
    }
    Ok(shape)
}

fn attributes(start: &BytesStart<'_>) -> Result<Vec<(String, String)>, String> {
    let mut list = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|error| error.to_string())?;
        list.push((attribute.key.0.to_owned(), value.into_owned()));
    }
    Ok(list)
}

/// Puts a finished element where it belongs.
fn add(stack: &mut [Shape], drawing: Option<&mut Drawing>, shape: Shape) -> Result<(), String> {
    match (stack.last_mut(), drawing) {
        (Some(parent), _) if parent.tag == Tag::Group => parent.children.push(shape),
        (Some(_), _) => return Err("only <g> may hold other elements".into()),
        (None, Some(drawing)) => drawing.shapes.push(shape),
        (None, None) => return Err("the file does not begin with <svg>".into()),
    }
    Ok(())
}

fn words(stack: &mut [Shape], text: &str) -> Result<(), String> {
    match stack.last_mut() {
        Some(shape) if shape.tag == Tag::Text => shape.words.push_str(text),
        _ if text.trim().is_empty() => {}
        _ => return Err("words may stand in <text> alone".into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inner: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 40 30\">{inner}</svg>")
    }

    #[test]
    fn what_is_drawn_is_kept_with_its_numbers() {
        let source = svg(concat!(
            "<!-- a paper -->\n<g stroke-width=\"2\"><rect class=\"paper\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>",
            "<g data-label=\"court\"><circle class=\"mark\" r=\"9\"/><text class=\"mark-text\">1</text></g></g>"
        ));
        let drawing = parse(&source).expect("it is allowed");
        assert_eq!((drawing.width, drawing.height), (40, 30));
        let labels = drawing.labels();
        assert_eq!(labels.len(), 1);
        assert_eq!((labels[0].0.as_str(), labels[0].1.as_str()), ("court", "1"));
    }

    #[test]
    fn what_could_act_or_lead_elsewhere_is_refused() {
        for inner in [
            "<script>1</script>",
            "<a href=\"x\"/>",
            "<image href=\"x\"/>",
            "<use href=\"#x\"/>",
            "<style>a{}</style>",
            "<g onclick=\"x\"/>",
            "<g style=\"fill:red\"/>",
            "<g id=\"x\"/>",
            "<path class=\"red\" d=\"M0 0\"/>",
            "<foreignObject/>",
            "<g>words</g>",
            "<text><g/></text>",
            "<![CDATA[x]]>",
            "&nbsp;",
            "</svg><svg>",
        ] {
            assert!(parse(&svg(inner)).is_err(), "{inner}");
        }
        for source in [
            "",
            "<svg/>",
            "<html/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">",
            "<!DOCTYPE svg><svg/>",
        ] {
            assert!(parse(source).is_err(), "{source}");
        }
        let deep = format!("{}{}", "<g>".repeat(40), "</g>".repeat(40));
        assert!(parse(&svg(&deep)).is_err());
    }
}
