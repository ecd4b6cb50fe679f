//! The `amparo` command.

mod args;
mod audio;
mod coverage;
mod project;
mod report;
mod serve;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use amparo_compile::{Problem, Severity, review, schemas};
use amparo_pack::{MAX_PACK_BYTES, Pack, PackError, read_pack};
use anyhow::{Context, Result, bail};
use clap::{CommandFactory, Parser};

use args::{BuildArgs, CheckArgs, Cli, Command, ServeArgs};
use project::Project;

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(code) => code,
        // Whoever reads our output has gone away: nothing to tell, and to nobody.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            if let Some(pack) = error.downcast_ref::<PackError>() {
                eprintln!("hint: {}", pack.hint());
            }
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}

fn run(cli: &Cli) -> Result<ExitCode> {
    let root = cli.root.as_deref();
    match &cli.command {
        None => {
            let args = ServeArgs {
                pack: None,
                port: None,
                no_open: cli.no_open,
            };
            serve::run(&args, root)
        }
        Some(Command::Serve(args)) => serve::run(args, root),
        Some(Command::Check(args)) => check(args, root),
        Some(Command::Build(args)) => build(args, root),
        Some(Command::Verify { file }) => verify(file),
        Some(Command::Coverage { format }) => {
            let compiled = Project::read(root)?.compile(None, false);
            if compiled.coverage.is_empty() {
                bail!("there is nothing to count; run `amparo check` to see why");
            }
            coverage::write(&compiled.coverage, *format, &mut io::stdout().lock())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Review { lang, state, ids }) => {
            let project = Project::read(root)?;
            let (text, changed) = review(&project.sources, lang, (*state).into(), ids)?;
            let path = project.root.join(format!("locales/{lang}/review.toml"));
            fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
            let entries = if changed == 1 { "entry" } else { "entries" };
            say(&format!(
                "{changed} {entries} written to locales/{lang}/review.toml"
            ))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Audio(args)) => audio::run(args, root),
        Some(Command::Schema { out }) => {
            fs::create_dir_all(out).with_context(|| format!("cannot make `{}`", out.display()))?;
            for (name, schema) in schemas() {
                let path = out.join(format!("{name}.json"));
                fs::write(&path, schema)
                    .with_context(|| format!("cannot write `{}`", path.display()))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Completions { shell }) => {
            let mut bytes = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "amparo", &mut bytes);
            io::stdout().write_all(&bytes)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Man) => {
            clap_mangen::Man::new(Cli::command()).render(&mut io::stdout())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn check(args: &CheckArgs, root: Option<&Path>) -> Result<ExitCode> {
    let project = Project::read(root)?;
    let compiled = project.compile(args.today, false);
    let errors = compiled.count(Severity::Error);
    let warnings = compiled.count(Severity::Warning);
    let written = tell(args, &project, &compiled.problems, errors, warnings);
    // The status holds also for those who stop reading early.
    if let Err(error) = written
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        return Err(error).context("cannot write what was found");
    }
    Ok(if errors > 0 || args.strict && warnings > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn tell(
    args: &CheckArgs,
    project: &Project,
    problems: &[Problem],
    errors: usize,
    warnings: usize,
) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    let colour = stdout.is_terminal();
    report::write(problems, &project.sources, args.format, colour, &mut stdout)?;
    if args.format == report::Format::Text {
        writeln!(
            stdout,
            "{errors} error{}, {warnings} warning{}",
            plural(errors),
            plural(warnings)
        )?;
    }
    stdout.flush()
}

/// Prints a line; unlike `println!` it does not panic when nobody reads.
pub(crate) fn say(line: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{line}")?;
    stdout.flush()
}

pub(crate) fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn build(args: &BuildArgs, root: Option<&Path>) -> Result<ExitCode> {
    let out = &args.out;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        bail!(
            "there is no folder `{}` to write to; make it first",
            folder.display()
        );
    }
    let bytes = Project::read(root)?.pack(args.today, args.pseudo)?;
    let size = bytes.len();
    replace(out, &bytes)?;
    say(&format!("wrote {} ({size} bytes)", out.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a file; the old one stays until the new one is whole.
pub(crate) fn replace(out: &Path, bytes: &[u8]) -> Result<()> {
    let mut draft = out.to_owned().into_os_string();
    draft.push(".part");
    fs::write(&draft, bytes)
        .and_then(|()| fs::rename(&draft, out))
        .inspect_err(|_| {
            // What was not written whole is of no use; if it cannot be removed either, the error below says why.
            let _ = fs::remove_file(&draft);
        })
        .with_context(|| {
            format!(
                "cannot write `{}`; is the disk full or read-only?",
                out.display()
            )
        })
}

/// Reads and checks a pack.
pub(crate) fn open_pack(file: &Path) -> Result<(Vec<u8>, Pack)> {
    let context = || format!("`{}`", file.display());
    let bytes = read(file).with_context(context)?;
    let pack = Pack::open(&bytes).with_context(context)?;
    Ok((bytes, pack))
}

/// Reads a file that is no larger than a pack may be; what has no length is read until it is too long.
fn read(file: &Path) -> Result<Vec<u8>, PackError> {
    let unreadable = |error: io::Error| PackError::Unreadable(error.to_string());
    let file = fs::File::open(file).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.len() > MAX_PACK_BYTES as u64 {
        return Err(PackError::TooLarge);
    }
    read_pack(file)
}

fn verify(file: &Path) -> Result<ExitCode> {
    let (bytes, pack) = open_pack(file)?;
    let meta = pack.meta();
    let languages: Vec<&str> = pack.languages().iter().map(|l| l.lang.as_str()).collect();
    say(&format!(
        "{}: a whole pack of {} bytes
id        {}
version   {}
date      {}
expires   {}
languages {}
digest    {}
signature none: packs are not signed yet",
        file.display(),
        bytes.len(),
        meta.id,
        meta.version,
        meta.date,
        meta.expires,
        languages.join(" "),
        pack.digest()?
    ))?;
    Ok(ExitCode::SUCCESS)
}
