//! The page on which she says that a story is told in another one of hers.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::publication::merging::{self, MergeTrouble};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/publication/merging.html")]
struct MergingPage {
    chrome: Chrome,
    story: Story,
    /// In which one it is told now.
    told_in: Option<Story>,
    /// In which ones it could be.
    others: Vec<Story>,
    trouble: Option<String>,
}

/// The page.
///
/// # Errors
/// `Refusal::NotFound` if the story is not hers.
pub async fn show(state: State<Shared>, chrome: Chrome, keeper: Keeper, Path(id): Path<StoryId>) -> Answer {
    page::show(&merging_page(state, chrome, &keeper, (&id, None)).await?)
}

async fn merging_page(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: &Keeper,
    (id, trouble): (&StoryId, Option<String>),
) -> Result<MergingPage, Refusal> {
    let story = editions::own(&app.db, keeper, id).await?.ok_or(Refusal::NotFound)?;
    let told_in = merging::told_in(&app.db, keeper, &story).await?;
    let others = merging::could_be_told_in(&app.db, keeper, &story).await?;
    Ok(MergingPage { chrome, story, told_in, others, trouble })
}

/// She says so, or takes it back.
///
/// # Errors
/// `Refusal::NotFound` if one of the stories is not hers.
pub async fn choose(
    state: State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let app = Shared::clone(&state.0);
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let here = format!("/box/stories/{id}/told-in");
    let mut tx = app.db.begin().await?;
    if fields.ticked("back") {
        merging::part_again(&app, &mut tx, &keeper, &story).await?;
        tx.commit().await?;
        return page::go_and_say(&here, "said-saved");
    }
    let into = StoryId::from(fields.text("into"));
    let trouble = match merging::merge(&app, &mut tx, &keeper, (&story.id, &into)).await? {
        Ok(()) => {
            tx.commit().await?;
            return page::go_and_say(&here, "said-saved");
        }
        Err(MergeTrouble::TwoNames) => chrome.words.told_in_two_names(),
        Err(MergeTrouble::NotThere) => chrome.words.told_in_not_there(),
    };
    drop(tx);
    let page = merging_page(state, chrome, &keeper, (&id, Some(trouble))).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
