//! One snapshot: all rows of one moment, a line each, encrypted with age. Only whoever holds the key that fits one of
//! the recipients reads it again. Waits for the disk.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use age::x25519::{Identity, Recipient};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use platform::blobs::{HEAD, Head};
use platform::db::{DbError, Part, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use tokio::sync::mpsc::Receiver;

/// The first line.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Heading {
    /// The last migration that these rows went through.
    pub migration: i64,
    /// When, in milliseconds, as the place knew it.
    pub made_at: i64,
    /// Which of all snapshots of this place, counted from 1: the last one is the newest, whatever a clock said. 0 for one
    /// that was made by a program that did not count.
    #[serde(default)]
    pub number: i64,
}

/// The lines behind it that are no rows.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Mark {
    Table { name: String, columns: Vec<String> },
    End { rows: u64 },
}

/// Tables that are in no snapshot: heads are kept apart, so that they can be thrown away.
const LEFT_OUT: [&str; 1] = ["backup_head"];

/// Encrypts to all of these.
///
/// # Errors
/// Whatever the disk says.
pub fn encrypt(
    to: &[Recipient],
    file: impl Write,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let recipients = to.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = BufWriter::new(encryptor.wrap_output(file)?);
    fill(&mut sealed)?;
    sealed.into_inner().map_err(io::IntoInnerError::into_error)?.finish()?.flush()
}

/// Reads what was encrypted.
///
/// # Errors
/// The key does not fit, or the file is not whole.
pub fn decrypt(key: &Identity, file: impl Read) -> io::Result<impl BufRead> {
    let decryptor = age::Decryptor::new_buffered(BufReader::new(file)).map_err(io::Error::other)?;
    let plain = decryptor.decrypt(std::iter::once(key as &dyn age::Identity)).map_err(io::Error::other)?;
    Ok(BufReader::new(plain))
}

/// Writes a snapshot of what comes.
///
/// # Errors
/// The database broke off, or the disk says no.
pub fn write(
    out: &mut dyn Write,
    heading: Heading,
    parts: &mut Receiver<Result<Part, DbError>>,
) -> io::Result<()> {
    line(out, &heading)?;
    let (mut rows, mut leaves_out) = (0, false);
    while let Some(part) = parts.blocking_recv() {
        match part.map_err(io::Error::other)? {
            Part::Table { name, columns } => {
                leaves_out = LEFT_OUT.contains(&name.as_str());
                if !leaves_out {
                    line(out, &Mark::Table { name, columns })?;
                }
            }
            Part::Row(_) if leaves_out => {}
            Part::Row(values) => {
                rows += 1;
                line(out, &values.into_iter().map(to_json).collect::<Vec<_>>())?;
            }
            Part::End => return line(out, &Mark::End { rows }),
        }
    }
    Err(io::Error::other("the rows of the database broke off"))
}

fn line(out: &mut dyn Write, it: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, it)?;
    out.write_all(b"\n")
}

/// Reads the first line.
///
/// # Errors
/// It is none.
pub fn heading(from: &mut impl BufRead) -> io::Result<Heading> {
    let mut text = String::new();
    from.read_line(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// Reads the rest of a snapshot, part by part.
///
/// # Errors
/// It is not whole, or `take` says no.
pub fn read(from: impl BufRead, mut take: impl FnMut(Part) -> io::Result<()>) -> io::Result<()> {
    let mut counted = 0;
    for text in from.lines() {
        let text = text?;
        if text.starts_with('[') {
            counted += 1;
            let values: Vec<Json> = serde_json::from_str(&text)?;
            take(Part::Row(values.into_iter().map(from_json).collect::<io::Result<_>>()?))?;
            continue;
        }
        match serde_json::from_str(&text)? {
            Mark::Table { name, columns } => take(Part::Table { name, columns })?,
            Mark::End { rows } if rows == counted => return take(Part::End),
            Mark::End { .. } => break,
        }
    }
    Err(io::Error::other("the snapshot is not whole"))
}

fn to_json(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Text(text) => text.into(),
        Value::Int(number) => number.into(),
        Value::Bool(truth) => truth.into(),
        Value::Real(number) => serde_json::json!({ "real": number }),
        Value::Bytes(bytes) => serde_json::json!({ "bytes": STANDARD.encode(bytes) }),
    }
}

fn from_json(json: Json) -> io::Result<Value> {
    let no_value = || io::Error::other("a snapshot holds something that is no value");
    Ok(match json {
        Json::Null => Value::Null,
        Json::String(text) => Value::Text(text),
        Json::Bool(truth) => Value::Bool(truth),
        Json::Number(number) => Value::Int(number.as_i64().ok_or_else(no_value)?),
        Json::Object(of) => {
            match (of.get("real").and_then(Json::as_f64), of.get("bytes").and_then(Json::as_str)) {
                (Some(number), _) => Value::Real(number),
                (_, Some(text)) => Value::Bytes(STANDARD.decode(text).map_err(io::Error::other)?),
                _ => return Err(no_value()),
            }
        }
        Json::Array(_) => return Err(no_value()),
    })
}

/// Writes the heads: name and head, one after the other.
///
/// # Errors
/// Whatever the disk says.
pub fn write_heads(out: &mut dyn Write, heads: &[(String, Vec<u8>)]) -> io::Result<()> {
    for (blob, head) in heads {
        out.write_all(blob.as_bytes())?;
        out.write_all(head)?;
    }
    Ok(())
}

/// Reads them again.
///
/// # Errors
/// The file is not whole.
pub fn read_heads(mut from: impl Read) -> io::Result<Vec<(String, Head)>> {
    let mut all = Vec::new();
    from.read_to_end(&mut all)?;
    let (pairs, rest) = all.as_chunks::<{ 26 + HEAD }>();
    if !rest.is_empty() {
        return Err(io::Error::other("the heads are not whole"));
    }
    let pair = |pair: &[u8; 26 + HEAD]| {
        let mut head = [0; HEAD];
        head.copy_from_slice(&pair[26..]);
        (String::from_utf8_lossy(&pair[..26]).into_owned(), head)
    };
    Ok(pairs.iter().map(pair).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(values: Vec<Value>) -> (Identity, Vec<u8>) {
        let key = Identity::generate();
        let (parts, mut taken) = tokio::sync::mpsc::channel(8);
        let table = |name: &str| Part::Table { name: name.into(), columns: vec!["a".into()] };
        let all =
            [table("backup_head"), Part::Row(vec![Value::Null]), table("page"), Part::Row(values), Part::End];
        for part in all {
            parts.try_send(Ok(part)).unwrap();
        }
        drop(parts);
        let mut file = Vec::new();
        let heading = Heading { migration: 17, made_at: 7, number: 1 };
        encrypt(&[key.to_public()], &mut file, |out| write(out, heading, &mut taken)).unwrap();
        (key, file)
    }

    fn read_back(key: &Identity, file: &[u8]) -> io::Result<Vec<Part>> {
        let mut plain = decrypt(key, file)?;
        assert_eq!(heading(&mut plain)?.migration, 17);
        let mut parts = Vec::new();
        read(plain, |part| {
            parts.push(part);
            Ok(())
        })?;
        Ok(parts)
    }

    #[test]
    fn every_value_comes_back_and_heads_are_left_out() {
        let values = vec![
            Value::Null,
            Value::Text("line\nbreak \"and\" Grüße [".into()),
            Value::Int(i64::MIN),
            Value::Int(i64::MAX),
            Value::Bool(true),
            Value::Real(1.0),
            Value::Bytes(vec![0, 255]),
        ];
        let (key, file) = written(values.clone());
        let page = Part::Table { name: "page".into(), columns: vec!["a".into()] };
        assert_eq!(read_back(&key, &file).unwrap(), [page, Part::Row(values), Part::End]);
        assert!(!file.windows(5).any(|it| it == b"break"), "nothing of it can be read without the key");
        assert!(read_back(&Identity::generate(), &file).is_err());
    }

    #[test]
    fn a_snapshot_that_was_cut_anywhere_or_changed_is_not_whole() {
        let (key, file) = written(vec![Value::Text("words".repeat(1_000))]);
        for at in (0..file.len()).step_by(97) {
            assert!(read_back(&key, &file[..at]).is_err(), "{at}");
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(read_back(&key, &changed).is_err(), "{at}");
        }
    }

    #[test]
    fn heads_come_back() {
        let heads = vec![("a".repeat(26), vec![1; HEAD]), ("b".repeat(26), vec![2; HEAD])];
        let mut file = Vec::new();
        write_heads(&mut file, &heads).unwrap();
        let back = read_heads(&file[..]).unwrap();
        assert!(back.iter().zip(&heads).all(|(one, other)| one.0 == other.0 && one.1[..] == other.1[..]));
        assert!(read_heads(&file[1..]).is_err());
    }
}
