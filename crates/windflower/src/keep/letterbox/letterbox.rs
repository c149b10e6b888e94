//! A letterbox, what came by it, and its bounds.

use platform::clock::Moment;

use crate::ids::{ArrivalId, BoxId, KeepsakeId, LetterboxId, PersonId};

/// How long one is open, where she says nothing else.
pub const DAYS: i64 = 30;
/// The choices she has.
pub const DAYS_TO_CHOOSE: [i64; 4] = [7, DAYS, 90, 365];
/// How many photographs it takes, where she says nothing else.
pub const PICTURES: i64 = 60;
/// The most that it ever takes.
pub const MOST_PICTURES: i64 = 500;
/// How many one form takes.
pub const MOST_IN_FORM: usize = 60;
/// Rows of one form that can come back to a helper: what it takes at once, and as many sentences without a photograph.
pub const MOST_ROWS: usize = 2 * MOST_IN_FORM;
/// Letterboxes of one keeper that are not taken back.
pub const MOST_LETTERBOXES: usize = 30;
/// Longest sentence of hers, and longest of a helper about one photograph.
pub const MOST_SENTENCE: usize = 400;
/// Longest name of a helper.
pub const MOST_NAME: usize = 80;
/// Photographs that come by one letterbox within `TRIES_MINUTES`, also those that are not taken.
pub const MOST_TRIES: i64 = 180;
/// How long that is counted.
pub const TRIES_MINUTES: i64 = 15;
/// At most one letter within so many minutes.
pub const LETTER_MINUTES: i64 = 60;
/// A letter waits until a whole form has come.
pub const LETTER_WAITS_MINUTES: i64 = 10;

/// A link by which a helper puts photographs into a box.
#[derive(Clone, Debug)]
pub struct Letterbox {
    /// Id; shown to its keeper only.
    pub id: LetterboxId,
    /// Into which box.
    pub box_id: BoxId,
    /// Who made it, and keeps what comes.
    pub made_by: PersonId,
    /// What she says on top of the page of whoever opens it.
    pub sentence: String,
    /// How many photographs it takes.
    pub most: i64,
    /// How many came.
    pub came: i64,
    /// When it ends.
    pub ends_at: Moment,
    /// Whether she is told by letter.
    pub tells: bool,
}

platform::row!(Letterbox { id, box_id, made_by, sentence, most, came, ends_at, tells });

/// How it stands with a letterbox that is not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterboxState {
    /// It takes photographs.
    Open,
    /// Its time is over.
    Ended,
    /// As many came as were asked for.
    Full,
}

impl Letterbox {
    /// How it stands now.
    pub fn state(&self, now: Moment) -> LetterboxState {
        match (self.ends_at <= now, self.came >= self.most) {
            (true, _) => LetterboxState::Ended,
            (_, true) => LetterboxState::Full,
            _ => LetterboxState::Open,
        }
    }
}

/// What a keeper wants a letterbox to be.
#[derive(Clone, Debug)]
pub struct NewLetterbox {
    /// Her sentence.
    pub sentence: String,
    /// For how long.
    pub days: i64,
    /// For how many photographs.
    pub most: i64,
    /// Whether she wants to be told.
    pub tells: bool,
}

/// Something that came and is sealed, as its keeper meets it: words only.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Id; of the sealed photograph itself no page says any.
    pub id: ArrivalId,
    /// The photograph; never shown.
    pub keepsake_id: KeepsakeId,
    /// In which box it is; never shown.
    pub box_id: BoxId,
    /// Who keeps it; never shown.
    pub kept_by: PersonId,
    /// The helper, as she calls herself.
    pub helper: String,
    /// What she says of it.
    pub sentence: String,
    /// When it will be removed, if it was put away.
    pub remove_at: Option<Moment>,
}

platform::row!(Arrival { id, keepsake_id, box_id, kept_by, helper, sentence, remove_at });

impl Arrival {
    /// In which box it is and who keeps it, for `OwnBox::may`.
    pub fn kept(&self) -> (&BoxId, &PersonId) {
        (&self.box_id, &self.kept_by)
    }
}

/// Who brought a photograph that was opened, and what she said of it.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The helper, as she calls herself.
    pub helper: String,
    /// What she said of it.
    pub sentence: String,
}

platform::row!(Brought { helper, sentence });

/// A photograph on a helper's receipt: her own sentence, and nothing of the picture.
#[derive(Clone, Debug)]
pub struct ReceiptLine {
    /// Id of what came.
    pub id: ArrivalId,
    /// What she said of it.
    pub sentence: String,
    /// Whether it is sealed still.
    pub sealed: bool,
}

platform::row!(ReceiptLine { id, sentence, sealed });
