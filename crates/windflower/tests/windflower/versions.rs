//! Nothing that she typed is lost: earlier versions, two pages of one story in several windows, and what is shown beside
//! what is not.

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, EVENING, Page, Place, photograph, places};
use crate::forms::autosave;

const STORY: [(&str, &str); 3] = [("title", "Snow"), ("words", "It fell."), ("language", "en")];

/// The ids of the versions on a page, the last first.
fn versions(page: &Page) -> Vec<String> {
    page.all("/versions?of=").into_iter().map(|id| id.split('&').next().unwrap().to_owned()).fold(
        Vec::new(),
        |mut all, id| {
            if !all.contains(&id) {
                all.push(id);
            }
            all
        },
    )
}

async fn words(marta: &mut Browser<'_>, room: &str) -> String {
    let text = marta.get(room).await.text();
    let (_, rest) = text.split_once("id=\"words\"").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    rest.split("</textarea>").next().unwrap().to_owned()
}

/// Saves these words one after another, so many seconds apart.
async fn write_on(place: &Place, marta: &mut Browser<'_>, room: &str, all: &[(&str, i64)]) {
    for (typed, seconds) in all {
        place.app.clock.advance_seconds(*seconds);
        assert_eq!(marta.save(room, &[("words", typed)], "save").await.status, 303);
    }
}

#[tokio::test]
async fn what_she_wrote_before_can_be_looked_at_compared_and_brought_back_and_that_too() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        write_on(&place, &mut marta, &room, &[("It fell all day.", 120), ("It fell all night.", 120)]).await;
        let page = marta.get(&format!("{room}/versions")).await;
        let [second, first] = <[String; 2]>::try_from(versions(&page)).unwrap();
        let compared = marta.get(&format!("{room}/versions?of={first}&how=compare")).await.text();
        assert!(compared.contains("<ins>") && compared.contains("all night"), "{compared}");
        let looked = marta.get(&format!("{room}/versions?of={second}&how=look")).await.text();
        assert!(looked.contains("It fell all day.") && !looked.contains("<ins>"));
        place.app.clock.advance_seconds(120);
        let back = marta.press(&format!("{room}/versions"), &[("of", &first)]).await;
        assert_eq!((back.status.as_u16(), back.location()), (303, room.as_str()));
        assert_eq!(words(&mut marta, &room).await, "It fell.");
        let undone = versions(&marta.get(&format!("{room}/versions")).await);
        assert_eq!(undone.len(), 3, "what stood there is a version, too");
        marta.press(&format!("{room}/versions"), &[("of", &undone[0])]).await;
        assert_eq!(words(&mut marta, &room).await, "It fell all night.");
        let mut runa = place.runa().await;
        let hers = runa.write(&STORY, "save").await;
        assert_eq!(runa.get(&format!("{hers}/versions?of={first}")).await.status, 404);
        assert_eq!(runa.press(&format!("{hers}/versions"), &[("of", &first)]).await.status, 404);
    }
}

#[tokio::test]
async fn words_that_went_by_mistake_are_there_also_after_she_typed_on_within_the_minute() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let long = "It snowed on the fields. ".repeat(9);
        write_on(&place, &mut marta, &room, &[(&long, 2), ("x", 3), ("xy", 3), ("xyz", 3)]).await;
        let all = versions(&marta.get(&format!("{room}/versions")).await);
        let mut found = false;
        for id in &all {
            found |=
                marta.get(&format!("{room}/versions?of={id}&how=look")).await.text().contains(long.trim());
        }
        assert!(found && all.len() <= 3, "{all:?}");
    }
}

#[tokio::test]
async fn an_earlier_version_uncovers_nothing_and_brings_no_name_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let fields = [&STORY[..], &[("pen_name", "REALNAME")]].concat();
        let room = marta.write_with(&fields, &hat, "On the sill").await;
        let slot = marta.slot(&room).await;
        place.app.clock.advance_seconds(120);
        let covered = [
            (format!("covered-{slot}"), "on"),
            (format!("cover-{slot}"), "Her hat. No people."),
            ("pen_name".to_owned(), "Marsh"),
            ("note".to_owned(), "blood"),
            ("words".to_owned(), "It rained."),
        ];
        let covered: Vec<(&str, &str)> = covered.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        marta.save(&room, &covered, "save").await;
        let all = versions(&marta.get(&format!("{room}/versions")).await);
        marta.press(&format!("{room}/versions"), &[("of", &all[0])]).await;
        assert_eq!(words(&mut marta, &room).await, "It fell.");
        let sql = "SELECT pen_name, content_notes FROM story";
        let (name, notes) = place.app.db.one::<(String, String)>(sql, args![]).await.unwrap().unwrap();
        assert_eq!((name.as_str(), notes.contains("blood")), ("Marsh", true));
        let sql = "SELECT covered, cover FROM placement";
        let is = place.app.db.one::<(bool, String)>(sql, args![]).await.unwrap().unwrap();
        assert_eq!(is, (true, "Her hat. No people.".to_owned()));
    }
}

#[tokio::test]
async fn what_stood_beside_a_picture_that_is_taken_out_is_kept_whoever_took_it_out() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let room = marta.write_with(&STORY, &hat, "CANARYCAPTION").await;
        let slot = marta.slot(&room).await;
        // An older window, which still shows it.
        let older = marta.get(&room).await;
        place.app.clock.advance_seconds(120);
        marta.save(&room, &[], &format!("out:{slot}")).await;
        let sql = "SELECT beside FROM story_version";
        let kept = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        assert!(kept.iter().any(|(beside,)| beside.contains("CANARYCAPTION")));
        let (token, caption) = (older.hidden("token"), format!("caption-{slot}"));
        let form = [
            ("token", token.as_str()),
            ("version", &older.hidden("version")),
            (&caption, "CANARYLATER"),
            ("do", "save"),
        ];
        marta.post_files(&room, &form, &[]).await;
        assert!(marta.get(&room).await.text().contains("CANARYLATER"), "it is set aside");
    }
}

#[tokio::test]
async fn a_story_that_some_see_goes_to_more_people_after_a_night_unless_she_says_now() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        marta.show(&room, "lived-it", "now").await;
        marta.save(&room, &[("words", "It thawed.")], "save").await;
        let page = marta.get(&format!("{room}/preview")).await.text();
        assert!(page.contains("<option value=\"night\" selected>Now; for more people: "), "{page}");
    }
}

#[tokio::test]
async fn what_stands_beside_pictures_and_what_was_answered_comes_back_too() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let room = marta.write_with(&STORY, &hat, "On the sill").await;
        let slot = marta.slot(&room).await;
        marta.save(&room, &[("opening", "It was cold.")], "save").await;
        place.app.clock.advance_seconds(120);
        marta.save(&room, &[(&format!("caption-{slot}"), "In the drawer"), ("opening", "")], "save").await;
        let last = versions(&marta.get(&format!("{room}/versions")).await).remove(0);
        marta.press(&format!("{room}/versions"), &[("of", &last)]).await;
        let page = marta.get(&room).await.text();
        assert!(page.contains("On the sill") && !page.contains("In the drawer"));
        assert!(marta.get(&format!("{room}/before")).await.text().contains("value=\"It was cold.\""));
    }
}

#[tokio::test]
async fn a_window_of_the_words_and_one_of_the_questions_are_not_in_each_others_way() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let (write, before) = (marta.get(&room).await, marta.get(&format!("{room}/before")).await);
        let (version, answers) = (write.hidden("version"), before.hidden("answers"));
        let asked =
            [("answers", answers.as_str()), ("note-asked", "yes"), ("note", "blood"), ("opening", "Cold.")];
        assert_eq!(autosave(&mut marta, &room, &asked).await.0, 200);
        let typed = [("version", version.as_str()), ("title", "Snow"), ("words", "It fell and fell.")];
        let (status, answer) = autosave(&mut marta, &room, &typed).await;
        assert_eq!(status, 200, "{answer}");
        let page = marta.get(&format!("{room}/before")).await.text();
        assert!(page.contains("value=\"blood\" checked") && page.contains("value=\"Cold.\""), "{page}");
        assert_eq!(words(&mut marta, &room).await, "It fell and fell.");
        // Two windows of the questions notice each other, and neither loses a word.
        let late = [("answers", answers.as_str()), ("opening", "It was windy.")];
        let (status, answer) = autosave(&mut marta, &room, &late).await;
        assert_eq!((status, answer["conflict"].as_bool()), (409, Some(true)));
        let page = marta.get(&room).await.text();
        assert!(page.contains("It was windy."), "set aside");
        let late: Vec<_> = [("do", "save"), ("note-asked", "yes")].into_iter().chain(late).collect();
        let token = marta.token().await;
        let form = [&[("token", token.as_str())], &late[..]].concat();
        let again = marta.post_files(&format!("{room}/before"), &form, &[]).await;
        assert_eq!(again.status, 409);
        assert!(again.text().contains("value=\"It was windy.\""), "what she answered is still in the form");
    }
}

#[tokio::test]
async fn wherever_a_story_is_named_she_sees_that_it_says_something_else_than_readers_have() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        let said = "Readers have the words of 22 November.";
        let on_pages = async |marta: &mut Browser<'_>| {
            let mut on = 0;
            for page in ["/box".to_owned(), "/box/stories".to_owned(), room.clone(), format!("{room}/who")] {
                let text = marta.get(&page).await.text();
                on += usize::from(text.contains(&format!("Changed since you showed it. {said}")));
            }
            on
        };
        assert_eq!(on_pages(&mut marta).await, 0);
        place.app.clock.set(EVENING.plus_days(3));
        let mut marta = place.marta().await;
        let saved = [("version", "2"), ("words", "It thawed.")];
        let (_, answer) = autosave(&mut marta, &room, &saved).await;
        assert_eq!(answer["sentence"], format!("Saved at 22:00. {said}"));
        assert_eq!(on_pages(&mut marta).await, 4);
        let preview = marta.get(&format!("{room}/preview")).await.text();
        assert!(preview.contains("Show the new version") && preview.contains("value=\"night\" selected"));
        let differ = marta.get(&format!("{room}/versions?of=shown&how=compare")).await.text();
        assert!(differ.contains("thawed") && differ.contains("fell"), "{differ}");
        assert!(place.stranger().get(&story).await.text().contains("It fell."));
        // She drops what she changed, which is itself a version.
        marta.press(&format!("{room}/versions"), &[("of", "shown")]).await;
        assert_eq!(words(&mut marta, &room).await, "It fell.");
        assert_eq!(on_pages(&mut marta).await, 0);
        let last = versions(&marta.get(&format!("{room}/versions")).await).remove(0);
        assert!(
            marta.get(&format!("{room}/versions?of={last}&how=look")).await.text().contains("It thawed.")
        );
    }
}

#[tokio::test]
async fn what_readers_have_comes_back_also_where_no_version_of_it_is_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        let typed = "# One\n\nIt *fell*,\nand fell.\n\n> for when\n\n- a hat\n\n***\n\n**Still.**";
        let room = marta.write(&[("title", "Snow"), ("words", typed)], "save").await;
        marta.show(&room, "anyone", "now").await;
        place.app.clock.advance_seconds(600);
        marta.save(&room, &[("words", "It thawed.")], "save").await;
        place.app.db.run("DELETE FROM story_version", args![]).await.unwrap();
        marta.press(&format!("{room}/versions"), &[("of", "shown")]).await;
        assert_eq!(words(&mut marta, &room).await, typed.replace('>', "&#62;"));
    }
}

#[tokio::test]
async fn what_waits_says_its_day_and_is_called_back_right_there() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta
            .write(&[("words", "The first snow fell on the empty fields behind the house.")], "save")
            .await;
        marta.show(&room, "anyone", "night").await;
        let back = format!("{room}/call-back");
        for page in ["/box", "/box/stories", &room, &format!("{room}/who"), &format!("{room}/preview")] {
            let text = marta.get(page).await.text();
            assert!(text.contains("23 November at 09:00") && text.contains(&back), "{page}: {text}");
            assert!(page.contains("who") || text.contains("Until then only you can see it."), "{page}");
        }
        let list = marta.get("/box/stories").await.text();
        assert!(
            list.contains("The first snow fell on the empty fields\u{2026}"),
            "its first words name it: {list}"
        );
        marta.press(&back, &[]).await;
        assert!(!marta.get("/box/stories").await.text().contains("23 November"));
    }
}

#[tokio::test]
async fn a_refused_decision_keeps_every_choice_and_says_first_what_is_missing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let circle = marta.circle("Family", "everything").await;
        let page = marta.share(&room, &[], "now").await;
        assert_eq!(page.status, 422);
        let text = page.text();
        assert!(
            text.contains("value=\"invited\" selected") && text.contains("value=\"now\" selected"),
            "{text}"
        );
        let (before, after) = text.split_once("<h1").unwrap();
        assert!(!before.contains("href=\"#circles\""));
        let summary = after.find("href=\"#circles\"").unwrap();
        assert!(summary < after.find("<form").unwrap(), "the summary stands under the heading");
        assert!(after[..summary].contains("tabindex=\"-1\" autofocus"), "it is where one is");
        assert!(text.contains(&format!("value=\"{circle}\"")) && text.contains("id=\"circles\""));
    }
}

#[tokio::test]
async fn where_it_is_hard_to_begin_three_questions_stand_there_and_none_after_the_first_word() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[], "save").await;
        let page = marta.get(&room).await.text();
        assert_eq!(page.matches("value=\"ask:").count(), 3);
        assert!(page.contains("Nothing to save yet."));
        let taken = marta.save(&room, &[("title", "Snow")], "ask:1").await;
        let asked = marta.get(taken.location().split('#').next().unwrap()).await.text();
        assert!(asked.contains("id=\"asked\"") && asked.contains("One thing you do not want to forget"));
        assert!(asked.contains(">Snow</textarea>"), "what stood in the form is kept");
        marta.save(&room, &[("words", "I")], "save").await;
        assert!(!marta.get(&room).await.text().contains("value=\"ask:"));
    }
}

#[tokio::test]
async fn only_what_is_not_answered_yet_is_asked_and_what_is_known_is_a_line() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        let before = format!("{room}/before");
        let known = |page: &str| page.matches("class=\"ask known\"").count();
        assert_eq!(known(&marta.get(&before).await.text()), 1, "the language");
        marta.save(&room, &[("teller", "mother"), ("name", "Ada")], "save").await;
        let page = marta.get(&before).await.text();
        assert_eq!(known(&page), 3);
        assert!(page.contains("href=\"#ask-teller\"") && page.contains("<bdi>Ada</bdi>"));
        // Whoever is signed out meanwhile gets her answers back.
        let form = marta.get(&before).await;
        let (token, answers) = (form.hidden("token"), form.hidden("answers"));
        marta.lose_session();
        let typed = [
            ("token", token.as_str()),
            ("answers", &answers),
            ("opening", "It was windy."),
            ("do", "preview"),
        ];
        let back = marta.post_files(&before, &typed, &[]).await;
        assert_eq!(back.status, 403);
        assert!(
            back.text().contains("value=\"It was windy.\"")
                && back.text().contains(&format!("action=\"{before}\""))
        );
    }
}
