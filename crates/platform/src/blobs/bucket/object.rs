//! The bytes of an object, one after the other, as they come over the line.

use std::io::{self, Read};
use std::time::Duration;

use bytes::{Buf, Bytes};
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use tokio::runtime::Handle;
use tokio::time::Instant;

use super::super::BlobError;
use super::Bucket;
use super::error::BucketError;

/// An object being read. Holds what came last over the line, and no more.
pub(crate) struct Object {
    bucket: Bucket,
    stream: BoxStream<'static, object_store::Result<Bytes>>,
    left: Bytes,
    /// All of it must have come by then.
    until: Instant,
}

impl Object {
    pub(super) fn new(
        bucket: Bucket,
        stream: BoxStream<'static, object_store::Result<Bytes>>,
        patience: Duration,
    ) -> Object {
        Object { bucket, stream, left: Bytes::new(), until: Instant::now() + patience }
    }

    fn next(&mut self) -> Result<Option<Bytes>, BucketError> {
        let begun = Instant::now();
        let (stream, until) = (&mut self.stream, self.until);
        let next = Handle::current().block_on(async { tokio::time::timeout_at(until, stream.next()).await });
        let next = match next {
            Ok(next) => next.transpose().map_err(|error| BucketError::of(&error)),
            Err(_) => Err(BucketError::too_long()),
        };
        self.bucket.noted(begun, next)
    }
}

impl Read for Object {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.left.is_empty() {
            match self.next() {
                Ok(Some(bytes)) => self.left = bytes,
                Ok(None) => return Ok(0),
                // What did not come may well be whole: that is not said to be damaged.
                Err(error) => return Err(io::Error::other(BlobError::from(error))),
            }
        }
        let most = self.left.len().min(into.len());
        self.left.copy_to_slice(&mut into[..most]);
        Ok(most)
    }
}
