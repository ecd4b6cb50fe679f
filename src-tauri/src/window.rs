//! The window: our pages, the size of a telephone, and no way out of it but a call.

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::outside::{START, Way, hand_on, judge};
use crate::pages::Pages;

/// The window's name for Tauri; the capability file names it too.
const LABEL: &str = "main";

/// The proxy for whatever is not our own scheme: a port that nothing can listen on.
///
/// WebKit connects to the host of a tapped link before it asks whether the window may go there;
/// so the link is refused and the connection leads nowhere.
const NOWHERE: &str = "socks5://127.0.0.1:0";

/// Width and height on a desktop, in logical pixels: a usual telephone.
#[cfg(desktop)]
const PHONE: (f64, f64) = (412.0, 892.0);

/// Opens the window.
///
/// # Errors
/// What the system's web view says when it cannot start.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let start = WebviewUrl::CustomProtocol(START.parse().expect("a constant address"));
    let handle = app.handle().clone();
    let window = WebviewWindowBuilder::new(app, LABEL, start)
        .on_navigation(move |url| match judge(url) {
            Way::Page => true,
            Way::Call => {
                hand_on(&handle, url);
                false
            }
            Way::Nowhere => false,
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|window, page| {
            // The clock is there: nothing behind it shall be reached by going back.
            if page.event() == PageLoadEvent::Finished {
                let left = window.state::<Pages>().has_left();
                history::keep_short(&window, left);
            }
        })
        .proxy_url(NOWHERE.parse().expect("a constant address"))
        .devtools(cfg!(debug_assertions));
    #[cfg(desktop)]
    let window = window
        .title("Amparo")
        .inner_size(PHONE.0, PHONE.1)
        .prevent_overflow();
    // Android shows our scheme as a host; as `http:` it would be clear text, which the manifest forbids everywhere.
    #[cfg(target_os = "android")]
    let window = window.use_https_scheme(true);
    let window = window.build()?;
    history::keep_no_pages(&window)
}

/// The list of pages that one can go back to.
#[cfg(target_os = "linux")]
mod history {
    use std::cell::RefCell;

    use webkit2gtk::{SettingsExt, WebViewExt, WebViewSessionState};

    use super::WebviewWindow;

    thread_local! {
        /// The list when the first page was there and nothing else. It is made and used on the thread of the screen alone.
        static FIRST: RefCell<Option<WebViewSessionState>> = const { RefCell::new(None) };
    }

    /// Has pages made anew when one goes back to them, so that they may have become the clock.
    pub(super) fn keep_no_pages(window: &WebviewWindow) -> tauri::Result<()> {
        window.with_webview(|view| {
            if let Some(settings) = view.inner().settings() {
                settings.set_enable_page_cache(false);
            }
        })
    }

    /// Remembers the list at the first page; when somebody has left, it takes the place of the one that there is.
    ///
    /// WebKit restores no empty list. The one address in this one is that of the first page, which says nothing.
    pub(super) fn keep_short(window: &WebviewWindow, left: bool) {
        let done = window.with_webview(move |view| {
            let view = view.inner();
            FIRST.with_borrow_mut(|first| match first {
                None => *first = view.session_state(),
                Some(first) if left => view.restore_session_state(first),
                Some(_) => {}
            });
        });
        if let Err(error) = done {
            eprintln!("error: the list of pages cannot be emptied: {error}");
        }
    }
}

/// Elsewhere the phone's own part forgets it, or nothing can: the pages behind the clock are answered with the clock.
#[cfg(not(target_os = "linux"))]
mod history {
    use super::WebviewWindow;

    #[expect(clippy::unnecessary_wraps, reason = "the same form as on Linux")]
    pub(super) fn keep_no_pages(_: &WebviewWindow) -> tauri::Result<()> {
        Ok(())
    }

    pub(super) fn keep_short(_: &WebviewWindow, _: bool) {}
}
