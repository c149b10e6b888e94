//! Who was let in, by the rules of the product alone: narrowing holds at once, widening waits for the night, a picture
//! goes no further than those who are in it say, and two who part have everything once each. It asks the program nothing.

/// Two parents of one box, each with a story and a photograph; and of the circles two are the first parent's.
pub const CIRCLES_OF: [&[usize]; 2] = [&[0, 1], &[2]];
/// As the place promises it before two press.
pub const DAYS_UNTIL_PARTING: i64 = 7;

/// How far a story goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// It is not shown: to nobody but its teller.
    #[default]
    Nobody,
    /// To those who were invited into these circles; none may be left.
    Circles([bool; 3]),
    /// To anybody who has the address.
    Address,
    /// To anybody, in the lists.
    Listed,
}

impl Reach {
    /// What both let in.
    fn and(self, other: Reach) -> Reach {
        match (self, other) {
            (Reach::Nobody, _) | (_, Reach::Nobody) => Reach::Nobody,
            (Reach::Listed, reach) | (reach, Reach::Listed) => reach,
            (Reach::Address, reach) | (reach, Reach::Address) => reach,
            (Reach::Circles(one), Reach::Circles(two)) => {
                Reach::Circles([one[0] && two[0], one[1] && two[1], one[2] && two[2]])
            }
        }
    }
}

/// How far a picture may go, whatever its story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cap {
    #[default]
    Keepers,
    Invited,
    Anyone,
}

/// What is said of one parent in one photograph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// This parent is said to be in it by the other, and has not answered.
    Open,
    /// It may go so far.
    To(Cap),
}

/// Where a photograph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stands {
    /// It was not kept yet, or is removed for good.
    #[default]
    Nowhere,
    Here,
    Away,
}

/// One photograph in one box.
#[derive(Clone, Copy, Debug, Default)]
pub struct Photograph {
    pub stands: Stands,
    said: [Option<Said>; 2],
}

impl Photograph {
    fn cap(&self) -> Cap {
        let said = self.said.iter().flatten();
        let cap = said.map(|said| if let Said::To(cap) = said { *cap } else { Cap::Keepers });
        cap.min().unwrap_or(Cap::Anyone)
    }
}

/// One story.
#[derive(Clone, Copy, Debug, Default)]
pub struct Story {
    pub now: Reach,
    pub waiting: Option<Reach>,
    /// It was put away; nothing brings it back.
    pub away: bool,
    /// Which photographs stand in it where it is written.
    pub written: [bool; 2],
    /// Which of them are in what readers get, or will get after the wait.
    edition: [bool; 2],
    /// How far each goes since it was last shown.
    shown: [Cap; 2],
}

/// Whether there are two, and still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    #[default]
    Alone,
    Together,
    Parted,
}

/// What the parents let happen so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Model {
    pub keeping: Keeping,
    /// Who asked to part, and in how many days it happens.
    pub parting: Option<(usize, i64)>,
    pub stories: [Story; 2],
    /// By photograph, and after the parting by whose copy; before it the first is both of theirs.
    photographs: [[Photograph; 2]; 2],
    /// Whether somebody holds an invitation into each circle.
    pub invited: [bool; 3],
}

impl Model {
    /// Where this parent's box has the photograph.
    pub fn photograph(&self, parent: usize, number: usize) -> Photograph {
        self.photographs[number][self.whose(parent)]
    }

    fn whose(&self, parent: usize) -> usize {
        if self.keeping == Keeping::Parted { parent } else { 0 }
    }

    /// Whether this parent may put it away: who kept it, and after the parting each with the own copy.
    pub fn may_remove(&self, parent: usize, number: usize) -> bool {
        self.keeping == Keeping::Parted || parent == number
    }

    /// This parent keeps a photograph.
    pub fn keep(&mut self, number: usize) {
        self.photographs[number][0].stands = Stands::Here;
    }

    pub fn wish(&mut self, story: usize, wanted: Reach, now: bool) {
        let tale = &mut self.stories[story];
        tale.now = if now { wanted } else { tale.now.and(wanted) };
        tale.waiting = (tale.now != wanted).then_some(wanted);
        if wanted != Reach::Nobody {
            let here = |number| self.photograph(story, number).stands == Stands::Here;
            let edition = [0, 1].map(|number| self.stories[story].written[number] && here(number));
            self.stories[story].edition = edition;
        }
        self.show(story);
    }

    /// The pictures go from now on as far as is said now.
    fn show(&mut self, story: usize) {
        for number in 0..2 {
            let photograph = self.photograph(story, number);
            let tale = &mut self.stories[story];
            let there = tale.now != Reach::Nobody && tale.edition[number];
            let goes = there && photograph.stands == Stands::Here;
            tale.shown[number] = if goes { photograph.cap() } else { Cap::Keepers };
        }
    }

    pub fn days_pass(&mut self, days: i64) {
        for story in 0..2 {
            if let Some(wanted) = self.stories[story].waiting.take() {
                self.stories[story].now = wanted;
                self.show(story);
            }
        }
        if let Some((asked_by, left)) = self.parting {
            self.parting = Some((asked_by, left - days));
            if left <= days {
                self.part();
            }
        }
    }

    pub fn ask_to_part(&mut self, parent: usize) {
        match self.parting {
            None => self.parting = Some((parent, DAYS_UNTIL_PARTING)),
            Some((asked_by, _)) if asked_by != parent => self.part(),
            Some(_) => {}
        }
    }

    /// Each has everything once.
    fn part(&mut self) {
        for copies in &mut self.photographs {
            copies[1] = copies[0];
        }
        self.keeping = Keeping::Parted;
        self.parting = None;
    }

    /// What a parent says of herself (`Some(None)` that she is not in it), and whether she names the other.
    pub fn say(&mut self, parent: usize, number: usize, me: Option<Cap>, names_other: Option<bool>) {
        let (two, whose) = (self.keeping == Keeping::Together, self.whose(parent));
        let said = &mut self.photographs[number][whose].said;
        said[parent] = me.map(Said::To);
        let other = &mut said[1 - parent];
        match names_other.filter(|_| two) {
            Some(true) if other.is_none() => *other = Some(Said::Open),
            Some(false) if *other == Some(Said::Open) => *other = None,
            _ => {}
        }
        self.follow(parent, number);
    }

    pub fn put(&mut self, parent: usize, number: usize, stands: Stands) {
        let whose = self.whose(parent);
        self.photographs[number][whose].stands = stands;
        if stands == Stands::Nowhere {
            self.stories[parent].written[number] = false;
            if self.keeping != Keeping::Parted {
                self.stories[1 - parent].written[number] = false;
            }
        }
        self.follow(parent, number);
    }

    /// In every story that shows it, it goes no further than it may now. Further it goes when it is shown anew.
    fn follow(&mut self, parent: usize, number: usize) {
        let photograph = self.photograph(parent, number);
        let most = if photograph.stands == Stands::Here { photograph.cap() } else { Cap::Keepers };
        for story in 0..2 {
            if story == parent || self.keeping != Keeping::Parted {
                let shown = &mut self.stories[story].shown[number];
                *shown = most.min(*shown);
            }
        }
    }

    /// Whether somebody who is not its teller gets this story. The first three people are each of one circle.
    pub fn lets(&self, who: usize, story: usize) -> bool {
        let tale = &self.stories[story];
        match tale.now {
            Reach::Nobody => false,
            Reach::Circles(_) => self.is_shared(who, story),
            Reach::Address | Reach::Listed => !tale.away,
        }
    }

    /// Whether it is for a circle that this person was invited into.
    pub fn is_shared(&self, who: usize, story: usize) -> bool {
        let tale = &self.stories[story];
        matches!(tale.now, Reach::Circles(of) if who < 3 && of[who] && self.invited[who]) && !tale.away
    }

    pub fn is_listed(&self, story: usize) -> bool {
        self.stories[story].now == Reach::Listed && !self.stories[story].away
    }

    /// Whether somebody who is not its teller gets this picture of the story.
    pub fn shows(&self, who: usize, story: usize, number: usize) -> bool {
        let needed =
            if matches!(self.stories[story].now, Reach::Circles(_)) { Cap::Invited } else { Cap::Anyone };
        self.lets(who, story) && self.stories[story].shown[number] >= needed
    }

    /// Whether the picture has an address at all; its teller may look at it there.
    pub fn has_address(&self, story: usize, number: usize) -> bool {
        !self.stories[story].away && self.stories[story].shown[number] > Cap::Keepers
    }
}
