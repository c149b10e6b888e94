//! The look: what every page needs, gathered once. It knows no keeper and no story.

pub mod assets;
pub mod chrome;
pub mod countries;
pub mod fields;
pub mod guard;
pub mod page;
pub mod place;
pub mod qr;
pub mod refused;
pub mod rendered;
pub mod signposts;
pub mod slugs;
pub mod web;
