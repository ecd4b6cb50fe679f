//! The `amparo` command.

mod args;
mod coverage;
mod project;
mod report;
mod serve;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use amparo_compile::{Severity, review, schemas};
use amparo_pack::{Pack, PackError};
use anyhow::{Context, Result};
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
            coverage::write(&compiled.coverage, *format, &mut io::stdout().lock())?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Review { lang, state, ids }) => {
            let project = Project::read(root)?;
            let (text, changed) = review(&project.sources, lang, (*state).into(), ids)?;
            let path = project.root.join(format!("locales/{lang}/review.toml"));
            fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
            println!("{changed} entries written to locales/{lang}/review.toml");
            Ok(ExitCode::SUCCESS)
        }
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
    let stdout = io::stdout();
    let colour = stdout.is_terminal();
    report::write(
        &compiled.problems,
        &project.sources,
        args.format,
        colour,
        &mut stdout.lock(),
    )?;
    let errors = compiled.count(Severity::Error);
    let warnings = compiled.count(Severity::Warning);
    if args.format == report::Format::Text {
        println!(
            "{errors} error{}, {warnings} warning{}",
            plural(errors),
            plural(warnings)
        );
    }
    Ok(if errors > 0 || args.strict && warnings > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

fn build(args: &BuildArgs, root: Option<&Path>) -> Result<ExitCode> {
    let bytes = Project::read(root)?.pack(args.today, args.pseudo)?;
    let out = &args.out;
    let size = bytes.len();
    // The old pack stays until the new one is whole.
    let mut draft = out.clone().into_os_string();
    draft.push(".part");
    fs::write(&draft, bytes)
        .and_then(|()| fs::rename(&draft, out))
        .with_context(|| {
            format!(
                "cannot write `{}`; is the disk full or read-only?",
                out.display()
            )
        })?;
    println!("wrote {} ({size} bytes)", out.display());
    Ok(ExitCode::SUCCESS)
}

/// Reads and checks a pack.
pub(crate) fn open_pack(file: &Path) -> Result<(Vec<u8>, Pack)> {
    let context = || format!("`{}`", file.display());
    let bytes = fs::read(file)
        .map_err(|error| PackError::Unreadable(error.to_string()))
        .with_context(context)?;
    let pack = Pack::open(bytes.clone()).with_context(context)?;
    Ok((bytes, pack))
}

fn verify(file: &Path) -> Result<ExitCode> {
    let (bytes, pack) = open_pack(file)?;
    let meta = pack.meta();
    println!("{}: a whole pack of {} bytes", file.display(), bytes.len());
    println!("id        {}", meta.id);
    println!("version   {}", meta.version);
    println!("date      {}", meta.date);
    println!("expires   {}", meta.expires);
    let languages: Vec<&str> = pack.languages().iter().map(|l| l.lang.as_str()).collect();
    println!("languages {}", languages.join(" "));
    println!("digest    {}", pack.digest()?);
    println!("signature none: packs are not signed yet");
    Ok(ExitCode::SUCCESS)
}
