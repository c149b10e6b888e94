//! What was written before the other parent came stays with whoever wrote it, until she shows it.

use crate::cast::{Browser, photograph, places};

async fn reads(browser: &mut Browser<'_>, keepsake: &str) -> String {
    browser.get(keepsake).await.text()
}

#[tokio::test]
async fn words_from_before_the_other_parent_came_are_hers_until_she_shows_each() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = format!("/box/keepsakes/{}", marta.keep("hat.jpg", &photograph(90)).await);
        let scarf = format!("/box/keepsakes/{}", marta.keep("scarf.jpg", &photograph(30)).await);
        assert!(reads(&mut marta, &hat).await.contains("Only you can read them."));
        marta.press(&hat, &[("own_words", "At night I CANARYHAT.")]).await;
        marta.press(&scarf, &[("own_words", "By day I CANARYSCARF.")]).await;
        let invites = marta.get("/box/parents").await.text();
        assert!(invites.contains("stay yours until you show them"), "the invitation says so");
        let mut jonas = place.jonas(&mut marta).await;
        for keepsake in [&hat, &scarf] {
            assert!(!reads(&mut jonas, keepsake).await.contains("CANARY"));
        }
        let page = reads(&mut marta, &hat).await;
        assert!(page.contains("CANARYHAT") && page.contains("they were here before"), "{page}");
        // Written on, they stay hers; shown, it is these and no others.
        marta.press(&hat, &[("own_words", "At night I CANARYHAT knitted.")]).await;
        assert!(!reads(&mut jonas, &hat).await.contains("CANARY"));
        marta.press(&hat, &[("own_words", "At night I CANARYHAT knitted."), ("do", "show-words")]).await;
        assert!(reads(&mut jonas, &hat).await.contains("At night I CANARYHAT knitted."));
        assert!(!reads(&mut jonas, &scarf).await.contains("CANARY"));
        // He shows nothing of hers, and she takes hers back.
        jonas.press(&scarf, &[("do", "show-words")]).await;
        assert!(!reads(&mut jonas, &scarf).await.contains("CANARY"));
        marta.press(&hat, &[("do", "hide-words")]).await;
        assert!(!reads(&mut jonas, &hat).await.contains("CANARY"));
        // What is written where both are is read by both, as it says.
        let cap = format!("/box/keepsakes/{}", marta.keep("cap.jpg", &photograph(60)).await);
        assert!(reads(&mut marta, &cap).await.contains("You both see what the other writes here."));
        marta.press(&cap, &[("own_words", "Together.")]).await;
        assert!(reads(&mut jonas, &cap).await.contains("Together."));
    }
}
