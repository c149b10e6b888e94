//! Newcomers: an account comes by a letter, one for each link, and nobody learns whether an address has one.

use platform::db::Query;
use windflower::site::place::Mode;

use crate::cast::{Browser, Page, Place, places};
use crate::members::becomes;

const NEW: [(&str, &str); 2] = [("your_name", "Ida"), ("password", "the stove is warm at six")];

async fn asks(place: &Place, address: &str) -> Page {
    let page = place.stranger().post("/join", &[("address", address)]).await;
    place.work().await;
    page
}

/// The links of all letters, in no order.
fn links(place: &Place, way: &str) -> Vec<String> {
    let letters = place.letters();
    let found = letters.iter().filter_map(|letter| letter.split_once(way));
    let ends = |rest: &str| rest.split_whitespace().next().unwrap_or_default().to_owned();
    found.map(|(_, rest)| format!("{way}{}", ends(rest))).collect()
}

async fn accounts(place: &Place) -> i64 {
    let sql = "SELECT count(*) FROM person";
    place.app.db.one::<(i64,)>(sql, platform::args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn an_account_comes_by_a_letter_and_a_button() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        assert!(place.stranger().get("/sign-in").await.text().contains("href=\"/join\""));
        assert_eq!(asks(&place, "ida@post.example").await.status, 200);
        assert_eq!(accounts(&place).await, 1, "until the button nothing happens");
        let link = links(&place, "/joining/").remove(0);
        let letter = &place.letters()[0];
        for telling in ["Rosehip", "loss", "baby", "story", "box"] {
            assert!(!letter.contains(telling), "{telling}");
        }
        for _ in 0..20 {
            assert_eq!(place.stranger().get(&link).await.status, 200, "a scanner uses nothing up");
        }
        let mut ida = place.stranger();
        let page = ida.post(&link, &[("your_name", ""), ("password", "short")]).await;
        assert!(page.status == 422 && page.text().contains("id=\"password-trouble\""));
        assert_eq!(ida.post(&link, &NEW).await.location(), "/box");
        assert!(ida.get("/box").await.text().contains("You are in. This is yours."));
        let guessed = place.stranger().get("/joining/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").await;
        let used = place.stranger().get(&link).await;
        assert_eq!((used.status, guessed.status), (http::StatusCode::NOT_FOUND, http::StatusCode::NOT_FOUND));
        assert_eq!(place.stranger().post(&link, &NEW).await.status, 404);
        // Without a password she signs in by a letter.
        asks(&place, "ole@post.example").await;
        let link = links(&place, "/joining/").into_iter().find(|one| *one != link).unwrap();
        assert_eq!(place.stranger().post(&link, &NEW[..1]).await.location(), "/box");
        let wrong = [("address", "ole@post.example"), ("password", "")];
        assert_eq!(place.stranger().post("/sign-in", &wrong).await.status, 422);
    }
}

#[tokio::test]
async fn a_hundred_presses_make_one_account() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        asks(&place, "ida@post.example").await;
        let link = links(&place, "/joining/").remove(0);
        let mut browsers: Vec<Browser<'_>> = (0..100).map(|_| place.stranger()).collect();
        let presses = browsers.iter_mut().map(|browser| browser.post(&link, &NEW[..1]));
        let pages = futures_util::future::join_all(presses).await;
        let went = pages.iter().filter(|page| page.status == 303).count();
        let nothing = pages.iter().filter(|page| page.status == 404).count();
        assert_eq!((went, nothing, accounts(&place).await), (1, 99, 2));
    }
}

#[tokio::test]
async fn nobody_learns_whether_an_address_has_an_account() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let (known, unknown) =
            (asks(&place, "Marta@post.example").await, asks(&place, "ida@post.example").await);
        assert_eq!((known.status, known.text()), (unknown.status, unknown.text()));
        assert_eq!(links(&place, "/joining/").len(), 1);
        let letters = place.letters();
        let hers = letters.iter().find(|letter| letter.contains("To: marta@post.example")).unwrap();
        assert!(hers.contains("/sign-in") && !hers.contains("/joining"));
        // The fourth letter within a day does not go, and the page says the same; but who helps answers at other times.
        let said =
            |text: String| text.split("<section aria-labelledby=\"support\"").next().unwrap().to_owned();
        for _ in 0..3 {
            assert_eq!(said(asks(&place, "ida@post.example").await.text()), said(unknown.text()));
            place.app.clock.advance_seconds(3 * 3_600);
        }
        assert_eq!(links(&place, "/joining/").len(), 3);
        // An account that was made meanwhile by one link: another one leads to signing in.
        let mut ways = links(&place, "/joining/");
        assert_eq!(place.stranger().post(&ways.remove(0), &NEW).await.location(), "/box");
        let page = place.stranger().post(&ways.remove(0), &NEW).await;
        assert!(page.status == 422 && page.text().contains("This address has an account here."));
    }
}

#[tokio::test]
async fn in_a_family_and_where_the_place_decides_nobody_comes_uncalled() {
    for place in places().await {
        for mode in [Mode::Family, Mode::Editor] {
            becomes(&place, mode).await;
            assert_eq!(place.stranger().get("/join").await.status, 404);
            assert_eq!(asks(&place, "ida@post.example").await.status, 404);
            assert!(place.letters().is_empty());
            assert!(!place.stranger().get("/sign-in").await.text().contains("/join"));
        }
    }
}

#[tokio::test]
async fn whoever_is_asked_in_is_welcome_from_the_first_moment() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        let room = marta.write(&[("title", "CANARYTITLE"), ("words", "Words.")], "save").await;
        marta.show(&room, "lived-it", "now").await;
        for address in ["ida@post.example", "runa@post.example"] {
            let page = marta.press("/care/members", &[("address", address)]).await;
            assert_eq!(page.location(), "/care/members");
        }
        assert!(!runa.get("/lived-it").await.text().contains("CANARY"));
        place.work().await;
        assert!(runa.get("/lived-it").await.text().contains("CANARYTITLE"));
        let link = links(&place, "/joining/").remove(0);
        place.app.clock.advance_seconds(29 * 86_400);
        let mut ida = place.stranger();
        assert_eq!(ida.post(&link, &NEW).await.location(), "/lived-it");
        assert!(ida.get("/lived-it").await.text().contains("CANARYTITLE"));
        let mut marta = place.marta().await;
        let page = marta.press("/care/members", &[("address", "no address")]).await;
        assert!(page.status == 422 && page.text().contains("value=\"no address\""));
        // A link that nobody opened for thirty days leads nowhere.
        marta.press("/care/members", &[("address", "ole@post.example")]).await;
        place.work().await;
        let late = links(&place, "/joining/").into_iter().find(|one| *one != link).unwrap();
        place.app.clock.advance_seconds(30 * 86_400);
        assert_eq!(place.stranger().post(&late, &NEW).await.status, 404);
    }
}
