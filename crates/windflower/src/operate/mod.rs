//! The steward at the machine: starting, checking, an invented place to look at, and the process that decodes pictures.

pub mod backup;
pub mod check;
pub mod cli;
pub mod demo;
pub mod migrations;
pub mod person;
pub mod photo;
mod replay;
pub mod rooms;
pub mod serve;
pub mod time;
pub mod verify;

pub use cli::main;
