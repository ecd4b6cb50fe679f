//! What the command line asks for.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::pack::Source;

/// How to call the program.
pub(crate) const USAGE: &str = "\
Usage: amparo-app [--pack FILE]

Opens Amparo in a window. It asks for no network.

Options:
      --pack FILE  Show this pack instead of the one inside the program
  -h, --help       Print help
  -V, --version    Print version";

/// What the program should do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Open the window over this pack.
    Open(Source),
    /// Print how to call the program.
    Help,
    /// Print the version.
    Version,
}

/// Reads the arguments, without the program's own name.
///
/// # Errors
/// A line that says which argument is wrong.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut args = args.into_iter();
    let mut source = Source::Included;
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("-h" | "--help") => return Ok(Wish::Help),
            Some("-V" | "--version") => return Ok(Wish::Version),
            Some("--pack") => match args.next() {
                Some(file) => source = Source::File(PathBuf::from(file)),
                None => return Err("`--pack` needs a file".into()),
            },
            Some(text) if text.starts_with("--pack=") => {
                source = Source::File(PathBuf::from(&text["--pack=".len()..]));
            }
            _ => return Err(format!("unknown argument `{}`", arg.to_string_lossy())),
        }
    }
    Ok(Wish::Open(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Result<Wish, String> {
        parse(args.iter().map(OsString::from))
    }

    #[test]
    fn without_arguments_the_included_pack_opens() {
        assert_eq!(read(&[]), Ok(Wish::Open(Source::Included)));
    }

    #[test]
    fn a_pack_is_named_in_either_form() {
        let named = Ok(Wish::Open(Source::File("x.amparo".into())));
        assert_eq!(read(&["--pack", "x.amparo"]), named);
        assert_eq!(read(&["--pack=x.amparo"]), named);
    }

    #[test]
    fn a_wrong_argument_is_named() {
        assert_eq!(read(&["--pack"]), Err("`--pack` needs a file".into()));
        assert_eq!(read(&["--pak"]), Err("unknown argument `--pak`".into()));
    }
}
