//! Share: a keeper lets it be seen. Only here an audience ever changes, and only its keeper widens it.

pub mod audience;
pub mod box_page;
pub mod placements;
pub mod stories;
