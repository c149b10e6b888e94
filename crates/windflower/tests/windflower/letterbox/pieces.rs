//! What a helper sends in pieces: it goes on after a break, is sealed like the rest, and only she knows of it meanwhile.

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use platform::args;
use platform::db::Query;

use super::{helper, letterbox};
use crate::cast::{Browser, Page, photograph, places, places_with};
use crate::uploads::{go_on, offset};

async fn announce(helper: &mut Browser<'_>, (name, sentence): (&str, &str), bytes: usize) -> Page {
    let token = helper.get("/letterbox").await.hidden("token");
    let said = |text: &str| STANDARD.encode(text);
    let metadata = format!(
        "filename {},token {},name {},sentence {}",
        said("CANARYFILE.jpg"),
        said(&token),
        said(name),
        said(sentence)
    );
    let request = Request::post("/letterbox/uploads")
        .header("tus-resumable", "1.0.0")
        .header("upload-length", bytes)
        .header("upload-metadata", metadata);
    helper.send(request, Body::empty()).await
}

#[tokio::test]
async fn a_helpers_photograph_goes_on_after_a_break_and_is_sealed() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let (mut jo, mut other) = (helper(&place, &link).await, helper(&place, &link).await);
        let hat = photograph(90);
        let begun = announce(&mut jo, ("Jo", "Her hat"), hat.len()).await;
        assert_eq!(begun.status, 201, "{}", begun.text());
        let address = begun.location().to_owned();
        let half = hat.len() / 2;
        assert_eq!(offset(&go_on(&mut jo, &address, 0, &hat[..half]).await), half);
        assert_eq!(offset(&jo.get(&address).await), half);

        assert_eq!(other.get(&address).await.status, 404, "another helper by the same link");
        assert_eq!(go_on(&mut other, &address, half, &hat[half..]).await.status, 404);
        let hers = address.replace("/letterbox/", "/box/");
        assert_eq!(marta.get(&hers).await.status, 404, "not even its keeper knows of it");
        assert!(!marta.get("/box").await.text().contains("Her hat"));

        go_on(&mut jo, &address, half, &hat[half..]).await;
        let stands = jo.get(&address).await.text();
        assert!(stands.contains("\"state\":\"kept\"") && !stands.contains("keepsake"), "{stands}");
        assert!(jo.get("/letterbox/receipt").await.text().contains("Her hat"));
        let sealed = marta.get("/box").await.text();
        assert!(sealed.contains("Her hat") && !sealed.contains("/320") && !sealed.contains("CANARYFILE"));
        let id =
            marta.get("/box").await.all("/box/arrivals/").remove(0).split('/').next().unwrap().to_owned();
        let opened = marta.press(&format!("/box/arrivals/{id}/opening"), &[]).await;
        let original = marta.get(&format!("{}/original", opened.location())).await;
        assert_eq!(original.bytes, hat);
        assert!(marta.get("/box").await.text().contains("alt=\"Her hat\""), "her sentence is its name");
    }
}

#[tokio::test]
async fn nothing_comes_in_pieces_without_words_or_after_the_letterbox_is_taken_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        let long = "a".repeat(401);
        for (name, sentence) in [("", "Her hat"), ("Jo", " "), ("Jo", long.as_str())] {
            assert_eq!(announce(&mut jo, (name, sentence), 9).await.status, 422, "{name} {sentence}");
        }
        let hat = photograph(90);
        let address = announce(&mut jo, ("Jo", "Her hat"), hat.len()).await.location().to_owned();
        let id = marta.get("/box/letterboxes").await.all("/box/letterboxes/").remove(0);
        let id = id.split('/').next().unwrap();
        marta.press(&format!("/box/letterboxes/{id}/withdrawal"), &[]).await;
        assert_eq!(go_on(&mut jo, &address, 0, &hat).await.status, 404);
        assert!(!marta.get("/box").await.text().contains("Her hat"));
    }
}

#[tokio::test]
async fn one_helper_does_not_use_up_the_places_of_the_others_and_empty_ones_go_after_a_day() {
    for place in places_with(|settings| settings.arriving.photographs = 2).await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let (mut jo, mut other) = (helper(&place, &link).await, helper(&place, &link).await);
        let words = ("Jo", "Her hat");
        let hat = photograph(90);
        let begun = announce(&mut jo, words, hat.len()).await.location().to_owned();
        go_on(&mut jo, &begun, 0, &hat[..10]).await;
        let empty = announce(&mut jo, words, hat.len()).await.location().to_owned();
        assert_eq!(announce(&mut jo, words, hat.len()).await.status, 429, "she has as many as she may");
        let theirs = announce(&mut other, ("Ann", "The cup"), hat.len()).await;
        assert_eq!(theirs.status, 201, "another has places of her own");

        // Whoever makes herself many comes to an end, too.
        let mut all = 3;
        while announce(&mut helper(&place, &link).await, words, hat.len()).await.status == 201 {
            all += 1;
            assert!(all < 100);
        }
        place.app.clock.advance_seconds(23 * 3600);
        place.tick().await;
        assert_eq!(jo.get(&empty).await.status, 200);
        assert_eq!(announce(&mut helper(&place, &link).await, words, hat.len()).await.status, 429);
        place.app.clock.advance_seconds(2 * 3600);
        place.tick().await;
        assert_eq!(jo.get(&empty).await.status, 404, "nothing of it came within a day");
        assert_eq!(offset(&jo.get(&begun).await), 10, "one that began waits on");
        assert_eq!(announce(&mut jo, words, hat.len()).await.status, 201);
        assert_eq!(announce(&mut helper(&place, &link).await, words, hat.len()).await.status, 201);
    }
}

#[tokio::test]
async fn of_what_is_refused_no_words_of_hers_are_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        let words = b"This is no photograph at all.";
        let address = announce(&mut jo, ("CANARYNAME", "CANARYWORDS"), words.len()).await;
        let address = address.location().to_owned();
        go_on(&mut jo, &address, 0, words).await;
        assert!(jo.get(&address).await.text().contains("\"state\":\"refused\""));
        let sql = "SELECT helper, sentence FROM upload";
        let kept = place.app.db.all::<(String, String)>(sql, args![]).await.unwrap();
        assert_eq!(kept, [(String::new(), String::new())]);
    }
}
