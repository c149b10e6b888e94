//! Where she chooses what she rather does not see, and stops for today.

use askama::Template;
use axum::extract::State;
use jiff::ToSpan;
use platform::clock::Moment;

use super::Choices;
use crate::app::{App, Shared};
use crate::people::duty::{self, Duty};
use crate::people::waiting::{self, Kind};
use crate::people::who::roles::Moderator;
use crate::site::chrome::{self, Chrome};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::slugs;

#[derive(Template)]
#[template(path = "care/choices/choices.html")]
struct ChoicesPage {
    chrome: Chrome,
    choices: Choices,
    kind_day: bool,
}

impl ChoicesPage {
    fn leaves_out(&self, slug: &str) -> bool {
        self.choices.experiences.iter().any(|one| one == slug)
    }
}

#[derive(Template)]
#[template(path = "care/choices/rest.html")]
struct RestPage {
    chrome: Chrome,
    duty: Option<Duty>,
}

/// What she chose.
pub async fn show(State(app): State<Shared>, chrome: Chrome, moderator: Moderator) -> Answer {
    let choices = super::of(&app.db, moderator.person_id()).await?;
    let kind_day = choices.is_kind_day(app.clock.now());
    page::show(&ChoicesPage { chrome, choices, kind_day })
}

/// Chooses.
pub async fn choose(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let zone = chrome.visitor.as_ref().map_or(chrome.place.time_zone.as_str(), |one| one.time_zone.as_str());
    let kind_until = if fields.ticked("kind-day") { midnight(&app, zone) } else { Moment(0) };
    let experiences = slugs::only_known(&slugs::EXPERIENCES, &fields.all("experience"));
    let choices = Choices {
        kinds: fields.all("kind").into_iter().filter_map(Kind::parse).collect(),
        experiences: experiences.into_iter().map(str::to_owned).collect(),
        kind_until,
        letters: fields.ticked("letters"),
    };
    super::choose(&app.db, &moderator, &choices).await?;
    page::go_and_say("/care", "said-saved")
}

/// The end of today, where she lives.
fn midnight(app: &App, time_zone: &str) -> Moment {
    let now = chrome::zoned(app, time_zone);
    let tomorrow = now.start_of_day().and_then(|day| day.checked_add(1.day()));
    Moment(tomorrow.map_or_else(|_| now.timestamp(), |day| day.timestamp()).as_millisecond())
}

/// Everything is out of her hand; nothing of hers is left undone.
pub async fn stop(State(app): State<Shared>, moderator: Moderator, _form: SignedFields) -> Answer {
    waiting::let_all_go(&app.db, moderator.person_id()).await?;
    page::go("/care/rest")
}

/// What is said at the end of a day.
pub async fn rest(State(app): State<Shared>, chrome: Chrome, _moderator: Moderator) -> Answer {
    let duty = duty::now(&app.db).await?;
    page::show(&RestPage { chrome, duty })
}
