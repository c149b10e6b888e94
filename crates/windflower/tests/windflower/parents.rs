//! Two parents of one box: one comes in by a link, each has an own voice and a say, and they can part.

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, JONAS, Place, photograph, places};

async fn count(place: &Place, sql: &'static str) -> i64 {
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn the_other_parent_comes_in_by_a_link_and_keeps_the_same_box() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let mut jonas = place.jonas(&mut marta).await;
        assert!(jonas.get("/box").await.text().contains(&hat));
        let scarf = jonas.keep("scarf.jpg", &photograph(30)).await;
        assert!(marta.get("/box").await.text().contains(&scarf));
        for (one, kept, shade) in [(&mut marta, &scarf, 30), (&mut jonas, &hat, 90)] {
            let original = one.get(&format!("/box/keepsakes/{kept}/original")).await;
            assert_eq!(original.bytes, photograph(shade), "each downloads the other's originals");
            let said = one.get(&format!("/box/keepsakes/{kept}")).await.text();
            assert!(!said.contains("Only you can see it") && said.contains("Only you two can see it"));
            for change in ["away", "back", "remove"] {
                let page = one.press(&format!("/box/keepsakes/{kept}/{change}"), &[]).await;
                assert_eq!(page.status, 404, "only who kept it removes it");
            }
        }
        let away = marta.press(&format!("/box/keepsakes/{hat}/away"), &[]).await;
        assert_eq!(away.location(), "/box/keepsakes/away");
        assert!(marta.get("/box/parents").await.text().contains("Jonas"));
    }
}

#[tokio::test]
async fn looking_at_the_link_uses_nothing_up_and_afterwards_it_leads_nowhere() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = marta.invite_parent().await;
        for _ in 0..20 {
            let page = place.stranger().get(&link).await;
            assert_eq!(page.status, 200);
            assert!(!page.text().contains("Marta"), "the page is neutral");
        }
        // Doubled: there is one invitation at a time, and reloading the page that showed the link makes no other.
        let again = marta.press("/box/parents/invitation", &[("way", "hand")]).await;
        assert_eq!(again.location(), "/box/parents");
        assert_eq!(marta.press(&link, &[]).await.status, 409, "it is not for herself");
        let mut jonas = place.stranger();
        assert_eq!(jonas.post(&link, &[("your_name", "Jonas")]).await.status, 422);
        assert_eq!(jonas.post(&link, &JONAS).await.status, 303);
        let guessed = format!("/join/{}", platform::secret::Token::new().reveal());
        let nothing = place.stranger().get(&guessed).await.text().replace(&guessed, "");
        for old in [&link, &guessed, &"/join/x".to_owned()] {
            for page in [place.stranger().get(old).await, place.stranger().post(old, &JONAS).await] {
                assert_eq!(page.status, 404, "{old}");
            }
        }
        assert_eq!(place.stranger().get(&link).await.text().replace(&link, ""), nothing);
    }
}

#[tokio::test]
async fn an_invitation_that_is_taken_back_or_two_weeks_old_leads_nowhere() {
    for place in places().await {
        let mut marta = place.marta().await;
        let taken_back = marta.invite_parent().await;
        marta.press("/box/parents/invitation/back", &[]).await;
        assert_eq!(place.stranger().post(&taken_back, &JONAS).await.status, 404);
        let old = marta.invite_parent().await;
        place.app.clock.advance_seconds(14 * 86_400 - 1);
        assert_eq!(place.stranger().get(&old).await.status, 200);
        place.app.clock.advance_seconds(2);
        assert_eq!(place.stranger().post(&old, &JONAS).await.status, 404);
        assert_eq!(count(&place, "SELECT count(*) FROM person").await, 1, "and nobody has an account by it");
    }
}

#[tokio::test]
async fn of_a_hundred_people_who_accept_one_invitation_at_once_one_gets_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = marta.invite_parent().await;
        let accept = |number: usize| {
            let (mut browser, link) = (place.stranger(), link.clone());
            async move {
                let address = format!("p{number}@post.example");
                let form = [("your_name", "P."), ("address", address.as_str()), JONAS[2]];
                browser.post(&link, &form).await.status.as_u16()
            }
        };
        let all = futures_util::future::join_all((0..100).map(accept)).await;
        assert_eq!(all.iter().filter(|status| **status == 303).count(), 1, "{all:?}");
        assert_eq!(all.iter().filter(|status| **status == 404).count(), 99, "{all:?}");
        assert_eq!(count(&place, "SELECT count(*) FROM person").await, 2);
        assert_eq!(count(&place, "SELECT count(*) FROM box_keeper").await, 2);
    }
}

#[tokio::test]
async fn whoever_keeps_photographs_in_a_box_of_her_own_stays_there_and_words_come_along() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = marta.invite_parent().await;
        let mut runa = place.runa().await;
        let room = runa.write(&[("title", "From before"), ("words", "x")], "save").await;
        let own = runa.keep("own.jpg", &photograph(20)).await;
        assert_eq!(runa.press(&link, &[]).await.status, 409);
        assert_eq!(runa.get(&format!("/box/keepsakes/{own}")).await.status, 200);
        runa.press(&format!("/box/keepsakes/{own}/away"), &[]).await;
        runa.press(&format!("/box/keepsakes/{own}/remove"), &[]).await;
        assert_eq!(runa.press(&link, &[]).await.location(), "/box");
        assert_eq!(runa.get(&room).await.status, 200);
        let apart = "SELECT count(DISTINCT box_id) FROM story";
        assert_eq!(count(&place, apart).await, 1);
        assert_eq!(marta.get(&room).await.status, 404, "her drafts are hers alone");
    }
}

#[tokio::test]
async fn an_invitation_by_letter_says_nothing_of_a_loss_and_keeps_no_address() {
    for place in places().await {
        let mut marta = place.marta().await;
        let by_letter = [("way", "letter"), ("address", "jonas@post.example")];
        let wrong = [("way", "letter"), ("address", "jonas")];
        assert_eq!(marta.press("/box/parents/invitation", &wrong).await.status, 422);
        assert_eq!(marta.press("/box/parents/invitation", &by_letter).await.status, 303);
        place.work().await;
        let letters = place.letters();
        assert_eq!(letters.len(), 1);
        for word in ["loss", "lost", "baby", "box", "photograph", "Rosehip"] {
            assert!(!letters[0].to_lowercase().contains(word), "{word}: {}", letters[0]);
        }
        assert_eq!(
            count(&place, "SELECT count(*) FROM parent_invitation WHERE letter_to IS NOT NULL").await,
            0
        );
        let text = letters[0].replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
        let at = text.find("/join/").unwrap();
        let link = text[at..].split_whitespace().next().unwrap().to_owned();
        marta.press("/box/parents/invitation/back", &[]).await;
        assert_eq!(place.stranger().get(&link).await.status, 404);
        assert_eq!(marta.press("/box/parents/invitation", &by_letter).await.status, 422, "not so soon");
        place.app.clock.advance_seconds(3_601);
        assert_eq!(marta.press("/box/parents/invitation", &by_letter).await.status, 303);
        place.work().await;
        assert_eq!(place.letters().len(), 2);
    }
}

#[tokio::test]
async fn each_parent_has_words_of_their_own_beside_a_photograph_and_changes_no_other() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = format!("/box/keepsakes/{}", marta.keep("hat.jpg", &photograph(90)).await);
        let mut jonas = place.jonas(&mut marta).await;
        marta.press(&hat, &[("title", "The hat"), ("own_words", "I knitted it\nat night.")]).await;
        jonas.press(&hat, &[("title", "The hat"), ("credit", "Jonas"), ("own_words", "I kept it.")]).await;
        for browser in [&mut marta, &mut jonas] {
            let page = browser.get(&hat).await.text();
            assert!(page.contains("at night.") && page.contains("I kept it."), "each reads both");
            assert!(page.contains("<option value=\"Marta\">") && page.contains("<option value=\"Jonas\">"));
        }
        jonas.press(&hat, &[("own_words", "")]).await;
        let page = marta.get(&hat).await.text();
        assert!(page.contains("at night.") && !page.contains("I kept it."));
        // A form that knows no such field takes nobody's words.
        marta.press(&hat, &[("title", "The hat")]).await;
        assert!(jonas.get(&hat).await.text().contains("at night."));
    }
}

#[tokio::test]
async fn neither_parent_sees_what_the_other_is_writing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let draft = marta.write(&[("title", "CANARYDRAFT"), ("words", "x")], "save").await;
        let shown = jonas.write(&[("title", "CANARYWAS"), ("words", "x")], "save").await;
        jonas.show(&shown, "anyone", "now").await;
        let address = jonas.shown().await.remove(0);
        assert_eq!(marta.get(&address).await.status, 200);
        jonas.show(&shown, "only-me", "now").await;
        for (other, room) in [(&mut jonas, &draft), (&mut marta, &shown)] {
            assert_eq!(other.get(room).await.status, 404);
            assert_eq!(other.get(&format!("{room}/preview")).await.status, 404);
        }
        assert_eq!(marta.get(&address).await.status, 404);
        assert!(!jonas.get("/box").await.text().contains("CANARYDRAFT"));
        assert!(!marta.get("/box/stories").await.text().contains("CANARYWAS"));
    }
}

/// A story of this teller with this photograph without a cover, shown to anyone: its room and its address.
async fn shown_with(teller: &mut Browser<'_>, keepsake: &str) -> (String, String) {
    let fields = [("title", "The hat"), ("words", "Snow.")];
    let room = teller.write_with(&fields, keepsake, "CANARYCAPTION").await;
    let before = teller.shown().await;
    teller.show(&room, "anyone", "now").await;
    let address = teller.shown().await.into_iter().find(|one| !before.contains(one)).unwrap();
    (room, address)
}

/// The addresses of the pictures that a reader of this story finds.
async fn pictures(place: &Place, story: &str) -> Vec<String> {
    let page = place.stranger().get(&format!("{story}/open")).await;
    assert_eq!(page.status, 200);
    let mut found: Vec<String> = page.all("src=\"/p/").into_iter().map(|key| format!("/p/{key}")).collect();
    found.dedup();
    assert_eq!(found.is_empty(), !page.text().contains("CANARYCAPTION"));
    found
}

#[tokio::test]
async fn while_somebody_in_it_has_not_answered_or_said_no_nobody_but_the_two_gets_a_picture() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let mut jonas = place.jonas(&mut marta).await;
        let (room, story) = shown_with(&mut marta, &hat).await;
        let first = pictures(&place, &story).await;
        assert_eq!(place.stranger().get(&first[0]).await.status, 200);
        let say = format!("/box/keepsakes/{hat}/say");

        // Marta says that he is in it: at once nobody else gets it, under no address given out before.
        marta.press(&say, &[("other-asked", "yes"), ("other", "in-it")]).await;
        for mut reader in [place.stranger(), marta.clone(), jonas.clone()] {
            assert_eq!(reader.get(&first[0]).await.status, 404);
        }
        assert!(pictures(&place, &story).await.is_empty());
        for browser in [&mut marta, &mut jonas] {
            let original = browser.get(&format!("/box/keepsakes/{hat}/original")).await;
            assert_eq!(original.bytes, photograph(90), "it stays in both their keeping");
        }
        let line = "has not said yet how far it may go";
        assert!(marta.get(&room).await.text().contains(line));
        let preview = marta.get(&format!("{room}/preview?page=open")).await.text();
        assert!(preview.contains(line) && !preview.contains("/box/keepsakes/"), "exactly what they will see");
        assert!(jonas.get("/box/parents").await.text().contains(&hat), "he finds the question");
        assert!(place.letters().is_empty());
        // Showing it again does not go round the question.
        marta.show(&room, "anyone", "now").await;
        assert!(pictures(&place, &story).await.is_empty());

        // He says no; Marta cannot take back that he is in it.
        jonas.press(&say, &[("me", "only-me")]).await;
        marta.press(&say, &[("other-asked", "yes")]).await;
        marta.show(&room, "anyone", "now").await;
        assert!(pictures(&place, &story).await.is_empty());
        assert!(marta.get(&room).await.text().contains("stay between you two"));

        // He lets it go to anyone: it is there when she shows the story once more, and not before.
        jonas.press(&say, &[("me", "anyone")]).await;
        assert!(pictures(&place, &story).await.is_empty());
        assert!(marta.get(&room).await.text().contains("when you show the story once more"));
        marta.show(&room, "anyone", "now").await;
        let now = pictures(&place, &story).await;
        assert!(now[0] != first[0]);
        assert_eq!(place.stranger().get(&first[0]).await.status, 404, "the old address stays dead");

        // Only for those who are invited: a page for anyone goes without, whoever asks.
        jonas.press(&say, &[("me", "invited")]).await;
        assert!(pictures(&place, &story).await.is_empty());
        assert_eq!(place.stranger().get(&now[0]).await.status, 404);
        let sql = "SELECT picture_key FROM picture_key";
        let (key,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        assert_eq!(place.stranger().get(&format!("/p/{key}/640.webp")).await.status, 404);
        assert_eq!(marta.get(&format!("/p/{key}/640.webp")).await.status, 200);
    }
}

#[tokio::test]
async fn a_say_holds_in_the_stories_of_both_and_everybody_answers_only_for_themselves() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let say = format!("/box/keepsakes/{hat}/say");
        // Alone she is never asked.
        assert!(!marta.get(&format!("/box/keepsakes/{hat}")).await.text().contains("Who is in it"));
        let mut jonas = place.jonas(&mut marta).await;
        assert!(marta.get(&format!("/box/keepsakes/{hat}")).await.text().contains("Who is in it"));
        let (_, hers) = shown_with(&mut marta, &hat).await;
        let (_, his) = shown_with(&mut jonas, &hat).await;
        let before = [pictures(&place, &hers).await, pictures(&place, &his).await].concat();
        jonas.press(&say, &[("me", "only-me")]).await;
        for picture in &before {
            assert_eq!(place.stranger().get(picture).await.status, 404);
        }
        assert!(pictures(&place, &hers).await.is_empty() && pictures(&place, &his).await.is_empty());
        // What Marta says of herself does not answer for him.
        marta.press(&say, &[("me", "anyone")]).await;
        marta.press(&say, &[("me", "not-in-it"), ("other-asked", "yes")]).await;
        assert!(marta.get(&format!("/box/keepsakes/{hat}")).await.text().contains("Jonas is in this one"));
        assert_eq!(count(&place, "SELECT count(*) FROM keepsake_say WHERE reach = 'only-me'").await, 1);
        // Somebody else's word is not heard at all.
        let mut runa = place.runa().await;
        assert_eq!(runa.press(&say, &[("me", "anyone")]).await.status, 404);
        // A slip is taken back before he answers.
        let scarf = jonas.keep("scarf.jpg", &photograph(30)).await;
        let say = format!("/box/keepsakes/{scarf}/say");
        jonas.press(&say, &[("other-asked", "yes"), ("other", "in-it")]).await;
        jonas.press(&say, &[("other-asked", "yes")]).await;
        assert_eq!(count(&place, "SELECT count(*) FROM keepsake_say WHERE reach IS NULL").await, 0);
    }
}

/// What the box of this browser holds: for each photograph its original and what its page says, without its number.
async fn kept(browser: &mut Browser<'_>) -> Vec<(Vec<u8>, bool)> {
    let mut ids = browser.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/");
    ids.retain(|id| id.len() == 36);
    let mut found = Vec::new();
    for id in ids {
        let original = browser.get(&format!("/box/keepsakes/{id}/original")).await;
        let page = browser.get(&format!("/box/keepsakes/{id}")).await.text();
        let say = page.contains("Jonas is in this one") || page.contains("value=\"anyone\" checked");
        found.push((original.bytes, page.contains("CANARYBESIDE") && say));
    }
    found.sort();
    found
}

/// The file on the disk that holds this blob.
fn file_of(place: &Place, blob: &str) -> std::path::PathBuf {
    let mut folders = vec![place.settings.blobs_folder()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().contains(blob) {
                return path;
            }
        }
    }
    panic!("no file of {blob}");
}

#[tokio::test]
async fn when_two_part_each_has_a_whole_copy_and_nothing_is_ever_half() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let mut jonas = place.jonas(&mut marta).await;
        let scarf = jonas.keep("scarf.jpg", &photograph(30)).await;
        for keepsake in [&hat, &scarf] {
            let page = format!("/box/keepsakes/{keepsake}");
            marta.press(&page, &[("own_words", "CANARYBESIDE")]).await;
            jonas.press(&format!("{page}/say"), &[("me", "anyone")]).await;
        }
        let (_, hers) = shown_with(&mut marta, &hat).await;
        let (his_room, his) = shown_with(&mut jonas, &hat).await;
        let pages = [hers.clone(), his.clone()];
        let before = [pictures(&place, &pages[0]).await, pictures(&place, &pages[1]).await].concat();

        // It waits, and only whoever asked takes it back.
        marta.press("/box/parents/part", &[]).await;
        assert_eq!(jonas.press("/box/parents/part/back", &[]).await.status, 404);
        assert!(jonas.get("/box").await.text().contains("asked to part"));
        assert_eq!(marta.press("/box/parents/part/back", &[]).await.location(), "/box/parents");
        jonas.press("/box/parents/part", &[]).await;
        place.app.clock.advance_seconds(7 * 86_400 - 60);
        place.work().await;
        assert_eq!(count(&place, "SELECT count(*) FROM box_keeper").await, 2);
        assert_eq!(count(&place, "SELECT count(DISTINCT box_id) FROM box_keeper").await, 1);

        // One file cannot be read: nothing changes for anybody, whatever was copied.
        place.app.clock.advance_seconds(120);
        let sql = "SELECT max(blob) FROM
                       (SELECT original AS blob FROM keepsake UNION ALL SELECT blob FROM rendition) AS files";
        let (blob,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let file = file_of(&place, &blob);
        let aside = file.with_extension("aside");
        std::fs::rename(&file, &aside).unwrap();
        assert!(windflower::keep::partings::jobs::part(&place.app).await.is_err());
        assert_eq!(count(&place, "SELECT count(DISTINCT box_id) FROM box_keeper").await, 1);
        assert_eq!(count(&place, "SELECT count(*) FROM keepsake").await, 2);
        assert!(count(&place, "SELECT count(*) FROM parting_copy").await > 0, "it stopped in the middle");
        assert_eq!(jonas.press("/box/parents/part/back", &[]).await.status, 404, "too late for that");
        std::fs::rename(&aside, &file).unwrap();
        let another = marta.keep("another.jpg", &photograph(60)).await;

        // Started again, twice and at the same time.
        let run = || windflower::keep::partings::jobs::part(&place.app);
        let (one, two) = tokio::join!(run(), run());
        assert!(one.is_ok() || two.is_ok(), "{one:?} {two:?}");
        run().await.unwrap();
        place.work().await;
        assert_eq!(count(&place, "SELECT count(DISTINCT box_id) FROM box_keeper").await, 2);
        let theirs = [kept(&mut marta).await, kept(&mut jonas).await];
        let whole = [(photograph(30), true), (photograph(90), true)];
        for own in &theirs {
            let said: Vec<_> = own.iter().filter(|(_, said)| *said).cloned().collect();
            assert_eq!((own.len(), said), (3, whole.to_vec()));
        }
        place.app.clock.advance_seconds(2 * 86_400);
        windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 2 * 3 * 7, "no file too many, none shared");
        assert_eq!(count(&place, "SELECT count(*) FROM parting_copy").await, 0);

        // Readers notice nothing.
        assert_eq!([pictures(&place, &hers).await, pictures(&place, &his).await].concat(), before);
        for picture in &before {
            assert_eq!(place.stranger().get(picture).await.status, 200);
        }

        // Each does with everything what they like, and the other notices nothing.
        marta.prove().await;
        assert_eq!(jonas.get(&format!("/box/keepsakes/{another}")).await.status, 404);
        for keepsake in [&hat, &scarf, &another] {
            let page = format!("/box/keepsakes/{keepsake}");
            marta.press(&format!("{page}/away"), &[]).await;
            assert_eq!(marta.press(&format!("{page}/remove"), &[]).await.status, 303);
        }
        place.work().await;
        assert!(kept(&mut marta).await.is_empty());
        assert_eq!(kept(&mut jonas).await.len(), 3);
        assert!(pictures(&place, &hers).await.is_empty());
        assert_eq!(pictures(&place, &his).await.len(), 1);
        jonas.show(&his_room, "anyone", "now").await;
        assert_eq!(pictures(&place, &his).await.len(), 1, "his story is shown again with his own copy");
        assert_eq!(marta.get("/box/parents/part").await.status, 404);
    }
}

#[tokio::test]
async fn if_both_wish_it_two_part_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        assert_eq!(marta.press("/box/parents/part", &[]).await.status, 404, "there are no two");
        let mut jonas = place.jonas(&mut marta).await;
        jonas.keep("scarf.jpg", &photograph(30)).await;
        for _ in 0..2 {
            marta.press("/box/parents/part", &[]).await;
        }
        place.work().await;
        assert_eq!(count(&place, "SELECT count(DISTINCT box_id) FROM box_keeper").await, 1);
        jonas.press("/box/parents/part", &[]).await;
        place.work().await;
        assert_eq!(count(&place, "SELECT count(DISTINCT box_id) FROM box_keeper").await, 2);
        assert_eq!((kept(&mut marta).await.len(), kept(&mut jonas).await.len()), (1, 1));
        // And whoever is alone again may be two again, with somebody who keeps nothing yet.
        let link = marta.invite_parent().await;
        assert_eq!(jonas.press(&link, &[]).await.status, 409);
    }
}
