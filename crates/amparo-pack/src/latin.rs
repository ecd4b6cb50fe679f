//! Words of other scripts as people spell them in Latin letters: `muhami` for محامي.
//!
//! What a word sounds like is spelt in many ways, so only what all of them share is compared: the consonants, those that are easily
//! exchanged taken as one, none doubled, and `w` and `y` only where a word begins.

/// The shortest skeleton that says enough.
pub(crate) const MIN_SKELETON: usize = 2;

/// What two Latin spellings of a word have in common.
pub(crate) fn skeleton(spelling: &str) -> String {
    let mut letters: Vec<char> = Vec::new();
    let lower = spelling.to_ascii_lowercase();
    let mut rest = lower.as_str();
    let mut first = true;
    while let Some(c) = rest.chars().next() {
        let (taken, letter) = match rest.get(..2) {
            Some("ch" | "cz") => (2, Some('c')),
            Some("sh" | "ts" | "ce" | "ci" | "cy") => (2, Some('s')),
            Some("zh" | "jh" | "dj") => (2, Some('j')),
            Some("kh") => (2, Some('h')),
            Some("gh" | "bh" | "dh" | "th") => (2, rest.chars().next()),
            Some("ph") => (2, Some('p')),
            Some("dz") => (2, Some('z')),
            _ => (c.len_utf8(), simple(c, first)),
        };
        if let Some(letter) = letter
            && letters.last() != Some(&letter)
        {
            letters.push(letter);
        }
        first = false;
        rest = rest.get(taken..).unwrap_or_default();
    }
    if letters.len() > MIN_SKELETON && letters.last() == Some(&'h') {
        letters.pop();
    }
    letters.into_iter().collect()
}

fn simple(c: char, first: bool) -> Option<char> {
    Some(match c {
        'c' | 'q' => 'k',
        'v' | 'w' if first => 'w',
        'v' | 'w' => return None,
        'y' if first => 'y',
        'f' | 'p' => 'p',
        'z' => 's',
        'x' => 'k',
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' => return None,
        c if c.is_ascii_alphabetic() => c,
        _ => return None,
    })
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;
    use any_ascii::any_ascii;

    #[test]
    fn what_people_spell_is_what_the_word_sounds_like() {
        for (word, spellings) in [
            ("محامي", &["muhami", "mohami", "mohamy"][..]),
            ("شرطة", &["shurta", "shorta", "shurtah"]),
            ("محكمة", &["mahkama", "mahkamah"]),
            ("адвокат", &["advokat", "advocat"]),
            ("полиция", &["politsiya", "policia"]),
            ("арест", &["arest", "arrest"]),
            ("변호사", &["byeonhosa", "byunhosa"]),
            ("경찰", &["gyeongchal", "gyongchal"]),
            ("वकील", &["vakil", "vakeel", "wakil"]),
            ("पुलिस", &["pulis", "police"]),
            ("गिरफ्तार", &["giraftar", "girftaar"]),
            ("વકીલ", &["vakil", "wakeel"]),
            ("પોલીસ", &["polis", "police"]),
            ("ጠበቃ", &["tebeqa", "tebeka"]),
            ("ፖሊስ", &["polis", "police"]),
            ("وکیل", &["vakil", "wakil"]),
        ] {
            for spelling in spellings {
                let key = any_ascii(word);
                assert_eq!(
                    skeleton(spelling),
                    skeleton(&key),
                    "`{spelling}` is {word} ({key})"
                );
            }
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (word, spelling) in [
            ("محامي", "shurta"),
            ("адвокат", "arest"),
            ("변호사", "polis"),
        ] {
            assert_ne!(skeleton(&any_ascii(word)), skeleton(spelling));
        }
    }
}
