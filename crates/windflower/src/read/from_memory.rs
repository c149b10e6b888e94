//! Answers from memory what was rendered before, ahead of everything else of the site: a page that millions read costs
//! no more than finding it. Only pages for anyone are ever in there, and narrowing empties it in its last step, so that
//! no question has to be asked here.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use http::{HeaderMap, Method, Request, Response, Uri};
use tower::Service;

use crate::app::{App, Shared};
use crate::site::chrome::Choice;

/// The site behind `inner`, with memory in front of it.
#[derive(Clone)]
pub struct FromMemory<S> {
    app: Shared,
    inner: S,
}

impl<S> FromMemory<S> {
    /// Puts memory in front of a site.
    pub fn new(app: &Shared, inner: S) -> FromMemory<S> {
        FromMemory { app: Shared::clone(app), inner }
    }
}

/// An answer that is there already, or one that the site is asked for.
pub enum Answering<F> {
    /// From memory; `None` once it was given.
    There(Option<Response<Body>>),
    /// From the site.
    Asked(Pin<Box<F>>),
}

impl<S, B> Service<Request<B>> for FromMemory<S>
where
    S: Service<Request<B>, Response = Response<Body>, Error = Infallible>,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        match remembered(&self.app, request.method(), request.uri(), request.headers()) {
            Some(response) => Answering::There(Some(response)),
            None => Answering::Asked(Box::pin(self.inner.call(request))),
        }
    }
}

impl<F: Future<Output = Result<Response<Body>, Infallible>>> Future for Answering<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.get_mut() {
            Answering::There(response) => {
                response.take().map_or(Poll::Pending, |response| Poll::Ready(Ok(response)))
            }
            Answering::Asked(asked) => asked.as_mut().poll(cx),
        }
    }
}

fn remembered(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response<Body>> {
    if *method != Method::GET
        || uri.query().is_some()
        || !(uri.path().starts_with("/s/") || uri.path() == "/")
    {
        return None;
    }
    Some(app.rendered.get(uri.path(), &Choice::of(app, headers))?.answer(headers))
}
