//! The words of the content on one page, and what they say of the page's state.

use std::cell::Cell;

use amparo_model::{Id, Language, State};
use amparo_pack::{Found, Pack, PackError};

use crate::format::Formats;
use crate::href::Href;
use crate::html::{self, Html};
use crate::route::{Page, Route};

/// Looks up content messages for one page and notes in which state they are.
pub(crate) struct Words<'a> {
    pack: &'a Pack,
    language: &'a Language,
    formats: &'a Formats,
    place: Id,
    depth: usize,
    /// A term is linked to unless the page is its own.
    own_term: Option<Id>,
    weakest: Cell<Option<State>>,
    foreign: Cell<bool>,
}

impl<'a> Words<'a> {
    pub(crate) fn new(
        pack: &'a Pack,
        language: &'a Language,
        formats: &'a Formats,
        place: Id,
        depth: usize,
        page: &Page,
    ) -> Self {
        Self {
            pack,
            language,
            formats,
            place,
            depth,
            own_term: match page {
                Page::Term(id) => Some(id.clone()),
                _ => None,
            },
            weakest: Cell::new(None),
            foreign: Cell::new(false),
        }
    }

    /// A message as HTML, with links to terms; in another language it is marked as such.
    pub(crate) fn html(&self, id: &str) -> Result<Html, PackError> {
        self.render(id, true)
    }

    /// The same without links, for what stands inside a link or a button.
    pub(crate) fn label(&self, id: &str) -> Result<Html, PackError> {
        self.render(id, false)
    }

    /// A name: the language it was found in does not make the page a foreign one.
    pub(crate) fn name(&self, id: &str) -> Result<Html, PackError> {
        let found = self.pack.message(self.language, id)?;
        Ok(found.map_or_else(Html::default, |found| {
            let html = html::render(&found.message.text, self.formats, &|_| None);
            self.marked(html, found.language)
        }))
    }

    /// A message as plain text in the page's language or the nearest, for titles.
    pub(crate) fn plain(&self, id: &str) -> Result<String, PackError> {
        let found = self.pack.message(self.language, id)?;
        Ok(found.map_or_else(String::new, |found| {
            html::plain(&found.message.text, self.formats)
        }))
    }

    /// The same of what the page says and not only names: its state is noted.
    pub(crate) fn text(&self, id: &str) -> Result<String, PackError> {
        let found = self.pack.message(self.language, id)?;
        Ok(found.map_or_else(String::new, |found| {
            self.note(&found);
            html::plain(&found.message.text, self.formats)
        }))
    }

    /// A message without mark-up of its own, made into HTML by `show`, which may mark or leave out parts; `None`: there is no such message.
    pub(crate) fn shown(
        &self,
        id: &str,
        show: &dyn Fn(&str) -> Html,
    ) -> Result<Option<Html>, PackError> {
        let found = self.pack.message(self.language, id)?;
        Ok(found.map(|found| {
            self.note(&found);
            self.made(&found, show)
        }))
    }

    /// The same of a name.
    pub(crate) fn shown_name(
        &self,
        id: &str,
        show: &dyn Fn(&str) -> Html,
    ) -> Result<Html, PackError> {
        let found = self.pack.message(self.language, id)?;
        Ok(found.map_or_else(Html::default, |found| self.made(&found, show)))
    }

    fn made(&self, found: &Found<'_>, show: &dyn Fn(&str) -> Html) -> Html {
        let html = show(&html::plain(&found.message.text, self.formats));
        self.marked(html, found.language)
    }

    /// A message in English, if the page is not in English itself, and its mark for `speak.js`.
    pub(crate) fn english(&self, id: &str) -> Result<Option<(Html, Html)>, PackError> {
        let Some(found) = self.found_english(id)? else {
            return Ok(None);
        };
        let html = html::render(&found.message.text, self.formats, &|_| None);
        Ok(Some((html, self.mark(id, found.language)?)))
    }

    /// The same as plain text.
    pub(crate) fn english_plain(&self, id: &str) -> Result<Option<String>, PackError> {
        let found = self.found_english(id)?;
        Ok(found.map(|found| html::plain(&found.message.text, self.formats)))
    }

    fn found_english(&self, id: &str) -> Result<Option<Found<'_>>, PackError> {
        if self.language.lang.language() == "en" {
            return Ok(None);
        }
        let english = self
            .pack
            .languages()
            .iter()
            .find(|language| language.lang.as_str() == "en");
        let Some(english) = english else {
            return Ok(None);
        };
        self.pack.message(english, id)
    }

    /// A message as HTML, and whether a lawyer has reviewed it.
    pub(crate) fn reviewed(&self, id: &str) -> Result<(Html, bool), PackError> {
        let found = self.render_found(id, true)?;
        Ok(found.map_or_else(Default::default, |(html, found)| {
            (html, found.message.state == State::Lawyer)
        }))
    }

    /// A line that can be read aloud, without links if it stands in a button, and its mark for `speak.js`.
    pub(crate) fn spoken(&self, id: &str, links: bool) -> Result<(Html, Html), PackError> {
        let Some((html, found)) = self.render_found(id, links)? else {
            return Ok(Default::default());
        };
        let mark = self.mark(id, found.language)?;
        Ok((html, mark))
    }

    /// The attributes of an element that can be read aloud: in which language, and the clip of just this text, if the pack has one.
    fn mark(&self, id: &str, language: &Language) -> Result<Html, PackError> {
        let lang = &language.lang;
        let Some(clip) = self.pack.clip_head(language, id)? else {
            return Ok(Html::trusted(format!(" data-say=\"{lang}\"")));
        };
        let route = Route::Clip {
            lang: lang.clone(),
            message: id.to_owned(),
            text: clip.text,
        };
        let href = Href::to(&route, self.depth);
        let kind = clip.kind.as_str();
        Ok(Html::trusted(format!(
            " data-say=\"{lang}\" data-clip=\"{href}\" data-voice=\"{kind}\""
        )))
    }

    fn render(&self, id: &str, links: bool) -> Result<Html, PackError> {
        let found = self.render_found(id, links)?;
        Ok(found.map_or_else(Html::default, |(html, _)| html))
    }

    fn render_found(&self, id: &str, links: bool) -> Result<Option<(Html, Found<'_>)>, PackError> {
        let Some(found) = self.pack.message(self.language, id)? else {
            return Ok(None);
        };
        self.note(&found);
        let link = |id: &Id| {
            let linked = links && self.own_term.as_ref() != Some(id);
            linked.then(|| {
                let page = Page::Term(id.clone());
                let route = Route::Page {
                    lang: self.language.lang.clone(),
                    place: self.place.clone(),
                    page,
                };
                Href::to(&route, self.depth).to_string()
            })
        };
        let html = html::render(&found.message.text, self.formats, &link);
        Ok(Some((self.marked(html, found.language), found)))
    }

    /// Notes in which state a message is and whether it is in another language.
    fn note(&self, found: &Found<'_>) {
        let state = found.message.state;
        let weakest = self.weakest.get();
        let weakest = weakest.map_or(state, |weakest| weakest.min(state));
        self.weakest.set(Some(weakest));
        if found.language.lang != self.language.lang {
            self.foreign.set(true);
        }
    }

    fn marked(&self, html: Html, language: &Language) -> Html {
        if language.lang == self.language.lang {
            return html;
        }
        html.in_language(language.lang.as_str(), language.direction.as_str())
    }

    /// Whether something on the page is in another language than the page.
    pub(crate) fn foreign(&self) -> bool {
        self.foreign.get()
    }

    /// The weakest state of what is on the page.
    pub(crate) fn weakest(&self) -> Option<State> {
        self.weakest.get()
    }
}
