//! "Were you meant to read this? Ask." Asked at any address of a story, whether or not there is one; only its keeper
//! ever learns of it, where it is shared with circles and she chose that she may be asked. What a stranger wrote stands
//! behind a fold: no word of it meets her before she opens it.

mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};

use crate::app::App;
use crate::ids::{PersonId, RequestId, StoryId};
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::share::editions::story;

/// How long one waits for an answer.
const LAST_DAYS: i64 = 60;
/// Longest name.
const MOST_NAME: usize = 80;
/// Longest line.
const MOST_LINE: usize = 300;

/// Somebody asks.
pub struct Asking {
    /// Id; shown to the keeper only.
    pub id: RequestId,
    /// Which story.
    pub story_id: StoryId,
    /// What the story is called.
    pub title: String,
    /// Who asks, as she says herself.
    pub name: String,
    /// Her line.
    pub line: String,
}

/// Keeps what somebody asks. The same is done whether or not there is a story at that address, so that neither the
/// answer nor the time it takes tells.
/// `false` only where too much is asked from this network.
pub async fn ask(
    app: &App,
    address: &str,
    (name, line): (&str, &str),
    whence: &Whence,
) -> Result<bool, DbError> {
    let short = |text: &str, most: usize| text.trim().chars().take(most).collect::<String>();
    let (name, line) = (short(name, MOST_NAME), short(line, MOST_LINE));
    if name.is_empty() && line.is_empty() {
        return Ok(true);
    }
    if !is_like_an_address(address) {
        return Ok(true);
    }
    let nearby = Attempt::of_network(&app.key, attempts::ASKS_NEARBY, whence.network);
    if !attempts::may(app, &nearby).await? {
        return Ok(false);
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    // Whoever asks where nobody is must not use up what others ask a keeper.
    let about = if store::is_a_story(&mut tx, address).await? { "somebody" } else { "nobody" };
    let of = |limit, what: &str| Attempt::of(&app.key, limit, what);
    let attempt = of(attempts::ASKS, address).and(of(attempts::ASKS_IN_ALL, about));
    if attempts::take_in(&mut tx, &app.clock, &attempt).await?.is_some() {
        store::insert(&mut tx, &RequestId::new(&app.clock), address, (&name, &line), now).await?;
        tx.commit().await?;
    }
    Ok(true)
}

/// What no story could stand at is not kept.
fn is_like_an_address(address: &str) -> bool {
    address.len() == 26 && address.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'2'..=b'7'))
}

/// What she was asked, oldest first: for stories of hers that are shared with some and that a stranger cannot read.
pub async fn all_for(q: impl Query, keeper: &Keeper) -> Result<Vec<Asking>, DbError> {
    let rows = store::all_for(q, keeper.person_id()).await?;
    let asked = rows.into_iter().filter(|row| {
        let reach = story::reach(row.state, row.audience);
        let may = |viewer| audience::may(viewer, Action::Read, Thing::Story, reach);
        reach != Audience::OnlyMe && may(Viewer::Invited) && !may(Viewer::Stranger)
    });
    let of = |row: store::Asked| Asking {
        id: row.id,
        story_id: row.story_id,
        title: row.title,
        name: row.name,
        line: row.line,
    };
    Ok(asked.map(of).collect())
}

/// Puts aside what she was asked; whoever asked learns nothing of it.
pub async fn put_aside(q: impl Query, keeper: &Keeper, id: &RequestId) -> Result<bool, DbError> {
    store::remove(q, keeper.person_id(), id).await
}

/// Whether she may be asked.
pub async fn are_on(q: impl Query, keeper: &Keeper) -> Result<bool, DbError> {
    store::are_on(q, keeper.person_id()).await
}

/// Lets her be asked, or not.
pub async fn turn(q: impl Query, keeper: &Keeper, on: bool) -> Result<(), DbError> {
    if on {
        store::turn_on(q, keeper.person_id()).await
    } else {
        store::turn_off(q, keeper.person_id()).await
    }
}

/// Forgets what was asked about the stories of a teller; they must still be there.
pub(crate) async fn delete_all_about(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    store::delete_all_about(tx, teller_id).await
}

/// Clears away what nobody answered; called on schedule.
pub async fn prune(q: impl Query, clock: &Clock) -> Result<(), DbError> {
    store::prune(q, clock.counted().plus_days(-LAST_DAYS)).await
}
