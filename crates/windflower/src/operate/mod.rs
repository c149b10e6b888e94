//! The steward at the machine: starting, checking, an invented place to look at, and the process that decodes pictures.

pub mod backup;
pub mod check;
pub mod cli;
mod clock;
pub mod demo;
mod in_use;
pub mod migrations;
pub mod person;
pub mod photo;
mod replay;
pub mod rooms;
pub mod serve;
mod time;
pub mod verify;
mod whereabouts;

pub use cli::main;
