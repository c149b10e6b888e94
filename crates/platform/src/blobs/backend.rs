//! One of the places where every blob is: a folder or a bucket, by the few verbs that a copy needs. Everything here waits.

use std::io::{self, Read};
use std::path::Path;

use super::bucket::Bucket;
use super::folder::Folder;
use super::{BlobError, StoredBlob, reader};
use crate::clock::Moment;

#[derive(Clone, Debug)]
pub(super) enum Backend {
    Folder(Folder),
    Bucket(Bucket),
}

impl Backend {
    /// Reads a blob from end to end.
    pub(super) fn check(&self, key: &str) -> Result<StoredBlob, BlobError> {
        match self {
            Backend::Folder(folder) => reader::check(folder, key),
            Backend::Bucket(bucket) => {
                let (file, length) = bucket.file(key)?;
                reader::check_stream(bucket.key(), key, file, length)
            }
        }
    }

    /// Where it is, if it is a folder of this machine.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Backend::Folder(folder) => Some(folder.path_of_all()),
            Backend::Bucket(_) => None,
        }
    }

    /// Whether it is there at all.
    pub(super) fn is_there(&self) -> bool {
        match self {
            Backend::Folder(folder) => folder.is_there(),
            Backend::Bucket(bucket) => bucket.is_there(),
        }
    }

    /// The names of all whole blobs.
    pub(super) fn keys(&self) -> Result<Vec<String>, BlobError> {
        match self {
            Backend::Folder(folder) => folder.keys(),
            Backend::Bucket(bucket) => bucket.keys(),
        }
    }

    pub(super) fn delete(&self, key: &str) -> Result<(), BlobError> {
        match self {
            Backend::Folder(folder) => folder.delete(key),
            Backend::Bucket(bucket) => bucket.delete(key),
        }
    }

    pub(super) fn remove_abandoned(&self, now: Moment) -> Result<u64, BlobError> {
        match self {
            Backend::Folder(folder) => folder.remove_abandoned(now),
            // What a storage cannot do today it does another day; the place starts without.
            Backend::Bucket(bucket) => Ok(bucket.remove_abandoned(now).unwrap_or(0)),
        }
    }

    /// Copies a file as it is, sealed: whole, durable, under its name, read back, decrypted and compared.
    pub(super) fn copy_from(&self, from: &Backend, kept: &StoredBlob) -> Result<(), BlobError> {
        let (file, length) = from.file(&kept.key)?;
        let copied = self.write(kept, file, length).and_then(|()| self.check(&kept.key));
        match copied {
            Ok(found) if found == *kept => Ok(()),
            Ok(_) => Err(BlobError::Damaged(kept.key.clone())),
            // What was written a moment ago and is not there: nobody knows what else it forgets.
            Err(BlobError::NotFound) => Err(BlobError::Away),
            Err(error) => Err(error),
        }
    }

    fn write(&self, kept: &StoredBlob, mut file: Box<dyn Read>, length: u64) -> Result<(), BlobError> {
        match self {
            Backend::Folder(folder) => {
                let mut unfinished = folder.begin(&kept.key)?;
                io::copy(&mut file, &mut unfinished.file)?;
                folder.name(unfinished)
            }
            Backend::Bucket(bucket) => bucket.put(&kept.key, &mut file, length),
        }
    }

    /// The file of a blob, and how long it is.
    fn file(&self, key: &str) -> Result<(Box<dyn Read>, u64), BlobError> {
        match self {
            Backend::Folder(folder) => {
                let file = folder.file(key)?;
                let length = file.metadata()?.len();
                Ok((Box::new(file), length))
            }
            Backend::Bucket(bucket) => {
                let (file, length) = bucket.file(key)?;
                Ok((Box::new(file), length))
            }
        }
    }
}
