//! What is done on a photograph's own page and holds in every story at once: putting it away, and who is in it.

use axum::extract::{Path, State};

use crate::app::Shared;
use crate::ids::KeepsakeId;
use crate::keep::boxes;
use crate::keep::keepsakes;
use crate::keep::letterbox;
use crate::keep::says::say::Me;
use crate::keep::says::{self, Wish};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Puts a photograph away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn put_away(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<KeepsakeId>,
    _form: SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let hers = keepsakes::find(&app.db, &own_box, &id, (Action::Remove, Thing::Keepsake)).await?;
    hers.ok_or(Refusal::NotFound)?;
    let (shared, own_box, id) = (&app, &own_box, id.as_str());
    let away = app.even_on_a_full_disk(|| async move {
        let mut tx = shared.db.begin().await?;
        let away = super::put_away(shared, &mut tx, own_box, id).await?;
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
pub async fn seal_again(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<KeepsakeId>,
    _form: SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let hers = keepsakes::find(&app.db, &own_box, &id, (Action::Write, Thing::Keepsake)).await?;
    hers.ok_or(Refusal::NotFound)?;
    let mut tx = app.db.begin().await?;
    if !letterbox::seal_again(&mut tx, &id).await? {
        return Err(Refusal::NotFound);
    }
    if super::store::stands_somewhere(&mut tx, &id).await? {
        return page::go_and_say(&format!("/box/keepsakes/{id}"), "said-stands-in-story");
    }
    tx.commit().await?;
    page::go_and_say("/box", "said-sealed-again")
}

/// Writes down who is in a photograph and how far it may go.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn say(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<KeepsakeId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let hers = keepsakes::find(&app.db, &own_box, &id, (Action::Write, Thing::Keepsake)).await?;
    hers.ok_or(Refusal::NotFound)?;
    let other = boxes::other_keeper(&app.db, &own_box).await?;
    let asked = fields.ticked("other-asked");
    let wish = Wish { me: Me::read(fields.text("me")), other_in_it: asked.then(|| fields.ticked("other")) };
    let mut tx = app.db.begin().await?;
    let reach = says::say(&mut tx, &keeper, other.as_ref(), &id, wish).await?;
    super::reach::follow(&app, &mut tx, &id, reach).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-say")
}
