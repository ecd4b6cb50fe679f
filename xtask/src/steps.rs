//! Steps: choosing them, and running them one after the other.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::project::Project;
use crate::report::{Outcome, Report, clock};
use crate::suite::STEPS;

/// One step: what it is called, what it is for, which steps must have passed, and what it does.
pub(crate) struct Step {
    name: &'static str,
    about: &'static str,
    needs: &'static [&'static str],
    run: fn(&Project) -> Result<Outcome>,
}

/// Makes a step.
pub(crate) const fn step(
    name: &'static str,
    about: &'static str,
    needs: &'static [&'static str],
    run: fn(&Project) -> Result<Outcome>,
) -> Step {
    Step {
        name,
        about,
        needs,
        run,
    }
}

/// Prints the steps.
pub(crate) fn list() {
    for step in STEPS {
        println!("{:<11} {}", step.name, step.about);
    }
}

/// The steps of these names and those that they need, in order; without names all.
///
/// # Errors
/// When there is no step of a name.
pub(crate) fn choose(names: &[String]) -> Result<Vec<&'static Step>> {
    if let Some(unknown) = names.iter().find(|name| find(name).is_none()) {
        bail!("there is no step `{unknown}`: see `cargo xtask test --list`");
    }
    let mut wanted: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut at = 0;
    while let Some(name) = wanted.get(at) {
        wanted.extend(find(name).map_or(&[][..], |step| step.needs));
        at += 1;
    }
    Ok(STEPS
        .iter()
        .filter(|step| names.is_empty() || wanted.contains(&step.name))
        .collect())
}

/// Runs steps, one after the other; a failed one stops only those that need it.
pub(crate) fn run(project: &Project, steps: &[&'static Step]) -> Report {
    let mut report = Report::default();
    for step in steps {
        println!("\n== {}: {}", step.name, step.about);
        let start = Instant::now();
        let missing = step.needs.iter().find(|need| report.is_missing(need));
        let outcome = match missing {
            Some(need) => Outcome::Skipped(format!("needs `{need}`")),
            None => {
                (step.run)(project).unwrap_or_else(|error| Outcome::Failed(format!("{error:#}")))
            }
        };
        let time = start.elapsed();
        if let Outcome::Skipped(why) = &outcome {
            println!("skipped: {why}");
        }
        println!("== {}: {}", step.name, clock(time));
        report.add(
            step.name,
            outcome,
            if missing.is_some() {
                Duration::ZERO
            } else {
                time
            },
        );
    }
    report
}

fn find(name: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(steps: &[&Step]) -> Vec<&'static str> {
        steps.iter().map(|step| step.name).collect()
    }

    #[test]
    fn a_step_brings_what_it_needs_before_it() {
        let chosen = choose(&["browser".into(), "fmt".into()]).expect("they exist");
        assert_eq!(names(&chosen), ["fmt", "build", "pack", "browser"]);
        assert_eq!(names(&choose(&[]).expect("all")).len(), STEPS.len());
        let unknown = choose(&["tset".into()])
            .err()
            .expect("there is no such step");
        assert!(unknown.to_string().contains("`tset`"), "{unknown}");
    }

    #[test]
    fn what_a_step_needs_runs_before_it() {
        for (at, step) in STEPS.iter().enumerate() {
            for need in step.needs {
                let before = STEPS.iter().take(at).any(|other| other.name == *need);
                assert!(
                    before,
                    "`{}` needs `{need}`, which must come earlier",
                    step.name
                );
            }
        }
    }

    #[test]
    fn a_failed_step_stops_only_those_that_need_it() {
        fn fail(_: &Project) -> Result<Outcome> {
            bail!("false")
        }
        fn pass(_: &Project) -> Result<Outcome> {
            Ok(Outcome::Passed)
        }
        static FAKES: [Step; 3] = [
            step("build", "", &[], fail),
            step("test", "", &["build"], pass),
            step("fmt", "", &[], pass),
        ];
        let project = Project {
            root: "/".into(),
            target: "/target".into(),
        };
        let report = run(&project, &FAKES.iter().collect::<Vec<_>>());
        assert!(
            report
                .to_string()
                .ends_with("1 passed, 1 failed, 1 skipped"),
            "{report}"
        );
    }
}
