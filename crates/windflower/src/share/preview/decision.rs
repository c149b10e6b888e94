//! What she answers to "who may see it", and what may stand in the way of doing so.

use super::choice::AudienceChoice;
use crate::app::App;
use crate::people::members;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;
use crate::share::circles::{self, Circle};
use crate::share::editions::{self, Story, Visibility};
use crate::share::placements::{self, Placement};
use crate::share::publication::{self, When, Wish, linkability};
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
        let own = circles_to_choose(app, keeper).await?.into_iter().map(|circle| circle.id);
        let circles = own.filter(|id| ticked.contains(&id.as_str())).collect();
        let when = if fields.text("when") == "now" { When::Now } else { When::AfterANight };
        let wish = Wish { visibility: Visibility::new(audience, listed, circles), when };
        Ok(Answered { wish, same: fields.ticked("same") })
    }
}

/// The circles among which she chooses: hers, where this place has circles.
pub async fn circles_to_choose(app: &App, keeper: &Keeper) -> Result<Vec<Circle>, Refusal> {
    if app.place.now().has_circles() { Ok(circles::all_own(&app.db, keeper).await?) } else { Ok(Vec::new()) }
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
    let is_too_wide = wider && wanted.audience > widest(app, chrome).await?;
    if is_too_wide && !app.place.now().reads_first() {
        return Ok(Some(Obstacle::TooWide));
    }
    if wanted.audience == Audience::Invited && wanted.circles.is_empty() {
        return Ok(Some(Obstacle::NoCircle));
    }
    if !placements::cover_troubles(placements).is_empty() {
        return Ok(Some(Obstacle::Covers));
    }
    let document = placements::document(&story.told, placements);
    let shown = editions::document(&app.db, story).await?;
    if wanted.audience > Audience::Invited
        && publication::is_name_of_another(&app.db, (story, shown.as_ref()), &document).await?
    {
        return Ok(Some(Obstacle::NameOfAnother));
    }
    let asks =
        !answered.same && !linkability::same_photographs(&app.db, keeper, story, &document).await?.is_empty();
    Ok(asks.then_some(Obstacle::SamePhotograph))
}

/// Whether the place reads it before more than her circles see it: where it decides about each story, and she does not decide
/// for it.
pub async fn is_read_first(app: &App, chrome: &Chrome, wanted: &Visibility) -> Result<bool, Refusal> {
    Ok(app.place.now().reads_first() && wanted.audience > widest(app, chrome).await?)
}

/// How far whoever came may let a story be seen in this place.
pub async fn widest(app: &App, chrome: &Chrome) -> Result<Audience, Refusal> {
    match &chrome.visitor {
        Some(visitor) => Ok(members::widest(app, visitor).await?),
        None => Ok(Audience::OnlyMe),
    }
}
