//! What came out: a table, the first failure, and the closing line.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As it should.
    Passed,
    /// With this command or message.
    Failed(String),
    /// It could not run, for this reason.
    Skipped(String),
}

/// The steps that ran, in order.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<(&'static str, Outcome, Duration)>);

impl Report {
    /// Adds a step.
    pub(crate) fn add(&mut self, name: &'static str, outcome: Outcome, time: Duration) {
        self.0.push((name, outcome, time));
    }

    /// Whether a step ended with anything but success.
    pub(crate) fn is_missing(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|(step, outcome, _)| *step == name && *outcome != Outcome::Passed)
    }

    /// Prints the table; the code is 0 when nothing failed.
    pub(crate) fn print(&self) -> ExitCode {
        println!("{self}");
        if self.count(|outcome| matches!(outcome, Outcome::Failed(_))) == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.0.iter().filter(|(_, outcome, _)| is(outcome)).count()
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f)?;
        for (name, outcome, time) in &self.0 {
            let (word, why) = match outcome {
                Outcome::Passed => ("passed", ""),
                Outcome::Failed(why) => ("FAILED", why.as_str()),
                Outcome::Skipped(why) => ("skipped", why.as_str()),
            };
            let why = why.lines().next().unwrap_or_default();
            writeln!(
                f,
                "{}",
                format!("{name:<11} {word:<8} {:>9}  {why}", clock(*time)).trim_end()
            )?;
        }
        let first = self.0.iter().find_map(|(name, outcome, _)| match outcome {
            Outcome::Failed(why) => Some((name, why)),
            _ => None,
        });
        if let Some((name, why)) = first {
            writeln!(
                f,
                "\nfirst failure: {name}\n  {}",
                why.replace('\n', "\n  ")
            )?;
            writeln!(f, "again: cargo xtask test --only {name}")?;
        }
        let passed = self.count(|outcome| *outcome == Outcome::Passed);
        let failed = self.count(|outcome| matches!(outcome, Outcome::Failed(_)));
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        let mut line = format!("{passed} passed, {failed} failed");
        if skipped > 0 {
            write!(line, ", {skipped} skipped")?;
        }
        write!(f, "\n{line}")
    }
}

/// A time as people say it.
pub(crate) fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} m {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_and_the_first_failure_is_named() {
        let mut report = Report::default();
        report.add("fmt", Outcome::Passed, Duration::from_millis(1200));
        report.add(
            "clippy",
            Outcome::Failed("cargo clippy".into()),
            Duration::from_secs(75),
        );
        report.add(
            "advisories",
            Outcome::Skipped("no database".into()),
            Duration::ZERO,
        );
        let text = report.to_string();
        assert!(text.ends_with("\n1 passed, 1 failed, 1 skipped"), "{text}");
        assert!(
            text.contains("first failure: clippy\n  cargo clippy\n"),
            "{text}"
        );
        assert!(
            text.contains("clippy      FAILED    1 m 15 s  cargo clippy\n"),
            "{text}"
        );
        assert!(report.is_missing("clippy") && !report.is_missing("fmt"));
    }
}
