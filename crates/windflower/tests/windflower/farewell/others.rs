//! What a farewell does not take from others: what two keep, a place that somebody must run, and a wait that somebody
//! counts on.

use platform::args;
use platform::db::Query;

use super::everything::Traces;
use super::{HEDDA, PAGE, STORY, count, days, leads_to_letter, leave, tend};
use crate::cast::{photograph, places};
use crate::checks::windflower;

const DAYS: (&str, &str) = ("when", "days");

#[tokio::test]
async fn what_two_keep_stays_the_others_and_her_words_and_her_name_go() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        let hat = hedda.keep("hat.jpg", &photograph(90)).await;
        let scarf = hedda.keep("scarf.jpg", &photograph(30)).await;
        let mut jonas = place.jonas(&mut hedda).await;
        let coat = jonas.keep("coat.jpg", &photograph(10)).await;
        let hers = [("title", "The hat"), ("credit", "Hedda"), ("own_words", "CANARYOWN")];
        hedda.press(&format!("/box/keepsakes/{hat}"), &hers).await;
        let page = hedda.press(&format!("/box/keepsakes/{scarf}/say"), &[("me", "only-me")]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        hedda.press(&format!("/box/keepsakes/{coat}/say"), &[("other-asked", "yes"), ("other", "on")]).await;
        hedda.write_with(&STORY, &coat, "CANARYCAPTION").await;
        let his = [("title", "Snow"), ("words", "It fell."), ("language", "en")];
        let room = jonas.write_with(&his, &hat, "The hat").await;
        jonas.show(&room, "anyone", "now").await;
        let story = jonas.shown().await.remove(0);
        assert!(jonas.get(&format!("/box/keepsakes/{hat}")).await.text().contains("CANARYOWN"));
        assert!(hedda.get(PAGE).await.text().contains("Every photograph stays with Jonas"));
        let traces = Traces::of(&place.app.db, HEDDA).await;
        leave(&mut hedda, "days").await;
        assert!(!jonas.get(&format!("/box/keepsakes/{hat}")).await.text().contains("CANARYOWN"));
        assert!(hedda.get(&format!("/box/keepsakes/{hat}")).await.text().contains("CANARYOWN"));
        days(&place, 30).await;

        let traces = traces.without_box();
        assert_eq!(
            traces.in_tables(&place.app.db).await.into_iter().collect::<Vec<_>>(),
            Vec::<String>::new()
        );
        let mut jonas = place.signed_in("jonas@post.example").await;
        for (id, shade) in [(&hat, 90), (&scarf, 30), (&coat, 10)] {
            assert_eq!(jonas.get(&format!("/box/keepsakes/{id}/original")).await.bytes, photograph(shade));
            assert!(!jonas.get(&format!("/box/keepsakes/{id}")).await.text().contains("Hedda"));
        }
        assert_eq!(count(&place, "SELECT count(*) FROM keepsake WHERE credit <> ''").await, 0);
        let open = place.stranger().get(&format!("{story}/open")).await;
        assert!(!open.all("src=\"/p/").is_empty(), "what he shows is shown as before");
        let page = jonas.get(&format!("/box/keepsakes/{scarf}")).await.text();
        assert!(page.contains("stays with whoever keeps it, as they wanted"), "{page}");
        // "Not in public, please" still holds, and nobody is named by it.
        let second = jonas.write_with(&his, &scarf, "The scarf").await;
        jonas.show(&second, "anyone", "now").await;
        let sql = "SELECT count(*) FROM picture_key WHERE keepsake_id = $1";
        let (keys,) = place.app.db.one::<(i64,)>(sql, args![&scarf]).await.unwrap().unwrap();
        assert_eq!(keys, 0);
        // It is his alone now, also to remove.
        assert_eq!(jonas.press(&format!("/box/keepsakes/{scarf}/away"), &[]).await.status, 303);
        let ledger = std::fs::read_to_string(&place.settings.ledger).unwrap();
        assert!(ledger.contains(" person ") && !ledger.contains(" box ") && !ledger.contains(" keepsake "));
    }
}

#[tokio::test]
async fn the_last_who_runs_the_place_names_somebody_else_first() {
    for place in places().await {
        let mut marta = place.marta().await;
        let page = marta.get(PAGE).await.text();
        assert!(page.contains("windflower person role") && !page.contains("name=\"when\""), "{page}");
        let token = marta.get("/account").await.hidden("token");
        let page = marta.post(PAGE, &[("token", &token), ("when", "now")]).await;
        assert_eq!(page.status, 409);
        assert!(page.text().contains("You are the only one who runs this place"));
        assert_eq!(count(&place, "SELECT count(*) FROM farewell").await, 0);
        // Of two who leave at the same moment one stays the last.
        let mut runa = place.joined("Runa", "steward").await;
        let (hers, others) = (marta.get(PAGE).await.hidden("token"), runa.get(PAGE).await.hidden("token"));
        let (hers, others) = ([("token", hers.as_str()), DAYS], [("token", others.as_str()), DAYS]);
        let (one, two) = tokio::join!(marta.post(PAGE, &hers), runa.post(PAGE, &others));
        let mut answers = [one.status.as_u16(), two.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 409]);
        assert_eq!(count(&place, "SELECT count(*) FROM person WHERE role = 'steward'").await, 1);
        let sql = "SELECT address_key FROM person WHERE role = 'keeper'";
        let (gone,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let out = windflower(&place, &["person", "role", &gone, "steward"]);
        assert!(!out.status.success(), "nobody who leaves is made to run the place");
    }
}

#[tokio::test]
async fn whoever_counts_on_what_she_decided_is_told() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        let after = [
            ("about", "box"),
            ("choice", "goes-to"),
            ("name", "Ida"),
            ("address", "ida@post.example"),
            ("words", "CANARYAFTER"),
        ];
        hedda.press("/box/after-me", &after).await;
        let sql = "SELECT id FROM after_me";
        let (id,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let link = hedda.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await;
        place.stranger().post(&link, &[]).await;
        let page = hedda.get(PAGE).await.text();
        assert!(page.contains("counts on what you decided"), "{page}");
        // Also where all of it goes at once, the letter goes first.
        leave(&mut hedda, "now").await;
        assert_eq!(place.stranger().get(&link).await.status, 404);
        tend(&place).await;
        let letters: Vec<String> =
            place.letters().into_iter().filter(|letter| letter.contains("ida@post.example")).collect();
        assert_eq!(letters.len(), 1);
        assert!(leads_to_letter(&letters[0]) && !letters[0].contains("Hedda"), "{}", letters[0]);
        assert_eq!(count(&place, "SELECT count(*) FROM person").await, 1);
        assert_eq!(count(&place, "SELECT count(*) FROM farewell_notice").await, 0);
    }
}
