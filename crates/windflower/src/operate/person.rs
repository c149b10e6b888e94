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
    let Person::Role { address, role } = person;
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let found = persons::set_role(&db, &persons::address_key(&address), role.role()).await;
    if !found.map_err(|error| check::sentence(&error))? {
        return Err(format!(
            "Nobody has an account with the address {address}, or she takes her leave. Nothing was changed."
        ));
    }
    println!("{address} is {} from now on.", role.role().word());
    Ok(())
}
