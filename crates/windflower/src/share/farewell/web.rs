//! The page on which somebody removes her account or stays after all, and the page after the last one.

use askama::Template;
use axum::extract::State;
use http::{HeaderName, HeaderValue, StatusCode};

use super::{Begun, When};
use crate::app::{App, Shared};
use crate::keep::boxes::{self, BoxKeeper};
use crate::people::account_removal::{self, web::PAGE};
use crate::people::entering::reauthenticate;
use crate::people::entering::sessions;
use crate::people::who::persons;
use crate::people::who::roles::{Fresh, Keeper, Moderator};
use crate::share::after_me;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/farewell/farewell.html")]
struct FarewellPage {
    chrome: Chrome,
    /// The other parent, if two keep her box.
    other: Option<BoxKeeper>,
    /// Whether nobody else runs the place.
    last: bool,
    /// Whether she does something here for others.
    has_role: bool,
    /// Whether somebody counts on what she decided for the time after her.
    after: bool,
    /// Whether somebody named her for the time after them.
    named: bool,
    troubles: Troubles,
}

impl FarewellPage {
    async fn new(app: &App, chrome: Chrome, keeper: &Keeper) -> Result<FarewellPage, Refusal> {
        let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
        let person_id = keeper.person_id();
        let person = persons::by_id(&app.db, person_id).await?.ok_or(Refusal::NotFound)?;
        Ok(FarewellPage {
            other: boxes::other_keeper(&app.db, &own_box).await?,
            last: super::is_last_steward(&app.db, person_id).await?,
            has_role: chrome.visitor.as_ref().is_some_and(Moderator::is_role_of),
            after: after_me::farewell::is_under_way(&app.db, person_id).await?,
            named: after_me::farewell::is_named(&app.db, &person.address).await?,
            troubles: Troubles::default(),
            chrome,
        })
    }
}

#[derive(Template)]
#[template(path = "share/farewell/waits.html")]
struct WaitsPage {
    chrome: Chrome,
    /// Until when she can stay; none once everything is being erased.
    until: Option<String>,
}

/// What goes, what stays and how to come back; or, once she leaves, the one button to stay.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let Some(leaving) = account_removal::of(&app.db, keeper.person_id()).await? else {
        return page::show(&FarewellPage::new(&app, chrome, &keeper).await?);
    };
    let day = chrome.words.language().date(in_zone(leaving.due, keeper.time_zone()).date());
    let until = leaving.can_stay(app.clock.now()).then_some(day);
    page::show(&WaitsPage { chrome, until })
}

/// The button. Whoever said "now" is signed out here too, and has read the last page.
pub async fn begin(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return reauthenticate::web::ask(&app, chrome, PAGE, &fields).await };
    let Some(visitor) = chrome.visitor.clone() else { return Err(Refusal::ForeignForm) };
    let Some(when) = When::read(fields.text("when")) else {
        let mut page = FarewellPage::new(&app, chrome, &keeper).await?;
        page.troubles.add("when", page.chrome.words.farewell_when_trouble());
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    match (super::begin(&app, &visitor, when, &fresh).await?, when) {
        (Begun::LastSteward, _) => {
            let page = FarewellPage::new(&app, chrome, &keeper).await?;
            page::show_with(StatusCode::CONFLICT, &page)
        }
        (Begun::Leaves, When::InDays) => page::go(PAGE),
        (Begun::Leaves, When::Now) => {
            let mut response = page::go("/goodbye")?;
            let clear = HeaderName::from_static("clear-site-data");
            response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\", \"storage\""));
            sessions::web::forget(&app, response)
        }
    }
}

/// She stays.
///
/// # Errors
/// `Refusal::NotFound` if there is no way back any more.
pub async fn stay(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    // Pressed twice, it says the same.
    if !super::stay(&app, keeper.person_id()).await?
        && account_removal::of(&app.db, keeper.person_id()).await?.is_some()
    {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box", "said-farewell-stay")
}

#[derive(Template)]
#[template(path = "share/farewell/goodbye.html")]
struct GoodbyePage {
    chrome: Chrome,
}

/// The page after the last one; the same for everybody.
pub async fn goodbye(chrome: Chrome) -> Answer {
    page::show(&GoodbyePage { chrome })
}
