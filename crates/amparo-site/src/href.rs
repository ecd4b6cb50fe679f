//! Links that were checked: nothing else may stand in an `href`.

use std::fmt;

use crate::request::Platform;
use crate::route::{Route, encode};

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

    /// A text message to several people. `None`: there is nobody, or a number is none.
    pub fn message(platform: Platform, numbers: &[&str], body: &str) -> Option<Self> {
        if numbers.is_empty() || !numbers.iter().all(|number| is_number(number)) {
            return None;
        }
        let address = composer(platform).replace("{to}", &numbers.join(","));
        Some(Self(address.replace("{body}", &encode(body))))
    }
}

/// How a platform's messages are addressed; `{to}` stands for the numbers, with commas between, `{body}` for the text.
///
/// RFC 5724 names the first form; Apple's program takes several people in the second alone.
pub(crate) fn composer(platform: Platform) -> &'static str {
    match platform {
        Platform::Web | Platform::Desktop | Platform::Android => "sms:{to}?body={body}",
        Platform::Ios => "sms:/open?addresses={to}&body={body}",
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
    fn a_message_goes_to_all_in_the_form_of_the_platform() {
        let to = ["+14045550123", "7705550199"];
        let link = |platform| Href::message(platform, &to, "¿Sí? a&b").map(|link| link.to_string());
        assert_eq!(
            link(Platform::Android).as_deref(),
            Some("sms:+14045550123,7705550199?body=%C2%BFS%C3%AD%3F%20a%26b")
        );
        assert_eq!(
            link(Platform::Ios).as_deref(),
            Some("sms:/open?addresses=+14045550123,7705550199&body=%C2%BFS%C3%AD%3F%20a%26b")
        );
        assert_eq!(Href::message(Platform::Android, &[], "x"), None);
        assert_eq!(Href::message(Platform::Android, &["911", "9#"], "x"), None);
    }

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
