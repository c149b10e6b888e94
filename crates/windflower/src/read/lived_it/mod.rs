//! The stories for those who have lived it, for whoever is one of them; for everybody else who is signed in, how to ask.
//! Made afresh each time and kept nowhere: to all others these stories do not exist.

use askama::Template;
use axum::extract::{Query, State};

use crate::app::Shared;
use crate::people::members::{self, Membership};
use crate::people::who::roles::Keeper;
use crate::share::listing::{self, ListedStory};
use crate::site::chrome::Chrome;
use crate::site::page::{self, Answer};
use crate::site::place::Mode;
use crate::site::turning::{Part, Turn};

#[derive(Template)]
#[template(path = "read/lived_it/lived_it.html")]
struct LivedItPage {
    chrome: Chrome,
    membership: Membership,
    /// Empty for whoever is no member.
    stories: Part<ListedStory>,
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
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of the stories.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(turn): Query<Turn>,
) -> Answer {
    let membership = members::of(&app.db, &app.clock, keeper.person_id()).await?;
    let stories = match membership {
        Membership::Admitted => listing::for_members(&app, &turn).await?,
        _ => Part { rows: Vec::new(), back: None, on: None },
    };
    page::show(&LivedItPage { chrome, membership, stories })
}
