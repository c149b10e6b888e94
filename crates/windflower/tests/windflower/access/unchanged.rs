//! Everything that is the keeper's, row by row: what nobody else may have changed by asking.

use std::collections::BTreeSet;

use platform::args;
use platform::db::{Db, Engine, Query};

/// Each for her number. Her photographs are all of the box that she keeps; of the stories in it only her own are hers, and
/// those that nobody tells who keeps it.
const ROWS: [&str; 25] = [
    "SELECT id || '|' || title || '|' || description || '|' || credit || '|' || original || '|'
            || coalesce(CAST(away_at AS TEXT), '-') || '|' || coalesce(CAST(remove_at AS TEXT), '-')
     FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id WHERE person_id = $1 ORDER BY id",
    "SELECT rendition.blob FROM rendition JOIN keepsake ON keepsake.id = rendition.keepsake_id
     JOIN box_keeper ON box_keeper.box_id = keepsake.box_id WHERE person_id = $1 ORDER BY rendition.blob",
    "SELECT id || '|' || address || '|' || teller_id || '|' || state || '|' || audience || '|' || CAST(listed AS TEXT)
            || '|' || CAST(version AS TEXT) || '|' || coalesce(CAST(edition AS TEXT), '-') || '|' || title || '|'
            || words || '|' || content_notes || '|' || opening || '|' || coalesce(CAST(away_at AS TEXT), '-')
     FROM story WHERE teller_id = $1 ORDER BY id",
    "SELECT story.id FROM story JOIN box_keeper ON box_keeper.box_id = story.box_id WHERE person_id = $1 AND teller_id NOT IN
        (SELECT person_id FROM box_keeper WHERE box_keeper.box_id = story.box_id) ORDER BY story.id",
    "SELECT story_version.id || '|' || story_version.words FROM story_version
     JOIN story ON story.id = story_version.story_id WHERE story.teller_id = $1 ORDER BY story_version.id",
    "SELECT slot || '|' || keepsake_id || '|' || placement.name || '|' || caption || '|' || placement.description || '|'
            || CAST(covered AS TEXT) || '|' || cover
     FROM placement JOIN story ON story.id = placement.story_id WHERE story.teller_id = $1 ORDER BY slot",
    "SELECT story_id || '|' || CAST(number AS TEXT) || '|' || document FROM edition
     JOIN story ON story.id = edition.story_id WHERE story.teller_id = $1 ORDER BY story_id, number",
    "SELECT picture_key || '|' || slot || '|' || keepsake_id FROM picture_key
     JOIN story ON story.id = picture_key.story_id WHERE story.teller_id = $1 ORDER BY picture_key",
    "SELECT story_id || '|' || widening.audience || '|' || CAST(widening.listed AS TEXT) || '|' || CAST(due AS TEXT)
     FROM widening JOIN story ON story.id = widening.story_id WHERE story.teller_id = $1 ORDER BY story_id",
    "SELECT story_id || '|' || submission.state || '|' || coalesce(CAST(submission.edition AS TEXT), '-')
     FROM submission JOIN story ON story.id = submission.story_id WHERE story.teller_id = $1 ORDER BY story_id",
    "SELECT consent.id || '|' || purpose || '|' || words_hash || '|' || coalesce(CAST(withdrawn_at AS TEXT), '-')
     FROM consent WHERE person_id = $1 ORDER BY consent.id",
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
    "SELECT note_wish.story_id || '|' || taking || '|' || showing FROM note_wish
     JOIN story ON story.id = note_wish.story_id WHERE story.teller_id = $1 ORDER BY note_wish.story_id",
    "SELECT machine_wish.story_id || '|' || machines FROM machine_wish
     JOIN story ON story.id = machine_wish.story_id WHERE story.teller_id = $1 ORDER BY machine_wish.story_id",
    "SELECT story_lead.story_id || '|' || into_id FROM story_lead
     JOIN story ON story.id = story_lead.story_id WHERE story.teller_id = $1 ORDER BY story_lead.story_id",
    "SELECT first_reader.id || '|' || first_reader.name FROM first_reader
     WHERE keeper_id = $1 ORDER BY first_reader.id",
    "SELECT story_id || '|' || circle_id FROM story_circle
     JOIN story ON story.id = story_circle.story_id WHERE story.teller_id = $1 ORDER BY story_id, circle_id",
];

/// Counts every row that is written in one of the tables that `ROWS` reads, on SQLite also one that goes with another.
const WRITTEN_SQLITE: [&str; 2] =
    ["CREATE TABLE written (times BIGINT NOT NULL)", "INSERT INTO written (times) VALUES (0)"];
const WRITTEN_POSTGRES: [&str; 3] = [
    "CREATE SEQUENCE written",
    // So that the first that is counted is another number.
    "SELECT setval('written', 1)",
    "CREATE FUNCTION note_written() RETURNS trigger LANGUAGE plpgsql
     AS 'BEGIN PERFORM nextval(''written''); RETURN NULL; END'",
];

/// What is the keeper's, read again only where something was written since it was last read. The database itself counts
/// what is written, so that nothing can be changed unseen, by looking neither.
pub struct Everything {
    times: i64,
    rows: String,
}

impl Everything {
    /// Has the database count from now on.
    pub async fn watched(db: &Db, keeper_id: &str) -> Everything {
        let on_postgres = db.engine() == Engine::Postgres;
        for sql in if on_postgres { &WRITTEN_POSTGRES[..] } else { &WRITTEN_SQLITE[..] } {
            db.run(sql, args![]).await.unwrap();
        }
        for table in tables() {
            for what in ["INSERT", "UPDATE", "DELETE"] {
                let then = if on_postgres {
                    "FOR EACH STATEMENT EXECUTE FUNCTION note_written()"
                } else {
                    "FOR EACH ROW BEGIN UPDATE written SET times = times + 1; END"
                };
                let sql = format!("CREATE TRIGGER written_{table}_{what} AFTER {what} ON {table} {then}");
                db.run(String::leak(sql), args![]).await.unwrap();
            }
        }
        let mut everything = Everything { times: -1, rows: String::new() };
        everything.is_as_before(db, keeper_id).await;
        everything
    }

    /// Whether all of it is as it was when this was last asked.
    pub async fn is_as_before(&mut self, db: &Db, keeper_id: &str) -> bool {
        let times = match db.engine() {
            Engine::Postgres => "SELECT last_value FROM written",
            Engine::Sqlite => "SELECT times FROM written",
        };
        let (times,) = db.one::<(i64,)>(times, args![]).await.unwrap().unwrap();
        if times == self.times {
            return true;
        }
        self.times = times;
        let now = everything(db, keeper_id).await;
        let before = std::mem::replace(&mut self.rows, now);
        before == self.rows
    }
}

/// Every table that `ROWS` reads.
fn tables() -> BTreeSet<&'static str> {
    let mut tables = BTreeSet::new();
    for sql in ROWS {
        let words: Vec<&str> = sql.split_whitespace().collect();
        let named = words.windows(2).filter(|pair| ["FROM", "JOIN"].contains(&pair[0])).map(|pair| pair[1]);
        tables.extend(named);
    }
    tables
}

#[test]
fn every_table_is_watched() {
    let tables = tables();
    assert!(
        tables.contains("story_circle") && tables.contains("box_keeper") && tables.len() == 25,
        "{tables:?}"
    );
}

/// All of it, as one text.
async fn everything(db: &Db, keeper_id: &str) -> String {
    let mut all = String::new();
    for sql in ROWS {
        for (row,) in db.all::<(String,)>(sql, args![keeper_id]).await.unwrap() {
            all.push_str(&row);
            all.push('\n');
        }
    }
    all
}
