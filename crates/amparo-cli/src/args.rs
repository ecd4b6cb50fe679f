//! The command line.

use std::path::PathBuf;

use amparo_model::{Date, Lang};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::audio::Engine;
use crate::report::Format;

/// Check, build, verify and serve know-your-rights content that works with no network.
///
/// Without a command it compiles the content of this project and opens it in the browser.
#[derive(Debug, Parser)]
#[command(
    name = "amparo",
    version,
    after_help = "Examples:
  amparo                              compile the content here and open it
  amparo check                        tell every problem in content/ and locales/
  amparo build --out us-ga.amparo     make a pack
  amparo verify us-ga.amparo          check a pack
  amparo serve --pack us-ga.amparo    show a pack in the browser

Exit status: 0 clean, 1 problems found, 2 wrong usage."
)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Do not open a browser.
    #[arg(long)]
    pub(crate) no_open: bool,
    /// The project's folder; the nearest one upward with content/pack.toml if left out.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

/// What the command can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell every problem in the content and its translations.
    #[command(after_help = "Examples:
  amparo check
  amparo check --strict
  amparo check --format sarif > amparo.sarif")]
    Check(CheckArgs),
    /// Compile the content into a pack.
    #[command(after_help = "Example:
  amparo build --out us-ga.amparo")]
    Build(BuildArgs),
    /// Check that a pack is whole and of a known format, and say what it holds.
    #[command(after_help = "Example:
  amparo verify us-ga.amparo")]
    Verify {
        /// The pack.
        file: PathBuf,
    },
    /// Say how far each language is translated.
    #[command(after_help = "Examples:
  amparo coverage
  amparo coverage --format json")]
    Coverage {
        /// How to write it.
        #[arg(long, value_enum, default_value_t = CoverageFormat::Text)]
        format: CoverageFormat,
    },
    /// Show a pack, or the content here, in the browser.
    #[command(after_help = "Examples:
  amparo serve
  amparo serve --pack us-ga.amparo --port 8000 --no-open")]
    Serve(ServeArgs),
    /// Write into review.toml which source text the translations follow, and how far they were read.
    #[command(after_help = "Examples:
  amparo review es --state machine
  amparo review es --state human at-door-title at-door-lead")]
    Review {
        /// The language.
        lang: Lang,
        /// How far the messages were read.
        #[arg(long, value_enum)]
        state: StateArg,
        /// These messages; all that have no entry yet if left out.
        ids: Vec<String>,
    },
    /// Make clips of what is read aloud, spoken by a program: drafts until a person records them.
    #[command(after_help = "Examples:
  amparo audio --lang en --only cards
  amparo audio --check

English needs the programs flite and opusenc, other languages espeak-ng and opusenc.
On Debian: apt-get install flite espeak-ng opus-tools")]
    Audio(AudioArgs),
    /// Write the JSON Schemas of the content format.
    Schema {
        /// The folder to write them to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Print the completions of a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page.
    Man,
}

/// `amparo check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// How to write problems.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Let warnings fail too.
    #[arg(long)]
    pub(crate) strict: bool,
    /// The day on which review dates are judged; today if left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<Date>,
}

/// `amparo build`.
#[derive(Debug, Args)]
pub(crate) struct BuildArgs {
    /// The pack to write.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Add the pseudo-languages en-XA and ar-XB, to test lay-outs.
    #[arg(long)]
    pub(crate) pseudo: bool,
    /// The day on which review dates are judged; today if left out.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<Date>,
}

/// `amparo serve`.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    /// The pack to show; the content of this project if left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// The port on 127.0.0.1; 8737 or the next free one if left out, any free one if 0.
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// Do not open a browser.
    #[arg(long)]
    pub(crate) no_open: bool,
}

/// `amparo audio`.
#[derive(Debug, Args)]
pub(crate) struct AudioArgs {
    /// This language, and no other; all that a program speaks acceptably if left out.
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Vec<Lang>,
    /// The program that speaks; the best one for each language if left out.
    #[arg(long, value_enum)]
    pub(crate) engine: Option<Engine>,
    /// What is spoken.
    #[arg(long, value_enum, default_value_t = Only::All)]
    pub(crate) only: Only,
    /// Make nothing; say what would be made, and end with status 1 if that is anything.
    #[arg(long)]
    pub(crate) check: bool,
}

/// What is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Only {
    /// The phrases of cards.
    Cards,
    /// These, and what urgent topics say.
    Urgent,
    /// All that is read aloud.
    All,
}

/// How coverage is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CoverageFormat {
    /// A table.
    Text,
    /// One JSON document.
    Json,
}

/// How far a translation was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StateArg {
    /// A machine's draft.
    Machine,
    /// Read against the source by a person who speaks the language.
    Human,
    /// Reviewed by a lawyer.
    Lawyer,
}

impl From<StateArg> for amparo_model::State {
    fn from(state: StateArg) -> Self {
        match state {
            StateArg::Machine => Self::Machine,
            StateArg::Human => Self::Human,
            StateArg::Lawyer => Self::Lawyer,
        }
    }
}
