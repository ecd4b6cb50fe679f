//! What can be taken along: text, a contact for an address book, and what stands before a call.

use std::sync::LazyLock;

use amparo_model::{Book, Need, Phone};
use amparo_site::Site;

/// Our own content, compiled once for all tests.
static BOOK: LazyLock<Book> =
    LazyLock::new(|| amparo_tests::book(&amparo_tests::our_sources(), false));

fn our_site() -> (&'static Book, Site) {
    (&BOOK, amparo_tests::site(&BOOK))
}

#[test]
fn a_topic_as_text_says_what_the_page_says() {
    let (_, site) = our_site();
    let response = amparo_tests::get(&site, "/es/us-ga-dekalb/text/topic/at-door");
    assert!(
        response
            .headers
            .contains(&("content-type", "text/plain; charset=utf-8".into()))
    );
    let text = amparo_tests::text(&response);
    for words in ["Haga esto ahora", "No haga esto", "“", "consejo legal"] {
        assert!(text.contains(words), "`{words}` is part of it: {text}");
    }
    assert!(
        text.contains("máquina"),
        "it says that a machine translated it: {text}"
    );
    assert!(
        !text.contains(['<', '\u{2068}', '{']),
        "it is plain: {text}"
    );
}

#[test]
fn every_topic_card_and_contact_can_be_sent() {
    let (book, site) = our_site();
    let topics = book
        .topics
        .iter()
        .map(|topic| format!("text/topic/{}", topic.id));
    let cards = book
        .cards
        .iter()
        .map(|card| format!("text/card/{}", card.id));
    let contacts = book.contacts.iter().flat_map(|contact| {
        [
            format!("text/contact/{}", contact.id),
            format!("vcard/{}.vcf", contact.id),
        ]
    });
    for name in topics.chain(cards).chain(contacts) {
        for lang in ["en", "es"] {
            let response = amparo_tests::get(&site, &format!("/{lang}/us-ga/{name}"));
            assert_eq!(response.status, 200, "{lang} {name}");
            let text = amparo_tests::text(&response);
            assert!(
                text.lines().count() > 2 && !text.contains('\u{2068}'),
                "{lang} {name}: {text}"
            );
        }
    }
    for name in [
        "text/topic/nothing",
        "text/card/nothing",
        "text/contact/nobody",
        "vcard/nobody.vcf",
        "vcard/us-911",
    ] {
        let response = amparo_tests::get(&site, &format!("/en/us-ga/{name}"));
        assert_eq!(response.status, 404, "{name}");
    }
}

#[test]
fn a_contact_for_an_address_book_has_its_numbers() {
    let (book, site) = our_site();
    for contact in &book.contacts {
        let text = amparo_tests::text(&amparo_tests::get(
            &site,
            &format!("/es/us-ga/vcard/{}.vcf", contact.id),
        ));
        assert!(
            text.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:")
                && text.ends_with("END:VCARD\r\n"),
            "{text}"
        );
        assert!(
            text.split("\r\n").all(|line| line.len() <= 75),
            "lines are folded: {text}"
        );
        let unfolded = text.replace("\r\n ", "");
        for phone in contact.phones.iter().filter(|phone| phone.callable()) {
            assert!(
                unfolded.contains(&format!("TEL;TYPE=VOICE:{}\r\n", phone.number)),
                "{unfolded}"
            );
        }
    }
}

#[test]
fn an_office_of_a_state_is_called_after_a_question_and_danger_at_once() {
    let (book, site) = our_site();
    let mut asked = 0;
    for contact in book
        .contacts
        .iter()
        .filter(|contact| contact.phones.iter().any(Phone::callable))
    {
        let html = amparo_tests::text(&amparo_tests::get(
            &site,
            &format!("/en/us-ga/contact/{}", contact.id),
        ));
        let urgent = matches!(contact.need, Need::Emergency | Need::Crisis);
        let at_once = html.contains("href=\"tel:");
        assert_eq!(at_once, urgent || contact.warn.is_none(), "{}", contact.id);
        if at_once {
            continue;
        }
        asked += 1;
        let at = contact
            .phones
            .iter()
            .position(Phone::callable)
            .expect("it has one");
        let before = amparo_tests::get(&site, &format!("/en/us-ga/call/{}/{at}", contact.id));
        assert_eq!(before.status, 200, "{}", contact.id);
        let before = amparo_tests::text(&before);
        assert!(
            before.contains(&format!("href=\"tel:{}\"", contact.phones[at].number)),
            "{before}"
        );
        assert!(
            before.contains("class=\"mark\""),
            "it says who answers: {before}"
        );
    }
    assert!(asked > 5, "consulates and ICE among them: {asked}");
    for address in ["call/us-911/0", "call/us-911/9", "call/nobody/0"] {
        let response = amparo_tests::get(&site, &format!("/en/us-ga/{address}"));
        assert_eq!(
            response.status, 404,
            "{address}: nothing stands before this call"
        );
    }
}
