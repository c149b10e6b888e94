//! Uploads in parts that never came to their end (a power cut). The storage keeps, and bills, their parts until somebody
//! takes them back. The library does not list them.

use std::time::Duration;

use jiff::Timestamp;
use object_store::aws::{AwsAuthorizer, AwsCredential};
use object_store::client::HttpRequestBody;
use object_store::multipart::MultipartStore;
use object_store::path::Path;

use super::super::BlobError;
use super::{Bucket, PATIENCE};
use crate::clock::Moment;
use crate::net::Bounds;

/// Another program may be uploading.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// A list names a thousand at most.
const LIST: Bounds = Bounds { time: PATIENCE, bytes: 4 * 1024 * 1024 };

struct Begun {
    path: Path,
    id: String,
    at: Moment,
}

impl Bucket {
    /// Takes back uploads that began more than a day ago, and says how many.
    pub(in super::super) fn remove_abandoned(&self, now: Moment) -> Result<u64, BlobError> {
        let mut removed = 0;
        for upload in self.ask(0, self.begun_uploads())? {
            let age = u64::try_from(now.millis() - upload.at.millis()).unwrap_or(0);
            let key = upload.path.filename().unwrap_or_default();
            if self.path(key).as_ref() == Some(&upload.path) && Duration::from_millis(age) > A_DAY {
                self.ask(0, self.inner.store.abort_multipart(&upload.path, &upload.id))?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    async fn begun_uploads(&self) -> object_store::Result<Vec<Begun>> {
        let address = &self.inner.address;
        let uri = format!("{}?prefix={}&uploads=", address.base(), address.prefix);
        let mut request =
            http::Request::get(uri).body(HttpRequestBody::empty()).map_err(|error| generic(error.into()))?;
        let credential = AwsCredential {
            key_id: address.access_key.clone(),
            secret_key: address.secret_key.as_str().to_owned(),
            token: None,
        };
        AwsAuthorizer::new(&credential, "s3", &address.region).try_authorize(&mut request, None)?;
        let answer = self.inner.client.ask(request, LIST).await.map_err(|error| generic(error.into()))?;
        if !answer.status().is_success() {
            return Err(generic(format!("status code: {}", answer.status().as_u16()).into()));
        }
        Ok(read(&String::from_utf8_lossy(answer.body())))
    }
}

fn generic(source: Box<dyn std::error::Error + Send + Sync>) -> object_store::Error {
    object_store::Error::Generic { store: "S3", source }
}

/// What a list names. The names of blobs and of uploads need no escapes; what has some is none of ours.
fn read(list: &str) -> Vec<Begun> {
    let within = |text: &str, tag: &str| -> Option<String> {
        let (_, rest) = text.split_once(&format!("<{tag}>"))?;
        rest.split_once(&format!("</{tag}>")).map(|(inner, _)| inner.to_owned())
    };
    let uploads = list.split("<Upload>").skip(1);
    uploads
        .filter_map(|upload| {
            let begun: Timestamp = within(upload, "Initiated")?.parse().ok()?;
            let path = Path::parse(within(upload, "Key")?).ok()?;
            Some(Begun { path, id: within(upload, "UploadId")?, at: Moment(begun.as_millisecond()) })
        })
        .collect()
}
