//! Every problem in the content is told once, at its place, and nothing else is told.
//!
//! `check/good` is a small project without a problem. Every other folder of `check` holds the files in which it differs, and in
//! `expected.snap` what is told then. `INSTA_UPDATE=always` writes these anew: read what changed before you keep it.

use std::fs;
use std::path::Path;

use amparo_compile::{Compiled, Options, Severity, Sources, compile, line_column};
use amparo_tests::command::{TODAY, project};
use serde_json::{Value, json};

fn compiled(root: &Path) -> (Sources, Compiled) {
    let sources = Sources::from_dir(root).expect("the project can be read");
    let today = TODAY.parse().expect("it is a date");
    let pseudo = false;
    let compiled = compile(&sources, Options { today, pseudo });
    (sources, compiled)
}

/// What is told of a project, in the form of `amparo check --format json`.
fn told(root: &Path) -> Value {
    let (sources, compiled) = compiled(root);
    let errors = compiled.count(Severity::Error);
    assert_eq!(
        compiled.book.is_none(),
        errors > 0,
        "a book is made unless there are errors"
    );
    let problems = compiled.problems.iter().map(|problem| {
        let text = sources.text(&problem.file).unwrap_or_default();
        let start = problem.span.as_ref().map_or(0, |span| span.start);
        let (line, column) = line_column(text, start);
        json!({
            "severity": problem.severity,
            "code": problem.code,
            "file": problem.file,
            "line": line,
            "column": column,
            "message": problem.message,
            "hint": problem.hint,
        })
    });
    json!({ "problems": problems.collect::<Vec<_>>() })
}

#[test]
fn a_good_project_has_no_problem() {
    let root = tempfile::tempdir().expect("a folder can be made");
    project(root.path(), &[]);
    assert_eq!(told(root.path()), json!({ "problems": [] }));
}

#[test]
fn every_problem_is_told_at_its_place_and_nothing_else() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::glob!("check/*", |folder| {
            let case = folder.file_name().and_then(|name| name.to_str());
            let case = case.expect("a case has a plain name");
            if case == "good" {
                return;
            }
            let root = tempfile::tempdir().expect("a folder can be made");
            project(root.path(), &[&format!("check/{case}")]);
            let told = told(root.path());
            assert_ne!(told, json!({ "problems": [] }), "`{case}` must be told");
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(folder);
            settings.remove_snapshot_suffix();
            settings.remove_input_file();
            settings.bind(|| insta::assert_snapshot!("expected", format!("{told:#}")));
        });
    });
}

#[test]
fn a_file_that_is_too_large_is_told_and_not_read() {
    for (file, bytes) in [
        ("content/cards.toml", (1 << 20) + 1),
        ("locales/en/cards.ftl", (1 << 20) + 1),
        ("content/media/map.png", (512 << 10) + 1),
        ("content/pack.toml", (1 << 20) + 1),
        ("content/audio/en/card-silent-say.opus", 200_001),
    ] {
        let root = tempfile::tempdir().expect("a folder can be made");
        project(root.path(), &[]);
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().expect("it lies in a folder"))
            .expect("a folder can be made");
        fs::write(path, vec![b'#'; bytes]).expect("a file can be written");
        let expected = json!({ "problems": [{
            "severity": "error",
            "code": "too-large",
            "file": file,
            "line": 1,
            "column": 1,
            "message": format!("the file has {bytes} bytes"),
            "hint": "keep text files under 1024 KiB, pictures under 512 KiB and clips under 200 kB",
        }] });
        let told = told(root.path());
        assert_eq!(
            told, expected,
            "`{file}` is told and nothing that follows from it"
        );
    }
}

#[test]
fn a_pseudo_language_is_not_told_beside_its_source() {
    let root = tempfile::tempdir().expect("a folder can be made");
    project(root.path(), &["check/duplicate-fluent-term"]);
    let words = "card-silent-title = <i>{ $name }\ncard-silent-say =\n";
    fs::write(root.path().join("locales/en/cards.ftl"), words).expect("a file can be written");
    let (sources, plain) = compiled(root.path());
    let today = TODAY.parse().expect("it is a date");
    let pseudo = true;
    let with_pseudo = compile(&sources, Options { today, pseudo });
    assert!(!plain.problems.is_empty(), "the source has problems");
    assert_eq!(plain.problems, with_pseudo.problems);
}
