//! Looking for stories: what has to be so (the choices of a form), and what somebody needs (her own words), by which those that
//! are there come the nearest first. Both engines only say which stories have a word; everything else is worked out here, so
//! that both find the same.

use std::collections::HashMap;

use find::need::Group;
use find::{Lookup, Need};
use platform::db::{Db, DbError};

use super::store;

/// So many stories are looked at for each word; where there are more, the newest.
pub const MOST_OF_A_WORD: i64 = 1_000;
/// So many are found at most.
pub const MOST_FOUND: usize = 240;
/// A word that stands in more than one of so many stories ranks none of them alone.
const COMMON: f64 = 0.2;
/// Where fewer stories are known, no word is common.
const FEW: i64 = 50;
/// What so many times less speaks for than for the nearest one is not near.
const FAR: i64 = 8;
/// Fewer letters are the beginning of everything.
const LEAST_BEGINNING: usize = 4;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Where the stories stand, the nearest first. Those that are as near as each other are mixed anew for each `seed`.
    pub numbers: Vec<i64>,
    /// Whether there were more than are looked at, so that these are of the newest.
    pub are_newest: bool,
}

/// Looks for stories. `seed` mixes those of which none is nearer; nobody outside may know it.
pub async fn search(db: &Db, must: &Lookup, need: &Need, seed: &str) -> Result<Found, DbError> {
    let newest = store::newest_number(db).await?;
    let mut found = if need.is_empty() {
        let numbers = store::look_up(db, must, newest, MOST_OF_A_WORD).await?;
        let are_newest = is_cut(&numbers);
        Found { numbers, are_newest }
    } else {
        return by_need(db, (must, newest), need, seed).await;
    };
    found.numbers.sort_by_cached_key(|number| mixed(*number, seed));
    found.are_newest |= found.numbers.len() > MOST_FOUND;
    found.numbers.truncate(MOST_FOUND);
    Ok(found)
}

/// Of which of these there are so many stories at least, in their order.
pub async fn are_there(db: &Db, kinds: &[Lookup], least: i64) -> Result<Vec<bool>, DbError> {
    let newest = store::newest_number(db).await?;
    let mut there = Vec::new();
    for kind in kinds {
        let numbers = store::look_up(db, kind, newest, least).await?;
        there.push(i64::try_from(numbers.len()).unwrap_or(least) >= least);
    }
    Ok(there)
}

/// Stories that have one of these words, the newest first.
pub async fn having(db: &Db, lookup: &Lookup, most: i64) -> Result<Vec<i64>, DbError> {
    let newest = store::newest_number(db).await?;
    store::look_up(db, lookup, newest, most).await
}

fn is_cut(numbers: &[i64]) -> bool {
    i64::try_from(numbers.len()).unwrap_or(MOST_OF_A_WORD) >= MOST_OF_A_WORD
}

/// The stories of one list of words, and how rare they are.
struct Hits {
    numbers: Vec<i64>,
    /// In which part of all stories that were looked at.
    share: f64,
    is_cut: bool,
}

impl Hits {
    async fn of(db: &Db, lookup: &Lookup, newest: i64) -> Result<Hits, DbError> {
        let numbers = store::look_up(db, lookup, newest, MOST_OF_A_WORD).await?;
        let is_cut = is_cut(&numbers);
        let last = numbers.last().filter(|_| is_cut).map_or(0, |last| last - 1);
        #[expect(clippy::cast_precision_loss, reason = "no more stories than a float counts")]
        let share = numbers.len() as f64 / (newest - last).max(1) as f64;
        Ok(Hits { numbers, share, is_cut })
    }

    /// The rarer, the more it says.
    fn rarity(&self) -> f64 {
        (1.0 + 1.0 / self.share.max(1e-9)).ln()
    }
}

async fn by_need(db: &Db, (must, newest): (&Lookup, i64), need: &Need, seed: &str) -> Result<Found, DbError> {
    let mut scores: HashMap<i64, Score> = HashMap::new();
    let (mut common, mut are_newest) = (Vec::new(), false);
    for group in &need.groups {
        let lists = hits_of(db, (must, newest), group).await?;
        let is_common = newest > FEW && lists.iter().any(|(hits, _)| hits.share > COMMON);
        are_newest |= lists.iter().any(|(hits, _)| hits.is_cut);
        if is_common && group.plain.is_some() {
            common.push(lists);
        } else {
            count(&mut scores, &lists);
        }
    }
    if scores.is_empty() {
        // Nothing rarer was typed.
        common.iter().for_each(|lists| count(&mut scores, lists));
    } else {
        common.iter().for_each(|lists| count_known(&mut scores, lists));
    }
    let mut numbers: Vec<(i64, Score)> = scores.into_iter().collect();
    numbers.sort_by_cached_key(|(number, score)| (std::cmp::Reverse(score.rank()), mixed(*number, seed)));
    let nearest = numbers.first().map_or(0, |(_, score)| score.rank());
    numbers.retain(|(_, score)| score.rank() * FAR >= nearest);
    are_newest |= numbers.len() > MOST_FOUND;
    numbers.truncate(MOST_FOUND);
    Ok(Found { numbers: numbers.into_iter().map(|(number, _)| number).collect(), are_newest })
}

/// The stories of each list of a group, with what the list says. A word that is nowhere may be the beginning of one.
async fn hits_of(
    db: &Db,
    (must, newest): (&Lookup, i64),
    group: &Group,
) -> Result<Vec<(Hits, f64)>, DbError> {
    let mut lists = Vec::new();
    for (words, weight) in &group.words {
        lists.push((Hits::of(db, &must.with(words), newest).await?, *weight));
    }
    let is_nowhere = lists.iter().all(|(hits, _)| hits.numbers.is_empty());
    if let Some(word) =
        group.plain.as_ref().filter(|word| is_nowhere && word.chars().count() >= LEAST_BEGINNING)
    {
        lists.push((Hits::of(db, &must.beginning(word), newest).await?, BEGINNING));
    }
    Ok(lists)
}

/// What only begins as somebody typed says less.
const BEGINNING: f64 = 0.6;

/// What speaks for a story.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    weight: f64,
    groups: u32,
}

impl Score {
    /// A whole number, so that what differs by less is as near. Who meets more of what was typed comes first.
    fn rank(self) -> i64 {
        let met = 1.0 + 0.15 * f64::from(self.groups.saturating_sub(1));
        #[expect(clippy::cast_possible_truncation, reason = "a few hundred at most")]
        let rank = (self.weight * met * 100.0).round() as i64;
        rank
    }
}

/// Adds what a group says to every story that has one of its words: once, what says most.
fn count(scores: &mut HashMap<i64, Score>, lists: &[(Hits, f64)]) {
    for (number, weight) in best(lists) {
        let score = scores.entry(number).or_default();
        score.weight += weight;
        score.groups += 1;
    }
}

/// As `count`, for those alone that something else speaks for.
fn count_known(scores: &mut HashMap<i64, Score>, lists: &[(Hits, f64)]) {
    for (number, weight) in best(lists) {
        if let Some(score) = scores.get_mut(&number) {
            score.weight += weight;
            score.groups += 1;
        }
    }
}

fn best(lists: &[(Hits, f64)]) -> HashMap<i64, f64> {
    let mut best: HashMap<i64, f64> = HashMap::new();
    for (hits, weight) in lists {
        let says = weight * hits.rarity();
        for number in &hits.numbers {
            let there = best.entry(*number).or_default();
            *there = there.max(says);
        }
    }
    best
}

/// Where a story stands among those that are as near. Whoever does not know the seed cannot tell from it which came first.
fn mixed(number: i64, seed: &str) -> [u8; 8] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(seed.as_bytes()).update(&number.to_be_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    first
}
