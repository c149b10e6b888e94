//! What a keeper agreed to for a story, purpose by purpose: the exact words that were shown, by their SHA-256, when, and until
//! when. Rows are only added; what was agreed on any day can be read afterwards. Their pages stand in `share/agreed`.

mod store;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};
use sha2::{Digest, Sha256};

pub use self::store::{Agreed, Consent, Lapsing};
use crate::ids::{ConsentId, PersonId, StoryId};
use crate::people::who::roles::{Keeper, Steward};
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};
use crate::words::Words;

/// How many of a printed list stand on one page.
const ON_PRINTED_PAGE: usize = 200;
/// So long before a consent ends its keeper is asked whether it goes on.
pub const ASKED_DAYS: i64 = 30;

platform::row_enum! {
    /// What for.
    pub enum Purpose {
        /// The place shows the story.
        Place = "place",
        /// The place's newsletter.
        Newsletter = "newsletter",
        /// Newspapers, radio and the like.
        Press = "press",
        /// Teaching people who care for families.
        Training = "training",
        /// Research.
        Research = "research",
    }
}

impl Purpose {
    /// What it is called.
    pub fn label(self, words: &Words) -> String {
        match self {
            Purpose::Place => words.consent_place(),
            Purpose::Newsletter => words.consent_newsletter(),
            Purpose::Press => words.consent_press(),
            Purpose::Training => words.consent_training(),
            Purpose::Research => words.consent_research(),
        }
    }

    /// The exact words that somebody agrees to in this place.
    pub fn words(self, words: &Words, place: &str) -> String {
        match self {
            Purpose::Place => words.consent_place_words(place),
            Purpose::Newsletter => words.consent_newsletter_words(place),
            Purpose::Press => words.consent_press_words(place),
            Purpose::Training => words.consent_training_words(place),
            Purpose::Research => words.consent_research_words(place),
        }
    }
}

platform::row_enum! {
    /// Until when.
    pub enum Until {
        /// For a year.
        OneYear = "year",
        /// For three.
        ThreeYears = "three-years",
        /// Until she takes it back.
        TakenBack = "taken-back",
    }
}

impl Until {
    /// The day on which it ends, if there is one.
    pub fn ends(self, now: Moment) -> Option<Moment> {
        match self {
            Until::OneYear => Some(now.plus_days(365)),
            Until::ThreeYears => Some(now.plus_days(3 * 365)),
            Until::TakenBack => None,
        }
    }

    /// What the answer is called.
    pub fn label(self, words: &Words) -> String {
        match self {
            Until::OneYear => words.consent_until_year(),
            Until::ThreeYears => words.consent_until_three_years(),
            Until::TakenBack => words.consent_until_taken_back(),
        }
    }
}

/// One answer, with the words that were shown.
#[derive(Clone, Debug)]
pub struct Given {
    /// What for.
    pub purpose: Purpose,
    /// Exactly as they were shown.
    pub words: String,
    /// Until when.
    pub until: Until,
}

/// The SHA-256 of words, as it stands beside them.
pub fn hash(words: &str) -> String {
    Sha256::digest(words.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes down what somebody agreed to. What she agreed to before stays until that takes its place (`replace_before`).
pub async fn give(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, story_id): (&PersonId, &StoryId),
    given: &[Given],
    at: Moment,
) -> Result<(), DbError> {
    for one in given {
        let hash = hash(&one.words);
        store::put_words(tx, &hash, &one.words).await?;
        let until = one.until.ends(at);
        let lapses_at = until.filter(|_| one.purpose == Purpose::Place);
        let consent =
            store::New { person_id, story_id, purpose: one.purpose, hash: &hash, at, until, lapses_at };
        store::insert(tx, &ConsentId::new(clock), &consent).await?;
    }
    Ok(())
}

/// What was given at this moment never took effect, and nothing is left of it.
pub async fn forget_given(tx: &mut Tx, story_id: &StoryId, at: Moment) -> Result<(), DbError> {
    store::delete_given(tx, story_id, at).await
}

/// What was given at this moment holds from now on, and nothing that was given for the same story before.
pub async fn replace_before(tx: &mut Tx, story_id: &StoryId, at: Moment, now: Moment) -> Result<(), DbError> {
    store::withdraw_before(tx, story_id, at, now).await
}

/// What a keeper agreed to, the last first; also what she took back.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn part_of_own(db: &Db, keeper: &Keeper, turn: &Turn) -> Result<Part<Consent>, Refusal> {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let consents = store::part_of_person(db, keeper.person_id(), &whence, one_more(ON_PAGE)).await?;
    Part::of(turn, consents, ON_PAGE, |one| Spot::new(one.given_at, &one.id))
}

/// What was agreed and not taken back at a moment, the first before the rest.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn part_on(db: &Db, _steward: &Steward, at: Moment, turn: &Turn) -> Result<Part<Agreed>, Refusal> {
    let whence = turn.read((Spot::EARLIEST, Spot::LATEST))?;
    let agreed = store::part_on(db, at, &whence, one_more(ON_PRINTED_PAGE)).await?;
    Part::of(turn, agreed, ON_PRINTED_PAGE, |one| Spot::new(one.given_at, &one.id))
}

/// One consent of hers that still holds.
pub async fn own(q: impl Query, keeper: &Keeper, id: &ConsentId) -> Result<Option<Consent>, DbError> {
    let consent = store::of_person(q, keeper.person_id(), id).await?;
    Ok(consent.filter(|consent| consent.withdrawn_at.is_none()))
}

/// She takes one back; `false` where that was done already.
pub async fn withdraw(tx: &mut Tx, keeper: &Keeper, id: &ConsentId, now: Moment) -> Result<bool, DbError> {
    store::withdraw(tx, keeper.person_id(), id, now).await
}

/// Takes one back that came back with a backup, for the ledger.
pub(crate) async fn withdraw_again(tx: &mut Tx, id: &ConsentId, now: Moment) -> Result<bool, DbError> {
    store::withdraw_again(tx, id, now).await
}

/// When what she agreed to for showing this story ends, where that is soon.
pub async fn ends_soon(q: impl Query, story_id: &StoryId, now: Moment) -> Result<Option<Moment>, DbError> {
    store::first_to_lapse(q, story_id, now.plus_days(ASKED_DAYS)).await
}

/// Whose time is over and for which the place has to act by itself.
pub async fn lapsing(q: impl Query, now: Moment) -> Result<Vec<Lapsing>, DbError> {
    store::lapsing(q, now).await
}

/// The place has acted, or need not.
pub async fn has_lapsed(tx: &mut Tx, id: &ConsentId) -> Result<bool, DbError> {
    store::has_lapsed(tx, id).await
}
