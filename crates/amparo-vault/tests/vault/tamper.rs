//! A file that was touched is refused, and never with a panic.

use std::fs;
use std::path::Path;

use amparo_vault::{Settings, VaultError, VaultState};
use proptest::prelude::*;

use crate::made::{NOW, open, quick_folder, sealed, secret, wipe_after};

/// Touches one file of a vault, and says how opening it goes.
fn after(
    name: &str,
    touch: impl FnOnce(&mut Vec<u8>),
) -> (Result<VaultState, VaultError>, Result<Vec<u8>, VaultError>) {
    let folder = quick_folder();
    let vault = sealed(folder.path(), wipe_after(2), b"mine alone");
    change_file(&folder.path().join(name), touch);
    let state = vault.state(NOW);
    let opened = open(&vault).map(|open| open.contents().to_vec());
    if matches!(opened, Err(VaultError::Damaged(_))) {
        for _ in 0..5 {
            assert!(
                matches!(open(&vault), Err(VaultError::Damaged(_))),
                "damage is no wrong try: nothing is erased"
            );
        }
    }
    (state, opened)
}

fn change_file(path: &Path, touch: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).expect("it is there");
    touch(&mut bytes);
    fs::write(path, bytes).expect("it can be written");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_flipped_bit_is_found(at: prop::sample::Index, bit in 0..8_u8) {
        let (state, opened) = after("vault", |bytes| {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        });
        prop_assert!(matches!(opened, Err(VaultError::Damaged(_) | VaultError::TooNew { .. })), "{:?}", opened);
        prop_assert!(matches!(state, Err(VaultError::Damaged(_) | VaultError::TooNew { .. })), "{:?}", state);
    }

    #[test]
    fn a_flipped_bit_in_the_header_is_found(at in 0..68_usize, bit in 0..8_u8) {
        let (_, opened) = after("vault", |bytes| bytes[at] ^= 1 << bit);
        prop_assert!(matches!(opened, Err(VaultError::Damaged(_) | VaultError::TooNew { .. })), "{:?}", opened);
    }

    #[test]
    fn a_cut_file_is_found(at: prop::sample::Index) {
        let (state, opened) = after("vault", |bytes| bytes.truncate(at.index(bytes.len())));
        prop_assert!(matches!(opened, Err(VaultError::Damaged(_))), "{:?}", opened);
        prop_assert!(matches!(state, Err(VaultError::Damaged(_))), "{:?}", state);
    }

    #[test]
    fn appended_bytes_are_found(more in proptest::collection::vec(any::<u8>(), 1..9000)) {
        let (_, opened) = after("vault", |bytes| bytes.extend(more));
        prop_assert!(matches!(opened, Err(VaultError::Damaged(_))), "{:?}", opened);
    }

    #[test]
    fn any_file_at_all_is_refused(file: Vec<u8>) {
        let (_, opened) = after("vault", |bytes| *bytes = file);
        prop_assert!(opened.is_err());
    }

    #[test]
    fn another_device_secret_opens_nothing(at in 0..32_usize, bit in 0..8_u8) {
        let (_, opened) = after("device.key", |bytes| bytes[at] ^= 1 << bit);
        prop_assert!(matches!(opened, Err(VaultError::Damaged(_))), "{:?}", opened);
    }
}

#[test]
fn a_file_larger_than_any_vault_is_refused_and_not_read_to_its_end() {
    let (_, opened) = after("vault", |bytes| bytes.resize(64 << 20, 0));
    assert!(matches!(
        opened,
        Err(VaultError::Damaged("it is larger than any vault"))
    ));
}

#[test]
fn a_device_secret_of_another_length_is_a_lost_one() {
    for length in [1, 31, 33, 4096] {
        let (state, opened) = after("device.key", |bytes| {
            *bytes = vec![7; length];
        });
        assert!(
            matches!(opened, Err(VaultError::DeviceKeyLost)),
            "{opened:?}"
        );
        assert!(matches!(state, Err(VaultError::DeviceKeyLost)), "{state:?}");
    }
}

#[test]
fn a_lost_device_secret_is_told_as_such_and_can_be_put_back() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    let mut opened = open(&vault).expect("it opens");
    let (key, aside) = (
        folder.path().join("device.key"),
        folder.path().join("aside"),
    );
    fs::rename(&key, &aside).expect("it can be moved");
    assert!(matches!(open(&vault), Err(VaultError::DeviceKeyLost)));
    assert!(matches!(vault.state(NOW), Err(VaultError::DeviceKeyLost)));
    assert!(matches!(
        opened.save(b"more"),
        Err(VaultError::DeviceKeyLost)
    ));
    let made = vault.create(None, Settings::default(), crate::made::CHEAP, b"");
    assert!(matches!(made, Err(VaultError::Exists)), "it may come back");
    fs::rename(&aside, &key).expect("it can be moved");
    assert_eq!(open(&vault).expect("it opens again").contents(), b"mine");
}

#[test]
fn a_file_of_another_vault_is_refused() {
    let (one, two) = (
        tempfile::tempdir().expect("there is a folder for tests"),
        tempfile::tempdir().expect("there is a folder for tests"),
    );
    let vault = sealed(one.path(), Settings::default(), b"mine");
    sealed(two.path(), Settings::default(), b"theirs");
    fs::copy(two.path().join("vault"), one.path().join("vault")).expect("it can be copied");
    assert!(matches!(open(&vault), Err(VaultError::Damaged(_))));
}

#[test]
fn what_is_not_a_file_is_an_error_and_no_panic() {
    for name in ["vault", "device.key", "tries"] {
        let folder = tempfile::tempdir().expect("there is a folder for tests");
        let vault = sealed(folder.path(), Settings::default(), b"mine");
        fs::remove_file(folder.path().join(name)).expect("it is there");
        fs::create_dir(folder.path().join(name)).expect("it can be made");
        let opened = vault.open(Some(&secret("482917")), NOW);
        assert!(
            matches!(opened, Err(VaultError::Io(..))),
            "{name}: {opened:?}"
        );
    }
}
