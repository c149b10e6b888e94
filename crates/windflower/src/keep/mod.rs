//! Keep: a keeper gathers, nobody else sees.

pub mod album;
pub mod boxes;
pub mod checks;
pub mod keepsakes;
pub mod leaving_boxes;
pub mod letterbox;
pub mod own_words;
pub mod parents;
pub mod partings;
pub mod says;
pub mod uploads;
