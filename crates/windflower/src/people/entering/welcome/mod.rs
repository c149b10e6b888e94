//! The first page of a new place: what it is called, whom it is for, and the account of its steward.

pub mod web;

use platform::db::{DbError, Tx};
use platform::secret::Token;

use crate::app::App;
use crate::people::who::persons::{self, NewPerson};
use crate::people::who::roles::Keeper;
use crate::site::place::{self, Place};

/// Opens the place and makes its steward; `None` if the one-time link was used already.
pub async fn open(
    app: &App,
    tx: &mut Tx,
    token: &Token,
    place: &Place,
    steward: &NewPerson,
) -> Result<Option<Keeper>, DbError> {
    if !place::open(tx, place, token).await? {
        return Ok(None);
    }
    let keeper = persons::make(tx, &app.clock, steward).await?;
    place::note_mode(tx, place, keeper.person_id(), app.clock.now()).await?;
    Ok(Some(keeper))
}
