//! Who comes and what is there: all viewers of one place, and the things of its keeper.

use platform::db::Query;
use std::cell::Cell;
use std::collections::HashMap;

use platform::args;
use windflower::site::assets;

use super::table::{KEEPER, MEMBER, OTHER_PARENT, VIEWERS};
use crate::cast::{Browser, PASSWORD, Place};

/// Somebody who asks. Each question is asked by a copy of her browser, so that none leaves a cookie for the next.
pub struct Viewer<'a> {
    pub name: &'static str,
    pub browser: Browser<'a>,
    /// Of her own session, so that only the rule can refuse her; of the ended one for whom only the old cookie is left.
    pub token: String,
    /// A story of her own; for those without an account the number of one that there is not.
    pub own_story: String,
    address: Option<&'static str>,
}

/// A photograph of the keeper, with every byte that somebody may or may not get.
#[derive(Clone)]
pub struct Photograph {
    pub id: String,
    pub file_name: String,
    pub original: Vec<u8>,
    /// By `640.webp`.
    pub sizes: HashMap<String, Vec<u8>>,
}

/// Every size and format there is.
pub const SIZES: [&str; 8] =
    ["320.webp", "640.webp", "1280.webp", "1920.webp", "320.jpg", "640.jpg", "1280.jpg", "1920.jpg"];
const NO_SIZES: [&str; 6] = ["640.png", "641.webp", "2560.webp", "640", "original.jpg", "320.webp.jpg"];

/// A place, those who come, and what stories are made of.
pub struct Stage<'a> {
    pub place: &'a Place,
    pub viewers: Vec<Viewer<'a>>,
    /// The circle into which somebody is invited.
    pub circle: String,
    pub keeper_id: String,
    /// Stands in every story without a cover.
    pub open: Photograph,
    /// Stands in every story behind a cover.
    pub covered: Photograph,
    /// What she decided for the time after her.
    pub decision: String,
    used_link: String,
    /// What a stranger said is wrong with a story of hers: its number, and the receipt.
    reported: (String, String),
    told: Cell<u32>,
}

impl<'a> Stage<'a> {
    pub async fn set(place: &'a Place) -> Stage<'a> {
        let mut keeper = place.joined("Hedda", "keeper").await;
        let ended = place.signed_in("hedda@post.example").await;
        let parent = place.jonas(&mut keeper).await;
        let circle = keeper.circle("CANARY-CIRCLE", "everything").await;
        let guests = guests(place, &mut keeper, &circle).await;
        let (moderator, steward) = (place.joined("Mo", "moderator").await, place.marta().await);
        let viewers = vec![
            Viewer::without_account("stranger", place.stranger()),
            Viewer::of_ended_session("ended session", ended).await,
            Viewer::without_account("somebody invited", guests.invited),
            Viewer::without_account("invited elsewhere", guests.elsewhere),
            Viewer::without_account("invited before", guests.before),
            Viewer::signed_in("invited, signed in", guests.signed_in, "wren@post.example").await,
            Viewer::signed_in(MEMBER, member(place, "Ilse", &["welcome"]).await, "ilse@post.example").await,
            Viewer::signed_in("asks to be a member", member(place, "Ada", &[]).await, "ada@post.example")
                .await,
            Viewer::signed_in(
                "member no more",
                member(place, "Noor", &["welcome", "end"]).await,
                "noor@post.example",
            )
            .await,
            Viewer::signed_in("other keeper", place.runa().await, "runa@post.example").await,
            Viewer::signed_in("moderator", moderator, "mo@post.example").await,
            Viewer::signed_in(
                "another moderator",
                place.joined("Ina", "moderator").await,
                "ina@post.example",
            )
            .await,
            Viewer::signed_in("steward", steward, "marta@post.example").await,
            Viewer::signed_in(OTHER_PARENT, parent, "jonas@post.example").await,
            Viewer::signed_in(VIEWERS[KEEPER], keeper, "hedda@post.example").await,
        ];
        assert_eq!(viewers.iter().map(|viewer| viewer.name).collect::<Vec<_>>(), VIEWERS);
        let mut keeper = viewers[KEEPER].browser.clone();
        keeper.press("/box/readers/herself", &[("herself", "yes")]).await;
        let keeper = &mut keeper;
        let open = Photograph::keep(keeper, "CANARY-FILE-OPEN.jpg", 40).await;
        let covered = Photograph::keep(keeper, "CANARY-FILE-COVERED.jpg", 200).await;
        let sql = "SELECT id FROM person WHERE address_key = $1";
        let (keeper_id,) =
            place.app.db.one::<(String,)>(sql, args!["hedda@post.example"]).await.unwrap().unwrap();
        let used_link = use_up_a_link(place, &keeper_id).await;
        let decision = decide(place, &viewers[KEEPER]).await;
        let reported = report(place, keeper).await;
        let told = Cell::new(0);
        Stage { place, viewers, circle, keeper_id, open, covered, decision, used_link, reported, told }
    }

    pub fn keeper(&self) -> &Viewer<'a> {
        &self.viewers[KEEPER]
    }

    /// A number that no other thing of this stage has.
    pub fn next(&self) -> u32 {
        self.told.set(self.told.get() + 1);
        self.told.get()
    }

    /// What a word in braces stands for, where it is not a thing of the keeper.
    pub fn value(&self, word: &str, viewer: &Viewer<'_>) -> Option<Vec<String>> {
        let own = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
        match word {
            "size" => own(&SIZES),
            "no size" => own(&NO_SIZES),
            "own story" => own(&[&viewer.own_story]),
            "a country" => own(&["de"]),
            "no passkey" => own(&["0192-no-such-passkey"]),
            "no upload" => own(&["abcdefghijklmnopqrstuvwxyz"]),
            "no letterbox" => own(&["0192-no-such-letterbox"]),
            "no note" => own(&["0192-no-such-note"]),
            "no reader" => own(&["0192-no-such-reader"]),
            "no consent" => own(&["0192-no-such-consent"]),
            "no arrival" => own(&["0192-no-such-arrival"]),
            "no session" => own(&["0123456789abcdef0123456789abcdef"]),
            "report" => own(&["report"]),
            "a report" => own(&[&self.reported.0]),
            "no report" => own(&["0192-no-such-report"]),
            "no slot" => own(&["no-such-slot"]),
            "no name" => own(&["0192-no-such-name"]),
            "no day" => own(&["0192-no-such-day"]),
            "no remark" => own(&["0192-no-such-remark"]),
            "a receipt" => own(&[&self.reported.1]),
            "no receipt" => own(&["0192-no-such-receipt"]),
            "no signpost" => own(&["0192-no-such-signpost"]),
            "no person" => own(&["0192-no-such-person"]),
            "no country" => own(&["qq"]),
            "no part" => own(&["start.xml", "start", "2345.xml"]),
            "version" => own(&[assets::base().trim_start_matches("/assets/")]),
            "a style" => own(&["windflower.css"]),
            "no style" => own(&["windflower.txt", "../windflower.css", "enhance.css"]),
            "a used link" => own(&[&self.used_link, self.place.welcome_link.trim_start_matches("/welcome/")]),
            _ => None,
        }
    }
}

/// A story of hers of which a stranger says that something is wrong.
async fn report(place: &Place, keeper: &mut Browser<'_>) -> (String, String) {
    let room = keeper.write(&[("title", "Said"), ("words", "Said")], "save").await;
    keeper.show(&room, "address", "now").await;
    let address = keeper.shown().await.remove(0);
    let receipt = crate::reports::report(place, &address, "other", "").await;
    let (id,) = place.app.db.one::<(String,)>("SELECT id FROM report", args![]).await.unwrap().unwrap();
    (id, receipt.trim_start_matches("/r/").to_owned())
}

/// What a keeper fills in for the time after her.
pub const AFTER_ME: [(&str, &str); 5] = [
    ("about", "box"),
    ("choice", "seal"),
    ("name", "CANARY-NAMED"),
    ("address", "named@post.example"),
    ("words", "CANARY-LETTER"),
];

/// Those who opened an invitation.
struct Guests<'a> {
    invited: Browser<'a>,
    elsewhere: Browser<'a>,
    before: Browser<'a>,
    signed_in: Browser<'a>,
}

async fn guests<'a>(place: &'a Place, keeper: &mut Browser<'_>, circle: &str) -> Guests<'a> {
    let other = keeper.circle("CANARY-OTHER", "everything").await;
    let (mut invited, mut elsewhere) = (place.stranger(), place.stranger());
    let (mut before, mut signed_in) = (place.stranger(), place.joined("Wren", "keeper").await);
    for (guest, circle, name) in [
        (&mut before, circle, "Ove"),
        (&mut invited, circle, "Ida"),
        (&mut elsewhere, &other, "Ebba"),
        (&mut signed_in, circle, "Wren"),
    ] {
        let link = keeper.invite(circle, name, "").await;
        assert_eq!(guest.post(&link, &[]).await.location(), "/i", "the invitation opens");
        if name == "Ove" {
            let room = keeper.get(&format!("/box/circles/{circle}")).await;
            let taken_back = room.all("action=\"/box/invitations/").remove(0);
            assert_eq!(keeper.press(&format!("/box/invitations/{taken_back}"), &[]).await.status, 303);
        }
    }
    Guests { invited, elsewhere, before, signed_in }
}

/// Somebody who asked to be a member, and what the place decided.
async fn member<'a>(place: &'a Place, name: &str, decisions: &[&str]) -> Browser<'a> {
    let mut asks = place.joined(name, "keeper").await;
    asks.press("/lived-it", &[]).await;
    let sql = "SELECT member.person_id FROM member JOIN person ON person.id = member.person_id WHERE person.name = $1";
    let (person,) = place.app.db.one::<(String,)>(sql, args![name]).await.unwrap().unwrap();
    let mut steward = place.marta().await;
    for decision in decisions {
        let page = steward.press(&format!("/care/members/{person}"), &[("decision", decision)]).await;
        assert_eq!(page.location(), "/care/members");
    }
    asks
}

async fn decide(place: &Place, keeper: &Viewer<'_>) -> String {
    let form = [&[("token", keeper.token.as_str())], &AFTER_ME[..]].concat();
    let page = keeper.browser.clone().post("/box/after-me", &form).await;
    assert_eq!(page.location(), "/box/after-me");
    place.app.db.one::<(String,)>("SELECT id FROM after_me", args![]).await.unwrap().unwrap().0
}

/// A link by mail that was used, by the keeper herself.
async fn use_up_a_link(place: &Place, id: &str) -> String {
    let link = windflower::people::entering::links::make(&place.app.db, &place.app.clock, &id.into(), "")
        .await
        .unwrap();
    let link = link.reveal().to_owned();
    let page = place.stranger().post(&format!("/sign-in/{link}"), &[]).await;
    assert_eq!(page.location(), "/box", "the link worked once");
    link
}

impl<'a> Viewer<'a> {
    fn without_account(name: &'static str, browser: Browser<'a>) -> Viewer<'a> {
        Viewer { name, browser, token: "none".into(), own_story: "0192-no-such-story".into(), address: None }
    }

    /// Her browser keeps the cookie; a copy of it signed out.
    async fn of_ended_session(name: &'static str, mut browser: Browser<'a>) -> Viewer<'a> {
        let token = browser.token().await;
        let page = browser.clone().post("/sign-out", &[("token", &token)]).await;
        assert_eq!(page.status, 303);
        assert!(!browser.has_no_cookie());
        Viewer { token, ..Viewer::without_account(name, browser) }
    }

    async fn signed_in(name: &'static str, mut browser: Browser<'a>, address: &'static str) -> Viewer<'a> {
        let token = browser.token().await;
        assert!(!token.is_empty());
        let room = browser.post("/box/stories", &[("token", &token)]).await.location().to_owned();
        let own_story = room.rsplit('/').next().unwrap().to_owned();
        Viewer { name, browser, token, own_story, address: Some(address) }
    }

    pub fn has_account(&self) -> bool {
        self.address.is_some()
    }

    /// The same person in a session of its own, for what ends a session.
    pub async fn elsewhere(&self, place: &'a Place) -> Viewer<'a> {
        let (name, own_story) = (self.name, self.own_story.clone());
        let Some(address) = self.address else {
            let (browser, token) = (self.browser.clone(), self.token.clone());
            return Viewer { name, browser, token, own_story, address: None };
        };
        let mut browser = place.signed_in(address).await;
        let token = browser.token().await;
        Viewer { name, browser, token, own_story, address: self.address }
    }
}

impl Photograph {
    /// Keeps it, and reads every byte of it in its keeper's own rooms.
    pub async fn keep(keeper: &mut Browser<'_>, file_name: &str, shade: u8) -> Photograph {
        let original = wide(shade);
        let id = keeper.keep(file_name, &original).await;
        let mut sizes = HashMap::new();
        for size in SIZES {
            let page = keeper.get(&format!("/box/keepsakes/{id}/{size}")).await;
            assert_eq!(page.status, 200, "the photograph is large enough for {size}");
            sizes.insert(size.to_owned(), page.bytes);
        }
        Photograph { id, file_name: file_name.to_owned(), original, sizes }
    }
}

/// Wide enough for every size, and little else.
fn wide(shade: u8) -> Vec<u8> {
    let (width, height) = (2000_u16, 160_u16);
    let pixels = (0..height).flat_map(|y| (0..width).flat_map(move |x| [shade, (x % 251) as u8, y as u8]));
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    encoder.encode(&pixels.collect::<Vec<u8>>(), width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// The password that `VIEWERS` with an account sign in with, spoilt.
pub fn wrong_password() -> String {
    format!("not {PASSWORD}")
}
