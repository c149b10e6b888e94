//! The letterbox: a link by which a helper puts photographs into a box and sees nothing of it. What comes is sealed: to
//! whoever keeps the box it is words, until she opens it: a seal is each parent's own, and one opening it opens it for that
//! one. `seen_keepsake` leaves it out everywhere else.

mod carried;
mod helper;
pub mod jobs;
#[expect(clippy::module_inception, reason = "the thing has the name of its noun, as everywhere")]
pub mod letterbox;
mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

pub use self::carried::Carried;
pub use self::helper::{Helper, Letter, helper, leads_somewhere, put_in, take_in_letter, take_out};
pub use self::letterbox::Brought;
use self::letterbox::{Arrival, Letterbox, NewLetterbox};
pub(crate) use self::store::take_back_of;
use crate::app::App;
use crate::ids::{ArrivalId, BoxId, KeepsakeId, LetterboxId, PersonId};
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes;
use crate::noun::{AfterHer, Becomes, Copied, Parting};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::trouble::Trouble;

/// Makes a letterbox for her box; the link is in the token and nowhere else.
pub async fn make(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    new: &NewLetterbox,
) -> Result<(LetterboxId, Token), DbError> {
    let (id, token) = (LetterboxId::new(&app.clock), Token::new());
    let hers = (own_box.id(), keeper.person_id());
    store::insert(&app.db, (&id, &token.fingerprint()), hers, new, app.clock.now()).await?;
    Ok((id, token))
}

/// The letterboxes that she made for this box and did not take back, in the order in which she made them.
pub async fn all_own(q: impl Query, keeper: &Keeper, own_box: &OwnBox) -> Result<Vec<Letterbox>, DbError> {
    store::all_of(q, (own_box.id(), keeper.person_id())).await
}

/// One of them.
pub async fn own(
    q: impl Query,
    keeper: &Keeper,
    own_box: &OwnBox,
    id: &LetterboxId,
) -> Result<Option<Letterbox>, DbError> {
    store::own(q, (own_box.id(), keeper.person_id()), id).await
}

/// A new link in the place of the old one, which leads nowhere from now on, on no device.
pub async fn new_link(app: &App, letterbox: &Letterbox) -> Result<Token, DbError> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    store::set_fingerprint(&mut tx, &letterbox.id, &token.fingerprint()).await?;
    ledger::take_back(app, &mut tx, Kind::Letterbox, &letterbox.id).await?;
    tx.commit().await?;
    Ok(token)
}

/// Whether she is told by letter when something came.
pub async fn tell(q: impl Query, letterbox: &Letterbox, tells: bool) -> Result<(), DbError> {
    store::set_tells(q, &letterbox.id, tells).await
}

/// Takes a letterbox back, also on a full disk. What came stays in the box.
pub async fn take_back(app: &App, letterbox: &Letterbox) -> Result<(), DbError> {
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        store::take_back(&mut tx, &letterbox.id, app.clock.now()).await?;
        ledger::take_back(app, &mut tx, Kind::Letterbox, &letterbox.id).await?;
        tx.commit().await
    });
    taken.await
}

/// Takes a letterbox back that came back with a backup, for the ledger.
pub(crate) async fn take_back_again(tx: &mut Tx, id: &LetterboxId, now: Moment) -> Result<bool, DbError> {
    store::take_back(tx, id, now).await
}

/// Nobody writes to somebody about her letterboxes any more: she is gone, and they go with her.
pub(crate) async fn forget_letters(tx: &mut Tx, made_by: &PersonId) -> Result<(), DbError> {
    for id in store::ids_of_maker(&mut *tx, made_by).await? {
        platform::jobs::forget(tx, &id).await?;
    }
    Ok(())
}

/// What came into a box and waits to be opened by whoever opened the box: words only.
pub async fn waiting(q: impl Query, own_box: &OwnBox) -> Result<Vec<Arrival>, DbError> {
    let all = store::waiting(q, whose(own_box)).await?;
    Ok(all.into_iter().filter(|one| own_box.may(Action::List, Thing::Arrival, one.kept())).collect())
}

/// What was put away without looking and can still be brought back, for whoever can bring it back.
pub async fn away(q: impl Query, own_box: &OwnBox) -> Result<Vec<Arrival>, DbError> {
    let all = store::away(q, whose(own_box)).await?;
    Ok(all.into_iter().filter(|one| own_box.may(Action::Remove, Thing::Arrival, one.kept())).collect())
}

fn whose(own_box: &OwnBox) -> (&BoxId, &PersonId) {
    (own_box.id(), own_box.person_id())
}

/// Something sealed with which whoever opened this box may do that.
pub async fn find(
    q: impl Query,
    own_box: &OwnBox,
    id: &ArrivalId,
    action: Action,
) -> Result<Arrival, Trouble> {
    let found = store::find(q, whose(own_box), id).await?;
    found.filter(|one| own_box.may(action, Thing::Arrival, one.kept())).ok_or(Trouble::Refused)
}

/// Opens it for whoever opened this box: from now on it is a photograph like the others to her. Refused if she opened it,
/// or it was taken back, meanwhile.
pub async fn open(app: &App, tx: &mut Tx, own_box: &OwnBox, arrival: &Arrival) -> Result<(), Trouble> {
    let opened = store::lock(tx, &arrival.keepsake_id).await?
        && store::open(tx, (&arrival.keepsake_id, own_box.person_id()), app.clock.now()).await?;
    if opened { Ok(()) } else { Err(Trouble::Refused) }
}

/// Seals it again for whoever opened this box; the helper cannot take it back any more. `false` for anything that did not
/// come by a letterbox, or is sealed for her.
pub async fn seal_again(tx: &mut Tx, own_box: &OwnBox, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    store::seal_again(tx, (keepsake_id, own_box.person_id())).await
}

/// Something sealed that is about to be put away without looking, held fast until the transaction ends. Refused if she
/// opened it, or it was taken back, meanwhile. It stays sealed.
pub async fn hold(tx: &mut Tx, own_box: &OwnBox, one: &Arrival) -> Result<(), Trouble> {
    let is_sealed = store::lock(tx, &one.keepsake_id).await?
        && store::find(&mut *tx, whose(own_box), &one.id).await?.is_some();
    if is_sealed { Ok(()) } else { Err(Trouble::Refused) }
}

/// Brings it back among what waits to be opened.
pub async fn bring_back(tx: &mut Tx, own_box: &OwnBox, one: &Arrival) -> Result<bool, DbError> {
    keepsakes::bring_back(tx, own_box, &one.keepsake_id).await
}

/// Two part: how a photograph came stands beside its copy too, and whoever leaves takes along what she has opened.
pub(crate) async fn go_along(of: Parting<'_>) -> Result<(), DbError> {
    for Copied { there, here } in of.copies {
        store::copy(of.tx, there, here).await?;
        store::move_opened(of.tx, of.leaves, (there, here)).await?;
    }
    Ok(())
}

/// What a keeper decided for the time after her about her whole box: every letterbox of it ends, and stays ended where that
/// is undone. What came goes the way of every other photograph in it.
pub(crate) async fn after_her(of: AfterHer<'_>) -> Result<(), DbError> {
    match of.becomes {
        Becomes::Away if of.is_whole_box => store::take_all_back(of.tx, of.box_id, of.at).await,
        _ => Ok(()),
    }
}

/// Who brought a photograph that whoever asks has opened, and what she said of it.
pub async fn brought(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Option<Brought>, DbError> {
    store::brought(q, keepsake_id).await
}
