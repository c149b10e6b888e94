//! `windflower person`: what a steward decides about an account at the machine, where nobody else can.

use clap::{Subcommand, ValueEnum};

use platform::clock::Clock;
use platform::db::{Db, DbError};
use platform::log::LogFormat;

use super::check;
use crate::people::entering::sessions;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons;
use crate::settings::Settings;
use crate::site::visitor;

/// What to do about an account.
#[derive(Subcommand)]
pub enum Person {
    /// Gives somebody who has an account another role. It holds with her next request.
    #[command(after_help = "Example: windflower person role ada@post.example moderator")]
    Role {
        /// Her e-mail address.
        address: String,
        /// Her role from now on.
        role: Role,
        /// Also where nobody has used a link in a letter to this address, for a place without letters: you answer for it
        /// that she made this account.
        #[arg(long)]
        unproved: bool,
    },
    /// Ends every session of somebody, at once and at every device. She reads in her account that you did, and signs in
    /// again with what she has.
    #[command(after_help = "Example: windflower person sign-out ada@post.example")]
    SignOut {
        /// Her e-mail address, or the name that she signs in with.
        address: String,
    },
}

/// What somebody is in this place.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Role {
    /// Keeps a box, and nothing besides.
    Keeper,
    /// Decides for the place.
    Moderator,
    /// Runs the place.
    Steward,
}

impl Role {
    fn role(self) -> visitor::Role {
        match self {
            Role::Keeper => visitor::Role::Keeper,
            Role::Moderator => visitor::Role::Moderator,
            Role::Steward => visitor::Role::Steward,
        }
    }
}

/// Does it.
///
/// # Errors
/// A plain sentence.
pub async fn run(settings: &Settings, person: Person) -> Result<(), String> {
    check::guard(settings).await?;
    let format = if settings.log_json { LogFormat::Json } else { LogFormat::Text };
    platform::log::start(format, &settings.log)?;
    let db = check::open_current(settings).await?;
    match person {
        Person::Role { address, role, unproved } => give_role(&db, &address, role, unproved).await,
        Person::SignOut { address } => sign_out(&db, &address).await,
    }
}

/// Ends every session of whoever has this address.
async fn sign_out(db: &Db, address: &str) -> Result<(), String> {
    let sentence = |error: DbError| check::sentence(&error);
    let person = persons::by_address(db, &persons::address_key(address)).await.map_err(sentence)?;
    let Some(person) = person else {
        return Err(format!("Nobody has an account with the address {address}. Nothing was changed."));
    };
    let clock = Clock::System;
    let mut tx = db.begin().await.map_err(sentence)?;
    let ended = sessions::end_by_steward(&mut tx, &clock, &person.id).await.map_err(sentence)?;
    tx.commit().await.map_err(sentence)?;
    say!("{address} is signed in nowhere any more. Sessions that were ended: {ended}.");
    Ok(())
}

async fn give_role(db: &Db, address: &str, role: Role, unproved: bool) -> Result<(), String> {
    let key = persons::address_key(address);
    let found = persons::set_role(db, &key, role.role(), unproved).await;
    if !found.map_err(|error| check::sentence(&error))? {
        let there = persons::by_address(db, &key).await.map_err(|error| check::sentence(&error))?;
        if there.is_some_and(|there| !there.is_proved()) && !unproved && !matches!(role, Role::Keeper) {
            return Err(format!(
                "Nobody has shown yet that she reads the mail of {address}: anybody may have typed that address. \
                 Ask her to sign in once by a link in a letter. In a place without letters, ask her in person and \
                 add --unproved. Nothing was changed."
            ));
        }
        return Err(format!(
            "Nobody has an account with the address {address}, or she takes her leave. Nothing was changed."
        ));
    }
    if let Some(person) = persons::by_address(db, &key).await.map_err(|error| check::sentence(&error))? {
        security::note(SecurityEvent::Role, &Who::AtTheMachine(person.id));
    }
    say!("{address} is {} from now on.", role.role().word());
    Ok(())
}
