//! What an engine is asked for: stories that have one of these words of each list, and none of those. Written in the way of
//! each engine; nothing of what somebody typed is in it but letters and digits.

/// Which stories are wanted, by the words of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// One word of each of these lists.
    pub all: Vec<Vec<String>>,
    /// And none of these.
    pub none: Vec<String>,
    /// And some word that begins so; at least four letters.
    pub beginning: Option<String>,
    /// Among the stories for those who have lived it, in place of those for anyone.
    pub for_members: bool,
}

/// Words under which a story for those who have lived it is found begin so: nobody else's question meets them.
pub const FOR_MEMBERS: char = '-';

impl Lookup {
    /// The same, with one word more.
    #[must_use]
    pub fn with(&self, words: &[String]) -> Lookup {
        let mut all = vec![words.to_vec()];
        all.extend(self.all.iter().cloned());
        Lookup { all, ..self.clone() }
    }

    /// The same, where some word begins so.
    #[must_use]
    pub fn beginning(&self, letters: &str) -> Lookup {
        Lookup { beginning: Some(letters.to_owned()), ..self.clone() }
    }

    /// As FTS5 of SQLite reads it, with every word quoted.
    pub fn fts5(&self) -> String {
        let any = |words: &[String]| -> String {
            let words: Vec<String> = words.iter().map(|word| format!("\"{}\"", self.inner(word))).collect();
            format!("({})", words.join(" OR "))
        };
        let mut lists: Vec<String> = self.lists().iter().map(|words| any(words)).collect();
        lists.extend(self.beginning.iter().map(|letters| format!("(\"{}\"*)", self.inner(letters))));
        let text = lists.join(" AND ");
        if self.none.is_empty() { text } else { format!("({text}) NOT {}", any(&self.none)) }
    }

    /// As a `tsquery` of PostgreSQL is cast from a text, with every word quoted. `within` are more words of which there is one.
    pub fn tsquery(&self, within: &[String]) -> String {
        let any = |words: &[String]| -> String {
            let words: Vec<String> = words.iter().map(|word| format!("'{}'", self.inner(word))).collect();
            format!("({})", words.join(" | "))
        };
        let mut lists: Vec<String> = self.lists().iter().map(|words| any(words)).collect();
        lists.extend(self.beginning.iter().map(|letters| format!("'{}':*", self.inner(letters))));
        lists.extend((!within.is_empty()).then(|| any(within)));
        lists.extend(self.none.iter().map(|word| format!("!'{}'", self.inner(word))));
        lists.join(" & ")
    }

    /// The lists; all stories where there is none.
    fn lists(&self) -> Vec<Vec<String>> {
        let is_all = self.all.is_empty() && self.beginning.is_none();
        if is_all { vec![vec!["_all".to_owned()]] } else { self.all.clone() }
    }

    /// Words are letters and digits; whatever else somebody put into one finds nothing, and closes no quotation.
    fn inner(&self, word: &str) -> String {
        let plain = word.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'));
        let sign = self.for_members.then_some(FOR_MEMBERS);
        let word: String = sign.into_iter().chain(plain).collect();
        // An empty word is no question to either engine.
        if word.is_empty() { "_nothing".to_owned() } else { word }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_are_asked_for_the_same() {
        let lookup = Lookup {
            all: vec![vec!["_x_a".into(), "_x_b".into()], vec!["_l_en".into()]],
            none: vec!["_n_faith".into()],
            ..Lookup::default()
        };
        assert_eq!(lookup.fts5(), "((\"_x_a\" OR \"_x_b\") AND (\"_l_en\")) NOT (\"_n_faith\")");
        assert_eq!(lookup.tsquery(&[]), "('_x_a' | '_x_b') & ('_l_en') & !'_n_faith'");
        assert_eq!(Lookup::default().fts5(), "(\"_all\")");
        assert_eq!(lookup.with(&["hat".into()]).all[0], ["hat"]);
        let members = Lookup { for_members: true, ..Lookup::default() }.beginning("hosp");
        assert_eq!(members.fts5(), "(\"-hosp\"*)");
        assert_eq!(members.tsquery(&["_z_1".into()]), "'-hosp':* & ('-_z_1')");
    }

    #[test]
    fn nothing_that_is_typed_ends_a_quotation() {
        let all = vec![vec!["a\" OR \"b' | 'c\\\0".into()]];
        let lookup = Lookup { all, none: vec!["*".into()], ..Lookup::default() };
        assert_eq!(lookup.fts5(), "((\"aORbc\")) NOT (\"_nothing\")");
        assert_eq!(lookup.tsquery(&[]), "('aORbc') & !'_nothing'");
    }
}
