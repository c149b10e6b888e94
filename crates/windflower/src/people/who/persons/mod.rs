//! A person with an account: the name she likes, an address to reach her, perhaps a password.

mod password;
mod store;

pub use password::{PasswordTrouble, check as check_password, mark as mark_of_password};
// Asked as they stand: nothing has to be checked before, and nothing follows.
pub use store::{
    Called, LockedPerson, Person, by_address, by_id, called, delete_role, erase, lock, lock_stewards,
    set_role, stewards, time_zone,
};
pub(in crate::people) use store::{
    by_former_name, delete_password, prove, rename, set_address, set_password,
};

use platform::clock::Clock;
use platform::db::{DbError, Tx};

use crate::ids::PersonId;
use crate::people::who::roles::Keeper;
use crate::site::visitor::Role;

/// What somebody gives to have an account.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The name she likes.
    pub name: String,
    /// E-mail address, as typed.
    pub address: String,
    /// Argon2id hash, or none for somebody who signs in by link only.
    pub password: Option<String>,
    /// What she does here.
    pub role: Role,
    /// Language of her letters.
    pub language: String,
    /// IANA time zone.
    pub time_zone: String,
}

/// Two spellings of one address: case does not matter, nothing else is changed (no look-alike letter is folded).
pub fn address_key(address: &str) -> String {
    address.trim().to_lowercase()
}

/// Whether letters could go there: one `@` with something on both sides, no spaces, no line ends, not over 254 bytes.
pub fn is_address(address: &str) -> bool {
    let address = address.trim();
    let plain = !address
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || "<>,;\"".contains(letter));
    let parts = address.rsplit_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && !local.contains('@')
            && host.len() > 2
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    plain && parts && address.len() <= 254
}

/// Makes a person whose address is hers for certain: a letter led her here, or she opened the place.
///
/// # Errors
/// `DbError::Unique` if the address has an account already.
pub async fn make(tx: &mut Tx, clock: &Clock, person: &NewPerson) -> Result<Keeper, DbError> {
    let keeper = make_unproved(tx, clock, person).await?;
    store::prove(tx, keeper.person_id(), clock.now()).await?;
    Ok(keeper)
}

/// Makes a person who typed an address that nobody has written to: it is only the name that she signs in with.
///
/// # Errors
/// `DbError::Unique` if the address has an account already.
pub async fn make_unproved(tx: &mut Tx, clock: &Clock, person: &NewPerson) -> Result<Keeper, DbError> {
    let id = PersonId::new(clock);
    store::insert(tx, &id, person, &address_key(&person.address), clock.now()).await?;
    Ok(Keeper::just_made(&id, &person.time_zone))
}

/// Whether somebody else than this person decides for the place.
pub async fn another_decides(q: impl platform::db::Query, id: &PersonId) -> Result<bool, DbError> {
    store::another_decides(q, id).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_checked_loosely_and_safely() {
        assert!(is_address("marta@post.example"));
        assert!(is_address("  o'neill+box@post.example "));
        for wrong in [
            "",
            "marta",
            "@post.example",
            "a@b@post.example",
            "a@post.example\r\nBcc: x@y.example",
            "a b@c.de",
            "<a@b.cd>",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_dotless_i_is_another_person() {
        assert_ne!(address_key("mıke@post.example"), address_key("mike@post.example"));
    }
}
