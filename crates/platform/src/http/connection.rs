//! One connection from its first byte to its last.

use std::error::Error;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use http::header::{CONNECTION, HOST};
use http::uri::Authority;
use http::{HeaderValue, Method, Request, Response, StatusCode, Version};
use http_body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, watch as channel};
use tokio::time::{Sleep, sleep};
use tower::Service;

use super::body::{RequestBody, ResponseBody};
use super::deadlines::{Deadlines, TimedStream};
use super::forwarded::forwarded_for;
use super::seats::Seat;
use super::{Crowded, Limits, Peer};

/// A header, in bytes: several times what browsers send, cookies and all.
const HEADER: usize = 32 * 1024;
/// What one connection buffers in each direction, in bytes.
const BUFFER: usize = 64 * 1024;

type AnyError = Box<dyn Error + Send + Sync>;

/// There is no answer, and why is in the log. hyper closes the connection.
#[derive(Debug, thiserror::Error)]
#[error("no answer")]
struct NoAnswer;

/// Whether connections should come to an end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    No,
    AfterThis,
    Now,
}

/// What a connection knows of the server.
pub(super) struct Connection {
    pub(super) peer: SocketAddr,
    pub(super) limits: Arc<Limits>,
    pub(super) deadlines: Arc<Deadlines>,
    pub(super) seat: Arc<Seat>,
    pub(super) stop: channel::Receiver<Stop>,
    /// Held by everything that runs.
    pub(super) running: mpsc::Sender<()>,
}

impl Connection {
    /// Answers requests until the client leaves, is too late, or the server stops.
    pub(super) async fn serve<S, B>(self, stream: TcpStream, service: S)
    where
        S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<AnyError> + Send,
        S::Future: Send,
        B: Body + Send + Unpin + 'static,
        B::Data: Send,
        B::Error: Into<AnyError>,
    {
        let deadlines = self.deadlines.clone();
        let stream = TokioIo::new(TimedStream { stream, deadlines: deadlines.clone() });
        let answers = service_fn(|request: Request<Incoming>| {
            deadlines.request_came();
            let (request, carried) = self.prepare(request, deadlines.clone());
            let (service, deadlines) = (service.clone(), deadlines.clone());
            // Only for what has to be finished: it is counted in one place for all connections, which reading need
            // not wait for.
            let running = may_change_something(request.method()).then(|| self.running.clone());
            async move {
                if !names_one_host(&request) {
                    return Ok(bad_request(deadlines, carried));
                }
                let answer = match running {
                    Some(running) => finish_even_if_left(service, request, running).await,
                    None => call(service, request).await,
                };
                answer.map(|answer| answer.map(|body| ResponseBody { body: Some(body), deadlines, carried }))
            }
        });
        // No timer for hyper: our own deadlines know all of its and more, with one timer for the connection.
        let connection = http1::Builder::new()
            .header_read_timeout(None)
            .max_header_size(HEADER)
            .max_buf_size(BUFFER)
            .serve_connection(stream, answers);
        let mut connection = pin!(connection);
        let mut timer = pin!(sleep(self.limits.first_byte));
        let (mut stop, word) = (self.stop.clone(), self.stop.clone());
        loop {
            tokio::select! {
                biased;
                told = once_told(&word, stop.changed()) => match told.map(|()| *stop.borrow_and_update()) {
                    Ok(Stop::AfterThis) => connection.as_mut().graceful_shutdown(),
                    _ => return,
                },
                // What goes wrong here is the client's leaving or its broken HTTP: neither is worth a line.
                _ = &mut connection => return,
                () = poll_fn(|cx| too_late(&deadlines, timer.as_mut(), cx)) => return,
                () = self.seat.is_needed() => return,
            }
        }
    }

    fn prepare(
        &self,
        request: Request<Incoming>,
        deadlines: Arc<Deadlines>,
    ) -> (Request<RequestBody>, Option<Arc<Seat>>) {
        let mut request = request.map(|body| RequestBody::new(body, deadlines));
        request.extensions_mut().insert(Peer(self.peer));
        // The connections of a proxy are everybody's: each is counted for the reader whose request it carries.
        let reader = forwarded_for(&self.limits.uncounted, self.peer.ip(), request.headers());
        if reader.is_some() && !self.seat.carries(reader) {
            request.extensions_mut().insert(Crowded);
        }
        (request, reader.map(|_| Arc::clone(&self.seat)))
    }
}

/// Ready once there is a new word. `change` is asked once and then only when there is one: asking it takes a lock that
/// all connections share, which is too much for each step of each of them.
async fn once_told<T>(word: &channel::Receiver<Stop>, change: impl Future<Output = T>) -> T {
    let mut change = pin!(change);
    let mut will_wake: Option<Waker> = None;
    poll_fn(|cx| {
        let waits = will_wake.as_ref().is_some_and(|waker| waker.will_wake(cx.waker()));
        if waits && matches!(word.has_changed(), Ok(false)) {
            return Poll::Pending;
        }
        will_wake = Some(cx.waker().clone());
        change.as_mut().poll(cx)
    })
    .await
}

/// Ready once the client is too late. Polled after each step of the connection, so it sees every new deadline.
fn too_late(deadlines: &Deadlines, mut timer: Pin<&mut Sleep>, cx: &mut Context<'_>) -> Poll<()> {
    loop {
        let Some(deadline) = deadlines.deadline() else { return Poll::Pending };
        // A deadline that moved away is not worth setting the timer anew with each request: it goes off early
        // and is set then.
        if timer.deadline() > deadline {
            timer.as_mut().reset(deadline);
        }
        match timer.as_mut().poll(cx) {
            Poll::Ready(()) if timer.deadline() < deadline => timer.as_mut().reset(deadline),
            state => return state,
        }
    }
}

/// Whether a request says once for which host it is (RFC 9112, 3.2). Programs that speak HTTP/1.0 need not.
fn names_one_host<B>(request: &Request<B>) -> bool {
    let mut hosts = request.headers().get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (Some(host), None) => {
            Authority::try_from(host.as_bytes()).is_ok_and(|host| !host.as_str().contains('@'))
        }
        (None, _) => request.version() < Version::HTTP_11,
        _ => false,
    }
}

fn bad_request<B>(deadlines: Arc<Deadlines>, carried: Option<Arc<Seat>>) -> Response<ResponseBody<B>> {
    let mut answer = Response::new(ResponseBody { body: None, deadlines, carried });
    *answer.status_mut() = StatusCode::BAD_REQUEST;
    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    answer
}

fn may_change_something(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Runs a request apart from its connection, so that nobody who leaves can stop it half-way.
async fn finish_even_if_left<S, B>(
    service: S,
    request: Request<RequestBody>,
    running: mpsc::Sender<()>,
) -> Result<Response<B>, NoAnswer>
where
    S: Service<Request<RequestBody>, Response = Response<B>> + Send + 'static,
    S::Error: Into<AnyError> + Send,
    S::Future: Send,
    B: Send + 'static,
{
    let answering = tokio::spawn(async move {
        let answer = call(service, request).await;
        drop(running);
        answer
    });
    answering.await.unwrap_or_else(|error| {
        tracing::error!(%error, "a request was not answered");
        Err(NoAnswer)
    })
}

async fn call<S, B>(mut service: S, request: Request<RequestBody>) -> Result<Response<B>, NoAnswer>
where
    S: Service<Request<RequestBody>, Response = Response<B>>,
    S::Error: Into<AnyError>,
{
    let answer = match poll_fn(|cx| service.poll_ready(cx)).await {
        Ok(()) => service.call(request).await,
        Err(error) => Err(error),
    };
    answer.map_err(|error| {
        tracing::error!(error = error.into(), "a request was not answered");
        NoAnswer
    })
}
