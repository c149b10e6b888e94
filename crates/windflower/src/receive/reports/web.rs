//! Saying that something is wrong with a story, and the receipt that tells what came of it. No account, no cookie, no
//! script: what tells one receipt from every other is made by the page and stands in its form.

pub mod log;

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use super::report::{Outcome, Reason, Told};
use super::{MOST_WORDS, Said, Taken};
use crate::app::{App, Shared};
use crate::people::entering::devices::web::Whence;
use crate::people::who::audience::{Action, Thing};
use crate::share::editions::{self, Story};
use crate::share::viewers::{self, Visit};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "receive/reports/report.html")]
struct ReportPage {
    chrome: Chrome,
    address: String,
    title: String,
    reason: Option<Reason>,
    typed: String,
    receipt: String,
    troubles: Troubles,
}

#[derive(Template)]
#[template(path = "receive/reports/harmless.html")]
struct HarmlessPage {
    chrome: Chrome,
    address: String,
}

#[derive(Template)]
#[template(path = "receive/reports/receipt.html")]
struct ReceiptPage {
    chrome: Chrome,
    receipt: String,
    told: Told,
    may_appeal: bool,
    typed: String,
    troubles: Troubles,
}

impl ReceiptPage {
    fn sentence(&self) -> String {
        let words = &self.chrome.words;
        match self.told {
            Told::Waits => words.receipt_waits(),
            Told::WaitsAgain => words.receipt_again(),
            Told::Decided(Outcome::Pass) => words.receipt_pass(),
            Told::Decided(Outcome::GiveBack) => words.receipt_give_back(),
            Told::Decided(Outcome::Decline) => words.receipt_decline(),
        }
    }

    fn waits(&self) -> bool {
        !matches!(self.told, Told::Decided(_))
    }
}

/// The story at an address, if whoever came may read it.
async fn readable(app: &App, visit: &Visit, address: &str) -> Result<Story, Refusal> {
    let story = editions::at(&app.db, address).await?.ok_or(Refusal::NotFound)?;
    let may = viewers::may(app, visit, (&story).into(), (Action::Read, Thing::Story)).await?;
    // Before a story was shown there is no page of it, not even for its teller.
    if may && story.edition.is_some() { Ok(story) } else { Err(Refusal::NotFound) }
}

/// What readers have of its title.
async fn title(app: &App, story: &Story) -> Result<String, Refusal> {
    Ok(editions::document(&app.db, story).await?.map(|document| document.title).unwrap_or_default())
}

/// The page on which somebody says that something is wrong.
///
/// # Errors
/// `Refusal::NotFound` if she may not read the story, or it is not there.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    visit: Visit,
    Path(address): Path<String>,
) -> Answer {
    let story = readable(&app, &visit, &address).await?;
    let title = title(&app, &story).await?;
    let (typed, receipt) = (String::new(), Token::new().reveal());
    let troubles = Troubles::default();
    page::show(&ReportPage { chrome, address, title, reason: None, typed, receipt, troubles })
}

/// Says it.
///
/// # Errors
/// `Refusal::NotFound` as above; `Refusal::Enough` where too much was said in a day.
pub async fn send(
    State(app): State<Shared>,
    chrome: Chrome,
    (visit, whence): (Visit, Whence),
    Path(address): Path<String>,
    fields: Fields,
) -> Answer {
    let story = readable(&app, &visit, &address).await?;
    let words = fields.text("words").trim();
    let (reason, mut troubles) = (Reason::parse(fields.text("reason")), Troubles::default());
    let receipt = Token::parse(fields.text("receipt")).unwrap_or_else(Token::new);
    if reason.is_none() {
        troubles.add("reason", chrome.words.report_reason_trouble());
    }
    troubles.at_most("words", words, MOST_WORDS, &chrome.words);
    let Some(reason) = reason.filter(|_| troubles.none()) else {
        let (title, typed, receipt) = (title(&app, &story).await?, words.to_owned(), receipt.reveal());
        let again = ReportPage { chrome, address, title, reason, typed, receipt, troubles };
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let mut receipt = receipt;
    let mut taken = super::report(&app, &story, &Said { reason, words, receipt: &receipt }, &whence).await?;
    if taken == Taken::Other {
        // The answer to the first was lost on its way; what she says now is no less said.
        receipt = Token::new();
        taken = super::report(&app, &story, &Said { reason, words, receipt: &receipt }, &whence).await?;
    }
    match taken {
        Taken::Waits => page::go(&format!("/r/{}", receipt.reveal())),
        Taken::Harmless => page::show(&HarmlessPage { chrome, address }),
        Taken::Enough | Taken::Other => Err(Refusal::enough(&[words])),
    }
}

async fn receipt_page(app: &App, mut chrome: Chrome, receipt: &str) -> Result<ReceiptPage, Refusal> {
    // The address opens the page, so it stands in no form of it.
    chrome.here = "/".to_owned();
    let token = Token::parse(receipt).ok_or(Refusal::NotFound)?;
    let (told, may_appeal) = super::told(&app.db, &token).await?.ok_or(Refusal::NotFound)?;
    let (receipt, typed) = (receipt.to_owned(), String::new());
    Ok(ReceiptPage { chrome, receipt, told, may_appeal, typed, troubles: Troubles::default() })
}

/// What came of it.
///
/// # Errors
/// `Refusal::NotFound` if nobody has such a receipt.
pub async fn receipt(State(app): State<Shared>, chrome: Chrome, Path(receipt): Path<String>) -> Answer {
    page::show(&receipt_page(&app, chrome, &receipt).await?)
}

/// Asks for somebody else, once.
///
/// # Errors
/// `Refusal::NotFound` if nobody has such a receipt, or there is nothing to ask for.
pub async fn appeal(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(receipt): Path<String>,
    fields: Fields,
) -> Answer {
    let words = fields.text("words").trim();
    let mut troubles = Troubles::default();
    troubles.at_most("words", words, MOST_WORDS, &chrome.words);
    if !troubles.none() {
        let mut again = receipt_page(&app, chrome, &receipt).await?;
        (again.typed, again.troubles) = (words.to_owned(), troubles);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let token = Token::parse(&receipt).ok_or(Refusal::NotFound)?;
    super::appeal(&app, &token, words).await?;
    page::go(&format!("/r/{receipt}"))
}
