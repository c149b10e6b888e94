//! What every part of the running program is handed: plain fields, no container, nothing global.

use std::sync::Arc;

use platform::blobs::Blobs;
use platform::clock::Clock;
use platform::db::Db;
use platform::disk_reserve::DiskReserve;
use platform::fair_queue::FairQueue;
use platform::languages::Languages;
use platform::mail::Outbox;
use platform::secret::{Passwords, PlaceKey};
use tokio::sync::Semaphore;

use crate::noun::Noun;
use crate::settings::Settings;
use crate::site::page_cache::pages::PageCache;
use crate::site::place::Keeping;
use crate::site::signposts;
use crate::trouble::Trouble;

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
    /// The organisations that help, read once and after each change.
    pub signposts: signposts::Keeping,
    /// Public pages, rendered and compressed once.
    pub page_cache: PageCache,
    /// Whose pictures are decoded now: so many at one time, the boxes in turn.
    pub pictures: FairQueue,
    /// Who downloads many originals now: each holds a thread for as long as her line is slow.
    pub downloads: FairQueue,
    /// What becomes of every noun: the table `lifecycle.rs`.
    pub nouns: &'static [Noun],
    /// Bytes of texts that are given back to people who are not signed in: no more of them are in memory at a time.
    pub given_back: Arc<Semaphore>,
    /// Room for the moment when the disk is full and somebody takes something back or makes room.
    pub reserve: DiskReserve,
    /// Room of its own for signing in at such a moment: whoever tries often leaves the other one alone.
    pub reserve_to_enter: DiskReserve,
}

impl App {
    /// Does what lets fewer people see something, or makes room, also on a full disk: then once more with the room
    /// that was held for it. `act` must do nothing where it fails.
    pub async fn even_on_a_full_disk<T, E, Acting>(&self, act: impl Fn() -> Acting) -> Result<T, E>
    where
        E: Clone + Into<Trouble>,
        Acting: Future<Output = Result<T, E>>,
    {
        match act().await {
            Err(error) if error.clone().into().is_full() => match self.reserve.give_up() {
                Ok(true) => act().await,
                _ => Err(error),
            },
            done => done,
        }
    }
}

/// How handlers hold the running place.
pub type Shared = Arc<App>;
