//! What somebody who is in a photograph says about it, and how far it may go by all that is said.

use crate::people::who::audience::Audience;

/// One person in one photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Say {
    /// Who is in it; never shown.
    pub person_id: String,
    /// The name that person likes.
    pub name: String,
    /// Who said so.
    pub said_by: String,
    /// As the database spells it; none while the question is open.
    pub reach: Option<String>,
}

platform::row!(Say { person_id, name, said_by, reach });

impl Say {
    /// Whether this person has not answered yet.
    pub fn is_open(&self) -> bool {
        self.reach.is_none()
    }

    /// Whether this is the answer.
    pub fn is(&self, reach: &str) -> bool {
        self.reach.as_deref() == Some(reach)
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
    pub fn of(answers: &[(Option<String>,)]) -> Reach {
        let reach = |answer: &Option<String>| answer.as_deref().map_or(Audience::OnlyMe, Audience::read);
        Reach {
            cap: answers.iter().map(|(answer,)| reach(answer)).min().unwrap_or(Audience::Anyone),
            open: answers.iter().any(|(answer,)| answer.is_none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cap(answers: &[Option<&str>]) -> (Audience, bool) {
        let answers: Vec<(Option<String>,)> =
            answers.iter().map(|answer| (answer.map(str::to_owned),)).collect();
        let reach = Reach::of(&answers);
        (reach.cap, reach.open)
    }

    #[test]
    fn the_narrowest_say_holds_and_an_open_question_is_the_narrowest() {
        assert_eq!(cap(&[]), (Audience::Anyone, false));
        assert_eq!(cap(&[Some("anyone")]), (Audience::Anyone, false));
        assert_eq!(cap(&[Some("anyone"), Some("invited")]), (Audience::Invited, false));
        assert_eq!(cap(&[Some("anyone"), None]), (Audience::OnlyMe, true));
        assert_eq!(cap(&[Some("only-me"), Some("anyone")]), (Audience::OnlyMe, false));
        assert_eq!(cap(&[Some("something else")]), (Audience::OnlyMe, false));
    }
}
