//! "Were you meant to read this? Ask." Asked at any address of a story, whether or not there is one; only its keeper
//! ever learns of it, where it is shared with circles and she chose that she may be asked. What a stranger wrote stands
//! behind a fold: no word of it meets her before she opens it.

pub(crate) mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{Db, DbError};

use crate::app::App;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::share::stories::story;

/// Asked for one address within a day; more are not kept.
const MOST_A_DAY: i64 = 3;
/// Asked in the whole place within a day; more are not kept.
const MOST_IN_PLACE: i64 = 500;
/// How long one waits for an answer.
const LAST_DAYS: i64 = 60;
/// Longest name.
const MOST_NAME: usize = 80;
/// Longest line.
const MOST_LINE: usize = 300;

/// Somebody asks.
pub struct Asking {
    /// Id; shown to the keeper only.
    pub id: String,
    /// Which story.
    pub story_id: String,
    /// What the story is called.
    pub title: String,
    /// Who asks, as she says herself.
    pub name: String,
    /// Her line.
    pub line: String,
}

/// Keeps what somebody asks. The same is done whether or not there is a story at that address, so that neither the
/// answer nor the time it takes tells.
pub async fn ask(app: &App, address: &str, name: &str, line: &str) -> Result<(), DbError> {
    let short = |text: &str, most: usize| text.trim().chars().take(most).collect::<String>();
    let (name, line) = (short(name, MOST_NAME), short(line, MOST_LINE));
    if name.is_empty() && line.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let since = now.plus_days(-1);
    let few = store::asked(&mut tx, address, since).await? < MOST_A_DAY
        && store::asked_in_place(&mut tx, since).await? < MOST_IN_PLACE;
    if few && is_like_an_address(address) {
        let id = platform::id::new_id(&app.clock);
        store::insert(&mut tx, &id, address, (&name, &line), now).await?;
    }
    tx.commit().await
}

/// What no story could stand at is not kept.
fn is_like_an_address(address: &str) -> bool {
    address.len() == 26 && address.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'2'..=b'7'))
}

/// What she was asked, oldest first: for stories of hers that are shared with some and that a stranger cannot read.
pub async fn all_for(db: &Db, keeper: &Keeper) -> Result<Vec<Asking>, DbError> {
    let rows = store::all_for(db, keeper.person_id()).await?;
    let asked = rows.into_iter().filter(|row| {
        let reach = story::reach(&row.state, &row.audience);
        let may = |viewer| audience::may(viewer, Action::Read, Thing::Story, reach);
        reach != Audience::OnlyMe && may(Viewer::Invited) && !may(Viewer::Stranger)
    });
    let of = |row: store::Row| Asking {
        id: row.id,
        story_id: row.story_id,
        title: row.title,
        name: row.name,
        line: row.line,
    };
    Ok(asked.map(of).collect())
}

/// Puts aside what she was asked; whoever asked learns nothing of it.
pub async fn put_aside(db: &Db, keeper: &Keeper, id: &str) -> Result<bool, DbError> {
    store::remove(db, keeper.person_id(), id).await
}

/// Whether she may be asked.
pub async fn are_on(db: &Db, keeper: &Keeper) -> Result<bool, DbError> {
    store::are_on(db, keeper.person_id()).await
}

/// Lets her be asked, or not.
pub async fn turn(db: &Db, keeper: &Keeper, on: bool) -> Result<(), DbError> {
    if on {
        store::turn_on(db, keeper.person_id()).await
    } else {
        store::turn_off(db, keeper.person_id()).await
    }
}

/// Clears away what nobody answered; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-LAST_DAYS)).await
}
