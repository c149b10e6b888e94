//! How often something may be tried: every limit of coming in, one row each, and the one way in which tries are counted.
//! What is counted is a keyed hash, so that the table tells nobody's address, and it is forgotten within a day.
//!
//! A try is counted before it is made, in one statement: a hundred that come at once are no more than a hundred one after
//! another. What turns out right is given back, so that nobody is shut out by her own right passwords.
//!
//! Whatever strangers try, it shuts nobody out of her own device: one at which she signed in before has a count of its
//! own, and a link by mail always stays open to the owner of an address. What has as many bits as a key (a link, a cookie,
//! what a passkey signs) is not counted: nobody guesses one. A word of an invitation has its count in `share/invitations`.

mod store;

use std::net::IpAddr;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::PlaceKey;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::devices::{self, web::Whence};
use crate::people::security;

/// How many are too many, and within which time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What the keyed hash is of.
    about: &'static str,
    most: i64,
    minutes: i64,
}

/// A count that began so much later than now was begun by a wrong clock, and would shut her out until then.
const WRONG_CLOCK_HOURS: i64 = 1;

impl Limit {
    fn window(self, now: Moment) -> store::Window {
        let (since, until) = (now.plus_minutes(-self.minutes), now.plus_hours(WRONG_CLOCK_HOURS));
        store::Window { now, since, until }
    }
}

macro_rules! limits {
    ($($(#[$about:meta])* $limit:ident $name:literal $most:literal in $minutes:literal;)*) => {$(
        $(#[$about])*
        pub const $limit: Limit = Limit { about: $name, most: $most, minutes: $minutes };
    )*
        #[cfg(test)]
        const ALL: &[Limit] = &[$($limit),*];
    };
}

limits! {
    /// Passwords for one address, whoever types them.
    PASSWORDS      "tries for an account"          10 in 15;
    /// Codes of the app for one person, from all networks together.
    CODES          "codes for an account"          10 in 15;
    /// The same within a day: patience does not help either.
    CODES_A_DAY    "codes for an account in a day" 60 in 1_440;
    /// Recovery codes for one person, from all networks together. Those of the app do not use them up.
    RECOVERY       "recovery codes for an account" 20 in 15;
    /// Passwords and codes of one person at a device of hers.
    OWN_DEVICE     "tries at a device"             10 in 15;
    /// Passwords and codes from one network.
    NETWORK        "tries from a network"          30 in 15;
    /// Letters with a link to one address: as long as such a link works.
    LETTERS        "letters for an account"         5 in 30;
    /// New addresses that one person asks for, so that nobody uses the place to write to strangers.
    NEW_ADDRESSES  "new addresses of a person"      5 in 1_440;
    /// Accounts that are asked for with one address; more get the same answer and no letter.
    JOINING        "newcomers with an address"      3 in 1_440;
    /// Accounts that are asked for from one network.
    JOINING_NEARBY "newcomers from a network"      20 in 15;
    /// Accounts that are asked for in the whole place.
    JOINING_IN_ALL "newcomers of the place"       500 in 1_440;
    /// Browsers of one network that are sent to the provider of staff: each makes the place ask there.
    PROVIDER       "ways to the provider of staff" 60 in 15;
    /// "Were you meant to read this? Ask." at one address of a story; more are not kept.
    ASKS           "asks at an address"             3 in 1_440;
    /// The same in the whole place.
    ASKS_IN_ALL    "asks in the place"            500 in 1_440;
}

/// One try, and what it counts for.
#[derive(Clone, Debug, Default)]
pub struct Attempt(Vec<(Limit, String)>);

impl Attempt {
    /// A try that counts for this.
    pub fn of(key: &PlaceKey, limit: Limit, what: &str) -> Attempt {
        Attempt(vec![(limit, key.sign(limit.about, what))])
    }

    /// A try that counts for the network it comes from: its /24 or /48.
    pub fn of_network(key: &PlaceKey, limit: Limit, network: Option<IpAddr>) -> Attempt {
        Attempt::of(key, limit, &network.map(platform::log::address).unwrap_or_default())
    }

    /// It counts for that too.
    #[must_use]
    pub fn and(mut self, other: Attempt) -> Attempt {
        self.0.extend(other.0);
        self
    }

    /// The own count of a device at which this person signed in before; `None` at any other.
    pub async fn at_own_device(
        app: &App,
        person_id: &PersonId,
        whence: &Whence,
    ) -> Result<Option<Attempt>, DbError> {
        let Some(device) = &whence.device else { return Ok(None) };
        let name = devices::name(&app.key, person_id, device);
        let is_own = devices::is_known(&app.db, &name).await?;
        Ok(is_own.then(|| Attempt::of(&app.key, OWN_DEVICE, &name)))
    }
}

/// A try that was counted, and can be given back.
#[must_use]
pub struct Counted(Vec<(String, Moment)>);

/// Counts a try before it is made; `None` if there were too many of anything that it counts for, and it must not be made.
pub async fn take(app: &App, attempt: &Attempt) -> Result<Option<Counted>, DbError> {
    // Looking decides nothing. It spares a flood of tries that are over the limit the wait for writing.
    for (limit, about) in &attempt.0 {
        if store::count(&app.db, about, &limit.window(app.clock.now())).await? >= limit.most {
            security::note_limit(app.clock.now());
            return Ok(None);
        }
    }
    let mut tx = app.db.begin().await?;
    let counted = take_in(&mut tx, &app.clock, attempt).await?;
    if counted.is_some() {
        tx.commit().await?;
    }
    Ok(counted)
}

/// The same in the transaction of what the try leads to. After `None` that must not be committed.
pub async fn take_in(tx: &mut Tx, clock: &Clock, attempt: &Attempt) -> Result<Option<Counted>, DbError> {
    let now = clock.now();
    // In one order, so that two who count for the same things never wait for each other in a circle.
    let mut about: Vec<_> = attempt.0.iter().collect();
    about.sort_by(|(_, one), (_, other)| one.cmp(other));
    let mut counted = Vec::new();
    for (limit, about) in about {
        let Some(began) = store::take(tx, about, limit.most, &limit.window(now)).await? else {
            security::note_limit(now);
            return Ok(None);
        };
        counted.push((about.clone(), began));
    }
    Ok(Some(Counted(counted)))
}

/// What was tried was right: it does not count.
pub async fn give_back(app: &App, counted: Counted) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    for (about, began) in counted.0 {
        store::give_back(&mut tx, &about, began).await?;
    }
    tx.commit().await
}

/// Clears away what no limit looks at any more; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-1)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Else its count would be cleared away too early.
    #[test]
    fn no_limit_looks_back_for_longer_than_a_day() {
        let mut names: Vec<_> = ALL.iter().map(|limit| limit.about).collect();
        for limit in ALL {
            assert!(limit.most > 0 && (1..=24 * 60).contains(&limit.minutes), "{limit:?}");
        }
        names.sort_unstable();
        assert!(names.is_sorted_by(|one, next| one < next), "two limits of one name would share their count");
    }
}
