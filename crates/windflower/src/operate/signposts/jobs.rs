//! The letter before rows leave the pages: once for each check that grows old, and never more than one a week.

use jiff::civil::Date;
use platform::db::DbError;
use platform::jobs::JobTrouble;

use super::{commit, today};
use crate::app::{App, Shared};
use crate::people::letters::{self, Message};
use crate::people::who::persons;
use crate::site::signposts::{self, Entry, OUT_DAYS, days_between};

/// Payload: the id of somebody who runs the place.
pub const LETTER: &str = "signposts-letter";

/// So many days before a row leaves the pages somebody is told.
const BEFORE_DAYS: i32 = 28;
/// So many days lie between two letters; fewer than those before, so that none comes too late.
const BETWEEN_DAYS: i64 = 7;
/// So many rows are named in a letter; the page names all.
const MOST_NAMED: usize = 30;

/// Whether this row leaves the pages soon, or has left them.
fn is_due(entry: &Entry, today: Date) -> bool {
    let days = entry.post.checked.map_or(OUT_DAYS, |day| days_between(day, today));
    !entry.is_out && days >= OUT_DAYS - BEFORE_DAYS
}

/// Has those who run the place told, if there is something that they were not told of.
pub async fn tell(app: &Shared) -> Result<(), DbError> {
    let today = today(app);
    let is_new = |entry: &Entry| is_due(entry, today) && entry.post.checked != entry.told_for;
    if !app.signposts.now().all().any(|entry| is_new(entry)) {
        return Ok(());
    }
    let now = app.clock.counted();
    let mut tx = app.db.begin().await?;
    let due: Vec<_> =
        signposts::all(&mut tx).await?.into_iter().filter(is_new).map(|entry| entry.id).collect();
    let stewards = persons::stewards(&mut tx).await?;
    let told_at = signposts::told_at(&mut tx).await?;
    if due.is_empty() || stewards.is_empty() || now < told_at.plus_days(BETWEEN_DAYS) {
        return Ok(());
    }
    signposts::note_told(&mut tx, &due, now).await?;
    for steward in stewards {
        platform::jobs::enqueue(&mut tx, &app.clock, LETTER, &steward, app.clock.now()).await?;
    }
    commit(app, tx).await
}

/// Names the rows as they are when the letter is written; where somebody has looked at all of them meanwhile, none is.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    let today = today(app);
    let mut due: Vec<Entry> =
        signposts::all(&app.db).await?.into_iter().filter(|entry| is_due(entry, today)).collect();
    if due.is_empty() {
        return Ok(());
    }
    due.sort_by_key(|entry| entry.post.checked);
    let named = due
        .iter()
        .take(MOST_NAMED)
        .map(|entry| format!("{} ({})", entry.post.organisation, entry.post.country));
    let mut lines: Vec<String> = named.collect();
    letters::to_person(app, &person_id.into(), |words| {
        if due.len() > MOST_NAMED {
            lines.push(words.letter_posts_more());
        }
        Message {
            subject: words.letter_posts_subject(),
            about: vec![words.letter_posts_text(), lines.join("\n"), words.letter_posts_do()],
            link: Some("/place/signposts".to_owned()),
            plain: Vec::new(),
        }
    })
    .await
}
