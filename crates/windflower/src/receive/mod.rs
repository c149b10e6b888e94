//! Receive: what comes back to a story from those who read it. Nothing of it reaches anybody before a person decided.

pub mod reports;
