//! What happens later: keepsakes whose way back has ended, blobs that no row needs, and pictures that can be shown only
//! now.

use std::time::Duration;

use platform::db::{DbError, Tx};
use platform::jobs::{Job, JobTrouble};
use tokio::time::Instant;

pub use super::CLEAR_LEFTOVERS;
pub(crate) use super::clear_soon;
use super::keepsake::Taken;
use super::render::{self, Original};
use super::store::{self, DayUnread, OnlyKept};
use super::worker::{self, Message, WorkTrouble};
use crate::app::App;
use crate::ids::KeepsakeId;
use crate::people::ledger;
use crate::site::refusal::Refusal;

/// No payload; may run twice.
pub const REMOVE_DUE: &str = "remove-due-keepsakes";
/// The id of a keepsake that is kept and not shown; may run twice. It needs a worker for pictures, so it has its own lane.
pub const SHOW_AGAIN: &str = "show-again";

/// After this the reason is tried away for the first time; the waits grow from there on.
const SOON_SECONDS: i64 = 10;
/// So often a picture is tried whose worker stops, within about half a day. The next start tries once more.
const MOST_TRIES: i64 = 8;
/// Those who wait for an answer come first, but not for ever.
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// Letters wait behind it, and so does a stop.
const LONGEST_CLEARING: Duration = Duration::from_secs(20);
/// Of so many photographs whose files nobody asked yet for the day they were taken, so many are asked at a time, and no longer
/// than that: whoever brings photographs comes first.
const DAYS_UNREAD: i64 = 200;
const DAYS_AT_A_TIME: usize = 20;
const LONGEST_READING_DAYS: Duration = Duration::from_secs(20);
const LONGEST_WAIT_FOR_DAY: Duration = Duration::from_secs(2);
/// The database writes for others, too.
const MOST_IN_TRANSACTION: usize = 100;
/// A picture that is being taken in has its blobs noted as leftovers until its row is written; none takes this long.
const TAKING_IN_HOURS: i64 = 24;

/// Deletes the blobs that were noted and that no row needs.
///
/// # Errors
/// Again, if the database or the store fails.
pub async fn clear_leftovers(app: &App) -> Result<(), JobTrouble> {
    let again = |error: &dyn std::fmt::Display| JobTrouble::Again(error.to_string());
    let removed = store::removed_leftovers(&app.db).await.map_err(|error| again(&error))?;
    let old = app.clock.counted().plus_hours(-TAKING_IN_HOURS);
    let unfinished = store::leftovers(&app.db, old).await.map_err(|error| again(&error))?;
    let mut all: Vec<(String,)> = removed.into_iter().chain(unfinished).collect();
    // Not always from the same one on: those that a copy does not let go of must not use up the time of the others.
    let first = usize::try_from(app.clock.now().millis()).unwrap_or(0) % all.len().max(1);
    all.rotate_left(first);
    let (mut trouble, ends) = (Ok(()), Instant::now() + LONGEST_CLEARING);
    for (blob,) in all {
        // Others wait, and a bucket takes its time for each. Where something is in the way, this job comes again by itself.
        if Instant::now() > ends {
            return match trouble {
                Ok(()) => clear_on(app).await.map_err(|error| again(&error)),
                trouble => trouble,
            };
        }
        // One that a copy does not let go of now holds up no other; it is gone from the others all the same.
        match app.blobs.delete(&blob).await {
            Ok(()) => store::delete_leftover(&app.db, &blob).await.map_err(|error| again(&error))?,
            Err(error) => trouble = trouble.and(Err(again(&error))),
        }
    }
    trouble
}

async fn clear_on(app: &App) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    clear_soon(app, &mut tx).await?;
    tx.commit().await
}

/// Removes what was put away longer ago than the way back lasts.
pub async fn remove_due(app: &App) -> Result<(), JobTrouble> {
    let again = |error: platform::db::DbError| JobTrouble::Again(error.to_string());
    let now = app.clock.now();
    for (box_id, id, due) in store::due_for_removal(&app.db, now).await.map_err(again)? {
        if app.clock.holds(due) {
            continue;
        }
        let mut tx = app.db.begin().await.map_err(again)?;
        super::erase(&mut tx, &box_id, &id, now).await.map_err(again)?;
        tx.commit().await.map_err(again)?;
    }
    let written = ledger::write_down(&app.db, &app.settings.ledger).await;
    written.map_err(|error| JobTrouble::Again(error.to_string()))?;
    clear_leftovers(app).await
}

/// Notes that a photograph could not be shown for a reason that may pass.
pub(super) async fn show_later(app: &App, tx: &mut Tx, id: &KeepsakeId) -> Result<(), DbError> {
    let soon = app.clock.now().plus_seconds(SOON_SECONDS);
    platform::jobs::enqueue_once(tx, &app.clock, SHOW_AGAIN, id, soon).await
}

/// Notes for everything that is kept and not shown that it is to be tried again: this program may know more kinds than
/// the last. What is noted already is not noted twice.
pub async fn show_more(app: &App) -> Result<(), DbError> {
    let ids = store::only_kept(&app.db).await?;
    for some in ids.chunks(MOST_IN_TRANSACTION) {
        let mut tx = app.db.begin().await?;
        for id in some {
            platform::jobs::enqueue_once(&mut tx, &app.clock, SHOW_AGAIN, id, app.clock.now()).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Tries again to show what was kept although it could not be shown. Its place in the box stays what it was.
///
/// # Errors
/// Again where the worker, the store or the database fails; never after many tries. It stays kept.
pub async fn show_again(app: &App, job: &Job) -> Result<(), JobTrouble> {
    let id = KeepsakeId::from(job.payload.as_str());
    let found = store::find_only_kept(&app.db, &id).await?;
    // Removed, or shown meanwhile.
    let Some(found) = found else { return Ok(()) };
    match try_to_show(app, &id, &found).await {
        Ok(shown) => {
            tracing::info!(keepsake = %id, shown, "a picture that is only kept was tried again");
            Ok(())
        }
        Err(WorkTrouble::Stopped(why)) if job.tries >= MOST_TRIES => Err(JobTrouble::Never(why)),
        Err(WorkTrouble::Stopped(why)) => Err(JobTrouble::Again(why)),
        Err(WorkTrouble::Ours(error)) => Err(JobTrouble::Again(error.to_string())),
    }
}

async fn try_to_show(app: &App, id: &KeepsakeId, kept: &OnlyKept) -> Result<bool, WorkTrouble> {
    let turn = render::turn(app, &kept.box_id, LONGEST_WAIT).await?;
    let original = Original { blob: &kept.original, format: kept.format, turned: kept.turned };
    let made = render::make(app, original, &turn).await?;
    Ok(render::show(app, id, &made).await?)
}

/// Reads from the files of photographs that were kept long ago on which day they were taken; each is asked once, a few at a
/// time.
///
/// # Errors
/// Again, if the database or the store fails.
pub async fn read_days(app: &App) -> Result<(), JobTrouble> {
    let mut unread = store::days_unread(&app.db, DAYS_UNREAD).await?;
    // Not always from the same one on: those at which the worker stops must not use up the time of the others.
    let first = usize::try_from(app.clock.now().millis()).unwrap_or(0) % unread.len().max(1);
    unread.rotate_left(first);
    let ends = Instant::now() + LONGEST_READING_DAYS;
    for one in unread.iter().take(DAYS_AT_A_TIME) {
        match day_of(app, one).await {
            Ok(taken) => store::set_day(&app.db, one, taken).await?,
            // Its file is missing; the check of the night tells that.
            Err(WorkTrouble::Ours(Refusal::NotFound)) => {
                store::set_day(&app.db, one, Taken::default()).await?;
            }
            Err(WorkTrouble::Stopped(why)) => tracing::info!(why, "a day is read another time"),
            Err(WorkTrouble::Ours(error)) => return Err(JobTrouble::Again(error.to_string())),
        }
        if Instant::now() > ends {
            return Ok(());
        }
    }
    Ok(())
}

async fn day_of(app: &App, (_, box_id, original, _): &DayUnread) -> Result<Taken, WorkTrouble> {
    let _turn = render::turn(app, box_id, LONGEST_WAIT_FOR_DAY).await?;
    Ok(match worker::header(app, original).await? {
        Message::Done(done) => Taken::of_number(i64::from(done.taken)),
        _ => Taken::default(),
    })
}
