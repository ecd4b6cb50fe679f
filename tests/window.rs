//! The real window, driven as a person would.
//!
//! These tests need a screen, WebKitWebDriver and the built program; `cargo xtask test --only
//! window` brings all three.
#![cfg(target_os = "linux")]

#[path = "window/driver.rs"]
mod driver;
#[path = "window/mine.rs"]
mod mine;

use std::fs;
use std::net::TcpListener;
use std::process::Command;

use amparo_tests::{book, golden_sources};
use driver::{Window, app};

/// A button that asks for a second window and notes whether it came.
const OPENER: &str = "
    const button = document.createElement('button');
    button.id = 'opener';
    button.textContent = 'open';
    button.onclick = () => { window.opened = window.open('app://localhost/es/us-ga/') !== null };
    document.body.prepend(button);";

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_person_finds_what_to_do_and_whom_to_call() {
    let window = Window::open(&[]).await;
    assert_eq!(
        window.address().await,
        "app://localhost/",
        "the app starts with the languages"
    );
    window.follow("/es/us-ga/").await;
    assert_eq!(
        window.script("return document.documentElement.lang").await,
        "es"
    );
    window.follow("/es/us-ga/places").await;
    window.follow("/es/us-ga-dekalb/").await;
    assert!(
        window.words().await.contains("DeKalb"),
        "the home page names the county"
    );
    window.follow("/es/us-ga-dekalb/topic/at-door").await;
    assert!(
        !window.words_of("h1").await.is_empty(),
        "a topic has a title"
    );
    window.back().await;
    window.follow("/es/us-ga-dekalb/cards").await;
    window.follow("/es/us-ga-dekalb/card/silent").await;
    assert!(
        !window.words_of("[lang=en]").await.is_empty(),
        "a card shows the officer's words"
    );
    window.back().await;
    window.follow("/es/us-ga-dekalb/contacts").await;
    window.follow("/es/us-ga-dekalb/contact/us-911").await;
    window.tap("tel:").await;
    window
        .until("the call", async |window| {
            window.handed_on().contains("tel:")
        })
        .await;
    assert_eq!(
        window.handed_on(),
        "tel:911\n",
        "exactly the number is handed on, once"
    );
    assert!(
        window.address().await.ends_with("/contact/us-911"),
        "the page stays"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn search_finds_a_topic() {
    let window = Window::open(&[]).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/search").await;
    window.search("puerta").await;
    window
        .until("the results", async |window| {
            window.address().await.ends_with("?q=puerta")
        })
        .await;
    let count = window.words_of("[role=status]").await;
    assert!(
        count.contains(|c: char| c.is_ascii_digit()),
        "the count is said: {count}"
    );
    assert!(
        window.shows("#results a[href$='topic/at-door']").await,
        "the door is found"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_card_says_its_english_aloud() {
    let window = Window::open(&[]).await;
    window.follow("/es/us-ga/").await;
    window.follow("/es/us-ga/cards").await;
    window.follow("/es/us-ga/card/silent").await;
    // Without any voice of the system its clip must be heard.
    window
        .script(
            "Object.defineProperty(window, 'speechSynthesis', { value: undefined });
             globalThis.amparoShell = undefined;
             const start = AudioBufferSourceNode.prototype.start;
             AudioBufferSourceNode.prototype.start = function () {
                 window.played = this.buffer.duration;
                 start.call(this);
             };",
        )
        .await;
    window.press("[data-listen=officer]").await;
    window
        .until("the sound", async |window| {
            window.script("return window.played > 1").await == true
        })
        .await;
    window.press("[data-listen=officer]").await;
    let pressed = "return document.querySelector('[aria-pressed=true]') === null";
    assert_eq!(window.script(pressed).await, true, "it can be stopped");
    assert_eq!(
        window.words_of(".heard").await,
        "",
        "nothing was missing to be heard"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn nothing_leads_out_of_the_pages() {
    let outside = TcpListener::bind("127.0.0.1:0").expect("a free port");
    outside.set_nonblocking(true).expect("a socket of ours");
    let http = format!("http://{}/", outside.local_addr().expect("it is bound"));
    let link = |href: &str, more: &str| {
        format!(
            "const a = document.createElement('a'); a.href = '{href}'; {more}; document.body.append(a); a.click()"
        )
    };
    let window = Window::open(&[]).await;
    let start = window.address().await;
    window.script("window.stayed = 'here'").await;
    for script in [
        format!("location.href = '{http}'"),
        link(&http, ""),
        link(&http, "a.target = '_blank'"),
        link(&http, "a.download = 'x'"),
        link("app://localhost/es/us-ga/", "a.target = '_blank'"),
        link("data:text/plain,x", "a.download = 'x'"),
        format!("window.open('{http}')"),
        "window.open('app://localhost/es/us-ga/')".into(),
        "location.href = 'file:///etc/passwd'".into(),
        "location.href = 'tel:*%2306%23'".into(),
        format!("fetch('{http}').catch(() => 0)"),
        format!("const i = new Image(); i.src = '{http}'; document.body.append(i)"),
        format!("navigator.sendBeacon('{http}', 'x')"),
    ] {
        window.script(&script).await;
        assert_eq!(
            window.address().await,
            start,
            "`{script}` must lead nowhere"
        );
        assert_eq!(
            window.script("return window.stayed").await,
            "here",
            "`{script}` must not load a page"
        );
    }
    // A window that a person's own tap asks for is the hardest to refuse.
    window.script(OPENER).await;
    window.press("#opener").await;
    let opened = window.script("return window.opened").await;
    assert_eq!(opened, false, "no second window may open");
    assert_eq!(window.count().await, 1, "and none did");
    // Requests are judged in turn: when our own page is there, the others have been refused.
    window.follow("/es/us-ga/").await;
    assert!(
        outside.accept().is_err(),
        "nothing may reach a socket outside"
    );
    assert_eq!(
        window.handed_on(),
        "",
        "nothing may be handed to the system"
    );
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_page_has_no_permission() {
    let window = Window::open(&[]).await;
    for command in [
        "plugin:app|version",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:phone|share",
        "nothing_of_ours",
    ] {
        let script = format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}').then(() => 'done', (error) => String(error))"
        );
        let answer = window.script(&script).await.to_string();
        assert!(
            answer.contains("not allowed"),
            "`{command}` must be refused, but: {answer}"
        );
    }
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a screen: run `cargo xtask test --only window`"]
async fn a_broken_pack_says_so_in_the_window() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("our own folder");
        path.display().to_string()
    };
    let whole = amparo_pack::write(&book(&golden_sources(), false)).expect("it can be written");
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    let packs = [
        folder.path().join("missing").display().to_string(),
        file("empty", b""),
        file("no-pack", b"These are only words."),
        file("cut-short", &whole[..whole.len() / 2]),
        file("newer", &newer),
    ];
    for pack in packs {
        let window = Window::open(&["--pack", &pack]).await;
        let line = window.complaints();
        let message = line
            .lines()
            .find_map(|line| line.strip_prefix("error: "))
            .unwrap_or_else(|| panic!("no line about `{pack}` on stderr: {line}"));
        assert!(
            window.words().await.contains(message),
            "the window says `{message}` too"
        );
        let styled = "return document.styleSheets[0]?.cssRules.length > 0";
        assert_eq!(window.script(styled).await, true, "the page has its style");
        window.close().await;
    }
}

#[test]
#[ignore = "needs the program: run `cargo xtask test --only window`"]
fn without_a_display_it_says_one_line() {
    let output = Command::new(app())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("the program starts");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert_eq!(error.lines().count(), 1, "one line: {error}");
    assert!(
        error.contains("display"),
        "it names what is missing: {error}"
    );
}
