//! One photograph: to look at, to describe, to bring back, to remove for good.

use axum::extract::Path;
use http::StatusCode;
use serde::Deserialize;

use super::page_of_one::KeepsakePage;
use crate::ids::KeepsakeId;
use crate::keep::album;
use crate::keep::album::order::Move;
use crate::keep::boxes::Room;
use crate::keep::keepsakes::keepsake::{Keepsake, Taken};
use crate::keep::keepsakes::web::own;
use crate::keep::keepsakes::{self, MOST_CREDIT, MOST_DESCRIPTION, MOST_TITLE, Said};
use crate::keep::own_words::{self, MOST_WORDS};
use crate::people::entering::reauthenticate;
use crate::people::ledger;
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Fresh;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// What she asks for on its page.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asks {
    /// To look at one that is closed.
    #[serde(default)]
    open: String,
    /// To change what is said of it.
    #[serde(default)]
    change: String,
}

/// One photograph: to look at, to name, to describe. `shown` are the sentences on who else can see it.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn page(room: Room, id: &KeepsakeId, asks: Asks, shown: Vec<String>) -> Answer {
    let keepsake = own(&room, id, (Action::Read, Thing::Keepsake)).await?;
    let page = KeepsakePage::new(room, keepsake, Troubles::default()).await?;
    page::show(&page.asked(!asks.open.is_empty(), !asks.change.is_empty()).seen_by(shown))
}

/// Writes down what she says of it.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn describe(room: Room, Path(id): Path<KeepsakeId>, SignedFields(fields): SignedFields) -> Answer {
    let keepsake = own(&room, &id, (Action::Write, Thing::Keepsake)).await?;
    let (mut troubles, taken) = (too_long(&room.chrome, &fields), taken(&fields));
    if taken == Some(None) {
        troubles.add("taken_day", room.chrome.words.photograph_day_trouble());
    }
    if !troubles.none() {
        return show_again(room, keepsake, (&fields, troubles)).await;
    }
    let said = Said {
        title: fields.text("title").trim(),
        description: fields.text("description").trim(),
        credit: fields.text("credit").trim(),
    };
    let mut tx = room.app.db.begin().await?;
    keepsakes::describe(&mut tx, &room.own_box, &id, said).await?;
    if let Some(Some(taken)) = taken {
        album::set_taken(&mut tx, &room.own_box, &keepsake, taken).await?;
    }
    if let Some(words) = fields.given("own_words") {
        own_words::write(&mut tx, &id, room.keeper.person_id(), words, room.app.clock.now()).await?;
    }
    let shows = match fields.text("do") {
        "show-words" => Some(true),
        "hide-words" => Some(false),
        _ => None,
    };
    if let Some(shown) = shows {
        own_words::show(&mut tx, &id, room.keeper.person_id(), shown).await?;
    }
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-saved")
}

/// The day that she gives, where the form asks for it; nothing inside where it is none.
fn taken(fields: &Fields) -> Option<Option<Taken>> {
    let number = |name: &str| match fields.text(name).trim() {
        "" => Some(0),
        typed => typed.parse::<i64>().ok(),
    };
    fields.given("taken_year")?;
    let read = || Taken::of(number("taken_year")?, number("taken_month")?, number("taken_day")?);
    Some(read())
}

fn too_long(chrome: &Chrome, fields: &Fields) -> Troubles {
    let mut troubles = Troubles::default();
    let limits = [
        ("title", MOST_TITLE),
        ("description", MOST_DESCRIPTION),
        ("credit", MOST_CREDIT),
        ("own_words", MOST_WORDS),
    ];
    for (field, most) in limits {
        troubles.at_most(field, fields.text(field), most, &chrome.words);
    }
    troubles
}

/// The page once more, with what she typed in it.
async fn show_again(room: Room, mut keepsake: Keepsake, (fields, troubles): (&Fields, Troubles)) -> Answer {
    keepsake.title = fields.text("title").to_owned();
    keepsake.description = fields.text("description").to_owned();
    keepsake.credit = fields.text("credit").to_owned();
    let page = KeepsakePage::new(room, keepsake, troubles).await?;
    let typed = ["taken_day", "taken_month", "taken_year"].map(|name| fields.text(name));
    let page = page.with_own_words(fields.text("own_words")).with_taken(typed).asked(true, true);
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Its page, with the picture: she was just looking at it.
fn looked_at(id: &KeepsakeId) -> String {
    format!("/box/keepsakes/{id}?open=1")
}

/// She prefers it closed in her box, or open.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn close(room: Room, Path(id): Path<KeepsakeId>, SignedFields(fields): SignedFields) -> Answer {
    own(&room, &id, (Action::Read, Thing::Keepsake)).await?;
    let closed = fields.text("closed") == "yes";
    let mut tx = room.app.db.begin().await?;
    album::close(&mut tx, &room.own_box, &id, closed).await?;
    tx.commit().await?;
    if closed {
        return page::go_and_say(&format!("/box/keepsakes/{id}"), "said-closed");
    }
    page::go_and_say(&looked_at(&id), "said-open")
}

/// Lays it elsewhere in the order of the box.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or there is no such place.
pub async fn lay(room: Room, Path(id): Path<KeepsakeId>, SignedFields(fields): SignedFields) -> Answer {
    let keepsake = own(&room, &id, (Action::Write, Thing::Keepsake)).await?;
    let to = Move::parse(fields.text("to")).ok_or(Refusal::NotFound)?;
    let mut tx = room.app.db.begin().await?;
    album::lay(&mut tx, &room.own_box, &keepsake, to).await?;
    tx.commit().await?;
    page::go_and_say(&looked_at(&id), "said-saved")
}

/// Brings back what was put away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn bring_back(room: Room, Path(id): Path<KeepsakeId>, _form: SignedFields) -> Answer {
    own(&room, &id, (Action::Remove, Thing::Keepsake)).await?;
    let mut tx = room.app.db.begin().await?;
    keepsakes::bring_back(&mut tx, &room.own_box, &id).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-back")
}

/// Removes for good what was put away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn remove(
    room: Room,
    fresh: Option<Fresh>,
    Path(id): Path<KeepsakeId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    own(&room, &id, (Action::Remove, Thing::Keepsake)).await?;
    let Some(fresh) = fresh else {
        let address = format!("/box/keepsakes/{id}/remove");
        return reauthenticate::web::ask(&room.app, room.chrome, &address, &fields).await;
    };
    let (app, own_box, id, fresh) = (&room.app, &room.own_box, &id, &fresh);
    let removed = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        keepsakes::remove(app, &mut tx, own_box, id, fresh).await?;
        tx.commit().await
    });
    removed.await?;
    // She is told so only once the ledger knows: a restored backup would bring it back otherwise.
    ledger::write_down(&app.db, &app.settings.ledger).await.map_err(Refusal::broken)?;
    page::go_and_say("/box/keepsakes/away", "said-removed")
}
