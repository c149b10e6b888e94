//! "May readers write to you?", for one story.

use askama::Template;
use axum::extract::{Path, State};

use super::{Showing, Taking};
use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::waiting::Decider;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::first_readers;
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/note_wishes/wish.html")]
struct WishPage {
    chrome: Chrome,
    story: Story,
    taking: Taking,
    showing: Showing,
    marks: bool,
    /// Who reads first; `None` where nobody does.
    reads: Option<Decider>,
}

impl WishPage {
    fn takes(&self, word: &str) -> bool {
        self.taking.word() == word
    }

    fn shows(&self, word: &str) -> bool {
        self.showing.word() == word
    }

    fn reads_herself(&self) -> bool {
        self.reads == Some(Decider::Herself)
    }

    fn place_reads(&self) -> bool {
        self.reads == Some(Decider::Place)
    }
}

/// The page.
///
/// # Errors
/// `Refusal::NotFound` if the story is not hers.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let wish = super::of(&app.db, &story.id).await?;
    let reads = first_readers::who_reads(&app, keeper.person_id()).await?;
    page::show(&WishPage {
        chrome,
        taking: wish.taking,
        showing: wish.showing,
        marks: wish.marks,
        reads,
        story,
    })
}

/// She chooses.
///
/// # Errors
/// `Refusal::NotFound` if the story is not hers.
pub async fn choose(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    // What is least, where nothing was said.
    let taking = Taking::parse(fields.text("taking")).unwrap_or(Taking::Closed);
    let showing = Showing::parse(fields.text("showing")).unwrap_or(Showing::Aside);
    let mut tx = app.db.begin().await?;
    super::choose(&app, &mut tx, &keeper, &story, (taking, showing, fields.ticked("marks"))).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/stories/{id}/notes"), "said-saved")
}
