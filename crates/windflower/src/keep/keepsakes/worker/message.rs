//! What a worker says: the length of a few words of JSON, the words, and after a header the bytes of a rendition. The two
//! sides may be of different versions while the program is exchanged, so what was once said is said in the same way for ever.

use std::io::Write;

use serde::{Deserialize, Serialize};
use tokio::io::AsyncReadExt;
use tokio::process::ChildStdout;

use super::super::kinds::RenditionFormat;

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

impl RenditionHeader {
    /// How it is written.
    pub fn format(&self) -> RenditionFormat {
        if self.webp { RenditionFormat::Webp } else { RenditionFormat::Jpeg }
    }
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
    /// Whether a part of the picture is missing in its file.
    #[serde(default)]
    pub part: bool,
    /// The day it was taken, as a number like 20260502; 0 where its file does not say.
    #[serde(default)]
    pub taken: u32,
}

/// One message of the worker.
#[derive(Debug, Serialize, Deserialize)]
pub enum Message {
    /// A rendition; its bytes follow.
    Rendition(RenditionHeader),
    /// All were made.
    Done(Done),
    /// It cannot be shown, for this word.
    Refused(String),
    /// A picture worth keeping that cannot be shown yet.
    OnlyKept {
        /// One of `photo::Format::word`.
        format: String,
        /// One of `photo::Refusal::word`.
        why: String,
    },
}

/// Reads the next one; `None` where the worker says nothing more, or babbles.
pub(super) async fn read(out: &mut ChildStdout) -> Option<Message> {
    let length = out.read_u32().await.ok().filter(|length| *length <= LONGEST_HEADER)?;
    let mut json = vec![0; length as usize];
    out.read_exact(&mut json).await.ok()?;
    let message: Message = serde_json::from_slice(&json).ok()?;
    match &message {
        Message::Rendition(header) if header.bytes > LARGEST_RENDITION => None,
        _ => Some(message),
    }
}

/// Writes one.
pub(super) fn write(out: &mut impl Write, message: &Message) -> std::io::Result<()> {
    let json = serde_json::to_vec(message)?;
    let length = u32::try_from(json.len()).map_err(std::io::Error::other)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(&json)
}
