//! Search as a reader meets it: in their language and place, never empty, whatever is typed, and nothing kept.

use amparo_model::Lang;
use amparo_pack::Query;
use amparo_site::Site;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn our_site() -> Site {
    amparo_tests::site(&amparo_tests::book(&amparo_tests::our_sources(), true))
}

/// A search page as it is shown.
fn shown(site: &Site, address: &str) -> String {
    let response = amparo_tests::get(site, address);
    assert_eq!(response.status, 200, "{address}");
    amparo_tests::text(&response)
}

fn encoded(query: &str) -> String {
    query.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn the_page_is_in_the_readers_language_and_marks_what_was_found() {
    let site = our_site();
    let html = shown(&site, "/es/us-ga/search?q=door");
    assert!(html.contains("<html lang=\"es\""));
    assert!(
        html.contains("English"),
        "it says that the word was found in English"
    );
    assert!(html.contains("topic/at-door"));
    let html = shown(&site, "/es/us-ga/search?q=abogado");
    assert!(
        html.contains("<mark>abogado</mark>") || html.contains("<mark>Abogado"),
        "the passage is marked"
    );
}

#[test]
fn results_fit_the_readers_place() {
    let site = our_site();
    let place = |id: &str| {
        let place = site.pack().place(&id.parse().expect("an id"));
        place.expect("it can be read").expect("it is there")
    };
    let lang: Lang = "en".parse().expect("a tag");
    for county in ["us-ga-dekalb", "us-ga-clarke"] {
        let path = site.pack().path(&place(county)).expect("it can be read");
        let query = Query {
            text: "legal aid",
            lang: &lang,
            path: &path,
        };
        let hits = site.pack().search(query).expect("it can be searched").hits;
        let contacts = hits
            .iter()
            .filter(|hit| hit.page.kind == amparo_model::PageKind::Contact);
        let contacts: Vec<_> = contacts.collect();
        let serves = |id| {
            let contact = site
                .pack()
                .contact(id)
                .expect("it can be read")
                .expect("it is there");
            contact
                .areas
                .iter()
                .any(|area| path.iter().any(|place| place.id == *area))
        };
        let serving: Vec<bool> = contacts.iter().map(|hit| serves(&hit.page.id)).collect();
        assert_eq!(
            serving.first(),
            Some(&true),
            "{county}: who helps here comes first"
        );
    }
    let html = shown(
        &site,
        "/en/us-ga-dekalb/search?q=latin+american+association",
    );
    assert!(
        html.contains("href=\"tel:"),
        "a contact can be called from the results"
    );
}

#[test]
fn a_page_is_never_empty() {
    let site = our_site();
    for lang in ["en", "es", "ar-XB"] {
        for query in ["", "qqqqqqqqqqqqqqqq", "%20%20", "%F0%9F%99%82"] {
            let html = shown(&site, &format!("/{lang}/us-ga/search?q={query}"));
            assert!(
                html.contains("topic/at-door"),
                "{lang} `{query}` shows the situations"
            );
        }
        let html = shown(&site, &format!("/{lang}/us-ga/search?q=qqqqqqqqqqqqqqqq"));
        assert!(html.contains("tel:911"), "{lang} shows whom to call");
    }
}

/// Whatever is typed, pasted or forged.
fn bad_queries() -> Vec<String> {
    let long = "la migra está en la puerta ".repeat(400);
    let mut queries: Vec<String> = [
        "\"",
        "'",
        "*",
        "^",
        "(",
        ")",
        "NEAR(a b)",
        "a AND",
        "OR",
        "NOT",
        "a OR b NOT c",
        "text:a",
        "-a",
        "a*b*",
        "{a b}:c",
        "\"a\" + \"b\"",
        "'; DROP TABLE text; --",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "🙂",
        "👨‍👩‍👧‍👦",
        "\u{202e}abogado\u{202c}",
        "abogado محامي 律师",
        "\u{301}\u{301}\u{301}",
        "\u{200d}",
        "ˑabog",
        "\u{2d1}",
        "\t\n\r",
        "０",
        "½",
        "ﷺ",
        "ﬁ",
        "İ",
        "a\u{0}b",
        "\u{fffd}",
        "\u{10ffff}",
    ]
    .map(String::from)
    .to_vec();
    queries.push("a ".repeat(5000));
    queries.push("逮".repeat(3400));
    queries.push("🙂".repeat(2500));
    queries.push("x".repeat(10_240));
    queries.push(long);
    queries
}

#[test]
fn bad_queries_have_an_answer() {
    let site = our_site();
    for query in bad_queries() {
        for part in ["", "&part=1"] {
            let html = shown(
                &site,
                &format!("/es/us-ga/search?q={}{part}", encoded(&query)),
            );
            assert!(
                !html.contains("<script>alert"),
                "nothing that was typed becomes mark-up"
            );
            assert!(
                html.contains("role=\"status\""),
                "`{query:.40}` has an answer"
            );
        }
    }
    // Half a character, half an escape, a lone surrogate, a NUL.
    for raw in [
        "%ff",
        "%c3",
        "abogado%ED%A0%80",
        "%ED%BF%BF",
        "%",
        "%zz",
        "%00",
        "abogado%00puerta",
        "a=b&q=c",
        "q=q",
    ] {
        let html = shown(&site, &format!("/es/us-ga/search?q={raw}"));
        assert!(html.contains("role=\"status\""), "`{raw}` has an answer");
    }
    let html = shown(&site, "/es/us-ga/search?q=abogado%ED%A0%80");
    assert!(
        html.contains("topic/find-lawyer"),
        "what is whole is looked for"
    );
    let html = shown(
        &site,
        &format!("/en/us-ga/search?q={}", "lawyer+".repeat(200)),
    );
    assert!(
        html.contains("first"),
        "a long question says that it was cut"
    );
}

#[test]
fn no_query_makes_it_fail() {
    let site = our_site();
    let mut runner = TestRunner::new(Config {
        cases: 200,
        failure_persistence: None,
        ..Config::default()
    });
    let words = prop_oneof![
        ".{0,60}",
        "[a-zñáé ]{0,40}",
        "[逮捕警察律师경찰체포ตำรวจ ]{0,20}",
        "[\"'*()^:+-{} ]{0,20}",
        "[؀-ۿ ]{0,20}",
    ];
    runner
        .run(&words, |query| {
            for lang in ["en", "es"] {
                let address = format!("/{lang}/us-ga/search?q={}", encoded(&query));
                prop_assert_eq!(amparo_tests::get(&site, &address).status, 200);
            }
            Ok(())
        })
        .expect("any text is a query");
}

#[test]
fn nothing_of_a_query_is_kept() {
    let site = our_site();
    for address in [
        "/es/us-ga/search?q=abogado",
        "/es/us-ga/search?q=abogado&part=1",
    ] {
        let response = amparo_tests::get(&site, address);
        let header = |name: &str| {
            let found = response.headers.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.as_str())
        };
        assert_eq!(
            header("cache-control"),
            Some("no-store"),
            "no cache keeps it"
        );
        assert_eq!(
            header("referrer-policy"),
            Some("no-referrer"),
            "no link passes it on"
        );
        assert_eq!(header("set-cookie"), None);
    }
}
