//! The overview of the preview, with the decision who may see the story.

use askama::Template;

use super::choice::AudienceChoice;
use super::decision::{Obstacle, widest};
use crate::app::App;
use crate::ids::CircleId;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;
use crate::share::circles::{self, Circle};
use crate::share::editions::Story;
use crate::share::names_check;
use crate::share::placements::{self, Placement};
use crate::share::publication::linkability::{self, Joined};
use crate::share::publication::{self, When, Wish};
use crate::site::chrome::Chrome;
use crate::site::fields::Troubles;
use crate::site::place::Mode;
use crate::site::refusal::Refusal;

/// One answer, as the page offers it.
struct Offered {
    word: &'static str,
    label: String,
    hint: String,
    chosen: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "share/preview/decide.html")]
pub struct DecidePage {
    chrome: Chrome,
    story: Story,
    has_gate: bool,
    waits: bool,
    /// Which answer is chosen already.
    choice: AudienceChoice,
    /// How far she may let it be seen in this place.
    widest: Audience,
    /// Whether it is to be shown at once.
    now: bool,
    /// Whether there are words that may tell who she is.
    tells: bool,
    /// Photographs that also stand in a story under another name.
    joined: Vec<Joined>,
    /// Whether she was asked about them and said nothing.
    unanswered: bool,
    /// Her circles, and whether each is ticked.
    circles: Vec<(Circle, bool)>,
    /// What is wrong with her answer.
    troubles: Troubles,
}

impl DecidePage {
    /// The answers that are hers to give; one that is how the story stands already always is.
    fn offered(&self) -> Vec<Offered> {
        let is_offered = |choice: &AudienceChoice| {
            *choice <= AudienceChoice::Invited || !self.is_kept_narrow() || *choice == self.choice
        };
        let offered = AudienceChoice::ALL.iter().copied().filter(is_offered).map(|choice| {
            let (label, hint) = choice.said(&self.chrome.words);
            Offered { word: choice.word(), label, hint, chosen: choice == self.choice }
        });
        offered.collect()
    }

    fn is_kept_narrow(&self) -> bool {
        self.widest < Audience::Anyone
    }

    fn members_go_wider(&self) -> bool {
        self.chrome.place.mode == Mode::Open
    }

    /// The page that comes back, with what she answered where she is asked about it.
    pub fn stopped_by(&mut self, obstacle: Obstacle, wish: &Wish) {
        match obstacle {
            Obstacle::TooWide => self.troubles.add("audience", self.chrome.words.decide_too_wide()),
            Obstacle::NoCircle => {
                self.choice = AudienceChoice::Invited;
                self.troubles.add("circles", self.chrome.words.decide_circles_trouble());
            }
            Obstacle::NameOfAnother => {
                self.choice = AudienceChoice::of(wish.visibility.audience, wish.visibility.listed);
                self.troubles.add("audience", self.chrome.words.decide_name_of_another());
            }
            Obstacle::SamePhotograph => {
                self.choice = AudienceChoice::of(wish.visibility.audience, wish.visibility.listed);
                (self.now, self.unanswered) = (wish.when == When::Now, true);
                for (circle, ticked) in &mut self.circles {
                    *ticked = wish.visibility.circles.contains(&circle.id);
                }
            }
            // That is asked in the writing room.
            Obstacle::Covers => {}
        }
    }
}

/// Gathers the page.
pub async fn decide_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    story: Story,
    placements: &[Placement],
) -> Result<DecidePage, Refusal> {
    let document = placements::document(&story.told, placements);
    let ticked = circles::ids_of_story(&app.db, &story.id).await?;
    Ok(DecidePage {
        has_gate: document.has_gate(),
        waits: publication::waiting(&app.db, &story.id).await?.is_some(),
        choice: AudienceChoice::of(story.reach(), story.listed),
        widest: widest(app, &chrome).await?,
        now: false,
        tells: !names_check::look(&app.db, keeper, &story, placements).await?.is_empty(),
        joined: linkability::same_photographs(&app.db, keeper, &story, &document).await?,
        unanswered: false,
        circles: with_ticks(circles::all_own(&app.db, keeper).await?, &ticked),
        troubles: Troubles::default(),
        story,
        chrome,
    })
}

fn with_ticks(circles: Vec<Circle>, ticked: &[CircleId]) -> Vec<(Circle, bool)> {
    let mut with_ticks = Vec::new();
    for circle in circles {
        let is_ticked = ticked.contains(&circle.id);
        with_ticks.push((circle, is_ticked));
    }
    with_ticks
}
