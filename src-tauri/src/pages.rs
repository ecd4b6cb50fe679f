//! Answers the window's requests, on a thread of its own so that the window never waits.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use amparo_pack::{Pack, PackError};
use amparo_site::{Page, Platform, Request, Response, Route, ShellInfo, Site, broken_pack};
use tauri::{AppHandle, Manager, UriSchemeResponder, http};

use crate::commands::Kept;
use crate::phone::Phone;

/// What the window is answered with: the bytes of a page and its headers.
pub(crate) type Answer = http::Response<Cow<'static, [u8]>>;

/// Where this program runs.
const PLATFORM: Platform = if cfg!(target_os = "android") {
    Platform::Android
} else if cfg!(target_os = "ios") {
    Platform::Ios
} else {
    Platform::Desktop
};

/// One request on its way to the thread.
struct Job {
    app: AppHandle,
    request: http::Request<Vec<u8>>,
    responder: UriSchemeResponder,
}

/// The way to the thread that holds the pack.
///
/// A site is not to be shared between threads; here one thread owns it and takes requests in turn,
/// so there is no lock that a fault could leave broken.
#[derive(Clone)]
pub(crate) struct Pages {
    jobs: Sender<Job>,
    /// Whether somebody left in a hurry: then every page is the clock.
    left: Arc<AtomicBool>,
}

impl Pages {
    /// Starts the thread over a pack, or over the reason why there is none.
    pub(crate) fn start(pack: Result<Pack, PackError>, kept: Kept) -> std::io::Result<Self> {
        let (sender, jobs) = mpsc::channel();
        let left = Arc::new(AtomicBool::new(false));
        let desk = Desk {
            left: Arc::clone(&left),
            kept,
        };
        thread::Builder::new()
            .name("pages".into())
            .spawn(move || answer_all(pack, &desk, &jobs))?;
        Ok(Self { jobs: sender, left })
    }

    /// Shows nothing but the clock from now on.
    pub(crate) fn leave(&self) {
        self.left.store(true, Ordering::SeqCst);
    }

    /// Shows pages again.
    pub(crate) fn come_back(&self) {
        self.left.store(false, Ordering::SeqCst);
    }

    /// Whether nothing but the clock is shown.
    pub(crate) fn has_left(&self) -> bool {
        self.left.load(Ordering::SeqCst)
    }

    /// Passes a request on; the responder is called when the page is ready.
    pub(crate) fn ask(
        &self,
        app: AppHandle,
        request: http::Request<Vec<u8>>,
        responder: UriSchemeResponder,
    ) {
        let job = Job {
            app,
            request,
            responder,
        };
        if let Err(mpsc::SendError(job)) = self.jobs.send(job) {
            job.responder.respond(unavailable());
        }
    }
}

/// What an answer depends on besides the pack.
struct Desk {
    left: Arc<AtomicBool>,
    kept: Kept,
}

fn answer_all(pack: Result<Pack, PackError>, desk: &Desk, jobs: &Receiver<Job>) {
    let site = pack.map(|pack| {
        Site::new(
            pack,
            ShellInfo {
                name: "app",
                version: env!("CARGO_PKG_VERSION"),
                platform: PLATFORM,
            },
        )
    });
    let mut secure = false;
    for Job {
        app,
        request,
        responder,
    } in jobs
    {
        let route = Route::parse(request.uri().path(), request.uri().query());
        let is_mine = matches!(
            route,
            Ok(Route::Page {
                page: Page::Mine(_),
                ..
            })
        );
        let is_file = matches!(route, Ok(Route::Asset(_) | Route::Media(_)));
        // Before such a page is there: no picture of it may be taken.
        if !is_file && is_mine != secure {
            secure = is_mine;
            if let Some(phone) = app.try_state::<Phone>() {
                let _ = phone.secure(secure);
            }
        }
        responder.respond(answer(&site, desk, &request, is_mine, now()));
    }
}

/// Makes the answer to one request; a fault in a page costs that page, not the window.
fn answer(
    site: &Result<Site, PackError>,
    desk: &Desk,
    request: &http::Request<Vec<u8>>,
    is_mine: bool,
    now: i64,
) -> Answer {
    if request.method() != http::Method::GET {
        return bare(http::StatusCode::METHOD_NOT_ALLOWED);
    }
    let uri = request.uri();
    let asked = Request {
        path: uri.path(),
        query: uri.query(),
        now,
    };
    let page = catch_unwind(AssertUnwindSafe(|| match site {
        Ok(site) if desk.left.load(Ordering::SeqCst) => site.neutral(&asked),
        Ok(site) if is_mine => site.respond_with(&asked, desk.kept.hold().mine(now)),
        Ok(site) => site.respond(&asked),
        Err(error) => broken_pack(&asked, error),
    }));
    match page {
        Ok(page) => to_answer(page),
        // A page that cannot be made is a defect of the program or of the pack; say so on the screen.
        Err(_) => {
            let error = PackError::Damaged("this page cannot be made".into());
            to_answer(broken_pack(&asked, &error))
        }
    }
}

fn to_answer(page: Response) -> Answer {
    let mut builder = http::Response::builder().status(page.status);
    for (name, value) in page.headers {
        builder = builder.header(name, value);
    }
    builder
        .body(page.body)
        .unwrap_or_else(|_| bare(http::StatusCode::INTERNAL_SERVER_ERROR))
}

/// The answer before there are pages, and after.
pub(crate) fn unavailable() -> Answer {
    bare(http::StatusCode::SERVICE_UNAVAILABLE)
}

/// An answer without words, where no page can be made.
fn bare(status: http::StatusCode) -> Answer {
    let mut answer = http::Response::new(Cow::Borrowed(&[][..]));
    *answer.status_mut() = status;
    answer
}

/// Seconds since 1970; a clock before that reads as 1970.
pub(crate) fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|time| i64::try_from(time.as_secs()).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use amparo_vault::Cost;

    use super::*;
    use crate::keeper::Keeper;

    fn ask(method: http::Method) -> Answer {
        let request = http::Request::builder()
            .method(method)
            .uri("app://localhost/es/us-ga/?q=x")
            .body(Vec::new())
            .expect("the test's own request");
        let kept = Kept::new(Keeper::at(None, Cost::PHONE));
        let desk = Desk {
            left: Arc::default(),
            kept,
        };
        let site = Err(PackError::Damaged("test".into()));
        answer(&site, &desk, &request, false, 0)
    }

    #[test]
    fn a_pack_that_cannot_be_opened_is_told_on_every_page() {
        let answer = ask(http::Method::GET);
        assert!(answer.headers().contains_key("content-security-policy"));
        let page = String::from_utf8_lossy(answer.body());
        let line = PackError::Damaged("test".into()).to_string();
        assert!(page.contains(&line), "the page says `{line}`: {page}");
    }

    #[test]
    fn pages_are_only_got() {
        let answer = ask(http::Method::POST);
        assert_eq!(answer.status(), http::StatusCode::METHOD_NOT_ALLOWED);
        assert!(answer.body().is_empty());
    }
}
