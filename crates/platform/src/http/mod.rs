//! Our own accept loop: HTTP/1.1, a deadline for everything a client can delay, and room for everybody. What is
//! answered is the business of the service that is handed in, such as an axum router.

mod body;
mod connection;
mod connection_limit;
mod deadlines;

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use http_body::Body;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc, watch as channel};
use tower::Service;

pub use body::{RequestBody, TooSlow};

use connection::{Connection, Stop};
use connection_limit::ConnectionLimit;

use crate::net::Network;

/// How long to wait when the system has no room for one more connection.
const BREATH: Duration = Duration::from_millis(200);

/// How patient the server is, and with how many at once.
#[derive(Clone, Debug)]
pub struct Limits {
    /// From the connection to its first byte.
    pub first_byte: Duration,
    /// From the first byte of a request to the end of its header.
    pub header: Duration,
    /// From the end of an answer to the first byte of the next request.
    pub idle: Duration,
    /// How long a request's body may bring nothing.
    pub body_pause: Duration,
    /// Bytes a second a request's body brings at least, over all the time that was spent waiting for it, after
    /// one `body_pause` for nothing. 0 asks for no speed.
    pub body_floor: u64,
    /// How long a client may take nothing of an answer.
    pub write: Duration,
    /// Connections at once; more wait until one ends.
    pub connections: usize,
    /// Connections at once from one network (IPv4 /24, IPv6 /64); more are closed.
    pub per_address: usize,
    /// Addresses that `per_address` does not count: reverse proxies, behind which everybody comes.
    pub uncounted: Vec<Network>,
    /// How long running requests may take to finish once the server stops.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            first_byte: Duration::from_secs(10),
            header: Duration::from_secs(15),
            idle: Duration::from_secs(60),
            body_pause: Duration::from_secs(30),
            body_floor: 512,
            write: Duration::from_secs(60),
            connections: 4_000,
            per_address: 100,
            uncounted: Vec::new(),
            stop: Duration::from_secs(20),
        }
    }
}

/// Who is at the other end of the connection, in the extensions of each request. Behind a reverse proxy that is
/// the proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(pub SocketAddr);

/// Serves connections until `stop` is ready; then accepts no more, lets running requests finish within
/// `limits.stop`, and returns.
///
/// A request that may change something (all but GET, HEAD and OPTIONS) runs to its end even when its client
/// leaves: what a person sent off is not half done because she closed the page.
///
/// # Errors
/// The listener has no address, so it is none.
pub async fn serve<S, B>(
    listener: TcpListener,
    service: S,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> io::Result<()>
where
    S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn Error + Send + Sync>> + Send,
    S::Future: Send,
    B: Body + Send + Unpin + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    tracing::debug!(address = %listener.local_addr()?, "listening");
    let limits = Arc::new(limits);
    let room = Arc::new(Semaphore::new(limits.connections));
    let connection_limit = ConnectionLimit::new(limits.per_address, limits.uncounted.clone());
    let (stopping, told) = channel::channel(Stop::No);
    // Everything that still runs holds a sender; when the last is gone the receiver says so.
    let (running, mut all_done) = mpsc::channel::<()>(1);
    let mut stop = pin!(stop);
    loop {
        let (permit, (stream, peer)) = tokio::select! {
            biased;
            () = &mut stop => break,
            accepted = next(&listener, &room) => accepted,
        };
        let Some(place) = connection_limit.enter(peer.ip()) else { continue };
        let connection =
            Connection { peer, limits: limits.clone(), stop: told.clone(), running: running.clone() };
        let service = service.clone();
        tokio::spawn(async move {
            connection.serve(stream, service).await;
            drop((permit, place));
        });
    }
    drop((listener, running));
    let _ = stopping.send(Stop::AfterThis);
    if tokio::time::timeout(limits.stop, all_done.recv()).await.is_err() {
        tracing::warn!("closing connections whose requests did not finish in time");
        let _ = stopping.send(Stop::Now);
    }
    Ok(())
}

/// The next connection, as soon as there is room for it.
async fn next(
    listener: &TcpListener,
    room: &Arc<Semaphore>,
) -> (Option<tokio::sync::OwnedSemaphorePermit>, (TcpStream, SocketAddr)) {
    // The semaphore is never closed, so there is always a permit.
    let permit = Arc::clone(room).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let _ = stream.set_nodelay(true);
                // On a socket for both, an IPv4 address comes dressed as IPv6.
                return (permit, (stream, SocketAddr::new(peer.ip().to_canonical(), peer.port())));
            }
            // The client was gone before we came to it.
            Err(error) if is_the_clients(&error) => {}
            Err(error) => {
                // Such as too many open files: asking again at once would fail again at once, for ever.
                tracing::error!(%error, "no connection can be accepted");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}

fn is_the_clients(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
