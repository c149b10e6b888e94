//! What happens later: letters to the keeper while somebody waits, what she decided once the wait has passed, and the
//! letter with the link that she asked for. Each may run twice.

use platform::jobs::JobTrouble;
use platform::secret::Token;

use super::decision::{DAYS_AFTER_LAST, Decision, REST_DAYS, Standing};
pub use super::decision::{LINK_LETTER, NAMED_GONE, TEND};
use super::{happening, store};
use crate::app::{App, Shared};
use crate::ids::{DecisionId, PersonId};
use crate::people::letters::{self, Message};
use crate::people::quiet::Letter;
use crate::people::who::persons;
use crate::people::who::sign_of_life;
use crate::site::chrome::in_zone;

/// Does what is due for every decision, also where its own job was lost; called on schedule.
///
/// # Errors
/// Again, if the database or the mail server fails.
pub async fn tend_all(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    for id in store::to_tend(&app.db, app.clock.counted()).await? {
        // One that fails holds up no other.
        if let Err(error) = tend(app, &id).await {
            trouble = Some(error);
        }
    }
    store::prune(&app.db, app.clock.counted()).await?;
    trouble.map_or(Ok(()), Err)
}

/// Does what is due for one decision: a letter, the end of a rest, what was decided, or the end of a way back.
///
/// # Errors
/// Again, if the database or the mail server fails.
pub async fn tend(app: &Shared, id: &DecisionId) -> Result<(), JobTrouble> {
    // She may have had no time to give a sign in the days over which a clock jumped.
    let now = app.clock.counted();
    let mut tx = app.db.begin().await?;
    let Some(decision) = store::lock(&mut tx, id).await? else { return Ok(()) };
    let sign = sign_of_life::lock_last(&mut tx, &decision.keeper_id).await?;
    if decision.is_ended_by(sign) {
        let rests_until = sign.unwrap_or(now).plus_days(REST_DAYS);
        store::rest(&mut tx, id, rests_until).await?;
        if !store::anything_waits(&mut tx, &decision.keeper_id).await? {
            sign_of_life::stop_waiting(&mut tx, &decision.keeper_id).await?;
        }
        return Ok(tx.commit().await?);
    }
    if decision.has_rested(now) {
        store::write_anew(&mut tx, id).await?;
        return Ok(tx.commit().await?);
    }
    drop(tx);
    if decision.removal_is_over(now) {
        return Ok(happening::remove(app, &decision).await?);
    }
    // Her silence says nothing while no letter can reach her. What is due is done once one can.
    if decision.standing(sign, now) != Standing::Waiting
        || !letters::can_reach(app, &decision.keeper_id).await?
    {
        return Ok(());
    }
    match decision.letter_due(now) {
        Some(number) => tell_her(app, &decision, number).await,
        None if decision.is_over(now) => Ok(happening::happen(app, &decision).await?),
        None => Ok(()),
    }
}

/// One letter to the keeper. It names no loss, nobody and no kind of place. An address that was hers and takes no letters
/// any more counts as told: the wait is for people who may no longer read them.
async fn tell_her(app: &App, decision: &Decision, number: i64) -> Result<(), JobTrouble> {
    // On a day that she leaves alone it waits, and the wait with it: it is not over before she was told.
    match letters::may_go(app, &decision.keeper_id, Letter::Safety).await {
        Err(JobTrouble::Later(_)) => return Ok(()),
        may => may?,
    }
    let token = Token::new();
    let now = app.clock.now();
    store::insert_stop(&app.db, &token.fingerprint(), &decision.id, now).await?;
    let ends = decision.until.unwrap_or(now).max(now.plus_days(DAYS_AFTER_LAST));
    let zone = app.place.now().time_zone.clone();
    let sent = letters::answer(app, &decision.keeper_id, |words| {
        let day = words.language().date(in_zone(ends, &zone).date());
        Message {
            subject: words.afterme_letter_subject(),
            about: vec![words.afterme_letter_begun()],
            link: Some(format!("/after/stop/{}", token.reveal())),
            plain: vec![words.afterme_letter_ends(day.as_str()), words.afterme_letter_sign_in()],
        }
    });
    match sent.await {
        Ok(()) => {}
        Err(JobTrouble::Never(why)) => tracing::warn!(why, "a letter about a wait cannot be sent"),
        Err(again) => return Err(again),
    }
    Ok(store::told(&app.db, decision, number, now).await?)
}

/// The letter that somebody she named is no longer here. It does not say who.
pub async fn send_named_gone(app: &App, keeper_id: &PersonId) -> Result<(), JobTrouble> {
    letters::to_person(app, keeper_id, |words| Message {
        subject: words.farewell_named_letter_subject(),
        about: vec![words.farewell_named_letter_text()],
        link: Some("/box/after-me".to_owned()),
        plain: Vec::new(),
    })
    .await
}

/// The letter with the link for the person she named, unless she took that back meanwhile.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_link(app: &App, id: &DecisionId) -> Result<(), JobTrouble> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    let Some(decision) = store::lock(&mut tx, id).await? else { return Ok(()) };
    // Whoever is no longer here has no address.
    if !decision.letter || decision.address.is_empty() {
        return Ok(());
    }
    letters::may_go_to_address(app, &decision.address).await?;
    store::insert_link(&mut tx, &token.fingerprint(), id, app.clock.now()).await?;
    tx.commit().await?;
    let keeper = persons::by_id(&app.db, &decision.keeper_id).await?;
    let language = keeper.map(|keeper| keeper.language).unwrap_or_default();
    letters::to_address(app, &decision.address, &language, |words| Message {
        subject: words.afterme_link_letter_subject(),
        about: Vec::new(),
        link: Some(format!("/after/{}", token.reveal())),
        plain: vec![words.afterme_link_letter_text(), words.afterme_link_letter_keep()],
    })
    .await?;
    Ok(store::forget_letter(&app.db, id).await?)
}
