//! About, privacy, display settings, and the page for whoever leaves in a hurry.

use amparo_pack::PackError;
use askama::Template;

use super::fill;
use crate::frame::Frame;

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    f: &'a Frame<'a>,
    title: String,
    id: String,
    version: String,
    date: String,
    expires: String,
    digest: String,
    program: String,
}

pub(super) fn about(f: &Frame<'_>) -> Result<String, PackError> {
    let meta = f.pack.meta();
    let mut digest = f.pack.digest()?;
    digest.truncate(16);
    fill(&About {
        f,
        title: f.t("about-title"),
        id: meta.id.to_string(),
        version: meta.version.clone(),
        date: f.ui.formats.date(meta.date),
        expires: f.ui.formats.date(meta.expires),
        digest,
        program: format!("{} {}", f.shell.name, f.shell.version),
    })
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct Privacy<'a> {
    f: &'a Frame<'a>,
    title: String,
}

pub(super) fn privacy(f: &Frame<'_>) -> Result<String, PackError> {
    fill(&Privacy {
        f,
        title: f.t("privacy-title"),
    })
}

#[derive(Template)]
#[template(path = "display.html")]
struct Display<'a> {
    f: &'a Frame<'a>,
    title: String,
}

pub(super) fn display(f: &Frame<'_>) -> Result<String, PackError> {
    fill(&Display {
        f,
        title: f.t("display-title"),
    })
}

#[derive(Template)]
#[template(path = "clock.html")]
struct Clock<'a> {
    f: &'a Frame<'a>,
}

pub(crate) fn clock(f: &Frame<'_>) -> Result<String, PackError> {
    fill(&Clock { f })
}
