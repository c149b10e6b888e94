//! A note comes, is changed, or is taken back; and the brake, where too many come at once.

use platform::clock::Moment;
use platform::db::{DbError, Tx};
use platform::secret::Token;

use super::note::{Draft, NoteState};
use super::store::{self, NewNote, Note, Receipt};
use crate::app::Shared;
use crate::ids::NoteId;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::ledger::{self, Kind as Line};
use crate::people::waiting::{self, Decider, Held, Kind, PlaceInLine};
use crate::share::editions::{self, Story};
use crate::share::first_readers;
use crate::share::note_wishes::{self, Taking};
use crate::share::viewers::{self, Visit};
use crate::site::page_cache;

/// So many notes from strangers to one story within an hour are more than kindness brings, and it rests.
const BRAKE_NOTES: usize = 60;
/// How long it rests then, in hours.
const RESTS_HOURS: i64 = 24;
/// A place whose first note waits for so long says that it takes longer than usual; in days.
const SLOW_DAYS: i64 = 2;
/// And takes none any more until it has caught up.
const FULL_DAYS: i64 = 14;
/// From so few decisions nothing is said about how long it takes.
const FEWEST: usize = 5;
const DAY_MILLIS: i64 = 86_400_000;

/// How whoever came stands before the letterbox of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// She may write.
    Open {
        /// Who reads what she writes before its keeper.
        decider: Decider,
        /// Whether its keeper invited her.
        invited: bool,
        /// Whether what waits has waited for longer than usual.
        slow: bool,
        /// How many days it took lately, where that is known.
        days: Option<i64>,
    },
    /// It takes notes from people who were invited.
    OnlyInvited,
    /// Too many came at once; until then.
    Resting(Moment),
    /// Whoever reads for this place has more to read than she can.
    Full,
    /// It takes none.
    Closed,
}

/// How somebody stands before the letterbox of this story. That she may read the story has been asked.
pub async fn door(app: &Shared, story: &Story, visit: &Visit) -> Result<Door, DbError> {
    let wish = note_wishes::of(&app.db, &story.id).await?;
    if wish.taking == Taking::Closed {
        return Ok(Door::Closed);
    }
    let Some(decider) = first_readers::who_reads(app, &story.teller_id).await? else {
        return Ok(Door::Closed);
    };
    let invited = viewers::is_invited_by(app, visit, &story.teller_id).await?;
    if wish.taking == Taking::Invited && !invited {
        return Ok(Door::OnlyInvited);
    }
    let now = app.clock.now();
    if wish.rests(now) && !invited {
        return Ok(Door::Resting(wish.rests_until));
    }
    let (mut slow, mut days) = (false, None);
    if decider == Decider::Place {
        let oldest = waiting::oldest(&app.db, PlaceInLine::of(Kind::Note)).await?;
        let waits_since = |days: i64| oldest.is_some_and(|since| since <= now.plus_days(-days));
        if waits_since(FULL_DAYS) {
            return Ok(Door::Full);
        }
        slow = waits_since(SLOW_DAYS);
        days = days_lately(app).await?;
    }
    Ok(Door::Open { decider, invited, slow, days })
}

/// How many days a note waited lately, rounded up, for all but a few.
async fn days_lately(app: &Shared) -> Result<Option<i64>, DbError> {
    let mut waited = store::waited_lately(&app.db, Decider::Place).await?;
    if waited.len() < FEWEST {
        return Ok(None);
    }
    waited.sort_unstable();
    let most = waited[waited.len() * 9 / 10];
    Ok(Some((most / DAY_MILLIS + 1).max(1)))
}

/// What came of sending one.
pub enum Sent {
    /// It is held, durably, under this receipt; sent a second time it is the same note.
    Held(Token),
    /// The door is not open for her.
    Not(Door),
    /// Too much came from there.
    Enough,
}

/// Takes a note: held until a person decides. The receipt was made by the page, so that a form that is sent twice makes one.
pub async fn send(
    app: &Shared,
    (story, visit): (&Story, &Visit),
    whence: &Whence,
    receipt: Token,
    draft: &Draft,
) -> Result<Sent, DbError> {
    // Asked first: what has come is there, whatever became of the door since.
    let receipt = match known(app, story, receipt, draft).await? {
        Known::There(receipt) => return Ok(Sent::Held(receipt)),
        Known::New(receipt) => receipt,
    };
    let door = door(app, story, visit).await?;
    let Door::Open { decider, invited, .. } = door else { return Ok(Sent::Not(door)) };
    let fingerprint = receipt.fingerprint();
    let mut tx = app.db.begin().await?;
    if !may_come(app, &mut tx, (story, invited), whence).await? {
        return Ok(Sent::Enough);
    }
    let (id, now) = (NoteId::new(&app.clock), app.clock.now());
    let danger = danger(draft);
    let new = NewNote {
        id: &id,
        story_id: &story.id,
        keeper_id: &story.teller_id,
        receipt: &fingerprint,
        danger,
        decider,
        invited,
    };
    if !store::insert(&mut tx, &new, draft, now).await? {
        // The same form came a second time at this very moment: it is asked once more what that one said.
        drop(tx);
        return Box::pin(send(app, (story, visit), whence, receipt, draft)).await;
    }
    wait_in_line(&mut tx, &new, now).await?;
    if !invited {
        brake(app, &mut tx, story, now).await?;
    }
    tx.commit().await?;
    Ok(Sent::Held(receipt))
}

/// Whether a form came before.
enum Known {
    /// With these words, or what it brought was taken back since.
    There(Token),
    /// Not so; under this receipt it comes.
    New(Token),
}

async fn known(app: &Shared, story: &Story, receipt: Token, draft: &Draft) -> Result<Known, DbError> {
    Ok(match store::by_receipt(&app.db, &receipt.fingerprint()).await? {
        None => Known::New(receipt),
        Some(there) if there.state == NoteState::TakenBack || says(&there, story, draft) => {
            Known::There(receipt)
        }
        // The same form with other words: the answer to the first was lost on its way, and these are no less hers.
        Some(_) => Known::New(Token::new()),
    })
}

/// Whether it is this very note for this very story.
fn says(there: &Receipt, story: &Story, draft: &Draft) -> bool {
    there.story == story.address
        && there.words == draft.words
        && there.pen_name == draft.pen_name
        && there.meant_for == draft.meant_for
}

/// Counted for the network and the story together, so that nobody is shut out for what neighbours write elsewhere; and for
/// the network, for as much as a whole hospital never writes.
async fn may_come(
    app: &Shared,
    tx: &mut Tx,
    (story, invited): (&Story, bool),
    whence: &Whence,
) -> Result<bool, DbError> {
    let here = if invited {
        Attempt::of(&app.key, attempts::NOTES_INVITED, &story.id)
    } else {
        Attempt::of_what_in_network(&app.key, attempts::NOTES_TO_STORY, &story.id, whence.network)
    };
    let attempt = here.and(Attempt::of_network(&app.key, attempts::NOTES_NEARBY, whence.network));
    Ok(attempts::take_in(tx, &app.clock, &attempt).await?.is_some())
}

/// From now on it waits in line, for whoever was said to read it when it was sent.
pub(super) async fn hold_one(tx: &mut Tx, note: &Note, since: Moment) -> Result<(), DbError> {
    let Note { id, story_id, keeper_id, danger, decider, .. } = note;
    let new = NewNote { id, story_id, keeper_id, receipt: "", danger, decider: *decider, invited: false };
    wait_in_line(tx, &new, since).await
}

async fn wait_in_line(tx: &mut Tx, note: &NewNote<'_>, since: Moment) -> Result<(), DbError> {
    let held = Held {
        kind: Kind::Note,
        thing_id: note.id,
        decider: note.decider,
        keeper_id: (note.decider != Decider::Place).then_some(note.keeper_id),
        story_id: Some(note.story_id),
        is_urgent: !note.danger.is_empty(),
        since,
        // Whoever keeps the story does not decide for the place what reaches her.
        not_by: if note.decider == Decider::Place { note.keeper_id } else { "" },
    };
    waiting::hold(tx, &held).await
}

/// The sign of danger in it, if one is seen: it goes first in line then, and its writer is shown who answers now. Nothing
/// else ever follows from it.
fn danger(draft: &Draft) -> &'static str {
    let seen = ::guard::look(&draft.words, &draft.language);
    seen.danger.map_or("", |danger| danger.sign.slug())
}

/// Lets a story rest where too many strangers write at once. What has come is held like everything.
async fn brake(app: &Shared, tx: &mut Tx, story: &Story, now: Moment) -> Result<(), DbError> {
    if store::strangers_since(&mut *tx, &story.id, now.plus_hours(-1), BRAKE_NOTES as i64).await?
        >= BRAKE_NOTES
    {
        note_wishes::rest(app, tx, &story.id, now.plus_hours(RESTS_HOURS)).await?;
    }
    Ok(())
}

/// The note behind a receipt, for whoever holds it.
pub async fn receipt(app: &Shared, receipt: &Token) -> Result<Option<Receipt>, DbError> {
    store::by_receipt(&app.db, &receipt.fingerprint()).await
}

/// Changes a note, which is held again from now on, wherever it was. `false` where it was taken back, or was not to be
/// passed on: then another note has to be written.
pub async fn change(app: &Shared, token: &Token, draft: &Draft, whence: &Whence) -> Result<bool, DbError> {
    let fingerprint = token.fingerprint();
    // Looked up before the transaction begins, so that no connection is held while another one is waited for.
    let Some(before) = store::of_receipt(&app.db, &fingerprint).await? else { return Ok(false) };
    let reads = first_readers::who_reads(app, &before.keeper_id).await?;
    let mut tx = app.db.begin().await?;
    let Some(note) = store::lock_receipt(&mut tx, &fingerprint).await? else { return Ok(false) };
    if !matches!(note.state, NoteState::Held | NoteState::Passed | NoteState::Returned) {
        return Ok(false);
    }
    let nearby = Attempt::of_network(&app.key, attempts::NOTES_NEARBY, whence.network);
    if attempts::take_in(&mut tx, &app.clock, &nearby).await?.is_none() {
        return Ok(false);
    }
    let now = app.clock.now();
    // What still waits is read by whom it was said to. What had an answer is new: it comes by the door as it stands now.
    let decider = if note.state == NoteState::Held {
        note.decider
    } else {
        let Some(decider) = reads else { return Ok(false) };
        if !may_come_again(&mut tx, &note, now).await? {
            return Ok(false);
        }
        decider
    };
    let note = Note { decider, ..note };
    let danger = danger(draft);
    store::change(&mut tx, &note.id, draft, (danger, decider, now)).await?;
    if note.state == NoteState::Passed {
        ledger::take_back(app, &mut tx, Line::NoteHeld, &note.id).await?;
        page_cache::narrow_story(app, &mut tx, &note.story_id).await?;
    }
    hold_one(&mut tx, &Note { danger: danger.to_owned(), ..note }, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether its story takes a note that comes once more.
async fn may_come_again(tx: &mut Tx, note: &Note, now: Moment) -> Result<bool, DbError> {
    let wish = note_wishes::of(&mut *tx, &note.story_id).await?;
    let story = editions::by_id(&mut *tx, &note.story_id).await?;
    let is_open = story.is_some_and(|story| story.is_published() && story.sealed_at.is_none());
    Ok(wish.taking != Taking::Closed && is_open && (!wish.rests(now) || note.invited))
}

/// Takes a note back, wherever it is: at once nothing of it is left, there or anywhere.
pub async fn take_back(app: &Shared, token: &Token) -> Result<bool, DbError> {
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let Some(note) = store::lock_receipt(&mut tx, &token.fingerprint()).await? else { return Ok(false) };
        if note.state == NoteState::TakenBack {
            return Ok(true);
        }
        waiting::release(&mut tx, Kind::Note, &note.id).await?;
        let goes_at = app.clock.counted().plus_days(super::KEPT_DAYS);
        store::take_back(&mut tx, &note.id, goes_at).await?;
        ledger::take_back(app, &mut tx, Line::Note, &note.id).await?;
        page_cache::narrow_story(app, &mut tx, &note.story_id).await?;
        tx.commit().await?;
        Ok::<bool, DbError>(true)
    });
    taken.await
}
