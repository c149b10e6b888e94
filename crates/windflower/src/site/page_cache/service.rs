//! Answers from memory what was rendered before, ahead of everything else of the site: a page that millions read costs
//! no more than finding it. Only pages for anyone are ever in there, and narrowing empties it in its last step. Where
//! several programs may share a database, one question is asked before: whether another of them narrowed something.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use http::{HeaderMap, Method, Request, Response, Uri};
use platform::db::Engine;
use tower::Service;

use super::{address_of, catch_up, shelf};
use crate::app::{App, Shared};
use crate::site::chrome::Choice;

/// The site behind `inner`, with memory in front of it.
#[derive(Clone)]
pub struct PageCacheService<S> {
    app: Shared,
    inner: S,
}

impl<S> PageCacheService<S> {
    /// Puts memory in front of a site.
    pub fn new(app: &Shared, inner: S) -> PageCacheService<S> {
        PageCacheService { app: Shared::clone(app), inner }
    }
}

/// An answer that is there already, or one that the site is asked for.
pub enum Answering<F> {
    /// From memory; `None` once it was given.
    There(Option<Response<Body>>),
    /// From the site.
    Asked(Pin<Box<F>>),
    /// From either, once it is known what other programs narrowed.
    Compared(Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>),
}

impl<S, B> Service<Request<B>> for PageCacheService<S>
where
    S: Service<Request<B>, Response = Response<Body>, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answering<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        if let Some(response) = on_the_shelf(&self.app, request.method(), request.uri(), request.headers()) {
            return Answering::There(Some(response));
        }
        if self.app.db.engine() == Engine::Postgres && is_remembered(request.method(), request.uri()) {
            // The one that said it is ready is the one to be called.
            let ready = self.inner.clone();
            let ready = std::mem::replace(&mut self.inner, ready);
            return Answering::Compared(Box::pin(compare(Shared::clone(&self.app), ready, request)));
        }
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
            Answering::Compared(compared) => compared.as_mut().poll(cx),
        }
    }
}

async fn compare<S, B>(app: Shared, mut inner: S, request: Request<B>) -> Result<Response<Body>, Infallible>
where
    S: Service<Request<B>, Response = Response<Body>, Error = Infallible>,
{
    let known = catch_up(&app).await;
    if let Err(error) = &known {
        tracing::error!(%error, "nothing is answered from memory, because nobody knows what narrowed");
    }
    let there = remembered(&app, request.method(), request.uri(), request.headers());
    match (known, there) {
        (Ok(()), Some(response)) => Ok(response),
        _ => inner.call(request).await,
    }
}

fn is_remembered(method: &Method, uri: &Uri) -> bool {
    let path = uri.path();
    matches!(*method, Method::GET | Method::HEAD)
        && (path.starts_with("/s/") || path.starts_with("/p/") || path == "/")
}

/// What is the same for everybody for good, and asks nobody what narrowed.
fn on_the_shelf(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response<Body>> {
    let name = shelf::name_of(uri.path()).filter(|_| matches!(*method, Method::GET | Method::HEAD))?;
    Some(without_body_for_head(method, shelf::asset(app, name)?.answer(headers)))
}

fn without_body_for_head(method: &Method, mut response: Response<Body>) -> Response<Body> {
    if *method == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
    response
}

fn remembered(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response<Body>> {
    if !is_remembered(method, uri) {
        return None;
    }
    if uri.path().starts_with("/p/") {
        return Some(app.page_cache.picture(uri.path())?.answer(method, headers));
    }
    let page = app.page_cache.get(&address_of(uri), &Choice::of(app, uri, headers), app.clock.now())?;
    Some(without_body_for_head(method, page.answer(headers)))
}
