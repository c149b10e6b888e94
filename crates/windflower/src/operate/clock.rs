//! `windflower clock-is-right`: a steward says at the machine that its clock is right, after it had jumped.

use super::check;
use super::time::written;
use crate::settings::Settings;
use crate::site::place::time;

/// Says that the clock of this machine is right.
///
/// # Errors
/// A plain sentence.
pub async fn is_right(settings: &Settings) -> Result<(), String> {
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let clock = time::of(&db).await.map_err(|error| check::sentence(&error))?;
    let doubt = time::doubt(&clock);
    time::is_right(&db, &clock).await.map_err(|error| check::sentence(&error))?;
    match doubt {
        None => say!("It is {}. The clock was not in doubt.", written(clock.now())),
        Some(doubt) => say!(
            "It is {} from now on, and no longer {}. What fell due in between waits for the time that it still had to wait.",
            written(doubt.machine),
            written(doubt.place)
        ),
    }
    Ok(())
}
