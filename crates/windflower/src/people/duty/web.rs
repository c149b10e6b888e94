//! Where those who look after the place name who is there in danger.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use super::{Duty, MOST_LINE};
use crate::app::Shared;
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};

#[derive(Template)]
#[template(path = "people/duty/duty.html")]
struct DutyPage {
    chrome: Chrome,
    duty: Duty,
    troubles: Troubles,
}

/// Who it is now.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _moderator: Moderator) -> Answer {
    let duty = super::now(&app.db).await?.unwrap_or_default();
    page::show(&DutyPage { chrome, duty, troubles: Troubles::default() })
}

/// Names somebody.
pub async fn name(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let duty = read(&fields);
    let mut troubles = Troubles::default();
    for (field, text) in [("name", &duty.name), ("reach", &duty.reach), ("hours", &duty.hours)] {
        troubles.at_most(field, text, MOST_LINE, &chrome.words);
    }
    if !troubles.none() {
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &DutyPage { chrome, duty, troubles });
    }
    super::name(&app.db, &moderator, &duty).await?;
    page::go_and_say("/care/duty", "said-saved")
}

fn read(fields: &Fields) -> Duty {
    let line = |name: &str| fields.text(name).trim().to_owned();
    Duty {
        name: line("name"),
        reach: line("reach"),
        hours: line("hours"),
        at_night: fields.ticked("at-night"),
    }
}
