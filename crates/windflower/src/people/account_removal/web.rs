//! The page on which somebody removes her account or stays after all, and the page after the last one.

use askama::Template;
use axum::extract::State;
use http::{HeaderName, HeaderValue, StatusCode};

use super::removing::{self, Begun, When};
use super::rooms::PAGE;
use crate::app::{App, Shared};
use crate::noun::Told;
use crate::people::account_removal;
use crate::people::entering::reauthenticate;
use crate::people::entering::sessions;
use crate::people::who::roles::{Fresh, Keeper, Moderator};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/account_removal/farewell.html")]
struct FarewellPage {
    chrome: Chrome,
    /// What the nouns have to say of it.
    told: Vec<Told>,
    /// Whether nobody else runs the place.
    last: bool,
    /// Whether she does something here for others.
    has_role: bool,
    troubles: Troubles,
}

impl FarewellPage {
    async fn new(app: &App, chrome: Chrome, keeper: &Keeper) -> Result<FarewellPage, Refusal> {
        let person_id = keeper.person_id();
        let mut told = Vec::new();
        for tell in app.nouns.iter().filter_map(|noun| noun.told) {
            told.extend(tell(&app.db, person_id).await?);
        }
        Ok(FarewellPage {
            told,
            last: removing::is_last_steward(&app.db, person_id).await?,
            has_role: chrome.visitor.as_ref().is_some_and(Moderator::is_role_of),
            troubles: Troubles::default(),
            chrome,
        })
    }

    /// What the other parent is called, if two keep her box.
    fn other(&self) -> Option<&str> {
        self.told.iter().find_map(|one| match one {
            Told::OtherParent(name) => Some(name.as_str()),
            Told::CountedOn | Told::Named => None,
        })
    }

    /// Whether somebody counts on what she decided for the time after her.
    fn after(&self) -> bool {
        self.told.contains(&Told::CountedOn)
    }

    /// Whether somebody named her for the time after them.
    fn named(&self) -> bool {
        self.told.contains(&Told::Named)
    }
}

/// Asks once more, for the one thing here that nobody can undo.
#[derive(Template)]
#[template(path = "people/account_removal/now.html")]
struct NowPage {
    chrome: Chrome,
    fields: Fields,
    troubles: Troubles,
}

impl NowPage {
    /// The page; with a trouble if she was asked already, and typed something else than the word.
    fn asking(chrome: Chrome, fields: Fields) -> Answer {
        let mut page = NowPage { chrome, fields, troubles: Troubles::default() };
        if page.fields.given("word").is_none() {
            return page::show(&page);
        }
        page.troubles.add("word", page.chrome.words.farewell_word_trouble(page.chrome.words.farewell_word()));
        page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
    }
}

/// Marks around a blank that keep its direction (UAX #9, isolates).
fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}')
}

/// Whether she typed the word that the page asks for, in small or capital letters.
fn is_word_typed(chrome: &Chrome, fields: &Fields) -> bool {
    // What is copied from a page may carry the invisible marks that keep its direction.
    let typed: String = fields.text("word").chars().filter(|letter| !is_isolate(*letter)).collect();
    typed.trim().to_lowercase() == chrome.words.farewell_word().to_lowercase()
}

#[derive(Template)]
#[template(path = "people/account_removal/waits.html")]
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
    let until = leaving.can_stay(&app.clock).then_some(day);
    page::show(&WaitsPage { chrome, until })
}

/// The button. Whoever says "now" is asked twice; then she is signed out here too, and has read the last page.
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
    let is_last = removing::is_last_steward(&app.db, keeper.person_id()).await?;
    if when == When::Now && !is_last && !is_word_typed(&chrome, &fields) {
        return NowPage::asking(chrome, fields);
    }
    match (removing::begin(&app, &visitor, when, &fresh).await?, when) {
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
    if !removing::stay(&app, keeper.person_id()).await?
        && account_removal::of(&app.db, keeper.person_id()).await?.is_some()
    {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box", "said-farewell-stay")
}

#[derive(Template)]
#[template(path = "people/account_removal/goodbye.html")]
struct GoodbyePage {
    chrome: Chrome,
}

/// The page after the last one; the same for everybody.
pub async fn goodbye(chrome: Chrome) -> Answer {
    page::show(&GoodbyePage { chrome })
}
