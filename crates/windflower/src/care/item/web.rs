//! The page of one thing that waits, and what is pressed on it. Words first; a picture only when it is asked for.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;

use super::{MOST_LINE, SAFEGUARD, SECOND, Stands};
use crate::app::{App, Shared};
use crate::care::choices::{self, Choices};
use crate::care::sentences::{self, Sentence};
use crate::care::things::{self, Answered, Done, Offer, Shown};
use crate::people::decisions::Ruling;
use crate::people::duty::{self, Duty};
use crate::people::waiting::{self, Kind, Standing};
use crate::people::who::roles::Moderator;
use crate::receive::reports::report::Round;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::is_id;
use crate::trouble::Trouble;

/// What she filled in.
#[derive(Default)]
struct Typed {
    outcome: String,
    reason: String,
    line: String,
}

impl Typed {
    fn read(fields: &Fields) -> Typed {
        Typed {
            outcome: fields.text("outcome").to_owned(),
            reason: fields.text("reason").to_owned(),
            line: fields.text("line").trim().to_owned(),
        }
    }
}

#[derive(Template)]
#[template(path = "care/item/item.html")]
struct ItemPage {
    chrome: Chrome,
    choices: Choices,
    kind: Kind,
    id: String,
    shown: Shown,
    offers: Vec<Offer>,
    sentences: Vec<Sentence>,
    duty: Option<Duty>,
    /// What whoever had it before says.
    line_before: String,
    typed: Typed,
    troubles: Troubles,
}

impl ItemPage {
    fn reasons(&self) -> &'static [&'static str] {
        things::reasons(self.kind)
    }
}

#[derive(Template)]
#[template(path = "care/item/away.html")]
struct AwayPage {
    chrome: Chrome,
    choices: Choices,
    kind: Kind,
    id: String,
    stands: Stands,
    by_her: bool,
    /// What she typed and did not come in.
    typed: String,
}

/// What else stands in the address: a sentence to begin from, a picture that is asked for.
#[derive(Deserialize)]
pub struct Look {
    #[serde(default)]
    begin: String,
    #[serde(default)]
    picture: String,
}

/// The sort and the id in an address.
fn thing(path: &(String, String)) -> Result<(Kind, &str), Refusal> {
    let (kind, id) = path;
    let kind = Kind::parse(kind).filter(|_| is_id(id)).ok_or(Refusal::NotFound)?;
    Ok((kind, id))
}

/// What she has in hand; or how it stands, where she has not.
///
/// # Errors
/// `Refusal::NotFound` if there is no such thing.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Path(path): Path<(String, String)>,
    Query(look): Query<Look>,
) -> Answer {
    let thing = thing(&path)?;
    match super::stands(&app, &moderator, thing).await? {
        Stands::Waits(Standing::InHand) => {
            let page = item_page(&app, chrome, &moderator, thing, &look.picture).await?;
            let Some(mut page) = page else { return Err(Refusal::NotFound) };
            let begin = page.sentences.iter().find(|sentence| sentence.slug == look.begin);
            page.typed.line = begin.map(|sentence| sentence.words.clone()).unwrap_or_default();
            page::show(&page)
        }
        Stands::Gone => Err(Refusal::NotFound),
        stands => page::show(&away_page(&app, chrome, &moderator, thing, stands).await?),
    }
}

async fn item_page(
    app: &App,
    chrome: Chrome,
    moderator: &Moderator,
    (kind, id): (Kind, &str),
    picture: &str,
) -> Result<Option<ItemPage>, Refusal> {
    let shown = things::shown(app, &chrome, moderator, (kind, id), picture).await?;
    let Some(shown) = shown else { return Ok(None) };
    let names = (shown.name(), chrome.place.name.as_str());
    let sentences = sentences::offered(&app.db, &chrome.words, names).await?;
    let before = waiting::of(&app.db, kind, id).await?;
    Ok(Some(ItemPage {
        choices: choices::of(&app.db, moderator.person_id()).await?,
        duty: duty::now(&app.db).await?.filter(|duty| !duty.name.is_empty()),
        offers: shown.offers(&chrome),
        line_before: before.map(|waiting| waiting.line).unwrap_or_default(),
        id: id.to_owned(),
        typed: Typed::default(),
        troubles: Troubles::default(),
        chrome,
        kind,
        shown,
        sentences,
    }))
}

async fn away_page(
    app: &App,
    chrome: Chrome,
    moderator: &Moderator,
    (kind, id): (Kind, &str),
    stands: Stands,
) -> Result<AwayPage, Refusal> {
    let choices = choices::of(&app.db, moderator.person_id()).await?;
    let by_her = matches!(&stands, Stands::Decided(Ruling { decided_by, .. })
        if decided_by == moderator.person_id().as_str());
    Ok(AwayPage { chrome, choices, kind, id: id.to_owned(), stands, by_her, typed: String::new() })
}

/// Takes it in hand, or says who has it.
///
/// # Errors
/// `Refusal::NotFound` if there is no such thing.
pub async fn open(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(path): Path<(String, String)>,
    _form: SignedFields,
) -> Answer {
    let (kind, id) = thing(&path)?;
    // Whoever could not have it is told so on its page.
    super::open(&app, &moderator, (kind, id)).await?;
    page::go(&format!("/care/{}/{id}", kind.word()))
}

/// Lets it go.
///
/// # Errors
/// `Refusal::NotFound` for an address that is none.
pub async fn leave(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(path): Path<(String, String)>,
    _form: SignedFields,
) -> Answer {
    waiting::let_go(&app.db, thing(&path)?, moderator.person_id()).await?;
    page::go("/care")
}

/// Decides, or leaves it to somebody else.
///
/// # Errors
/// `Refusal::NotFound` if there is no such thing.
pub async fn decide(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Path(path): Path<(String, String)>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let thing = thing(&path)?;
    let typed = Typed::read(&fields);
    let mut troubles = Troubles::default();
    troubles.at_most("line", &typed.line, MOST_LINE, &chrome.words);
    let said = match fields.text("do") {
        "hand-over" => {
            let left = super::hand_over(&app, &moderator, thing).await?;
            left.then_some("said-handed-over").ok_or(Trouble::Refused)
        }
        "safeguard" if troubles.none() => {
            let asked = super::ask_another(&app, &moderator, thing, (SAFEGUARD, &typed.line)).await;
            asked.map(|()| "said-safeguarded")
        }
        _ => {
            missing(&chrome, thing.0, &typed, &mut troubles);
            if !troubles.none() {
                return again(&app, chrome, &moderator, thing, (typed, troubles)).await;
            }
            record(&app, &moderator, thing, (&typed, fields.text("version"))).await
        }
    };
    match said {
        Ok("said-changed") => {
            troubles.add("line", chrome.words.care_changed());
            again(&app, chrome, &moderator, thing, (typed, troubles)).await
        }
        Ok("said-name-of-another") => {
            troubles.add("outcome-pass", chrome.words.care_name_of_another());
            again(&app, chrome, &moderator, thing, (typed, troubles)).await
        }
        Ok(said) => page::go_and_say("/care", said),
        Err(Trouble::Refused) => too_late(&app, chrome, &moderator, thing, typed.line).await,
        Err(other) => Err(other.into()),
    }
}

/// What an answer still needs.
fn missing(chrome: &Chrome, kind: Kind, typed: &Typed, troubles: &mut Troubles) {
    match typed.outcome.as_str() {
        "" => troubles.add("outcome-pass", chrome.words.care_choose()),
        "give-back" if typed.line.is_empty() => troubles.add("line", chrome.words.care_needs_line()),
        "decline" if typed.reason.is_empty() && kind != Kind::Member => {
            troubles.add("reason", chrome.words.care_needs_reason());
        }
        _ => {}
    }
}

async fn record(
    app: &Shared,
    moderator: &Moderator,
    thing: (Kind, &str),
    (typed, version): (&Typed, &str),
) -> Result<&'static str, Trouble> {
    if typed.outcome == SECOND {
        super::ask_another(app, moderator, thing, (SECOND, &typed.line)).await?;
        return Ok("said-second");
    }
    let reason = things::reasons(thing.0).iter().find(|known| **known == typed.reason).copied();
    let answered =
        Answered { outcome: &typed.outcome, reason: reason.unwrap_or_default(), line: &typed.line, version };
    Ok(match things::decide(app, moderator, thing, &answered).await? {
        Done::Decided => "said-decided",
        Done::AsksSecond => "said-second",
        Done::Changed => "said-changed",
        Done::NameOfAnother => "said-name-of-another",
        Done::LetterSoon => "said-letter-soon",
    })
}

/// The page once more, with everything as she filled it in.
async fn again(
    app: &Shared,
    chrome: Chrome,
    moderator: &Moderator,
    thing: (Kind, &str),
    (typed, troubles): (Typed, Troubles),
) -> Answer {
    if !super::open(app, moderator, thing).await? {
        return too_late(app, chrome, moderator, thing, typed.line).await;
    }
    let page = item_page(app, chrome, moderator, thing, "").await?.ok_or(Refusal::NotFound)?;
    let page = ItemPage { typed, troubles, ..page };
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Somebody else has it, or decided; what she typed comes back.
async fn too_late(
    app: &App,
    chrome: Chrome,
    moderator: &Moderator,
    thing: (Kind, &str),
    line: String,
) -> Answer {
    let stands = super::stands(app, moderator, thing).await?;
    if matches!(stands, Stands::Gone) {
        return Err(Refusal::NotFound);
    }
    let mut page = away_page(app, chrome, moderator, thing, stands).await?;
    page.typed = line;
    page::show_with(StatusCode::CONFLICT, &page)
}

/// One picture of what she has in hand, small.
///
/// # Errors
/// `Refusal::NotFound` where it is not in her hand, or has no such picture.
pub async fn picture(
    State(app): State<Shared>,
    moderator: Moderator,
    Path((kind, id, slot)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let path = (kind, id);
    let thing = thing(&path)?;
    let stands = super::stands(&app, &moderator, thing).await?;
    match (thing.0, stands) {
        (Kind::Report, Stands::Waits(Standing::InHand)) => {
            things::report::picture(&app, &moderator, &thing.1.into(), &slot).await
        }
        _ => Err(Refusal::NotFound),
    }
}

/// Opens what is not for everybody, with a reason.
///
/// # Errors
/// `Refusal::NotFound` where it is not in her hand, or there is nothing to open.
pub async fn break_glass(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(path): Path<(String, String)>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (kind, id) = thing(&path)?;
    let in_hand = super::stands(&app, &moderator, (kind, id)).await?;
    if kind != Kind::Report || !matches!(in_hand, Stands::Waits(Standing::InHand)) {
        return Err(Refusal::NotFound);
    }
    let reason: String = fields.text("glass-reason").trim().chars().take(MOST_LINE).collect();
    let address = format!("/care/report/{id}");
    if reason.is_empty() {
        return page::go_and_say(&address, "said-open-reason");
    }
    things::report::open(&app, &moderator, &id.into(), &reason).await?;
    page::go_and_say(&address, "said-opened")
}
