//! The ground that any small, careful site needs: a database on two engines, encrypted blobs, jobs, mail,
//! languages, and our own accept loop. It does not know what a keepsake or a note is.

pub mod blobs;
pub mod clock;
pub mod db;
pub mod disk_reserve;
pub mod fair_queue;
pub mod files;
pub mod folder_lock;
pub mod http;
pub mod id;
pub mod jobs;
pub mod languages;
pub mod log;
pub mod mail;
pub mod net;
pub mod secret;
