//! Makes clips of what is read aloud, spoken by programs: drafts until a person records them.
//!
//! What is spoken comes from the compiled book, so it is what a page shows. A recorded clip is never touched.

mod engine;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use amparo_compile::{ListedClip, clips_toml, listed_clips, text_hash};
use amparo_model::{Book, ClipKind, Lang, Message};
use anyhow::{Context, Result, bail};

use crate::args::{AudioArgs, Only};
use crate::project::Project;
use crate::{plural, replace, say};
use engine::{Speaker, Workshop};

pub(crate) use engine::Engine;

/// `amparo audio`.
pub(crate) fn run(args: &AudioArgs, root: Option<&Path>) -> Result<ExitCode> {
    let project = Project::read(root)?;
    let book = book(&project)?;
    // Who speaks what is settled before anything is written.
    let mut speakers = Vec::new();
    for lang in book.languages.iter().map(|language| &language.lang) {
        if args.lang.is_empty() {
            match Speaker::choose(lang, args.engine) {
                Ok(speaker) => speakers.push((lang, speaker)),
                Err(why) => eprintln!("{lang}: no clips are made: {why}"),
            }
        } else if args.lang.contains(lang) {
            let speaker = Speaker::choose(lang, args.engine);
            speakers.push((lang, speaker.with_context(|| no_clips(lang))?));
        }
    }
    if let Some(lang) = args.lang.iter().find(|lang| !is_in(&book, lang)) {
        bail!("`{lang}` is not a language of the pack");
    }
    let mut plans = Vec::new();
    for (lang, speaker) in &speakers {
        plans.push(Plan::new(&project, &book, lang, speaker, args.only)?);
    }
    if args.check {
        let changes = plans.iter().filter(|plan| plan.changes()).count();
        for plan in &plans {
            say(&plan.told("to make", "to remove"))?;
        }
        return Ok(if changes > 0 {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        });
    }
    let used = plans.iter().filter(|plan| !plan.make.is_empty());
    engine::check_programs(used.map(|plan| plan.speaker.engine))?;
    for plan in plans {
        plan.carry_out(&project)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn no_clips(lang: &Lang) -> String {
    format!("`{lang}` gets no clips")
}

fn is_in(book: &Book, lang: &Lang) -> bool {
    book.languages.iter().any(|known| known.lang == *lang)
}

/// Compiles the project without its clips, so that a clip that is missing can be made.
fn book(project: &Project) -> Result<Book> {
    let mut sources = project.sources.clone();
    let is_audio = |path: &str| path.starts_with("content/audio/");
    sources.files.retain(|path, _| !is_audio(path));
    sources.oversized.retain(|path, _| !is_audio(path));
    let root = project.root.clone();
    let compiled = Project { root, sources }.compile(None, false);
    let errors = compiled.count(amparo_compile::Severity::Error);
    let Some(book) = compiled.book else {
        bail!(
            "{errors} problem{} in the content; run `amparo check` to see {}",
            plural(errors),
            if errors == 1 { "it" } else { "them" }
        );
    };
    Ok(book)
}

/// A line to be spoken.
struct Line {
    id: String,
    text: String,
    hash: String,
}

/// What is to be done in one language.
struct Plan<'a> {
    lang: &'a Lang,
    speaker: &'a Speaker,
    listed: BTreeMap<String, ListedClip>,
    make: Vec<Line>,
    remove: Vec<String>,
    /// Lines whose clip is as it should be, or a person's.
    kept: usize,
    /// Recorded clips that do not say what their message says now, or whose message is gone.
    old_recordings: Vec<String>,
    /// Lines with a date, which a page writes in its language's way.
    dated: Vec<String>,
}

impl<'a> Plan<'a> {
    fn new(
        project: &Project,
        book: &Book,
        lang: &'a Lang,
        speaker: &'a Speaker,
        only: Only,
    ) -> Result<Self> {
        let listed = listed_clips(&project.sources, lang).with_context(|| {
            format!("content/audio/{lang}/clips.toml cannot be read; run `amparo check`")
        })?;
        let mut plan = Self {
            lang,
            speaker,
            listed,
            make: Vec::new(),
            remove: Vec::new(),
            kept: 0,
            old_recordings: Vec::new(),
            dated: Vec::new(),
        };
        let mut messages: BTreeMap<String, &Message> = BTreeMap::new();
        for line in book.spoken() {
            let own = book.messages.get(lang);
            let Some(message) = own.and_then(|own| own.get(&line.message)) else {
                continue;
            };
            let chosen = match only {
                Only::Cards => line.card,
                Only::Urgent => line.card || line.urgent,
                Only::All => true,
            };
            if chosen {
                plan.add(project, &line.message, message);
            }
            messages.insert(line.message, message);
        }
        for (id, clip) in &plan.listed {
            let current = messages.get(id).is_some_and(|message| says(clip, message));
            match clip.kind {
                ClipKind::Recorded if !current => plan.old_recordings.push(id.clone()),
                ClipKind::Synthetic if !messages.contains_key(id) => plan.remove.push(id.clone()),
                _ => {}
            }
        }
        Ok(plan)
    }

    fn add(&mut self, project: &Project, id: &str, message: &Message) {
        let file = format!("content/audio/{}/{id}.opus", self.lang);
        let kept = self.listed.get(id).is_some_and(|clip| {
            clip.kind == ClipKind::Recorded
                || says(clip, message)
                    && clip.engine == self.speaker.engine.name()
                    && clip.voice == self.speaker.voice
                    && project.sources.files.contains_key(&file)
        });
        if kept {
            self.kept += 1;
        } else if text::has_date(&message.text) {
            self.dated.push(id.to_owned());
        } else {
            let text = message.text.to_plain();
            self.make.push(Line {
                id: id.to_owned(),
                hash: text_hash(&text),
                text,
            });
        }
    }

    fn changes(&self) -> bool {
        !self.make.is_empty() || !self.remove.is_empty()
    }

    /// One line for people, and one for each thing that needs a person.
    fn told(&self, made: &str, removed: &str) -> String {
        let mut told = format!(
            "{}: {} clip{} {made}, {} kept, {} {removed} ({} {})",
            self.lang,
            self.make.len(),
            plural(self.make.len()),
            self.kept,
            self.remove.len(),
            self.speaker.engine.name(),
            self.speaker.voice
        );
        for id in &self.old_recordings {
            told.push_str(&format!("\n  record again: {id}"));
        }
        for id in &self.dated {
            told.push_str(&format!("\n  has a date, record it: {id}"));
        }
        told
    }

    /// Speaks all lines first, then replaces the files, and the list last: a clip is never listed before it is there.
    fn carry_out(mut self, project: &Project) -> Result<()> {
        let mut clips = Vec::new();
        if !self.make.is_empty() {
            let workshop = Workshop::new()?;
            for line in &self.make {
                let bytes = workshop
                    .speak(self.speaker, &line.text, &line.hash)
                    .with_context(|| format!("cannot make the clip `{}`", line.id))?;
                clips.push((line, bytes));
            }
        }
        let folder = project.root.join(format!("content/audio/{}", self.lang));
        let file = |id: &str| folder.join(format!("{id}.opus"));
        if self.changes() {
            fs::create_dir_all(&folder)
                .with_context(|| format!("cannot make `{}`", folder.display()))?;
            for (line, bytes) in clips {
                replace(&file(&line.id), &bytes)?;
                let clip = ListedClip {
                    kind: ClipKind::Synthetic,
                    text: line.hash.clone(),
                    engine: self.speaker.engine.name().to_owned(),
                    voice: self.speaker.voice.to_owned(),
                    licence: String::new(),
                };
                self.listed.insert(line.id.clone(), clip);
            }
            for id in &self.remove {
                self.listed.remove(id);
            }
            let list = folder.join("clips.toml");
            replace(&list, clips_toml(&self.listed).as_bytes())?;
            for id in &self.remove {
                let path = file(id);
                // It may have been deleted by hand already.
                if path.exists() {
                    fs::remove_file(&path)
                        .with_context(|| format!("cannot delete `{}`", path.display()))?;
                }
            }
        }
        Ok(say(&self.told("made", "removed"))?)
    }
}

/// Whether a clip says what its message says now.
fn says(clip: &ListedClip, message: &Message) -> bool {
    clip.text == text_hash(&message.text.to_plain())
}
