//! Somebody who pressed the button behind a link: what she may do, and what she puts in and takes out.

use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

use super::carried::Carried;
use super::letterbox::{
    LETTER_MINUTES, LETTER_WAITS_MINUTES, Letterbox, LetterboxState, MOST_TRIES, ReceiptLine, TRIES_MINUTES,
};
use super::{jobs, store};
use crate::app::App;
use crate::ids::{ArrivalId, BoxId, KeepsakeId, LetterboxId, PersonId};
use crate::keep::boxes;
use crate::keep::keepsakes::{self, NotTaken, Outcome, PutsIn, Source};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// Whether a link leads anywhere for whoever came by it: one that has ended only for who was here before. Looking uses
/// nothing up, however often and by whom.
pub async fn leads_somewhere(app: &App, link: &Token, carried: &Carried) -> Result<bool, DbError> {
    let found = store::by_fingerprint(&app.db, &link.fingerprint()).await?;
    Ok(found.is_some_and(|there| carried.holds(link) || there.state(app.clock.now()) == LetterboxState::Open))
}

/// Somebody who pressed the button behind a link.
pub struct Helper {
    /// The letterbox.
    pub letterbox: Letterbox,
    /// How it stands with it.
    pub state: LetterboxState,
    link: String,
    receipt: String,
    sealed: bool,
}

/// Who she is by the cookie that she carries; nobody, where the letterbox was taken back.
pub async fn helper(app: &App, carried: &Carried) -> Result<Option<Helper>, DbError> {
    let Some((link, receipt)) = carried.current() else { return Ok(None) };
    let (link, receipt) = (link.fingerprint(), receipt.fingerprint());
    let Some(letterbox) = store::by_fingerprint(&app.db, &link).await? else { return Ok(None) };
    let sealed = boxes::is_sealed(&app.db, &letterbox.box_id).await?;
    let state = if sealed { LetterboxState::Ended } else { letterbox.state(app.clock.now()) };
    Ok(Some(Helper { letterbox, state, link, receipt, sealed }))
}

impl Helper {
    fn may(&self, action: Action, thing: Thing) -> bool {
        let thing = if self.sealed { Thing::SealedKeepsake } else { thing };
        audience::may(Viewer::Helper, action, thing, Audience::OnlyMe)
    }

    /// Whether she may put something in now.
    pub fn may_add(&self) -> bool {
        self.state == LetterboxState::Open && self.may(Action::Add, Thing::Keepsake)
    }

    /// For the hidden field of her forms, so that one that was open before she came to another letterbox puts nothing there.
    pub fn form_token(&self, app: &App) -> String {
        app.key.sign("form of a letterbox", &format!("{} {}", self.link, self.receipt))
    }

    /// The mark of her receipt.
    pub fn receipt(&self) -> &str {
        &self.receipt
    }

    /// What she put in: her own sentences.
    pub async fn lines(&self, q: impl Query) -> Result<Vec<ReceiptLine>, DbError> {
        store::receipt(q, &self.receipt, &self.letterbox.id).await
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
    fn goes_to(&self) -> (&BoxId, &PersonId) {
        (&self.helper.letterbox.box_id, &self.helper.letterbox.made_by)
    }

    async fn let_in(&self, tx: &mut Tx) -> Result<bool, DbError> {
        let Helper { letterbox, link, .. } = self.helper;
        Ok(boxes::lock_keeper(tx, &letterbox.box_id, &letterbox.made_by).await?
            && !boxes::is_sealed(&mut *tx, &letterbox.box_id).await?
            && store::take_place(tx, &letterbox.id, link, self.app.clock.now()).await?)
    }

    async fn beside(&self, tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
        let came = store::NewArrival {
            keepsake_id,
            id: &ArrivalId::new(&self.app.clock),
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
async fn tell_later(app: &App, tx: &mut Tx, letterbox_id: &LetterboxId) -> Result<(), DbError> {
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
    take_in_letter(letter, letter, file, source).await
}

/// The same, where more is written in the transaction that puts it into the box.
///
/// # Errors
/// As `put_in`.
pub async fn take_in_letter(
    letter: &Letter<'_>,
    who: &impl PutsIn,
    file: &str,
    source: Source<'_>,
) -> Result<Outcome, Refusal> {
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
        return Ok(Outcome::Refused(NotTaken::Shut));
    }
    keepsakes::take_in_of(app, who, file, source).await
}

/// A helper takes back what she put in, as long as nobody has opened it: rows and files go, also on a full disk. Refused
/// if it is not hers, was opened, or is there no longer.
pub async fn take_out(app: &App, helper: &Helper, id: &ArrivalId) -> Result<(), Trouble> {
    if !helper.may(Action::Remove, Thing::Arrival) {
        return Err(Trouble::Refused);
    }
    let taking = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let whose = (helper.receipt.as_str(), &helper.letterbox.id);
        let hers = store::lock_of_receipt(&mut tx, whose, id).await?;
        for (box_id, keepsake_id) in &hers {
            keepsakes::remove_unseen(app, &mut tx, box_id, keepsake_id).await?;
        }
        if !hers.is_empty() {
            store::give_place_back(&mut tx, &helper.letterbox.id).await?;
        }
        tx.commit().await?;
        Ok::<bool, DbError>(!hers.is_empty())
    });
    if taking.await? { Ok(()) } else { Err(Trouble::Refused) }
}
