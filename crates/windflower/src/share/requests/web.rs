//! Asking at the address of a story, and what its keeper does with it.

use askama::Template;
use axum::extract::{Path, State};

use crate::app::Shared;
use crate::ids::RequestId;
use crate::people::entering::devices::web::Whence;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/requests/asked.html")]
struct AskedPage {
    chrome: Chrome,
}

/// Asks. The answer is the same for every address and whatever was said.
///
/// # Errors
/// `Refusal::Enough` where too much is asked from this network.
pub async fn ask(State(app): State<Shared>, mut chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let at = fields.text("at").strip_prefix("/s/").unwrap_or_default();
    let address = at.split('/').next().unwrap_or_default();
    let said = (fields.text("name"), fields.text("line"));
    if !super::ask(&app, address, said, &whence).await? {
        return Err(Refusal::enough(&[said.0, said.1]));
    }
    chrome.here = "/".to_owned();
    page::show(&AskedPage { chrome })
}

/// Puts one aside.
///
/// # Errors
/// `Refusal::NotFound` if she was not asked that.
pub async fn put_aside(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<RequestId>,
    _form: SignedFields,
) -> Answer {
    if !super::put_aside(&app.db, &keeper, &id).await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box/circles", "said-request-aside")
}

/// Lets her be asked, or not.
pub async fn turn(State(app): State<Shared>, keeper: Keeper, SignedFields(fields): SignedFields) -> Answer {
    super::turn(&app.db, &keeper, fields.text("on") == "yes").await?;
    page::go_and_say("/box/circles", "said-saved")
}
