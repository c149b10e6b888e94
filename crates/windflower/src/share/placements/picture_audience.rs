//! How far one picture of a story goes: never further than its story, nor than those who are in it say.

use platform::db::{Db, DbError, Tx};

use super::placement::PictureKey;
use super::store;
use crate::app::Shared;
use crate::ids::KeepsakeId;
use crate::keep::says::{self, Reach};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Audience;
use crate::site::page_cache;
use crate::words::Words;

/// The audience of one picture, for the rule: the narrowest of its story's, of what held when it was shown, and of what
/// is said now. An answer that lets it go further waits until its teller shows the story once more.
pub async fn of_key(db: &Db, key: &PictureKey, story: Audience) -> Result<Audience, DbError> {
    let now = says::reach(db, &key.keepsake_id).await?.cap;
    Ok(story.min(key.reach).min(now))
}

/// After something was said: every address under which the photograph went further than it may now is replaced, or
/// removed where it goes to nobody, and pages that were rendered before are forgotten.
pub async fn follow(
    app: &Shared,
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    now: Audience,
) -> Result<(), DbError> {
    let keys = store::keys_of_keepsake(&mut *tx, keepsake_id).await?;
    if now < Audience::Anyone {
        ledger::take_back(app, tx, Kind::Picture, keepsake_id).await?;
    }
    if keys.iter().any(|key| key.reach > now) {
        store::delete_keys_of_keepsake(tx, keepsake_id).await?;
        for key in keys {
            super::insert_key(tx, (&key.story_id, &key.slot, &key.keepsake_id), key.reach.min(now)).await?;
        }
    }
    page_cache::narrow(app, tx).await
}

/// Takes the addresses of a photograph away that came back with a backup, and asks both parents once more how far it may
/// go: what they said after the backup is lost. Its teller shows it by showing the story anew. For the ledger.
pub(crate) async fn delete_keys_again(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    says::ask_again(tx, keepsake_id).await?;
    store::delete_keys_of_keepsake(tx, keepsake_id).await
}

/// Why readers do not get this picture, for its teller; `None` if they do.
pub fn why(words: &Words, reach: Reach) -> Option<String> {
    Some(match reach.cap {
        Audience::Anyone => return None,
        Audience::OnlyMe if reach.open => words.says_line_open(),
        Audience::OnlyMe => words.says_line_only_two(),
        Audience::Invited | Audience::LivedIt => words.says_line_invited(),
    })
}
