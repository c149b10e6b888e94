//! A version of a story, and which of them are kept: of the last hour one a minute, of the last day one an hour, then one a
//! day, and whatever was shown. No SQL.

use platform::clock::Moment;
use serde::{Deserialize, Serialize};
use story::Told;

use crate::ids::KeepsakeId;
use crate::share::placements::Placement;

/// What a list of versions says of one.
#[derive(Clone, Debug)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// When it was saved.
    pub made_at: Moment,
    /// Whether readers saw it.
    pub shown: bool,
    /// How many letters its words have.
    pub letters: i64,
    /// Its title.
    pub title: String,
}

platform::row!(Head { id, made_at, shown, letters, title });

/// A version, whole.
#[derive(Clone, Debug)]
pub struct Version {
    /// When it was saved.
    pub made_at: Moment,
    /// What it says.
    pub told: Told,
    /// What stood beside each picture.
    pub pictures: Vec<PictureWords>,
}

impl Version {
    /// Its pictures, as they can stand in the story again; `there` stand in it now. Which photograph it was, a version says since
    /// versions do; of an older one it is known only while the picture, or another of its name, is there.
    pub fn placements(&self, there: &[Placement]) -> Vec<Placement> {
        let mut placements: Vec<Placement> = Vec::new();
        for words in &self.pictures {
            let found = words.placement(there);
            let is_new =
                |one: &Placement| placements.iter().all(|other| other.keepsake_id != one.keepsake_id);
            placements.extend(found.filter(is_new));
        }
        placements
    }
}

/// What stood beside one picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureWords {
    /// Which picture; it says nothing about the photograph.
    pub slot: String,
    /// What it is called in the words.
    #[serde(default)]
    pub name: String,
    /// Which photograph it is, where the version says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keepsake_id: Option<KeepsakeId>,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    credit: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    covered: bool,
    #[serde(default)]
    cover: String,
    #[serde(default = "answered")]
    answered: bool,
}

/// Whoever covered a picture, or did not, before that was asked has answered.
fn answered() -> bool {
    true
}

impl PictureWords {
    /// What stands beside this one.
    pub fn of(placement: &Placement) -> PictureWords {
        PictureWords {
            slot: placement.slot.clone(),
            name: placement.name.clone(),
            keepsake_id: Some(placement.keepsake_id.clone()),
            caption: placement.caption.clone(),
            credit: placement.credit.clone(),
            description: placement.description.clone(),
            covered: placement.covered,
            cover: placement.cover.clone(),
            answered: placement.answered,
        }
    }

    /// As it can stand in the story again; `None` where nobody knows which photograph it was.
    fn placement(&self, there: &[Placement]) -> Option<Placement> {
        let same_slot = there.iter().find(|one| one.slot == self.slot);
        let same_name = || there.iter().find(|one| one.name == self.name);
        // The place in the story knows best: two who parted have copies.
        let keepsake_id = same_slot
            .map(|one| &one.keepsake_id)
            .or(self.keepsake_id.as_ref())
            .or_else(|| same_name().map(|one| &one.keepsake_id))?;
        let name = if self.name.is_empty() { &same_slot?.name } else { &self.name };
        Some(Placement {
            slot: self.slot.clone(),
            keepsake_id: keepsake_id.clone(),
            name: name.clone(),
            caption: self.caption.clone(),
            credit: self.credit.clone(),
            description: self.description.clone(),
            covered: self.covered,
            cover: self.cover.clone(),
            answered: self.answered,
        })
    }
}

/// Everything of a version but title and words, as the column has it.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct BesideWords {
    opening: String,
    pen_name: String,
    language: String,
    teller: String,
    time_since: String,
    preferred_words: String,
    name: String,
    own_note: String,
    experiences: Vec<String>,
    content_notes: Vec<String>,
    weeks: Option<i64>,
    moments: Vec<String>,
    pub(super) pictures: Vec<PictureWords>,
}

impl BesideWords {
    pub(super) fn of(told: &Told, placements: &[Placement]) -> BesideWords {
        let told = told.clone();
        BesideWords {
            opening: told.opening,
            pen_name: told.pen_name,
            language: told.language,
            teller: told.teller,
            time_since: told.time_since,
            preferred_words: told.preferred_words,
            name: told.name,
            own_note: told.own_note,
            experiences: told.experiences,
            content_notes: told.content_notes,
            weeks: told.weeks,
            moments: told.moments,
            pictures: placements.iter().map(PictureWords::of).collect(),
        }
    }

    /// All that is told, with this title and these words.
    pub(super) fn told(&self, title: String, words: String) -> Told {
        Told {
            title,
            words,
            opening: self.opening.clone(),
            pen_name: self.pen_name.clone(),
            language: self.language.clone(),
            teller: self.teller.clone(),
            time_since: self.time_since.clone(),
            preferred_words: self.preferred_words.clone(),
            name: self.name.clone(),
            own_note: self.own_note.clone(),
            experiences: self.experiences.clone(),
            content_notes: self.content_notes.clone(),
            weeks: self.weeks,
            moments: self.moments.clone(),
        }
    }
}

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// Versions of one story.
const MOST: usize = 400;
/// What all of them may have together, in letters: twenty times the longest story.
const MOST_LETTERS: i64 = 4_000_000;
/// A version that had so many letters more than the last one of its minute, hour or day is kept beside it: somebody may have
/// taken them out by mistake.
const MUCH: i64 = 100;

/// Which of these are let go of; the oldest stands first.
pub(super) fn to_let_go(heads: &[Head], now: Moment) -> Vec<String> {
    let mut kept: Vec<&Head> = Vec::new();
    for span in heads.chunk_by(|one, next| span(one, now) == span(next, now)) {
        let last = span.last();
        let longest = span.iter().max_by_key(|one| one.letters);
        let stays = |one: &&Head| {
            let is = |other: Option<&Head>| other.is_some_and(|other| other.id == one.id);
            let is_much = last.is_none_or(|last| one.letters > last.letters + MUCH);
            one.shown || is(last) || (is(longest) && is_much)
        };
        kept.extend(span.iter().filter(stays));
    }
    let too_many =
        |kept: &[&Head]| kept.len() > MOST || kept.iter().map(|one| one.letters).sum::<i64>() > MOST_LETTERS;
    while too_many(&kept) && kept.len() > 1 {
        let oldest = kept.iter().position(|one| !one.shown).unwrap_or(0);
        kept.remove(oldest);
    }
    let kept: Vec<&str> = kept.iter().map(|one| one.id.as_str()).collect();
    heads.iter().filter(|one| !kept.contains(&one.id.as_str())).map(|one| one.id.clone()).collect()
}

/// The minute, hour or day that has one version.
fn span(head: &Head, now: Moment) -> (i64, i64) {
    let (at, age) = (head.made_at.millis(), now.millis() - head.made_at.millis());
    let length = if age < HOUR {
        MINUTE
    } else if age < DAY {
        HOUR
    } else {
        DAY
    };
    (length, at.div_euclid(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(seconds: i64, letters: i64) -> Head {
        let (id, made_at) = (seconds.to_string(), Moment(seconds * 1000));
        Head { id, made_at, shown: false, letters, title: String::new() }
    }

    fn kept(heads: &[Head], now: i64) -> Vec<String> {
        let gone = to_let_go(heads, Moment(now * 1000));
        heads.iter().map(|one| one.id.clone()).filter(|id| !gone.contains(id)).collect()
    }

    #[test]
    fn of_the_last_hour_one_a_minute_then_one_an_hour_then_one_a_day() {
        let all: Vec<Head> = (0..120).map(|at| saved(at * 30, 10 + at)).collect();
        assert_eq!(kept(&all, 3600).len(), 61, "a minute each, and the one that is an hour old");
        assert_eq!(kept(&all, 3 * 3600), ["3570"]);
        let days: Vec<Head> = (0..72).map(|hour| saved(hour * 3600, 10 + hour)).collect();
        assert_eq!(kept(&days, 72 * 3600).len(), 2 + 24, "two days, and the hours of the last");
    }

    #[test]
    fn what_was_shown_stays_and_so_do_many_letters_that_went() {
        let mut all: Vec<Head> =
            [(0, 10), (3, 5_000), (6, 1), (9, 2)].map(|(at, long)| saved(at, long)).into();
        assert_eq!(kept(&all, 30), ["3", "9"], "the words that were taken out by mistake are there");
        all[0].shown = true;
        assert_eq!(kept(&all, 90 * 24 * 3600), ["0", "3", "9"]);
    }

    #[test]
    fn there_is_an_end_to_it() {
        let days: Vec<Head> = (0..1_000).map(|day| saved(day * 24 * 3600, 30_000)).collect();
        let left = kept(&days, 1_000 * 24 * 3600);
        assert_eq!((left.len(), left.last().map(String::as_str)), (133, Some("86313600")));
    }
}
