//! "Who can see this": one line for every story, and beneath it everything that opens it, each with a button that takes
//! it back. What the database grants stands on this page, and nothing else does.

use askama::Template;
use axum::extract::{Path, State};

use crate::app::{App, Shared};
use crate::ids::{CircleId, KeepsakeId, StoryId};
use crate::keep::boxes::{self, Room};
use crate::keep::keepsakes;
use crate::people::who::audience::{Action, Audience, Thing};
use crate::people::who::roles::Keeper;
use crate::share::circles::{self, Circle};
use crate::share::editions::visibility::sentence;
use crate::share::editions::{self, Story, Visibility};
use crate::share::invitations::{self, Invitation};
use crate::share::placements::{self, picture_audience};
use crate::share::publication;
use crate::share::publication::standing::{self, Standing};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// A circle that opens the story, and each invitation into it.
struct OpenTo {
    circle: Circle,
    invitations: Vec<Invitation>,
}

/// A widening that waits.
struct WaitingLine {
    line: String,
    day: String,
    time: String,
    circles: Vec<Circle>,
}

#[derive(Template)]
#[template(path = "share/who/who.html")]
struct WhoPage {
    chrome: Chrome,
    story: Story,
    line: String,
    circles: Vec<OpenTo>,
    waiting: Option<WaitingLine>,
    /// Whether it says something else than readers see. What waits is listed with what opens it.
    standing: Standing,
    has_addresses: bool,
}

/// Everything that opens one story of hers.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn of_story(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let own = circles::all_own(&app.db, &keeper).await?;
    let open = circles::ids_of_story(&app.db, &story.id).await?;
    let mut openings = Vec::new();
    for circle in own.iter().filter(|circle| open.contains(&circle.id)) {
        let invitations = invitations::all_of(&app.db, circle).await?;
        openings.push(OpenTo { circle: circle.clone(), invitations });
    }
    let waiting = waiting_line(&app, &chrome, &keeper, &story, &own).await?;
    let has_addresses = !placements::keys_of_story(&app.db, &story.id).await?.is_empty();
    let line = sentence(&chrome.words, story.reach(), story.listed);
    let standing = Standing { waits: None, ..standing::of(&app, &chrome, &keeper, &story).await? };
    page::show(&WhoPage { chrome, line, circles: openings, waiting, standing, has_addresses, story })
}

async fn waiting_line(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    story: &Story,
    own: &[Circle],
) -> Result<Option<WaitingLine>, Refusal> {
    let Some(widening) = publication::waiting(&app.db, &story.id).await? else { return Ok(None) };
    let ids = circles::ids_waiting(&app.db, &story.id).await?;
    let due = in_zone(widening.due, keeper.time_zone());
    Ok(Some(WaitingLine {
        line: sentence(&chrome.words, widening.audience, widening.listed),
        day: chrome.words.language().day(due.date()),
        time: chrome.words.language().time(due.time()),
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
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let (shared, keeper, story_id, what) = (&app, &keeper, &story.id, fields.text("back"));
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = shared.db.begin().await?;
        let story = editions::lock(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
        let before = publication::visibility(&mut tx, &story).await?;
        let wanted = without(&before, what).ok_or(Trouble::Refused)?;
        publication::narrow(shared, &mut tx, keeper, &story, &wanted).await?;
        Ok::<(), Trouble>(tx.commit().await?)
    });
    taken.await?;
    page::go_and_say(&format!("/box/stories/{id}/who"), "said-taken-back")
}

/// Who can see a story without one thing that opens it.
fn without(before: &Visibility, back: &str) -> Option<Visibility> {
    let nobody = || Visibility::new(Audience::OnlyMe, false, Vec::new());
    match back {
        "addresses" if before.audience > Audience::OnlyMe => Some(before.clone()),
        "list" if before.listed => Some(Visibility::new(Audience::Anyone, false, Vec::new())),
        "link" if before.audience == Audience::Anyone => Some(nobody()),
        "members" if before.audience == Audience::LivedIt && before.circles.is_empty() => Some(nobody()),
        "members" if before.audience == Audience::LivedIt => {
            Some(Visibility::new(Audience::Invited, false, before.circles.clone()))
        }
        circle => {
            let circle = circle.strip_prefix("circle:")?;
            let others: Vec<CircleId> =
                before.circles.iter().filter(|one| **one != *circle).cloned().collect();
            if others.len() == before.circles.len() {
                return None;
            }
            let for_nobody = others.is_empty() && before.audience == Audience::Invited;
            Some(if for_nobody { nobody() } else { Visibility::new(before.audience, false, others) })
        }
    }
}

/// A story that shows a photograph.
struct ShowingStory {
    /// Her own one: its id and its title. Of the other parent's only that there is one: its words are not hers to read.
    own: Option<(StoryId, String)>,
    line: String,
}

#[derive(Template)]
#[template(path = "share/who/picture.html")]
struct PicturePage {
    chrome: Chrome,
    keepsake_id: KeepsakeId,
    called: String,
    showing: Vec<ShowingStory>,
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
pub async fn of_picture(room: Room, Path(id): Path<KeepsakeId>) -> Answer {
    let (app, own_box) = (&room.app, &room.own_box);
    let hers = keepsakes::find(&app.db, own_box, &id, (Action::Read, Thing::Keepsake)).await?;
    let called = hers.ok_or(Refusal::NotFound)?.called().to_owned();
    let other = boxes::other_keeper(&app.db, own_box).await?.map(|other| other.name).unwrap_or_default();
    let showing = showing(&room, &id).await?;
    page::show(&PicturePage { chrome: room.chrome, keepsake_id: id, called, showing, other })
}

async fn showing(room: &Room, id: &KeepsakeId) -> Result<Vec<ShowingStory>, Refusal> {
    let db = &room.app.db;
    let mut showing: Vec<ShowingStory> = Vec::new();
    for key in placements::keys_of_keepsake(db, id).await? {
        let Some(story) = editions::by_id(db, &key.story_id).await? else { continue };
        // The photograph may go less far than its story.
        let audience = picture_audience::of_key(db, &key, story.reach()).await?;
        if audience == Audience::OnlyMe {
            continue;
        }
        let line = sentence(&room.chrome.words, audience, story.listed);
        let own =
            (*room.keeper.person_id() == story.teller_id).then(|| (story.id.clone(), story.told.called()));
        if !showing.iter().any(|one| one.own == own && one.line == line) {
            showing.push(ShowingStory { own, line });
        }
    }
    Ok(showing)
}
