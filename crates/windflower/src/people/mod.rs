//! Who: persons, their sessions, how they sign in, the values that only a check can make, and who may see what.

pub mod audience;
pub mod awaited;
pub mod credentials;
pub mod devices;
pub mod leaving;
pub mod ledger;
pub mod letters;
pub mod members;
pub mod newcomers;
pub mod openid;
pub mod passkeys;
pub mod persons;
pub mod proof;
pub mod roles;
pub mod second_factor;
pub mod sessions;
pub mod sign_in;
pub mod welcome;
