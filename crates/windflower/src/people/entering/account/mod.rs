//! The pages of her account. They gather what the nouns below let her do about herself, so that none of those has to
//! know of another.

pub mod web;
