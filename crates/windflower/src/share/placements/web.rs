//! What is done on a photograph's own page and holds in every story at once: turning it, putting it away, and who is in it.

use axum::extract::Path;

use super::picture_audience;
use crate::ids::{ArrivalId, KeepsakeId};
use crate::keep::boxes::{self, Room};
use crate::keep::keepsakes::keepsake::Turned;
use crate::keep::keepsakes::web::own;
use crate::keep::keepsakes::{self, Laid};
use crate::keep::letterbox;
use crate::keep::says::say::Me;
use crate::keep::says::{self, Wish};
use crate::people::who::audience::{Action, Thing};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// Refused if it is not in her box, or the rule says no.
async fn hers(room: &Room, id: &KeepsakeId, action: Action) -> Result<(), Refusal> {
    let found = keepsakes::find(&room.app.db, &room.own_box, id, (action, Thing::Keepsake)).await?;
    found.map(|_| ()).ok_or(Refusal::NotFound)
}

/// Has it lie as the form says: it names how it is to lie, so that two windows at once, or one form twice, turn it once. What a
/// sealed story shows lies as it did.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, is put away, stands in a sealed story, or there is no such way to lie.
pub async fn turn(room: Room, Path(id): Path<KeepsakeId>, SignedFields(fields): SignedFields) -> Answer {
    let (app, own_box) = (&room.app, &room.own_box);
    let keepsake = own(&room, &id, (Action::Write, Thing::Keepsake)).await?;
    let turned = Turned::read(fields.text("turned")).ok_or(Refusal::NotFound)?;
    if super::stands_in_sealed(&app.db, &id).await? {
        return Err(Refusal::NotFound);
    }
    let said = match keepsakes::lay(app, own_box, &keepsake, turned).await? {
        Laid::Already => "said-turned",
        Laid::NotNow => "said-not-turned",
        Laid::Made(pictures) => {
            let mut tx = app.db.begin().await?;
            // It may have been sealed while its pictures were made.
            let is_written = pictures.write(app, &mut tx, own_box, &keepsake).await?
                && !super::stands_in_sealed(&mut tx, &id).await?;
            if !is_written {
                drop(tx);
                pictures.discard(app).await;
                return Err(Refusal::NotFound);
            }
            tx.commit().await?;
            "said-turned"
        }
    };
    page::go_and_say(&format!("/box/keepsakes/{id}?open=1"), said)
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

/// Puts away what came by a letterbox, without looking. The other parent may have opened it and shown it: it goes out of
/// everything that anybody can see all the same.
///
/// # Errors
/// `Refusal::NotFound` if nothing of this id is sealed in her box, or it did not come by a letterbox of hers.
pub async fn put_away_unseen(room: Room, Path(id): Path<ArrivalId>, _form: SignedFields) -> Answer {
    let (app, own_box) = (&room.app, &room.own_box);
    let arrival = &letterbox::find(&app.db, own_box, &id, Action::Remove).await?;
    let away = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        letterbox::hold(&mut tx, own_box, arrival).await?;
        let away = super::put_away(app, &mut tx, own_box, &arrival.keepsake_id).await?;
        tx.commit().await?;
        Ok::<bool, Trouble>(away)
    });
    if !away.await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box", "said-away")
}

/// Seals a photograph again that came by a letterbox, for her alone, unless it stands in a story of hers.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or did not come by a letterbox.
pub async fn seal_again(room: Room, Path(id): Path<KeepsakeId>, _form: SignedFields) -> Answer {
    hers(&room, &id, Action::Write).await?;
    let mut tx = room.app.db.begin().await?;
    // Held, so that nobody puts it into a story at this moment.
    if !boxes::lock_own(&mut tx, &room.own_box).await?
        || !letterbox::seal_again(&mut tx, &room.own_box, &id).await?
    {
        return Err(Refusal::NotFound);
    }
    if super::stands_in_story_of(&mut tx, &id, room.keeper.person_id()).await? {
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
