//! What the tests make: cheap costs, secrets, contents that can be told apart, and what lies in a folder.

use std::fs;
use std::num::NonZeroU32;
use std::path::Path;

use amparo_vault::{Cost, OpenVault, Secret, Settings, Vault, VaultError};
use tempfile::TempDir;

/// The least that Argon2 can do.
pub(crate) const CHEAP: Cost = Cost {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};
/// The day on which the tests play.
pub(crate) const NOW: i64 = 1_790_000_000;
/// Longer than any wait.
pub(crate) const LATER: i64 = 4_000;

/// A secret that is strong enough.
pub(crate) fn secret(text: &str) -> Secret {
    Secret::new(text).expect("the secrets of the tests are not weak")
}

/// The settings that erase after so many wrong tries.
pub(crate) fn wipe_after(tries: u32) -> Settings {
    Settings {
        wipe_after: NonZeroU32::new(tries),
    }
}

/// A vault with the PIN 482917, made and closed again.
pub(crate) fn sealed(folder: &Path, settings: Settings, contents: &[u8]) -> Vault {
    let vault = Vault::at(folder);
    vault
        .create(Some(&secret("482917")), settings, CHEAP, contents)
        .expect("a vault can be made in an empty folder");
    vault
}

/// Opens a vault with its PIN 482917.
pub(crate) fn open(vault: &Vault) -> Result<OpenVault, VaultError> {
    vault.open(Some(&secret("482917")), NOW)
}

/// What stands in all contents of `generation`.
pub(crate) const MARK: &str = "written for nobody's eyes";

/// The contents of a generation: of a length and with bytes that no other has.
pub(crate) fn generation(number: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(number);
    let mut contents = number.to_le_bytes().to_vec();
    contents.extend_from_slice(MARK.as_bytes());
    let filler = random.usize(..20_000);
    contents.extend(std::iter::repeat_with(|| random.u8(..)).take(filler));
    contents
}

/// The names and bytes of all files in a folder, in order. Files that vanish meanwhile are left out.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            Some((name, fs::read(entry.path()).ok()?))
        })
        .collect();
    files.sort();
    files
}

/// The names of all files in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    files(folder).into_iter().map(|(name, _)| name).collect()
}

/// Whether the bytes hold an ASCII text in UTF-8 or in UTF-16 of either order, which differ by zeros alone.
pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    let solid = bytes.split(|byte| *byte == 0).collect::<Vec<_>>().concat();
    String::from_utf8_lossy(&solid).contains(text)
}

/// A folder in memory where there is such a thing: a busy disk would make hundreds of vaults slow.
pub(crate) fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    folder.expect("there is a folder for tests")
}
