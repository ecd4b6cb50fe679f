//! Any bytes as what a person typed, as text and as an address: there is always an answer.
//!
//! The pack is the one that `AMPARO_PACK` names; `cargo xtask fuzz` builds it.

#![no_main]

use std::cell::OnceCell;

use amparo_pack::{Pack, Query};
use amparo_site::{Platform, Request, ShellInfo, Site};
use libfuzzer_sys::fuzz_target;

thread_local! {
    static SITE: OnceCell<Site> = const { OnceCell::new() };
}

fn open() -> Site {
    let path = std::env::var("AMPARO_PACK").expect("AMPARO_PACK names a pack");
    let bytes = std::fs::read(&path).expect("the pack can be read");
    let shell = ShellInfo {
        name: "fuzz",
        version: "0",
        platform: Platform::Web,
    };
    Site::new(Pack::open(&bytes).expect("the pack opens"), shell)
}

fuzz_target!(|data: &[u8]| {
    SITE.with(|site| {
        let site = site.get_or_init(open);
        // As it may come over the wire, whole or broken.
        let raw: String = data.iter().map(|byte| char::from(*byte & 0x7f)).filter(|c| !c.is_control() && *c != '&').collect();
        let escaped: String = data.iter().map(|byte| format!("%{byte:02X}")).collect();
        for query in [raw, escaped] {
            for lang in ["en", "es"] {
                let response = site.respond(&Request {
                    path: &format!("/{lang}/us-ga/search"),
                    query: Some(&format!("q={query}&part=1")),
                    now: 1_764_000_000,
                });
                let length = query.len();
                assert!(response.status == 200 || length > 60_000, "`{query}` has an answer");
            }
        }
        let text = String::from_utf8_lossy(data);
        for language in site.pack().languages() {
            let query = Query {
                text: &text,
                lang: &language.lang,
                path: &[],
            };
            let searched = site.pack().search(query).expect("any text is a query");
            // What is marked is part of the text, in order.
            let mut end = 0;
            for range in searched.needles.find(&text) {
                assert!(range.start >= end && text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    });
});
