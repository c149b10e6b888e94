//! The separate, short-lived process that decodes what strangers send (`windflower photo-worker`), from both sides:
//! the parent hands it the original on standard input and reads renditions from its standard output; the child gives
//! up everything it does not need before it looks at the first byte.

mod child;
mod limits;
mod message;
mod pace;
mod trial;

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::Duration;

use platform::blobs::{BlobError, BlobWriter};
use platform::db::DbError;
use rustix::process::Signal;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

pub use self::child::run_worker;
pub use self::message::{Done, Message, RenditionHeader};
pub use self::trial::{Tried, try_it};
use super::keepsake::Turned;
use super::kinds::{DAMAGED, TOO_COSTLY};
use crate::app::App;
use crate::settings::Settings;
use crate::site::refusal::Refusal;

/// The status of a program that panicked.
const PANIC: i32 = 101;
/// So long a worker that has said its last may take to end.
const LONGEST_END: Duration = Duration::from_secs(1);

/// Why nothing could be made although nothing is said against the picture.
pub(super) enum WorkTrouble {
    /// The worker stopped: without memory, without time, ended from outside, not even started. That may pass.
    Stopped(String),
    /// The store or the database.
    Ours(Refusal),
}

impl From<Refusal> for WorkTrouble {
    fn from(refusal: Refusal) -> WorkTrouble {
        WorkTrouble::Ours(refusal)
    }
}

impl From<BlobError> for WorkTrouble {
    fn from(error: BlobError) -> WorkTrouble {
        WorkTrouble::Ours(error.into())
    }
}

impl From<DbError> for WorkTrouble {
    fn from(error: DbError) -> WorkTrouble {
        WorkTrouble::Ours(error.into())
    }
}

/// A worker that is running. Dropping it ends the process.
pub struct Work {
    child: Child,
    out: ChildStdout,
    ends: tokio::time::Instant,
}

/// What a worker is asked for.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    /// Every picture that pages show, turned clockwise like this.
    Pictures(Turned),
    /// Only what the header says: no pixel is read.
    Header,
}

/// What the header of an original says, in the last that a worker says.
///
/// # Errors
/// `WorkTrouble::Stopped` where the picture may have had no part in it.
pub(super) async fn header(app: &App, original: &str) -> Result<Message, WorkTrouble> {
    start(app, original, Asked::Header).await?.next().await
}

/// Starts a worker and hands it the original.
///
/// # Errors
/// `WorkTrouble::Stopped` if the process cannot be started.
pub(super) async fn start(app: &App, original: &str, asked: Asked) -> Result<Work, WorkTrouble> {
    let mut reader = app.blobs.open(original).await?;
    start_with(&app.settings, (reader.bytes(), asked), async move |mut input: ChildStdin| {
        // A worker that has seen enough closes its end; that is its answer, not an error.
        while let Some(Ok(bytes)) = reader.next().await {
            if input.write_all(&bytes).await.is_err() {
                break;
            }
        }
    })
}

/// Starts a worker for so many bytes and has something hand them over.
///
/// # Errors
/// `WorkTrouble::Stopped` if the process cannot be started.
pub(super) fn start_with<F>(
    settings: &Settings,
    work: (u64, Asked),
    feed: impl FnOnce(ChildStdin) -> F,
) -> Result<Work, WorkTrouble>
where
    F: Future<Output = ()> + Send + 'static,
{
    start_and_tell(settings, work, Stdio::null(), feed)
}

/// The same, and what it says beside is told to `told`.
fn start_and_tell<F>(
    settings: &Settings,
    (bytes, asked): (u64, Asked),
    told: Stdio,
    feed: impl FnOnce(ChildStdin) -> F,
) -> Result<Work, WorkTrouble>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut command = Command::new(&settings.program);
    // Its program may be a file that has no name any more.
    command.arg0("windflower").arg("photo-worker").arg(bytes.to_string());
    match asked {
        Asked::Pictures(turned) if turned == Turned::default() => {}
        Asked::Pictures(turned) => {
            command.arg(turned.quarters().to_string());
        }
        Asked::Header => {
            command.arg("--header");
        }
    }
    command.env_clear().current_dir("/").kill_on_drop(true);
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(told);
    let mut child = piped.spawn().map_err(|error| stopped(format!("did not start: {error}")))?;
    let out = child.stdout.take().ok_or_else(|| stopped("has no output"))?;
    let input = child.stdin.take().ok_or_else(|| stopped("has no input"))?;
    tokio::spawn(feed(input));
    let longest = Duration::from_secs(settings.picture_seconds);
    Ok(Work { child, out, ends: tokio::time::Instant::now() + longest })
}

fn stopped(why: impl std::fmt::Display) -> WorkTrouble {
    WorkTrouble::Stopped(format!("the photo worker {why}"))
}

impl Work {
    /// The next message. A worker that broke down over the picture or babbled cannot show it.
    ///
    /// # Errors
    /// `WorkTrouble::Stopped` where the picture may have had no part in it.
    pub(super) async fn next(&mut self) -> Result<Message, WorkTrouble> {
        match tokio::time::timeout_at(self.ends, message::read(&mut self.out)).await {
            Ok(Some(message)) => Ok(message),
            Ok(None) => self.how_it_ended().await,
            Err(_) => Err(self.took_too_long()),
        }
    }

    /// Copies the bytes of a rendition to the store.
    ///
    /// # Errors
    /// If the worker stops in the middle, or the store fails.
    pub(super) async fn read_bytes(
        &mut self,
        bytes: u64,
        writer: &mut BlobWriter,
    ) -> Result<(), WorkTrouble> {
        let mut left = bytes;
        let mut chunk = vec![0; 64 * 1024];
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(usize::MAX).min(chunk.len());
            let read = tokio::time::timeout_at(self.ends, self.out.read(&mut chunk[..most])).await;
            let read = read.map_err(|_| self.took_too_long())?.map_err(stopped)?;
            if read == 0 {
                return Err(stopped("ended in the middle of a rendition"));
            }
            writer.write(&chunk[..read]).await?;
            left -= read as u64;
        }
        Ok(())
    }

    /// So long the store took, which is no time of the worker's.
    pub(super) fn waited(&mut self, so_long: Duration) {
        self.ends += so_long;
    }

    /// Reads the bytes of a rendition away.
    ///
    /// # Errors
    /// If the worker stops in the middle.
    pub(super) async fn skip_bytes(&mut self, bytes: u64) -> Result<(), WorkTrouble> {
        let (mut rest, mut nowhere) = ((&mut self.out).take(bytes), tokio::io::sink());
        let skipped = tokio::time::timeout_at(self.ends, tokio::io::copy(&mut rest, &mut nowhere)).await;
        match skipped.map_err(|_| self.took_too_long())?.map_err(stopped)? {
            all if all == bytes => Ok(()),
            _ => Err(stopped("ended in the middle of a rendition")),
        }
    }

    /// What its end says of the picture. A panic, and an end without a word, are about it, and so is more work than any
    /// picture makes; another signal comes of too little memory or from outside, and any other status of a worker that
    /// could not even begin.
    async fn how_it_ended(&mut self) -> Result<Message, WorkTrouble> {
        let ended = tokio::time::timeout(LONGEST_END, self.child.wait()).await;
        match ended {
            Ok(Ok(status)) if status.signal() == Some(Signal::XCPU.as_raw()) => {
                Ok(Message::Refused(TOO_COSTLY.to_owned()))
            }
            Ok(Ok(status)) if !matches!(status.code(), Some(0 | PANIC)) => Err(stopped(status)),
            Ok(Err(error)) => Err(stopped(error)),
            // A machine out of memory takes its time to end a process.
            Err(_) => Err(stopped("said nothing more and did not end")),
            Ok(Ok(_)) => Ok(Message::Refused(DAMAGED.to_owned())),
        }
    }

    /// Dropping it ends the process.
    fn took_too_long(&self) -> WorkTrouble {
        stopped("took too long")
    }
}
