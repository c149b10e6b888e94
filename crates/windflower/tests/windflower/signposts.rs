//! Help that fits: the place's own list of organisations, who of them stands on a page and whether somebody answers there now.

mod file;
mod told;

use platform::args;
use platform::clock::Moment;
use platform::db::Query;
use windflower::site::signposts::{self, Keeping};

use self::file::downloaded;
use crate::cast::{Page, Place, places};

/// The block at the end of a page.
fn block(page: &Page) -> String {
    let text = page.text();
    let (_, block) = text.split_once("<section aria-labelledby=\"support\"").unwrap();
    block.split_once("</section>").unwrap().0.to_owned()
}

/// The names in the block, in order.
fn names(page: &Page) -> Vec<String> {
    let block = block(page);
    let entries = block.split("<li><b lang=\"").skip(1);
    entries
        .map(|rest| rest.split_once('>').unwrap().1.split('<').next().unwrap().replace("&#39;", "'"))
        .collect()
}

fn at(place: &Place, when: &str) {
    place.app.clock.set(Moment(when.parse::<jiff::Timestamp>().unwrap().as_millisecond()));
}

/// The id of an organisation of the list.
async fn id(place: &Place, name: &str) -> String {
    let all = signposts::all(&place.app.db).await.unwrap();
    all.iter().find(|entry| entry.post.organisation == name).unwrap().id.to_string()
}

async fn row(place: &Place, name: &str) -> signposts::Entry {
    let all = signposts::all(&place.app.db).await.unwrap();
    all.into_iter().find(|entry| entry.post.organisation == name).unwrap()
}

/// What the form of a new organisation sends.
const MOON: [(&str, &str); 10] = [
    ("organisation", "Moon Line"),
    ("country", "GB"),
    ("languages", "en"),
    ("chief", "crisis"),
    ("purpose", ""),
    ("web", "https://moon.example"),
    ("phone", "+44 800 000 0000"),
    ("phone_kind", "freephone"),
    ("hours", "24/7"),
    ("checked", "2026-11-22"),
];

fn moon<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let stays = MOON.iter().filter(|(field, _)| changes.iter().all(|(changed, _)| changed != field));
    stays.copied().chain(changes.iter().copied()).collect()
}

#[tokio::test]
async fn a_page_shows_three_at_most_for_the_story_for_baby_loss_and_to_talk_to_now() {
    for place in places().await {
        let mut marta = place.marta().await;
        let story = [("title", "Snow"), ("words", "It snowed.")];
        let room = marta.write(&story, "save").await;
        let token = marta.token().await;
        let version = marta.get(&format!("{room}/before")).await.hidden("version");
        let answers = [
            ("token", token.as_str()),
            ("version", version.as_str()),
            ("note-asked", "yes"),
            ("experience-asked", "yes"),
            ("experience", "ectopic-pregnancy"),
            ("do", "save"),
        ];
        marta.post_files(&format!("{room}/before"), &answers, &[]).await;
        marta.show(&room, "anyone", "now").await;
        let address = marta.shown().await.remove(0);
        let page = place.stranger().get(&address).await;
        assert_eq!(names(&page), ["The Ectopic Pregnancy Trust", "Sands", "Samaritans"]);
        let text = block(&page);
        for purpose in ["Ectopic pregnancy", "For baby loss", "To talk to someone now"] {
            assert!(text.contains(purpose), "{purpose}: {text}");
        }
        let (before, list) = text.split_once("<ul class=\"posts\">").unwrap();
        assert!(before.contains("tel:999") && !list.contains("tel:999"), "the number for danger is no entry");
        for path in ["/", "/nothing", "/sign-in"] {
            assert_eq!(names(&place.stranger().get(path).await), ["Sands", "Samaritans"], "{path}");
        }
    }
}

#[tokio::test]
async fn the_list_comes_once_and_is_the_places_own_from_then_on() {
    for place in places().await {
        let mut marta = place.marta().await;
        let samaritans = id(&place, "Samaritans").await;
        assert_eq!(marta.press(&format!("/place/signposts/{samaritans}/out"), &[]).await.status, 303);
        assert_eq!(
            names(&place.stranger().get("/").await),
            ["Sands", "NHS 111 (mental health option); Wales press 2; Scotland NHS 24"]
        );
        // As at the next start, with whatever comes with a later program.
        let again = Keeping::read(&place.app.db, &place.app.clock).await.unwrap();
        assert!(again.now().of("GB").iter().all(|entry| entry.post.organisation != "Samaritans"));
        assert!(marta.get("/place/signposts").await.text().contains("Put it back"));
        marta.press(&format!("/place/signposts/{samaritans}/back"), &[]).await;
        assert_eq!(names(&place.stranger().get("/").await), ["Sands", "Samaritans"]);
        let all = signposts::all(&place.app.db).await.unwrap();
        assert_eq!(all.len(), signposts::seed().len());
        // A place that is older than the list gets it, too.
        for sql in ["DELETE FROM signpost", "DELETE FROM signpost_list"] {
            place.app.db.run(sql, args![]).await.unwrap();
        }
        let older = Keeping::read(&place.app.db, &place.app.clock).await.unwrap();
        assert_eq!(older.now().all().count(), signposts::seed().len());
    }
}

#[tokio::test]
async fn open_now_is_said_only_while_it_is_true_also_by_pages_in_memory() {
    for place in places().await {
        let mut reader = place.stranger();
        // Sands: Mon-Fri 10:00-15:00; Tue, Wed, Thu also 18:00-21:00. 24 November 2026 is a Tuesday.
        for (when, said) in [
            ("2026-11-24T09:59:59Z", "Opens today at 10:00."),
            ("2026-11-24T10:00:00Z", "Open now, until 15:00."),
            ("2026-11-24T14:59:59Z", "Open now, until 15:00."),
            ("2026-11-24T15:00:00Z", "Opens today at 18:00."),
            ("2026-11-24T20:59:59Z", "Open now, until 21:00."),
            ("2026-11-24T21:00:00Z", "Opens tomorrow at 10:00."),
            ("2026-11-25T00:00:00Z", "Opens today at 10:00."),
            ("2026-11-27T15:00:00Z", "Opens on Monday at 10:00."),
        ] {
            at(&place, when);
            for time in ["rendered", "from memory"] {
                let text = block(&reader.get("/").await);
                assert!(text.contains(said), "{when}, {time}: {text}");
                assert!(text.contains("Open day and night."), "Samaritans");
            }
        }
        // In the time of the country that she chose, and in her words.
        at(&place, "2026-11-24T12:00:00Z");
        reader.post("/choose", &[("country", "US"), ("language", "de"), ("back", "/")]).await;
        let page = reader.get("/help/GB").await.text();
        assert!(page.contains("Jetzt erreichbar, bis 10:00. (Uhrzeit: USA.)"), "{page}");
        assert!(page.contains("Mon–Fri 10:00–15:00"), "{page}");
    }
}

#[tokio::test]
async fn what_nobody_understands_is_said_as_it_stands() {
    for place in places().await {
        let mut marta = place.marta().await;
        let change =
            moon(&[("hours", "Mo-Fr 10:00-15:00"), ("organisation", "A First Line"), ("languages", "en")]);
        assert_eq!(marta.press("/place/signposts", &change).await.status, 303);
        let list = marta.get("/place/signposts?country=GB").await.text();
        assert!(list.contains("We do not understand these hours."), "{list}");
        let help = place.stranger().get("/help/GB").await.text();
        let (_, entry) = help.split_once("A First Line").unwrap();
        let entry = entry.split_once("</li>").unwrap().0;
        assert!(entry.contains("Mo–Fr 10:00–15:00") && !entry.contains("Open"), "{entry}");
        // "Day and night" that comes from files alone is not said before somebody looked.
        let shout =
            |text: &str| text.split_once("Shout</h2>").unwrap().1.split_once("</li>").unwrap().0.to_owned();
        assert!(!shout(&help).contains("24/7") && !shout(&help).contains("day and night"));
        let shout_id = id(&place, "Shout").await;
        marta.press(&format!("/place/signposts/{shout_id}/right"), &[]).await;
        assert!(shout(&place.stranger().get("/help/GB").await.text()).contains("Open day and night."));
    }
}

#[tokio::test]
async fn a_row_asks_to_be_checked_leaves_the_pages_and_one_press_brings_it_back() {
    for place in places().await {
        let mut reader = place.stranger();
        let please = "Please check this number before you call.";
        // All rows were checked on 22 November 2026.
        for (when, asks) in
            [("2027-05-21T12:00:00Z", false), ("2027-05-22T12:00:00Z", true), ("2027-11-22T23:00:00Z", true)]
        {
            at(&place, when);
            assert_eq!(block(&reader.get("/").await).contains(please), asks, "{when}");
        }
        at(&place, "2027-11-23T00:00:00Z");
        assert_eq!(names(&reader.get("/").await), Vec::<String>::new(), "nor from memory");
        let mut marta = place.marta().await;
        let list = marta.get("/place/signposts").await.text();
        assert!(list.contains("It stands on no page until somebody has looked."), "{list}");
        let sands = id(&place, "Sands").await;
        let pressed = marta.press(&format!("/place/signposts/{sands}/right"), &[]).await;
        assert_eq!(pressed.location(), "/place/signposts?country=GB");
        let list = marta.get(pressed.location()).await.text();
        assert!(list.contains("Checked on 23 November 2027 by Marta."), "{list}");
        let page = reader.get("/").await;
        assert!(names(&page) == ["Sands"] && !block(&page).contains(please));
    }
}

#[tokio::test]
async fn who_checked_is_forgotten_with_her_and_the_day_stays() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "steward").await;
        let sands = id(&place, "Sands").await;
        hedda.press(&format!("/place/signposts/{sands}/right"), &[]).await;
        assert_eq!(row(&place, "Sands").await.checked_by, "Hedda");
        assert!(
            place.app.signposts.now().all().all(|entry| entry.checked_by.is_empty()),
            "memory holds no name"
        );
        crate::farewell::leave(&mut hedda, "now").await;
        crate::farewell::tend(&place).await;
        let after = row(&place, "Sands").await;
        assert_eq!((after.checked_by.as_str(), after.post.grade.as_str()), ("", "A"));
        assert_eq!(after.post.checked, "2026-11-22".parse().ok());
    }
}

#[tokio::test]
async fn what_is_odd_in_the_form_is_said_in_plain_words_and_comes_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let long = "x".repeat(1_000_000);
        let before = downloaded(&mut marta).await;
        for (field, text) in [
            ("organisation", ""),
            ("organisation", "A\u{0}B"),
            ("organisation", &long),
            ("country", "ZZ"),
            ("languages", "klingon"),
            ("languages", ""),
            ("chief", "everything"),
            ("web", "javascript:alert(1)"),
            ("phone", "call me"),
            ("phone_kind", "cheap"),
            ("hours", &long),
            ("checked", "0000-01-01"),
            ("checked", "9999-12-31"),
            ("checked", "2026-11-23"),
            ("checked", "soon"),
            ("purpose", &long[..61]),
        ] {
            let page = marta.press("/place/signposts", &moon(&[(field, text)])).await;
            let id = if field == "chief" { "topics" } else { field };
            let (status, said) = (page.status, page.text());
            assert!(status == 422 && said.contains(&format!("href=\"#{id}\"")), "{field} {status}");
            assert!(said.contains("https://moon.example") || field == "web", "{field}");
            if !matches!(field, "country" | "chief" | "phone_kind") {
                let kept = text.replace('\0', "\u{fffd}");
                assert!(
                    said.contains(&format!("value=\"{kept}\"")),
                    "{field}: {}",
                    &text[..text.len().min(40)]
                );
            }
        }
        let twice = marta.press("/place/signposts", &moon(&[("organisation", "Sands")])).await;
        assert!(twice.status == 422 && twice.text().contains("stands there already"));
        assert_eq!(downloaded(&mut marta).await, before, "nothing changed");
        assert_eq!(
            marta.press("/place/signposts", &moon(&[])).await.location(),
            "/place/signposts?country=GB"
        );
        let added = row(&place, "Moon Line").await;
        assert_eq!(
            (added.checked_by.as_str(), added.post.topics.as_slice()),
            ("Marta", &["crisis".to_owned()][..])
        );
    }
}

#[tokio::test]
async fn two_who_change_one_row_learn_of_each_other() {
    for place in places().await {
        let (mut marta, mut hedda) = (place.marta().await, place.joined("Hedda", "steward").await);
        let path = format!("/place/signposts/{}", id(&place, "Sands").await);
        let version = marta.get(&path).await.hidden("version");
        let change = |hours| {
            vec![
                ("version", version.as_str()),
                ("hours", hours),
                ("chief", "stillbirth"),
                ("topic", "any-loss"),
            ]
        };
        assert_eq!(hedda.press(&path, &change("Mon 10:00-11:00")).await.status, 303);
        let page = marta.press(&path, &change("Tue 10:00-11:00")).await;
        let text = page.text();
        assert_eq!(page.status, 422);
        assert!(text.contains("Mon 10:00-11:00") && text.contains("value=\"Tue 10:00-11:00\""), "{text}");
        assert_eq!(row(&place, "Sands").await.post.hours, "Mon 10:00-11:00");
        // With what she now sees she may.
        let again = [
            ("version", page.hidden("version")),
            ("hours", "Tue 10:00-11:00".into()),
            ("chief", "any-loss".into()),
        ];
        let again: Vec<_> = again.iter().map(|(field, text)| (*field, text.as_str())).collect();
        assert_eq!(marta.press(&path, &again).await.status, 303);
        assert_eq!(row(&place, "Sands").await.post.hours, "Tue 10:00-11:00");
    }
}

#[tokio::test]
async fn another_program_of_the_place_follows() {
    for place in places().await {
        let other = Keeping::read(&place.app.db, &place.app.clock).await.unwrap();
        let mut marta = place.marta().await;
        marta.press("/place/signposts", &moon(&[])).await;
        assert!(other.read_again(&place.app.db).await.unwrap());
        assert!(!other.read_again(&place.app.db).await.unwrap());
        assert!(other.now().of("GB").iter().any(|entry| entry.post.organisation == "Moon Line"));
        // What is older than what it knows is not taken over.
        let mut tx = place.app.db.begin().await.unwrap();
        let old = signposts::load(&mut tx).await.unwrap();
        drop(tx);
        marta.press("/place/signposts", &moon(&[("organisation", "Star Line")])).await;
        place.app.signposts.changed(old);
        assert!(
            place.app.signposts.now().of("GB").iter().any(|entry| entry.post.organisation == "Star Line")
        );
    }
}

#[tokio::test]
async fn countries_stand_in_the_order_of_the_readers_language() {
    for place in places().await {
        let mut reader = place.stranger();
        for (language, before, after) in [("de", "AT", "PL"), ("ar", "AR", "DE"), ("en", "AT", "BE")] {
            reader.post("/choose", &[("language", language), ("back", "/")]).await;
            let codes: Vec<String> = reader.get("/help").await.all("<li><a href=\"/help/");
            let at = |code: &str| codes.iter().position(|one| one.starts_with(code)).unwrap();
            assert!(at(before) < at(after), "{language}: {codes:?}");
        }
    }
}

#[tokio::test]
async fn only_those_who_look_after_the_place_find_the_list() {
    for place in places().await {
        let moderator = &mut place.joined("Ines", "moderator").await;
        assert_eq!(moderator.get("/place/signposts").await.status, 200);
        let hers = &mut place.joined("Hedda", "keeper").await;
        for path in ["/place/signposts", "/place/signposts/new", "/place/signposts/signposts.tsv"] {
            assert_eq!(hers.get(path).await.status, 404, "{path}");
        }
        assert_eq!(hers.press("/place/signposts", &moon(&[])).await.status, 404);
    }
}
