//! The page of one photograph.

use askama::Template;

use super::super::keepsake::{Keepsake, Picture};
use super::super::store;
use super::own_picture;
use crate::app::App;
use crate::keep::boxes::{self, BoxKeeper, OwnBox};
use crate::people::audience::{Action, Thing};
use crate::site::chrome::{self, Chrome};
use crate::site::fields::Troubles;
use crate::site::refused::Refusal;

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
}

impl KeepsakePage {
    pub(super) async fn new(
        app: &App,
        chrome: Chrome,
        own_box: &OwnBox,
        keepsake: Keepsake,
        troubles: Troubles,
    ) -> Result<KeepsakePage, Refusal> {
        let picture = own_picture(&keepsake, store::sizes(&app.db, &keepsake.id).await?);
        let zone = chrome.visitor.as_ref().map_or("UTC", |visitor| visitor.time_zone.as_str());
        let day = |moment| chrome.words.language().date(chrome::in_zone(moment, zone).date());
        let (kept_on, removed_on) = (day(keepsake.kept_at), keepsake.remove_at.map(day));
        let may_remove = own_box.may(Action::Remove, Thing::Keepsake, keepsake.kept());
        let other = boxes::other_keeper(&app.db, own_box).await?;
        Ok(KeepsakePage { picture, kept_on, removed_on, troubles, other, may_remove, keepsake, chrome })
    }
}
