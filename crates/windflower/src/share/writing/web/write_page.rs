//! The page of the writing room: the story as it is being written, and everything beside it.

use std::collections::HashSet;

use askama::Template;
use story::Told;

use super::placed::{Asked, PlacedPhotograph, cover_sentence, placed};
use super::saved_line::saved_line;
use crate::app::App;
use crate::ids::StoryId;
use crate::keep::album;
use crate::keep::boxes::Room;
use crate::keep::keepsakes::web::Received;
use crate::people::who::roles::Keeper;
use crate::share::editions::visibility;
use crate::share::editions::{self, Story};
use crate::share::placements::cover::CoverTrouble;
use crate::share::placements::{self, Placement};
use crate::share::publication::standing::{self, Standing};
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
    /// Where the words of this window were set aside because of it.
    pub aside: String,
    /// Which prompt she took, by its place.
    pub asked: Option<usize>,
    /// What was typed, where it is not what is stored.
    pub typed: Option<Told>,
    /// What is wrong with the sentence on a cover, by its slot.
    pub covers: Vec<(String, CoverTrouble)>,
    /// The slot of a closed picture that she asked to look at.
    pub open: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "share/writing/write.html")]
pub struct WritePage {
    chrome: Chrome,
    story: Story,
    told: Told,
    /// How it stands, in the words of the state line; and whether anything is saved at all.
    saved: String,
    has_saved: bool,
    placed: Vec<PlacedPhotograph>,
    received: Vec<Received>,
    troubles: Troubles,
    meanwhile: Option<Told>,
    aside: Vec<(String, String)>,
    /// Where the words of this window were set aside, after another one saved.
    own_aside: String,
    /// Which of the prompts stands above the words, if she took one.
    asked: Option<String>,
    standing: Standing,
    /// Whether her whole box opens closed, and so what arrives now.
    opens_closed: bool,
    /// The largest photograph that is taken in, in bytes.
    most_picture_bytes: u64,
}

impl WritePage {
    fn prompts(&self) -> Vec<String> {
        prompts(&self.chrome)
    }

    fn nothing_yet(&self) -> bool {
        self.told.words.trim().is_empty()
    }

    fn seen(&self) -> String {
        visibility::sentence(&self.chrome.words, self.story.reach(), self.story.listed)
    }
}

/// Three of them, the lightest: somebody may take one where it is hard to begin.
fn prompts(chrome: &Chrome) -> Vec<String> {
    vec![chrome.words.prompt_call(), chrome.words.prompt_keep(), chrome.words.prompt_sense()]
}

/// The prompt that an address names.
pub fn prompt_of(query: &str) -> Option<usize> {
    query.strip_prefix("ask=").and_then(|number| number.parse().ok()).filter(|number| *number < 3)
}

/// Gathers the page.
pub async fn write_page(room: Room, there: InWriting, beside: Beside) -> Result<WritePage, Refusal> {
    let Room { app, chrome, keeper, own_box } = room;
    let InWriting { story, placements } = there;
    let pictures = Asked { covers: &beside.covers, open: beside.open.as_deref() };
    let placed = placed(&app, &chrome, &own_box, (&story, placements), pictures).await?;
    let time = |moment| chrome.words.language().time(in_zone(moment, keeper.time_zone()).time());
    let standing = standing::of(&app, &chrome, &keeper, &story).await?;
    let has_saved = !story.told.called().is_empty() || !placed.is_empty() || story.version > 1;
    let saved = if has_saved {
        saved_line(&app, &chrome, &keeper, &story, story.saved_at).await?
    } else {
        chrome.words.write_nothing_yet()
    };
    let mut aside = writing::all_set_aside(&app.db, &story.id).await?;
    // Two windows may hold the same words; and what stands in the story is not beside it.
    let mut seen = HashSet::from([story.told.words.clone()]);
    aside.retain(|one| seen.insert(one.words.clone()));
    let mut troubles = beside.troubles;
    for (slot, trouble) in &beside.covers {
        troubles.add(format!("cover-{slot}"), cover_sentence(&chrome, *trouble));
    }
    Ok(WritePage {
        saved,
        has_saved,
        told: beside.typed.unwrap_or_else(|| story.told.clone()),
        opens_closed: album::looks(&app.db, &own_box).await?.opens_closed,
        most_picture_bytes: app.settings.most_picture_bytes,
        received: beside.received,
        troubles,
        meanwhile: beside.meanwhile,
        placed,
        aside: aside.into_iter().map(|one| (time(one.made_at), one.words)).collect(),
        own_aside: beside.aside,
        asked: beside.asked.map(|prompt| prompts(&chrome).swap_remove(prompt)),
        standing,
        story,
        chrome,
    })
}
