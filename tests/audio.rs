//! What is read aloud: clips stand on a page only beside the text that they speak, and `amparo audio` makes them with care.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use amparo_compile::{Sources, check_opus, listed_clips, text_hash};
use amparo_model::{BlockKind, ClipKind, Text};
use amparo_pack::{Pack, write};
use amparo_site::{ShellInfo, Site};
use amparo_tests::command::project;
use amparo_tests::{book, get, golden_sources, our_sources, site, text};

/// What the golden project's card says.
const SILENT: &str = "I am using my right to remain silent.";

/// The elements of a page that can be read aloud: everything in the tag.
fn marked(html: &str) -> Vec<&str> {
    let tags = html.split('<').filter_map(|tag| tag.split('>').next());
    tags.filter(|tag| tag.contains(" data-say=")).collect()
}

#[test]
fn a_clip_answers_at_the_address_of_its_text_alone() {
    let book = book(&golden_sources(), false);
    let bytes = book.clips[0].bytes.clone();
    let site = site(&book);
    let hash = text_hash(SILENT);
    let response = get(&site, &format!("/clip/en/card-silent-say/{hash}"));
    assert_eq!(response.status, 200);
    assert_eq!(*response.body, bytes);
    let header = |name| response.headers.iter().find(|(key, _)| *key == name);
    assert_eq!(header("content-type").map(|h| &*h.1), Some("audio/ogg"));
    assert_eq!(header("cache-control").map(|h| &*h.1), Some("no-store"));
    for other in [
        "/clip/en/card-silent-say/0123456789abcdef".to_owned(),
        format!("/clip/es/card-silent-say/{hash}"),
        format!("/clip/fr/card-silent-say/{hash}"),
        format!("/clip/en/card-silent-title/{hash}"),
    ] {
        assert_eq!(get(&site, &other).status, 404, "{other}");
    }
}

#[test]
fn a_page_offers_a_clip_in_the_language_that_it_shows() {
    let site = site(&book(&golden_sources(), false));
    let hash = text_hash(SILENT);
    let clip = format!("data-clip=\"../../../clip/en/card-silent-say/{hash}\"");
    for (address, lang, has) in [
        ("/en/us-ga/card/silent", "en", true),
        ("/es/us-ga/card/silent", "es", false),
    ] {
        let html = text(&get(&site, address));
        let own = if lang == "en" { "officer" } else { "own" };
        let marked = marked(&html);
        let own = marked
            .iter()
            .find(|tag| tag.contains(&format!("id=\"{own}\"")));
        let own = own.expect("the phrase can be read aloud");
        assert!(own.contains(&format!("data-say=\"{lang}\"")), "{own}");
        assert_eq!(own.contains(&clip), has, "{own}");
        let officer = marked.iter().find(|tag| tag.contains("id=\"officer\""));
        let officer = officer.expect("the English can be read aloud");
        assert!(officer.contains(&clip), "{officer}");
        assert!(officer.contains("data-voice=\"recorded\""), "{officer}");
    }
}

#[test]
fn a_clip_of_another_text_is_on_no_page() {
    let mut sources = golden_sources();
    let path = "locales/en/cards.ftl".to_owned();
    let words = sources.text(&path).expect("it is text").to_owned();
    let changed = words.replace("I am using my right", "I do not use my right");
    assert_ne!(words, changed, "the text is another");
    sources.files.insert(path, changed.into_bytes());
    let book = book(&sources, false);
    assert!(book.clips.is_empty(), "the clip is left out");
    let html = text(&get(&site(&book), "/en/us-ga/card/silent"));
    assert!(!html.contains("data-clip"), "{html}");
}

#[test]
fn what_a_forger_writes_stays_in_its_attribute() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("pack");
    let bytes = write(&book(&golden_sources(), false)).expect("it can be written");
    fs::write(&path, bytes).expect("it can be written");
    let conn = rusqlite::Connection::open(&path).expect("it is SQLite");
    let hostile = "UPDATE clip SET text = 'x\"><script>', kind = '\"><script>'";
    conn.execute_batch(hostile).expect("it can be changed");
    drop(conn);
    let bytes: &'static [u8] = Vec::leak(fs::read(&path).expect("it can be read"));
    let pack = Pack::open_static(bytes).expect("the digest is not looked at");
    let shell = ShellInfo {
        name: "test",
        version: "0",
        platform: amparo_site::Platform::Web,
    };
    let html = text(&get(&Site::new(pack, shell), "/en/us-ga/card/silent"));
    assert!(!html.contains("<script>"), "{html}");
    assert!(!html.contains("data-clip"), "it has no address");
}

#[test]
fn what_to_say_to_do_and_not_to_do_is_read_aloud_and_nothing_else() {
    let book = book(&our_sources(), false);
    let site = site(&book);
    for topic in &book.topics {
        let html = text(&get(&site, &format!("/en/us/topic/{}", topic.id)));
        let spoken = |kind: &BlockKind| {
            matches!(
                kind,
                BlockKind::Do { .. } | BlockKind::Dont | BlockKind::Say { .. }
            )
        };
        let expected = topic.blocks.iter().filter(|b| spoken(&b.kind)).count();
        assert_eq!(marked(&html).len(), expected, "{}", topic.id);
        let buttons = html.contains("<template id=\"listen\"");
        assert_eq!(buttons, expected > 0, "{}", topic.id);
    }
}

#[test]
fn every_card_of_ours_says_its_english_aloud() {
    let book = book(&our_sources(), false);
    let own: BTreeSet<_> = book.clips.iter().map(|clip| &*clip.message).collect();
    for card in &book.cards {
        let say = format!("card-{}-say", card.id);
        assert!(
            own.contains(&*say),
            "run `amparo audio --only cards`: {say}"
        );
    }
    for clip in &book.clips {
        let message = &book.messages[&clip.lang][&clip.message];
        assert_eq!(clip.text, text_hash(&message.text.to_plain()));
        let opus = check_opus(&clip.bytes).expect("it was checked");
        let letters = message.text.to_plain().chars().count() as u64;
        // Slower than 4 letters a second or faster than 40 is another text.
        let pace = letters * 1000 / opus.millis;
        assert!((4..40).contains(&pace), "{}: {pace}", clip.message);
    }
}

#[test]
fn a_change_of_a_value_makes_a_clip_old() {
    let text = |years| Text(vec![amparo_model::Inline::Number(years)]);
    assert_ne!(
        text_hash(&text(2).to_plain()),
        text_hash(&text(3).to_plain())
    );
}

/// `amparo audio` with stand-ins for the programs that speak.
#[cfg(unix)]
mod command {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::process::{Command, Output};

    use amparo_tests::command::{amparo, text as utf8};
    use tempfile::TempDir;

    /// A project, and a folder with programs.
    struct Bench {
        folder: TempDir,
    }

    impl Bench {
        fn new(over: &[&str]) -> Self {
            let folder = tempfile::tempdir().expect("a folder can be made");
            project(&folder.path().join("project"), over);
            fs::create_dir(folder.path().join("bin")).expect("a folder can be made");
            let bench = Self { folder };
            // It writes what it was asked to say, so that a test can read it.
            bench.program(
                "flite",
                "while [ \"$#\" -gt 0 ]; do case $1 in -f) t=$2;; -o) o=$2;; esac; shift; done; cp \"$t\" \"$o\"; cat \"$t\" >> \"$0.said\"; echo >> \"$0.said\"",
            );
            let clip =
                amparo_tests::root().join("tests/book/clips/content/audio/en/card-silent-say.opus");
            let encoder = format!("for last; do :; done; cp '{}' \"$last\"", clip.display());
            bench.program("opusenc", &encoder);
            bench
        }

        fn program(&self, name: &str, script: &str) {
            let path = self.folder.path().join("bin").join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("it can be written");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is ours");
        }

        fn path(&self, rest: &str) -> std::path::PathBuf {
            self.folder.path().join("project").join(rest)
        }

        fn run(&self, args: &[&str]) -> Output {
            let bin = self.folder.path().join("bin");
            Command::new(amparo())
                .arg("audio")
                .args(args)
                .arg("--root")
                .arg(self.path(""))
                .env("PATH", format!("{}:/usr/bin:/bin", bin.display()))
                .output()
                .expect("the command can be started")
        }

        fn clips(&self) -> Vec<String> {
            let sources = Sources::from_dir(&self.path("")).expect("it can be read");
            let lang = "en".parse().expect("a tag");
            let listed = listed_clips(&sources, &lang).expect("it can be read");
            listed
                .into_iter()
                .map(|(id, clip)| format!("{id} {}", clip.kind.as_str()))
                .collect()
        }

        fn files(&self) -> BTreeSet<String> {
            names(&self.path("content/audio/en"))
        }
    }

    fn names(folder: &Path) -> BTreeSet<String> {
        let Ok(entries) = fs::read_dir(folder) else {
            return BTreeSet::new();
        };
        entries
            .map(|entry| {
                let name = entry.expect("it can be read").file_name();
                name.into_string().expect("it is UTF-8")
            })
            .collect()
    }

    #[test]
    fn clips_are_made_once_and_what_is_gone_is_removed() {
        let bench = Bench::new(&[]);
        let check = bench.run(&["--lang", "en", "--check"]);
        assert_eq!(check.status.code(), Some(1), "there is something to make");
        assert_eq!(bench.files(), BTreeSet::new(), "`--check` makes nothing");
        let made = bench.run(&["--lang", "en"]);
        let told = "en: 4 clips made, 0 kept, 0 removed (flite slt)\n";
        assert_eq!(utf8(&made.stdout), told, "{}", utf8(&made.stderr));
        let clips = [
            "at-door-force",
            "at-door-keep-closed",
            "card-silent-say",
            "walk-paper-let-in-ask",
        ];
        assert_eq!(bench.clips(), clips.map(|id| format!("{id} synthetic")));
        let said = fs::read_to_string(bench.folder.path().join("bin/flite.said"));
        assert_eq!(
            said.expect("it was written"),
            "Do not push back.\nKeep the door closed.\nI will stay silent.\nAsk for a copy.\n",
            "mark-up is not spoken"
        );
        let again = bench.run(&["--lang", "en"]);
        assert_eq!(
            utf8(&again.stdout),
            "en: 0 clips made, 4 kept, 0 removed (flite slt)\n"
        );
        // One line changes, and one is gone.
        let words = bench.path("locales/en/at-door.ftl");
        let text = fs::read_to_string(&words).expect("it can be read");
        let text = text.replace("Do not push back.", "Do not fight back.");
        fs::write(&words, text).expect("it can be written");
        let walk = bench.path("content/walks/paper.toml");
        let text = fs::read_to_string(&walk).expect("it can be read");
        let text = text.replace("kind = \"do\"", "kind = \"right\"");
        fs::write(&walk, text).expect("it can be written");
        let changed = bench.run(&["--lang", "en"]);
        assert_eq!(
            utf8(&changed.stdout),
            "en: 1 clip made, 2 kept, 1 removed (flite slt)\n"
        );
        let files = ["at-door-force.opus", "at-door-keep-closed.opus"];
        let files = files.iter().chain(&["card-silent-say.opus", "clips.toml"]);
        assert_eq!(
            bench.files(),
            files.map(|name| (*name).to_owned()).collect()
        );
    }

    #[test]
    fn a_recording_is_never_touched() {
        let bench = Bench::new(&["check/clip-of-old-text"]);
        let recording = bench.path("content/audio/en/at-door-keep-closed.opus");
        let before = fs::read(&recording).expect("it is there");
        bench.program("opusenc", "exit 0");
        let list = bench.path("content/audio/en/clips.toml");
        let clip = fs::read_to_string(&list).expect("it can be read");
        let listed = clip.replace("\"synthetic\"\n", "\"recorded\"\n");
        let listed: Vec<&str> = listed
            .lines()
            .filter(|line| !line.starts_with("engine") && !line.starts_with("voice"))
            .collect();
        fs::write(&list, listed.join("\n")).expect("it can be written");
        let output = bench.run(&["--lang", "en", "--only", "cards"]);
        assert!(output.status.success(), "{}", utf8(&output.stderr));
        let told = "en: 0 clips made, 1 kept, 0 removed (flite slt)\n  record again: at-door-keep-closed\n  record again: card-silent-say\n";
        assert_eq!(utf8(&output.stdout), told);
        assert_eq!(fs::read(&recording).expect("it is there"), before);
        let sources = Sources::from_dir(&bench.path("")).expect("it can be read");
        let lang = "en".parse().expect("a tag");
        let clips = listed_clips(&sources, &lang).expect("it can be read");
        assert!(clips.values().all(|clip| clip.kind == ClipKind::Recorded));
    }

    #[test]
    fn a_program_that_fails_leaves_nothing() {
        for (program, script, told) in [
            (
                "flite",
                "echo no voice >&2; exit 3",
                "`flite` failed: no voice",
            ),
            ("flite", "exit 0", "`flite` failed: it does not say why"),
            (
                "opusenc",
                "for l; do :; done; echo junk > \"$l\"",
                "it is not an Ogg file",
            ),
        ] {
            let bench = Bench::new(&[]);
            bench.program(program, script);
            let output = bench.run(&["--lang", "en"]);
            assert_eq!(output.status.code(), Some(1));
            assert!(
                utf8(&output.stderr).contains(told),
                "{}",
                utf8(&output.stderr)
            );
            assert_eq!(bench.files(), BTreeSet::new());
        }
    }

    #[test]
    fn what_cannot_be_made_is_told_before_anything_is_made() {
        let bench = Bench::new(&[]);
        let french = "\n[[language]]\ntag = \"ht\"\npartial = true\n";
        let pack = bench.path("content/pack.toml");
        let text = fs::read_to_string(&pack).expect("it can be read");
        fs::write(&pack, text + french).expect("it can be written");
        let names = bench.path("locales/ht");
        fs::create_dir_all(&names).expect("a folder can be made");
        fs::write(names.join("ui.ftl"), "language-name = Kreyòl ayisyen\n").expect("written");
        fs::write(names.join("review.toml"), "").expect("written");
        let review = ["review", "ht", "--state", "machine"];
        assert!(
            amparo_tests::command::run(&bench.path(""), &review)
                .status
                .success()
        );
        let output = bench.run(&["--lang", "en", "--lang", "ht"]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            utf8(&output.stderr),
            "error: `ht` gets no clips: espeak-ng does not speak Haitian Creole as it is spelt; record a person instead, see docs/audio.md\n"
        );
        assert_eq!(bench.files(), BTreeSet::new());
        let output = Command::new(amparo())
            .args(["audio", "--lang", "en", "--root"])
            .arg(bench.path(""))
            .env("PATH", "/nowhere")
            .output()
            .expect("the command can be started");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(
            utf8(&output.stderr),
            "error: `flite` and `opusenc` cannot be found; on Debian run `apt-get install flite opus-tools`\n"
        );
    }
}
