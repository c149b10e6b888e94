//! A letterbox ends by its date and by its number, and a helper can change neither.

use super::{Part, bring, bring_with, helper, is_nothing, letterbox, numbers, send};
use crate::cast::{photograph, places, small_photograph};

#[tokio::test]
async fn a_hundred_at_once_never_are_more_than_she_asked_for() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[("most", "7")]).await;
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        let sent = (0..100_u8).map(|shade| {
            let (mut jo, token) = (jo.clone(), token.clone());
            async move {
                let one = [("Her hat.", "a.jpg", small_photograph(shade, "a"))];
                bring_with(&mut jo, &token, &one).await.status.as_u16()
            }
        });
        let all = futures_util::future::join_all(sent).await;
        assert!(all.iter().filter(|status| **status == 303).count() >= 7, "{all:?}");
        assert!(all.iter().all(|status| [303, 422].contains(status)), "{all:?}");
        assert_eq!(numbers(&place).await.len(), 7);
        place.work().await;
        let receipt = jo.get("/letterbox/receipt").await.text();
        assert!(receipt.contains("7 pictures are in the box."));
        let full = jo.get("/letterbox").await;
        assert!(full.status == 200 && full.text().contains("has all the pictures that were asked for"));
        assert!(!full.text().contains("type=\"file\"") && !full.text().contains("CANARYSENTENCE"));
        // Whoever was not here before finds nothing.
        is_nothing(&mut place.stranger(), &link).await;
        is_nothing(&mut place.stranger(), "/letterbox").await;
        assert!(
            marta.get("/box/letterboxes").await.text().contains("As many pictures came as you asked for.")
        );
    }
}

#[tokio::test]
async fn its_time_ends_it_and_what_was_brought_can_still_be_taken_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[("days", "7")]).await;
        let mut jo = helper(&place, &link).await;
        let form = jo.get("/letterbox").await.hidden("token");
        bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        place.app.clock.advance_seconds(7 * 86_400 + 1);
        let late = bring_with(&mut jo, &form, &[("Late.", "b.jpg", small_photograph(2, "b"))]).await;
        assert_eq!(late.location(), "/letterbox");
        let page = jo.get("/letterbox").await;
        assert!(page.text().contains("Its time was over.") && !page.text().contains("type=\"file\""));
        assert_eq!(jo.get(&link).await.status, 200, "she was here before");
        is_nothing(&mut place.stranger(), &link).await;
        assert_eq!(place.stranger().post(&link, &[]).await.status, 404);
        let line = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").remove(0);
        assert_eq!(jo.post(&format!("/letterbox/receipt/{line}"), &[]).await.status, 303);
        assert!(numbers(&place).await.is_empty());
    }
}

#[tokio::test]
async fn fields_that_a_helper_adds_change_nothing() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        runa.get("/box").await;
        let link = letterbox(&mut marta, &[("most", "2"), ("days", "7")]).await;
        let before = marta.get("/box/letterboxes").await.text();
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        let mut parts = vec![Part::Text("token", token)];
        for (name, text) in [
            ("most", "500"),
            ("days", "365"),
            ("ends_at", "9999999999999"),
            ("came", "0"),
            ("tells", "yes"),
            ("box_id", "another"),
            ("letterbox_id", "another"),
            ("made_by", "another"),
            ("sentence", "changed"),
            ("opened_at", "1"),
        ] {
            parts.push(Part::Text(name, text.to_owned()));
        }
        parts.push(Part::Text("name", "Jo".to_owned()));
        for shade in 0..3 {
            parts.push(Part::Text("sentence-1", format!("Her hat {shade}.")));
            parts.push(Part::File("photograph-1", "a.jpg", small_photograph(shade, "a")));
        }
        assert_eq!(send(&mut jo, "/letterbox", parts).await.status, 422, "the third is one too many");
        assert_eq!(numbers(&place).await.len(), 2);
        let after = marta.get("/box/letterboxes").await.text();
        for line in ["CANARYSENTENCE of the keeper", "You are not told by e-mail."] {
            assert!(before.contains(line) && after.contains(line));
        }
        assert!(after.contains("As many pictures came"));
        assert!(!runa.get("/box").await.text().contains("Her hat"));
        assert_eq!(marta.get("/box").await.text().matches("/opening\"").count(), 2, "all are sealed");
        // The same in the address, and in the form behind the link.
        assert_eq!(jo.post(&format!("{link}?most=500"), &[("most", "500")]).await.status, 303);
        assert!(marta.get("/box/letterboxes").await.text().contains("As many pictures came"));
    }
}

#[tokio::test]
async fn it_ends_where_whoever_made_it_keeps_the_box_no_longer() {
    for place in places().await {
        let (mut marta, mut ada) = (place.marta().await, place.joined("Ada", "keeper").await);
        let link = letterbox(&mut ada, &[]).await;
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        // Her own box is empty, so that she can come into another one.
        let joined = marta.invite_parent().await;
        assert_eq!(ada.press(&joined, &[]).await.location(), "/box");
        let late = bring_with(&mut jo, &token, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        assert_eq!(late.status, 404);
        is_nothing(&mut jo, "/letterbox").await;
        assert!(numbers(&place).await.is_empty());
        assert!(ada.get("/box/letterboxes").await.text().contains("There is no letterbox yet."));
    }
}

#[tokio::test]
async fn so_many_within_a_quarter_of_an_hour_and_what_is_no_number_is_asked_again() {
    for place in places().await {
        let mut marta = place.marta().await;
        for (field, wrong) in [("most", "0"), ("most", "501"), ("most", "many"), ("sentence", " ")] {
            let form = [("sentence", "Here, please."), (field, wrong)];
            let form = if field == "sentence" { &form[1..] } else { &form[..] };
            let page = marta.press("/box/letterboxes", form).await;
            assert_eq!(page.status, 422, "{field} {wrong}");
        }
        let link = letterbox(&mut marta, &[("days", "100000")]).await;
        assert!(marta.get("/box/letterboxes").await.text().contains("Open until 22 December 2026"));
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        let no_pictures = |count: usize| vec![("Words.", "a.txt", b"words".to_vec()); count];
        for _ in 0..3 {
            assert_eq!(bring_with(&mut jo, &token, &no_pictures(60)).await.status, 422);
        }
        assert_eq!(bring_with(&mut jo, &token, &no_pictures(1)).await.status, 429);
        place.app.clock.advance_seconds(15 * 60);
        let page = bring_with(&mut jo, &token, &no_pictures(61)).await;
        assert!(page.text().contains("At most 60 pictures go in at once."));
        assert_eq!(bring(&mut jo, &[("Her hat.", "a.jpg", photograph(1))]).await.status, 303);
    }
}
