//! Keep: a keeper gathers, nobody else sees.

pub mod boxes;
pub mod keepsakes;
pub mod parents;
