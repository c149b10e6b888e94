//! What a keeper is told wherever one of her stories is named: that it says something else than readers see, and what waits.

use crate::app::App;
use crate::people::who::roles::Keeper;
use crate::share::consents;
use crate::share::editions::Story;
use crate::share::submission::{self, State};
use crate::share::versions::since;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::refusal::Refusal;

/// How a story stands beside what readers see of it.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The day on which readers were shown the words they have, where the story says something else by now.
    pub shown_on: Option<String>,
    /// What waits to be shown, as a sentence with its day.
    pub waits: Option<String>,
    /// With which line it was handed back, and the name below it, which may be empty.
    pub handed_back: Option<(String, String)>,
    /// The day on which what she agreed to for showing it ends, where that is soon.
    pub ends_on: Option<String>,
}

/// How this story of hers stands.
pub async fn of(app: &App, chrome: &Chrome, keeper: &Keeper, story: &Story) -> Result<Standing, Refusal> {
    let language = chrome.words.language();
    let zoned = |at| in_zone(at, keeper.time_zone());
    let shown_on = since::changed(&app.db, story).await?.map(|at| language.day(zoned(at).date()));
    let waits = super::waiting(&app.db, &story.id).await?.map(|widening| {
        let due = zoned(widening.due);
        let (day, time) = (language.day(due.date()), language.time(due.time()));
        if story.is_published() {
            chrome.words.write_waits_wider(day, time)
        } else {
            chrome.words.write_waits(day, time)
        }
    });
    let submission = submission::of(&app.db, &story.id).await?;
    let (waits, handed_back) = match submission {
        Some(one) if one.state == State::Submitted => {
            let day = language.day(zoned(one.submitted_at).date());
            let is_seen = story.is_published();
            let said =
                if is_seen { chrome.words.write_is_read_too(day) } else { chrome.words.write_is_read(day) };
            (Some(said), None)
        }
        Some(one) => (waits, Some((one.line, one.by_name))),
        None => (waits, None),
    };
    let ends_on = consents::ends_soon(&app.db, &story.id, app.clock.now()).await?;
    let ends_on = ends_on.map(|at| language.day(zoned(at).date()));
    Ok(Standing { shown_on, waits, handed_back, ends_on })
}
