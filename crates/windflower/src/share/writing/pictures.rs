//! Photographs come into a story and go from it while it is written. Its words are saved by themselves.

use platform::db::Tx;

use crate::app::App;
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::boxes::Room;
use crate::people::who::audience::Action;
use crate::share::editions;
use crate::share::placements::{self, Placement};
use crate::trouble::Trouble;

/// Longest name of a picture in the words.
const MOST_NAME: usize = 80;

/// What is to change.
pub struct Change<'a> {
    /// Photographs of her box to be put in, in this order.
    pub place: Vec<KeepsakeId>,
    /// The name that a picture had in the words when it was taken out, where it comes back.
    pub name: Option<&'a str>,
    /// Slots of pictures to be taken out.
    pub out: Vec<&'a str>,
}

/// Puts photographs in and takes others out, in one transaction; answers with those that stand in it now of the ones that
/// were to be put in. One that is there already stays as it is.
pub async fn change(room: &Room, id: &StoryId, change: Change<'_>) -> Result<Vec<Placement>, Trouble> {
    let app: &App = &room.app;
    let mut tx = app.db.begin().await?;
    let story = editions::lock(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    if !story.may(Some(room.keeper.person_id()), Action::Write) {
        return Err(Trouble::Refused);
    }
    super::pictures_change(&mut tx, app, &story).await?;
    for slot in &change.out {
        placements::take_out(&mut tx, id, slot).await?;
    }
    let called = room.chrome.words.write_photograph();
    for keepsake_id in &change.place {
        if let Some(placement) = placements::place(&mut tx, &room.own_box, id, keepsake_id, &called).await? {
            again(&mut tx, id, placement, change.name).await?;
        }
    }
    let there = placements::of_story(&mut tx, id).await?;
    tx.commit().await?;
    let asked = |keepsake_id: &KeepsakeId| there.iter().find(|one| one.keepsake_id == *keepsake_id).cloned();
    Ok(change.place.iter().filter_map(asked).collect())
}

/// Gives a picture that comes back the name it had, unless another one has it now.
async fn again(tx: &mut Tx, id: &StoryId, placement: Placement, name: Option<&str>) -> Result<(), Trouble> {
    let Some(name) = name.filter(|name| is_name(name)) else { return Ok(()) };
    if !placements::names(&mut *tx, id).await?.iter().any(|taken| taken == name) {
        placements::change(tx, id, &[Placement { name: name.to_owned(), ..placement }]).await?;
    }
    Ok(())
}

/// Whether the words can name a picture so.
fn is_name(name: &str) -> bool {
    let stands = format!("[[{name}]]");
    name.chars().count() <= MOST_NAME
        && matches!(&story::words::read(&stands)[..], [story::Block::Picture(read)] if read == name)
}
