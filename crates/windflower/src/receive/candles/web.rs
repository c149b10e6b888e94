//! Lighting a candle.

use axum::extract::State;

use crate::app::Shared;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};

/// Lights one, and goes back to the page on which it burns: no cookie, and nothing else that tells who pressed.
pub async fn light(State(app): State<Shared>, _form: Fields) -> Answer {
    super::light(&app).await?;
    page::go("/remember#candle")
}
