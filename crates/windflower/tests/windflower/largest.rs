//! One size of a photograph: the setting, every way in, the decoder and the pages read the same, and none of them names a
//! number of its own.

use std::path::{Path, PathBuf};

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use windflower::keep::keepsakes::inspect::{self, Fate};
use windflower::settings::Settings;

use crate::cast::{Browser, Page, Place, photograph, places_with};
use crate::letterbox::{bring, helper, letterbox};

const TOO_LARGE: &str = "larger than we can take";

/// A photograph with one byte behind its end.
fn one_byte_more() -> Vec<u8> {
    [photograph(90), vec![0]].concat()
}

async fn places_that_take(bytes: usize) -> Vec<Place> {
    places_with(|settings| settings.most_picture_bytes = bytes as u64).await
}

async fn send(marta: &mut Browser<'_>, bytes: &[u8]) -> Page {
    let token = marta.token().await;
    marta.post_files("/box/keepsakes", &[("token", &token)], &[("photographs", "hat.jpg", bytes)]).await
}

/// The status with which a photograph of this length may come in pieces, or may not.
async fn announced(marta: &mut Browser<'_>, bytes: usize) -> u16 {
    let token = marta.get("/box/keepsakes").await.hidden("token");
    let metadata = format!("filename {},token {}", STANDARD.encode("hat.jpg"), STANDARD.encode(token));
    let request = Request::post("/box/uploads")
        .header("tus-resumable", "1.0.0")
        .header("upload-length", bytes)
        .header("upload-metadata", metadata);
    marta.send(request, Body::empty()).await.status.as_u16()
}

#[tokio::test]
async fn every_way_in_takes_the_largest_and_not_one_byte_more() {
    let (largest, more) = (photograph(90), one_byte_more());
    for place in places_that_take(largest.len()).await {
        let mut marta = place.marta().await;
        assert_eq!(send(&mut marta, &largest).await.status, 303);
        let page = send(&mut marta, &more).await;
        assert!(page.status == 422 && page.text().contains(TOO_LARGE), "{}", page.text());
        assert_eq!(announced(&mut marta, largest.len()).await, 201);
        assert_eq!(announced(&mut marta, more.len()).await, 413);
        let mut helper = helper(&place, &letterbox(&mut marta, &[]).await).await;
        let page = bring(&mut helper, &[("The hat", "hat.jpg", more.clone())]).await;
        assert!(page.text().contains(TOO_LARGE), "{}", page.text());
        let page = bring(&mut helper, &[("The hat", "hat.jpg", largest.clone())]).await;
        assert_eq!(page.location(), "/letterbox/receipt");
    }
}

#[tokio::test]
async fn the_pages_say_to_the_script_what_the_setting_says() {
    for place in places_that_take(12_345).await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "The hat"), ("words", "x")], "save").await;
        for page in ["/box/keepsakes", &room] {
            assert!(marta.get(page).await.text().contains("data-most-bytes=\"12345\""), "{page}");
        }
    }
}

async fn look(settings: &Settings, bytes: &[u8], length: u64) -> (Fate, Option<String>) {
    let path = settings.data.with_file_name("looked-at.jpg");
    std::fs::write(&path, bytes).unwrap();
    std::fs::File::options().write(true).open(&path).unwrap().set_len(length).unwrap();
    let looked = inspect::look(settings, &path).await.unwrap();
    (looked.outcome, looked.reason)
}

#[tokio::test]
async fn the_decoder_takes_what_the_setting_lets_in() {
    let usual = photo::Limits::default().max_bytes;
    for place in places_that_take(usize::try_from(usual).unwrap() + 1).await {
        let hat = photograph(90);
        assert_eq!(look(&place.settings, &hat, usual + 1).await, (Fate::Shown, None));
        let (fate, why) = look(&place.settings, &hat, usual + 2).await;
        assert_eq!((fate, why.as_deref()), (Fate::Refused, Some("too-large")));
    }
}

/// Everything that people read or that their browsers run, but what others wrote.
fn shown(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("vendor") {
            shown(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "ftl" || kind == "html" || kind == "js") {
            found.push(path);
        }
    }
}

#[test]
fn no_page_no_script_and_no_language_names_a_number_of_bytes_or_pixels() {
    let units =
        ["kb", "kib", "mb", "mib", "gb", "gib", "byte", "kilobyte", "megabyte", "gigabyte", "megapixel"];
    let mut found = Vec::new();
    for folder in ["src", "languages", "assets"] {
        shown(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    assert!(found.len() > 50);
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
        let is_script = path.extension().is_some_and(|kind| kind == "js");
        for (at, number) in numbers(&text) {
            let behind = text[at + number.len()..].trim_start_matches([' ', '\u{a0}', '-']);
            let word: String = behind.chars().take_while(|letter| letter.is_alphabetic()).collect();
            let is_size = units.iter().any(|unit| word.strip_suffix('s').unwrap_or(&word) == *unit);
            assert!(!is_size, "{}: {number} {word}", path.display());
            // A script needs no number that is as large as a photograph may be.
            assert!(!is_script || !(7..13).contains(&number.len()), "{}: {number}", path.display());
        }
    }
}

/// Every run of digits, and where it stands.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut all = Vec::new();
    let mut rest = 0;
    while let Some(at) = text[rest..].find(|letter: char| letter.is_ascii_digit()) {
        let digits = text[rest + at..].chars().take_while(char::is_ascii_digit).count();
        all.push((rest + at, &text[rest + at..rest + at + digits]));
        rest += at + digits;
    }
    all
}
