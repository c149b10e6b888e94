//! Staff come in by a provider of their organisation: whom it lets in, and how much of what it says is believed.

mod provider;

use platform::db::Query;
use serde_json::{Value, json};
use windflower::settings::OpenId;

use crate::cast::{Browser, Page, Place, places, places_with};
use provider::{CLIENT, Lie, Provider, SECRET};

const SENTENCE: &str = "That way did not sign you in.";

async fn with_provider() -> (Provider, Vec<Place>) {
    let provider = Provider::start().await;
    let (issuer, name) = (provider.issuer(), "Elm House".to_owned());
    let openid = OpenId { issuer, name, client_id: CLIENT.into(), client_secret: SECRET.into() };
    let places = places_with(|settings| settings.openid = Some(openid.clone())).await;
    (provider, places)
}

/// Presses the button on the page of signing in; the address at the provider.
async fn set_out(browser: &mut Browser<'_>) -> String {
    let page = browser.post("/sign-in/openid", &[("back", "/account")]).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let refresh = page.headers.get("refresh").unwrap().to_str().unwrap().to_owned();
    let address = refresh.strip_prefix("0; url=").unwrap().to_owned();
    assert!(page.text().replace("&#38;", "&").contains(&address), "there is a link too");
    address
}

/// Comes back with what the provider sent along, and presses the button there.
async fn come_back(browser: &mut Browser<'_>, way: &str) -> Page {
    let page = browser.get(way).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let (code, state) = (page.hidden("code"), page.hidden("state"));
    browser.post("/sign-in/openid/back", &[("code", &code), ("state", &state)]).await
}

async fn sign_in(provider: &Provider, browser: &mut Browser<'_>, claims: Value) -> Page {
    let address = set_out(browser).await;
    come_back(browser, &provider.vouch(&address, claims)).await
}

fn mo() -> Value {
    json!({ "sub": "elm-17", "email": "Mo@post.example", "email_verified": true })
}

/// Nobody is signed in, and the page says the one sentence.
async fn stays_out(page: &Page, browser: &mut Browser<'_>, why: &str) {
    assert_eq!(page.status, 422, "{why}");
    assert!(page.text().contains(SENTENCE), "{why}");
    assert_eq!(browser.get("/box").await.status, 303, "{why}: nobody is signed in");
}

#[tokio::test]
async fn a_moderator_comes_in_and_is_known_by_the_providers_own_name_from_then_on() {
    let (provider, places) = with_provider().await;
    for place in places {
        let mut elsewhere = place.joined("Mo", "moderator").await;
        let door = place.stranger().get("/sign-in").await.text();
        assert!(door.contains("action=\"/sign-in/openid\"") && door.contains("Sign in with Elm House"));
        let mut here = place.stranger();
        let page = sign_in(&provider, &mut here, mo()).await;
        assert_eq!((page.status.as_u16(), page.location()), (303, "/account"));
        assert_eq!(elsewhere.get("/box").await.status, 303, "a new way in ends all other sessions");
        assert!(
            here.get("/account").await.text().contains("You sign in with Elm House since November 2026.")
        );
        place.work().await;
        let told = |place: &Place| {
            place
                .letters()
                .iter()
                .filter(|letter| letter.contains("a new way to sign in to your account"))
                .count()
        };
        assert_eq!(told(&place), 1);
        // Her address at the provider may change, and nobody has made sure of the new one.
        let married = json!({ "sub": "elm-17", "email": "mo@elm.example" });
        assert_eq!(sign_in(&provider, &mut place.stranger(), married).await.location(), "/account");
        assert_eq!(here.get("/box").await.status, 200, "signing in again ends nothing");
        place.work().await;
        assert_eq!(told(&place), 1, "and is told to nobody");
        let mut successor = place.stranger();
        let same_address = json!({ "sub": "elm-18", "email": "mo@post.example", "email_verified": true });
        let page = sign_in(&provider, &mut successor, same_address).await;
        stays_out(&page, &mut successor, "who got her address later is not she").await;
    }
}

#[tokio::test]
async fn nobody_else_comes_in_and_nobody_learns_why() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        place.runa().await;
        let person = |address: &str, verified: Value| json!({ "sub": format!("of {address}"), "email": address, "email_verified": verified });
        let mut pages = Vec::new();
        for claims in [
            person("mo@post.example", false.into()),
            json!({ "sub": "1", "email": "mo@post.example" }),
            json!({ "sub": "2" }),
            person("runa@post.example", true.into()),
            person("nobody@post.example", true.into()),
            person("mo@post.example.evil.example", true.into()),
        ] {
            let mut browser = place.stranger();
            let page = sign_in(&provider, &mut browser, claims.clone()).await;
            stays_out(&page, &mut browser, &claims.to_string()).await;
            pages.push(page.text());
        }
        assert!(pages.iter().all(|page| *page == pages[0]), "byte for byte the same");
        let count = |sql: &'static str| {
            let db = place.app.db.clone();
            async move { db.one::<(i64,)>(sql, vec![]).await.unwrap().unwrap().0 }
        };
        assert_eq!(count("SELECT count(*) FROM staff_link").await, 0);
        assert_eq!(count("SELECT count(*) FROM person").await, 3, "no account is made");
    }
}

#[tokio::test]
async fn whoever_helps_no_longer_comes_in_this_way_no_longer() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        assert_eq!(sign_in(&provider, &mut place.stranger(), mo()).await.status, 303);
        let sql = "UPDATE person SET role = 'keeper' WHERE address_key = 'mo@post.example'";
        place.app.db.run(sql, vec![]).await.unwrap();
        let mut browser = place.stranger();
        let page = sign_in(&provider, &mut browser, mo()).await;
        stays_out(&page, &mut browser, "a keeper's own things do not hang on her employer").await;
    }
}

#[tokio::test]
async fn what_does_not_hold_signs_nobody_in() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        for lie in [
            Lie::OtherNonce,
            Lie::NoNonce,
            Lie::OtherIssuer,
            Lie::OtherAudience,
            Lie::SecondAudience,
            Lie::PastItsTime,
            Lie::SignedWithNothing,
            Lie::SignedWithTheSecret,
            Lie::SignedWithAnotherKey,
            Lie::ChangedAfterwards,
            Lie::NoToken,
        ] {
            provider.lie(lie);
            let mut browser = place.stranger();
            let page = sign_in(&provider, &mut browser, mo()).await;
            stays_out(&page, &mut browser, &format!("{lie:?}")).await;
        }
        provider.lie(Lie::None);
        assert_eq!(sign_in(&provider, &mut place.stranger(), mo()).await.status, 303, "the truth is taken");
    }
}

#[tokio::test]
async fn a_way_back_works_once_in_the_browser_that_set_out_and_for_ten_minutes() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        let mut hers = place.stranger();
        let way = provider.vouch(&set_out(&mut hers).await, mo());
        let mut thief = place.stranger();
        let page = come_back(&mut thief, &way).await;
        stays_out(&page, &mut thief, "a browser that never set out").await;
        set_out(&mut thief).await;
        let page = come_back(&mut thief, &way).await;
        stays_out(&page, &mut thief, "a browser that set out on another way").await;
        for _ in 0..20 {
            assert_eq!(hers.get(&way).await.status, 200);
        }
        let asked = provider.asked("token");
        assert_eq!(hers.get("/box").await.status, 303, "looking at it signs nobody in");
        let mut later = hers.clone();
        assert_eq!(come_back(&mut hers, &way).await.location(), "/account");
        assert_eq!(provider.asked("token"), asked + 1);
        let page = come_back(&mut later, &way).await;
        stays_out(&page, &mut later, "it was used").await;
        assert_eq!(provider.asked("token"), asked + 1, "and nobody was asked again");

        let mut slow = place.stranger();
        let way = provider.vouch(&set_out(&mut slow).await, mo());
        let mut foreign = slow.clone();
        let sent = http::Request::post("/sign-in/openid/back").header("sec-fetch-site", "cross-site");
        assert_eq!(foreign.send(sent, axum::body::Body::empty()).await.status, 403);
        place.app.clock.advance_seconds(601);
        let page = come_back(&mut slow, &way).await;
        stays_out(&page, &mut slow, "it took her too long").await;
    }
}

#[tokio::test]
async fn two_presses_at_once_sign_in_once() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        let mut one = place.stranger();
        let way = provider.vouch(&set_out(&mut one).await, mo());
        let mut other = one.clone();
        let asked = provider.asked("token");
        let (first, second) = tokio::join!(come_back(&mut one, &way), come_back(&mut other, &way));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        assert_eq!(provider.asked("token"), asked + 1, "the code is used up here and not only there");
    }
}

#[tokio::test]
async fn a_provider_that_is_down_or_strange_leaves_the_other_ways_open() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        for lie in [Lie::Redirects, Lie::Endless, Lie::OtherName] {
            provider.lie(lie);
            let mut browser = place.stranger();
            let page = browser.post("/sign-in/openid", &[]).await;
            stays_out(&page, &mut browser, &format!("{lie:?}")).await;
            assert!(browser.has_no_cookie());
        }
        assert_eq!(provider.asked("moved"), 0, "no redirect is followed");
        assert!(provider.asked("piece") < 500, "of 16384 that it had to say");
        provider.lie(Lie::None);
        let mut refused = place.stranger();
        set_out(&mut refused).await;
        let page = refused.get("/sign-in/openid/back?error=access_denied&state=x").await;
        stays_out(&page, &mut refused, "she did not want to, there").await;
        place.signed_in("mo@post.example").await;
    }
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let gone = OpenId {
        issuer: format!("http://{nobody}"),
        client_id: CLIENT.into(),
        client_secret: SECRET.into(),
        name: "Elm House".into(),
    };
    for place in places_with(|settings| settings.openid = Some(gone.clone())).await {
        let mut browser = place.stranger();
        let page = browser.post("/sign-in/openid", &[]).await;
        stays_out(&page, &mut browser, "nobody answers").await;
    }
}

#[tokio::test]
async fn strangers_cannot_make_the_place_ask_without_end() {
    let (provider, places) = with_provider().await;
    for place in places {
        let before = provider.asked("discovery");
        for _ in 0..70 {
            place.stranger().post("/sign-in/openid", &[]).await;
        }
        assert_eq!(provider.asked("discovery") - before, 60);
        place.app.clock.advance_seconds(16 * 60);
        set_out(&mut place.stranger()).await;
    }
}

#[tokio::test]
async fn the_second_step_is_asked_for_unless_the_provider_asked_for_two() {
    let (provider, places) = with_provider().await;
    for place in places {
        let mut mos = place.joined("Mo", "moderator").await;
        let app = crate::signing_in::set_up_app(&place, &mut mos).await;
        for amr in [json!(null), json!(["pwd"]), json!(["otp"])] {
            let mut claims = mo();
            claims["amr"] = amr.clone();
            let mut browser = place.stranger();
            let asked = sign_in(&provider, &mut browser, claims).await;
            assert!(!asked.hidden("half").is_empty(), "{amr}: a code is asked for");
            assert_eq!(browser.get("/box").await.status, 303, "{amr}: until then nobody is signed in");
            place.app.clock.advance_seconds(60);
            let in_now = crate::signing_in::give_code(&mut browser, &asked, &app.code(&place)).await;
            assert_eq!(in_now.location(), "/box", "{amr}");
            assert_eq!(browser.get("/box").await.status, 200);
        }
        for amr in [json!(["mfa"]), json!(["pwd", "otp"])] {
            let mut claims = mo();
            claims["amr"] = amr.clone();
            let mut browser = place.stranger();
            assert_eq!(sign_in(&provider, &mut browser, claims).await.location(), "/account", "{amr}");
        }
        let with_both = "SELECT count(*) FROM session WHERE two_factors";
        let count = place.app.db.one::<(i64,)>(with_both, vec![]).await.unwrap();
        assert_eq!(count, Some((5,)), "each of the five, and not the one that linking ended");
    }
}

#[tokio::test]
async fn it_is_removed_after_proving_once_more_and_that_ends_all_other_sessions() {
    let (provider, places) = with_provider().await;
    for place in places {
        place.joined("Mo", "moderator").await;
        let mut here = place.stranger();
        sign_in(&provider, &mut here, mo()).await;
        let mut elsewhere = place.stranger();
        sign_in(&provider, &mut elsewhere, mo()).await;
        place.app.clock.advance_seconds(11 * 60);
        let token = here.get("/account").await.hidden("token");
        let once_more = here.post("/account/openid/remove", &[("token", &token)]).await;
        assert!(once_more.text().contains("name=\"back\" value=\"/account/openid/remove\""));
        assert_eq!(elsewhere.get("/box").await.status, 200, "nothing is changed yet");
        here.prove().await;
        let page = here.post("/account/openid/remove", &[("token", &token)]).await;
        assert_eq!(page.location(), "/account");
        assert_eq!(elsewhere.get("/box").await.status, 303);
        assert!(!here.get("/account").await.text().contains("You sign in with Elm House"));
        let again = here.post("/account/openid/remove", &[("token", &token)]).await;
        assert_eq!(again.status, 404);
        let mut browser = place.stranger();
        let unverified = json!({ "sub": "elm-17", "email": "mo@post.example" });
        let page = sign_in(&provider, &mut browser, unverified).await;
        stays_out(&page, &mut browser, "the pair counts no more").await;
    }
}

#[tokio::test]
async fn where_no_provider_is_set_there_is_no_such_door() {
    for place in places().await {
        assert!(!place.stranger().get("/sign-in").await.text().contains("openid"));
        assert_eq!(place.stranger().post("/sign-in/openid", &[]).await.status, 404);
    }
}
