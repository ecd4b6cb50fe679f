//! Forms and checklists.

use amparo_model::{Field, Form, Section};

use super::Builder;
use crate::content::{Content, Ids, Named};
use crate::format::{FormFile, SectionEntry};
use crate::problem::Site;

/// The most times that the fields of a section may stand.
const MAX_ROWS: u8 = 12;

impl Builder<'_> {
    pub(super) fn forms(&mut self, content: &Content) -> Vec<Form> {
        let mut forms: Vec<Form> = content.forms.iter().map(|form| self.form(form)).collect();
        forms.sort_by(|a, b| (a.group, a.order, &a.id).cmp(&(b.group, b.order, &b.id)));
        forms
    }

    fn form(&mut self, named: &Named<FormFile>) -> Form {
        let Named { id, file } = named;
        let path = file.path.as_str();
        let site = Site::new(path, 0..0);
        let stem = format!("form-{id}");
        for part in ["title", "short", "lead"] {
            self.wanted.text(format!("{stem}-{part}"), &stem, &site);
        }
        if file.value.section.is_empty() {
            self.problems.error(
                "format",
                &site,
                format!("the form `{id}` has nothing to fill in"),
                "give it a `[[section]]` with a `[[section.field]]`",
            );
        }
        let mut ids = Ids::new("section");
        let mut sections = Vec::new();
        for entry in &file.value.section {
            if ids.add(&entry.id.value, entry.id.site(path), self.problems) {
                sections.push(self.section(entry, &stem, path));
            }
        }
        Form {
            id: id.clone(),
            group: file.value.group,
            order: file.value.order,
            icon: self.icon(&file.value.icon, path),
            review_by: self.review_by(&file.value.review_by, path),
            sections,
        }
    }

    fn section(&mut self, entry: &SectionEntry, stem: &str, path: &str) -> Section {
        let message = format!("{stem}-{}", entry.id.value);
        let site = entry.id.site(path);
        self.wanted.text(message.clone(), stem, &site);
        if entry.help {
            self.wanted.text(format!("{message}-help"), stem, &site);
        }
        // A field that could not be read was told already.
        if entry.field.is_empty() && self.content.broken.is_empty() {
            self.problems.error(
                "format",
                &site,
                format!("the section `{}` has nothing to fill in", entry.id.value),
                "give it a `[[section.field]]`, or take it out",
            );
        }
        let rows = entry.rows.as_ref().map_or(1, |rows| {
            if !(1..=MAX_ROWS).contains(&rows.value) {
                self.problems.error(
                    "format",
                    &rows.site(path),
                    format!("a section stands 1 to {MAX_ROWS} times, not {}", rows.value),
                    "set `rows` to how many people or things it asks for",
                );
            }
            rows.value.clamp(1, MAX_ROWS)
        });
        let mut ids = Ids::new("field");
        let mut fields = Vec::new();
        for field in &entry.field {
            let site = field.id.site(path);
            if !ids.add(&field.id.value, site.clone(), self.problems) {
                continue;
            }
            let message = format!("{message}-{}", field.id.value);
            self.wanted.text(message.clone(), stem, &site);
            if field.help {
                self.wanted.text(format!("{message}-help"), stem, &site);
            }
            fields.push(Field {
                id: field.id.value.clone(),
                kind: field.kind,
                help: field.help,
            });
        }
        Section {
            id: entry.id.value.clone(),
            help: entry.help,
            rows,
            facts: self.refer_facts(&entry.facts, path),
            fields,
        }
    }
}
