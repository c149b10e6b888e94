//! What she answers to "who may see it", and what may stand in the way of doing so.

use story::Document;

use super::choice::AudienceChoice;
use crate::app::App;
use crate::people::members;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;
use crate::share::circles;
use crate::share::editions::{self, Story, Visibility};
use crate::share::listing;
use crate::share::pen_names;
use crate::share::placements::{self, Placement};
use crate::share::publication::{When, Wish, linkability};
use crate::share::remarks;
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::refusal::Refusal;

/// What the form of the decision says.
pub struct Answered {
    /// Who may see it, and when; of circles only her own.
    pub wish: Wish,
    /// Whether she said that the same photograph may stand under two names.
    same: bool,
}

impl Answered {
    /// Reads the form.
    pub async fn read(app: &App, keeper: &Keeper, fields: &Fields) -> Result<Answered, Refusal> {
        let (audience, listed) = AudienceChoice::read(fields.text("audience")).audience();
        let ticked = fields.all("circle");
        let own = circles::all_own(&app.db, keeper).await?.into_iter().map(|circle| circle.id);
        let circles = own.filter(|id| ticked.contains(&id.as_str())).collect();
        let when = if fields.text("when") == "now" { When::Now } else { When::AfterANight };
        let wish = Wish { visibility: Visibility::new(audience, listed, circles), when };
        Ok(Answered { wish, same: fields.ticked("same") })
    }
}

/// Why a story is not shown as she answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The page offers no such answer; whoever sends it all the same gets nothing by it.
    TooWide,
    /// Those who look after the place found that it must not be shown.
    HeldBack,
    /// For circles, and for none of them.
    NoCircle,
    /// The sentence on a cover says too little, or too much.
    Covers,
    /// Somebody else tells under a name that readers would take for this one.
    NameOfAnother,
    /// A photograph also stands in a story under another name, and she has not said that it may.
    SamePhotograph,
}

/// What stands in the way, if anything does. What is not wider than before is never too wide.
pub async fn obstacle(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    (story, placements): (&Story, &[Placement]),
    (answered, wider): (&Answered, bool),
) -> Result<Option<Obstacle>, Refusal> {
    let wanted = &answered.wish.visibility;
    if remarks::hold_back(&app.db, &story.id).await? {
        return Ok(Some(Obstacle::HeldBack));
    }
    if wider && wanted.audience > widest(app, chrome).await? {
        return Ok(Some(Obstacle::TooWide));
    }
    if wanted.audience == Audience::Invited && wanted.circles.is_empty() {
        return Ok(Some(Obstacle::NoCircle));
    }
    if !placements::cover_troubles(placements).is_empty() {
        return Ok(Some(Obstacle::Covers));
    }
    let document = placements::document(&story.told, placements);
    if wanted.audience > Audience::Invited && passes_for_another(app, keeper, story, &document).await? {
        return Ok(Some(Obstacle::NameOfAnother));
    }
    let asks =
        !answered.same && !linkability::same_photographs(&app.db, keeper, story, &document).await?.is_empty();
    Ok(asks.then_some(Obstacle::SamePhotograph))
}

/// Whether strangers would take the name under this story for somebody else's. One under which they meet it already stays.
async fn passes_for_another(
    app: &App,
    keeper: &Keeper,
    story: &Story,
    document: &Document,
) -> Result<bool, Refusal> {
    let mark = pen_names::mark(&document.pen_name);
    if story.reach() > Audience::Invited
        && let Some(shown) = editions::document(&app.db, story).await?
        && pen_names::mark(&shown.pen_name) == mark
    {
        return Ok(false);
    }
    Ok(listing::is_mark_of_another(&app.db, &mark, keeper.person_id()).await?)
}

/// How far whoever came may let a story be seen in this place.
pub async fn widest(app: &App, chrome: &Chrome) -> Result<Audience, Refusal> {
    match &chrome.visitor {
        Some(visitor) => Ok(members::widest(app, visitor).await?),
        None => Ok(Audience::OnlyMe),
    }
}
