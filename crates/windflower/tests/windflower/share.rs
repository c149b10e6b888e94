//! A keeper lets it be seen: widening waits, narrowing is instant.

use crate::cast::{EVENING, photograph, places};

const STORY: [(&str, &str); 4] = [
    ("title", "The hat"),
    ("words", "There was snow.\n\nNobody had walked on it."),
    ("pen_name", "M."),
    ("language", "en"),
];

#[tokio::test]
async fn everything_begins_as_something_only_she_can_see() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.write(&STORY, "save").await;
        assert!(marta.shown().await.is_empty());
        assert!(!place.stranger().get("/stories").await.text().contains("The hat"));
    }
}

#[tokio::test]
async fn widening_waits_until_nine_after_a_night_and_can_be_called_back_without_trace() {
    for place in places().await {
        let mut marta = place.marta().await;
        let first = marta.write(&STORY, "save").await;
        let second = marta.write(&[("title", "Called back"), ("words", "x")], "save").await;
        marta.show(&first, "anyone", "night").await;
        marta.show(&second, "anyone", "night").await;
        marta.show(&second, "only-me", "night").await;
        place.app.clock.set(EVENING.plus_hours(10).plus_minutes(59));
        place.work().await;
        assert!(marta.shown().await.is_empty());
        place.app.clock.set(EVENING.plus_hours(11));
        place.work().await;
        assert_eq!(marta.shown().await.len(), 1);
        let list = place.stranger().get("/stories").await.text();
        assert!(list.contains("The hat") && !list.contains("Called back"));
    }
}

#[tokio::test]
async fn withdrawing_holds_on_the_very_next_request_for_every_address_given_out() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
        let slot = marta.slot(&room).await;
        let caption = format!("caption-{slot}");
        marta.save(&room, &[(&caption, "On the sill")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        let open = place.stranger().get(&format!("{story}/open")).await;
        let pictures = open.all("/p/");
        assert!(!pictures.is_empty());
        let picture = format!("/p/{}", pictures[0]);
        assert_eq!(place.stranger().get(&picture).await.status, 200);
        let token = marta.get(&room).await.hidden("token");
        marta.post(&format!("{room}/withdrawal"), &[("token", &token)]).await;
        for gone in [story.clone(), format!("{story}/open"), format!("{story}/words"), picture] {
            assert_eq!(place.stranger().get(&gone).await.status, 404, "{gone}");
        }
        assert!(!place.stranger().get("/").await.text().contains("The hat"));
        marta.show(&room, "anyone", "now").await;
        let again = place.stranger().get(&format!("{story}/open")).await.all("/p/");
        assert!(!again.iter().any(|key| pictures.contains(key)), "the addresses of its pictures are new");
    }
}

#[tokio::test]
async fn an_edit_is_not_seen_before_she_shows_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        marta.save(&room, &[("words", "Second thoughts.")], "save").await;
        assert!(!place.stranger().get(&story).await.text().contains("Second thoughts"));
        marta.show(&room, "anyone", "now").await;
        assert!(place.stranger().get(&story).await.text().contains("Second thoughts"));
    }
}

#[tokio::test]
async fn what_she_writes_on_moves_no_story_in_the_lists_before_she_shows_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "Snow"), ("words", "x"), ("language", "en")], "save").await;
        marta.show(&room, "anyone", "now").await;
        marta.save(&room, &[("language", "de")], "save").await;
        let named = async |language: &str| {
            place.stranger().get(&format!("/stories?language={language}")).await.text().contains("Snow")
        };
        assert!(named("en").await && !named("de").await, "what readers see is in English");
        marta.show(&room, "anyone", "now").await;
        assert!(!named("en").await && named("de").await);
    }
}

#[tokio::test]
async fn words_typed_while_a_session_ends_come_back_and_are_kept_after_signing_in() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "Snow"), ("words", "x")], "save").await;
        let page = marta.get(&room).await;
        let (token, version) = (page.hidden("token"), page.hidden("version"));
        let typed =
            [("token", token.as_str()), ("version", &version), ("words", "all that night"), ("do", "save")];
        marta.lose_session();
        let back = marta.post_files(&room, &typed, &[]).await;
        assert_eq!(back.status, 403);
        assert!(back.text().contains("all that night") && back.text().contains("Nothing of them is lost."));
        assert!(back.text().contains(&format!("name=\"version\" value=\"{version}\"")));

        let mut marta = place.marta().await;
        let again = marta.post_files(&room, &typed, &[]).await;
        assert_eq!(again.status, 403, "the page was opened in a session that is over");
        assert!(again.text().contains("all that night") && again.text().contains("Press save once more."));
        let fresh = again.hidden("token");
        let kept =
            [("token", fresh.as_str()), ("version", &version), ("words", "all that night"), ("do", "save")];
        assert_eq!(marta.post_files(&room, &kept, &[]).await.status, 303);
        assert!(marta.get(&room).await.text().contains("all that night"));
    }
}

#[tokio::test]
async fn two_windows_never_overwrite_each_other_silently() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let old = marta.get(&room).await;
        marta.save(&room, &[("words", "From the first window.")], "save").await;
        let (token, version) = (old.hidden("token"), old.hidden("version"));
        let late =
            [("token", token.as_str()), ("version", version.as_str()), ("words", "From the second window.")];
        let page = marta.post_files(&room, &late, &[]).await;
        assert_eq!(page.status, 409);
        let text = page.text();
        assert!(text.contains("From the first window.") && text.contains("From the second window."));
        let now = marta.get(&room).await.text();
        assert!(
            now.contains("From the first window.") && now.contains("From the second window."),
            "both are kept"
        );
    }
}

#[tokio::test]
async fn a_cover_without_a_telling_sentence_is_refused_with_help_and_the_words_are_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
        let slot = marta.slot(&room).await;
        let (caption, covered, cover) =
            (format!("caption-{slot}"), format!("covered-{slot}"), format!("cover-{slot}"));
        let long = "hat ".repeat(40);
        for sentence in ["", "Sensitive content", long.as_str()] {
            let fields = [
                (caption.as_str(), ""),
                (&covered, "on"),
                (&cover, sentence),
                ("words", "Kept all the same."),
            ];
            let page = marta.save(&room, &fields, "preview").await;
            assert_eq!(page.status, 422, "{sentence}");
            assert!(marta.get(&room).await.text().contains("Kept all the same."));
        }
        let fields = [(caption.as_str(), ""), (&covered, "on"), (&cover, "Her hat on the window sill.")];
        assert_eq!(marta.save(&room, &fields, "preview").await.status, 303);
    }
}

#[tokio::test]
async fn words_that_are_too_long_come_back_in_the_form() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let long = "m".repeat(201);
        let page = marta.save(&room, &[("title", &long)], "save").await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains(&long));
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        marta.save(&room, &[], &format!("place:{keepsake}")).await;
        let caption = format!("caption-{}", marta.slot(&room).await);
        let page = marta.save(&room, &[("title", &long), (&caption, "Typed under it")], "save").await;
        assert!(page.text().contains("Typed under it"));
    }
}

#[tokio::test]
async fn a_photograph_that_is_put_away_leaves_every_story_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
        let slot = marta.slot(&room).await;
        let caption = format!("caption-{slot}");
        marta.save(&room, &[(&caption, "On the sill")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        let picture = format!("/p/{}", place.stranger().get(&story).await.all("/p/")[0]);
        let token = marta.get(&room).await.hidden("token");
        marta.post(&format!("/box/keepsakes/{keepsake}/away"), &[("token", &token)]).await;
        assert_eq!(place.stranger().get(&picture).await.status, 404);
        let page = place.stranger().get(&story).await.text();
        assert!(!page.contains("On the sill") && !page.contains("/p/"));
        marta.post(&format!("/box/keepsakes/{keepsake}/back"), &[("token", &token)]).await;
        assert!(
            !place.stranger().get(&story).await.text().contains("/p/"),
            "it is shown again only when she says so"
        );
    }
}

#[tokio::test]
async fn while_one_photograph_is_put_away_another_is_put_into_the_story_under_a_name_of_its_own() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (hat, scarf) =
            (marta.keep("hat.jpg", &photograph(90)).await, marta.keep("scarf.jpg", &photograph(30)).await);
        let room = marta.write(&STORY, &format!("place:{hat}")).await;
        marta.press(&format!("/box/keepsakes/{hat}/away"), &[]).await;
        assert_eq!(marta.save(&room, &[], &format!("place:{scarf}")).await.status, 303);
        marta.press(&format!("/box/keepsakes/{hat}/back"), &[]).await;
        let text = marta.get(&room).await.text();
        assert!(text.contains("[[photograph 1]]") && text.contains("[[photograph 2]]"), "{text}");
    }
}

#[tokio::test]
async fn a_photograph_put_away_while_a_story_waits_is_not_in_it_and_holds_up_no_other() {
    for place in places().await {
        let mut marta = place.marta().await;
        let kept = marta.keep("hat.jpg", &photograph(90)).await;
        let gone = marta.keep("blanket.jpg", &photograph(30)).await;
        let mut rooms = Vec::new();
        for keepsake in [&kept, &gone] {
            let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
            let caption = format!("caption-{}", marta.slot(&room).await);
            marta.save(&room, &[(&caption, "On the sill")], "save").await;
            marta.show(&room, "anyone", "night").await;
            rooms.push(room);
        }
        let token = marta.get(&rooms[0]).await.hidden("token");
        for keepsake in [&kept, &gone] {
            marta.post(&format!("/box/keepsakes/{keepsake}/away"), &[("token", &token)]).await;
        }
        marta.post(&format!("/box/keepsakes/{gone}/remove"), &[("token", &token)]).await;
        place.app.clock.set(EVENING.plus_hours(11));
        place.work().await;
        marta.post(&format!("/box/keepsakes/{kept}/back"), &[("token", &token)]).await;
        let shown = marta.shown().await;
        assert_eq!(shown.len(), 2);
        for story in shown {
            assert!(!place.stranger().get(&story).await.text().contains("/p/"));
        }
    }
}

#[tokio::test]
async fn a_story_whose_cover_tells_nothing_is_not_shown_and_its_teller_is_told_why() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
        let room = marta.write(&STORY, &format!("place:{keepsake}")).await;
        let slot = marta.slot(&room).await;
        let covered = [(&*format!("caption-{slot}"), ""), (&*format!("covered-{slot}"), "on")];
        marta.save(&room, &covered, "save").await;
        let to = marta.show(&room, "anyone", "now").await.location().to_owned();
        assert!(marta.get(&to).await.text().contains("Please say in one sentence"));
        assert!(marta.shown().await.is_empty());
    }
}

#[tokio::test]
async fn several_photographs_come_into_a_story_at_once_and_one_that_comes_back_has_its_name() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (hat, sill) =
            (marta.keep("hat.jpg", &photograph(90)).await, marta.keep("sill.jpg", &photograph(91)).await);
        let room = marta.write(&STORY, "save").await;
        let pictures = format!("{room}/pictures");
        let offered = marta.get(&pictures).await.text();
        assert!(
            offered.contains(&hat) && offered.contains(&sill) && !offered.contains("hat.jpg"),
            "{offered}"
        );
        let placed = marta.press(&pictures, &[("place", &hat), ("place", &sill)]).await;
        assert_eq!(placed.status, 303, "{}", placed.text());
        let slots = marta.get(&room).await.all("id=\"picture-");
        assert_eq!(slots.len(), 2);
        let text = marta.get(&room).await.text();
        assert!(
            !text.contains("value=\"on\" checked") && !text.contains("sill.jpg"),
            "neither is covered, nor named by its file"
        );
        assert!(!marta.get(&pictures).await.text().contains(&hat));

        marta.press(&pictures, &[("out", &slots[0])]).await;
        marta.press(&pictures, &[("place", &hat), ("name", "photograph 1")]).await;
        let text = marta.get(&room).await.text();
        assert_eq!(text.matches("data-picture=\"photograph 1\"").count(), 1, "{text}");
        // A name that no words could hold is none.
        marta.press(&pictures, &[("out", &slots[1])]).await;
        marta.press(&pictures, &[("place", &sill), ("name", "a]]\n# b")]).await;
        assert!(!marta.get(&room).await.text().contains("# b"));
        let other = place.runa().await.press(&pictures, &[("place", &hat)]).await;
        assert_eq!(other.status, 404);
    }
}

#[tokio::test]
async fn a_photograph_is_moved_through_the_words_with_a_button() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let room =
            marta.write(&[("title", "Snow"), ("words", "one\r\n\r\ntwo")], &format!("place:{hat}")).await;
        let slot = marta.slot(&room).await;
        let page = marta.save(&room, &[("words", "one\r\n\r\ntwo")], &format!("up:{slot}")).await;
        assert_eq!(page.location(), format!("{room}#picture-{slot}"), "she goes on where she pressed");
        let text = marta.get(&room).await.text();
        let words = text.split("<textarea class=\"in long\"").nth(1).unwrap();
        let words = words.split('>').nth(1).unwrap().split('<').next().unwrap();
        let lines: Vec<&str> = words.lines().filter(|line| !line.is_empty()).collect();
        assert!(lines.len() == 3 && lines[0] == "one" && lines[2] == "two", "{words}");
        assert!(lines[1].starts_with("[["), "{words}");
    }
}
