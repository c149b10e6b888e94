//! A pen name is what readers see: nobody passes for somebody else by letters that only look alike.

use crate::cast::{Browser, Page, Place, places};

async fn tell(browser: &mut Browser<'_>, name: &str, audience: &str) -> Page {
    let fields = [("title", "The hat"), ("words", "Yellow."), ("pen_name_new", name)];
    let room = browser.write(&fields, "save").await;
    browser.show(&room, audience, "now").await
}

async fn listed(place: &Place) -> String {
    place.stranger().get("/stories").await.text()
}

#[tokio::test]
async fn a_name_that_passes_for_anothers_needs_a_word_that_sets_it_apart() {
    for place in places().await {
        let mut marta = place.marta().await;
        assert_eq!(tell(&mut marta, "Marta", "anyone").await.location(), "/box");
        let mut runa = place.runa().await;
        for alike in ["Marta", "marta", "\u{41c}\u{430}rta", "M\u{e1}rta", "Mar\u{200b}ta", "Mar ta."] {
            let page = tell(&mut runa, alike, "anyone").await;
            assert_eq!(page.status, 422, "{alike}");
            assert!(page.text().contains("a word to it that sets you apart"), "{alike}: {}", page.text());
        }
        assert_eq!(listed(&place).await.matches("href=\"/s/").count(), 1, "none of them is shown");
        assert_eq!(tell(&mut runa, "Marta of the hill", "anyone").await.location(), "/box");
        // Nor does she come under it by showing a story under a name of her own first, and then another edition of it.
        let fields = [("title", "The cap"), ("words", "Blue."), ("pen_name_new", "Runa")];
        let room = runa.write(&fields, "save").await;
        assert_eq!(runa.show(&room, "anyone", "now").await.location(), "/box");
        runa.save(&room, &[("title", "The cap"), ("words", "Blue."), ("pen_name_new", "M\u{e1}rta")], "save")
            .await;
        assert_eq!(runa.show(&room, "anyone", "now").await.status, 422);
        assert!(!listed(&place).await.contains("M\u{e1}rta"));
        // Her own name is hers as often as she likes, and who tells without one passes for nobody.
        assert_eq!(tell(&mut marta, "Marta", "anyone").await.location(), "/box");
        assert_eq!(tell(&mut marta, "", "anyone").await.location(), "/box");
        assert_eq!(tell(&mut runa, "", "anyone").await.location(), "/box");
    }
}

#[tokio::test]
async fn what_cannot_be_seen_is_no_part_of_a_name() {
    for place in places().await {
        let mut marta = place.marta().await;
        let towering = format!("Marta{}", "\u{301}".repeat(60));
        for name in ["\u{202e}Marta\u{202c}", "Mar\u{200b}ta\u{7}", &towering] {
            marta.press("/account/pen-names", &[("name", name)]).await;
        }
        let page = marta.get("/account/pen-names").await.text();
        for unseen in ['\u{202e}', '\u{200b}', '\u{7}'] {
            assert!(!page.contains(unseen));
        }
        assert!(!page.contains(&"\u{301}".repeat(4)) && page.contains("Marta"));
        let page = marta.press("/account/pen-names", &[("name", "\u{3164}\u{200b} ")]).await;
        assert_eq!(page.status, 422, "a blank name is none");
    }
}

#[tokio::test]
async fn a_sign_that_no_address_holds_leads_nowhere_and_breaks_nothing() {
    for place in places().await {
        for back in ["/a\u{1}b", "/\t/evil.example", "/\u{e4}", "/a\nb", "/a\u{7f}"] {
            let page = place.stranger().post("/choose", &[("back", back), ("language", "de")]).await;
            assert_eq!((page.status.as_u16(), page.location()), (303, "/"), "{back:?}");
        }
    }
}
