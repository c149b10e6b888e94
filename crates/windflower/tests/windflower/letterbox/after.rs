//! What she decided for the time after her holds for what is sealed too.

use windflower::share::after_me::jobs::tend_all;

use super::{bring, bring_with, helper, letterbox, numbers};
use crate::cast::{Place, places, small_photograph};

/// She decides about her box, the person she named presses the button, and the wait passes without a sign of her.
async fn happens(place: &Place, choice: &str) -> String {
    let mut marta = place.marta().await;
    let form = [
        ("about", "box"),
        ("choice", choice),
        ("name", "Ida"),
        ("address", "ida@post.example"),
        ("words", "Keep the hat."),
    ];
    assert_eq!(marta.press("/box/after-me", &form).await.location(), "/box/after-me");
    let buttons = marta.get("/box/after-me").await.all("action=\"/box/after-me/");
    let id = buttons.iter().find_map(|button| button.strip_suffix("/take-back")).unwrap().to_owned();
    let link = marta.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await;
    marta.get("/leave").await;
    place.stranger().post(&link, &[]).await;
    for _ in 0..31 {
        place.app.clock.advance_seconds(86_400);
        place.work().await;
        tend_all(&place.app).await.unwrap();
    }
    id
}

#[tokio::test]
async fn in_a_box_that_is_sealed_for_the_time_after_her_nothing_is_put_in_opened_or_taken_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[("days", "365")]).await;
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        let line = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").remove(0);
        let line = format!("/letterbox/receipt/{line}");
        let arrival = marta.get("/box").await.all("action=\"/box/arrivals/").remove(0);
        let arrival = format!("/box/arrivals/{arrival}");
        let id = happens(&place, "seal").await;
        let late = [("Late.", "b.jpg", small_photograph(2, "b"))];
        assert_eq!(bring_with(&mut jo, &token, &late).await.location(), "/letterbox");
        assert_eq!(jo.post(&line, &[]).await.status, 404);
        let mut marta = place.marta().await;
        assert_eq!(marta.press(&arrival, &[]).await.status, 404);
        let page = marta.get("/box").await.text();
        assert!(
            page.contains("Her hat.") && !page.contains("/opening"),
            "nothing is offered that cannot be done"
        );
        marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
        assert_eq!(bring_with(&mut jo, &token, &late).await.location(), "/letterbox/receipt");
        assert_eq!(marta.press(&arrival, &[]).await.status, 303);
        assert_eq!(numbers(&place).await.len(), 2);
    }
}

#[tokio::test]
async fn what_she_wanted_removed_goes_sealed_as_it_is_and_comes_back_with_her() {
    for comes_back in [true, false] {
        for place in places().await {
            let mut marta = place.marta().await;
            marta.keep("own.jpg", &small_photograph(9, "own")).await;
            let link = letterbox(&mut marta, &[("days", "365")]).await;
            let mut jo = helper(&place, &link).await;
            bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
            let id = happens(&place, "remove").await;
            assert_eq!(jo.get("/letterbox").await.status, 404, "its letterbox has ended with it");
            place.app.clock.advance_seconds(if comes_back { 5 } else { 35 } * 86_400);
            windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
            let mut marta = place.marta().await;
            marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
            let page = marta.get("/box").await.text();
            assert_eq!(page.contains("Her hat.") && page.contains("/opening"), comes_back, "{page}");
            assert_eq!(numbers(&place).await.len(), if comes_back { 2 } else { 0 });
        }
    }
}
