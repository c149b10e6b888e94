//! "Please sign in once more": proving that it is still she who sits there, before something that cannot be undone.
//! What she typed is carried through, and she comes back to where she was.

pub mod web;

use platform::db::DbError;

use crate::app::App;
use crate::people::devices::web::Whence;
use crate::people::persons::store as persons_store;
use crate::people::sessions;
use crate::people::sign_in::{self, Try};
use crate::site::chrome::Visitor;

/// Tries her own password; right, it makes the session fresh.
///
/// # Errors
/// Whatever the database or the hashing says.
pub async fn by_password(
    app: &App,
    visitor: &Visitor,
    password: &str,
    whence: &Whence,
) -> Result<Try, DbError> {
    let person = persons_store::by_id(&app.db, &visitor.person_id).await?;
    let address = person.map(|person| person.address).unwrap_or_default();
    let tried = sign_in::by_password(app, &address, password, whence).await?;
    if matches!(tried, Try::Right(_)) {
        let mut tx = app.db.begin().await?;
        sessions::prove(&mut tx, &app.clock, &visitor.session, false).await?;
        tx.commit().await?;
    }
    Ok(tried)
}

/// Sends a link to her own address, for somebody who has no password or has lost it.
///
/// # Errors
/// Whatever the database says.
pub async fn send_link(app: &App, visitor: &Visitor, back: &str) -> Result<(), DbError> {
    if let Some(person) = persons_store::by_id(&app.db, &visitor.person_id).await? {
        sign_in::ask_for_link(app, &person.address, back).await?;
    }
    Ok(())
}
