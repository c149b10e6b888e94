//! Who can see a story: its audience, the circles it is for, and whether it is in the lists. What of a wish is narrower
//! holds at once; the rest waits.

use crate::ids::CircleId;
use crate::people::who::audience::Audience;
use crate::words::Words;

/// Who may see a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visibility {
    /// The audience.
    pub audience: Audience,
    /// Whether it stands in the place's lists.
    pub listed: bool,
    /// Ids of its circles, in the order of the ids. A story for anyone, or for nobody, keeps none.
    pub circles: Vec<CircleId>,
}

impl Visibility {
    /// What it says and no more: circles where the audience has some, lists where it may stand in them.
    pub fn new(audience: Audience, listed: bool, mut circles: Vec<CircleId>) -> Visibility {
        circles.sort();
        circles.dedup();
        if !matches!(audience, Audience::Invited | Audience::LivedIt) {
            circles.clear();
        }
        Visibility { audience, listed: listed && audience == Audience::Anyone, circles }
    }

    /// What holds at once when this is to become `wanted` after a night: everything in which that is narrower.
    pub fn at_once(&self, wanted: &Visibility) -> Visibility {
        let circles = match (self.audience, wanted.audience) {
            // Those of any circle could see it before.
            (Audience::Anyone, _) => wanted.circles.clone(),
            (_, Audience::Anyone) => self.circles.clone(),
            _ => self.circles.iter().filter(|circle| wanted.circles.contains(circle)).cloned().collect(),
        };
        Visibility::new(self.audience.min(wanted.audience), self.listed && wanted.listed, circles)
    }
}

/// Who can see it, in one line.
pub fn sentence(words: &Words, audience: Audience, listed: bool) -> String {
    match audience {
        Audience::OnlyMe => words.only_you(),
        Audience::Invited => words.seen_invited(),
        Audience::LivedIt => words.seen_lived_it(),
        Audience::Anyone if listed => words.seen_anyone(),
        Audience::Anyone => words.seen_address(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visibility(audience: Audience, listed: bool, circles: &[&str]) -> Visibility {
        Visibility::new(audience, listed, circles.iter().map(|circle| CircleId::from(*circle)).collect())
    }

    #[test]
    fn another_circle_waits_and_one_that_is_left_out_goes_at_once() {
        let before = visibility(Audience::Invited, false, &["family", "midwives"]);
        let wanted = visibility(Audience::Invited, false, &["midwives", "friends"]);
        assert_eq!(before.at_once(&wanted), visibility(Audience::Invited, false, &["midwives"]));
    }

    #[test]
    fn from_anyone_to_a_circle_is_narrower_and_back_is_wider() {
        let circle = visibility(Audience::Invited, false, &["family"]);
        let anyone = visibility(Audience::Anyone, true, &[]);
        assert_eq!(anyone.at_once(&circle), circle);
        assert_eq!(circle.at_once(&anyone), circle);
    }

    #[test]
    fn the_order_goes_from_only_her_to_the_lists() {
        let order = [
            visibility(Audience::OnlyMe, false, &[]),
            visibility(Audience::Invited, false, &["family"]),
            visibility(Audience::LivedIt, false, &["family"]),
            visibility(Audience::Anyone, false, &[]),
            visibility(Audience::Anyone, true, &[]),
        ];
        for (place, narrower) in order.iter().enumerate() {
            for wider in &order[place..] {
                assert_eq!(narrower.at_once(wider), *narrower, "widening waits");
                assert_eq!(wider.at_once(narrower), *narrower, "narrowing does not");
            }
        }
    }
}
