//! `windflower person`: what a steward decides about an account at the machine, where nobody else can.

use clap::{Subcommand, ValueEnum};

use super::check;
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
    let Person::Role { address, role, unproved } = person;
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let key = persons::address_key(&address);
    let found = persons::set_role(&db, &key, role.role(), unproved).await;
    if !found.map_err(|error| check::sentence(&error))? {
        let there = persons::by_address(&db, &key).await.map_err(|error| check::sentence(&error))?;
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
    println!("{address} is {} from now on.", role.role().word());
    Ok(())
}
