//! How often something may be tried: every limit of coming in, and of whatever writes a row or a letter, one row each, and
//! the one way in which tries are counted.
//! What is counted is a keyed hash, so that the table tells nobody's address, and it is forgotten within a day.
//!
//! A try is counted before it is made, in one statement: a hundred that come at once are no more than a hundred one after
//! another. What turns out right is given back, so that nobody is shut out by her own right passwords.
//!
//! Whatever strangers try, it shuts nobody out of her own device: one at which she signed in before has a count of its
//! own, and a link by mail always stays open to the owner of an address. What has as many bits as a key (a link, a cookie,
//! what a passkey signs) is not counted: nobody guesses one. A word of an invitation has its count in `share/invitations`.

mod store;
pub mod web;

use std::net::IpAddr;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::net::Network;
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

// What is said of a network holds of one line: one address of IPv4 or one /56 of IPv6, behind which stands a household, or
// a whole hospital. For a hospital the figures are made: thirty people of it at once are more than ever come within a
// quarter of an hour. What stands around a line may do as many times as much as `NETWORKS` says.
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
    /// Times that one person comes in: each writes rows, also where everything is right.
    SIGN_INS       "sign-ins of a person"         200 in 1_440;
    /// Questions to sign with a passkey, for one network: each is a row until it is answered.
    PASSKEYS       "passkeys from a network"       60 in 15;
    /// Letters with a link to one address: as long as such a link works.
    LETTERS        "letters for an account"         5 in 30;
    /// The same within a day, whoever asks: more of them would be no help but a nuisance.
    LETTERS_A_DAY  "letters for an account in a day" 12 in 1_440;
    /// Of these from one network, so that no stranger alone uses up what she has.
    LETTERS_FROM   "letters for an account from a network" 6 in 1_440;
    /// Letters with a link to herself that she asks for at a device of hers. No stranger can use those up.
    OWN_LETTERS    "letters asked for at a device" 12 in 1_440;
    /// Addresses for which such letters are asked for from one network, whether or not they have an account.
    LETTERS_NEARBY "letters from a network"        30 in 15;
    /// New addresses that one person asks for, so that nobody uses the place to write to strangers.
    NEW_ADDRESSES  "new addresses of a person"      5 in 1_440;
    /// Letters that one person has sent to others: to the other parent, or to whom she named for the time after her.
    SENT           "letters that a person has sent" 20 in 1_440;
    /// The same of one moderator, who asks in a whole group at the beginning.
    ASKED_IN       "people that a person asks in"  100 in 1_440;
    /// Letters to one address that it did not ask for, whoever had them sent. It outlives the thing that they were about.
    UNASKED        "letters that an address did not ask for" 5 in 1_440;
    /// Letters about her leaving, to her and to whoever counts on her. She can leave and stay as often as she likes.
    FAREWELLS      "letters about leaving"          3 in 1_440;
    /// Accounts that are asked for with one address; more get the same answer and no letter.
    JOINING        "newcomers with an address"      3 in 1_440;
    /// Accounts that are asked for from one network.
    JOINING_NEARBY "newcomers from a network"      20 in 15;
    /// The same within a day, so that no network uses up what the whole place has.
    JOINING_A_DAY  "newcomers from a network in a day" 30 in 1_440;
    /// Accounts that are asked for in the whole place.
    JOINING_IN_ALL "newcomers of the place"       500 in 1_440;
    /// Browsers of one network that are sent to the provider of staff: each makes the place ask there.
    PROVIDER       "ways to the provider of staff" 60 in 15;
    /// "Were you meant to read this? Ask." at one address of a story; more are not kept.
    ASKS           "asks at an address"             3 in 1_440;
    /// The same from one network.
    ASKS_NEARBY    "asks from a network"           30 in 1_440;
    /// The same in the whole place: one count for addresses with a story, one for those without.
    ASKS_IN_ALL    "asks in the place"            500 in 1_440;
    /// Notes to one story from one network.
    NOTES_TO_STORY "notes to a story from a network" 30 in 60;
    /// Notes to one story from people whom its keeper invited, and whoever has a link of theirs.
    NOTES_INVITED  "notes of the invited to a story" 120 in 60;
    /// Notes to all stories from one network, and changes of them: more than a whole hospital writes.
    NOTES_NEARBY   "notes from a network"         300 in 60;
    /// Times that something is said to be wrong with one story.
    REPORTS        "reports of a story"            30 in 1_440;
    /// The same from one network.
    REPORTS_NEARBY "reports from a network"        60 in 1_440;
    /// The same in the whole place.
    REPORTS_IN_ALL "reports in the place"         500 in 1_440;
    /// Times that what somebody left behind is opened with her link.
    LEFT           "times that what was left is opened" 60 in 1_440;
    /// Things that one person makes: whatever is a row of its own and stays. See `serving::MAKES`.
    MAKES          "things that a person makes"   500 in 1_440;
}

/// The networks that one address stands in, IPv4 and IPv6 in bits, and how many times as much as one line each may do:
/// a line; what one customer may have who has more; and a provider's block, from which whoever has a lot of addresses has
/// them. Each further one keeps the rows of all counts few, and takes little from neighbours who did nothing.
const NETWORKS: [(u8, u8, i64); 3] = [(32, 56, 1), (24, 48, 4), (16, 32, 16)];

/// One try, and what it counts for.
#[derive(Clone, Debug, Default)]
pub struct Attempt(Vec<(Limit, String)>);

impl Attempt {
    /// A try that counts for this.
    pub fn of(key: &PlaceKey, limit: Limit, what: &str) -> Attempt {
        Attempt(vec![(limit, key.sign(limit.about, what))])
    }

    /// A try that counts for the networks it comes from.
    pub fn of_network(key: &PlaceKey, limit: Limit, address: Option<IpAddr>) -> Attempt {
        Attempt::of_what_in_network(key, limit, "", address)
    }

    /// A try that counts for this, as far as it comes from these networks.
    pub fn of_what_in_network(key: &PlaceKey, limit: Limit, what: &str, address: Option<IpAddr>) -> Attempt {
        let Some(address) = address else { return Attempt::of(key, limit, what) };
        let within = NETWORKS.map(|(four, six, times)| {
            let network = Network::around(address, four, six);
            let about = key.sign(limit.about, &format!("{network} {what}"));
            (Limit { most: limit.most * times, ..limit }, about)
        });
        Attempt(within.into())
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
        Attempt::at_device(app, OWN_DEVICE, person_id, whence).await
    }

    /// The same, for something else that is counted there.
    pub async fn at_device(
        app: &App,
        limit: Limit,
        person_id: &PersonId,
        whence: &Whence,
    ) -> Result<Option<Attempt>, DbError> {
        let Some(device) = &whence.device else { return Ok(None) };
        let name = devices::name(&app.key, person_id, device);
        let is_own = devices::is_known(&app.db, &name).await?;
        Ok(is_own.then(|| Attempt::of(&app.key, limit, &name)))
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

/// Counts something that is never given back; `false` if there were too many.
pub async fn may(app: &App, attempt: &Attempt) -> Result<bool, DbError> {
    Ok(take(app, attempt).await?.is_some())
}

/// Counts a letter to somebody who did not ask for it, for the address (by its key) and for whoever has it sent; `false`
/// if there were too many, and then nothing of this transaction must be committed.
pub async fn may_write_to(
    app: &App,
    tx: &mut Tx,
    (limit, sender): (Limit, &PersonId),
    address_key: &str,
) -> Result<bool, DbError> {
    let of = |limit, what: &str| Attempt::of(&app.key, limit, what);
    let attempt = of(limit, sender).and(of(UNASKED, address_key));
    Ok(take_in(tx, &app.clock, &attempt).await?.is_some())
}

/// Clears away what no limit looks at any more; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-1)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_counts_for_itself_and_for_what_stands_around_it() {
        let folder = tempfile::tempdir().unwrap();
        let (key, _) = PlaceKey::load_or_create(&folder.path().join("key")).unwrap();
        let of = |address: &str| {
            let Attempt(counts) = Attempt::of_network(&key, NETWORK, address.parse().ok());
            counts.into_iter().map(|(limit, about)| (limit.most, about)).collect::<Vec<_>>()
        };
        let alike = |one: &str, other: &str| {
            of(one).iter().zip(of(other)).map(|(one, other)| *one == other).collect::<Vec<_>>()
        };
        assert_eq!(of("192.0.2.1").iter().map(|(most, _)| *most).collect::<Vec<_>>(), [30, 120, 480]);
        assert_eq!(alike("192.0.2.1", "::ffff:192.0.2.1"), [true, true, true]);
        assert_eq!(alike("192.0.2.1", "192.0.2.2"), [false, true, true]);
        assert_eq!(alike("2001:db8:1:200::1", "2001:db8:1:2ff::9"), [true, true, true]);
        assert_eq!(alike("2001:db8:1:200::1", "2001:db8:1:300::1"), [false, true, true]);
        assert_eq!(alike("2001:db8:1::1", "2001:db8:2::1"), [false, false, true]);
    }

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
