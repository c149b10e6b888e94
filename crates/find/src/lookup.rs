//! What an engine is asked for: stories that have one of these words of each list, and none of those. Written in the way of
//! each engine; nothing of what somebody typed is in it but letters and digits.

use std::fmt::Write as _;

/// Which stories are wanted, by the words of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// One word of each of these lists.
    pub all: Vec<Vec<String>>,
    /// And none of these.
    pub none: Vec<String>,
}

impl Lookup {
    /// The same, with one word more.
    #[must_use]
    pub fn with(&self, word: &str) -> Lookup {
        let mut all = vec![vec![word.to_owned()]];
        all.extend(self.all.iter().cloned());
        Lookup { all, none: self.none.clone() }
    }

    /// As FTS5 of SQLite reads it, with every word quoted.
    pub fn fts5(&self) -> String {
        let mut text = String::new();
        for (at, any) in self.lists().enumerate() {
            let words: Vec<String> = any.iter().map(|word| format!("\"{}\"", inner(word))).collect();
            let _ = write!(text, "{}({})", if at > 0 { " AND " } else { "" }, words.join(" OR "));
        }
        let none: Vec<String> = self.none.iter().map(|word| format!("\"{}\"", inner(word))).collect();
        if none.is_empty() { text } else { format!("({text}) NOT ({})", none.join(" OR ")) }
    }

    /// As a `tsquery` of PostgreSQL is cast from a text, with every word quoted.
    pub fn tsquery(&self) -> String {
        let lists = self.lists().map(|any| {
            let words: Vec<String> = any.iter().map(|word| format!("'{}'", inner(word))).collect();
            format!("({})", words.join(" | "))
        });
        let none = self.none.iter().map(|word| format!("!'{}'", inner(word)));
        lists.chain(none).collect::<Vec<_>>().join(" & ")
    }

    /// The lists; all stories where there is none.
    fn lists(&self) -> impl Iterator<Item = Vec<String>> {
        let every = self.all.is_empty().then(|| vec!["_all".to_owned()]);
        every.into_iter().chain(self.all.iter().cloned())
    }
}

/// Words are letters and digits; whatever else somebody put into one finds nothing, and closes no quotation.
fn inner(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_are_asked_for_the_same() {
        let lookup = Lookup {
            all: vec![vec!["_x_a".into(), "_x_b".into()], vec!["_l_en".into()]],
            none: vec!["_n_faith".into()],
        };
        assert_eq!(lookup.fts5(), "((\"_x_a\" OR \"_x_b\") AND (\"_l_en\")) NOT (\"_n_faith\")");
        assert_eq!(lookup.tsquery(), "('_x_a' | '_x_b') & ('_l_en') & !'_n_faith'");
        assert_eq!(Lookup::default().fts5(), "(\"_all\")");
        assert_eq!(lookup.with("hat").all[0], ["hat"]);
    }

    #[test]
    fn nothing_that_is_typed_ends_a_quotation() {
        let lookup = Lookup { all: vec![vec!["a\" OR \"b' | 'c\\\0".into()]], none: vec!["*".into()] };
        assert_eq!(lookup.fts5(), "((\"aORbc\")) NOT (\"\")");
        assert_eq!(lookup.tsquery(), "('aORbc') & !''");
    }
}
