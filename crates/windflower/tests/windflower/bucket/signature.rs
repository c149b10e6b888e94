//! AWS Signature Version 4 once more, as the storage works it out:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use std::collections::BTreeMap;
use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use ring::hmac;
use sha2::{Digest, Sha256};

pub const ACCESS_KEY: &str = "NAME";
pub const SECRET_KEY: &str = "CANARY-of-the-bucket";
pub const REGION: &str = "here-1";

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The code of what is wrong.
pub fn check(
    method: &str,
    path: &str,
    query: &BTreeMap<String, String>,
    headers: &BTreeMap<String, String>,
    body: &[u8],
) -> Result<(), &'static str> {
    let given = headers.get("authorization").ok_or("AccessDenied")?;
    let field = |name: &str| {
        let (_, rest) = given.split_once(&format!("{name}=")).ok_or("AuthorizationHeaderMalformed")?;
        Ok::<_, &'static str>(rest.split(',').next().unwrap_or_default())
    };
    let (name, scope) = field("Credential")?.split_once('/').ok_or("AuthorizationHeaderMalformed")?;
    if name != ACCESS_KEY {
        return Err("InvalidAccessKeyId");
    }
    let hash = hex(&Sha256::digest(body));
    if headers.get("x-amz-content-sha256") != Some(&hash) {
        return Err("XAmzContentSHA256Mismatch");
    }
    let encoded = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let query: Vec<_> =
        query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    let signed = field("SignedHeaders")?;
    assert!(signed.split(';').any(|name| name == "host") && signed.contains("x-amz-content-sha256"));
    let lines: String = signed.split(';').map(|name| format!("{name}:{}\n", headers[name])).collect();
    let request = format!("{method}\n{path}\n{}\n{lines}\n{signed}\n{hash}", query.join("&"));
    let to_sign = format!(
        "AWS4-HMAC-SHA256\n{}\n{scope}\n{}",
        headers["x-amz-date"],
        hex(&Sha256::digest(request.as_bytes()))
    );
    let mut key = format!("AWS4{SECRET_KEY}").into_bytes();
    for part in scope.split('/') {
        key = hmac_of(&key, part.as_bytes());
    }
    let is_of_here = scope.ends_with(&format!("/{REGION}/s3/aws4_request"));
    let is_right = hex(&hmac_of(&key, to_sign.as_bytes())) == field("Signature")?;
    if is_of_here && is_right { Ok(()) } else { Err("SignatureDoesNotMatch") }
}

fn hmac_of(key: &[u8], text: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
