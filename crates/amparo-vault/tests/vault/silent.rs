//! `Debug`, `Display` and hints show no secret and no contents.

use std::io;

use amparo_vault::{Secret, Settings, Vault, VaultError, WeakSecret};

use crate::made::{CHEAP, NOW, files, secret, wipe_after};

const PIN: &str = "cafetera-azul-7";
const CONTENTS: &str = "Rosa Ejemplo";

#[test]
fn nothing_that_is_shown_shows_a_secret() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    let vault = Vault::at(folder.path());
    let pin = secret(PIN);
    let mut open = vault
        .create(Some(&pin), wipe_after(3), CHEAP, CONTENTS.as_bytes())
        .expect("it can be made");
    let mut shown = vec![
        format!("{pin:?} {pin:#?}"),
        format!("{vault:?} {:?}", vault.state(NOW)),
        format!("{open:?} {open:#?}"),
        format!("{:?}", open.settings()),
    ];
    assert_eq!(format!("{pin:?}"), "Secret(..)");

    let mut errors: Vec<VaultError> = Vec::new();
    errors.extend(
        vault
            .create(Some(&pin), Settings::default(), CHEAP, CONTENTS.as_bytes())
            .err(),
    );
    errors.extend(vault.open(None, NOW).err());
    errors.extend(vault.open(Some(&secret(&format!("{PIN}{PIN}"))), NOW).err());
    errors.extend(open.save(&CONTENTS.as_bytes().repeat(1 << 20)).err());
    let device = files(folder.path()).remove(0).1;
    std::fs::write(folder.path().join("vault"), CONTENTS).expect("it can be written");
    errors.extend(vault.open(Some(&pin), NOW).err());
    errors.extend(open.save(CONTENTS.as_bytes()).err());
    std::fs::remove_file(folder.path().join("device.key")).expect("it is there");
    errors.extend(vault.open(Some(&pin), NOW).err());
    assert_eq!(errors.len(), 7, "each of them fails");
    errors.extend([
        VaultError::TooSoon { wait_seconds: 30 },
        VaultError::Wiped,
        VaultError::TooNew { version: 9 },
        VaultError::BadCost,
        VaultError::NoMemory,
        VaultError::Busy,
        VaultError::Unconfirmed(io::ErrorKind::StorageFull.into()),
        VaultError::NotErased {
            left: "vault".into(),
            key_gone: true,
            source: io::ErrorKind::PermissionDenied.into(),
        },
    ]);
    for error in &errors {
        let text = error.to_string();
        assert!(
            text.starts_with(|first: char| !first.is_uppercase()) || text.starts_with("PIN"),
            "{text}"
        );
        assert!(!text.ends_with('.'), "{text}");
        assert!(!error.hint().is_empty());
        shown.push(format!("{error} {error:?} {error:#?} {}", error.hint()));
    }
    for text in [PIN, "", "1234", &PIN.repeat(100)] {
        if let Err(weak) = Secret::new(text) {
            shown.push(format!("{weak} {weak:?}"));
        }
    }
    shown.push(format!("{:?}", WeakSecret::Easy));

    let device_shown = [format!("{device:?}"), format!("{device:x?}")];
    for text in shown {
        for hidden in [PIN, "cafetera", CONTENTS, "Rosa"] {
            assert!(!text.contains(hidden), "`{text}` shows `{hidden}`");
        }
        for device in &device_shown {
            assert!(
                !text.contains(device.trim_matches(['[', ']'])),
                "a device secret is shown"
            );
        }
    }
}
