//! "Exactly what they will see": the teller's own look at her story before anybody else's, made by the code of the
//! real pages, and the decision who may see it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::keep::says;
use crate::people::entering::reauthenticate;
use crate::people::members;
use crate::people::who::audience::Audience;
use crate::people::who::roles::{Fresh, Keeper};
use crate::read::story::web::with_descriptions;
use crate::read::story::{Asked, GatePage, Pictures, StoryPage, Ways};
use crate::share::circles::circle::Circle;
use crate::share::circles::{self, store as circles_store};
use crate::share::names_check;
use crate::share::placements::{Placement, reach, store as placements_store};
use crate::share::stories::apart::{self, Joined};
use crate::share::stories::publication::{self, When, Wish};
use crate::share::stories::standing::Standing;
use crate::share::stories::story::{Document, Story};
use crate::share::stories::{self, store};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::place::Mode;
use crate::site::refusal::Refusal;

/// Which page of the preview, and which picture to uncover.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    page: String,
    show: Option<String>,
}

#[derive(Template)]
#[template(path = "read/preview/decide.html")]
struct DecidePage {
    chrome: Chrome,
    story: Story,
    has_gate: bool,
    waits: bool,
    /// Which choice is made already: `only-me`, `invited`, `lived-it`, `address` or `anyone`.
    audience: &'static str,
    /// How far she may let it be seen in this place.
    widest: Audience,
    now: bool,
    /// Whether there are words that may tell who she is.
    tells: bool,
    /// Photographs that also stand in a story under another name.
    joined: Vec<Joined>,
    /// Whether she was asked about them and said nothing.
    unanswered: bool,
    /// Her circles, and whether each is ticked.
    circles: Vec<(Circle, bool)>,
    troubles: Troubles,
}

impl DecidePage {
    fn is(&self, word: &str) -> bool {
        self.audience == word
    }

    /// Whether this choice is hers to make, or is how the story stands already.
    fn offers(&self, word: &str) -> bool {
        !self.is_kept_narrow() || self.is(word)
    }

    fn is_kept_narrow(&self) -> bool {
        self.widest < Audience::Anyone
    }

    fn members_go_wider(&self) -> bool {
        self.chrome.place.mode == Mode::Open
    }

    fn tick(&mut self, standing: &Standing) {
        for (circle, ticked) in &mut self.circles {
            *ticked = standing.circles.contains(&circle.id);
        }
    }
}

/// The choice that the story stands for now, as the form spells it.
fn choice_of(audience: Audience, listed: bool) -> &'static str {
    match audience {
        Audience::Anyone if listed => "anyone",
        Audience::Anyone => "address",
        other => other.word(),
    }
}

async fn decide_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    story: Story,
    placements: &[Placement],
) -> Result<DecidePage, Refusal> {
    let document = Document::of(&story.told, placements);
    let tells = !names_check::look(&app.db, keeper, &story, placements).await?.is_empty();
    let waits = store::waiting(&app.db, &story.id).await?.is_some();
    let joined = apart::same_photographs(&app.db, keeper, &story, &document).await?;
    let ticked = circles_store::ids_of_story_now(&app.db, &story.id).await?;
    let circles = circles::all_own(&app.db, keeper).await?.into_iter();
    let circles = circles.map(|circle| (ticked.contains(&circle.id), circle));
    let widest = widest(app, &chrome).await?;
    Ok(DecidePage {
        has_gate: document.has_gate(),
        audience: choice_of(story.reach(), story.listed),
        widest,
        now: false,
        unanswered: false,
        circles: circles.map(|(ticked, circle)| (circle, ticked)).collect(),
        troubles: Troubles::default(),
        tells,
        joined,
        waits,
        story,
        chrome,
    })
}

async fn widest(app: &App, chrome: &Chrome) -> Result<Audience, Refusal> {
    match &chrome.visitor {
        Some(visitor) => Ok(members::widest(app, visitor).await?),
        None => Ok(Audience::OnlyMe),
    }
}

/// The preview: without a page the overview with the decision, else that page as a reader gets it.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn show(
    State(app): State<Shared>,
    mut chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let story = stories::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let placements = placements_store::of_story_now(&app.db, &story.id).await?;
    let document = Document::of(&story.told, &placements);
    let base = format!("/box/stories/{id}/preview");
    let way = |page: &str| format!("{base}?page={page}");
    let ways = Ways { first: way("first"), open: way("open"), words: way("words"), show: "&show=" };
    if !matches!(wanted.page.as_str(), "first" | "open" | "words") {
        return page::show(&decide_page(&app, chrome, &keeper, story, &placements).await?);
    }
    chrome.said = None;
    let mut pictures = Pictures::new();
    let mut why = HashMap::new();
    for placement in &placements {
        let reach = says::reach(&app.db, &placement.keepsake_id.as_str().into()).await?;
        why.extend(reach::why(&chrome.words, reach).map(|sentence| (placement.slot.clone(), sentence)));
        if reach.cap == Audience::OnlyMe {
            continue;
        }
        let sizes = keepsakes::sizes(&app.db, &placement.keepsake_id.as_str().into()).await?;
        let base = format!("/box/keepsakes/{}", placement.keepsake_id);
        pictures.insert(placement.slot.clone(), Picture { base, sizes, alt: String::new() });
    }
    if wanted.page == "first" && document.has_gate() {
        return page::show(&GatePage::new(chrome, &document, &pictures, ways, true));
    }
    let pictures = with_descriptions(&document, &pictures);
    let words_only = wanted.page == "words";
    let asked = Asked {
        show: wanted.show.as_deref(),
        words_only,
        preview: true,
        date: String::new(),
        why: Some(&why),
    };
    page::show(&StoryPage::new(chrome, &document, &pictures, ways, asked))
}

/// The decision who may see it, and when.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn decide(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    fresh: Option<Fresh>,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = stories::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let standing = wanted_standing(&app, &keeper, &fields).await?;
    let now = circles_store::ids_of_story_now(&app.db, &story.id).await?;
    let now = Standing { audience: story.reach(), listed: story.listed, circles: now };
    // On a device not seen before, more people see it only after she has proved once more that it is she.
    let wider = now.at_once(&standing) != standing;
    let known = fresh.is_some() || chrome.visitor.as_ref().is_some_and(|visitor| visitor.known_device);
    if wider && !known {
        return reauthenticate::web::ask(&app, chrome, &format!("/box/stories/{id}/audience"), &fields).await;
    }
    // The page offers no such choice; whoever sends it all the same gets nothing by it.
    if wider && standing.audience > widest(&app, &chrome).await? {
        let mut troubles = Troubles::default();
        troubles.add("audience", chrome.words.decide_too_wide());
        let placements = placements_store::of_story_now(&app.db, &story.id).await?;
        let mut page = decide_page(&app, chrome, &keeper, story, &placements).await?;
        page.troubles = troubles;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if standing.audience == Audience::OnlyMe {
        publication::withdraw_now(&app, &keeper, &story).await?;
        return page::go_and_say(&format!("/box/stories/{id}"), "said-only-you");
    }
    if standing.audience == Audience::Invited && standing.circles.is_empty() {
        let mut troubles = Troubles::default();
        troubles.add("circles", chrome.words.decide_circles_trouble());
        let placements = placements_store::of_story_now(&app.db, &story.id).await?;
        let mut page = decide_page(&app, chrome, &keeper, story, &placements).await?;
        (page.audience, page.troubles) = ("invited", troubles);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let placements = placements_store::of_story_now(&app.db, &story.id).await?;
    if !publication::cover_troubles(&placements).is_empty() {
        return page::go(&format!("/box/stories/{id}?covers=look"));
    }
    let now = fields.text("when") == "now";
    if !fields.ticked("same") {
        let mut page = decide_page(&app, chrome, &keeper, story.clone(), &placements).await?;
        if !page.joined.is_empty() {
            page.audience = choice_of(standing.audience, standing.listed);
            page.tick(&standing);
            (page.now, page.unanswered) = (now, true);
            return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    }
    let wish = Wish { standing, when: if now { When::Now } else { When::AfterANight } };
    let mut tx = app.db.begin().await?;
    let waits = publication::publish(&app, &mut tx, &keeper, &story, &placements, &wish).await?;
    tx.commit().await?;
    page::go_and_say("/box", if waits { "said-waits" } else { "said-shown" })
}

/// What the form asks for; of circles only her own.
async fn wanted_standing(app: &App, keeper: &Keeper, fields: &Fields) -> Result<Standing, Refusal> {
    let (audience, listed) = match fields.text("audience") {
        "anyone" => (Audience::Anyone, true),
        "address" => (Audience::Anyone, false),
        "lived-it" => (Audience::LivedIt, false),
        "invited" => (Audience::Invited, false),
        _ => (Audience::OnlyMe, false),
    };
    let ticked = fields.all("circle");
    let own = circles::all_own(&app.db, keeper).await?.into_iter().map(|circle| circle.id);
    Ok(Standing::new(audience, listed, own.filter(|id| ticked.contains(&id.as_str())).collect()))
}
