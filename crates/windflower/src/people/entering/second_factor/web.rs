//! The pages of the second factor: setting it up, its recovery codes, and the field for a code after signing in.

use askama::Template;
use axum::extract::State;
use http::StatusCode;
use platform::secret::Token;

use super::{Checked, factor::Factor};
use crate::app::Shared;
use crate::people::entering::credentials::{Here, web::signed_in};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::{reauthenticate, second_factor, sign_in};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/second_factor/factor.html")]
struct FactorPage {
    chrome: Chrome,
    on: bool,
    asked: bool,
    left: String,
}

/// Whether it is on, and what it is.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _keeper: Keeper) -> Answer {
    let visitor = signed_in(&chrome)?;
    let on = second_factor::is_on(&app.db, &visitor.person_id).await?;
    let left = second_factor::codes_left(&app.db, &visitor.person_id).await?;
    let left = chrome.words.recovery_left(left);
    page::show(&FactorPage { chrome, on, left, asked: second_factor::is_asked_of(&visitor) })
}

#[derive(Template)]
#[template(path = "people/entering/second_factor/set_up.html")]
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
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/second-factor", &fields).await;
    };
    let visitor = signed_in(&chrome)?;
    match second_factor::prepare(&app, &visitor.person_id, &fresh).await? {
        Some(factor) => page::show(&SetUpPage::new(chrome, &factor, None)),
        None => page::go("/account/second-factor"),
    }
}

#[derive(Template)]
#[template(path = "people/entering/second_factor/codes.html")]
struct CodesPage {
    chrome: Chrome,
    codes: Vec<String>,
}

/// Turns it on with a first code, and shows the recovery codes, once.
pub async fn turn_on(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/second-factor".to_owned())) };
    let visitor = signed_in(&chrome)?;
    let here = Here::of(&app, &visitor, &whence);
    if let Some(codes) = second_factor::turn_on(&app, &here, fields.text("code"), &fresh).await? {
        return page::show(&CodesPage { chrome, codes });
    }
    let Some(factor) = second_factor::prepared(&app, &visitor.person_id).await? else {
        return page::go("/account/second-factor");
    };
    let trouble = Some(chrome.words.factor_wrong());
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &SetUpPage::new(chrome, &factor, trouble))
}

/// Turns it off.
pub async fn turn_off(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/second-factor/off", &fields).await;
    };
    let here = Here::of(&app, &signed_in(&chrome)?, &whence);
    let mut tx = app.db.begin().await?;
    second_factor::turn_off(&mut tx, &here, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account/second-factor", "said-factor-off")
}

/// Ten new recovery codes, shown once.
pub async fn new_codes(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/recovery-codes", &fields).await;
    };
    let here = Here::of(&app, &signed_in(&chrome)?, &whence);
    let codes = second_factor::new_codes(&app, &here, &fresh).await?;
    if codes.is_empty() {
        return page::go("/account/second-factor");
    }
    page::show(&CodesPage { chrome, codes })
}

#[derive(Template)]
#[template(path = "people/entering/second_factor/code.html")]
struct CodePage {
    chrome: Chrome,
    half: String,
    back: String,
    trouble: Option<String>,
}

/// The field for the code, after the first factor was right.
pub(in crate::people) async fn ask(app: &Shared, chrome: Chrome, person_id: &str, back: &str) -> Answer {
    let half = second_factor::wait_for(&app.db, &app.clock, person_id).await?.reveal();
    page::show(&CodePage { chrome, half, back: back.to_owned(), trouble: None })
}

/// Takes the code, and signs in.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong ones.
pub async fn enter_code(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let (half, back) = (fields.text("half").to_owned(), fields.text("back").to_owned());
    let waited_for = match Token::parse(&half) {
        Some(token) => second_factor::waited_for(&app.db, &app.clock, &token).await?,
        None => None,
    };
    let Some(person_id) = waited_for else {
        let trouble = chrome.words.sign_in_took_long();
        return sign_in::web::ask_again(&app, chrome, ("", &back), trouble);
    };
    match second_factor::check(&app, &person_id, fields.text("code"), &whence).await? {
        Checked::Right => sign_in::web::go_in_with_both(&app, &chrome, &person_id, &whence, &back).await,
        Checked::TooMany => Err(Refusal::TooMany),
        Checked::Wrong => {
            let trouble = Some(chrome.words.factor_wrong());
            let page = CodePage { chrome, half, back, trouble };
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
