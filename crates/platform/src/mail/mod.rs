//! Letters on their way out: by SMTP, or into a folder at a place that has no mail server. What a letter says is
//! not known here. Nothing in a letter tells anybody that it was opened.

mod compose;
mod folder;
mod refusals;
mod smtp;

use std::path::PathBuf;

use thiserror::Error;

pub use smtp::{Smtp, SmtpServer, SmtpTls};

/// One letter to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The address, with or without a name: `Ada <ada@example.org>`.
    pub to: String,
    /// One line.
    pub subject: String,
    /// The whole letter in plain text.
    pub text: String,
    /// The same again for those who like it set. It may point at nothing outside itself.
    pub html: Option<String>,
}

/// Where letters go.
#[derive(Clone, Debug)]
pub enum Outbox {
    /// To a mail server.
    Smtp(Smtp),
    /// Into this folder, one `.eml` file a letter, named so that they sort by time.
    Folder(PathBuf),
}

/// A letter was not sent.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum MailError {
    /// Something that passes, or that a steward can mend: send it again later.
    #[error("not sent for now: {0}")]
    Again(String),
    /// It will never be taken as it is.
    #[error("cannot be sent: {0}")]
    Never(String),
}

impl Outbox {
    /// Letters go to this mail server. Nothing is connected yet.
    ///
    /// # Errors
    /// `Never` where the settings cannot work or would show a password to the network.
    pub fn smtp(server: &SmtpServer) -> Result<Outbox, MailError> {
        Smtp::new(server).map(Outbox::Smtp)
    }

    /// Sends a letter from `from`, an address with or without a name. No address stands in an error.
    ///
    /// # Errors
    /// `Again` or `Never`.
    pub async fn send(&self, letter: &Letter, from: &str) -> Result<(), MailError> {
        let message = compose::message(letter, from)?;
        match self {
            Outbox::Smtp(smtp) => smtp.send(message, compose::host_of_sender(from)?).await,
            Outbox::Folder(path) => folder::put(path.clone(), message.formatted()).await,
        }
    }

    /// Whether letters go out at all, and do not only lie in a folder of this machine.
    pub fn goes_out(&self) -> bool {
        matches!(self, Outbox::Smtp(_))
    }

    /// Forgets letters to this address that are kept in a folder. What went to a mail server is out of our hands.
    ///
    /// # Errors
    /// `Again` when the folder cannot be read or changed.
    pub async fn forget(&self, address: &str) -> Result<(), MailError> {
        match self {
            Outbox::Smtp(_) => Ok(()),
            Outbox::Folder(path) => folder::forget(path.clone(), address.to_owned()).await,
        }
    }
}
