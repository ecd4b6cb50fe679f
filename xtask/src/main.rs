//! The one script that people and CI run: `cargo xtask <command>`.

mod android;
mod cmd;
mod fuzz;
mod install;
mod pack;
mod project;
mod report;
mod sizes;
mod steps;
mod suite;

use std::process::ExitCode;

use anyhow::{Result, bail};

use cmd::Cmd;
use project::Project;

const USAGE: &str = "\
Usage: cargo xtask <command>

Commands:
  test [--list] [--only STEP,STEP...]  Check everything, or these steps and what they need
  app [ARGS...]                        Build the pack, then open the window over it
  pack                                 Build the pack that goes into the window
  bench [ARGS...]                      Run all benchmarks, search also beside other engines
  search-quality [--misses] [--raise]  Ask the queries of tests/search and tell how well search finds
  fuzz [SECONDS]                       Run the fuzz targets, each for some time (60 s); needs a nightly compiler
  shots DIR                            Take the pictures of the README into a folder
  android-check                        Check of the Android program what can be checked without Google's tools
  sizes                                Build the library as phones get it, and tell its size

What is missing is installed: system packages as root on Debian, the rest from crates.io and npm.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<ExitCode> {
    let Some((command, rest)) = args.split_first() else {
        eprintln!("{USAGE}");
        return Ok(ExitCode::from(2));
    };
    if rest
        .iter()
        .take_while(|arg| *arg != "--")
        .any(|arg| arg == "--help")
        && command != "app"
    {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    match command.as_str() {
        "help" | "--help" | "-h" => println!("{USAGE}"),
        "test" => return test(rest),
        "app" => app(rest)?,
        "pack" => {
            let project = Project::find()?;
            pack::build_tool(&project, false)?;
            println!("{}", pack::build(&project)?.display());
        }
        "bench" => {
            let project = Project::find()?;
            let bench = ["bench", "--workspace", "--exclude", "amparo-app"];
            let features = ["--features", "amparo-tests/references"];
            Cmd::cargo(&project)
                .args(bench)
                .args(features)
                .args(rest)
                .run()?;
        }
        "search-quality" => {
            let run = ["run", "--quiet", "--release", "--package", "amparo-tests"];
            Cmd::cargo(&Project::find()?)
                .args(run)
                .args(["--bin", "search-quality", "--"])
                .args(rest)
                .run()?;
        }
        "fuzz" => fuzz::run(rest)?,
        "android-check" => android::check(&Project::find()?)?,
        "sizes" => sizes::report(&Project::find()?)?,
        "shots" => {
            let [folder] = rest else {
                bail!("name the folder: `cargo xtask shots DIR`")
            };
            suite::shots(&Project::find()?, folder)?;
        }
        _ => {
            eprintln!("error: unknown command `{command}`\n\n{USAGE}");
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the chosen steps; the exit code says whether all passed.
fn test(args: &[String]) -> Result<ExitCode> {
    let mut only = Vec::new();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--list" => {
                steps::list();
                return Ok(ExitCode::SUCCESS);
            }
            "--only" => match args.next() {
                Some(names) => only.extend(names.split(',').map(str::to_owned)),
                None => bail!("`--only` needs a step: see `cargo xtask test --list`"),
            },
            _ => bail!("unknown argument `{arg}`: see `cargo xtask --help`"),
        }
    }
    let chosen = steps::choose(&only)?;
    Ok(steps::run(&Project::find()?, &chosen).print())
}

/// Opens the window over a fresh pack.
fn app(args: &[String]) -> Result<()> {
    let project = Project::find()?;
    install::system(install::BUILD)?;
    pack::build_tool(&project, false)?;
    pack::build(&project)?;
    Cmd::cargo(&project)
        .args(["run", "--package", "amparo-app", "--"])
        .args(args)
        .run()
}
