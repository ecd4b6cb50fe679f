//! The command as people and programs use it: what it prints, where, and how it ends.
//!
//! Each file of `cli` is a list of commands with what they print. `TRYCMD=overwrite` writes it anew: read what changed before you keep it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use amparo_compile::{Sources, schemas};
use amparo_pack::{MAX_PACK_BYTES, write};
use amparo_tests::command::{TODAY, amparo, files, project, run, text};
use amparo_tests::{book, root};
use serde_json::Value;

/// Where SQLite keeps the number that a pack uses for its format.
const FORMAT_AT: usize = 60;

#[test]
fn each_command_prints_what_its_file_says() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    projects(folder.path());
    packs(folder.path());
    std::env::set_current_dir(folder.path()).expect("it was just made");
    let cases = trycmd::TestCases::new();
    cases.register_bin("amparo", amparo());
    cases.env("COLUMNS", "100");
    // Long past any of them: only a server that should not have started is still there.
    cases.timeout(Duration::from_secs(60));
    cases.case(root().join("tests/cli/*.trycmd"));
    cases.run();
    let made = files(&folder.path().join("schemas/new"));
    assert_eq!(
        made.len(),
        schemas().len(),
        "`amparo schema` makes the folder and writes all"
    );
    let part = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "part");
    let left: Vec<_> = files(folder.path()).into_iter().filter(part).collect();
    assert!(left.is_empty(), "nothing half-written is left: {left:?}");
}

/// The projects that the commands are run on, each in a folder of its name.
fn projects(folder: &Path) {
    for case in [
        "broken-message",
        "broken-review",
        "lost-variable",
        "missing-message",
        "review-due",
        "stale",
        "unknown-key",
    ] {
        project(&folder.join(case), &[&format!("check/{case}")]);
    }
    project(&folder.join("languages"), &["book/languages"]);
    project(&folder.join("good"), &[]);
    project(&folder.join("broken-pack"), &[]);
    fs::write(folder.join("broken-pack/content/pack.toml"), "id = 3\n")
        .expect("a file can be written");
    project(&folder.join("reviewed"), &["check/no-review"]);
}

/// A good pack, and what can happen to one.
fn packs(folder: &Path) {
    let sources = Sources::from_dir(&folder.join("good")).expect("the project can be read");
    let good = write(&book(&sources, false)).expect("the book can be written");
    let save = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(format!("{name}.amparo")), bytes).expect("a file can be written");
    };
    save("good", &good);
    save("empty", b"");
    save("text", b"This is not a pack. It is a letter that says nothing of interest to anybody, and is longer than 100 bytes.\n");
    save("truncated", &good[..good.len() / 2]);
    save("longer", &[&good[..], b"x"].concat());
    let format = |number: u32| {
        let mut bytes = good.clone();
        bytes[FORMAT_AT..FORMAT_AT + 4].copy_from_slice(&number.to_be_bytes());
        bytes
    };
    save("newer", &format(99));
    save("older", &format(0));
    let mut damaged = good.clone();
    let words = "No corra.".as_bytes();
    let at = damaged
        .windows(words.len())
        .position(|window| window == words);
    damaged[at.expect("the pack holds its words")] = b'S';
    save("damaged", &damaged);
    let large = File::create(folder.join("large.amparo")).expect("a file can be made");
    large
        .set_len(MAX_PACK_BYTES as u64 + 1)
        .expect("a file can have holes");
    for (name, start, sql) in [
        ("other", &[][..], "CREATE TABLE note (words TEXT) STRICT"),
        (
            "foreign",
            &good[..],
            "CREATE TABLE note (words TEXT) STRICT",
        ),
    ] {
        save(name, start);
        let path = folder.join(format!("{name}.amparo"));
        let conn = rusqlite::Connection::open(path).expect("it is SQLite");
        conn.execute_batch(sql).expect("a table can be added");
    }
}

/// The one line that a command says when it cannot do its work.
fn fault(output: &Output) -> &str {
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "", "a fault is not output");
    let lines: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(lines.len(), 1, "one line is enough: {lines:?}");
    lines[0]
}

#[test]
fn a_port_in_use_is_told_in_one_line() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    project(folder.path(), &[]);
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("some port is free");
    let port = taken.local_addr().expect("it is bound").port();
    let mut child = Command::new(amparo())
        .args(["serve", "--port", &port.to_string(), "--no-open", "--root"])
        .arg(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command can be started");
    let mut line = String::new();
    let stdout = child.stdout.take().expect("it is a pipe");
    BufReader::new(stdout)
        .read_line(&mut line)
        .expect("it can be read");
    if !line.is_empty() {
        // It serves and would go on.
        child.kill().expect("it is our own");
    }
    assert_eq!(line, "", "it must not serve");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(
        fault(&output),
        format!(
            "error: port {port} is in use by another program; choose another with `--port`, or end that program"
        )
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_takes_no_files_is_told_in_one_line() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    project(folder.path(), &[]);
    // Nobody may make a file there, whatever their rights.
    let output = run(folder.path(), &["build", "--out", "/proc/good.amparo"]);
    let fault = fault(&output);
    let start = "error: cannot write `/proc/good.amparo`; is the disk full or read-only?";
    assert!(fault.starts_with(start), "{fault}");
}

#[test]
fn colour_is_for_terminals() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    project(folder.path(), &["check/lost-variable", "check/review-due"]);
    let check = run(folder.path(), &["check", "--today", TODAY]);
    assert!(
        text(&check.stdout).contains("has lost"),
        "it has something to colour"
    );
    let build = run(folder.path(), &["build", "--out", "x.amparo"]);
    for output in [text(&check.stdout), text(&build.stderr)] {
        assert!(!output.contains('\u{1b}'), "{output:?}");
    }
}

#[test]
fn the_nearest_project_upward_is_found() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    project(folder.path(), &[]);
    let output = Command::new(amparo())
        .args(["check", "--today", TODAY])
        .current_dir(folder.path().join("content/topics"))
        .output()
        .expect("the command can be started");
    assert_eq!(text(&output.stdout), "0 errors, 0 warnings\n");
    assert!(output.status.success());
}

#[test]
fn whoever_stops_reading_gets_the_status_and_no_fault() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path().to_str().expect("the path is UTF-8");
    project(&folder.path().join("good"), &[]);
    project(&folder.path().join("bad"), &["check/unknown-key"]);
    let out = format!("{root}/good.amparo");
    for (project, args, status) in [
        ("good", &["check", "--today", TODAY][..], 0),
        ("good", &["build", "--out", &out], 0),
        ("good", &["verify", &out], 0),
        ("good", &["coverage"], 0),
        ("good", &["review", "es", "--state", "machine"], 0),
        ("good", &["man"], 0),
        ("good", &["completions", "bash"], 0),
        ("good", &["--help"], 0),
        ("bad", &["check", "--format", "json"], 1),
        ("bad", &["check"], 1),
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe can be made");
        drop(reader);
        let child = Command::new(amparo())
            .args(args)
            .args(["--root", &format!("{root}/{project}")])
            .stdin(Stdio::null())
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command can be started");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(text(&output.stderr), "", "{args:?}");
        assert_eq!(output.status.code(), Some(status), "{args:?}");
    }
}

#[test]
fn sarif_is_read_by_others_and_nothing_in_it_is_unknown_to_them() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let cases = [
        "check/unknown-place",
        "check/review-due",
        "check/missing-message",
    ];
    project(folder.path(), &cases);
    let odd = "content/notes of ñ #1.txt";
    fs::write(folder.path().join(odd), "x").expect("a file can be written");
    let args = |format| ["check", "--today", TODAY, "--format", format];
    let output = run(folder.path(), &args("sarif"));
    assert_eq!(output.status.code(), Some(1));
    let written: Value = serde_json::from_slice(&output.stdout).expect("it writes JSON");
    let sarif: serde_sarif::sarif::Sarif =
        serde_json::from_slice(&output.stdout).expect("another reader reads it");
    let again = serde_json::to_value(&sarif).expect("it can be written again");
    assert_eq!(again, written, "the reader knows every member");

    let json = run(folder.path(), &args("json"));
    let json: Value = serde_json::from_slice(&json.stdout).expect("it writes JSON");
    let problems = json["problems"].as_array().expect("it lists the problems");
    let [run] = sarif.runs.as_slice() else {
        panic!("it is one run");
    };
    let results = run.results.as_ref().expect("it has results");
    assert_eq!(results.len(), problems.len(), "each problem is a result");
    let codes: BTreeSet<_> = problems
        .iter()
        .filter_map(|problem| problem["code"].as_str())
        .collect();
    let expected = [
        "missing-message",
        "review-due",
        "unknown-file",
        "unknown-id",
    ];
    assert_eq!(
        codes,
        BTreeSet::from(expected),
        "there are errors and warnings of several kinds"
    );
    let rules = run
        .tool
        .driver
        .rules
        .iter()
        .flatten()
        .map(|rule| rule.id.as_str());
    let rules: BTreeSet<&str> = rules.collect();
    let mut odd_uri = None;
    for (result, problem) in results.iter().zip(problems) {
        let rule = result.rule_id.as_deref().expect("a result has a rule");
        assert!(rules.contains(rule), "`{rule}` is one of the rules");
        assert_eq!(rule, problem["code"]);
        let location = result
            .locations
            .iter()
            .flatten()
            .next()
            .expect("it has a place");
        let place = location
            .physical_location
            .as_ref()
            .expect("the place is in a file");
        let region = place.region.as_ref().expect("it is in the file's text");
        assert_eq!(region.start_line, problem["line"].as_i64());
        assert_eq!(region.start_column, problem["column"].as_i64());
        let uri = place
            .artifact_location
            .as_ref()
            .and_then(|file| file.uri.as_deref());
        if problem["file"] == odd {
            odd_uri = uri;
        } else {
            assert_eq!(uri, problem["file"].as_str());
        }
    }
    assert_eq!(
        odd_uri,
        Some("content/notes%20of%20%C3%B1%20%231.txt"),
        "a path becomes a URI"
    );
}
