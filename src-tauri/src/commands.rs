//! What the pages may ask the app for. Each is named in `build.rs` and allowed in `capabilities/main.json`; nothing else is.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Manager, State};

use crate::keeper::{Ask, Keeper, Reply};
use crate::pages::{Pages, now};
use crate::phone::{Phone, PhoneError, Share};

/// The most that is shared at once, in bytes.
const MAX_SHARED: usize = 8 << 20;
/// The most of a title that becomes the name of a file, in characters.
const MAX_NAME: usize = 60;
/// How many files of one name are told apart.
const MAX_COPIES: u32 = 1000;

/// What a person keeps, shared between pages and commands.
#[derive(Clone)]
pub(crate) struct Kept(Arc<Mutex<Keeper>>);

impl Kept {
    pub(crate) fn new(keeper: Keeper) -> Self {
        Self(Arc::new(Mutex::new(keeper)))
    }

    /// The keeper; a fault elsewhere does not take a person's things away from them.
    pub(crate) fn hold(&self) -> MutexGuard<'_, Keeper> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What became of something that was shared.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Shared {
    /// Whether the device took it.
    Taken(bool),
    /// It was saved under this name.
    Saved(String),
}

/// Opens, changes and locks what a person keeps.
#[tauri::command(async)]
pub(crate) fn mine(ask: Ask, kept: State<'_, Kept>) -> Reply {
    kept.hold().answer(&ask, now())
}

/// Locks, and shows nothing but the clock from now on.
#[tauri::command(async)]
pub(crate) fn leave(kept: State<'_, Kept>, pages: State<'_, Pages>, phone: State<'_, Phone>) {
    pages.leave();
    kept.hold().lock();
    // Where the system can, it forgets which pages were seen; elsewhere `window` does.
    let _ = phone.leave(false);
}

/// Shows pages again.
#[tauri::command(async)]
pub(crate) fn come_back(pages: State<'_, Pages>) {
    pages.come_back();
}

/// Holds the screen bright and awake; false where the device cannot.
#[tauri::command(async)]
pub(crate) fn card(on: bool, phone: State<'_, Phone>) -> bool {
    phone.card(on).is_ok()
}

/// Hands text, a vCard or a picture to the device; on a desktop files go to the person's downloads, and the page copies text.
#[tauri::command(async)]
pub(crate) fn share(
    kind: &str,
    title: &str,
    content: &str,
    app: AppHandle,
    phone: State<'_, Phone>,
) -> Result<Shared, String> {
    if content.len() > MAX_SHARED {
        return Err("this is too large to be shared".into());
    }
    let bytes;
    let what = match kind {
        "text" => Share::Text(content),
        "vcard" => Share::VCard(content),
        "png" => {
            bytes = picture(content).ok_or("this is no picture")?;
            Share::Png(&bytes)
        }
        _ => return Err(format!("`{kind}` cannot be shared")),
    };
    match phone.share(title, what) {
        Ok(()) => Ok(Shared::Taken(true)),
        Err(PhoneError::Failed(why)) => Err(why),
        Err(PhoneError::Unsupported) => {
            let (ending, bytes) = match what {
                Share::Text(_) => return Ok(Shared::Taken(false)),
                Share::VCard(text) => ("vcf", text.as_bytes()),
                Share::Png(bytes) => ("png", bytes),
            };
            let paths = app.path();
            // A desktop that names no folder for downloads gets the usual one.
            let folder = paths
                .download_dir()
                .or_else(|_| paths.home_dir().map(|home| home.join("Downloads")))
                .map_err(|error| error.to_string())?;
            save(&folder, title, ending, bytes)
                .map(Shared::Saved)
                .map_err(|error| error.to_string())
        }
    }
}

/// A picture that the page made: Base64 of a PNG file.
fn picture(content: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(content)
        .ok()?;
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(bytes)
}

/// Saves a file under a name that is not taken, and tells the name.
fn save(folder: &Path, title: &str, ending: &str, bytes: &[u8]) -> std::io::Result<String> {
    std::fs::create_dir_all(folder)?;
    let plain = |sign: char| if sign.is_alphanumeric() { sign } else { ' ' };
    let words: String = title.chars().map(plain).take(MAX_NAME).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = if words.is_empty() { "1" } else { &words };
    for copy in 1..=MAX_COPIES {
        let name = match copy {
            1 => format!("{words}.{ending}"),
            _ => format!("{words} {copy}.{ending}"),
        };
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(folder.join(&name));
        match file {
            Ok(mut file) => {
                file.write_all(bytes)?;
                return Ok(name);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Prints the page through the phone; a desktop's web view does so by itself.
#[tauri::command(async)]
pub(crate) fn print(title: &str, phone: State<'_, Phone>) -> bool {
    phone.print(title).is_ok()
}

/// Says a text with a voice of the device; false where it has none for the language.
#[tauri::command(async)]
pub(crate) fn speak(text: &str, lang: &str, phone: State<'_, Phone>) -> bool {
    phone.speak(text, lang).unwrap_or(false)
}

/// Stops saying it.
#[tauri::command(async)]
pub(crate) fn stop_speaking(phone: State<'_, Phone>) {
    let _ = phone.stop_speaking();
}

/// Whether the device has a voice of its own for a language.
#[tauri::command(async)]
pub(crate) fn has_voice(lang: &str, phone: State<'_, Phone>) -> bool {
    let language = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let wanted = language(lang);
    phone
        .voices()
        .is_ok_and(|voices| voices.iter().any(|voice| language(voice) == wanted))
}

/// Puts the plain name and icon among the device's programs, or the usual ones; false where that cannot be.
#[tauri::command(async)]
pub(crate) fn plain_name(on: bool, phone: State<'_, Phone>) -> bool {
    phone.plain_icon(on).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_for_their_title_and_never_written_over() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let save = |title| save(folder.path(), title, "vcf", b"x").expect("our own folder");
        assert_eq!(save("../Línea: 1/2"), "Línea 1 2.vcf");
        assert_eq!(save("Línea 1 2"), "Línea 1 2 2.vcf");
        assert_eq!(save("///"), "1.vcf");
        assert_eq!(std::fs::read_dir(folder.path()).expect("ours").count(), 3);
    }

    #[test]
    fn only_pictures_are_pictures() {
        assert_eq!(picture("iVBORw0KGgo="), Some(b"\x89PNG\r\n\x1a\n".to_vec()));
        for wrong in ["", "AAAA", "%%%", "aVZCT1J3MEtHZ289"] {
            assert_eq!(picture(wrong), None, "{wrong}");
        }
    }
}
