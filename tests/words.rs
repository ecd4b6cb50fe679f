//! The words of the pages: every message that templates and code ask for is there, and none is there for nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use amparo_model::{
    AgreementModel, Confirmed, Cost, Group, Need, PhoneLabel, Role, SourceKind, Warn,
};
use amparo_site::Unreadable;

/// The text of all files of a folder with one of these endings.
fn read_all(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            read_all(&path, out);
        } else {
            out.push_str(&fs::read_to_string(&path).expect("the file is text"));
        }
    }
}

/// Messages whose ids are put together from a family and a name.
fn families() -> BTreeSet<String> {
    fn add(ids: &mut BTreeSet<String>, family: &str, names: &[&str]) {
        ids.extend(names.iter().map(|name| format!("{family}-{name}")));
    }
    let mut ids = BTreeSet::new();
    let names = |all: &[&'static str]| all.to_vec();
    add(
        &mut ids,
        "group",
        &Group::ALL.iter().map(|g| g.as_str()).collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "need",
        &Need::ALL.iter().map(|n| n.as_str()).collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "phone",
        &PhoneLabel::ALL
            .iter()
            .map(|n| n.as_str())
            .collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "confirmed",
        &Confirmed::ALL
            .iter()
            .map(|n| n.as_str())
            .collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "warn",
        &Warn::ALL.iter().map(|n| n.as_str()).collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "cost",
        &Cost::ALL.iter().map(|n| n.as_str()).collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "source",
        &SourceKind::ALL
            .iter()
            .map(|n| n.as_str())
            .collect::<Vec<_>>(),
    );
    for model in AgreementModel::ALL {
        add(
            &mut ids,
            "agreement",
            &[model.as_str(), &format!("{}-meaning", model.as_str())],
        );
    }
    add(
        &mut ids,
        "day",
        &names(&["1", "2", "3", "4", "5", "6", "7"]),
    );
    add(
        &mut ids,
        "display",
        &names(&["auto", "light", "dark", "contrast"]),
    );
    for kind in ["missing", "malformed"] {
        add(
            &mut ids,
            "error",
            &[&format!("{kind}-title"), &format!("{kind}-text")],
        );
    }
    add(&mut ids, "search-via", &["word", "language", "other"]);
    let kinds = amparo_model::PageKind::ALL.iter();
    let kinds = kinds.filter(|kind| **kind != amparo_model::PageKind::Contact);
    let kinds: Vec<&str> = kinds.map(|kind| kind.as_str()).collect();
    add(&mut ids, "search-kind", &kinds);
    let broken = [
        "title",
        "then",
        "missing",
        "damaged",
        "newer-format",
        "older-format",
        "not-a-pack",
        "foreign",
    ];
    add(&mut ids, "broken", &broken);
    add(
        &mut ids,
        "role",
        &Role::ALL
            .iter()
            .map(|role| role.as_str())
            .collect::<Vec<_>>(),
    );
    add(
        &mut ids,
        "mine-unreadable",
        &Unreadable::ALL
            .iter()
            .map(|why| why.as_str())
            .collect::<Vec<_>>(),
    );
    for kind in ["taken", "stopped", "door", "safe"] {
        add(&mut ids, "message", &[kind, &format!("{kind}-label")]);
    }
    ids.insert("language-name".into());
    // What stands among a phone's programs: tests/android.rs compares it with Android's own list of words.
    ids.insert("neutral-title".into());
    ids
}

/// The errors that pages of what a person keeps can show: `p::errors(f, ["wrong", …])`.
fn errors(templates: &str) -> BTreeSet<String> {
    let lists = templates.split("errors(f, [").skip(1);
    let lists = lists.filter_map(|rest| rest.split(']').next());
    let codes = lists.flat_map(|list| list.split('"').skip(1).step_by(2));
    codes.map(|code| format!("mine-error-{code}")).collect()
}

#[test]
fn every_word_is_there_and_none_for_nothing() {
    let root = amparo_tests::root();
    let mut used = families();
    let mut code = String::new();
    read_all(&root.join("ui/templates"), &mut code);
    used.extend(errors(&code));
    read_all(&root.join("crates/amparo-site/src"), &mut code);
    for call in [
        "f.t(\"",
        "f.with(\"",
        "f.count(\"",
        "self.t(\"",
        "self.with(\"",
        "self.count(\"",
        "f.ui.dated(\"",
        "count(f, \"",
        "ui.with(\"",
        "f.ui.with(\n                    \"",
        "ui.with(\n        \"",
        "ui.with(\n                \"",
    ] {
        for part in code.split(call).skip(1) {
            used.extend(part.split('"').next().map(str::to_owned));
        }
    }
    for literal in [
        "fact-reviewed",
        "fact-not-reviewed",
        "agreement-signed",
        "agreement-document",
        "contact-text-word",
        "open-on",
    ] {
        assert!(
            code.contains(&format!("\"{literal}\"")),
            "`{literal}` is asked for"
        );
        used.insert(literal.into());
    }
    let book = amparo_tests::book(&amparo_tests::our_sources(), false);
    for contact in &book.contacts {
        used.extend(
            contact
                .languages
                .iter()
                .map(|lang| format!("speaks-{}", lang.language())),
        );
    }
    let english = fs::read_to_string(root.join("locales/en/ui.ftl")).expect("it can be read");
    let known: BTreeSet<String> = english
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect();
    let missing: Vec<_> = used.difference(&known).collect();
    assert!(
        missing.is_empty(),
        "the pages ask for words that ui.ftl lacks: {missing:?}"
    );
    let unused: Vec<_> = known.difference(&used).collect();
    assert!(
        unused.is_empty(),
        "no page asks for these words: {unused:?}"
    );
}

#[test]
fn no_word_that_a_person_reads_stands_in_a_template() {
    let root = amparo_tests::root();
    let mut files = Vec::new();
    for folder in ["ui/templates", "ui/templates/mine"] {
        for entry in fs::read_dir(root.join(folder)).expect("it can be read") {
            files.push(entry.expect("the entry can be read").path());
        }
    }
    for path in files.into_iter().filter(|path| path.is_file()) {
        let text = fs::read_to_string(&path).expect("a template is text");
        // The class of a page is a name for styles.
        let text: String = text
            .split("{% block class %}")
            .map(|part| {
                part.split_once("{% endblock %}")
                    .filter(|(name, _)| name.len() < 20)
                    .map_or(part, |(_, rest)| rest)
            })
            .collect();
        let mut outside = String::new();
        let mut rest = text.as_str();
        // Drop tags, expressions and statements; what is left is text.
        while let Some(at) = rest.find(['<', '{']) {
            outside.push_str(&rest[..at]);
            let end = if rest[at..].starts_with("{{") {
                "}}"
            } else if rest[at..].starts_with("{%") {
                "%}"
            } else {
                ">"
            };
            let mut from = &rest[at..];
            // A tag may hold expressions that hold a `>`.
            if end == ">" {
                let mut depth = 0;
                let mut cut = from.len();
                for (index, c) in from.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        '>' if depth == 0 => {
                            cut = index + 1;
                            break;
                        }
                        _ => {}
                    }
                }
                from = &from[cut..];
            } else {
                let cut = from.find(end).map_or(from.len(), |index| index + 2);
                from = &from[cut..];
            }
            rest = from;
        }
        outside.push_str(rest);
        let letters: String = outside.chars().filter(|c| c.is_alphabetic()).collect();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        // The page about a broken pack names the product, since there is no pack to take the name from.
        let allowed = if name == "broken.html" { "Amparo" } else { "" };
        assert_eq!(letters, allowed, "{name} has words of its own");
    }
}
