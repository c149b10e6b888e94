//! A copy in a bucket of a storage that speaks the protocol of S3: the same sealed files under the same names as in a
//! folder, so that either can be made from the other by copying. Everything here waits for the network, on threads of
//! `blocking`, and never without end.

mod connector;
mod error;
mod object;
mod uploads;

use std::fmt;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::TryStreamExt;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::multipart::MultipartStore;
use object_store::path::Path;
use object_store::{BackoffConfig, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;
use zeroize::Zeroizing;

use self::connector::{Client, Connector};
use self::error::BucketError;
use self::object::Object;
use super::BlobError;
use super::folder::{MARKER, is_key};
use crate::net::SILENCE;

/// For whatever the storage is asked, and more where many bytes go over the line.
const PATIENCE: Duration = Duration::from_secs(20);
/// A line on which less moves is one on which nothing moves.
const LEAST_BYTES_A_SECOND: u64 = 32 * 1024;
/// A storage that let us wait for so long without answering, or failed so often in a row, is not asked again at once: a
/// check that reads ten thousand pictures must come to its end.
const LONG: Duration = Duration::from_secs(3);
const OFTEN: u32 = 20;
const REST: Duration = Duration::from_secs(10);
/// What is larger goes in parts, which is all of a file that is in memory at once. (A part has 5 MiB at least.)
const WHOLE: u64 = 8 * 1024 * 1024;
const PART: u64 = WHOLE;
/// So many files may be in memory at once.
const AT_ONCE: usize = 2;
/// The marker of an empty folder is an empty file; some storages take none.
const MARKED: &str = "blobs of windflower\n";

/// Where a bucket is, and who may use it.
#[derive(Clone)]
pub struct BucketAddress {
    /// Address of the storage, without the bucket: `https://s3.example`.
    pub endpoint: String,
    /// What the storage calls its region.
    pub region: String,
    /// Whether the bucket's name stands in the path, and not in the name of the host.
    pub by_path: bool,
    /// Name of the bucket.
    pub bucket: String,
    /// Folder within it; empty for none.
    pub prefix: String,
    /// Name of the key.
    pub access_key: String,
    /// Its secret.
    pub secret_key: Zeroizing<String>,
}

impl BucketAddress {
    /// Where the bucket's own requests go.
    fn base(&self) -> String {
        let endpoint = self.endpoint.trim_end_matches('/');
        match (self.by_path, endpoint.split_once("://")) {
            (false, Some((scheme, host))) => format!("{scheme}://{}.{host}", self.bucket),
            _ => format!("{endpoint}/{}", self.bucket),
        }
    }
}

impl fmt::Debug for BucketAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BucketAddress({} {}/{})", self.endpoint, self.bucket, self.prefix)
    }
}

/// A bucket of blobs.
#[derive(Clone)]
pub(super) struct Bucket {
    inner: Arc<Inner>,
}

struct Inner {
    address: BucketAddress,
    store: AmazonS3,
    client: Client,
    key: Zeroizing<[u8; 32]>,
    in_memory: Semaphore,
    rest: Mutex<Rest>,
}

#[derive(Default)]
struct Rest {
    until: Option<Instant>,
    failed_in_a_row: u32,
}

impl Bucket {
    /// A bucket as it is, reached or not: nothing is asked.
    fn at(address: BucketAddress, key: Zeroizing<[u8; 32]>) -> Result<Bucket, BlobError> {
        let client = Client::new()?;
        let backoff = BackoffConfig {
            init_backoff: Duration::from_millis(100),
            max_backoff: Duration::from_millis(500),
            base: 2.0,
        };
        // Nothing new is tried once it took as long as one silence: somebody waits for the answer.
        let retry = RetryConfig { backoff, max_retries: 2, retry_timeout: SILENCE * 4 / 5 };
        let builder = AmazonS3Builder::new()
            .with_endpoint(if address.by_path { address.endpoint.clone() } else { address.base() })
            .with_virtual_hosted_style_request(!address.by_path)
            .with_region(&address.region)
            .with_bucket_name(&address.bucket)
            .with_access_key_id(&address.access_key)
            .with_secret_access_key(address.secret_key.as_str())
            // The client decides: without TLS only to this very machine.
            .with_allow_http(true)
            .with_disable_bulk_delete(true)
            .with_retry(retry)
            .with_http_connector(Connector(client.clone()));
        let store = builder.build().map_err(|error| plain("it cannot be asked", &BucketError::of(&error)))?;
        let (in_memory, rest) = (Semaphore::new(AT_ONCE), Mutex::default());
        Ok(Bucket { inner: Arc::new(Inner { address, store, client, key, in_memory, rest }) })
    }

    /// Opens a bucket. One that was `filled` before and is not reached, or is empty now, stays away: it is not filled
    /// beside what was in it.
    pub(super) fn open(
        address: BucketAddress,
        key: Zeroizing<[u8; 32]>,
        filled: bool,
    ) -> Result<Bucket, BlobError> {
        let bucket = Bucket::at(address, key)?;
        match bucket.is_marked() {
            Ok(true) => Ok(bucket),
            // A machine without a clock has the wrong time when it starts, and readers wait for it.
            Err(BucketError::Refused(reason)) if filled && reason == "RequestTimeTooSkewed" => {
                tracing::warn!("the bucket of a copy is away: the time of this machine is wrong");
                Ok(bucket)
            }
            // Who may not do it today may not tomorrow: better said before anybody trusts in it.
            Err(error @ BucketError::Refused(_)) => Err(plain("the storage refuses", &error)),
            _ if filled => Ok(bucket),
            Err(error) => Err(plain("the storage does not answer as it should", &error)),
            Ok(false) => {
                let marked = bucket.ask(0, bucket.inner.store.put(&bucket.marker(), MARKED.into()));
                marked.map_err(|error| plain("the storage takes nothing", &error))?;
                Ok(bucket)
            }
        }
    }

    /// What the key of each file is made from.
    pub(super) fn key(&self) -> &[u8; 32] {
        &self.inner.key
    }

    /// Whether the bucket is there at all: not whether a blob is in it.
    pub(super) fn is_there(&self) -> bool {
        self.must_be_there().is_ok()
    }

    fn must_be_there(&self) -> Result<(), BlobError> {
        if self.is_marked()? {
            Ok(())
        } else {
            Err(BucketError::Away("its marker is not there".into()).into())
        }
    }

    fn is_marked(&self) -> Result<bool, BucketError> {
        let marker = self.marker();
        match self.ask(0, async { self.inner.store.get(&marker).await?.bytes().await }) {
            Ok(_) => Ok(true),
            Err(BucketError::Missing) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Opens the file of a blob, and says how long it is.
    pub(super) fn file(&self, key: &str) -> Result<(Object, u64), BlobError> {
        let path = self.path(key).ok_or(BlobError::NotFound)?;
        match self.ask(0, self.inner.store.get(&path)) {
            // One that is not found in a bucket that is not the one may well be whole.
            Err(BucketError::Missing) => self.must_be_there().and(Err(BlobError::NotFound)),
            Err(error) => Err(error.into()),
            Ok(found) => {
                let length = found.meta.size;
                Ok((Object::new(self.clone(), found.into_stream(), patience(length)), length))
            }
        }
    }

    /// Puts a whole file under its name. There is nothing under that name, or what was there before, until all of it is.
    pub(super) fn put(&self, key: &str, from: &mut dyn Read, length: u64) -> Result<(), BlobError> {
        let path = self.path(key).ok_or(BlobError::NotFound)?;
        self.must_be_there()?;
        if length > WHOLE {
            return self.put_in_parts(&path, from);
        }
        let _room = self.room()?;
        let bytes = next_part(from, length)?;
        self.ask(length, self.inner.store.put(&path, bytes))?;
        Ok(())
    }

    /// Room in memory for one file, or for one part of a large one: nobody waits for all of another's.
    fn room(&self) -> Result<SemaphorePermit<'_>, BlobError> {
        let room = Handle::current()
            .block_on(async { tokio::time::timeout(PATIENCE * 3, self.inner.in_memory.acquire()).await });
        match room {
            Ok(Ok(room)) => Ok(room),
            _ => Err(BucketError::too_long().into()),
        }
    }

    fn put_in_parts(&self, path: &Path, from: &mut dyn Read) -> Result<(), BlobError> {
        let id = self.ask(0, self.inner.store.create_multipart(path))?;
        let put = self.put_each_part(path, &id, from);
        if put.is_err() {
            // Asked also where the storage is given a rest. What cannot be taken back now is found by `remove_abandoned`.
            let aborted = self.inner.store.abort_multipart(path, &id);
            let _ = Handle::current().block_on(async { tokio::time::timeout(LONG, aborted).await });
        }
        put
    }

    fn put_each_part(&self, path: &Path, id: &String, from: &mut dyn Read) -> Result<(), BlobError> {
        let mut parts = Vec::new();
        loop {
            let _room = self.room()?;
            let part = next_part(from, PART)?;
            let length = part.content_length() as u64;
            if length == 0 {
                break;
            }
            let part = self.inner.store.put_part(path, id, parts.len(), part);
            parts.push(self.ask(length, part)?);
        }
        self.ask(WHOLE, self.inner.store.complete_multipart(path, id, parts))?;
        Ok(())
    }

    pub(super) fn delete(&self, key: &str) -> Result<(), BlobError> {
        let Some(path) = self.path(key) else { return Ok(()) };
        // Nothing is removed from a bucket that is not the one.
        self.must_be_there()?;
        match self.ask(0, self.inner.store.delete(&path)) {
            Ok(()) | Err(BucketError::Missing) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The names of all whole blobs.
    pub(super) fn keys(&self) -> Result<Vec<String>, BlobError> {
        self.must_be_there()?;
        let prefix = Path::from(self.inner.address.prefix.as_str());
        let mut listed = self.inner.store.list(Some(&prefix));
        let mut keys = Vec::new();
        while let Some(object) = self.ask(0, listed.try_next())? {
            // What else lies in the bucket is not ours.
            let key = object.location.filename().unwrap_or_default();
            if self.path(key).as_ref() == Some(&object.location) {
                keys.push(key.to_owned());
            }
        }
        Ok(keys)
    }

    /// Waits for the storage, but not for ever, and not again at once where it took long and then did nothing.
    fn ask<T>(
        &self,
        bytes: u64,
        asked: impl Future<Output = object_store::Result<T>>,
    ) -> Result<T, BucketError> {
        let begun = Instant::now();
        if self.rest().until.is_some_and(|until| begun < until) {
            return Err(BucketError::Resting);
        }
        let answered =
            Handle::current().block_on(async { tokio::time::timeout(patience(bytes), asked).await });
        let answered = match answered {
            Ok(answered) => answered.map_err(|error| BucketError::of(&error)),
            Err(_) => Err(BucketError::too_long()),
        };
        self.noted(begun, answered)
    }

    /// Whatever it answered, it was there; if it was not, it may be given a rest.
    fn noted<T>(&self, begun: Instant, answered: Result<T, BucketError>) -> Result<T, BucketError> {
        let mut rest = self.rest();
        if matches!(answered, Err(BucketError::Away(_))) {
            rest.failed_in_a_row = rest.failed_in_a_row.saturating_add(1);
            if begun.elapsed() > LONG || rest.failed_in_a_row >= OFTEN {
                rest.until = Some(Instant::now() + REST);
            }
        } else {
            *rest = Rest::default();
        }
        answered
    }

    fn rest(&self) -> MutexGuard<'_, Rest> {
        self.inner.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn marker(&self) -> Path {
        Path::from(self.inner.address.prefix.as_str()).join(MARKER)
    }

    /// Where a blob is; `None` for what cannot be the name of one.
    fn path(&self, key: &str) -> Option<Path> {
        is_key(key).then(|| Path::from(self.inner.address.prefix.as_str()).join(&key[..2]).join(key))
    }
}

fn patience(bytes: u64) -> Duration {
    PATIENCE + Duration::from_secs(bytes / LEAST_BYTES_A_SECOND)
}

fn next_part(from: &mut dyn Read, most: u64) -> Result<PutPayload, BlobError> {
    let mut part = Vec::with_capacity(usize::try_from(most).unwrap_or(0));
    from.take(most).read_to_end(&mut part)?;
    Ok(part.into())
}

/// What is said at the start, where somebody can still do something about it.
fn plain(what: &str, error: &BucketError) -> BlobError {
    let reason = match error {
        BucketError::Missing => "there is nothing",
        BucketError::Resting => "it did not answer a moment ago",
        BucketError::Refused(reason) | BucketError::Away(reason) => reason,
    };
    BlobError::Io(io::Error::other(format!("{what} ({reason})")))
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.address.fmt(f)
    }
}
