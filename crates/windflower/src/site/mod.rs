//! The look: what every page needs, gathered once. It knows no keeper and no story.

pub mod assets;
pub mod choice;
pub mod chrome;
pub mod cookies;
pub mod countries;
pub mod fields;
pub mod form_parts;
pub mod guard;
pub mod made_link;
pub mod packed;
pub mod page;
pub mod page_cache;
pub mod place;
pub mod place_form;
pub mod qr;
pub mod refusal;
pub mod refused;
pub mod signposts;
pub mod slugs;
pub mod turning;
pub mod visitor;
pub mod web;
pub mod words_only;
