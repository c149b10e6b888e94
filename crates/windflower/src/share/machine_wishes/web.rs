//! "May machines find it?", for one story.

use askama::Template;
use axum::extract::{Path, State};

use super::Machines;
use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/machine_wishes/wish.html")]
struct WishPage {
    chrome: Chrome,
    story: Story,
    machines: Machines,
    /// Whether this place lets search engines in at all.
    lets_in: bool,
}

impl WishPage {
    fn is(&self, word: &str) -> bool {
        self.machines.word() == word
    }

    /// Whether it stands where machines look.
    fn is_listed(&self) -> bool {
        self.story.is_for_anyone() && self.story.listed
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
    let machines = super::of(&app.db, &story.id).await?;
    page::show(&WishPage { chrome, machines, lets_in: app.settings.search_engines, story })
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
    // The least, where nothing was said.
    let machines = Machines::parse(fields.text("machines")).unwrap_or(Machines::Here);
    let mut tx = app.db.begin().await?;
    super::choose(&app, &mut tx, &keeper, &story, machines).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/stories/{id}/machines"), "said-saved")
}
