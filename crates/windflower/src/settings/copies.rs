//! Where whole second copies of the pictures are: folders, and buckets with the section `[bucket]`.

use std::fmt;
use std::path::PathBuf;

use platform::blobs::BucketAddress;
use platform::net::may_be_asked;
use zeroize::Zeroizing;

use super::named;

/// Where a copy is.
#[derive(Clone, Debug)]
pub enum SecondCopy {
    /// A folder, best on another disk.
    Folder(PathBuf),
    /// A bucket of a storage that speaks the protocol of S3.
    Bucket(BucketAddress),
}

impl SecondCopy {
    /// By what the place remembers it. The same bucket name at another provider is another copy.
    pub fn known_as(&self) -> String {
        match self {
            SecondCopy::Folder(_) => self.to_string(),
            SecondCopy::Bucket(address) => format!("{self} at {}", address.endpoint),
        }
    }
}

/// As it stands in the settings.
impl fmt::Display for SecondCopy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SecondCopy::Folder(path) => path.display().fmt(out),
            SecondCopy::Bucket(address) if address.prefix.is_empty() => {
                write!(out, "s3://{}", address.bucket)
            }
            SecondCopy::Bucket(address) => write!(out, "s3://{}/{}", address.bucket, address.prefix),
        }
    }
}

const NAMES: [&str; 6] = ["endpoint", "region", "access_key", "secret_key", "access_key_file", "path_style"];

pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Vec<SecondCopy>, String> {
    let given = text("copies");
    let copies = named(&given).map(|one| match one.strip_prefix("s3://") {
        Some(bucket) => Ok(SecondCopy::Bucket(read_bucket(text, bucket)?)),
        None => Ok(SecondCopy::Folder(PathBuf::from(one))),
    });
    let copies: Vec<SecondCopy> = copies.collect::<Result<_, String>>()?;
    let twice = copies
        .iter()
        .enumerate()
        .find(|(at, copy)| copies[..*at].iter().any(|one| one.known_as() == copy.known_as()));
    if let Some((_, copy)) = twice {
        return Err(format!("The setting copies names {copy} twice; each is to be another place."));
    }
    let is_asked = copies.iter().any(|copy| matches!(copy, SecondCopy::Bucket(_)));
    if !is_asked && NAMES[2..5].iter().any(|name| !text(&format!("bucket.{name}")).is_empty()) {
        return Err("The settings have a section [bucket], but copies names no bucket, like s3://name. \
                    So there would be no second copy."
            .to_owned());
    }
    Ok(copies)
}

fn read_bucket(text: &impl Fn(&str) -> String, given: &str) -> Result<BucketAddress, String> {
    let [endpoint, region, access_key, secret_key, file, path_style] =
        NAMES.map(|name| text(&format!("bucket.{name}")));
    let (bucket, prefix) = given.split_once('/').unwrap_or((given, ""));
    let prefix = prefix.trim_end_matches('/');
    if !is_bucket(bucket) || !(prefix.is_empty() || prefix.split('/').all(is_folder)) {
        // What was given may hold the secret.
        return Err("The setting copies names a bucket as it cannot be; it should be s3://bucket or s3://bucket/folder, \
                    in small letters, digits, points and hyphens."
            .to_owned());
    }
    let endpoint = if endpoint.is_empty() { format!("https://s3.{region}.amazonaws.com") } else { endpoint };
    if !may_be_asked(&endpoint) || endpoint.contains(['@', '?', '#', ' ']) {
        return Err("The setting bucket.endpoint should be an address that begins with https://, without a name or a \
                    secret in it."
            .to_owned());
    }
    let by_path = match path_style.as_str() {
        "yes" | "true" => true,
        "no" | "false" if endpoint.starts_with("https://") => false,
        _ => return Err("bucket.path_style should be yes or no; without https:// it is yes.".to_owned()),
    };
    let (access_key, secret_key) = read_key(access_key, secret_key, &file)?;
    let (bucket, prefix) = (bucket.to_owned(), prefix.to_owned());
    Ok(BucketAddress { endpoint, region, by_path, bucket, prefix, access_key, secret_key })
}

/// No sentence here says what was given: it may be the secret in the wrong line.
fn read_key(name: String, secret: String, file: &str) -> Result<(String, Zeroizing<String>), String> {
    let (name, secret) = match (name.is_empty() && secret.is_empty(), file.is_empty()) {
        (false, true) => (name, Zeroizing::new(secret)),
        (true, false) => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| format!("bucket.access_key_file: {file} cannot be read: {error}."))?;
            let text = Zeroizing::new(text);
            let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let (name, secret) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
            if lines.next().is_some() {
                return Err(format!(
                    "bucket.access_key_file: {file} should hold two lines, the name of the key and its secret."
                ));
            }
            (name.to_owned(), Zeroizing::new(secret.to_owned()))
        }
        _ => (String::new(), Zeroizing::new(String::new())),
    };
    let is_word = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_word(&name) || !is_word(&secret) {
        return Err("A copy in a bucket needs a key: either bucket.access_key and bucket.secret_key, or \
                    bucket.access_key_file with both."
            .to_owned());
    }
    Ok((name, secret))
}

fn is_bucket(name: &str) -> bool {
    let is_fine =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'.';
    (3..=63).contains(&name.len()) && name.bytes().all(is_fine)
}

/// What can stand in an address as it is.
fn is_folder(name: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    !matches!(name, "" | "." | "..") && name.bytes().all(is_fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Vec<SecondCopy>, String> {
        read(&|name: &str| {
            let given = pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
            let row = super::super::SETTINGS.iter().find(|setting| setting.name == name);
            given.unwrap_or_else(|| row.unwrap().default).to_owned()
        })
    }

    const KEY: [(&str, &str); 2] = [("bucket.access_key", "NAME"), ("bucket.secret_key", "CANARY")];

    fn bucket(pairs: &[(&str, &str)]) -> Result<BucketAddress, String> {
        match with(&[&KEY[..], pairs].concat())?.pop() {
            Some(SecondCopy::Bucket(address)) => Ok(address),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn folders_and_buckets_stand_in_one_list_and_the_secret_is_never_printed() {
        let copies = [&KEY[..], &[("copies", "/mnt/second, s3://copies/rosehip/")]].concat();
        let copies = with(&copies).unwrap();
        let shown: Vec<_> = copies.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["/mnt/second", "s3://copies/rosehip"]);
        assert_eq!(copies[1].known_as(), "s3://copies/rosehip at https://s3.us-east-1.amazonaws.com");
        assert!(!format!("{copies:?}").contains("CANARY"));
        assert!(with(&[]).unwrap().is_empty());
        let forgotten = with(&KEY).unwrap_err();
        assert!(forgotten.contains("names no bucket") && !forgotten.contains("CANARY"));
    }

    #[test]
    fn a_bucket_is_asked_by_https_or_on_this_machine() {
        let of = |endpoint| bucket(&[("copies", "s3://copies"), ("bucket.endpoint", endpoint)]);
        for fine in ["https://s3.example", "https://s3.example/v1", "http://127.0.0.1:9000"] {
            assert_eq!(of(fine).unwrap().endpoint, fine);
        }
        for not in ["http://s3.example", "https://a@s3.example", "s3.example", "https://", "http://10.0.0.1"]
        {
            assert!(of(not).unwrap_err().contains("bucket.endpoint"), "{not}");
        }
    }

    #[test]
    fn names_are_plain_and_the_style_is_yes_or_no() {
        for not in ["s3://", "s3://Cap", "s3://copies//a", "s3://copies/../a", "s3://copies/a b", "s3://ab"] {
            assert!(bucket(&[("copies", not)]).unwrap_err().contains("copies"), "{not}");
        }
        let of = |style| bucket(&[("copies", "s3://copies"), ("bucket.path_style", style)]);
        assert!(of("yes").unwrap().by_path && of("true").unwrap().by_path && !of("no").unwrap().by_path);
        assert!(of("maybe").unwrap_err().contains("path_style"));
    }

    #[test]
    fn the_key_may_stand_in_a_file_and_is_in_no_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key").display().to_string();
        let read = |text: &str| {
            std::fs::write(&file, text).unwrap();
            with(&[("copies", "s3://copies"), ("bucket.access_key_file", &file)])
        };
        let copies = read("NAME\n\nCANARY\n").unwrap();
        let [SecondCopy::Bucket(address)] = &copies[..] else { panic!("{copies:?}") };
        assert_eq!((address.access_key.as_str(), address.secret_key.as_str()), ("NAME", "CANARY"));
        for not in ["CANARY", "NAME\nCANARY\nmore", "", "CANARY of words\nx"] {
            assert!(!read(not).unwrap_err().contains("CANARY"), "{not}");
        }
        let both = [&KEY[..], &[("copies", "s3://copies"), ("bucket.access_key_file", &file)]].concat();
        assert!(with(&both).unwrap_err().contains("needs a key"));
        assert!(with(&[("copies", "s3://copies")]).unwrap_err().contains("needs a key"));
    }
}
