//! How a story stands towards others: its audience, the circles it is for, and whether it is in the lists. What of a
//! wish is narrower holds at once; the rest waits.

use crate::people::who::audience::Audience;

/// Who may see a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The audience.
    pub audience: Audience,
    /// Whether it stands in the place's lists.
    pub listed: bool,
    /// Ids of its circles, in the order of the ids. A story for anyone, or for nobody, keeps none.
    pub circles: Vec<String>,
}

impl Standing {
    /// What it says and no more: circles where the audience has some, lists where it may stand in them.
    pub fn new(audience: Audience, listed: bool, mut circles: Vec<String>) -> Standing {
        circles.sort();
        circles.dedup();
        if !matches!(audience, Audience::Invited | Audience::LivedIt) {
            circles.clear();
        }
        Standing { audience, listed: listed && audience == Audience::Anyone, circles }
    }

    /// What holds at once when this is to become `wanted` after a night: everything in which that is narrower.
    pub fn at_once(&self, wanted: &Standing) -> Standing {
        let circles = match (self.audience, wanted.audience) {
            // Those of any circle could see it before.
            (Audience::Anyone, _) => wanted.circles.clone(),
            (_, Audience::Anyone) => self.circles.clone(),
            _ => self.circles.iter().filter(|circle| wanted.circles.contains(circle)).cloned().collect(),
        };
        Standing::new(self.audience.min(wanted.audience), self.listed && wanted.listed, circles)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(audience: Audience, listed: bool, circles: &[&str]) -> Standing {
        Standing::new(audience, listed, circles.iter().map(|circle| (*circle).to_owned()).collect())
    }

    #[test]
    fn another_circle_waits_and_one_that_is_left_out_goes_at_once() {
        let before = standing(Audience::Invited, false, &["family", "midwives"]);
        let wanted = standing(Audience::Invited, false, &["midwives", "friends"]);
        assert_eq!(before.at_once(&wanted), standing(Audience::Invited, false, &["midwives"]));
    }

    #[test]
    fn from_anyone_to_a_circle_is_narrower_and_back_is_wider() {
        let circle = standing(Audience::Invited, false, &["family"]);
        let anyone = standing(Audience::Anyone, true, &[]);
        assert_eq!(anyone.at_once(&circle), circle);
        assert_eq!(circle.at_once(&anyone), circle);
    }

    #[test]
    fn the_order_goes_from_only_her_to_the_lists() {
        let order = [
            standing(Audience::OnlyMe, false, &[]),
            standing(Audience::Invited, false, &["family"]),
            standing(Audience::LivedIt, false, &["family"]),
            standing(Audience::Anyone, false, &[]),
            standing(Audience::Anyone, true, &[]),
        ];
        for (place, narrower) in order.iter().enumerate() {
            for wider in &order[place..] {
                assert_eq!(narrower.at_once(wider), *narrower, "widening waits");
                assert_eq!(wider.at_once(narrower), *narrower, "narrowing does not");
            }
        }
    }
}
