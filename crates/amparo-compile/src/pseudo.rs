//! Pseudo-languages made from the source, so that lay-outs can be tested without a translation.
//!
//! `ar-XB` is mirrored and runs right to left; `en-XA` has accents and is a third longer. Both are the field's usual tags.

use amparo_model::{Direction, Lang, Language};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use crate::locales::Locale;
use crate::problem::Problems;

/// The pseudo-languages: tag, direction, mirrored, longer.
const PSEUDO: [(&str, Direction, bool, bool); 2] = [
    ("en-XA", Direction::Ltr, false, true),
    ("ar-XB", Direction::Rtl, true, false),
];

/// Makes the pseudo-languages of a source locale.
pub(crate) fn make(source: &Locale, lang: &Lang) -> Vec<(Language, Locale)> {
    let mut made = Vec::new();
    for (tag, direction, flipped, elongate) in PSEUDO {
        let Ok(pseudo) = tag.parse::<Lang>() else {
            continue;
        };
        let mut locale = Locale::default();
        let mut problems = Problems::default();
        for (stem, text) in &source.files {
            // Names are names in every language.
            if stem == "places" {
                continue;
            }
            let text = transform(text, flipped, elongate);
            locale.add_text(
                &format!("locales/{tag}/{stem}.ftl"),
                stem,
                &text,
                &mut problems,
            );
        }
        made.push((
            Language {
                lang: pseudo,
                direction,
                fallback: vec![lang.clone()],
                name: tag.to_owned(),
            },
            locale,
        ));
    }
    made
}

/// Transforms the text of every message and leaves ids, variables and elements as they are.
fn transform(source: &str, flipped: bool, elongate: bool) -> String {
    let mut resource = match parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(pattern) = &mut message.value {
                    pseudo_pattern(pattern, flipped, elongate);
                }
            }
            Entry::Term(term) => pseudo_pattern(&mut term.value, flipped, elongate),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    serialize(&resource)
}

fn pseudo_pattern(pattern: &mut Pattern<String>, flipped: bool, elongate: bool) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = outside_tags(value, flipped, elongate);
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    pseudo_pattern(&mut variant.value, flipped, elongate);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(_),
            } => {}
        }
    }
}

/// Transforms what is not inside `<…>` or an entity.
fn outside_tags(text: &str, flipped: bool, elongate: bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        out.push_str(&fluent_pseudo::transform(before, flipped, elongate));
        let end = from.find(['>', ';']).map_or(from.len(), |end| end + 1);
        out.push_str(&from[..end]);
        rest = &from[end..];
    }
    out.push_str(&fluent_pseudo::transform(rest, flipped, elongate));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_structure_stays() {
        let source = "-ice = ICE\na = Ask { $n } for <term id=\"hold\">a hold</term> &amp; wait.\n";
        let pseudo = transform(source, true, false);
        for kept in [
            "-ice = ",
            "{ $n }",
            "<term id=\"hold\">",
            "</term>",
            "&amp;",
        ] {
            assert!(pseudo.contains(kept), "`{kept}` stays in {pseudo}");
        }
        assert!(!pseudo.contains("wait"), "words are changed: {pseudo}");
    }
}
