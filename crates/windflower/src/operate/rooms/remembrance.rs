//! The page on which a steward chooses which days of remembrance the place shows, and writes days of its own.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use crate::app::{App, Shared};
use crate::ids::CalendarDayId;
use crate::people::quiet::within;
use crate::people::who::roles::Steward;
use crate::share::calendar::{self, Calendar, Known, MOST_WORDS};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Where it stands.
const PAGE: &str = "/place/remembrance";
/// A leap year.
const LEAP: i16 = 2024;

#[derive(Template)]
#[template(path = "operate/rooms/remembrance.html")]
struct RemembrancePage {
    chrome: Chrome,
    calendar: Calendar,
    fields: Fields,
    troubles: Troubles,
}

impl RemembrancePage {
    fn day(&self, day: &calendar::CalendarDay) -> String {
        let part = |part: i64| i8::try_from(part).unwrap_or(1);
        self.chrome.words.language().day(within(LEAP, part(day.month), part(day.day)))
    }
}

/// How it is.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _steward: Steward) -> Answer {
    page::show(&remembrance(&app, chrome, (Fields::default(), Troubles::default())).await?)
}

async fn remembrance(
    app: &App,
    chrome: Chrome,
    (fields, troubles): (Fields, Troubles),
) -> Result<RemembrancePage, Refusal> {
    Ok(RemembrancePage { calendar: calendar::of(&app.db).await?, chrome, fields, troubles })
}

/// Chooses, adds a day, or takes one out.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    _steward: Steward,
    SignedFields(fields): SignedFields,
) -> Answer {
    match fields.text("do") {
        "add" => return add(&app, chrome, fields).await,
        "remove" => calendar::remove(&app, &CalendarDayId::from(fields.text("id"))).await?,
        _ => {
            let on: Vec<Known> = fields.all("day-on").into_iter().filter_map(Known::parse).collect();
            calendar::choose(&app, &on).await?;
        }
    }
    page::go_and_say(PAGE, "said-saved")
}

async fn add(app: &Shared, chrome: Chrome, fields: Fields) -> Answer {
    let part = |field: &str, most: i64| {
        fields.text(field).trim().parse::<i64>().ok().filter(|part| (1..=most).contains(part))
    };
    let words = fields.text("words").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut troubles = Troubles::default();
    if words.is_empty() {
        troubles.add("words", chrome.words.calendar_needs_words());
    }
    troubles.at_most("words", &words, MOST_WORDS, &chrome.words);
    match (part("month", 12), part("day", 31)) {
        (Some(month), Some(day)) if is_a_day(month, day) => {
            if troubles.none() {
                if calendar::add(app, &words, (month, day)).await? {
                    return page::go_and_say(PAGE, "said-saved");
                }
                troubles.add("words", chrome.words.day_most());
            }
        }
        _ => troubles.add("day", chrome.words.day_no_such()),
    }
    let page = remembrance(app, chrome, (fields, troubles)).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn is_a_day(month: i64, day: i64) -> bool {
    let part = |part: i64| i8::try_from(part).unwrap_or(0);
    jiff::civil::Date::new(LEAP, part(month), part(day)).is_ok()
}
