//! What somebody without an account can make the place write, from one network or from many.

use std::net::{IpAddr, SocketAddr};

use axum::body::Body;
use http::Request;
use http::header::CONTENT_TYPE;
use platform::http::Peer;
use windflower::lifecycle::NOUNS;
use windflower::routes::{Asks, ROUTES};

use super::*;
use crate::cast::{Browser, Page, places_with};

/// A form from this address.
pub async fn post_from(browser: &mut Browser<'_>, from: &str, path: &str, form: &[(&str, &str)]) -> Page {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let peer = Peer(SocketAddr::new(from.parse::<IpAddr>().unwrap(), 1_024));
    let request =
        Request::post(path).extension(peer).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.send(request, Body::from(body)).await
}

/// Rows of all tables together.
async fn rows(place: &Place) -> i64 {
    let mut all = 0;
    for table in NOUNS.iter().flat_map(|noun| noun.tables) {
        let sql: &'static str = format!("SELECT count(*) FROM {table}").leak();
        all += place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0;
    }
    all
}

/// As a stranger would fill it in who wants as many rows as can be: nothing twice.
fn form(path: &str, number: usize) -> Vec<(&'static str, String)> {
    let address = ("address", format!("somebody{number}@post.example"));
    match path {
        "/sign-in" => vec![address, ("password", "a guess".to_owned())],
        "/ask" => {
            let letters =
                format!("{number:026}").replace('0', "a").replace('1', "b").replace(['8', '9'], "c");
            vec![("at", format!("/s/{letters}")), ("name", "Jo".to_owned())]
        }
        "/choose" => vec![("language", "de".to_owned()), ("back", "/".to_owned())],
        "/sign-in/code" => vec![("half", "a".repeat(52)), ("code", "123456".to_owned())],
        _ => vec![address],
    }
}

#[tokio::test]
async fn from_one_line_a_stranger_writes_few_rows_at_whatever_address() {
    for place in places_with(|settings| settings.address = "http://localhost:8080".to_owned()).await {
        becomes(&place, Mode::Open).await;
        for route in ROUTES.iter().filter(|route| route.method == "post") {
            if !matches!(route.asks, Asks::Nothing | Asks::Link) {
                continue;
            }
            let path = route.path.replace("{token}", &"b".repeat(52)).replace("{id}", "nothing");
            let before = rows(&place).await;
            for number in 0..200 {
                let form = form(&path, number);
                let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
                post_from(&mut place.stranger(), "2001:db8:1:200::1", &path, &form).await;
            }
            let more = rows(&place).await - before;
            // A link that is asked for leaves a job too, whether or not there is an account: both take the same work.
            assert!(more <= 200, "{more} rows by 200 times {path}");
        }
    }
}

#[tokio::test]
async fn a_network_that_asks_for_too_much_is_told_so_and_has_its_text_back() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let asks: [(&str, usize, &str, &str); 3] = [
            ("/sign-in/link", 30, "address", "hedda@post.example"),
            ("/join", 20, "address", "hedda@post.example"),
            ("/ask", 30, "line", "I knew her grandmother."),
        ];
        for (path, most, field, typed) in asks {
            for number in 0..most {
                let form = form(path, number);
                let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
                let page = post_from(&mut place.stranger(), "203.0.113.7", path, &form).await;
                assert_eq!(page.status, 200, "{path}: {}", page.text());
            }
            let at = format!("/s/{}", "c".repeat(26));
            let once_more = [("at", at.as_str()), (field, typed)];
            let page = post_from(&mut place.stranger(), "203.0.113.7", path, &once_more).await;
            assert_eq!(page.status, 429, "{path}");
            assert!(page.text().contains(&format!("{typed}</textarea>")), "{path}: {}", page.text());
            assert!(page.headers.contains_key("retry-after"));
            // A neighbour in the same street is none of them.
            let page = post_from(&mut place.stranger(), "203.0.113.8", path, &once_more).await;
            assert_eq!(page.status, 200, "{path}");
        }
    }
}

/// A thousand households of one provider are not a thousand networks.
#[tokio::test]
async fn whoever_has_many_networks_of_ipv6_is_counted_by_the_wide_one_too() {
    for place in places().await {
        let mut taken = 0;
        for number in 0..200 {
            let from = format!("2001:db8:1:{number:x}00::1");
            let address = format!("somebody{number}@post.example");
            let page =
                post_from(&mut place.stranger(), &from, "/sign-in/link", &[("address", &address)]).await;
            taken += usize::from(page.status == 200);
        }
        assert_eq!(taken, 120);
    }
}

#[tokio::test]
async fn strangers_send_a_keeper_twelve_letters_a_day_and_leave_her_those_of_her_own_device() {
    for place in places().await {
        let mut marta = place.marta().await;
        let letters = async || {
            place.work().await;
            place.letters().len()
        };
        let form = [("address", "marta@post.example")];
        for hour in 0..20 {
            for network in 0..10 {
                let from = format!("198.51.{network}.{hour}");
                post_from(&mut place.stranger(), &from, "/sign-in/link", &form).await;
            }
            place.app.clock.advance_seconds(3_600);
        }
        assert_eq!(letters().await, 12);
        marta.lose_session();
        post_from(&mut marta, "198.51.1.1", "/sign-in/link", &form).await;
        assert_eq!(letters().await, 13, "strangers use up none of hers");
        // One network alone leaves her half.
        place.app.clock.advance_seconds(86_400);
        for _ in 0..20 {
            post_from(&mut place.stranger(), "198.51.1.1", "/sign-in/link", &form).await;
            place.app.clock.advance_seconds(1_860);
        }
        assert_eq!(letters().await, 19);
    }
}

#[tokio::test]
async fn whoever_asks_where_nobody_is_uses_up_nothing_of_those_who_ask_a_keeper() {
    for place in places().await {
        let mut marta = place.marta().await;
        let circle = marta.circle("Friends", "everything").await;
        let room = marta.write(&[("title", "The hat"), ("words", "On the sill.")], "save").await;
        marta.share(&room, &[&circle], "now").await;
        let ask = async |number: usize, at: &str| {
            let from = format!("{}.51.100.7", 11 + number / 20);
            post_from(&mut place.stranger(), &from, "/ask", &[("at", at), ("name", "Jo")]).await
        };
        for number in 0..520 {
            let form = form("/ask", number);
            assert_eq!(ask(number, &form[0].1).await.status, 200);
        }
        assert_eq!(count(&place, "SELECT count(*) FROM reading_request").await, 500);
        let shown = marta.shown().await.remove(0);
        ask(600, &shown).await;
        assert_eq!(count(&place, "SELECT count(*) FROM reading_request").await, 501);
        place.app.clock.advance_seconds(86_400);
        ask(620, &format!("/s/{}", "d".repeat(26))).await;
        assert_eq!(count(&place, "SELECT count(*) FROM reading_request").await, 502);
    }
}
