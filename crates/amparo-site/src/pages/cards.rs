//! Cards: the list, and one phrase full screen.

use std::rc::Rc;

use amparo_model::{Card, Id};
use amparo_pack::PackError;
use askama::Template;

use super::facts::{FactView, Facts};
use super::fill;
use crate::frame::Frame;
use crate::href::Href;
use crate::html::Html;
use crate::route::{Page, Shared};

struct CardRow {
    icon: String,
    title: Html,
    say: Html,
    href: Href,
}

#[derive(Template)]
#[template(path = "cards.html")]
struct Cards<'a> {
    f: &'a Frame<'a>,
    title: String,
    cards: Vec<CardRow>,
}

pub(super) fn cards(f: &Frame<'_>) -> Result<String, PackError> {
    let mut cards = Vec::new();
    for Card { id, icon, .. } in f.pack.cards()? {
        cards.push(CardRow {
            icon: icon.to_string(),
            title: f.words.label(&format!("card-{id}-title"))?,
            say: f.words.label(&format!("card-{id}-say"))?,
            href: f.link(Page::Card(id)),
        });
    }
    fill(&Cards {
        f,
        title: f.t("cards-title"),
        cards,
    })
}

/// A card in the size of a bank card.
struct WalletCard {
    english: Html,
    own: Option<Html>,
}

#[derive(Template)]
#[template(path = "wallet.html")]
struct Wallet<'a> {
    f: &'a Frame<'a>,
    title: String,
    cards: Vec<WalletCard>,
}

/// All cards on sheets to print and cut out.
pub(super) fn wallet(f: &Frame<'_>) -> Result<String, PackError> {
    let mut cards = Vec::new();
    for card in f.pack.cards()? {
        let (english, own) = phrases(f, &card.id)?;
        cards.push(WalletCard {
            english: english.0,
            own: own.map(|own| own.0),
        });
    }
    fill(&Wallet {
        f,
        title: f.t("wallet-title"),
        cards,
    })
}

/// A phrase, and the attributes that let it be read aloud.
type Phrase = (Html, Html);

/// What a card says: in English for the officer, and in the reader's language unless that is English.
fn phrases(f: &Frame<'_>, id: &Id) -> Result<(Phrase, Option<Phrase>), PackError> {
    let say = format!("card-{id}-say");
    let own = f.words.spoken(&say, true)?;
    Ok(match f.words.english(&say)? {
        Some(english) => (english, Some(own)),
        None => (own, None),
    })
}

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage<'a> {
    f: &'a Frame<'a>,
    title: String,
    /// For the officer, in English.
    english: Phrase,
    /// How long the English is: a style for each.
    length: &'static str,
    /// In the reader's language, unless that is English.
    own: Option<Phrase>,
    when: Html,
    text: Href,
    facts: Vec<Rc<FactView>>,
}

pub(super) fn card(f: &Frame<'_>, id: &Id) -> Result<Option<String>, PackError> {
    let Some(card) = f.pack.card(id)? else {
        return Ok(None);
    };
    let (english, own) = phrases(f, id)?;
    let length = match english.0.to_string().chars().count() {
        0..=50 => "short",
        51..=110 => "middle",
        _ => "long",
    };
    let page = CardPage {
        f,
        title: f.words.plain(&format!("card-{id}-title"))?,
        english,
        length,
        own,
        text: f.link(Page::Text(Shared::Card(id.clone()))),
        when: f.words.html(&format!("card-{id}-when"))?,
        facts: Facts::default().views(f, &card.facts)?,
    };
    fill(&page).map(Some)
}
