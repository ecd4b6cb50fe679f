//! Every link of every page answers.

use std::collections::BTreeSet;

use amparo_site::Site;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Asks for a page that must be there and must be whole; gives its links.
fn visit(site: &Site, address: &str) -> BTreeSet<String> {
    let response = amparo_tests::get(site, address);
    assert_eq!(response.status, 200, "{address} answers");
    let is_page = response
        .headers
        .iter()
        .any(|(name, value)| *name == "content-type" && value.starts_with("text/html"));
    if !is_page {
        return BTreeSet::new();
    }
    let html = amparo_tests::text(&response);
    // The clock says nothing, and search as one types is part of a page.
    if !address.contains("part=1") && !address.starts_with("/clock/") {
        assert!(html.contains("<h1"), "{address} has a heading");
        assert!(
            html.contains("<html lang=\""),
            "{address} says its language"
        );
        assert!(!html.contains("<title> ·"), "{address} has a title");
    }
    for hole in [
        "<h1></h1>",
        "<p class=\"lead\"></p>",
        "<span class=\"what\"></span>",
        "<span></span></a>",
    ] {
        assert!(
            !html.contains(hole),
            "{address} has a hole where words should be: {hole}"
        );
    }
    amparo_tests::links(&html, address)
}

/// The page without its language and place: pages of all languages and places are made from the same ones.
fn rest(address: &str) -> Option<&str> {
    let mut parts = address.trim_start_matches('/').splitn(3, '/');
    let (first, _place) = (parts.next()?, parts.next()?);
    (!["assets", "media", "clip", "clock"].contains(&first))
        .then(|| parts.next().unwrap_or_default())
}

#[test]
fn every_link_of_every_page_answers() {
    let book = amparo_tests::book(&amparo_tests::our_sources(), true);
    let site = amparo_tests::site(&book);
    let langs: Vec<String> = book.languages.iter().map(|l| l.lang.to_string()).collect();
    let default = book.meta.default_place.as_str();
    // All pages that can be reached, in every language, at the default place; links to other places are followed below.
    let mut seen = BTreeSet::new();
    let mut next = BTreeSet::from(["/".to_owned()]);
    let mut elsewhere = BTreeSet::new();
    while let Some(address) = next.pop_first() {
        if !seen.insert(address.clone()) {
            continue;
        }
        for link in visit(&site, &address) {
            let here = langs
                .iter()
                .any(|lang| link.starts_with(&format!("/{lang}/{default}/")));
            if here || rest(&link).is_none() {
                next.insert(link);
            } else {
                elsewhere.insert(link);
            }
        }
    }
    assert!(seen.len() > 500, "the crawl reached {} pages", seen.len());
    // The pages whose links differ from place to place, at every place; tests/content.rs looks at the others there.
    let mut pages: Vec<String> = ["", "place", "contacts"].map(String::from).to_vec();
    pages.extend(
        amparo_model::Need::ALL
            .iter()
            .map(|need| format!("contacts/{}", need.as_str())),
    );
    let known: BTreeSet<String> = seen
        .iter()
        .filter_map(|address| rest(address))
        .map(str::to_owned)
        .collect();
    let mut checked = BTreeSet::new();
    for lang in ["en", "es"] {
        for place in &book.places {
            for page in &pages {
                let address = format!("/{lang}/{}/{page}", place.id);
                for link in visit(&site, &address) {
                    // What the crawl knows answers at any place, as the test below shows; pickers lead elsewhere.
                    let fresh = rest(&link).is_some_and(|rest| !known.contains(rest));
                    if fresh && checked.insert(link.clone()) && !link.contains("places?") {
                        assert_eq!(
                            amparo_tests::get(&site, &link).status,
                            200,
                            "{link} on {address}"
                        );
                    }
                }
            }
        }
    }
    for link in elsewhere {
        assert_eq!(amparo_tests::get(&site, &link).status, 200, "{link}");
    }
}

#[test]
fn any_page_answers_in_any_language_at_any_place() {
    let book = amparo_tests::book(&amparo_tests::our_sources(), false);
    let site = amparo_tests::site(&book);
    let mut pages = amparo_tests::content_pages(&book);
    let others = ["terms", "places", "about", "privacy", "sources", "display"];
    pages.extend(others.map(String::from));
    pages.push("search?q=ice".into());
    pages.extend(book.terms.iter().map(|term| format!("term/{}", term.id)));
    pages.extend(book.facts.iter().map(|fact| format!("fact/{}", fact.id)));
    let langs: Vec<_> = book.languages.iter().map(|l| l.lang.clone()).collect();
    let places: Vec<_> = book.places.iter().map(|place| place.id.clone()).collect();
    let mut runner = TestRunner::new(Config {
        cases: 600,
        failure_persistence: None,
        ..Config::default()
    });
    let any = (
        prop::sample::select(langs),
        prop::sample::select(places),
        prop::sample::select(pages),
    );
    runner
        .run(&any, |(lang, place, page)| {
            visit(&site, &format!("/{lang}/{place}/{page}"));
            Ok(())
        })
        .expect("every page answers");
}

#[test]
fn hostile_addresses_get_a_page_that_helps() {
    let site = amparo_tests::site(&amparo_tests::book(&amparo_tests::our_sources(), false));
    let long = "a".repeat(10_000);
    let huge = "a".repeat(100_000);
    for (address, status, lang) in [
        ("/xx/us-ga/", 404, "en"),
        ("/es/us-zz/", 404, "es"),
        ("/es-MX/us-ga/", 404, "es"),
        ("/es/us-ga/topic/nope", 404, "es"),
        ("/es/us-ga/topic/../../etc", 404, "es"),
        ("/..", 404, "en"),
        ("/%2e%2e/%2e%2e/", 404, "en"),
        ("/es/us-ga/topic/%00", 400, "en"),
        ("/es/us-ga/places?to=%ff", 400, "en"),
        ("/%ff%fe", 400, "en"),
        ("/es/us-ga/search?q=%ff", 200, "es"),
        ("/assets/nope.css", 404, "en"),
        ("/media/nope", 404, "en"),
        ("/media/at-door", 404, "en"),
        ("/clip/en/card-silent-say", 404, "en"),
        ("/clip/en/card-silent-say/0123456789abcdef", 404, "en"),
        ("/clip/en/card-silent-say/..", 404, "en"),
        (&format!("/es/us-ga/search?q={long}"), 200, "es"),
        (&format!("/es/us-ga/search?q={huge}"), 400, "en"),
        ("/es/us-ga/search?q=%22%20OR%20*%20NEAR(", 200, "es"),
        ("/es/us-ga/search?q=%20%20", 200, "es"),
        ("/es/us-ga/search?q=%F0%9F%99%82", 200, "es"),
        ("/es/us-ga/search?q=%E2%80%AEabc", 200, "es"),
    ] {
        let response = amparo_tests::get(&site, address);
        let shown: String = address.chars().take(60).collect();
        assert_eq!(response.status, status, "{shown}");
        let html = amparo_tests::text(&response);
        assert!(
            html.contains(&format!("<html lang=\"{lang}\"")),
            "{shown} is in `{lang}`"
        );
        let leads_on = html.contains("class=\"tile") || html.contains("class=\"rows");
        assert!(
            leads_on,
            "{shown} leads on to the situations or to what was found"
        );
        if status != 200 {
            for link in amparo_tests::links(&html, address.split('?').next().unwrap_or_default()) {
                if !link.contains("..") {
                    assert_eq!(
                        amparo_tests::get(&site, &link).status,
                        200,
                        "{link} on {shown}"
                    );
                }
            }
        }
    }
}
