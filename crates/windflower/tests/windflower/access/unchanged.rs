//! Everything that is the keeper's, row by row: what nobody else may have changed by asking.

use platform::args;
use platform::db::{Db, Query};

/// Each for her number. Her photographs are all of the box that she keeps; of the stories in it only her own are hers, and
/// those that nobody tells who keeps it.
const ROWS: [&str; 18] = [
    "SELECT id || '|' || title || '|' || description || '|' || credit || '|' || original || '|'
            || coalesce(CAST(away_at AS TEXT), '-') || '|' || coalesce(CAST(remove_at AS TEXT), '-')
     FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id WHERE person_id = $1 ORDER BY id",
    "SELECT rendition.blob FROM rendition JOIN keepsake ON keepsake.id = rendition.keepsake_id
     JOIN box_keeper ON box_keeper.box_id = keepsake.box_id WHERE person_id = $1 ORDER BY rendition.blob",
    "SELECT id || '|' || address || '|' || teller_id || '|' || state || '|' || audience || '|' || CAST(listed AS TEXT)
            || '|' || CAST(version AS TEXT) || '|' || coalesce(CAST(edition AS TEXT), '-') || '|' || title || '|'
            || words || '|' || content_notes || '|' || coalesce(CAST(away_at AS TEXT), '-')
     FROM story WHERE teller_id = $1 ORDER BY id",
    "SELECT story.id FROM story JOIN box_keeper ON box_keeper.box_id = story.box_id WHERE person_id = $1 AND teller_id NOT IN
        (SELECT person_id FROM box_keeper WHERE box_keeper.box_id = story.box_id) ORDER BY story.id",
    "SELECT slot || '|' || keepsake_id || '|' || placement.name || '|' || caption || '|' || placement.description || '|'
            || CAST(covered AS TEXT) || '|' || cover
     FROM placement JOIN story ON story.id = placement.story_id WHERE story.teller_id = $1 ORDER BY slot",
    "SELECT story_id || '|' || CAST(number AS TEXT) || '|' || document FROM edition
     JOIN story ON story.id = edition.story_id WHERE story.teller_id = $1 ORDER BY story_id, number",
    "SELECT picture_key || '|' || slot || '|' || keepsake_id FROM picture_key
     JOIN story ON story.id = picture_key.story_id WHERE story.teller_id = $1 ORDER BY picture_key",
    "SELECT story_id || '|' || widening.audience || '|' || CAST(widening.listed AS TEXT) || '|' || CAST(due AS TEXT)
     FROM widening JOIN story ON story.id = widening.story_id WHERE story.teller_id = $1 ORDER BY story_id",
    "SELECT set_aside.id || '|' || set_aside.words || '|' || set_aside.title FROM set_aside
     JOIN story ON story.id = set_aside.story_id WHERE story.teller_id = $1 ORDER BY set_aside.id",
    "SELECT pen_name.person_id || '|' || pen_name.name FROM pen_name
     WHERE person_id = $1 ORDER BY pen_name.name",
    "SELECT telling_words.words FROM telling_words WHERE person_id = $1",
    "SELECT story_change.id || '|' || change || '|' || story_change.audience FROM story_change
     JOIN story ON story.id = story_change.story_id WHERE story.teller_id = $1 ORDER BY story_change.id",
    "SELECT id || '|' || about || '|' || choice || '|' || name || '|' || address || '|' || words || '|' || state
     FROM after_me WHERE keeper_id = $1 ORDER BY id",
    "SELECT fingerprint FROM after_me_link JOIN after_me ON after_me.id = after_me_link.after_me_id
     WHERE keeper_id = $1 ORDER BY fingerprint",
    "SELECT circle.id || '|' || circle.name || '|' || newcomers FROM circle
     WHERE keeper_id = $1 ORDER BY circle.id",
    "SELECT letterbox.id || '|' || sentence || '|' || fingerprint || '|' || CAST(came AS TEXT) || '|'
            || coalesce(CAST(taken_back_at AS TEXT), '-') FROM letterbox WHERE made_by = $1 ORDER BY letterbox.id",
    "SELECT invitation.id || '|' || invitation.name || '|' || fingerprint FROM invitation
     JOIN circle ON circle.id = invitation.circle_id
     WHERE circle.keeper_id = $1 ORDER BY invitation.id",
    "SELECT story_id || '|' || circle_id FROM story_circle
     JOIN story ON story.id = story_circle.story_id WHERE story.teller_id = $1 ORDER BY story_id, circle_id",
];

/// All of it, as one text.
pub async fn everything(db: &Db, keeper_id: &str) -> String {
    let mut all = String::new();
    for sql in ROWS {
        for (row,) in db.all::<(String,)>(sql, args![keeper_id]).await.unwrap() {
            all.push_str(&row);
            all.push('\n');
        }
    }
    all
}
