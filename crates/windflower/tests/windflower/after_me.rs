//! After me: decided in time, begun only by the person she named, ended by any sign of her.

use platform::args;
use platform::db::Query as _;
use windflower::share::after_me::jobs::tend_all;

use crate::cast::{Browser, EVENING, Place, photograph, places};
use crate::listing::hold_what_is_shown;

const STORY: [(&str, &str); 4] =
    [("title", "The hat"), ("words", "CANARYSTORY"), ("pen_name", "M."), ("language", "en")];

/// Marta decides, and answers with the number of the decision.
async fn decide(marta: &mut Browser<'_>, about: &str, choice: &str) -> String {
    let form = [
        ("about", about),
        ("choice", choice),
        ("name", "Ida"),
        ("address", "ida@post.example"),
        ("words", "CANARYLETTER\n\nKeep the hat."),
    ];
    let page = marta.press("/box/after-me", &form).await;
    assert_eq!(page.location(), "/box/after-me", "{}", page.text());
    let page = marta.get("/box/after-me").await;
    let buttons = page.all("action=\"/box/after-me/");
    buttons.iter().rev().find_map(|button| button.strip_suffix("/take-back")).unwrap().to_owned()
}

/// The link for Ida, as Marta copies it from her page.
async fn link(marta: &mut Browser<'_>, id: &str) -> String {
    marta.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await
}

/// A story with this photograph behind a cover.
async fn told_with(marta: &mut Browser<'_>, keepsake: &str) -> String {
    let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
    let slot = marta.slot(&room).await;
    let (covered, cover) = (format!("covered-{slot}"), format!("cover-{slot}"));
    marta.save(&room, &[(&covered, "on"), (&cover, "The hat on the sill")], "save").await;
    room
}

async fn leaves(mut marta: Browser<'_>) {
    marta.get("/leave").await;
}

/// Lets days pass one by one, with everything that the place does meanwhile.
async fn days(place: &Place, days: i64) {
    for _ in 0..days {
        place.app.clock.advance_seconds(86_400);
        place.work().await;
        tend_all(&place.app).await.unwrap();
    }
}

/// The links with which she can end the wait, from the letters to her.
fn stops(place: &Place) -> Vec<String> {
    let letters = place.letters().into_iter().filter(|letter| letter.contains("marta@post.example"));
    let plain = letters.map(|letter| letter.replace("=\r\n", ""));
    plain
        .filter_map(|letter| {
            let rest = letter.split_once("/after/stop/")?.1.to_owned();
            Some(format!("/after/stop/{}", rest.split_whitespace().next()?))
        })
        .collect()
}

#[tokio::test]
async fn nothing_begins_by_itself_and_nobody_is_written_to() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        let id = decide(&mut marta, "box", "remove").await;
        link(&mut marta, &id).await;
        leaves(marta).await;
        for _ in 0..10 {
            place.app.clock.advance_seconds(365 * 86_400);
            place.work().await;
            tend_all(&place.app).await.unwrap();
        }
        assert_eq!(place.letters().len(), 0, "no dead man's switch");
        assert_eq!(place.stranger().get(&story).await.status, 200);
    }
}

#[tokio::test]
async fn a_mail_scanner_that_opens_the_link_begins_nothing_and_uses_nothing_up() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        for _ in 0..20 {
            let page = place.stranger().get(&link).await;
            assert!(page.text().contains("Begin the wait"), "{}", page.text());
            for word in ["Marta", "Ida", "CANARY", "ida@post.example"] {
                assert!(!page.text().contains(word), "the page names {word}");
            }
        }
        days(&place, 60).await;
        assert!(place.letters().is_empty());
        assert!(place.stranger().get(&link).await.text().contains("Begin the wait"));
    }
}

#[tokio::test]
async fn she_is_told_three_times_and_every_letter_ends_the_wait_without_signing_in() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        for _ in 0..3 {
            assert_eq!(place.stranger().post(&link, &[]).await.location(), link);
        }
        place.work().await;
        assert_eq!(stops(&place).len(), 1, "at once, and once though the button was pressed three times");
        days(&place, 6).await;
        assert_eq!(stops(&place).len(), 1);
        days(&place, 1).await;
        assert_eq!(stops(&place).len(), 2, "after a week");
        days(&place, 19).await;
        assert_eq!(stops(&place).len(), 2);
        days(&place, 1).await;
        assert_eq!(stops(&place).len(), 3, "three days before the end");
        let letters = place.letters().join("\n").to_lowercase();
        for word in ["rosehip", "baby", "story", "photograph", "ida"] {
            assert!(!letters.replace("ida@", "").contains(word), "a letter says {word}");
        }
        for stop in stops(&place) {
            for _ in 0..20 {
                assert!(place.stranger().get(&stop).await.text().contains("I am here"));
            }
        }
        assert!(
            place.stranger().get(&link).await.text().contains("The wait has begun"),
            "looking ended nothing"
        );
        let stop = stops(&place).remove(1);
        assert!(place.stranger().post(&stop, &[]).await.text().contains("The wait has ended"));
        assert!(
            place.stranger().post(&stop, &[]).await.text().contains("The wait has ended"),
            "a tired hand"
        );
        let page = place.stranger().get(&link).await.text();
        assert!(page.contains("Not now.") && !page.contains("<form method=\"post\">"));
        place.stranger().post(&link, &[]).await;
        days(&place, 29).await;
        assert_eq!(place.letters().len(), 3, "nothing goes on, and nothing begins anew");
        days(&place, 1).await;
        assert!(
            place.stranger().get(&link).await.text().contains("Begin the wait"),
            "after a rest it may be begun"
        );
        assert_eq!(place.stranger().get(&stop).await.status, 404, "an old link leads nowhere");
    }
}

#[tokio::test]
async fn signing_in_on_the_last_day_ends_it_and_leaves_no_trace_for_the_person_she_named() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        place.stranger().post(&link, &[]).await;
        days(&place, 29).await;
        let mut marta = place.marta().await;
        let page = place.stranger().get(&link).await.text();
        assert!(page.contains("Not now.") && !page.contains("Marta"), "{page}");
        assert!(marta.get("/box").await.text().contains("so it has ended"));
        days(&place, 10).await;
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        assert_eq!(ida.get("/left").await.status, 404);
    }
}

#[tokio::test]
async fn somebody_still_signed_in_sees_it_at_the_top_of_her_box_and_ends_it_with_one_button() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "seal").await;
        let link = link(&mut marta, &id).await;
        place.stranger().post(&link, &[]).await;
        let page = marta.get("/box").await;
        assert!(page.text().contains("Ida has pressed the button") && page.text().contains("I am here"));
        assert_eq!(marta.press("/box/after-me/here", &[]).await.location(), "/box");
        assert!(place.stranger().get(&link).await.text().contains("Not now."));
        days(&place, 31).await;
        let mut marta = place.marta().await;
        marta.write(&STORY, "save").await;
        assert!(!marta.get("/box").await.text().contains("Ida"), "after the rest nothing reminds of it");
    }
}

#[tokio::test]
async fn after_the_wait_it_goes_to_the_person_she_named_and_to_nobody_else() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("CANARYFILE.jpg", &photograph(90)).await;
        marta.write(&STORY, &format!("place:{keepsake}")).await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        days(&place, 30).await;
        for path in ["/left".to_owned(), format!("/left/photographs/{keepsake}/320.webp")] {
            assert_eq!(ida.get(&path).await.status, 404, "not before she pressed the button again");
        }
        assert!(!ida.get(&link).await.text().contains("CANARY"), "a scanner reads nothing");
        assert_eq!(ida.post(&link, &[]).await.location(), "/left");
        let page = ida.get("/left").await;
        assert!(page.text().contains("CANARYLETTER") && page.text().contains("The hat"), "{}", page.text());
        assert!(!page.text().contains("<img src=\"/left") && !page.text().contains("CANARYFILE"));
        let story = page.all("href=\"/left/stories/").remove(0);
        assert!(ida.get(&format!("/left/stories/{story}?page=words")).await.text().contains("CANARYSTORY"));
        let picture = ida.get(&format!("/left/photographs/{keepsake}/640.webp")).await;
        assert_eq!((picture.status.as_u16(), &picture.bytes[..4]), (200, &b"RIFF"[..]));
        let photograph = ida.get(&format!("/left/photographs/{keepsake}")).await;
        assert!(photograph.status == 200 && !photograph.text().contains("CANARYFILE"));
        assert_eq!(ida.get(&format!("/box/keepsakes/{keepsake}/original")).await.status, 303, "no original");
        assert_eq!(ida.get(&format!("/left/photographs/{keepsake}/original")).await.status, 404);
        let mut runa = place.runa().await;
        for mut other in [place.stranger(), runa.clone()] {
            for path in [
                "/left".to_owned(),
                format!("/left/stories/{story}"),
                format!("/left/photographs/{keepsake}"),
                format!("/left/photographs/{keepsake}/640.webp"),
            ] {
                let page = other.get(&path).await;
                assert!(page.status == 404 && !page.text().contains("CANARY"), "{path}");
            }
        }
        // She comes back: nothing of hers is missing, and on the very next request the link opens nothing.
        let mut marta = place.marta().await;
        let own = marta.get("/box").await.text();
        assert!(own.contains("The hat") && own.contains("can open it now"));
        assert_eq!(runa.press(&format!("/box/after-me/{id}/take-back"), &[]).await.status, 404);
        marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
        for path in ["/left".to_owned(), format!("/left/photographs/{keepsake}/640.webp"), link] {
            assert_eq!(ida.get(&path).await.status, 404, "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_sealed_stays_as_it_is_until_she_lifts_the_seal() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = told_with(&mut marta, &keepsake).await;
        marta.show(&room, "anyone", "now").await;
        let shut = marta.write(&[("title", "Shut"), ("words", "x")], "save").await;
        let story = marta.shown().await.remove(0);
        let id = decide(&mut marta, "box", "seal").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        place.stranger().post(&link, &[]).await;
        days(&place, 31).await;
        let mut marta = place.marta().await;
        let token = marta.token().await;
        for (path, form) in [
            (format!("{room}/withdrawal"), vec![("token", token.as_str())]),
            (format!("{room}/audience"), vec![("token", token.as_str()), ("audience", "only-me")]),
            (
                format!("{shut}/audience"),
                vec![("token", token.as_str()), ("audience", "anyone"), ("when", "now")],
            ),
            (format!("{shut}/away"), vec![("token", token.as_str())]),
            (format!("/box/keepsakes/{keepsake}/away"), vec![("token", token.as_str())]),
            (format!("/box/keepsakes/{keepsake}"), vec![("token", token.as_str()), ("title", "changed")]),
        ] {
            assert_eq!(marta.post(&path, &form).await.status, 404, "{path}");
        }
        let another = photograph(3);
        let files = [("photographs", "b.jpg", another.as_slice())];
        let page = marta.post_files("/box/keepsakes", &[("token", &token)], &files).await;
        assert_eq!(page.status, 404, "nothing is put in");
        assert_eq!(place.stranger().get(&story).await.status, 200, "what is shown stays shown");
        assert!(!place.stranger().get("/stories").await.text().contains("Shut"));
        marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
        assert_eq!(marta.post(&format!("{room}/withdrawal"), &[("token", &token)]).await.status, 303);
        assert_eq!(place.stranger().get(&story).await.status, 404);
        marta.keep("b.jpg", &photograph(3)).await;
    }
}

#[tokio::test]
async fn a_picture_of_a_sealed_story_cannot_be_taken_out_of_it_by_way_of_the_box() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let other = marta.keep("cup.jpg", &photograph(91)).await;
        let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
        let about = room.rsplit('/').next().unwrap().to_owned();
        let id = decide(&mut marta, &about, "seal").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        place.stranger().post(&link, &[]).await;
        days(&place, 31).await;
        let mut marta = place.marta().await;
        let away = |id: &str| format!("/box/keepsakes/{id}/away");
        assert_eq!(marta.press(&away(&keepsake), &[]).await.status, 404);
        assert_eq!(marta.press(&away(&other), &[]).await.status, 303, "only the story is sealed");
    }
}

#[tokio::test]
async fn what_is_removed_is_out_of_sight_at_once_can_be_brought_back_and_is_gone_after_the_way_back() {
    for place in places().await {
        for comes_back in [true, false] {
            let mut marta = place.marta().await;
            let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
            let room = told_with(&mut marta, &keepsake).await;
            marta.show(&room, "anyone", "now").await;
            let story = marta.shown().await.remove(0);
            let id = decide(&mut marta, "box", "remove").await;
            let link = link(&mut marta, &id).await;
            leaves(marta).await;
            place.stranger().post(&link, &[]).await;
            days(&place, 29).await;
            assert_eq!(place.stranger().get(&story).await.status, 200);
            days(&place, 1).await;
            assert_eq!(place.stranger().get(&story).await.status, 404);
            hold_what_is_shown(&place).await;
            days(&place, if comes_back { 20 } else { 31 }).await;
            windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
            let mut marta = place.marta().await;
            marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
            let box_page = marta.get("/box").await.text();
            assert_eq!(box_page.contains("The hat"), comes_back);
            let original = marta.get(&format!("/box/keepsakes/{keepsake}/original")).await;
            assert_eq!(original.status == 200, comes_back);
            assert_eq!(place.stranger().get(&story).await.status, 404, "only she sees what came back");
            marta.press(&format!("{room}/away"), &[]).await;
        }
    }
}

#[tokio::test]
async fn a_place_that_slept_through_the_wait_tells_her_first_and_gives_her_three_days() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        leaves(marta).await;
        place.stranger().post(&link, &[]).await;
        place.app.clock.set(EVENING.plus_days(45));
        for _ in 0..3 {
            place.work().await;
            tend_all(&place.app).await.unwrap();
        }
        assert_eq!(stops(&place).len(), 1, "one letter, though three were due");
        assert!(place.stranger().get(&link).await.text().contains("The wait has begun"));
        days(&place, 2).await;
        assert!(place.stranger().get(&link).await.text().contains("The wait has begun"));
        days(&place, 1).await;
        assert!(place.stranger().get(&link).await.text().contains("The wait is over"));
    }
}

#[tokio::test]
async fn taking_the_link_back_works_on_the_next_request_and_ends_what_it_began() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "remove").await;
        let by_hand = link(&mut marta, &id).await;
        marta.press(&format!("/box/after-me/{id}/letter"), &[]).await;
        place.work().await;
        place.work().await;
        let letters = place.letters();
        assert_eq!(letters.len(), 1, "one letter, to the person she named");
        marta.press(&format!("/box/after-me/{id}/letter"), &[]).await;
        place.work().await;
        assert_eq!(place.letters().len(), 1, "not another one within the hour");
        assert!(letters[0].contains("ida@post.example") && !letters[0].contains("Marta"));
        let letter = letters[0].replace("=\r\n", "");
        let by_mail = letter.split_once("/after/").unwrap().1.split_whitespace().next().unwrap().to_owned();
        let by_mail = format!("/after/{by_mail}");
        assert_eq!(place.stranger().get(&by_mail).await.status, 200);
        place.stranger().post(&by_hand, &[]).await;
        marta.press(&format!("/box/after-me/{id}/link-back"), &[]).await;
        for link in [&by_hand, &by_mail] {
            assert_eq!(place.stranger().get(link).await.status, 404);
            assert_eq!(place.stranger().post(link, &[]).await.status, 404);
        }
        days(&place, 40).await;
        assert_eq!(place.letters().len(), 1, "nothing went on");
        let page = place.marta().await.get("/box/after-me").await.text();
        assert!(page.contains("Nobody has a link yet") && !page.contains("Take the link back"));
    }
}

#[tokio::test]
async fn guessed_and_foreign_links_get_the_page_of_nothing_at_all() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = decide(&mut marta, "box", "goes-to").await;
        let link = link(&mut marta, &id).await;
        place.stranger().post(&link, &[]).await;
        place.work().await;
        let stop = stops(&place).remove(0);
        let guess = "A".repeat(43);
        let foreign = [
            format!("/after/{guess}"),
            format!("/after/stop/{guess}"),
            stop.replace("/stop/", "/"),
            link.replace("/after/", "/after/stop/"),
            "/after/short".to_owned(),
        ];
        for path in foreign {
            let nothing = format!("/_{}", &path[2..]);
            let (page, missing) = (place.stranger().get(&path).await, place.stranger().get(&nothing).await);
            assert_eq!(page.status, 404, "{path}");
            assert_eq!(page.text().replace(&path, "HERE"), missing.text().replace(&nothing, "HERE"));
            assert_eq!(place.stranger().post(&path, &[]).await.status, 404);
        }
    }
}

#[tokio::test]
async fn a_form_that_lacks_something_comes_back_with_her_words() {
    for place in places().await {
        let mut marta = place.marta().await;
        let form = [("about", "box"), ("words", "Keep the hat."), ("address", "nowhere")];
        let page = marta.press("/box/after-me", &form).await;
        assert_eq!(page.status, 422);
        for said in ["Keep the hat.", "choose one of the three", "write a name", "that letters can go to"] {
            assert!(page.text().contains(said), "{said}");
        }
        let mut runa = place.runa().await;
        let foreign = marta.write(&STORY, "save").await.rsplit('/').next().unwrap().to_owned();
        let form = [
            ("about", foreign.as_str()),
            ("choice", "remove"),
            ("name", "Ida"),
            ("address", "ida@post.example"),
        ];
        assert_eq!(
            runa.press("/box/after-me", &form).await.status,
            404,
            "nobody decides about another's story"
        );
    }
}

#[tokio::test]
async fn after_two_parted_what_she_decided_is_about_her_own_box() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        told_with(&mut marta, &hat).await;
        let mut jonas = place.jonas(&mut marta).await;
        let id = decide(&mut marta, "box", "remove").await;
        let link = link(&mut marta, &id).await;
        marta.press("/box/parents/part", &[]).await;
        jonas.press("/box/parents/part", &[]).await;
        place.work().await;
        leaves(marta).await;
        place.stranger().post(&link, &[]).await;
        days(&place, 31).await;
        let away = "SELECT count(*) FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
                    JOIN person ON person.id = box_keeper.person_id WHERE person.name = $1 AND away_at IS NOT NULL";
        for (name, photographs) in [("Marta", 1), ("Jonas", 0)] {
            let (count,) = place.app.db.one::<(i64,)>(away, args![name]).await.unwrap().unwrap();
            assert_eq!(count, photographs, "{name}");
        }
        let told = "SELECT count(*) FROM story WHERE away_at IS NULL";
        assert_eq!(
            place.app.db.one::<(i64,)>(told, args![]).await.unwrap().unwrap().0,
            0,
            "her story went with her"
        );
    }
}
