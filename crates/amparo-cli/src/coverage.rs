//! Shows how far each language is translated.

use std::io::{self, Write};

use amparo_compile::{Counts, Coverage};

use crate::args::CoverageFormat;

/// Writes the coverage of all languages: a table for each, with a line for each Fluent file.
pub(crate) fn write(
    coverage: &[Coverage],
    format: CoverageFormat,
    out: &mut impl Write,
) -> io::Result<()> {
    if format == CoverageFormat::Json {
        let json = serde_json::to_string_pretty(&serde_json::json!({ "languages": coverage }))?;
        return writeln!(out, "{json}");
    }
    for language in coverage {
        writeln!(
            out,
            "{:<32} {:>6} {:>10} {:>5} {:>7} | {:>7} {:>5} {:>5} {:>6}",
            language.lang.as_str(),
            "wanted",
            "translated",
            "stale",
            "missing",
            "machine",
            "draft",
            "human",
            "lawyer"
        )?;
        for (part, counts) in &language.parts {
            line(&format!("  {part}"), counts, out)?;
        }
        line("  all", &language.total, out)?;
        let percent = (language.total.translated * 100)
            .checked_div(language.total.wanted)
            .unwrap_or(100);
        writeln!(out, "  {percent} % translated")?;
        let spoken = language.spoken;
        writeln!(
            out,
            "  {} line{} to read aloud: {} recorded, {} synthetic\n",
            spoken.lines,
            crate::plural(spoken.lines),
            spoken.recorded,
            spoken.synthetic
        )?;
    }
    Ok(())
}

fn line(name: &str, counts: &Counts, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{name:<32} {:>6} {:>10} {:>5} {:>7} | {:>7} {:>5} {:>5} {:>6}",
        counts.wanted,
        counts.translated,
        counts.stale,
        counts.missing,
        counts.machine,
        counts.draft,
        counts.human,
        counts.lawyer
    )
}
