//! Telephone numbers: which are valid, how people write them, and which may stand nowhere.

use std::ops::Range;

use phonenumber::Mode;

/// What a number is dialled on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Any telephone.
    Telephone,
    /// A telephone inside detention.
    Extension,
}

/// A number as people write it, or why it is none.
pub(crate) fn shown(number: &str, kind: Kind) -> Result<String, &'static str> {
    let digits = number.bytes().all(|b| b.is_ascii_digit());
    if kind == Kind::Extension {
        let extension = number.strip_suffix('#').unwrap_or(number);
        let digits = !extension.is_empty() && extension.bytes().all(|b| b.is_ascii_digit());
        return if digits && extension.len() <= 6 {
            Ok(number.to_owned())
        } else {
            Err("is not an extension")
        };
    }
    if digits {
        return if (3..=6).contains(&number.len()) {
            Ok(number.to_owned())
        } else {
            Err("is not a short code of three to six digits")
        };
    }
    if !number.starts_with('+') {
        return Err("is not in E.164 form");
    }
    let parsed = phonenumber::parse(None, number).map_err(|_| "is not a telephone number")?;
    if !phonenumber::is_valid(&parsed) || parsed.format().mode(Mode::E164).to_string() != number {
        return Err("is not a valid telephone number");
    }
    if parsed.code().value() == 1 {
        let digits = &number[2..];
        return match (digits.get(..3), digits.get(3..6), digits.get(6..)) {
            (Some(area), Some(office), Some(line)) => Ok(format!("{area}-{office}-{line}")),
            _ => Err("is not a valid telephone number"),
        };
    }
    Ok(parsed.format().mode(Mode::International).to_string())
}

/// Where in a text a refused number stands, each time, however it is spaced, spelled with letters or written with other digits.
///
/// `refused` is in E.164; its country code may be missing in the text.
pub(crate) fn find_refused(text: &str, refused: &str) -> Vec<Range<usize>> {
    let national = refused
        .strip_prefix("+1")
        .unwrap_or_else(|| refused.trim_start_matches('+'));
    let mut found = Vec::new();
    for run in runs(text, true) {
        let mut from = 0;
        while let Some(at) = run.digits.get(from..).and_then(|rest| rest.find(national)) {
            let first = from + at;
            let last = (first + national.len()).saturating_sub(1);
            let (Some(first_place), Some(last_place)) =
                (run.places.get(first), run.places.get(last))
            else {
                break;
            };
            found.push(first_place.start..last_place.end);
            from = last + 1;
        }
    }
    found
}

/// Where in a text something like a telephone number stands: seven digits or more in a row.
pub(crate) fn find_any(text: &str) -> Option<Range<usize>> {
    let run = runs(text, false)
        .into_iter()
        .find(|run| run.digits.len() >= 7)?;
    Some(run.places.first()?.start..run.places.last()?.end)
}

/// Digits that belong together, and where each stands.
#[derive(Default)]
struct Run {
    digits: String,
    places: Vec<Range<usize>>,
}

/// Runs of digits, with up to three separators between any two. With `letters` a run that has begun goes on through letters as on a keypad;
/// without, the end of a sentence ends it.
fn runs(text: &str, letters: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut current: Option<Run> = None;
    let mut gap = 0;
    for (at, c) in text.char_indices() {
        let spelled = letters && current.is_some();
        let value = digit(c).or_else(|| if spelled { keypad(c) } else { None });
        let sentence_ends = !letters && text[at..].starts_with(". ");
        if let Some(value) = value {
            let run = current.get_or_insert_default();
            run.places.push(at..at + c.len_utf8());
            run.digits.push(value);
            gap = 0;
        } else if current.is_some() {
            gap += 1;
            if gap > 3 || !is_separator(c) || sentence_ends {
                runs.extend(current.take());
            }
        }
    }
    runs.extend(current);
    runs
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '(' | ')' | '/' | '+' | '\u{2010}'..='\u{2015}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

/// The digit that a character is, in any of the scripts that readers use.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 12] = [
        0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10, 0xa66,
    ];
    ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero)?;
        char::from_digit(value, 10)
    })
}

/// The digit of a letter on a telephone keypad.
fn keypad(c: char) -> Option<char> {
    let index = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".find(c.to_ascii_uppercase())?;
    "22233344455566677778889999".chars().nth(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_people_write_them() {
        let ok = |number, kind| shown(number, kind).expect("it is a number");
        assert_eq!(ok("+18334577529", Kind::Telephone), "833-457-7529");
        assert_eq!(ok("911", Kind::Telephone), "911");
        assert_eq!(ok("+50370701071", Kind::Telephone), "+503 7070 1071");
        assert_eq!(ok("9233#", Kind::Extension), "9233#");
        for bad in [
            "",
            "8334577529",
            "+1833457752",
            "+1 833 457 7529",
            "+10000000000",
            "9233#",
            "12",
            "call us",
        ] {
            assert!(shown(bad, Kind::Telephone).is_err(), "`{bad}` is none");
        }
    }

    #[test]
    fn refused_numbers_are_found_however_they_are_spelled() {
        let refused = "+18663472423";
        for text in [
            "call 866-347-2423 now",
            "+1 (866) 347-2423",
            "8663472423",
            "866.347.2423",
            "866-DHS-2-ICE",
            "866 dhs 2 ice",
            "٨٦٦ ٣٤٧ ٢٤٢٣",
            "1-866\u{2011}347\u{2011}2423",
        ] {
            assert_eq!(find_refused(text, refused).len(), 1, "`{text}`");
        }
        for text in ["866-347-2424", "in 866 days, 347 people, 2423 …", "", "ICE"] {
            assert!(find_refused(text, refused).is_empty(), "`{text}`");
        }
        let text = "24 h a day 866-347-2423 or 866 DHS 2 ICE.";
        let found: Vec<_> = find_refused(text, refused)
            .into_iter()
            .map(|place| &text[place])
            .collect();
        assert_eq!(
            found,
            ["866-347-2423", "866 DHS 2 ICE"],
            "each is found, and nothing around it"
        );
    }

    #[test]
    fn a_message_with_a_number_in_it_is_found() {
        assert!(find_any("ring 404-555-0123").is_some());
        for text in [
            "48 hours",
            "8 U.S.C. 1357(g)",
            "HB 1105 of 2024",
            "since 2009. HB 1105",
            "in 2024. 1105 people",
            "I-9",
        ] {
            assert_eq!(find_any(text), None, "`{text}`");
        }
    }
}
