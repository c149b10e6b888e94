//! What is said of photographs that were sent.

use http::StatusCode;
use serde::Serialize;

use super::super::kinds::Showing;
use super::super::{NotTaken, Outcome, Source, take_in};
use crate::app::App;
use crate::ids::KeepsakeId;
use crate::keep::boxes::OwnBox;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::form_parts::File;
use crate::site::refusal::Refusal;

/// What came of one file, in a sentence.
#[derive(Serialize)]
pub struct Received {
    file: String,
    kept: bool,
    sentence: String,
    /// Whether all of it can be shown, too.
    #[serde(skip)]
    is_whole: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    keepsake: Option<KeepsakeId>,
    /// The disk was full.
    #[serde(skip)]
    found_no_room: bool,
}

/// The status of a page that says what became of photographs of which some are not kept.
pub fn status_of(received: &[Received]) -> StatusCode {
    if !received.is_empty() && received.iter().all(|one| one.kept) {
        return StatusCode::OK;
    }
    let full = received.iter().any(|one| one.found_no_room);
    if full { StatusCode::INSUFFICIENT_STORAGE } else { StatusCode::UNPROCESSABLE_ENTITY }
}

impl Received {
    fn of(chrome: &Chrome, file: String, outcome: Outcome) -> Received {
        match outcome {
            Outcome::Kept(kept) => Received {
                file,
                kept: true,
                sentence: kept.showing.kept_sentence(&chrome.words),
                is_whole: kept.showing == Showing::Whole,
                keepsake: Some(kept.id),
                found_no_room: false,
            },
            Outcome::Refused(why) => Received {
                file,
                kept: false,
                sentence: why.sentence(&chrome.words),
                is_whole: false,
                keepsake: None,
                found_no_room: why == NotTaken::NoRoom,
            },
        }
    }

    /// What is said where a form came and no photograph was chosen in it.
    pub fn nothing(chrome: &Chrome) -> Received {
        Received {
            file: String::new(),
            kept: false,
            sentence: chrome.words.keep_none_chosen(),
            is_whole: false,
            keepsake: None,
            found_no_room: false,
        }
    }

    /// Whether it was kept.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// Whether it was not, because the disk was full.
    pub fn found_no_room(&self) -> bool {
        self.found_no_room
    }

    /// The name its file came with.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// What came of it.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// Whether it was kept and all of it can be shown; if not, there is something to say.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Id of the keepsake, if it was kept.
    pub fn keepsake(&self) -> Option<&KeepsakeId> {
        self.keepsake.as_ref()
    }
}

/// Takes one photograph in and says what came of it.
///
/// # Errors
/// When there is no room, or something broke.
pub async fn take_in_one(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    own_box: &OwnBox,
    file: File<'_>,
) -> Result<Received, Refusal> {
    let name = file.name.clone();
    let outcome = take_in(app, keeper, own_box, &name, Source::File(file)).await?;
    Ok(Received::of(chrome, name, outcome))
}
