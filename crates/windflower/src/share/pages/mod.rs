//! "Your box": everything a keeper has here, on one page that opens nothing by itself.

pub mod ticked;

use askama::Template;
use axum::extract::{Query, State};

use crate::app::{App, Shared};
use crate::keep::album::web::{AlbumPart, album_part, looking};
use crate::keep::boxes::{self, BoxKeeper, OwnBox, Room};
use crate::keep::checks::{self, BoxLine, When};
use crate::keep::letterbox::web::{self as letterbox, Waiting};
use crate::keep::partings;
use crate::people::members::{self, Membership};
use crate::people::who::roles::Keeper;
use crate::share::after_me::web::{self as after_me, DecisionLine};
use crate::share::editions::visibility::sentence;
use crate::share::editions::{self, Story};
use crate::share::publication::standing::{self, Standing};
use crate::share::remarks;
use crate::site::chrome::{self, Chrome, in_zone};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

/// A story as the box lists it.
struct StoryInBox {
    story: Story,
    line: String,
    since: Option<String>,
    standing: Standing,
}

#[derive(Template)]
#[template(path = "share/pages/box.html")]
struct BoxPage {
    chrome: Chrome,
    /// The first of her photographs and of her stories; the way on leads to the pages of all.
    album: AlbumPart,
    /// What she looks for; nothing on this page.
    sought: String,
    /// The largest that the script need not send in vain.
    most_picture_bytes: u64,
    stories: Part<StoryInBox>,
    after: Vec<DecisionLine>,
    /// What helpers put in and nobody has opened.
    arrived: Vec<Waiting>,
    /// The other parent, if two keep this box.
    other: Option<BoxKeeper>,
    /// Whether one of the two asked to part.
    parting: bool,
    /// Whether she was a member of those who have lived it, and did not come for a year.
    lapsed: bool,
    /// Whether the place says something about a story of hers.
    said: bool,
    /// That all is kept whole, and when it was checked.
    whole: Option<String>,
}

impl BoxPage {
    fn count_arrived(&self) -> i64 {
        i64::try_from(self.arrived.len()).unwrap_or(i64::MAX)
    }
}

#[derive(Template)]
#[template(path = "share/pages/stories.html")]
struct StoriesPage {
    chrome: Chrome,
    stories: Part<StoryInBox>,
}

/// Her box.
pub async fn show(room: Room) -> Answer {
    let album = album_part(&looking(&room), &Turn::default()).await?;
    let Room { app, chrome, keeper, own_box } = room;
    let (sought, most_picture_bytes) = (String::new(), app.settings.most_picture_bytes);
    let stories = in_box(&app, &chrome, &keeper, &Turn::default()).await?;
    let after = after_me::notices(&app, &chrome, &keeper).await?;
    let arrived = letterbox::waiting(&app, &own_box).await?;
    let other = boxes::other_keeper(&app.db, &own_box).await?;
    let parting = partings::of_box(&app.db, &own_box).await?.is_some();
    let membership = members::of(&app.db, &app.clock, keeper.person_id()).await?;
    let lapsed = membership == Membership::Lapsed;
    let said = remarks::are_there(&app.db, &keeper).await?;
    let whole = kept_whole(&app, &chrome, &keeper, &own_box).await?;
    page::show(&BoxPage {
        chrome,
        album,
        sought,
        most_picture_bytes,
        stories,
        after,
        arrived,
        other,
        parting,
        lapsed,
        said,
        whole,
    })
}

/// "All 14 are kept whole. Checked this morning."
async fn kept_whole(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    own_box: &OwnBox,
) -> Result<Option<String>, Refusal> {
    let words = &chrome.words;
    Ok(match checks::line(&app.db, own_box).await? {
        BoxLine::Empty => None,
        BoxLine::NotAll { whole, count } => Some(words.checks_not_all(count, whole)),
        BoxLine::Whole { count, since } => {
            let today = chrome::day(app, keeper.time_zone());
            Some(match When::of(in_zone(since, keeper.time_zone()).date(), today) {
                When::Today => words.checks_whole_today(count),
                When::Yesterday => words.checks_whole_yesterday(count),
                When::On(day) => words.checks_whole_on(count, words.language().day(day).as_str()),
            })
        }
    })
}

/// Her words, and the button that begins a new story.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of them.
pub async fn stories(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(turn): Query<Turn>,
) -> Answer {
    let stories = in_box(&app, &chrome, &keeper, &turn).await?;
    page::show(&StoriesPage { chrome, stories })
}

async fn in_box(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    turn: &Turn,
) -> Result<Part<StoryInBox>, Refusal> {
    let mut stories = Vec::new();
    let language = chrome.words.language();
    let own = editions::part_of_own(&app.db, keeper, turn).await?;
    for story in own.rows {
        let standing = standing::of(app, chrome, keeper, &story).await?;
        let since = story.published_at.map(|at| language.month(in_zone(at, keeper.time_zone()).date()));
        let line = sentence(&chrome.words, story.reach(), story.listed);
        stories.push(StoryInBox { story, line, since, standing });
    }
    Ok(Part { rows: stories, back: own.back, on: own.on })
}
