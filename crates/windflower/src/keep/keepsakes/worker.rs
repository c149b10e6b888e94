//! The separate, short-lived process that decodes what strangers send (`windflower photo-worker`), from both sides:
//! the parent hands it the original on standard input and reads renditions from its standard output; the child gives
//! up everything it does not need before it looks at the first byte.

mod limits;
mod pace;

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::Duration;

use photo::Recognised;
use platform::blobs::BlobWriter;
use rustix::process::Signal;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::render::Trouble;
use crate::app::App;
use crate::settings::Settings;

/// The status of a program that panicked.
const PANIC: i32 = 101;
/// So long a worker that has said its last may take to end.
const LONGEST_END: Duration = Duration::from_secs(1);
/// A header is a few words of JSON.
const LONGEST_HEADER: u32 = 4_096;
/// No rendition of 1920 × 7680 pixels comes near this.
const LARGEST_RENDITION: u64 = 64 * 1024 * 1024;

/// What stands before the bytes of a rendition.
#[derive(Debug, Serialize, Deserialize)]
pub struct RenditionHeader {
    /// 320, 640, 1280 or 1920.
    pub step: u32,
    /// WebP, otherwise JPEG.
    pub webp: bool,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// How many bytes follow.
    pub bytes: u64,
}

/// What stands at the end of a good run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Done {
    /// One of `photo::Format::word`.
    pub format: String,
    /// Upright, in pixels.
    pub width: u32,
    /// Upright, in pixels.
    pub height: u32,
}

/// One message of the worker.
#[derive(Debug, Serialize, Deserialize)]
pub enum Message {
    /// A rendition; its bytes follow.
    Rendition(RenditionHeader),
    /// All were made.
    Done(Done),
    /// It is not taken, for this word.
    Refused(String),
    /// A picture worth keeping that cannot be shown yet.
    OnlyKept {
        /// One of `photo::Format::word`.
        format: String,
        /// One of `photo::Refusal::word`.
        why: String,
    },
}

/// A worker that is running. Dropping it ends the process.
pub struct Work {
    child: Child,
    out: ChildStdout,
    ends: tokio::time::Instant,
}

/// Starts a worker and hands it the original.
///
/// # Errors
/// `Trouble::Stopped` if the process cannot be started.
pub(super) async fn start(app: &App, original: &str) -> Result<Work, Trouble> {
    let mut reader = app.blobs.open(original).await?;
    start_with(&app.settings, reader.bytes(), async move |mut input: ChildStdin| {
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
/// `Trouble::Stopped` if the process cannot be started.
pub(super) fn start_with<F>(
    settings: &Settings,
    bytes: u64,
    feed: impl FnOnce(ChildStdin) -> F,
) -> Result<Work, Trouble>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut command = Command::new(&settings.program);
    command.arg("photo-worker").arg(bytes.to_string()).env_clear().current_dir("/").kill_on_drop(true);
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = piped.spawn().map_err(|error| stopped(format!("did not start: {error}")))?;
    let out = child.stdout.take().ok_or_else(|| stopped("has no output"))?;
    let input = child.stdin.take().ok_or_else(|| stopped("has no input"))?;
    tokio::spawn(feed(input));
    let longest = Duration::from_secs(settings.picture_seconds);
    Ok(Work { child, out, ends: tokio::time::Instant::now() + longest })
}

fn stopped(why: impl std::fmt::Display) -> Trouble {
    Trouble::Stopped(format!("the photo worker {why}"))
}

impl Work {
    /// The next message. A worker that broke down over the picture or babbled has refused it.
    ///
    /// # Errors
    /// `Trouble::Stopped` where the picture may have had no part in it.
    pub(super) async fn next(&mut self) -> Result<Message, Trouble> {
        match tokio::time::timeout_at(self.ends, read_message(&mut self.out)).await {
            Ok(Some(message)) => Ok(message),
            Ok(None) => self.how_it_ended().await,
            Err(_) => Err(self.took_too_long()),
        }
    }

    /// Copies the bytes of a rendition to the store.
    ///
    /// # Errors
    /// If the worker stops in the middle, or the store fails.
    pub(super) async fn read_bytes(&mut self, bytes: u64, writer: &mut BlobWriter) -> Result<(), Trouble> {
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
    pub(super) async fn skip_bytes(&mut self, bytes: u64) -> Result<(), Trouble> {
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
    async fn how_it_ended(&mut self) -> Result<Message, Trouble> {
        let ended = tokio::time::timeout(LONGEST_END, self.child.wait()).await;
        match ended {
            Ok(Ok(status)) if status.signal() == Some(Signal::XCPU.as_raw()) => {
                Ok(Message::Refused(TOO_COSTLY.to_owned()))
            }
            Ok(Ok(status)) if !matches!(status.code(), Some(0 | PANIC)) => Err(stopped(status)),
            Ok(Err(error)) => Err(stopped(error)),
            // A machine out of memory takes its time to end a process.
            Err(_) => Err(stopped("said nothing more and did not end")),
            Ok(Ok(_)) => Ok(Message::Refused(photo::Refusal::Damaged.word().to_owned())),
        }
    }

    /// Dropping it ends the process.
    fn took_too_long(&self) -> Trouble {
        stopped("took too long")
    }
}

async fn read_message(out: &mut ChildStdout) -> Option<Message> {
    let length = out.read_u32().await.ok().filter(|length| *length <= LONGEST_HEADER)?;
    let mut json = vec![0; length as usize];
    out.read_exact(&mut json).await.ok()?;
    let message: Message = serde_json::from_slice(&json).ok()?;
    match &message {
        Message::Rendition(header) if header.bytes > LARGEST_RENDITION => None,
        _ => Some(message),
    }
}

/// The child's whole life: give everything up, read an original of this many bytes, decode, write, end.
///
/// # Errors
/// If the limits cannot be set, the parent went away, or less came than it said.
pub fn run_worker(bytes: u64) -> std::io::Result<()> {
    limits::give_up_everything()?;
    // Of the right size from the start: a buffer that grows would need twice the memory while it does.
    let bytes = bytes.min(photo::Limits::default().max_bytes);
    let mut original = Vec::with_capacity(usize::try_from(bytes).unwrap_or_default().saturating_add(1));
    std::io::stdin().lock().take(bytes + 1).read_to_end(&mut original)?;
    if (original.len() as u64) < bytes {
        // The store could not read it whole; that is nothing to say of the picture.
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let mut out = std::io::stdout().lock();
    let mut trouble = None;
    let made = photo::renditions(&original, &photo::Limits::default(), &mut |rendition: photo::Rendition| {
        let header = RenditionHeader {
            step: rendition.step,
            webp: rendition.format == photo::RenditionFormat::Webp,
            width: rendition.width,
            height: rendition.height,
            bytes: rendition.bytes.len() as u64,
        };
        let written = write_message(&mut out, &Message::Rendition(header))
            .and_then(|()| out.write_all(&rendition.bytes));
        if let Err(error) = written {
            trouble.get_or_insert(error);
        }
    });
    if let Some(error) = trouble {
        return Err(error);
    }
    let last = match made {
        Ok(made) => {
            let format = made.inspected.format.word().to_owned();
            Message::Done(Done { format, width: made.inspected.width, height: made.inspected.height })
        }
        Err(refusal) => without_renditions(&original, refusal),
    };
    write_message(&mut out, &last)?;
    out.flush()
}

fn without_renditions(original: &[u8], refusal: photo::Refusal) -> Message {
    let why = refusal.word().to_owned();
    match photo::recognise(original) {
        Recognised::Shown(format) | Recognised::Kept(format) if refusal.is_kept() => {
            Message::OnlyKept { format: format.word().to_owned(), why }
        }
        _ => Message::Refused(why),
    }
}

fn write_message(out: &mut impl Write, message: &Message) -> std::io::Result<()> {
    let json = serde_json::to_vec(message)?;
    let length = u32::try_from(json.len()).map_err(std::io::Error::other)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(&json)
}

/// The worker's word for a format, as the database spells it; of what it does not know it says that it is one.
pub fn format_word(format: &str) -> &'static str {
    const WORDS: [photo::Format; 10] = [
        photo::Format::Jpeg,
        photo::Format::Png,
        photo::Format::Webp,
        photo::Format::Gif,
        photo::Format::Heic,
        photo::Format::Avif,
        photo::Format::Jxl,
        photo::Format::Tiff,
        photo::Format::Raw,
        photo::Format::Bitmap,
    ];
    WORDS.into_iter().map(photo::Format::word).find(|word| *word == format).unwrap_or("raw")
}

/// The word for what used up the time that a worker has.
pub const TOO_COSTLY: &str = "too-costly";

/// Every word of `photo::Refusal` for what is not kept, and our own; each has a sentence `picture-…` in the languages.
pub const REFUSALS: [&str; 7] =
    ["empty", "not-a-picture", "cut-short", "damaged", "bomb", "too-large", TOO_COSTLY];

/// The worker's word for a refusal, as one we have a sentence for.
pub fn refusal_word(word: &str) -> &'static str {
    REFUSALS.iter().find(|known| **known == word).copied().unwrap_or(photo::Refusal::Damaged.word())
}
