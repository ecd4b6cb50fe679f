//! Text as a program that speaks needs it.

use amparo_model::{Inline, Text};

/// The fewest digits of a number that is read digit by digit.
const TELEPHONE_DIGITS: usize = 7;

/// Whether a date stands in it: how that is said is the language's own.
pub(super) fn has_date(text: &Text) -> bool {
    fn any(list: &[Inline]) -> bool {
        list.iter().any(|inline| match inline {
            Inline::Date(_) => true,
            Inline::Strong(inner) | Inline::English(inner) | Inline::Term(_, inner) => any(inner),
            Inline::Plain(_) | Inline::Number(_) => false,
        })
    }
    any(&text.0)
}

/// Text without signs that are not said, and with telephone numbers digit by digit.
pub(super) fn speakable(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter_map(|c| match c {
            '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => None,
            '“' | '”' | '„' | '«' | '»' | '"' => None,
            '‘' | '’' => Some('\''),
            '–' | '—' => Some(','),
            _ if c.is_whitespace() => Some(' '),
            _ => Some(c),
        })
        .collect();
    let mut out = String::new();
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let end = from.find(|c: char| !c.is_ascii_digit() && c != '-');
        let (run, after) = from.split_at(end.unwrap_or(from.len()));
        let number = run.trim_end_matches('-');
        let digits: Vec<String> = number
            .chars()
            .filter(char::is_ascii_digit)
            .map(String::from)
            .collect();
        let in_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '-');
        if !in_word && is_called(number, digits.len()) {
            out.push_str(&digits.join(" "));
        } else {
            out.push_str(number);
        }
        out.push_str(run.get(number.len()..).unwrap_or_default());
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Whether a number is one that is called: it is long, or a short one such as 911.
fn is_called(number: &str, digits: usize) -> bool {
    digits >= TELEPHONE_DIGITS || number == "988" || number.len() == 3 && number.ends_with("11")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_to_call_are_read_digit_by_digit_and_others_are_not() {
        for (text, spoken) in [
            ("Call 911 now.", "Call 9 1 1 now."),
            ("Call 988.", "Call 9 8 8."),
            ("Call 404-555-0100-", "Call 4 0 4 5 5 5 0 1 0 0-"),
            ("Wait 48 hours, since 2019.", "Wait 48 hours, since 2019."),
            ("The form I-589 or G-28.", "The form I-589 or G-28."),
            ("For 300 days", "For 300 days"),
            ("", ""),
        ] {
            assert_eq!(speakable(text), spoken);
        }
    }

    #[test]
    fn signs_that_are_not_said_are_dropped() {
        assert_eq!(
            speakable("\u{2068}“Don’t”\u{2069}\u{a0}run — stay"),
            "Don't run , stay"
        );
    }
}
