//! What a steward and a watching program see of how the place stands, and that nobody else does.

use std::fs;

use axum::body::Body;
use http::Request;
use tower::ServiceExt;
use windflower::keep::checks;
use windflower::operate::rooms::numbers;
use windflower::settings::{SecondCopy, Settings, Smtp};
use windflower::site::place::{Keeping, Place as Row};

use crate::cast::{Place, photograph, places, places_with};
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

/// A mail server that nobody reaches.
fn mail_server(settings: &mut Settings) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (user, password) = (String::new(), String::new());
    settings.smtp = Some(Smtp { host: "127.0.0.1".into(), port, user, password, tls: "none".into() });
}

#[tokio::test]
async fn a_steward_reads_how_the_letters_stand() {
    for place in places_with(mail_server).await {
        let mut marta = place.marta().await;
        assert!(marta.get("/place").await.text().contains("All that were written have gone out."));
        place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await;
        place.work().await;
        let page = marta.get("/place").await.text();
        // The other one tells her of the device at which she has just signed in.
        assert!(page.contains("2 wait: the mail server did not take them yet."), "{page}");
        let given_up = "UPDATE job SET state = 'never', ended_at = due WHERE kind = 'sign-in-letter'";
        let changed = platform::db::Query::run(&place.app.db, given_up, vec![]).await.unwrap();
        let page = marta.get("/place").await.text();
        assert_eq!(changed == 1, page.contains("could not be sent, and is not tried again"), "{page}");
    }
    for place in places().await {
        let page = place.marta().await.get("/place").await.text();
        assert!(page.contains("no mail server") && page.contains("/letters"), "{page}");
    }
}

#[tokio::test]
async fn without_a_mail_server_no_page_promises_a_letter() {
    const PROMISES: [&str; 6] =
        ["on its way", "Send me", "/sign-in/link\"", "A letter ", "link by e-mail", "Send the letter"];
    const PAGES: [&str; 9] = [
        "/sign-in",
        "/join",
        "/account/again",
        "/account/address",
        "/account/farewell",
        "/account/passkeys",
        "/box/parents",
        "/box/after-me",
        "/lived-it",
    ];
    for place in places().await {
        let mut marta = place.marta().await;
        for path in PAGES {
            for page in [place.stranger().get(path).await, marta.get(path).await] {
                let text = page.text();
                for promise in PROMISES {
                    assert!(!text.contains(promise), "{path} says {promise}");
                }
            }
        }
        let asked = place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await.text();
        assert!(asked.contains("This place sends no e-mail.") && !asked.contains("on its way"), "{asked}");
        assert!(!marta.get("/box/parents").await.text().contains("value=\"letter\""));
        // What was written lies where the page says that it does.
        place.work().await;
        assert_eq!(place.letters().len(), 1);
    }
    for place in places_with(mail_server).await {
        assert!(place.stranger().get("/sign-in").await.text().contains("/sign-in/link"));
        let asked = place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await.text();
        assert!(asked.contains("on its way") && !asked.contains("sends no e-mail"), "{asked}");
        assert!(place.marta().await.get("/box/parents").await.text().contains("value=\"letter\""));
    }
}

#[tokio::test]
async fn a_steward_changes_everything_about_the_place_later_and_every_page_says_so_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let front = place.stranger().get("/").await.text();
        let page = marta.get("/place/about").await;
        assert!(page.text().contains(&format!("value=\"{}\"", place.app.place.now().name)));
        let about = |name: &str, zone: &str, leave_to: &str| {
            let given = [("name", name), ("time_zone", zone), ("leave_to", leave_to), ("country", "NZ")];
            let rest = [("language", "de"), ("mode", "family")];
            [&given[..], &rest[..]]
                .concat()
                .iter()
                .map(|(key, text)| (*key, (*text).to_owned()))
                .collect::<Vec<_>>()
        };
        let weather = "https://weather.example/today";
        for (wrong, id) in [
            (about(" ", "", weather), "name"),
            (about(&"n".repeat(81), "", weather), "name"),
            (about("Anker", "Europe/Atlantis", weather), "time_zone"),
            (about("Anker", "", "javascript:alert(1)"), "leave_to"),
        ] {
            let wrong: Vec<_> = wrong.iter().map(|(key, text)| (*key, text.as_str())).collect();
            let page = marta.press("/place/about", &wrong).await;
            assert_eq!(page.status, 422);
            assert!(page.text().contains(&format!("href=\"#{id}\"")), "{id}");
        }
        assert_eq!(place.stranger().get("/").await.text(), front, "nothing changed");
        let right = about("Anker", "", weather);
        let right: Vec<_> = right.iter().map(|(key, text)| (*key, text.as_str())).collect();
        assert_eq!(marta.press("/place/about", &right).await.location(), "/place");
        let now = place.app.place.now();
        assert_eq!(
            (now.time_zone.as_str(), now.country.as_str()),
            ("Pacific/Auckland", "NZ"),
            "the time follows"
        );
        let after = place.stranger().get("/").await.text();
        assert!(after.contains("Anker") && after.contains(weather) && after.contains("tel:111"), "{after}");
        // Another program on the same database says the same a little later; so does the next start.
        let other = Keeping::read(&place.app.db, &place.app.clock).await.unwrap();
        assert_eq!(*other.now(), *now);
        other.changed(Row { name: "what it was called".into(), ..Row::clone(&now) });
        assert!(
            other.read_again(&place.app.db).await.unwrap() && !other.read_again(&place.app.db).await.unwrap()
        );
        assert_eq!(other.now().name, "Anker");
        let mut keeper = place.joined("Hedda", "keeper").await;
        assert_eq!(keeper.press("/place/about", &right).await.status, 404);
    }
}
