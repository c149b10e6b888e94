//! Every kind of later work, one line each, and what happens on schedule.

use std::pin::Pin;
use std::time::Duration;

use platform::blobs::BlobError;
use platform::clock::Moment;
use platform::db::{DbError, Engine};
use platform::jobs::{Job, JobTrouble};

use crate::app::{App, Shared};
use crate::keep::checks::jobs as checks;
use crate::keep::keepsakes::jobs as keepsakes;
use crate::keep::letterbox::jobs as letterbox;
use crate::keep::parents::jobs as parents;
use crate::keep::{partings, uploads};
use crate::operate::backup::nightly as backup;
use crate::operate::signposts::jobs as signposts;
use crate::people::account_removal::jobs as account_removal;
use crate::people::days::jobs as days;
use crate::people::entering::{attempts, credentials, devices, links, newcomers, openid, passkeys, sessions};
use crate::people::{ledger, members};
use crate::receive::notes::{self, telling};
use crate::receive::reports;
use crate::share::after_me::jobs as after_me;
use crate::share::agreed::jobs as agreed;
use crate::share::publication::jobs as publication;
use crate::share::writing::away;
use crate::share::{found, invitations, listing, near, requests};
use crate::site::place::time;

/// The kind of job that takes so long that nothing else may wait for it.
pub const HEAVY: &str = keepsakes::SHOW_AGAIN;
/// How often scheduled work is looked at.
const EVERY: Duration = Duration::from_secs(600);
/// How often the time is written down, and looked whether a steward said that the clock is right.
const TIME_EVERY: Duration = Duration::from_secs(10);

/// Whether a job of this kind is one letter.
pub fn is_letter(kind: &str) -> bool {
    const LETTERS: [&str; 19] = [
        links::jobs::LETTER,
        after_me::LINK_LETTER,
        after_me::NAMED_GONE,
        account_removal::LETTER,
        credentials::jobs::TO_NEW_ADDRESS,
        credentials::jobs::TO_OLD_ADDRESS,
        members::jobs::ANSWER,
        newcomers::jobs::LETTER,
        checks::LETTER,
        backup::LETTER,
        openid::jobs::LETTER,
        letterbox::LETTER,
        parents::LETTER,
        sessions::jobs::NEW_DEVICE,
        telling::LETTER,
        links::jobs::PROVE,
        account_removal::NOTICE,
        days::LETTER,
        signposts::LETTER,
    ];
    LETTERS.contains(&kind)
}

/// Does one job. Each may run twice.
///
/// # Errors
/// Again or never, as the job says.
pub async fn run(app: &Shared, job: Job) -> Result<(), JobTrouble> {
    match job.kind.as_str() {
        links::jobs::LETTER => links::jobs::send_letter(app, &job.payload).await,
        links::jobs::PROVE => links::jobs::ask_to_prove(app, &job.payload).await,
        days::LETTER => days::send_letter(app, &job.payload).await,
        after_me::TEND => after_me::tend(app, &job.payload.as_str().into()).await,
        after_me::LINK_LETTER => after_me::send_link(app, &job.payload.as_str().into()).await,
        after_me::NAMED_GONE => after_me::send_named_gone(app, &job.payload.as_str().into()).await,
        account_removal::REMOVE => account_removal::tend(app).await,
        account_removal::LETTER => account_removal::send_letter(app, &job.payload).await,
        account_removal::NOTICE => account_removal::send_notice(app, &job.payload).await,
        credentials::jobs::TO_NEW_ADDRESS => credentials::jobs::write_to_new_address(app, &job.payload).await,
        credentials::jobs::TO_OLD_ADDRESS => credentials::jobs::write_to_old_address(app, &job.payload).await,
        members::jobs::ANSWER => members::jobs::send_answer(app, &job.payload).await,
        newcomers::jobs::LETTER => newcomers::jobs::send_letter(app, &job.payload).await,
        checks::LETTER => checks::send_letter(app, &job.payload).await,
        backup::LETTER => backup::send_letter(app, &job.payload).await,
        openid::jobs::LETTER => openid::jobs::send_letter(app, &job.payload).await,
        letterbox::LETTER => letterbox::send_letter(app, &job.payload.as_str().into()).await,
        sessions::jobs::NEW_DEVICE => sessions::jobs::send_letter(app, &job.payload).await,
        telling::LETTER => telling::send_letter(app, &job.payload.as_str().into()).await,
        signposts::LETTER => signposts::send_letter(app, &job.payload).await,
        parents::LETTER => parents::send_letter(app, &job.payload.as_str().into()).await,
        partings::PART => partings::jobs::part(app).await,
        found::NEAR => near::work_out(app, &job.payload.as_str().into()).await,
        publication::WIDEN => publication::widen(app).await,
        keepsakes::CLEAR_LEFTOVERS => keepsakes::clear_leftovers(app).await,
        keepsakes::SHOW_AGAIN => keepsakes::show_again(app, &job).await,
        keepsakes::REMOVE_DUE => keepsakes::remove_due(app).await,
        other => Err(JobTrouble::Never(format!("nobody knows the job {other}"))),
    }
}

/// What happens every ten minutes.
pub struct Scheduled {
    /// What it is called in the log.
    pub name: &'static str,
    work: Work,
}

type Work = fn(Shared) -> Pin<Box<dyn Future<Output = Result<(), String>> + Send>>;

macro_rules! schedule {
    ($app:ident: $($name:literal $work:expr;)*) => {
        /// All of it, in the order in which it happens. What has to have gone before something else is shown stands above it.
        pub const SCHEDULE: &[Scheduled] = &[$(Scheduled {
            name: $name,
            work: |$app| Box::pin(async move { $work.await.map_err(|error| error.to_string()) }),
        }),*];
    };
}

schedule! { app:
    "photographs put away"    keepsakes::remove_due(&app);
    "uploads"                 uploads::prune(&app);
    "stories put away"        away::remove_due(&app);
    "the ledger"              ledger::write_down(&app.db, &app.settings.ledger);
    "accounts being removed"  account_removal::tend(&app);
    "the time after somebody" after_me::tend_all(&app);
    "what was agreed"         agreed::lapse(&app);
    "widenings that wait"     publication::widen(&app);
    "two who part"            partings::jobs::part(&app);
    "notes that nobody gets"  notes::prune(&app);
    "letters about days"      days::tell_those_whose_day_it_is(&app);
    "letters about notes"     telling::tell_those_whose_day_it_is(&app);
    "sessions"                sessions::prune(&app.db, app.clock.counted());
    "sessions that ended"     sessions::forget_ended(&app.db, app.clock.counted());
    "passkeys"                passkeys::prune(&app);
    "staff"                   openid::prune(&app.db, &app.clock);
    "devices"                 devices::prune(&app.db, app.clock.counted());
    "addresses"               credentials::prune(&app.db, &app.clock);
    "newcomers"               newcomers::prune(&app.db, &app.clock);
    "invitations"             invitations::prune(&app.db, &app.clock);
    "requests"                requests::prune(&app.db, &app.clock);
    "reports"                 reports::prune(&app.db, &app.clock);
    "links by mail"           links::prune(&app.db, &app.clock);
    "wrong tries"             attempts::prune(&app.db, &app.clock);
    "days of photographs"     keepsakes::read_days(&app);
    "stories to be found"     listing::fill_the_rest(&app);
    "stories that are near"   near::mend(&app);
    "signposts that grow old" signposts::tell(&app);
}

/// Does everything of the schedule once. One that fails holds up no other; what failed is told, and tried the next time.
pub async fn tick(app: &Shared) -> Vec<(&'static str, String)> {
    let mut failed = Vec::new();
    for scheduled in SCHEDULE {
        if let Err(error) = (scheduled.work)(Shared::clone(app)).await {
            failed.push((scheduled.name, error));
        }
    }
    match tidy(app).await {
        // Somebody reads just now; the next time is soon enough.
        Ok(()) | Err(DbError::Busy) => {}
        Err(error) => failed.push(("emptying the log of the database", error.to_string())),
    }
    failed
}

/// Ticks every ten minutes, for as long as the place runs.
pub async fn on_schedule(app: Shared) {
    loop {
        // On a full disk it cannot be held; whoever needs room is told so, and this is tried again.
        let _ = app.reserve.hold().and_then(|()| app.reserve_to_enter.hold());
        for (what, error) in tick(&app).await {
            tracing::error!(what, error, "scheduled work failed; it is tried again");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Takes over what a steward changed of the place in another program on the same database.
async fn keep_place(app: &App) -> Result<(), DbError> {
    // A file of SQLite belongs to one program.
    if app.db.engine() == Engine::Postgres
        && (app.place.read_again(&app.db).await? | app.signposts.read_again(&app.db).await?)
    {
        app.page_cache.forget_all();
    }
    Ok(())
}

/// Writes down what time it is, and reads how the place is, for as long as it runs.
pub async fn keep_time(app: Shared) {
    loop {
        if let Err(error) = keep_place(&app).await {
            tracing::error!(%error, "what the place is called could not be read; it is tried again");
        }
        if let Err(error) = time::keep(&app.db, &app.clock).await {
            tracing::error!(%error, "what time it is could not be written down; it is tried again");
        }
        tokio::time::sleep(TIME_EVERY).await;
    }
}

/// Copies of the database that were made before an upgrade are kept for so long: as long as there is a way back.
const COPIES_DAYS: i64 = 30;

/// Leaves nothing of what was removed in the files of the database.
pub async fn tidy(app: &Shared) -> Result<(), DbError> {
    // Files do not know what time it was in the place; where that is in doubt, none is old.
    let now = if app.clock.is_sure() { app.clock.counted() } else { Moment(0) };
    app.db.tidy(now, COPIES_DAYS).await
}

/// Clears away what uploads left that were stopped; how old a file is says nothing while the clock is in doubt.
async fn abandoned(app: &App) -> Result<u64, BlobError> {
    if app.clock.is_sure() { app.blobs.abandoned(&app.clock).await } else { Ok(0) }
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
        match abandoned(&app).await {
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
