//! Where the place decides about each story: it is handed in, and shown by that decision exactly as it was handed in.

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use story::Document;

use super::{When, Wish, call_back, narrow, put_out, visibility};
use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::audience::{Action, Audience};
use crate::people::who::persons;
use crate::people::who::roles::{Keeper, Moderator};
use crate::share::editions::{self, Story, Visibility};
use crate::share::listing;
use crate::share::pen_names;
use crate::share::placements::{self, Placement};
use crate::share::remarks;
use crate::share::submission;
use crate::trouble::Trouble;

/// Hands a story in as its words stand at this moment. What of the wish is narrower than before holds at once.
pub async fn hand_in(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    (story, placements): (&Story, &[Placement]),
    (wish, at): (&Wish, Moment),
) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Widen) || wish.visibility.audience <= Audience::Invited {
        return Err(Trouble::Refused);
    }
    let there = editions::lock(tx, &story.id).await?.ok_or(Trouble::Refused)?;
    let document = placements::document(&story.told, placements);
    pen_names::keep(tx, &app.clock, keeper.person_id(), &document.pen_name).await?;
    let before = visibility(&mut *tx, &there).await?;
    if before.at_once(&wish.visibility) != before {
        narrow(app, tx, keeper, &there, &wish.visibility).await?;
    }
    call_back(tx, &there.id).await?;
    let wanted = (&wish.visibility, wish.when == When::Now);
    submission::hand_in(tx, (&there, &document), wanted, at).await
}

/// What came of a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is shown.
    Shown,
    /// It is shown after a night, as its teller chose.
    Waits,
    /// Somebody else tells by now under a name that readers would take for this one; nothing was decided.
    NameOfAnother,
}

/// Whoever decides says yes: exactly what was handed in is shown, at once or after the wait that its teller chose. `read` is
/// the edition that she read, where that was before this call.
///
/// # Errors
/// `Trouble::Refused` where it waits no more, or somebody else has it in hand.
pub async fn accept(
    app: &Shared,
    moderator: &Moderator,
    (story_id, read): (&StoryId, Option<i64>),
) -> Result<Answer, Trouble> {
    let mut tx = app.db.begin().await?;
    let story = editions::lock(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
    // What two people took from all pages stays so until somebody else has lifted that.
    let is_held_back = remarks::hold_back(&mut tx, story_id).await?;
    if is_held_back
        || !story.may(Some(&story.teller_id), Action::Widen)
        || story.teller_id == *moderator.person_id()
    {
        return Err(Trouble::Refused);
    }
    let (handed, circles) = submission::accept(&mut tx, &app.clock, moderator, &story).await?;
    // Handed in once more meanwhile, it is another one that nobody has read.
    let edition = handed.edition.filter(|edition| read.is_none_or(|read| read == *edition));
    let edition = edition.ok_or(Trouble::Refused)?;
    let document = editions::frozen(&mut tx, story_id, edition).await?.ok_or(Trouble::Refused)?;
    let shown = editions::document(&mut tx, &story).await?;
    if is_name_of_another(&mut tx, (&story, shown.as_ref()), &document).await? {
        return Ok(Answer::NameOfAnother);
    }
    editions::show_frozen(&mut tx, story_id, edition).await?;
    let zone = persons::time_zone(&mut tx, &story.teller_id).await?.ok_or(Trouble::Refused)?;
    let keeper = Keeper::just_made(&story.teller_id, &zone);
    let wish = Wish {
        visibility: Visibility::new(handed.audience, handed.listed, circles),
        when: if handed.at_once { When::Now } else { When::AfterANight },
    };
    let waits = put_out(app, &mut tx, &keeper, (&story, &document), &wish).await?;
    tx.commit().await?;
    Ok(if waits { Answer::Waits } else { Answer::Shown })
}

/// Whether strangers would take the name under this story for somebody else's. One under which they meet it already (in
/// `shown`) stays.
pub async fn is_name_of_another(
    q: impl Query,
    (story, shown): (&Story, Option<&Document>),
    document: &Document,
) -> Result<bool, DbError> {
    let mark = pen_names::mark(&document.pen_name);
    let meets = shown.filter(|_| story.reach() > Audience::Invited);
    if meets.is_some_and(|shown| pen_names::mark(&shown.pen_name) == mark) {
        return Ok(false);
    }
    listing::is_mark_of_another(q, &mark, &story.teller_id).await
}
