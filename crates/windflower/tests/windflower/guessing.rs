//! However many guess at once, and from wherever: no more tries are made than may be, and she is never shut out by her own
//! right answers. Whatever can be guessed or used up is here, each with its limit.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use futures_util::future::join_all;
use http::Request;
use http::header::CONTENT_TYPE;
use platform::args;
use platform::db::Query;
use platform::http::Peer;
use windflower::site::place::Mode;

use crate::cast::{Browser, PASSWORD, Page, Place, places};
use crate::members::becomes;
use crate::signing_in::set_up_app;

const MARTA: &str = "marta@post.example";

/// A form from one of twenty networks.
async fn post_from(browser: &mut Browser<'_>, number: usize, path: &str, form: &[(&str, &str)]) -> Page {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let network = u8::try_from(number % 20).unwrap();
    let peer = Peer(SocketAddr::from((Ipv4Addr::new(198, 51, network, 7), 1_024)));
    let request =
        Request::post(path).extension(peer).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.send(request, Body::from(body)).await
}

/// How many of these answers say that it was looked at; the others say that it was too often.
fn looked_at(pages: &[Page]) -> usize {
    let wrong = pages.iter().filter(|page| page.status == 422).count();
    let too_many = pages.iter().filter(|page| page.status == 429).count();
    assert_eq!(
        wrong + too_many,
        pages.len(),
        "{:?}",
        pages.iter().map(|page| page.status).collect::<Vec<_>>()
    );
    wrong
}

/// Guesses at once, from twenty networks, in the same browser or in as many strangers'.
async fn guess(browser: &Browser<'_>, path: &str, forms: Vec<Vec<(&str, String)>>) -> usize {
    let guesses = forms.into_iter().enumerate().map(|(number, form)| {
        let mut browser = browser.clone();
        async move {
            let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
            post_from(&mut browser, number, path, &form).await
        }
    });
    looked_at(&join_all(guesses).await)
}

fn passwords(count: usize) -> Vec<Vec<(&'static str, String)>> {
    let form = |number| vec![("address", MARTA.to_owned()), ("password", format!("guess number {number}"))];
    (0..count).map(form).collect()
}

#[tokio::test]
async fn ninety_five_passwords_at_once_are_ten_tries() {
    for place in places().await {
        assert_eq!(guess(&place.stranger(), "/sign-in", passwords(95)).await, 10);
        assert_eq!(guess(&place.stranger(), "/sign-in", passwords(5)).await, 0);
        place.app.clock.advance_seconds(16 * 60);
        assert_eq!(guess(&place.stranger(), "/sign-in", passwords(20)).await, 10);
    }
}

#[tokio::test]
async fn one_network_has_thirty_tries_for_however_many_addresses_at_once() {
    for place in places().await {
        let guesses = (0..60).map(|number| {
            let mut stranger = place.stranger();
            async move {
                let address = format!("somebody{number}@post.example");
                stranger.post("/sign-in", &[("address", &address), ("password", "a guess")]).await
            }
        });
        assert_eq!(looked_at(&join_all(guesses).await), 30);
    }
}

#[tokio::test]
async fn at_a_device_of_hers_once_more_takes_ten_passwords_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        place.app.clock.advance_seconds(11 * 60);
        let token = marta.get("/account/again").await.hidden("token");
        let form = |number| vec![("token", token.clone()), ("password", format!("guess number {number}"))];
        assert_eq!(guess(&marta, "/account/again", (0..60).map(form).collect()).await, 10);
        assert_eq!(marta.get("/box").await.status, 200);
    }
}

/// The page that asks a stranger who knows her password for the code.
async fn half(place: &Place) -> String {
    let form = [("address", MARTA), ("password", PASSWORD)];
    let half = place.stranger().post("/sign-in", &form).await.hidden("half");
    assert!(!half.is_empty());
    half
}

fn codes(half: &str, count: usize, code: impl Fn(usize) -> String) -> Vec<Vec<(&'static str, String)>> {
    (0..count).map(|number| vec![("half", half.to_owned()), ("code", code(number))]).collect()
}

#[tokio::test]
async fn codes_from_twenty_networks_at_once_are_ten_tries_and_sixty_in_a_day() {
    for place in places().await {
        let mut marta = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        place.app.clock.advance_seconds(60);
        let of_app = |number| format!("{number:06}");
        let mut all = 0;
        for window in 0..9 {
            let looked_at =
                guess(&place.stranger(), "/sign-in/code", codes(&half(&place).await, 95, of_app)).await;
            assert_eq!(looked_at, if window < 6 { 10 } else { 0 });
            all += looked_at;
            place.app.clock.advance_seconds(16 * 60);
        }
        assert_eq!(all, 60);
        // Neither at her own device nor with a recovery code is she shut out.
        let recovery = app.recovery_code(0);
        let form = [("half", half(&place).await), ("code", recovery)];
        let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(place.stranger().post("/sign-in/code", &form).await.location(), "/box");
        marta.lose_session();
        let asked = marta.post("/sign-in", &[("address", MARTA), ("password", PASSWORD)]).await;
        let form = [("half", asked.hidden("half")), ("code", app.code(&place))];
        let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(marta.post("/sign-in/code", &form).await.location(), "/box");
    }
}

#[tokio::test]
async fn recovery_codes_from_twenty_networks_at_once_are_twenty_tries() {
    for place in places().await {
        let mut marta = place.marta().await;
        set_up_app(&place, &mut marta).await;
        let recovery = |number| format!("aaaa bbbb {number:04}");
        let forms = codes(&half(&place).await, 95, recovery);
        assert_eq!(guess(&place.stranger(), "/sign-in/code", forms).await, 20);
    }
}

#[tokio::test]
async fn right_answers_shut_nobody_out() {
    for place in places().await {
        for round in 0..40 {
            // Now and then she mistypes it.
            if round % 5 == 0 {
                let wrong = [("address", MARTA), ("password", "not hers at all")];
                assert_eq!(place.stranger().post("/sign-in", &wrong).await.status, 422);
            }
            place.marta().await;
        }
        let mut marta = place.marta().await;
        for _ in 0..25 {
            marta.prove().await;
        }
        place.app.clock.advance_seconds(16 * 60);
        let many = (0..8).map(|_| async { place.marta().await.get("/box").await.status.as_u16() });
        assert_eq!(join_all(many).await, [200; 8]);
    }
}

async fn count(place: &Place, sql: &'static str) -> i64 {
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

/// The same form thirty times at once, from twenty networks.
async fn at_once(browser: &Browser<'_>, path: &str, form: &[(&str, String)]) {
    let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let asks = (0..30).map(|number| {
        let (mut browser, form) = (browser.clone(), form.clone());
        async move { post_from(&mut browser, number, path, &form).await.status.as_u16() }
    });
    assert!(join_all(asks).await.iter().all(|status| *status < 400));
}

#[tokio::test]
async fn what_writes_a_letter_or_a_row_is_counted_before_it_is_done() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let mut marta = place.marta().await;
        let token = marta.get("/account/address").await.hidden("token");
        let story = format!("/s/{}", "b".repeat(26));
        let address = |address: &str| ("address", address.to_owned());
        at_once(&place.stranger(), "/sign-in/link", &[address(MARTA)]).await;
        at_once(&place.stranger(), "/join", &[address("new@post.example")]).await;
        let to_new = [address("other@post.example"), ("token", token)];
        at_once(&marta, "/account/address", &to_new).await;
        at_once(&place.stranger(), "/ask", &[("at", story), ("name", "Jo".to_owned())]).await;
        place.work().await;
        let to = |address: &str| {
            let to = format!("To: {address}");
            place.letters().iter().filter(|letter| letter.contains(&to)).count()
        };
        assert_eq!((to(MARTA), to("new@post.example"), to("other@post.example")), (5, 3, 5));
        assert_eq!(count(&place, "SELECT count(*) FROM reading_request").await, 3);
    }
}

/// Else a new address that has an account, for which no letter is written, would tell by what is left.
#[tokio::test]
async fn new_addresses_are_counted_whether_or_not_they_have_an_account() {
    for place in places().await {
        place.runa().await;
        let mut marta = place.marta().await;
        let token = marta.get("/account/address").await.hidden("token");
        for number in 0..6 {
            let taken = if number < 5 { "runa@post.example" } else { "free@post.example" };
            marta.post("/account/address", &[("token", &token), ("address", taken)]).await;
        }
        place.work().await;
        assert_eq!(place.letters().len(), 0);
    }
}

#[tokio::test]
async fn a_clock_that_was_ahead_for_a_while_shuts_nobody_out() {
    for place in places().await {
        place.app.clock.advance_seconds(40 * 86_400);
        assert_eq!(guess(&place.stranger(), "/sign-in", passwords(20)).await, 10);
        place.app.clock.set(crate::cast::EVENING);
        assert_eq!(guess(&place.stranger(), "/sign-in", passwords(20)).await, 10);
    }
}

#[tokio::test]
async fn a_known_device_goes_before_two_hundred_strangers() {
    let Some(place) = places().await.into_iter().next() else { return };
    let done = Arc::new(AtomicUsize::new(0));
    let strangers: Vec<_> = (0..200)
        .map(|number| {
            let (passwords, done) = (place.app.passwords.of_strangers(), Arc::clone(&done));
            tokio::spawn(async move {
                passwords.verify_nothing(&format!("guess number {number}")).await.unwrap();
                done.fetch_add(1, Ordering::Relaxed);
            })
        })
        .collect();
    tokio::task::yield_now().await;
    place.app.passwords.hash(PASSWORD).await.unwrap();
    let before = done.load(Ordering::Relaxed);
    assert!(before < 50, "{before} strangers went before somebody whom the place knows");
    for stranger in strangers {
        stranger.await.unwrap();
    }
}
