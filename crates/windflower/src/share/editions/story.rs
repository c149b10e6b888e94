//! A story with its standing: where it is, who may see it, and what it says now.

use platform::clock::Moment;
use platform::db::{DbError, FromRow, Row};
use story::Told;

use crate::ids::{BoxId, PersonId, StoryId};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};

/// Longest title, in characters.
pub const MOST_TITLE: usize = 200;
/// Longest text, in characters: some 40 printed pages.
pub const MOST_WORDS: usize = 200_000;
/// Longest of the short fields.
pub const MOST_SHORT: usize = 300;
/// Longest pen name.
pub const MOST_PEN_NAME: usize = 80;

platform::row_enum! {
    /// Where a story stands.
    pub enum StoryState {
        /// Only its teller has seen it.
        Draft = "draft",
        /// Somebody else may see its edition.
        Published = "published",
        /// Taken back; only its teller sees it.
        Withdrawn = "withdrawn",
    }
}

/// A story with its standing.
#[derive(Clone, Debug)]
pub struct Story {
    /// Id; never shown.
    pub id: StoryId,
    /// Its public address; random.
    pub address: String,
    /// The box it belongs to.
    pub box_id: BoxId,
    /// Who tells it.
    pub teller_id: PersonId,
    /// Draft, published or withdrawn.
    pub state: StoryState,
    /// Who may see its edition.
    pub audience: Audience,
    /// Whether it stands in lists.
    pub listed: bool,
    /// Counts its saves, so that two windows notice each other; of title, words and pictures.
    pub version: i64,
    /// The same for what is asked on a page of its own.
    pub answers: i64,
    /// Which edition readers see, or will see after the wait.
    pub edition: Option<i64>,
    /// What it says now.
    pub told: Told,
    /// When it was last saved.
    pub saved_at: Moment,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// When it was sealed, if it was: then nobody changes it.
    pub sealed_at: Option<Moment>,
}

impl FromRow for Story {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Story {
            id: row.get(0)?,
            address: row.get(1)?,
            box_id: row.get(2)?,
            teller_id: row.get(3)?,
            state: row.get(4)?,
            audience: row.get(5)?,
            listed: row.get(6)?,
            version: row.get(7)?,
            edition: row.get(8)?,
            told: Told {
                title: row.get(9)?,
                opening: row.get(10)?,
                words: row.get(11)?,
                pen_name: row.get(12)?,
                language: row.get(13)?,
                teller: row.get(14)?,
                time_since: row.get(15)?,
                preferred_words: row.get(16)?,
                name: row.get(17)?,
                own_note: row.get(18)?,
                experiences: read_list(&row.get::<String>(19)?),
                content_notes: read_list(&row.get::<String>(20)?),
                weeks: row.get(25)?,
                moments: read_list(&row.get::<String>(26)?),
            },
            saved_at: row.get(21)?,
            published_at: row.get(22)?,
            sealed_at: row.get(23)?,
            answers: row.get(24)?,
        })
    }
}

/// Slugs as one text, for a column.
pub fn write_list(slugs: &[String]) -> String {
    slugs.join(" ")
}

fn read_list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl Story {
    /// Who this person is to this story, by who tells it; for all else see `share/viewers`.
    pub fn viewer(&self, person_id: Option<&PersonId>) -> Viewer {
        viewer(&self.teller_id, person_id)
    }

    /// Who may see its edition now; nobody but its keeper unless it is published.
    pub fn reach(&self) -> Audience {
        reach(self.state, self.audience)
    }

    /// Whether the rule lets this person do that with it.
    pub fn may(&self, person_id: Option<&PersonId>, action: Action) -> bool {
        let looks = matches!(action, Action::Read | Action::List);
        let thing = if self.sealed_at.is_some() && !looks { Thing::SealedStory } else { Thing::Story };
        audience::may(self.viewer(person_id), action, thing, self.reach())
    }

    /// Whether somebody else may see its edition now.
    pub fn is_published(&self) -> bool {
        self.state == StoryState::Published
    }

    /// Whether nobody but her sees it.
    pub fn is_hers_alone(&self) -> bool {
        self.reach() == Audience::OnlyMe
    }

    /// Whether those who have lived it see it.
    pub fn is_for_members(&self) -> bool {
        self.reach() == Audience::LivedIt
    }

    /// Whether anybody who comes sees it.
    pub fn is_for_anyone(&self) -> bool {
        self.reach() == Audience::Anyone
    }
}

/// `Story::viewer`, where only who tells it is known of it.
pub fn viewer(teller_id: &PersonId, person_id: Option<&PersonId>) -> Viewer {
    if person_id == Some(teller_id) { Viewer::Keeper } else { Viewer::Stranger }
}

/// `Story::reach`, where only these two are known of it.
pub fn reach(state: StoryState, audience: Audience) -> Audience {
    if state == StoryState::Published { audience } else { Audience::OnlyMe }
}
