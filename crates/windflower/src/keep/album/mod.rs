//! The album: the pages of the photographs in a box. All of them, those that were put away, and each by itself with
//! everything that is said beside it. It keeps nothing of its own.

pub mod web;
