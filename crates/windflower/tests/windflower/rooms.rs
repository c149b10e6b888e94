//! What a steward and a watching program see of how the place stands, and that nobody else does.

use std::fs;

use axum::body::Body;
use http::Request;
use tower::ServiceExt;
use windflower::keep::checks;
use windflower::operate::rooms::numbers;
use windflower::settings::SecondCopy;

use crate::cast::{Place, photograph, places_with};
use crate::copies::second;

async fn night(place: &Place) {
    place.app.clock.advance_seconds(24 * 3_600);
    checks::jobs::nightly(&place.app).await.unwrap();
}

async fn number(place: &Place, path: &str) -> (u16, String) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let answer = numbers::router(&place.app).oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    let bytes = axum::body::to_bytes(answer.into_body(), 1_000_000).await.unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

#[tokio::test]
async fn the_page_and_the_numbers_say_the_same_of_every_copy() {
    for place in
        places_with(|settings| settings.copies = vec![SecondCopy::Folder(settings.data.join("second"))]).await
    {
        let mut marta = place.marta().await;
        let page = marta.get("/place").await.text();
        assert!(page.contains("Not checked yet") && page.contains("No backups are made"), "{page}");
        marta.keep("hat.jpg", &photograph(90)).await;
        marta.keep("scarf.jpg", &photograph(30)).await;
        night(&place).await;
        let page = marta.get("/place").await.text();
        assert_eq!(page.matches("All 2 originals are whole. Checked today.").count(), 2, "{page}");
        let (status, text) = number(&place, "/metrics").await;
        assert_eq!(status, 200);
        assert!(text.contains("windflower_originals{copy=\"pictures\",state=\"whole\"} 2\n"), "{text}");
        assert!(text.contains("windflower_originals{copy=\"copy-1\",state=\"whole\"} 2\n"), "{text}");
        assert!(text.contains("windflower_backup_proven_seconds 0\n"), "{text}");
        assert!(!text.contains("hat.jpg") && !text.contains("marta"));
        fs::rename(second(&place), place.settings.data.join("elsewhere")).unwrap();
        night(&place).await;
        let page = marta.get("/place").await.text();
        assert!(page.contains("0 damaged, 0 missing, 2 that cannot be checked now"), "{page}");
        let (_, text) = number(&place, "/metrics").await;
        assert!(text.contains("{copy=\"copy-1\",state=\"cannot-check\"} 2\n"), "{text}");
        // Readers and other keepers do not know that there is such a page.
        let mut runa = place.runa().await;
        assert_eq!(runa.get("/place").await.status, 404);
        assert_eq!(place.stranger().get("/metrics").await.status, 404);
    }
}

#[tokio::test]
async fn a_place_without_its_pictures_is_alive_and_not_ready() {
    for place in places_with(|_| ()).await {
        assert_eq!(number(&place, "/healthz").await, (200, "alive\n".to_owned()));
        assert_eq!(number(&place, "/readyz").await, (200, "ready\n".to_owned()));
        fs::rename(place.settings.blobs_folder(), place.settings.data.join("elsewhere")).unwrap();
        assert_eq!(number(&place, "/healthz").await.0, 200);
        let (status, text) = number(&place, "/readyz").await;
        assert!(status == 503 && text.contains("pictures false"), "{text}");
    }
}
