//! What its teller says in a story, as she types it. It is hers alone; readers get the [`Document`](crate::Document).

/// What its teller says in a story; every field may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A title, if it has one.
    pub title: String,
    /// The line shown in lists.
    pub opening: String,
    /// Exactly as typed.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// Language it is told in.
    pub language: String,
    /// Who tells.
    pub teller: String,
    /// How long ago it was.
    pub time_since: String,
    /// What to call it: baby, pregnancy, child, a name, own words.
    pub preferred_words: String,
    /// The baby's name, if there is one.
    pub name: String,
    /// What a reader should know first, in her own words.
    pub own_note: String,
    /// What happened.
    pub experiences: Vec<String>,
    /// What a reader meets.
    pub content_notes: Vec<String>,
}
