//! Bodies on the way in, which may not dawdle, and on the way out, whose end the deadlines are told.

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use thiserror::Error;
use tokio::time::{Instant, Sleep, sleep_until};

use super::deadlines::Deadlines;
use super::seats::Seat;

/// The body of a request. It ends with `TooSlow` where the client pauses too long or drips.
pub struct RequestBody {
    body: Incoming,
    deadlines: Arc<Deadlines>,
    ended: bool,
    bytes: u64,
    /// Time spent waiting for the client so far; what our own side takes is not the client's fault.
    waited: Duration,
    waiting: Option<(Instant, Pin<Box<Sleep>>)>,
}

/// The client sent the body of its request too slowly.
#[derive(Debug, Error)]
#[error("the body of the request came too slowly")]
pub struct TooSlow;

impl RequestBody {
    pub(super) fn new(body: Incoming, deadlines: Arc<Deadlines>) -> RequestBody {
        RequestBody { body, deadlines, ended: false, bytes: 0, waited: Duration::ZERO, waiting: None }
    }

    fn wait(&mut self, cx: &mut Context<'_>) -> Poll<TooSlow> {
        let patience = self.patience();
        if self.waiting.is_none() {
            self.deadlines.body_is_waited_for(self.waited, self.bytes);
        }
        let (_, sleep) = self.waiting.get_or_insert_with(|| {
            let now = Instant::now();
            (now, Box::pin(sleep_until(now + patience)))
        });
        ready!(sleep.as_mut().poll(cx));
        Poll::Ready(TooSlow)
    }

    /// How long the next bytes may take.
    fn patience(&self) -> Duration {
        let limits = self.deadlines.limits();
        let pause = limits.body_pause;
        let patience = match self.bytes.saturating_mul(1000).checked_div(limits.body_floor) {
            Some(earned) => (pause + Duration::from_millis(earned)).saturating_sub(self.waited).min(pause),
            None => pause,
        };
        if self.is_small() {
            return patience.min(limits.small_body_whole.saturating_sub(self.waited));
        }
        patience
    }

    /// Whether it is a form without a photograph, as far as its client says or it has come.
    fn is_small(&self) -> bool {
        let rest = self.body.size_hint().exact().unwrap_or(0);
        self.bytes.saturating_add(rest) <= self.deadlines.limits().small_body
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else {
            return self.wait(cx).map(|too_slow| Some(Err(too_slow.into())));
        };
        if let Some((since, _)) = self.waiting.take() {
            self.waited += since.elapsed();
            self.deadlines.body_came();
        }
        match &frame {
            Some(Ok(frame)) => self.bytes += frame.data_ref().map_or(0, |data| data.len() as u64),
            _ => self.ended = true,
        }
        Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        self.deadlines.body_came();
        if !self.ended && !self.body.is_end_stream() {
            self.deadlines.request_left_unread();
        }
    }
}

/// The body of an answer. hyper drops it as soon as it has taken all of it.
pub(super) struct ResponseBody<B> {
    /// `None` of a request that was refused before it came to anybody.
    pub(super) body: Option<B>,
    pub(super) deadlines: Arc<Deadlines>,
    /// The seat of a proxy's connection, which carries nobody's request any more once this has ended.
    pub(super) carried: Option<Arc<Seat>>,
}

impl<B: Body + Unpin> Body for ResponseBody<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        self.body.as_mut().map_or(Poll::Ready(None), |body| Pin::new(body).poll_frame(cx))
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or(SizeHint::with_exact(0), Body::size_hint)
    }
}

impl<B> Drop for ResponseBody<B> {
    fn drop(&mut self) {
        self.deadlines.answer_ended();
        if let Some(seat) = &self.carried {
            seat.carries(None);
        }
    }
}
