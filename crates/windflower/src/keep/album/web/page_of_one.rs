//! The page of one photograph.

use askama::Template;

use crate::app::App;
use crate::ids::KeepsakeId;
use crate::keep::album::order::AlbumOrder;
use crate::keep::album::{self, Looks};
use crate::keep::boxes::{self, BoxKeeper, OwnBox, Room};
use crate::keep::keepsakes::keepsake::{Keepsake, Picture, Taken};
use crate::keep::keepsakes::{self, web::own_picture};
use crate::keep::letterbox::{self, Brought};
use crate::keep::own_words::{self, OwnWords};
use crate::keep::says::{self, Say};
use crate::people::who::audience::{Action, Audience, Thing};
use crate::site::chrome::{self, Chrome};
use crate::site::fields::Troubles;
use crate::site::refusal::Refusal;

/// To look at, to name, to describe.
#[derive(Template)]
#[template(path = "keep/album/keepsake.html")]
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
    brought: Option<Brought>,
    /// Her own words beside it.
    own_words: String,
    /// Whether the other parent reads them; unknown while there are none.
    own_words_shown: Option<bool>,
    /// What others say beside it.
    other_words: Vec<OwnWords>,
    /// What she says of herself.
    mine: Option<Say>,
    /// What is said of others.
    theirs: Vec<Say>,
    said_by_others: Vec<String>,
    /// What stands beside it in her order.
    ways: Ways,
    /// Whether it stands closed before her.
    is_closed: bool,
    /// Whether she asked to look at it all the same.
    is_open: bool,
    /// Whether she asked to change what is said of it.
    changes: bool,
    /// Day, month and year as their fields have them: empty for what is not known.
    taken_typed: [String; 3],
    /// Who else can see it, in sentences; `None` where that was not asked.
    shown: Option<Vec<String>>,
}

/// The ways to the photographs beside one.
struct Ways {
    /// To what stands before it in time, or in an order of her own.
    earlier: Option<KeepsakeId>,
    /// To what stands behind it.
    later: Option<KeepsakeId>,
    /// To the part of the album in which it stands.
    album: String,
    /// Whether she lays the photographs herself.
    is_own_order: bool,
}

impl Ways {
    async fn of(app: &App, own_box: &OwnBox, looks: Looks, keepsake: &Keepsake) -> Result<Ways, Refusal> {
        let order = looks.order;
        let (newer, older) = album::beside(&app.db, own_box, order, keepsake).await?;
        let album = match &newer {
            Some(newer) => format!("/box/keepsakes?after={}", order.spot(newer)),
            None => "/box".to_owned(),
        };
        let (newer, older) = (newer.map(|one| one.id), older.map(|one| one.id));
        let is_own_order = order == AlbumOrder::Own;
        let (earlier, later) = if is_own_order { (newer, older) } else { (older, newer) };
        Ok(Ways { earlier, later, album, is_own_order })
    }
}

impl KeepsakePage {
    pub(super) async fn new(
        room: Room,
        keepsake: Keepsake,
        troubles: Troubles,
    ) -> Result<KeepsakePage, Refusal> {
        let Room { app, chrome, keeper, own_box } = room;
        let (db, me) = (&app.db, keeper.person_id());
        let day = |moment| chrome.words.language().date(chrome::in_zone(moment, keeper.time_zone()).date());
        let (kept_on, removed_on) = (day(keepsake.kept_at), keepsake.remove_at.map(day));
        let (mine, theirs): (Vec<Say>, Vec<Say>) =
            says::about(db, &keepsake.id).await?.into_iter().partition(|say| *me == say.person_id);
        let held = says::held_within(db, &keepsake.id).await?.and_then(|within| held(&chrome, within));
        let beside = own_words::beside(db, &keepsake.id, me).await?;
        let (own, other_words): (Vec<OwnWords>, Vec<OwnWords>) =
            beside.into_iter().partition(|one| *me == one.person_id);
        let looks = album::looks(db, &own_box).await?;
        Ok(KeepsakePage {
            ways: Ways::of(&app, &own_box, looks, &keepsake).await?,
            is_closed: keepsake.closed || looks.opens_closed,
            taken_typed: fields_of(keepsake.taken),
            is_open: false,
            changes: false,
            shown: None,
            picture: own_picture(&keepsake, keepsakes::sizes(db, &keepsake.id).await?),
            kept_on,
            removed_on,
            troubles,
            other: boxes::other_keeper(db, &own_box).await?,
            may_remove: own_box.may(Action::Remove, Thing::Keepsake, keepsake.kept()),
            brought: letterbox::brought(db, &keepsake.id).await?,
            own_words_shown: own.first().map(|one| one.shown),
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

    /// The same with a day that was typed and is none.
    pub(super) fn with_taken(self, typed: [&str; 3]) -> KeepsakePage {
        KeepsakePage { taken_typed: typed.map(str::to_owned), ..self }
    }

    /// The same as she asked for it.
    pub(super) fn asked(self, is_open: bool, changes: bool) -> KeepsakePage {
        KeepsakePage { is_open, changes, ..self }
    }

    /// The same with who else can see it.
    pub(super) fn seen_by(self, shown: Vec<String>) -> KeepsakePage {
        KeepsakePage { shown: Some(shown), ..self }
    }

    /// Whether it stands there as a veil.
    fn is_veiled(&self) -> bool {
        self.is_closed && !self.is_open
    }

    /// When it was taken, in a sentence, as far as that is known.
    fn taken(&self) -> Option<String> {
        let (words, language) = (&self.chrome.words, self.chrome.words.language());
        let first = self.keepsake.taken.first_day().filter(|_| !self.keepsake.taken.is_unknown())?;
        Some(match self.keepsake.taken.parts() {
            (year, 0, _) => words.photograph_taken_in(year.to_string().as_str()),
            (_, _, 0) => words.photograph_taken_in(language.month(first).as_str()),
            _ => words.photograph_taken_on(language.date(first).as_str()),
        })
    }

    /// The size of the original, for small print.
    fn size(&self) -> String {
        const MB: i64 = 1_000_000;
        let tenths = (self.keepsake.bytes * 10 / MB).max(1);
        let comma = if self.chrome.language() == "de" { "," } else { "." };
        format!("{}{comma}{} MB", tenths / 10, tenths % 10)
    }

    /// Who reads them.
    fn own_words_hint(&self) -> String {
        match (&self.other, self.own_words_shown) {
            (None, _) => self.chrome.words.own_words_alone(),
            (Some(other), Some(false)) => self.chrome.words.own_words_not_shown(other.name.as_str()),
            (Some(_), _) => self.chrome.words.own_words_hint(),
        }
    }

    /// What a button does with words that are there, where there is another to read them: its value and its words.
    fn showing_own_words(&self) -> Option<(&'static str, String)> {
        let other = self.other.as_ref()?;
        Some(match self.own_words_shown? {
            false => ("show-words", self.chrome.words.own_words_show(other.name.as_str())),
            true => ("hide-words", self.chrome.words.own_words_hide()),
        })
    }

    /// Who is in it is asked only of two; what was said before stays to be seen and changed.
    fn says_are_asked(&self) -> bool {
        self.other.is_some() || self.mine.is_some() || !self.said_by_others.is_empty()
    }

    fn asks_me(&self) -> bool {
        self.mine.as_ref().is_some_and(Say::is_open)
    }

    fn i_said(&self) -> Option<Audience> {
        self.mine.as_ref().and_then(|say| say.reach)
    }

    fn i_said_only_me(&self) -> bool {
        self.i_said() == Some(Audience::OnlyMe)
    }

    fn i_said_invited(&self) -> bool {
        self.i_said() == Some(Audience::Invited)
    }

    fn i_said_anyone(&self) -> bool {
        self.i_said() == Some(Audience::Anyone)
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

/// Day, month and year; empty for what is not known.
fn fields_of(taken: Taken) -> [String; 3] {
    let (year, month, day) = taken.parts();
    [day, month, year].map(|number| if number == 0 { String::new() } else { number.to_string() })
}

/// What somebody else said of themselves, in a sentence.
fn sentence(chrome: &Chrome, say: &Say) -> String {
    let (words, name) = (&chrome.words, say.name.as_str());
    match say.reach {
        None => words.says_they_open(name),
        Some(Audience::Anyone) => words.says_they_anyone(name),
        Some(Audience::Invited | Audience::LivedIt) => words.says_they_invited(name),
        Some(Audience::OnlyMe) => words.says_they_only_two(name),
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
