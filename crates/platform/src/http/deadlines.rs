//! Watches what a client does on one connection and knows by when it has to do something next. The connection
//! reads `deadline` after each step; nothing here waits.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::Limits;
use super::seats::GivesWay;

/// How long a client may go on sending what is not read before its connection is cut.
const LINGER: Duration = Duration::from_secs(3);

/// Who has taken nothing of an answer for so long takes nothing of it.
const TAKES_NOTHING: Duration = Duration::from_secs(1);

/// The state of one connection. Only its own task touches it, so the lock is never waited for.
pub(super) struct Deadlines {
    limits: Arc<Limits>,
    state: Mutex<State>,
}

struct State {
    /// Between requests: the next byte begins one.
    between: bool,
    /// The header that is coming, line by line.
    lines: HeaderLines,
    /// By when the client has to have sent its first byte, its header or its next request.
    read_by: Option<Instant>,
    /// By when the client has to have taken more of an answer.
    write_by: Option<Instant>,
    /// A request was answered before all of it was there.
    unread: bool,
    /// Only waiting for the client to notice that the connection ends.
    lingering: bool,
    turn: Turn,
}

/// Whose turn it is.
#[derive(Clone, Copy)]
enum Turn {
    /// The client's, which has not asked for anything yet.
    Silent(Instant),
    /// The client's: the header of its request is coming since.
    Header(Instant),
    /// The client's: it is waited for the next bytes of a body since, after so long and so many bytes before.
    Body { since: Instant, waited: Duration, bytes: u64 },
    /// Nobody's: the last answer ended then.
    Rests(Instant),
    /// Ours.
    Ours,
}

impl Deadlines {
    pub(super) fn new(limits: Arc<Limits>) -> Deadlines {
        let now = Instant::now();
        let read_by = Some(now + limits.first_byte);
        let state = State {
            between: true,
            lines: HeaderLines::default(),
            read_by,
            write_by: None,
            unread: false,
            lingering: false,
            turn: Turn::Silent(now),
        };
        Deadlines { limits, state: Mutex::new(state) }
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// When the client is too late, as things stand.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let state = self.state();
        match (state.read_by, state.write_by) {
            (Some(read), Some(write)) => Some(read.min(write)),
            (read, write) => read.or(write),
        }
    }

    /// A request is there with its whole header: now it is our turn.
    pub(super) fn request_came(&self) {
        let mut state = self.state();
        (state.between, state.read_by, state.turn) = (false, None, Turn::Ours);
        state.lines.ended = true;
    }

    /// It is waited for the next bytes of a body, after so long and so many bytes before.
    pub(super) fn body_is_waited_for(&self, waited: Duration, bytes: u64) {
        self.state().turn = Turn::Body { since: Instant::now(), waited, bytes };
    }

    /// They came, or nobody waits for them any more.
    pub(super) fn body_came(&self) {
        let mut state = self.state();
        if matches!(state.turn, Turn::Body { .. }) {
            state.turn = Turn::Ours;
        }
    }

    /// Whether and how the client only keeps a place from others, and since when.
    pub(super) fn gives_way(&self, now: Instant) -> Option<(GivesWay, Instant)> {
        let state = self.state();
        if let Some(stuck) = state.write_by.and_then(|at| at.checked_sub(self.limits.write)) {
            return (now.duration_since(stuck) > TAKES_NOTHING).then_some((GivesWay::TakesNothing, stuck));
        }
        let sends = |since: Instant, waited: Duration, bytes: u64| {
            let is_slow =
                waited.as_millis().saturating_mul(self.limits.drip_speed.into()) / 1_000 > bytes.into();
            let drips = waited > self.limits.drip_after && is_slow;
            (if drips { GivesWay::Drips } else { GivesWay::Sends }, since)
        };
        match state.turn {
            Turn::Silent(since) => Some((GivesWay::Sends, since)),
            Turn::Header(since) => Some(sends(since, now.duration_since(since), 0)),
            Turn::Body { since, waited, bytes } => {
                let began = since.checked_sub(waited).unwrap_or(since);
                Some(sends(began, waited + now.duration_since(since), bytes))
            }
            Turn::Rests(since) => Some((GivesWay::Rests, since)),
            Turn::Ours => None,
        }
    }

    /// The last of an answer is on its way.
    pub(super) fn answer_ended(&self) {
        let mut state = self.state();
        let now = Instant::now();
        (state.between, state.read_by, state.turn) = (true, Some(now + self.limits.idle), Turn::Rests(now));
    }

    /// The rest of a request's body will not be read.
    pub(super) fn request_left_unread(&self) {
        self.state().unread = true;
    }

    /// Whether the client may still be sending what nobody reads, and so has to be waited for a moment.
    fn has_to_linger(&self) -> bool {
        let mut state = self.state();
        if state.unread && !state.lingering {
            (state.lingering, state.read_by, state.write_by) = (true, Some(Instant::now() + LINGER), None);
        }
        state.lingering
    }

    fn bytes_came(&self, bytes: &mut [u8]) {
        let mut state = self.state();
        if state.between {
            state.lines = HeaderLines::default();
            // Counted from the first byte on: a client that drips gains nothing with each drop.
            let now = Instant::now();
            (state.between, state.read_by, state.turn) =
                (false, Some(now + self.limits.header), Turn::Header(now));
        }
        state.lines.look_at(bytes);
    }

    fn bytes_went(&self) {
        let mut state = self.state();
        if state.write_by.take().is_some() && state.between {
            // The rest of an answer is still being fetched over a slow line, which is not idleness.
            state.read_by = Some(Instant::now() + self.limits.idle);
        }
    }

    fn nothing_is_taken(&self) {
        let mut state = self.state();
        if state.write_by.is_none() {
            state.write_by = Some(Instant::now() + self.limits.write);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where one header is. Every line of it ends in CR LF: what reads a bare LF as an end, and what does not, see two
/// different requests in the same bytes (RFC 9112, 2.2 and 11.2).
#[derive(Default)]
struct HeaderLines {
    last: u8,
    /// Letters of the line that is coming.
    letters: usize,
    /// Whether there was a line; empty ones may stand before it.
    begun: bool,
    ended: bool,
}

impl HeaderLines {
    /// Spoils a bare LF, so that hyper refuses the request.
    fn look_at(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            if self.ended {
                return;
            }
            match *byte {
                b'\n' if self.last != b'\r' => *byte = 0,
                b'\n' => {
                    self.ended = self.begun && self.letters == 0;
                    self.begun |= self.letters > 0;
                    self.letters = 0;
                }
                b'\r' => {}
                _ => self.letters += 1,
            }
            self.last = *byte;
        }
    }
}

/// A TCP stream that tells its deadlines what comes and goes.
pub(super) struct TimedStream {
    pub(super) stream: TcpStream,
    pub(super) deadlines: Arc<Deadlines>,
}

impl TimedStream {
    fn tell(&self, written: &Poll<io::Result<usize>>) {
        match written {
            Poll::Ready(_) => self.deadlines.bytes_went(),
            Poll::Pending => self.deadlines.nothing_is_taken(),
        }
    }
}

impl AsyncRead for TimedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if buffer.filled().len() > before {
            self.deadlines.bytes_came(&mut buffer.filled_mut()[before..]);
        }
        read
    }
}

impl AsyncWrite for TimedStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.tell(&written);
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
        self.tell(&written);
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
        // Closing while the client still sends would make its system throw our answer away ("connection reset"),
        // and with it the page that says what was wrong with the upload.
        while self.deadlines.has_to_linger() {
            let mut scratch = [0; 8 * 1024];
            let mut buffer = ReadBuf::new(&mut scratch);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut buffer))?;
            if buffer.filled().is_empty() {
                break;
            }
        }
        Poll::Ready(Ok(()))
    }
}
