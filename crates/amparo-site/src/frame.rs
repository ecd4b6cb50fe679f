//! What every page has: its words, its links, its place and language, and what it says of its own state.

use amparo_model::{Date, Id, Language, Place, PlaceKind, State};
use amparo_pack::{Pack, PackError};
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::href::Href;
use crate::html::Html;
use crate::mine::Mine;
use crate::request::ShellInfo;
use crate::route::{MinePage, Page, Route};
use crate::ui::Ui;
use crate::words::Words;
use crate::{assets, icons};

/// Everything that a page is made with.
pub(crate) struct Frame<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) ui: &'a Ui,
    pub(crate) language: &'a Language,
    pub(crate) place: Place,
    /// The place and all it lies in, nearest first.
    pub(crate) path: Vec<Place>,
    pub(crate) page: &'a Page,
    pub(crate) words: Words<'a>,
    pub(crate) now: i64,
    pub(crate) shell: ShellInfo,
    pub(crate) mine: Mine<'a>,
    depth: usize,
}

impl<'a> Frame<'a> {
    #[expect(
        clippy::too_many_arguments,
        reason = "it is called in one place and only keeps them"
    )]
    pub(crate) fn new(
        pack: &'a Pack,
        ui: &'a Ui,
        language: &'a Language,
        place: Place,
        page: &'a Page,
        depth: usize,
        now: i64,
        shell: ShellInfo,
        mine: Mine<'a>,
    ) -> Result<Self, PackError> {
        Ok(Self {
            words: Words::new(pack, language, &ui.formats, place.id.clone(), depth, page),
            path: pack.path(&place)?,
            pack,
            ui,
            language,
            place,
            page,
            now,
            shell,
            mine,
            depth,
        })
    }

    /// A message of the user interface.
    pub(crate) fn t(&self, id: &str) -> String {
        self.ui.t(id)
    }

    /// A message with one text variable.
    pub(crate) fn with(&self, id: &str, name: &str, value: impl Into<String>) -> String {
        self.ui.with(id, &[(name, FluentValue::from(value.into()))])
    }

    /// A message with a number.
    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        self.ui.with(id, &[("count", FluentValue::from(count))])
    }

    /// One of a family of messages: `display` and `dark` give `display-dark`.
    pub(crate) fn choice(&self, family: &str, name: &str) -> String {
        self.t(&format!("{family}-{name}"))
    }

    pub(crate) fn icon(&self, name: &str) -> Html {
        icons::icon(name)
    }

    /// A style or a script.
    pub(crate) fn asset(&self, stem: &str) -> Href {
        self.href(&Route::Asset(assets::name_of(stem).into()))
    }

    pub(crate) fn href(&self, route: &Route) -> Href {
        Href::to(route, self.depth)
    }

    /// A page in the same language and place.
    pub(crate) fn link(&self, page: Page) -> Href {
        self.link_at(&self.place.id, page)
    }

    /// A page in the same language at another place.
    pub(crate) fn link_at(&self, place: &Id, page: Page) -> Href {
        self.href(&Route::Page {
            lang: self.language.lang.clone(),
            place: place.clone(),
            page,
        })
    }

    pub(crate) fn home(&self) -> Href {
        self.link(Page::Home)
    }

    pub(crate) fn cards(&self) -> Href {
        self.link(Page::Cards)
    }

    pub(crate) fn wallet(&self) -> Href {
        self.link(Page::Wallet)
    }

    pub(crate) fn contacts(&self) -> Href {
        self.link(Page::Contacts(None))
    }

    pub(crate) fn terms(&self) -> Href {
        self.link(Page::Terms)
    }

    pub(crate) fn about(&self) -> Href {
        self.link(Page::About)
    }

    pub(crate) fn privacy(&self) -> Href {
        self.link(Page::Privacy)
    }

    pub(crate) fn sources(&self) -> Href {
        self.link(Page::Sources)
    }

    pub(crate) fn display(&self) -> Href {
        self.link(Page::Display)
    }

    pub(crate) fn search(&self) -> Href {
        self.link(Page::Search {
            query: String::new(),
            part: false,
        })
    }

    /// What a person keeps.
    pub(crate) fn mine(&self, page: MinePage) -> Href {
        self.link(Page::Mine(page))
    }

    pub(crate) fn mine_home(&self) -> Href {
        self.mine(MinePage::Home)
    }

    pub(crate) fn message(&self) -> Href {
        self.mine(MinePage::Message)
    }

    /// The page for whoever has to leave at once.
    pub(crate) fn clock(&self) -> Href {
        self.href(&Route::Clock(self.language.lang.clone()))
    }

    /// The language picker, from where everything begins.
    pub(crate) fn start(&self) -> Href {
        self.href(&Route::Languages { to: None })
    }

    /// Whether this is our own app, which may keep something of a person.
    pub(crate) fn is_app(&self) -> bool {
        self.shell.platform.is_app()
    }

    /// Whether the page shows what a person keeps.
    pub(crate) fn is_open(&self) -> bool {
        matches!((self.page, self.mine), (Page::Mine(_), Mine::Open(_)))
    }

    /// The language picker, which comes back to this page.
    pub(crate) fn languages(&self) -> Href {
        let to = format!("{}/{}", self.place.id, self.page.path());
        self.href(&Route::Languages { to: Some(to) })
    }

    /// The place picker, which comes back to this page.
    pub(crate) fn places(&self) -> Href {
        let to = match self.page {
            Page::Places { to, .. } => to.clone(),
            page => Some(page.path()).filter(|path| !path.is_empty()),
        };
        self.link(Page::Places {
            query: String::new(),
            to,
        })
    }

    pub(crate) fn place_page(&self) -> Href {
        self.link(Page::Place)
    }

    /// What the page says of its language: for `<html lang>`.
    pub(crate) fn lang(&self) -> &str {
        self.language.lang.as_str()
    }

    pub(crate) fn dir(&self) -> &'static str {
        self.language.direction.as_str()
    }

    /// A place's name as a reader knows it: `DeKalb County`.
    pub(crate) fn place_name(&self, place: &Place) -> Result<String, PackError> {
        let name = self.words.plain(&format!("place-{}", place.id))?;
        Ok(match place.kind {
            PlaceKind::County => self.with("place-county", "name", name),
            PlaceKind::State | PlaceKind::Country => name,
        })
    }

    /// A place by its id; its id if there is none.
    pub(crate) fn place_name_of(&self, id: &Id) -> Result<String, PackError> {
        match self.pack.place(id)? {
            Some(place) => self.place_name(&place),
            None => Ok(id.to_string()),
        }
    }

    /// Whether the reader's place is one of these or lies in one.
    pub(crate) fn is_in_any(&self, areas: &[Id]) -> bool {
        let on_path = |area: &Id| self.path.iter().any(|place| place.id == *area);
        areas.iter().any(on_path)
    }

    /// The name of the reader's place.
    pub(crate) fn here(&self) -> String {
        self.place_name(&self.place).unwrap_or_default()
    }

    /// The same without the word for "county", for the narrow header.
    pub(crate) fn here_short(&self) -> String {
        let name = self.words.plain(&format!("place-{}", self.place.id));
        name.unwrap_or_default()
    }

    /// The calendar day in UTC, some hours ahead of Georgia's: what is due is told early rather than late.
    pub(crate) fn today(&self) -> Option<Date> {
        let now = Timestamp::from_second(self.now).ok()?;
        Some(TimeZone::UTC.to_datetime(now).date())
    }

    /// Whether the pack is older than it should be.
    pub(crate) fn expired(&self) -> Option<String> {
        let expires = self.pack.meta().expires;
        (self.today()? > expires)
            .then(|| self.with("state-expired", "date", self.ui.formats.date(expires)))
    }

    /// What the foot of the page says of its translation and review.
    pub(crate) fn states(&self) -> Vec<String> {
        let mut states = Vec::new();
        if self.words.foreign() {
            states.push(self.t("state-foreign"));
        }
        match self.words.weakest() {
            Some(State::Machine) => states.push(self.t("state-machine")),
            Some(State::Draft | State::Human) => states.push(self.t("state-draft")),
            Some(State::Lawyer) => states.push(self.t("state-lawyer")),
            None => {}
        }
        states
    }

    /// Which button of the bar is the page's own.
    pub(crate) fn is_on(&self, button: &str) -> bool {
        match self.page {
            Page::Home | Page::Group(_) | Page::Topic(_) | Page::Walk(..) | Page::Form(_) => {
                button == "home"
            }
            Page::Cards | Page::Card(_) | Page::Wallet => button == "cards",
            Page::Contacts(_) | Page::Contact(_) => button == "contacts",
            Page::Search { .. } => button == "search",
            Page::Mine(_) => button == "mine",
            _ => false,
        }
    }

    pub(crate) fn is_home(&self) -> bool {
        *self.page == Page::Home
    }
}
