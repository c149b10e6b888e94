//! Which stories are near to one, and why. Worked out when a story is shown and kept as rows, so that a page only reads them;
//! a row goes in the very transaction after which one of the two stands in no list. Only among stories whose tellers let them
//! stand in the lists for anyone, and asked of the rule once more whenever somebody reads.

mod store;

use std::collections::BTreeSet;

use find::nearness::{self, NEAR as LEAST, Reason};
use find::{Facets, Lookup};
use platform::db::{Db, DbError};
use platform::jobs::JobTrouble;

use crate::app::Shared;
use crate::ids::StoryId;
use crate::share::found::{self, search};
use crate::share::listing::{self, ListedStory};
use crate::site::page_cache;
use crate::trouble::Trouble;

/// So many are kept, so that some are left where one is taken back.
const KEPT: usize = 6;
/// So many stand under a story.
const SHOWN: usize = 3;
/// So many are compared for each thing that two may have in common; where there are more, the newest.
const COMPARED: i64 = 200;
/// Being told in the same language weighs so much; no reason is given for it.
const SAME_LANGUAGE: i64 = 15;
/// So many are worked out at a time by the schedule.
const AT_ONCE: i64 = 200;
/// After so many days it is worked out anew: what came since may be nearer.
const ANEW_DAYS: i64 = 30;

/// A story that is near, and what both have in common.
#[derive(Clone, Debug)]
pub struct NearStory {
    /// The other one.
    pub story: ListedStory,
    /// What weighs most first.
    pub why: Vec<Reason>,
}

/// What is near to a story, for whoever may be anybody; without stories that have one of these words of the index.
pub async fn of(db: &Db, story_id: &StoryId, without: &[String]) -> Result<Vec<NearStory>, DbError> {
    let mut near = Vec::new();
    for (near_id, why) in store::of(db, story_id).await? {
        if near.len() == SHOWN {
            break;
        }
        if !without.is_empty() && has_one(db, &near_id, without).await? {
            continue;
        }
        if let Some(story) = listing::for_stranger(db, &near_id).await? {
            let why = why.split(' ').filter_map(Reason::read).collect();
            near.push(NearStory { story, why });
        }
    }
    Ok(near)
}

async fn has_one(db: &Db, story_id: &StoryId, without: &[String]) -> Result<bool, DbError> {
    let words = found::of_story(db, story_id).await?.map(|(_, words)| words).unwrap_or_default();
    Ok(words.split(' ').any(|word| without.iter().any(|one| one == word)))
}

/// A story as it is compared.
struct Compared {
    id: StoryId,
    facets: Facets,
    words: BTreeSet<String>,
}

impl Compared {
    fn new((id, words): (StoryId, String)) -> Compared {
        let facets = Facets::of_words(words.split(' '));
        let plain = words.split(' ').filter(|word| !word.starts_with('_'));
        let plain = plain.map(str::to_owned).collect();
        Compared { id, facets, words: plain }
    }

    /// How near the other one is; `None` where it is not. Words decide only where nothing else does.
    fn to(&self, other: &Compared) -> Option<(i64, Vec<Reason>)> {
        let (weight, why) = nearness::of(&self.facets, &other.facets);
        if weight < LEAST {
            return None;
        }
        let same = if self.facets.language == other.facets.language { SAME_LANGUAGE } else { 0 };
        let shared = self.words.intersection(&other.words).count();
        let all = self.words.len() + other.words.len() - shared;
        let alike = i64::try_from(shared * 1_000 / all.max(1)).unwrap_or(0);
        Some(((i64::from(weight) + same) * 10_000 + alike, why))
    }
}

/// Works out what is near to a story, and whether it is near to those. May run twice.
///
/// # Errors
/// Again, where the database is.
pub async fn work_out(app: &Shared, story_id: &StoryId) -> Result<(), JobTrouble> {
    Ok(work_out_one(app, story_id).await?)
}

async fn work_out_one(app: &Shared, story_id: &StoryId) -> Result<(), Trouble> {
    let Some((own, words)) = found::of_story(&app.db, story_id).await? else { return Ok(()) };
    let this = Compared::new((story_id.clone(), words.clone()));
    let mut near: Vec<Nearby> = Vec::new();
    if listing::for_stranger(&app.db, story_id).await?.is_some() {
        for number in candidates(&app.db, &this.facets).await?.into_iter().filter(|number| *number != own) {
            let Some((id, words)) = found::at(&app.db, number).await? else { continue };
            let other = Compared::new((id, words.clone()));
            near.extend(this.to(&other).map(|(weight, why)| Nearby { weight, why, other, words }));
        }
    }
    // Of those that are as near, chance decides, and not which came first.
    near.sort_by_cached_key(|one| {
        (std::cmp::Reverse(one.weight), *blake3::hash(one.other.id.as_str().as_bytes()).as_bytes())
    });
    near.truncate(KEPT);
    let mut tx = app.db.begin().await?;
    // Held first of all, as whoever narrows does. Where the story says something else by now, its own job comes.
    if !found::worked_out(&mut tx, story_id, &words, app.clock.now()).await? {
        return Ok(());
    }
    let mut changed = BTreeSet::new();
    let before = store::of(&mut tx, story_id).await?;
    store::delete_all_of(&mut tx, story_id).await?;
    for Nearby { weight, why, other, words } in &near {
        store::put(&mut tx, (story_id, &other.id), (*weight, &written(why)), words).await?;
        let Some((weight, why)) = other.to(&this) else { continue };
        let there = store::of(&mut tx, &other.id).await?;
        store::put(&mut tx, (&other.id, story_id), (weight, &written(&why)), words).await?;
        store::keep_best(&mut tx, &other.id, KEPT as i64).await?;
        if store::of(&mut tx, &other.id).await? != there {
            changed.insert(other.id.to_string());
        }
    }
    if store::of(&mut tx, story_id).await? != before {
        changed.insert(story_id.to_string());
    }
    for id in changed {
        page_cache::narrow_story(app, &mut tx, &id.into()).await?;
    }
    Ok(tx.commit().await?)
}

/// Another story, and how near it is.
struct Nearby {
    weight: i64,
    why: Vec<Reason>,
    other: Compared,
    /// As they were when both were compared.
    words: String,
}

fn written(why: &[Reason]) -> String {
    why.iter().map(Reason::write).collect::<Vec<_>>().join(" ")
}

/// Where those stand that may be near.
async fn candidates(db: &Db, facets: &Facets) -> Result<BTreeSet<i64>, DbError> {
    let mut asked: Vec<Lookup> = Vec::new();
    let having = |words: Vec<String>| Lookup::default().with(&words);
    let weeks =
        |weeks: i64| -> Vec<String> { (weeks - 2..=weeks + 2).map(|weeks| format!("_k_{weeks}")).collect() };
    let kinds = facets.experiences.iter().filter_map(|slug| find::facets::kind_of(slug));
    let kinds: Vec<String> = kinds.map(|kind| format!("_w_{}", kind.slug)).collect();
    for slug in &facets.experiences {
        let happened = having(vec![format!("_x_{slug}")]);
        if !facets.teller.is_empty() {
            asked.push(happened.with(&[format!("_y_{}", facets.teller)]));
        }
        asked.extend(facets.weeks.map(|number| happened.with(&weeks(number))));
        asked.push(happened);
    }
    asked.extend(facets.weeks.map(|number| having(weeks(number))));
    if !facets.teller.is_empty() {
        let told = having(vec![format!("_y_{}", facets.teller)]);
        if !kinds.is_empty() {
            asked.push(told.with(&kinds));
        }
        asked.push(told);
    }
    let mut numbers = BTreeSet::new();
    for lookup in &asked {
        numbers.extend(search::having(db, lookup, COMPARED).await?);
    }
    Ok(numbers)
}

/// Works out what waits, what was let go of, and what was worked out long ago; a part of it at a time.
pub async fn mend(app: &Shared) -> Result<(), Trouble> {
    let before = app.clock.counted().plus_days(-ANEW_DAYS).millis();
    for story_id in found::to_work_out(&app.db, before.max(1), AT_ONCE).await? {
        work_out_one(app, &story_id).await?;
    }
    Ok(())
}
