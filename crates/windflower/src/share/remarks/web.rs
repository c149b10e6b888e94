//! Where a keeper reads what the place says about a story of hers, and answers.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use super::{MOST_ANSWER, Remark, RemarkKind};
use crate::app::Shared;
use crate::ids::RemarkId;
use crate::people::who::roles::Keeper;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{SignedFields, is_longer};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

const PAGE: &str = "/box/said";

/// One of them, as the page says it.
struct Said {
    remark: Remark,
    day: String,
    until: String,
    /// What she typed and is too long, where it came back.
    typed: String,
    trouble: Option<String>,
}

impl Said {
    fn may_answer(&self) -> bool {
        self.remark.kind == RemarkKind::Narrowed && self.remark.answered_at.is_none()
    }

    fn is_read_by_another(&self) -> bool {
        self.remark.answered_at.is_some() && self.remark.settled_at.is_none()
    }

    fn stays_so(&self) -> bool {
        self.remark.settled_at.is_some() && self.remark.lifted_at.is_none()
    }
}

#[derive(Template)]
#[template(path = "share/remarks/said.html")]
struct SaidPage {
    chrome: Chrome,
    said: Vec<Said>,
}

impl SaidPage {
    async fn new(app: &Shared, chrome: Chrome, keeper: &Keeper) -> Result<SaidPage, Refusal> {
        let language = chrome.words.language();
        let of = |remark: Remark| {
            let made = in_zone(remark.made_at, keeper.time_zone());
            let ends = remark.ends_at.map(|at| in_zone(at, keeper.time_zone()));
            Said {
                day: language.day(made.date()),
                until: ends.map(|ends| language.time(ends.time())).unwrap_or_default(),
                typed: String::new(),
                trouble: None,
                remark,
            }
        };
        let said = super::all_for(&app.db, keeper).await?.into_iter().map(of).collect();
        Ok(SaidPage { said, chrome })
    }
}

/// What was said and is not put away.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&SaidPage::new(&app, chrome, &keeper).await?)
}

/// Answers one, or puts it away.
///
/// # Errors
/// `Refusal::NotFound` if it was not said to her, or she answered already.
pub async fn act(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<RemarkId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let answer = fields.text("answer").trim();
    if fields.text("do") != "answer" {
        let there = super::put_away(&app.db, &app.clock, &keeper, &id).await?;
        return if there { page::go(PAGE) } else { Err(Refusal::NotFound) };
    }
    let trouble = if answer.is_empty() {
        Some(chrome.words.remark_answer_empty())
    } else if is_longer(answer, MOST_ANSWER) {
        Some(chrome.words.form_long(i64::try_from(MOST_ANSWER).unwrap_or(i64::MAX)))
    } else {
        None
    };
    if let Some(trouble) = trouble {
        let mut again = SaidPage::new(&app, chrome, &keeper).await?;
        let one = again.said.iter_mut().find(|said| said.remark.id == id).ok_or(Refusal::NotFound)?;
        (one.typed, one.trouble) = (answer.to_owned(), Some(trouble));
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let mut tx = app.db.begin().await?;
    super::answer(&mut tx, &app.clock, &keeper, (&id, answer)).await?;
    tx.commit().await?;
    page::go_and_say(PAGE, "said-remark-answered")
}
