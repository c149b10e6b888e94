//! A story as lists show it, and the order in which it stands there.

use std::cmp::Reverse;

use jiff::civil::Date;
use story::Document;

use crate::ids::StoryId;
use crate::people::who::audience::Audience;
use crate::share::editions::Story;
use crate::share::editions::story::write_list;

/// A story as lists show it: no picture, and no word of what it tells but the opening line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedStory {
    /// Id; never shown.
    pub story_id: StoryId,
    /// Who may meet it.
    pub audience: Audience,
    /// Its public address.
    pub address: String,
    /// Language it is told in.
    pub language: String,
    /// The month in which it was first shown, in the place's time zone, as [`month`] spells it.
    pub month: String,
    /// Title; may be empty.
    pub title: String,
    /// The line for lists; may be empty.
    pub opening: String,
    /// The name under it; may be empty.
    pub pen_name: String,
    /// Who tells it, if that is said.
    pub teller: Option<String>,
    /// How long it is since, if that is said.
    pub time_since: Option<String>,
    /// What happened, as a column spells it.
    pub(super) experiences: String,
}

platform::row!(ListedStory {
    story_id,
    audience,
    address,
    language,
    month,
    title,
    opening,
    pen_name,
    teller,
    time_since,
    experiences
});

impl ListedStory {
    /// What lists show of this edition of a story.
    pub fn of(story: &Story, document: &Document, audience: Audience, month: String) -> ListedStory {
        ListedStory {
            story_id: story.id.clone(),
            audience,
            address: story.address.clone(),
            language: document.language.clone(),
            month,
            title: document.title.clone(),
            opening: document.opening.clone(),
            pen_name: document.pen_name.clone(),
            teller: document.said_teller().map(str::to_owned),
            time_since: document.said_time_since().map(str::to_owned),
            experiences: write_list(&document.experiences),
        }
    }

    /// What happened.
    pub fn experiences(&self) -> Vec<&str> {
        self.experiences.split_whitespace().collect()
    }
}

/// A month, as `2026-11`: so that a later one is greater.
pub fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Sorts a list by this: by month, the newest first, and mixed within it. In the order in which they came two stories of
/// one evening would stand side by side, under whatever names; the month stands on each page anyway. It is made of the
/// month, of today and of the address, which is chance, and of nothing else. It is mixed anew each day, so that every
/// story of a month comes to the front some day.
pub fn order(month: &str, address: &str, today: Date) -> (Reverse<String>, [u8; 32]) {
    let mixed = blake3::hash(format!("{today} {address}").as_bytes());
    (Reverse(month.to_owned()), *mixed.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn ordered(stories: &[(&'static str, Date)], today: Date) -> Vec<&'static str> {
        let mut sorted = stories.to_vec();
        sorted.sort_by_key(|(address, shown)| order(&month(*shown), address, today));
        sorted.into_iter().map(|(address, _)| address).collect()
    }

    #[test]
    fn the_day_within_a_month_changes_nothing() {
        let addresses = ["a", "b", "c", "d", "e", "f", "g"];
        let on = |day: fn(i8) -> i8| -> Vec<(&'static str, Date)> {
            (0..7).map(|at| (addresses[usize::from(at as u8)], date(2026, 11, day(at)))).collect()
        };
        let today = date(2026, 11, 30);
        assert_eq!(ordered(&on(|at| at + 1), today), ordered(&on(|at| 28 - at), today));
        assert_ne!(ordered(&on(|at| at + 1), today), ordered(&on(|at| at + 1), date(2026, 12, 1)));
    }

    #[test]
    fn a_newer_month_comes_first() {
        let stories = [("a", date(2025, 12, 31)), ("b", date(2026, 10, 31)), ("c", date(2026, 11, 1))];
        assert_eq!(ordered(&stories, date(2026, 11, 2)), ["c", "b", "a"]);
    }
}
