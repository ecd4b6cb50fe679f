//! Prints how well search finds: `cargo xtask search-quality`.
//!
//! With `--misses` also every query whose page did not stand first, with `--raise` floors are raised to what is reached; they are never lowered.
//! A folder as the last word has other query sets than `tests/search`. It ends with 1 when a language is below its floor.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use amparo_tests::quality::{self, Floor};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| args.iter().any(|arg| arg == flag);
    let folder = args.iter().find(|arg| !arg.starts_with("--"));
    let known = ["--misses", "--raise"];
    if let Some(unknown) = args
        .iter()
        .find(|arg| arg.starts_with("--") && !known.contains(&arg.as_str()))
    {
        eprintln!(
            "error: there is no option `{unknown}`\nhint: there are {}",
            known.join(" and ")
        );
        return ExitCode::from(2);
    }
    let book = amparo_tests::book(&amparo_tests::our_sources(), false);
    let site = amparo_tests::site(&book);
    let sets = folder.map_or_else(quality::folder, PathBuf::from);
    let mut all = BTreeMap::new();
    for language in &book.languages {
        let set = match quality::set(&sets, &language.lang) {
            Ok(set) => set,
            Err(error) => {
                eprintln!("error: {error}");
                return ExitCode::from(2);
            }
        };
        if let Some(set) = set {
            let quality = quality::measure(site.pack(), &language.lang, &set);
            all.insert(language.lang.to_string(), quality);
        }
    }
    print!("{}", quality::table(&all));
    if has("--misses") {
        for (lang, quality) in &all {
            println!("\n{lang}");
            for miss in &quality.misses {
                println!("{miss}");
            }
        }
    }
    if folder.is_some() {
        return ExitCode::SUCCESS;
    }
    let mut floors = quality::floors();
    if has("--raise") {
        for (lang, quality) in &all {
            let reached = Floor {
                first: quality.all.hit_first(),
                three: quality.all.hit_three(),
                mrr: quality.all.mrr(),
            };
            let floor = floors.entry(lang.clone()).or_default();
            floor.raise(reached);
        }
        let head = "# The lowest that search may come to in each language. `cargo xtask search-quality --raise` raises them; nothing lowers them.\n";
        let text = toml::to_string(&floors).expect("numbers can be written");
        let path = quality::folder().join("floors.toml");
        if let Err(error) = std::fs::write(&path, format!("{head}{text}")) {
            eprintln!("error: cannot write {}: {error}", path.display());
            return ExitCode::from(2);
        }
    }
    let mut failed = false;
    for (lang, quality) in &all {
        if let Some(problem) = quality.below(floors.get(lang)) {
            eprintln!("{lang}: {problem}");
            failed = true;
        }
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
