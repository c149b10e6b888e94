//! Read: someone looks. Only GET, and nothing is ever written down about it.

pub mod find;
pub mod front;
pub mod left;
pub mod lived_it;
pub mod machines;
pub mod public;
pub mod remember;
pub mod renditions;
pub mod story;
