//! A story of the keeper in each of its states, made through her own pages.

use platform::args;
use platform::db::Query;

use super::stage::{Photograph, Stage};
use crate::cast::EVENING;

/// One story with an open and a covered picture.
pub struct Story {
    pub id: String,
    pub address: String,
    pub title: String,
    /// Where in the story the open and the covered picture stand.
    pub slots: [String; 2],
}

/// On the cover; the only trace of that picture before a reader asks.
pub const SENTENCE: &str = "A cup on a sill. No people.";
/// Said under the covered picture and nowhere else.
pub const HIDDEN: &str = "CANARY-HIDDEN";

/// What a question is about.
pub struct Scene {
    pub story: Option<Story>,
    pub photograph: Photograph,
    /// Addresses of the open and the covered picture that answer now.
    pub keys: [Option<String>; 2],
    /// An address of the open picture that somebody saw before.
    pub old_address: Option<String>,
    /// A circle of hers with somebody in it.
    pub circle: Option<Circle>,
}

/// A circle of the keeper.
pub struct Circle {
    pub id: String,
    pub invitation: String,
    /// What somebody asked her, about a story that this circle can read.
    pub request: String,
}

/// A circle with one person in it, a story for it, and somebody who asks for that story.
pub async fn with_circle(stage: &Stage<'_>) -> Scene {
    let story = told(stage, &stage.open).await;
    let (keeper, token) = (&stage.keeper().browser, ("token", stage.keeper().token.as_str()));
    let made = keeper.clone().post("/box/circles", &[token, ("name", "the midwives")]).await;
    let id = made.location().rsplit('/').next().unwrap().to_owned();
    let form = [token, ("person", "Ida")];
    let invited = keeper.clone().post(&format!("{}/invitations", made.location()), &form).await;
    assert_eq!(invited.status, 303);
    let form = [token, ("audience", "invited"), ("circle", id.as_str()), ("when", "now")];
    let decided = keeper.clone().post(&format!("/box/stories/{}/audience", story.id), &form).await;
    assert_eq!(decided.status, 303);
    let at = format!("/s/{}", story.address);
    stage.place.stranger().post("/ask", &[("at", &at), ("name", "Somebody")]).await;
    let db = &stage.place.app.db;
    let sql = "SELECT id FROM invitation WHERE circle_id = $1";
    let (invitation,) = db.one::<(String,)>(sql, args![&id]).await.unwrap().unwrap();
    let sql = "SELECT id FROM reading_request WHERE address = $1";
    let (request,) = db.one::<(String,)>(sql, args![&story.address]).await.unwrap().unwrap();
    let scene = Scene::of(stage, story, &stage.open, None).await;
    Scene { circle: Some(Circle { id, invitation, request }), ..scene }
}

/// A story in the state that the table names.
pub async fn in_state(stage: &Stage<'_>, state: &str) -> Scene {
    let story = told(stage, &stage.open).await;
    match state {
        "a draft, never shown" => {}
        "waiting for the night to pass" => decide(stage, &story, "anyone", "night").await,
        "for anyone, in the lists" => decide(stage, &story, "anyone", "now").await,
        "for anyone who has the address" => decide(stage, &story, "address", "now").await,
        "for anyone who has the address, waiting to be in the lists" => {
            decide(stage, &story, "address", "now").await;
            decide(stage, &story, "anyone", "night").await;
        }
        "for those she invited" => decide(stage, &story, "invited", "now").await,
        "for those who have lived it" => {
            choose(stage, &story, &[("audience", "lived-it"), ("when", "now")]).await
        }
        "for those who have lived it and for her circle" => decide(stage, &story, "lived-it", "now").await,
        "taken back after it was shown" => {
            decide(stage, &story, "anyone", "now").await;
            press(stage, &story, "withdrawal").await;
        }
        "taken back and shown again" => {
            decide(stage, &story, "anyone", "now").await;
            press(stage, &story, "withdrawal").await;
            decide(stage, &story, "anyone", "now").await;
        }
        "put away" => {
            decide(stage, &story, "anyone", "now").await;
            press(stage, &story, "withdrawal").await;
            press(stage, &story, "away").await;
        }
        unknown => panic!("nobody knows how a story comes to be “{unknown}”"),
    }
    Scene::of(stage, story, &stage.open, None).await
}

/// A story that somebody saw a picture of, and what happened since.
pub async fn since(stage: &Stage<'_>, happened: &str) -> Scene {
    let shade = u8::try_from(stage.next() % 250).unwrap();
    let photograph =
        Photograph::keep(&mut stage.keeper().browser.clone(), "CANARY-FILE-SEEN.jpg", shade).await;
    let story = told(stage, &photograph).await;
    decide(stage, &story, "anyone", "now").await;
    let old = keys(stage, &story).await[0].clone().expect("it was shown");
    let page = stage.place.stranger().get(&format!("/p/{old}/640.webp")).await;
    assert_eq!(page.bytes, photograph.sizes["640.webp"], "somebody saw it before");
    let keepsake = format!("/box/keepsakes/{}", photograph.id);
    match happened {
        "the story was taken back" => press(stage, &story, "withdrawal").await,
        "the story was taken back and shown again" => {
            press(stage, &story, "withdrawal").await;
            decide(stage, &story, "anyone", "now").await;
        }
        "the story was taken back and put away" => {
            press(stage, &story, "withdrawal").await;
            press(stage, &story, "away").await;
        }
        "\"only me\" was chosen for the story" => decide(stage, &story, "only-me", "now").await,
        "the story left the lists and kept its address" => decide(stage, &story, "address", "now").await,
        "the story left the lists and came back to them" => {
            decide(stage, &story, "address", "now").await;
            decide(stage, &story, "anyone", "now").await;
        }
        "the picture was taken out and the story shown anew" => {
            save(stage, &story.id, &[("do", &format!("out:{}", story.slots[0]))]).await;
            decide(stage, &story, "anyone", "now").await;
        }
        "the photograph was put away" => send(stage, &format!("{keepsake}/away")).await,
        "the photograph was put away and brought back" => {
            send(stage, &format!("{keepsake}/away")).await;
            send(stage, &format!("{keepsake}/back")).await;
        }
        "the photograph was put away, brought back and shown anew" => {
            send(stage, &format!("{keepsake}/away")).await;
            send(stage, &format!("{keepsake}/back")).await;
            decide(stage, &story, "anyone", "now").await;
        }
        "the photograph was removed for good" => {
            send(stage, &format!("{keepsake}/away")).await;
            stage.keeper().browser.clone().prove().await;
            send(stage, &format!("{keepsake}/remove")).await;
            stage.place.work().await;
        }
        unknown => panic!("nobody knows how it came that {unknown}"),
    }
    Scene::of(stage, story, &photograph, Some(old)).await
}

impl Scene {
    pub async fn of(
        stage: &Stage<'_>,
        story: Story,
        photograph: &Photograph,
        old_address: Option<String>,
    ) -> Scene {
        let keys = keys(stage, &story).await;
        Scene { story: Some(story), photograph: photograph.clone(), keys, old_address, circle: None }
    }

    /// What a word in braces stands for, where it is a thing of the keeper.
    pub fn value(&self, word: &str, stage: &Stage<'_>) -> Option<Vec<String>> {
        let story = self.story.as_ref();
        // Where a picture has no address there is nothing better to ask for than its place in the story.
        let key = |at: usize| Some(self.keys[at].clone().unwrap_or_else(|| story.unwrap().slots[at].clone()));
        let one = match word {
            "story" => story.map(|story| story.address.clone()),
            "her story" => story.map(|story| story.id.clone()),
            "open" => story.map(|story| story.slots[0].clone()),
            "covered" => story.map(|story| story.slots[1].clone()),
            "open picture" => key(0),
            "covered picture" => key(1),
            "old address" => self.old_address.clone(),
            "her photograph" => Some(self.photograph.id.clone()),
            "her decision" => Some(stage.decision.clone()),
            "her circle" => self.circle.as_ref().map(|circle| circle.id.clone()),
            "her invitation" => self.circle.as_ref().map(|circle| circle.invitation.clone()),
            "a request to her" => self.circle.as_ref().map(|circle| circle.request.clone()),
            _ => None,
        };
        if word == "a guess" {
            let (story, covered) = (story?, stage.covered.id.clone());
            let [open_slot, covered_slot] = story.slots.clone();
            let guesses = vec![open_slot, covered_slot, story.address.clone(), story.id.clone()];
            return Some([guesses, vec![self.photograph.id.clone(), covered]].concat());
        }
        one.map(|one| vec![one])
    }
}

/// Writes a story with this photograph open and another one covered; only the keeper can see it.
pub async fn told(stage: &Stage<'_>, open: &Photograph) -> Story {
    let number = stage.next();
    // The front page names only a few of the newest month: those that were asked about before are of an earlier one.
    stage.place.app.clock.set(EVENING.plus_minutes(i64::from(number)));
    let sql = "UPDATE story SET published_at = $1 WHERE published_at > $1";
    stage.place.app.db.run(sql, args![EVENING.plus_days(-60)]).await.unwrap();
    stage.place.app.db.run("UPDATE listing SET month = '2026-09'", args![]).await.unwrap();
    stage.place.app.page_cache.forget_all();
    // Nobody makes as much in a day as is made here.
    stage.place.app.db.run("DELETE FROM sign_in_try", args![]).await.unwrap();
    let keeper = stage.keeper();
    let begun = keeper.browser.clone().post("/box/stories", &[("token", &keeper.token)]).await;
    let id = begun.location().rsplit('/').next().unwrap().to_owned();
    let title = format!("CANARY-TITLE-{number}-");
    let fields = [
        ("title", title.as_str()),
        ("words", "CANARY-WORDS"),
        ("note", "blood"),
        ("language", "en"),
        ("place", &open.id),
        ("place", &stage.covered.id),
        ("do", "save"),
    ];
    save(stage, &id, &fields).await;
    let slots = [slot(stage, &id, &open.id).await, slot(stage, &id, &stage.covered.id).await];
    let under = |field: &str, at: usize| format!("{field}-{}", slots[at]);
    let fields = [
        (under("caption", 0), "On the sill"),
        (under("caption", 1), HIDDEN),
        (under("description", 1), HIDDEN),
        (under("credit", 1), HIDDEN),
        (under("covered", 1), "on"),
        (under("cover", 1), SENTENCE),
        ("note".to_owned(), "blood"),
        ("do".to_owned(), "save"),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    save(stage, &id, &fields).await;
    let wish =
        [("token", keeper.token.as_str()), ("taking", "anyone"), ("showing", "aside"), ("marks", "yes")];
    assert_eq!(keeper.browser.clone().post(&format!("/box/stories/{id}/notes"), &wish).await.status, 303);
    let sql = "SELECT address FROM story WHERE id = $1";
    let (address,) = stage.place.app.db.one::<(String,)>(sql, args![&id]).await.unwrap().unwrap();
    Story { id, address, title, slots }
}

/// Saves over the version that is there.
async fn save(stage: &Stage<'_>, id: &str, fields: &[(&str, &str)]) {
    let keeper = stage.keeper();
    let version = version(stage, id).await;
    let mut form = vec![("token", keeper.token.as_str()), ("version", &version), ("note-asked", "yes")];
    form.extend_from_slice(fields);
    let page = keeper.browser.clone().post_files(&format!("/box/stories/{id}"), &form, &[]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

/// The version of a story that is there now.
pub async fn version(stage: &Stage<'_>, id: &str) -> String {
    let sql = "SELECT version FROM story WHERE id = $1";
    let found = stage.place.app.db.one::<(i64,)>(sql, args![id]).await.unwrap();
    found.map_or("1".to_owned(), |(version,)| version.to_string())
}

/// What it said before it was saved last.
pub async fn earlier(stage: &Stage<'_>, id: &str) -> String {
    let sql = "SELECT id FROM story_version WHERE story_id = $1 ORDER BY made_at LIMIT 1";
    let found = stage.place.app.db.one::<(String,)>(sql, args![id]).await.unwrap();
    found.map_or("none".to_owned(), |(version,)| version)
}

async fn slot(stage: &Stage<'_>, story_id: &str, keepsake_id: &str) -> String {
    let sql = "SELECT slot FROM placement WHERE story_id = $1 AND keepsake_id = $2";
    let found = stage.place.app.db.one::<(String,)>(sql, args![story_id, keepsake_id]).await.unwrap();
    found.expect("it was placed").0
}

async fn keys(stage: &Stage<'_>, story: &Story) -> [Option<String>; 2] {
    let sql = "SELECT picture_key FROM picture_key WHERE story_id = $1 AND slot = $2";
    let mut keys = [None, None];
    for (key, slot) in keys.iter_mut().zip(&story.slots) {
        let found = stage.place.app.db.one::<(String,)>(sql, args![&story.id, slot]).await.unwrap();
        *key = found.map(|(key,)| key);
    }
    keys
}

pub async fn decide(stage: &Stage<'_>, story: &Story, audience: &str, when: &str) {
    // The circle counts only where people were chosen.
    choose(stage, story, &[("audience", audience), ("circle", &stage.circle), ("when", when)]).await;
}

async fn choose(stage: &Stage<'_>, story: &Story, chosen: &[(&str, &str)]) {
    let keeper = stage.keeper();
    let form = [&[("token", keeper.token.as_str())], chosen].concat();
    let page = keeper.browser.clone().post(&format!("/box/stories/{}/audience", story.id), &form).await;
    assert!(page.status == 303 && !page.location().contains("covers"), "{}", page.location());
}

async fn press(stage: &Stage<'_>, story: &Story, button: &str) {
    send(stage, &format!("/box/stories/{}/{button}", story.id)).await;
}

/// Presses a button of the keeper's own rooms.
pub async fn send(stage: &Stage<'_>, path: &str) {
    let keeper = stage.keeper();
    let page = keeper.browser.clone().post(path, &[("token", &keeper.token)]).await;
    assert_eq!(page.status, 303, "{path}");
}
