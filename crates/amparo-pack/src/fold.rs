//! Folds text for search: the same for what is packed and for what is asked.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// The words of a text in the form that is searched: decomposed, without accents and case, Chinese, Japanese and Korean by character.
///
/// ```
/// assert_eq!(amparo_pack::fold("¿Órdenes del JUEZ?"), ["ordenes", "del", "juez"]);
/// assert_eq!(amparo_pack::fold("逮捕了"), ["逮", "捕", "了"]);
/// ```
pub fn fold(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.nfkd().flat_map(char::to_lowercase).map(same_letter) {
        if is_dropped(c) {
            continue;
        }
        if is_ideographic(c) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            words.push(c.to_string());
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            word.push(c);
        } else {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words.into_iter().map(|word| word.nfc().collect()).collect()
}

/// Marks that people leave out when they type: accents and vowel points; never those that make another letter.
fn is_dropped(c: char) -> bool {
    matches!(canonical_combining_class(c), 1 | 10..=35 | 202..=240)
        || matches!(c, '\u{640}' | '\u{200d}' | '\u{2060}'..='\u{2069}')
}

/// Letters that are written in more than one way.
fn same_letter(c: char) -> char {
    match c {
        'đ' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ؤ' => 'و',
        '٠'..='٩' => from_zero(c, '٠'),
        '۰'..='۹' => from_zero(c, '۰'),
        _ => c,
    }
}

fn from_zero(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

/// Scripts without spaces that are searched character by character.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_what_is_packed() {
        for (typed, written) in [
            ("abogado detencion", "Abogado: detención"),
            ("migra", "MIGRA"),
            ("محامي", "مُحامى"),
            ("luat su", "luật sư"),
            ("١٢", "12"),
            ("dien dan", "diễn đàn"),
        ] {
            assert_eq!(fold(typed), fold(written), "`{typed}` finds `{written}`");
        }
    }

    #[test]
    fn nothing_breaks_it() {
        for text in [
            "",
            "   ",
            "\0",
            "\u{202e}abc",
            "🙂🙂",
            "''\"\"*^",
            &"a".repeat(100_000),
        ] {
            let _ = fold(text);
        }
    }
}
