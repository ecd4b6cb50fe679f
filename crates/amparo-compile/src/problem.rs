//! Problems: what is wrong in a source, where, and what to do about it.

use std::ops::Range;

use serde::Serialize;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look; the pack is still made.
    Warning,
    /// It must be mended; no pack is made.
    Error,
}

/// One problem in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// A short stable name of the kind of problem, such as `unknown-id`.
    pub code: &'static str,
    /// The file, relative to the project, with `/`.
    pub file: String,
    /// Where in the file, in bytes; `None`: the file as a whole.
    pub span: Option<Range<usize>>,
    /// What is wrong: one line, lower case, names in backticks.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// A place in a file that problems can point to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Site {
    pub(crate) file: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Site {
    pub(crate) fn new(file: &str, span: Range<usize>) -> Self {
        Self {
            file: file.to_owned(),
            start: span.start,
            end: span.end,
        }
    }
}

/// Collects problems.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// How many were told so far.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a problem of this code was told of this place.
    pub(crate) fn has(&self, code: &str, site: &Site) -> bool {
        self.0.iter().any(|problem| {
            problem.code == code
                && problem.file == site.file
                && problem.span == Some(site.start..site.end)
        })
    }

    pub(crate) fn error(
        &mut self,
        code: &'static str,
        site: &Site,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.at(Severity::Error, code, site, message.into(), hint.into());
    }

    pub(crate) fn warning(
        &mut self,
        code: &'static str,
        site: &Site,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.at(Severity::Warning, code, site, message.into(), hint.into());
    }

    fn at(
        &mut self,
        severity: Severity,
        code: &'static str,
        site: &Site,
        message: String,
        hint: String,
    ) {
        self.push(Problem {
            severity,
            code,
            file: site.file.clone(),
            span: Some(site.start..site.end),
            message,
            hint,
        });
    }

    /// A problem of a file as a whole.
    pub(crate) fn file(
        &mut self,
        severity: Severity,
        code: &'static str,
        file: &str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.push(Problem {
            severity,
            code,
            file: file.to_owned(),
            span: None,
            message: message.into(),
            hint: hint.into(),
        });
    }

    /// All problems, by file and place; the same problem once.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.0.sort_by(|a, b| {
            let key = |p: &Problem| (p.span.as_ref().map(|s| s.start), p.code);
            (&a.file, key(a), &a.message).cmp(&(&b.file, key(b), &b.message))
        });
        self.0.dedup();
        self.0
    }
}

/// The line and column of a byte, both from 1; the column counts characters.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let byte = (0..=byte.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_survive_bytes_out_of_range() {
        let text = "ab\nñandú x";
        assert_eq!(line_column(text, 0), (1, 1));
        assert_eq!(line_column(text, text.len() - 1), (2, 7));
        assert_eq!(
            line_column(text, 4),
            (2, 1),
            "inside a character: its start"
        );
        assert_eq!(line_column(text, 9999), (2, 8));
    }
}
