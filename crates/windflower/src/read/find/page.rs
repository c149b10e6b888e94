//! The page on which stories are found.

use askama::Template;
use find::facets::{Band, KINDS};

use super::looking::{Looking, WHO};
use crate::share::listing::ListedStory;
use crate::site::choice::{Theme, Themes};
use crate::site::chrome::Chrome;
use crate::site::slugs::{self, LANGUAGES};
use crate::site::turning::Part;

/// What was found, as the page shows it.
#[derive(Default)]
pub struct Results {
    /// The stories of this part.
    pub stories: Vec<ListedStory>,
    /// Whether these are of the newest, because there are very many.
    pub are_newest: bool,
    /// Where the part before begins, and the next one.
    pub back: Option<usize>,
    pub on: Option<usize>,
    /// Where nothing was found: what finds something, with one choice less.
    pub wider: Vec<Looking>,
    /// And what comes near.
    pub near: Vec<ListedStory>,
}

/// The page on which stories are found.
#[derive(Template)]
#[template(path = "read/find/find.html")]
pub struct FindPage {
    chrome: Chrome,
    looking: Looking,
    not_today: Themes,
    /// Experiences that can be chosen by themselves.
    offered: Vec<&'static str>,
    results: Results,
    /// Whether all that is there is shown, and not what was looked for.
    is_plain: bool,
    /// Where to go on in all that is there.
    turn: (Option<String>, Option<String>),
    danger: bool,
}

impl FindPage {
    /// All that is there.
    pub fn plain(
        chrome: Chrome,
        looking: Looking,
        offered: Vec<&'static str>,
        stories: Part<ListedStory>,
    ) -> FindPage {
        let results = Results { stories: stories.rows, ..Results::default() };
        let turn = (stories.back, stories.on);
        let not_today = Themes::default();
        FindPage { chrome, looking, not_today, offered, results, is_plain: true, turn, danger: false }
    }

    /// What was looked for.
    pub fn found(
        chrome: Chrome,
        (looking, not_today): (Looking, Themes),
        offered: Vec<&'static str>,
        results: Results,
    ) -> FindPage {
        let turn = (None, None);
        FindPage { chrome, looking, not_today, offered, results, is_plain: false, turn, danger: false }
    }

    /// Whether her words speak of danger: then somebody to talk to stands above everything else.
    #[must_use]
    pub fn with_danger(self, danger: bool) -> FindPage {
        FindPage { danger, ..self }
    }

    /// What can be chosen of a kind: itself, and the experiences in it of which there are enough.
    fn kinds(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        let of =
            |of: &[&'static str]| of.iter().copied().filter(|slug| self.offered.contains(slug)).collect();
        KINDS.iter().map(|kind| (kind.slug, of(kind.of))).collect()
    }

    fn is_chosen(&self, slug: &str) -> bool {
        self.looking.happened.iter().any(|one| one == slug)
    }

    fn has_moment(&self, slug: &str) -> bool {
        self.looking.moments.iter().any(|one| one == slug)
    }

    fn is_far(&self, band: &Band) -> bool {
        self.looking.far == Some(*band)
    }

    fn is_without(&self, theme: &Theme) -> bool {
        self.looking.without.has(*theme)
    }

    /// What happened, or a kind of it, in words.
    fn called(&self, slug: &str) -> String {
        let list = if KINDS.iter().any(|kind| kind.slug == slug) { "kind" } else { "experience" };
        self.chrome.slug(list, slug)
    }

    /// What is looked for, in one line of words; empty for all.
    fn said(&self, looking: &Looking) -> String {
        let words = &self.chrome.words;
        let mut said: Vec<String> = Vec::new();
        if !looking.words.is_empty() {
            said.push(words.find_said_words(looking.words.as_str()));
        }
        if !looking.happened.is_empty() {
            let all: Vec<String> = looking.happened.iter().map(|slug| self.called(slug)).collect();
            said.push(all.join(words.find_or().as_str()));
        }
        said.extend(looking.moments.iter().map(|slug| self.chrome.slug("moment", slug)));
        said.extend(looking.far.map(|band| self.chrome.slug("far", band.word())));
        for (list, slug) in [("who", &looking.who), ("since", &looking.since)] {
            if !slug.is_empty() {
                said.push(self.chrome.slug(list, slug));
            }
        }
        let language = LANGUAGES.iter().find(|(code, _)| *code == looking.language);
        said.extend(language.map(|(_, name)| words.find_said_language(*name)));
        said.join(" · ")
    }

    /// What is left out, in words.
    fn without(&self) -> String {
        let all = self.looking.without.and(self.not_today);
        all.all().map(|theme| self.chrome.slug("theme", theme.word())).collect::<Vec<_>>().join(", ")
    }

    /// The address of the same, where it goes on or back.
    fn from(&self, from: &usize) -> String {
        format!("/stories?{}&from={from}", self.looking.query())
    }

    /// The address of something else that is looked for.
    fn to(looking: &Looking) -> String {
        format!("/stories?{}", looking.query())
    }

    /// Where the way on begins in all that is there.
    fn list(&self) -> String {
        let query = self.looking.query();
        if query.is_empty() { "/stories?".to_owned() } else { format!("/stories?{query}&") }
    }

    fn who_tells(&self) -> &'static [(&'static str, &'static [&'static str])] {
        &WHO
    }
    fn moments(&self) -> &'static [&'static str] {
        &slugs::MOMENTS
    }
    fn times_since(&self) -> &'static [&'static str] {
        &slugs::TIMES_SINCE[..5]
    }
    fn bands(&self) -> &'static [Band] {
        &Band::ALL
    }
    fn themes(&self) -> &'static [Theme] {
        Theme::ALL
    }
    fn languages(&self) -> &'static [(&'static str, &'static str)] {
        &LANGUAGES
    }
}
