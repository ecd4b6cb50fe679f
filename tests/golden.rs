//! Golden pages: every kind of page of a small project, in English, Spanish, Chinese (no spaces, mostly fallbacks) and the made-up
//! right-to-left language `ar-XB`. A change of a page is seen here as a change of a file; accept it with `cargo insta accept`.

const PAGES: [&str; 25] = [
    "",
    "group/understand",
    "topic/door",
    "topic/learn",
    "cards",
    "card/silent",
    "wallet",
    "form/plan",
    "walk/paper",
    "walk/paper/signed",
    "contacts",
    "contacts/civil-legal",
    "contact/rescue",
    "contact/legal",
    "terms",
    "term/warrant",
    "fact/hours",
    "places",
    "place",
    "search?q=door",
    "search?q=offiser",
    "search?q=knock",
    "search?q=xyzzy",
    "sources",
    "topic/nothing",
];

fn snapshot(name: &str, html: &str) {
    // The names of assets change with their content; what a page says does not.
    let mut text = String::new();
    for line in html.lines().filter(|line| !line.trim().is_empty()) {
        let line = match line.split_once("/assets/") {
            Some((before, after)) => {
                let (name, rest) = after.split_at(after.find('"').unwrap_or(0));
                let stem = name.split('-').next().unwrap_or_default();
                let ending = name.rsplit('.').next().unwrap_or_default();
                format!("{before}/assets/{stem}.{ending}{rest}")
            }
            None => line.to_owned(),
        };
        text.push_str(line.trim_end());
        text.push('\n');
    }
    insta::with_settings!({ snapshot_path => "golden/pages", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn pages_are_as_they_were() {
    let site = amparo_tests::site(&amparo_tests::book(&amparo_tests::golden_sources(), true));
    snapshot(
        "languages",
        &amparo_tests::text(&amparo_tests::get(&site, "/")),
    );
    for (lang, place) in [
        ("en", "us-ga-hall"),
        ("es", "us-ga"),
        ("zh-Hans", "us"),
        ("ar-XB", "us-ga-hall"),
    ] {
        for page in PAGES {
            let response = amparo_tests::get(&site, &format!("/{lang}/{place}/{page}"));
            let expected = if page == "topic/nothing" { 404 } else { 200 };
            assert_eq!(response.status, expected, "{lang} {page}");
            let kind = if page.is_empty() { "home" } else { page };
            let name = format!("{lang}-{}", kind.replace(['/', '?', '='], "-"));
            snapshot(&name, &amparo_tests::text(&response));
        }
    }
}

#[test]
fn a_pack_that_cannot_be_opened_has_a_page() {
    for (name, error) in [
        (
            "broken-missing",
            amparo_pack::PackError::Unreadable("no such file".into()),
        ),
        ("broken-newer", amparo_pack::PackError::Format { found: 9 }),
    ] {
        let request = amparo_site::Request {
            path: "/",
            query: None,
            now: amparo_tests::now(),
        };
        let response = amparo_site::broken_pack(&request, &error);
        assert_eq!(response.status, 500);
        snapshot(name, &amparo_tests::text(&response));
    }
}
