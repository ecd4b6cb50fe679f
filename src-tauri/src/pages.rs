//! Answers the window's requests, on a thread of its own so that the window never waits.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use amparo_pack::{Pack, PackError};
use amparo_site::{Request, Response, ShellInfo, Site, broken_pack};
use tauri::UriSchemeResponder;
use tauri::http;

/// What the window is answered with: the bytes of a page and its headers.
type Answer = http::Response<Cow<'static, [u8]>>;

/// One request on its way to the thread.
struct Job {
    request: http::Request<Vec<u8>>,
    responder: UriSchemeResponder,
}

/// The way to the thread that holds the pack.
///
/// A site is not to be shared between threads; here one thread owns it and takes requests in turn,
/// so there is no lock that a fault could leave broken.
#[derive(Clone)]
pub(crate) struct Pages(Sender<Job>);

impl Pages {
    /// Starts the thread over a pack, or over the reason why there is none.
    pub(crate) fn start(pack: Result<Pack, PackError>) -> std::io::Result<Self> {
        let (sender, jobs) = mpsc::channel();
        thread::Builder::new()
            .name("pages".into())
            .spawn(move || answer_all(pack, &jobs))?;
        Ok(Self(sender))
    }

    /// Passes a request on; the responder is called when the page is ready.
    pub(crate) fn ask(&self, request: http::Request<Vec<u8>>, responder: UriSchemeResponder) {
        if let Err(mpsc::SendError(job)) = self.0.send(Job { request, responder }) {
            job.responder
                .respond(bare(http::StatusCode::SERVICE_UNAVAILABLE));
        }
    }
}

fn answer_all(pack: Result<Pack, PackError>, jobs: &Receiver<Job>) {
    let site = pack.map(|pack| {
        Site::new(
            pack,
            ShellInfo {
                name: "app",
                version: env!("CARGO_PKG_VERSION"),
            },
        )
    });
    for Job { request, responder } in jobs {
        responder.respond(answer(&site, &request, now()));
    }
}

/// Makes the answer to one request; a fault in a page costs that page, not the window.
fn answer(site: &Result<Site, PackError>, request: &http::Request<Vec<u8>>, now: i64) -> Answer {
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

/// An answer without words, where no page can be made.
fn bare(status: http::StatusCode) -> Answer {
    let mut answer = http::Response::new(Cow::Borrowed(&[][..]));
    *answer.status_mut() = status;
    answer
}

/// Seconds since 1970; a clock before that reads as 1970.
fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|time| i64::try_from(time.as_secs()).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(method: http::Method) -> Answer {
        let request = http::Request::builder()
            .method(method)
            .uri("app://localhost/es/us-ga/?q=x")
            .body(Vec::new())
            .expect("the test's own request");
        answer(&Err(PackError::Damaged("test".into())), &request, 0)
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
