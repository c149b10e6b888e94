//! What whoever decides is asked: a report with everything that is shown of it, and what was decided about it before.

use platform::db::{DbError, Query};

use super::report::{DECLINE_ASKED, Round, ToDecide};
use super::store;
use crate::app::App;
use crate::ids::ReportId;
use crate::people::decisions::{self, Ruling};
use crate::people::waiting::Kind;
use crate::share::editions::{self, Story};
use crate::share::remarks;
use crate::trouble::Trouble;

/// How many that joined one are shown beside it.
const MOST_JOINED: i64 = 20;

/// A report that waits, with everything that the one who decides is shown of it.
pub async fn to_decide(q: impl Query + Copy, id: &ReportId) -> Result<Option<ToDecide>, DbError> {
    let Some(report) = store::find(q, id).await? else { return Ok(None) };
    let Some(story_id) = &report.story_id else { return Ok(None) };
    let Some(story) = editions::by_id(q, story_id).await? else { return Ok(None) };
    let narrowed = remarks::narrowed_after(q, id).await?;
    let round = match (&narrowed, report.appealed_at) {
        (Some(_), _) => Round::Answer,
        (None, Some(_)) => Round::Appeal,
        (None, None) => Round::First,
    };
    let joined = store::joined_to(q, id, MOST_JOINED).await?;
    let one_declines = one_declines(&decisions::about(q, Kind::Report, id).await?).is_some();
    Ok(Some(ToDecide {
        round,
        joined: joined.into_iter().filter(|one| one.appealed_at.is_none()).collect(),
        teller_id: story.teller_id,
        answer: narrowed.map(|narrowed| narrowed.answer).unwrap_or_default(),
        one_declines,
        report,
    }))
}

/// Who found already that it must not be shown, if somebody did and did not take it back.
pub(super) fn one_declines(rulings: &[Ruling]) -> Option<&Ruling> {
    rulings.iter().rev().find(|one| one.outcome == DECLINE_ASKED && stands(one, rulings))
}

/// Whether nobody took it back.
pub(super) fn stands(ruling: &Ruling, rulings: &[Ruling]) -> bool {
    ruling.undoes.is_none() && !rulings.iter().any(|other| other.undoes.as_ref() == Some(&ruling.id))
}

/// Tells whether something is about the same words, and nothing else of them.
pub async fn words_hash(app: &App, q: impl Query, story: &Story) -> Result<String, Trouble> {
    let document = editions::document(q, story).await?;
    let json = document.map(|document| document.write().map_err(Trouble::broken)).transpose()?;
    Ok(app.key.sign("words that are reported", &json.unwrap_or_default()))
}
