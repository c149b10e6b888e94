//! Public pages, rendered once and compressed once, and the pictures in them, opened once, served from memory. An entry lives until something narrows:
//! then everything goes, in the transaction's last step, and whatever was being rendered meanwhile is not taken in.

mod flights;
pub mod pages;
mod pictures;
mod ready_file;
mod service;
mod shelf;

pub use pages::{PageCache, PageName, ReadyPage, Since, address_of, shown};
pub use ready_file::ReadyFile;
pub use service::PageCacheService;
pub use shelf::asset;

use platform::db::{Db, DbError, Tx};

use crate::app::{App, Shared};
use crate::site::place;

/// To be called in every transaction after which fewer people may see something, or something else than before: in its
/// last step the pages in the memory of this program are forgotten, and of every other one before its next answer.
pub async fn narrow(app: &Shared, tx: &mut Tx) -> Result<(), DbError> {
    place::narrowed(tx).await?;
    let app = Shared::clone(app);
    tx.after_commit(move || app.page_cache.forget_all());
    Ok(())
}

/// Asks, before anything is answered from memory, whether another program on the same database narrowed something. A
/// file of SQLite belongs to one program, which needs not ask.
pub async fn catch_up(app: &App) -> Result<(), DbError> {
    if let Db::Postgres(_) = &app.db {
        app.page_cache.catch_up(place::narrowings(&app.db).await?);
    }
    Ok(())
}
