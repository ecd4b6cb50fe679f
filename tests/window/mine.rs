//! What a person keeps, leaving at once, and taking something along, in the real window.

use std::fs;
use std::path::Path;

use crate::driver::Window;

const ESCAPE: char = '\u{e00c}';
const PIN: &str = "4829175503";
/// Words that are found nowhere else, so that they can be looked for.
const NAME: &str = "Xochiquetzal Planted";
const NOTE: &str = "blue-house-planted";

/// Opens the first page of what a person keeps, and seals it with a PIN.
async fn begin(window: &Window) {
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/mine").await;
    window.write("#secret", PIN).await;
    window.write("#again", PIN).await;
    window
        .press("form[data-ask=seal] button[type=submit]")
        .await;
    window.see("body[data-mine=open]").await;
}

/// Adds a person with a number.
async fn add_person(window: &Window) {
    window.follow("/mine/people").await;
    window.follow("/mine/person/new").await;
    window.write("#name", NAME).await;
    window.write("#number-1", "(404) 555-0123").await;
    window
        .press("form[data-ask=put-person] button[type=submit]")
        .await;
    window
        .until("the people", async |window| {
            window.address().await.ends_with("/mine/people")
        })
        .await;
    assert!(
        window.words().await.contains(NAME),
        "she is among the people"
    );
}

async fn unlock(window: &Window, pin: &str) {
    window.write("#secret", pin).await;
    window
        .press("form[data-ask=open] button[data-unlock]")
        .await;
}

/// All files below a folder.
fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&path, found),
            Ok(kind) if kind.is_file() => found.push(path),
            _ => {}
        }
    }
}

/// Looks for words in every file that the program wrote, as UTF-8 and as UTF-16.
fn assert_nowhere(home: &Path, words: &str) {
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut all = Vec::new();
    files(home, &mut all);
    assert!(
        all.len() > 2,
        "the vault and its like are looked at: {all:?}"
    );
    for file in all {
        let bytes = fs::read(&file).unwrap_or_default();
        let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        assert!(
            !has(words.as_bytes()) && !has(&wide),
            "`{words}` stands in {}",
            file.display()
        );
    }
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_plan_and_people_are_kept_behind_a_pin() {
    let window = Window::open(&[]).await;
    begin(&window).await;
    add_person(&window).await;

    window.follow("/es/us-ga/mine").await;
    window.follow("/mine/sheet/new/family-plan").await;
    window.write("[name='value:notes.0.notes']", NOTE).await;
    window.see("[data-kept]:not([hidden])").await;
    window.press("form[data-keep] button[type=submit]").await;
    window
        .until("the sheet", async |window| {
            window.address().await.ends_with("/read")
        })
        .await;
    assert!(
        window.words().await.contains(NOTE),
        "what was written is read"
    );

    window.follow("/es/us-ga/mine").await;
    window.follow("/mine/message").await;
    window.write("#place", "Main St").await;
    window.press("li.now a[data-group]").await;
    window
        .until("the message", async |window| {
            window.handed_on().contains("sms:")
        })
        .await;
    let sent = window.handed_on();
    assert!(
        sent.starts_with("sms:4045550123?body=Unos%20agentes"),
        "{sent}"
    );
    assert!(sent.contains("Main%20St"), "with the place: {sent}");

    window.follow("/es/us-ga/mine").await;
    window.press("form[data-ask=lock] button").await;
    window.see("form[data-ask=open]").await;
    assert!(
        !window.words().await.contains(NAME),
        "nothing shows while it is locked"
    );
    unlock(&window, "111222333").await;
    window.see("[data-error=wrong]:not([hidden])").await;
    unlock(&window, PIN).await;
    window.see("body[data-mine=open]").await;

    // The dialler of the test noted the number, which the program did not keep.
    fs::remove_file(window.home().join("dialled")).expect("it was just read");
    for words in [NAME, NOTE, PIN, "5550123"] {
        assert_nowhere(window.home(), words);
    }
    let home = window.leave_home().await;
    // A fresh start: locked, and still there.
    let window = Window::open_in(home, &[]).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/mine").await;
    unlock(&window, PIN).await;
    window.see("body[data-mine=open]").await;
    window.follow("/mine/people").await;
    assert!(window.words().await.contains(NAME), "she is still there");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn wrong_pins_make_wait_and_what_is_weak_is_refused() {
    let window = Window::open(&[]).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/mine").await;
    for (pin, again, error) in [
        ("12", "12", "short"),
        ("1234", "1234", "easy"),
        (PIN, "48291", "differ"),
    ] {
        window.write("#secret", pin).await;
        window.write("#again", again).await;
        window
            .press("form[data-ask=seal] button[type=submit]")
            .await;
        window
            .see(&format!("[data-error={error}]:not([hidden])"))
            .await;
    }
    window.write("#secret", PIN).await;
    window.write("#again", PIN).await;
    window
        .press("form[data-ask=seal] button[type=submit]")
        .await;
    window.see("form[data-ask=lock]").await;
    window.press("form[data-ask=lock] button").await;
    window.see("form[data-ask=open]").await;
    for _ in 0..3 {
        unlock(&window, "999000111").await;
        window
            .until("an answer", async |window| {
                window.shows("[data-error=wrong]:not([hidden])").await
                    || window.shows("[data-wait]").await
            })
            .await;
        window
            .script(
                "for (const note of document.querySelectorAll('[data-error]')) note.hidden = true",
            )
            .await;
    }
    if !window.shows("[data-wait]").await {
        unlock(&window, "999000112").await;
    }
    window.see("[data-wait]").await;
    assert_eq!(
        window
            .script("return document.getElementById('secret').disabled")
            .await,
        true,
        "no try before the time"
    );
    // Not even by a page that asks all the same.
    let ask = "return window.amparoShell.mine('open', { secret: '4829175503' }).then((reply) => JSON.stringify(reply))";
    let reply = window.script(ask).await.to_string();
    assert!(
        reply.contains("wait"),
        "the right PIN must wait too: {reply}"
    );
    assert!(
        window.shows("a[href*='form/family-plan']").await,
        "the blank sheets are there all the same"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn everything_is_deleted_at_once() {
    let window = Window::open(&[]).await;
    begin(&window).await;
    let kept = |window: &Window| {
        let mut all = Vec::new();
        files(&window.home().join("data"), &mut all);
        all.into_iter()
            .filter(|file| file.parent().is_some_and(|folder| folder.ends_with("mine")))
            .count()
    };
    assert!(kept(&window) > 0, "something was kept");
    window.follow("/mine/lock").await;
    window.press("details summary").await;
    window.click("form[data-ask=erase] button").await;
    window.see("form[data-ask=seal]").await;
    assert_eq!(kept(&window), 0, "no file is left");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn who_leaves_sees_a_clock_and_nothing_leads_back() {
    let window = Window::open(&[]).await;
    begin(&window).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/topic/at-door").await;
    window.press("a[data-exit]").await;
    window.see("#clock").await;
    assert!(window.address().await.ends_with("/clock/es"));
    assert!(
        !window.words().await.contains("Amparo"),
        "it says nothing of where it comes from"
    );
    window
        .until("an empty history", async |window| {
            window.script("return history.length").await == 1
        })
        .await;
    window.script("history.back()").await;
    window.back().await;
    assert!(window.shows("#clock").await, "going back leads nowhere");
    window
        .script("location.href = 'app://localhost/es/us-ga/topic/at-door'")
        .await;
    window.see("#clock").await;
    // Who knows how comes back, and finds what they keep locked.
    let script = "for (let i = 0; i < 3; i += 1) document.getElementById('clock').click()";
    window.script(script).await;
    window
        .until("the beginning", async |window| {
            window.address().await == "app://localhost/"
        })
        .await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/mine").await;
    window.see("form[data-ask=open]").await;
    window.press_thrice(ESCAPE).await;
    window.see("#clock").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_contact_and_a_card_are_taken_along() {
    let window = Window::open(&[]).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/contacts").await;
    window.follow("/es/us-ga/contact/us-911").await;
    window.back().await;
    window.follow("/es/us-ga/cards").await;
    window.follow("/es/us-ga/card/silent").await;
    window.press("details.about > summary").await;
    window.click("button[data-picture]").await;
    let downloads = window.home().join("Downloads");
    let saved = |ending: &'static str| {
        let mut all = Vec::new();
        files(&downloads, &mut all);
        all.into_iter()
            .find(|file| file.extension().is_some_and(|known| known == ending))
    };
    window
        .until("the picture", async |_| saved("png").is_some())
        .await;
    let picture = fs::read(saved("png").expect("just seen")).expect("it can be read");
    assert!(
        picture.len() > 5_000,
        "there is something on it: {} bytes",
        picture.len()
    );
    window.press("button[data-card]").await;
    window.see("body.shown").await;
    window.press("button[data-turn]").await;
    window.see("body.turned").await;
    window.press("button[data-card]").await;
    window.see("body:not(.shown)").await;
    window.close().await;
}
