//! HTML that is safe to show: made here alone, from text that is escaped.

use std::fmt::{self, Write as _};
use std::ops::Range;

use amparo_model::{Drawing, Id, Inline, MAX_DRAWING_DEPTH, Shape, Text};

use crate::format::Formats;

/// A piece of HTML. Only this crate makes one, and only from escaped text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Text, escaped.
    pub(crate) fn text(text: &str) -> Self {
        let mut html = Self::default();
        html.push(text);
        html
    }

    /// Text, escaped, with parts of it marked; the parts are in order and part of the text.
    pub(crate) fn marked(text: &str, parts: &[Range<usize>]) -> Self {
        let mut html = Self::default();
        let mut at = 0;
        for part in parts {
            let (Some(before), Some(inside)) = (text.get(at..part.start), text.get(part.clone()))
            else {
                continue;
            };
            html.push(before);
            html.0.push_str("<mark>");
            html.push(inside);
            html.0.push_str("</mark>");
            at = part.end;
        }
        html.push(text.get(at..).unwrap_or_default());
        html
    }

    /// Mark-up that is written in this crate's own code.
    pub(crate) fn trusted(markup: String) -> Self {
        Self(markup)
    }

    fn push(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
            let (before, from) = rest.split_at(at);
            self.0.push_str(before);
            self.0.push_str(match from.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                Some(b'"') => "&quot;",
                _ => "&#39;",
            });
            rest = from.get(1..).unwrap_or_default();
        }
        self.0.push_str(rest);
    }

    /// The same inside an element of another language.
    pub(crate) fn in_language(self, lang: &str, dir: &str) -> Self {
        Self(format!(
            "<span lang=\"{lang}\" dir=\"{dir}\">{}</span>",
            self.0
        ))
    }

    /// Whether there is a link in it.
    pub(crate) fn has_links(&self) -> bool {
        self.0.contains("<a ")
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// Text with its mark-up; `term` gives the link of a term, if it may be one here.
pub(crate) fn render(text: &Text, formats: &Formats, term: &dyn Fn(&Id) -> Option<String>) -> Html {
    let mut html = Html::default();
    inlines(&text.0, formats, term, &mut html);
    html
}

fn inlines(
    list: &[Inline],
    formats: &Formats,
    term: &dyn Fn(&Id) -> Option<String>,
    html: &mut Html,
) {
    for inline in list {
        match inline {
            Inline::Plain(text) => html.push(text),
            Inline::Number(number) => html.push(&formats.number(*number)),
            Inline::Date(date) => html.push(&formats.date(*date)),
            Inline::Strong(inner) => {
                html.0.push_str("<b>");
                inlines(inner, formats, term, html);
                html.0.push_str("</b>");
            }
            Inline::English(inner) => {
                html.0.push_str("<span lang=\"en\" dir=\"ltr\">");
                inlines(inner, formats, term, html);
                html.0.push_str("</span>");
            }
            Inline::Term(id, inner) => match term(id) {
                Some(href) => {
                    let _ = write!(html.0, "<a class=\"term\" href=\"");
                    html.push(&href);
                    html.0.push_str("\">");
                    inlines(inner, formats, term, html);
                    html.0.push_str("</a>");
                }
                None => inlines(inner, formats, term, html),
            },
        }
    }
}

/// A drawing that stands in the page. With `alt` it is read out as a picture, without it is passed over.
pub(crate) fn drawing(drawing: &Drawing, alt: Option<&str>) -> Html {
    let Drawing { width, height, .. } = drawing;
    let mut html = Html::trusted(format!(
        "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\""
    ));
    match alt {
        Some(alt) => {
            html.0.push_str(" role=\"img\" aria-label=\"");
            html.push(alt);
            html.0.push_str("\">");
        }
        None => html.0.push_str(" aria-hidden=\"true\">"),
    }
    shapes(&drawing.shapes, MAX_DRAWING_DEPTH, &mut html);
    html.0.push_str("</svg>");
    html
}

fn shapes(list: &[Shape], depth: usize, html: &mut Html) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    for shape in list {
        let tag = shape.tag.as_str();
        let _ = write!(html.0, "<{tag}");
        for (attr, value) in &shape.attrs {
            let _ = write!(html.0, " {}=\"", attr.as_str());
            html.push(value);
            html.0.push('"');
        }
        if shape.words.is_empty() && shape.children.is_empty() {
            html.0.push_str("/>");
            continue;
        }
        html.0.push('>');
        html.push(&shape.words);
        shapes(&shape.children, depth, html);
        let _ = write!(html.0, "</{tag}>");
    }
}

/// Text without mark-up, with numbers and dates as the language writes them.
pub(crate) fn plain(text: &Text, formats: &Formats) -> String {
    fn walk(list: &[Inline], formats: &Formats, out: &mut String) {
        for inline in list {
            match inline {
                Inline::Plain(text) => out.push_str(text),
                Inline::Number(number) => out.push_str(&formats.number(*number)),
                Inline::Date(date) => out.push_str(&formats.date(*date)),
                Inline::Strong(inner) | Inline::English(inner) | Inline::Term(_, inner) => {
                    walk(inner, formats, out);
                }
            }
        }
    }
    let mut out = String::new();
    walk(&text.0, formats, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_marks_are_kept() {
        let lang = "en".parse().expect("a tag");
        let formats = Formats::new(&lang);
        let id: Id = "hold".parse().expect("an id");
        let text = Text(vec![
            Inline::Plain("<script>&\"'".into()),
            Inline::Strong(vec![Inline::Number(1000)]),
            Inline::Term(id, vec![Inline::Plain("x".into())]),
        ]);
        let html = render(&text, &formats, &|id| Some(format!("../term/{id}?\"")));
        assert_eq!(
            html.to_string(),
            "&lt;script&gt;&amp;&quot;&#39;<b>1,000</b><a class=\"term\" href=\"../term/hold?&quot;\">x</a>"
        );
    }
}
