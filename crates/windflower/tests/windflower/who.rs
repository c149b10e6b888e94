//! What opens a photograph stands on its page, whoever tells the story; and what leaving quickly takes along.

use crate::cast::{Browser, Place, photograph, places};
use crate::circles::{circle, invite, press};

/// The other parent, who comes into Marta's box by her link.
async fn other_parent<'a>(place: &'a Place, marta: &mut Browser<'_>) -> Browser<'a> {
    let page = press(marta, "/box/parents", "/box/parents/invitation", &[("way", "hand")]).await;
    let link = page.all("id=\"link\" value=\"").remove(0);
    let form = [
        ("your_name", "Jonas"),
        ("address", "jonas@post.example"),
        ("password", "rain on the tin roof at noon"),
    ];
    let mut jonas = place.stranger();
    assert_eq!(jonas.post(&link[link.find("/join/").unwrap()..], &form).await.location(), "/box");
    jonas
}

#[tokio::test]
async fn a_story_of_the_other_parent_that_shows_her_photograph_is_named_without_its_words() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let mut jonas = other_parent(&place, &mut marta).await;
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
        press(&mut marta, &keepsake, &format!("{keepsake}/say"), &said).await;
        let hers = marta.get(&who).await.text();
        assert!(!hers.contains("Anyone"), "{hers}");
        assert_eq!(press(&mut jonas, &room, &format!("{room}/withdrawal"), &[]).await.status, 303);
        assert!(!marta.get(&who).await.text().contains("Jonas"));
    }
}

#[tokio::test]
async fn leaving_quickly_uses_no_place_of_an_invitation_up() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = circle(&mut marta, "Family", "everything").await;
        let link = invite(&mut marta, &family, "Ida", "").await;
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
        let link = invite(&mut marta, &family, "Runa", "").await;
        runa.post(&link, &[]).await;
        let room = marta.write(&[("title", "CANARYTITLE"), ("words", "Words.")], "save").await;
        let form = [("audience", "invited"), ("when", "now"), ("circle", family.as_str())];
        press(&mut marta, &format!("{room}/preview"), &format!("{room}/audience"), &form).await;
        runa.get("/leave").await;
        let mut runa = place.signed_in("runa@post.example").await;
        assert!(runa.get("/i").await.text().contains("CANARYTITLE"));
    }
}
