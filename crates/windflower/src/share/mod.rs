//! Share: a keeper lets it be seen. Only here an audience ever changes, and only its keeper widens it.

pub mod after_me;
pub mod box_page;
pub mod circles;
pub mod invitations;
pub mod moves;
pub mod names_check;
pub mod pen_names;
pub mod placements;
pub mod requests;
pub mod stories;
pub mod viewers;
pub mod who;

/// Who a story is for. The rule itself stands with `people`, because `keep` asks it as well.
pub use crate::people::who::audience;
