//! A stranger gives something: words of kindness, a mark without words, or a report that something is wrong. Nothing of it
//! reaches anybody before a person said yes.

pub mod candles;
pub mod marks;
pub mod notes;
pub mod reports;
