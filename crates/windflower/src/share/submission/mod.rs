//! A story that was handed in to be read before it is shown: the edition that was handed in, and how it is to be seen. Nobody
//! gets a byte of it but its teller and whoever decides; called back, it leaves no trace. Showing it is a verb of
//! `share/publication`.

mod store;

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Query, Tx};
use story::Document;

pub use self::store::{State, Submission};
use crate::app::App;
use crate::ids::{CircleId, KeepsakeId, PersonId, StoryId};
use crate::people::decisions::{self, AsWho, Decided};
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::roles::Moderator;
use crate::share::consents;
use crate::share::editions::{self, Story, Visibility};
use crate::trouble::Trouble;

/// What stands in the list of decisions where a story was shown.
pub const ACCEPTED: &str = "accepted";
/// The same where it went back to its teller.
pub const HANDED_BACK: &str = "handed-back";
/// Longest line with which a story is handed back.
pub const MOST_LINE: usize = 500;
/// Longest name below it.
pub const MOST_NAME: usize = 80;

/// Hands a story in at this moment, as this document says and as it will be seen. What was handed in before must have been called back.
pub async fn hand_in(
    tx: &mut Tx,
    (story, document): (&Story, &Document),
    (wanted, at_once): (&Visibility, bool),
    now: Moment,
) -> Result<(), Trouble> {
    let edition = editions::freeze(tx, &story.id, document, now).await?;
    let new = store::New { story_id: &story.id, edition, wanted, at_once, now };
    store::put(tx, &new).await?;
    for circle_id in &wanted.circles {
        store::add_circle(tx, &story.id, circle_id).await?;
    }
    let held = Held {
        kind: Kind::Story,
        thing_id: &story.id,
        decider: Decider::Place,
        keeper_id: None,
        story_id: Some(&story.id),
        is_urgent: false,
        since: now,
        // Whoever tells a story does not decide about it, whatever she becomes meanwhile.
        not_by: &story.teller_id,
    };
    Ok(waiting::hold(tx, &held).await?)
}

/// Where a story stands with whoever reads it first, if it does.
pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Option<Submission>, DbError> {
    store::find(q, story_id).await
}

/// What was handed in, for whoever decides.
pub async fn read(
    q: impl Query + Copy,
    _moderator: &Moderator,
    story_id: &StoryId,
) -> Result<Option<(Submission, Document)>, Trouble> {
    let Some(submission) = store::find(q, story_id).await? else { return Ok(None) };
    let Some(edition) = submission.edition else { return Ok(None) };
    let document = editions::frozen(q, story_id, edition).await?;
    Ok(document.map(|document| (submission, document)))
}

/// The photograph behind a picture of it, for whoever decides and asks for it.
pub async fn picture(
    q: impl Query + Copy,
    moderator: &Moderator,
    (story_id, slot): (&StoryId, &str),
) -> Result<Option<KeepsakeId>, Trouble> {
    let Some((_, document)) = read(q, moderator, story_id).await? else { return Ok(None) };
    let picture = document.pictures.iter().find(|picture| picture.slot == slot);
    Ok(picture.map(|picture| KeepsakeId::from(picture.keepsake_id.as_str())))
}

/// Calls back what was handed in, without trace; of one that was handed back the line stays.
pub async fn call_back(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    let Some((edition, at)) = store::remove(tx, story_id).await? else { return Ok(false) };
    editions::forget(tx, story_id, edition).await?;
    consents::forget_given(tx, story_id, at).await?;
    waiting::release(tx, Kind::Story, story_id).await?;
    Ok(true)
}

/// Puts the line away with which a story was handed back.
pub async fn put_line_away(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    store::remove_line(tx, story_id).await
}

/// Hands a story back with a line and a name above it: the draft is its teller's as it was all the while. It is on record.
///
/// # Errors
/// `Trouble::Refused` where it waits no more, or somebody else has it in hand.
pub async fn hand_back(
    app: &App,
    moderator: &Moderator,
    (story_id, read): (&StoryId, Option<i64>),
    (line, name): (&str, &str),
) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let story = editions::lock(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
    let submission = decide(&mut tx, &app.clock, moderator, &story, HANDED_BACK).await?;
    if read.is_some() && submission.edition != read {
        return Err(Trouble::Refused);
    }
    let short = |text: &str, most: usize| text.trim().chars().take(most).collect::<String>();
    let back = (short(line, MOST_LINE), short(name, MOST_NAME));
    store::hand_back(&mut tx, story_id, (&back.0, &back.1), moderator.person_id()).await?;
    if let Some(edition) = submission.edition {
        editions::forget(&mut tx, story_id, edition).await?;
    }
    consents::forget_given(&mut tx, story_id, submission.submitted_at).await?;
    Ok(tx.commit().await?)
}

/// Takes out what was accepted, to be shown in the same transaction: how it is to be seen, with the circles that are left.
pub(in crate::share) async fn accept(
    tx: &mut Tx,
    clock: &Clock,
    moderator: &Moderator,
    story: &Story,
) -> Result<(Submission, Vec<CircleId>), Trouble> {
    let submission = decide(tx, clock, moderator, story, ACCEPTED).await?;
    let circles = store::circles(&mut *tx, &story.id).await?;
    store::remove(tx, &story.id).await?;
    consents::replace_before(tx, &story.id, submission.submitted_at, clock.now()).await?;
    Ok((submission, circles))
}

/// Takes it out of the line and writes the decision down.
async fn decide(
    tx: &mut Tx,
    clock: &Clock,
    moderator: &Moderator,
    story: &Story,
    outcome: &str,
) -> Result<Submission, Trouble> {
    let by = moderator.person_id();
    if story.teller_id == *by {
        return Err(Trouble::Refused);
    }
    let waited = waiting::close(tx, clock, (Kind::Story, &story.id), by).await?.ok_or(Trouble::Refused)?;
    let submission = store::find(&mut *tx, &story.id).await?;
    let submission = submission.filter(|one| one.state == State::Submitted).ok_or(Trouble::Refused)?;
    let decided = Decided {
        kind: Kind::Story,
        thing_id: &story.id,
        person_id: Some(&story.teller_id),
        outcome,
        reason: "",
        decided_by: by,
        as_who: AsWho::Moderator,
        waited_since: waited.since,
    };
    decisions::note(tx, clock, &decided).await?;
    Ok(submission)
}

/// Calls back everything that somebody handed in.
pub(crate) async fn call_back_all(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    for story_id in editions::ids_of_teller(&mut *tx, teller_id).await? {
        call_back(tx, &story_id).await?;
    }
    Ok(())
}

/// A backup was restored: what was handed in may have been called back since.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    for (story_id,) in store::all_submitted(&mut *tx).await? {
        call_back(tx, &story_id).await?;
    }
    Ok(())
}

/// Somebody is gone: her name stands above nobody's story.
pub(crate) async fn forget_name(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_name(tx, person_id).await
}
