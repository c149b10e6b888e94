//! The page on which a steward changes what the place is called, whom it is for, where it is and where leaving leads.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use crate::app::Shared;
use crate::people::who::roles::Steward;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::page_cache;
use crate::site::place;
use crate::site::place_form::{self, PlaceForm};

#[derive(Template)]
#[template(path = "operate/rooms/about.html")]
struct AboutPage {
    chrome: Chrome,
    form: PlaceForm,
}

/// How the place is.
pub async fn show(chrome: Chrome, _steward: Steward) -> Answer {
    let form = PlaceForm::new(&chrome, Fields::default(), Troubles::default());
    page::show(&AboutPage { chrome, form })
}

/// Changes it. Its name and the way to leave stand on every page, so that none is answered from memory any more.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    steward: Steward,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (place, troubles) = place_form::read(&app, &chrome, &fields);
    if !troubles.none() {
        let form = PlaceForm::new(&chrome, fields, troubles);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &AboutPage { chrome, form });
    }
    let mut tx = app.db.begin().await?;
    place::change(&mut tx, &place).await?;
    place::note_mode(&mut tx, &place, steward.person_id(), app.clock.now()).await?;
    // First the place, then the pages: one that was made in between would keep the old name.
    let kept = Shared::clone(&app);
    tx.after_commit(move || kept.place.changed(place));
    page_cache::narrow(&app, &mut tx).await?;
    tx.commit().await?;
    page::go_and_say("/place", "said-place-changed")
}
