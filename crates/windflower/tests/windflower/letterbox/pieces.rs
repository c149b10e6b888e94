//! What a helper sends in pieces: it goes on after a break, is sealed like the rest, and only she knows of it meanwhile.

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;

use super::{helper, letterbox};
use crate::cast::{Browser, Page, photograph, places};
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
