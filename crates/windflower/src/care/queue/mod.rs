//! Everything that waits for whoever decides for the place: in its line, what came first before the rest. It counts nothing,
//! and whatever came or went meanwhile, nothing on it jumps.

pub mod web;

use platform::db::DbError;

use crate::app::App;
use crate::care::choices::Choices;
use crate::care::things::{self, Glance};
use crate::people::waiting::{self, PlaceInLine, Standing, Waiting};
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Spot, Turn, one_more};

/// How many of each place stand on the page of all.
pub const OF_EACH: usize = 8;

/// One that waits.
pub struct InLine {
    /// As its row has it.
    pub waiting: Waiting,
    /// What is said of it.
    pub glance: Glance,
    /// How it stands for her.
    pub standing: Standing,
}

/// One place of the line.
pub struct Section {
    /// Which.
    pub place: PlaceInLine,
    /// Those of it that are for her.
    pub part: Part<InLine>,
}

impl Section {
    /// Its own list; ends where a key goes.
    pub fn list(&self) -> String {
        format!("/care?line={}&", self.place.number())
    }
}

/// A part of one place of the line, without what she rather does not see.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn section(
    app: &App,
    chrome: &Chrome,
    (moderator, choices): (&Moderator, &Choices),
    place: PlaceInLine,
    (turn, most): (&Turn, usize),
) -> Result<Section, Refusal> {
    let whence = turn.read((Spot::EARLIEST, Spot::LATEST))?;
    let waiting = waiting::in_line(&app.db, place, &whence, one_more(most)).await?;
    let part = Part::of(turn, waiting, most, |one| Spot::new(one.since, &one.thing_id))?;
    let mut rows = Vec::new();
    for waiting in part.rows {
        if things::is_kept_from(app, moderator, (waiting.kind, &waiting.thing_id)).await? {
            continue;
        }
        let Some(glance) = things::glance(app, chrome, &waiting).await? else { continue };
        if choices.takes(waiting.kind, &glance.experiences) {
            let standing = standing(app, moderator, &waiting).await?;
            rows.push(InLine { waiting, glance, standing });
        }
    }
    Ok(Section { place, part: Part { rows, back: part.back, on: part.on } })
}

/// How it stands for her. Where somebody had a part in it before, it is asked who that was.
async fn standing(app: &App, moderator: &Moderator, waiting: &Waiting) -> Result<Standing, DbError> {
    let standing = waiting.standing(&app.clock, moderator.person_id());
    let thing = (waiting.kind, waiting.thing_id.as_str());
    let is_hers = waiting.not_by.is_empty() || things::may_open(app, moderator, thing).await?;
    Ok(if is_hers { standing } else { Standing::NotHers })
}
