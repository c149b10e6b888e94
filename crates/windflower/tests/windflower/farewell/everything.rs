//! Everything that a place holds: every column of every table as the database itself names them, and every file.

use std::collections::BTreeSet;
use std::fs;

use platform::args;
use platform::db::{Db, Part, Query, Value};

use crate::backup::elsewhere::files_below;
use crate::cast::Place;

/// The only tables that may name who is gone: the ledger, by random ids alone.
const LEDGER: [&str; 2] = ["erasure", "taken_back"];

/// What would tell of somebody.
pub struct Traces(Vec<String>);

impl Traces {
    /// Her id, her boxes, her address, and what she wrote or named her files.
    pub async fn of(db: &Db, address: &str) -> Traces {
        let sql = "SELECT id FROM person WHERE address_key = $1";
        let (id,) = db.one::<(String,)>(sql, args![address]).await.unwrap().unwrap();
        let boxes = "SELECT box_id FROM box_keeper WHERE person_id = $1";
        let boxes = db.all::<(String,)>(boxes, args![&id]).await.unwrap();
        let mut traces = vec![id, address.to_owned(), "CANARY".to_owned()];
        traces.extend(boxes.into_iter().map(|(id,)| id));
        Traces(traces)
    }

    /// Without her box, which is somebody else's too.
    pub fn without_box(mut self) -> Traces {
        self.0.truncate(3);
        self
    }

    pub fn person(&self) -> &str {
        &self.0[0]
    }

    pub fn own_box(&self) -> &str {
        &self.0[3]
    }

    /// And the ids of everything that is hers, by which rows of other tables hang on it.
    pub async fn and_ids_of_hers(mut self, db: &Db) -> Traces {
        let id = self.person().to_owned();
        for sql in [
            "SELECT id FROM keepsake WHERE kept_by = $1",
            "SELECT id FROM story WHERE teller_id = $1",
            "SELECT address FROM story WHERE teller_id = $1",
            "SELECT id FROM circle WHERE keeper_id = $1",
            "SELECT id FROM letterbox WHERE made_by = $1",
            "SELECT id FROM after_me WHERE keeper_id = $1",
            "SELECT id FROM upload WHERE person_id = $1",
            "SELECT invitation.id FROM invitation JOIN circle ON circle.id = invitation.circle_id WHERE keeper_id = $1",
        ] {
            self.0.extend(db.all::<(String,)>(sql, args![&id]).await.unwrap().into_iter().map(|(one,)| one));
        }
        self
    }

    /// These ids, whosever they are.
    pub fn of_these(ids: Vec<String>) -> Traces {
        Traces(ids)
    }

    fn find(&self, text: &str) -> Option<&String> {
        let text = text.to_lowercase();
        self.0.iter().find(|trace| text.contains(&trace.to_lowercase()))
    }

    /// `table.column` of every value in which one of them stands.
    pub async fn in_tables(&self, db: &Db) -> BTreeSet<String> {
        let mut parts = db.dump().await.unwrap();
        let (mut table, mut columns, mut found) = (String::new(), Vec::new(), BTreeSet::new());
        while let Some(part) = parts.recv().await {
            match part.unwrap() {
                Part::Table { name, columns: of } => (table, columns) = (name, of),
                Part::Row(values) if !LEDGER.contains(&table.as_str()) => {
                    for (column, value) in columns.iter().zip(values) {
                        let text = match value {
                            Value::Text(text) => text,
                            Value::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                            _ => continue,
                        };
                        if self.find(&text).is_some() {
                            found.insert(format!("{table}.{column}"));
                        }
                    }
                }
                Part::Row(_) | Part::End => {}
            }
        }
        found
    }

    /// Every file of the place in which one of them stands. The ledger beside the folder is none of them.
    pub fn in_files(&self, place: &Place) -> Vec<String> {
        let mut found = Vec::new();
        for path in files_below(&place.settings.data) {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).to_lowercase();
            // On SQLite the ledger is a table of the same file.
            let is_database = place.settings.database_file().is_some_and(|file| path == file);
            for trace in self.0.iter().filter(|trace| !(is_database && self.is_in_ledger(trace))) {
                if text.contains(&trace.to_lowercase()) {
                    found.push(format!("{} holds {trace}", path.display()));
                }
            }
        }
        found
    }

    fn is_in_ledger(&self, trace: &str) -> bool {
        trace == self.person() || self.0.get(3).is_some_and(|own_box| own_box == trace)
    }
}

/// Rows of every kind that no form of a test writes quickly: ways of signing in, pieces that are on their way, and the
/// places where somebody's id or address stands in records that are not hers.
pub async fn write_more(place: &Place, traces: &Traces) {
    let (db, id) = (&place.app.db, traces.person());
    for sql in [
        "INSERT INTO second_factor (person_id, secret, on_since, last_step) VALUES ($1, 's', NULL, 0)",
        "INSERT INTO recovery_code (fingerprint, person_id) VALUES ('r', $1)",
        "INSERT INTO half_sign_in (fingerprint, person_id, ends_at) VALUES ('h', $1, 9999999999999)",
        "INSERT INTO passkey (id, person_id, credential, name, sealed, made_at) VALUES ('p', $1, 'c', 'CANARY', 's', 0)",
        "INSERT INTO staff_link (person_id, fingerprint, made_at) VALUES ($1, 'l', 0)",
        "INSERT INTO address_change (id, person_id, address, old_address, ends_at)
         VALUES ('CANARYCHANGE', $1, 'new@post.example', 'hedda@post.example', 9999999999999)",
        "INSERT INTO address_change (id, person_id, address, old_address, ends_at)
         SELECT 'CANARYCHANGE2', id, ' Hedda@post.example', CAST($1 AS TEXT), 9999999999999 FROM person WHERE name = 'Marta'",
        "INSERT INTO sign_in_link (fingerprint, person_id, made_at, ends_at) VALUES ('k', $1, 0, 9999999999999)",
        "INSERT INTO decision (id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at)
         SELECT 'd', 'member', id, id, 'welcome', '', CAST($1 AS TEXT), 'moderator', 0, 0 FROM person WHERE name = 'Marta'",
        "INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
         SELECT 'member', id, 'place', NULL, 4, 0, CAST($1 AS TEXT), CAST($1 AS TEXT), 0 FROM person WHERE name = 'Marta'",
        "INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
         VALUES ('member', $1, 'place', NULL, 4, 0, '', '', 0) ON CONFLICT (kind, thing_id) DO NOTHING",
        "INSERT INTO first_reader (id, keeper_id, name, fingerprint, made_at, link_ends_at)
         VALUES ('CANARYREADER', $1, 'CANARY', 'fr', 0, 9999999999999)",
        "INSERT INTO first_reader (id, keeper_id, name, fingerprint, made_at, link_ends_at)
         SELECT 'martas', id, 'A friend', 'm', 0, 9999999999999 FROM person WHERE name = 'Marta' AND id <> $1",
        "INSERT INTO first_reader_device (fingerprint, first_reader_id, person_id) VALUES ('d', 'martas', $1)",
        "INSERT INTO reads_herself (person_id) VALUES ($1)",
        "INSERT INTO note_wish (story_id, taking, showing, rests_until)
         SELECT min(id), 'anyone', 'aside', 0 FROM story WHERE teller_id = $1",
        "INSERT INTO machine_wish (story_id, machines) SELECT min(id), 'here' FROM story WHERE teller_id = $1",
        "INSERT INTO story_lead (story_id, into_id, pen_name)
         SELECT min(id), min(id), 'CANARY' FROM story WHERE teller_id = $1",
        "INSERT INTO note (id, story_id, keeper_id, receipt, state, words, pen_name, meant_for, language, danger, decider,
             invited, version, sent_at, line)
         SELECT 'CANARYNOTE', min(id), CAST($1 AS TEXT), 'r', 'held', 'CANARY', 'CANARY', 'her-alone', 'en', '', 'place', FALSE,
             1, 0, 'CANARY' FROM story WHERE teller_id = $1",
        "INSERT INTO waiting (kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by, taken_at)
         SELECT 'note', 'CANARYNOTE', 'first-reader', CAST($1 AS TEXT), min(id), 3, 0, '', '', 0
         FROM story WHERE teller_id = $1",
        "INSERT INTO mark (story_id, mark, first_on, last_on)
         SELECT min(id), 'candle', 0, 0 FROM story WHERE teller_id = $1",
        "INSERT INTO remembered (id, keeper_id, spot, name, state, was_read, line, made_at)
         VALUES ('CANARYREMEMBERED', $1, 'a1b2', 'CANARY', 'held', FALSE, 'CANARY', 0)",
        "INSERT INTO own_day (id, person_id, year, month, day, about, words, letter, repeats, ends_on, next_at, sent_for,
             ignored_years, last_year, asked, made_at)
         VALUES ('CANARYDAY', $1, 2020, 2, 3, 'CANARY', 'CANARY', 'says', 'year', '', 9999999999999, '', 0, 0, FALSE, 0)",
        "INSERT INTO quiet_day (id, person_id, from_on, to_on, each_year) VALUES ('q', $1, '2020-02-03', '2020-02-03', TRUE)",
        "INSERT INTO quiet_now (person_id, since, until_on) VALUES ($1, 0, '2020-02-03')",
        "INSERT INTO note_telling (person_id, weekday, next_at) VALUES ($1, 1, 9999999999999)",
        "INSERT INTO newcomer (id, address, language, asked_in_by, made_at, ends_at)
         VALUES ('n', 'somebody@post.example', 'en', $1, 0, 9999999999999)",
        "INSERT INTO newcomer (id, address, language, asked_in_by, made_at, ends_at)
         VALUES ('CANARYNEWCOMER', 'HEDDA@post.example', 'en', $1, 0, 9999999999999)",
        "INSERT INTO upload (id, person_id, box_id, file_name, bytes, sha256, state, word, made_at, touched_at)
         SELECT 'CANARYUPLOAD', person_id, box_id, 'CANARY.jpg', 9, '', 'arriving', '', 9999999999999, 9999999999999
         FROM box_keeper WHERE person_id = $1",
        "INSERT INTO awaited (person_id, here_at) VALUES ($1, NULL) ON CONFLICT (person_id) DO NOTHING",
        "INSERT INTO set_aside (id, story_id, title, words, made_at)
         SELECT 's', min(id), 'CANARY', 'CANARY', 0 FROM story WHERE teller_id = $1",
        "INSERT INTO story_version (id, story_id, made_at, shown, letters, title, words, beside)
         SELECT 'v', min(id), 0, FALSE, 6, 'CANARY', 'CANARY', '{\"opening\":\"CANARY\"}' FROM story WHERE teller_id = $1",
        "INSERT INTO submission (story_id, state, edition, audience, listed, at_once, submitted_at, line, by_name, by_person)
         SELECT min(id), 'handed-back', NULL, 'anyone', FALSE, FALSE, 0, 'CANARY', 'CANARY', CAST($1 AS TEXT)
         FROM story WHERE teller_id = $1",
        "INSERT INTO submission_circle (story_id, circle_id)
         SELECT submission.story_id, circle.id FROM submission, circle WHERE circle.keeper_id = $1",
        "INSERT INTO consent_words (hash, words) SELECT 'hash', 'That this place shows it.' FROM person WHERE id = $1",
        "INSERT INTO consent (id, person_id, story_id, purpose, words_hash, given_at, until, withdrawn_at, lapses_at)
         SELECT 'consent', CAST($1 AS TEXT), min(id), 'place', 'hash', 0, NULL, NULL, NULL FROM story WHERE teller_id = $1",
        "INSERT INTO place_mode (number, mode, circles, letterboxes, since, changed_by)
         VALUES (1000, 'open', FALSE, FALSE, 0, $1)",
        "INSERT INTO telling_words (person_id, words) VALUES ($1, 'CANARY')",
        "INSERT INTO reading_requests_on (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING",
        "INSERT INTO job (id, kind, payload, state, due, made_at, ended_at)
         VALUES ('j', 'sign-in-letter', CAST($1 AS TEXT) || ' /box', 'done', 0, 0, 9999999999999)",
    ] {
        db.run(sql, args![id]).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
    let piece = platform::id::new_address();
    let sql = "INSERT INTO upload_piece (upload_id, at_byte, bytes, blob) VALUES ('CANARYUPLOAD', 0, 9, $1)";
    db.run(sql, args![piece]).await.unwrap();
}
