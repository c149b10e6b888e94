//! "How it is found": how far along it was and which moments of it a story tells of. Both can be left open.

use askama::Template;
use story::Told;

use super::write_page::{Beside, InWriting};
use crate::keep::boxes::Room;
use crate::share::editions::Story;
use crate::site::chrome::Chrome;
use crate::site::fields::Troubles;
use crate::site::slugs;

#[derive(Template)]
#[template(path = "share/writing/found.html")]
pub struct FoundPage {
    chrome: Chrome,
    story: Story,
    told: Told,
    troubles: Troubles,
    /// Whether another window answered meanwhile.
    apart: bool,
}

impl FoundPage {
    fn weeks(&self) -> String {
        self.told.weeks.map(|weeks| weeks.to_string()).unwrap_or_default()
    }

    fn moments(&self) -> &'static [&'static str] {
        &slugs::MOMENTS
    }

    fn has(&self, slug: &str) -> bool {
        self.told.moments.iter().any(|one| one == slug)
    }
}

/// Gathers the page.
pub fn found_page(room: Room, there: InWriting, beside: Beside) -> FoundPage {
    let Room { chrome, .. } = room;
    let story = there.story;
    let told = beside.typed.unwrap_or_else(|| story.told.clone());
    FoundPage { chrome, told, troubles: beside.troubles, apart: beside.meanwhile.is_some(), story }
}
