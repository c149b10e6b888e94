//! What one person makes is counted before anything of it is made; where it is too much, what she typed comes back.

use axum::extract::{FromRequest, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{Attempt, MAKES};
use crate::app::Shared;
use crate::site::fields::Fields;
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

/// Stands around the addresses at which a keeper makes something. Strangers are sent to sign in behind it.
pub async fn count_what_is_made(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let Some(visitor) = request.extensions().get::<Visitor>() else { return next.run(request).await };
    let attempt = Attempt::of(&app.key, MAKES, &visitor.person_id);
    match super::may(&app, &attempt).await {
        Ok(true) => next.run(request).await,
        Ok(false) => given_back(&app, request).await.into_response(),
        Err(error) => Refusal::from(error).into_response(),
    }
}

async fn given_back(app: &Shared, request: Request) -> Refusal {
    let Ok(fields) = Fields::from_request(request, app).await else { return Refusal::enough(&[]) };
    let typed = fields.pairs().filter(|(name, _)| *name != "token").map(|(_, text)| text);
    Refusal::enough(&typed.collect::<Vec<_>>())
}
