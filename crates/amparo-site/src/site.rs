//! From a request to a response.

use std::cell::OnceCell;

use amparo_model::{Id, Lang, Language};
use amparo_pack::{Pack, PackError};

use crate::assets;
use crate::broken::broken_pack;
use crate::frame::Frame;
use crate::mine::Mine;
use crate::pages;
use crate::request::{Request, Response, ShellInfo};
use crate::route::{Page, Route, RouteError};
use crate::ui::Ui;

/// The longest address, query included, in bytes.
pub const MAX_ADDRESS_BYTES: usize = 64 << 10;

/// A pack and what is needed to show it.
pub struct Site {
    pack: Pack,
    shell: ShellInfo,
    /// The words of each language, in the order of the pack, read when first needed.
    ui: Vec<OnceCell<Ui>>,
}

impl Site {
    /// A site over a pack.
    pub fn new(pack: Pack, shell: ShellInfo) -> Self {
        let ui = pack.languages().iter().map(|_| OnceCell::new()).collect();
        Self { pack, shell, ui }
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Answers any request where nothing of a person is kept; nothing makes it fail.
    pub fn respond(&self, request: &Request<'_>) -> Response {
        self.respond_with(request, Mine::Nowhere)
    }

    /// The same in an app that keeps something of a person.
    pub fn respond_with(&self, request: &Request<'_>, mine: Mine<'_>) -> Response {
        self.try_respond(request, mine)
            .unwrap_or_else(|error| broken_pack(request, &error))
    }

    /// The page that says nothing, whatever page was asked for: for an app that was left in a hurry. Assets are answered as ever.
    pub fn neutral(&self, request: &Request<'_>) -> Response {
        let lang = match Route::parse(request.path, request.query) {
            Ok(Route::Asset(_)) => return self.respond(request),
            Ok(Route::Page { lang, .. } | Route::Clock(lang)) => Some(lang),
            _ => None,
        };
        self.clock(lang.as_ref(), request)
            .unwrap_or_else(|error| broken_pack(request, &error))
    }

    fn clock(&self, lang: Option<&Lang>, request: &Request<'_>) -> Result<Response, PackError> {
        let page = Page::Home;
        let frame = self.frame(lang, None, &page, request, Mine::Nowhere)?;
        Ok(Response::page(200, pages::clock(&frame)?))
    }

    fn try_respond(&self, request: &Request<'_>, mine: Mine<'_>) -> Result<Response, PackError> {
        let length = request.path.len() + request.query.map_or(0, str::len);
        if length > MAX_ADDRESS_BYTES {
            return self.error(400, None, None, request);
        }
        match Route::parse(request.path, request.query) {
            Ok(Route::Languages { to }) => {
                let page = Page::Home;
                let frame = self.frame(None, None, &page, request, Mine::Nowhere)?;
                let html = pages::languages(&frame, to.as_deref())?;
                Ok(Response::page(200, html))
            }
            Ok(Route::Page { lang, place, page }) => self.page(&lang, &place, &page, request, mine),
            Ok(Route::Asset(name)) => match assets::by_name(&name) {
                Some(asset) => Ok(Response::asset(asset)),
                None => self.error(404, None, None, request),
            },
            Ok(Route::Media(id)) => self.media(&id, request),
            Ok(Route::Clock(lang)) => self.clock(Some(&lang), request),
            Ok(Route::Clip {
                lang,
                message,
                text,
            }) => match self.pack.clip_bytes(&lang, &message, &text)? {
                // Not kept by a cache: what was listened to stays with nobody.
                Some(bytes) => Ok(Response::new(200, "audio/ogg", "no-store", bytes.into())),
                None => self.error(404, None, None, request),
            },
            Err(RouteError::Malformed) => self.error(400, None, None, request),
            Err(RouteError::Unknown { lang, place }) => {
                self.error(404, lang.as_ref(), place.as_ref(), request)
            }
        }
    }

    fn page(
        &self,
        lang: &Lang,
        place: &Id,
        page: &Page,
        request: &Request<'_>,
        mine: Mine<'_>,
    ) -> Result<Response, PackError> {
        if self.pack.language(lang).is_none() || self.pack.place(place)?.is_none() {
            return self.error(404, Some(lang), Some(place), request);
        }
        let frame = self.frame(Some(lang), Some(place), page, request, mine)?;
        if let Some(file) = pages::file(&frame)? {
            return Ok(Response::new(
                200,
                file.mime,
                "no-store",
                file.text.into_bytes().into(),
            ));
        }
        match pages::page(&frame)? {
            Some(html) => Ok(Response::page(200, html)),
            None => self.error(404, Some(lang), Some(place), request),
        }
    }

    fn media(&self, id: &Id, request: &Request<'_>) -> Result<Response, PackError> {
        let (Some(media), Some(bytes)) = (self.pack.media(id)?, self.pack.media_bytes(id)?) else {
            return self.error(404, None, None, request);
        };
        // A drawing stands in its pages and has no file.
        if media.drawing.is_some() {
            return self.error(404, None, None, request);
        }
        // A pack's own word for what its bytes are counts only if it is a picture.
        let mime = match media.mime.as_str() {
            "image/png" => "image/png",
            _ => "image/webp",
        };
        Ok(Response::new(200, mime, "no-store", bytes.into()))
    }

    /// A page that helps, in the language nearest to what was asked for.
    fn error(
        &self,
        status: u16,
        lang: Option<&Lang>,
        place: Option<&Id>,
        request: &Request<'_>,
    ) -> Result<Response, PackError> {
        let page = Page::Home;
        let frame = self.frame(lang, place, &page, request, Mine::Nowhere)?;
        Ok(Response::page(status, pages::error(&frame, status)?))
    }

    fn frame<'a>(
        &'a self,
        lang: Option<&Lang>,
        place: Option<&Id>,
        page: &'a Page,
        request: &Request<'_>,
        mine: Mine<'a>,
    ) -> Result<Frame<'a>, PackError> {
        let language = lang
            .and_then(|lang| self.nearest(lang))
            .or_else(|| self.pack.language(&self.pack.meta().source))
            .or_else(|| self.pack.languages().first())
            .ok_or_else(|| PackError::Damaged("it has no language".into()))?;
        let default = &self.pack.meta().default_place;
        let asked = place
            .map(|place| self.pack.place(place))
            .transpose()?
            .flatten();
        let place = match asked {
            Some(place) => place,
            None => self
                .pack
                .place(default)?
                .ok_or_else(|| PackError::Damaged("it has no place".into()))?,
        };
        Frame::new(
            &self.pack,
            self.ui(language)?,
            language,
            place,
            page,
            request.depth(),
            request.now,
            self.shell,
            mine,
        )
    }

    /// The pack's language nearest to a tag: itself, a wider one, or another of the same language.
    fn nearest(&self, lang: &Lang) -> Option<&Language> {
        let languages = self.pack.languages();
        self.pack
            .language(lang)
            .or_else(|| {
                languages
                    .iter()
                    .find(|known| known.lang.as_str() == lang.language())
            })
            .or_else(|| {
                languages
                    .iter()
                    .find(|known| known.lang.language() == lang.language())
            })
    }

    fn ui(&self, language: &Language) -> Result<&Ui, PackError> {
        let index = self
            .pack
            .languages()
            .iter()
            .position(|known| known.lang == language.lang);
        let cell = index
            .and_then(|index| self.ui.get(index))
            .ok_or_else(|| PackError::Damaged("it has no language".into()))?;
        if let Some(ui) = cell.get() {
            return Ok(ui);
        }
        let ui = Ui::new(&self.pack, language)?;
        Ok(cell.get_or_init(|| ui))
    }
}
