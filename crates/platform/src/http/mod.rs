//! Our own accept loop: HTTP/1.1, a deadline for everything a client can delay, and room for everybody. What is
//! answered is the business of the service that is handed in, such as an axum router.

mod body;
mod connection;
mod deadlines;
mod forwarded;
mod seats;

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use http_body::Body;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError, mpsc, watch as channel};
use tower::Service;

pub use body::{RequestBody, TooSlow};
pub use forwarded::forwarded_for;

use connection::{Connection, Stop};
use deadlines::Deadlines;
use seats::{Seat, Seats};

use crate::net::Network;

/// How long to wait when the system has no room for one more connection.
const BREATH: Duration = Duration::from_millis(200);
/// How long to wait before somebody else is asked to give way.
const MOMENT: Duration = Duration::from_millis(20);

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
    /// A body of at most so many bytes is a form without a photograph, and is there as a whole sooner.
    pub small_body: u64,
    /// How long all of a small body may be waited for.
    pub small_body_whole: Duration,
    /// Whoever has only sent for longer than this, and more slowly than `drip_speed`, is the first to give way when there
    /// is no room for others.
    pub drip_after: Duration,
    /// Bytes a second.
    pub drip_speed: u64,
    /// How long a client may take nothing of an answer.
    pub write: Duration,
    /// Connections at once. For one more, whoever only keeps a place from others gives way: first those who drip, then
    /// those who rest between two requests, then the others whose turn it is, of the largest network and for longest
    /// first. Where everybody is being answered it waits.
    pub connections: usize,
    /// Connections at once from one network (IPv4 /24, IPv6 /56), and four times as many from a wide one (/16, /48).
    /// Within it the same give way; where nobody does, more are closed.
    pub per_address: usize,
    /// Reverse proxies, behind which everybody comes: their connections are counted for the reader whom they name, from
    /// the header of a request to the end of its answer, and a request too many comes with `Crowded`.
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
            small_body: 64 * 1024,
            // 64 KiB over a bad mobile line of 16 kbit/s.
            small_body_whole: Duration::from_secs(40),
            drip_after: Duration::from_secs(5),
            drip_speed: 4_096,
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

/// In the extensions of a request by which the reader behind a reverse proxy has more on the way at once than one
/// network may. It is to be refused without reading its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowded;

/// How many connections may wait until they are accepted. Where a crowd comes at once and the system drops one instead,
/// its browser tries again only after a second.
const WAITING: u32 = 4_096;

/// Listens on an address, with room for a crowd.
///
/// # Errors
/// The address cannot be listened on.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // A place that was restarted listens again at once.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

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
    let seats = Seats::new(limits.per_address, limits.uncounted.clone());
    let (stopping, told) = channel::channel(Stop::No);
    // Everything that still runs holds a sender; when the last is gone the receiver says so.
    let (running, mut all_done) = mpsc::channel::<()>(1);
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            biased;
            () = &mut stop => break,
            accepted = next(&listener) => accepted,
        };
        let deadlines = Arc::new(Deadlines::new(limits.clone()));
        let Some(seat) = seats.enter(peer.ip(), &deadlines) else { continue };
        let permit = tokio::select! {
            biased;
            () = &mut stop => break,
            permit = room_for(&seat, &seats, &room) => permit,
        };
        let (stop, running, seat) = (told.clone(), running.clone(), Arc::new(seat));
        let connection = Connection { peer, limits: limits.clone(), deadlines, seat, stop, running };
        let service = service.clone();
        tokio::spawn(async move {
            connection.serve(stream, service).await;
            drop(permit);
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

/// Room for one more, as soon as somebody gives way or leaves.
async fn room_for(seat: &Seat, seats: &Seats, room: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
    loop {
        match Arc::clone(room).try_acquire_owned() {
            Ok(permit) => return Some(permit),
            // Never closed.
            Err(TryAcquireError::Closed) => return None,
            Err(TryAcquireError::NoPermits) => {}
        }
        seats.make_room(seat);
        let waiting = Arc::clone(room).acquire_owned();
        if let Ok(permit) = tokio::time::timeout(MOMENT, waiting).await {
            return permit.ok();
        }
    }
}

/// The next connection.
async fn next(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let _ = stream.set_nodelay(true);
                // On a socket for both, an IPv4 address comes dressed as IPv6.
                return (stream, SocketAddr::new(peer.ip().to_canonical(), peer.port()));
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
