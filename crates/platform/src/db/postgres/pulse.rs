//! Whether the server answers at all. A connection that went silent looks like one whose answer takes long, for as long as the
//! operating system has patience; so a connection of its own asks for a word every second, and when none comes, everybody who
//! waits is told at once, and nobody begins to wait until one comes again. A statement that takes long is not touched by that.

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tokio_postgres::{Client, Config, NoTls};

use crate::db::DbError;

/// How long the server may take for a word, or for a new connection and a word.
const ANSWER: Duration = Duration::from_secs(2);
/// How often it is asked.
const EVERY: Duration = Duration::from_secs(1);
/// How soon it is asked again when it was silent, and how long it may take then: most often little, so that its return is
/// noticed at once, and every so often as long as ever, because a server that has much to do takes its time.
const AGAIN: Duration = Duration::from_millis(100);
const AGAIN_ANSWER: Duration = Duration::from_millis(600);
const PATIENT_EVERY: u32 = 4;

/// Ends with the last clone of the database.
pub(super) struct Pulse {
    answers: watch::Receiver<bool>,
    task: JoinHandle<()>,
}

impl Pulse {
    /// Begins to ask. `forget` is called each time the server stops answering, and when it answers again.
    pub(super) fn start(config: Config, forget: impl Fn() + Send + 'static) -> Pulse {
        let (tell, answers) = watch::channel(true);
        Pulse { answers, task: tokio::spawn(beat(config, tell, forget)) }
    }

    /// Waits for this for as long as the server answers.
    ///
    /// # Errors
    /// `Unavailable` when it does not, and whatever `doing` fails with.
    pub(super) async fn while_there<T>(
        &self,
        doing: impl Future<Output = Result<T, DbError>>,
    ) -> Result<T, DbError> {
        let mut answers = self.answers.clone();
        if !*answers.borrow_and_update() {
            return Err(silent());
        }
        tokio::select! {
            biased;
            done = doing => done,
            _ = answers.wait_for(|answers| !answers) => Err(silent()),
        }
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn silent() -> DbError {
    DbError::Unavailable("PostgreSQL does not answer".to_owned())
}

async fn beat(config: Config, tell: watch::Sender<bool>, forget: impl Fn()) {
    let (mut own, mut in_vain) = (None, 0_u32);
    loop {
        let patience = if in_vain.is_multiple_of(PATIENT_EVERY) { ANSWER } else { AGAIN_ANSWER };
        let answers = timeout(patience, ask(&mut own, &config)).await.unwrap_or(false);
        in_vain = if answers { 0 } else { in_vain.wrapping_add(1) };
        if !answers {
            own = None;
        }
        let changed = tell.send_if_modified(|before| std::mem::replace(before, answers) != answers);
        match (changed, answers) {
            (true, true) => tracing::info!("PostgreSQL answers again"),
            (true, false) => tracing::error!("PostgreSQL does not answer"),
            (false, _) => {}
        }
        if changed {
            // Also when it comes back: what was put back meanwhile is of before.
            forget();
        }
        sleep(if answers { EVERY } else { AGAIN }).await;
    }
}

async fn ask(own: &mut Option<Client>, config: &Config) -> bool {
    if own.as_ref().is_none_or(Client::is_closed) {
        let Ok((client, connection)) = config.connect(NoTls).await else { return false };
        tokio::spawn(async {
            let _ = connection.await;
        });
        *own = Some(client);
    }
    match own {
        Some(client) => client.simple_query("SELECT 1").await.is_ok(),
        None => false,
    }
}
