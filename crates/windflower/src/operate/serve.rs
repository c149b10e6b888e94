//! Starting the place, running it, stopping it gracefully.

use std::io;
use std::sync::Arc;

use platform::blobs::Blobs;
use platform::clock::Clock;
use platform::db::Db;
use platform::disk_reserve::DiskReserve;
use platform::fair_queue::FairQueue;
use platform::http::Limits;
use platform::jobs::Lane;
use platform::languages::Languages;
use platform::log::LogFormat;
use platform::mail::{Outbox, SmtpServer, SmtpTls};
use platform::secret::{Cost, Passwords, PlaceKey};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use super::{backup, check, in_use, migrations::MIGRATIONS, replay, rooms, whereabouts};
use crate::app::{App, Shared};
use crate::keep::album::zip;
use crate::keep::keepsakes::worker::{self, Tried};
use crate::lifecycle::NOUNS;
use crate::settings::Settings;
use crate::share::listing;
use crate::site::assets;
use crate::site::page_cache::PageCache;
use crate::site::place::{self, Keeping};
use crate::site::signposts;
use crate::{jobs, serving};

/// Held free for taking back and removing on a full disk.
const RESERVE_BYTES: u64 = 4 * 1024 * 1024;
/// Texts that are given back to people who are not signed in may take this much at a time.
const MOST_GIVEN_BACK_BYTES: usize = 32 * 1024 * 1024;

/// Runs the place until it is asked to stop.
///
/// # Errors
/// A plain sentence, before anything was changed.
pub async fn run(settings: Settings) -> Result<(), String> {
    let format = if settings.log_json { LogFormat::Json } else { LogFormat::Text };
    platform::log::start(format, &settings.log)?;
    check::guard(&settings).await?;
    for sentence in settings.passed_over.iter().cloned().chain(whereabouts::warnings(&settings)) {
        say_aside!("{sentence}");
    }
    in_use::make_folder(&settings.data)?;
    let _in_use = in_use::to_serve(&settings)?;
    let (listener, settings) = bind(settings).await?;
    let address = format!("http://{}", settings.listen);
    let new_key = (!settings.key_file.exists()).then(|| settings.key_file.clone());
    let app = open(settings, Clock::careful(), Cost::Normal).await?;
    if let Some(file) = new_key {
        say_aside!("A key was made: {}. Keep a copy of it somewhere else.", file.display());
    }
    say!("ready {address}");
    let numbers = watched(&app).await?;
    if let Some(token) = place::welcome_token(&app.db).await.map_err(|error| error.to_string())? {
        say!("Open this link once to begin: {}/welcome/{}", app.settings.address, token.reveal());
    }
    let answered = answer(app, listener).await;
    if let Some(numbers) = numbers {
        numbers.abort();
    }
    answered
}

/// Answers on the operator's own port, if there is one.
async fn watched(app: &Shared) -> Result<Option<JoinHandle<io::Result<()>>>, String> {
    let Some(address) = app.settings.operator_listen else { return Ok(None) };
    let cannot = |error: io::Error| format!("{address} cannot be listened on: {error}.");
    let listener = TcpListener::bind(address).await.map_err(cannot)?;
    say!("operator http://{}", listener.local_addr().map_err(cannot)?);
    let numbers = rooms::numbers::router(app);
    Ok(Some(tokio::spawn(platform::http::serve(
        listener,
        numbers,
        Limits::default(),
        std::future::pending(),
    ))))
}

/// Binds the address of the settings. Where port 0 took a free one, the settings then name it.
///
/// # Errors
/// A plain sentence.
pub async fn bind(mut settings: Settings) -> Result<(TcpListener, Settings), String> {
    let listener = platform::http::listen(settings.listen)
        .map_err(|error| format!("{} cannot be listened on: {error}.", settings.listen))?;
    settings.bound_to(listener.local_addr().map_err(|error| error.to_string())?);
    Ok((listener, settings))
}

/// Answers, and does the jobs, until it is asked to stop.
///
/// # Errors
/// A plain sentence if the listener fails.
pub async fn answer(app: Shared, listener: TcpListener) -> Result<(), String> {
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        let _ = stop.send(true);
    });
    // Styles and scripts are packed while nobody waits for one yet.
    tokio::task::spawn_blocking(|| assets::all().count());
    let scheduled = tokio::spawn(jobs::on_schedule(Shared::clone(&app)));
    let nightly = tokio::spawn(jobs::every_night(Shared::clone(&app)));
    let time = tokio::spawn(jobs::keep_time(Shared::clone(&app)));
    tokio::spawn(try_pictures(Shared::clone(&app)));
    let work = |lane| tokio::spawn(work(Shared::clone(&app), lane, stopped.clone()));
    let (worker, heavy) = (work(Lane::AllBut(jobs::HEAVY)), work(Lane::Only(jobs::HEAVY)));
    let limits = Limits { uncounted: app.settings.proxies.clone(), ..Limits::default() };
    let served = platform::http::serve(listener, serving::site(&app), limits, until(stopped)).await;
    scheduled.abort();
    nightly.abort();
    time.abort();
    // It may wait for minutes; what it was doing is begun again, and nothing of it is half there.
    heavy.abort();
    let _ = worker.await;
    served.map_err(|error| error.to_string())
}

/// Says at once where no photograph can be shown; they are kept all the same.
async fn try_pictures(app: Shared) {
    match worker::try_it(&app.settings).await {
        Tried::Shows(missing) if missing.is_empty() => {}
        Tried::Shows(missing) => {
            tracing::warn!(?missing, "the photo worker runs without some of its protections")
        }
        Tried::ShowsNone(why) => {
            tracing::error!(why, "no photograph can be shown; they are kept all the same")
        }
    }
}

async fn until(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn work(app: Shared, lane: Lane, stopped: watch::Receiver<bool>) {
    let (db, clock) = (app.db.clone(), app.clock.clone());
    platform::jobs::run((&db, &clock), lane, until(stopped), move |job| {
        let app = Shared::clone(&app);
        async move { jobs::run(&app, job).await }
    })
    .await;
}

/// Waits until somebody at the machine, or the machine itself, asks the program to stop.
pub async fn wait_for_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        },
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}

/// Opens everything the place needs. The guards have been passed.
///
/// # Errors
/// A plain sentence.
pub async fn open(settings: Settings, clock: Clock, cost: Cost) -> Result<Shared, String> {
    in_use::make_folder(&settings.data)?;
    let (key, _) = PlaceKey::load_or_create(&settings.key_file)
        .map_err(|error| format!("The key cannot be read: {error}."))?;
    let sentence = |error: platform::db::DbError| format!("The database cannot be used: {error}.");
    let db = Db::open(&settings.database).await.map_err(sentence)?;
    upgrade(&settings, &key, &db, &clock).await?;
    place::time::begin(&db, &clock).await.map_err(sentence)?;
    let blobs = check::open_blobs(&settings, &key, &db).await?;
    let again = replay::run(&db, &clock, &settings.ledger).await.map_err(|error| error.to_string())?;
    if again != replay::Again::default() {
        tracing::info!(again.erased, again.taken_back, "what a backup had brought back is gone again");
    }
    let place = Keeping::read(&db, &clock).await.map_err(sentence)?;
    let signposts = signposts::Keeping::read(&db, &clock).await.map_err(sentence)?;
    let app = App {
        languages: languages()?,
        outbox: outbox(&settings)?,
        passwords: Passwords::new(2, cost),
        page_cache: PageCache::new(settings.memory.pages, settings.memory.pictures),
        pictures: FairQueue::new(settings.pictures_at_once),
        downloads: FairQueue::new(zip::AT_ONCE),
        given_back: Arc::new(Semaphore::new(MOST_GIVEN_BACK_BYTES)),
        reserve: DiskReserve::new(settings.data.join("reserve"), RESERVE_BYTES),
        reserve_to_enter: DiskReserve::new(settings.data.join("reserve-to-enter"), RESERVE_BYTES),
        nouns: NOUNS,
        settings,
        db,
        blobs,
        clock,
        key,
        place,
        signposts,
    };
    listing::fill(&app).await.map_err(sentence)?;
    Ok(Shared::new(app))
}

/// Brings the tables up to date; before that a backup is made, where the steward said where to.
async fn upgrade(settings: &Settings, key: &PlaceKey, db: &Db, clock: &Clock) -> Result<(), String> {
    let sentence = |error: platform::db::DbError| format!("The database cannot be used: {error}.");
    let state = platform::db::pending(db, MIGRATIONS).await.map_err(sentence)?;
    if state.pending > 0 && state.database > 0 {
        let blobs = Blobs::folder(settings.blobs_folder(), key).map_err(|error| error.to_string())?;
        backup::nightly::before_upgrade(settings, (db, &blobs), clock, state.database).await?;
    }
    platform::db::migrate(db, MIGRATIONS, clock).await.map_err(sentence)
}

/// Every language of the program; English stands in where another is silent.
///
/// # Errors
/// A sentence about a text that cannot be read.
pub fn languages() -> Result<Languages, String> {
    Languages::load(&[
        ("en", &[include_str!("../../languages/en.ftl")]),
        ("de", &[include_str!("../../languages/de.ftl")]),
        ("ar", &[include_str!("../../languages/ar.ftl")]),
    ])
}

fn outbox(settings: &Settings) -> Result<Outbox, String> {
    let Some(smtp) = &settings.smtp else { return Ok(Outbox::Folder(settings.letters_folder())) };
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let tls = match smtp.tls.as_str() {
        "none" => SmtpTls::None,
        "opportunistic" => SmtpTls::Opportunistic,
        _ => SmtpTls::Required,
    };
    let (user, password) = (given(&smtp.user), given(&smtp.password));
    let server = SmtpServer { host: smtp.host.clone(), port: smtp.port, user, password, tls };
    Outbox::smtp(&server).map_err(|error| format!("The mail server cannot be used: {error}."))
}
