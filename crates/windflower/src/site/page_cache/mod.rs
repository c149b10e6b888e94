//! Public pages, rendered once and compressed once, and the pictures in them, opened once, served from memory. An entry lives
//! until something narrows: then it goes, in the transaction's last step, and whatever was being rendered meanwhile is not
//! taken in. Where it is known that only one story narrowed, the pages and pictures of other stories stay.

mod flights;
pub mod pages;
mod pictures;
mod ready_file;
mod ready_page;
mod service;
mod shelf;

pub use pages::{ALWAYS, Kind, NewPage, PageCache, PageName, Since, address_of, shown};
pub use ready_file::ReadyFile;
pub use ready_page::ReadyPage;
pub use service::PageCacheService;
pub use shelf::asset;

use platform::db::{Db, DbError, Tx};

use crate::app::{App, Shared};
use crate::ids::StoryId;
use crate::site::place;

/// What a page or a picture in memory shows, or what narrowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Anything: it goes whenever something narrows, and makes everything go where it narrows.
    Place,
    /// One story and nothing else.
    Story(StoryId),
    /// A story and others that its page names.
    Stories(Vec<StoryId>),
}

impl About {
    /// Whether a page about `self` says nothing of what narrowed.
    fn stays(&self, narrowed: &About) -> bool {
        match (self, narrowed) {
            (About::Story(own), About::Story(other)) => own != other,
            (About::Stories(named), About::Story(other)) => !named.contains(other),
            _ => false,
        }
    }
}

/// To be called in every transaction after which fewer people may see something, or something else than before: in its
/// last step the pages in the memory of this program are forgotten, and of every other one before its next answer.
pub async fn narrow(app: &Shared, tx: &mut Tx) -> Result<(), DbError> {
    narrow_about(app, tx, About::Place).await
}

/// As `narrow`, where nothing that this program holds of anything else says other than before.
pub async fn narrow_story(app: &Shared, tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    narrow_about(app, tx, About::Story(story_id.clone())).await
}

async fn narrow_about(app: &Shared, tx: &mut Tx, about: About) -> Result<(), DbError> {
    let count = place::narrowed(tx).await?;
    let app = Shared::clone(app);
    tx.after_commit(move || app.page_cache.forget(&about, count));
    Ok(())
}

/// Asks, before anything is answered from memory, whether another program on the same database narrowed something. A
/// file of SQLite belongs to one program, which needs not ask.
pub async fn catch_up(app: &App) -> Result<(), DbError> {
    if let Db::Postgres(_) = &app.db {
        let count = place::narrowings(&app.db).await?;
        if app.page_cache.is_behind(count) {
            // It may have been the list of organisations; what is made from now on says what that says.
            app.signposts.read_again(&app.db).await?;
        }
        app.page_cache.catch_up(count);
    }
    Ok(())
}
