//! The steward at the machine: starting, checking, and the process that decodes pictures.

pub mod check;
pub mod cli;
pub mod migrations;
pub mod serve;

pub use cli::main;
