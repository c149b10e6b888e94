//! What would become of a file, found out by the same process that looks at photographs which come in. Nothing is kept.

use std::path::Path;

use serde::Serialize;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::keepsake::Turned;
use super::kinds::{NotTaken, OriginalFormat, RenditionFormat};
use super::worker::{self, Asked, Message, Work, WorkTrouble};
use crate::settings::Settings;

/// What would become of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It would be kept and shown.
    Shown,
    /// It would be kept, but not shown.
    Kept,
    /// It would not be taken.
    Refused,
}

/// What was found out about one file.
#[derive(Debug, Serialize)]
pub struct Looked {
    /// As it was named.
    pub file: String,
    /// What would become of it.
    pub outcome: Fate,
    /// Why it is not shown, or not taken: one of `photo::Refusal::word`, or `stopped` where the process came to no end; of
    /// one that is shown `part-missing` where its file is damaged.
    pub reason: Option<String>,
    /// What kind of picture it is, where it is one.
    pub format: Option<photo::Format>,
    /// Upright, in pixels, where it is shown.
    pub width: Option<u32>,
    /// Upright, in pixels, where it is shown.
    pub height: Option<u32>,
    /// What would be made for readers: pixels and nothing else.
    pub renditions: Vec<Rendition>,
}

impl Looked {
    /// One of which no pictures would be made.
    fn without_pictures(file: String, outcome: Fate, reason: &str) -> Looked {
        let reason = Some(reason.to_owned());
        Looked { file, outcome, reason, format: None, width: None, height: None, renditions: Vec::new() }
    }
}

/// One picture that would be made.
#[derive(Debug, Serialize)]
pub struct Rendition {
    /// How it is written.
    pub format: RenditionFormat,
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
    let name = path.display().to_string();
    if bytes > settings.most_picture_bytes {
        return Ok(Looked::without_pictures(name, Fate::Refused, NotTaken::TooLarge.word()));
    }
    let feed = async move |mut input: tokio::process::ChildStdin| {
        let _ = tokio::io::copy(&mut file, &mut input).await;
        let _ = input.shutdown().await;
    };
    let asked = match worker::start_with(settings, (bytes, Asked::Pictures(Turned::default())), feed) {
        Ok(work) => ask(work, name.clone()).await,
        Err(trouble) => Err(trouble),
    };
    match asked {
        Ok(looked) => Ok(looked),
        Err(WorkTrouble::Stopped(why)) => {
            tracing::warn!(why, "the photo worker came to no end");
            // As when it comes in: kept, and tried again.
            Ok(Looked::without_pictures(name, Fate::Kept, "stopped"))
        }
        Err(WorkTrouble::Ours(refusal)) => Err(std::io::Error::other(format!("{refusal:?}"))),
    }
}

async fn ask(mut work: Work, file: String) -> Result<Looked, WorkTrouble> {
    let mut renditions = Vec::new();
    loop {
        match work.next().await? {
            Message::Rendition(header) => {
                work.skip_bytes(header.bytes).await?;
                let (width, height, bytes) = (header.width, header.height, header.bytes);
                renditions.push(Rendition { format: header.format(), width, height, bytes });
            }
            Message::Done(done) => {
                let format = Some(OriginalFormat::read(&done.format).0);
                let (width, height) = (Some(done.width), Some(done.height));
                let (outcome, reason) = (Fate::Shown, done.part.then(|| "part-missing".to_owned()));
                return Ok(Looked { file, outcome, reason, format, width, height, renditions });
            }
            Message::OnlyKept { format, why } => {
                let format = Some(OriginalFormat::read(&format).0);
                return Ok(Looked { format, ..Looked::without_pictures(file, Fate::Kept, &why) });
            }
            // What is a picture by its first bytes is kept whatever is found out about it.
            Message::Refused(word) if NotTaken::parse(&word).is_some_and(NotTaken::is_said_at_sight) => {
                return Ok(Looked::without_pictures(file, Fate::Refused, &word));
            }
            Message::Refused(word) => return Ok(Looked::without_pictures(file, Fate::Kept, &word)),
        }
    }
}
