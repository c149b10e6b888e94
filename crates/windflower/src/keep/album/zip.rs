//! Originals as one ZIP, as they came: nothing is packed tighter, and of all of it only a few pieces are in memory at a time.

use std::collections::HashSet;
use std::io::{self, Write};
use std::time::Duration;

use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::app::Shared;
use crate::ids::PersonId;
use crate::keep::keepsakes::keepsake::Keepsake;
use crate::site::page::{self, Answer};

/// So many pieces wait on each side until the other one takes them.
const PIECES: usize = 4;
/// From here on a file needs the larger kind of entry.
const LARGE: i64 = 4_000_000_000;

/// How many are on their way at once: each of them holds a thread for as long as its line is slow. One of each person.
pub const AT_ONCE: usize = 4;
/// So long somebody waits for her turn before she is told.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// What goes into it.
enum Next {
    /// A file begins, under this name.
    File { name: String, is_large: bool },
    /// The next bytes of it.
    Bytes(Bytes),
    /// It broke off; what was sent is no whole ZIP, and is not to look like one.
    Broke,
}

/// These originals as an answer, or kind words where others are still on their way. Whoever calls it asked the rule for each.
///
/// # Errors
/// Never: what fails later breaks the answer off.
pub async fn answer(app: &Shared, person_id: &PersonId, originals: Vec<Keepsake>) -> Answer {
    let Ok(turn) = tokio::time::timeout(LONGEST_WAIT, app.downloads.wait(person_id)).await else {
        return page::go_and_say("/box", "said-download-waits");
    };
    let (to_zip, from_store) = channel(PIECES);
    let (to_browser, mut from_zip) = channel::<io::Result<Bytes>>(PIECES);
    tokio::spawn(read_all(Shared::clone(app), originals, to_zip));
    tokio::task::spawn_blocking(move || {
        write_all(from_store, to_browser);
        drop(turn);
    });
    let pieces = futures_util::stream::poll_fn(move |context| from_zip.poll_recv(context));
    let mut response = Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"photographs.zip\""));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Reads one original after the other. Whoever no longer waits ends it.
async fn read_all(app: Shared, originals: Vec<Keepsake>, to: Sender<Next>) {
    let mut taken = HashSet::new();
    for keepsake in originals {
        let name = safe_name(&keepsake.file_name, &mut taken);
        let file = Next::File { name, is_large: keepsake.bytes >= LARGE };
        if to.send(file).await.is_err() {
            return;
        }
        let Ok(mut reader) = app.blobs.open(&keepsake.original).await else {
            let _ = to.send(Next::Broke).await;
            return;
        };
        while let Some(bytes) = reader.next().await {
            let next = bytes.map_or(Next::Broke, Next::Bytes);
            let broke = matches!(next, Next::Broke);
            if to.send(next).await.is_err() || broke {
                return;
            }
        }
    }
}

/// What is written goes to the browser, which takes it as fast as it can.
struct ToBrowser(Sender<io::Result<Bytes>>);

impl Write for ToBrowser {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map(|()| bytes.len()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn write_all(mut from: Receiver<Next>, to: Sender<io::Result<Bytes>>) {
    let trouble = to.clone();
    if let Err(error) = write_zip(&mut from, ToBrowser(to)) {
        // The browser then knows that it has not all of it.
        let _ = trouble.blocking_send(Err(error));
    }
}

fn write_zip(from: &mut Receiver<Next>, to: ToBrowser) -> io::Result<()> {
    let mut zip = ZipWriter::new_stream(io::BufWriter::with_capacity(64 * 1024, to));
    while let Some(next) = from.blocking_recv() {
        match next {
            Next::File { name, is_large } => {
                let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
                zip.start_file(name, stored.large_file(is_large)).map_err(io::Error::other)?;
            }
            Next::Bytes(bytes) => zip.write_all(&bytes)?,
            Next::Broke => return Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
    zip.finish().map_err(io::Error::other)?.flush()
}

/// The name a file came with, so that it is only a name on every system, and no two are the same.
fn safe_name(file_name: &str, taken: &mut HashSet<String>) -> String {
    let is_safe = |letter: char| !letter.is_control() && !"/\\:*?\"<>|".contains(letter);
    let plain: String =
        file_name.chars().map(|letter| if is_safe(letter) { letter } else { '_' }).take(150).collect();
    let plain = plain.trim_matches(['.', ' ']);
    let plain = if plain.is_empty() { "photograph" } else { plain };
    let (stem, ending) = match plain.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 5 => (stem, format!(".{ending}")),
        _ => (plain, String::new()),
    };
    // Some systems open a device by these names.
    let is_device = ["con", "prn", "aux", "nul"].contains(&stem.to_lowercase().as_str())
        || (stem.len() == 4
            && ["com", "lpt"].contains(&stem.get(..3).unwrap_or_default().to_lowercase().as_str()));
    let stem = if is_device { format!("_{stem}") } else { stem.to_owned() };
    let mut name = format!("{stem}{ending}");
    let mut number = 1;
    while !taken.insert(name.to_lowercase()) {
        number += 1;
        name = format!("{stem} ({number}){ending}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_zip_is_only_a_name_and_stands_once() {
        let mut taken = HashSet::new();
        let mut safe = |name: &str| safe_name(name, &mut taken);
        assert_eq!(safe("IMG_1.JPG"), "IMG_1.JPG");
        assert_eq!(safe("img_1.jpg"), "img_1 (2).jpg", "some systems know no capitals");
        assert_eq!(safe("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(safe("con.jpg"), "_con.jpg");
        assert_eq!(safe("COM1"), "_COM1");
        assert_eq!(safe(" .. "), "photograph");
        assert_eq!(safe("a:b?.heic"), "a_b_.heic");
        assert_eq!(safe("صورة.jpg"), "صورة.jpg");
    }
}
