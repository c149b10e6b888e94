//! The fixed lists a teller chooses from: what happened, who tells, what a reader meets.
//! The lists are data (`care/*.tsv`), their words stand in the languages.

use std::sync::LazyLock;

/// What happened, all that this place offers.
pub static EXPERIENCES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let rows = include_str!("../../care/experiences.tsv").lines().skip(1);
    rows.filter_map(|line| line.split_once('\t'))
        .filter(|(_, default)| *default == "on")
        .map(|(slug, _)| slug)
        .collect()
});

/// Who tells.
pub static TELLERS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../care/tellers.tsv").lines().skip(1).collect());

/// What a reader meets, said before the story.
pub static CONTENT_NOTES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let rows = include_str!("../../care/content_notes.tsv").lines().skip(1);
    rows.filter_map(|line| line.split('\t').next()).collect()
});

/// How long ago it was.
pub const TIMES_SINCE: [&str; 6] = ["days", "this-year", "1-5", "5-20", "longer", "rather-not-say"];

/// The languages that are offered, each in its own words.
pub const LANGUAGES: [(&str, &str); 14] = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
    ("fr", "français"),
    ("es", "español"),
    ("it", "italiano"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("pt", "português"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ru", "русский"),
    ("fa", "فارسی"),
    ("he", "עברית"),
];

/// Which moments of it a story tells of.
pub const MOMENTS: [&str; 7] =
    ["told", "before-birth", "birth", "together", "home", "afterwards", "years-on"];

/// Nobody is carried for longer, in weeks.
pub const MOST_WEEKS: i64 = 44;

/// How many weeks somebody typed, if that is a number of weeks.
pub fn weeks(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|weeks| (1..=MOST_WEEKS).contains(weeks))
}

/// Those of `given` that stand in `known`, in the order of `known`, each once.
pub fn only_known(known: &[&'static str], given: &[&str]) -> Vec<&'static str> {
    known.iter().filter(|slug| given.contains(slug)).copied().collect()
}
