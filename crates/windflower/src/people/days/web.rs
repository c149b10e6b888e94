//! `/box/days`: her own days, the days she leaves alone, and quiet for now; and where a letter about a day leads.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::day::{MOST_ABOUT, MOST_WORDS, Missing, OwnDay, Reach, Repeats, Wish};
use crate::app::{App, Shared};
use crate::ids::{OwnDayId, QuietDayId};
use crate::people::quiet::{self, QuietDays};
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Where all of it stands.
const PAGE: &str = "/box/days";

/// A leap year.
const NO_YEAR: i16 = 2024;

/// A day of hers as the page says it.
struct DayLine {
    id: OwnDayId,
    words: String,
    when: String,
    reach: String,
    writes: bool,
    asks: bool,
}

/// Days left alone, in words.
struct QuietLine {
    id: QuietDayId,
    said: String,
}

#[derive(Template)]
#[template(path = "people/days/days.html")]
struct DaysPage {
    chrome: Chrome,
    days: Vec<DayLine>,
    alone: Vec<QuietLine>,
    /// Whether it is quiet now, and to the end of which day; that is empty for no end.
    quiet: Option<String>,
    fields: Fields,
    troubles: Troubles,
}

#[derive(Template)]
#[template(path = "people/days/one.html")]
struct OnePage {
    chrome: Chrome,
    id: OwnDayId,
    fields: Fields,
    troubles: Troubles,
}

#[derive(Template)]
#[template(path = "people/days/letter.html")]
struct LetterPage {
    chrome: Chrome,
    writes: bool,
}

/// What a form says where nothing is chosen.
fn chosen<'a>(fields: &'a Fields, field: &str, first: &'a str) -> &'a str {
    fields.given(field).unwrap_or(first)
}

/// The parts of a date, each with what it is called.
fn date_fields(chrome: &Chrome) -> [(&'static str, String); 3] {
    let words = &chrome.words;
    [("day", words.day_day()), ("month", words.day_month()), ("year", words.day_year())]
}

impl DaysPage {
    fn is(&self, field: &str, value: &str, first: &str) -> bool {
        chosen(&self.fields, field, first) == value
    }

    fn date_fields(&self) -> [(&'static str, String); 3] {
        date_fields(&self.chrome)
    }
}

impl OnePage {
    fn is(&self, field: &str, value: &str, first: &str) -> bool {
        chosen(&self.fields, field, first) == value
    }

    fn date_fields(&self) -> [(&'static str, String); 3] {
        date_fields(&self.chrome)
    }
}

/// All of it.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&days_page(&app, chrome, &keeper, (Fields::default(), Troubles::default())).await?)
}

async fn days_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    (fields, troubles): (Fields, Troubles),
) -> Result<DaysPage, Refusal> {
    let days = super::all(&app.db, keeper).await?.iter().map(|day| line(&chrome, day)).collect();
    let alone = quiet::days_of(&app.db, keeper).await?;
    let alone = alone.iter().map(|days| quiet_line(&chrome, days)).collect();
    let quiet = quiet::now_of(app, keeper).await?.map(|quiet| said_date(&chrome, &quiet.until_on));
    Ok(DaysPage { chrome, days, alone, quiet, fields, troubles })
}

fn said_date(chrome: &Chrome, date: &str) -> String {
    date.parse::<Date>().map(|date| chrome.words.language().date(date)).unwrap_or_default()
}

fn line(chrome: &Chrome, day: &OwnDay) -> DayLine {
    let writes = day.wish.letter != Reach::None;
    let reach = chrome.slug("day-reach", day.wish.letter.word());
    let often = chrome.slug("day-repeats", day.wish.repeats.word());
    DayLine {
        id: day.id.clone(),
        words: day.wish.words.clone(),
        when: said(chrome, &day.wish),
        reach: if writes { format!("{reach} {often}") } else { reach },
        asks: day.asks(),
        writes,
    }
}

/// As much of the date as is there.
fn said(chrome: &Chrome, wish: &Wish) -> String {
    let language = chrome.words.language();
    // A year for what has none: one with a 29th of February.
    let year = if wish.year == 0 { NO_YEAR } else { i16::try_from(wish.year).unwrap_or(NO_YEAR) };
    let part = |value: i64| i8::try_from(value.max(1)).unwrap_or(1);
    let date = quiet::within(year, part(wish.month), part(wish.day));
    let on = match (wish.year, wish.month, wish.day) {
        (0, 0, 0) => String::new(),
        (0, 0, day) => chrome.words.day_of_month(day),
        (0, _, 0) => language.month(date).replace(&NO_YEAR.to_string(), "").trim().to_owned(),
        (0, _, _) => language.day(date),
        (year, 0, _) => year.to_string(),
        (_, _, 0) => language.month(date),
        _ => language.date(date),
    };
    [on.as_str(), wish.about.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn quiet_line(chrome: &Chrome, days: &QuietDays) -> QuietLine {
    let language = chrome.words.language();
    let one = |date: &str| {
        let date = date.parse::<Date>().unwrap_or_default();
        if days.each_year { language.day(date) } else { language.date(date) }
    };
    let (from, to) = (one(&days.from_on), one(&days.to_on));
    let words = &chrome.words;
    let said = match (days.from_on == days.to_on, days.each_year) {
        (true, true) => words.alone_each_year(from.as_str()),
        (true, false) => from,
        (false, true) => words.alone_range_each_year(from.as_str(), to.as_str()),
        (false, false) => words.alone_range(from.as_str(), to.as_str()),
    };
    QuietLine { id: days.id.clone(), said }
}

/// What was filled in, and what has to be looked at again.
fn read(app: &App, chrome: &Chrome, keeper: &Keeper, fields: &Fields) -> (Wish, Troubles) {
    let mut troubles = Troubles::default();
    let mut part = |field: &'static str| match fields.text(field).trim() {
        "" => 0,
        text => text.parse().ok().filter(|part: &i64| *part > 0).unwrap_or_else(|| {
            troubles.add(field, chrome.words.day_number());
            0
        }),
    };
    let (day, month, year) = (part("day"), part("month"), part("year"));
    let wish = Wish {
        year,
        month,
        day,
        about: fields.text("about").trim().to_owned(),
        words: fields.text("words").trim().to_owned(),
        letter: Reach::parse(fields.text("letter")).unwrap_or(Reach::None),
        repeats: Repeats::parse(fields.text("repeats")).unwrap_or(Repeats::Year),
        ends_on: fields.text("ends").trim().parse::<Date>().map(|date| date.to_string()).unwrap_or_default(),
    };
    troubles.at_most("words", &wish.words, MOST_WORDS, &chrome.words);
    troubles.at_most("about", &wish.about, MOST_ABOUT, &chrome.words);
    if wish.words.is_empty() && wish.about.is_empty() && (year, month, day) == (0, 0, 0) {
        troubles.add("words", chrome.words.day_empty());
    }
    if troubles.none() {
        let missing = match wish.letter {
            Reach::None => (!wish.is_a_day()).then_some(Missing::NoSuchDay),
            _ => wish.lacks(&quiet::now_for(app, keeper.time_zone())),
        };
        if let Some(missing) = missing {
            troubles.add("day", said_missing(chrome, missing));
        }
    }
    (wish, troubles)
}

fn said_missing(chrome: &Chrome, missing: Missing) -> String {
    let words = &chrome.words;
    match missing {
        Missing::WholeDate => words.day_needs_date(),
        Missing::DayAndMonth => words.day_needs_month(),
        Missing::Day => words.day_needs_day(),
        Missing::NoSuchDay => words.day_no_such(),
        Missing::Over => words.day_over(),
    }
}

/// Sets a day.
pub async fn set(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (wish, mut troubles) = read(&app, &chrome, &keeper, &fields);
    if troubles.none() {
        if super::set(&app, &keeper, &wish).await? {
            return page::go_and_say(PAGE, "said-day-set");
        }
        troubles.add("words", chrome.words.day_most());
    }
    let page = days_page(&app, chrome, &keeper, (fields, troubles)).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// One of hers, to be changed.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show_one(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<OwnDayId>,
) -> Answer {
    let day = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let part = |part: i64| if part == 0 { String::new() } else { part.to_string() };
    let mut fields = Fields::default();
    for (field, text) in [
        ("day", part(day.wish.day)),
        ("month", part(day.wish.month)),
        ("year", part(day.wish.year)),
        ("about", day.wish.about),
        ("words", day.wish.words),
        ("letter", day.wish.letter.word().to_owned()),
        ("repeats", day.wish.repeats.word().to_owned()),
        ("ends", day.wish.ends_on),
    ] {
        fields.push(field, &text)?;
    }
    page::show(&OnePage { chrome, id, fields, troubles: Troubles::default() })
}

/// Changes one, or does what else was pressed.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn act(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<OwnDayId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let day = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    match fields.text("do") {
        "remove" => {
            super::remove(&app, &day).await?;
            page::go_and_say(PAGE, "said-day-gone")
        }
        "stop" => {
            super::stop(&app, &id).await?;
            page::go_and_say(PAGE, "said-day-stopped")
        }
        "go-on" => {
            super::go_on(&app, &keeper, &id).await?;
            page::go_and_say(PAGE, "said-saved")
        }
        _ => {
            let (wish, troubles) = read(&app, &chrome, &keeper, &fields);
            if !troubles.none() {
                let page = OnePage { chrome, id, fields, troubles };
                return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
            }
            super::change(&app, &day, &keeper, &wish).await?;
            page::go_and_say(PAGE, "said-day-set")
        }
    }
}

/// Leaves days alone.
pub async fn leave_alone(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let date = |field: &str| fields.text(field).trim().parse::<Date>().ok();
    let mut troubles = Troubles::default();
    match (date("from"), date("to")) {
        (None, _) => troubles.add("from", chrome.words.alone_needs_day()),
        (Some(_), None) if !fields.text("to").trim().is_empty() => {
            troubles.add("to", chrome.words.alone_needs_day());
        }
        (Some(from), to) => {
            let to = to.unwrap_or(from);
            if to < from {
                troubles.add("to", chrome.words.alone_before());
            } else if to > from.saturating_add((quiet::MOST_DAYS - 1).days()) {
                troubles.add("to", chrome.words.alone_long(i64::from(quiet::MOST_DAYS)));
            } else if quiet::leave_alone(&app, &keeper, (from, to), fields.ticked("each-year")).await? {
                return page::go_and_say(PAGE, "said-alone");
            } else {
                troubles.add("from", chrome.words.day_most());
            }
        }
    }
    let page = days_page(&app, chrome, &keeper, (fields, troubles)).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// These days are like others again.
///
/// # Errors
/// `Refusal::NotFound` if they are not hers.
pub async fn take_out(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<QuietDayId>,
    _form: SignedFields,
) -> Answer {
    if !quiet::take_out(&app, &keeper, &id).await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say(PAGE, "said-saved")
}

/// Quiet for now, from any page of her account; until a day, or until she says otherwise.
pub async fn be_quiet(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    if fields.text("do") == "end" {
        quiet::end(&app, &keeper).await?;
        return page::go_and_say(PAGE, "said-quiet-over");
    }
    let until = fields.text("until").trim();
    let last = until.parse::<Date>().ok();
    let today = quiet::now_for(&app, keeper.time_zone()).date();
    if !until.is_empty() && last.is_none_or(|last| last < today) {
        let mut troubles = Troubles::default();
        troubles.add("until", chrome.words.quiet_needs_day());
        let page = days_page(&app, chrome, &keeper, (fields, troubles)).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    quiet::begin(&app, &keeper, last).await?;
    page::go_and_say(PAGE, "said-quiet")
}

/// Where a letter about a day leads: one button. It tells nothing of the day, whoever holds the letter.
///
/// # Errors
/// `Refusal::NotFound` for a link that is none.
pub async fn letter(State(app): State<Shared>, mut chrome: Chrome, Path(token): Path<String>) -> Answer {
    let day = super::behind(&app, &token).await?.ok_or(Refusal::NotFound)?;
    "/help".clone_into(&mut chrome.here);
    page::show(&LetterPage { chrome, writes: day.wish.letter != Reach::None })
}

/// Ends the letters about it.
///
/// # Errors
/// `Refusal::NotFound` for a link that is none.
pub async fn stop(State(app): State<Shared>, Path(token): Path<String>, _form: Fields) -> Answer {
    let day = super::behind(&app, &token).await?.ok_or(Refusal::NotFound)?;
    super::stop(&app, &day.id).await?;
    page::go(&format!("/day/{token}"))
}
