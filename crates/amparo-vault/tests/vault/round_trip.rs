//! What goes in comes out, and only with the right secret.

use amparo_vault::{MAX_CONTENTS_BYTES, Secret, Settings, Vault, VaultError, VaultState};
use proptest::prelude::*;

use crate::made::{
    CHEAP, LATER, NOW, files, names, open, quick_folder, sealed, secret, wipe_after,
};

fn any_secret() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("\\PC{4,40}").prop_filter("weak", |text| {
        text.as_deref().is_none_or(|text| Secret::new(text).is_ok())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_contents_come_back_whole(
        first: Vec<u8>, second in proptest::collection::vec(any::<u8>(), 4080..4110),
        one in any_secret(), two in any_secret(), wipe: u32
    ) {
        let folder = quick_folder();
        let vault = Vault::at(folder.path());
        let (one, two) = (one.as_deref().map(secret), two.as_deref().map(secret));
        let made = vault.create(one.as_ref(), wipe_after(wipe), CHEAP, &first)?;
        prop_assert_eq!(made.contents(), &first[..]);

        let mut open = vault.open(one.as_ref(), NOW)?;
        prop_assert_eq!(open.contents(), &first[..]);
        prop_assert_eq!(open.settings(), &wipe_after(wipe));
        prop_assert_eq!(open.is_protected(), one.is_some());
        open.save(&second)?;
        prop_assert_eq!(open.contents(), &second[..]);
        let saved = vault.open(one.as_ref(), NOW)?;
        prop_assert_eq!(saved.contents(), &second[..]);

        open.change(two.as_ref(), Settings::default())?;
        let mut again = vault.open(two.as_ref(), NOW)?;
        prop_assert_eq!(again.contents(), &second[..]);
        prop_assert_eq!(again.settings(), &Settings::default());
        prop_assert_eq!(again.is_protected(), two.is_some());
        again.save(b"")?;
        let saved = vault.open(two.as_ref(), NOW)?;
        prop_assert_eq!(saved.contents(), b"");
    }

    #[test]
    fn another_secret_never_opens(one in any_secret(), two in any_secret()) {
        prop_assume!(one.is_some());
        let folder = quick_folder();
        let vault = Vault::at(folder.path());
        let right = one.as_deref().map(secret);
        vault.create(right.as_ref(), Settings::default(), CHEAP, b"mine")?;
        let other = secret(&format!("{}x", one.unwrap_or_default()));
        prop_assert!(matches!(vault.open(Some(&other), NOW), Err(VaultError::Wrong { .. })), "one character more");
        match two.as_deref().map(secret) {
            None => prop_assert!(matches!(vault.open(None, NOW), Err(VaultError::NeedsSecret))),
            Some(two) => {
                let refused = vault.open(Some(&two), NOW);
                prop_assert!(matches!(refused, Err(VaultError::Wrong { .. })), "another one");
            }
        }
    }
}

#[test]
fn a_vault_is_missing_until_it_is_made_and_made_once() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = Vault::at(folder.path().join("deep/vault"));
    assert_eq!(
        vault.state(NOW).expect("nothing is wrong"),
        VaultState::Missing
    );
    assert!(matches!(vault.open(None, NOW), Err(VaultError::Missing)));
    assert!(names(folder.path()).is_empty(), "asking touches nothing");

    let made = vault.create(None, Settings::default(), CHEAP, b"one");
    assert!(!made.expect("it can be made").is_protected());
    assert_eq!(
        vault.state(NOW).expect("nothing is wrong"),
        VaultState::Unprotected
    );
    let again = vault.create(None, Settings::default(), CHEAP, b"two");
    assert!(
        matches!(again, Err(VaultError::Exists)),
        "nothing is overwritten"
    );
    assert_eq!(vault.open(None, NOW).expect("it opens").contents(), b"one");
}

#[test]
fn too_large_contents_are_refused_and_the_old_ones_stay() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"small");
    let mut opened = open(&vault).expect("it opens");
    let largest = vec![7; MAX_CONTENTS_BYTES];
    opened.save(&largest).expect("that much is allowed");
    assert_eq!(open(&vault).expect("it opens").contents(), largest);

    let too_large = vec![7; MAX_CONTENTS_BYTES + 1];
    let refused = opened.save(&too_large);
    assert!(
        matches!(refused, Err(VaultError::TooLarge { bytes }) if bytes == MAX_CONTENTS_BYTES + 1)
    );
    assert_eq!(opened.contents(), largest);
    assert_eq!(open(&vault).expect("it opens").contents(), largest);
}

#[test]
fn the_same_contents_never_give_the_same_file_and_their_size_tells_little() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"one person");
    let first = files(folder.path());
    let mut opened = open(&vault).expect("it opens");
    opened.save(b"one person").expect("it can be saved");
    let second = files(folder.path());
    opened.save(&[b'x'; 3000]).expect("it can be saved");
    let third = files(folder.path());

    let sizes = |files: &[(String, Vec<u8>)]| -> Vec<usize> {
        files.iter().map(|(_, bytes)| bytes.len()).collect()
    };
    assert_eq!(sizes(&first), sizes(&second));
    assert_eq!(sizes(&first), sizes(&third), "10 and 3000 bytes look alike");
    let body = |files: &[(String, Vec<u8>)]| {
        let vault = files.iter().find(|(name, _)| name == "vault");
        vault.map(|(_, bytes)| bytes[44..].to_vec())
    };
    assert_ne!(body(&first), body(&second), "a nonce may never come twice");
}

#[test]
fn an_old_pin_opens_nothing_after_a_change() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"mine");
    let mut opened = open(&vault).expect("it opens");
    opened
        .change(Some(&secret("another one")), wipe_after(12))
        .expect("it can be changed");
    assert!(matches!(
        open(&vault),
        Err(VaultError::Wrong {
            tries_left: Some(11),
            ..
        })
    ));
    let new = vault.open(Some(&secret("another one")), NOW + LATER);
    assert_eq!(new.expect("the new one opens").contents(), b"mine");
    opened.save(b"still mine").expect("the open one goes on");
}

#[test]
fn whoever_comes_second_is_told_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = sealed(folder.path(), Settings::default(), b"old");
    let mut one = open(&vault).expect("it opens");
    let mut two = open(&vault).expect("it opens twice");
    one.save(b"of one").expect("it can be saved");
    assert!(matches!(two.save(b"of two"), Err(VaultError::Replaced)));
    assert!(matches!(
        two.change(None, Settings::default()),
        Err(VaultError::Replaced)
    ));
    assert_eq!(two.contents(), b"old");
    assert!(two.is_protected());

    vault.erase().expect("it can be erased");
    assert!(matches!(one.save(b"again"), Err(VaultError::Missing)));
    assert!(
        names(folder.path()).is_empty(),
        "what was erased does not come back"
    );
    sealed(folder.path(), Settings::default(), b"new");
    assert!(matches!(one.save(b"again"), Err(VaultError::Replaced)));
    assert_eq!(open(&vault).expect("it opens").contents(), b"new");
}

#[test]
fn a_vault_of_known_secrets_opens_as_documented() {
    // Made once by this crate, read for ever: the key, the cipher and the layout may not change under version 1.
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vault/version-1");
    for (name, bytes) in files(std::path::Path::new(sample)) {
        std::fs::write(folder.path().join(name), bytes).expect("it can be copied");
    }
    let vault = Vault::at(folder.path());
    let opened = vault.open(Some(&secret("mi niña 7")), NOW);
    assert_eq!(
        opened.expect("version 1 opens").contents(),
        b"Rosa, then Luis"
    );
}
