//! Coming in: every way of proving who one is, and what is remembered of it.

pub mod credentials;
pub mod devices;
pub mod newcomers;
pub mod openid;
pub mod passkeys;
pub mod reauthenticate;
pub mod second_factor;
pub mod sessions;
pub mod sign_in;
pub mod welcome;
