//! A story as lists show it.

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
    /// How many weeks a pregnancy lasted, if that is said.
    pub weeks: Option<i64>,
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
    experiences,
    weeks
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
            weeks: document.weeks,
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
