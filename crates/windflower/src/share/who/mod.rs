//! "Who can see this": one line for every story, and beneath it everything that opens it, each with a button that takes
//! it back. What the database grants stands on this page, and nothing else does.

use askama::Template;
use axum::extract::{Path, State};

use crate::app::{App, Shared};
use crate::keep::{boxes, keepsakes};
use crate::people::who::audience::{Action, Audience, Thing};
use crate::people::who::roles::Keeper;
use crate::share::circles::circle::Circle;
use crate::share::circles::{self, store as circles_store};
use crate::share::invitations::{self, invitation::Invitation};
use crate::share::placements::{reach, store as placements_store};
use crate::share::stories::publication;
use crate::share::stories::standing::Standing;
use crate::share::stories::story::Story;
use crate::share::stories::{self, store as stories_store};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Who can see a story, in one line.
pub fn line(chrome: &Chrome, audience: Audience, listed: bool) -> String {
    match audience {
        Audience::OnlyMe => chrome.words.only_you(),
        Audience::Invited => chrome.words.seen_invited(),
        Audience::LivedIt => chrome.words.seen_lived_it(),
        Audience::Anyone if listed => chrome.words.seen_anyone(),
        Audience::Anyone => chrome.words.seen_address(),
    }
}

/// A circle that opens the story, and each invitation into it.
struct Opening {
    circle: Circle,
    invitations: Vec<Invitation>,
}

/// A widening that waits.
struct Waiting {
    line: String,
    time: String,
    circles: Vec<Circle>,
}

#[derive(Template)]
#[template(path = "share/who/who.html")]
struct WhoPage {
    chrome: Chrome,
    story: Story,
    line: String,
    circles: Vec<Opening>,
    waiting: Option<Waiting>,
    has_addresses: bool,
}

impl WhoPage {
    fn is_for(&self, word: &str) -> bool {
        self.story.reach().word() == word
    }
}

/// Everything that opens one story of hers.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn of_story(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
) -> Answer {
    let story = stories::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let own = circles::all_own(&app.db, &keeper).await?;
    let open = circles_store::ids_of_story_now(&app.db, &story.id).await?;
    let mut openings = Vec::new();
    for circle in own.iter().filter(|circle| open.contains(&circle.id)) {
        let invitations = invitations::all_of(&app.db, circle).await?;
        openings.push(Opening { circle: circle.clone(), invitations });
    }
    let waiting = waiting(&app, &chrome, &keeper, &story, &own).await?;
    let has_addresses = !placements_store::keys_of_story(&app.db, &story.id).await?.is_empty();
    let line = line(&chrome, story.reach(), story.listed);
    page::show(&WhoPage { chrome, line, circles: openings, waiting, has_addresses, story })
}

async fn waiting(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    story: &Story,
    own: &[Circle],
) -> Result<Option<Waiting>, Refusal> {
    let Some(widening) = stories_store::waiting(&app.db, &story.id).await? else { return Ok(None) };
    let ids = circles_store::ids_waiting_now(&app.db, &story.id).await?;
    Ok(Some(Waiting {
        line: line(chrome, Audience::read(&widening.audience), widening.listed),
        time: chrome.words.language().time(in_zone(widening.due, keeper.time_zone()).time()),
        circles: own.iter().filter(|circle| ids.contains(&circle.id)).cloned().collect(),
    }))
}

/// Takes one thing back that opens a story; it holds on the very next request.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or nothing of that kind opens it.
pub async fn take_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = stories::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let (shared, keeper, story_id, what) = (&app, &keeper, story.id.as_str(), fields.text("back"));
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = shared.db.begin().await?;
        let Some(story) = stories_store::locked(&mut tx, story_id).await? else { return Ok(false) };
        let before = publication::standing(&mut tx, &story).await?;
        let Some(wanted) = without(&before, what) else { return Ok(false) };
        publication::narrow(shared, &mut tx, keeper, &story, &wanted).await?;
        tx.commit().await.map(|()| true)
    });
    if !taken.await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say(&format!("/box/stories/{id}/who"), "said-taken-back")
}

/// How a story stands without one thing that opens it.
fn without(before: &Standing, back: &str) -> Option<Standing> {
    let nobody = || Standing::new(Audience::OnlyMe, false, Vec::new());
    match back {
        "addresses" if before.audience > Audience::OnlyMe => Some(before.clone()),
        "list" if before.listed => Some(Standing::new(Audience::Anyone, false, Vec::new())),
        "link" if before.audience == Audience::Anyone => Some(nobody()),
        "members" if before.audience == Audience::LivedIt && before.circles.is_empty() => Some(nobody()),
        "members" if before.audience == Audience::LivedIt => {
            Some(Standing::new(Audience::Invited, false, before.circles.clone()))
        }
        circle => {
            let circle = circle.strip_prefix("circle:")?;
            let others = before.circles.iter().filter(|one| *one != circle).cloned().collect::<Vec<_>>();
            if others.len() == before.circles.len() {
                return None;
            }
            let for_nobody = others.is_empty() && before.audience == Audience::Invited;
            Some(if for_nobody { nobody() } else { Standing::new(before.audience, false, others) })
        }
    }
}

/// A story that shows a photograph.
struct Showing {
    /// Her own one: its id and its title. Of the other parent's only that there is one: its words are not hers to read.
    own: Option<(String, String)>,
    line: String,
}

#[derive(Template)]
#[template(path = "share/who/picture.html")]
struct PicturePage {
    chrome: Chrome,
    keepsake_id: String,
    called: String,
    showing: Vec<Showing>,
    /// What the other parent is called, if two keep this box.
    other: String,
}

impl PicturePage {
    fn has_others(&self) -> bool {
        self.showing.iter().any(|one| one.own.is_none())
    }
}

/// Every story through which somebody else can see a photograph of hers, also those of the other parent.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn of_picture(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let hers =
        keepsakes::find(&app.db, &own_box, &id.as_str().into(), (Action::Read, Thing::Keepsake)).await?;
    let called = hers.ok_or(Refusal::NotFound)?.called().to_owned();
    let other = boxes::other_keeper(&app.db, &own_box).await?.map(|other| other.name).unwrap_or_default();
    let mut showing: Vec<Showing> = Vec::new();
    for key in placements_store::keys_of_keepsake_now(&app.db, &id).await? {
        let Some(story) = stories_store::by_id(&app.db, &key.story_id).await? else { continue };
        // The photograph may go less far than its story.
        let audience = reach::of_key(&app.db, &key, story.reach()).await?;
        if audience == Audience::OnlyMe {
            continue;
        }
        let own = (*keeper.person_id() == *story.teller_id).then_some((story.id, story.told.title));
        let line = line(&chrome, audience, story.listed);
        if !showing.iter().any(|one| one.own == own && one.line == line) {
            showing.push(Showing { own, line });
        }
    }
    page::show(&PicturePage { chrome, keepsake_id: id, called, showing, other })
}
