//! Nothing that is planted in a vault can be found in the clear in any file of its folder, during and after every operation.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use amparo_vault::{Settings, Vault, VaultError, VaultState};

use crate::made::{CHEAP, LATER, NOW, files, holds, secret, wipe_after};

const PLANTED: [&str; 4] = [
    "cafetera-azul-7", // the PIN
    "otra clave 81",   // the next PIN
    "no es esta 55",   // a wrong one
    "Rosa Ejemplo, calle sin nombre 12",
];

/// Looks at all files until told to stop: how many it saw.
fn watch(folder: &Path, stop: &AtomicBool) -> usize {
    let mut seen = 0;
    while !stop.load(Ordering::Relaxed) {
        seen += look(folder);
    }
    seen
}

/// Looks at all files once.
fn look(folder: &Path) -> usize {
    let files = files(folder);
    for (name, bytes) in &files {
        for needle in PLANTED {
            assert!(
                !holds(bytes, needle),
                "`{name}` holds `{needle}` in the clear"
            );
        }
    }
    files.len()
}

fn contents(number: usize) -> Vec<u8> {
    let mut contents = PLANTED[3].as_bytes().to_vec();
    contents.extend(PLANTED[3].encode_utf16().flat_map(u16::to_le_bytes));
    contents.repeat(1 + number * 7)
}

fn work(vault: &Vault) -> Result<(), VaultError> {
    let folder = |vault: &Vault| vault.state(NOW).map(drop);
    for number in 0..12 {
        let protected = number % 4 != 3;
        let pin = protected.then(|| secret(PLANTED[0]));
        let next = protected.then(|| secret(PLANTED[1]));
        drop(vault.create(pin.as_ref(), wipe_after(9), CHEAP, &contents(number))?);
        let mut open = vault.open(pin.as_ref(), NOW)?;
        for more in 0..4 {
            open.save(&contents(number + more))?;
        }
        open.change(next.as_ref(), Settings::default())?;
        open.save(&contents(number))?;
        if protected {
            let wrong = vault.open(Some(&secret(PLANTED[2])), NOW);
            assert!(matches!(wrong, Err(VaultError::Wrong { .. })));
        }
        folder(vault)?;
        assert_eq!(
            vault.open(next.as_ref(), NOW + LATER)?.contents(),
            contents(number)
        );
        vault.erase()?;
    }
    Ok(())
}

#[test]
fn no_file_ever_holds_a_secret_or_contents() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = Vault::at(folder.path());
    let stop = AtomicBool::new(false);
    let seen = thread::scope(|scope| {
        let watching = scope.spawn(|| watch(folder.path(), &stop));
        let worked = work(&vault);
        stop.store(true, Ordering::Relaxed);
        worked.expect("all of it works");
        watching.join().expect("nothing was found")
    });
    assert!(seen > 0, "the one who looks saw files");
    assert_eq!(vault.state(NOW).expect("it is gone"), VaultState::Missing);
}

#[test]
fn the_one_who_looks_finds_what_is_planted() {
    for bytes in [
        b"...cafetera-azul-7...".to_vec(),
        "x cafetera-azul-7"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
        "x cafetera-azul-7"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect(),
    ] {
        assert!(holds(&bytes, PLANTED[0]));
    }
}
