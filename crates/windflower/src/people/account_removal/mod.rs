//! Who takes her leave, and until when she can come back. Until then she can sign in and sees one page; what is done to
//! everything of hers is `share/farewell`'s.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::jobs::JobTrouble;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};
use crate::site::chrome::in_zone;

/// How long she can come back, where she does not want it done now: as long as for everything that is put away.
pub const WAY_BACK_DAYS: i64 = 30;
/// The letter that says until when. Payload: the person's id.
pub const LETTER: &str = "farewell-letter";
/// Letters to others hold it up no longer than this.
const NOTICES_HOURS: i64 = 24;

/// Somebody who takes her leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Who.
    pub person_id: PersonId,
    /// Until when she can come back.
    pub due: Moment,
    /// When the first piece went; then there is no way back.
    pub begun_at: Option<Moment>,
}

platform::row!(Leaving { person_id, due, begun_at });

impl Leaving {
    /// Whether she can still come back.
    pub fn can_stay(&self, now: Moment) -> bool {
        self.begun_at.is_none() && self.due > now
    }
}

/// Whether and how a person takes her leave.
pub async fn of(db: &Db, person_id: &PersonId) -> Result<Option<Leaving>, DbError> {
    store::of(db, person_id).await
}

/// Begins, unless she has; `false` if she has. Asked for anew with an earlier day, the earlier one holds.
pub async fn begin(tx: &mut Tx, person_id: &PersonId, now: Moment, due: Moment) -> Result<bool, DbError> {
    if store::insert(tx, person_id, now, due).await? == 1 {
        return Ok(true);
    }
    store::sooner(tx, person_id, due).await?;
    Ok(false)
}

/// She stays; `false` if she was not leaving, or there is no way back any more.
pub async fn stay(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    Ok(store::stay(tx, person_id, now).await? == 1)
}

/// She stayed after the backup was made, for the ledger.
pub(crate) async fn stay_again(tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(store::stay_again(tx, person_id).await? == 1)
}

/// Those whose way back has passed.
pub async fn all_due(db: &Db, now: Moment) -> Result<Vec<Leaving>, DbError> {
    store::all_due(db, now).await
}

/// Holds the row of somebody whose way back has passed, and ends the way back for good; `false` where there is nothing
/// to do any more. Another program waits here until the transaction ends.
pub async fn hold_due(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    Ok(store::hold_due(tx, person_id, now).await? == 1)
}

/// Somebody at this address has to be told that a link leads nowhere any more.
pub async fn tell_later(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, address): (&PersonId, &str),
) -> Result<(), DbError> {
    store::insert_notice(tx, &platform::id::new_id(clock), person_id, address).await
}

/// Writes to everybody who has to be told, in the language of whoever leaves. It names nobody and no kind of place.
///
/// # Errors
/// Again while the mail server or the database cannot be reached. An address that takes no letters counts as told.
pub async fn tell(app: &App) -> Result<(), JobTrouble> {
    for notice in store::notices(&app.db).await? {
        let sent = letters::to_address(app, &notice.address, &notice.language, |words| Message {
            subject: words.farewell_notice_subject(),
            plain: vec![words.farewell_notice_text()],
            ..Message::default()
        });
        match sent.await {
            Ok(()) => {}
            Err(JobTrouble::Never(why)) => tracing::warn!(why, "a letter about a farewell cannot be sent"),
            Err(again) => return Err(again),
        }
        store::told(&app.db, &notice.id).await?;
    }
    Ok(())
}

/// Whether letters to others still have to go out before everything of hers goes. They hold it up for a day at most.
pub async fn waits_for_letters(db: &Db, leaving: &Leaving, now: Moment) -> Result<bool, DbError> {
    let patient = leaving.due.plus_hours(NOTICES_HOURS) > now;
    Ok(patient && store::has_notices(db, &leaving.person_id).await?)
}

/// The letter to her: until when she can come back, and how. Nobody is written to who has come back meanwhile.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    let person_id = PersonId::from(person_id);
    let Some(leaving) = of(&app.db, &person_id).await?.filter(|one| one.can_stay(app.clock.now())) else {
        return Ok(());
    };
    let zone = app.place.now().time_zone.clone();
    letters::to_person(app, &person_id, |words| {
        let day = words.language().date(in_zone(leaving.due, &zone).date());
        Message {
            subject: words.farewell_letter_subject(),
            about: vec![words.farewell_letter_text()],
            link: Some(web::PAGE.to_owned()),
            plain: vec![words.farewell_letter_until(day.as_str()), words.farewell_letter_not_you()],
        }
    })
    .await
}

/// After a restore: a backup does not know who came back since it was made, so nobody is erased before she was told once
/// more and had the whole time again.
pub async fn begin_anew(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let due = clock.now().plus_days(WAY_BACK_DAYS);
    for person_id in store::begin_anew(&mut tx, due).await? {
        platform::jobs::enqueue(&mut tx, clock, LETTER, &person_id, clock.now()).await?;
    }
    tx.commit().await
}
