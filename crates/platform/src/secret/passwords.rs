//! Passwords: slow to guess, bounded in memory, and never computed on a thread that serves others.

use std::sync::Arc;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// Hashes and checks passwords, a few at a time.
#[derive(Clone, Debug)]
pub struct Passwords {
    permits: Arc<Semaphore>,
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
        Passwords { permits: Arc::new(Semaphore::new(permits)), params }
    }

    /// The hash to store, with its own salt and its parameters written in it (PHC format).
    ///
    /// # Errors
    /// Only where memory or randomness is lacking.
    pub async fn hash(&self, password: &str) -> Result<String, PasswordError> {
        let argon2 = self.argon2();
        let password = Zeroizing::new(password.to_owned());
        self.blocking(move || argon2.hash_password(password.as_bytes()).map(|hash| hash.to_string())).await
    }

    /// Whether this is the password that `hash` was made from.
    ///
    /// # Errors
    /// `hash` is not one, or memory is lacking.
    pub async fn verify(&self, password: &str, hash: &str) -> Result<bool, PasswordError> {
        let (argon2, hash) = (self.argon2(), hash.to_owned());
        let password = Zeroizing::new(password.to_owned());
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
        self.hash(password).await.map(|_| false)
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, argon2::password_hash::Error> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let permit =
            Arc::clone(&self.permits).acquire_owned().await.map_err(|why| PasswordError(why.to_string()))?;
        let working = tokio::task::spawn_blocking(move || {
            // Held by the work itself: a person who leaves does not stop it, and its memory still counts.
            let _permit = permit;
            work()
        });
        working
            .await
            .map_err(|why| PasswordError(why.to_string()))?
            .map_err(|why| PasswordError(why.to_string()))
    }
}
