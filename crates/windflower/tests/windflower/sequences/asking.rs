//! After a step everybody asks for every address that is known so far, and gets what the model says and nothing else.

use super::model::{Keeping, Stands};
use super::world::{CANARY, PARENT, RUNA, STRANGER, World};
use crate::cast::{Page, holds};

impl World<'_> {
    pub async fn everybody_asks(&mut self) {
        for who in 0..self.people.len() {
            // Whoever carries no cookie asks byte for byte what the stranger asks.
            if who != STRANGER && self.people[who].has_no_cookie() {
                continue;
            }
            let mut asked = Vec::new();
            for story in 0..self.stories.len() {
                asked.extend(self.ask_for_story(who, story).await);
            }
            self.ask_for_lists(who).await;
            self.ask_for_pictures(who, &asked).await;
            if who >= RUNA {
                self.ask_for_rooms(who).await;
            }
        }
    }

    /// Answers with the addresses of the pictures that were asked for on the way.
    async fn ask_for_story(&mut self, who: usize, story: usize) -> Vec<String> {
        let (address, teller) = (self.stories[story].address.clone(), who == PARENT + story);
        let open = self.people[who].get(&format!("{address}/open")).await;
        let let_in = if teller { open.status == 200 } else { self.model.lets(who, story) };
        assert!(!teller || !let_in || !self.model.stories[story].away, "put away: {}", self.told(who));
        let first = self.people[who].get(&address).await;
        let words = self.people[who].get(&format!("{address}/words")).await;
        for (page, which) in [(&open, "open"), (&first, "first"), (&words, "words")] {
            let told =
                || format!("the page {which} of story {story} answers {}, {}", page.status, self.told(who));
            assert_eq!(page.status == 200, let_in, "{}", told());
            assert_eq!(names(page, story), let_in, "{}", told());
        }
        assert!(!words.text().contains("/p/"), "words only, {}", self.told(who));
        // Nothing is to be told before this story opens.
        assert_eq!(first.all("src=\"/p/"), open.all("src=\"/p/"), "{}", self.told(who));
        self.compare_pictures(who, story, &open).await
    }

    /// The pictures on the page are those that the model lets through, byte for byte.
    async fn compare_pictures(&mut self, who: usize, story: usize, page: &Page) -> Vec<String> {
        let mut there = [false; 2];
        let paths: Vec<String> = page.all("src=\"/p/").iter().map(|path| format!("/p/{path}")).collect();
        for path in &paths {
            let picture = self.people[who].get(path).await;
            let number =
                self.number_of(&picture).unwrap_or_else(|| panic!("{path} is none, {}", self.told(who)));
            there[number] = true;
            self.pictures.insert(path.clone(), story);
        }
        if who != PARENT + story {
            let shown = [0, 1].map(|number| self.model.shows(who, story, number));
            assert_eq!(there, shown, "the pictures of story {story}, {}", self.told(who));
            self.seen.stories += usize::from(page.status == 200);
            self.seen.pictures += there.iter().filter(|there| **there).count();
        }
        paths
    }

    fn number_of(&self, picture: &Page) -> Option<usize> {
        (0..2).find(|number| picture.status == 200 && picture.bytes == self.faces[*number])
    }

    async fn ask_for_lists(&mut self, who: usize) {
        let (shared, lists) = (self.people[who].get("/i").await, self.people[who].get("/stories").await);
        let front = self.people[who].get("/").await;
        for story in 0..self.stories.len() {
            let (is_shared, is_listed) = (self.model.is_shared(who, story), self.model.is_listed(story));
            assert_eq!(names(&shared, story), is_shared, "/i names story {story}, {}", self.told(who));
            assert_eq!(names(&lists, story), is_listed, "/stories names story {story}, {}", self.told(who));
            assert!(is_listed || !names(&front, story), "/ names story {story}, {}", self.told(who));
        }
    }

    /// Every address of a picture that anybody ever saw, but those that she found on a page just now.
    async fn ask_for_pictures(&mut self, who: usize, asked: &[String]) {
        let mut others = self.pictures.clone();
        others.retain(|path, _| !asked.contains(path));
        for (path, story) in others {
            let picture = self.people[who].get(&path).await;
            assert!([200, 404].contains(&picture.status.as_u16()), "{path}, {}", self.told(who));
            let known = self.number_of(&picture);
            assert_eq!(picture.status == 200, known.is_some(), "{path} is none, {}", self.told(who));
            let Some(number) = known else { continue };
            let teller = who == PARENT + story;
            let may = if teller {
                self.model.has_address(story, number)
            } else {
                self.model.shows(who, story, number)
            };
            assert!(may, "{path}, photograph {number} of story {story}, {}", self.told(who));
        }
    }

    /// The rooms of the parents: a story is its teller's alone, a photograph both of theirs until they part.
    async fn ask_for_rooms(&mut self, who: usize) {
        for story in 0..self.stories.len() {
            let hers = who == PARENT + story && !self.model.stories[story].away;
            let path = self.stories[story].room.clone();
            let page = self.people[who].get(&path).await;
            assert_eq!(page.status == 200, hers, "{path}, {}", self.told(who));
            assert!(hers || !names(&page, story), "{path}, {}", self.told(who));
        }
        for (number, id) in self.numbers.clone() {
            let keeps = self.keeps(who, number, &id);
            for path in ["/original", ""] {
                let path = format!("/box/keepsakes/{id}{path}");
                let page = self.people[who].get(&path).await;
                assert_eq!(page.status == 200, keeps, "{path} answers {}, {}", page.status, self.told(who));
                assert!(keeps || !holds(&page.bytes, b"CANARY"), "{path}, {}", self.told(who));
            }
        }
    }

    fn keeps(&self, who: usize, number: usize, id: &str) -> bool {
        let comes_in = who == PARENT || (who > PARENT && self.model.keeping != Keeping::Alone);
        let Some(parent) = who.checked_sub(PARENT).filter(|_| comes_in && who > STRANGER) else {
            return false;
        };
        let there = self.model.photograph(parent, number).stands != Stands::Nowhere;
        there && self.keepsakes[number][parent] == id
    }

    fn told(&self, who: usize) -> String {
        format!("person {who}, after {:#?}\n{:?}", self.done, self.model)
    }
}

/// Whether anything of this parent's story is in it.
fn names(page: &Page, story: usize) -> bool {
    holds(&page.bytes, CANARY[story].as_bytes())
}
