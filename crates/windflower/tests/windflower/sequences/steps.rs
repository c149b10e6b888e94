//! One step of a sequence: what is done in the place, and what the model is told of it.

use super::model::{CIRCLES_OF, Cap, Keeping, Reach, Stands};
use super::world::{PARENT, RUNA, World};

/// Longer ago nothing is put away that could still be brought back.
const LONGEST: i64 = 28;
const REACHES: [(Option<Cap>, &str); 4] = [
    (None, "not-in-it"),
    (Some(Cap::Keepers), "only-me"),
    (Some(Cap::Invited), "invited"),
    (Some(Cap::Anyone), "anyone"),
];

impl World<'_> {
    pub async fn step(&mut self) -> String {
        let alone = self.model.keeping == Keeping::Alone;
        if alone && self.one_of(3) == 0 {
            return self.come_in().await;
        }
        let parent = if alone { 0 } else { self.one_of(2) };
        let number = if alone { 0 } else { self.one_of(2) };
        match self.one_of(24) {
            0..3 => self.invite(parent).await,
            3 => self.take_back(parent).await,
            4..10 if !self.model.stories[parent].away => self.decide_anything(parent).await,
            10 if !self.model.stories[parent].away => self.call_back(parent).await,
            11 => self.days_pass(1).await,
            12 => self.days_pass(8).await,
            13..16 if !alone => self.say(parent, number).await,
            16 | 17 => self.put_away_or_bring_back(parent, number).await,
            18 => self.remove(parent, number).await,
            19 => self.take_out_or_put_in(parent, number).await,
            20 => self.put_story_away(parent).await,
            21 | 22 if self.model.keeping == Keeping::Together => self.part(parent).await,
            _ => self.meddle(parent, number).await,
        }
    }

    fn one_of(&mut self, most: usize) -> usize {
        usize::try_from(self.chance.below(most as u64)).unwrap()
    }

    async fn invite(&mut self, parent: usize) -> String {
        let at = self.one_of(CIRCLES_OF[parent].len());
        let which = CIRCLES_OF[parent][at];
        if !self.model.invited[which] {
            let link = self.people[PARENT + parent].invite(&self.circles[which], "Somebody", "").await;
            assert_eq!(self.people[which].post(&link, &[]).await.location(), "/i");
            self.model.invited[which] = true;
        }
        format!("invited into circle {which}")
    }

    async fn take_back(&mut self, parent: usize) -> String {
        let at = self.one_of(CIRCLES_OF[parent].len());
        let which = CIRCLES_OF[parent][at];
        let room = format!("/box/circles/{}", self.circles[which]);
        let keeper = &mut self.people[PARENT + parent];
        let found = keeper.get(&room).await.all("/box/invitations/");
        if let Some(invitation) = found.iter().find(|path| path.ends_with("/withdrawal")) {
            keeper.press(&format!("/box/invitations/{invitation}"), &[]).await;
        }
        self.model.invited[which] = false;
        format!("invitation into circle {which} taken back")
    }

    async fn decide_anything(&mut self, parent: usize) -> String {
        let mut circles = [false; 3];
        let chosen = self.one_of(CIRCLES_OF[parent].len() + 1);
        for (at, which) in CIRCLES_OF[parent].iter().enumerate() {
            // The last choice is all of them.
            circles[*which] = chosen == at || chosen == CIRCLES_OF[parent].len();
        }
        let reach = match self.one_of(9) {
            0..4 => Reach::Circles(circles),
            4 | 5 => Reach::Address,
            6 | 7 => Reach::Listed,
            _ => Reach::Nobody,
        };
        let now = reach == Reach::Nobody || self.one_of(2) == 0;
        self.decide(parent, reach, now).await
    }

    pub async fn decide(&mut self, parent: usize, reach: Reach, now: bool) -> String {
        let audience = match reach {
            Reach::Nobody => "only-me",
            Reach::Circles(_) => "invited",
            Reach::Address => "address",
            Reach::Listed => "anyone",
        };
        let circles = self.circles.clone();
        let mut form = vec![("audience", audience), ("when", if now { "now" } else { "night" })];
        if let Reach::Circles(of) = reach {
            form.extend(
                of.iter().zip(&circles).filter(|(of, _)| **of).map(|(_, id)| ("circle", id.as_str())),
            );
        }
        let path = format!("{}/audience", self.stories[parent].room);
        self.go(parent, &path, &form).await;
        self.model.wish(parent, reach, now);
        format!("story {parent} for {reach:?} {}", if now { "now" } else { "after a night" })
    }

    async fn call_back(&mut self, parent: usize) -> String {
        let path = format!("{}/call-back", self.stories[parent].room);
        self.go(parent, &path, &[]).await;
        self.model.stories[parent].waiting = None;
        format!("story {parent} called back")
    }

    async fn days_pass(&mut self, days: i64) -> String {
        if self.days + days > LONGEST {
            return "nothing".to_owned();
        }
        self.days += days;
        self.place.app.clock.set(self.place.app.clock.now().plus_days(days));
        let before = self.model.keeping;
        self.model.days_pass(days);
        self.work(before).await;
        // By then the device is one that she signed in on a while ago.
        for parent in 0..self.stories.len() {
            self.people[PARENT + parent].prove().await;
            self.tokens[parent] = self.people[PARENT + parent].token().await;
        }
        format!("{days} days passed")
    }

    async fn work(&mut self, before: Keeping) {
        self.place.work().await;
        if before != self.model.keeping {
            self.find_copies().await;
        }
    }

    async fn say(&mut self, parent: usize, number: usize) -> String {
        if self.model.photograph(parent, number).stands == Stands::Nowhere {
            return "nothing".to_owned();
        }
        let (reach, me) = REACHES[self.one_of(4)];
        let names_other = [None, Some(true), Some(false)][self.one_of(3)];
        let mut form = vec![("me", me)];
        if let Some(in_it) = names_other {
            form.push(("other-asked", "yes"));
            form.extend(in_it.then_some(("other", "in-it")));
        }
        let path = format!("/box/keepsakes/{}/say", self.keepsakes[number][parent]);
        self.go(parent, &path, &form).await;
        self.model.say(parent, number, reach, names_other);
        format!("parent {parent} of photograph {number}: {me}, of the other {names_other:?}")
    }

    async fn put_away_or_bring_back(&mut self, parent: usize, number: usize) -> String {
        let (verb, then) = match self.model.photograph(parent, number).stands {
            Stands::Here => ("away", Stands::Away),
            Stands::Away => ("back", Stands::Here),
            Stands::Nowhere => return "nothing".to_owned(),
        };
        self.of_photograph(parent, number, verb, then).await
    }

    /// Only what was put away before can be removed for good.
    async fn remove(&mut self, parent: usize, number: usize) -> String {
        match self.model.photograph(parent, number).stands {
            Stands::Nowhere => "nothing".to_owned(),
            Stands::Here => self.of_photograph(parent, number, "away", Stands::Away).await,
            Stands::Away => self.of_photograph(parent, number, "remove", Stands::Nowhere).await,
        }
    }

    async fn of_photograph(&mut self, parent: usize, number: usize, verb: &str, then: Stands) -> String {
        let path = format!("/box/keepsakes/{}/{verb}", self.keepsakes[number][parent]);
        if self.model.may_remove(parent, number) {
            self.go(parent, &path, &[]).await;
            self.model.put(parent, number, then);
            self.seen.removals += usize::from(then == Stands::Nowhere);
        } else {
            assert_eq!(self.press(parent, &path, &[]).await.status, 404, "{verb} after {:?}", self.done);
        }
        format!("parent {parent}, photograph {number}: {verb}")
    }

    async fn take_out_or_put_in(&mut self, parent: usize, number: usize) -> String {
        if self.model.stories[parent].away || self.model.photograph(parent, number).stands != Stands::Here {
            return "nothing".to_owned();
        }
        if self.model.stories[parent].written[number] {
            let (room, out) =
                (self.stories[parent].room.clone(), format!("out:{}", self.stories[parent].slots[number]));
            assert_eq!(self.people[PARENT + parent].save(&room, &[], &out).await.status, 303);
            self.model.stories[parent].written[number] = false;
            return format!("photograph {number} taken out of story {parent}");
        }
        self.put_in(parent, number).await;
        format!("photograph {number} put into story {parent}")
    }

    async fn put_story_away(&mut self, parent: usize) -> String {
        let path = format!("{}/away", self.stories[parent].room);
        let tale = &mut self.model.stories[parent];
        if tale.now != Reach::Nobody || tale.away {
            assert_eq!(self.press(parent, &path, &[]).await.status, 404, "after {:?}", self.done);
            return format!("story {parent} not put away");
        }
        (tale.away, tale.waiting) = (true, None);
        self.go(parent, &path, &[]).await;
        self.seen.removals += 1;
        format!("story {parent} put away")
    }

    /// Mostly whoever was asked agrees; sometimes whoever asked asks again, or takes it back.
    async fn part(&mut self, parent: usize) -> String {
        let (before, chance) = (self.model.keeping, self.one_of(8));
        let parent = match self.model.parting {
            Some((asked_by, _)) if chance < 2 => {
                self.go(asked_by, "/box/parents/part/back", &[]).await;
                self.model.parting = None;
                return format!("parent {asked_by} does not want to part any more");
            }
            Some((asked_by, _)) if chance < 7 => 1 - asked_by,
            _ => parent,
        };
        self.go(parent, "/box/parents/part", &[]).await;
        self.model.ask_to_part(parent);
        self.work(before).await;
        format!("parent {parent} wants to part")
    }

    /// Somebody else presses buttons that are this parent's alone. What must not change, everybody asks afterwards.
    async fn meddle(&mut self, parent: usize, number: usize) -> String {
        let (room, keepsake) = (self.stories[parent].room.clone(), self.keepsakes[number][parent].clone());
        let mut paths =
            vec![format!("{room}/audience"), format!("{room}/away"), format!("{room}/withdrawal")];
        if self.model.keeping == Keeping::Parted || parent == number {
            paths.extend(["away", "back", "remove"].map(|verb| format!("/box/keepsakes/{keepsake}/{verb}")));
        }
        let as_other = self.model.keeping != Keeping::Alone && self.one_of(2) == 0;
        let who = if as_other { PARENT + 1 - parent } else { RUNA };
        if who == RUNA || self.model.keeping == Keeping::Parted {
            paths.push(format!("/box/keepsakes/{keepsake}/say"));
        }
        let token = self.people[who].token().await;
        let form = [("token", token.as_str()), ("audience", "anyone"), ("when", "now"), ("me", "anyone")];
        for path in paths {
            let page = self.people[who].post(&path, &form).await;
            assert_eq!(page.status, 404, "{path} by person {who} after {:?}", self.done);
        }
        format!("person {who} pressed what is parent {parent}'s")
    }
}
