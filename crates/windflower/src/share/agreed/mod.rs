//! The pages of what was agreed: hers, on which each is taken back as easily as it was given, and the place's, to be printed.
//! What ends is asked about on her page first, and then the story is no longer shown.

pub mod jobs;
pub mod web;

use platform::db::Tx;

use crate::app::Shared;
use crate::ids::ConsentId;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;
use crate::share::consents::{self, Given, Purpose, Until};
use crate::share::editions::{self, Story};
use crate::share::publication;
use crate::site::page_cache;
use crate::trouble::Trouble;

/// Takes one back. Where it was for showing the story, nobody but her sees that from now on.
///
/// # Errors
/// `Trouble::Refused` where it is not hers, or was taken back.
pub async fn withdraw(app: &Shared, keeper: &Keeper, id: &ConsentId) -> Result<(), Trouble> {
    let consent = consents::own(&app.db, keeper, id).await?.ok_or(Trouble::Refused)?;
    let withdrawn = app.even_on_a_full_disk(|| async {
        let mut tx = app.db.begin().await?;
        let story = editions::lock(&mut tx, &consent.story_id).await?;
        if !consents::withdraw(&mut tx, keeper, id, app.clock.now()).await? {
            return Ok(());
        }
        ledger::take_back(app, &mut tx, Kind::Consent, id).await?;
        if let Some(story) = story.filter(|_| consent.purpose == Purpose::Place) {
            show_no_more(app, &mut tx, &story).await?;
        }
        Ok::<(), Trouble>(tx.commit().await?)
    });
    withdrawn.await
}

/// Nobody beyond her circles sees a story any more, and nobody reads it for the place.
async fn show_no_more(app: &Shared, tx: &mut Tx, story: &Story) -> Result<(), Trouble> {
    if story.reach() <= Audience::Invited {
        return Ok(publication::call_back(tx, &story.id).await?);
    }
    if publication::withdraw_for(tx, &app.clock, &story.teller_id, &story.id).await? {
        ledger::write_down_soon(app, tx);
        page_cache::narrow_story(app, tx, &story.id).await?;
    }
    Ok(())
}

/// Lets one go on for another year, under the same words, from the day on which it was to end.
///
/// # Errors
/// `Trouble::Refused` where it is not hers, was taken back, or its time is over.
pub async fn go_on(app: &Shared, keeper: &Keeper, id: &ConsentId) -> Result<(), Trouble> {
    let consent = consents::own(&app.db, keeper, id).await?.ok_or(Trouble::Refused)?;
    let now = app.clock.now();
    if consent.until.is_none_or(|until| until <= now) {
        return Err(Trouble::Refused);
    }
    let given = Given { purpose: consent.purpose, words: consent.words, until: Until::OneYear };
    let mut tx = app.db.begin().await?;
    if !consents::withdraw(&mut tx, keeper, id, now).await? {
        return Err(Trouble::Refused);
    }
    consents::give(&mut tx, &app.clock, (keeper.person_id(), &consent.story_id), &[given], now).await?;
    Ok(tx.commit().await?)
}
