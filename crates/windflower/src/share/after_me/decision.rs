//! What a keeper decided for the time after her, and where it stands. Nothing in it happens by itself.

use platform::clock::Moment;
use platform::db::{DbError, FromRow, Row};

/// How long the wait is, from the button to what she decided.
pub const WAIT_DAYS: i64 = 30;
/// How long the person she named cannot begin anew after she gave a sign.
pub const REST_DAYS: i64 = 30;
/// When her letters go out, in days after the button.
pub const LETTER_DAYS: [i64; 3] = [0, 7, WAIT_DAYS - DAYS_AFTER_LAST];
/// So much time she has at least after the last letter, also where it went out late.
pub const DAYS_AFTER_LAST: i64 = 3;
/// Longest name of the person.
pub const MOST_NAME: usize = 80;
/// Longest words for that person.
pub const MOST_WORDS: usize = 20_000;

/// What is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The person reads it and can keep it.
    GoesTo,
    /// Nobody changes it: what is shown stays as it is, what is private stays shut.
    Seal,
    /// It is put away, and removed once the time for a way back has passed.
    Remove,
}

impl Choice {
    /// As the database and the form spell it.
    pub fn word(self) -> &'static str {
        match self {
            Choice::GoesTo => "goes-to",
            Choice::Seal => "seal",
            Choice::Remove => "remove",
        }
    }

    /// Reads `word` again.
    pub fn read(word: &str) -> Option<Choice> {
        [Choice::GoesTo, Choice::Seal, Choice::Remove].into_iter().find(|choice| choice.word() == word)
    }
}

/// Where a decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Written down; the person she named may begin the wait.
    Written,
    /// Begun; she can still end it.
    Waiting,
    /// She gave a sign. It cannot be begun anew for a while.
    NotNow,
    /// It happened.
    Done,
}

/// One decision.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Id; the keeper's own pages name it, nobody else's.
    pub id: String,
    /// Her box.
    pub box_id: String,
    /// Whose decision it is.
    pub keeper_id: String,
    /// The story it is about; `None` for the rest of her box.
    pub story_id: Option<String>,
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

impl FromRow for Decision {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        let unknown = |what: &str| DbError::Broken(format!("nobody knows the {what} of a decision"));
        Ok(Decision {
            id: row.get(0)?,
            box_id: row.get(1)?,
            keeper_id: row.get(2)?,
            story_id: row.get(3)?,
            choice: Choice::read(&row.get::<String>(4)?).ok_or_else(|| unknown("choice"))?,
            name: row.get(5)?,
            address: row.get(6)?,
            words: row.get(7)?,
            state: match row.get::<String>(8)?.as_str() {
                "written" => Standing::Written,
                "waiting" => Standing::Waiting,
                "not-now" => Standing::NotNow,
                "done" => Standing::Done,
                _ => return Err(unknown("state")),
            },
            letter: row.get(9)?,
            begun_at: row.get(10)?,
            until: row.get(11)?,
            told: row.get(12)?,
            told_at: row.get(13)?,
            done_at: row.get(14)?,
        })
    }
}

impl Decision {
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
    /// `box`, or the id of a story.
    pub about: String,
    /// The word of a choice.
    pub choice: String,
    /// Who.
    pub name: String,
    /// That person's mail address.
    pub address: String,
    /// Her own words.
    pub words: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(told: i64, told_days: Option<i64>) -> Decision {
        let begun = Moment(0);
        Decision {
            id: String::new(),
            box_id: String::new(),
            keeper_id: String::new(),
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
