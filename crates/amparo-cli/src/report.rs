//! Shows problems: in colour for people, as JSON or SARIF for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use amparo_compile::{Problem, Severity, Sources, line_column};
use ariadne::{CharSet, Color, Config, IndexType, Label, Report, ReportKind};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people, with the line.
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0, which editors and code hosts read.
    Sarif,
}

/// Writes all problems.
pub(crate) fn write(
    problems: &[Problem],
    sources: &Sources,
    format: Format,
    colour: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    match format {
        Format::Text => problems
            .iter()
            .try_for_each(|problem| text(problem, sources, colour, out)),
        Format::Json => writeln!(out, "{:#}", as_json(problems, sources)),
        Format::Sarif => writeln!(out, "{:#}", as_sarif(problems, sources)),
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn text(
    problem: &Problem,
    sources: &Sources,
    colour: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let kind = match problem.severity {
        Severity::Error => ReportKind::Error,
        Severity::Warning => ReportKind::Warning,
    };
    let (Some(span), Some(source)) = (&problem.span, sources.text(&problem.file)) else {
        let label = name(problem.severity);
        return writeln!(
            out,
            "{label}: {}\n  --> {}\n  hint: {}\n",
            problem.message, problem.file, problem.hint
        );
    };
    let start = span.start.min(source.len());
    let span = (
        problem.file.as_str(),
        start..span.end.clamp(start, source.len()),
    );
    let config = Config::default()
        .with_color(colour)
        .with_index_type(IndexType::Byte)
        .with_char_set(CharSet::Unicode);
    let colour = match problem.severity {
        Severity::Error => Color::Red,
        Severity::Warning => Color::Yellow,
    };
    Report::build(kind, span.clone())
        .with_config(config)
        .with_message(&problem.message)
        .with_label(
            Label::new(span)
                .with_message(problem.code)
                .with_color(colour),
        )
        .with_help(&problem.hint)
        .finish()
        .write(
            (problem.file.as_str(), ariadne::Source::from(source)),
            &mut *out,
        )
}

/// A problem's line and column, and those of its end; a file as a whole is line 1.
fn region(problem: &Problem, sources: &Sources) -> ((usize, usize), (usize, usize)) {
    let text = sources.text(&problem.file).unwrap_or_default();
    match &problem.span {
        Some(span) => (line_column(text, span.start), line_column(text, span.end)),
        None => ((1, 1), (1, 1)),
    }
}

fn as_json(problems: &[Problem], sources: &Sources) -> Value {
    let problems: Vec<Value> = problems
        .iter()
        .map(|problem| {
            let ((line, column), _) = region(problem, sources);
            json!({
                "severity": name(problem.severity),
                "code": problem.code,
                "file": problem.file,
                "line": line,
                "column": column,
                "message": problem.message,
                "hint": problem.hint,
            })
        })
        .collect();
    json!({ "problems": problems })
}

/// A path as a relative URI: everything but plain characters is percent-encoded.
fn uri(path: &str) -> String {
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'/')
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~');
    utf8_percent_encode(path, KEPT).to_string()
}

fn as_sarif(problems: &[Problem], sources: &Sources) -> Value {
    let mut rules: BTreeMap<&str, Value> = BTreeMap::new();
    let results: Vec<Value> = problems
        .iter()
        .map(|problem| {
            rules
                .entry(problem.code)
                .or_insert_with(|| json!({ "id": problem.code }));
            let ((line, column), (end_line, end_column)) = region(problem, sources);
            json!({
                "ruleId": problem.code,
                "level": name(problem.severity),
                "message": { "text": format!("{} ({})", problem.message, problem.hint) },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": uri(&problem.file) },
                        "region": {
                            "startLine": line,
                            "startColumn": column,
                            "endLine": end_line,
                            "endColumn": end_column,
                        },
                    },
                }],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "amparo",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}
