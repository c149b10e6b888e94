//! What a keeper decided for the time after her, and where it stands. Nothing in it happens by itself.

use platform::clock::Moment;

use crate::ids::{BoxId, DecisionId, PersonId, StoryId};

/// How long the wait is, from the button to what she decided.
pub const WAIT_DAYS: i64 = 30;
/// How long the person she named cannot begin anew after she gave a sign.
pub const REST_DAYS: i64 = 30;
/// When her letters go out, in days after the button.
pub const LETTER_DAYS: [i64; 3] = [0, 7, WAIT_DAYS - DAYS_AFTER_LAST];
/// So much time she has at least after the last letter, also where it went out late.
pub const DAYS_AFTER_LAST: i64 = 3;
/// Payload: the decision's id.
pub const TEND: &str = "after-me";
/// Payload: the decision's id.
pub const LINK_LETTER: &str = "after-me-link-letter";
/// Payload: the keeper's id.
pub const NAMED_GONE: &str = "after-me-named-gone";
/// Longest name of the person.
pub const MOST_NAME: usize = 80;
/// Longest words for that person.
pub const MOST_WORDS: usize = 20_000;

platform::row_enum! {
    /// What is to happen.
    pub enum Choice {
        /// The person reads it and can keep it.
        GoesTo = "goes-to",
        /// Nobody changes it: what is shown stays as it is, what is private stays shut.
        Seal = "seal",
        /// It is put away, and removed once the time for a way back has passed.
        Remove = "remove",
    }
}

impl Choice {
    /// Whether the person gets it.
    pub fn goes_to(self) -> bool {
        self == Choice::GoesTo
    }

    /// Whether it is sealed.
    pub fn seals(self) -> bool {
        self == Choice::Seal
    }

    /// Whether it is put away.
    pub fn removes(self) -> bool {
        self == Choice::Remove
    }
}

platform::row_enum! {
    /// Where a decision stands.
    pub enum Standing {
        /// Written down; the person she named may begin the wait.
        Written = "written",
        /// Begun; she can still end it.
        Waiting = "waiting",
        /// She gave a sign. It cannot be begun anew for a while.
        NotNow = "not-now",
        /// It happened.
        Done = "done",
    }
}

impl Standing {
    /// Whether nobody has begun it.
    pub fn is_written(self) -> bool {
        self == Standing::Written
    }

    /// Whether it can still be ended.
    pub fn is_waiting(self) -> bool {
        self == Standing::Waiting
    }

    /// Whether it was ended by a sign of her.
    pub fn is_not_now(self) -> bool {
        self == Standing::NotNow
    }

    /// Whether it happened.
    pub fn is_done(self) -> bool {
        self == Standing::Done
    }
}

/// What a decision is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The rest of her box.
    Box,
    /// One story.
    Story(StoryId),
}

impl About {
    /// The word of a form or an address; `None` if nothing is said.
    pub fn read(word: &str) -> Option<About> {
        match word {
            "" => None,
            "box" => Some(About::Box),
            id => Some(About::Story(StoryId::from(id))),
        }
    }

    /// As the database and the form spell it.
    pub fn word(&self) -> &str {
        match self {
            About::Box => "box",
            About::Story(id) => id,
        }
    }

    /// The story, if it is about one.
    pub fn story_id(&self) -> Option<&StoryId> {
        match self {
            About::Box => None,
            About::Story(id) => Some(id),
        }
    }
}

/// One decision.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Id; the keeper's own pages name it, nobody else's.
    pub id: DecisionId,
    /// Her box.
    pub box_id: BoxId,
    /// Whose decision it is.
    pub keeper_id: PersonId,
    /// The story it is about; `None` for the rest of her box.
    pub story_id: Option<StoryId>,
    /// What is to happen.
    pub choice: Choice,
    /// Who begins it, and to whom it goes.
    pub name: String,
    /// That person's mail address.
    pub address: String,
    /// Her own words for that person.
    pub words: String,
    state: Standing,
    /// Whether a letter with the link was asked for and has not gone out.
    pub letter: bool,
    /// When the wait began.
    pub begun_at: Option<Moment>,
    /// Until when it waits, or rests.
    pub until: Option<Moment>,
    /// How many of her letters have gone out.
    pub told: i64,
    told_at: Option<Moment>,
    /// When it happened.
    pub done_at: Option<Moment>,
}

platform::row!(Decision {
    id,
    box_id,
    keeper_id,
    story_id,
    choice,
    name,
    address,
    words,
    state,
    letter,
    begun_at,
    until,
    told,
    told_at,
    done_at
});

impl Decision {
    /// What it is about.
    pub fn about(&self) -> About {
        self.story_id.clone().map_or(About::Box, About::Story)
    }

    /// Where it stands, given her last sign: signing in ends the wait before anybody writes that down here.
    pub fn standing(&self, last_sign: Option<Moment>, now: Moment) -> Standing {
        match self.state {
            Standing::Waiting if self.is_ended_by(last_sign) => Standing::NotNow,
            Standing::NotNow if self.until.is_some_and(|until| until <= now) => Standing::Written,
            state => state,
        }
    }

    /// Whether her wait is over because she gave a sign since it began.
    pub fn is_ended_by(&self, last_sign: Option<Moment>) -> bool {
        self.state == Standing::Waiting
            && last_sign.zip(self.begun_at).is_some_and(|(sign, begun)| sign >= begun)
    }

    /// Whether the person she named has begun something with it that she may count on.
    pub fn is_under_way(&self) -> bool {
        matches!(self.state, Standing::Waiting | Standing::Done)
    }

    /// Whether a rest has passed and is not written down as passed.
    pub fn has_rested(&self, now: Moment) -> bool {
        self.state == Standing::NotNow && self.until.is_some_and(|until| until <= now)
    }

    /// Which of her letters has to go out now, counted from 1. One that is late is overtaken by the next.
    pub fn letter_due(&self, now: Moment) -> Option<i64> {
        let begun = self.begun_at?;
        let due = LETTER_DAYS.iter().filter(|days| begun.plus_days(**days) <= now).count() as i64;
        (due > self.told).then_some(due)
    }

    /// Whether what she decided has to happen now: the wait has passed, and she had time after the last letter.
    pub fn is_over(&self, now: Moment) -> bool {
        let told_all = self.told >= LETTER_DAYS.len() as i64;
        let after_last = self.told_at.is_some_and(|at| at.plus_days(DAYS_AFTER_LAST) <= now);
        told_all && after_last && self.until.is_some_and(|until| until <= now)
    }

    /// When what was put away can no longer be brought back.
    pub fn removal_is_over(&self, now: Moment) -> bool {
        self.choice == Choice::Remove
            && self.state == Standing::Done
            && self.until.is_some_and(|until| until <= now)
    }
}

/// What a keeper fills in.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What it is about.
    pub about: Option<About>,
    /// What is to happen.
    pub choice: Option<Choice>,
    /// Who.
    pub name: String,
    /// That person's mail address.
    pub address: String,
    /// Her own words.
    pub words: String,
}

impl Draft {
    /// Whether it is about this story.
    pub fn is_about(&self, story_id: &StoryId) -> bool {
        self.about.as_ref().and_then(About::story_id) == Some(story_id)
    }

    /// Whether the person gets it.
    pub fn goes_to(&self) -> bool {
        self.choice == Some(Choice::GoesTo)
    }

    /// Whether it is sealed.
    pub fn seals(&self) -> bool {
        self.choice == Some(Choice::Seal)
    }

    /// Whether it is put away.
    pub fn removes(&self) -> bool {
        self.choice == Some(Choice::Remove)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(told: i64, told_days: Option<i64>) -> Decision {
        let begun = Moment(0);
        Decision {
            id: DecisionId::default(),
            box_id: BoxId::default(),
            keeper_id: PersonId::default(),
            story_id: None,
            choice: Choice::Seal,
            name: String::new(),
            address: String::new(),
            words: String::new(),
            state: Standing::Waiting,
            letter: false,
            begun_at: Some(begun),
            until: Some(begun.plus_days(WAIT_DAYS)),
            told,
            told_at: told_days.map(|days| begun.plus_days(days)),
            done_at: None,
        }
    }

    #[test]
    fn letters_go_out_at_once_after_a_week_and_three_days_before_the_end() {
        let day = |days| Moment(0).plus_days(days);
        assert_eq!(waiting(0, None).letter_due(day(0)), Some(1));
        assert_eq!(waiting(1, Some(0)).letter_due(day(6)), None);
        assert_eq!(waiting(1, Some(0)).letter_due(day(7)), Some(2));
        assert_eq!(waiting(2, Some(7)).letter_due(day(27)), Some(3));
        assert_eq!(waiting(3, Some(27)).letter_due(day(40)), None);
        assert_eq!(waiting(0, None).letter_due(day(40)), Some(3), "what was missed is said in one letter");
    }

    #[test]
    fn nothing_happens_before_she_had_three_days_after_the_last_letter() {
        let day = |days| Moment(0).plus_days(days);
        assert!(waiting(3, Some(27)).is_over(day(30)));
        assert!(!waiting(3, Some(27)).is_over(day(30).plus_millis(-1)));
        assert!(!waiting(2, Some(7)).is_over(day(60)));
        assert!(!waiting(3, Some(40)).is_over(day(42)));
    }

    #[test]
    fn a_sign_since_the_beginning_ends_the_wait_and_an_older_one_does_not() {
        let decision = waiting(1, Some(0));
        assert_eq!(decision.standing(Some(Moment(-1)), Moment(5)), Standing::Waiting);
        assert_eq!(decision.standing(Some(Moment(0)), Moment(5)), Standing::NotNow);
        assert_eq!(decision.standing(None, Moment(5)), Standing::Waiting);
    }
}
