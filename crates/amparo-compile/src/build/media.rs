//! Pictures: drawings are read into a tree, photographs are kept as they are.

use amparo_model::{Drawing, Id, Media};

use super::Builder;
use crate::content::{Content, Ids};
use crate::drawing;
use crate::format::MediaEntry;
use crate::problem::Site;

impl Builder<'_> {
    pub(super) fn media(&mut self, content: &Content) -> Vec<Media> {
        let mut media = Vec::new();
        for file in &content.media {
            for entry in &file.value.media {
                media.extend(self.picture(entry, &file.path));
            }
        }
        media.sort_by(|a, b| a.id.cmp(&b.id));
        media
    }

    fn picture(&mut self, entry: &MediaEntry, file: &str) -> Option<Media> {
        let id = &entry.id.value;
        let site = entry.id.site(file);
        self.wanted.text(format!("media-{id}"), "media", &site);
        let mut ids = Ids::new("label");
        for label in &entry.labels {
            if ids.add(&label.value, label.site(file), self.problems) {
                let message = format!("media-{id}-{}", label.value);
                self.wanted.text(message, "media", &label.site(file));
            }
        }
        let name = &entry.file.value;
        let mime = match name.rsplit_once('.') {
            Some((_, "svg")) => "image/svg+xml",
            Some((_, "png")) => "image/png",
            Some((_, "webp")) => "image/webp",
            _ => {
                self.problems.error(
                    "format",
                    &entry.file.site(file),
                    format!("`{name}` is not a picture that a page can show"),
                    "use .svg, .png or .webp",
                );
                return None;
            }
        };
        let path = format!("content/media/{name}");
        if self.content.unread.contains(&path) {
            return None;
        }
        let Some(bytes) = self.sources.files.get(&path) else {
            self.problems.error(
                "unknown-file",
                &entry.file.site(file),
                format!("there is no file `{path}`"),
                "put it beside media.toml",
            );
            return None;
        };
        let drawing = if mime == "image/svg+xml" {
            Some(self.drawing(entry, file, &path)?)
        } else {
            None
        };
        let labels: Vec<Id> = entry.labels.iter().map(|l| l.value.clone()).collect();
        self.check_labels(&labels, drawing.as_ref(), &Site::new(&path, 0..0), &site);
        Some(Media {
            id: id.clone(),
            mime: mime.to_owned(),
            width: entry.width,
            height: entry.height,
            labels,
            bytes: if drawing.is_some() {
                Vec::new()
            } else {
                bytes.clone()
            },
            drawing,
        })
    }

    fn drawing(&mut self, entry: &MediaEntry, file: &str, path: &str) -> Option<Drawing> {
        let text = self.sources.text(path)?;
        match drawing::parse(text) {
            Ok(drawing) => {
                if (drawing.width, drawing.height) != (entry.width, entry.height) {
                    self.problems.error(
                        "drawing",
                        &entry.id.site(file),
                        format!(
                            "the drawing is {} by {} in its `viewBox`",
                            drawing.width, drawing.height
                        ),
                        "give the same `width` and `height` here",
                    );
                }
                Some(drawing)
            }
            Err(fault) => {
                self.problems.error(
                    "drawing",
                    &Site::new(path, fault.at..fault.at),
                    fault.message,
                    "see \"Drawings\" in docs/content-format.md for what a drawing may have",
                );
                None
            }
        }
    }

    /// Every label has its number in the drawing, and every number its label.
    fn check_labels(&mut self, labels: &[Id], drawing: Option<&Drawing>, svg: &Site, site: &Site) {
        let drawn = drawing.map(Drawing::labels).unwrap_or_default();
        for (index, label) in labels.iter().enumerate() {
            let number = (index + 1).to_string();
            let marks: Vec<&str> = drawn
                .iter()
                .filter(|(id, _)| *id == label)
                .map(|(_, words)| words.trim())
                .collect();
            if marks != [number.as_str()] {
                self.problems.error(
                    "drawing",
                    site,
                    format!(
                        "the label `{label}` must have the number {number} in the drawing, once"
                    ),
                    "put `data-label` on the group of that number",
                );
            }
        }
        for (label, _) in drawn {
            if !labels.contains(label) {
                self.problems.error(
                    "drawing",
                    svg,
                    format!(
                        "the drawing has a number for `{label}`, which media.toml does not list"
                    ),
                    "add it to `labels`",
                );
            }
        }
    }
}
