//! What somebody who decides for the place rather does not see, today or at all. Nobody else sees it, nobody asks why.

mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::ids::PersonId;
use crate::people::waiting::{Kind, PlaceInLine};
use crate::people::who::roles::Moderator;

/// What she chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Kinds that do not stand in her line.
    pub kinds: Vec<Kind>,
    /// What a story must not tell of.
    pub experiences: Vec<String>,
    /// Until when only what is kind stands in it.
    pub kind_until: Moment,
    /// Whether single letters act in her rooms.
    pub letters: bool,
}

impl Default for Choices {
    fn default() -> Choices {
        Choices { kinds: Vec::new(), experiences: Vec::new(), kind_until: Moment(0), letters: true }
    }
}

impl Choices {
    /// Whether only what is kind stands in her line now.
    pub fn is_kind_day(&self, now: Moment) -> bool {
        self.kind_until > now
    }

    /// Whether this place of the line is for her now: on a kind day nothing urgent, and no report.
    pub fn shows(&self, place: PlaceInLine, now: Moment) -> bool {
        let is_heavy = place == PlaceInLine::URGENT || place == PlaceInLine::of(Kind::Report);
        if self.is_kind_day(now) && is_heavy {
            return false;
        }
        place == PlaceInLine::URGENT || !self.kinds.iter().any(|kind| PlaceInLine::of(*kind) == place)
    }

    /// Whether one of these is for her: its kind, and what its story tells of.
    pub fn takes(&self, kind: Kind, experiences: &[String]) -> bool {
        !self.kinds.contains(&kind) && !experiences.iter().any(|one| self.experiences.contains(one))
    }
}

/// What she chose; all as it comes where she chose nothing.
pub async fn of(q: impl Query, person_id: &PersonId) -> Result<Choices, DbError> {
    Ok(store::find(q, person_id).await?.unwrap_or_default())
}

/// Keeps what she chooses.
pub async fn choose(q: impl Query, moderator: &Moderator, choices: &Choices) -> Result<(), DbError> {
    store::put(q, moderator.person_id(), choices).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_kind_day_nothing_heavy_stands_in_her_line() {
        let kind = Choices { kind_until: Moment(10), ..Choices::default() };
        let seen = |now| PlaceInLine::ALL.into_iter().filter(|place| kind.shows(*place, Moment(now))).count();
        assert_eq!((seen(9), seen(10)), (4, 6));
        assert!(!kind.shows(PlaceInLine::of(Kind::Report), Moment(9)));
    }

    #[test]
    fn what_she_rather_does_not_see_is_left_out_by_kind_and_by_what_it_tells_of() {
        let chosen = Choices {
            kinds: vec![Kind::Member],
            experiences: vec!["stillbirth".to_owned()],
            ..Choices::default()
        };
        assert!(!chosen.takes(Kind::Member, &[]));
        assert!(!chosen.takes(Kind::Report, &["stillbirth".to_owned()]));
        assert!(chosen.takes(Kind::Report, &["miscarriage".to_owned()]));
        assert!(!chosen.shows(PlaceInLine::of(Kind::Member), Moment(0)));
    }
}
