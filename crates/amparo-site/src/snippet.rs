//! The part of a text to show where it was found.

use std::ops::Range;

use crate::html::Html;

/// The longest part in characters.
const MAX_CHARS: usize = 160;
/// How much stands before the first mark, in characters, when the beginning is left out.
const BEFORE: usize = 40;

/// The part of a text around its first mark, with its marks.
pub(crate) fn snippet(text: &str, marks: &[Range<usize>]) -> Html {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    if starts.len() <= MAX_CHARS {
        return Html::marked(text, marks);
    }
    let first = marks.first().map_or(0, |mark| mark.start);
    let number = starts.partition_point(|at| *at < first);
    // A mark near the beginning is seen from there.
    let from = if number + BEFORE < MAX_CHARS {
        0
    } else {
        number - BEFORE
    };
    let begin = after_space(text, starts.get(from).copied().unwrap_or(0));
    let end = starts.get(from + MAX_CHARS).copied().unwrap_or(text.len());
    let end = before_space(text, begin, end);
    let part = text.get(begin..end).unwrap_or_default();
    let before = if begin > 0 { "… " } else { "" };
    let after = if end < text.len() { " …" } else { "" };
    let shift = |at: usize| at - begin + before.len();
    let marks: Vec<Range<usize>> = marks
        .iter()
        .filter(|mark| mark.start >= begin && mark.end <= end)
        .map(|mark| shift(mark.start)..shift(mark.end))
        .collect();
    Html::marked(&format!("{before}{part}{after}"), &marks)
}

/// The beginning of the next word; the place itself where words are not parted by spaces.
fn after_space(text: &str, at: usize) -> usize {
    let near = text.get(at..).unwrap_or_default();
    match near.char_indices().take(20).find(|(_, c)| *c == ' ') {
        Some((space, _)) if at > 0 => at + space + 1,
        _ => at,
    }
}

/// The end of the last whole word.
fn before_space(text: &str, begin: usize, end: usize) -> usize {
    if end == text.len() {
        return end;
    }
    let part = text.get(begin..end).unwrap_or_default();
    match part.rfind(' ') {
        Some(space) if part.len() - space < 60 => begin + space,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_part_around_the_mark_is_shown() {
        let text = format!(
            "{}the <judge> signs it. {}",
            "word ".repeat(60),
            "more ".repeat(60)
        );
        let at = text.find("judge").expect("it is there");
        let mark = at..at + 5;
        let html = snippet(&text, std::slice::from_ref(&mark)).to_string();
        assert!(html.starts_with("… word"), "{html}");
        assert!(html.contains("&lt;<mark>judge</mark>&gt;"), "{html}");
        assert!(html.ends_with("more …"), "{html}");
        assert_eq!(snippet("short", &[]).to_string(), "short");
    }

    proptest! {
        #[test]
        fn any_text_can_be_cut(text in "[a é逮🙂]{0,400}", at in 0usize..400) {
            let start = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
            let marks: Vec<_> = std::iter::once(start..end).filter(|mark| !mark.is_empty()).collect();
            let html = snippet(&text, &marks).to_string();
            prop_assert_eq!(html.matches("<mark>").count(), marks.len());
        }
    }
}
