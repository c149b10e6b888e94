//! The page of one photograph.

use askama::Template;

use super::super::keepsake::{Keepsake, Picture};
use super::super::store;
use super::own_picture;
use crate::app::App;
use crate::keep::boxes::{self, BoxKeeper, OwnBox};
use crate::keep::letterbox;
use crate::keep::own_words::{self, OwnWords};
use crate::keep::says::{self, Say};
use crate::people::who::audience::{Action, Audience, Thing};
use crate::people::who::roles::Keeper;
use crate::site::chrome::{self, Chrome};
use crate::site::fields::Troubles;
use crate::site::refusal::Refusal;

/// To look at, to name, to describe.
#[derive(Template)]
#[template(path = "keep/keepsakes/keepsake.html")]
pub(super) struct KeepsakePage {
    chrome: Chrome,
    keepsake: Keepsake,
    picture: Picture,
    kept_on: String,
    removed_on: Option<String>,
    troubles: Troubles,
    /// The other parent, if two keep this box.
    other: Option<BoxKeeper>,
    /// Whether she may put it away: only who put it in may.
    may_remove: bool,
    /// Who brought it by a letterbox, and what that person said of it.
    brought: Option<(String, String)>,
    /// Her own words beside it.
    own_words: String,
    /// What others say beside it.
    other_words: Vec<OwnWords>,
    /// What she says of herself.
    mine: Option<Say>,
    /// What is said of others.
    theirs: Vec<Say>,
    said_by_others: Vec<String>,
}

impl KeepsakePage {
    pub(super) async fn new(
        app: &App,
        chrome: Chrome,
        (keeper, own_box): (&Keeper, &OwnBox),
        keepsake: Keepsake,
        troubles: Troubles,
    ) -> Result<KeepsakePage, Refusal> {
        let picture = own_picture(&keepsake, store::sizes(&app.db, &keepsake.id).await?);
        let zone = chrome.visitor.as_ref().map_or("UTC", |visitor| visitor.time_zone.as_str());
        let day = |moment| chrome.words.language().date(chrome::in_zone(moment, zone).date());
        let (kept_on, removed_on) = (day(keepsake.kept_at), keepsake.remove_at.map(day));
        let me = keeper.person_id();
        let (mine, theirs): (Vec<Say>, Vec<Say>) =
            says::about(&app.db, &keepsake.id).await?.into_iter().partition(|say| *me == *say.person_id);
        let held = says::held_within(&app.db, &keepsake.id).await?.and_then(|within| held(&chrome, within));
        let beside = own_words::beside(&app.db, &keepsake.id, me).await?;
        let (own, other_words): (Vec<OwnWords>, Vec<OwnWords>) =
            beside.into_iter().partition(|one| *me == *one.person_id);
        Ok(KeepsakePage {
            picture,
            kept_on,
            removed_on,
            troubles,
            other: boxes::other_keeper(&app.db, own_box).await?,
            may_remove: own_box.may(Action::Remove, Thing::Keepsake, keepsake.kept()),
            brought: letterbox::brought(&app.db, &keepsake.id).await?,
            own_words: own.into_iter().next().map(|one| one.words).unwrap_or_default(),
            other_words,
            mine: mine.into_iter().next(),
            said_by_others: theirs.iter().map(|say| sentence(&chrome, say)).chain(held).collect(),
            theirs,
            keepsake,
            chrome,
        })
    }

    /// The same with words that were typed and are not stored.
    pub(super) fn with_own_words(self, own_words: &str) -> KeepsakePage {
        KeepsakePage { own_words: own_words.to_owned(), ..self }
    }

    /// Said only where there is another who reads them.
    fn own_words_hint(&self) -> String {
        self.other.as_ref().map(|_| self.chrome.words.own_words_hint()).unwrap_or_default()
    }

    /// Who is in it is asked only of two; what was said before stays to be seen and changed.
    fn says_are_asked(&self) -> bool {
        self.other.is_some() || self.mine.is_some() || !self.said_by_others.is_empty()
    }

    fn asks_me(&self) -> bool {
        self.mine.as_ref().is_some_and(Say::is_open)
    }

    fn i_said(&self, reach: &str) -> bool {
        self.mine.as_ref().is_some_and(|say| say.is(reach))
    }

    fn of_other(&self) -> Option<&Say> {
        let other = self.other.as_ref()?;
        self.theirs.iter().find(|say| say.person_id == other.person_id)
    }

    /// The name of the other parent, as long as it is open whether they are in it.
    fn may_name(&self) -> Option<String> {
        let other = self.other.as_ref()?;
        self.of_other().is_none_or(Say::is_open).then(|| other.name.clone())
    }

    fn named_by_me(&self) -> bool {
        self.of_other().is_some()
    }

    /// Names for "who took it": the two who keep this box.
    fn parents(&self) -> Vec<&str> {
        let me = self.chrome.visitor.as_ref().map(|visitor| visitor.name.as_str());
        let other = self.other.as_ref().map(|other| other.name.as_str());
        other.iter().flat_map(|other| me.into_iter().chain([*other])).collect()
    }
}

/// What somebody else said of themselves, in a sentence.
fn sentence(chrome: &Chrome, say: &Say) -> String {
    let (words, name) = (&chrome.words, say.name.as_str());
    match say.reach.as_deref() {
        None => words.says_they_open(name),
        Some("anyone") => words.says_they_anyone(name),
        Some("invited" | "lived-it") => words.says_they_invited(name),
        Some(_) => words.says_they_only_two(name),
    }
}

/// What still holds of what somebody said who is no longer here.
fn held(chrome: &Chrome, within: Audience) -> Option<String> {
    match within {
        Audience::OnlyMe => Some(chrome.words.says_held_keepers()),
        Audience::Invited | Audience::LivedIt => Some(chrome.words.says_held_invited()),
        Audience::Anyone => None,
    }
}
