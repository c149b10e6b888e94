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

/// Versions of one story; of more, the two oldest become one, with a line between them.
const MOST: usize = 200;
/// What all of them may have together, in letters: twenty times the longest story.
const MOST_LETTERS: i64 = 4_000_000;

/// Whose words are set aside.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// Those of a window that goes on writing: in place of what it set aside before, in a row that no other window has.
    Own(Option<&'a str>),
    /// Those that stand there: once only, where they are set aside already.
    Theirs,
}

/// Sets a version aside and answers with its id. `None` where so much is set aside already that nothing more can be, and
/// nothing is left out.
pub async fn set(
    app: &App,
    tx: &mut Tx,
    (story_id, whose): (&StoryId, Whose<'_>),
    words: &str,
    title: &str,
) -> Result<Option<String>, DbError> {
    let now = app.clock.now();
    match whose {
        Whose::Own(Some(id)) if store::write_on(tx, (id, story_id), title, words, now).await? => {
            return Ok(Some(id.to_owned()));
        }
        Whose::Theirs => {
            if let Some(id) = store::same_set_aside(&mut *tx, story_id, title, words).await? {
                return Ok(Some(id));
            }
        }
        Whose::Own(_) => {}
    }
    if !make_room(app, tx, story_id, words).await? {
        return Ok(None);
    }
    let id = platform::id::new_id(&app.clock);
    store::set_aside(tx, &id, story_id, title, words, now).await?;
    Ok(Some(id))
}

/// Room for one more of these words; `false` if there is none.
async fn make_room(app: &App, tx: &mut Tx, story_id: &StoryId, words: &str) -> Result<bool, DbError> {
    let letters = i64::try_from(words.chars().count()).unwrap_or(i64::MAX);
    let (count, there) = store::count_set_aside(&mut *tx, story_id).await?;
    if there.saturating_add(letters) <= MOST_LETTERS && count < MOST {
        return Ok(true);
    }
    // What stands whole in a later one is found there.
    let mut all = store::oldest_set_aside(&mut *tx, story_id).await?;
    let mut at = 0;
    while at < all.len() {
        let (_, own) = &all[at];
        let later = all[at + 1..].iter().map(|(_, text)| text.as_str()).chain([words]);
        if later.into_iter().any(|text| text.contains(own.as_str())) {
            let (id, _) = all.remove(at);
            store::delete_set_aside(tx, &id).await?;
        } else {
            at += 1;
        }
    }
    if let (true, [(first, older), (second, newer), ..]) = (all.len() >= MOST, all.as_slice()) {
        // A row of its own: a window may still write on in one of the two.
        let none = (String::new(), app.clock.now());
        let (own, _) = store::title_of_set_aside(&mut *tx, first).await?.unwrap_or_else(|| none.clone());
        let (title, made_at) = store::title_of_set_aside(&mut *tx, second).await?.unwrap_or(none);
        let own = if own.is_empty() || own == title { String::new() } else { format!("{own}\n\n") };
        let (id, both) = (platform::id::new_id(&app.clock), [&own, older, BETWEEN, newer].concat());
        store::delete_set_aside(tx, first).await?;
        store::delete_set_aside(tx, second).await?;
        store::set_aside(tx, &id, story_id, &title, &both, made_at).await?;
    }
    let (_, there) = store::count_set_aside(&mut *tx, story_id).await?;
    Ok(there.saturating_add(letters) <= MOST_LETTERS)
}
