//! The welcome page, reached only by the link that the first start prints.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::people::entering::devices::web::{At, Whence};
use crate::people::entering::{sessions, welcome};
use crate::people::who::persons::{self, NewPerson};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles, is_longer};
use crate::site::page::{self, Answer};
use crate::site::place::{self, Place};
use crate::site::place_form::{self, MOST_NAME, PlaceForm};
use crate::site::refusal::Refusal;
use crate::site::visitor::Role;

#[derive(Template)]
#[template(path = "people/entering/welcome/welcome.html")]
struct WelcomePage {
    chrome: Chrome,
    form: PlaceForm,
}

/// The page, if the link is the one that was printed.
///
/// # Errors
/// `Refusal::NotFound` for any other link, and once the place is open.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    if !place::is_welcome_token(&app.db, &token).await? {
        return Err(Refusal::NotFound);
    }
    let form = PlaceForm::new(&chrome, Fields::default(), Troubles::default());
    page::show(&WelcomePage { form, chrome })
}

/// Opens the place, signs its steward in and shows her the empty box.
///
/// # Errors
/// `Refusal::NotFound` if the link was used meanwhile.
pub async fn open(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    // Before anything is said about the form: a used link must not show that there was one.
    if !place::is_welcome_token(&app.db, &token).await? {
        return Err(Refusal::NotFound);
    }
    let (place, troubles) = read(&app, &chrome, &fields);
    if !troubles.none() {
        let form = PlaceForm::new(&chrome, fields, troubles);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &WelcomePage { form, chrome });
    }
    let password = app.passwords.hash(fields.text("password")).await.map_err(Refusal::broken)?;
    let steward = NewPerson {
        name: fields.text("your_name").trim().to_owned(),
        address: fields.text("address").to_owned(),
        password: Some(password),
        role: Role::Steward,
        language: place.language.clone(),
        time_zone: place.time_zone.clone(),
    };
    let mut tx = app.db.begin().await?;
    let keeper = welcome::open(&app, &mut tx, &token, &place, &steward).await?.ok_or(Refusal::NotFound)?;
    let response = sessions::web::begin(
        &app,
        &mut tx,
        (keeper.person_id(), false),
        &At::first(&whence),
        page::go("/box")?,
    )
    .await?;
    tx.commit().await?;
    app.place.changed(place);
    app.page_cache.forget_all();
    Ok(response)
}

fn read(app: &App, chrome: &Chrome, fields: &Fields) -> (Place, Troubles) {
    let words = &chrome.words;
    let (place, mut troubles) = place_form::read(app, chrome, fields);
    let your_name = fields.text("your_name");
    if your_name.trim().is_empty() || is_longer(your_name, MOST_NAME) {
        troubles.add("your_name", words.welcome_your_name_trouble());
    }
    if !persons::is_address(fields.text("address")) {
        troubles.add("address", words.welcome_address_trouble());
    }
    let about_her = [fields.text("address"), fields.text("your_name"), place.name.as_str()];
    if let Err(trouble) = persons::check_password(fields.text("password"), &about_her) {
        troubles.add("password", trouble.sentence(words));
    }
    (place, troubles)
}
