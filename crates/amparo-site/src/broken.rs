//! The page for a pack that cannot be opened: in every language, since none can be read from the pack.

use amparo_pack::PackError;
use askama::Template;

use crate::assets;
use crate::href::Href;
use crate::request::{Request, Response};
use crate::route::Route;

include!(concat!(env!("OUT_DIR"), "/broken.rs"));

#[derive(Template)]
#[template(path = "broken.html")]
struct Broken {
    style: String,
    reason: String,
    hint: &'static str,
    languages: Vec<Words>,
}

struct Words {
    lang: &'static str,
    title: &'static str,
    text: &'static str,
    then: &'static str,
}

/// A page that says what is wrong with a pack and what to do, whatever was asked for but its own style.
pub fn broken_pack(request: &Request<'_>, error: &PackError) -> Response {
    if let Ok(Route::Asset(name)) = Route::parse(request.path, request.query)
        && let Some(asset) = assets::by_name(&name)
    {
        return Response::asset(asset);
    }
    let code = error.code();
    let languages = BROKEN
        .iter()
        .filter_map(|(lang, words)| {
            let word = |id: &str| {
                words
                    .iter()
                    .find(|(known, _)| *known == id)
                    .map(|(_, text)| *text)
            };
            Some(Words {
                lang,
                title: word("broken-title")?,
                text: word(&format!("broken-{code}")).or_else(|| word("broken-damaged"))?,
                then: word("broken-then")?,
            })
        })
        .collect();
    let page = Broken {
        style: Href::to(
            &Route::Asset(assets::name_of("site.css").into()),
            request.depth(),
        )
        .to_string(),
        reason: error.to_string(),
        hint: error.hint(),
        languages,
    };
    let html = page
        .render()
        .unwrap_or_else(|_| format!("<!doctype html><title>{code}</title>"));
    Response::page(500, html)
}
