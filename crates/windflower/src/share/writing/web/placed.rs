//! The pictures of a story as its writing room shows them: each with its fields, and why readers may not get it.

use crate::app::App;
use crate::keep::album;
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes::keepsake::Picture;
use crate::keep::keepsakes::web::tiles_of_box;
use crate::keep::says;
use crate::share::editions::Story;
use crate::share::placements::cover::{CoverTrouble, MOST_COVER};
use crate::share::placements::{self, Placement, picture_audience};
use crate::site::chrome::Chrome;
use crate::site::refusal::Refusal;

/// One picture in the writing room.
pub struct PlacedPhotograph {
    /// Where it stands, and what is said beside it.
    pub placement: Placement,
    /// The picture itself; `None` where it cannot be shown.
    pub picture: Option<Picture>,
    /// Her own name for it, or what it shows; never the name of its file.
    pub called: String,
    /// Whether it stands closed before her: she prefers it so, and did not ask for it on this page.
    pub closed: bool,
    /// What is wrong with the sentence on its cover.
    pub cover_trouble: Option<String>,
    /// Why readers do not get it.
    pub why: Option<String>,
}

/// What a page says or asks beside the pictures.
#[derive(Clone, Copy, Default)]
pub struct Asked<'a> {
    /// What is wrong with the sentence on a cover, by its slot.
    pub covers: &'a [(String, CoverTrouble)],
    /// The slot of a closed one that she asked to look at.
    pub open: Option<&'a str>,
}

/// The pictures that stand in the story.
pub async fn placed(
    app: &App,
    chrome: &Chrome,
    own_box: &OwnBox,
    (story, placements): (&Story, Vec<Placement>),
    asked: Asked<'_>,
) -> Result<Vec<PlacedPhotograph>, Refusal> {
    if placements.is_empty() {
        return Ok(Vec::new());
    }
    let opens_closed = album::looks(&app.db, own_box).await?.opens_closed;
    let mut tiles = tiles_of_box(app, own_box).await?;
    let keys = placements::keys_of_story(&app.db, &story.id).await?;
    let mut placed = Vec::new();
    for placement in placements {
        let why = picture_audience::why(&chrome.words, says::reach(&app.db, &placement.keepsake_id).await?);
        let without =
            story.is_published() && !keys.iter().any(|key| key.keepsake_id == placement.keepsake_id);
        let at = tiles.iter().position(|one| *one.keepsake.id == *placement.keepsake_id);
        let kept = at.map(|at| tiles.swap_remove(at));
        let closed = opens_closed || kept.as_ref().is_some_and(|one| one.closed);
        let trouble = asked.covers.iter().find(|(slot, _)| *slot == placement.slot);
        let names = kept.as_ref().map(|one| [&one.keepsake.title, &one.keepsake.description]);
        let called = names.into_iter().flatten().find(|name| !name.is_empty());
        let called = called.cloned().unwrap_or_else(|| chrome.words.photograph_not_described());
        placed.push(PlacedPhotograph {
            picture: kept.map(|one| Picture { alt: called.clone(), ..one.picture }),
            called,
            closed: closed && asked.open != Some(placement.slot.as_str()),
            why: why.or_else(|| without.then(|| chrome.words.says_line_anew())),
            cover_trouble: trouble.map(|(_, trouble)| cover_sentence(chrome, *trouble)),
            placement,
        });
    }
    Ok(placed)
}

/// What is wrong with the sentence on a cover.
pub fn cover_sentence(chrome: &Chrome, trouble: CoverTrouble) -> String {
    match trouble {
        CoverTrouble::Empty => chrome.words.cover_empty(),
        CoverTrouble::General => chrome.words.cover_general(),
        CoverTrouble::Long => chrome.words.cover_long(MOST_COVER as i64),
    }
}
