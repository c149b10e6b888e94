//! What a storage answers instead of doing what it was asked, in words that may stand in a log: no key, no name of an
//! object and nothing of its answer but the code.

use std::error::Error;

use super::super::BlobError;

/// Why the storage did not do it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BucketError {
    /// There is no such object.
    Missing,
    /// It knows who asks and does not let them, or does not know them.
    Refused(String),
    /// It was not reached, broke off, or could not do it now. Nobody knows what is in it.
    Away(String),
    /// It was not asked, because it did not answer a moment ago.
    Resting,
}

impl BucketError {
    pub(super) fn of(error: &object_store::Error) -> BucketError {
        let said = said_by(error);
        let reason = match code_in(&said) {
            Some(code) => code.to_owned(),
            None => deepest(error),
        };
        match error {
            object_store::Error::NotFound { .. } if reason == "NoSuchBucket" => BucketError::Away(reason),
            object_store::Error::NotFound { .. } => BucketError::Missing,
            object_store::Error::PermissionDenied { .. } | object_store::Error::Unauthenticated { .. } => {
                BucketError::Refused(reason)
            }
            // A wrong region or a malformed key is a bad request, and the same request stays bad.
            _ if said.contains("status code: 400") || said.contains("configured region") => {
                BucketError::Refused(reason)
            }
            _ => BucketError::Away(reason),
        }
    }

    pub(super) fn too_long() -> BucketError {
        BucketError::Away("it took too long".to_owned())
    }
}

/// What goes on while the place runs: whatever the storage says, what is in it is not known.
impl From<BucketError> for BlobError {
    fn from(error: BucketError) -> BlobError {
        match error {
            BucketError::Missing => BlobError::NotFound,
            // That was logged a moment ago.
            BucketError::Resting => BlobError::Away,
            BucketError::Refused(reason) | BucketError::Away(reason) => {
                tracing::warn!(reason, "the bucket of a copy does not do what it is asked");
                BlobError::Away
            }
        }
    }
}

/// Everything that is known of an error, the answer of the storage in it: only to be looked at, never to be shown.
fn said_by(error: &object_store::Error) -> String {
    let mut said = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        said.push_str(&error.to_string());
        next = error.source();
    }
    said
}

/// The code of an answer in XML.
fn code_in(said: &str) -> Option<&str> {
    let (_, rest) = said.split_once("<Code>")?;
    let (code, _) = rest.split_once("</Code>")?;
    let is_code = code.len() < 60 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_code.then_some(code)
}

/// What lies at the bottom of an error; of an answer without a code only its status.
fn deepest(error: &object_store::Error) -> String {
    let mut last: &dyn Error = error;
    while let Some(next) = last.source() {
        last = next;
    }
    let said = last.to_string();
    match said.split_once("status code: ") {
        Some((_, rest)) => format!("it answered {}", rest.chars().take(3).collect::<String>()),
        None => said.chars().take(120).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generic(said: &str) -> object_store::Error {
        object_store::Error::Generic { store: "S3", source: said.to_owned().into() }
    }

    #[test]
    fn of_an_answer_only_its_code_or_its_status_is_told() {
        let body = "Server returned non-2xx status code: 403 Forbidden: <Error><Code>InvalidAccessKeyId</Code>\
                    <AWSAccessKeyId>CANARY</AWSAccessKeyId></Error>";
        let denied =
            object_store::Error::PermissionDenied { path: "CANARY".into(), source: body.to_owned().into() };
        assert_eq!(BucketError::of(&denied), BucketError::Refused("InvalidAccessKeyId".into()));
        let error = BucketError::of(&generic("Server returned non-2xx status code: 503 Slow: CANARY"));
        assert_eq!(error, BucketError::Away("it answered 503".into()));
        let error = BucketError::of(&generic("status code: 503: <Code>CANARY of many words</Code>"));
        assert_eq!(error, BucketError::Away("it answered 503".into()));
    }
}
