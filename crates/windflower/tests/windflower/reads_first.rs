//! A place that reads first: on no address there is a way for one visitor's words or pictures to another without a decision
//! on record. And how the place works, and worked, can be printed.

use platform::args;
use platform::db::Query;
use windflower::routes::ROUTES;
use windflower::share::publication;
use windflower::site::place::{self, Mode};

use crate::cast::{Browser, Place, photograph, places};
use crate::handing_in::{hands_in, id, moderator};
use crate::members::becomes;

/// What somebody may type anywhere. Each stands in a field of many names, so that whatever takes words gets them.
const TYPED: [(&str, &str); 24] = [
    ("title", "CANARY"),
    ("words", "CANARY"),
    ("name", "CANARY"),
    ("line", "CANARY"),
    ("sentence", "CANARY"),
    ("person", "CANARY"),
    ("greeting", "CANARY"),
    ("description", "CANARY"),
    ("credit", "CANARY"),
    ("opening", "CANARY"),
    ("pen_name", "CANARY"),
    ("own_note", "CANARY"),
    ("helper", "CANARY"),
    ("newcomers", "everything"),
    ("audience", "anyone"),
    ("when", "now"),
    ("same", "yes"),
    ("on", "yes"),
    ("do", "save"),
    ("about", "box"),
    ("reach", "anyone"),
    ("at", "/s/aaaaaaaaaaaaaaaaaaaaaaaaaa"),
    ("way", "hand"),
    ("language", "en"),
];

/// What is hers alone, or asks for nobody else: these end her session or her account.
const NOT_PRESSED: [&str; 3] = ["/sign-out", "/account/farewell", "/account/elsewhere"];

fn path_of(route: &str, story: &str, keepsake: &str) -> String {
    let thing = if route.starts_with("/box/stories") { story } else { keepsake };
    route.replace("{id}", thing).replace("{rendition}", "320.webp").replace("{country}", "de")
}

/// Everything that one of them can send from every address of the place.
async fn types_everywhere(browser: &mut Browser<'_>, token: &str, (story, keepsake): (&str, &str)) {
    for route in ROUTES.iter().filter(|route| route.method == "post" && !NOT_PRESSED.contains(&route.path)) {
        // Only who runs the place changes how it works.
        if route.path.starts_with("/place")
            || route.path.ends_with("/remove")
            || route.path.ends_with("/away")
        {
            continue;
        }
        let mut form = vec![("token", token)];
        form.extend(TYPED);
        browser.post(&path_of(route.path, story, keepsake), &form).await;
    }
}

/// Every page that somebody gets from every address.
async fn reads_everywhere(place: &Place, browser: &mut Browser<'_>, story: &str, keepsake: &str) {
    let sql = "SELECT address FROM story UNION SELECT picture_key FROM picture_key";
    let known: Vec<(String,)> = place.app.db.all(sql, args![]).await.unwrap();
    for route in ROUTES.iter().filter(|route| route.method == "get" && route.path != "/leave") {
        let path = path_of(route.path, story, keepsake);
        let mut paths = vec![path.replace("{story}", "a").replace("{key}", "a").replace("{token}", "a")];
        for (address,) in &known {
            paths
                .push(path.replace("{story}", address).replace("{key}", address).replace("{token}", address));
        }
        for path in paths {
            let page = browser.get(&path).await;
            assert!(!page.text().contains("CANARY"), "{path}");
            let is_picture =
                page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"image/"));
            assert!(!is_picture || path.starts_with("/assets/"), "{path}");
        }
    }
}

#[tokio::test]
async fn on_no_address_anything_of_one_visitor_reaches_another_without_a_decision_on_record() {
    for place in places().await {
        becomes(&place, Mode::Editor).await;
        let mo = moderator(&place, "Mo").await;
        let mut hedda = place.joined("Hedda", "keeper").await;
        let hat = hedda.keep("CANARY.jpg", &photograph(90)).await;
        let room = hedda.write_with(&[("title", "CANARY"), ("words", "CANARY")], &hat, "CANARY").await;
        let story = room.rsplit('/').next().unwrap().to_owned();
        let token = hedda.token().await;
        types_everywhere(&mut hedda, &token, (&story, &hat)).await;
        types_everywhere(&mut place.stranger(), "x", (&story, &hat)).await;
        assert_eq!(hands_in(&mut hedda, &room).await.location(), "/box");
        for mut browser in [place.stranger(), place.runa().await] {
            reads_everywhere(&place, &mut browser, &story, &hat).await;
        }
        for table in [
            "SELECT count(*) FROM circle",
            "SELECT count(*) FROM invitation",
            "SELECT count(*) FROM letterbox",
            "SELECT count(*) FROM arrival",
            "SELECT count(*) FROM reading_request",
            "SELECT count(*) FROM picture_key",
            "SELECT count(*) FROM listing",
        ] {
            assert_eq!(place.app.db.one::<(i64,)>(table, args![]).await.unwrap(), Some((0,)), "{table}");
        }
        publication::accept(&place.app, &mo, (&id(&room), None)).await.unwrap();
        assert!(place.stranger().get("/stories").await.text().contains("CANARY"));
        let decided = "SELECT count(*) FROM decision WHERE kind = 'story'";
        assert_eq!(place.app.db.one::<(i64,)>(decided, args![]).await.unwrap(), Some((1,)));
    }
}

#[tokio::test]
async fn circles_and_letterboxes_are_closed_until_the_place_opens_them_and_then_say_that_nobody_reads() {
    const UNREAD: &str = "Nobody reads it on the way";
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        let circle = hedda.circle("Family", "everything").await;
        let link = hedda.invite(&circle, "Aunt", "").await;
        let mut aunt = place.stranger();
        aunt.post(&link, &[]).await;
        let room = hedda.write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS")], "save").await;
        hedda.share(&room, &[&circle], "now").await;
        assert!(aunt.get("/i").await.text().contains("CANARYTITLE"));
        assert!(!hedda.get("/box/circles").await.text().contains(UNREAD));
        let sql = "SELECT address FROM story";
        let (address,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let mut marta = place.marta().await;
        assert_eq!(change(&mut marta, &[]).await, "/place");
        for path in ["/i", &format!("/s/{address}"), &link] {
            assert_eq!(aunt.get(path).await.status, 404, "{path}");
        }
        let mut hedda = place.signed_in("hedda@post.example").await;
        for path in ["/box/circles", "/box/letterboxes", "/letterbox"] {
            assert_eq!(hedda.get(path).await.status, 404, "{path}");
        }
        let page = hedda.get("/box").await.text();
        assert!(!page.contains("/box/circles") && !page.contains("/box/letterboxes"));
        assert!(!hedda.get(&format!("{room}/preview")).await.text().contains("name=\"circle\""));
        assert!(!aunt.get("/s/aaaaaaaaaaaaaaaaaaaaaaaaaa").await.text().contains("action=\"/ask\""));
        // With two factors, which are asked for by now; another test asks for them.
        becomes(&place, Mode::Family).await;
        assert_eq!(change(&mut marta, &["circles", "letterboxes"]).await, "/place");
        assert!(aunt.get("/i").await.text().contains("CANARYTITLE"));
        for path in ["/i", "/box/circles", "/box/letterboxes"] {
            let page = if path == "/i" { aunt.get(path).await } else { hedda.get(path).await };
            assert!(page.text().contains(UNREAD), "{path}");
        }
        // For more than her circles it is read all the same.
        assert!(hedda.show(&room, "anyone", "now").await.text().contains("Send it to be read"));
    }
}

/// Makes it a place that reads first, with this beside.
async fn change(marta: &mut Browser<'_>, also: &[&str]) -> String {
    let mut form =
        vec![("name", "Wrenfield"), ("mode", "editor"), ("leave_to", "https://weather.example/today")];
    form.extend(also.iter().map(|way| ("also", *way)));
    marta.press("/place/about", &form).await.location().to_owned()
}

#[tokio::test]
async fn how_the_place_works_and_worked_can_be_printed_for_any_day() {
    for place in places().await {
        let day = || {
            let now = jiff::Timestamp::from_millisecond(place.app.clock.now().millis()).unwrap();
            now.strftime("%Y-%m-%d").to_string()
        };
        let mut marta = place.marta().await;
        let as_family = day();
        place.app.clock.advance_seconds(5 * 86_400);
        let mut marta_later = place.marta().await;
        change(&mut marta_later, &["circles"]).await;
        assert!(place::mode_on(&place.app.db, place.app.clock.now()).await.unwrap().unwrap().circles);
        // The same once more is no change.
        becomes(&place, Mode::Family).await;
        change(&mut marta_later, &["circles"]).await;
        becomes(&place, Mode::Family).await;
        let page = marta_later.get("/place/modes").await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert_eq!(page.text().matches("<li><p>").count(), 2, "{}", page.text());
        for (on, says) in [(as_family, "Our family"), (day(), "A place that reads first")] {
            let page = marta_later.get(&format!("/place/modes?on={on}")).await.text();
            let that_day = page.split("id=\"that-day\"").nth(1).unwrap().split("</section>").next().unwrap();
            assert!(that_day.contains(says), "{on}: {that_day}");
        }
        let page = marta_later.get("/place/modes?on=1999-01-01").await.text();
        assert!(page.contains("The place was not there yet"));
        assert_eq!(marta_later.get("/place/modes?on=never").await.status, 404);
        assert_eq!(place.runa().await.get("/place/modes").await.status, 404);
        marta.get("/place/modes").await;
    }
}
