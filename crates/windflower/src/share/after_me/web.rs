//! The keeper's own page "After me": what she decided, whom she named, and the links she gave out.

pub mod named;

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use serde::Deserialize;

use super::decision::{About, Choice, Decision, Draft, MOST_NAME, MOST_WORDS, Standing, WAIT_DAYS};
use super::{Asked, Decided, all, own};
use crate::app::{App, Shared};
use crate::ids::DecisionId;
use crate::keep::boxes::Room;
use crate::keep::keepsakes::DAYS_AWAY;
use crate::people::letters;
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles, is_longer};
use crate::site::made_link::{self, Link, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// One decision as her page lists it.
pub struct DecisionLine {
    decided: Decided,
    about: String,
    /// Until when it waits or rests, in words.
    pub until: String,
    /// Whether no letter can reach her, so that nothing happens by itself.
    pub unreached: bool,
}

impl DecisionLine {
    /// Where it stands.
    pub fn standing(&self) -> Standing {
        self.decided.standing
    }
    /// The decision.
    pub fn one(&self) -> &Decision {
        &self.decided.decision
    }
    /// The link that was made for it just now, and whom it is for.
    fn link_made(&self, app: &App, made: &Made) -> Option<(String, Link)> {
        let link = made.link_of(app, &self.one().id, "/after/").filter(|_| self.decided.has_link);
        link.map(|link| (self.one().name.clone(), link))
    }
    fn about_word(&self) -> String {
        self.one().about().word().to_owned()
    }
}

#[derive(Template)]
#[template(path = "share/after_me/after_me.html")]
struct AfterMePage {
    chrome: Chrome,
    decisions: Vec<DecisionLine>,
    stories: Vec<Story>,
    draft: Draft,
    troubles: Troubles,
    /// Whom a link is for that was just made, and the link.
    link: Option<(String, Link)>,
}

impl AfterMePage {
    /// Whether no letter can reach her.
    fn unreached(&self) -> bool {
        self.decisions.iter().any(|one| one.unreached)
    }
    fn wait_days(&self) -> i64 {
        WAIT_DAYS
    }
    fn away_days(&self) -> i64 {
        DAYS_AWAY
    }
}

/// What stands at the top of her box while somebody waits, or after something has happened.
pub async fn notices(app: &App, chrome: &Chrome, keeper: &Keeper) -> Result<Vec<DecisionLine>, Refusal> {
    let mut shown = shown(app, chrome, keeper, &[]).await?;
    shown.retain(|one| !one.standing().is_written());
    Ok(shown)
}

async fn shown(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    stories: &[Story],
) -> Result<Vec<DecisionLine>, Refusal> {
    let day = |at| chrome.words.language().date(in_zone(at, keeper.time_zone()).date());
    let unreached = !letters::can_reach(app, keeper.person_id()).await?;
    let decisions = all(app, keeper).await?.into_iter().map(|decided| {
        let story = stories.iter().find(|story| Some(&story.id) == decided.decision.story_id.as_ref());
        let about = match story {
            Some(story) if !story.told.title.is_empty() => story.told.title.clone(),
            _ if decided.decision.story_id.is_some() => chrome.words.afterme_about_story(),
            _ => chrome.words.afterme_about_box(),
        };
        let until = decided.decision.until.map(day).unwrap_or_default();
        DecisionLine { decided, about, until, unreached }
    });
    Ok(decisions.collect())
}

/// Which decision to change.
#[derive(Deserialize)]
pub struct ToChange {
    #[serde(default)]
    about: String,
}

/// The page; with `?about=` the form holds what she decided about that.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(ToChange { about }): Query<ToChange>,
    made: Made,
) -> Answer {
    let about = About::read(&about);
    let mut there = all(&app, &keeper).await?.into_iter().map(|decided| decided.decision);
    let draft = match there.find(|one| Some(one.about()) == about) {
        None => Draft { about, ..Draft::default() },
        Some(one) => {
            let choice = Some(one.choice);
            Draft { about, choice, name: one.name, address: one.address, words: one.words }
        }
    };
    let page = after_me_page(&app, chrome, &keeper, (draft, Troubles::default()), Some(&made)).await?;
    page::show(&page)
}

async fn after_me_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    (draft, troubles): (Draft, Troubles),
    made: Option<&Made>,
) -> Result<AfterMePage, Refusal> {
    let stories = editions::all_own(&app.db, keeper).await?;
    let decisions = shown(app, &chrome, keeper, &stories).await?;
    let link = made.and_then(|made| decisions.iter().find_map(|one| one.link_made(app, made)));
    Ok(AfterMePage { chrome, decisions, stories, draft, troubles, link })
}

/// Writes a decision down.
///
/// # Errors
/// `Refusal::NotFound` if the story is not hers, or the earlier decision about it has happened.
pub async fn write(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let (draft, troubles) = read(&room.chrome, &fields);
    let (Some(about), Some(choice), true) = (&draft.about, draft.choice, troubles.none()) else {
        let page = after_me_page(&room.app, room.chrome, &room.keeper, (draft, troubles), None).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    super::write(&room.app, &room.keeper, &room.own_box, (about, choice), &draft).await?;
    page::go_and_say("/box/after-me", "said-after-written")
}

fn read(chrome: &Chrome, fields: &Fields) -> (Draft, Troubles) {
    let text = |name: &str| fields.text(name).trim().to_owned();
    let draft = Draft {
        about: About::read(&text("about")),
        choice: Choice::parse(&text("choice")),
        name: text("name"),
        address: text("address"),
        words: fields.text("words").to_owned(),
    };
    let mut troubles = Troubles::default();
    if draft.about.is_none() {
        troubles.add("about", chrome.words.afterme_about_trouble());
    }
    if draft.choice.is_none() {
        troubles.add("choice", chrome.words.afterme_choice_trouble());
    }
    if draft.name.is_empty() || is_longer(&draft.name, MOST_NAME) {
        troubles.add("name", chrome.words.afterme_name_trouble());
    }
    if !persons::is_address(&draft.address) {
        troubles.add("address", chrome.words.afterme_address_trouble());
    }
    troubles.at_most("words", &draft.words, MOST_WORDS, &chrome.words);
    (draft, troubles)
}

async fn hers(app: &App, keeper: &Keeper, id: &DecisionId) -> Result<Decision, Refusal> {
    own(&app.db, keeper, id).await?.ok_or(Refusal::NotFound)
}

/// "I am here": every wait ends.
pub async fn here(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    super::stop(&app, keeper.person_id()).await?;
    page::go_and_say("/box", "said-after-here")
}

/// Makes a link to give out by hand, and shows it.
///
/// # Errors
/// `Refusal::NotFound` if the decision is not hers.
pub async fn make_link(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<DecisionId>,
    _form: SignedFields,
) -> Answer {
    let decision = hers(&app, &keeper, &id).await?;
    let token = super::make_link(&app, &decision).await?;
    made_link::go_and_show(&app, "/box/after-me", (&decision.id, &token.reveal()))
}

/// Asks for a letter with a link to the person she named.
///
/// # Errors
/// `Refusal::NotFound` if the decision is not hers.
pub async fn send_letter(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<DecisionId>,
    _form: SignedFields,
) -> Answer {
    let decision = hers(&app, &keeper, &id).await?;
    let said = match super::ask_for_letter(&app, &decision).await? {
        Asked::Soon => "said-after-letter",
        Asked::JustNow => "said-after-letter-soon",
        Asked::Enough => "said-letter-enough",
    };
    page::go_and_say("/box/after-me", said)
}

/// Takes every link back that was given out for this decision.
///
/// # Errors
/// `Refusal::NotFound` if the decision is not hers.
pub async fn take_link_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<DecisionId>,
    _form: SignedFields,
) -> Answer {
    let decision = hers(&app, &keeper, &id).await?;
    super::take_link_back(&app, &decision).await?;
    page::go_and_say("/box/after-me", "said-after-link-back")
}

/// Takes a decision back, and undoes what happened.
///
/// # Errors
/// `Refusal::NotFound` if the decision is not hers.
pub async fn take_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<DecisionId>,
    _form: SignedFields,
) -> Answer {
    let decision = hers(&app, &keeper, &id).await?;
    super::take_back(&app, &keeper, &decision).await?;
    page::go_and_say("/box/after-me", "said-after-taken-back")
}
