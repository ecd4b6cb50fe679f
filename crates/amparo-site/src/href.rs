//! Links that were checked: nothing else may stand in an `href`.

use std::fmt;

use crate::route::Route;

/// Where a link leads: to a page of ours, or to the telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href(String);

impl Href {
    /// A page of ours, relative to a page that lies `depth` folders below the root.
    pub fn to(route: &Route, depth: usize) -> Self {
        let path = route.path();
        let path = path.trim_start_matches('/');
        if depth == 0 {
            Self(format!("./{path}"))
        } else {
            Self(format!("{}{path}", "../".repeat(depth)))
        }
    }

    /// The same page, at another place of it.
    pub fn anchor(name: &str) -> Self {
        Self(format!("#{name}"))
    }

    /// A call. `None`: the number is not one that a telephone can call.
    pub fn tel(number: &str) -> Option<Self> {
        is_number(number).then(|| Self(format!("tel:{number}")))
    }

    /// A text message, with a word to begin with.
    pub fn sms(number: &str, word: Option<&str>) -> Option<Self> {
        let word = word.filter(|word| word.bytes().all(|b| b.is_ascii_alphanumeric()));
        let body = word.map_or(String::new(), |word| format!("?body={word}"));
        is_number(number).then(|| Self(format!("sms:{number}{body}")))
    }
}

fn is_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    (2..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

impl fmt::Display for Href {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_numbers_are_numbers() {
        let route = Route::Asset("a.css".into());
        assert_eq!(Href::to(&route, 0).to_string(), "./assets/a.css");
        assert_eq!(Href::to(&route, 3).to_string(), "../../../assets/a.css");
        assert_eq!(
            Href::tel("+18334577529").map(|h| h.to_string()).as_deref(),
            Some("tel:+18334577529")
        );
        assert_eq!(
            Href::sms("741741", Some("HOME"))
                .map(|h| h.to_string())
                .as_deref(),
            Some("sms:741741?body=HOME")
        );
        for bad in ["", "9233#", "javascript:1", "+1 833", "1;x"] {
            assert!(Href::tel(bad).is_none(), "`{bad}` cannot be called");
        }
    }
}
