//! The pages of the second factor: setting it up, and its recovery codes.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::credentials::Here;
use crate::people::entering::reauthenticate;
use crate::people::entering::second_factor::{self, Factor};
use crate::people::who::roles::Fresh;
use crate::site::chrome::Chrome;
use crate::site::cookies::MADE;
use crate::site::fields::SignedFields;
use crate::site::made_link::{self, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "people/entering/account/factor.html")]
struct FactorPage {
    chrome: Chrome,
    on: bool,
    asked: bool,
    left: String,
}

/// Whether it is on, and what it is.
pub async fn show(State(app): State<Shared>, chrome: Chrome, visitor: Visitor) -> Answer {
    let on = second_factor::is_on(&app.db, &visitor.person_id).await?;
    let left = second_factor::codes_left(&app.db, &visitor.person_id).await?;
    let left = chrome.words.recovery_left(left);
    page::show(&FactorPage { chrome, on, left, asked: second_factor::is_asked_of(&visitor) })
}

#[derive(Template)]
#[template(path = "people/entering/account/set_up.html")]
struct SetUpPage {
    chrome: Chrome,
    to_type: String,
    address: String,
    picture: Option<(String, i32)>,
    trouble: Option<String>,
}

impl SetUpPage {
    fn new(chrome: Chrome, factor: &Factor, trouble: Option<String>) -> SetUpPage {
        let name = chrome.visitor.as_ref().map_or("", |visitor| visitor.name.as_str());
        let address = factor.address(&chrome.place.name, name);
        let picture = factor.picture(&chrome.place.name, name);
        SetUpPage { to_type: factor.to_type(), address, picture, trouble, chrome }
    }
}

/// Shows a new secret for her app; nothing is asked for before a first code came.
pub async fn prepare(
    State(app): State<Shared>,
    chrome: Chrome,
    visitor: Visitor,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/second-factor", &fields).await;
    };
    match second_factor::prepare(&app, &visitor.person_id, &fresh).await? {
        Some(factor) => page::show(&SetUpPage::new(chrome, &factor, None)),
        None => page::go("/account/second-factor"),
    }
}

#[derive(Template)]
#[template(path = "people/entering/account/codes.html")]
struct CodesPage {
    chrome: Chrome,
    codes: Vec<String>,
}

/// The recovery codes that were just made; afterwards nobody has them but she.
pub async fn show_codes(chrome: Chrome, visitor: Visitor, made: Made) -> Answer {
    let codes = made.secret_of(&visitor.person_id).into_iter().flat_map(|codes| codes.split(BETWEEN));
    let codes = codes.map(|code| code.replace('-', " ")).collect();
    page::show(&CodesPage { chrome, codes })
}

/// Stands between two of them; none has one.
const BETWEEN: char = '_';

/// They are shown to nobody but her, also where somebody else signs in at this browser meanwhile.
fn go_to_codes(app: &App, person_id: &PersonId, codes: &[String]) -> Answer {
    // No cookie has a space in it.
    let codes = codes.join(&BETWEEN.to_string()).replace(' ', "-");
    made_link::go_and_show(app, "/account/recovery-codes", (person_id, &codes))
}

/// Turns it on with a first code, and shows the recovery codes.
pub async fn turn_on(
    State(app): State<Shared>,
    chrome: Chrome,
    here: Here,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/second-factor".to_owned())) };
    if let Some(codes) = second_factor::turn_on(&app, &here, fields.text("code"), &fresh).await? {
        return go_to_codes(&app, here.person_id(), &codes);
    }
    let Some(factor) = second_factor::prepared(&app, here.person_id()).await? else {
        return page::go("/account/second-factor");
    };
    let trouble = Some(chrome.words.factor_wrong());
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &SetUpPage::new(chrome, &factor, trouble))
}

/// Turns it off.
pub async fn turn_off(
    State(app): State<Shared>,
    chrome: Chrome,
    here: Here,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/second-factor/off", &fields).await;
    };
    let mut tx = app.db.begin().await?;
    second_factor::turn_off(&app, &mut tx, &here, &fresh).await?;
    tx.commit().await?;
    let response = page::go_and_say("/account/second-factor", "said-factor-off")?;
    MADE.take_back(&app, response)
}

/// Ten new recovery codes.
pub async fn new_codes(
    State(app): State<Shared>,
    chrome: Chrome,
    here: Here,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/recovery-codes", &fields).await;
    };
    let codes = second_factor::new_codes(&app, &here, &fresh).await?;
    if codes.is_empty() {
        return page::go("/account/second-factor");
    }
    go_to_codes(&app, here.person_id(), &codes)
}
