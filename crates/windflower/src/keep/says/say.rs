//! What somebody who is in a photograph says about it, and how far it may go by all that is said.

use crate::ids::{KeepsakeId, PersonId};
use crate::people::who::audience::Audience;
use crate::words::Words;

/// One person in one photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// Who is in it; never shown.
    pub person_id: PersonId,
    /// The name that person likes.
    pub name: String,
    /// Who said so.
    pub said_by: PersonId,
    /// How far it may go, by this answer; none while the question is open.
    pub reach: Option<Audience>,
}

platform::row!(Say { person_id, name, said_by, reach });

impl Say {
    /// Whether this person has not answered yet.
    pub fn is_open(&self) -> bool {
        self.reach.is_none()
    }
}

/// A photograph in which somebody is said to be who has not answered yet.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// The photograph.
    pub keepsake_id: KeepsakeId,
    /// What its keeper calls it; may be empty.
    pub title: String,
    /// What it shows; may be empty.
    pub description: String,
}

platform::row!(OpenQuestion { keepsake_id, title, description });

impl OpenQuestion {
    /// What to call the photograph; never by its file.
    pub fn named(&self, words: &Words) -> String {
        match [&self.title, &self.description].into_iter().find(|said| !said.is_empty()) {
            Some(said) => said.clone(),
            None => words.photograph_not_described(),
        }
    }
}

/// What a keeper says about herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Me {
    /// Nothing new.
    AsBefore,
    /// She is not in it.
    NotInIt,
    /// She is in it, and it may go this far.
    InIt(Audience),
}

impl Me {
    /// As the form spells it.
    pub fn read(word: &str) -> Me {
        match word {
            "not-in-it" => Me::NotInIt,
            word => Audience::parse(word).map_or(Me::AsBefore, Me::InIt),
        }
    }
}

/// What a keeper says in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// About herself.
    pub me: Me,
    /// Whether the other parent is in it, if she says anything of that.
    pub other_in_it: Option<bool>,
}

/// How far a photograph may go by all that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The narrowest answer; an open question counts as nobody but its keepers.
    pub cap: Audience,
    /// Whether somebody has not answered.
    pub open: bool,
}

impl Reach {
    /// From the answers, `None` for an open question.
    pub fn of(answers: &[Option<Audience>]) -> Reach {
        let reach = |answer: &Option<Audience>| answer.unwrap_or(Audience::OnlyMe);
        Reach {
            cap: answers.iter().map(reach).min().unwrap_or(Audience::Anyone),
            open: answers.iter().any(Option::is_none),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cap(answers: &[Option<Audience>]) -> (Audience, bool) {
        let reach = Reach::of(answers);
        (reach.cap, reach.open)
    }

    #[test]
    fn the_narrowest_say_holds_and_an_open_question_is_the_narrowest() {
        let (anyone, invited) = (Some(Audience::Anyone), Some(Audience::Invited));
        assert_eq!(cap(&[]), (Audience::Anyone, false));
        assert_eq!(cap(&[anyone]), (Audience::Anyone, false));
        assert_eq!(cap(&[anyone, invited]), (Audience::Invited, false));
        assert_eq!(cap(&[anyone, None]), (Audience::OnlyMe, true));
        assert_eq!(cap(&[Some(Audience::OnlyMe), anyone]), (Audience::OnlyMe, false));
    }
}
