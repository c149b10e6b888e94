//! Kindness in the invented place: notes that wait, one passed, one given back with a line, and a candle; all of it sent and
//! decided the way it goes for real people.

use platform::secret::Token;

use crate::app::Shared;
use crate::ids::{NoteId, StoryId};
use crate::people::entering::devices::web::Whence;
use crate::people::waiting::{self, Kind, PlaceInLine};
use crate::people::who::roles::{Keeper, Moderator};
use crate::receive::marks::{self, Mark};
use crate::receive::notes::{self, By, Deciding, Draft, Outcome, Sent};
use crate::share::editions::{self, Story};
use crate::share::note_wishes::{self, Showing, Taking};
use crate::share::viewers::Visit;
use crate::site::turning::{Spot, Whence as From};
use crate::trouble::Trouble;

/// For everyone who reads here, and passed.
const PASSED: (&str, &str) = (
    "I read this on the last train home. I had to get off one stop early, and I was glad of the walk.",
    "Oonagh",
);
/// Given back with a line.
const GIVEN_BACK: (&str, &str) =
    ("At least it was early. You will see, next year everything looks different.", "Pat");
/// Waits to be read.
const WAITING: [(&str, &str); 2] = [
    ("I don’t have words. I sat with yours for a while.", ""),
    ("My brother has a photograph like that on his shelf. I never dared to ask. Now I will.", "A sister"),
];
const LINE: &str =
    "Thank you for writing. Would you leave out the part that begins “At least”? That you read it is enough.";

/// Sends and decides all of it, for the last story of this keeper; answers with the receipt of the note that was given back.
///
/// # Errors
/// Where a note was not taken, or something of the database.
pub async fn come(app: &Shared, keeper: &Keeper, moderator: &Moderator) -> Result<Token, Trouble> {
    let own = editions::all_own(&app.db, keeper).await?;
    let story = own.first().ok_or_else(|| Trouble::broken("nobody told a story"))?;
    let mut tx = app.db.begin().await?;
    let wish = (Taking::Anyone, Showing::Aside, true);
    note_wishes::choose(app, &mut tx, keeper, story, wish).await?;
    tx.commit().await?;
    send(app, story, PASSED).await?;
    decide(app, moderator, &story.id, (Outcome::Pass, "")).await?;
    let receipt = send(app, story, GIVEN_BACK).await?;
    decide(app, moderator, &story.id, (Outcome::GiveBack, LINE)).await?;
    for note in WAITING {
        send(app, story, note).await?;
    }
    marks::leave(app, &story.id, Mark::Candle).await?;
    Ok(receipt)
}

async fn send(app: &Shared, story: &Story, (words, name): (&str, &str)) -> Result<Token, Trouble> {
    let draft = Draft::new(words, name, "everyone", "en");
    let whence = Whence { network: None, device: None, called: "" };
    let sent = notes::send(app, (story, &Visit::default()), &whence, Token::new(), &draft).await;
    match sent? {
        Sent::Held(receipt) => Ok(receipt),
        Sent::Not(_) | Sent::Enough => Err(Trouble::broken("a note was not taken")),
    }
}

/// Decides about the note that waits first.
async fn decide(
    app: &Shared,
    moderator: &Moderator,
    story_id: &StoryId,
    (outcome, line): (Outcome, &str),
) -> Result<(), Trouble> {
    let place = PlaceInLine::of(Kind::Note);
    let first = waiting::in_line(&app.db, place, &From::After(Spot::EARLIEST), 1).await?;
    let first = first.into_iter().find(|waits| waits.story_id.as_ref() == Some(story_id));
    let id = NoteId::from(first.ok_or_else(|| Trouble::broken("no note waits"))?.thing_id);
    let deciding = Deciding { outcome, reason: "", line, by: By::Place(moderator), version: 1 };
    notes::decide(app, &id, &deciding).await
}
