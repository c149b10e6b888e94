//! A session that has ended leaves a line for whoever it was; a sign-in at a new device is told to her; a steward ends what
//! is not hers.

use platform::args;
use platform::db::Query as _;
use windflower::ids::PersonId;
use windflower::people::entering::sessions::jobs;
use windflower::settings::{Settings, Smtp};

use crate::cast::{Browser, PASSWORD, Place, places, places_with};
use crate::checks::windflower;

/// Signs in at a device that says what it is.
async fn sign_in_at<'a>(place: &'a Place, agent: &str) -> Browser<'a> {
    let mut browser = place.stranger();
    let form = [("address", "marta@post.example"), ("password", PASSWORD)];
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = http::Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("user-agent", agent);
    assert_eq!(browser.send(request, axum::body::Body::from(body)).await.status, 303);
    browser
}

#[tokio::test]
async fn what_has_ended_stays_in_her_list_for_ninety_days_and_then_goes() {
    for place in places().await {
        let mut phone = sign_in_at(&place, "Mozilla/5.0 (iPhone)").await;
        let mut tablet = sign_in_at(&place, "Mozilla/5.0 (iPad)").await;
        let mut here = place.marta().await;
        assert!(!here.get("/account").await.text().contains("Where you were signed in before"));
        tablet.press("/sign-out", &[]).await;
        here.press("/account/elsewhere", &[]).await;
        assert_eq!(phone.get("/box").await.status, 303, "it has ended");
        let page = here.get("/account").await.text();
        let before = page.split_once("Where you were signed in before").unwrap().1;
        let line = |device: &str| {
            let rest = before.split_once(&format!("<b>{device}</b>")).expect(device).1;
            rest.split("</li>").next().unwrap().to_owned()
        };
        assert!(line("iPad").contains("a device that was new then") && line("iPad").contains("ended today"));
        assert!(line("iPad").contains("Signed out on that device."), "{before}");
        assert!(line("iPhone").contains("You ended it from another device."), "{before}");
        assert!(!before.contains("/account/sessions/"), "nothing of it can be ended any more");
        // Runa reads nothing of it.
        assert!(!place.runa().await.get("/account").await.text().contains("iPad"));
        for (days, stays) in [(89, true), (2, false)] {
            for _ in 0..days {
                place.app.clock.advance_seconds(86_400);
                here.get("/account").await;
            }
            place.tick().await;
            let page = here.get("/account").await.text();
            assert_eq!(page.contains("iPad"), stays, "after {days} more days");
            assert!(!stays || page.contains("22 November 2026"), "with the day: {page}");
        }
    }
}

#[tokio::test]
async fn a_session_that_was_not_used_ends_by_itself_and_leaves_its_line() {
    for place in places().await {
        sign_in_at(&place, "Mozilla/5.0 (iPhone)").await;
        place.app.clock.advance_seconds(31 * 86_400);
        place.tick().await;
        let page = place.marta().await.get("/account").await.text();
        let line = page.split_once("<b>iPhone</b>").unwrap().1.split("</li>").next().unwrap().to_owned();
        assert!(line.contains("It was not used for a long time."), "{line}");
    }
}

/// A mail server that nobody reaches.
fn mail_server(settings: &mut Settings) {
    let (user, password) = (String::new(), String::new());
    settings.smtp = Some(Smtp { host: "127.0.0.1".into(), port: 9, user, password, tls: "none".into() });
}

async fn letters_about_devices(place: &Place) -> i64 {
    let sql = "SELECT count(*) FROM job WHERE kind = 'new-device-letter'";
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_letter_goes_out_on_a_new_device_and_on_none_that_was_known() {
    for place in places_with(mail_server).await {
        assert_eq!(letters_about_devices(&place).await, 0, "the first device is hers");
        let mut phone = sign_in_at(&place, "Mozilla/5.0 (iPhone)").await;
        assert_eq!(letters_about_devices(&place).await, 1);
        phone.press("/sign-out", &[]).await;
        let form = [("address", "marta@post.example"), ("password", PASSWORD)];
        assert_eq!(phone.post("/sign-in", &form).await.status, 303);
        assert_eq!(letters_about_devices(&place).await, 1, "it was there before");
        for _ in 0..8 {
            place.marta().await;
        }
        assert_eq!(letters_about_devices(&place).await, 5, "her mailbox is not filled");
        place.app.clock.advance_seconds(86_401);
        place.marta().await;
        assert_eq!(letters_about_devices(&place).await, 6);
    }
    for place in places().await {
        place.marta().await;
        assert_eq!(letters_about_devices(&place).await, 0, "where no letters go out, none is written");
        let sql = "SELECT id FROM person WHERE address_key = 'marta@post.example'";
        let (id,) = place.app.db.one::<(PersonId,)>(sql, args![]).await.unwrap().unwrap();
        jobs::send_letter(&place.app, &id).await.unwrap();
        let letter = place.letters().remove(0).replace("=\r\n", "");
        assert!(letter.contains("Subject: A message for you") && letter.contains("/account"), "{letter}");
        assert!(letter.contains("There was a sign-in on a new device."), "{letter}");
        for word in ["Rosehip", "Marta", "box", "baby", "loss", "Linux", "iPhone"] {
            assert!(!letter.contains(word), "it says {word} to whoever looks: {letter}");
        }
    }
}

#[tokio::test]
async fn a_steward_ends_the_sessions_of_somebody_who_reads_of_it_afterwards() {
    for place in places().await {
        let (mut runa, mut marta) = (place.runa().await, place.marta().await);
        assert_eq!(runa.get("/box").await.status, 200);
        let out = windflower(&place, &["person", "sign-out", "Runa@post.example"]);
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(out.status.success() && said.contains("signed in nowhere any more"), "{out:?}");
        let log = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(log.contains("sessions-ended-for") && !log.to_lowercase().contains("runa"), "{log}");
        assert_eq!(runa.get("/box").await.status, 303, "with the next request");
        assert_eq!(marta.get("/box").await.status, 200, "and nobody else");
        let page = place.signed_in("runa@post.example").await.get("/account").await.text();
        assert!(page.contains("Whoever runs this place ended it."), "{page}");
        let nobody = windflower(&place, &["person", "sign-out", "nobody@post.example"]);
        assert!(!nobody.status.success());
    }
}

#[tokio::test]
async fn of_very_many_sessions_that_ended_the_last_two_hundred_stay() {
    for place in places().await {
        place.marta().await;
        let sql = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 250)
                   INSERT INTO ended_session (fingerprint, person_id, device, known_device, made_at, ended_at, ended_by)
                   SELECT 'ended' || i, id, 'Firefox', TRUE, i, i, 'there' FROM n
                   JOIN person ON address_key = 'marta@post.example'";
        place.app.db.run(sql, args![]).await.unwrap();
        place.signed_in("marta@post.example").await;
        let sql = "SELECT count(*), min(ended_at) FROM ended_session";
        assert_eq!(place.app.db.one::<(i64, i64)>(sql, args![]).await.unwrap(), Some((200, 51)));
    }
}
