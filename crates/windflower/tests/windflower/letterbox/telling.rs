//! A letter only where she asked for one: at most one within an hour, and it says nothing of pictures.

use super::{bring, helper, letterbox};
use crate::cast::{Place, places, small_photograph};

async fn after_minutes(place: &Place, minutes: i64) -> usize {
    place.app.clock.advance_seconds(minutes * 60);
    place.work().await;
    place.letters().len()
}

#[tokio::test]
async fn nobody_writes_to_her_unless_she_asked_and_then_once_an_hour() {
    for place in places().await {
        let mut marta = place.marta().await;
        let silent = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &silent).await;
        bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        assert_eq!(after_minutes(&place, 120).await, 0, "she did not ask");
        let told = letterbox(&mut marta, &[("tells", "yes")]).await;
        let mut jo = helper(&place, &told).await;
        let two =
            [("Her hat.", "a.jpg", small_photograph(1, "a")), ("Feet.", "b.jpg", small_photograph(2, "b"))];
        bring(&mut jo, &two).await;
        assert_eq!(after_minutes(&place, 0).await, 0, "it waits until the whole form has come");
        assert_eq!(after_minutes(&place, 11).await, 1);
        let letter = place.letters().remove(0).to_lowercase();
        for word in ["picture", "photo", "hat", "feet", "jo ", "baby", "letterbox"] {
            let subject = letter.lines().find(|line| line.starts_with("subject:")).unwrap();
            assert!(!subject.contains(word), "{subject}");
        }
        for word in ["her hat", "feet", "baby", "picture", "photo"] {
            assert!(!letter.contains(word), "{letter}");
        }
        bring(&mut jo, &two).await;
        bring(&mut jo, &two).await;
        assert_eq!(after_minutes(&place, 40).await, 1, "not twice within an hour");
        assert_eq!(after_minutes(&place, 30).await, 2);
        assert_eq!(after_minutes(&place, 600).await, 2);
    }
}

#[tokio::test]
async fn no_letter_comes_of_what_was_opened_taken_back_or_when_she_wants_none_any_more() {
    for place in places().await {
        let mut marta = place.marta().await;
        let told = letterbox(&mut marta, &[("tells", "yes")]).await;
        let mut jo = helper(&place, &told).await;
        let one = [("Her hat.", "a.jpg", small_photograph(1, "a"))];
        bring(&mut jo, &one).await;
        let line = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").remove(0);
        jo.post(&format!("/letterbox/receipt/{line}"), &[]).await;
        assert_eq!(after_minutes(&place, 70).await, 0, "it was taken back");
        bring(&mut jo, &one).await;
        let arrival = marta.get("/box").await.all("action=\"/box/arrivals/").remove(0);
        assert_eq!(marta.press(&format!("/box/arrivals/{arrival}"), &[]).await.status, 303);
        assert_eq!(after_minutes(&place, 70).await, 0, "she has opened it");
        bring(&mut jo, &one).await;
        let room = marta.get("/box/letterboxes").await;
        let mut all = room.all("action=\"/box/letterboxes/").into_iter();
        let letters = all.find(|path| path.ends_with("/letters")).unwrap();
        marta.press(&format!("/box/letterboxes/{letters}"), &[("tells", "no")]).await;
        assert_eq!(after_minutes(&place, 70).await, 0, "she wants none any more");
        assert!(marta.get("/box/letterboxes").await.text().contains("You are not told by e-mail."));
    }
}
