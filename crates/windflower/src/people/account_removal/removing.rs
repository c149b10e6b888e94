//! The button: at once nobody sees anything of hers and every link she gave leads nowhere; until the way back has passed
//! she can sign in and stay. Coming back shows nothing to anybody again.

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use super::{LETTER, REMOVE, WAY_BACK_DAYS, store};
use crate::app::Shared;
use crate::ids::PersonId;
use crate::noun::{Leaving, Noun};
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::sessions::{self, EndedBy};
use crate::people::ledger::{self, Kind};
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons;
use crate::people::who::roles::Fresh;
use crate::site::page_cache;
use crate::site::visitor::Visitor;

/// When everything of hers goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// After the way back.
    InDays,
    /// At once.
    Now,
}

impl When {
    /// As the form spells it.
    pub fn read(word: &str) -> Option<When> {
        match word {
            "days" => Some(When::InDays),
            "now" => Some(When::Now),
            _ => None,
        }
    }
}

/// What came of the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// She leaves; pressed twice it says the same.
    Leaves,
    /// Nobody else runs the place.
    LastSteward,
}

/// Begins, in one transaction, also on a full disk. Only for somebody who has just signed in. Pressed twice it is done
/// once; pressed again with "now" it is done now.
pub async fn begin(app: &Shared, visitor: &Visitor, when: When, _fresh: &Fresh) -> Result<Begun, DbError> {
    app.even_on_a_full_disk(|| begin_once(app, visitor, when)).await
}

async fn begin_once(app: &Shared, visitor: &Visitor, when: When) -> Result<Begun, DbError> {
    let (person_id, now) = (&visitor.person_id, app.clock.now());
    let due = match when {
        When::InDays => now.plus_days(WAY_BACK_DAYS),
        When::Now => now,
    };
    let mut tx = app.db.begin().await?;
    // Of two stewards who leave at the same moment the second waits here, and is the last one.
    persons::lock_stewards(&mut tx).await?;
    if persons::stewards(&mut tx).await?.as_slice() == std::slice::from_ref(person_id) {
        return Ok(Begun::LastSteward);
    }
    if persons::lock(&mut tx, person_id).await?.is_none() {
        return Ok(Begun::Leaves);
    }
    let is_new = store::begin(&mut tx, person_id, now, due).await?;
    // Whoever leaves and stays again and again writes to nobody without end, and can do it all the same.
    let tells = is_new && {
        let letters = Attempt::of(&app.key, attempts::FAREWELLS, person_id);
        attempts::take_in(&mut tx, &app.clock, &letters).await?.is_some()
    };
    if is_new {
        ledger::take_back(app, &mut tx, Kind::Leaves, person_id).await?;
        take_all_back(&mut tx, (app.nouns, &app.clock), person_id).await?;
        if !tells {
            store::forget_notices(&mut tx, person_id).await?;
        }
        let all_but_this = (person_id, Some(visitor.session.as_str()));
        sessions::end_others(&mut tx, &app.clock, all_but_this, EndedBy::Change).await?;
        let who = Who::Herself(person_id.clone());
        security::note_once_held(&mut tx, SecurityEvent::Leaves, who);
        page_cache::narrow(app, &mut tx).await?;
        later(app, &mut tx, REMOVE, "", now).await?;
    }
    if when == When::InDays && is_new && tells {
        later(app, &mut tx, LETTER, person_id, now).await?;
    }
    later(app, &mut tx, REMOVE, "", due).await?;
    tx.commit().await?;
    Ok(Begun::Leaves)
}

/// At once nothing of hers is seen by others, and no way in that she gave is open.
async fn take_all_back(
    tx: &mut Tx,
    (nouns, clock): (&'static [Noun], &Clock),
    person_id: &PersonId,
) -> Result<(), DbError> {
    for leaves in nouns.iter().filter_map(|noun| noun.leaves) {
        leaves(Leaving { tx, clock, person_id }).await?;
    }
    Ok(())
}

/// She had begun after the backup was made, for the ledger: everything is taken back as it was then, and she gets the whole
/// way back once more, and a letter.
pub(crate) async fn begin_again(
    tx: &mut Tx,
    table: (&'static [Noun], &Clock),
    person_id: &PersonId,
) -> Result<bool, DbError> {
    let now = table.1.now();
    if persons::lock(tx, person_id).await?.is_none()
        || !store::begin(tx, person_id, now, now.plus_days(WAY_BACK_DAYS)).await?
    {
        return Ok(false);
    }
    take_all_back(tx, table, person_id).await?;
    Ok(true)
}

/// Whether this person runs the place and nobody else does.
pub async fn is_last_steward(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(persons::stewards(db).await?.as_slice() == std::slice::from_ref(person_id))
}

async fn later(
    app: &Shared,
    tx: &mut Tx,
    kind: &'static str,
    about: &str,
    due: Moment,
) -> Result<(), DbError> {
    platform::jobs::enqueue(tx, &app.clock, kind, about, due).await?;
    Ok(())
}

/// She stays: everything is where she left it, and nobody but she sees it. `false` where there is no way back any more.
pub async fn stay(app: &Shared, person_id: &PersonId) -> Result<bool, DbError> {
    let staying = app.even_on_a_full_disk(|| async move {
        let held = store::of(&app.db, person_id).await?.is_some_and(|leaving| app.clock.holds(leaving.due));
        let now = if held { app.clock.counted() } else { app.clock.now() };
        let mut tx = app.db.begin().await?;
        let stays = store::stay(&mut tx, person_id, now).await?;
        if stays {
            ledger::take_back(app, &mut tx, Kind::Stays, person_id).await?;
            let who = Who::Herself(person_id.clone());
            security::note_once_held(&mut tx, SecurityEvent::Stays, who);
        }
        tx.commit().await?;
        Ok(stays)
    });
    staying.await
}
