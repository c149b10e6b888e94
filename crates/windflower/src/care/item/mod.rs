//! One thing that waits, in the hand of whoever opened it. Opening takes it, four idle minutes or leaving let it go, and
//! whoever decides takes it away for good: two people never decide the same.

pub mod state;
pub mod web;

use platform::db::DbError;

use crate::app::App;
use crate::care::things;
use crate::people::decisions::{self, AsWho, Decided, Ruling};
use crate::people::waiting::{self, Kind, Standing};
use crate::people::who::roles::Moderator;
use crate::receive::notes;
use crate::share::remembered;
use crate::trouble::Trouble;

/// In the list of decisions: a second person is asked.
pub const SECOND: &str = "second";
/// In the list of decisions: it went to the safeguarding lead.
pub const SAFEGUARD: &str = "safeguard";
/// Longest line, in characters.
pub const MOST_LINE: usize = 2_000;

/// How a thing stands for her.
pub enum Stands {
    /// It waits.
    Waits(Standing),
    /// It was decided; the last that was.
    Decided(Ruling),
    /// It is gone, or never was.
    Gone,
}

/// How it stands. Looking takes nothing.
pub async fn stands(app: &App, moderator: &Moderator, (kind, id): (Kind, &str)) -> Result<Stands, DbError> {
    if things::is_kept_from(app, moderator, (kind, id)).await? {
        return Ok(Stands::Gone);
    }
    if let Some(waiting) = waiting::of(&app.db, kind, id).await? {
        let standing = waiting.standing(&app.clock, moderator.person_id());
        let hers = things::may_open(app, moderator, (kind, id)).await?;
        return Ok(Stands::Waits(if hers { standing } else { Standing::NotHers }));
    }
    let last = decisions::about(&app.db, kind, id).await?.pop();
    // A note itself is gone after a while; the list still says for whom it was.
    let hers =
        |last: &Ruling| last.kind == Kind::Note && last.person_id.as_ref() == Some(moderator.person_id());
    Ok(last.filter(|last| !hers(last)).map_or(Stands::Gone, Stands::Decided))
}

/// Takes it in hand. `false` where somebody else has it, or must.
pub async fn open(app: &App, moderator: &Moderator, thing: (Kind, &str)) -> Result<bool, DbError> {
    Ok(things::may_open(app, moderator, thing).await?
        && waiting::take(&app.db, &app.clock, thing, moderator.person_id()).await?)
}

/// Leaves it to somebody else, without a word.
pub async fn hand_over(app: &App, moderator: &Moderator, thing: (Kind, &str)) -> Result<bool, DbError> {
    waiting::leave_to_another(&app.db, thing, moderator.person_id(), "").await
}

/// Leaves it to somebody else, with a line, on record; to the safeguarding lead before everything else that waits.
///
/// # Errors
/// `Trouble::Refused` where it is not in her hand.
pub async fn ask_another(
    app: &App,
    moderator: &Moderator,
    thing: (Kind, &str),
    (outcome, line): (&'static str, &str),
) -> Result<(), Trouble> {
    let hand = moderator.person_id();
    let mut tx = app.db.begin().await?;
    let waited = waiting::of(&mut tx, thing.0, thing.1).await?.ok_or(Trouble::Refused)?;
    if !waiting::leave_to_another(&mut tx, thing, hand, line).await? {
        return Err(Trouble::Refused);
    }
    if outcome == SAFEGUARD {
        waiting::make_urgent(&mut tx, thing).await?;
    }
    let person_id = match thing.0 {
        Kind::Member => Some(thing.1.into()),
        Kind::Note => notes::keeper_of(&mut tx, &thing.1.into()).await?,
        Kind::Name => remembered::keeper_of(&mut tx, &thing.1.into()).await?,
        Kind::Report | Kind::Story => None,
    };
    let decided = Decided {
        kind: thing.0,
        thing_id: thing.1,
        person_id: person_id.as_ref(),
        outcome,
        reason: "",
        decided_by: hand,
        as_who: AsWho::Moderator,
        waited_since: waited.since,
    };
    decisions::note(&mut tx, &app.clock, &decided).await?;
    Ok(tx.commit().await?)
}
