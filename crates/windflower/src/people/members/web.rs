//! What somebody does about her own membership. The page itself shows stories, and is `read::lived_it`.

pub mod care;

use axum::extract::State;

use crate::app::Shared;
use crate::people::members;
use crate::people::who::roles::Keeper;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};

/// Where the page is.
const PAGE: &str = "/lived-it";

/// Asks, in her own words.
pub async fn ask(State(app): State<Shared>, keeper: Keeper, SignedFields(fields): SignedFields) -> Answer {
    members::ask(&app, keeper.person_id(), fields.text("words")).await?;
    if members::ask_to_prove(&app, keeper.person_id(), true).await? {
        return page::go_and_say(PAGE, "said-letter-soon");
    }
    page::go(PAGE)
}

/// Takes it back, or leaves.
pub async fn leave(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    let mut tx = app.db.begin().await?;
    members::leave(&mut tx, keeper.person_id()).await?;
    tx.commit().await?;
    page::go_and_say(PAGE, "said-taken-back")
}
