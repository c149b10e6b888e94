//! Passwords: slow to guess, bounded in memory, and never computed on a thread that serves others.

use std::sync::Arc;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use icu_normalizer::ComposingNormalizerBorrowed;
use thiserror::Error;
use tokio::sync::{AcquireError, Semaphore};
use zeroize::Zeroizing;

/// Hashes and checks passwords, a few at a time.
#[derive(Clone, Debug)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// Where strangers wait among themselves before they wait with everybody.
    strangers: Arc<Semaphore>,
    is_of_strangers: bool,
    params: Params,
}

/// How much work one password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// 64 MiB and three passes: what a place uses.
    Normal,
    /// Next to nothing: for tests only.
    Fast,
}

/// A password in the one spelling in which it is stored, so that an "ä" of one keyboard is that of any other: every
/// space the plain one, composed letters (the profile OpaqueString of RFC 8265).
fn one_spelling(password: &str) -> Zeroizing<String> {
    let is_space = |letter: char| {
        letter == '\u{a0}'
            || letter == '\u{1680}'
            || ('\u{2000}'..='\u{200a}').contains(&letter)
            || matches!(letter, '\u{202f}' | '\u{205f}' | '\u{3000}')
    };
    let spaced = Zeroizing::new(password.replace(is_space, " "));
    Zeroizing::new(ComposingNormalizerBorrowed::new_nfc().normalize(&spaced).into_owned())
}

/// In which it may have been stored: as above, and exactly as typed, which is how it was before.
fn spellings(password: &str) -> Vec<Zeroizing<String>> {
    let typed = Zeroizing::new(password.to_owned());
    let one = one_spelling(password);
    if one == typed { vec![one] } else { vec![one, typed] }
}

/// A password could not be hashed or checked at all, which is no statement about the password.
#[derive(Debug, Error)]
#[error("a password could not be worked on: {0}")]
pub struct PasswordError(String);

impl Passwords {
    /// At most `permits` passwords are worked on at once; each takes 64 MiB at `Cost::Normal`.
    pub fn new(permits: usize, cost: Cost) -> Passwords {
        let (kibibytes, passes) = match cost {
            Cost::Normal => (64 * 1024, 3),
            Cost::Fast => (64, 1),
        };
        let params = Params::new(kibibytes, passes, 1, None).expect("both sets are within Argon2's bounds");
        let strangers = permits.saturating_sub(1).max(1);
        let [permits, strangers] = [permits, strangers].map(|permits| Arc::new(Semaphore::new(permits)));
        Passwords { permits, strangers, is_of_strangers: false, params }
    }

    /// The same for people whom the place does not know: they leave one permit to others, where there are two, so that
    /// however many of them try, somebody at a device of her own does not wait behind them.
    #[must_use]
    pub fn of_strangers(&self) -> Passwords {
        Passwords { is_of_strangers: true, ..self.clone() }
    }

    /// The hash to store, with its own salt and its parameters written in it (PHC format).
    ///
    /// # Errors
    /// Only where memory or randomness is lacking.
    pub async fn hash(&self, password: &str) -> Result<String, PasswordError> {
        let argon2 = self.argon2();
        let password = one_spelling(password);
        self.blocking(move || argon2.hash_password(password.as_bytes()).map(|hash| hash.to_string())).await
    }

    /// Whether this is the password that `hash` was made from, in whichever of the spellings of Unicode a keyboard
    /// writes it.
    ///
    /// # Errors
    /// `hash` is not one, or memory is lacking.
    pub async fn verify(&self, password: &str, hash: &str) -> Result<bool, PasswordError> {
        for spelling in spellings(password) {
            if self.verify_spelling(spelling, hash).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn verify_spelling(&self, password: Zeroizing<String>, hash: &str) -> Result<bool, PasswordError> {
        let (argon2, hash) = (self.argon2(), hash.to_owned());
        self.blocking(move || {
            let hash = PasswordHash::new(&hash).map_err(|_| argon2::password_hash::Error::EncodingInvalid)?;
            match PasswordVerifier::<PasswordHash>::verify_password(&argon2, password.as_bytes(), &hash) {
                Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
                verified => verified.map(|()| true),
            }
        })
        .await
    }

    /// Takes as long as `verify` and is never right: for people who are not there, so that the time of an
    /// answer does not tell who is.
    pub async fn verify_nothing(&self, password: &str) -> Result<bool, PasswordError> {
        for _ in spellings(password) {
            self.hash(password).await?;
        }
        Ok(false)
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, argon2::password_hash::Error> + Send + 'static,
    ) -> Result<T, PasswordError> {
        tracing::trace!(target: "platform::password", "one is made or looked at");
        let one_of = |permits: &Arc<Semaphore>| Arc::clone(permits).acquire_owned();
        let broken = |why: AcquireError| PasswordError(why.to_string());
        let behind =
            if self.is_of_strangers { Some(one_of(&self.strangers).await.map_err(broken)?) } else { None };
        let permit = one_of(&self.permits).await.map_err(broken)?;
        let working = tokio::task::spawn_blocking(move || {
            // Held by the work itself: a person who leaves does not stop it, and its memory still counts.
            let _permits = (permit, behind);
            work()
        });
        working
            .await
            .map_err(|why| PasswordError(why.to_string()))?
            .map_err(|why| PasswordError(why.to_string()))
    }
}
