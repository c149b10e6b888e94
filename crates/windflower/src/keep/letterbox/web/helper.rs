//! The pages of a helper: behind the link, where she puts photographs in, and her receipt. No picture stands on any of
//! them, not even one of her own.

use askama::Template;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path, State};
use http::{HeaderMap, StatusCode};
use platform::secret::Token;

use super::super::letterbox::{LetterboxState, MOST_NAME, MOST_SENTENCE, ReceiptLine};
use super::super::{Carried, Helper, helper};
use super::coming::{self, Came, Row};
use crate::app::{App, Shared};
use crate::ids::ArrivalId;
use crate::people::ledger;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::cookies::LETTERBOX;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// How long a browser keeps the receipt.
const COOKIE_SECONDS: i64 = 90 * 86_400;
/// Photographs that the form has room for; more can follow.
const ROWS: usize = 5;

fn carried(app: &App, headers: &HeaderMap) -> Carried {
    LETTERBOX.read(app, headers).map(Carried::read).unwrap_or_default()
}

/// Whoever carries the cookie of a letterbox that is there.
///
/// # Errors
/// `Refusal::NotFound`.
pub async fn who(app: &App, headers: &HeaderMap) -> Result<Helper, Refusal> {
    helper(app, &carried(app, headers)).await?.ok_or(Refusal::NotFound)
}

#[derive(Template)]
#[template(path = "keep/letterbox/open.html")]
struct OpenPage {
    chrome: Chrome,
}

/// The page behind the link: a button. It says neither whose it is nor what, for whatever opens links.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn show_link(
    State(app): State<Shared>,
    chrome: Chrome,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Answer {
    let link = Token::parse(&token).ok_or(Refusal::NotFound)?;
    if !super::super::leads_somewhere(&app, &link, &carried(&app, &headers)).await? {
        return Err(Refusal::NotFound);
    }
    page::show(&OpenPage { chrome })
}

/// The button: a cookie for this letterbox, and on to an address without the link in it.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn open(
    State(app): State<Shared>,
    headers: HeaderMap,
    Path(token): Path<String>,
    _form: Fields,
) -> Answer {
    let link = Token::parse(&token).ok_or(Refusal::NotFound)?;
    let carried = carried(&app, &headers);
    if !super::super::leads_somewhere(&app, &link, &carried).await? {
        return Err(Refusal::NotFound);
    }
    LETTERBOX.put(&app, page::go("/letterbox")?, &carried.with(link).reveal(), COOKIE_SECONDS)
}

#[derive(Template)]
#[template(path = "keep/letterbox/form.html")]
struct FormPage {
    chrome: Chrome,
    sentence: String,
    /// Until when it takes photographs.
    until: String,
    form_token: String,
    open: bool,
    ended: bool,
    /// How many are in the box by this receipt.
    there: usize,
    came: Came,
    /// The largest that the script need not send in vain.
    most_picture_bytes: u64,
}

impl FormPage {
    async fn new(app: &App, chrome: Chrome, helper: &Helper, mut came: Came) -> Result<FormPage, Refusal> {
        let zone = app.place.now().time_zone.clone();
        while came.rows.len() < ROWS {
            came.rows.push(Row::default());
        }
        Ok(FormPage {
            until: chrome.words.language().date(in_zone(helper.letterbox.ends_at, &zone).date()),
            sentence: helper.letterbox.sentence.clone(),
            form_token: helper.form_token(app),
            open: helper.may_add(),
            ended: helper.state == LetterboxState::Ended,
            there: helper.lines(&app.db).await?.len(),
            came,
            most_picture_bytes: app.settings.most_picture_bytes,
            chrome,
        })
    }

    fn kept(&self) -> i64 {
        self.came.kept
    }

    fn number(&self, at: &usize) -> i64 {
        i64::try_from(*at).unwrap_or(i64::MAX)
    }

    fn most_name(&self) -> usize {
        MOST_NAME
    }

    fn most_sentence(&self) -> usize {
        MOST_SENTENCE
    }
}

/// Where photographs are put in. One that has ended says so to whoever was here before.
///
/// # Errors
/// `Refusal::NotFound` for whoever carries no cookie of a letterbox that is there.
pub async fn show(State(app): State<Shared>, chrome: Chrome, headers: HeaderMap) -> Answer {
    let helper = who(&app, &headers).await?;
    page::show(&FormPage::new(&app, chrome, &helper, Came::default()).await?)
}

/// Takes photographs in, one after the other; one that is refused does not touch the others.
///
/// # Errors
/// `Refusal::NotFound` for whoever carries no cookie of a letterbox that is there; `Refusal::ForeignForm` if the form was
/// made for another one.
pub async fn put_in(
    State(app): State<Shared>,
    chrome: Chrome,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Answer {
    let helper = who(&app, &headers).await?;
    let mut form = form.map_err(|_| Refusal::ForeignForm)?;
    if !helper.may_add() {
        return page::go("/letterbox");
    }
    let came = coming::read(&app, &chrome, &helper, &mut form).await?;
    // She may have taken it back, or it may be full, since this form was begun.
    let helper = who(&app, &headers).await?;
    if came.all_is_well() {
        return page::go("/letterbox/receipt");
    }
    let status =
        if came.found_no_room { StatusCode::INSUFFICIENT_STORAGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    page::show_with(status, &FormPage::new(&app, chrome, &helper, came).await?)
}

#[derive(Template)]
#[template(path = "keep/letterbox/receipt.html")]
struct ReceiptPage {
    chrome: Chrome,
    lines: Vec<ReceiptLine>,
    open: bool,
}

impl ReceiptPage {
    fn count(&self) -> i64 {
        i64::try_from(self.lines.len()).unwrap_or(i64::MAX)
    }

    fn any_sealed(&self) -> bool {
        self.lines.iter().any(|line| line.sealed)
    }
}

/// What she put in: her own sentences, and a way to take back what nobody has opened.
///
/// # Errors
/// `Refusal::NotFound` for whoever carries no cookie of a letterbox that is there.
pub async fn receipt(State(app): State<Shared>, chrome: Chrome, headers: HeaderMap) -> Answer {
    let helper = who(&app, &headers).await?;
    let (lines, open) = (helper.lines(&app.db).await?, helper.may_add());
    page::show(&ReceiptPage { chrome, lines, open })
}

/// Takes one back.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers, or was opened.
pub async fn take_out(
    State(app): State<Shared>,
    headers: HeaderMap,
    Path(id): Path<ArrivalId>,
    _form: Fields,
) -> Answer {
    let helper = who(&app, &headers).await?;
    super::super::take_out(&app, &helper, &id).await?;
    ledger::write_down(&app.db, &app.settings.ledger).await.map_err(Refusal::broken)?;
    page::go_and_say("/letterbox/receipt", "said-arrival-taken-out")
}
