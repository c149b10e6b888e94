//! Two parents with a story and a photograph each, three circles with one person each, and everybody else.

use platform::db::Query;
use std::collections::{BTreeMap, BTreeSet};

use super::model::{CIRCLES_OF, Keeping, Model, Reach, Stands};
use super::{STEPS, Seen};
use crate::cast::{Browser, PASSWORD, Page, Place, small_photograph};
use crate::crowd::chance::Chance;

/// Of the people: who is signed in and must see nothing, who has nothing, and the first parent.
pub const RUNA: usize = 3;
pub const STRANGER: usize = 4;
pub const PARENT: usize = 5;

/// Stands in the titles, words and file names of each parent's things.
pub const CANARY: [&str; 2] = ["CANARY-ONE", "CANARY-TWO"];

pub struct World<'a> {
    pub place: &'a Place,
    pub chance: Chance,
    number: u64,
    /// Whoever was invited into each circle, Runa, a stranger, and the two parents.
    pub people: Vec<Browser<'a>>,
    /// Of each parent, with which forms are sent.
    pub tokens: [String; 2],
    pub circles: Vec<String>,
    pub stories: Vec<Told>,
    /// Number of each photograph in each parent's box.
    pub keepsakes: [[String; 2]; 2],
    /// Every number that a photograph ever had.
    pub numbers: BTreeSet<(usize, String)>,
    /// The small rendition of each photograph, byte for byte.
    pub faces: [Vec<u8>; 2],
    /// Every address of a picture that anybody ever saw, and in which story.
    pub pictures: BTreeMap<String, usize>,
    pub model: Model,
    /// How many passed.
    pub days: i64,
    pub seen: Seen,
    pub done: Vec<String>,
}

/// One story: where it is written, where it is read, and under which name each photograph stands in it.
pub struct Told {
    pub room: String,
    pub address: String,
    pub slots: [String; 2],
}

impl<'a> World<'a> {
    pub async fn new(place: &'a Place, number: u64, chance: Chance) -> World<'a> {
        let runa = place.signed_in("runa@post.example").await;
        let marta = place.joined(&format!("Marta{number}"), "keeper").await;
        let stranger = || place.stranger();
        let people = vec![stranger(), stranger(), stranger(), runa, stranger(), marta, stranger()];
        let mut world = World {
            place,
            chance,
            number,
            people,
            tokens: Default::default(),
            circles: Vec::new(),
            stories: Vec::new(),
            keepsakes: Default::default(),
            numbers: BTreeSet::new(),
            faces: Default::default(),
            pictures: BTreeMap::new(),
            model: Model::default(),
            days: 0,
            seen: Seen::default(),
            done: Vec::new(),
        };
        world.furnish(0).await;
        world
    }

    /// Lives through it, and says how often somebody who was let in saw something.
    pub async fn live(mut self) -> Seen {
        for _ in 0..STEPS {
            let step = self.step().await;
            self.done.push(step);
            self.everybody_asks().await;
        }
        // Nothing is left in the lists for the next sequence.
        for story in 0..self.stories.len() {
            if !self.model.stories[story].away {
                self.decide(story, Reach::Nobody, true).await;
            }
        }
        self.seen
    }

    /// A photograph, circles, and a story with every photograph that is there.
    pub async fn furnish(&mut self, parent: usize) {
        let (canary, browser) = (CANARY[parent], &mut self.people[PARENT + parent]);
        self.tokens[parent] = browser.token().await;
        let photograph = photograph_of(parent);
        let keepsake = browser.keep(&format!("{canary}.jpg"), &photograph).await;
        self.faces[parent] = browser.get(&format!("/box/keepsakes/{keepsake}/320.jpg")).await.bytes;
        self.model.keep(parent);
        self.numbers.insert((parent, keepsake.clone()));
        self.keepsakes[parent] = [keepsake.clone(), keepsake];
        for _ in CIRCLES_OF[parent] {
            let made = self.people[PARENT + parent].circle("Circle", "everything").await;
            self.circles.push(made);
        }
        self.write(parent).await;
    }

    async fn write(&mut self, parent: usize) {
        let (canary, browser) = (CANARY[parent], &mut self.people[PARENT + parent]);
        let words = format!("{canary} words");
        let room = browser.write(&[("title", canary), ("words", &words)], "save").await;
        let sql = "SELECT address FROM story WHERE id = $1";
        let id = room.rsplit('/').next().unwrap();
        let found = self.place.app.db.one::<(String,)>(sql, platform::args![id]).await.unwrap();
        let address = format!("/s/{}", found.expect("it was written").0);
        self.stories.push(Told { room, address, slots: Default::default() });
        for number in 0..=parent {
            if self.model.photograph(parent, number).stands == Stands::Here {
                self.put_in(parent, number).await;
            }
        }
    }

    /// Puts a photograph into a story, without a cover.
    pub async fn put_in(&mut self, parent: usize, number: usize) {
        let keepsake = format!("place:{}", self.keepsakes[number][parent]);
        let (room, browser) = (self.stories[parent].room.clone(), &mut self.people[PARENT + parent]);
        let before = browser.get(&room).await.all("id=\"picture-");
        assert_eq!(browser.save(&room, &[], &keepsake).await.status, 303, "after {:?}", self.done);
        let after = browser.get(&room).await.all("id=\"picture-");
        let slot = after.into_iter().find(|slot| !before.contains(slot)).expect("it stands in it now");
        let page = browser.save(&room, &[(&format!("caption-{slot}"), "On the sill")], "save").await;
        assert_eq!(page.status, 303, "after {:?}", self.done);
        self.stories[parent].slots[number] = slot;
        self.model.stories[parent].written[number] = true;
    }

    /// The second parent comes in by a link of the first.
    pub async fn come_in(&mut self) -> String {
        let link = self.people[PARENT].invite_parent().await;
        let address = format!("jonas{}@post.example", self.number);
        let form = [("your_name", "Jonas"), ("address", address.as_str()), ("password", PASSWORD)];
        let page = self.people[PARENT + 1].post(&link, &form).await;
        assert_eq!(page.location(), "/box", "{}", page.text());
        self.model.keeping = Keeping::Together;
        self.furnish(1).await;
        "the second parent came in".to_owned()
    }

    /// Presses a button as one of the parents.
    pub async fn press(&mut self, parent: usize, path: &str, form: &[(&str, &str)]) -> Page {
        let mut all = vec![("token", self.tokens[parent].as_str())];
        all.extend_from_slice(form);
        self.people[PARENT + parent].post(path, &all).await
    }

    /// As `press`, for a button that leads on.
    pub async fn go(&mut self, parent: usize, path: &str, form: &[(&str, &str)]) {
        let page = self.press(parent, path, form).await;
        let went = page.status == 303 && !page.location().starts_with("/account/again");
        assert!(went, "{path} {form:?} answers {} after {:?}: {}", page.status, self.done, page.text());
    }

    /// After two parted: each finds a whole copy of everything, and whoever asked finds it under new numbers.
    pub async fn find_copies(&mut self) {
        for parent in 0..2 {
            let browser = &mut self.people[PARENT + parent];
            let mut ids = browser.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/");
            ids.extend(browser.get("/box/keepsakes/away").await.all("/box/keepsakes/"));
            let mut found = BTreeMap::new();
            for id in
                ids.into_iter().map(|id| id.split('/').next().unwrap().to_owned()).filter(|id| id.len() == 36)
            {
                let original = browser.get(&format!("/box/keepsakes/{id}/original")).await.bytes;
                let number =
                    (0..2).find(|number| original == photograph_of(*number)).expect("nothing else is kept");
                found.insert(number, id);
            }
            for number in 0..2 {
                let there = self.model.photograph(parent, number).stands != Stands::Nowhere;
                assert_eq!(
                    found.contains_key(&number),
                    there,
                    "parent {parent} has all of it: {:?}",
                    self.done
                );
                let id = found.remove(&number).unwrap_or_default();
                self.numbers.extend(there.then(|| (number, id.clone())));
                self.keepsakes[number][parent] = id;
            }
        }
        self.seen.partings += 1;
    }
}

fn photograph_of(parent: usize) -> Vec<u8> {
    small_photograph([60, 160][parent], CANARY[parent])
}
