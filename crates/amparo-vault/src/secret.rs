//! A PIN or a passphrase.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::scrub::scrubbed;

/// The fewest characters.
const MIN_CHARS: usize = 4;
/// The most characters.
const MAX_CHARS: usize = 128;
/// The most bytes that are looked at, before normalisation.
const MAX_INPUT_BYTES: usize = 4096;
/// NFKC makes at most this many bytes of one (U+FDFA: 3 bytes, 33 after).
const MAX_GROWTH: usize = 11;
/// The zeros of the scripts whose digits a keyboard of one of our languages types: a PIN must be the same PIN on all of them.
const ZEROS: [char; 13] = [
    '\u{0660}', // Arabic
    '\u{06F0}', // Persian, Pashto, Urdu
    '\u{0966}', // Hindi, Nepali
    '\u{09E6}', // Bengali
    '\u{0A66}', // Punjabi
    '\u{0AE6}', // Gujarati
    '\u{0BE6}', // Tamil
    '\u{0C66}', // Telugu
    '\u{0E50}', // Thai
    '\u{0ED0}', // Lao
    '\u{1040}', // Burmese
    '\u{17E0}', // Khmer
    '\u{1946}', // Limbu
];

/// A PIN or a passphrase: 4 to 128 characters.
///
/// It is compared in Unicode's form NFKC and with digits of every script as 0 to 9, so that it is the same on every keyboard. Upper and lower case, spaces
/// and accents count. It is cleared from memory when dropped, and `Debug` shows nothing of it.
pub struct Secret(Zeroizing<String>);

/// Why a PIN or a passphrase is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakSecret {
    /// It has fewer than 4 characters.
    #[error("a PIN or passphrase has at least {MIN_CHARS} characters")]
    TooShort,
    /// It has more than 128 characters.
    #[error("a PIN or passphrase has at most {MAX_CHARS} characters")]
    TooLong,
    /// It is one character again and again, or a straight run such as 1234 or 9876: what is tried first.
    #[error("a PIN or passphrase of one repeated character or a straight run is guessed first")]
    Easy,
}

impl Secret {
    /// Takes a PIN or a passphrase as it was typed. Clearing `text` is the caller's.
    pub fn new(text: &str) -> Result<Self, WeakSecret> {
        scrubbed(|| Self::take(text))
    }

    fn take(text: &str) -> Result<Self, WeakSecret> {
        if text.len() > MAX_INPUT_BYTES {
            return Err(WeakSecret::TooLong);
        }
        // As large as it can become: a string that grows would leave copies of itself behind.
        let room = text.len().saturating_mul(MAX_GROWTH);
        let mut secret = Zeroizing::new(String::with_capacity(room));
        secret.extend(text.nfkc().map(plain_digit));
        let chars = secret.chars().count();
        if chars < MIN_CHARS {
            Err(WeakSecret::TooShort)
        } else if chars > MAX_CHARS {
            Err(WeakSecret::TooLong)
        } else if is_easy(&secret) {
            Err(WeakSecret::Easy)
        } else {
            Ok(Self(secret))
        }
    }

    /// Its bytes, for the key alone.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A digit of any script that our keyboards have as 0 to 9, anything else as it is.
fn plain_digit(char: char) -> char {
    ZEROS
        .iter()
        .filter_map(|zero| u32::from(char).checked_sub(u32::from(*zero)))
        .find(|digit| *digit < 10)
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(char)
}

/// Whether each character is as far from the one before as all others, and by no more than one step: 0000, 1234, 7890, dcba.
fn is_easy(text: &str) -> bool {
    let runs = |next: fn(char, char) -> bool| {
        text.chars()
            .zip(text.chars().skip(1))
            .all(|(one, two)| next(one, two))
    };
    let up = |one: char, two: char| {
        u32::from(one).checked_add(1) == Some(u32::from(two)) || (one, two) == ('9', '0')
    };
    let down = |one: char, two: char| {
        u32::from(two).checked_add(1) == Some(u32::from(one)) || (one, two) == ('0', '9')
    };
    runs(|one, two| one == two) || runs(up) || runs(down)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_characters_after_normalisation() {
        let long = "né".repeat(64);
        for (text, want) in [
            ("", Some(WeakSecret::TooShort)),
            ("482", Some(WeakSecret::TooShort)),
            ("4829", None),
            // Eight code points that are four letters
            ("e\u{301}a\u{301}o\u{301}i\u{301}", None),
            ("e\u{301}a\u{301}o\u{301}", Some(WeakSecret::TooShort)),
            (&long, None),
            (&format!("{long}x"), Some(WeakSecret::TooLong)),
            (&"ab".repeat(4096), Some(WeakSecret::TooLong)),
        ] {
            assert_eq!(Secret::new(text).err(), want, "{text}");
        }
    }

    #[test]
    fn what_is_guessed_first_is_refused() {
        for easy in [
            "0000",
            "111111",
            "1234",
            "123456",
            "4321",
            "7890",
            "0987",
            "890123",
            "aaaa",
            "abcd",
            "dcba",
            "１２３４",
            "٠١٢٣",
            "۱۱۱۱",
        ] {
            assert_eq!(Secret::new(easy).err(), Some(WeakSecret::Easy), "{easy}");
        }
        for fair in ["1235", "2580", "1324", "0001", "1212", "abce", "a b c"] {
            assert!(Secret::new(fair).is_ok(), "{fair}");
        }
    }

    #[test]
    fn a_pin_is_the_same_on_every_keyboard() {
        let plain = Secret::new("482917").expect("it is long enough");
        for other in [
            "４８２９１７",
            "٤٨٢٩١٧",
            "۴۸۲۹۱۷",
            "४८२९१७",
            "៤៨២៩១៧",
            "၄၈၂၉၁၇",
        ] {
            let other = Secret::new(other).expect("it is long enough");
            assert_eq!(other.bytes(), plain.bytes());
        }
        let composed = Secret::new("mi niña y yo").expect("it is long enough");
        let decomposed = Secret::new("mi nin\u{303}a y yo").expect("it is long enough");
        assert_eq!(composed.bytes(), decomposed.bytes());
    }

    #[test]
    fn the_room_for_a_secret_never_grows() {
        for text in [
            "\u{FDFA}".repeat(4),
            "ﬃ".repeat(30) + "x",
            "e\u{301}x".repeat(40),
        ] {
            let room = text.len() * MAX_GROWTH;
            let secret = Secret::new(&text);
            if let Ok(secret) = secret {
                assert!(secret.bytes().len() <= room);
                assert!(
                    secret.0.capacity() <= room.max(8),
                    "a string that grew has left a copy of itself behind"
                );
            }
        }
    }
}
