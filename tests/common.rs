//! What several tests share: our own content and the golden project, compiled, and pages asked for by their address.

pub mod command;
pub mod quality;
pub mod scale;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use amparo_compile::{Options, Severity, Sources, compile, review};
use amparo_model::{Book, State};
use amparo_pack::Pack;
use amparo_site::{Mine, Platform, Request, Response, ShellInfo, Site};

/// A Tuesday, ten in the morning in Georgia.
pub const NOW: &str = "2026-11-24T15:00:00Z";

/// The project's own folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the project")
        .to_owned()
}

/// The moment at which pages are asked for.
pub fn now() -> i64 {
    NOW.parse::<jiff::Timestamp>()
        .expect("it is a time")
        .as_second()
}

/// Compiles sources that must have no error.
///
/// # Panics
///
/// When they have one.
pub fn book(sources: &Sources, pseudo: bool) -> Book {
    let today = "2026-11-24".parse().expect("it is a date");
    let compiled = compile(sources, Options { today, pseudo });
    let errors: Vec<_> = compiled
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    compiled
        .book
        .unwrap_or_else(|| panic!("the content has errors: {errors:#?}"))
}

/// Our own content.
pub fn our_sources() -> Sources {
    Sources::from_dir(&root()).expect("our own content can be read")
}

/// The small project of the golden pages, with our own words of the user interface.
pub fn golden_sources() -> Sources {
    let folder = root().join("tests/golden/project");
    let mut sources = Sources::from_dir(&folder).expect("the golden project can be read");
    for lang in ["en", "es"] {
        let path = format!("locales/{lang}/ui.ftl");
        let words = std::fs::read(root().join(&path)).expect("our own words can be read");
        sources.files.insert(path, words);
    }
    for lang in ["es", "zh-Hans"] {
        let tag = lang.parse().expect("it is a tag");
        let (mut text, _) =
            review(&sources, &tag, State::Machine, &[]).expect("the language can be reviewed");
        if lang == "es" {
            // One message whose source has changed since.
            let line = text.lines().find(|line| line.starts_with("fact-list "));
            let line = line.expect("it is among them").to_owned();
            let stale = "fact-list = { source = \"0000000000000000\", state = \"machine\" }";
            text = text.replace(&line, stale);
        }
        let path = format!("locales/{lang}/review.toml");
        sources.files.insert(path, text.into_bytes());
    }
    sources.icons = None;
    sources
}

/// A site over a book, through a real pack.
pub fn site(book: &Book) -> Site {
    site_on(book, Platform::Web)
}

/// The same as the app of a platform shows it.
pub fn site_on(book: &Book, platform: Platform) -> Site {
    let bytes = amparo_pack::write(book).expect("the book can be written");
    let pack = Pack::open(&bytes).expect("what was written can be opened");
    Site::new(
        pack,
        ShellInfo {
            name: "test",
            version: "0",
            platform,
        },
    )
}

/// Asks for an address.
pub fn get(site: &Site, address: &str) -> Response {
    get_with(site, address, Mine::Nowhere)
}

/// Asks for an address of an app that keeps something of a person.
pub fn get_with(site: &Site, address: &str, mine: Mine<'_>) -> Response {
    let (path, query) = address
        .split_once('?')
        .map_or((address, None), |(path, query)| (path, Some(query)));
    let request = Request {
        path,
        query,
        now: now(),
    };
    site.respond_with(&request, mine)
}

/// The body as text.
pub fn text(response: &Response) -> String {
    String::from_utf8(response.body.to_vec()).expect("a page is UTF-8")
}

/// Where the links of a page lead, as addresses from the root; `tel:` and `sms:` are left out.
pub fn links(html: &str, address: &str) -> BTreeSet<String> {
    let base = url::Url::parse("http://amparo.test")
        .and_then(|root| root.join(address))
        .expect("an address is an address");
    let mut found = BTreeSet::new();
    for attribute in [" href=\"", " src=\"", " action=\"", " data-clip=\""] {
        for part in html.split(attribute).skip(1) {
            let value = part.split('"').next().unwrap_or_default();
            let value = value.replace("&amp;", "&").replace("&#38;", "&");
            if value.starts_with('#') {
                continue;
            }
            let link = base.join(&value).expect("a link is an address");
            if link.scheme() == "tel" || link.scheme() == "sms" {
                continue;
            }
            assert_eq!(
                link.origin(),
                base.origin(),
                "`{value}` on {address} leaves the site"
            );
            let query = link
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            found.insert(format!("{}{query}", link.path()));
        }
    }
    found
}

/// Every page of the content, without language and place.
pub fn content_pages(book: &Book) -> Vec<String> {
    let mut pages = vec![String::new(), "place".into(), "cards".into()];
    pages.push("wallet".into());
    pages.push("contacts".into());
    let groups = amparo_model::Group::ALL.iter();
    pages.extend(groups.map(|group| format!("group/{}", group.as_str())));
    pages.extend(
        book.topics
            .iter()
            .map(|topic| format!("topic/{}", topic.id)),
    );
    pages.extend(book.cards.iter().map(|card| format!("card/{}", card.id)));
    pages.extend(book.forms.iter().map(|form| format!("form/{}", form.id)));
    for walk in &book.walks {
        let steps = walk.steps.iter();
        pages.extend(steps.map(|step| format!("walk/{}/{}", walk.id, step.id)));
    }
    let contacts = book.contacts.iter();
    pages.extend(contacts.map(|contact| format!("contact/{}", contact.id)));
    pages
}
