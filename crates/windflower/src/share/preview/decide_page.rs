//! The preview: the real story in the page, part by part, and one bar with the decision who may see it, and when.

use askama::Template;
use story::Document;

use super::choice::AudienceChoice;
use super::decision::{Obstacle, circles_to_choose, widest};
use crate::app::App;
use crate::ids::CircleId;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;
use crate::share::circles::{self, Circle};
use crate::share::editions::Story;
use crate::share::machine_wishes::{self, Machines};
use crate::share::names_check;
use crate::share::note_wishes;
use crate::share::placements::{self, Placement};
use crate::share::publication::linkability::{self, Joined};
use crate::share::publication::standing::{self, Standing};
use crate::share::publication::{When, Wish, widening};
use crate::site::chrome::{self, Chrome, in_zone};
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
    document: Document,
    /// Which part of what a reader gets is shown.
    page: &'static str,
    /// That part, made by the code of the real pages.
    inside: String,
    has_gate: bool,
    standing: Standing,
    /// Whether a covered picture has no sentence yet.
    uncovered: bool,
    /// Which answer is chosen already.
    choice: AudienceChoice,
    /// How far she may let it be seen in this place.
    widest: Audience,
    /// Whether it is to be shown at once.
    now: bool,
    /// When it is shown if it waits.
    after_a_night: String,
    /// Whether there are words that may tell who she is.
    tells: bool,
    /// Photographs that also stand in a story under another name.
    joined: Vec<Joined>,
    /// Whether she was asked about them and said nothing.
    unanswered: bool,
    /// Her circles, and whether each is ticked.
    circles: Vec<(Circle, bool)>,
    /// Whether the card of a link says its title and its line.
    card_tells: bool,
    /// Whether readers can write to her about it.
    takes_notes: bool,
    /// What is wrong with her answer.
    troubles: Troubles,
}

impl DecidePage {
    /// The parts of what a reader gets, each at an address of its own.
    fn tabs(&self) -> [(&'static str, String); 4] {
        let words = &self.chrome.words;
        [
            ("first", words.preview_tab_first()),
            ("open", words.preview_tab_story()),
            ("words", words.preview_tab_words()),
            ("card", words.preview_tab_card()),
        ]
    }

    fn tab(&self) -> String {
        let tab = self.tabs().into_iter().find(|(own, _)| *own == self.page);
        tab.map(|(_, said)| said).unwrap_or_default()
    }

    /// The answers that are hers to give; one that is how the story stands already always is.
    fn offered(&self) -> Vec<Offered> {
        let is_offered = |choice: &AudienceChoice| {
            let is_hers = match choice {
                AudienceChoice::OnlyMe => true,
                AudienceChoice::Invited => self.chrome.place.has_circles(),
                _ => !self.is_kept_narrow() || self.is_read_first(),
            };
            is_hers || *choice == self.choice
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

    /// Whether the place reads it before more than her circles see it.
    fn is_read_first(&self) -> bool {
        self.is_kept_narrow() && self.chrome.place.reads_first()
    }

    fn members_go_wider(&self) -> bool {
        self.chrome.place.mode == Mode::Open
    }

    /// The page that comes back, with everything as she answered it, and beside it what is in the way.
    pub fn stopped_by(&mut self, obstacle: Obstacle, wish: &Wish) {
        self.choice = AudienceChoice::of(wish.visibility.audience, wish.visibility.listed);
        self.now = wish.when == When::Now;
        for (circle, ticked) in &mut self.circles {
            *ticked = wish.visibility.circles.contains(&circle.id);
        }
        let words = &self.chrome.words;
        match obstacle {
            Obstacle::TooWide => self.troubles.add("audience", words.decide_too_wide()),
            Obstacle::HeldBack => self.troubles.add("audience", words.decide_held_back()),
            Obstacle::NoCircle => self.troubles.add("circles", words.decide_circles_trouble()),
            Obstacle::NameOfAnother => self.troubles.add("audience", words.decide_name_of_another()),
            Obstacle::SamePhotograph => {
                self.unanswered = true;
                self.troubles.add("same", words.apart_unanswered());
            }
            // That is asked in the writing room.
            Obstacle::Covers => {}
        }
    }
}

/// What of a story she looks at.
pub struct Looked<'a> {
    /// The pictures in it.
    pub placements: &'a [Placement],
    /// The edition that it would have.
    pub document: Document,
    /// Which page of it.
    pub page: &'static str,
    /// That page as a reader gets it, without what stands around it.
    pub inside: String,
}

/// Gathers the page.
pub async fn decide_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    story: Story,
    looked: Looked<'_>,
) -> Result<DecidePage, Refusal> {
    let Looked { placements, document, page, inside } = looked;
    let ticked = circles::ids_of_story(&app.db, &story.id).await?;
    Ok(DecidePage {
        has_gate: document.has_gate(),
        page,
        inside,
        standing: standing::of(app, &chrome, keeper, &story).await?,
        uncovered: !placements::cover_troubles(placements).is_empty(),
        choice: AudienceChoice::of(story.reach(), story.listed),
        widest: widest(app, &chrome).await?,
        // What others see already is replaced, not shown for the first time.
        now: false,
        after_a_night: after_a_night_for(app, &chrome, keeper, &story),
        tells: !names_check::look(&app.db, keeper, &story, placements).await?.is_empty(),
        joined: linkability::same_photographs(&app.db, keeper, &story, &document).await?,
        unanswered: false,
        circles: with_ticks(circles_to_choose(app, keeper).await?, &ticked),
        card_tells: machine_wishes::of(&app.db, &story.id).await? == Machines::Search,
        takes_notes: note_wishes::takes(app, &story).await?,
        troubles: Troubles::default(),
        document,
        story,
        chrome,
    })
}

/// The same where some see it already: what they have is exchanged at once, and only more people wait.
fn after_a_night_for(app: &App, chrome: &Chrome, keeper: &Keeper, story: &Story) -> String {
    let when = after_a_night(app, chrome, keeper);
    if story.is_published() { chrome.words.decide_more_people(when) } else { when }
}

/// "Tomorrow at 09:00": when it would be shown if it waits for a night.
fn after_a_night(app: &App, chrome: &Chrome, keeper: &Keeper) -> String {
    let now = chrome::zoned(app, keeper.time_zone());
    let due = in_zone(widening::after_a_night(&now), keeper.time_zone());
    let time = chrome.words.language().time(due.time());
    if due.date() == now.date() {
        chrome.words.decide_today(time)
    } else {
        chrome.words.decide_tomorrow(time)
    }
}

fn with_ticks(circles: Vec<Circle>, ticked: &[CircleId]) -> Vec<(Circle, bool)> {
    let mut with_ticks = Vec::new();
    for circle in circles {
        let is_ticked = ticked.contains(&circle.id);
        with_ticks.push((circle, is_ticked));
    }
    with_ticks
}
