//! The backup of each night, the one before an upgrade, and the letter where none is new enough.

use platform::db::{Db, DbError};
use platform::jobs::JobTrouble;

use super::{Place, store};
use crate::app::{App, Shared};
use crate::keep::checks::jobs::last_night;
use crate::people::letters::{self, Message};
use crate::people::who::persons;
use crate::settings::Settings;
use platform::blobs::Blobs;
use platform::clock::{Clock, Moment};

/// Payload: a steward's id.
pub const LETTER: &str = "backup-letter";

/// The newest proven backup must not be older.
pub const MOST_HOURS: i64 = 26;
/// So often the stewards are reminded.
const REMINDED_HOURS: i64 = 24;
/// The first program whose database knows of backups.
const SINCE_MIGRATION: i64 = 17;

/// Makes the backup of the last night if nobody has yet, where the steward said where to. Of several programs one does.
pub async fn nightly(app: &Shared) -> Result<(), DbError> {
    if app.settings.backup.to.is_none() {
        return Ok(());
    }
    let place = Place { settings: &app.settings, db: &app.db, blobs: &app.blobs, clock: &app.clock };
    match super::run(place, last_night(app)).await {
        Ok(Some(proven)) => tracing::info!(?proven, "a backup was made and restored to prove it"),
        Ok(None) => {}
        Err(trouble) => tracing::error!(trouble, "the backup failed"),
    }
    alarm(app).await
}

/// Has the stewards told where no proven backup is new enough.
async fn alarm(app: &App) -> Result<(), DbError> {
    let (run, now) = (store::run(&app.db).await?, app.clock.now());
    let never = run.proven_at == Moment(0) && !run.trouble.is_empty();
    let too_old = run.proven_at > Moment(0) && run.proven_at < now.plus_hours(-MOST_HOURS);
    if !(never || too_old) || !store::tell(&app.db, now, now.plus_hours(-REMINDED_HOURS)).await? {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    for steward in persons::stewards(&mut tx).await? {
        platform::jobs::enqueue(&mut tx, &app.clock, LETTER, &steward, now).await?;
    }
    tx.commit().await
}

/// Tells a steward.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::to_person(app, &person_id.into(), |words| Message {
        subject: words.letter_backup_subject(),
        about: vec![words.letter_backup_text()],
        link: None,
        plain: vec![words.letter_backup_do()],
    })
    .await
}

/// Before this program changes the tables of an older one: a backup, where the steward said where to.
///
/// # Errors
/// A plain sentence; then nothing may be changed.
pub async fn before_upgrade(
    settings: &Settings,
    (db, blobs): (&Db, &Blobs),
    clock: &Clock,
    database: i64,
) -> Result<(), String> {
    if settings.backup.to.is_none() || database < SINCE_MIGRATION {
        return Ok(());
    }
    match super::run(Place { settings, db, blobs, clock }, clock.now()).await {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err("Before an upgrade a backup is made, and another program is making one just now. Start again when it \
                         has ended; if it was stopped, in ten minutes. Nothing was changed."
            .to_owned()),
        Err(trouble) => {
            Err(format!("Before an upgrade a backup is made, and it failed: {trouble} Nothing was changed."))
        }
    }
}
