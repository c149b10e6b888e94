//! A stranger gives something: words of kindness, or a mark without words. Nothing of it reaches anybody before a person said yes.

pub mod marks;
pub mod notes;
