//! The names that stand on the page of remembrance, for whoever looks after the place: one that must not stand there can be
//! taken from it, with a line to whoever brought it. Nobody brings or changes one here.

pub mod web;
