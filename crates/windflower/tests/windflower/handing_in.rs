//! Where the place decides about each story: it is handed in, read, and shown by that decision; or it comes back with a line.

use std::collections::HashSet;

use axum::extract::FromRequestParts as _;
use platform::args;
use platform::clock::Moment;
use platform::db::Query;
use windflower::ids::StoryId;
use windflower::people::decisions;
use windflower::people::waiting::{self, Kind};
use windflower::people::who::roles::Moderator;
use windflower::share::publication::{self, Answer};
use windflower::share::submission;
use windflower::site::place::Mode;
use windflower::site::visitor::{Role, Visitor};

use crate::cast::{Browser, Page, Place, photograph, places};
use crate::members::becomes;

/// Everything that is asked before a story is handed in, and the answer "this place, for a year".
const YES: [(&str, &str); 5] = [
    ("audience", "anyone"),
    ("when", "now"),
    ("hand-in", "yes"),
    ("purpose", "place"),
    ("until-place", "year"),
];

/// Hands a story in, to be seen by anyone as soon as somebody said yes.
pub async fn hands_in(keeper: &mut Browser<'_>, room: &str) -> Page {
    keeper.press(&format!("{room}/audience"), &YES).await
}

/// Somebody who decides for the place, with two factors.
pub async fn moderator(place: &Place, name: &str) -> Moderator {
    place.joined(name, "moderator").await;
    let address = format!("{}@post.example", name.to_lowercase());
    let sql = "SELECT id FROM person WHERE address_key = $1";
    let (id,) = place.app.db.one::<(String,)>(sql, args![address]).await.unwrap().unwrap();
    let visitor = Visitor {
        person_id: id.into(),
        name: name.to_owned(),
        form_token: String::new(),
        time_zone: "Europe/London".to_owned(),
        role: Role::Moderator,
        session: String::new(),
        proved_at: Moment(0),
        two_factors: true,
        known_device: true,
        leaving: false,
    };
    let (mut parts, ()) = http::Request::builder().extension(visitor).body(()).unwrap().into_parts();
    Moderator::from_request_parts(&mut parts, &place.app).await.unwrap_or_else(|_| panic!("{name} decides"))
}

pub fn id(room: &str) -> StoryId {
    room.rsplit('/').next().unwrap().into()
}

/// A place that reads first, and a story of somebody who keeps a box there.
async fn told(place: &Place) -> (Browser<'_>, String) {
    becomes(place, Mode::Editor).await;
    let mut hedda = place.joined("Hedda", "keeper").await;
    let hat = hedda.keep("hat.jpg", &photograph(90)).await;
    let fields = [("title", "CANARYTITLE"), ("words", "CANARYWORDS of then")];
    let room = hedda.write_with(&fields, &hat, "CANARYCAPTION").await;
    (hedda, room)
}

/// Everything that anybody but her gets of it, from every list and under every address that there is.
async fn is_nowhere(place: &Place, story: &StoryId) {
    let sql = "SELECT address FROM story WHERE id = $1";
    let (address,) = place.app.db.one::<(String,)>(sql, args![story]).await.unwrap().unwrap();
    let keys = "SELECT picture_key FROM picture_key WHERE story_id = $1";
    assert!(place.app.db.all::<(String,)>(keys, args![story]).await.unwrap().is_empty());
    let mut readers = vec![place.stranger()];
    let sql =
        "SELECT address FROM person WHERE address_key NOT IN ('hedda@post.example', 'marta@post.example')";
    for (other,) in place.app.db.all::<(String,)>(sql, args![]).await.unwrap() {
        readers.push(place.signed_in(&other).await);
    }
    for mut browser in readers {
        for path in ["/", "/stories", "/lived-it", "/i"] {
            assert!(!browser.get(path).await.text().contains("CANARY"), "{path}");
        }
        for path in [format!("/s/{address}"), format!("/s/{address}/open"), format!("/s/{address}/words")] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, 404, "{path}");
            assert!(!page.text().contains("CANARY"));
        }
    }
}

#[tokio::test]
async fn a_story_is_shown_by_a_decision_and_exactly_as_it_was_handed_in() {
    for place in places().await {
        let mo = moderator(&place, "Mo").await;
        let (mut hedda, room) = told(&place).await;
        let preview = hedda.get(&format!("{room}/preview")).await.text();
        assert!(preview.contains("value=\"anyone\"") && preview.contains("hand it in to be read"));
        let asked = hedda.show(&room, "anyone", "now").await;
        assert_eq!(asked.status, 200);
        assert!(asked.text().contains("Send it to be read") && asked.text().contains("SHA-256"));
        let text = asked.text();
        let ticks = text.split("name=\"purpose\"").skip(1).filter_map(|after| after.split('>').next());
        assert_eq!(ticks.clone().count(), 5);
        assert!(ticks.clone().all(|tick| !tick.contains("checked")), "nothing is ticked for her");
        is_nowhere(&place, &id(&room)).await;
        assert_eq!(hands_in(&mut hedda, &room).await.location(), "/box");
        is_nowhere(&place, &id(&room)).await;
        assert!(hedda.get(&room).await.text().contains("is being read"));
        assert!(hedda.get("/box").await.text().contains("is being read"));
        // She writes on; what is read does not change.
        hedda.save(&room, &[("words", "CANARYLATER")], "save").await;
        let (submission, document) = submission::read(&place.app.db, &mo, &id(&room)).await.unwrap().unwrap();
        assert!(document.write().unwrap().contains("CANARYWORDS of then"));
        assert!(submission.at_once && !document.write().unwrap().contains("CANARYLATER"));
        assert_eq!(publication::accept(&place.app, &mo, (&id(&room), None)).await.unwrap(), Answer::Shown);
        let address = hedda.shown().await.remove(0);
        let page = place.stranger().get(&address).await.text();
        assert!(page.contains("CANARYWORDS of then") && !page.contains("CANARYLATER"));
        assert!(page.contains("src=\"/p/"));
        assert!(place.stranger().get("/stories").await.text().contains("CANARYTITLE"));
        let about = decisions::about(&place.app.db, Kind::Story, &id(&room)).await.unwrap();
        let told: Vec<&str> = about.iter().map(|one| one.outcome.as_str()).collect();
        assert_eq!(told, ["accepted"]);
        assert!(
            publication::accept(&place.app, &mo, (&id(&room), None)).await.is_err(),
            "nothing waits any more"
        );
        // New words are read once more, and the old ones stay meanwhile.
        assert_eq!(hands_in(&mut hedda, &room).await.location(), "/box");
        let page = place.stranger().get(&address).await.text();
        assert!(page.contains("CANARYWORDS of then") && !page.contains("CANARYLATER"));
        publication::accept(&place.app, &mo, (&id(&room), None)).await.unwrap();
        assert!(place.stranger().get(&address).await.text().contains("CANARYLATER"));
    }
}

#[tokio::test]
async fn without_a_tick_for_the_place_nothing_is_handed_in() {
    for place in places().await {
        let (mut hedda, room) = told(&place).await;
        let form = [("audience", "anyone"), ("when", "now"), ("hand-in", "yes"), ("purpose", "press")];
        let page = hedda.press(&format!("{room}/audience"), &form).await;
        assert_eq!(page.status, 422);
        assert!(
            page.text().contains("the place cannot show it")
                && page.text().contains("value=\"press\" checked")
        );
        assert!(waiting::of(&place.app.db, Kind::Story, &id(&room)).await.unwrap().is_none());
        for table in ["SELECT count(*) FROM consent", "SELECT count(*) FROM submission"] {
            assert_eq!(place.app.db.one::<(i64,)>(table, args![]).await.unwrap(), Some((0,)));
        }
    }
}

#[tokio::test]
async fn after_a_yes_it_waits_for_the_night_where_she_chose_that() {
    for place in places().await {
        let mo = moderator(&place, "Mo").await;
        let (mut hedda, room) = told(&place).await;
        let form: Vec<_> = YES.map(|(name, text)| (name, if name == "when" { "night" } else { text })).into();
        hedda.press(&format!("{room}/audience"), &form).await;
        assert_eq!(publication::accept(&place.app, &mo, (&id(&room), None)).await.unwrap(), Answer::Waits);
        is_nowhere(&place, &id(&room)).await;
        place.app.clock.advance_seconds(2 * 86_400);
        place.tick().await;
        assert!(place.stranger().get("/stories").await.text().contains("CANARYTITLE"));
    }
}

#[tokio::test]
async fn called_back_it_leaves_no_trace() {
    for place in places().await {
        let mo = moderator(&place, "Mo").await;
        let (mut hedda, room) = told(&place).await;
        let before = hedda.get("/box/stories").await.text();
        for back in ["call-back", "withdrawal", "away"] {
            hands_in(&mut hedda, &room).await;
            assert_eq!(hedda.press(&format!("{room}/{back}"), &[]).await.status, 303, "{back}");
            if back == "away" {
                hedda.press(&format!("{room}/back"), &[]).await;
            }
            for table in [
                "SELECT count(*) FROM consent",
                "SELECT count(*) FROM submission",
                "SELECT count(*) FROM waiting WHERE kind = 'story'",
                "SELECT count(*) FROM edition",
                "SELECT count(*) FROM decision WHERE kind = 'story'",
            ] {
                assert_eq!(
                    place.app.db.one::<(i64,)>(table, args![]).await.unwrap(),
                    Some((0,)),
                    "{back}: {table}"
                );
            }
            assert!(publication::accept(&place.app, &mo, (&id(&room), None)).await.is_err(), "{back}");
        }
        let lines = |page: String| {
            page.lines().filter(|line| line.contains("CANARY")).map(str::to_owned).collect::<HashSet<_>>()
        };
        assert_eq!(lines(hedda.get("/box/stories").await.text()), lines(before));
    }
}

#[tokio::test]
async fn handed_back_it_is_her_draft_with_a_line_and_a_name_and_nothing_is_lost() {
    for place in places().await {
        let (mo, ada) = (moderator(&place, "Mo").await, moderator(&place, "Ada").await);
        let (mut hedda, room) = told(&place).await;
        hands_in(&mut hedda, &room).await;
        hedda.save(&room, &[("words", "CANARYLATER")], "save").await;
        let back = ("Please look at the place name once more. <b>", "Mo");
        let waits = (Kind::Story, id(&room));
        assert!(
            waiting::take(&place.app.db, &place.app.clock, (waits.0, &waits.1), ada.person_id())
                .await
                .unwrap()
        );
        let busy = submission::hand_back(&place.app, &mo, (&id(&room), None), back).await;
        assert!(busy.is_err(), "somebody else has it in hand");
        waiting::let_go(&place.app.db, (waits.0, &waits.1), ada.person_id()).await.unwrap();
        submission::hand_back(&place.app, &mo, (&id(&room), None), back).await.unwrap();
        for page in
            [hedda.get(&room).await, hedda.get("/box").await, hedda.get(&format!("{room}/preview")).await]
        {
            let page = page.text();
            assert!(page.contains("Please look at the place name once more. &#60;b&#62;"), "{page}");
            assert!(!page.contains("is being read"));
        }
        assert!(hedda.get(&room).await.text().contains("CANARYLATER"));
        is_nowhere(&place, &id(&room)).await;
        assert!(publication::accept(&place.app, &ada, (&id(&room), None)).await.is_err());
        let about = decisions::about(&place.app.db, Kind::Story, &id(&room)).await.unwrap();
        assert_eq!(about.iter().map(|one| one.outcome.as_str()).collect::<Vec<_>>(), ["handed-back"]);
        // She puts the line away, or hands the story in once more.
        hedda.press(&format!("{room}/call-back"), &[("line", "away")]).await;
        assert!(!hedda.get(&room).await.text().contains("Please look"));
        hands_in(&mut hedda, &room).await;
        assert_eq!(publication::accept(&place.app, &ada, (&id(&room), None)).await.unwrap(), Answer::Shown);
    }
}

#[tokio::test]
async fn nobody_decides_about_her_own_story_and_no_change_of_mode_releases_one() {
    for place in places().await {
        let (mut hedda, room) = told(&place).await;
        hands_in(&mut hedda, &room).await;
        for mode in [Mode::Family, Mode::Open, Mode::Editor] {
            becomes(&place, mode).await;
            place.app.clock.advance_seconds(30 * 86_400);
            place.tick().await;
            assert!(waiting::of(&place.app.db, Kind::Story, &id(&room)).await.unwrap().is_some());
            is_nothing_shown(&place).await;
        }
        let sql = "UPDATE person SET role = 'moderator' WHERE address_key = 'hedda@post.example'";
        place.app.db.run(sql, args![]).await.unwrap();
        let herself = waiting::of(&place.app.db, Kind::Story, &id(&room)).await.unwrap().unwrap().not_by;
        let taken = waiting::take(&place.app.db, &place.app.clock, (Kind::Story, &id(&room)), &herself).await;
        assert!(!taken.unwrap());
    }
}

async fn is_nothing_shown(place: &Place) {
    let shown = "SELECT count(*) FROM story WHERE state = 'published'";
    assert_eq!(place.app.db.one::<(i64,)>(shown, args![]).await.unwrap(), Some((0,)));
    assert!(!place.stranger().get("/stories").await.text().contains("CANARY"));
}
