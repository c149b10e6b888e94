//! Who: persons, their sessions, how they sign in, and the values that only a check can make.

pub mod persons;
pub mod roles;
pub mod sessions;
pub mod sign_in;
pub mod welcome;
