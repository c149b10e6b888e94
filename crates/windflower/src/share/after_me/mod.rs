//! After me: a keeper decides for the time when she can no longer look after what she keeps. The person she names begins
//! a wait of 30 days with a link; letters tell her; any sign of her ends it. Nothing begins by itself.

pub mod decision;
pub mod farewell;
mod happening;
pub mod jobs;
pub(crate) mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;

use self::decision::{Choice, Decision, Draft, LETTER_DAYS, REST_DAYS, Standing, WAIT_DAYS};
use crate::app::App;
use crate::ids::PersonId;
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes::{self, keepsake::Keepsake};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::people::who::sign_of_life;
use crate::share::placements::store as placements_store;
use crate::share::stories::story::Story;
use crate::share::stories::{self, store as stories_store};

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
pub async fn own(db: &Db, keeper: &Keeper, id: &str) -> Result<Option<Decision>, DbError> {
    store::own(db, keeper.person_id(), id).await
}

/// Writes a decision down, in the place of an earlier one about the same thing; `false` if that one has happened, or
/// the story is not hers. Where somebody else is named than before, the links given out before work no more.
pub async fn write(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    choice: Choice,
    draft: &Draft,
) -> Result<bool, DbError> {
    let story_id = if draft.about == "box" { None } else { Some(draft.about.clone()) };
    if let Some(story_id) = &story_id
        && stories::own(&app.db, keeper, story_id).await?.is_none()
    {
        return Ok(false);
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    here(&mut tx, keeper.person_id(), now).await?;
    match store::about(&mut tx, keeper.person_id(), &draft.about).await? {
        Some(there) if there.done_at.is_some() => return Ok(false),
        Some(there) => {
            if there.address != draft.address {
                store::no_links(&mut tx, &there.id).await?;
                store::no_letter(&mut tx, &there.id).await?;
                ledger::take_back(app, &mut tx, Kind::AfterMe, &there.id).await?;
            }
            store::change(&mut tx, &there.id, choice, draft).await?;
        }
        None => {
            let id = platform::id::new_id(&app.clock);
            let (box_id, keeper_id) = (own_box.id(), keeper.person_id());
            let new = store::New { id: &id, box_id, keeper_id, story_id, choice, draft };
            store::insert(&mut tx, &new, now).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

/// She is here: every wait of hers ends, and nobody can begin one for a while.
pub async fn here(tx: &mut Tx, keeper_id: &PersonId, now: Moment) -> Result<(), DbError> {
    sign_of_life::here(tx, keeper_id, now).await?;
    store::rest_all(tx, keeper_id, now.plus_days(REST_DAYS)).await?;
    sign_of_life::stop_waiting(tx, keeper_id).await
}

/// Makes a link to give out by hand. It is shown once; only its fingerprint is kept.
pub async fn make_link(app: &App, decision: &Decision) -> Result<Token, DbError> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    store::insert_link(&mut tx, &token.fingerprint(), &decision.id, app.clock.now()).await?;
    tx.commit().await?;
    Ok(token)
}

/// Asks for a letter with a link to the person she named; `false` where one was asked for within the hour: a letter
/// goes to somebody who did not ask for any.
pub async fn ask_for_letter(app: &App, decision: &Decision) -> Result<bool, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !store::ask_for_letter(&mut tx, &decision.id, now, now.plus_hours(-1)).await? {
        return Ok(false);
    }
    platform::jobs::enqueue(&mut tx, &app.clock, jobs::LINK_LETTER, &decision.id, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes every link back that was given out for a decision, and ends a wait that was begun with one; also on a full
/// disk.
pub async fn take_link_back(app: &App, decision: &Decision) -> Result<(), DbError> {
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        here(&mut tx, &decision.keeper_id.as_str().into(), app.clock.now()).await?;
        store::no_links(&mut tx, &decision.id).await?;
        store::no_letter(&mut tx, &decision.id).await?;
        ledger::take_back(app, &mut tx, Kind::AfterMe, &decision.id).await?;
        tx.commit().await
    });
    taken.await
}

/// What was given out for a decision opens nothing, for the ledger; whoever wrote it can take it back or give a new link.
pub(crate) async fn take_links_back_again(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    store::no_links(tx, id).await
}

/// Takes a decision back. What has happened is undone as far as it can be: nothing is open to anybody any more, a seal
/// is lifted, and what was put away comes back while there is a way back.
pub async fn take_back(app: &App, keeper: &Keeper, decision: &Decision) -> Result<(), DbError> {
    happening::undo(app, keeper, decision).await
}

/// What the person she named finds behind the link; `None` for every link that leads nowhere. Looking changes nothing.
pub async fn behind(app: &App, token: &Token) -> Result<Option<(Decision, Standing)>, DbError> {
    let Some(decision) = store::by_link(&app.db, &token.fingerprint()).await? else { return Ok(None) };
    let sign = sign_of_life::last(&app.db, &decision.keeper_id.as_str().into()).await?;
    let standing = decision.standing(sign, app.clock.now());
    Ok(Some((decision, standing)))
}

/// The person she named presses the button: the wait begins, and she is told. Pressing twice begins it once.
pub async fn begin(app: &App, decision: &Decision) -> Result<(), DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let Some(there) = store::locked(&mut tx, &decision.id).await? else { return Ok(()) };
    sign_of_life::wait_for(&mut tx, &there.keeper_id.as_str().into()).await?;
    let sign = sign_of_life::lock_last(&mut tx, &there.keeper_id.as_str().into()).await?;
    if there.standing(sign, now) != Standing::Written {
        return Ok(());
    }
    let until = now.plus_days(WAIT_DAYS);
    store::begin(&mut tx, &there.id, now, until).await?;
    for days in LETTER_DAYS.into_iter().chain([WAIT_DAYS]) {
        platform::jobs::enqueue(&mut tx, &app.clock, jobs::TEND, &there.id, now.plus_days(days)).await?;
    }
    tx.commit().await
}

/// The decision that a link in one of her letters is about.
pub async fn behind_stop(db: &Db, token: &Token) -> Result<Option<Decision>, DbError> {
    store::by_stop(db, &token.fingerprint()).await
}

/// She pressed the button behind the link in a letter, or "I am here"; also on a full disk.
pub async fn stop(app: &App, keeper_id: &str) -> Result<(), DbError> {
    let stopped = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        here(&mut tx, &keeper_id.into(), app.clock.now()).await?;
        tx.commit().await
    });
    stopped.await
}

/// Exchanges the link for a cookie, once what she decided has happened.
pub async fn open(app: &App, decision: &Decision) -> Result<Token, DbError> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    let ends = app.clock.now().plus_days(OPEN_DAYS);
    store::insert_opened(&mut tx, &token.fingerprint(), &decision.id, ends).await?;
    tx.commit().await?;
    Ok(token)
}

/// What was left to the person who holds such a cookie; `None` if it opens nothing, or not any more.
pub async fn opened(app: &App, token: &Token) -> Result<Option<Decision>, DbError> {
    let decision = store::by_opened(&app.db, &token.fingerprint(), app.clock.now()).await?;
    let may = audience::may(Viewer::Invited, Action::Read, Thing::Left, Audience::OnlyMe);
    Ok(decision.filter(|_| may))
}

/// Everything that a decision is about. A box that two keep goes on being the other's: then it is about her stories.
#[derive(Clone, Debug, Default)]
pub struct Things {
    /// Her stories, as she last wrote them.
    pub stories: Vec<Story>,
    /// The photographs of the box; none where the decision is about one story.
    pub keepsakes: Vec<Keepsake>,
}

/// Gathers what a decision is about.
pub async fn things(app: &App, decision: &Decision) -> Result<Things, DbError> {
    if let Some(story_id) = &decision.story_id {
        let story = stories_store::by_id(&app.db, story_id).await?;
        return Ok(Things { stories: story.into_iter().collect(), keepsakes: Vec::new() });
    }
    let stories = stories_store::undecided(&app.db, &decision.box_id, &decision.keeper_id).await?;
    let own_box = happening::box_of(app, decision).await?;
    let keepsakes = match own_box {
        Some(own_box) => keepsakes::all(&app.db, &own_box, false).await?,
        None => Vec::new(),
    };
    Ok(Things { stories, keepsakes })
}

/// Whether a photograph is among what was left: in the box itself, or in one of the stories.
pub async fn holds(app: &App, things: &Things, keepsake_id: &str) -> Result<bool, DbError> {
    if things.keepsakes.iter().any(|keepsake| keepsake.id == keepsake_id) {
        return Ok(true);
    }
    for story in &things.stories {
        let placements = placements_store::of_story_now(&app.db, &story.id).await?;
        if placements.iter().any(|placement| placement.keepsake_id == keepsake_id) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A backup was restored: nobody waits any more, and what happened can be undone for the whole time from now on.
pub(crate) async fn end_all(tx: &mut Tx, now: Moment, until: Moment) -> Result<(), DbError> {
    store::end_all(tx, now, until).await
}
