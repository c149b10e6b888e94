//! Every kind of later work, one line each, and what happens on schedule.

use std::time::Duration;

use platform::db::DbError;
use platform::jobs::{Job, JobTrouble};

use crate::app::Shared;
use crate::keep::checks::jobs as checks;
use crate::keep::keepsakes::jobs as keepsakes;
use crate::keep::letterbox::jobs as letterbox;
use crate::keep::parents::jobs as parents;
use crate::keep::{partings, uploads};
use crate::operate::backup::nightly as backup;
use crate::people::entering::{
    credentials, devices, newcomers, openid, passkeys, second_factor, sessions, sign_in,
};
use crate::people::{account_removal, ledger, members};
use crate::share::after_me::jobs as after_me;
use crate::share::farewell::jobs as farewell;
use crate::share::moves::jobs as moves;
use crate::share::stories::{away, jobs as stories};
use crate::share::{invitations, requests};

/// The kind of job that takes so long that nothing else may wait for it.
pub const HEAVY: &str = keepsakes::SHOW_AGAIN;
/// How often scheduled work is looked at.
const EVERY: Duration = Duration::from_secs(600);

/// Does one job. Each may run twice.
///
/// # Errors
/// Again or never, as the job says.
pub async fn run(app: &Shared, job: Job) -> Result<(), JobTrouble> {
    match job.kind.as_str() {
        sign_in::jobs::LETTER => sign_in::jobs::send_letter(app, &job.payload).await,
        after_me::TEND => after_me::tend(app, &job.payload).await,
        after_me::LINK_LETTER => after_me::send_link(app, &job.payload).await,
        after_me::NAMED_GONE => after_me::send_named_gone(app, &job.payload).await,
        farewell::FAREWELL => farewell::tend(app).await,
        account_removal::LETTER => account_removal::send_letter(app, &job.payload).await,
        credentials::jobs::TO_NEW_ADDRESS => credentials::jobs::write_to_new_address(app, &job.payload).await,
        credentials::jobs::TO_OLD_ADDRESS => credentials::jobs::write_to_old_address(app, &job.payload).await,
        members::jobs::ANSWER => members::jobs::send_answer(app, &job.payload).await,
        newcomers::jobs::LETTER => newcomers::jobs::send_letter(app, &job.payload).await,
        checks::LETTER => checks::send_letter(app, &job.payload).await,
        backup::LETTER => backup::send_letter(app, &job.payload).await,
        openid::jobs::LETTER => openid::jobs::send_letter(app, &job.payload).await,
        letterbox::LETTER => letterbox::send_letter(app, &job.payload.as_str().into()).await,
        parents::LETTER => parents::send_letter(app, &job.payload.as_str().into()).await,
        partings::PART => moves::part(app).await,
        stories::WIDEN => stories::widen(app).await,
        keepsakes::CLEAR_LEFTOVERS => keepsakes::clear_leftovers(app).await,
        keepsakes::SHOW_AGAIN => keepsakes::show_again(app, &job).await,
        keepsakes::REMOVE_DUE => keepsakes::remove_due(app).await,
        other => Err(JobTrouble::Never(format!("nobody knows the job {other}"))),
    }
}

/// What happens every ten minutes, for as long as the place runs.
pub async fn on_schedule(app: Shared) {
    loop {
        // On a full disk it cannot be held; whoever needs room is told so, and this is tried again.
        let _ = app.reserve.hold();
        let done = [
            ("remove", keepsakes::remove_due(&app).await.map_err(|error| format!("{error:?}"))),
            ("uploads", uploads::prune(&app).await.map_err(|error| format!("{error:?}"))),
            ("stories away", away::remove_due(&app).await.map_err(|error| format!("{error:?}"))),
            (
                "ledger",
                ledger::write_down(&app.db, &app.settings.ledger).await.map_err(|error| error.to_string()),
            ),
            ("farewell", farewell::tend(&app).await.map_err(|error| format!("{error:?}"))),
            ("after me", after_me::tend_all(&app).await.map_err(|error| format!("{error:?}"))),
            ("widen", stories::widen(&app).await.map_err(|error| format!("{error:?}"))),
            ("part", moves::part(&app).await.map_err(|error| format!("{error:?}"))),
            ("sessions", sessions::prune(&app.db, app.clock.now()).await.map_err(|error| error.to_string())),
            ("passkeys", passkeys::prune(&app).await.map_err(|error| error.to_string())),
            ("staff", openid::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
            ("devices", devices::prune(&app.db, app.clock.now()).await.map_err(|error| error.to_string())),
            ("addresses", credentials::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
            (
                "second factor",
                second_factor::prune(&app.db, &app.clock).await.map_err(|error| error.to_string()),
            ),
            ("newcomers", newcomers::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
            ("invitations", invitations::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
            ("requests", requests::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
            ("sign-in", sign_in::prune(&app.db, &app.clock).await.map_err(|error| error.to_string())),
        ];
        match tidy(&app).await {
            // Somebody reads just now; the next time is soon enough.
            Ok(()) | Err(DbError::Busy) => {}
            Err(error) => tracing::error!(%error, "the log of the database could not be emptied"),
        }
        for (what, result) in done {
            if let Err(error) = result {
                tracing::error!(what, error, "scheduled work failed; it is tried again");
            }
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Copies of the database that were made before an upgrade are kept for so long: as long as there is a way back.
const COPIES_DAYS: i64 = 30;

/// Leaves nothing of what was removed in the files of the database.
pub async fn tidy(app: &Shared) -> Result<(), DbError> {
    app.db.tidy(app.clock.now(), COPIES_DAYS).await
}

/// The check and the backup of each night, for as long as the place runs. It reads everything there is, so it is not one of the
/// short works above, which others wait for.
pub async fn every_night(app: Shared) {
    if let Err(error) = keepsakes::show_more(&app).await {
        tracing::error!(%error, "pictures that are only kept could not be noted to be tried again");
    }
    loop {
        if let Err(error) = checks::nightly(&app).await {
            tracing::error!(%error, "the check of the night failed; it is tried again");
        }
        match app.blobs.abandoned(&app.clock).await {
            Ok(0) => {}
            Ok(abandoned) => tracing::info!(abandoned, "unfinished uploads were cleared away"),
            Err(error) => tracing::error!(%error, "unfinished uploads could not be cleared away"),
        }
        if let Err(error) = backup::nightly(&app).await {
            tracing::error!(%error, "the backup of the night failed; it is tried again");
        }
        tokio::time::sleep(EVERY).await;
    }
}
