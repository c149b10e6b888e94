//! Care: where those who decide for the place do so, one thing at a time. They pass, give back, decline, ask somebody else;
//! they only ever make smaller who sees something.

pub mod choices;
pub mod decided;
pub mod item;
pub mod names;
pub mod queue;
pub mod sentences;
pub mod things;
