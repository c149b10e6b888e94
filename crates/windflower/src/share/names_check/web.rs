//! The page that asks about each word, and the one form with which they are changed.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use story::Told;

use super::finding::{Change, Finding, changed};
use super::instead::instead;
use super::spot::Kind;
use crate::app::{App, Shared};
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::editions::story::{MOST_PEN_NAME, MOST_SHORT, MOST_TITLE, MOST_WORDS};
use crate::share::editions::{self, Story};
use crate::share::placements::{self, MOST_CAPTION, Placement};
use crate::share::writing::{self, Saved, Typed, Window};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, is_longer};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::words::Words;

/// A word, and what she is offered.
struct AskedWord {
    finding: Finding,
    /// Why it may tell, as the languages spell it.
    why: &'static str,
    instead: String,
    write: bool,
    trouble: bool,
}

#[derive(Template)]
#[template(path = "share/names_check/names.html")]
struct NamesPage {
    chrome: Chrome,
    story: Story,
    asked: Vec<AskedWord>,
    meanwhile: bool,
    /// The sentence beside what is too long.
    too_long: String,
}

/// What was found in her story.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    page::show(&names_page(&app, chrome, &keeper, story).await?)
}

/// Changes what she chose, in the draft alone.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let placements = placements::of_story(&app.db, &story.id).await?;
    let chosen = chosen(&fields);
    if chosen.is_empty() {
        return page::go(&format!("/box/stories/{id}/preview"));
    }
    let version = fields.text("version").parse().unwrap_or(0);
    let answers = fields.given("answers").map_or(story.answers, |answers| answers.parse().unwrap_or(0));
    if version != story.version || answers != story.answers {
        return changed_meanwhile(&app, chrome, &keeper, story).await;
    }
    let (told, now) = changed(&story.told, &placements, &chosen);
    if chosen.iter().any(|change| is_longer(&change.instead, MOST_PEN_NAME)) || is_too_long(&told, &now) {
        let mut page = names_page(&app, chrome, &keeper, story).await?;
        page.take_over(&chosen);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let pictures = |there: &mut [Placement]| {
        for one in there {
            if let Some(changed) = now.iter().find(|changed| changed.slot == one.slot) {
                one.clone_from(changed);
            }
        }
    };
    let typed = Typed { told: &|_: &Told| told.clone(), pictures: &pictures };
    let window = Window { version: Some(version), answers: Some(story.answers), aside: None };
    match writing::save(&app, &id, window, &typed).await? {
        Saved::As(_) => page::go_and_say(&format!("/box/stories/{id}/preview"), "said-names-changed"),
        Saved::SetAside(apart) => changed_meanwhile(&app, chrome, &keeper, *apart.there).await,
        Saved::NoMoreAside => changed_meanwhile(&app, chrome, &keeper, story).await,
    }
}

async fn changed_meanwhile(app: &App, chrome: Chrome, keeper: &Keeper, story: Story) -> Answer {
    let mut page = names_page(app, chrome, keeper, story).await?;
    page.meanwhile = true;
    page::show_with(StatusCode::CONFLICT, &page)
}

async fn names_page(app: &App, chrome: Chrome, keeper: &Keeper, story: Story) -> Result<NamesPage, Refusal> {
    let placements = placements::of_story(&app.db, &story.id).await?;
    let found = super::look(&app.db, keeper, &story, &placements).await?;
    // What is written into a story is in its own language.
    let language = app.languages.get(&story.told.language);
    let words = language.map_or_else(|| chrome.words.clone(), Words::new);
    let asked = found.into_iter().map(|finding| AskedWord {
        why: slug(finding.spot.kind),
        instead: instead(&words, &finding),
        write: false,
        trouble: false,
        finding,
    });
    let too_long = chrome.words.form_long(MOST_PEN_NAME as i64);
    Ok(NamesPage { asked: asked.collect(), chrome, story, meanwhile: false, too_long })
}

impl NamesPage {
    /// What she chose and typed, for a form that comes back.
    fn take_over(&mut self, chosen: &[Change]) {
        for asked in &mut self.asked {
            let is_it = |change: &&Change| {
                change.field == asked.finding.field && change.from == asked.finding.spot.from
            };
            if let Some(change) = chosen.iter().find(is_it) {
                asked.trouble = is_longer(&change.instead, MOST_PEN_NAME);
                (asked.write, asked.instead) = (true, change.instead.clone());
            }
        }
    }
}

/// The changes that the form asks for: those whose “write … instead” is chosen.
fn chosen(fields: &Fields) -> Vec<Change> {
    let numbers = (0..).take_while(|number| fields.given(&format!("at-{number}")).is_some());
    let write = numbers.filter(|number| fields.text(&format!("do-{number}")) == "write");
    write
        .filter_map(|number| {
            let (field, from) = fields.text(&format!("at-{number}")).rsplit_once(' ')?;
            Some(Change {
                field: field.to_owned(),
                from: from.parse().ok()?,
                was: fields.text(&format!("was-{number}")).to_owned(),
                instead: fields.text(&format!("with-{number}")).trim().to_owned(),
            })
        })
        .collect()
}

fn is_too_long(told: &Told, placements: &[Placement]) -> bool {
    let limits = [
        (&told.title, MOST_TITLE),
        (&told.opening, MOST_SHORT),
        (&told.own_note, MOST_SHORT),
        (&told.words, MOST_WORDS),
        (&told.pen_name, MOST_PEN_NAME),
        (&told.name, MOST_PEN_NAME),
    ];
    let under = placements.iter().flat_map(|one| [&one.caption, &one.description, &one.credit, &one.cover]);
    limits.into_iter().chain(under.map(|text| (text, MOST_CAPTION))).any(|(text, most)| is_longer(text, most))
}

fn slug(kind: Kind) -> &'static str {
    match kind {
        Kind::OwnName => "own-name",
        Kind::OtherParent => "other-parent",
        Kind::OtherPenName => "other-pen-name",
        Kind::OwnWord => "own-word",
        Kind::Elsewhere => "elsewhere",
        Kind::Mail => "mail",
        Kind::Phone => "phone",
        Kind::Web => "web",
        Kind::Handle => "handle",
        Kind::Day => "day",
        Kind::Doctor => "doctor",
        Kind::Midwife => "midwife",
        Kind::Nurse => "nurse",
        Kind::Person => "person",
        Kind::Hospital => "hospital",
    }
}
