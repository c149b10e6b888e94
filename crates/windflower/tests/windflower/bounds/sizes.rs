//! A form of a few lines is small: of more than that no more is read, wherever it is sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use bytes::Bytes;
use futures_util::StreamExt as _;
use http::Request;
use http::header::CONTENT_TYPE;
use windflower::routes::ROUTES;

use super::*;
use crate::cast::{Browser, Page};

const SMALL: usize = 64 * 1024;
const PIECE: usize = 8 * 1024;
/// For keepers: stories, long words, photographs, and what arrives in pieces as it was announced. For those who look after the
/// place: its list of organisations.
const LARGER: [&str; 11] = [
    "/box/keepsakes",
    "/box/keepsakes/{id}",
    "/box/after-me",
    "/box/stories/{id}",
    "/box/stories/{id}/save",
    "/box/stories/{id}/before",
    "/box/stories/{id}/names",
    "/box/uploads/{id}",
    "/place/signposts",
    "/place/signposts/{id}",
    "/place/signposts/file",
];

/// A form of four megabytes that begins like this; how much of it was read.
async fn send(browser: &mut Browser<'_>, path: &str, kind: &str, begins: &str) -> (Page, usize) {
    let read = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&read);
    let pieces = std::iter::once(Bytes::copy_from_slice(begins.as_bytes()))
        .chain(std::iter::repeat_n(Bytes::from(vec![b'x'; PIECE]), 512));
    let body = Body::from_stream(futures_util::stream::iter(pieces).then(move |piece| {
        counted.fetch_add(piece.len(), Ordering::Relaxed);
        // As from a line, each piece comes a moment later.
        async move {
            tokio::task::yield_now().await;
            Ok::<_, std::io::Error>(piece)
        }
    }));
    let page = browser.send(Request::post(path).header(CONTENT_TYPE, kind), body).await;
    (page, read.load(Ordering::Relaxed))
}

#[tokio::test]
async fn of_four_megabytes_no_more_is_read_than_a_small_form_has() {
    for place in places().await {
        let mut marta = place.marta().await;
        let token = marta.token().await;
        let room = marta.write(&[("title", "The hat"), ("words", "On the sill.")], "save").await;
        let hers = room.rsplit('/').next().unwrap().to_owned();
        let mut small = 0;
        for route in ROUTES.iter().filter(|route| route.method == "post") {
            let path = route.path.replace("{id}", &hers);
            let (path, begins) = (path.replace("{token}", "nothing"), format!("token={token}&address="));
            let plain = "application/x-www-form-urlencoded";
            let (page, read) = send(&mut place.stranger(), &path, plain, &begins).await;
            assert!(read <= SMALL + PIECE, "{path} reads {read} bytes of a stranger");
            if page.status == 413 {
                assert!(page.text().contains("This was too large for us"), "{path}");
                small += 1;
            }
            if !LARGER.contains(&route.path) && route.path != "/sign-out" {
                let (_, read) = send(&mut marta.clone(), &path, plain, &begins).await;
                assert!(read <= SMALL + PIECE, "{path} reads {read} bytes of a keeper");
            }
        }
        assert!(small >= 5, "{small} addresses said that it was too large");
    }
}

/// What somebody typed while her session ended comes back to her: a whole story, and no more.
#[tokio::test]
async fn a_stranger_has_the_longest_story_given_back_and_nothing_longer() {
    for place in places().await {
        let story = "\u{1f494}".repeat(200_000);
        let page = place
            .stranger()
            .post_files("/box/stories/nothing", &[("words", &story), ("do", "save")], &[])
            .await;
        assert!(page.status == 403 && page.text().contains(&story));
        let multipart = "multipart/form-data; boundary=edge";
        let begins = "--edge\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\n";
        let (page, read) = send(&mut place.stranger(), "/box/stories/nothing", multipart, begins).await;
        assert_eq!(page.status, 413);
        assert!(read <= 1_200_000, "{read}");
        // All of them share one room, and leave it again.
        let room = place.app.given_back.available_permits();
        let all = place.app.given_back.acquire_many(u32::try_from(room).unwrap()).await.unwrap();
        let form = [("words", "It was windy."), ("do", "save")];
        assert_eq!(place.stranger().post_files("/box/stories/nothing", &form, &[]).await.status, 429);
        drop(all);
        assert_eq!(place.stranger().post_files("/box/stories/nothing", &form, &[]).await.status, 403);
        assert_eq!(place.app.given_back.available_permits(), room);
    }
}

#[tokio::test]
async fn the_longest_words_that_a_keeper_may_write_are_no_large_form() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &crate::cast::photograph(90)).await;
        let words = "\u{1f494}".repeat(20_000);
        let said = [("own_words", words.as_str())];
        let page = marta.press(&format!("/box/keepsakes/{hat}"), &said).await;
        assert_eq!(page.status, 303, "{}", page.text().len());
        let form = [
            ("about", "box"),
            ("choice", "remove"),
            ("name", "Ida"),
            ("address", "ida@post.example"),
            ("words", &words),
        ];
        assert_eq!(marta.press("/box/after-me", &form).await.location(), "/box/after-me");
    }
}

/// Who is gone gets no page, and no line is written into the log about her; who is only slow is told.
#[tokio::test]
async fn of_a_form_that_does_not_come_to_its_end_it_is_said_why() {
    for place in places().await {
        let plain = "application/x-www-form-urlencoded";
        for (path, kind, begins) in [
            ("/sign-in", plain, "address="),
            (
                "/box/stories/nothing",
                "multipart/form-data; boundary=edge",
                "--edge\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nIt was",
            ),
        ] {
            let ends = async |error: Box<dyn std::error::Error + Send + Sync>| {
                let came = [Ok(Bytes::copy_from_slice(begins.as_bytes())), Err(error)];
                let body = Body::from_stream(futures_util::stream::iter(came));
                place.stranger().send(Request::post(path).header(CONTENT_TYPE, kind), body).await
            };
            let slow = ends(Box::new(platform::http::TooSlow)).await;
            assert_eq!(slow.status, 408, "{path}");
            assert!(slow.text().contains("so slowly that we stopped waiting"), "{path}");
            let gone = ends("the lift went down".into()).await;
            assert_eq!((gone.status.as_u16(), gone.text().as_str()), (400, ""), "{path}");
        }
    }
}
