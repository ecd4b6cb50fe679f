//! A kill at any moment leaves the old or the new, whole.
//!
//! Each round runs a job in a process of its own and kills it (SIGKILL) after a random number of steps and a random moment more.
//! There are 2000 kills in all, in memory (`/dev/shm`) where there is such a folder: a killed program's writes are whole or not there on either, and a busy
//! disk would make this slow. `AMPARO_VAULT_KILLS` sets another number, and then they are on the real disk.

use std::env;
use std::hint::spin_loop;
use std::path::Path;

use amparo_vault::{Settings, Vault, VaultError, VaultState};
use tempfile::TempDir;

use crate::child::{Child, pin};
use crate::made::{
    CHEAP, LATER, MARK, NOW, files, generation, holds, names, open, quick_folder, sealed,
    wipe_after,
};

/// Sets the number of kills.
const KILLS: &str = "AMPARO_VAULT_KILLS";

/// A folder in memory, or on the disk.
fn folder() -> TempDir {
    if env::var_os(KILLS).is_none() {
        quick_folder()
    } else {
        tempfile::tempdir().expect("there is a folder for tests")
    }
}

/// This share, in percent, of all kills.
fn kills(percent: u64) -> u64 {
    let all = env::var(KILLS).ok();
    let all = all.and_then(|all| all.parse().ok()).unwrap_or(2000_u64);
    (all * percent / 100).max(1)
}

/// Runs a job and kills it: all that it told.
fn run_and_kill(job: &str, vault_folder: &Path, from: u64) -> Vec<String> {
    let mut child = Child::start(job, vault_folder, from);
    let mut told: Vec<String> = (0..fastrand::u32(..6))
        .filter_map(|_| child.next_line())
        .collect();
    // Any moment of a step: the exponent is random, so that short and long pauses are as likely.
    for _ in 0..fastrand::u32(..1 << fastrand::u32(4..17)) {
        spin_loop();
    }
    told.extend(child.kill());
    for (name, bytes) in files(vault_folder) {
        assert!(!holds(&bytes, MARK), "`{name}` holds contents in clear");
        assert!(!holds(&bytes, "pin of round"), "`{name}` holds a PIN");
    }
    told
}

fn last_number(told: &[String]) -> Option<u64> {
    told.last().and_then(|line| line.parse().ok())
}

#[test]
fn a_kill_while_saving_leaves_one_generation_and_none_that_was_confirmed_is_lost() {
    let folder = folder();
    let vault = sealed(folder.path(), Settings::default(), &generation(0));
    let (mut at, mut unconfirmed) = (0, 0);
    for round in 0..kills(40) {
        let told = run_and_kill("save", folder.path(), at + 1);
        let confirmed = last_number(&told).unwrap_or(at);
        let opened = open(&vault).unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        at = match opened.contents() {
            contents if contents == generation(confirmed) => confirmed,
            contents if contents == generation(confirmed + 1) => {
                unconfirmed += 1;
                confirmed + 1
            }
            _ => panic!("round {round}: neither generation {confirmed} nor the next"),
        };
        assert_eq!(
            names(folder.path()),
            ["device.key", "tries", "vault"],
            "leftovers go"
        );
    }
    println!("{at} generations, {unconfirmed} kills between replacing and telling");
}

#[test]
fn a_kill_while_changing_leaves_one_pin() {
    let folder = folder();
    let vault = Vault::at(folder.path());
    vault
        .create(Some(&pin(0)), Settings::default(), CHEAP, &generation(0))
        .expect("it can be made");
    let (mut at, mut now) = (0, NOW);
    for round in 0..kills(20) {
        let told = run_and_kill("change", folder.path(), at);
        let confirmed = last_number(&told).unwrap_or(at);
        let opens: Vec<u64> = [confirmed, confirmed + 1]
            .into_iter()
            .filter(|number| {
                now += LATER;
                match vault.open(Some(&pin(*number)), now) {
                    Ok(opened) => opened.contents() == generation(0),
                    Err(VaultError::Wrong { .. }) => false,
                    Err(other) => panic!("round {round}: {other:?}"),
                }
            })
            .collect();
        assert_eq!(
            opens.len(),
            1,
            "round {round}: {opens:?} of {confirmed} or the next"
        );
        at = opens[0];
    }
}

#[test]
fn a_kill_while_making_or_erasing_leaves_a_whole_vault_or_none() {
    let folder = folder();
    let vault = Vault::at(folder.path());
    let (mut from, mut whole, mut half) = (1, 0, 0);
    for round in 0..kills(30) {
        let told = run_and_kill("make-and-erase", folder.path(), from);
        let last = told
            .last()
            .map(|line| line.split_once(' ').expect("two words"));
        let number = |number: &str| -> u64 { number.parse().expect("it is a number") };
        let here = match last {
            Some(("made", made)) => number(made),
            Some((_, erased)) => number(erased) + 1,
            None => from,
        };
        match vault
            .state(NOW)
            .unwrap_or_else(|error| panic!("round {round}: {error:?}"))
        {
            VaultState::Missing => half += u32::from(!names(folder.path()).is_empty()),
            _ => {
                let opened =
                    open(&vault).unwrap_or_else(|error| panic!("round {round}: {error:?}"));
                assert_eq!(opened.contents(), generation(here), "round {round}");
                whole += 1;
                vault.erase().expect("it can be erased");
                assert!(names(folder.path()).is_empty(), "nothing is left");
            }
        }
        // Half of the times the next making finds what is left; else an erasing does.
        if round % 2 == 0 {
            vault.erase().expect("what is left can be erased");
            assert!(names(folder.path()).is_empty(), "nothing is left");
        }
        from = here + 1;
    }
    println!("{whole} whole vaults, {half} times some files of none");
}

#[test]
fn a_kill_while_guessing_gives_no_free_guess() {
    let folder = folder();
    let vault = sealed(folder.path(), wipe_after(u32::MAX), &generation(0));
    let mut counted = 0;
    for round in 0..kills(10) {
        let told = run_and_kill("guess", folder.path(), 1000 * (round + 1));
        let lines = |want| told.iter().filter(|line| *line == want).count() as u32;
        let (begun, wrong) = (lines("begun"), lines("wrong"));
        let Ok(VaultState::Sealed {
            tries_left: Some(left),
            ..
        }) = vault.state(i64::MAX)
        else {
            panic!("round {round}: it is there");
        };
        let more = u32::MAX - left - counted;
        assert!(
            (wrong..=begun).contains(&more),
            "round {round}: {more} of {wrong} to {begun}"
        );
        counted += more;
    }
}
