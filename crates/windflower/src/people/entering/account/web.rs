//! Her account: what she signs in with, where she is signed in, and the way out. Each page of what she signs in with is
//! a file of its own below.

pub mod address;
pub mod passkeys;
pub mod password;
pub mod second_factor;

use askama::Template;
use axum::extract::State;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::{App, Shared};
use crate::people::entering::credentials::Here;
use crate::people::entering::sign_in::proof;
use crate::people::entering::{devices, openid, reauthenticate, sessions};
use crate::people::who::roles::{Fresh, Moderator, Steward};
use crate::site::chrome::{self, Chrome};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;
use crate::words::Words;

#[derive(Template)]
#[template(path = "people/entering/account/account.html")]
struct AccountPage {
    chrome: Chrome,
    lines: Vec<SessionShown>,
    /// The name that she signs in with, where her address was found to be another's.
    new_name: Option<String>,
    /// What she signs in with as staff, and since when.
    staff: Option<(String, String)>,
}

impl AccountPage {
    fn looks_after_place(&self) -> bool {
        self.chrome.visitor.as_ref().is_some_and(Moderator::is_role_of)
    }

    fn runs_place(&self) -> bool {
        self.chrome.visitor.as_ref().is_some_and(Steward::is_role_of)
    }
}

/// A session as the page shows it; times are coarse on purpose.
struct SessionShown {
    name: String,
    device: String,
    begun: String,
    seen: String,
    present: bool,
}

/// Her account: what she signs in with, where she is signed in, and the way out.
pub async fn show(State(app): State<Shared>, chrome: Chrome, visitor: Visitor) -> Answer {
    let today = chrome::day(&app, &visitor.time_zone);
    let on = |moment| coarse(&chrome.words, today, chrome::in_zone(moment, &visitor.time_zone).date());
    let shown = |line: sessions::SessionLine| SessionShown {
        begun: on(line.begun),
        seen: on(line.seen),
        device: if line.device == devices::UNNAMED { chrome.words.account_device() } else { line.device },
        name: line.name,
        present: line.present,
    };
    let lines = sessions::list(&app, &visitor).await?.into_iter().map(shown).collect();
    let staff = staff(&app, &chrome, &visitor).await?;
    let new_name = proof::name_of(&app, &visitor.person_id).await?;
    page::show(&AccountPage { lines, new_name, staff, chrome })
}

async fn staff(app: &App, chrome: &Chrome, visitor: &Visitor) -> Result<Option<(String, String)>, Refusal> {
    let since = openid::since(&app.db, &visitor.person_id).await?;
    let month = |moment| chrome.words.language().month(chrome::in_zone(moment, &visitor.time_zone).date());
    // Also where no provider is set any more: what lets somebody in is never out of her sight.
    let name = openid::name(app).unwrap_or_else(|| chrome.words.openid_some_provider());
    Ok(since.map(|since| (name, month(since))))
}

/// "today", "this week", or the month.
fn coarse(words: &Words, today: Date, day: Date) -> String {
    if day == today {
        return words.account_today();
    }
    let week = today.saturating_sub(7.days());
    if day > week { words.account_this_week() } else { words.language().month(day) }
}

/// Signs in with the provider no more.
///
/// # Errors
/// `Refusal::NotFound` if she did not.
pub async fn remove_openid(
    State(app): State<Shared>,
    chrome: Chrome,
    here: Here,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    if openid::since(&app.db, here.person_id()).await?.is_none() {
        return Err(Refusal::NotFound);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/openid/remove", &fields).await;
    };
    let mut tx = app.db.begin().await?;
    openid::remove(&mut tx, &here, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-openid-removed")
}
