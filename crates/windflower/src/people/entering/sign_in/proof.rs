//! The first proof of a mailbox. Until then an address is only a name to sign in with: anybody may have typed it, by mistake
//! or not. Whoever reads its mail is told what is there and says whether it is hers.
//!
//! Hers: whatever it was signed in with before is forgotten, so that nobody else reads what she writes from now on. Not
//! hers: the address is taken off it, and nothing of what is kept in it is lost to whoever made it. She goes on signing in
//! with what she has and a new name, which she reads when she next signs in.

use platform::db::DbError;
use platform::secret::Token;

use super::store;
pub use super::store::There;
use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::credentials::{self, Here};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::links::{self, Link};
use crate::people::entering::{newcomers, openid, passkeys, second_factor};
use crate::people::ledger::{self, Kind};
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons::{self, Person};

platform::row_enum! {
    /// What whoever reads the mail says of the account.
    pub enum Whose {
        /// It is hers.
        Mine = "mine",
        /// Somebody else made it.
        NotMine = "not-mine",
    }
}

/// What is in the account behind a link, if nobody has proved its address yet; looking changes nothing.
pub async fn unproved_behind(app: &App, token: &Token) -> Result<Option<There>, DbError> {
    let Some(person_id) = links::behind(&app.db, &app.clock, token).await? else { return Ok(None) };
    match persons::by_id(&app.db, &person_id).await? {
        Some(person) if !person.is_proved() => store::there(&app.db, &person_id).await,
        _ => Ok(None),
    }
}

/// It is hers: the link is used up, and all that was there to sign in with is forgotten, also what a backup would bring
/// back. `None` if the link was used, or somebody proved the address, a moment before.
pub async fn mine(app: &App, token: &Token, whence: &Whence) -> Result<Option<Link>, DbError> {
    let mut tx = app.db.begin().await?;
    let Some(link) = links::use_up(&mut tx, &app.clock, token).await? else { return Ok(None) };
    let Some(person) = persons::by_id(&mut tx, &link.person_id).await? else { return Ok(None) };
    if !persons::prove(&mut tx, &person.id, app.clock.now()).await? {
        return Ok(None);
    }
    if persons::delete_password(&mut tx, &person.id).await? {
        ledger::take_back(app, &mut tx, Kind::Password, &person.id).await?;
    }
    passkeys::forget_all(app, &mut tx, &person.id).await?;
    second_factor::forget(&mut tx, &person.id).await?;
    openid::forget(&mut tx, &person.id).await?;
    let here = Here::if_hers(app, &person.id, None, whence);
    credentials::changed(&mut tx, &app.clock, &here, SecurityEvent::AddressProved).await?;
    newcomers::welcome_waiting(app, &mut tx, &person).await?;
    tx.commit().await?;
    Ok(Some(link))
}

/// What came of "not mine".
pub enum Freed {
    /// The address is free, and she may make an account of her own with this link.
    OwnAccount(Token),
    /// The address is free.
    Address,
    /// The link was used, or somebody proved the address, a moment before.
    Nowhere,
}

/// It is not hers: the address is taken off that account, which is left as it is.
pub async fn not_mine(app: &App, token: &Token, language: &str) -> Result<Freed, DbError> {
    let mut tx = app.db.begin().await?;
    let Some(link) = links::use_up(&mut tx, &app.clock, token).await? else { return Ok(Freed::Nowhere) };
    let Some(person) = persons::by_id(&mut tx, &link.person_id).await? else { return Ok(Freed::Nowhere) };
    let former = former_name(app, &persons::address_key(&person.address));
    let name = format!("name-{}", platform::id::new_address().chars().take(8).collect::<String>());
    if !persons::rename(&mut tx, &person.id, &name, &former).await? {
        return Ok(Freed::Nowhere);
    }
    links::delete_all(&mut tx, &person.id).await?;
    security::note_once_held(&mut tx, SecurityEvent::AddressFreed, Who::Herself(person.id.clone()));
    let own = newcomers::let_in(app, &mut tx, (&person.address, language)).await?;
    tx.commit().await?;
    Ok(own.map_or(Freed::Address, Freed::OwnAccount))
}

fn former_name(app: &App, address_key: &str) -> String {
    app.key.sign("address that was another's", address_key)
}

/// Those who signed in with this address before it was found to be another's.
pub async fn formerly(app: &App, address_key: &str) -> Result<Vec<Person>, DbError> {
    persons::by_former_name(&app.db, &former_name(app, address_key)).await
}

/// The name that she signs in with, where it is no address.
pub async fn name_of(app: &App, person_id: &PersonId) -> Result<Option<String>, DbError> {
    let person = persons::by_id(&app.db, person_id).await?;
    Ok(person.map(|person| person.address).filter(|name| !persons::is_address(name)))
}
