//! What is asked for and what is answered.

use std::borrow::Cow;

use crate::assets::Asset;

/// What pages may load and do: nothing from anywhere else, nothing inline.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What is asked for. There is no field for a cookie, a user agent or an address on the network, so none can be seen.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The path as it came, percent-encoded, beginning with `/`.
    pub path: &'a str,
    /// The query as it came.
    pub query: Option<&'a str>,
    /// The time, in seconds since 1970 (UTC).
    pub now: i64,
}

impl Request<'_> {
    /// How many folders below the root the page lies.
    pub(crate) fn depth(&self) -> usize {
        self.path.trim_start_matches('/').matches('/').count()
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub struct Response {
    /// An HTTP status.
    pub status: u16,
    /// All headers, the content type among them.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Cow<'static, [u8]>,
}

impl Response {
    /// A page. It is never kept by a cache: nothing of a reader stays behind.
    pub(crate) fn page(status: u16, html: String) -> Self {
        Self::new(
            status,
            "text/html; charset=utf-8",
            "no-store",
            html.into_bytes().into(),
        )
    }

    /// A style or a script; its address changes with its content.
    pub(crate) fn asset(asset: &'static Asset) -> Self {
        let cache = "public, max-age=31536000, immutable";
        Self::new(200, asset.mime, cache, asset.bytes.into())
    }

    pub(crate) fn new(status: u16, mime: &str, cache: &str, body: Cow<'static, [u8]>) -> Self {
        Self {
            status,
            headers: vec![
                ("content-type", mime.into()),
                ("cache-control", cache.into()),
                ("content-security-policy", POLICY.into()),
                ("x-content-type-options", "nosniff".into()),
                ("referrer-policy", "no-referrer".into()),
                ("cross-origin-opener-policy", "same-origin".into()),
                ("cross-origin-resource-policy", "same-origin".into()),
                (
                    "permissions-policy",
                    "camera=(), microphone=(), geolocation=()".into(),
                ),
            ],
            body,
        }
    }
}

/// The program around the pages, for the about page.
#[derive(Debug, Clone, Copy)]
pub struct ShellInfo {
    /// What it is called, such as `amparo serve`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Where it runs.
    pub platform: Platform,
}

/// Where pages are shown: what they may offer depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// In some browser, perhaps on a shared device: nothing is kept, and no shell helps.
    Web,
    /// In our window on a desktop.
    Desktop,
    /// In the app on Android.
    Android,
    /// In the app on iOS.
    Ios,
}

impl Platform {
    /// Whether a person's own things may be kept, and the shell's commands are there.
    pub fn is_app(self) -> bool {
        self != Self::Web
    }

    /// The name that scripts know it by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Desktop => "desktop",
            Self::Android => "android",
            Self::Ios => "ios",
        }
    }
}
