//! What a link may do: open a page of ours, start a call or a message, or nothing.
//!
//! The pages' Content-Security-Policy admits no script but our own, and none of ours follows a
//! link by itself, so a `tel:` or `sms:` address only arrives here when a person taps it.

use std::ops::RangeInclusive;

use tauri::{AppHandle, Url};

/// The scheme of our pages.
pub(crate) const SCHEME: &str = "app";

/// The page a window opens with.
pub(crate) const START: &str = "app://localhost/";

/// How many digits a number has: short codes such as 911 up to E.164's longest.
const DIGITS: RangeInclusive<usize> = 2..=15;

/// The longest link that is handed on, in bytes: a number and a short message.
const MAX_CALL: usize = 2_000;

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

/// `tel:` and `sms:` with a plain number: no service code (`*`, `#`), no second number.
fn is_call(url: &Url) -> bool {
    let number = url.path().strip_prefix('+').unwrap_or(url.path());
    let is_number =
        DIGITS.contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = match (url.scheme(), url.query()) {
        ("tel" | "sms", None) => true,
        ("sms", Some(query)) => query.starts_with("body=") && !query.contains('&'),
        _ => false,
    };
    is_number && is_plain && url.fragment().is_none() && url.as_str().len() <= MAX_CALL
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
        for url in ["tel:+14045550123", "tel:911", "sms:+14045550123?body=Hola"] {
            assert_eq!(way(url), Way::Call, "{url}");
        }
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
            "sms:+14045550123,+14045550124",
        ] {
            assert_eq!(way(url), Way::Nowhere, "{url} must not open");
        }
    }
}
