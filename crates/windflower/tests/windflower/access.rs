//! Every address × who comes × every state of what is asked for: `tests/access.table` says in words what each of them
//! gets, `matrix` asks it of every line of `routes.rs`. Here beside it what fits into no table.

mod answer;
mod asking;
mod differences;
mod matrix;
mod partings;
mod photographs;
mod stage;
mod stories;
mod table;
mod unchanged;

use windflower::routes::{Asks, ROUTES};

use crate::cast::{photograph, places};

#[tokio::test]
async fn every_address_of_the_keepers_rooms_is_closed_to_strangers_and_to_others() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = marta
            .write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS")], &format!("place:{keepsake}"))
            .await;
        let story = room.rsplit('/').next().unwrap().to_owned();
        let mut runa = place.runa().await;
        let token = runa.token().await;
        marta.get("/box").await;
        let own = marta.get("/box").await.text();
        for route in ROUTES.iter().filter(|route| route.asks == Asks::Keeper) {
            let id = if route.path.contains("/stories/") { &story } else { &keepsake };
            let path = route.path.replace("{id}", id).replace("{rendition}", "320.webp");
            let mut stranger = place.stranger();
            let (outside, other) = match route.method {
                "get" => (stranger.get(&path).await, runa.get(&path).await),
                _ => (
                    stranger.post(&path, &[("token", "x")]).await,
                    runa.post(&path, &[("token", &token)]).await,
                ),
            };
            assert!([303, 403].contains(&outside.status.as_u16()), "{} {}", route.method, route.path);
            assert!(!outside.location().starts_with("/box"), "{path}");
            for page in [outside, other] {
                assert!(!page.text().contains("CANARY"), "{} {}", route.method, route.path);
            }
        }
        assert_eq!(marta.get("/box").await.text(), own, "nothing of hers was changed by anybody else");
    }
}

#[tokio::test]
async fn a_story_for_only_me_answers_like_one_that_does_not_exist() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "CANARYTITLE"), ("words", "x")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        marta.show(&room, "only-me", "now").await;
        let mut runa = place.runa().await;
        for route in ROUTES.iter().filter(|route| route.asks == Asks::Rule && route.path.starts_with("/s/")) {
            let path = route.path.replace("/s/{story}", &story);
            let nothing = route.path.replace("{story}", "nothing-at-all");
            for other in [place.stranger().get(&path).await, runa.get(&path).await] {
                assert_eq!(other.status, 404);
                let missing = place.stranger().get(&nothing).await;
                assert_eq!(other.text().replace(&path, "HERE"), missing.text().replace(&nothing, "HERE"));
                assert_eq!(other.headers.len(), missing.headers.len());
            }
        }
    }
}

#[tokio::test]
async fn odd_spellings_of_an_address_open_nothing() {
    for place in places().await {
        for path in [
            "/box/",
            "//box",
            "/./box",
            "/%2fbox",
            "/BOX",
            "/box;a",
            "/box.json",
            "/box/keepsakes/",
            "/s/",
            "/p/x/../y",
        ] {
            let page = place.stranger().get(path).await;
            assert!([303, 404].contains(&page.status.as_u16()), "{path} {}", page.status);
        }
    }
}

#[tokio::test]
async fn a_wrong_method_gets_the_kind_page() {
    for place in places().await {
        let page = place.stranger().post("/stories", &[]).await;
        assert_eq!(page.status, 405);
        assert!(page.text().contains("This page is not here"));
    }
}
