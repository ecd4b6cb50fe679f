//! What our own content promises: enough of it, every page whole in both languages at every county, every path of a walkthrough with an
//! end that says what to do, and every fact in use.

use std::collections::BTreeSet;

use amparo_compile::{Options, compile};
use amparo_model::{AnswerTarget, Block, BlockKind, Book, Group, Id, Place, Walk};
use amparo_site::{Request, Site};

/// The languages that are complete.
const LANGS: [&str; 2] = ["en", "es"];

fn our_book() -> Book {
    amparo_tests::book(&amparo_tests::our_sources(), false)
}

fn has_do(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .any(|block| matches!(block.kind, BlockKind::Do { .. }))
}

#[test]
fn nothing_is_told_of_our_content() {
    let sources = amparo_tests::our_sources();
    let today = "2026-11-24".parse().expect("it is a date");
    let pseudo = false;
    let compiled = compile(&sources, Options { today, pseudo });
    let told: Vec<String> = compiled
        .problems
        .iter()
        .map(|problem| format!("{}: {}: {}", problem.file, problem.code, problem.message))
        .collect();
    assert_eq!(
        told,
        Vec::<String>::new(),
        "not even a warning, and so no fact that nothing uses"
    );
    for coverage in &compiled.coverage {
        let total = coverage.total;
        assert_eq!(
            (total.translated, total.stale, total.missing),
            (total.wanted, 0, 0),
            "`{}` is complete",
            coverage.lang
        );
    }
}

#[test]
fn the_pack_says_what_people_here_face() {
    let book = our_book();
    assert!(book.topics.len() >= 40, "{} topics", book.topics.len());
    assert!(book.walks.len() >= 10, "{} walks", book.walks.len());
    assert!(book.cards.len() >= 20, "{} cards", book.cards.len());
    let forms: Vec<&str> = book.forms.iter().map(|form| form.id.as_str()).collect();
    for form in [
        "family-plan",
        "documents",
        "child-pickup",
        "detained-person",
        "lawyer-visit",
        "encounter-notes",
    ] {
        assert!(forms.contains(&form), "there is a form `{form}`");
    }
    for group in Group::ALL {
        assert!(
            book.topics.iter().any(|topic| topic.group == *group),
            "the group {group:?} has a topic"
        );
    }
    // The parts of the programme that the first pack answers.
    let topics: BTreeSet<&str> = book.topics.iter().map(|topic| topic.id.as_str()).collect();
    for topic in [
        "secure-communities",
        "sc-fingerprints",
        "sc-priorities",
        "sc-counties",
        "sc-detention",
        "sc-at-large",
        "local-police-and-ice",
        "sc-change",
        "complaints",
    ] {
        assert!(topics.contains(topic), "there is a page `{topic}`");
    }
    let counties = book
        .places
        .iter()
        .filter(|place| place.parent.as_ref().is_some_and(|p| p.as_str() == "us-ga"));
    assert_eq!(counties.count(), 159, "Georgia has 159 counties");
}

#[test]
fn every_topic_says_what_to_do_and_whom_to_call() {
    for topic in &our_book().topics {
        let everywhere = std::iter::once((None, &topic.blocks))
            .chain(topic.at.iter().map(|(place, blocks)| (Some(place), blocks)));
        for (place, blocks) in everywhere {
            let id = &topic.id;
            let has = |wanted: fn(&BlockKind) -> bool| blocks.iter().any(|b| wanted(&b.kind));
            assert!(has_do(blocks), "`{id}` says what to do, at {place:?}");
            assert!(
                has(|kind| matches!(kind, BlockKind::Dont)),
                "`{id}` says what not to do, at {place:?}"
            );
            assert!(
                has(|kind| matches!(kind, BlockKind::Contact { .. })),
                "`{id}` says whom to call, at {place:?}"
            );
            assert!(
                has(|kind| matches!(kind, BlockKind::Picture { .. })),
                "`{id}` has a drawing, at {place:?}"
            );
        }
    }
}

/// Follows every path from a step to its end, and gives the longest, in questions.
fn follow(book: &Book, walk: &Walk, step: &Id, ends: &mut BTreeSet<Id>) -> usize {
    let id = &walk.id;
    let step = walk
        .step(step.as_str())
        .unwrap_or_else(|| panic!("`{id}` has the step `{step}`"));
    if step.answers.is_empty() {
        assert!(
            has_do(&step.blocks),
            "the path of `{id}` that ends in `{}` says what to do",
            step.id
        );
        ends.insert(step.id.clone());
        return 0;
    }
    assert!(
        step.answers.len() >= 2,
        "`{}` of `{id}` is a question",
        step.id
    );
    let deepest = step.answers.iter().map(|answer| match &answer.to {
        AnswerTarget::Step(next) => follow(book, walk, next, ends),
        AnswerTarget::Topic(topic) => {
            let topic = book.topics.iter().find(|known| known.id == *topic);
            let topic = topic.expect("the compiler checks references");
            assert!(has_do(&topic.blocks), "`{}` says what to do", topic.id);
            0
        }
    });
    1 + deepest.max().unwrap_or_default()
}

#[test]
fn every_path_of_a_walk_ends_in_an_action() {
    let book = our_book();
    for walk in &book.walks {
        let mut ends = BTreeSet::new();
        let questions = follow(&book, walk, &walk.start, &mut ends);
        assert!(
            (1..=5).contains(&questions),
            "`{}` asks {questions} questions; a person in a hurry answers few",
            walk.id
        );
        assert!(!ends.is_empty(), "`{}` has an end of its own", walk.id);
    }
}

#[test]
fn the_list_for_a_lawyer_names_every_topic_and_walk() {
    let path = amparo_tests::root().join("docs/legal-review.md");
    let list = std::fs::read_to_string(path).expect("the list is there");
    let book = our_book();
    let topics = book.topics.iter().map(|topic| &topic.id);
    let walks = book.walks.iter().map(|walk| &walk.id);
    for id in topics.chain(walks) {
        let named = list.contains(&format!("**`{id}`**"));
        assert!(
            named,
            "docs/legal-review.md says what to check first on `{id}`"
        );
    }
}

/// Pages that say the same at every place of a state but for their links: they are asked for at some places alone.
fn is_same_everywhere(page: &str) -> bool {
    ["card", "wallet", "form/", "group/"]
        .iter()
        .any(|start| page.starts_with(start))
}

fn is_whole(site: &Site, address: &str) {
    let response = amparo_tests::get(site, address);
    assert_eq!(response.status, 200, "{address} answers");
    let html = amparo_tests::text(&response);
    for hole in [
        "<h1></h1>",
        "<h2></h2>",
        "<p class=\"lead\"></p>",
        "<span class=\"what\"></span>",
        "<span></span></a>",
        "<li></li>",
        "{ $",
    ] {
        assert!(!html.contains(hole), "{address} has a hole: {hole}");
    }
    let lang = address.split('/').nth(1).unwrap_or_default();
    assert!(
        html.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\"")),
        "{address} is in its language"
    );
}

#[test]
fn every_page_is_whole_in_both_languages_at_every_county() {
    let book = our_book();
    let pages = amparo_tests::content_pages(&book);
    // Each thread has a site of its own, since a pack is not shared.
    std::thread::scope(|scope| {
        for lang in LANGS {
            let (book, pages) = (&book, &pages);
            scope.spawn(move || {
                let site = amparo_tests::site(book);
                for (index, Place { id, .. }) in book.places.iter().enumerate() {
                    for page in pages {
                        if index % 20 == 0 || !is_same_everywhere(page) {
                            is_whole(&site, &format!("/{lang}/{id}/{page}"));
                        }
                    }
                }
            });
        }
    });
}

#[test]
fn what_may_change_is_marked_when_it_was_not_checked_for_long() {
    let book = our_book();
    let site = amparo_tests::site(&book);
    let mark = "Check this before you rely on it";
    let at = |page: &str, now: &str| {
        let now = now.parse::<jiff::Timestamp>().expect("it is a time");
        let response = site.respond(&Request {
            path: &format!("/en/us-ga/{page}"),
            query: None,
            now: now.as_second(),
        });
        amparo_tests::text(&response).matches(mark).count()
    };
    let page = "topic/local-police-and-ice";
    assert_eq!(at(page, "2026-11-25T12:00:00Z"), 0, "it was just checked");
    assert!(at(page, "2027-05-26T12:00:00Z") > 0, "half a year is over");
}
