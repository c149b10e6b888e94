//! The page of the writing room: the story as it is being written, and everything beside it.

use askama::Template;
use story::Told;

use super::placed::{PlacedPhotograph, placed};
use crate::app::App;
use crate::ids::StoryId;
use crate::keep::boxes::Room;
use crate::keep::keepsakes::web::Received;
use crate::people::who::roles::Keeper;
use crate::share::editions::visibility;
use crate::share::editions::{self, Story};
use crate::share::placements::cover::CoverTrouble;
use crate::share::placements::{self, Placement};
use crate::share::publication;
use crate::share::writing;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::Troubles;
use crate::site::refusal::Refusal;

/// A story while it is being written.
pub struct InWriting {
    /// The story.
    pub story: Story,
    /// The pictures in it.
    pub placements: Vec<Placement>,
}

impl InWriting {
    /// One of hers.
    ///
    /// # Errors
    /// `Refusal::NotFound` if it is not.
    pub async fn of(app: &App, keeper: &Keeper, id: &StoryId) -> Result<InWriting, Refusal> {
        let story = editions::own(&app.db, keeper, id).await?.ok_or(Refusal::NotFound)?;
        let placements = placements::of_story(&app.db, &story.id).await?;
        Ok(InWriting { story, placements })
    }
}

/// What a page of the writing room says beside the story itself.
#[derive(Default)]
pub struct Beside {
    /// What came of photographs that were put in just now.
    pub received: Vec<Received>,
    /// What is wrong with a field.
    pub troubles: Troubles,
    /// What another window saved meanwhile.
    pub meanwhile: Option<Told>,
    /// What was typed, where it is not what is stored.
    pub typed: Option<Told>,
    /// What is wrong with the sentence on a cover, by its slot.
    pub covers: Vec<(String, CoverTrouble)>,
}

/// The page.
#[derive(Template)]
#[template(path = "share/writing/write.html")]
pub struct WritePage {
    chrome: Chrome,
    story: Story,
    told: Told,
    saved_at: String,
    placed: Vec<PlacedPhotograph>,
    received: Vec<Received>,
    troubles: Troubles,
    meanwhile: Option<Told>,
    aside: Vec<(String, String)>,
    waits: Option<String>,
    /// The largest photograph that is taken in, in bytes.
    most_picture_bytes: u64,
}

impl WritePage {
    fn seen(&self) -> String {
        visibility::sentence(&self.chrome.words, self.story.reach(), self.story.listed)
    }
}

/// Gathers the page.
pub async fn write_page(room: Room, there: InWriting, beside: Beside) -> Result<WritePage, Refusal> {
    let Room { app, chrome, keeper, own_box } = room;
    let InWriting { story, placements } = there;
    let placed = placed(&app, &chrome, &own_box, (&story, placements), &beside.covers).await?;
    let time = |moment| chrome.words.language().time(in_zone(moment, keeper.time_zone()).time());
    let waits = publication::waiting(&app.db, &story.id).await?.map(|waiting| time(waiting.due));
    let aside = writing::all_set_aside(&app.db, &story.id).await?;
    Ok(WritePage {
        saved_at: time(story.saved_at),
        told: beside.typed.unwrap_or_else(|| story.told.clone()),
        most_picture_bytes: app.settings.most_picture_bytes,
        received: beside.received,
        troubles: beside.troubles,
        meanwhile: beside.meanwhile,
        placed,
        // What stands in the story is not beside it.
        aside: aside
            .into_iter()
            .filter(|one| one.words != story.told.words)
            .map(|one| (time(one.made_at), one.words))
            .collect(),
        waits,
        story,
        chrome,
    })
}
