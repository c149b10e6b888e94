//! The steward's rooms: how the pictures and their copies stand, and the backups. Also as numbers for a program.

pub mod about;
pub mod modes;
pub mod numbers;
pub mod remembrance;
pub mod web;
