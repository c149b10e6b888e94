//! Where backups go, and who can read them.

use std::path::PathBuf;

use age::x25519::Recipient;

use super::named;
use super::reading::parse;

/// How backups are made.
#[derive(Clone)]
pub struct Backup {
    /// The folder they go to.
    pub to: Option<PathBuf>,
    /// Who can read them.
    pub recipients: Vec<Recipient>,
    /// How long a snapshot is kept.
    pub keep_days: i64,
}

impl std::fmt::Debug for Backup {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Backup({:?}, {} recipients, {} days)", self.to, self.recipients.len(), self.keep_days)
    }
}

pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Backup, String> {
    let to = text("backup.to");
    let should = "a public key of age, like age1… (“windflower backup --make-key FILE” makes one)";
    let given = text("backup.recipients");
    let recipients =
        named(&given).map(|one| parse("backup.recipients", one, should)).collect::<Result<_, _>>()?;
    let keep_days = parse("backup.keep_days", &text("backup.keep_days"), "a number of days")?;
    Ok(Backup { to: (!to.is_empty()).then(|| PathBuf::from(to)), recipients, keep_days })
}
