//! What opens a photograph stands on its page, whoever tells the story; and what leaving quickly takes along.

use crate::cast::{photograph, places};

#[tokio::test]
async fn a_story_of_the_other_parent_that_shows_her_photograph_is_named_without_its_words() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let mut jonas = place.jonas(&mut marta).await;
        let room =
            jonas.write(&[("title", "CANARYTITLE"), ("words", "Words.")], &format!("place:{hat}")).await;
        let slot = jonas.get(&room).await.all("id=\"picture-").remove(0);
        jonas.save(&room, &[(&format!("caption-{slot}"), "On the sill")], "save").await;
        let who = format!("/box/keepsakes/{hat}/who");
        assert!(marta.get(&who).await.text().contains("It stands in no story that anyone else can read."));
        assert_eq!(jonas.show(&room, "anyone", "now").await.location(), "/box");
        let hers = marta.get(&who).await.text();
        assert!(hers.contains("A story by Jonas") && hers.contains("Anyone"), "{hers}");
        assert!(!hers.contains("CANARYTITLE") && hers.contains("you can still say how far"));
        assert!(jonas.get(&who).await.text().contains("CANARYTITLE"));
        // What she says about her photograph holds there too: the line says how far it goes, not how far its story does.
        let keepsake = format!("/box/keepsakes/{hat}");
        let said = [("me", "invited")];
        marta.press(&format!("{keepsake}/say"), &said).await;
        let hers = marta.get(&who).await.text();
        assert!(!hers.contains("Anyone"), "{hers}");
        assert_eq!(jonas.press(&format!("{room}/withdrawal"), &[]).await.status, 303);
        assert!(!marta.get(&who).await.text().contains("Jonas"));
    }
}

#[tokio::test]
async fn leaving_quickly_uses_no_place_of_an_invitation_up() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        let mut ida = place.stranger();
        for _ in 0..5 {
            assert_eq!(ida.post(&link, &[]).await.location(), "/i");
            let there = ida.clone();
            ida.get("/leave").await;
            assert!(ida.has_no_cookie());
            assert_eq!(
                there.clone().get("/i").await.text(),
                ida.get("/i").await.text(),
                "a cookie that somebody copied before opens nothing either"
            );
        }
        // Whoever is signed in keeps what was shared with her account.
        let mut runa = place.runa().await;
        let link = marta.invite(&family, "Runa", "").await;
        runa.post(&link, &[]).await;
        let room = marta.write(&[("title", "CANARYTITLE"), ("words", "Words.")], "save").await;
        let form = [("audience", "invited"), ("when", "now"), ("circle", family.as_str())];
        marta.press(&format!("{room}/audience"), &form).await;
        runa.get("/leave").await;
        let mut runa = place.signed_in("runa@post.example").await;
        assert!(runa.get("/i").await.text().contains("CANARYTITLE"));
    }
}
