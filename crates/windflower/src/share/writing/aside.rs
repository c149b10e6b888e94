//! Words of a story that two windows wrote at once: what is not the story now is set aside, never thrown away.

use platform::db::{DbError, Tx};
use story::Told;

use super::store;
use crate::app::App;
use crate::ids::StoryId;
use crate::share::placements::Placement;

/// What one window holds.
pub struct Version<'a> {
    pub told: &'a Told,
    pub placements: &'a [Placement],
}

/// Stands between the words and whatever else was typed.
const BETWEEN: &str = "\n\n***\n\n";

impl Version<'_> {
    /// Its words, and below them whatever else somebody typed in it and the other one has not: a sentence under a
    /// picture may be all that she wrote.
    pub fn text(&self, other: &Version<'_>) -> String {
        let others = other.beside();
        let own = self.beside().into_iter().filter(|text| !text.trim().is_empty() && !others.contains(text));
        let own: Vec<&str> = own.collect();
        if own.is_empty() {
            return self.told.words.clone();
        }
        [self.told.words.as_str(), BETWEEN, &own.join("\n\n")].concat()
    }

    /// Everything that is typed but title and words.
    fn beside(&self) -> Vec<&str> {
        let Told { opening, own_note, pen_name, name, preferred_words, .. } = self.told;
        let told = [opening, own_note, pen_name, name, preferred_words].into_iter();
        let pictures = self.placements.iter();
        let under = pictures.flat_map(|one| [&one.caption, &one.description, &one.credit, &one.cover]);
        told.chain(under).map(String::as_str).collect()
    }
}

/// Sets a version aside and answers with its id: in place of the one this window set aside before, or once only where it
/// is there already.
pub async fn set(
    app: &App,
    tx: &mut Tx,
    (story_id, before): (&StoryId, Option<&str>),
    words: &str,
    title: &str,
) -> Result<String, DbError> {
    let now = app.clock.now();
    if let Some(id) = before
        && store::write_on(tx, (id, story_id), title, words, now).await?
    {
        return Ok(id.to_owned());
    }
    if let Some(id) = store::same_set_aside(&mut *tx, story_id, title, words).await? {
        return Ok(id);
    }
    let id = platform::id::new_id(&app.clock);
    store::set_aside(tx, &id, story_id, title, words, now).await?;
    Ok(id)
}
