//! What a keeper can have sent, and what she can make: much, and not without end.

use windflower::settings::Arriving;

use super::*;
use crate::cast::{Browser, PASSWORD, places_with};
use crate::farewell::{leave, stay, tend};

fn letters_to(place: &Place, address: &str) -> usize {
    place.letters().iter().filter(|letter| letter.contains(&format!("To: {address}"))).count()
}

/// Marta names somebody for the time after her, has a letter sent to her, and takes all of it back.
async fn name(place: &Place, marta: &mut Browser<'_>, address: &str) -> String {
    let form = [("about", "box"), ("choice", "remove"), ("name", "Ida"), ("address", address), ("words", "")];
    assert_eq!(marta.press("/box/after-me", &form).await.location(), "/box/after-me");
    let buttons = marta.get("/box/after-me").await.all("action=\"/box/after-me/");
    let id = buttons.iter().find_map(|button| button.strip_suffix("/take-back")).unwrap().to_owned();
    marta.press(&format!("/box/after-me/{id}/letter"), &[]).await;
    let said = marta.get("/box/after-me").await.text();
    place.work().await;
    marta.press(&format!("/box/after-me/{id}/take-back"), &[]).await;
    said
}

#[tokio::test]
async fn a_decision_that_is_written_and_taken_back_again_and_again_writes_five_letters_to_one_address() {
    for place in places().await {
        let mut marta = place.marta().await;
        for _ in 0..40 {
            name(&place, &mut marta, "ida@post.example").await;
        }
        assert_eq!(letters_to(&place, "ida@post.example"), 5);
        let said = name(&place, &mut marta, "ida@post.example").await;
        assert!(said.contains("Enough letters went out for today"), "{said}");
        name(&place, &mut marta, "jo@post.example").await;
        assert_eq!(letters_to(&place, "jo@post.example"), 1, "that is somebody else");
        place.app.clock.advance_seconds(86_400);
        name(&place, &mut marta, "ida@post.example").await;
        assert_eq!(letters_to(&place, "ida@post.example"), 6, "that is another day");
    }
}

#[tokio::test]
async fn of_whoever_writes_to_everybody_twenty_letters_a_day_go_out() {
    for place in places().await {
        let mut marta = place.marta().await;
        for number in 0..30 {
            let address = format!("somebody{number}@post.example");
            name(&place, &mut marta, &address).await;
        }
        assert_eq!(place.letters().len(), 20);
        // By hand it works at any time.
        let page = marta
            .press("/box/parents/invitation", &[("way", "letter"), ("address", "jonas@post.example")])
            .await;
        assert!(page.status == 422 && page.text().contains("Enough letters went out for today"));
        assert!(marta.invite_parent().await.starts_with("/join/"));
    }
}

#[tokio::test]
async fn whoever_leaves_and_stays_again_and_again_can_and_writes_three_letters() {
    for place in places().await {
        let mut runa = place.runa().await;
        for _ in 0..6 {
            leave(&mut runa, "days").await;
            tend(&place).await;
            assert_eq!(stay(&mut runa).await.location(), "/box");
        }
        assert_eq!(letters_to(&place, "runa@post.example"), 3);
    }
}

#[tokio::test]
async fn what_a_person_makes_is_counted_and_what_she_typed_for_one_too_many_comes_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.circle("The family", "everything").await;
        let id = place.app.db.one::<(String,)>("SELECT id FROM person", args![]).await.unwrap().unwrap().0;
        let about = place.app.key.sign("things that a person makes", &id);
        let sql = "UPDATE sign_in_try SET tries = 500 WHERE about = $1";
        assert_eq!(place.app.db.run(sql, args![about]).await.unwrap(), 1);
        let page = marta.press("/box/circles", &[("name", "My friends"), ("newcomers", "everything")]).await;
        assert_eq!(page.status, 429);
        assert!(page.text().contains("My friends</textarea>"), "{}", page.text());
        let token = marta.token().await;
        assert!(!page.text().contains(&format!("{token}</textarea>")));
        for path in ["/box/stories", "/box/letterboxes", "/account/pen-names", "/box/parents/invitation"] {
            assert_eq!(marta.press(path, &[("name", "M.")]).await.status, 429, "{path}");
        }
        place.app.clock.advance_seconds(86_400);
        marta.circle("My friends", "everything").await;
    }
}

#[tokio::test]
async fn a_person_comes_in_two_hundred_times_a_day() {
    for place in places().await {
        place.marta().await;
        let id = place.app.db.one::<(String,)>("SELECT id FROM person", args![]).await.unwrap().unwrap().0;
        let about = place.app.key.sign("sign-ins of a person", &id);
        let sql = "UPDATE sign_in_try SET tries = 200 WHERE about = $1";
        assert_eq!(place.app.db.run(sql, args![about]).await.unwrap(), 1);
        let form = [("address", "marta@post.example"), ("password", PASSWORD)];
        let sessions = "SELECT count(*) FROM session";
        let before = count(&place, sessions).await;
        assert_eq!(place.stranger().post("/sign-in", &form).await.status, 429);
        assert_eq!(count(&place, sessions).await, before);
        place.app.clock.advance_seconds(86_400);
        assert_eq!(place.stranger().post("/sign-in", &form).await.status, 303);
    }
}

#[tokio::test]
async fn only_so_much_of_a_keeper_is_on_its_way_at_once() {
    use crate::uploads::{announce, go_on, offset};
    let few = Arriving { photographs: 3, bytes: 10_000, pieces: 2, in_all: 5 };
    for place in places_with(|settings| settings.arriving = few).await {
        let mut marta = place.marta().await;
        let mut begun = async |bytes: usize| announce(&mut marta, bytes, "").await;
        assert_eq!(begun(10_001).await.status, 429, "more bytes than may be on their way");
        let first = begun(4_000).await.location().to_owned();
        assert_eq!(begun(6_001).await.status, 429);
        let second = begun(3_000).await.location().to_owned();
        assert_eq!(begun(3_000).await.status, 201);
        assert_eq!(begun(1).await.status, 429, "three are on their way");
        assert_eq!(offset(&go_on(&mut marta, &first, 0, &[0; 1_000]).await), 1_000);
        // Where nothing comes, nothing is written.
        let leftover = "SELECT count(*) FROM blob_leftover";
        let before = count(&place, leftover).await;
        assert_eq!(offset(&go_on(&mut marta, &first, 1_000, &[]).await), 1_000);
        assert_eq!(count(&place, leftover).await, before);
        assert_eq!(offset(&go_on(&mut marta, &first, 1_000, &[0; 1_000]).await), 2_000);
        assert_eq!(go_on(&mut marta, &first, 2_000, &[0; 1_000]).await.status, 429, "a third piece");
        assert_eq!(offset(&marta.get(&first).await), 2_000);
        // Others are none of hers; and what has come makes room, until there were five in all.
        assert_eq!(announce(&mut place.runa().await, 4_000, "").await.status, 201);
        go_on(&mut marta, &second, 0, &[0; 3_000]).await;
        for _ in 4..=5 {
            let next = announce(&mut marta, 1_000, "").await;
            assert_eq!(next.status, 201);
            go_on(&mut marta, next.location(), 0, &[0; 1_000]).await;
        }
        assert_eq!(announce(&mut marta, 1, "").await.status, 429, "a sixth within the week");
    }
}

#[tokio::test]
async fn whatever_is_set_aside_of_a_story_no_word_is_lost_and_there_are_two_hundred_at_most() {
    use crate::forms::autosave;
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "The hat"), ("words", "Yellow.")], "save").await;
        for number in 0..206 {
            let words = format!("Window number {number} of many.");
            let (status, _) = autosave(&mut marta, &room, &[("version", "1"), ("words", &words)]).await;
            assert_eq!(status, 409);
        }
        assert_eq!(count(&place, "SELECT count(*) FROM set_aside").await, 200);
        let page = marta.get(&room).await.text();
        for number in 0..206 {
            assert!(page.contains(&format!("Window number {number} of many.")), "number {number}");
        }
        // What stands whole in a later one makes room; then there is too much, and it says so.
        let fill = "UPDATE set_aside SET words = $1 WHERE id = (SELECT max(id) FROM set_aside)";
        place.app.db.run(fill, args!["windy ".repeat(670_000)]).await.unwrap();
        let (status, answer) = autosave(&mut marta, &room, &[("version", "1"), ("words", "One more.")]).await;
        assert_eq!(status, 422);
        assert!(answer["sentence"].as_str().unwrap().contains("Your words are still in the field"));
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let form = [("token", token.as_str()), ("version", "1"), ("words", "One more."), ("do", "save")];
        let page = marta.post_files(&room, &form, &[]).await;
        assert!(page.status == 409 && page.text().contains(">One more.</textarea>"), "{}", page.status);
    }
}
