//! The page of remembrance: names that their tellers brought, a candle, and the days that this place keeps. The same for
//! everybody who chose the same language, country and look, so that it comes from memory. What it shows by the clock of the
//! reader's country stands in its name there: a page of another hour is another page.

use askama::Template;
use axum::extract::{Query, State};
use http::{HeaderMap, Uri};
use jiff::Zoned;

use crate::app::{App, Shared};
use crate::read::public;
use crate::receive::candles;
use crate::share::calendar::{self, Calendar, Known};
use crate::share::remembered::{self, ShownName};
use crate::site::chrome::{self, Choice, Chrome};
use crate::site::countries;
use crate::site::page::Answer;
use crate::site::page_cache::{About, Kind, NewPage, PageName};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

#[derive(Template)]
#[template(path = "read/remember/remember.html")]
struct RememberPage {
    chrome: Chrome,
    /// What day it is, or what the page is.
    heading: String,
    /// A sentence about it.
    lede: String,
    /// Whether the candle burns.
    burns: bool,
    names: Part<ShownName>,
    /// The days that this place keeps: when and what.
    days: Vec<(String, String)>,
}

/// The page, or a part of its names.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn remember(
    State(app): State<Shared>,
    uri: Uri,
    headers: HeaderMap,
    Query(turn): Query<Turn>,
) -> Answer {
    let choice = Choice::of(&app, &uri, &headers);
    let now = there(&app, &choice);
    let lit = candles::burns(&app).await?;
    let hour = calendar::is_an_hour(&now);
    let mixed = chrome::day(&app, &app.place.now().time_zone);
    let path = format!("/remember?{mixed}&{}&{hour}&{lit}&{turn}", now.date());
    let _turn = public::board(&app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&headers));
    }
    let since = app.page_cache.since();
    let chrome = Chrome::with_topics(&app, &choice, "/remember", &[]);
    let until = chrome.true_until;
    let names = remembered::part(&app, &turn).await?;
    let is_kept = remembered::is_given_out(&app, &turn).await?;
    let page = page(chrome, &now, lit, (names, calendar::of(&app.db).await?));
    if !is_kept {
        return public::show(&page);
    }
    let html = page.render().map_err(Refusal::broken)?;
    let name = PageName { path, choice };
    Ok(public::take_in(
        &app,
        NewPage { name, about: About::Place, since, kind: Kind::Page, until },
        html,
        &headers,
    ))
}

/// What time it is in the country that the reader chose; nobody guesses it from an address. Where she chose none that we
/// know, or the place's own, the place's clock counts.
fn there(app: &App, choice: &Choice) -> Zoned {
    let place = app.place.now();
    let is_own = choice.country == countries::ANYWHERE || choice.country.eq_ignore_ascii_case(&place.country);
    let zone = if is_own { place.time_zone.as_str() } else { countries::by_code(choice.country).time_zone };
    chrome::zoned(app, zone)
}

fn page(
    chrome: Chrome,
    now: &Zoned,
    lit: bool,
    (names, calendar): (Part<ShownName>, Calendar),
) -> RememberPage {
    let today = now.date();
    let hour = calendar.known.iter().any(|known| known.is_its_hour(now));
    let known = calendar.known.iter().copied().find(|known| known.holds(today) && *known != Known::Week);
    let own = calendar.own.iter().find(|day| day.holds(today));
    let week = calendar.known.contains(&Known::Week) && Known::Week.holds(today);
    let words = &chrome.words;
    let (heading, lede) = match (known, own) {
        // The day itself is what it is called.
        (Some(known @ Known::Wave), _) => (words.language().day(today), said_of(&chrome, known, hour)),
        (Some(known), _) => (chrome.slug("calendar", known.word()), said_of(&chrome, known, hour)),
        (None, Some(own)) => (own.words.clone(), words.remember_lede()),
        (None, None) if week => (chrome.slug("calendar", Known::Week.word()), words.remember_lede()),
        (None, None) => (words.remember_title(), words.remember_lede()),
    };
    RememberPage { heading, lede, burns: lit || hour, names, days: days(&chrome, &calendar), chrome }
}

fn said_of(chrome: &Chrome, known: Known, hour: bool) -> String {
    match known {
        Known::Wave | Known::Candles if hour => chrome.words.remember_hour(),
        Known::Wave | Known::Candles => chrome.words.remember_evening(),
        _ => chrome.words.remember_lede(),
    }
}

/// The days of the place, in words.
fn days(chrome: &Chrome, calendar: &Calendar) -> Vec<(String, String)> {
    let known = calendar
        .known
        .iter()
        .map(|known| (chrome.slug("calendar-when", known.word()), chrome.slug("calendar", known.word())));
    let part = |part: i64| i8::try_from(part).unwrap_or(1);
    let own = calendar.own.iter().map(|day| {
        // A leap year: the 29th of February has its name, too.
        let date = crate::people::quiet::within(2024, part(day.month), part(day.day));
        (chrome.words.language().day(date), day.words.clone())
    });
    known.chain(own).collect()
}
