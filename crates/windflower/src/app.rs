//! What every part of the running program is handed: plain fields, no container, nothing global.

use std::sync::Arc;

use platform::blobs::Blobs;
use platform::clock::Clock;
use platform::db::Db;
use platform::languages::Languages;
use platform::mail::Outbox;
use platform::secret::{Passwords, PlaceKey};
use tokio::sync::Semaphore;

use crate::settings::Settings;
use crate::site::place::Keeping;
use crate::site::rendered::RenderedPages;

/// The running place.
pub struct App {
    /// What the steward set, with defaults filled in.
    pub settings: Settings,
    /// The database, on either engine.
    pub db: Db,
    /// Originals and renditions, encrypted.
    pub blobs: Blobs,
    /// Where letters go.
    pub outbox: Outbox,
    /// Every language the place speaks.
    pub languages: Languages,
    /// The time.
    pub clock: Clock,
    /// The place's key: signs form tokens, never leaves the machine.
    pub key: PlaceKey,
    /// Hashes passwords, a few at a time.
    pub passwords: Passwords,
    /// The place's own row, read once and after each change.
    pub place: Keeping,
    /// Public pages, rendered and compressed once.
    pub rendered: RenderedPages,
    /// How many pictures are decoded at one time.
    pub pictures: Semaphore,
}

/// How handlers hold the running place.
pub type Shared = Arc<App>;
