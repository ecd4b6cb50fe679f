//! The other process of a test: this test program again, doing one job and telling what is done, line by line, until it ends or is killed.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};

use amparo_vault::{Secret, Settings, Vault, VaultError};

use crate::made::{CHEAP, LATER, NOW, generation, open, secret};

const JOB: &str = "AMPARO_VAULT_JOB";
const FOLDER: &str = "AMPARO_VAULT_FOLDER";
const FROM: &str = "AMPARO_VAULT_FROM";
/// What each line that counts begins with; the test harness prints others.
const PREFIX: &str = "child: ";

/// A child at work.
pub(crate) struct Child {
    process: std::process::Child,
    out: BufReader<ChildStdout>,
}

impl Child {
    /// Starts a job on a folder, at a number, and waits until it begins.
    pub(crate) fn start(job: &str, folder: &Path, from: u64) -> Self {
        Self::spawn(&mut command(job, folder, from))
    }

    /// Starts a command that runs a job, and waits until it begins.
    pub(crate) fn spawn(command: &mut Command) -> Self {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the test program can be run again");
        let out = process.stdout.take().expect("it was asked for");
        let mut child = Self {
            process,
            out: BufReader::new(out),
        };
        assert_eq!(child.next_line().as_deref(), Some("go"), "the job begins");
        child
    }

    /// What it tells next, or `None` when it has ended.
    pub(crate) fn next_line(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.out.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if let Some(told) = line.trim_end().strip_prefix(PREFIX) {
                return Some(told.to_owned());
            }
        }
    }

    /// Whether it has not ended yet.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    /// Kills it: what it had told until then and nobody had asked for.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.process.kill().ok();
        let told = std::iter::from_fn(|| self.next_line()).collect();
        self.process.wait().expect("it has ended");
        told
    }

    /// Waits for its end: what it told, and whether it went well.
    pub(crate) fn end(mut self) -> (Vec<String>, bool) {
        let told = std::iter::from_fn(|| self.next_line()).collect();
        let status = self.process.wait().expect("it has ended");
        (told, status.success())
    }
}

/// The command of a job.
pub(crate) fn command(job: &str, folder: &Path, from: u64) -> Command {
    let mut command = Command::new(env::current_exe().expect("this program has a path"));
    command
        .args(["--ignored", "--exact", "child::the_job", "--nocapture"])
        .env(JOB, job)
        .env(FOLDER, folder)
        .env(FROM, from.to_string());
    command
}

#[test]
#[ignore = "the other process of other tests, which run it"]
fn the_job() {
    let (Ok(job), Ok(folder), Ok(from)) = (env::var(JOB), env::var(FOLDER), env::var(FROM)) else {
        return;
    };
    let vault = Vault::at(folder);
    let from = from.parse().expect("it is a number");
    match &*job {
        "save" => save(&vault, from),
        "change" => change(&vault, from),
        "make-and-erase" => make_and_erase(&vault, from),
        "guess" => guess(&vault, from),
        "open" => {
            tell("go");
            open(&vault).expect("it opens");
            tell("opened");
        }
        #[cfg(target_os = "linux")]
        "full-disk" => crate::full_disk::job(&vault),
        #[cfg(target_os = "linux")]
        "make-on-full-disk" => crate::full_disk::job_with_making(&vault),
        #[cfg(target_os = "linux")]
        "memory" => crate::memory::job(&vault),
        other => panic!("there is no job `{other}`"),
    }
}

/// Tells a line, past the test harness.
pub(crate) fn tell(line: &str) {
    // One write, so that a kill leaves no half line.
    std::io::stdout()
        .write_all(format!("\n{PREFIX}{line}\n").as_bytes())
        .expect("someone listens");
}

fn save(vault: &Vault, from: u64) {
    let mut opened = open(vault).expect("it opens");
    tell("go");
    for number in from.. {
        opened.save(&generation(number)).expect("it can be saved");
        tell(&number.to_string());
    }
}

/// The PIN of a number.
pub(crate) fn pin(number: u64) -> Secret {
    secret(&format!("pin of round {number}"))
}

fn change(vault: &Vault, from: u64) {
    let mut opened = vault
        .open(Some(&pin(from)), NOW + i64::MAX / 2)
        .expect("it opens");
    tell("go");
    for number in from + 1.. {
        opened
            .change(Some(&pin(number)), Settings::default())
            .expect("it can be changed");
        tell(&number.to_string());
    }
}

fn make_and_erase(vault: &Vault, from: u64) {
    tell("go");
    for number in from.. {
        vault
            .create(
                Some(&secret("482917")),
                Settings::default(),
                CHEAP,
                &generation(number),
            )
            .expect("it can be made");
        tell(&format!("made {number}"));
        vault.erase().expect("it can be erased");
        tell(&format!("erased {number}"));
    }
}

fn guess(vault: &Vault, from: u64) {
    tell("go");
    for number in from.. {
        tell("begun");
        let now = NOW + LATER * i64::try_from(number).expect("few rounds");
        let refused = vault.open(Some(&secret("999111")), now);
        assert!(matches!(refused, Err(VaultError::Wrong { .. })));
        tell("wrong");
    }
}
