//! Sentences to begin from: those that come with the program, as far as the place has not changed them, and its own. In one of
//! them `[name]` is the name under what it is about, `[place]` the place.

mod store;
pub mod web;

use std::collections::HashMap;

use platform::db::{DbError, Query};

use crate::people::who::roles::Moderator;
use crate::words::Words;

/// Longest, in characters.
pub const MOST_WORDS: usize = 1_000;
/// Those that come with the program; each is a message `sentence-…` of the languages.
pub const GIVEN: [&str; 9] =
    ["clumsy", "unkind", "second", "advice", "faith", "press", "nothing-came", "reported", "upheld"];
/// Room for the place's own.
pub const OWN: [&str; 6] = ["own-1", "own-2", "own-3", "own-4", "own-5", "own-6"];

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its name in a form.
    pub slug: &'static str,
    /// As the place says it; empty where it is not offered.
    pub words: String,
}

/// All of them in one language, in their order, with room for the place's own.
pub async fn all(q: impl Query, words: &Words) -> Result<Vec<Sentence>, DbError> {
    let language = words.language();
    let mut changed: HashMap<String, String> = store::all(q, language.code()).await?.into_iter().collect();
    let given = GIVEN.into_iter().map(|slug| (slug, language.text(&format!("sentence-{slug}"), &[])));
    let own = OWN.into_iter().map(|slug| (slug, String::new()));
    let sentences = given.chain(own);
    Ok(sentences
        .map(|(slug, as_given)| Sentence { slug, words: changed.remove(slug).unwrap_or(as_given) })
        .collect())
}

/// Those that are offered, with the names put in.
pub async fn offered(
    q: impl Query,
    words: &Words,
    (name, place): (&str, &str),
) -> Result<Vec<Sentence>, DbError> {
    let all = all(q, words).await?.into_iter().filter(|sentence| !sentence.words.is_empty());
    let filled = all.map(|sentence| Sentence {
        words: sentence.words.replace("[name]", name).replace("[place]", place),
        ..sentence
    });
    Ok(filled.collect())
}

/// Keeps what the place says instead.
pub async fn change(
    q: impl Query,
    _moderator: &Moderator,
    language: &str,
    sentence: &Sentence,
) -> Result<(), DbError> {
    store::put(q, language, sentence.slug, &sentence.words).await
}
