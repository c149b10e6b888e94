//! What somebody says is wrong, and what comes of it.

use platform::clock::Moment;

use crate::ids::{PersonId, ReportId, StoryId};

platform::row_enum! {
    /// About what somebody says it.
    pub enum About {
        /// A story.
        Story = "story",
        /// A note under a story.
        Note = "note",
        /// An organisation on the pages of support.
        Signpost = "signpost",
    }
}

platform::row_enum! {
    /// What is wrong, of a short list.
    pub enum Reason {
        /// Readers are not told enough before it begins.
        NoteMissing = "note-missing",
        /// Somebody may be in danger.
        Danger = "danger",
        /// Somebody can be recognised who may not want that.
        Recognised = "recognised",
        /// Words or pictures of somebody else, without asking.
        Taken = "taken",
        /// It is unkind to a person or a choice.
        Unkind = "unkind",
        /// It sells, recruits or asks for money.
        Sells = "sells",
        /// Something else.
        Other = "other",
    }
}

platform::row_enum! {
    /// What was decided.
    pub enum Outcome {
        /// Seen, harmless: it stays as it is.
        Pass = "pass",
        /// It stays, and its teller is told one line.
        GiveBack = "give-back",
        /// It is no longer shown. Two people decide that.
        Decline = "decline",
    }
}

/// In the list of decisions: one person finds that it must not be shown, and a second one is asked.
pub const DECLINE_ASKED: &str = "decline-asked";
/// In the list of decisions: somebody opened what is not for everybody.
pub const OPENED: &str = "opened";

/// A report as its row has it.
#[derive(Clone, Debug)]
pub struct Report {
    /// Id.
    pub id: ReportId,
    /// About what.
    pub about: About,
    /// Which story; `None` for a signpost.
    pub story_id: Option<StoryId>,
    /// Which words, as a keyed hash.
    pub words_hash: String,
    /// What is wrong.
    pub reason: Reason,
    /// In own words; may be empty.
    pub words: String,
    /// The report with which this one is answered, if there was one before.
    pub lead_id: Option<ReportId>,
    /// What was decided; `None` while it waits.
    pub outcome: Option<Outcome>,
    /// When it came.
    pub made_at: Moment,
    /// Why somebody else should read it once more; may be empty.
    pub appeal: String,
    /// When that was said.
    pub appealed_at: Option<Moment>,
}

platform::row!(Report {
    id,
    about,
    story_id,
    words_hash,
    reason,
    words,
    lead_id,
    outcome,
    made_at,
    appeal,
    appealed_at
});

impl Report {
    /// Whether it is answered by itself.
    pub fn stands_alone(&self) -> bool {
        self.lead_id.is_none() || self.appealed_at.is_some()
    }
}

/// Why a report waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// It came.
    First,
    /// Whoever sent it asks for somebody else.
    Appeal,
    /// The teller of a story that is no longer shown has answered.
    Answer,
}

/// What the page of a receipt says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nobody has decided yet.
    Waits,
    /// Somebody else reads it once more.
    WaitsAgain,
    /// What was decided.
    Decided(Outcome),
}

/// What the one who decides is shown.
pub struct ToDecide {
    /// The report that waits.
    pub report: Report,
    /// Others about the same words, the first of them first.
    pub joined: Vec<Report>,
    /// Why it waits.
    pub round: Round,
    /// Who tells the story.
    pub teller_id: PersonId,
    /// What the teller answered.
    pub answer: String,
    /// Whether one person found already that it must not be shown.
    pub one_declines: bool,
}

/// A line of the list of all reports: nothing anybody wrote.
pub struct Line {
    /// Id.
    pub id: ReportId,
    /// About what.
    pub about: About,
    /// What was said to be wrong.
    pub reason: Reason,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// When it came.
    pub made_at: Moment,
    /// When it was decided.
    pub decided_at: Option<Moment>,
    /// When somebody asked for somebody else.
    pub appealed_at: Option<Moment>,
    /// The report with which it was answered.
    pub lead_id: Option<ReportId>,
}

platform::row!(Line { id, about, reason, outcome, made_at, decided_at, appealed_at, lead_id });
