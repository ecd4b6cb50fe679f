//! Everything can be deleted at once, whatever state it is in.

use std::fs;
use std::path::Path;

use amparo_vault::{Cost, Settings, Vault, VaultError, VaultState};

use crate::child::Child;
use crate::made::{CHEAP, NOW, names, open, sealed, secret, wipe_after};

#[test]
fn erasing_leaves_nothing_of_ours_and_touches_nothing_else() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    for leftover in ["vault.new", "device.key.new", "tries.new"] {
        fs::write(folder.path().join(leftover), b"cut short").expect("it can be written");
    }
    fs::write(folder.path().join("theirs"), b"").expect("it can be written");
    for _ in 0..3 {
        vault.erase().expect("it can be erased, again and again");
        assert_eq!(names(folder.path()), ["theirs"]);
        assert_eq!(vault.state(NOW).expect("it is gone"), VaultState::Missing);
    }
    Vault::at(folder.path().join("nowhere"))
        .erase()
        .expect("there is nothing to erase");
    sealed(folder.path(), Settings::default(), b"new");
}

#[test]
fn damaged_vaults_can_be_erased_too() {
    type Damage = fn(&Path);
    let damages: [Damage; 5] = [
        |folder| fs::write(folder.join("vault"), b"?").expect("it can be written"),
        |folder| fs::write(folder.join("device.key"), b"?").expect("it can be written"),
        |folder| fs::remove_file(folder.join("device.key")).expect("it is there"),
        |folder| fs::remove_file(folder.join("vault")).expect("it is there"),
        |folder| fs::write(folder.join("vault"), vec![0; 8 << 20]).expect("it can be written"),
    ];
    for damage in damages {
        let folder = tempfile::tempdir().expect("there is a folder for tests");
        let vault = sealed(folder.path(), Settings::default(), b"mine");
        damage(folder.path());
        vault.erase().expect("it can be erased");
        assert!(names(folder.path()).is_empty());
    }
}

#[test]
fn what_cannot_be_removed_is_told_after_all_was_tried() {
    for (stuck, key_gone) in [("vault", true), ("tries", true), ("device.key", false)] {
        let folder = tempfile::tempdir().expect("there is a folder for tests");
        let vault = sealed(folder.path(), Settings::default(), b"mine");
        fs::remove_file(folder.path().join(stuck)).expect("it is there");
        fs::create_dir(folder.path().join(stuck)).expect("it can be made");
        match vault.erase() {
            Err(VaultError::NotErased {
                left,
                key_gone: gone,
                ..
            }) => {
                assert_eq!(left, stuck);
                assert_eq!(gone, key_gone, "{stuck}");
            }
            other => panic!("{stuck} cannot be removed as a file is: {other:?}"),
        }
        assert!(names(folder.path()).is_empty(), "all other files are gone");
    }
}

#[test]
fn an_erasing_that_was_cut_short_is_finished_by_whoever_comes_next() {
    // What a kill leaves: the device secret zeroed, then emptied, with all else still there.
    for destroyed in [&[0; 32][..], &[]] {
        let cut_short = || {
            let folder = tempfile::tempdir().expect("there is a folder for tests");
            let vault = sealed(folder.path(), Settings::default(), b"mine");
            fs::write(folder.path().join("device.key"), destroyed).expect("it can be written");
            assert_eq!(vault.state(NOW).expect("it is gone"), VaultState::Missing);
            (folder, vault)
        };
        let (folder, vault) = cut_short();
        assert!(matches!(open(&vault), Err(VaultError::Missing)));
        assert!(names(folder.path()).is_empty(), "opening finishes it");

        let (_folder, vault) = cut_short();
        vault
            .create(None, Settings::default(), CHEAP, b"new")
            .expect("a new one can be made");
        assert_eq!(vault.open(None, NOW).expect("it opens").contents(), b"new");

        let (folder, vault) = cut_short();
        vault.erase().expect("it can be erased");
        assert!(names(folder.path()).is_empty());
    }
}

#[test]
fn a_making_that_was_cut_short_is_begun_anew() {
    for done in [&["device.key"][..], &["device.key", "tries"]] {
        let folder = tempfile::tempdir().expect("there is a folder for tests");
        let vault = sealed(folder.path(), Settings::default(), b"never seen");
        for name in names(folder.path()) {
            if !done.contains(&&*name) {
                fs::remove_file(folder.path().join(name)).expect("it is there");
            }
        }
        fs::write(folder.path().join("vault.new"), b"half").expect("it can be written");
        assert_eq!(vault.state(NOW).expect("none yet"), VaultState::Missing);
        assert!(matches!(open(&vault), Err(VaultError::Missing)));
        sealed(folder.path(), Settings::default(), b"seen");
        assert_eq!(open(&vault).expect("it opens").contents(), b"seen");
        assert_eq!(names(folder.path()), ["device.key", "tries", "vault"]);
    }
}

#[cfg(unix)]
#[test]
fn erasing_does_not_wait_for_someone_who_is_making_a_key() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let slow = Cost {
        memory_kib: 64 * 1024,
        passes: 16,
        lanes: 1,
    };
    let vault = Vault::at(folder.path());
    vault
        .create(Some(&secret("482917")), wipe_after(9), slow, b"mine")
        .expect("it can be made");
    let mut child = Child::start("open", folder.path(), 0);
    while !matches!(
        vault.state(NOW),
        Ok(VaultState::Sealed {
            tries_left: Some(8),
            ..
        })
    ) {
        assert!(child.is_running(), "it ended before it was seen at work");
        std::thread::yield_now();
    }
    vault.erase().expect("it can be erased");
    assert!(names(folder.path()).is_empty(), "nothing is left");
    child.end();
    assert!(names(folder.path()).is_empty(), "and nothing comes back");
}

#[cfg(unix)]
#[test]
fn our_files_are_open_to_nobody_else() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let inner = folder.path().join("vault");
    let vault = sealed(&inner, Settings::default(), b"mine");
    open(&vault)
        .expect("it opens")
        .save(b"more")
        .expect("it can be saved");
    let mode = |path: &Path| {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(mode(&inner), 0o700);
    for name in names(&inner) {
        assert_eq!(mode(&inner.join(&name)), 0o600, "{name}");
    }
}
