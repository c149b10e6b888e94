//! A photograph that arrives in pieces: what broke off goes on where it was, what was altered is not taken for it, and
//! nobody but its keeper knows of it.

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use platform::args;
use platform::db::Query;
use sha2::{Digest as _, Sha256};
use windflower::keep::uploads::{self, upload::hex};

use crate::cast::{Browser, Page, Place, photograph, places};
use crate::checks::windflower;
use crate::kinds::bitmap;

/// Announces a photograph as the script does, and answers with its address.
pub async fn announce(browser: &mut Browser<'_>, bytes: usize, sha256: &str) -> Page {
    let token = browser.get("/box/keepsakes").await.hidden("token");
    let said = |text: &str| STANDARD.encode(text);
    let metadata = format!("filename {},sha256 {},token {}", said("hat.jpg"), said(sha256), said(&token));
    let request = Request::post("/box/uploads")
        .header("tus-resumable", "1.0.0")
        .header("upload-length", bytes)
        .header("upload-metadata", metadata);
    browser.send(request, Body::empty()).await
}

async fn begun(browser: &mut Browser<'_>, photograph: &[u8]) -> String {
    let page = announce(browser, photograph.len(), &hash(photograph)).await;
    assert_eq!(page.status, 201, "{}", page.text());
    page.location().to_owned()
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn piece(address: &str, offset: usize, method: &str) -> http::request::Builder {
    Request::post(address)
        .header("tus-resumable", "1.0.0")
        .header("x-http-method-override", method)
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", offset)
}

pub async fn go_on(browser: &mut Browser<'_>, address: &str, offset: usize, bytes: &[u8]) -> Page {
    browser.send(piece(address, offset, "PATCH"), Body::from(bytes.to_vec())).await
}

/// A piece whose connection breaks off after so many bytes.
async fn break_off(browser: &mut Browser<'_>, address: &str, offset: usize, bytes: &[u8]) -> Page {
    let came = [Ok(Bytes::copy_from_slice(bytes)), Err(std::io::Error::other("the lift went down"))];
    let body = Body::from_stream(futures_util::stream::iter(came));
    browser.send(piece(address, offset, "PATCH"), body).await
}

pub fn offset(page: &Page) -> usize {
    page.headers["upload-offset"].to_str().unwrap().parse().unwrap()
}

async fn keepsakes(place: &Place) -> i64 {
    place.app.db.one::<(i64,)>("SELECT count(*) FROM keepsake", args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn what_broke_off_goes_on_where_it_was_and_becomes_one_keepsake() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        let third = hat.len() / 3;
        assert_eq!(offset(&go_on(&mut marta, &address, 0, &hat[..third]).await), third);
        break_off(&mut marta, &address, third, &hat[third..third + 10]).await;
        // On another day, at the same device; the battery was empty.
        let mut again = place.marta().await;
        let stands = again.get(&address).await;
        assert_eq!(
            (offset(&stands), stands.headers["cache-control"].to_str().unwrap()),
            (third + 10, "no-store")
        );
        assert!(stands.text().contains("\"state\":\"arriving\""));
        assert_eq!(keepsakes(&place).await, 0);
        // What has come so far is not too much for the check of a night.
        let out = windflower(&place, &["verify", "--json"]);
        assert!(!String::from_utf8(out.stdout).unwrap().contains("extra"));
        let last = go_on(&mut again, &address, third + 10, &hat[third + 10..]).await;
        assert_eq!((last.status.as_u16(), offset(&last)), (204, hat.len()));
        for _ in 0..2 {
            let stands = again.get(&address).await.text();
            assert!(stands.contains("\"state\":\"kept\"") && stands.contains("Kept"), "{stands}");
        }
        assert_eq!(keepsakes(&place).await, 1);
        let id = again.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/")[0].clone();
        assert_eq!(again.get(&format!("/box/keepsakes/{id}/original")).await.bytes, hat);
        place.work().await;
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 7, "the pieces are gone");
    }
}

#[tokio::test]
async fn a_photograph_that_is_announced_twice_is_kept_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        go_on(&mut marta, &address, 0, &hat[..100]).await;
        // The answer was lost, or a second window began: it goes on where it was.
        let again = announce(&mut marta, hat.len(), &hash(&hat)).await;
        assert_eq!((again.location(), offset(&again)), (address.as_str(), 100));
        go_on(&mut marta, &address, 100, &hat[100..]).await;
        let again = announce(&mut marta, hat.len(), &hash(&hat)).await;
        assert_eq!((again.location(), offset(&again)), (address.as_str(), hat.len()));
        assert!(marta.get(&address).await.text().contains("\"state\":\"kept\""));
        assert_eq!(keepsakes(&place).await, 1);
        // Somebody else's, and one without a hash, is another; so is the same after it was put away.
        let mut runa = place.runa().await;
        assert_ne!(begun(&mut runa, &hat).await, address);
        assert_ne!(announce(&mut marta, hat.len(), "").await.location(), address);
        let id = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/")[0].clone();
        marta.press(&format!("/box/keepsakes/{id}/away"), &[]).await;
        assert_ne!(begun(&mut marta, &hat).await, address);
    }
}

#[tokio::test]
async fn what_was_altered_on_its_way_is_not_kept_and_no_picture_is_said_to_be_none() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        let middle = hat.len() / 2;
        hat[middle] ^= 1;
        go_on(&mut marta, &address, 0, &hat).await;
        let stands = marta.get(&address).await.text();
        assert!(stands.contains("\"state\":\"refused\"") && stands.contains("lost on its way"), "{stands}");
        let words = b"not a picture at all, only words";
        let address = begun(&mut marta, words).await;
        go_on(&mut marta, &address, 0, words).await;
        assert!(marta.get(&address).await.text().contains("This is not a photograph"));
        assert_eq!(keepsakes(&place).await, 0);
        place.work().await;
        assert!(place.app.blobs.is_empty().await.unwrap());
        // What can only be kept is kept, and not said to be more.
        let address = begun(&mut marta, &bitmap()).await;
        go_on(&mut marta, &address, 0, &bitmap()).await;
        assert!(marta.get(&address).await.text().contains("every byte of it is here"));
    }
}

#[tokio::test]
async fn pieces_that_do_not_fit_change_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        go_on(&mut marta, &address, 0, &hat[..100]).await;
        for wrong in [0, 99, 101, hat.len()] {
            let page = go_on(&mut marta, &address, wrong, &hat[..10]).await;
            assert_eq!((page.status.as_u16(), offset(&page)), (409, 100), "{wrong}");
        }
        let mut more = hat[100..].to_vec();
        more.push(0);
        assert_eq!(go_on(&mut marta, &address, 100, &more).await.status, 413);
        assert_eq!(marta.send(piece(&address, 100, "PUT"), Body::empty()).await.status, 405);
        let plain = Request::post(&address)
            .header("tus-resumable", "1.0.0")
            .header("x-http-method-override", "PATCH")
            .header("upload-offset", 100);
        assert_eq!(marta.send(plain, Body::from("x")).await.status, 415);
        let other = Request::post(&address).header("tus-resumable", "0.2.2");
        assert_eq!(marta.send(other, Body::empty()).await.status, 412);
        assert_eq!(offset(&marta.get(&address).await), 100);
        // Two windows send the same piece: it counts once.
        let (mut one, mut two) = (marta.clone(), marta.clone());
        let (a, b) = tokio::join!(
            go_on(&mut one, &address, 100, &hat[100..200]),
            go_on(&mut two, &address, 100, &hat[100..200])
        );
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [204, 409]);
        assert_eq!(offset(&marta.get(&address).await), 200);
    }
}

#[tokio::test]
async fn nobody_else_knows_of_it_and_nothing_begins_without_the_token() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        let mut runa = place.runa().await;
        assert_eq!(runa.get(&address).await.status, 404);
        assert_eq!(go_on(&mut runa, &address, 0, &hat).await.status, 404);
        assert_eq!(runa.send(piece(&address, 0, "DELETE"), Body::empty()).await.status, 404);
        assert_eq!(place.stranger().get(&address).await.status, 303);
        let metadata = format!("filename {}", STANDARD.encode("hat.jpg"));
        let without = Request::post("/box/uploads")
            .header("tus-resumable", "1.0.0")
            .header("upload-length", 5)
            .header("upload-metadata", metadata);
        assert_eq!(marta.send(without, Body::empty()).await.status, 403);
        assert_eq!(announce(&mut marta, 0, "").await.status, 411);
        assert_eq!(announce(&mut marta, 200_000_000, "").await.status, 413);
        assert_eq!(offset(&marta.get(&address).await), 0);
    }
}

#[tokio::test]
async fn what_nobody_goes_on_with_goes_after_a_week_and_what_she_ends_goes_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let (left, ended) = (begun(&mut marta, &hat).await, begun(&mut marta, &photograph(40)).await);
        for address in [&left, &ended] {
            go_on(&mut marta, address, 0, &hat[..100]).await;
        }
        assert_eq!(marta.send(piece(&ended, 100, "DELETE"), Body::empty()).await.status, 204);
        assert_eq!(marta.get(&ended).await.status, 404);
        place.work().await;
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 1);
        for (days, there) in [(6, 1), (2, 0)] {
            place.app.clock.advance_seconds(days * 86_400);
            uploads::prune(&place.app).await.unwrap();
            place.work().await;
            assert_eq!(place.app.blobs.list().await.unwrap().len(), there);
        }
    }
}

#[tokio::test]
async fn a_program_that_stopped_before_it_was_taken_in_goes_on_when_she_asks() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        go_on(&mut marta, &address, 0, &hat[..100]).await;
        // The last piece became durable, and the taking in began; then the power failed.
        let kept = place.app.blobs.put(&hat[100..]).await.unwrap();
        let piece = "INSERT INTO upload_piece (upload_id, at_byte, bytes, blob) SELECT id, 100, CAST($1 AS BIGINT), CAST($2 AS TEXT) FROM upload";
        let rest = i64::try_from(hat.len() - 100).unwrap();
        place.app.db.run(piece, args![rest, &kept.key]).await.unwrap();
        place.app.db.run("UPDATE upload SET arrived = bytes, state = 'looked-at'", args![]).await.unwrap();
        assert!(marta.get(&address).await.text().contains("looked-at"), "somebody else may be at it");
        assert_eq!(keepsakes(&place).await, 0);
        place.app.clock.advance_seconds(121);
        assert!(marta.get(&address).await.text().contains("\"state\":\"kept\""));
        assert_eq!(keepsakes(&place).await, 1);
    }
}

#[tokio::test]
async fn what_is_on_its_way_when_two_part_comes_into_the_box_of_whoever_sends_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let hat = photograph(90);
        let address = begun(&mut marta, &hat).await;
        let half = hat.len() / 2;
        go_on(&mut marta, &address, 0, &hat[..half]).await;
        marta.press("/box/parents/part", &[]).await;
        jonas.press("/box/parents/part", &[]).await;
        place.work().await;
        go_on(&mut marta, &address, half, &hat[half..]).await;
        assert!(marta.get(&address).await.text().contains("\"state\":\"kept\""));
        let id = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/")[0].clone();
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, hat);
        assert_eq!(jonas.get(&format!("/box/keepsakes/{id}")).await.status, 404);
    }
}

/// The device may send it once more: it is the same file, and the only one there is.
#[tokio::test]
async fn a_damaged_picture_with_its_own_hash_is_kept_and_said_to_lack_a_part() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = photograph(90);
        let cut = &hat[..hat.len() * 2 / 3];
        for _ in 0..2 {
            let address = begun(&mut marta, cut).await;
            go_on(&mut marta, &address, 0, cut).await;
            let stands = marta.get(&address).await.text();
            assert!(stands.contains("\"state\":\"kept\""), "{stands}");
            assert!(stands.contains("A part of this picture is missing"), "{stands}");
        }
        assert_eq!(keepsakes(&place).await, 1, "it is one, however often it is sent");
        let film = b"\0\0\0\x14ftypisom\0\0\0\0mp42";
        let address = begun(&mut marta, film).await;
        go_on(&mut marta, &address, 0, film).await;
        assert!(marta.get(&address).await.text().contains("This is a film;"));
    }
}
