//! Who was let in, by the rules of the product alone: narrowing holds at once, widening waits for the night.

/// How far a story goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// To nobody but its keeper.
    #[default]
    Nobody,
    /// To those who were invited into these of the two circles.
    Circles([bool; 2]),
    /// To anybody.
    Anyone,
}

impl Reach {
    /// What both let in.
    fn and(self, other: Reach) -> Reach {
        match (self, other) {
            (Reach::Anyone, reach) | (reach, Reach::Anyone) => reach,
            (Reach::Circles(one), Reach::Circles(two)) if (0..2).any(|at| one[at] && two[at]) => {
                Reach::Circles([one[0] && two[0], one[1] && two[1]])
            }
            _ => Reach::Nobody,
        }
    }
}

/// What the keeper let happen so far.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub now: Reach,
    pub waiting: Option<Reach>,
    /// Whether somebody holds an invitation into the first and the second circle.
    pub invited: [bool; 2],
    /// Whether the photograph is put away.
    pub away: bool,
}

impl Model {
    pub fn wish(&mut self, wanted: Reach, now: bool) {
        self.now = if now { wanted } else { self.now.and(wanted) };
        self.waiting = (self.now != wanted).then_some(wanted);
    }

    pub fn morning(&mut self) {
        self.now = self.waiting.take().unwrap_or(self.now);
    }

    /// The first two people are of the first and the second circle.
    pub fn lets(&self, who: usize) -> bool {
        match self.now {
            Reach::Nobody => false,
            Reach::Circles(of) => who < 2 && of[who] && self.invited[who],
            Reach::Anyone => true,
        }
    }
}
