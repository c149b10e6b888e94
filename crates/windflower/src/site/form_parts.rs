//! The parts of a form with files. A photograph may be the only one there is: whatever its file is called, and however
//! a browser or a program writes that name down, every part that holds bytes is a file and none is passed over.

use std::borrow::Cow;

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::site::fields::{broke_off, typed};
use crate::site::refusal::Refusal;

/// One part of a form.
pub enum Part<'a> {
    /// A text field and its name.
    Text(String, Field<'a>),
    /// A file, in whatever field it came.
    File(File<'a>),
    /// A field for files in which none was chosen.
    Nothing,
}

/// A file of a form.
pub struct File<'a> {
    /// What it is called, as far as that can be read; perhaps empty.
    pub name: String,
    first: Option<Bytes>,
    field: Field<'a>,
}

impl File<'_> {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// What `broke_off` says if the form did.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        match self.first.take() {
            Some(bytes) => Ok(Some(bytes)),
            None => self.field.chunk().await.map_err(broke_off),
        }
    }
}

/// The next part of a form whose fields for files begin with `photograph`.
///
/// # Errors
/// What `broke_off` says if the form did.
pub async fn next_part(form: &mut Multipart) -> Result<Option<Part<'_>>, Refusal> {
    let Some(mut field) = form.next_field().await.map_err(broke_off)? else { return Ok(None) };
    let said = Said::of(field.headers());
    if !said.is_file() {
        return Ok(Some(Part::Text(said.field.unwrap_or_default(), field)));
    }
    let first = loop {
        match field.chunk().await.map_err(broke_off)? {
            Some(bytes) if bytes.is_empty() => {}
            first => break first,
        }
    };
    let name = said.file.unwrap_or_default();
    // A field for files in which none was chosen comes as one empty part without a name.
    let is_nothing = first.is_none() && name.trim().is_empty();
    Ok(Some(if is_nothing { Part::Nothing } else { Part::File(File { name, first, field }) }))
}

/// What stands above a part.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    /// The name of its field.
    field: Option<String>,
    /// The name of its file, if it says that it has one.
    file: Option<String>,
    /// Whether its media type is given, and is none of text.
    is_no_text: bool,
}

impl Said {
    fn of(headers: &HeaderMap) -> Said {
        let mut said = Said::default();
        let mut extended = None;
        let disposition = headers.get(CONTENT_DISPOSITION).map_or(&b""[..], |value| value.as_bytes());
        for (name, value) in parameters(disposition) {
            match name.as_str() {
                "name" if said.field.is_none() => said.field = Some(typed(&value)),
                "filename" if said.file.is_none() => said.file = Some(as_browsers_write(&typed(&value))),
                "filename*" => extended = extended.or_else(|| extended_value(&value)),
                // In pieces, as RFC 2231 has it: what it is called is not worth the reading, that it is a file is.
                other if other.starts_with("filename") && said.file.is_none() => {
                    said.file = Some(String::new());
                }
                _ => {}
            }
        }
        said.file = extended.or(said.file);
        let media_type = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
        let media_type = media_type.trim_ascii_start().to_ascii_lowercase();
        said.is_no_text = !media_type.is_empty() && !media_type.starts_with(b"text/");
        said
    }

    fn is_file(&self) -> bool {
        let of_photographs = |name: &String| name.to_ascii_lowercase().starts_with("photograph");
        self.file.is_some() || self.is_no_text || self.field.as_ref().is_some_and(of_photographs)
    }
}

/// The parameters of a header such as `form-data; name="a"; filename="b"`: names in small letters, values without their
/// quotation marks, as bytes.
fn parameters(header: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut rest = after(header, b';');
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| matches!(byte, b'=' | b';')).unwrap_or(rest.len());
        let name = String::from_utf8_lossy(rest[..end].trim_ascii()).to_ascii_lowercase();
        if rest.get(end) != Some(&b'=') {
            rest = after(rest, b';');
            continue;
        }
        let (value, left) = value_of(rest[end + 1..].trim_ascii_start());
        found.push((name, value));
        rest = after(left, b';');
    }
    found
}

fn after(bytes: &[u8], sign: u8) -> &[u8] {
    bytes.iter().position(|byte| *byte == sign).map_or(&[][..], |at| &bytes[at + 1..])
}

/// One value, and what stands behind it.
fn value_of(bytes: &[u8]) -> (Vec<u8>, &[u8]) {
    let Some(quoted) = bytes.strip_prefix(b"\"") else {
        let end = bytes.iter().position(|byte| *byte == b';').unwrap_or(bytes.len());
        return (bytes[..end].trim_ascii_end().to_vec(), &bytes[end..]);
    };
    let (mut value, mut at) = (Vec::new(), 0);
    while at < quoted.len() && quoted[at] != b'"' {
        // A backslash is only a sign before another sign: in `C:\pictures\hat.jpg` it stands for itself.
        if quoted[at] == b'\\' && matches!(quoted.get(at + 1), Some(b'"' | b'\\')) {
            at += 1;
        }
        value.push(quoted[at]);
        at += 1;
    }
    (value, quoted.get(at + 1..).unwrap_or_default())
}

/// Browsers write these three signs like this, and no other (<https://html.spec.whatwg.org/#multipart-form-data>).
fn as_browsers_write(name: &str) -> String {
    name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
}

/// `UTF-8''K%C3%A4the.jpg`, as RFC 8187 has it.
fn extended_value(value: &[u8]) -> Option<String> {
    let mut parts = value.splitn(3, |byte| *byte == b'\'');
    let (charset, _, name) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes: Cow<'_, [u8]> = percent_encoding::percent_decode(name).into();
    Some(if charset.eq_ignore_ascii_case(b"utf-8") {
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        typed(&bytes)
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn said(disposition: &[u8], media_type: &'static str) -> Said {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_DISPOSITION, HeaderValue::from_bytes(disposition).unwrap());
        if !media_type.is_empty() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Said::of(&headers)
    }

    #[test]
    fn a_file_is_a_file_however_its_name_is_written() {
        let named: [(&[u8], &str); 12] = [
            (b"form-data; name=\"photographs\"; filename=\"hat.jpg\"", "hat.jpg"),
            (b"form-data; name=photographs; filename=hat.jpg", "hat.jpg"),
            (b"form-data;name=\"photographs\";FileName=\"hat.jpg\"", "hat.jpg"),
            (b"form-data; filename=\"a;b=c.jpg\"; name=\"photographs\"", "a;b=c.jpg"),
            (b"form-data; name=\"photographs\"; filename=\"K\xe4the.jpg\"", "K\u{e4}the.jpg"),
            ("form-data; name=\"photographs\"; filename=\"K\u{e4}the.jpg\"".as_bytes(), "K\u{e4}the.jpg"),
            (b"form-data; name=\"photographs\"; filename*=UTF-8''K%C3%A4the.jpg", "K\u{e4}the.jpg"),
            (
                b"form-data; name=\"photographs\"; filename=\"K.jpg\"; filename*=utf-8'de'K%C3%A4.jpg",
                "K\u{e4}.jpg",
            ),
            (b"form-data; name=\"photographs\"; filename=\"a%22b.jpg\"", "a\"b.jpg"),
            (b"form-data; name=\"photographs\"; filename=\"a\\\"b.jpg\"", "a\"b.jpg"),
            (b"form-data; name=\"photographs\"; filename=\"C:\\pictures\\hat.jpg\"", "C:\\pictures\\hat.jpg"),
            (b"form-data; name=\"photographs\"; filename=\"\"", ""),
        ];
        for (disposition, name) in named {
            let said = said(disposition, "image/jpeg");
            assert!(said.is_file());
            assert_eq!(said.file.as_deref(), Some(name), "{}", String::from_utf8_lossy(disposition));
            assert_eq!(said.field.as_deref(), Some("photographs"));
        }
        // Shift-JIS: nobody can read it, and it is a file.
        assert!(said(b"form-data; name=\"photographs\"; filename=\"\x83n\x83b\x83g.jpg\"", "").is_file());
        for without in [
            "form-data; name=\"photographs\"",
            "form-data; name=\"Photographs\"",
            "form-data; name=photograph-2",
        ] {
            assert!(said(without.as_bytes(), "").is_file(), "{without}");
        }
        assert!(said(b"form-data; name=\"picture\"", "image/heic").is_file());
        assert!(said(b"form-data; name=\"picture\"; filename*0=\"ha\"; filename*1=\"t.jpg\"", "").is_file());
        assert!(said(b"", "application/octet-stream").is_file());
    }

    #[test]
    fn a_text_field_is_no_file() {
        for (disposition, media_type) in [
            (&b"form-data; name=\"words\""[..], ""),
            (b"form-data; name=\"words\"", "text/plain; charset=utf-8"),
            (b"form-data; name=\"sentence-1\"", "Text/Plain"),
        ] {
            assert!(!said(disposition, media_type).is_file());
        }
        assert_eq!(said(b"form-data; name=\"a\\\"b\"", "").field.as_deref(), Some("a\"b"));
    }
}
