//! What she agreed to, and what everybody agreed to on a day, to be printed.

use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::clock::Moment;
use serde::Deserialize;

use crate::app::Shared;
use crate::ids::{ConsentId, StoryId};
use crate::people::who::roles::{Keeper, Steward};
use crate::share::consents::{self, ASKED_DAYS, Purpose};
use crate::site::chrome::{self, Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

const HERE: &str = "/box/consents";

/// One line of her page.
struct Line {
    id: ConsentId,
    story_id: StoryId,
    title: String,
    purpose: Purpose,
    label: String,
    words: String,
    hash: String,
    given: String,
    /// Until when, as a sentence.
    until: String,
    /// When she took it back.
    withdrawn: Option<String>,
    /// Whether it is hers to take back still.
    holds: bool,
    /// Whether it ends so soon that she is asked.
    asks: bool,
}

#[derive(Template)]
#[template(path = "share/agreed/consents.html")]
struct ConsentsPage {
    chrome: Chrome,
    consents: Part<Line>,
}

/// What she agreed to, the last first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(turn): Query<Turn>,
) -> Answer {
    let Part { rows, back, on } = consents::part_of_own(&app.db, &keeper, &turn).await?;
    let now = app.clock.now();
    let day = |at| chrome.words.language().day(in_zone(at, keeper.time_zone()).date());
    let words = &chrome.words;
    let line = |one: consents::Consent| {
        let is_over = one.until.is_some_and(|until| until <= now);
        let holds = one.withdrawn_at.is_none() && !is_over;
        Line {
            label: one.purpose.label(words),
            given: words.consent_given(day(one.given_at)),
            until: match one.until {
                Some(until) if is_over => words.consent_ended(day(until)),
                Some(until) => words.consent_ends(day(until)),
                None => words.consent_until_taken_back(),
            },
            withdrawn: one.withdrawn_at.map(|at| words.consent_withdrawn(day(at))),
            asks: holds && one.until.is_some_and(|until| until <= now.plus_days(ASKED_DAYS)),
            holds,
            id: one.id,
            story_id: one.story_id,
            title: one.title,
            purpose: one.purpose,
            words: one.words,
            hash: one.words_hash,
        }
    };
    let consents = Part { rows: rows.into_iter().map(line).collect(), back, on };
    page::show(&ConsentsPage { consents, chrome })
}

/// Takes one back.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers, or was taken back.
pub async fn withdraw(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<ConsentId>,
    _form: SignedFields,
) -> Answer {
    super::withdraw(&app, &keeper, &id).await?;
    page::go_and_say(HERE, "said-consent-withdrawn")
}

/// Lets one go on for another year.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers, was taken back, or its time is over.
pub async fn go_on(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<ConsentId>,
    _form: SignedFields,
) -> Answer {
    super::go_on(&app, &keeper, &id).await?;
    page::go_and_say(HERE, "said-consent-longer")
}

/// One line of the place's list.
struct Printed {
    id: ConsentId,
    story_id: StoryId,
    label: String,
    words: String,
    hash: String,
    given: String,
    until: String,
}

#[derive(Template)]
#[template(path = "share/agreed/printed.html")]
struct PrintedPage {
    chrome: Chrome,
    /// The day, as the address has it.
    on: String,
    day: String,
    agreed: Part<Printed>,
}

/// Which day, and which part of the list.
#[derive(Deserialize)]
pub struct OnDay {
    #[serde(default)]
    on: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

/// What was agreed at the end of a day, in the time of the place; today's if none is named.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not run the place, for what is no day, or if there is no such part.
pub async fn print(
    State(app): State<Shared>,
    chrome: Chrome,
    steward: Steward,
    Query(asked): Query<OnDay>,
) -> Answer {
    let zone = chrome.place.time_zone.clone();
    let date = match asked.on.as_str() {
        "" => chrome::day(&app, &zone),
        day => day.parse::<Date>().map_err(|_| Refusal::NotFound)?,
    };
    let turn = Turn::of(&asked.after, &asked.before);
    let at = end_of(date, &zone)?.min(app.clock.now());
    let Part { rows, back, on } = consents::part_on(&app.db, &steward, at, &turn).await?;
    let day = |at| chrome.words.language().day(in_zone(at, &zone).date());
    let words = &chrome.words;
    let line = |one: consents::Agreed| Printed {
        label: one.purpose.label(words),
        given: words.consent_given(day(one.given_at)),
        until: match one.until {
            Some(until) => words.consent_ends(day(until)),
            None => words.consent_until_taken_back(),
        },
        id: one.id,
        story_id: one.story_id,
        words: one.words,
        hash: one.words_hash,
    };
    let agreed = Part { rows: rows.into_iter().map(line).collect(), back, on };
    let day = chrome.words.language().day(date);
    page::show(&PrintedPage { on: date.to_string(), day, agreed, chrome })
}

/// The last moment of a day.
fn end_of(date: Date, zone: &str) -> Result<Moment, Refusal> {
    let zone = TimeZone::get(zone).map_err(Refusal::broken)?;
    let next = date.tomorrow().map_err(|_| Refusal::NotFound)?;
    let begins = next.to_zoned(zone).map_err(|_| Refusal::NotFound)?;
    Ok(Moment(begins.timestamp().as_millisecond() - 1))
}
