//! Signing in, and who stays outside.

use crate::cast::{PASSWORD, places};

#[tokio::test]
async fn the_welcome_link_works_once() {
    for place in places().await {
        assert!(windflower::site::place::welcome_token(&place.app.db).await.unwrap().is_none());
        let page = place.stranger().get("/welcome/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").await;
        assert_eq!(page.status, 404);
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_words() {
    for place in places().await {
        let mut stranger = place.stranger();
        let wrong =
            stranger.post("/sign-in", &[("address", "marta@post.example"), ("password", "not hers")]).await;
        let unknown =
            stranger.post("/sign-in", &[("address", "nobody@post.example"), ("password", "not hers")]).await;
        assert_eq!((wrong.status.as_u16(), unknown.status.as_u16()), (422, 422));
        assert_eq!(wrong.text().replace("marta@", "nobody@"), unknown.text());
        assert!(stranger.has_no_cookie());
    }
}

#[tokio::test]
async fn guessing_is_stopped_but_the_owner_still_gets_in_by_a_link() {
    for place in places().await {
        let mut guesser = place.stranger();
        for guess in 0..10 {
            let guess = format!("guess number {guess}");
            guesser.post("/sign-in", &[("address", "Marta@post.example"), ("password", &guess)]).await;
        }
        let stopped =
            guesser.post("/sign-in", &[("address", "marta@post.example"), ("password", PASSWORD)]).await;
        assert_eq!(stopped.status, 429);
        let mut owner = place.stranger();
        owner.post("/sign-in/link", &[("address", "marta@post.example")]).await;
        place.work().await;
        let letters = place.letters();
        let link =
            letters[0].split("/sign-in/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        assert_eq!(owner.post(&format!("/sign-in/{link}"), &[]).await.location(), "/box");
    }
}

#[tokio::test]
async fn a_link_by_mail_is_not_used_up_by_looking_and_works_once() {
    for place in places().await {
        let mut owner = place.stranger();
        owner.post("/sign-in/link", &[("address", "marta@post.example")]).await;
        place.work().await;
        let letter = place.letters().remove(0);
        assert!(letter.contains("Subject: A message for you"), "{letter}");
        let link = letter.split("/sign-in/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let address = format!("/sign-in/{link}");
        for _ in 0..3 {
            assert!(place.stranger().get(&address).await.text().contains("Open my box"));
        }
        assert_eq!(owner.post(&address, &[]).await.location(), "/box");
        assert_eq!(owner.get("/box").await.status, 200);
        let mut second = place.stranger();
        assert!(!second.post(&address, &[]).await.text().contains("Open my box"));
        assert!(second.has_no_cookie());
    }
}

#[tokio::test]
async fn nobody_learns_whether_an_address_has_an_account() {
    for place in places().await {
        let known = place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await.text();
        let unknown =
            place.stranger().post("/sign-in/link", &[("address", "nobody@post.example")]).await.text();
        assert_eq!(known, unknown);
    }
}

#[tokio::test]
async fn leaving_signs_out_and_clears_what_can_be_cleared() {
    for place in places().await {
        let mut marta = place.marta().await;
        let page = marta.get("/leave").await;
        assert_eq!(page.location(), "https://weather.example/");
        assert_eq!(page.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
        assert_eq!(marta.get("/box").await.status, 303);
    }
}

#[tokio::test]
async fn leaving_takes_back_every_cookie_even_where_a_browser_does_not_know_how_to_clear() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta
            .post("/choose", &[("back", "/"), ("language", "de"), ("country", "DE"), ("look", "dark")])
            .await;
        assert!(!marta.has_no_cookie());
        marta.get("/leave").await;
        assert!(marta.has_no_cookie());
        // Whoever brings none gets none, and what is invented cannot break a line of the answer.
        let plain = place.stranger().get("/leave").await;
        assert!(!plain.headers.contains_key("set-cookie"));
        let odd = http::Request::get("/leave").header("cookie", "a b=1; =2; c\"d=3; fine=4; lonely");
        let page = place.stranger().send(odd, axum::body::Body::empty()).await;
        let taken: Vec<_> = page.headers.get_all("set-cookie").iter().collect();
        assert_eq!(taken, ["fine=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"]);
    }
}

#[tokio::test]
async fn a_form_from_another_site_or_another_session_changes_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut runa = place.runa().await;
        let foreign = runa.token().await;
        for token in ["", "made up", foreign.as_str()] {
            let page = marta.post("/box/stories", &[("token", token)]).await;
            assert_eq!(page.status, 403);
            assert!(page.text().contains("nothing was changed"));
        }
        let own = marta.token().await;
        let request = http::Request::post("/box/stories")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site");
        let page = marta.send(request, axum::body::Body::from(format!("token={own}"))).await;
        assert_eq!(page.status, 403);
        assert!(!marta.get("/box/stories").await.text().contains("/box/stories/0"));
    }
}
