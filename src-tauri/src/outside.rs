//! What a link may do: open a page of ours, start a call or a message, or nothing.
//!
//! The pages' Content-Security-Policy admits no script but our own, and none of ours follows a
//! link by itself, so a `tel:` or `sms:` address only arrives here when a person taps it.

use std::ops::RangeInclusive;

use amparo_model::MAX_PEOPLE;
use tauri::{AppHandle, Url};

/// The scheme of our pages.
pub(crate) const SCHEME: &str = "app";

/// The page a window opens with.
pub(crate) const START: &str = "app://localhost/";

/// How many digits a number has: short codes such as 911 up to E.164's longest.
const DIGITS: RangeInclusive<usize> = 2..=15;

/// How many people a message may go to: all that a person can keep.
const MAX_RECEIVERS: usize = MAX_PEOPLE;

/// The longest link that is handed on, in bytes: numbers, and a message with a place in a script of three bytes a letter.
const MAX_CALL: usize = 8_000;

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// A page of ours: the window goes there.
    Page,
    /// A telephone number or a text message: the system takes it.
    Call,
    /// Anything else: nothing happens.
    Nowhere,
}

/// Judges an address that the window was asked to open.
pub(crate) fn judge(url: &Url) -> Way {
    if is_page(url) {
        Way::Page
    } else if is_call(url) {
        Way::Call
    } else {
        Way::Nowhere
    }
}

/// The registered scheme; Android and Windows show it as a host of its own.
fn is_page(url: &Url) -> bool {
    let host = match url.scheme() {
        SCHEME => "localhost",
        "http" | "https" if cfg!(any(target_os = "android", windows)) => "app.localhost",
        _ => return false,
    };
    url.host_str() == Some(host) && url.port().is_none()
}

/// `tel:` with a plain number, `sms:` with plain numbers and perhaps a text: no service code (`*`, `#`), no extension.
fn is_call(url: &Url) -> bool {
    let path = url.path();
    let is_plain = match (url.scheme(), url.query()) {
        ("tel", None) => is_number(path),
        ("sms", None) => are_numbers(path),
        // Apple's way to write to several people.
        ("sms", Some(query)) if path == "/open" => query
            .strip_prefix("addresses=")
            .and_then(|rest| rest.split_once("&body="))
            .is_some_and(|(to, body)| are_numbers(to) && !body.contains('&')),
        ("sms", Some(query)) => {
            are_numbers(path) && query.starts_with("body=") && !query.contains('&')
        }
        _ => false,
    };
    is_plain && url.fragment().is_none() && url.as_str().len() <= MAX_CALL
}

/// Several numbers with commas between.
fn are_numbers(list: &str) -> bool {
    list.split(',').count() <= MAX_RECEIVERS && list.split(',').all(is_number)
}

fn is_number(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    DIGITS.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Hands a call or a message to the system, which asks the person before it dials.
///
/// The desktop uses the small `open` crate; a telephone needs code of its platform, which the
/// opener plug-in brings. No page can reach either.
pub(crate) fn hand_on(app: &AppHandle, url: &Url) {
    #[cfg(desktop)]
    let done = {
        let _ = app;
        open::that_detached(url.as_str()).map_err(|error| error.to_string())
    };
    #[cfg(mobile)]
    let done = {
        let (app, url) = (app.clone(), url.clone());
        // Android asks for the way of a link on the thread of the screen, which must answer the plug-in: so wait elsewhere.
        std::thread::Builder::new()
            .name("call".into())
            .spawn(move || {
                use tauri_plugin_opener::OpenerExt;
                if let Err(error) = app.opener().open_url(url.as_str(), None::<&str>) {
                    complain(&url, &error.to_string());
                }
            })
            .map(drop)
            .map_err(|error| error.to_string())
    };
    if let Err(error) = done {
        complain(url, &error);
    }
}

/// Says that nothing took a link. The page shows the number as well; the number itself stays out of the line.
fn complain(url: &Url, error: &str) {
    eprintln!(
        "error: no program takes a `{}:` link: {error}",
        url.scheme()
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(url: &str) -> Way {
        judge(&Url::parse(url).expect("the test's own address"))
    }

    #[test]
    fn own_pages_open() {
        assert_eq!(way("app://localhost/es/us-ga/search?q=puerta"), Way::Page);
        assert_eq!(way(START), Way::Page);
    }

    #[test]
    fn calls_are_handed_on() {
        for url in [
            "tel:+14045550123",
            "tel:911",
            "sms:+14045550123?body=Hola",
            "sms:911",
            "sms:+14045550123,7705550199?body=%C2%BFS%C3%AD%3F%20a%26b",
            "sms:/open?addresses=+14045550123,7705550199&body=Hola",
        ] {
            assert_eq!(way(url), Way::Call, "{url}");
        }
    }

    #[test]
    fn a_message_goes_to_no_more_people_than_one_can_keep() {
        let to = vec!["4045550123"; MAX_RECEIVERS];
        assert_eq!(way(&format!("sms:{}", to.join(","))), Way::Call);
        assert_eq!(way(&format!("sms:{},911", to.join(","))), Way::Nowhere);
        let long = "%E1%88%80".repeat(MAX_CALL / 9);
        assert_eq!(way(&format!("sms:911?body={long}")), Way::Nowhere);
    }

    #[test]
    fn nothing_else_opens() {
        for url in [
            "https://example.org/",
            "http://app.localhost.example.org/",
            "app://example.org/",
            "app://localhost:8080/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "blob:app://localhost/x",
            "about:blank",
            "mailto:a@example.org",
            "intent://x#Intent;end",
            "tel:*%2306%23",
            "tel:#",
            "tel:",
            "tel:911?x=1",
            "tel:+14045550123;ext=4",
            "tel:1,2",
            "sms:911?body=a&x=1",
            "sms:+14045550123,",
            "sms:911,*%2306%23?body=a",
            "sms:911;912?body=a",
            "sms:/open?addresses=911",
            "sms:/open?addresses=911&body=a&x=1",
            "sms:/open?addresses=*1&body=a",
            "sms:/shut?addresses=911&body=a",
        ] {
            assert_eq!(way(url), Way::Nowhere, "{url} must not open");
        }
    }
}
