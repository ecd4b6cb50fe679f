//! What only a phone's system can do for the pages: hide a page from screenshots, hold a card bright, share, read
//! aloud, print, stand under a plain name, forget.
//!
//! On Android `PhonePlugin.kt` in `gen/android` does it. Only this module calls it: no capability names the plug-in, so
//! Tauri refuses a page that asks. Elsewhere every method answers [`PhoneError::Unsupported`], so callers need no `cfg`.
//!
//! Every method waits for the system's answer, which comes on the thread of the screen. Call them from a Tauri command or
//! a thread of one's own, never from [`crate::window`]'s `on_navigation`: Android calls that one on the thread of the
//! screen, and the wait would never end.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Manager, Wry};

/// The plug-in's name for Tauri.
const NAME: &str = "phone";

/// The package and the class of the Kotlin half.
#[cfg(target_os = "android")]
const CLASS: (&str, &str) = ("org.amparo.app", "PhonePlugin");

/// Why the phone did not do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PhoneError {
    /// This system cannot, or has no program for it.
    #[error("this device cannot do that")]
    Unsupported,
    /// It should, and did not; the system's own words.
    #[cfg_attr(
        not(target_os = "android"),
        expect(dead_code, reason = "only Android's system answers")
    )]
    #[error("the phone answers: {0}")]
    Failed(String),
}

/// What is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Share<'a> {
    /// Plain words.
    Text(&'a str),
    /// A contact, as the text of a vCard.
    VCard(&'a str),
    /// A picture, as the bytes of a PNG file.
    Png(&'a [u8]),
}

/// The phone, kept in Tauri's state: `app.state::<Phone>()`.
pub(crate) struct Phone {
    #[cfg(target_os = "android")]
    handle: tauri::plugin::PluginHandle<Wry>,
}

#[derive(Serialize)]
struct On {
    on: bool,
}

#[derive(Serialize)]
struct ShareArgs<'a> {
    kind: &'static str,
    title: &'a str,
    text: Option<&'a str>,
    data: Option<String>,
}

#[derive(Serialize)]
struct Speech<'a> {
    text: &'a str,
    lang: &'a str,
}

#[derive(Deserialize)]
struct Spoken {
    spoken: bool,
}

#[derive(Deserialize)]
struct Voices {
    languages: Vec<String>,
}

#[derive(Serialize)]
struct Title<'a> {
    title: &'a str,
}

#[derive(Serialize)]
struct Leave {
    close: bool,
}

/// Makes the plug-in that puts a [`Phone`] into the state.
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    Builder::new(NAME)
        .setup(|app, api| {
            #[cfg(target_os = "android")]
            let phone = Phone {
                handle: api.register_android_plugin(CLASS.0, CLASS.1)?,
            };
            #[cfg(not(target_os = "android"))]
            let phone = {
                let _ = api;
                Phone {}
            };
            app.manage(phone);
            Ok(())
        })
        .build()
}

impl Phone {
    /// Keeps the page out of screenshots, recordings and the list of programs last used, or no longer.
    pub(crate) fn secure(&self, on: bool) -> Result<(), PhoneError> {
        self.ask("secure", On { on })
    }

    /// Holds the screen bright and awake, or no longer.
    pub(crate) fn card(&self, on: bool) -> Result<(), PhoneError> {
        self.ask("card", On { on })
    }

    /// Opens the phone's own sheet of programs to share with; the title stands above it.
    pub(crate) fn share(&self, title: &str, what: Share<'_>) -> Result<(), PhoneError> {
        let (kind, text, data) = match what {
            Share::Text(text) => ("text", Some(text), None),
            Share::VCard(text) => ("vcard", Some(text), None),
            Share::Png(bytes) => ("png", None, Some(base64(bytes))),
        };
        let args = ShareArgs {
            kind,
            title,
            text,
            data,
        };
        self.ask("share", args)
    }

    /// Says a text in a language, given as a BCP 47 tag; tells whether the phone has a voice of its own for it.
    ///
    /// A voice that would send the text to a server is never used.
    pub(crate) fn speak(&self, text: &str, lang: &str) -> Result<bool, PhoneError> {
        let answer: Spoken = self.ask("speak", Speech { text, lang })?;
        Ok(answer.spoken)
    }

    /// Stops saying it.
    pub(crate) fn stop_speaking(&self) -> Result<(), PhoneError> {
        self.ask("stopSpeaking", ())
    }

    /// The languages that the phone can speak without a network, as BCP 47 tags, in order.
    pub(crate) fn voices(&self) -> Result<Vec<String>, PhoneError> {
        let answer: Voices = self.ask("voices", ())?;
        Ok(answer.languages)
    }

    /// Opens the phone's print sheet for the page that is shown, which can also save a PDF.
    pub(crate) fn print(&self, title: &str) -> Result<(), PhoneError> {
        self.ask("print", Title { title })
    }

    /// Puts the plain name and icon among the phone's programs, or the usual ones.
    pub(crate) fn plain_icon(&self, on: bool) -> Result<(), PhoneError> {
        self.ask("plainIcon", On { on })
    }

    /// Forgets which pages were seen and stops speaking; with `close` the program also ends.
    pub(crate) fn leave(&self, close: bool) -> Result<(), PhoneError> {
        self.ask("leave", Leave { close })
    }

    #[cfg(target_os = "android")]
    fn ask<T: DeserializeOwned>(
        &self,
        command: &str,
        args: impl Serialize,
    ) -> Result<T, PhoneError> {
        use tauri::plugin::mobile::PluginInvokeError;
        self.handle
            .run_mobile_plugin(command, args)
            .map_err(|error| match error {
                PluginInvokeError::InvokeRejected(why)
                    if why.code.as_deref() == Some("unsupported") =>
                {
                    PhoneError::Unsupported
                }
                other => PhoneError::Failed(other.to_string()),
            })
    }

    #[cfg(not(target_os = "android"))]
    #[expect(clippy::unused_self, reason = "the same form as on Android")]
    fn ask<T: DeserializeOwned>(
        &self,
        _command: &str,
        _args: impl Serialize,
    ) -> Result<T, PhoneError> {
        Err(PhoneError::Unsupported)
    }
}

/// Bytes as text for the way to Kotlin.
#[cfg(target_os = "android")]
fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Nothing takes the bytes here.
#[cfg(not(target_os = "android"))]
fn base64(_: &[u8]) -> String {
    String::new()
}

#[cfg(all(test, not(target_os = "android")))]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_is_no_phone_says_so() {
        let phone = Phone {};
        let nothing: Result<(), _> = Err(PhoneError::Unsupported);
        for answer in [
            phone.secure(true),
            phone.card(true),
            phone.share("Amparo", Share::Text("911")),
            phone.share("Amparo", Share::VCard("BEGIN:VCARD")),
            phone.share("Amparo", Share::Png(b"\x89PNG")),
            phone.stop_speaking(),
            phone.print("Amparo"),
            phone.plain_icon(true),
            phone.leave(false),
        ] {
            assert_eq!(answer, nothing, "no caller may believe that it was done");
        }
        assert_eq!(phone.speak("Hola", "es"), Err(PhoneError::Unsupported));
        assert_eq!(phone.voices(), Err(PhoneError::Unsupported));
    }
}
