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
use crate::people::entering::sessions::{self, Ended, EndedBy};
use crate::people::entering::sign_in::proof;
use crate::people::entering::{devices, openid, reauthenticate};
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
    /// Those that have ended.
    ended: Vec<EndedShown>,
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

/// A session that has ended, as the page shows it.
struct EndedShown {
    device: String,
    was_new: bool,
    begun: String,
    ended: String,
    why: String,
}

/// Those of hers that have ended, the last ones first.
async fn ended(app: &App, chrome: &Chrome, visitor: &Visitor) -> Result<Vec<EndedShown>, Refusal> {
    let (words, today) = (&chrome.words, chrome::day(app, &visitor.time_zone));
    let on = |moment| {
        let day = chrome::in_zone(moment, &visitor.time_zone).date();
        if day == today { words.account_today() } else { words.language().date(day) }
    };
    let why = |by| match by {
        EndedBy::SignedOut => words.account_ended_there(),
        EndedBy::Her => words.account_ended_her(),
        EndedBy::Change => words.account_ended_change(),
        EndedBy::Time => words.account_ended_time(),
        EndedBy::Steward => words.account_ended_steward(),
        EndedBy::Backup => words.account_ended_backup(),
    };
    let shown = |one: Ended| EndedShown {
        begun: on(one.begun),
        ended: on(one.ended),
        why: why(one.by),
        was_new: !one.known_device,
        device: called(chrome, one.device),
    };
    Ok(sessions::list_ended(&app.db, &visitor.person_id).await?.into_iter().map(shown).collect())
}

/// The name of a device, also of one that says nothing of itself.
fn called(chrome: &Chrome, device: String) -> String {
    if device == devices::UNNAMED { chrome.words.account_device() } else { device }
}

/// Her account: what she signs in with, where she is signed in, and the way out.
pub async fn show(State(app): State<Shared>, chrome: Chrome, visitor: Visitor) -> Answer {
    let today = chrome::day(&app, &visitor.time_zone);
    let on = |moment| coarse(&chrome.words, today, chrome::in_zone(moment, &visitor.time_zone).date());
    let shown = |line: sessions::SessionLine| SessionShown {
        begun: on(line.begun),
        seen: on(line.seen),
        device: called(&chrome, line.device),
        name: line.name,
        present: line.present,
    };
    let lines = sessions::list(&app, &visitor).await?.into_iter().map(shown).collect();
    let ended = ended(&app, &chrome, &visitor).await?;
    let staff = staff(&app, &chrome, &visitor).await?;
    let new_name = proof::name_of(&app, &visitor.person_id).await?;
    page::show(&AccountPage { lines, ended, new_name, staff, chrome })
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
    openid::remove(&mut tx, &app.clock, &here, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-openid-removed")
}
