//! What a person keeps, as pages: what is shown when, and to whom messages go.

use std::sync::LazyLock;

use amparo_model::{Book, Person, Personal, Private, Role, Sheet};
use amparo_site::{Mine, Opened, Platform, Site, Unreadable};

/// All pages below `mine`.
const PAGES: [&str; 9] = [
    "mine",
    "mine/people",
    "mine/person/new",
    "mine/person/1",
    "mine/message",
    "mine/sheet/new/family-plan",
    "mine/sheet/4",
    "mine/sheet/4/read",
    "mine/lock",
];

/// Our own content, compiled once for all tests.
static BOOK: LazyLock<Book> =
    LazyLock::new(|| amparo_tests::book(&amparo_tests::our_sources(), false));

fn site(platform: Platform) -> Site {
    amparo_tests::site_on(&BOOK, platform)
}

fn person(name: &str, number: &str, lang: &str) -> Person {
    Person {
        id: 0,
        name: Private::new(name),
        role: Role::Family,
        numbers: vec![Private::new(number)],
        lang: lang.parse().ok(),
        message: true,
        contact: None,
    }
}

/// Three people and a plan, with text that would be mark-up if it were not escaped.
fn personal() -> Personal {
    let mut mine = Personal::default();
    for person in [
        person("Ana <b>\"&'", "(404) 555-0123", "es"),
        person("Leo", "+52 55 1234 5678", "es"),
        person("Kim", "770 555 0199", "en"),
    ] {
        mine.put_person(person).expect("there is room");
    }
    let values = [
        ("children.0.name", "Mateo </textarea><script>"),
        ("told.0.school", "1"),
        ("notes.0.notes", "blue house\nback door"),
        ("gone.0.field", "from last year"),
    ];
    let sheet = Sheet {
        id: 0,
        form: "family-plan".parse().expect("an id"),
        changed: "2026-11-23".parse().expect("a date"),
        values: values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), Private::new(*value)))
            .collect(),
    };
    mine.put_sheet(sheet).expect("there is room");
    mine
}

fn open(personal: &Personal) -> Mine<'_> {
    Mine::Open(Opened {
        personal,
        protected: true,
        wipe_after: Some(10),
    })
}

fn page(site: &Site, lang: &str, page: &str, mine: Mine<'_>) -> String {
    let address = format!("/{lang}/us-ga-dekalb/{page}");
    let response = amparo_tests::get_with(site, &address, mine);
    assert_eq!(response.status, 200, "{address}");
    amparo_tests::text(&response)
}

/// The addresses of messages on a page, decoded.
fn messages(html: &str) -> Vec<String> {
    let links = html.split(" href=\"sms:").skip(1);
    let links = links.filter_map(|rest| rest.split('"').next());
    let decode = |link: &str| {
        let link = link.replace("&amp;", "&").replace("&#38;", "&");
        percent_encoding::percent_decode_str(&link)
            .decode_utf8_lossy()
            .into_owned()
    };
    links.map(decode).collect()
}

#[test]
fn a_browser_offers_blank_sheets_and_says_why() {
    let site = site(Platform::Web);
    for lang in ["en", "es"] {
        for name in PAGES {
            let html = page(&site, lang, name, Mine::Nowhere);
            assert!(
                !html.contains("<input") && !html.contains("<form"),
                "{name}: nothing can be typed"
            );
            assert!(
                html.contains("form/family-plan"),
                "{name}: the blank sheet is offered"
            );
        }
    }
    let home = page(&site, "en", "", Mine::Nowhere);
    assert!(
        !home.contains("/mine"),
        "nothing in a browser leads to what cannot be kept there"
    );
}

#[test]
fn what_is_locked_or_not_begun_or_damaged_shows_nothing() {
    let site = site(Platform::Android);
    let locked = |wait_seconds| Mine::Locked {
        wait_seconds,
        tries_left: Some(3),
    };
    for name in PAGES {
        let html = page(&site, "en", name, locked(0));
        assert!(
            html.contains("data-ask=\"open\""),
            "{name} asks for the PIN"
        );
        assert!(
            !html.contains("data-wait"),
            "{name}: there is nothing to wait for"
        );
        assert!(
            html.contains("After \u{2068}3\u{2069} more wrong tries"),
            "{name} says how many tries are left"
        );
        assert!(
            html.contains("form/family-plan"),
            "{name}: the blank sheets are there all the same"
        );
        assert!(
            page(&site, "en", name, Mine::Missing).contains("data-ask=\"seal\""),
            "{name} begins"
        );
        for why in Unreadable::ALL {
            let html = page(&site, "es", name, Mine::Unreadable(why));
            assert!(
                html.contains("role=\"alert\"") && html.contains("data-ask=\"erase\""),
                "{name}: {why:?}"
            );
        }
    }
    assert!(page(&site, "en", "mine", locked(30)).contains("data-wait=\"30\""));
    assert!(
        page(&site, "en", "mine", locked(301)).contains("Wait \u{2068}6\u{2069} minutes"),
        "a wait is never told too short"
    );
}

#[test]
fn what_was_typed_is_shown_as_text() {
    let site = site(Platform::Android);
    let personal = personal();
    for name in PAGES {
        let html = page(&site, "es", name, open(&personal));
        for markup in ["<b>\"", "</textarea><script>"] {
            assert!(!html.contains(markup), "{name}: `{markup}` must be escaped");
        }
        assert!(
            html.contains("data-mine=\"open\""),
            "{name} locks when it is left alone"
        );
    }
    let people = page(&site, "es", "mine/people", open(&personal));
    assert!(
        people.contains("Ana &lt;b&gt;&quot;&amp;&#39;")
            || people.contains("Ana &#60;b&#62;&#34;&#38;&#39;"),
        "{people}"
    );
    assert!(
        people.contains("href=\"tel:4045550123\""),
        "a number can be called"
    );
    let read = page(&site, "es", "mine/sheet/4/read", open(&personal));
    for words in ["blue house\nback door", "from last year"] {
        assert!(
            read.contains(words),
            "`{words}` is read, and nothing is lost: {read}"
        );
    }
    let edit = page(&site, "es", "mine/sheet/4", open(&personal));
    assert!(
        edit.contains("name=\"value:told.0.school\" checked"),
        "a ticked box is ticked"
    );
}

#[test]
fn a_sheet_whose_form_is_gone_is_still_found() {
    let site = site(Platform::Android);
    let mut personal = Personal::default();
    let sheet = Sheet {
        id: 0,
        form: "of-last-year".parse().expect("an id"),
        changed: "2026-11-23".parse().expect("a date"),
        values: [("a.0.b".to_owned(), Private::new("green door"))].into(),
    };
    personal.put_sheet(sheet).expect("there is room");
    let home = page(&site, "en", "mine", open(&personal));
    assert!(
        home.contains("mine/sheet/1/read") && home.contains("green door"),
        "{home}"
    );
    let read = page(&site, "en", "mine/sheet/1/read", open(&personal));
    assert!(read.contains("green door"), "{read}");
}

#[test]
fn what_is_not_there_is_told() {
    let site = site(Platform::Android);
    let personal = personal();
    for name in [
        "mine/person/9",
        "mine/sheet/9",
        "mine/sheet/1/read",
        "mine/sheet/new/nothing",
        "mine/person/new/nobody",
    ] {
        let response = amparo_tests::get_with(&site, &format!("/en/us-ga/{name}"), open(&personal));
        assert_eq!(response.status, 404, "{name}");
    }
}

#[test]
fn a_message_goes_to_all_of_one_language_in_that_language() {
    let personal = personal();
    let html = page(
        &site(Platform::Android),
        "en",
        "mine/message",
        open(&personal),
    );
    let sent = messages(&html);
    assert_eq!(sent.len(), 8, "four messages in two languages: {sent:?}");
    let spanish = sent.first().expect("there are eight");
    assert!(
        spanish.starts_with("4045550123,+525512345678?body=Unos agentes"),
        "{spanish}"
    );
    assert!(
        sent.iter()
            .any(|link| link.starts_with("7705550199?body=Officers are taking me.")),
        "{sent:?}"
    );
    for link in &sent {
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(
            !link.contains(marks),
            "no invisible marks in a message: {link:?}"
        );
    }
    assert!(html.contains("cell signal"), "it says what it needs");
    let apple = page(&site(Platform::Ios), "en", "mine/message", open(&personal));
    assert!(messages(&apple)[0].starts_with("/open?addresses=4045550123,+525512345678&body="));
}

#[test]
fn only_those_who_are_chosen_get_a_message() {
    let mut personal = Personal::default();
    let quiet = Person {
        message: false,
        ..person("Ana", "4045550123", "es")
    };
    personal.put_person(quiet).expect("room");
    let mute = Person {
        numbers: Vec::new(),
        ..person("Eva", "", "es")
    };
    personal.put_person(mute).expect("room");
    let html = page(
        &site(Platform::Android),
        "es",
        "mine/message",
        open(&personal),
    );
    assert_eq!(messages(&html), Vec::<String>::new());
    assert!(
        html.contains("value=\"4045550123\""),
        "but she can be chosen now"
    );
    assert!(
        html.contains("\u{2068}Eva\u{2069} no tiene número"),
        "who has no number is named"
    );
}

#[test]
fn a_contact_of_the_pack_is_taken_over_and_watched() {
    let site = site(Platform::Android);
    let with_number = |contact: &&amparo_model::Contact| {
        contact.need == amparo_model::Need::Consulate
            && contact.phones.iter().any(amparo_model::Phone::callable)
    };
    let consulate = BOOK
        .contacts
        .iter()
        .find(with_number)
        .expect("there is a consulate");
    let shown = &consulate
        .phones
        .iter()
        .find(|phone| phone.callable())
        .expect("it has a number")
        .shown;
    let mut personal = Personal::default();
    let html = page(
        &site,
        "en",
        &format!("mine/person/new/{}", consulate.id),
        open(&personal),
    );
    assert!(
        html.contains(&format!("value=\"{shown}\"")),
        "its number is filled in"
    );
    assert!(
        html.contains("value=\"consulate\" checked"),
        "and what it is"
    );
    let mut kept = person("Consulate", shown, "en");
    kept.contact = Some(consulate.id.clone());
    personal.put_person(kept.clone()).expect("room");
    let warned = |personal: &Personal| {
        page(&site, "en", "mine/people", open(personal)).contains("another number now")
    };
    assert!(!warned(&personal));
    kept.id = 1;
    kept.numbers = vec![Private::new("404 555 0100")];
    personal.put_person(kept).expect("it is there");
    assert!(
        warned(&personal),
        "a number that the pack does not have any more is marked"
    );
}

#[test]
fn who_leaves_sees_only_a_clock() {
    let site = site(Platform::Android);
    for address in [
        "/es/us-ga/topic/at-door",
        "/es/us-ga/mine/people",
        "/",
        "/en/us-ga/search",
        "/nonsense/x/y",
    ] {
        let (path, query) = (address, None);
        let request = amparo_site::Request {
            path,
            query,
            now: amparo_tests::now(),
        };
        let response = site.neutral(&request);
        assert_eq!(response.status, 200, "{address}");
        let html = amparo_tests::text(&response);
        assert!(html.contains("id=\"clock\""), "{address} shows the clock");
        assert!(
            !html.to_lowercase().contains("amparo"),
            "{address} says nothing of where it comes from: {html}"
        );
    }
    let asset = amparo_tests::text(&site.neutral(&amparo_site::Request {
        path: "/es/us-ga/",
        query: None,
        now: 0,
    }));
    let style = asset
        .split("href=\"")
        .nth(2)
        .and_then(|rest| rest.split('"').next())
        .expect("it has a style");
    let path = format!("/{}", style.trim_start_matches("../"));
    let response = site.neutral(&amparo_site::Request {
        path: &path,
        query: None,
        now: 0,
    });
    assert!(
        response
            .headers
            .iter()
            .any(|(_, value)| value.starts_with("text/css")),
        "{path}"
    );
}

#[test]
fn every_link_of_these_pages_answers() {
    let site = site(Platform::Android);
    let personal = personal();
    for lang in ["en", "es"] {
        for name in PAGES {
            let address = format!("/{lang}/us-ga-dekalb/{name}");
            let html = page(&site, lang, name, open(&personal));
            assert!(html.contains("<h1"), "{name} has a heading");
            for link in amparo_tests::links(&html, &address) {
                let response = amparo_tests::get_with(&site, &link, open(&personal));
                assert_eq!(response.status, 200, "{link} on {address}");
            }
        }
    }
}
