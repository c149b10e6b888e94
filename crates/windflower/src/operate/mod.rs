//! The steward at the machine: starting, checking, an invented place to look at, and the process that decodes pictures.

/// Says a line to whoever started the program. Where nobody listens any more, nothing is said, and nothing ends.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($text)*);
    }};
}

/// The same beside what a script reads.
macro_rules! say_aside {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($text)*);
    }};
}

pub mod backup;
pub mod check;
pub mod cli;
mod clock;
pub mod demo;
pub mod guard;
mod in_use;
pub mod migrations;
pub mod person;
pub mod photo;
mod replay;
pub mod rooms;
pub mod serve;
pub mod signposts;
mod time;
pub mod verify;
mod whereabouts;

pub use cli::main;
