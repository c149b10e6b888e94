//! Who: persons and the values that only a check can make, how they come in, who may see what, and how they go.

pub mod who;

pub mod account_removal;
pub mod days;
pub mod decisions;
pub mod duty;
pub mod entering;
pub mod ledger;
pub mod letters;
pub mod members;
pub mod quiet;
pub mod security;
pub mod waiting;
