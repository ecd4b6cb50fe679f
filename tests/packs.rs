//! Packs that are not what they should be: each is refused with its own message, and none makes anything panic.

use amparo_pack::{Pack, PackError, write};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn good() -> Vec<u8> {
    write(&amparo_tests::book(&amparo_tests::golden_sources(), false))
        .expect("the book can be written")
}

fn error(bytes: Vec<u8>) -> PackError {
    match Pack::open(&bytes) {
        Ok(_) => panic!("it must be refused"),
        Err(error) => error,
    }
}

/// Changes a good pack through SQLite itself, as a forger would.
fn forged(sql: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("pack");
    std::fs::write(&path, good()).expect("it can be written");
    let conn = rusqlite::Connection::open(&path).expect("it is SQLite");
    conn.execute_batch(sql).expect("the change can be made");
    drop(conn);
    std::fs::read(&path).expect("it can be read")
}

#[test]
fn a_good_pack_opens_and_says_what_it_is() {
    let pack = Pack::open(&good()).expect("it opens");
    assert_eq!(pack.meta().id.as_str(), "golden");
    assert_eq!(pack.languages().len(), 3);
    let held = "secret".parse().expect("an id");
    assert!(
        pack.contact(&held).expect("it can be asked").is_none(),
        "what is on hold is not in it"
    );
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    assert_eq!(good(), good());
}

#[test]
fn a_number_on_hold_is_nowhere_in_the_bytes() {
    let bytes = good();
    for number in ["4045210777", "404-521-0777", "Not Shown"] {
        let found = bytes
            .windows(number.len())
            .any(|window| window == number.as_bytes());
        assert!(!found, "`{number}` is kept out");
    }
}

#[test]
fn each_wrong_file_has_its_own_message() {
    let bytes = good();
    let half = bytes[..bytes.len() / 2].to_vec();
    let mut longer = bytes.clone();
    longer.push(0);
    let mut newer = bytes.clone();
    newer[60..64].copy_from_slice(&9u32.to_be_bytes());
    let mut other = bytes.clone();
    other[68..72].copy_from_slice(&7u32.to_be_bytes());
    for (name, bytes, code) in [
        ("empty", Vec::new(), "not-a-pack"),
        ("text", b"this is no pack at all".to_vec(), "not-a-pack"),
        ("header alone", bytes[..16].to_vec(), "not-a-pack"),
        ("truncated", half, "damaged"),
        ("too long", longer, "damaged"),
        ("newer format", newer, "newer-format"),
        ("another program's database", other, "not-a-pack"),
        ("a table more", forged("CREATE TABLE extra (x)"), "foreign"),
        (
            "a trigger",
            forged("CREATE TRIGGER t AFTER INSERT ON lang BEGIN SELECT 1; END"),
            "foreign",
        ),
        ("a view", forged("CREATE VIEW v AS SELECT 1"), "foreign"),
        ("a table less", forged("DROP TABLE term"), "damaged"),
        (
            "a changed word",
            forged("UPDATE text SET plain = 'Open the door.' WHERE id = 'door-closed'"),
            "damaged",
        ),
        (
            "a changed number",
            forged("UPDATE contact SET body = replace(body, '911', '912')"),
            "damaged",
        ),
        ("no language", forged("DELETE FROM lang"), "foreign"),
    ] {
        let error = error(bytes);
        assert_eq!(error.code(), code, "{name}: {error}");
        assert!(!error.hint().is_empty(), "{name} says what to do");
    }
}

#[test]
fn no_damage_makes_it_panic() {
    let bytes = good();
    let length = bytes.len();
    let mut runner = TestRunner::new(Config {
        cases: 300,
        failure_persistence: None,
        ..Config::default()
    });
    let damage = proptest::collection::vec((0..length, any::<u8>()), 1..20);
    runner
        .run(&damage, |damage| {
            let mut bytes = bytes.clone();
            for (at, byte) in damage {
                if let Some(place) = bytes.get_mut(at) {
                    *place = byte;
                }
            }
            // Opened without its digest, as a pack that was damaged after it was verified: pages may be wrong, nothing may panic.
            let bytes: &'static [u8] = Vec::leak(bytes);
            if let Ok(pack) = Pack::open_static(bytes) {
                let shell = amparo_site::ShellInfo {
                    name: "test",
                    version: "0",
                    platform: amparo_site::Platform::Web,
                };
                let site = amparo_site::Site::new(pack, shell);
                for address in [
                    "/",
                    "/en/us-ga/",
                    "/es/us-ga-hall/topic/door",
                    "/en/us/search?q=door",
                    "/en/us-ga/contacts",
                    "/en/us-ga/sources",
                ] {
                    let _ = amparo_tests::get(&site, address);
                }
            }
            Ok(())
        })
        .expect("nothing panics");
}
