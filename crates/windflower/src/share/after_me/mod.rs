//! After me: a keeper decides for the time when she can no longer look after what she keeps. The person she names begins
//! a wait of 30 days with a link; letters tell her; any sign of her ends it. Nothing begins by itself.

pub mod decision;
pub mod farewell;
mod happening;
pub mod jobs;
mod store;
mod things;
mod waiting;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

use self::decision::{About, Choice, Decision, Draft, LINK_LETTER, Standing};
pub use self::things::{Things, holds, of as things};
pub use self::waiting::{begin, behind_stop, stop};
use crate::app::App;
use crate::ids::DecisionId;
use crate::keep::boxes::OwnBox;
use crate::noun::Parting;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::people::who::sign_of_life;
use crate::share::editions;
use crate::trouble::Trouble;

/// How long the cookie works for which the person exchanges her link.
const OPEN_DAYS: i64 = 30;

/// A decision with where it stands now.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The decision.
    pub decision: Decision,
    /// Where it stands.
    pub standing: Standing,
    /// Whether a link was given out that works.
    pub has_link: bool,
}

/// All decisions of a keeper.
pub async fn all(app: &App, keeper: &Keeper) -> Result<Vec<Decided>, DbError> {
    let sign = sign_of_life::last(&app.db, keeper.person_id()).await?;
    let mut all = Vec::new();
    for decision in store::all(&app.db, keeper.person_id()).await? {
        let has_link = store::has_link(&app.db, &decision.id).await?;
        all.push(Decided { standing: decision.standing(sign, app.clock.now()), decision, has_link });
    }
    Ok(all)
}

/// One of her decisions; `None` if it is not hers or not there.
pub async fn own(q: impl Query, keeper: &Keeper, id: &DecisionId) -> Result<Option<Decision>, DbError> {
    store::own(q, keeper.person_id(), id).await
}

/// Writes a decision down, in the place of an earlier one about the same thing; refused if that one has happened, or
/// the story is not hers. Where somebody else is named than before, the links given out before work no more.
pub async fn write(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    (about, choice): (&About, Choice),
    draft: &Draft,
) -> Result<(), Trouble> {
    if let Some(story_id) = about.story_id() {
        editions::own(&app.db, keeper, story_id).await?.ok_or(Trouble::Refused)?;
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    waiting::here(&mut tx, keeper.person_id(), now).await?;
    match store::lock_about(&mut tx, keeper.person_id(), about).await? {
        Some(there) if there.done_at.is_some() => return Err(Trouble::Refused),
        Some(there) => {
            if there.address != draft.address {
                delete_links(app, &mut tx, &there.id).await?;
            }
            store::change(&mut tx, &there.id, choice, draft).await?;
        }
        None => {
            let (id, box_id) = (&DecisionId::new(&app.clock), own_box.id());
            let keeper_id = keeper.person_id();
            let new = store::NewDecision { id, box_id, keeper_id, about, choice, draft };
            store::insert(&mut tx, &new, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// What was given out for a decision opens nothing any more, and no letter goes out.
async fn delete_links(app: &App, tx: &mut Tx, id: &DecisionId) -> Result<(), DbError> {
    store::delete_links(tx, id).await?;
    store::forget_letter(&mut *tx, id).await?;
    ledger::take_back(app, tx, Kind::AfterMe, id).await
}

/// Makes a link to give out by hand. It is shown once; only its fingerprint is kept.
pub async fn make_link(app: &App, decision: &Decision) -> Result<Token, DbError> {
    let token = Token::new();
    store::insert_link(&app.db, &token.fingerprint(), &decision.id, app.clock.now()).await?;
    Ok(token)
}

/// What comes of asking for a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It goes out.
    Soon,
    /// One was asked for within the hour.
    JustNow,
    /// Enough went out today, for this keeper or to this address.
    Enough,
}

/// Asks for a letter with a link to the person she named, who did not ask for any. They are counted for the keeper and
/// for the address: a decision that is taken back and written anew gives no new ones.
pub async fn ask_for_letter(app: &App, decision: &Decision) -> Result<Asked, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !store::ask_for_letter(&mut tx, &decision.id, now, now.plus_hours(-1)).await? {
        return Ok(Asked::JustNow);
    }
    let sender = (attempts::SENT, &decision.keeper_id);
    if !attempts::may_write_to(app, &mut tx, sender, &persons::address_key(&decision.address)).await? {
        return Ok(Asked::Enough);
    }
    platform::jobs::enqueue(&mut tx, &app.clock, LINK_LETTER, &decision.id, now).await?;
    tx.commit().await?;
    Ok(Asked::Soon)
}

/// Takes every link back that was given out for a decision, and ends a wait that was begun with one; also on a full
/// disk.
pub async fn take_link_back(app: &App, decision: &Decision) -> Result<(), DbError> {
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        waiting::here(&mut tx, &decision.keeper_id, app.clock.now()).await?;
        delete_links(app, &mut tx, &decision.id).await?;
        tx.commit().await
    });
    taken.await
}

/// What was given out for a decision opens nothing, for the ledger; whoever wrote it can take it back or give a new link.
pub(crate) async fn take_links_back_again(tx: &mut Tx, id: &DecisionId) -> Result<bool, DbError> {
    store::delete_links(tx, id).await
}

/// Takes a decision back. What has happened is undone as far as it can be: nothing is open to anybody any more, a seal
/// is lifted, and what was put away comes back while there is a way back.
pub async fn take_back(app: &App, keeper: &Keeper, decision: &Decision) -> Result<(), Trouble> {
    happening::undo(app, keeper, decision).await
}

/// What the person she named finds behind the link; `None` for every link that leads nowhere. Looking changes nothing.
pub async fn behind(app: &App, token: &Token) -> Result<Option<(Decision, Standing)>, DbError> {
    let Some(decision) = store::by_link(&app.db, &token.fingerprint()).await? else { return Ok(None) };
    let sign = sign_of_life::last(&app.db, &decision.keeper_id).await?;
    let standing = decision.standing(sign, app.clock.now());
    Ok(Some((decision, standing)))
}

/// Exchanges the link for a cookie, once what she decided has happened.
/// `None` where that was done very often today.
pub async fn open(app: &App, decision: &Decision) -> Result<Option<Token>, DbError> {
    if !attempts::may(app, &Attempt::of(&app.key, attempts::LEFT, &decision.id)).await? {
        return Ok(None);
    }
    let token = Token::new();
    let ends = app.clock.now().plus_days(OPEN_DAYS);
    store::insert_opened(&app.db, &token.fingerprint(), &decision.id, ends).await?;
    Ok(Some(token))
}

/// What was left to the person who holds such a cookie; `None` if it opens nothing, or not any more.
pub async fn opened(app: &App, token: &Token) -> Result<Option<Decision>, DbError> {
    let decision = store::by_opened(&app.db, &token.fingerprint(), app.clock.now()).await?;
    let may = audience::may(Viewer::Invited, Action::Read, Thing::Left, Audience::OnlyMe);
    Ok(decision.filter(|_| may))
}

/// Two part: what whoever leaves decided about her box is about her own one.
pub(crate) async fn go_along(of: Parting<'_>) -> Result<(), DbError> {
    store::move_all(of.tx, of.leaves, (of.old_box, of.new_box)).await
}

/// A backup was restored: nobody waits any more, and what happened can be undone for the whole time from now on.
pub(crate) async fn end_all(tx: &mut Tx, now: Moment, until: Moment) -> Result<(), DbError> {
    store::end_all(tx, now, until).await
}
