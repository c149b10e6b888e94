//! How often something may be tried: every limit of coming in, one row each, and the one way in which tries are counted.
//! What is counted is a keyed hash, so that the table tells nobody's address, and it is forgotten within a day.
//!
//! Whatever strangers try, it shuts nobody out of her own device: one at which she signed in before has a count of its
//! own, and a link by mail always stays open to the owner of an address.

mod store;

use std::net::IpAddr;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::PlaceKey;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::devices::{self, web::Whence};

/// How many are too many, and within which time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What the keyed hash is of; two limits of one name share their count.
    about: &'static str,
    most: i64,
    minutes: i64,
}

macro_rules! limits {
    ($($(#[$about:meta])* $limit:ident $name:literal $most:literal in $minutes:literal;)*) => {$(
        $(#[$about])*
        pub const $limit: Limit = Limit { about: $name, most: $most, minutes: $minutes };
    )*};
}

limits! {
    /// Wrong passwords for one address, whoever types them.
    PASSWORDS      "tries for an account"          10 in 15;
    /// Wrong codes of the app for one person. Recovery codes are not counted for her: nobody guesses one.
    CODES          "codes for an account"          10 in 15;
    /// Wrong passwords and codes of one person at a device of hers.
    OWN_DEVICE     "tries at a device"             10 in 15;
    /// Wrong passwords and codes from one network.
    NETWORK        "tries from a network"          30 in 15;
    /// Letters with a link to one address: as long as such a link works.
    LETTERS        "letters for an account"         5 in 30;
    /// Accounts that are asked for with one address; more get the same answer and no letter.
    JOINING        "newcomers with an address"      3 in 1_440;
    /// Accounts that are asked for from one network.
    JOINING_NEARBY "newcomers from a network"      20 in 15;
    /// Browsers of one network that are sent to the provider of staff: each makes the place ask there.
    PROVIDER       "ways to the provider of staff" 60 in 15;
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

/// Whether there were too many already, of anything that this try counts for.
pub async fn are_too_many(app: &App, attempt: &Attempt) -> Result<bool, DbError> {
    for (limit, about) in &attempt.0 {
        let since = app.clock.now().plus_minutes(-limit.minutes);
        if store::count(&app.db, about, since).await? >= limit.most {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts a try in the transaction of what it leads to.
pub async fn count(tx: &mut Tx, clock: &Clock, attempt: &Attempt) -> Result<(), DbError> {
    for (_, about) in &attempt.0 {
        store::insert(&mut *tx, &platform::id::new_id(clock), about, clock.now()).await?;
    }
    Ok(())
}

/// Counts a try that leads to nothing else that is written down.
pub async fn note(app: &App, attempt: &Attempt) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    count(&mut tx, &app.clock, attempt).await?;
    tx.commit().await
}

/// Counts a try, unless there were too many: then `false`, and it is not counted.
pub async fn count_if_few(app: &App, attempt: &Attempt) -> Result<bool, DbError> {
    if are_too_many(app, attempt).await? {
        return Ok(false);
    }
    note(app, attempt).await?;
    Ok(true)
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
        for limit in [PASSWORDS, CODES, OWN_DEVICE, NETWORK, LETTERS, JOINING, JOINING_NEARBY, PROVIDER] {
            assert!(limit.most > 0 && (1..=24 * 60).contains(&limit.minutes), "{limit:?}");
        }
    }
}
