//! The one client by which this program asks others by HTTP. By TLS it believes whom this machine believes; without it
//! only this very machine is asked. It follows no redirect and knows no proxy, so that nobody can point it elsewhere,
//! and it neither waits nor reads without end.

mod connector;
mod network;
#[cfg(test)]
mod tests;

use std::error::Error as StdError;
use std::io;
use std::net::IpAddr;
use std::time::Duration;

use bytes::Bytes;
use http::uri::Scheme;
use http::{Request, Response, Uri};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::RootCertStore;

use connector::Connector;
pub use network::{Network, NoNetwork};

type BoxError = Box<dyn StdError + Send + Sync>;

/// For how long nothing may move on an open connection.
pub(crate) const SILENCE: Duration = Duration::from_secs(10);
const PATIENCE: Patience = Patience { connect: Duration::from_secs(5), silence: SILENCE };

/// How long somebody is waited for.
#[derive(Clone, Copy)]
pub(crate) struct Patience {
    /// Until somebody answers at all, and has shown the certificate.
    pub(crate) connect: Duration,
    /// For how long nothing may move on an open connection.
    pub(crate) silence: Duration,
}

/// What one answer may cost.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// From the first packet to the last.
    pub time: Duration,
    /// How long its body may be.
    pub bytes: usize,
}

/// Why there is no answer. It may stand in a log: no part of an address or an answer is in it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is not reached by TLS, and is not on this machine.
    #[error("only this very machine is asked without TLS")]
    NotByTls,
    /// Nobody answered, or not the one whose name it is.
    #[error("it was not reached")]
    NotReached(#[source] legacy::Error),
    /// The connection ended too early, or nothing moved on it.
    #[error("it broke off")]
    BrokeOff(#[source] BoxError),
    /// All of the answer did not come within its time.
    #[error("it took too long")]
    TooLong,
    /// The answer is longer than it may be.
    #[error("it said more than anybody has to read")]
    TooMuch,
}

/// Asks others. Its clones share their connections; `B` is what a request carries.
#[derive(Clone, Debug)]
pub struct Client<B = Full<Bytes>>(legacy::Client<Connector, B>);

impl<B> Client<B>
where
    B: Body + Send + Unpin + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    /// Believes whom this machine believes.
    ///
    /// # Errors
    /// If this program speaks no TLS.
    pub fn new() -> io::Result<Client<B>> {
        let mut roots = RootCertStore::empty();
        // Where there are none, this very machine can still be asked.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        Client::believing(roots, PATIENCE)
    }

    pub(crate) fn believing(roots: RootCertStore, patience: Patience) -> io::Result<Client<B>> {
        let client = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            // An idle connection ends before its silence does.
            .pool_idle_timeout(patience.silence / 2)
            .build(Connector::new(roots, patience)?);
        Ok(Client(client))
    }

    /// The head of an answer, and its body as it comes: whoever reads it says how much of it, and by when.
    ///
    /// # Errors
    /// If the address may not be asked, or nobody answers.
    pub async fn send(&self, request: Request<B>) -> Result<Response<Incoming>, Error> {
        if !is_safe(request.uri()) {
            return Err(Error::NotByTls);
        }
        let answered = self.0.request(request).await;
        answered.map_err(|error| match error.is_connect() {
            true => Error::NotReached(error),
            false => Error::BrokeOff(error.into()),
        })
    }

    /// A whole answer.
    ///
    /// # Errors
    /// If the address may not be asked, or nobody answers within the bounds.
    pub async fn ask(&self, request: Request<B>, bounds: Bounds) -> Result<Response<Bytes>, Error> {
        let whole = async {
            let (head, body) = self.send(request).await?.into_parts();
            let body = Limited::new(body, bounds.bytes).collect().await.map_err(broke_off)?;
            Ok(Response::from_parts(head, body.to_bytes()))
        };
        tokio::time::timeout(bounds.time, whole).await.unwrap_or(Err(Error::TooLong))
    }
}

fn broke_off(error: BoxError) -> Error {
    if error.is::<LengthLimitError>() { Error::TooMuch } else { Error::BrokeOff(error) }
}

/// Whether an address may be asked: by https anywhere, without it on this very machine only, where nobody listens in.
pub fn may_be_asked(address: &str) -> bool {
    address.parse().is_ok_and(|uri| is_safe(&uri))
}

fn is_safe(uri: &Uri) -> bool {
    let Some(host) = uri.host().filter(|host| !host.is_empty()) else { return false };
    uri.scheme() == Some(&Scheme::HTTPS) || uri.scheme() == Some(&Scheme::HTTP) && is_this_machine(host)
}

/// Whether a host is this very machine, so that nobody listens in on the way.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
