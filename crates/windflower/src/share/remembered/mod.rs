//! Names for the page of remembrance. A keeper writes one, or what she called them, and it is hers alone until she brings
//! it to the page. It stands there until she takes it away. Where the place reads first, a person reads it before.

mod order;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};

use self::order::NameSpot;
use crate::app::{App, Shared};
use crate::ids::{PersonId, RememberedId};
use crate::people::decisions::{self, AsWho, Decided};
use crate::people::ledger::{self, Kind as Line};
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::roles::{Keeper, Moderator};
use crate::site::chrome;
use crate::site::page_cache;
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn, Whence, one_more};
use crate::trouble::Trouble;

pub use store::ShownName;

/// Longest name, in characters.
pub const MOST_NAME: usize = 80;
/// How many names one person has.
pub const MOST: i64 = 100;
/// How many stand on the page; the rest is a step further.
const ON_PAGE: usize = 120;
/// Longest line of whoever gives one back, in characters.
const MOST_LINE: usize = 2_000;

platform::row_enum! {
    /// Where a name stands.
    pub enum NameState {
        /// With her alone.
        Own = "own",
        /// It waits for a person of the place.
        Held = "held",
        /// On the page.
        Shown = "shown",
    }
}

/// A name of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Id.
    pub id: RememberedId,
    /// Whose.
    pub keeper_id: PersonId,
    /// Where it stands among the others; chance.
    pub spot: String,
    /// The name.
    pub name: String,
    /// Where it stands.
    pub state: NameState,
    /// Whether a person of the place read it.
    pub was_read: bool,
    /// What that person said, where it was given back.
    pub line: String,
}

platform::row!(Remembered { id, keeper_id, spot, name, state, was_read, line });

impl Remembered {
    /// Whether others see it now.
    pub fn is_seen(&self, app: &App) -> bool {
        self.state == NameState::Shown && (self.was_read || !app.place.now().reads_first())
    }
}

/// A spot by chance, which nothing else shares.
fn new_spot() -> String {
    platform::secret::Token::new().fingerprint().chars().filter(char::is_ascii_hexdigit).take(24).collect()
}

/// Her names, in the order in which she wrote them.
pub async fn all_own(q: impl Query, keeper: &Keeper) -> Result<Vec<Remembered>, DbError> {
    store::all_of(q, keeper.person_id(), MOST).await
}

/// Writes one down, for her alone; `None` where she has as many as there can be.
pub async fn write(app: &App, keeper: &Keeper, name: &str) -> Result<Option<RememberedId>, DbError> {
    let mut tx = app.db.begin().await?;
    let there = store::all_of(&mut tx, keeper.person_id(), MOST).await?.len();
    if i64::try_from(there).is_ok_and(|there| there >= MOST) {
        return Ok(None);
    }
    let id = RememberedId::new(&app.clock);
    store::insert(&mut tx, (&id, keeper.person_id()), (&new_spot(), name), app.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(id))
}

/// One of hers, held so that nobody decides about it meanwhile.
async fn lock_own(tx: &mut Tx, keeper: &Keeper, id: &RememberedId) -> Result<Remembered, Trouble> {
    let name = store::lock(tx, id).await?.filter(|name| name.keeper_id == *keeper.person_id());
    name.ok_or(Trouble::Refused)
}

/// Brings it to the page: at once, or where the place reads first once a person has said yes.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn bring(app: &Shared, keeper: &Keeper, id: &RememberedId) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let name = lock_own(&mut tx, keeper, id).await?;
    if name.is_seen(app) || name.state == NameState::Held {
        return Ok(());
    }
    if app.place.now().reads_first() {
        store::set(&mut tx, id, (NameState::Held, false), ("", &new_spot())).await?;
        let held = Held {
            kind: Kind::Name,
            thing_id: id,
            decider: Decider::Place,
            keeper_id: None,
            story_id: None,
            is_urgent: false,
            since: app.clock.now(),
            not_by: "",
        };
        waiting::hold(&mut tx, &held).await?;
    } else {
        store::set(&mut tx, id, (NameState::Shown, false), ("", &new_spot())).await?;
        page_cache::narrow(app, &mut tx).await?;
    }
    Ok(tx.commit().await?)
}

/// Takes it away from the page: with the next request nobody sees it. It stays with her.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn take_away(app: &Shared, keeper: &Keeper, id: &RememberedId) -> Result<(), Trouble> {
    let taking = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        lock_own(&mut tx, keeper, id).await?;
        if store::take_back(&mut tx, id).await? {
            waiting::release(&mut tx, Kind::Name, id).await?;
            ledger::take_back(app, &mut tx, Line::Name, id).await?;
            page_cache::narrow(app, &mut tx).await?;
        }
        Ok::<(), Trouble>(tx.commit().await?)
    });
    taking.await
}

/// It is nowhere any more.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn remove(app: &Shared, keeper: &Keeper, id: &RememberedId) -> Result<(), Trouble> {
    let removing = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        lock_own(&mut tx, keeper, id).await?;
        waiting::release(&mut tx, Kind::Name, id).await?;
        store::remove(&mut tx, id).await?;
        ledger::take_back(app, &mut tx, Line::NameGone, id).await?;
        page_cache::narrow(app, &mut tx).await?;
        Ok::<(), Trouble>(tx.commit().await?)
    });
    removing.await
}

/// A name that waits, for whoever decides for the place; nobody decides about her own.
pub async fn to_decide(
    q: impl Query,
    moderator: &Moderator,
    id: &RememberedId,
) -> Result<Option<Remembered>, DbError> {
    let is_others = |name: &Remembered| name.keeper_id != *moderator.person_id();
    Ok(store::by_id(q, id).await?.filter(|name| name.state == NameState::Held && is_others(name)))
}

/// Whether there is such a name at all that waits.
pub async fn waits(q: impl Query, id: &RememberedId) -> Result<bool, DbError> {
    Ok(store::by_id(q, id).await?.is_some_and(|name| name.state == NameState::Held))
}

/// Whose it is.
pub async fn keeper_of(q: impl Query, id: &RememberedId) -> Result<Option<PersonId>, DbError> {
    Ok(store::by_id(q, id).await?.map(|name| name.keeper_id))
}

/// Decides: it comes to the page, or goes back to her with a line.
///
/// # Errors
/// `Trouble::Refused` where it waits no more, is in somebody else's hand, or is her own.
pub async fn decide(
    app: &Shared,
    moderator: &Moderator,
    id: &RememberedId,
    (shows, reason, line): (bool, &str, &str),
) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let name = store::lock(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    let waited = waiting::close(&mut tx, &app.clock, (Kind::Name, id), moderator.person_id()).await?;
    let waited = waited.ok_or(Trouble::Refused)?;
    if name.state != NameState::Held || name.keeper_id == *moderator.person_id() {
        return Err(Trouble::Refused);
    }
    let line: String = if shows { String::new() } else { line.trim().chars().take(MOST_LINE).collect() };
    let state = if shows { NameState::Shown } else { NameState::Own };
    store::set(&mut tx, id, (state, shows), (&line, &new_spot())).await?;
    if shows {
        page_cache::narrow(app, &mut tx).await?;
    }
    let decided = Decided {
        kind: Kind::Name,
        thing_id: id,
        person_id: Some(&name.keeper_id),
        outcome: if shows { "pass" } else { "give-back" },
        reason,
        decided_by: moderator.person_id(),
        as_who: AsWho::Moderator,
        waited_since: waited.since,
    };
    decisions::note(&mut tx, &app.clock, &decided).await?;
    Ok(tx.commit().await?)
}

/// Whoever looks after the place takes one from the page; it stays with whoever brought it, with this line. On record.
///
/// # Errors
/// `Trouble::Refused` where no such name stands there any more.
pub async fn take_down(app: &Shared, moderator: &Moderator, spot: &str, line: &str) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let there = store::by_spot(&mut tx, spot).await?.ok_or(Trouble::Refused)?;
    let name = store::lock(&mut tx, &there.id).await?.filter(|name| name.state == NameState::Shown);
    let name = name.filter(|name| name.spot == spot).ok_or(Trouble::Refused)?;
    let line: String = line.chars().take(MOST_LINE).collect();
    store::set(&mut tx, &name.id, (NameState::Own, false), (&line, &new_spot())).await?;
    ledger::take_back(app, &mut tx, Line::Name, &name.id).await?;
    page_cache::narrow(app, &mut tx).await?;
    let decided = Decided {
        kind: Kind::Name,
        thing_id: &name.id,
        person_id: Some(&name.keeper_id),
        outcome: "decline",
        reason: "",
        decided_by: moderator.person_id(),
        as_who: AsWho::Moderator,
        waited_since: app.clock.now(),
    };
    decisions::note(&mut tx, &app.clock, &decided).await?;
    Ok(tx.commit().await?)
}

/// A part of the names on the page, as they are mixed today.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn part(app: &App, turn: &Turn) -> Result<Part<ShownName>, Refusal> {
    let today = chrome::day(app, &app.place.now().time_zone);
    let whence = turn.read((NameSpot::start(today), NameSpot::end(today)))?;
    let (backwards, unread) = (matches!(whence, Whence::Before(_)), !app.place.now().reads_first());
    let mut names = Vec::new();
    for (above, below) in order::ranges(&whence) {
        let most = one_more(ON_PAGE) - i64::try_from(names.len()).unwrap_or(i64::MAX);
        names.extend(store::shown(&app.db, (&above, &below), (unread, backwards), most.max(0)).await?);
    }
    let (Whence::After(key) | Whence::Before(key)) = &whence;
    Part::of(turn, names, ON_PAGE, |name| key.at(&name.spot))
}

/// Whether this part begins where the names of today begin, or one of them stands: anybody can make up others.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn is_given_out(app: &App, turn: &Turn) -> Result<bool, Refusal> {
    let today = chrome::day(app, &app.place.now().time_zone);
    let (Whence::After(key) | Whence::Before(key)) =
        turn.read((NameSpot::start(today), NameSpot::end(today)))?;
    let Some(spot) = key.spot() else { return Ok(true) };
    let there = store::by_spot(&app.db, spot).await?;
    Ok(key.day() == today && there.is_some_and(|name| name.is_seen(app)))
}

/// She begins to remove her account: nobody sees a name of hers any more.
pub(crate) async fn take_all_back(tx: &mut Tx, clock: &Clock, person_id: &PersonId) -> Result<(), DbError> {
    for name in store::all_of(&mut *tx, person_id, MOST).await? {
        if store::take_back(tx, &name.id).await? {
            waiting::release(tx, Kind::Name, &name.id).await?;
            ledger::note_taken_back(tx, Line::Name, &name.id, clock.now()).await?;
        }
    }
    Ok(())
}

/// She is gone, and her names with her.
pub(crate) async fn erase_all(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    for name in store::all_of(&mut *tx, person_id, MOST).await? {
        waiting::release(tx, Kind::Name, &name.id).await?;
        store::remove(tx, &name.id).await?;
    }
    Ok(())
}

/// A backup was restored, and nobody knows which names were taken from the page after it: each is its keeper's alone until she
/// brings it once more.
pub(crate) async fn hide_all(tx: &mut Tx) -> Result<u64, DbError> {
    store::hide_all(tx).await
}

/// One came back with a backup that was taken from the page since. For the ledger.
pub(crate) async fn take_back_again(tx: &mut Tx, id: &RememberedId) -> Result<bool, DbError> {
    waiting::release(tx, Kind::Name, id).await?;
    store::take_back(tx, id).await
}

/// One came back with a backup that is nowhere any more. For the ledger.
pub(crate) async fn remove_again(tx: &mut Tx, id: &RememberedId) -> Result<bool, DbError> {
    waiting::release(tx, Kind::Name, id).await?;
    store::remove(tx, id).await
}
