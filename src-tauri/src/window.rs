//! The window: our pages, the size of a telephone, and no way out of it but a call.

use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

use crate::outside::{START, Way, hand_on, judge};

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
        .proxy_url(NOWHERE.parse().expect("a constant address"))
        .devtools(cfg!(debug_assertions));
    #[cfg(desktop)]
    let window = window
        .title("Amparo")
        .inner_size(PHONE.0, PHONE.1)
        .prevent_overflow();
    window.build()?;
    Ok(())
}
