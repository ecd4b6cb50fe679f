//! What was secret is cleared from memory when it is dropped.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use amparo_vault::{Settings, Vault};
use zeroize::{Zeroize, Zeroizing};

use crate::child::{Child, tell};
use crate::made::{CHEAP, LATER, NOW, secret};
use End::{Refused, Saved, State};

/// What hides the needles, so that looking for them does not put them into memory.
const VEIL: u8 = 0xA5;

/// Opens, saves, changes and refuses, drops all, and looks for what was secret in the whole memory of its process.
pub(crate) fn job(vault: &Vault) {
    tell("go");
    let mut random = fastrand::Rng::new();
    let mut veiled = |length| -> Vec<u8> {
        std::iter::repeat_with(|| random.u8(b'a'..=b'z') ^ VEIL)
            .take(length)
            .collect()
    };
    let (contents, pin, wrong) = (veiled(48), veiled(24), veiled(24));

    let made = {
        let plain = secret(&text(&pin));
        let mut open = vault
            .create(Some(&plain), Settings::default(), CHEAP, &bare(&contents))
            .expect("it can be made");
        open.save(&bare(&contents)).expect("it can be saved");
        open.change(Some(&plain), Settings::default())
            .expect("it can be changed");
        vault
            .open(Some(&secret(&text(&wrong))), NOW)
            .expect_err("it is another PIN");
        assert!(
            memory_holds(&contents),
            "while it is open the contents are in memory"
        );
        assert!(memory_holds(&pin), "and so is the PIN");
        vault.open(Some(&plain), NOW + LATER).expect("it opens")
    };
    let path = std::env::var("AMPARO_VAULT_FOLDER").expect("it is set");
    let mut device = fs::read(format!("{path}/device.key")).expect("it is there");
    let veiled_device: Vec<u8> = device.iter().map(|byte| byte ^ VEIL).collect();
    device.zeroize();
    assert!(
        memory_holds(&veiled_device),
        "while it is open the device secret is in memory"
    );
    drop(made);
    for end in [State, Refused, Saved] {
        end_with(vault, end, &pin, &wrong, &contents);
        assert!(
            !memory_holds(&veiled_device),
            "the device secret is still in memory after {end:?}"
        );
    }

    assert!(!memory_holds(&contents), "contents are still in memory");
    assert!(!memory_holds(&pin), "the PIN is still in memory");
    assert!(!memory_holds(&wrong), "a wrong PIN is still in memory");
    assert!(
        !memory_holds(&veiled_device),
        "the device secret is still in memory"
    );
    tell("clean");
}

/// What is done last before one looks: each leaves other things on the stack.
#[derive(Debug, Clone, Copy)]
enum End {
    State,
    Refused,
    Saved,
}

fn end_with(vault: &Vault, end: End, pin: &[u8], wrong: &[u8], contents: &[u8]) {
    match end {
        State => drop(vault.state(NOW)),
        Refused => drop(vault.open(Some(&secret(&text(wrong))), NOW + LATER)),
        Saved => vault
            .open(Some(&secret(&text(pin))), NOW + 2 * LATER)
            .and_then(|mut open| open.save(&bare(contents)))
            .expect("it can be saved"),
    }
}

/// A needle without its veil, cleared when dropped.
fn bare(veiled: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut bare = Zeroizing::new(Vec::with_capacity(veiled.len()));
    bare.extend(veiled.iter().map(|byte| byte ^ VEIL));
    bare
}

/// The same as text.
fn text(veiled: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(veiled.len()));
    text.extend(veiled.iter().map(|byte| char::from(byte ^ VEIL)));
    text
}

/// Whether the memory of this process that can be written holds a needle.
fn memory_holds(veiled: &[u8]) -> bool {
    let maps = fs::read_to_string("/proc/self/maps").expect("Linux tells its maps");
    let memory = File::open("/proc/self/mem").expect("one may read one's own memory");
    let (first, rest) = veiled.split_first().expect("a needle is not empty");
    let mut page = Zeroizing::new(vec![0; 1 << 20]);
    maps.lines()
        .filter_map(|line| {
            let (range, rest) = line.split_once(' ')?;
            let (from, to) = range.split_once('-')?;
            let number = |hex| u64::from_str_radix(hex, 16).ok();
            rest.starts_with("rw")
                .then_some((number(from)?, number(to)?))
        })
        .any(|(mut from, to)| {
            while from < to {
                page.zeroize();
                page.resize(usize::try_from((to - from).min(1 << 20)).unwrap_or(0), 0);
                let Ok(read) = memory.read_at(&mut page, from) else {
                    return false;
                };
                if read == 0 {
                    return false;
                }
                let found = page[..read].windows(veiled.len()).any(|window| {
                    window[0] ^ VEIL == *first
                        && window[1..]
                            .iter()
                            .zip(rest)
                            .all(|(byte, veiled)| byte ^ VEIL == *veiled)
                });
                if found {
                    return true;
                }
                // Parts overlap, so that nothing is missed between two.
                let step = if from + (read as u64) < to {
                    read - veiled.len()
                } else {
                    read
                };
                from += step as u64;
            }
            false
        })
}

#[test]
fn nothing_secret_stays_in_memory() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let (told, well) = Child::start("memory", folder.path(), 0).end();
    assert!(well, "something secret stayed in memory, after {told:?}");
    assert_eq!(told, ["clean"]);
}
