//! What must not be known to others: tokens in links and cookies, the key of the place, passwords.
//! Nothing here shows itself in a log line: `Debug` tells only the type.

mod passwords;
mod place_key;
mod token;

pub use passwords::{Cost, PasswordError, Passwords};
pub use place_key::PlaceKey;
pub use token::Token;

use subtle::ConstantTimeEq;

/// Whether two secrets are the same, in a time that tells nothing about where they differ.
pub fn constant_time_eq(a: impl AsRef<[u8]>, b: impl AsRef<[u8]>) -> bool {
    a.as_ref().ct_eq(b.as_ref()).into()
}

/// Bytes that nobody can guess.
///
/// # Panics
/// When the machine can give no random bytes: nothing safe can be done without them.
pub fn random_bytes<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
