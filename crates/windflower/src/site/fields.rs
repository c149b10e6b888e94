//! Reading forms: plain name-and-text pairs, bounded, from a plain or a multipart form without files.

use std::borrow::Cow;

use axum::body::Bytes;
use axum::extract::FromRequest;
use axum::extract::Request;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::app::Shared;
use crate::site::refusal::Refusal;
use crate::site::visitor::{Visitor, nobody};
use crate::words::Words;

/// The fields of one form, in order. Text is kept exactly as typed, but for line ends, which become `\n`.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

/// More fields than any of our forms can have.
const MOST_FIELDS: usize = 10_000;

/// A text field of a form with files that is longer is refused: what a person types there is far below.
const MOST_TEXT_BYTES: usize = 16 * 1024;

/// The text of one field of a form with files, with `\n` for every line end.
///
/// # Errors
/// `Refusal::TooLarge` if it is longer than anybody types; what `broke_off` says if it did.
pub async fn text_of(mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(broke_off)? {
        if bytes.len() + chunk.len() > MOST_TEXT_BYTES {
            return Err(Refusal::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(plain_lines(&typed(&bytes)))
}

/// What is said where a form ends in the middle: too large, too slow, or its sender is gone.
pub fn broke_off(error: MultipartError) -> Refusal {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge,
        // What came is no form.
        StatusCode::BAD_REQUEST => Refusal::broken(format!("a form broke off: {error}")),
        _ => Refusal::of_the_rest(&error),
    }
}

/// What somebody typed, as text: UTF-8, or else what an old program sent in Latin-1; no letter is let go of.
pub fn typed(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

impl Fields {
    /// Reads a `application/x-www-form-urlencoded` body.
    ///
    /// # Errors
    /// `Refusal::TooLarge` if it has more fields than any form of ours.
    pub fn parse(body: &[u8]) -> Result<Fields, Refusal> {
        let mut fields = Fields::default();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let (name, text) =
                pair.split_at(pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len()));
            fields.push(&decoded(name), &decoded(text.strip_prefix(b"=").unwrap_or(text)))?;
        }
        Ok(fields)
    }

    /// Adds a field that came in another way, e.g. in a multipart form.
    ///
    /// # Errors
    /// `Refusal::TooLarge` if there are more than any form of ours has: nothing of a form is left out in silence.
    pub fn push(&mut self, name: &str, text: &str) -> Result<(), Refusal> {
        if self.0.len() >= MOST_FIELDS {
            return Err(Refusal::TooLarge);
        }
        self.0.push((name.to_owned(), plain_lines(text)));
        Ok(())
    }

    /// The first field of this name; empty if it is missing.
    pub fn text(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    /// The first field of this name, if it is there at all.
    pub fn given(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }

    /// All fields of this name, e.g. ticked boxes.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, text)| text.as_str()).collect()
    }

    /// All of them, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Every field but these, for sending a form once more in which these stand to be read.
    pub fn without(&self, read: &[&str]) -> impl Iterator<Item = (&str, &str)> {
        let others = self.0.iter().filter(move |(name, _)| !read.contains(&name.as_str()));
        others.map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.given(name).is_some()
    }
}

fn decoded(part: &[u8]) -> String {
    let spaces: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    typed(&percent_encoding::percent_decode(&spaces).collect::<Vec<u8>>())
}

/// Browsers send `\r\n`; programs and tests send what they like. No database takes U+0000 on both engines, so it is
/// shown as the character that stands for one that cannot be.
fn plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}")
}

impl FromRequest<Shared> for Fields {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Self::Rejection> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Refusal::ForeignForm);
        }
        let body = Bytes::from_request(request, app).await.map_err(|rejection| match rejection {
            BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Refusal::TooLarge,
            other => Refusal::of_the_rest(&other),
        })?;
        Fields::parse(&body)
    }
}

/// The fields of a form of somebody who is signed in, from one of our own pages in this very session.
#[derive(Clone, Debug)]
pub struct SignedFields(pub Fields);

impl FromRequest<Shared> for SignedFields {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Self::Rejection> {
        let visitor = request.extensions().get::<Visitor>().cloned();
        let visitor = visitor.ok_or_else(|| nobody(request.extensions(), "/box"))?;
        let fields = Fields::from_request(request, app).await?;
        check_token(&visitor, fields.text("token"))?;
        Ok(SignedFields(fields))
    }
}

/// Whether a form token belongs to this visitor's session.
///
/// # Errors
/// `Refusal::ForeignForm` if not.
pub fn check_token(visitor: &Visitor, token: &str) -> Result<(), Refusal> {
    let is_own = platform::secret::constant_time_eq(visitor.form_token.as_bytes(), token.as_bytes());
    if is_own { Ok(()) } else { Err(Refusal::ForeignForm) }
}

/// Whether a text has more than so many characters.
pub fn is_longer(text: &str, most: usize) -> bool {
    text.chars().count() > most
}

/// What may be wrong with one field; shown beside it, with what was typed still in the form.
#[derive(Clone, Debug, Default)]
pub struct Troubles(Vec<(Cow<'static, str>, String)>);

impl Troubles {
    /// Notes a sentence about a field.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, sentence: String) {
        self.0.push((field.into(), sentence));
    }

    /// Notes where a text is longer than we can keep, in characters.
    pub fn at_most(&mut self, field: &'static str, text: &str, most: usize, words: &Words) {
        if is_longer(text, most) {
            self.add(field, words.form_long(i64::try_from(most).unwrap_or(i64::MAX)));
        }
    }

    /// Whether all is well.
    pub fn none(&self) -> bool {
        self.0.is_empty()
    }

    /// The sentence about a field, if there is one.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, sentence)| sentence.as_str())
    }

    /// All of them, for the list at the top of the page.
    pub fn all(&self) -> &[(Cow<'static, str>, String)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_exactly_but_for_line_ends() {
        let fields = Fields::parse(b"words=a%0D%0Ab+%E2%80%8B%F0%9F%92%94&note=x&note=y").unwrap();
        assert_eq!(fields.text("words"), "a\nb \u{200b}\u{1f494}");
        assert_eq!(fields.all("note"), ["x", "y"]);
        assert_eq!(fields.text("missing"), "");
        let old = Fields::parse(b"words=K%E4the&&empty&a=b=c").unwrap();
        assert_eq!((old.text("words"), old.given("empty"), old.text("a")), ("K\u{e4}the", Some(""), "b=c"));
    }

    #[test]
    fn a_form_with_more_fields_than_any_of_ours_is_refused_and_not_cut() {
        assert!(Fields::parse(&b"place=1&".repeat(MOST_FIELDS)).is_ok());
        assert!(Fields::parse(&b"place=1&".repeat(MOST_FIELDS + 1)).is_err());
    }
}
