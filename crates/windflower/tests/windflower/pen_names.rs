//! Several names for one person, and nothing that joins them where others can see it.

use crate::cast::{Browser, places};

const NAMES: &str = "/account/pen-names";

async fn press(who: &mut Browser<'_>, path: &str, fields: &[(&str, &str)]) -> crate::cast::Page {
    let token = who.get(NAMES).await.hidden("token");
    who.post(path, &[&[("token", token.as_str())], fields].concat()).await
}

/// The names of the page, in order.
async fn names(who: &mut Browser<'_>) -> Vec<String> {
    let text = who.get(NAMES).await.text();
    text.split("<h2 dir=\"auto\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_name_typed_while_writing_can_be_chosen_for_the_next_story() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.write(&[("title", "Snow"), ("pen_name", ""), ("pen_name_new", " Wren ")], "save").await;
        assert_eq!(names(&mut marta).await, ["Wren"]);
        let room =
            marta.write(&[("title", "Rain"), ("pen_name", "Wren"), ("pen_name_new", "")], "save").await;
        let text = marta.get(&room).await.text();
        assert!(text.contains("name=\"pen_name\" value=\"Wren\" checked"), "{text}");
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        assert!(place.stranger().get(&story).await.text().contains("Wren"));
        marta.save(&room, &[("pen_name", ""), ("pen_name_new", "")], "save").await;
        marta.show(&room, "anyone", "now").await;
        assert!(!place.stranger().get(&story).await.text().contains("Wren"), "no name is a choice too");
    }
}

#[tokio::test]
async fn letters_of_a_name_that_is_being_typed_are_no_names() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "Snow")], "save").await;
        for typed in ["W", "Wr", "Wren"] {
            let page = marta.get(&room).await;
            let (token, version) = (page.hidden("token"), page.hidden("version"));
            let form = [("token", token.as_str()), ("version", &version), ("pen_name_new", typed)];
            let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
            let request = http::Request::post(format!("{room}/save"))
                .header("content-type", "application/x-www-form-urlencoded")
                .header("accept", "application/json");
            assert_eq!(marta.send(request, body.into()).await.status, 200);
        }
        assert!(names(&mut marta).await.is_empty());
        assert!(
            marta.get(&room).await.text().contains("name=\"pen_name_new\" value=\"Wren\""),
            "nothing is lost"
        );
        marta.show(&room, "anyone", "now").await;
        assert_eq!(names(&mut marta).await, ["Wren"]);
    }
}

#[tokio::test]
async fn a_renamed_name_changes_what_she_writes_and_not_what_is_shown() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "Snow"), ("pen_name", "Wren")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let story = marta.shown().await.remove(0);
        assert!(marta.get(NAMES).await.text().contains("keep the old name until you show them again"));
        let open_window = marta.get(&room).await;
        press(&mut marta, "/account/pen-names/renaming", &[("from", "Wren"), ("name", "Lark")]).await;
        assert_eq!(names(&mut marta).await, ["Lark"]);
        let page = place.stranger().get(&story).await.text();
        assert!(page.contains("Wren") && !page.contains("Lark"));
        assert!(marta.get(&room).await.text().contains("value=\"Lark\" checked"));
        let (token, version) = (open_window.hidden("token"), open_window.hidden("version"));
        let late = [("token", token.as_str()), ("version", &version), ("pen_name", "Wren")];
        assert_eq!(marta.post_files(&room, &late, &[]).await.status, 409, "the other window notices");
        marta.show(&room, "anyone", "now").await;
        let page = place.stranger().get(&story).await.text();
        assert!(page.contains("Lark") && !page.contains("Wren"));
    }
}

#[tokio::test]
async fn a_name_goes_only_when_no_story_stands_under_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        press(&mut marta, NAMES, &[("name", "Lark")]).await;
        let room = marta.write(&[("title", "Snow"), ("pen_name", "Wren")], "save").await;
        marta.show(&room, "anyone", "night").await;
        marta.save(&room, &[("pen_name", "Lark")], "save").await;
        press(&mut marta, "/account/pen-names/letting-go", &[("name", "Wren")]).await;
        assert_eq!(names(&mut marta).await, ["Lark", "Wren"], "the story that waits carries it");
        marta.show(&room, "only-me", "now").await;
        press(&mut marta, "/account/pen-names/letting-go", &[("name", "Wren")]).await;
        press(&mut marta, "/account/pen-names/letting-go", &[("name", "Lark")]).await;
        assert_eq!(names(&mut marta).await, ["Lark"]);
    }
}

#[tokio::test]
async fn a_name_that_cannot_be_taken_comes_back_in_the_form() {
    for place in places().await {
        let mut marta = place.marta().await;
        let long = "m".repeat(81);
        for (typed, said) in [("  ", "One letter is enough"), (long.as_str(), "80 characters at most")] {
            let page = press(&mut marta, NAMES, &[("name", typed)]).await;
            assert_eq!(page.status, 422);
            assert!(page.text().contains(said) && page.text().contains(&format!("value=\"{typed}\"")));
        }
        for name in ["Lark", "Wren"] {
            press(&mut marta, NAMES, &[("name", name)]).await;
        }
        let page =
            press(&mut marta, "/account/pen-names/renaming", &[("from", "Lark"), ("name", "Wren")]).await;
        assert_eq!(page.status, 422);
        assert_eq!(names(&mut marta).await, ["Lark", "Wren"], "two names never become one");
        let mut runa = place.runa().await;
        press(&mut runa, "/account/pen-names/renaming", &[("from", "Lark"), ("name", "Robin")]).await;
        press(&mut runa, "/account/pen-names/letting-go", &[("name", "Lark")]).await;
        assert_eq!(names(&mut marta).await, ["Lark", "Wren"], "they are hers alone");
    }
}

#[tokio::test]
async fn what_stood_under_stories_before_there_were_pen_names_is_her_pen_name_now() {
    for engine in [platform::db::Engine::Sqlite, platform::db::Engine::Postgres] {
        let limits = platform::db::Limits::default();
        let Some(place) = platform::db::testing::Place::fresh(engine, limits).await.unwrap() else {
            continue;
        };
        let (db, clock) = (place.db.clone(), platform::clock::Clock::fixed(crate::cast::EVENING));
        let all = windflower::operate::migrations::MIGRATIONS;
        let before: Vec<_> = all.iter().filter(|one| one.number < 9).copied().collect();
        platform::db::migrate(&db, &before, &clock).await.unwrap();
        for sql in [
            "INSERT INTO person (id, name, address, address_key, role, language, time_zone, made_at)
             VALUES ('p', 'Marta', 'm@post.example', 'm@post.example', 'keeper', 'en', 'UTC', 1)",
            "INSERT INTO box (id, made_at) VALUES ('b', 1)",
        ] {
            db.run(sql, platform::args![]).await.unwrap();
        }
        for (id, name) in [("1", " Wren "), ("2", "Wren"), ("3", ""), ("4", "M.")] {
            let sql = "INSERT INTO story (id, address, box_id, teller_id, state, version, title, opening, words, pen_name,
                                          language, teller, time_since, preferred_words, name, own_note, experiences,
                                          content_notes, made_at, saved_at)
                       VALUES ($1, $1, 'b', 'p', 'draft', 1, '', '', '', $2, 'en', '', '', '', '', '', '', '', 1, 1)";
            db.run(sql, platform::args![id, name]).await.unwrap();
        }
        platform::db::migrate(&db, all, &clock).await.unwrap();
        let sql = "SELECT name FROM pen_name WHERE person_id = 'p' ORDER BY name";
        let names: Vec<(String,)> = db.all(sql, platform::args![]).await.unwrap();
        assert_eq!(names, [("M.".to_owned(),), ("Wren".to_owned(),)]);
        let sql = "SELECT COUNT(*) FROM story WHERE pen_name = 'Wren'";
        assert_eq!(db.one::<(i64,)>(sql, platform::args![]).await.unwrap(), Some((2,)));
    }
}
