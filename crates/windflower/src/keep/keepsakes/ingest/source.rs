//! Where the bytes of a photograph come from.

use std::collections::VecDeque;

use bytes::Bytes;
use platform::blobs::{BlobReader, Blobs};

use crate::site::form_parts::File;
use crate::site::refusal::Refusal;

/// Where the bytes of a photograph come from.
pub enum Source<'a> {
    /// A file of a form.
    File(File<'a>),
    /// Bytes at hand, for `windflower demo` and imports.
    Bytes(Option<Bytes>),
    /// Blobs that hold it in pieces.
    Stored(Stored),
}

/// A file in several blobs, one after the other.
pub struct Stored {
    blobs: Blobs,
    left: VecDeque<String>,
    reader: Option<BlobReader>,
}

impl Stored {
    /// The file that these blobs make together.
    pub fn new(blobs: &Blobs, pieces: Vec<String>) -> Stored {
        Stored { blobs: blobs.clone(), left: pieces.into(), reader: None }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        loop {
            if let Some(reader) = &mut self.reader
                && let Some(bytes) = reader.next().await
            {
                return Ok(Some(bytes?));
            }
            let Some(blob) = self.left.pop_front() else { return Ok(None) };
            self.reader = Some(self.blobs.open(&blob).await?);
        }
    }
}

impl Source<'_> {
    /// The next bytes; `None` at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        match self {
            Source::File(file) => file.next().await,
            Source::Bytes(bytes) => Ok(bytes.take()),
            Source::Stored(stored) => stored.next().await,
        }
    }

    /// Reads the rest away, so that the next file of the form can be reached.
    pub(super) async fn skip_rest(&mut self) -> Result<(), Refusal> {
        while self.next().await?.is_some() {}
        Ok(())
    }
}
