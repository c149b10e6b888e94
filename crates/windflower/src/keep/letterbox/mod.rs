//! The letterbox: a link by which a helper puts photographs into a box and sees nothing of it. What comes is sealed: to
//! whoever keeps the box it is words, until one of them opens it. `seen_keepsake` leaves it out everywhere else.

pub mod jobs;
#[expect(clippy::module_inception, reason = "the thing has the name of its noun, as everywhere")]
pub mod letterbox;
mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;

use self::letterbox::{
    Arrival, Carried, LETTER_MINUTES, LETTER_WAITS_MINUTES, Letterbox, Line, MOST_TRIES, Standing,
    TRIES_MINUTES, Wanted,
};
use crate::app::App;
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::{self, Outcome, PutsIn, SHUT, Source};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;

/// Makes a letterbox for her box; the link is in the token and nowhere else.
pub async fn make(app: &App, keeper: &Keeper, own_box: &OwnBox, wanted: &Wanted) -> Result<Token, DbError> {
    let token = Token::new();
    let new = store::New {
        id: &platform::id::new_id(&app.clock),
        box_id: own_box.id(),
        made_by: keeper.person_id(),
        fingerprint: &token.fingerprint(),
    };
    store::insert(&app.db, &new, wanted, app.clock.now()).await?;
    Ok(token)
}

/// The letterboxes that she made for this box and did not take back, in the order in which she made them.
pub async fn all_own(db: &Db, keeper: &Keeper, own_box: &OwnBox) -> Result<Vec<Letterbox>, DbError> {
    store::all_of(db, (own_box.id(), keeper.person_id())).await
}

/// One of them.
pub async fn own(db: &Db, keeper: &Keeper, own_box: &OwnBox, id: &str) -> Result<Option<Letterbox>, DbError> {
    store::own(db, (own_box.id(), keeper.person_id()), id).await
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
pub async fn tell(db: &Db, letterbox: &Letterbox, tells: bool) -> Result<(), DbError> {
    store::set_tells(db, &letterbox.id, tells).await
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
pub(crate) async fn take_back_again(tx: &mut Tx, id: &str, now: Moment) -> Result<bool, DbError> {
    store::take_back(tx, id, now).await
}

/// Takes every letterbox back that this person gave. What came stays in the box.
pub async fn take_back_of(tx: &mut Tx, person_id: &str, now: Moment) -> Result<(), DbError> {
    store::take_back_of(tx, person_id, now).await
}

/// What came into a box and waits to be opened, for whoever keeps it: words only.
pub async fn waiting(db: &Db, own_box: &OwnBox) -> Result<Vec<Arrival>, DbError> {
    let all = store::waiting(db, own_box.id()).await?;
    Ok(all.into_iter().filter(|one| own_box.may(Action::List, Thing::Arrival, one.kept())).collect())
}

/// What was put away without looking and can still be brought back, for whoever can bring it back.
pub async fn away(db: &Db, own_box: &OwnBox) -> Result<Vec<Arrival>, DbError> {
    let all = store::away(db, own_box.id()).await?;
    Ok(all.into_iter().filter(|one| own_box.may(Action::Remove, Thing::Arrival, one.kept())).collect())
}

/// Something sealed with which whoever opened this box may do that.
pub async fn find(db: &Db, own_box: &OwnBox, id: &str, action: Action) -> Result<Option<Arrival>, DbError> {
    let found = store::find(db, own_box.id(), id).await?;
    Ok(found.filter(|one| own_box.may(action, Thing::Arrival, one.kept())))
}

/// Opens it for the box: from now on it is a photograph like the others. `false` if it was opened or taken back meanwhile.
pub async fn open(app: &App, tx: &mut Tx, arrival: &Arrival) -> Result<bool, DbError> {
    store::open(tx, &arrival.keepsake_id, app.clock.now()).await
}

/// Seals again what came by a letterbox, for the box; the helper cannot take it back any more. `false` for anything else.
pub async fn seal_again(tx: &mut Tx, keepsake_id: &str) -> Result<bool, DbError> {
    store::seal_again(tx, keepsake_id).await
}

/// Puts it away without looking, to be brought back as everything that is put away. It stays sealed.
pub async fn put_away(app: &App, tx: &mut Tx, own_box: &OwnBox, one: &Arrival) -> Result<bool, DbError> {
    Ok(store::hold_sealed(tx, &one.keepsake_id).await?
        && keepsakes::put_away(app, tx, own_box, &one.keepsake_id).await?)
}

/// Brings it back among what waits to be opened.
pub async fn bring_back(tx: &mut Tx, own_box: &OwnBox, one: &Arrival) -> Result<bool, DbError> {
    keepsakes::bring_back(tx, own_box, &one.keepsake_id).await
}

/// Everything that is sealed in this box is put away, and every letterbox of it ends.
pub async fn put_all_away(app: &App, tx: &mut Tx, own_box: &OwnBox) -> Result<(), DbError> {
    store::take_all_back(tx, own_box.id(), app.clock.now()).await?;
    for (keepsake_id,) in store::sealed_of_box(tx, own_box.id()).await? {
        keepsakes::put_away(app, tx, own_box, &keepsake_id).await?;
    }
    Ok(())
}

/// What was put away so, between these moments, waits again. The letterboxes stay ended.
pub async fn bring_all_back(tx: &mut Tx, own_box: &OwnBox, between: (Moment, Moment)) -> Result<(), DbError> {
    for (keepsake_id,) in store::sealed_away_between(tx, own_box.id(), between).await? {
        keepsakes::bring_back(tx, own_box, &keepsake_id).await?;
    }
    Ok(())
}

/// Who brought a photograph that was opened, and what she said of it.
pub async fn brought(db: &Db, keepsake_id: &str) -> Result<Option<(String, String)>, DbError> {
    store::brought(db, keepsake_id).await
}

/// Whether a link leads anywhere for whoever came by it: one that has ended only for who was here before. Looking uses
/// nothing up, however often and by whom.
pub async fn leads_somewhere(app: &App, link: &Token, carried: &Carried) -> Result<bool, DbError> {
    let found = store::by_fingerprint(&app.db, &link.fingerprint()).await?;
    Ok(found.is_some_and(|there| carried.holds(link) || there.standing(app.clock.now()) == Standing::Open))
}

/// Somebody who pressed the button behind a link.
pub struct Helper {
    /// The letterbox.
    pub letterbox: Letterbox,
    /// How it stands with it.
    pub standing: Standing,
    link: String,
    receipt: String,
    sealed: bool,
}

/// Who she is by the cookie that she carries; nobody, where the letterbox was taken back.
pub async fn helper(app: &App, carried: &Carried) -> Result<Option<Helper>, DbError> {
    let Some((link, receipt)) = carried.current() else { return Ok(None) };
    let (link, receipt) = (link.fingerprint(), receipt.fingerprint());
    let Some(letterbox) = store::by_fingerprint(&app.db, &link).await? else { return Ok(None) };
    let sealed = boxes::store::is_sealed(&app.db, &letterbox.box_id).await?;
    let standing = if sealed { Standing::Ended } else { letterbox.standing(app.clock.now()) };
    Ok(Some(Helper { letterbox, standing, link, receipt, sealed }))
}

impl Helper {
    fn may(&self, action: Action, thing: Thing) -> bool {
        let thing = if self.sealed { Thing::SealedKeepsake } else { thing };
        audience::may(Viewer::Helper, action, thing, Audience::OnlyMe)
    }

    /// Whether she may put something in now.
    pub fn may_add(&self) -> bool {
        self.standing == Standing::Open && self.may(Action::Add, Thing::Keepsake)
    }

    /// For the hidden field of her forms, so that one that was open before she came to another letterbox puts nothing there.
    pub fn form_token(&self, app: &App) -> String {
        app.key.sign("form of a letterbox", &format!("{} {}", self.link, self.receipt))
    }

    /// What she put in: her own sentences.
    pub async fn lines(&self, db: &Db) -> Result<Vec<Line>, DbError> {
        store::receipt(db, &self.receipt, &self.letterbox.id).await
    }
}

/// What she says of one photograph, and who she is.
pub struct Letter<'a> {
    /// The running place.
    pub app: &'a App,
    /// Who sends it.
    pub helper: &'a Helper,
    /// Her name.
    pub name: &'a str,
    /// What it shows.
    pub sentence: &'a str,
}

impl PutsIn for Letter<'_> {
    fn goes_to(&self) -> (&str, &str) {
        (&self.helper.letterbox.box_id, &self.helper.letterbox.made_by)
    }

    async fn may_now(&self, tx: &mut Tx) -> Result<bool, DbError> {
        let Helper { letterbox, link, .. } = self.helper;
        Ok(boxes::store::hold(tx, &letterbox.box_id, &letterbox.made_by).await?
            && !boxes::store::is_sealed_in(tx, &letterbox.box_id).await?
            && store::take_place(tx, &letterbox.id, link, self.app.clock.now()).await?)
    }

    async fn beside(&self, tx: &mut Tx, keepsake_id: &str) -> Result<(), DbError> {
        let came = store::Came {
            keepsake_id,
            id: &platform::id::new_id(&self.app.clock),
            letterbox_id: &self.helper.letterbox.id,
            helper: self.name,
            sentence: self.sentence,
            receipt: &self.helper.receipt,
        };
        store::insert_arrival(tx, &came, self.app.clock.now()).await?;
        tell_later(self.app, tx, &self.helper.letterbox.id).await
    }
}

/// A letter goes out after a while, at most one within an hour, and only where she asked for it.
async fn tell_later(app: &App, tx: &mut Tx, letterbox_id: &str) -> Result<(), DbError> {
    let now = app.clock.now();
    let Some(last) = store::letter_due(tx, letterbox_id, now).await? else { return Ok(()) };
    let due = now.plus_minutes(LETTER_WAITS_MINUTES).max(last.plus_minutes(LETTER_MINUTES));
    store::set_letter_at(tx, letterbox_id, due).await?;
    platform::jobs::enqueue(tx, &app.clock, jobs::LETTER, letterbox_id, due).await?;
    Ok(())
}

/// Takes one photograph in for a helper; it is sealed from the first moment on.
///
/// # Errors
/// `Refusal::TooMany` after very many within a short time; `Refusal::Broken` when something failed.
pub async fn put_in(letter: &Letter<'_>, file: &str, source: Source<'_>) -> Result<Outcome, Refusal> {
    let (app, letterbox) = (letter.app, &letter.helper.letterbox);
    if !letter.helper.may_add() {
        return Err(Refusal::NotFound);
    }
    let now = app.clock.now();
    let since = now.plus_minutes(-TRIES_MINUTES);
    if !store::take_try(&app.db, &letterbox.id, MOST_TRIES, now, since).await? {
        return Err(Refusal::TooMany);
    }
    // Asked once more where it is written; here it spares the work for what cannot come in any more.
    if !store::has_place(&app.db, &letterbox.id, &letter.helper.link, now).await? {
        return Ok(Outcome::Refused(SHUT));
    }
    keepsakes::take_in_of(app, letter, file, source).await
}

/// A helper takes back what she put in, as long as nobody has opened it: rows and files go. `false` if it is not hers,
/// was opened, or is there no longer; also on a full disk.
pub async fn take_out(app: &App, helper: &Helper, id: &str) -> Result<bool, DbError> {
    if !helper.may(Action::Remove, Thing::Arrival) {
        return Ok(false);
    }
    let taking = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let whose = (helper.receipt.as_str(), helper.letterbox.id.as_str());
        let hers = store::hold_of_receipt(&mut tx, whose, id).await?;
        for (keepsake_id, box_id) in &hers {
            keepsakes::remove_unseen(app, &mut tx, (box_id, keepsake_id)).await?;
        }
        if !hers.is_empty() {
            store::give_place_back(&mut tx, &helper.letterbox.id).await?;
        }
        tx.commit().await?;
        Ok(!hers.is_empty())
    });
    taking.await
}
