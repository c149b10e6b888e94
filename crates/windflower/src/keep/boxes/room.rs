//! Her own room: what nearly every page of a keeper begins with, asked for once. A handler that takes a [`Room`] cannot
//! be reached by anybody who is not signed in, and opens no box but hers.

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::OwnBox;
use crate::app::Shared;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::refusal::Refusal;

/// Who came, what her pages need, and her box, made on her first visit.
pub struct Room {
    /// The running place.
    pub app: Shared,
    /// What every page is handed.
    pub chrome: Chrome,
    /// Whose room it is.
    pub keeper: Keeper,
    /// Her box.
    pub own_box: OwnBox,
}

impl FromRequestParts<Shared> for Room {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        // First of all, so that nothing is asked of the database for somebody who is not signed in.
        let keeper = Keeper::from_request_parts(parts, app).await?;
        let Ok(chrome) = Chrome::from_request_parts(parts, app).await;
        let own_box = super::of_keeper(&app.db, &app.clock, &keeper).await?;
        Ok(Room { app: Shared::clone(app), chrome, keeper, own_box })
    }
}
