//! The pages of signing in.

pub mod code;
mod finish;
pub mod openid;
pub mod passkey;
mod sign_in_page;

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use platform::secret::Token;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::devices::web::Whence;
use crate::people::entering::links;
use crate::people::entering::second_factor;
use crate::people::entering::sign_in::proof::{self, Freed, There, Whose};
use crate::people::entering::sign_in::{self, Try};
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// The page with every way in; somebody who is signed in goes on to her box.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Query(Back { back }): Query<Back>) -> Answer {
    if chrome.visitor.is_some() { page::go("/box") } else { sign_in_page::ask(&app, chrome, &back) }
}

/// What signing in writes, several times over: where less is left on the disk, the room held for it is given up.
const ROOM_TO_ENTER: u64 = 512 * 1024;

/// Whoever signs in writes a few rows, and can do so while the disk is full: otherwise she could not make room.
pub async fn make_room(State(app): State<Shared>, request: Request, next: Next) -> Response {
    app.reserve_to_enter.give_up_below(ROOM_TO_ENTER);
    next.run(request).await
}

/// Signs in with a password.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong tries.
pub async fn enter(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let (address, back) = (fields.text("address"), fields.text("back"));
    match sign_in::by_password(&app, address, fields.text("password"), &whence).await? {
        Try::Right(person_id) => go_in(&app, chrome, &person_id, &whence, back).await,
        Try::UnderNewName(person_id) => go_in(&app, chrome, &person_id, &whence, "/account").await,
        Try::TooMany => Err(Refusal::TooMany),
        Try::Wrong => {
            let trouble = chrome.words.sign_in_wrong();
            sign_in_page::ask_again(&app, chrome, (address, back), trouble)
        }
    }
}

/// Goes on for somebody who has just given the first factor: asks for the second where there is one, else signs in.
///
/// # Errors
/// `Refusal::Enough` for whoever did so very often today.
pub async fn go_in(app: &App, chrome: Chrome, person_id: &PersonId, whence: &Whence, back: &str) -> Answer {
    sign_in::count(app, person_id).await?;
    if second_factor::is_on(&app.db, person_id).await? {
        return code::ask(app, chrome, person_id, back).await;
    }
    finish::finish(app, &chrome, (person_id, false), whence, back).await
}

#[derive(Template)]
#[template(path = "people/entering/sign_in/letter_sent.html")]
struct LetterSentPage {
    chrome: Chrome,
}

/// Sends a link by mail, if that address has an account; the page says the same in either case.
///
/// # Errors
/// `Refusal::Enough` where too many are asked for from this network.
pub async fn send_link(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let address = fields.text("address");
    if !links::ask(&app, address, "", &whence).await? {
        return Err(Refusal::enough(&[address]));
    }
    page::show(&LetterSentPage { chrome })
}

#[derive(Template)]
#[template(path = "people/entering/sign_in/link.html")]
struct LinkPage {
    chrome: Chrome,
    works: bool,
    /// What is in the account, where nobody has proved its address before.
    there: Option<There>,
    /// Whether the address was just taken off it.
    freed: bool,
}

impl LinkPage {
    fn nowhere(chrome: Chrome) -> LinkPage {
        LinkPage { chrome, works: false, there: None, freed: false }
    }

    /// So much is kept there.
    fn kept(&self, there: &There) -> String {
        let words = &self.chrome.words;
        let shared = (there.others > 0).then(|| words.sign_in_there_shared());
        let kept = [words.sign_in_there_kept(there.photographs), words.sign_in_there_told(there.stories)];
        kept.into_iter().chain(shared).collect::<Vec<_>>().join(" ")
    }
}

/// The page behind the link: a button, because scanners of mail open links too. Where nobody has proved the address before,
/// it says what is there, and asks whose that is.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let Some(token) = Token::parse(&token) else { return page::show(&LinkPage::nowhere(chrome)) };
    let works = links::behind(&app.db, &app.clock, &token).await?.is_some();
    let there = proof::unproved_behind(&app, &token).await?;
    page::show(&LinkPage { works, there, ..LinkPage::nowhere(chrome) })
}

/// The button: uses the link up and signs in; it asks for the second factor like every way of signing in.
pub async fn use_link(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    let Some(token) = Token::parse(&token) else { return page::show(&LinkPage::nowhere(chrome)) };
    if let Some(there) = proof::unproved_behind(&app, &token).await? {
        return prove(&app, chrome, (&token, &whence), (there, fields.text("whose"))).await;
    }
    let mut tx = app.db.begin().await?;
    let link = links::use_up(&mut tx, &app.clock, &token).await?;
    tx.commit().await?;
    match link {
        Some(link) => go_in(&app, chrome, &link.person_id, &whence, &link.back).await,
        None => page::show(&LinkPage::nowhere(chrome)),
    }
}

/// The first proof of a mailbox: nothing is done before she said whose the account is.
async fn prove(
    app: &App,
    mut chrome: Chrome,
    (token, whence): (&Token, &Whence),
    (there, whose): (There, &str),
) -> Answer {
    match Whose::parse(whose) {
        None => page::show(&LinkPage { works: true, there: Some(there), ..LinkPage::nowhere(chrome) }),
        Some(Whose::Mine) => match proof::mine(app, token, whence).await? {
            Some(link) => {
                // Whoever was signed in to it here is so no more.
                chrome.visitor = None;
                go_in(app, chrome, &link.person_id, whence, &link.back).await
            }
            None => page::show(&LinkPage::nowhere(chrome)),
        },
        Some(Whose::NotMine) => match proof::not_mine(app, token, chrome.language()).await? {
            Freed::OwnAccount(link) => page::go(&format!("/joining/{}", link.reveal())),
            Freed::Address => page::show(&LinkPage { freed: true, ..LinkPage::nowhere(chrome) }),
            Freed::Nowhere => page::show(&LinkPage::nowhere(chrome)),
        },
    }
}
