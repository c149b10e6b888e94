//! Reads our SQL just closely enough to write `$2` as `?2` for SQLite and to tell reading from writing.
//! SQLite takes `$2` for a *name* and numbers names by first appearance, so that `… $2 … $1` would silently bind
//! the wrong values.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::Duration;

/// A statement as SQLite wants it.
#[derive(Debug)]
pub(crate) struct SqliteText {
    pub sql: String,
    /// Whether it must go to the one writer.
    pub writes: bool,
    /// For how many times yet it is taken for one that takes long.
    slow: AtomicU32,
}

/// What takes longer is not found by a key.
const SLOW: Duration = Duration::from_millis(5);
/// A statement that was slow once is taken for slow for so many times, whatever it is asked with.
const REMEMBERED: u32 = 32;

impl SqliteText {
    /// Whether it took long when it was asked before.
    pub(crate) fn is_slow(&self) -> bool {
        self.slow.load(Ordering::Relaxed) > 0
    }

    /// It took so long this time.
    pub(crate) fn took(&self, time: Duration) {
        let slow = self.slow.load(Ordering::Relaxed);
        self.slow.store(if time > SLOW { REMEMBERED } else { slow.saturating_sub(1) }, Ordering::Relaxed);
    }
}

/// Keyed by where the text stands in the program: a `&'static str` never changes and never moves.
type Known = RwLock<HashMap<(usize, usize), Arc<SqliteText>>>;
static KNOWN: LazyLock<Known> = LazyLock::new(Known::default);

/// The statement for SQLite, worked out once per text in the program.
pub(crate) fn for_sqlite(sql: &'static str) -> Arc<SqliteText> {
    let place = (sql.as_ptr() as usize, sql.len());
    if let Some(text) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&place) {
        return text.clone();
    }
    let text = Arc::new(rewrite(sql));
    KNOWN.write().unwrap_or_else(PoisonError::into_inner).insert(place, text.clone());
    text
}

fn rewrite(sql: &str) -> SqliteText {
    let mut out = String::with_capacity(sql.len());
    let mut words = Words::default();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let length = piece(rest, first);
        let (this, after) = rest.split_at(length);
        if first == '$' && length > 1 {
            out.push('?');
            out.push_str(&this[1..]);
        } else {
            out.push_str(this);
        }
        if is_word(first) {
            words.note(this);
        }
        rest = after;
    }
    // SQLite compares bytes by itself and knows no collation of this name.
    SqliteText { sql: out.replace(" COLLATE \"C\"", ""), writes: words.write(), slow: AtomicU32::new(0) }
}

/// The length in bytes of the piece that starts here: a quoted text, a comment, a word, a placeholder or one character.
fn piece(rest: &str, first: char) -> usize {
    let until =
        |end: &str, skip: usize| rest[skip..].find(end).map_or(rest.len(), |at| at + skip + end.len());
    match first {
        '\'' | '"' => until(if first == '"' { "\"" } else { "'" }, 1),
        '-' if rest.starts_with("--") => until("\n", 2),
        '/' if rest.starts_with("/*") => until("*/", 2),
        '$' => 1 + rest[1..].bytes().take_while(u8::is_ascii_digit).count(),
        _ if is_word(first) => rest.find(|c| !is_word(c) && c != '$').unwrap_or(rest.len()),
        _ => first.len_utf8(),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[derive(Default)]
struct Words {
    first: Option<String>,
    changes: bool,
}

impl Words {
    fn note(&mut self, word: &str) {
        let upper = word.to_ascii_uppercase();
        self.changes |= matches!(upper.as_str(), "INSERT" | "UPDATE" | "DELETE");
        self.first.get_or_insert(upper);
    }

    fn write(&self) -> bool {
        match self.first.as_deref() {
            Some("SELECT" | "VALUES" | "EXPLAIN") => false,
            Some("WITH") => self.changes,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_keep_their_numbers() {
        assert_eq!(rewrite("SELECT $2, $1, $12").sql, "SELECT ?2, ?1, ?12");
    }

    #[test]
    fn quotes_comments_and_names_are_left_alone() {
        for same in
            ["'$1'", "'it''s $1'", "\"a $1\"", "-- $1\n", "/* $1 */", "price$1", "'open $1", "$", "ä'$1'"]
        {
            assert_eq!(rewrite(same).sql, same);
        }
        assert_eq!(rewrite("'a' -- it's\n= $1").sql, "'a' -- it's\n= ?1");
    }

    #[test]
    fn the_c_collation_is_only_for_postgresql() {
        assert_eq!(rewrite("a TEXT COLLATE \"C\" NOT NULL").sql, "a TEXT NOT NULL");
    }

    #[test]
    fn reading_and_writing_are_told_apart() {
        for reads in ["SELECT 'DELETE'", " -- all\n select 1", "WITH a AS (SELECT 1) SELECT * FROM a"] {
            assert!(!rewrite(reads).writes, "{reads}");
        }
        for writes in
            ["insert into a", "WITH a AS (SELECT 1) DELETE FROM b", "PRAGMA x = 1", "CREATE TABLE a"]
        {
            assert!(rewrite(writes).writes, "{writes}");
        }
    }
}
