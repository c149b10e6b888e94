//! Random sequences of inviting, opening, taking back, widening, narrowing, putting away and waiting for the morning.
//! After each step everybody asks for everything, and a model of who was let in, which knows nothing of the program, says
//! who may get a byte. 12 sequences in every run; `WINDFLOWER_SEQUENCES=10000` asks for all, `WINDFLOWER_SEED` repeats one.

mod model;

use std::collections::BTreeSet;

use self::model::{Model, Reach};
use crate::cast::{Browser, Page, Place, photograph, places};
use crate::circles::{circle, invite, press};
use crate::crowd::asked_for;
use crate::crowd::chance::{self, Chance};

const STEPS: u64 = 20;
const TITLE: &str = "CANARY-TITLE";
const WORDS: &str = "CANARY-WORDS";
const DAY: i64 = 24;

#[tokio::test]
async fn whatever_happens_in_whatever_order_nobody_gets_a_byte_who_was_not_let_in() {
    let sequences = asked_for("WINDFLOWER_SEQUENCES", 12);
    let seed = asked_for("WINDFLOWER_SEED", chance::seed());
    for place in places().await {
        let engine = place.app.db.engine();
        eprintln!("{engine:?}: WINDFLOWER_SEED={seed}");
        place.runa().await;
        let keepsake = place.marta().await.keep("CANARY-FILE.jpg", &photograph(90)).await;
        let mut seen = Seen::default();
        for number in 0..sequences {
            let chance = Chance::new(seed.wrapping_add(number.wrapping_mul(0x9e37_79b9)));
            let world = World::new(&place, &keepsake, chance).await;
            seen.add(&world.live(&format!("sequence {number}")).await);
        }
        assert!(seen.stories > 0 && seen.pictures > 0, "where nobody ever sees anything nothing is proved");
        eprintln!("{engine:?}: {sequences} sequences, {seen:?}");
    }
}

/// How often somebody who was let in saw something.
#[derive(Debug, Default)]
struct Seen {
    stories: usize,
    pictures: usize,
}

impl Seen {
    fn add(&mut self, other: &Seen) {
        self.stories += other.stories;
        self.pictures += other.pictures;
    }
}

/// One story of Marta's, two circles with one person each, and everybody else.
struct World<'a> {
    place: &'a Place,
    chance: Chance,
    marta: Browser<'a>,
    room: String,
    address: String,
    keepsake: &'a str,
    circles: [String; 2],
    /// Whoever was invited into the first and into the second circle, somebody with a box of her own, a stranger.
    people: [Browser<'a>; 4],
    /// Every address of a picture that anybody ever saw.
    pictures: BTreeSet<String>,
    model: Model,
    told: Vec<String>,
}

impl<'a> World<'a> {
    async fn new(place: &'a Place, keepsake: &'a str, chance: Chance) -> World<'a> {
        let mut marta = place.marta().await;
        let circles = [
            circle(&mut marta, "First", "everything").await,
            circle(&mut marta, "Second", "everything").await,
        ];
        let words = [("title", TITLE), ("words", WORDS)];
        let room = marta.write(&words, &format!("place:{keepsake}")).await;
        let slot = marta.get(&room).await.all("id=\"picture-").remove(0);
        marta.save(&room, &[(&format!("caption-{slot}"), "On the sill")], "save").await;
        let sql = "SELECT address FROM story WHERE id = $1";
        let id = room.rsplit('/').next().unwrap();
        let (address,) =
            place.app.db.one::<(String,)>(sql, platform::args![id]).await.unwrap().expect("it was written");
        let runa = place.signed_in("runa@post.example").await;
        let people = [place.stranger(), place.stranger(), runa, place.stranger()];
        World {
            place,
            chance,
            marta,
            address: format!("/s/{address}"),
            room,
            keepsake,
            circles,
            people,
            pictures: BTreeSet::new(),
            model: Model::default(),
            told: Vec::new(),
        }
    }

    /// Lives through it, and says how often somebody who was let in saw something.
    async fn live(mut self, name: &str) -> Seen {
        let mut seen = Seen::default();
        for _ in 0..STEPS {
            let step = self.step().await;
            self.told.push(step);
            seen.add(&self.everybody_asks(name).await);
        }
        // Nothing is left for the next sequence but what this one's keeper took back.
        self.decide(Reach::Nobody, "only-me", true).await;
        if self.model.away {
            self.bring_back().await;
        }
        seen
    }

    async fn step(&mut self) -> String {
        let now = self.chance.below(2) == 0;
        let which = usize::try_from(self.chance.below(2)).unwrap();
        match self.chance.below(16) {
            0..3 => self.invite(which).await,
            3 => self.take_back(which).await,
            4..8 => self.decide(Reach::Circles([which == 0, which == 1]), "invited", now).await,
            8 => self.decide(Reach::Circles([true, true]), "invited", now).await,
            9 | 10 => self.decide(Reach::Anyone, ["anyone", "address"][which], now).await,
            11 => self.decide(Reach::Nobody, "only-me", true).await,
            12 => self.call_back().await,
            13 => self.morning().await,
            _ if self.model.away => self.bring_back().await,
            _ => self.put_away().await,
        }
    }

    async fn invite(&mut self, which: usize) -> String {
        if !self.model.invited[which] {
            let link = invite(&mut self.marta, &self.circles[which], "Somebody", "").await;
            assert_eq!(self.people[which].post(&link, &[]).await.location(), "/i");
            self.model.invited[which] = true;
        }
        format!("invited into circle {which}")
    }

    async fn take_back(&mut self, which: usize) -> String {
        let room = format!("/box/circles/{}", self.circles[which]);
        let found = self.marta.get(&room).await.all("/box/invitations/");
        if let Some(invitation) = found.iter().find(|path| path.ends_with("/withdrawal")) {
            press(&mut self.marta, &room, &format!("/box/invitations/{invitation}"), &[]).await;
        }
        self.model.invited[which] = false;
        format!("invitation into circle {which} taken back")
    }

    async fn decide(&mut self, reach: Reach, audience: &str, now: bool) -> String {
        let token = self.marta.get(&format!("{}/preview", self.room)).await.hidden("token");
        let when = if now { "now" } else { "night" };
        let mut form = vec![("token", token.as_str()), ("audience", audience), ("when", when)];
        if let Reach::Circles(of) = reach {
            form.extend((0..2).filter(|at| of[*at]).map(|at| ("circle", self.circles[at].as_str())));
        }
        let page = self.marta.post(&format!("{}/audience", self.room), &form).await;
        assert_eq!(page.status, 303, "{audience} {when} after {:?}: {}", self.told, page.text());
        self.model.wish(reach, now);
        format!("{reach:?} {audience} {when}")
    }

    async fn call_back(&mut self) -> String {
        press(&mut self.marta, &self.room, &format!("{}/call-back", self.room), &[]).await;
        self.model.waiting = None;
        "called back".to_owned()
    }

    async fn morning(&mut self) -> String {
        self.place.app.clock.set(self.place.app.clock.now().plus_hours(DAY));
        self.place.work().await;
        // By then the device is one that she signed in on a while ago.
        self.marta.prove().await;
        self.model.morning();
        "the next day".to_owned()
    }

    async fn put_away(&mut self) -> String {
        self.of_keepsake("away").await;
        self.model.away = true;
        "photograph put away".to_owned()
    }

    async fn bring_back(&mut self) -> String {
        self.of_keepsake("back").await;
        self.model.away = false;
        "photograph brought back".to_owned()
    }

    async fn of_keepsake(&mut self, verb: &str) {
        let room = format!("/box/keepsakes/{}", self.keepsake);
        let page = press(&mut self.marta, &room, &format!("{room}/{verb}"), &[]).await;
        assert_eq!(page.status, 303, "{verb} after {:?}", self.told);
    }

    async fn everybody_asks(&mut self, name: &str) -> Seen {
        let mut seen = Seen::default();
        for who in 0..self.people.len() {
            let let_in = self.model.lets(who);
            let told = format!("person {who}, {name}: {:#?}\n{:?}", self.told, self.model);
            let story = self.people[who].get(&format!("{}/open", self.address)).await;
            assert_eq!(holds_something(&story), let_in, "the story, {told}");
            assert_eq!(story.status == 200, let_in, "the story answers {}, {told}", story.status);
            self.pictures.extend(story.all("src=\"/p/").iter().map(|path| format!("/p/{path}")));
            for address in
                [self.address.clone(), format!("{}/words", self.address), "/i".into(), "/stories".into()]
            {
                let page = self.people[who].get(&address).await;
                assert!(let_in || !holds_something(&page), "{address}, {told}");
            }
            for picture in &self.pictures {
                let shown = self.people[who].get(picture).await.status == 200;
                assert!(!shown || (let_in && !self.model.away), "{picture}, {told}");
                seen.pictures += usize::from(shown);
            }
            seen.stories += usize::from(let_in);
        }
        seen
    }
}

fn holds_something(page: &Page) -> bool {
    let text = page.text();
    text.contains(TITLE) || text.contains(WORDS) || text.contains("CANARY-FILE")
}
