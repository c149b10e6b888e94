//! A keeper's circles, who is invited into each, and what she was asked.

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use platform::secret::Token;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::ids::{CircleId, InvitationId, RequestId, StoryId};
use crate::people::who::roles::Keeper;
use crate::share::circles::{self, Circle, MOST_NAME, Newcomers};
use crate::share::editions;
use crate::share::invitations::invitation::{MOST_DEVICES, MOST_LINE};
use crate::share::invitations::{self, Draft, Invitation};
use crate::share::requests::{self, Asking};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::made_link::{self, Link, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Something she was asked, and the circles that would open that story.
struct AskedLine {
    asking: Asking,
    circles: Vec<Circle>,
}

#[derive(Template)]
#[template(path = "share/invitations/circles.html")]
struct CirclesPage {
    chrome: Chrome,
    circles: Vec<Circle>,
    requests: Vec<AskedLine>,
    requests_on: bool,
    fields: Fields,
    troubles: Troubles,
}

#[derive(Template)]
#[template(path = "share/invitations/circle.html")]
struct CirclePage {
    chrome: Chrome,
    circle: Circle,
    invitations: Vec<Invitation>,
    stories: Vec<(StoryId, String)>,
    fields: Fields,
    troubles: Troubles,
}

impl CirclePage {
    fn most_devices(&self) -> i64 {
        MOST_DEVICES
    }
    fn name(&self) -> &str {
        self.fields.given("name").unwrap_or(&self.circle.name)
    }
}

/// The link of a new invitation.
#[derive(Template)]
#[template(path = "share/invitations/link.html")]
pub struct LinkPage {
    chrome: Chrome,
    invitation: Invitation,
    /// None any more once a quarter of an hour is over.
    link: Option<Link>,
}

/// The link that was just made for an invitation; afterwards the way to make another one.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show_link(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<InvitationId>,
    made: Made,
) -> Answer {
    let invitation = invitations::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    page::show(&LinkPage { link: made.link_of(&app, &id, "/i/"), invitation, chrome })
}

/// Leads to the page of a link that was just made.
pub fn go_to_link(app: &App, id: &InvitationId, token: &Token) -> Answer {
    made_link::go_and_show(app, &format!("/box/invitations/{id}/link"), (id, &token.reveal()))
}

/// Her circles.
pub async fn list(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&circles_page(&app, chrome, &keeper, Fields::default(), Troubles::default()).await?)
}

async fn circles_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    fields: Fields,
    troubles: Troubles,
) -> Result<CirclesPage, Refusal> {
    let circles = circles::all_own(&app.db, keeper).await?;
    let mut asked = Vec::new();
    for asking in requests::all_for(&app.db, keeper).await? {
        let open = circles::ids_of_story(&app.db, &asking.story_id).await?;
        let circles = circles.iter().filter(|circle| open.contains(&circle.id)).cloned().collect();
        asked.push(AskedLine { asking, circles });
    }
    let requests_on = requests::are_on(&app.db, keeper).await?;
    Ok(CirclesPage { chrome, circles, requests: asked, requests_on, fields, troubles })
}

/// Makes a circle.
pub async fn make(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let troubles = name_troubles(&chrome, &fields);
    if !troubles.none() {
        let page = circles_page(&app, chrome, &keeper, fields, troubles).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let newcomers = Newcomers::read(fields.text("newcomers"));
    let id = circles::make(&app, &keeper, fields.text("name").trim(), newcomers).await?;
    page::go_and_say(&format!("/box/circles/{id}"), "said-circle-made")
}

fn name_troubles(chrome: &Chrome, fields: &Fields) -> Troubles {
    let mut troubles = Troubles::default();
    let name = fields.text("name").trim();
    if name.is_empty() {
        troubles.add("name", chrome.words.circle_name_trouble());
    }
    troubles.at_most("name", name, MOST_NAME, &chrome.words);
    troubles
}

/// What an invitation begins with, where it answers somebody who asked.
#[derive(Deserialize)]
pub struct Beginning {
    #[serde(default)]
    request: RequestId,
}

/// One circle of hers.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<CircleId>,
    Query(Beginning { request }): Query<Beginning>,
) -> Answer {
    let circle = circles::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let mut fields = Fields::default();
    let asked = requests::all_for(&app.db, &keeper).await?;
    if let Some(asking) = asked.into_iter().find(|asking| asking.id == request) {
        fields.push("person", &asking.name)?;
        fields.push("request", &asking.id)?;
    }
    page::show(&circle_page(&app, chrome, &keeper, circle, (fields, Troubles::default())).await?)
}

async fn circle_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    circle: Circle,
    (fields, troubles): (Fields, Troubles),
) -> Result<CirclePage, Refusal> {
    let invitations = invitations::all_of(&app.db, &circle).await?;
    let mut shared = Vec::new();
    for story in editions::all_own(&app.db, keeper).await? {
        if circles::ids_of_story(&app.db, &story.id).await?.contains(&circle.id) {
            let called = story.told.called();
            shared.push((story.id, called));
        }
    }
    Ok(CirclePage { chrome, circle, invitations, stories: shared, fields, troubles })
}

/// Changes its name, and what newcomers may read.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<CircleId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let circle = circles::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let troubles = name_troubles(&chrome, &fields);
    if !troubles.none() {
        let page = circle_page(&app, chrome, &keeper, circle, (fields, troubles)).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    // An edit never lets anybody read more: what newcomers could not read they cannot read later either.
    let stays = circle.newcomers == Newcomers::FromNow;
    let newcomers = if stays { Newcomers::FromNow } else { Newcomers::read(fields.text("newcomers")) };
    circles::change(&app.db, &circle.id, fields.text("name").trim(), newcomers).await?;
    page::go_and_say(&format!("/box/circles/{id}"), "said-saved")
}

/// Ends a circle.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn end(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<CircleId>,
    _form: SignedFields,
) -> Answer {
    let circle = circles::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    circles::end(&app, &circle).await?;
    page::go_and_say("/box/circles", "said-circle-ended")
}

/// Invites somebody, and shows the link once.
///
/// # Errors
/// `Refusal::NotFound` if the circle is not hers.
pub async fn invite(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<CircleId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let circle = circles::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let troubles = invitation_troubles(&chrome, &fields);
    if !troubles.none() {
        let page = circle_page(&app, chrome, &keeper, circle, (fields, troubles)).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let text = |name: &str| fields.text(name).to_owned();
    let draft = Draft { name: text("person"), greeting: text("greeting"), word: text("word") };
    let (invitation_id, token) = invitations::make(&app, &circle, &draft).await?;
    if let Some(request) = fields.given("request") {
        requests::put_aside(&app.db, &keeper, &RequestId::from(request)).await?;
    }
    go_to_link(&app, &invitation_id, &token)
}

fn invitation_troubles(chrome: &Chrome, fields: &Fields) -> Troubles {
    let mut troubles = Troubles::default();
    if fields.text("person").trim().is_empty() {
        troubles.add("person", chrome.words.invite_person_trouble());
    }
    let limits: [(&'static str, usize); 3] =
        [("person", MOST_NAME), ("greeting", MOST_LINE), ("word", MOST_LINE)];
    for (field, most) in limits {
        troubles.at_most(field, fields.text(field), most, &chrome.words);
    }
    troubles
}
