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

/// Those of `given` that stand in `known`, in the order of `known`, each once.
pub fn only_known(known: &[&'static str], given: &[&str]) -> Vec<&'static str> {
    known.iter().filter(|slug| given.contains(slug)).copied().collect()
}
