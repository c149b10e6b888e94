//! Share: a keeper lets it be seen. Only here an audience ever changes, and only its keeper widens it.

pub mod after_me;
pub mod agreed;
pub mod calendar;
pub mod circles;
pub mod consents;
pub mod editions;
pub mod first_readers;
pub mod invitations;
pub mod listing;
pub mod moves;
pub mod names_check;
pub mod note_wishes;
pub mod pages;
pub mod pen_names;
pub mod placements;
pub mod preview;
pub mod publication;
pub mod remarks;
pub mod remembered;
pub mod requests;
pub mod story_page;
pub mod submission;
pub mod versions;
pub mod viewers;
pub mod who;
pub mod writing;
