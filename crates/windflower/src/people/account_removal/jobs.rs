//! What happens later: letters to those who have to be told, and then, once the way back has passed, the erasure.

use platform::clock::Moment;
use platform::jobs::JobTrouble;

pub use super::{LETTER, NOTICE, REMOVE};
use super::{erasing, rooms, store};
use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::ledger;
use crate::people::letters::{self, Message};
use crate::people::quiet;
use crate::people::who::persons;
use crate::site::chrome::in_zone;

/// Tells whoever has to be told, and erases everybody whose way back has passed.
///
/// # Errors
/// Again, if the database, the ledger, the store or the mail server fails; one that fails holds up no other.
pub async fn tend(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = tell(app).await.err();
    let mut erased = false;
    for one in store::all_due(&app.db, app.clock.now()).await? {
        if app.clock.holds(one.due) || super::waits_for_letters(&app.db, &one, app.clock.now()).await? {
            continue;
        }
        erased = true;
        if let Err(error) = erasing::erase(app, &one.person_id).await {
            trouble = Some(error);
        }
    }
    if erased {
        let written = ledger::write_down(&app.db, &app.settings.ledger).await;
        written.map_err(|error| JobTrouble::Again(error.to_string()))?;
    }
    trouble.map_or(Ok(()), Err)
}

/// Writes to everybody who has to be told, in the language of whoever leaves. It names nobody and no kind of place.
///
/// # Errors
/// Again while the mail server or the database cannot be reached. An address that takes no letters counts as told.
async fn tell(app: &App) -> Result<(), JobTrouble> {
    for notice in store::notices(&app.db).await? {
        let sent = letters::to_address(app, &notice.address, &notice.language, |words| Message {
            subject: words.farewell_notice_subject(),
            plain: vec![words.farewell_notice_text()],
            ..Message::default()
        });
        match sent.await {
            Ok(()) => {}
            Err(JobTrouble::Never(why)) => tracing::warn!(why, "a letter about a farewell cannot be sent"),
            // Whoever is told wants no letters today; it waits for her by itself, and holds up nobody who leaves.
            Err(JobTrouble::Later(until)) => {
                tell_later(app, &notice, until).await?;
                continue;
            }
            Err(again) => return Err(again),
        }
        store::told(&app.db, &notice.id).await?;
    }
    Ok(())
}

/// In the place of the address stands who reads her mail there.
async fn tell_later(app: &App, notice: &store::Notice, until: Moment) -> Result<(), JobTrouble> {
    let key = persons::address_key(&notice.address);
    let mut tx = app.db.begin().await?;
    if let Some(person) = persons::by_address(&mut tx, &key).await? {
        platform::jobs::enqueue(&mut tx, &app.clock, NOTICE, &person.id, until).await?;
    }
    store::told(&mut tx, &notice.id).await?;
    Ok(tx.commit().await?)
}

/// The same letter as in `tell`, to somebody who wanted no letters then.
///
/// # Errors
/// Later while she wants none; again while the mail server or the database cannot be reached.
pub async fn send_notice(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::to_person(app, &PersonId::from(person_id), |words| Message {
        subject: words.farewell_notice_subject(),
        plain: vec![words.farewell_notice_text()],
        ..Message::default()
    })
    .await
}

/// The letter to her: until when she can come back, and how. Nobody is written to who has come back meanwhile.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    let person_id = PersonId::from(person_id);
    let Some(leaving) = super::of(&app.db, &person_id).await?.filter(|one| one.can_stay(&app.clock)) else {
        return Ok(());
    };
    // It tells her until when she can come back: it waits for as long as that is of use.
    if let Some(until) =
        quiet::holds_until(app, &person_id, quiet::Letter::Safety).await?.filter(|until| *until < leaving.due)
    {
        return Err(JobTrouble::Later(until));
    }
    let zone = app.place.now().time_zone.clone();
    letters::answer(app, &person_id, |words| {
        let day = words.language().date(in_zone(leaving.due, &zone).date());
        Message {
            subject: words.farewell_letter_subject(),
            about: vec![words.farewell_letter_text()],
            link: Some(rooms::PAGE.to_owned()),
            plain: vec![words.farewell_letter_until(day.as_str()), words.farewell_letter_not_you()],
        }
    })
    .await
}
