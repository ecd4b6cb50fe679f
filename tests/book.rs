//! What the book says: overlays from the country down to a county, languages and their fallbacks, and the same bytes each time.

use std::fs;
use std::path::Path;

use amparo_compile::Sources;
use amparo_model::{Lang, State};
use amparo_pack::{Pack, write};
use amparo_tests::book;
use amparo_tests::command::{TODAY, files, project, run, text};
use tempfile::TempDir;

/// A good project with the files of these folders of `tests` over it.
fn folder(over: &[&str]) -> TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    project(root.path(), over);
    root
}

fn pack(over: &[&str]) -> Pack {
    let root = folder(over);
    let sources = Sources::from_dir(root.path()).expect("the project can be read");
    let bytes = write(&book(&sources, false)).expect("the book can be written");
    Pack::open(&bytes).expect("what was written can be opened")
}

/// The ids and the messages of the blocks of `at-door` at a place.
fn blocks(pack: &Pack, place: &str) -> Vec<String> {
    let id = place.parse().expect("it is an id");
    let place = pack.place(&id).expect("the pack can be asked");
    let path = pack.path(&place.expect("the place is there"));
    let topic = pack.topic("at-door", &path.expect("the pack can be asked"));
    let topic = topic
        .expect("the pack can be asked")
        .expect("the topic is there");
    topic
        .blocks
        .into_iter()
        .map(|block| block.message)
        .collect()
}

#[test]
fn a_state_changes_the_country_and_a_county_changes_the_state() {
    let pack = pack(&["book/overlays"]);
    let country = ["danger", "keep-closed", "force", "wait", "call", "read-on"];
    let country: Vec<String> = country.iter().map(|id| format!("at-door-{id}")).collect();
    assert_eq!(blocks(&pack, "us"), country);
    assert_eq!(
        blocks(&pack, "us-al"),
        country,
        "Georgia's overlay holds in Georgia alone"
    );
    let state = [
        "us-ga-at-door-news",
        "at-door-danger",
        "at-door-keep-closed",
        "us-ga-at-door-camera",
        "us-ga-at-door-wait-in-georgia",
        "at-door-call",
        "at-door-read-on",
    ];
    assert_eq!(blocks(&pack, "us-ga"), state);
    assert_eq!(
        blocks(&pack, "us-ga-cobb"),
        state,
        "a county without an overlay has its state's"
    );
    assert_eq!(
        blocks(&pack, "us-ga-dekalb"),
        [
            "us-ga-at-door-news",
            "us-ga-dekalb-at-door-danger-in-dekalb",
            "at-door-keep-closed",
            "us-ga-dekalb-at-door-wait-in-georgia",
            "at-door-call",
            "at-door-read-on",
            "us-ga-dekalb-at-door-last",
        ],
        "the county's overlay lies on top of the state's"
    );
}

/// A message as a language shows it: the language it is found in, its words and its state.
fn shown(pack: &Pack, lang: &str, id: &str) -> (String, String, State) {
    let lang: Lang = lang.parse().expect("it is a tag");
    let language = pack.language(&lang).expect("the pack has the language");
    let found = pack.message(language, id).expect("the pack can be asked");
    let found = found.expect("the source has the message");
    let words = found.message.text.to_plain();
    (found.language.lang.to_string(), words, found.message.state)
}

#[test]
fn each_message_falls_back_along_the_chain_of_its_language() {
    let pack = pack(&["book/languages"]);
    let is = |lang: &str, words: &str, state| (lang.to_owned(), words.to_owned(), state);
    assert_eq!(
        shown(&pack, "es-MX", "card-silent-say"),
        is("es-MX", "Me quedaré callado.", State::Human),
        "what the language has is its own"
    );
    assert_eq!(
        shown(&pack, "es-MX", "card-silent-when"),
        is("es", "Cuando un agente le pregunte.", State::Machine),
        "what it lacks comes from the next language of the chain"
    );
    assert_eq!(
        shown(&pack, "es-MX", "card-silent-title"),
        is("es", "Guardar silencio", State::Machine),
        "what is stale counts as missing"
    );
    for lang in ["es-MX", "es", "en"] {
        assert_eq!(
            shown(&pack, lang, "at-door-lead"),
            is("en", "Read this when someone is there.", State::Draft),
            "`{lang}`: where the whole chain is stale or missing the source is shown"
        );
    }
    assert_eq!(
        shown(&pack, "es-MX", "contact-ga-legal"),
        is("en", "Test Legal Aid", State::Draft),
        "a name that no translation has is shown as it is written"
    );
}

#[test]
fn words_of_the_interface_that_are_stale_are_left_out() {
    let pack = pack(&["book/languages"]);
    let ui = |lang: &str| {
        let lang = lang.parse().expect("it is a tag");
        pack.ui(&lang).expect("the pack can be asked")
    };
    assert!(ui("en").contains("search = Find"));
    assert!(
        !ui("es").contains("search ="),
        "`search` says something else in the source now"
    );
    assert!(ui("es").contains("results ="), "what is current stays");
    assert!(ui("es").contains("-ice ="), "so do the terms");
}

/// Builds a project with the command, in its own folder.
fn build(root: &Path) -> Vec<u8> {
    let out = root.join("out.amparo");
    let path = out.to_str().expect("the path is UTF-8");
    let output = run(root, &["build", "--out", path, "--today", TODAY]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    fs::read(out).expect("the pack was written")
}

#[test]
fn two_builds_are_the_same_whatever_the_folder_and_the_order_of_its_files() {
    let first = folder(&["book/overlays", "book/languages"]);
    let second = tempfile::Builder::new()
        .prefix("another folder ñ ")
        .tempdir()
        .expect("a folder can be made");
    let bytes = build(first.path());
    fs::remove_file(first.path().join("out.amparo")).expect("it is there");
    for file in files(first.path()).iter().rev() {
        let to = second.path().join(file);
        fs::create_dir_all(to.parent().expect("it lies in the project"))
            .expect("a folder can be made");
        fs::copy(first.path().join(file), to).expect("a file can be copied");
    }
    assert!(
        build(second.path()) == bytes,
        "the same content makes the same pack"
    );
}

#[test]
fn marks_and_line_ends_of_another_system_change_nothing() {
    let plain = folder(&["book/overlays"]);
    let other = folder(&["book/overlays"]);
    for file in files(other.path()) {
        let path = other.path().join(file);
        let text = fs::read_to_string(&path).expect("all files are text");
        let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        fs::write(path, text).expect("a file can be written");
    }
    assert!(
        build(plain.path()) == build(other.path()),
        "the words are the same"
    );
}
