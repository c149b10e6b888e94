//! The line that says when it was saved, and who sees what stands there.

use platform::clock::Moment;

use crate::app::App;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::refusal::Refusal;

/// "Saved at 02:14", and who sees what stands there: nobody else, or readers the words that she showed them last.
pub async fn saved_line(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    story: &Story,
    saved_at: Moment,
) -> Result<String, Refusal> {
    let language = chrome.words.language();
    let zoned = |at| in_zone(at, keeper.time_zone());
    let time = language.time(zoned(saved_at).time());
    let shown = if story.is_published() { editions::made_at(&app.db, story).await? } else { None };
    Ok(match shown {
        Some(at) => chrome.words.write_saved_shown(time, language.day(zoned(at).date())),
        None => chrome.words.write_saved_alone(time),
    })
}
