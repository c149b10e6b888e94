//! What would become of a file, found out by the same process that looks at photographs which come in. Nothing is kept.

use std::path::Path;

use serde::Serialize;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::render::Trouble;
use super::worker::{self, Message};
use crate::settings::Settings;

/// What would become of one file.
#[derive(Debug, Default, Serialize)]
pub struct Looked {
    /// As it was named.
    pub file: String,
    /// `shown`, `kept` (but not shown) or `refused`.
    pub outcome: &'static str,
    /// Why it is not shown, or not taken: one of `photo::Refusal::word`, or `stopped` where the process came to no end.
    pub reason: Option<String>,
    /// One of `photo::Format::word`, where it is a picture.
    pub format: Option<String>,
    /// Upright, in pixels, where it is shown.
    pub width: Option<u32>,
    /// Upright, in pixels, where it is shown.
    pub height: Option<u32>,
    /// What would be made for readers: pixels and nothing else.
    pub renditions: Vec<Rendition>,
}

/// One picture that would be made.
#[derive(Debug, Serialize)]
pub struct Rendition {
    /// `webp` or `jpeg`.
    pub format: &'static str,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The size of its file.
    pub bytes: u64,
}

/// Looks at one file.
///
/// # Errors
/// The file cannot be read, or the store of this program's own process fails.
pub async fn look(settings: &Settings, path: &Path) -> std::io::Result<Looked> {
    // Opening a pipe would wait for whoever writes into it.
    if !tokio::fs::metadata(path).await?.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    let mut file = File::open(path).await?;
    let bytes = file.metadata().await?.len();
    let mut looked = Looked { file: path.display().to_string(), ..Looked::default() };
    if bytes > settings.most_picture_bytes {
        (looked.outcome, looked.reason) =
            ("refused", Some(photo::Refusal::TooLarge { bytes }.word().to_owned()));
        return Ok(looked);
    }
    let feed = async move |mut input: tokio::process::ChildStdin| {
        let _ = tokio::io::copy(&mut file, &mut input).await;
        let _ = input.shutdown().await;
    };
    match ask(settings, bytes, feed, &mut looked).await {
        Ok(()) => Ok(looked),
        Err(Trouble::Stopped(why)) => {
            tracing::warn!(why, "the photo worker came to no end");
            // As when it comes in: kept, and tried again.
            (looked.outcome, looked.reason) = ("kept", Some("stopped".to_owned()));
            looked.renditions.clear();
            Ok(looked)
        }
        Err(Trouble::Ours(refusal)) => Err(std::io::Error::other(format!("{refusal:?}"))),
    }
}

async fn ask<F>(
    settings: &Settings,
    bytes: u64,
    feed: impl FnOnce(tokio::process::ChildStdin) -> F,
    looked: &mut Looked,
) -> Result<(), Trouble>
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut work = worker::start_with(settings, bytes, feed)?;
    loop {
        match work.next().await? {
            Message::Rendition(header) => {
                work.skip_bytes(header.bytes).await?;
                looked.renditions.push(Rendition {
                    format: if header.webp { "webp" } else { "jpeg" },
                    width: header.width,
                    height: header.height,
                    bytes: header.bytes,
                });
            }
            Message::Done(done) => {
                (looked.outcome, looked.format) = ("shown", Some(done.format));
                (looked.width, looked.height) = (Some(done.width), Some(done.height));
                return Ok(());
            }
            Message::OnlyKept { format, why } => {
                (looked.outcome, looked.format, looked.reason) = ("kept", Some(format), Some(why));
                looked.renditions.clear();
                return Ok(());
            }
            Message::Refused(word) => {
                (looked.outcome, looked.reason) = ("refused", Some(worker::refusal_word(&word).to_owned()));
                looked.renditions.clear();
                return Ok(());
            }
        }
    }
}
