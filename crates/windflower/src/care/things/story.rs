//! A story that was handed in, for whoever opened it: the very edition that would be shown, its words first.

use story::Document;

use crate::app::App;
use crate::ids::StoryId;
use crate::people::who::roles::Moderator;
use crate::share::submission;
use crate::site::chrome::Chrome;
use crate::site::refusal::Refusal;

/// What she is shown.
pub struct StoryShown {
    /// What it would be shown as.
    pub document: Document,
    /// What a reader would be told first.
    pub notes: Vec<String>,
    /// The words, as readers would get them.
    pub words: String,
    /// What is said of each picture in it, or the sentence on its cover.
    pub pictures: Vec<String>,
    /// Tells which edition it is.
    pub version: String,
}

/// Gathers it; `None` where it was called back.
pub async fn shown(
    app: &App,
    chrome: &Chrome,
    moderator: &Moderator,
    id: &StoryId,
) -> Result<Option<StoryShown>, Refusal> {
    let Some((handed, document)) = submission::read(&app.db, moderator, id).await? else { return Ok(None) };
    let experiences = document.experiences.iter().map(|slug| chrome.slug("experience", slug));
    let notes = document.content_notes.iter().map(|slug| chrome.slug("note", slug));
    let said = |picture: &story::DocumentPicture| {
        picture.cover.clone().unwrap_or_else(|| picture.description.clone())
    };
    Ok(Some(StoryShown {
        notes: experiences.chain(notes).collect(),
        words: super::report::words_of(chrome, &document)?,
        pictures: document.pictures.iter().map(said).collect(),
        version: handed.edition.map(|edition| edition.to_string()).unwrap_or_default(),
        document,
    }))
}
