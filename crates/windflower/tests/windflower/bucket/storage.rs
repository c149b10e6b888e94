//! The storages that the tests run on: the fake one always, and one of moto when the environment names it (see
//! `script/bucket`). What the tests do to them goes past the program.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Once;

use platform::blobs::BucketAddress;
use windflower::settings::{SecondCopy, Settings};

use super::fake::{BUCKET, Fake};
use super::signature::{ACCESS_KEY, REGION, SECRET_KEY};

static SAID: Once = Once::new();
/// Holds the address of a bucket in which tests may make folders of their own.
const BUCKET_FOR_TESTS: &str = "WINDFLOWER_TEST_BUCKET";

pub struct Storage {
    pub address: BucketAddress,
    kind: Kind,
}

enum Kind {
    Fake(Fake),
    /// Its host and port.
    Moto(String),
}

/// Every storage that is here, each with a folder of its own.
pub fn storages() -> Vec<Storage> {
    std::iter::once(Storage::fake()).chain(Storage::moto()).collect()
}

impl Storage {
    pub fn fake() -> Storage {
        let fake = Fake::start();
        Storage { address: address(format!("http://{}", fake.address)), kind: Kind::Fake(fake) }
    }

    fn moto() -> Option<Storage> {
        let named = std::env::var(BUCKET_FOR_TESTS).ok().filter(|named| !named.is_empty());
        let Some(named) = named else {
            SAID.call_once(|| {
                let _ = writeln!(std::io::stderr(), "not tested on moto: {BUCKET_FOR_TESTS} is not set");
            });
            return None;
        };
        let endpoint = named.strip_suffix(&format!("/{BUCKET}")).unwrap().to_owned();
        let host = endpoint.strip_prefix("http://").unwrap().to_owned();
        Some(Storage { address: address(endpoint), kind: Kind::Moto(host) })
    }

    /// As the one second copy of a place.
    pub fn set(&self, settings: &mut Settings) {
        settings.copies = vec![SecondCopy::Bucket(self.address.clone())];
    }

    pub fn as_fake(&mut self) -> &mut Fake {
        match &mut self.kind {
            Kind::Fake(fake) => fake,
            Kind::Moto(_) => panic!("moto does as it is asked"),
        }
    }

    /// Where a blob is in the bucket.
    pub fn path(&self, blob: &str) -> String {
        format!("{}/{}/{blob}", self.address.prefix, &blob[..2])
    }

    pub fn get(&self, path: &str) -> Option<Vec<u8>> {
        match &self.kind {
            Kind::Fake(fake) => fake.with_objects(|objects| objects.get(path).cloned()),
            Kind::Moto(host) => raw(host, "GET", path, &[]),
        }
    }

    pub fn put(&self, path: &str, bytes: &[u8]) {
        match &self.kind {
            Kind::Fake(fake) => {
                fake.with_objects(|objects| objects.insert(path.to_owned(), bytes.to_vec()));
            }
            Kind::Moto(host) => assert!(raw(host, "PUT", path, bytes).is_some()),
        }
    }

    pub fn remove(&self, path: &str) {
        match &self.kind {
            Kind::Fake(fake) => assert!(fake.with_objects(|objects| objects.remove(path)).is_some()),
            Kind::Moto(host) => assert!(raw(host, "DELETE", path, &[]).is_some()),
        }
    }

    pub fn flip_a_bit(&self, blob: &str) {
        let path = self.path(blob);
        let mut bytes = self.get(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        self.put(&path, &bytes);
    }
}

fn address(endpoint: String) -> BucketAddress {
    BucketAddress {
        endpoint,
        region: REGION.to_owned(),
        by_path: true,
        bucket: BUCKET.to_owned(),
        prefix: format!("rosehip/{}", platform::id::new_address()),
        access_key: ACCESS_KEY.to_owned(),
        secret_key: SECRET_KEY.to_owned().into(),
    }
}

/// Moto asks for a key, and takes any.
fn raw(host: &str, method: &str, path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(host).unwrap();
    let key = format!(
        "AWS4-HMAC-SHA256 Credential=X/20261122/{REGION}/s3/aws4_request, SignedHeaders=host, Signature=0"
    );
    let head = format!(
        "{method} /{BUCKET}/{path} HTTP/1.0\r\nhost: {host}\r\nauthorization: {key}\r\ncontent-length: {}\r\n\r\n",
        bytes.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let is_fine = answer.split(|byte| *byte == b' ').nth(1).unwrap().starts_with(b"2");
    is_fine.then(|| answer[end + 4..].to_vec())
}
