//! The programs that speak, the languages that each speaks acceptably, and the way from text to a clip.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use amparo_compile::check_opus;
use amparo_model::Lang;
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use tempfile::TempDir;

use super::text::speakable;

/// The program that makes a clip of sound.
const ENCODER: &str = "opusenc";

/// A program that speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Engine {
    /// English.
    Flite,
    /// Other languages.
    EspeakNg,
}

impl Engine {
    /// Its name, which is also that of the program and of its Debian package.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Flite => "flite",
            Self::EspeakNg => "espeak-ng",
        }
    }
}

/// A program's voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Speaker {
    pub(super) engine: Engine,
    pub(super) voice: &'static str,
}

/// Why no program speaks a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NoVoice(String);

impl fmt::Display for NoVoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoVoice {}

/// The voices of espeak-ng that speak their language acceptably, by language.
const ESPEAK: [(&str, &str); 11] = [
    ("am", "am"),
    ("es", "es-419"),
    ("fa", "fa"),
    ("fr", "fr"),
    ("gu", "gu"),
    ("hi", "hi"),
    ("ko", "ko"),
    ("pt", "pt-br"),
    ("ru", "ru"),
    ("sw", "sw"),
    ("vi", "vi"),
];

impl Speaker {
    /// The voice for a language, by the wanted program or the best one.
    pub(super) fn choose(lang: &Lang, wanted: Option<Engine>) -> Result<Self, NoVoice> {
        let language = lang.language();
        let espeak = ESPEAK.iter().find(|(known, _)| *known == language);
        let best = match (language, espeak) {
            ("en", _) => Self {
                engine: Engine::Flite,
                voice: "slt",
            },
            (_, Some((_, voice))) => Self {
                engine: Engine::EspeakNg,
                voice,
            },
            ("ar", None) => return Err(no("espeak-ng guesses the vowels of Arabic")),
            ("ht", None) => {
                return Err(no("espeak-ng does not speak Haitian Creole as it is spelt"));
            }
            ("zh", None) => return Err(no("espeak-ng speaks Chinese from pinyin alone")),
            _ => return Err(no("no free program speaks it acceptably")),
        };
        match wanted {
            Some(engine) if engine != best.engine => Err(NoVoice(format!(
                "{} does not speak it acceptably; {} does",
                engine.name(),
                best.engine.name()
            ))),
            _ => Ok(best),
        }
    }
}

fn no(why: &str) -> NoVoice {
    NoVoice(format!("{why}; record a person instead, see docs/audio.md"))
}

/// Tells programs that are needed and not there.
pub(super) fn check_programs(engines: impl Iterator<Item = Engine>) -> Result<()> {
    let mut needed: BTreeSet<(&str, &str)> = engines.map(|e| (e.name(), e.name())).collect();
    if needed.is_empty() {
        return Ok(());
    }
    needed.insert((ENCODER, "opus-tools"));
    let paths = std::env::var_os("PATH").unwrap_or_default();
    needed.retain(|(program, _)| !is_there(&paths, program));
    if needed.is_empty() {
        return Ok(());
    }
    let programs: Vec<String> = needed.iter().map(|(name, _)| format!("`{name}`")).collect();
    let packages: Vec<&str> = needed.iter().map(|(_, package)| *package).collect();
    bail!(
        "{} cannot be found; on Debian run `apt-get install {}`",
        programs.join(" and "),
        packages.join(" ")
    )
}

fn is_there(paths: &OsStr, program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(paths).any(|folder| folder.join(&name).is_file())
}

/// A folder for what is half done; it goes away with this value.
pub(super) struct Workshop(TempDir);

impl Workshop {
    pub(super) fn new() -> Result<Self> {
        let folder = TempDir::with_prefix("amparo-audio-");
        Ok(Self(folder.context("cannot make a folder for sound")?))
    }

    /// Speaks a text and gives the clip. The same programs give the same bytes.
    pub(super) fn speak(&self, speaker: &Speaker, text: &str, hash: &str) -> Result<Vec<u8>> {
        let words = self.0.path().join("text.txt");
        let sound = self.0.path().join("sound.wav");
        let clip = self.0.path().join("clip.opus");
        for old in [&sound, &clip] {
            if let Err(error) = fs::remove_file(old)
                && error.kind() != io::ErrorKind::NotFound
            {
                return Err(error).context("cannot clear the folder for sound");
            }
        }
        fs::write(&words, speakable(text)).context("cannot write the text to speak")?;
        let mut engine = Command::new(speaker.engine.name());
        match speaker.engine {
            Engine::Flite => engine
                .args(["-voice", speaker.voice, "-f"])
                .arg(&words)
                .arg("-o")
                .arg(&sound),
            // Slower than its 175 words a minute.
            Engine::EspeakNg => engine
                .args(["-v", speaker.voice, "-s", "140", "-b", "1", "-f"])
                .arg(&words)
                .arg("-w")
                .arg(&sound),
        };
        run(engine, &sound)?;
        let serial = u32::from_str_radix(hash.get(..7).unwrap_or_default(), 16).unwrap_or(1);
        let mut encoder = Command::new(ENCODER);
        encoder
            .args([
                "--quiet",
                "--bitrate",
                "16",
                "--speech",
                "--framesize",
                "60",
            ])
            .args(["--downmix-mono", "--discard-comments", "--padding", "0"])
            .args(["--serial", &serial.to_string()])
            .args([&sound, &clip]);
        run(encoder, &clip)?;
        let bytes = fs::read(&clip).context("cannot read the clip")?;
        check_opus(&bytes).context("what was made is no clip")?;
        Ok(bytes)
    }
}

/// Runs a program that must make a file.
fn run(mut command: Command, made: &Path) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !output.status.success() || !made.is_file() {
        let told = String::from_utf8_lossy(&output.stderr);
        let last = told.lines().last().unwrap_or("it does not say why");
        bail!("`{name}` failed: {last}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(lang: &str, wanted: Option<Engine>) -> Result<&'static str, String> {
        let lang = lang.parse().expect("a tag");
        Speaker::choose(&lang, wanted)
            .map(|speaker| speaker.voice)
            .map_err(|why| why.to_string())
    }

    #[test]
    fn a_language_is_spoken_well_or_not_at_all() {
        assert_eq!(chosen("en", None), Ok("slt"));
        assert_eq!(chosen("es", None), Ok("es-419"));
        assert_eq!(chosen("pt-BR", None), Ok("pt-br"));
        for lang in ["ht", "zh-Hans", "zh", "ar", "so", "quc"] {
            assert!(chosen(lang, None).is_err(), "`{lang}` has no good voice");
        }
        let wrong = chosen("en", Some(Engine::EspeakNg));
        assert!(wrong.is_err_and(|why| why.contains("flite does")));
        assert!(chosen("es", Some(Engine::Flite)).is_err());
        assert!(chosen("ht", Some(Engine::EspeakNg)).is_err());
    }
}
