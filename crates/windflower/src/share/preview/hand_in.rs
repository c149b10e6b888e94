//! Before a story is handed in to be read: what she agrees to, purpose by purpose. Nothing is chosen for her; without the
//! first, that the place shows it, there is nothing to hand in.

use askama::Template;
use axum::response::Response;
use http::StatusCode;

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::consents::{self, Given, Purpose, Until};
use crate::share::editions::visibility::sentence;
use crate::share::editions::{self, Story};
use crate::share::placements::{self, Placement};
use crate::share::publication::{self, When, Wish};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Fields that stand on this page to be filled in; all others are carried along.
const OWN: [&str; 3] = ["token", "hand-in", "purpose"];

/// What the form of the decision says.
pub struct HandingIn<'a> {
    /// Who hands it in.
    pub keeper: &'a Keeper,
    /// All that was sent.
    pub fields: &'a Fields,
    /// How it is to be seen.
    pub wish: &'a Wish,
    /// Whether that is wider than it is seen now.
    pub wider: bool,
}

/// One purpose, as the page asks about it.
struct Asked {
    purpose: Purpose,
    label: String,
    words: String,
    hash: String,
    is_ticked: bool,
    until: Until,
}

#[derive(Template)]
#[template(path = "share/preview/hand_in.html")]
struct HandInPage {
    chrome: Chrome,
    story_id: StoryId,
    /// Who is to see it, in one line.
    whom: String,
    /// Whether it is shown as soon as somebody said yes.
    now: bool,
    asked: Vec<Asked>,
    carried: Vec<(String, String)>,
    troubles: Troubles,
}

impl HandInPage {
    fn untils(&self) -> Vec<(Until, String)> {
        Until::ALL.iter().map(|until| (*until, until.label(&self.chrome.words))).collect()
    }
}

fn until_field(purpose: Purpose) -> String {
    format!("until-{}", purpose.word())
}

/// Asks, or hands it in where she has answered.
pub async fn decide(
    app: &Shared,
    chrome: Chrome,
    (story, placements): (&Story, &[Placement]),
    asked: &HandingIn<'_>,
) -> Answer {
    let HandingIn { keeper, fields, wish, wider } = *asked;
    let document = placements::document(&story.told, placements);
    if !wider && editions::document(&app.db, story).await?.as_ref() == Some(&document) {
        // Nothing that nobody has read.
        let mut tx = app.db.begin().await?;
        publication::narrow(app, &mut tx, keeper, story, &wish.visibility).await?;
        tx.commit().await?;
        return page::go_and_say("/box", "said-shown");
    }
    let mut page = hand_in_page(chrome, story, (fields, wish));
    if !fields.ticked("hand-in") {
        return page::show(&page);
    }
    let given: Vec<Given> = page.asked.iter().filter(|one| one.is_ticked).map(Asked::given).collect();
    if given.first().is_none_or(|first| first.purpose != Purpose::Place) {
        page.troubles.add("purpose-place", page.chrome.words.hand_in_place_trouble());
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    hand_in(app, keeper, (story, placements), (wish, &given)).await
}

async fn hand_in(
    app: &Shared,
    keeper: &Keeper,
    (story, placements): (&Story, &[Placement]),
    (wish, given): (&Wish, &[Given]),
) -> Result<Response, Refusal> {
    let at = app.clock.now();
    let mut tx = app.db.begin().await?;
    publication::hand_in(app, &mut tx, keeper, (story, placements), (wish, at)).await?;
    consents::give(&mut tx, &app.clock, (keeper.person_id(), &story.id), given, at).await?;
    tx.commit().await?;
    page::go_and_say("/box", "said-handed-in")
}

impl Asked {
    fn new(chrome: &Chrome, fields: &Fields, purpose: Purpose) -> Asked {
        let words = purpose.words(&chrome.words, &chrome.place.name);
        Asked {
            purpose,
            label: purpose.label(&chrome.words),
            hash: consents::hash(&words),
            words,
            is_ticked: fields.all("purpose").contains(&purpose.word()),
            until: Until::parse(fields.text(&until_field(purpose))).unwrap_or(Until::OneYear),
        }
    }

    fn given(&self) -> Given {
        Given { purpose: self.purpose, words: self.words.clone(), until: self.until }
    }
}

fn hand_in_page(chrome: Chrome, story: &Story, (fields, wish): (&Fields, &Wish)) -> HandInPage {
    let untils: Vec<String> = Purpose::ALL.iter().copied().map(until_field).collect();
    let is_own = |name: &str| OWN.contains(&name) || untils.iter().any(|until| until == name);
    let carried = fields.pairs().filter(|(name, _)| !is_own(name));
    HandInPage {
        story_id: story.id.clone(),
        whom: sentence(&chrome.words, wish.visibility.audience, wish.visibility.listed),
        now: wish.when == When::Now,
        asked: Purpose::ALL.iter().map(|purpose| Asked::new(&chrome, fields, *purpose)).collect(),
        carried: carried.map(|(name, text)| (name.to_owned(), text.to_owned())).collect(),
        troubles: Troubles::default(),
        chrome,
    }
}
