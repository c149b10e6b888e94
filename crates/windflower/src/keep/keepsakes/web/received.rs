//! What is said of photographs that were sent.

use http::StatusCode;
use serde::Serialize;

use crate::site::chrome::Chrome;

/// What came of one file, in a sentence.
#[derive(Serialize)]
pub struct Received {
    pub(super) file: String,
    pub(super) kept: bool,
    pub(super) sentence: String,
    /// Whether it can be shown, too.
    #[serde(skip)]
    pub(super) is_shown: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) keepsake: Option<String>,
    /// The disk was full.
    #[serde(skip)]
    pub(super) found_no_room: bool,
}

/// The status of a page that says what became of photographs of which some are not kept.
pub fn status_of(received: &[Received]) -> StatusCode {
    if !received.is_empty() && received.iter().all(|one| one.kept) {
        return StatusCode::OK;
    }
    let full = received.iter().any(|one| one.found_no_room);
    if full { StatusCode::INSUFFICIENT_STORAGE } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// What is said of one that is kept.
pub fn kept_sentence(chrome: &Chrome, is_shown: bool, is_later: bool) -> String {
    match (is_shown, is_later) {
        (true, _) => chrome.words.keep_kept(),
        (false, true) => chrome.words.keep_kept_later(),
        (false, false) => chrome.words.keep_kept_not_shown(),
    }
}

impl Received {
    /// The name its file came with.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// What came of it.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// Whether it was kept and can be shown.
    pub fn is_shown(&self) -> bool {
        self.is_shown
    }

    /// Id of the keepsake, if it was kept.
    pub fn keepsake(&self) -> Option<&str> {
        self.keepsake.as_deref()
    }
}
