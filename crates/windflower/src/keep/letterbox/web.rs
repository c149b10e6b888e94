//! The keeper's room about her letterboxes, and what she does with what came.

mod coming;
pub mod helper;

use askama::Template;
use axum::extract::Path;
use http::StatusCode;
use platform::secret::Token;

use super::letterbox::{
    Arrival, DAYS, DAYS_TO_CHOOSE, Letterbox, LetterboxState, MOST_LETTERBOXES, MOST_PICTURES, MOST_SENTENCE,
    NewLetterbox, PICTURES,
};
use crate::app::App;
use crate::ids::{ArrivalId, LetterboxId};
use crate::keep::boxes::{OwnBox, Room};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::made_link::{self, Link, Made};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// What came and waits to be opened, for the page of the box. No picture of it is named.
pub struct Waiting {
    /// The words that came with it.
    pub one: Arrival,
    /// Whether she may open it: not while the box is sealed for the time after her.
    pub may_open: bool,
    /// Whether she may put it away: only whose letterbox it was may.
    pub may_put_away: bool,
}

/// Everything that waits to be opened in a box.
pub async fn waiting(app: &App, own_box: &OwnBox) -> Result<Vec<Waiting>, Refusal> {
    let all = super::waiting(&app.db, own_box).await?;
    let of = |one: Arrival| {
        let may_open = own_box.may(Action::Write, Thing::Arrival, one.kept());
        let may_put_away = own_box.may(Action::Remove, Thing::Arrival, one.kept());
        Waiting { one, may_open, may_put_away }
    };
    Ok(all.into_iter().map(of).collect())
}

/// A letterbox as her list shows it.
struct LetterboxLine {
    one: Letterbox,
    state: String,
}

/// What was put away without looking, and until when it can be brought back.
pub struct ArrivalAway {
    /// The words that came with it.
    pub one: Arrival,
    /// The day, in words.
    pub until: String,
}

/// All of them in a box, for the page of letterboxes and the page of what was put away.
pub async fn put_away_unseen(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    own_box: &OwnBox,
) -> Result<Vec<ArrivalAway>, Refusal> {
    let day = |at| chrome.words.language().date(in_zone(at, keeper.time_zone()).date());
    let until = |one: &Arrival| one.remove_at.map(day).unwrap_or_default();
    let all = super::away(&app.db, own_box).await?.into_iter();
    Ok(all.map(|one| ArrivalAway { until: until(&one), one }).collect())
}

#[derive(Template)]
#[template(path = "keep/letterbox/letterboxes.html")]
struct LetterboxesPage {
    chrome: Chrome,
    letterboxes: Vec<LetterboxLine>,
    unseen: Vec<ArrivalAway>,
    fields: Fields,
    troubles: Troubles,
}

impl LetterboxesPage {
    async fn new(room: Room, (fields, troubles): (Fields, Troubles)) -> Result<LetterboxesPage, Refusal> {
        let Room { app, chrome, keeper, own_box } = room;
        let day = |at| chrome.words.language().date(in_zone(at, keeper.time_zone()).date());
        let state = |one: &Letterbox| match one.state(app.clock.now()) {
            LetterboxState::Open => chrome.words.letterbox_state_open(one.came, day(one.ends_at), one.most),
            LetterboxState::Ended => chrome.words.letterbox_state_ended(day(one.ends_at)),
            LetterboxState::Full => chrome.words.letterbox_state_full(),
        };
        let all = super::all_own(&app.db, &keeper, &own_box).await?;
        let letterboxes = all.into_iter().map(|one| LetterboxLine { state: state(&one), one }).collect();
        let unseen = put_away_unseen(&app, &chrome, &keeper, &own_box).await?;
        Ok(LetterboxesPage { letterboxes, unseen, fields, troubles, chrome })
    }

    /// `(days, words, whether it is chosen)`.
    fn days(&self) -> Vec<(i64, String, bool)> {
        let chosen = days_of(&self.fields);
        DAYS_TO_CHOOSE
            .into_iter()
            .map(|days| (days, self.chrome.words.letterbox_days(days), days == chosen))
            .collect()
    }

    fn most(&self) -> String {
        self.fields.given("most").map_or(PICTURES.to_string(), str::to_owned)
    }
}

fn days_of(fields: &Fields) -> i64 {
    let given = fields.text("days").parse().unwrap_or(DAYS);
    if DAYS_TO_CHOOSE.contains(&given) { given } else { DAYS }
}

/// The link of a letterbox, and the picture of it.
#[derive(Template)]
#[template(path = "keep/letterbox/link.html")]
struct LinkPage {
    chrome: Chrome,
    letterbox: Letterbox,
    /// None any more once a quarter of an hour is over.
    link: Option<Link>,
}

/// The link that was just made for a letterbox; afterwards the way to make another one.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show_link(room: Room, Path(id): Path<LetterboxId>, made: Made) -> Answer {
    let letterbox = own(&room, &id).await?;
    let link = made.link_of(&room.app, &id, "/l/");
    page::show(&LinkPage { chrome: room.chrome, letterbox, link })
}

fn go_to_link(app: &App, id: &LetterboxId, token: &Token) -> Answer {
    made_link::go_and_show(app, &format!("/box/letterboxes/{id}/link"), (id, &token.reveal()))
}

/// Her letterboxes, and the way to make one.
pub async fn list(room: Room) -> Answer {
    page::show(&LetterboxesPage::new(room, (Fields::default(), Troubles::default())).await?)
}

/// Makes a letterbox, and shows its link.
///
/// # Errors
/// `Refusal::NotFound` while nothing can be put into her box.
pub async fn make(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let Room { app, chrome, keeper, own_box } = &room;
    if !own_box.may_add() {
        return Err(Refusal::NotFound);
    }
    let many = super::all_own(&app.db, keeper, own_box).await?.len() >= MOST_LETTERBOXES;
    let (new, troubles) = read(chrome, &fields, many);
    if !troubles.none() {
        let page = LetterboxesPage::new(room, (fields, troubles)).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let (id, token) = super::make(app, keeper, own_box, &new).await?;
    go_to_link(app, &id, &token)
}

fn read(chrome: &Chrome, fields: &Fields, many: bool) -> (NewLetterbox, Troubles) {
    let mut troubles = Troubles::default();
    let sentence = fields.text("sentence").trim();
    if many {
        troubles.add("sentence", chrome.words.letterbox_many());
    } else if sentence.is_empty() {
        troubles.add("sentence", chrome.words.letterbox_sentence_trouble());
    } else {
        troubles.at_most("sentence", sentence, MOST_SENTENCE, &chrome.words);
    }
    let most = match fields.given("most").map(str::trim) {
        None | Some("") => PICTURES,
        Some(given) => given.parse().unwrap_or(0),
    };
    if !(1..=MOST_PICTURES).contains(&most) {
        troubles.add("most", chrome.words.letterbox_most_trouble(MOST_PICTURES));
    }
    let (days, tells) = (days_of(fields), fields.ticked("tells"));
    (NewLetterbox { sentence: sentence.to_owned(), days, most, tells }, troubles)
}

/// The letterbox of hers with this id.
async fn own(room: &Room, id: &LetterboxId) -> Result<Letterbox, Refusal> {
    super::own(&room.app.db, &room.keeper, &room.own_box, id).await?.ok_or(Refusal::NotFound)
}

/// A new link in the place of the old one.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn new_link(room: Room, Path(id): Path<LetterboxId>, _form: SignedFields) -> Answer {
    let letterbox = own(&room, &id).await?;
    let token = super::new_link(&room.app, &letterbox).await?;
    go_to_link(&room.app, &id, &token)
}

/// Whether she is told by letter.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn tell(room: Room, Path(id): Path<LetterboxId>, SignedFields(fields): SignedFields) -> Answer {
    let letterbox = own(&room, &id).await?;
    let tells = fields.text("tells") == "yes";
    super::tell(&room.app.db, &letterbox, tells).await?;
    page::go_and_say("/box/letterboxes", if tells { "said-letterbox-tells" } else { "said-letterbox-silent" })
}

/// Takes a letterbox back.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn take_back(room: Room, Path(id): Path<LetterboxId>, _form: SignedFields) -> Answer {
    let letterbox = own(&room, &id).await?;
    super::take_back(&room.app, &letterbox).await?;
    page::go_and_say("/box/letterboxes", "said-letterbox-back")
}

/// Opens what came, and goes to its page.
///
/// # Errors
/// `Refusal::NotFound` if nothing of this id is sealed in her box.
pub async fn open(room: Room, Path(id): Path<ArrivalId>, _form: SignedFields) -> Answer {
    let arrival = super::find(&room.app.db, &room.own_box, &id, Action::Write).await?;
    let mut tx = room.app.db.begin().await?;
    super::open(&room.app, &mut tx, &room.own_box, &arrival).await?;
    tx.commit().await?;
    page::go(&format!("/box/keepsakes/{}", arrival.keepsake_id))
}

/// Brings it back, sealed as it was.
///
/// # Errors
/// `Refusal::NotFound` if nothing of this id is sealed in her box, or it did not come by a letterbox of hers.
pub async fn bring_back(room: Room, Path(id): Path<ArrivalId>, _form: SignedFields) -> Answer {
    let arrival = super::find(&room.app.db, &room.own_box, &id, Action::Remove).await?;
    let mut tx = room.app.db.begin().await?;
    super::bring_back(&mut tx, &room.own_box, &arrival).await?;
    tx.commit().await?;
    page::go_and_say("/box", "said-arrival-back")
}
