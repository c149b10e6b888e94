//! Finding stories: by what happened, by moment, by words and by nearness; and never more than is shown to the one who asks.

use platform::args;
use platform::db::Query;
use windflower::share::listing;

use crate::cast::{Browser, EVENING, Page, Place, places, places_with};

/// A story: title, who tells, what happened, weeks, words.
type Story = (&'static str, &'static str, &'static str, &'static str, &'static str);

const STORIES: [Story; 6] = [
    (
        "The hat",
        "father",
        "late-miscarriage",
        "21",
        "There was snow on the car park, and I held his yellow hat.",
    ),
    ("A quiet scan", "mother", "missed-miscarriage", "10", "The screen was still. My body had not noticed."),
    (
        "Both of them",
        "mother",
        "multiple",
        "21",
        "One heart, and then none. The father of the two was at sea.",
    ),
    ("Nine days", "mother", "neonatal-death", "", "Nine days under a lamp, among the hum of the machines."),
    (
        "The wooden box",
        "grandparent",
        "stillbirth",
        "38",
        "My daughter lost her girl. I made a box of cherry wood.",
    ),
    (
        "Still the garden",
        "father",
        "stillbirth",
        "36",
        "She had stopped moving. I planted a pear tree in the rain.",
    ),
];

async fn told(who: &mut Browser<'_>, story: &Story, more: &[(&str, &str)]) -> String {
    let (title, teller, experience, weeks, words) = *story;
    let mut fields = vec![
        ("title", title),
        ("words", words),
        ("teller", teller),
        ("weeks", weeks),
        ("language", "en"),
        ("experience-asked", "yes"),
        ("experience", experience),
    ];
    fields.extend(more);
    who.write(&fields, "save").await
}

/// Shows all of them, and says in which rooms they are written.
async fn all_shown(who: &mut Browser<'_>) -> Vec<String> {
    let mut rooms = Vec::new();
    for story in &STORIES {
        let room = told(who, story, &[]).await;
        who.show(&room, "anyone", "now").await;
        rooms.push(room);
    }
    rooms
}

/// The titles of the first list of a page, in their order.
fn titles(page: &Page) -> Vec<String> {
    let text = page.text();
    let list = text.split("<ul class=\"list\">").nth(1).unwrap_or_default().split("</ul>").next().unwrap();
    let links = list.split("dir=\"auto\">").skip(1).filter_map(|rest| rest.split_once("</a></h"));
    links.map(|(title, _)| title.to_owned()).collect()
}

async fn found(place: &Place, query: &str) -> Vec<String> {
    let page = place.stranger().get(&format!("/stories?{query}")).await;
    assert_eq!(page.status, 200, "{query}");
    titles(&page)
}

#[tokio::test]
async fn somebody_finds_a_story_by_what_happened_who_tells_and_how_far_along() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        let mut quiet = found(&place, "happened=stillbirth-or-birth").await;
        quiet.sort_unstable();
        assert_eq!(quiet, ["Still the garden", "The wooden box"]);
        assert_eq!(found(&place, "happened=stillbirth-or-birth&who=grandparent").await, ["The wooden box"]);
        assert_eq!(found(&place, "far=up-to-12").await, ["A quiet scan"]);
        assert_eq!(found(&place, "far=after-birth").await, ["Nine days"]);
        assert_eq!(found(&place, "who=father-or-partner&far=13-23").await, ["The hat"]);
        assert_eq!(found(&place, "language=de&who=sibling").await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn her_own_words_bring_the_nearest_story_first() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        for (words, first) in [
            ("we lost him at 21 weeks and I am the father", "The hat"),
            ("silent miscarriage", "A quiet scan"),
            ("verhaltene Fehlgeburt", "A quiet scan"),
            ("yellow hats", "The hat"),
            ("our baby was in the NICU", "Nine days"),
            ("Oma, stille Geburt", "The wooden box"),
            ("stilbirth dad", "Still the garden"),
            ("cherr", "The wooden box"),
        ] {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("words", words).finish();
            let titles = found(&place, &query).await;
            assert_eq!(titles.first().map(String::as_str), Some(first), "{words}: {titles:?}");
        }
    }
}

#[tokio::test]
async fn both_engines_find_the_same_in_the_same_order() {
    let queries = [
        "words=father",
        "words=snow+hat",
        "words=the+box",
        "words=21+weeks",
        "happened=miscarriage",
        "words=rai",
        "who=mother&words=machines",
        "words=stillbirth&without=faith",
        "far=24-on",
        "words=zzz",
    ];
    let mut answers: Vec<Vec<Vec<String>>> = Vec::new();
    // What is as near is mixed by the key of the place.
    let folder = tempfile::tempdir().unwrap();
    for place in places_with(|settings| settings.key_file = folder.path().join("key")).await {
        all_shown(&mut place.marta().await).await;
        let mut all = Vec::new();
        for query in queries {
            all.push(found(&place, query).await);
        }
        answers.push(all);
    }
    for other in &answers[1..] {
        assert_eq!(&answers[0], other);
    }
}

#[tokio::test]
async fn what_is_left_out_never_appears() {
    for place in places().await {
        let mut marta = place.marta().await;
        all_shown(&mut marta).await;
        for (note, title) in
            [("faith", "A candle in church"), ("living-baby", "Her brother"), ("later-pregnancy", "Again")]
        {
            let story = (title, "mother", "stillbirth", "30", "There was snow.");
            let room = told(&mut marta, &story, &[("note-asked", "yes"), ("note", note)]).await;
            marta.show(&room, "anyone", "now").await;
        }
        for (theme, title) in [
            ("faith", "A candle in church"),
            ("living-babies", "Her brother"),
            ("later-pregnancies", "Again"),
        ] {
            for query in ["happened=stillbirth-or-birth", "words=snow", "words=nobody+wrote+this"] {
                let page = place.stranger().get(&format!("/stories?{query}&without={theme}")).await.text();
                assert!(!page.contains(title), "{query} without {theme}");
            }
            let mut reader = place.stranger();
            assert!(reader.get("/stories").await.text().contains(title));
            reader
                .post(
                    "/choose",
                    &[("back", "/stories"), ("not-today-asked", "yes"), ("theme", theme), ("days", "7")],
                )
                .await;
            for path in ["/", "/stories", "/stories?words=snow", "/stories?happened=stillbirth-or-birth"] {
                assert!(!reader.get(path).await.text().contains(title), "not today: {theme} on {path}");
            }
            reader.post("/choose", &[("back", "/stories"), ("not-today-asked", "yes")]).await;
            assert!(reader.get("/stories").await.text().contains(title), "she shows everything again");
        }
    }
}

#[tokio::test]
async fn what_is_taken_back_is_found_no_more_and_stands_beside_no_other_story() {
    for place in places().await {
        let mut marta = place.marta().await;
        all_shown(&mut marta).await;
        place.work().await;
        let room =
            told(&mut marta, &("WFCANARY", "father", "stillbirth", "36", "CANARYWORD in the rain."), &[])
                .await;
        marta.show(&room, "anyone", "now").await;
        place.work().await;
        let stories = marta.shown().await;
        let mut beside = Vec::new();
        for story in &stories {
            if place.stranger().get(story).await.text().contains("WFCANARY") {
                beside.push(story.clone());
            }
        }
        assert!(beside.len() >= 2, "its own page, and that of a story that is near: {beside:?}");
        assert_eq!(found(&place, "words=canaryword").await, ["WFCANARY"]);
        let nothing = place.stranger().get("/stories?words=nobodywrotethis").await;
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        for story in &stories {
            assert!(!place.stranger().get(story).await.text().contains("WFCANARY"), "{story}");
        }
        for path in
            ["/", "/stories", "/stories?who=father-or-partner", "/stories?far=24-on", "/stories?words=rain"]
        {
            assert!(!place.stranger().get(path).await.text().contains("WFCANARY"), "{path}");
        }
        let page = place.stranger().get("/stories?words=canaryword").await;
        let plain = |page: &Page, word: &str| page.text().replace(word, "");
        assert_eq!(
            plain(&page, "canaryword"),
            plain(&nothing, "nobodywrotethis"),
            "it says no more than nothing does"
        );
        for table in ["found", "near_story"] {
            let sql = match table {
                "found" => "SELECT count(*) FROM found WHERE words LIKE '%canaryword%'",
                _ => "SELECT count(*) FROM near_story WHERE near_id NOT IN (SELECT story_id FROM listing)",
            };
            let (left,) = place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap();
            assert_eq!(left, 0, "{table}");
        }
    }
}

#[tokio::test]
async fn strangers_find_nothing_that_is_not_shown_to_them() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        for (at, audience) in ["", "lived-it", "address", "circle"].into_iter().enumerate() {
            let title = ["A draft", "For members", "By address", "For a circle"][at];
            let room =
                told(&mut marta, &(title, "father", "stillbirth", "36", "SECRETWORD stands here."), &[])
                    .await;
            match audience {
                "" => {}
                "circle" => drop(marta.share(&room, &[&family], "now").await),
                audience => drop(marta.show(&room, audience, "now").await),
            }
        }
        let room = told(&mut marta, &("Open", "father", "stillbirth", "36", "It is here."), &[]).await;
        marta.show(&room, "anyone", "now").await;
        place.work().await;
        for query in ["words=secretword", "who=father-or-partner", "words=father", "far=24-on", "words=secr"]
        {
            let page = place.stranger().get(&format!("/stories?{query}")).await.text();
            for title in ["A draft", "For members", "By address", "For a circle"] {
                assert!(!page.contains(title), "{query}: {title}");
            }
        }
        let open = marta.shown().await;
        for story in open {
            let page = place.stranger().get(&story).await;
            assert!(page.status != 200 || !page.text().contains("For members"), "{story}");
        }
    }
}

#[tokio::test]
async fn whatever_somebody_types_is_answered_in_plain_words() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        let many =
            "without=faith&happened=sids&moment=home&who=mother".to_owned() + &"&happened=tfmr".repeat(100);
        let long = format!("words={}", "hat+".repeat(500));
        for query in [
            "words=%22+OR+1",
            "words=NEAR(a+b)*",
            "words='%3B+DROP+TABLE+found",
            "words=a:b+-c+%5E",
            "far=9999",
            "words=%F0%9F%92%94+%E2%80%8F",
            "language=tlh",
            "from=99999999999999999999",
            "from=-1",
            "since=0&far=x",
            "words=%FF",
            "words=*",
            "words=the",
            &many,
            &long,
        ] {
            let page = place.stranger().get(&format!("/stories?{query}")).await;
            assert_eq!(page.status, 200, "{query}");
            assert!(page.text().contains("<h1>Find stories</h1>"), "{query}");
        }
    }
}

#[tokio::test]
async fn words_that_sound_like_danger_put_somebody_to_talk_to_above_everything_else() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        for words in ["i+want+to+kill+myself", "father+i+want+to+kill+myself"] {
            let text = place.stranger().get(&format!("/stories?words={words}")).await.text();
            let (help, form) = (
                text.find("somebody is there to talk to now").unwrap(),
                text.find("<form action=\"/stories\"").unwrap(),
            );
            assert!(help < form, "{words}");
        }
        assert!(
            !place
                .stranger()
                .get("/stories?words=father")
                .await
                .text()
                .contains("somebody is there to talk to now")
        );
    }
}

#[tokio::test]
async fn a_kind_with_too_few_stories_to_hide_in_is_a_part_of_a_wider_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        all_shown(&mut marta).await;
        let offers =
            |text: &str, slug: &str| text.contains(&format!("name=\"happened\" id=\"happened-{slug}\""));
        let page = place.stranger().get("/stories").await.text();
        assert!(offers(&page, "lived-for-a-time") && !offers(&page, "neonatal-death"));
        let mut wide = found(&place, "happened=missed-miscarriage").await;
        wide.sort_unstable();
        assert_eq!(wide, ["A quiet scan", "The hat"], "asked for by itself it is the wider one");
        for kind in ["stillbirth", "intrapartum"] {
            for at in 0..5 {
                let title = format!("{kind} {at}");
                let room = marta
                    .write(
                        &[
                            ("title", &title),
                            ("words", "x"),
                            ("experience-asked", "yes"),
                            ("experience", kind),
                        ],
                        "save",
                    )
                    .await;
                marta.show(&room, "anyone", "now").await;
            }
        }
        let page = place.stranger().get("/stories?who=mother").await.text();
        assert!(offers(&page, "stillbirth") && offers(&page, "intrapartum"));
        assert_eq!(found(&place, "happened=intrapartum").await.len(), 5);
    }
}

#[tokio::test]
async fn where_nothing_is_all_of_it_there_are_near_ones_and_an_open_door() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        let text = place.stranger().get("/stories?happened=ectopic-or-molar&who=grandparent").await.text();
        assert!(
            text.contains("Nobody here has written this one yet")
                && text.contains("There is room here for yours")
        );
        assert!(text.contains("href=\"/stories?who=grandparent\""), "one choice less");
        assert!(text.contains("The wooden box"), "told by a grandparent it comes close");
        assert!(
            !text.contains("href=\"/stories?happened=ectopic-or-molar\""),
            "what leads nowhere is not offered"
        );
    }
}

#[tokio::test]
async fn under_a_story_stand_those_that_are_near_with_a_reason_that_is_true() {
    for place in places().await {
        let mut marta = place.marta().await;
        let rooms = all_shown(&mut marta).await;
        place.work().await;
        let stories = marta.shown().await;
        let mut checked = 0;
        for story in &stories {
            let text = place.stranger().get(story).await.text();
            if text.contains(">Still the garden</h1>") {
                let near = text.split("id=\"near\"").nth(1).expect("something is near");
                assert!(near.contains("The wooden box"), "{near}");
                assert!(near.contains("also: Stillbirth, about as far along, at 38 weeks"), "{near}");
                assert!(near.contains("also told by: a father"), "the hat: {near}");
                assert!(!near.contains("Nine days"), "nothing in common");
                checked += 1;
            }
        }
        assert_eq!(checked, 1);
        // What is shown anew with other facts is near in another way, from that moment on.
        marta.save(&rooms[4], &[("weeks", "25")], "save").await;
        marta.show(&rooms[4], "anyone", "now").await;
        for story in &stories {
            let text = place.stranger().get(story).await.text();
            assert!(!text.contains("at 38 weeks"), "{story}");
        }
        place.work().await;
        for story in &stories {
            let text = place.stranger().get(story).await.text();
            assert!(!text.contains("at 38 weeks"), "{story}: no reason is older than the story");
        }
    }
}

#[tokio::test]
async fn how_far_along_it_was_and_which_moments_are_hers_to_say_and_seen_when_she_shows_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = told(&mut marta, &("Still the garden", "father", "stillbirth", "", "Rain."), &[]).await;
        marta.show(&room, "anyone", "now").await;
        let page = marta.get(&format!("{room}/found")).await;
        let (token, answers) = (page.hidden("token"), page.hidden("answers"));
        let fields = [
            ("token", token.as_str()),
            ("answers", &answers),
            ("weeks", "36"),
            ("moment-asked", "yes"),
            ("moment", "home"),
            ("do", "save"),
        ];
        let page = marta.post_files(&format!("{room}/found"), &fields, &[]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        let text = marta.get(&format!("{room}/found")).await.text();
        assert!(
            text.contains("name=\"weeks\" value=\"36\"")
                && text.contains("id=\"moment-home\" value=\"home\" checked")
        );
        let story = marta.shown().await.remove(0);
        assert!(!place.stranger().get(&story).await.text().contains("36 weeks"), "she has not shown it so");
        assert_eq!(found(&place, "moment=home").await, Vec::<String>::new());
        marta.show(&room, "anyone", "now").await;
        assert!(place.stranger().get(&story).await.text().contains("36 weeks"));
        assert_eq!(found(&place, "moment=home").await, ["Still the garden"]);
        for odd in ["0", "9999", "-3", "x", "45", ""] {
            let page = marta.get(&format!("{room}/found")).await;
            let (token, answers) = (page.hidden("token"), page.hidden("answers"));
            let fields = [("token", token.as_str()), ("answers", &answers), ("weeks", odd), ("do", "save")];
            assert_eq!(marta.post_files(&format!("{room}/found"), &fields, &[]).await.status, 303);
            assert!(
                marta.get(&format!("{room}/found")).await.text().contains("name=\"weeks\" value=\"\""),
                "{odd}"
            );
        }
    }
}

#[tokio::test]
async fn a_place_that_is_older_than_finding_or_was_restored_finds_what_is_shown_and_proves_it() {
    for place in places().await {
        all_shown(&mut place.marta().await).await;
        let before = found(&place, "words=father").await;
        assert!(!before.is_empty());
        place.app.db.run("DELETE FROM found", args![]).await.unwrap();
        place.app.page_cache.forget_all();
        assert_eq!(found(&place, "words=yellow").await, Vec::<String>::new());
        listing::fill(&place.app).await.unwrap();
        let mut after = found(&place, "words=father").await;
        let mut same = before.clone();
        same.sort_unstable();
        after.sort_unstable();
        assert_eq!(after, same);
    }
}

#[tokio::test]
async fn a_list_that_is_longer_than_a_page_goes_on_and_nothing_stands_twice() {
    for place in places().await {
        let mut marta = place.marta().await;
        for at in 0..30 {
            let room = marta
                .write(
                    &[("title", &format!("Story {at}")), ("words", "Snow fell."), ("teller", "sibling")],
                    "save",
                )
                .await;
            marta.show(&room, "anyone", "now").await;
        }
        let mut all = found(&place, "who=sibling").await;
        all.extend(found(&place, "who=sibling&from=24").await);
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!((count, all.len()), (30, 30));
        let first = found(&place, "who=sibling").await;
        place.app.clock.set(EVENING.plus_days(1));
        assert_ne!(first, found(&place, "who=sibling").await, "mixed anew each day");
    }
}

#[tokio::test]
async fn two_stories_that_one_person_tells_under_two_names_never_stand_beside_each_other_as_near() {
    for place in places().await {
        let mut marta = place.marta().await;
        for (title, name) in [("Under one name", "Wren"), ("Under another", "Lark")] {
            let story = (title, "father", "stillbirth", "36", "She had stopped moving.");
            let room = told(&mut marta, &story, &[("pen_name", ""), ("pen_name_new", name)]).await;
            marta.show(&room, "anyone", "now").await;
        }
        let mut runa = place.runa().await;
        let room = told(&mut runa, &("Told by Runa", "father", "stillbirth", "36", "It rained."), &[]).await;
        runa.show(&room, "anyone", "now").await;
        place.work().await;
        for story in marta.shown().await {
            let text = place.stranger().get(&story).await.text();
            assert!(text.contains("Told by Runa"), "{story}: somebody else's is near");
            let both = text.contains("Under one name") && text.contains("Under another");
            assert!(!both, "{story}: nothing joins the two names");
        }
    }
}

#[tokio::test]
async fn nobody_can_work_out_from_the_order_of_a_list_which_story_came_first() {
    let mut orders = Vec::new();
    for place in places().await.into_iter().chain(places().await) {
        let mut marta = place.marta().await;
        for at in 0..12 {
            let title = format!("Story {at}");
            let room = marta
                .write(&[("title", &title), ("words", "Snow fell."), ("teller", "sibling")], "save")
                .await;
            marta.show(&room, "anyone", "now").await;
        }
        orders.push(found(&place, "who=sibling").await);
    }
    let other = orders[1..].iter().filter(|order| **order != orders[0]).count();
    assert_eq!(other, orders.len() - 1, "each place mixes with its own key");
}
