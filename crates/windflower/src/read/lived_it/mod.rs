//! The stories for those who have lived it, for whoever is one of them; for everybody else who is signed in, how to ask.
//! Made afresh each time and kept nowhere: to all others these stories do not exist.

use askama::Template;
use axum::extract::State;

use crate::app::Shared;
use crate::people::members::{self, Membership};
use crate::people::who::roles::Keeper;
use crate::share::listing::{self, ListedStory};
use crate::site::chrome::Chrome;
use crate::site::page::{self, Answer};
use crate::site::place::Mode;

const MOST: usize = 200;

#[derive(Template)]
#[template(path = "read/lived_it/lived_it.html")]
struct LivedItPage {
    chrome: Chrome,
    membership: Membership,
    /// Empty for whoever is no member.
    stories: Vec<ListedStory>,
}

impl LivedItPage {
    fn is_member(&self) -> bool {
        self.membership == Membership::Admitted
    }

    fn waits(&self) -> bool {
        self.membership == Membership::Asked
    }

    fn may_ask(&self) -> bool {
        matches!(
            self.membership,
            Membership::None | Membership::Lapsed | Membership::Declined { may_ask: true }
        )
    }

    fn has_lapsed(&self) -> bool {
        self.membership == Membership::Lapsed
    }

    fn was_declined(&self) -> bool {
        matches!(self.membership, Membership::Declined { .. })
    }

    fn is_family(&self) -> bool {
        self.chrome.place.mode == Mode::Family
    }
}

/// The page.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let membership = members::of(&app.db, &app.clock, keeper.person_id()).await?;
    let stories = match membership {
        Membership::Admitted => listing::for_members(&app, MOST).await?,
        _ => Vec::new(),
    };
    page::show(&LivedItPage { chrome, membership, stories })
}
