//! The place itself: its name, whom it is for, its language and country, and where "Leave this page" goes.

mod store;
pub mod time;

use std::sync::{Arc, RwLock};

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};
use platform::secret::Token;

pub use self::store::HowItWorked;
use crate::ids::PersonId;

platform::row_enum! {
    /// How a place works.
    pub enum Mode {
        /// No moderators; first readers hold the notes.
        Family = "family",
        /// Nothing of one visitor reaches another without a decision by the place.
        Editor = "editor",
        /// Members publish, notes are held.
        Open = "open",
    }
}

platform::row_enum! {
    /// Whether its steward has opened it.
    enum PlaceState {
        /// Waiting for the first link to be used.
        New = "new",
        /// Open.
        Open = "open",
    }
}

/// The place's own row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whether its steward has opened it.
    pub open: bool,
    /// What it is called.
    pub name: String,
    /// Family, editor or open.
    pub mode: Mode,
    /// BCP 47, one of the languages of the program.
    pub language: String,
    /// ISO 3166-1.
    pub country: String,
    /// IANA time zone, for "until 09:00".
    pub time_zone: String,
    /// Where "Leave this page" goes.
    pub leave_to: String,
    /// Whether its keepers have circles, where the place reads everything else first.
    pub circles: bool,
    /// The same of the letterboxes of helpers.
    pub letterboxes: bool,
}

/// Where "Leave this page" goes until somebody chooses: a plain page about the weather.
pub const LEAVE_TO: &str = "https://www.bbc.co.uk/weather";

impl Place {
    /// As it is before anybody opened it.
    fn unopened() -> Place {
        Place {
            open: false,
            name: "Windflower".into(),
            mode: Mode::Family,
            language: "en".into(),
            country: "GB".into(),
            time_zone: "Europe/London".into(),
            leave_to: LEAVE_TO.into(),
            circles: false,
            letterboxes: false,
        }
    }

    /// Whether nothing of one visitor reaches another without a decision by the place.
    pub fn reads_first(&self) -> bool {
        self.mode == Mode::Editor
    }

    /// Whether its keepers can show things to people whom they invite.
    pub fn has_circles(&self) -> bool {
        !self.reads_first() || self.circles
    }

    /// Whether helpers can hand something in.
    pub fn has_letterboxes(&self) -> bool {
        !self.reads_first() || self.letterboxes
    }
}

/// The place's row, kept at hand so that no page asks the database for it.
pub struct Keeping(RwLock<Arc<Place>>);

impl Keeping {
    /// Reads the row, making it on the very first start.
    pub async fn read(db: &Db, clock: &Clock) -> Result<Keeping, DbError> {
        let mut tx = db.begin().await?;
        store::make_if_missing(&mut tx, clock.now()).await?;
        let place = store::load(&mut tx).await?;
        tx.commit().await?;
        Ok(Keeping(RwLock::new(Arc::new(place))))
    }

    /// The place as it now is.
    pub fn now(&self) -> Arc<Place> {
        match self.0.read() {
            Ok(place) => Arc::clone(&place),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// Takes over what another program on the same database changed; says whether anything did.
    pub async fn read_again(&self, db: &Db) -> Result<bool, DbError> {
        let place = store::load(db).await?;
        let is_other = *self.now() != place;
        if is_other {
            self.changed(place);
        }
        Ok(is_other)
    }

    /// Takes over what was just written.
    pub fn changed(&self, place: Place) {
        match self.0.write() {
            Ok(mut kept) => *kept = Arc::new(place),
            Err(poisoned) => *poisoned.into_inner() = Arc::new(place),
        }
    }
}

/// Makes a new one-time link for the welcome page, replacing an earlier one; `None` once the place is open.
pub async fn welcome_token(db: &Db) -> Result<Option<Token>, DbError> {
    let token = Token::new();
    let mut tx = db.begin().await?;
    let waiting = store::set_welcome_token(&mut tx, &token.fingerprint()).await?;
    tx.commit().await?;
    Ok(waiting.then_some(token))
}

/// Whether this is the link that was printed, and the place still waits for it.
pub async fn is_welcome_token(db: &Db, token: &Token) -> Result<bool, DbError> {
    store::is_welcome_token(db, &token.fingerprint()).await
}

/// Opens the place with what its steward chose; `false` if the link was used already.
pub async fn open(tx: &mut Tx, place: &Place, token: &Token) -> Result<bool, DbError> {
    store::open(tx, place, &token.fingerprint()).await
}

/// Opens the place without a link, for `windflower demo` and tests.
pub async fn open_at_once(tx: &mut Tx, place: &Place, token: &Token) -> Result<bool, DbError> {
    store::set_welcome_token(tx, &token.fingerprint()).await?;
    open(tx, place, token).await
}

/// Writes down what its steward changed of an open place.
pub async fn change(tx: &mut Tx, place: &Place) -> Result<(), DbError> {
    store::change(tx, place).await
}

/// Notes how the place works from now on, and who said so; nothing where it works so already.
pub async fn note_mode(tx: &mut Tx, place: &Place, by: &PersonId, now: Moment) -> Result<(), DbError> {
    let last = store::mode_on(&mut *tx, Moment(i64::MAX)).await?;
    if last.is_some_and(|last| last.is_how(place)) {
        return Ok(());
    }
    store::insert_mode(tx, place, by, now).await
}

/// How the place worked at a moment, and since when.
pub async fn mode_on(q: impl Query, at: Moment) -> Result<Option<HowItWorked>, DbError> {
    store::mode_on(q, at).await
}

/// How it worked, the last change first.
pub async fn modes(q: impl Query) -> Result<Vec<HowItWorked>, DbError> {
    store::modes(q).await
}

/// Somebody is gone who changed how the place works: that stays, not who did.
pub(crate) async fn forget_who_changed(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_who_changed(tx, person_id).await
}

impl HowItWorked {
    fn is_how(&self, place: &Place) -> bool {
        (self.mode, self.circles, self.letterboxes) == (place.mode, place.circles, place.letterboxes)
    }
}

/// Counts, in this transaction, that fewer people may see something than before; says the how manieth time that is.
pub async fn narrowed(tx: &mut Tx) -> Result<i64, DbError> {
    store::narrowed(tx).await
}

/// How often anything narrowed, in whichever program.
pub async fn narrowings(db: &Db) -> Result<i64, DbError> {
    store::narrowings(db).await
}
