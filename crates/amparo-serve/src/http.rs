//! HTTP on one side, `respond` on the other.

use std::future::Future;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use amparo_site::{Request, Response, Site};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{ALLOW, HOST};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use tower::limit::GlobalConcurrencyLimitLayer;

/// The most requests that are worked on at once.
const MAX_CONCURRENT: usize = 256;
/// How long open connections may go on after the end was asked for.
const GRACE: Duration = Duration::from_secs(2);

/// Sites that stand ready, one for each request that is worked on at once.
#[derive(Clone)]
pub struct Sites(Arc<Mutex<Vec<Site>>>);

impl Sites {
    /// Keeps these sites; there must be at least one.
    pub fn new(sites: Vec<Site>) -> Self {
        Self(Arc::new(Mutex::new(sites)))
    }

    /// Answers with the first site that is free. With none free the caller waits for the lock of the pool.
    fn respond(&self, request: &Request<'_>) -> Response {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(site) = pool.pop() else {
            return Response {
                status: 503,
                headers: vec![("retry-after", "1".into())],
                body: Vec::new().into(),
            };
        };
        // The last one is used under the lock, so that the pool is never found empty.
        if pool.is_empty() {
            let response = site.respond(request);
            pool.push(site);
            return response;
        }
        drop(pool);
        let response = site.respond(request);
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(site);
        response
    }
}

/// Serves until `end` is done.
pub async fn serve(
    listener: TcpListener,
    sites: Sites,
    end: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let router = Router::new()
        .fallback(answer)
        .with_state((sites, port))
        .layer(GlobalConcurrencyLimitLayer::new(MAX_CONCURRENT));
    let (ended, mut grace) = tokio::sync::watch::channel(false);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        end.await;
        // Nobody is left to hear it if the server has ended already.
        let _ = ended.send(true);
    });
    tokio::select! {
        result = server.into_future() => result,
        () = async {
            let _ = grace.wait_for(|ended| *ended).await;
            tokio::time::sleep(GRACE).await;
        } => Ok(()),
    }
}

async fn answer(
    State((sites, port)): State<(Sites, u16)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> axum::response::Response {
    if !is_expected_host(headers.get(HOST).map(|host| host.as_bytes()), port) {
        return status(StatusCode::MISDIRECTED_REQUEST);
    }
    if method != Method::GET && method != Method::HEAD {
        let mut response = status(StatusCode::METHOD_NOT_ALLOWED);
        response
            .headers_mut()
            .insert(ALLOW, axum::http::HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| {
            i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
        });
    let response = sites.respond(&Request {
        path: uri.path(),
        query: uri.query(),
        now,
    });
    let mut answer = axum::http::Response::builder().status(response.status);
    for (name, value) in response.headers {
        answer = answer.header(name, value);
    }
    answer
        .body(Body::from(response.body.into_owned()))
        .unwrap_or_else(|_| status(StatusCode::INTERNAL_SERVER_ERROR))
}

/// Names under which this computer may be asked; any other is a page elsewhere that tries to reach it.
fn is_expected_host(host: Option<&[u8]>, port: u16) -> bool {
    let Some(host) = host.and_then(|host| std::str::from_utf8(host).ok()) else {
        return false;
    };
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        host.strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest == format!(":{port}"))
    })
}

fn status(status: StatusCode) -> axum::response::Response {
    let mut response = axum::response::Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_answered() {
        for good in ["127.0.0.1:8737", "localhost:8737", "localhost"] {
            assert!(is_expected_host(Some(good.as_bytes()), 8737), "{good}");
        }
        for bad in [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost:1",
            "127.0.0.1:87370",
            "",
        ] {
            assert!(!is_expected_host(Some(bad.as_bytes()), 8737), "{bad}");
        }
        assert!(!is_expected_host(None, 8737));
    }
}
