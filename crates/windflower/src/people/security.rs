//! What happened to the safety of a place, one line in its log each: who came in, who was stopped, what somebody signs in
//! with, what those who look after the place did. A line has the word of what happened and at most two random ids: no
//! name, no address of a person or a reader, nothing anybody wrote. The list stands in `docs/operating/security-events.md`.

use std::sync::atomic::{AtomicI64, Ordering};

use platform::clock::Moment;
use platform::db::Tx;

use crate::ids::PersonId;

/// The part of the log that these lines stand in.
pub const TARGET: &str = "windflower::security";

macro_rules! events {
    ($($event:ident $word:literal $about:literal;)*) => {
        /// What can happen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum SecurityEvent {
            $(#[doc = $about] $event,)*
        }

        impl SecurityEvent {
            /// Each of them, in the order of the list.
            pub const ALL: &'static [SecurityEvent] = &[$(SecurityEvent::$event),*];

            /// Its word in the log.
            pub const fn word(self) -> &'static str {
                match self { $(SecurityEvent::$event => $word),* }
            }

            /// What it says, for the list.
            pub const fn about(self) -> &'static str {
                match self { $(SecurityEvent::$event => $about),* }
            }
        }
    };
}

events! {
    SignedIn          "signed-in"           "Somebody signed in at a device that is known, or at her first one.";
    SignedInNew       "signed-in-new"       "Somebody signed in at a device that was not there before. Where the place sends letters, one goes to her.";
    ProvedAgain       "proved-again"        "Somebody who is signed in proved once more that it is she.";
    Wrong             "wrong"               "A password, a code, a passkey or a provider's word was not right.";
    Limit             "limit"               "Something was tried too often and refused. One line a minute at most, however many were refused.";
    SignedOut         "signed-out"          "Somebody signed out, or left by “Leave this page”.";
    SessionsEnded     "sessions-ended"      "Somebody ended sessions of hers at other devices.";
    SessionsEndedFor  "sessions-ended-for"  "A steward ended the sessions of somebody.";
    Password          "password"            "A password was chosen or changed.";
    PasskeyAdded      "passkey-added"       "A passkey was added.";
    PasskeyRemoved    "passkey-removed"     "A passkey was removed.";
    SecondFactorOn    "second-factor-on"    "A second factor was turned on.";
    SecondFactorOff   "second-factor-off"   "A second factor was turned off.";
    RecoveryCodes     "recovery-codes"      "New recovery codes were made.";
    Address           "address"             "The address that somebody signs in with was changed.";
    AddressProved     "address-proved"      "Somebody proved that an account is hers; whatever it was signed in with before is forgotten.";
    AddressFreed      "address-freed"       "Whoever reads the mail of an address said that an account is not hers; the address was taken off it.";
    ProviderLinked    "provider-linked"     "Somebody of the staff signs in with the provider from now on.";
    ProviderRemoved   "provider-removed"    "Somebody of the staff signs in with the provider no more.";
    Role              "role"                "A steward gave somebody another role.";
    AskedIn           "asked-in"            "A moderator asked somebody in.";
    Member            "member"              "A moderator decided about a membership.";
    Opened            "opened"              "A moderator opened a story that is not for everybody, with a reason; its teller is told.";
    Leaves            "leaves"              "Somebody began to remove her account.";
    Stays             "stays"               "Somebody who was about to remove her account stays.";
    ClockIsRight      "clock-is-right"      "A steward said that the clock is right.";
}

/// About whom a line is, and who did it: random ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody that the place knows.
    Stranger,
    /// Somebody, about herself.
    Herself(PersonId),
    /// Somebody, about the place or about somebody who has no account.
    Of(PersonId),
    /// One person, about another.
    About {
        /// Who did it.
        by: PersonId,
        /// About whom.
        about: PersonId,
    },
    /// Whoever sits at the machine, about somebody.
    AtTheMachine(PersonId),
}

impl Who {
    /// By whom and about whom, as a line says it; empty for nobody.
    fn ids(&self) -> (&str, &str) {
        match self {
            Who::Stranger => ("", ""),
            Who::Herself(id) => (id, id),
            Who::Of(by) => (by, ""),
            Who::About { by, about } => (by, about),
            Who::AtTheMachine(about) => ("machine", about),
        }
    }
}

/// Writes one line. This is the only place that does.
pub fn note(event: SecurityEvent, who: &Who) {
    let (by, about) = who.ids();
    tracing::info!(target: TARGET, event = event.word(), by, about, "security");
}

/// The same once the transaction holds; nothing is said of what did not happen.
pub fn note_once_held(tx: &mut Tx, event: SecurityEvent, who: Who) {
    tx.after_commit(move || note(event, &who));
}

const MINUTE_MILLIS: i64 = 60_000;
static LIMIT_NOTED: AtomicI64 = AtomicI64::new(i64::MIN);

/// Something was refused because it was tried too often. A flood of it is one line a minute.
pub fn note_limit(now: Moment) {
    if is_first_of_its_minute(&LIMIT_NOTED, now) {
        note(SecurityEvent::Limit, &Who::Stranger);
    }
}

fn is_first_of_its_minute(last: &AtomicI64, now: Moment) -> bool {
    let minute = now.0.div_euclid(MINUTE_MILLIS);
    last.swap(minute, Ordering::Relaxed) != minute
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_one_line_a_minute() {
        let last = AtomicI64::new(i64::MIN);
        let lines = (0..1_000).filter(|at| is_first_of_its_minute(&last, Moment(at * 100)));
        assert_eq!(lines.count(), 2, "of a hundred seconds");
    }
}
