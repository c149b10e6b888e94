//! Several names for one person, and nothing that joins them where others can see it.

use crate::cast::{Browser, places};
use platform::db::Query;

const NAMES: &str = "/account/pen-names";

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
        let text = marta.get(&format!("{room}/before")).await.text();
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
            marta
                .get(&format!("{room}/before"))
                .await
                .text()
                .contains("name=\"pen_name_new\" value=\"Wren\""),
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
        let open_window = marta.get(&format!("{room}/before")).await;
        marta.press("/account/pen-names/renaming", &[("from", "Wren"), ("name", "Lark")]).await;
        assert_eq!(names(&mut marta).await, ["Lark"]);
        let page = place.stranger().get(&story).await.text();
        assert!(page.contains("Wren") && !page.contains("Lark"));
        let before = format!("{room}/before");
        assert!(marta.get(&before).await.text().contains("value=\"Lark\" checked"));
        let (token, answers) = (open_window.hidden("token"), open_window.hidden("answers"));
        let late = [("token", token.as_str()), ("answers", &answers), ("pen_name", "Wren")];
        assert_eq!(marta.post_files(&before, &late, &[]).await.status, 409, "the other window notices");
        marta.show(&room, "anyone", "now").await;
        let page = place.stranger().get(&story).await.text();
        assert!(page.contains("Lark") && !page.contains("Wren"));
    }
}

#[tokio::test]
async fn a_name_goes_only_when_no_story_stands_under_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.press(NAMES, &[("name", "Lark")]).await;
        let room = marta.write(&[("title", "Snow"), ("pen_name", "Wren")], "save").await;
        marta.show(&room, "anyone", "night").await;
        marta.save(&room, &[("pen_name", "Lark")], "save").await;
        marta.press("/account/pen-names/letting-go", &[("name", "Wren")]).await;
        assert_eq!(names(&mut marta).await, ["Lark", "Wren"], "the story that waits carries it");
        marta.show(&room, "only-me", "now").await;
        marta.press("/account/pen-names/letting-go", &[("name", "Wren")]).await;
        marta.press("/account/pen-names/letting-go", &[("name", "Lark")]).await;
        assert_eq!(names(&mut marta).await, ["Lark"]);
    }
}

#[tokio::test]
async fn a_name_that_cannot_be_taken_comes_back_in_the_form() {
    for place in places().await {
        let mut marta = place.marta().await;
        let long = "m".repeat(81);
        for (typed, said) in [("  ", "One letter is enough"), (long.as_str(), "80 characters at most")] {
            let page = marta.press(NAMES, &[("name", typed)]).await;
            assert_eq!(page.status, 422);
            assert!(page.text().contains(said) && page.text().contains(&format!("value=\"{typed}\"")));
        }
        for name in ["Lark", "Wren"] {
            marta.press(NAMES, &[("name", name)]).await;
        }
        let page = marta.press("/account/pen-names/renaming", &[("from", "Lark"), ("name", "Wren")]).await;
        assert_eq!(page.status, 422);
        assert_eq!(names(&mut marta).await, ["Lark", "Wren"], "two names never become one");
        let mut runa = place.runa().await;
        runa.press("/account/pen-names/renaming", &[("from", "Lark"), ("name", "Robin")]).await;
        runa.press("/account/pen-names/letting-go", &[("name", "Lark")]).await;
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

/// A photograph of grain, unlike any other.
fn grain(seed: u32) -> Vec<u8> {
    let (mut state, mut pixels) = (seed.wrapping_mul(2_654_435_761) | 1, Vec::new());
    for _ in 0..160 * 120 * 3 {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        pixels.push((state >> 24) as u8);
    }
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&pixels, 160, 120, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// Writes a story with a photograph of its own and one behind a cover, and shows it now.
async fn tell(who: &mut Browser<'_>, (title, words, pen_name): (&str, &str, &str), seed: u32) -> String {
    let before = who.shown().await;
    let (open, covered) = (grain(seed), grain(seed + 1));
    let file = format!("{title} secret holiday.jpg");
    let open = who.keep(&file, &open).await;
    let covered = who.keep(&file, &covered).await;
    let fields = [("title", title), ("words", words), ("pen_name", pen_name), ("note", "blood")];
    let room = who.write(&fields, &format!("place:{open}")).await;
    who.save(&room, &[("note", "blood")], &format!("place:{covered}")).await;
    let slots = who.get(&room).await.all("id=\"picture-");
    let names: Vec<String> = [("caption", 0), ("covered", 1), ("cover", 1)]
        .map(|(field, at)| format!("{field}-{}", slots[at]))
        .into();
    let said = [(names[0].as_str(), words), (&names[1], "on"), (&names[2], words), ("note", "blood")];
    who.save(&room, &said, "save").await;
    who.show(&room, "anyone", "now").await;
    who.shown().await.into_iter().find(|story| !before.contains(story)).unwrap()
}

/// Everything a stranger gets of one story: every page in every language and form, with its header, and every picture.
async fn everything(place: &crate::cast::Place, story: &str) -> (String, Vec<Vec<u8>>) {
    let (mut text, mut pictures) = (String::new(), std::collections::BTreeMap::new());
    let mut pages = vec![story.to_owned(), format!("{story}/open"), format!("{story}/words")];
    for slot in place.stranger().get(&format!("{story}/open")).await.all("class=\"veil\" id=\"") {
        pages.push(format!("{story}/open?show={slot}"));
    }
    for language in ["en", "de", "ar"] {
        for address in &pages {
            let request = http::Request::get(address).header("accept-language", language);
            let page = place.stranger().send(request, axum::body::Body::empty()).await;
            assert_eq!(page.status, 200, "{address}");
            text.push_str(&format!("{address} {:?} {}", page.headers, page.text()));
            for key in page.all("/p/") {
                let address = format!("/p/{}", key.split(',').next().unwrap());
                let picture = place.stranger().get(&address).await;
                assert_eq!(picture.status, 200, "{address}");
                text.push_str(&format!(" {address} {:?} ", picture.headers));
                pictures.insert(address, picture.bytes);
            }
        }
        // Its lines in the lists.
        let request = http::Request::get("/stories").header("accept-language", language);
        let list = place.stranger().send(request, axum::body::Body::empty()).await.text();
        let own = list.split("<li>").find(|item| item.contains(&format!("{story}\""))).unwrap();
        text.push_str(own.split("</li>").next().unwrap());
    }
    (text, pictures.into_values().collect())
}

/// Every run of letters, digits, and signs of dates, of eight or more.
fn tokens(text: &str) -> std::collections::BTreeSet<String> {
    let cut = |letter: char| !(letter.is_alphanumeric() || "-_:".contains(letter));
    text.split(cut).filter(|token| token.chars().count() >= 8).map(str::to_owned).collect()
}

/// Runs of bytes that say something: the tables of an encoder are short runs of a few small numbers, the same by chance.
fn windows(pictures: &[Vec<u8>]) -> std::collections::HashSet<&[u8]> {
    let varied = |run: &&[u8]| {
        let seen = run.iter().fold([0_u64; 4], |mut seen, byte| {
            seen[usize::from(byte >> 6)] |= 1 << (byte & 63);
            seen
        });
        seen.iter().map(|bits| bits.count_ones()).sum::<u32>() >= 16
    };
    pictures.iter().flat_map(|picture| picture.windows(24).filter(varied)).collect()
}

fn renditions(original: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    photo::renditions(original, &photo::Limits::default(), &mut |one| all.push(one.bytes)).unwrap();
    all
}

#[tokio::test]
async fn two_stories_under_two_names_have_nothing_in_common_that_a_third_persons_has_not() {
    for place in places().await {
        let mut marta = place.marta().await;
        let first = tell(&mut marta, ("Snowdrift", "Nobodywalked alonethere.", "Wrenling"), 10).await;
        let second = tell(&mut marta, ("Puddlelike", "Kettlesong atnoontime.", "Larkspurs"), 20).await;
        // Another day and another hour, so that a time which stood somewhere would not be common to all three.
        place.app.clock.set(crate::cast::EVENING.plus_hours(31));
        let third =
            tell(&mut place.runa().await, ("Riverbanks", "Somewhere elsewhere.", "Robinette"), 30).await;
        let (first, second, third) = (
            everything(&place, &first).await,
            everything(&place, &second).await,
            everything(&place, &third).await,
        );
        assert!(first.1.len() >= 4 && second.1.len() >= 4, "pictures are reached: {}", first.1.len());
        let (own, other, common) = (tokens(&first.0), tokens(&second.0), tokens(&third.0));
        let joins: Vec<&String> = own.intersection(&other).filter(|token| !common.contains(*token)).collect();
        assert!(joins.is_empty(), "{joins:?}");
        assert!(own.difference(&common).count() >= 8, "each has words and addresses of its own");
        // What an encoder writes at the head of any picture of this kind joins nobody: pictures that nobody sent have it too.
        let strangers: Vec<Vec<u8>> = (100..120).flat_map(|seed| renditions(&grain(seed))).collect();
        let (own, other) = (windows(&first.1), windows(&second.1));
        let common = &windows(&third.1) | &windows(&strangers);
        let joins: Vec<_> = own.intersection(&other).filter(|bytes| !common.contains(*bytes)).collect();
        assert!(joins.is_empty(), "bytes of their pictures: {joins:02x?}");
    }
}

#[tokio::test]
async fn what_would_join_them_is_noticed_by_that_test() {
    for place in places().await {
        let mut marta = place.marta().await;
        let first = tell(&mut marta, ("Snowdrift", "Nobodywalked alonethere.", "Wrenling"), 10).await;
        let second = tell(&mut marta, ("Puddlelike", "Nobodywalked elsewhere.", "Larkspurs"), 12).await;
        let (first, second) = (everything(&place, &first).await, everything(&place, &second).await);
        assert!(tokens(&first.0).intersection(&tokens(&second.0)).any(|token| token == "Nobodywalked"));
        assert!(windows(&first.1).intersection(&windows(&first.1[..1])).count() > 1_000);
    }
}

#[tokio::test]
async fn lists_tell_the_month_and_nothing_closer() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut told = Vec::new();
        for at in 0..8 {
            place.app.clock.set(crate::cast::EVENING.plus_hours(12 * at));
            marta.prove().await;
            let before = marta.shown().await;
            let room = marta.write(&[("title", "Snow"), ("words", "x")], "save").await;
            marta.show(&room, "anyone", "now").await;
            told.push(marta.shown().await.into_iter().find(|one| !before.contains(one)).unwrap());
        }
        let list = |page: crate::cast::Page| -> Vec<String> {
            page.all("<a href=\"/s/").into_iter().map(|address| format!("/s/{address}")).collect()
        };
        let listed = list(place.stranger().get("/stories").await);
        assert_eq!(listed.len(), 8);
        let backwards: Vec<String> = told.iter().rev().cloned().collect();
        assert!(listed != told && listed != backwards, "once in twenty thousand it is so by chance");
        assert_eq!(list(place.stranger().get("/").await), listed[..3], "the front page begins the same way");
        place.app.clock.set(crate::cast::EVENING.plus_days(9));
        let room = marta.write(&[("title", "Rain"), ("words", "x")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let newest = list(place.stranger().get("/stories").await).remove(0);
        assert!(!told.contains(&newest), "a newer month comes first");
    }
}

#[tokio::test]
async fn the_same_photograph_under_two_names_is_shown_only_when_she_says_that_she_knows() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &grain(1)).await;
        let again = marta.keep("kept twice.jpg", &grain(1)).await;
        let room = marta.write(&[("title", "Snow"), ("pen_name", "Wren")], &format!("place:{hat}")).await;
        let uncovered = |slot: &str| format!("caption-{slot}");
        let slot = marta.slot(&room).await;
        marta.save(&room, &[(&uncovered(&slot), "The hat")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let other = marta.write(&[("title", "Rain"), ("pen_name", "Lark")], &format!("place:{again}")).await;
        let slot = marta.slot(&other).await;
        marta.save(&other, &[(&uncovered(&slot), "The hat")], "save").await;
        let page = marta.get(&format!("{other}/preview")).await;
        assert!(
            page.text().contains("also stands in a story under another name") && page.text().contains("Wren")
        );
        let page = marta.show(&other, "anyone", "now").await;
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("value=\"anyone\" selected")
                && page.text().contains("value=\"now\" selected")
        );
        assert_eq!(marta.shown().await.len(), 1, "nothing is shown yet");
        let token = page.hidden("token");
        let form = [("token", token.as_str()), ("audience", "anyone"), ("when", "now"), ("same", "yes")];
        assert_eq!(marta.post(&format!("{other}/audience"), &form).await.status, 303);
        assert_eq!(marta.shown().await.len(), 2);
        let same_name = marta.write(&[("title", "Wind"), ("pen_name", "Wren")], "save").await;
        assert!(!marta.get(&format!("{same_name}/preview")).await.text().contains("under another name"));
    }
}

const TELLING: [(&str, &str); 4] = [
    ("title", "Marta in the snow"),
    (
        "words",
        "They called Marta in.\n\nThe midwife Clare held my hand at St. Mary's Hospital.\n\nMarta slept.",
    ),
    ("opening", "Write to marta@post.example"),
    ("pen_name", "Wren"),
];

#[tokio::test]
async fn words_that_tell_who_she_is_are_offered_to_be_changed_one_by_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.press("/account/pen-names/words", &[("words", "Ulm\nthe old mill")]).await;
        let room = marta.write(&TELLING, "save").await;
        assert!(
            marta.get(&format!("{room}/preview")).await.text().contains(&format!("href=\"{room}/names\""))
        );
        let page = marta.get(&format!("{room}/names")).await;
        let words = page.all("<mark>");
        let marked: Vec<&str> = words.iter().map(|rest| rest.split('<').next().unwrap()).collect();
        assert_eq!(marked, ["Marta", "marta@post.example", "Marta", "midwife", "St.", "Marta"], "{words:?}");
        let (token, version) = (page.hidden("token"), page.hidden("version"));
        let mut form = vec![("token".to_owned(), token), ("version".to_owned(), version)];
        for at in 0..6 {
            for field in ["at", "was", "with"] {
                form.push((format!("{field}-{at}"), page.value(&format!("{field}-{at}"))));
            }
            let choice = if [0, 3, 4].contains(&at) { "write" } else { "leave" };
            form.push((format!("do-{at}"), choice.to_owned()));
        }
        let form: Vec<(&str, &str)> =
            form.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let page = marta.post(&format!("{room}/names"), &form).await;
        assert_eq!(page.location(), format!("{room}/preview"), "{}", page.text());
        let text = marta.get(&room).await.text();
        assert!(text.contains(">M. in the snow</textarea>"), "the title was chosen");
        assert!(text.contains("They called Marta in.") && text.contains("Marta slept."), "these were left");
        assert!(text.contains("The midwife held my hand at the hospital."), "{text}");
        assert!(marta.get(&format!("{room}/before")).await.text().contains("marta@post.example"));
        let again = marta.post(&format!("{room}/names"), &form).await;
        assert_eq!(again.status, 409, "an old page changes nothing");
    }
}

#[tokio::test]
async fn nothing_is_forced_and_what_others_see_keeps_its_words_until_it_is_shown_anew() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&TELLING, "save").await;
        assert_eq!(marta.show(&room, "anyone", "now").await.status, 303, "shown as it is");
        let story = marta.shown().await.remove(0);
        let page = marta.get(&format!("{room}/names")).await;
        let (token, version) = (page.hidden("token"), page.hidden("version"));
        let long = "m".repeat(81);
        let mut form =
            vec![("token", token.as_str()), ("version", &version), ("at-0", "title 0"), ("was-0", "Marta")];
        form.extend([("do-0", "write"), ("with-0", long.as_str())]);
        let page = marta.post(&format!("{room}/names"), &form).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains(&long), "what was typed comes back");
        form.pop();
        form.push(("with-0", "She"));
        assert_eq!(marta.post(&format!("{room}/names"), &form).await.status, 303);
        assert!(place.stranger().get(&story).await.text().contains("Marta in the snow"));
        marta.show(&room, "anyone", "now").await;
        assert!(place.stranger().get(&story).await.text().contains("She in the snow"));
    }
}

#[tokio::test]
async fn her_own_list_her_other_names_and_the_other_parent_are_looked_for() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.press("/account/pen-names/words", &[("words", "Ulm\nthe old mill")]).await;
        assert!(marta.get(NAMES).await.text().contains("the old mill</textarea>"));
        assert!(!place.runa().await.get(NAMES).await.text().contains("the old mill"), "it is hers alone");
        marta.press(NAMES, &[("name", "Lark")]).await;
        let sql = "INSERT INTO person (id, name, address, address_key, role, language, time_zone, made_at)
                   VALUES ('jonas', 'Jonas Amsel', 'j@post.example', 'j@post.example', 'keeper', 'en', 'UTC', 1)";
        place.app.db.run(sql, platform::args![]).await.unwrap();
        let sql =
            "INSERT INTO box_keeper (box_id, person_id, joined_at) SELECT id, 'jonas', 2 FROM box WHERE id IN
                   (SELECT box_id FROM box_keeper JOIN person ON person.id = box_keeper.person_id
                    WHERE person.name = 'Marta')";
        marta.get("/box").await;
        place.app.db.run(sql, platform::args![]).await.unwrap();
        let shown =
            marta.write(&[("title", "Rain"), ("pen_name", "Wren"), ("name", "Adelheid")], "save").await;
        marta.show(&shown, "anyone", "now").await;
        let words =
            "Jonas drove past the Old Mill in ULM. I am also Lark. We called her Adelheid, under a hat.";
        let room = marta.write(&[("words", words), ("pen_name", "Robin")], "save").await;
        let page = marta.get(&format!("{room}/names")).await;
        let found: Vec<String> =
            page.text().split("<mark>").skip(1).map(|rest| rest.split('<').next().unwrap().into()).collect();
        assert_eq!(found, ["Jonas", "the Old Mill", "ULM", "Lark", "Adelheid"]);
        let page = marta.press("/account/pen-names/words", &[("words", &"m".repeat(4_001))]).await;
        assert_eq!(page.status, 422);
        marta.save(&room, &[("words", "Under a hat.")], "save").await;
        assert!(marta.get(&format!("{room}/names")).await.text().contains("No such words were found"));
        assert!(!marta.get(&format!("{room}/preview")).await.text().contains(&format!("{room}/names")));
    }
}
