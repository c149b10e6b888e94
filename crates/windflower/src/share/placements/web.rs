//! What is done on a photograph's own page and holds in every story at once: putting it away, and who is in it.

use axum::extract::Path;

use super::picture_audience;
use crate::ids::KeepsakeId;
use crate::keep::boxes::{self, Room};
use crate::keep::keepsakes;
use crate::keep::letterbox;
use crate::keep::says::say::Me;
use crate::keep::says::{self, Wish};
use crate::people::who::audience::{Action, Thing};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Refused if it is not in her box, or the rule says no.
async fn hers(room: &Room, id: &KeepsakeId, action: Action) -> Result<(), Refusal> {
    let found = keepsakes::find(&room.app.db, &room.own_box, id, (action, Thing::Keepsake)).await?;
    found.map(|_| ()).ok_or(Refusal::NotFound)
}

/// Puts a photograph away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn put_away(room: Room, Path(id): Path<KeepsakeId>, _form: SignedFields) -> Answer {
    hers(&room, &id, Action::Remove).await?;
    let (app, own_box, id) = (&room.app, &room.own_box, &id);
    let away = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let away = super::put_away(app, &mut tx, own_box, id).await?;
        tx.commit().await.map(|()| away)
    });
    if !away.await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box/keepsakes/away", "said-away")
}

/// Seals a photograph again that came by a letterbox, unless it stands in a story.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or did not come by a letterbox.
pub async fn seal_again(room: Room, Path(id): Path<KeepsakeId>, _form: SignedFields) -> Answer {
    hers(&room, &id, Action::Write).await?;
    let mut tx = room.app.db.begin().await?;
    if !letterbox::seal_again(&mut tx, &id).await? {
        return Err(Refusal::NotFound);
    }
    if super::stands_somewhere(&mut tx, &id).await? {
        return page::go_and_say(&format!("/box/keepsakes/{id}"), "said-stands-in-story");
    }
    tx.commit().await?;
    page::go_and_say("/box", "said-sealed-again")
}

/// Writes down who is in a photograph and how far it may go.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn say(room: Room, Path(id): Path<KeepsakeId>, SignedFields(fields): SignedFields) -> Answer {
    hers(&room, &id, Action::Write).await?;
    let other = boxes::other_keeper(&room.app.db, &room.own_box).await?;
    let asked = fields.ticked("other-asked");
    let wish = Wish { me: Me::read(fields.text("me")), other_in_it: asked.then(|| fields.ticked("other")) };
    let mut tx = room.app.db.begin().await?;
    let reach = says::say(&mut tx, &room.keeper, other.as_ref(), &id, wish).await?;
    picture_audience::follow(&room.app, &mut tx, &id, reach).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-say")
}
