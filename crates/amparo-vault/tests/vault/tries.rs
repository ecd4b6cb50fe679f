//! Wrong tries slow down, and erase only where that was chosen.

use std::fs;
use std::path::Path;

use amparo_vault::{Cost, Settings, Vault, VaultError, VaultState};

use crate::child::Child;
use crate::made::{LATER, NOW, names, open, sealed, secret, wipe_after};

/// Tries a wrong PIN: the wait after it.
fn wrong(vault: &Vault, now: i64) -> Result<u64, VaultError> {
    match vault.open(Some(&secret("999111")), now) {
        Err(VaultError::Wrong { wait_seconds, .. }) => Ok(wait_seconds),
        Err(other) => Err(other),
        Ok(_) => panic!("a wrong PIN opened the vault"),
    }
}

/// The wait as the closed vault tells it.
fn wait(vault: &Vault, now: i64) -> u64 {
    match vault.state(now) {
        Ok(VaultState::Sealed { wait_seconds, .. }) => wait_seconds,
        other => panic!("it is not sealed: {other:?}"),
    }
}

fn three_wrong(folder: &Path, settings: Settings) -> Vault {
    let vault = sealed(folder, settings, b"mine");
    for _ in 0..3 {
        wrong(&vault, NOW).expect("the first three are free");
    }
    vault
}

#[test]
fn each_try_waits_longer_and_the_right_one_resets() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    let mut now = NOW;
    for want in [0, 0, 30, 60, 300, 900, 3600, 3600, 3600_u32] {
        assert_eq!(
            wrong(&vault, now).expect("it may be tried"),
            u64::from(want)
        );
        assert_eq!(wait(&vault, now), u64::from(want));
        if want > 0 {
            let soon = now + i64::from(want) - 1;
            for _ in 0..3 {
                assert!(
                    matches!(
                        vault.open(Some(&secret("482917")), soon),
                        Err(VaultError::TooSoon { wait_seconds: 1 })
                    ),
                    "not even the right PIN, and asking too soon makes nothing longer"
                );
            }
        }
        now += i64::from(want);
    }
    assert_eq!(wait(&vault, now), 0);
    vault
        .open(Some(&secret("482917")), now)
        .expect("the right one opens");
    assert_eq!(
        wrong(&vault, now).expect("it may be tried"),
        0,
        "three are free again"
    );
}

#[test]
fn a_clock_set_back_costs_one_whole_wait_and_no_more() {
    for back in [
        1,
        29,
        3600,
        86_400 * 365 * 40,
        NOW + 5_000_000_000,
        i64::MAX,
    ] {
        for look_first in [true, false] {
            let folder = tempfile::tempdir().expect("there is a folder for tests");
            let vault = three_wrong(folder.path(), Settings::default());
            let now = NOW.saturating_sub(back);
            if look_first {
                assert_eq!(wait(&vault, now), 30, "{back}");
            }
            let early = vault.open(Some(&secret("482917")), now);
            assert!(
                matches!(early, Err(VaultError::TooSoon { wait_seconds: 30 })),
                "{back}"
            );
            assert_eq!(wait(&vault, now + 10), 20, "the wait goes on, {back}");
            vault
                .open(Some(&secret("482917")), now + 30)
                .expect("and ends");
        }
    }
}

#[test]
fn looking_alone_lets_a_wait_end_after_the_clock_was_set_back() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = three_wrong(folder.path(), Settings::default());
    let waits: Vec<u64> = (0..=30)
        .map(|second| wait(&vault, NOW - 1_000_000 + second))
        .collect();
    assert_eq!(waits, (0..=30).rev().collect::<Vec<u64>>());
}

#[test]
fn a_clock_set_forward_ends_a_wait_and_back_again_starts_it_once() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = three_wrong(folder.path(), Settings::default());
    let future = NOW + 86_400 * 365;
    assert_eq!(wrong(&vault, future).expect("the clock alone is known"), 60);
    assert!(matches!(
        wrong(&vault, NOW),
        Err(VaultError::TooSoon { wait_seconds: 60 })
    ));
    assert_eq!(wait(&vault, NOW + 60), 0);
    assert_eq!(wrong(&vault, i64::MAX).expect("it may be tried"), 300);
    assert_eq!(wait(&vault, i64::MIN), 300);
}

#[test]
fn a_counter_that_is_lost_or_touched_makes_one_wait_and_not_more() {
    type Touch = fn(&Path);
    let touches: [(&str, Touch); 4] = [
        ("removed", |path| {
            fs::remove_file(path).expect("it is there")
        }),
        ("emptied", |path| {
            fs::write(path, b"").expect("it can be written")
        }),
        ("flipped", |path| {
            let mut bytes = fs::read(path).expect("it is there");
            bytes[12] ^= 1;
            fs::write(path, bytes).expect("it can be written");
        }),
        ("longer", |path| {
            fs::write(path, [0; 5000]).expect("it can be written")
        }),
    ];
    for settings in [
        Settings::default(),
        wipe_after(1),
        wipe_after(2),
        wipe_after(10),
    ] {
        for (how, touch) in touches {
            let folder = tempfile::tempdir().expect("there is a folder for tests");
            let vault = sealed(folder.path(), settings, b"mine");
            touch(&folder.path().join("tries"));
            let early = open(&vault);
            assert!(
                matches!(early, Err(VaultError::TooSoon { wait_seconds: 30 })),
                "{how}: no free try"
            );
            assert_eq!(
                wait(&vault, NOW + 10),
                20,
                "{how}: the wait was written down"
            );
            let opened = vault.open(Some(&secret("482917")), NOW + 30);
            assert_eq!(
                opened.expect("the right PIN opens").contents(),
                b"mine",
                "{how}"
            );
            assert_eq!(wait(&vault, NOW + 30), 0, "{how}: all is well again");
        }
    }
}

#[test]
fn removing_the_counter_each_time_gains_nothing_over_waiting() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    let mut tried = 0;
    for second in 0..300 {
        fs::remove_file(folder.path().join("tries")).ok();
        tried += u32::from(wrong(&vault, NOW + second).is_ok());
    }
    assert_eq!(tried, 0, "a counter that is never there never lets one try");
}

#[test]
fn everything_is_erased_at_the_chosen_try_and_not_before() {
    for chosen in [1, 2, 5, 10] {
        let folder = tempfile::tempdir().expect("there is a folder for tests");
        let vault = sealed(folder.path(), wipe_after(chosen), b"mine");
        let mut now = NOW;
        for left in (1..chosen).rev() {
            let refused = vault.open(Some(&secret("999111")), now);
            assert!(
                matches!(refused, Err(VaultError::Wrong { tries_left: Some(l), .. }) if l == left)
            );
            let state = vault.state(now).expect("it is there");
            assert!(matches!(state, VaultState::Sealed { tries_left: Some(l), .. } if l == left));
            now += LATER;
        }
        assert!(
            matches!(wrong(&vault, now), Err(VaultError::Wiped)),
            "{chosen}"
        );
        assert!(names(folder.path()).is_empty(), "{chosen}: nothing is left");
        assert!(matches!(open(&vault), Err(VaultError::Missing)));
    }
}

#[test]
fn the_right_pin_at_the_last_try_saves_everything() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), wipe_after(4), b"mine");
    for round in 0..3 {
        let now = NOW + round * LATER * 10;
        for _ in 0..3 {
            wrong(&vault, now).expect("it may be tried");
        }
        let opened = vault.open(Some(&secret("482917")), now + LATER);
        assert_eq!(opened.expect("it opens").contents(), b"mine");
    }
}

#[test]
fn nothing_is_erased_unless_chosen() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    for round in 0..200 {
        wrong(&vault, NOW + round * LATER).expect("it may be tried");
    }
    let opened = vault.open(Some(&secret("482917")), NOW + 200 * LATER);
    assert_eq!(opened.expect("it opens").contents(), b"mine");
}

#[test]
fn what_is_no_try_is_not_counted() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), wipe_after(1), b"mine");
    for _ in 0..5 {
        assert!(matches!(
            vault.open(None, NOW),
            Err(VaultError::NeedsSecret)
        ));
        vault.state(NOW).expect("it is there");
    }
    open(&vault).expect("it is all there");
}

#[test]
fn a_try_that_cannot_be_counted_is_not_checked() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    let tries = folder.path().join("tries");
    fs::remove_file(&tries).expect("it is there");
    // What is in the way of the new counter cannot be removed as a file is.
    fs::create_dir(folder.path().join("tries.new")).expect("it can be made");
    fs::write(folder.path().join("tries.new/in-the-way"), b"").expect("it can be made");
    for second in [0, 30, 60] {
        let refused = vault.open(Some(&secret("482917")), NOW + second);
        assert!(matches!(refused, Err(VaultError::Io(..))), "{refused:?}");
    }
    fs::remove_dir_all(folder.path().join("tries.new")).expect("it can be removed");
    assert!(matches!(open(&vault), Err(VaultError::TooSoon { .. })));
    vault
        .open(Some(&secret("482917")), NOW + 30)
        .expect("it opens when it can be counted");
}

#[cfg(unix)]
#[test]
fn a_kill_between_counting_and_checking_gives_no_free_try() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let slow = Cost {
        memory_kib: 64 * 1024,
        passes: 16,
        lanes: 1,
    };
    let vault = Vault::at(folder.path());
    vault
        .create(Some(&secret("482917")), wipe_after(3), slow, b"mine")
        .expect("it can be made");
    let left = || match vault.state(NOW) {
        Ok(VaultState::Sealed { tries_left, .. }) => tries_left,
        other => panic!("it is not sealed: {other:?}"),
    };
    for expected in [2, 1, 0] {
        // The right PIN: if a try were counted after it is checked, this would never be counted.
        let mut child = Child::start("open", folder.path(), 0);
        while left() != Some(expected) {
            assert!(
                child.is_running(),
                "it ended without having counted the try"
            );
            std::thread::yield_now();
        }
        assert!(
            child.kill().iter().all(|line| line != "opened"),
            "it was killed while checking"
        );
        assert_eq!(left(), Some(expected), "the try is counted all the same");
    }
    let due = vault.open(Some(&secret("482917")), NOW + LATER);
    assert!(
        matches!(due, Err(VaultError::Wiped)),
        "an erasing that is due is done"
    );
    assert!(names(folder.path()).is_empty());
}
