//! `/box/readers`: whom a keeper trusts to read notes before she does.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use super::{FirstReader, MOST_NAME};
use crate::app::Shared;
use crate::ids::FirstReaderId;
use crate::people::waiting::Decider;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, Troubles};
use crate::site::made_link::{self, Link, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Where her list is.
const PAGE: &str = "/box/readers";

#[derive(Template)]
#[template(path = "share/first_readers/readers.html")]
struct ReadersPage {
    chrome: Chrome,
    readers: Vec<FirstReader>,
    /// Who reads first in this place, for her; `None` where nobody does.
    reads: Option<Decider>,
    name: String,
    troubles: Troubles,
}

impl ReadersPage {
    fn place_reads(&self) -> bool {
        self.reads == Some(Decider::Place)
    }

    fn reads_herself(&self) -> bool {
        self.reads == Some(Decider::Herself)
    }
}

#[derive(Template)]
#[template(path = "share/first_readers/link.html")]
struct LinkPage {
    chrome: Chrome,
    reader: FirstReader,
    /// None any more once a quarter of an hour is over.
    link: Option<Link>,
}

/// Her list.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&readers(&app, chrome, &keeper, ("", Troubles::default())).await?)
}

async fn readers(
    app: &Shared,
    chrome: Chrome,
    keeper: &Keeper,
    (name, troubles): (&str, Troubles),
) -> Result<ReadersPage, Refusal> {
    let readers = super::all_own(&app.db, keeper).await?;
    let reads = super::who_reads(app, keeper.person_id()).await?;
    Ok(ReadersPage { chrome, readers, reads, name: name.to_owned(), troubles })
}

/// Names somebody, and shows the link.
pub async fn name(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let name = fields.text("name").trim();
    let mut troubles = Troubles::default();
    if name.is_empty() {
        troubles.add("name", chrome.words.readers_name_missing());
    }
    troubles.at_most("name", name, MOST_NAME, &chrome.words);
    if troubles.none() {
        match super::name(&app, &keeper, name).await? {
            Some((id, token)) => return go_to_link(&app, &id, &token.reveal()),
            None => troubles.add("name", chrome.words.readers_enough()),
        }
    }
    let page = readers(&app, chrome, &keeper, (name, troubles)).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn go_to_link(app: &Shared, id: &FirstReaderId, token: &str) -> Answer {
    made_link::go_and_show(app, &format!("{PAGE}/{id}/link"), (id, token))
}

/// The link that was just made; afterwards the way to make another one.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show_link(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<FirstReaderId>,
    made: Made,
) -> Answer {
    let reader = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let link = made.link_of(&app, &reader.id, "/read-first/");
    page::show(&LinkPage { chrome, reader, link })
}

/// A new link for the same person.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn new_link(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<FirstReaderId>,
    _form: SignedFields,
) -> Answer {
    let reader = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let token = super::new_link(&app, &reader).await?;
    go_to_link(&app, &reader.id, &token.reveal())
}

/// Somebody reads first no more.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn end(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<FirstReaderId>,
    _form: SignedFields,
) -> Answer {
    let reader = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    super::end(&app, &reader).await?;
    page::go_and_say(PAGE, "said-reader-ended")
}

/// She reads herself what comes, or not.
pub async fn herself(
    State(app): State<Shared>,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    super::read_herself(&app, &keeper, fields.text("herself") == "yes").await?;
    page::go_and_say(PAGE, "said-saved")
}
