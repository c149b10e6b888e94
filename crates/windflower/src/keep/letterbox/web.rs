//! The keeper's room about her letterboxes, and what she does with what came.

mod coming;
pub mod helper;

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use super::letterbox::{
    Arrival, DAYS, DAYS_TO_CHOOSE, Letterbox, MOST_LETTERBOXES, MOST_PICTURES, MOST_SENTENCE, PICTURES,
    Standing, Wanted,
};
use crate::app::{App, Shared};
use crate::keep::boxes::{self, OwnBox};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::qr;
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
struct Listed {
    one: Letterbox,
    state: String,
}

/// What was put away without looking, and until when it can be brought back.
struct Away {
    one: Arrival,
    until: String,
}

#[derive(Template)]
#[template(path = "keep/letterbox/letterboxes.html")]
struct LetterboxesPage {
    chrome: Chrome,
    letterboxes: Vec<Listed>,
    away: Vec<Away>,
    fields: Fields,
    troubles: Troubles,
}

impl LetterboxesPage {
    async fn new(
        app: &App,
        chrome: Chrome,
        (keeper, own_box): (&Keeper, &OwnBox),
        (fields, troubles): (Fields, Troubles),
    ) -> Result<LetterboxesPage, Refusal> {
        let day = |at| chrome.words.language().date(in_zone(at, keeper.time_zone()).date());
        let state = |one: &Letterbox| match one.standing(app.clock.now()) {
            Standing::Open => chrome.words.letterbox_state_open(one.came, day(one.ends_at), one.most),
            Standing::Ended => chrome.words.letterbox_state_ended(day(one.ends_at)),
            Standing::Full => chrome.words.letterbox_state_full(),
        };
        let all = super::all_own(&app.db, keeper, own_box).await?;
        let letterboxes = all.into_iter().map(|one| Listed { state: state(&one), one }).collect();
        let away = super::away(&app.db, own_box).await?.into_iter();
        let away = away.map(|one| Away { until: one.remove_at.map(day).unwrap_or_default(), one }).collect();
        Ok(LetterboxesPage { letterboxes, away, fields, troubles, chrome })
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

/// The link of a letterbox and the picture of it: the only time that they are shown.
#[derive(Template)]
#[template(path = "keep/letterbox/link.html")]
struct LinkPage {
    chrome: Chrome,
    sentence: String,
    link: String,
    /// The squares, and how many at a side.
    picture: Option<(String, i32)>,
}

impl LinkPage {
    fn new(app: &App, chrome: Chrome, sentence: &str, token: &Token) -> LinkPage {
        let link = format!("{}/l/{}", app.settings.address, token.reveal());
        LinkPage { picture: qr::picture(&link), sentence: sentence.trim().to_owned(), link, chrome }
    }
}

/// Her letterboxes, and the way to make one.
pub async fn list(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let form = (Fields::default(), Troubles::default());
    page::show(&LetterboxesPage::new(&app, chrome, (&keeper, &own_box), form).await?)
}

/// Makes a letterbox, and shows its link once.
///
/// # Errors
/// `Refusal::NotFound` while nothing can be put into her box.
pub async fn make(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    if !own_box.may_add() {
        return Err(Refusal::NotFound);
    }
    let many = super::all_own(&app.db, &keeper, &own_box).await?.len() >= MOST_LETTERBOXES;
    let (wanted, troubles) = read(&chrome, &fields, many);
    if !troubles.none() {
        let page = LetterboxesPage::new(&app, chrome, (&keeper, &own_box), (fields, troubles)).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let token = super::make(&app, &keeper, &own_box, &wanted).await?;
    page::show(&LinkPage::new(&app, chrome, &wanted.sentence, &token))
}

fn read(chrome: &Chrome, fields: &Fields, many: bool) -> (Wanted, Troubles) {
    let mut troubles = Troubles::default();
    let sentence = fields.text("sentence").trim();
    if many {
        troubles.add("sentence", chrome.words.letterbox_many());
    } else if sentence.is_empty() {
        troubles.add("sentence", chrome.words.letterbox_sentence_trouble());
    } else if sentence.chars().count() > MOST_SENTENCE {
        troubles.add("sentence", chrome.words.form_long(MOST_SENTENCE as i64));
    }
    let most = match fields.given("most").map(str::trim) {
        None | Some("") => PICTURES,
        Some(given) => given.parse().unwrap_or(0),
    };
    if !(1..=MOST_PICTURES).contains(&most) {
        troubles.add("most", chrome.words.letterbox_most_trouble(MOST_PICTURES));
    }
    let wanted =
        Wanted { sentence: sentence.to_owned(), days: days_of(fields), most, tells: fields.ticked("tells") };
    (wanted, troubles)
}

/// The letterbox of hers with this id.
async fn own(app: &App, keeper: &Keeper, id: &str) -> Result<Letterbox, Refusal> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    super::own(&app.db, keeper, &own_box, id).await?.ok_or(Refusal::NotFound)
}

/// A new link in the place of the old one.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn new_link(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let letterbox = own(&app, &keeper, &id).await?;
    let token = super::new_link(&app, &letterbox).await?;
    page::show(&LinkPage::new(&app, chrome, &letterbox.sentence, &token))
}

/// Whether she is told by letter.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn tell(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let letterbox = own(&app, &keeper, &id).await?;
    let tells = fields.text("tells") == "yes";
    super::tell(&app.db, &letterbox, tells).await?;
    page::go_and_say("/box/letterboxes", if tells { "said-letterbox-tells" } else { "said-letterbox-silent" })
}

/// Takes a letterbox back.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn take_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let letterbox = own(&app, &keeper, &id).await?;
    super::take_back(&app, &letterbox).await?;
    page::go_and_say("/box/letterboxes", "said-letterbox-back")
}

/// Something sealed in her box with which she may do that.
async fn sealed(app: &App, keeper: &Keeper, id: &str, action: Action) -> Result<(OwnBox, Arrival), Refusal> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    let arrival = super::find(&app.db, &own_box, id, action).await?.ok_or(Refusal::NotFound)?;
    Ok((own_box, arrival))
}

/// Opens what came, and goes to its page.
///
/// # Errors
/// `Refusal::NotFound` if nothing of this id is sealed in her box.
pub async fn open(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let (_, arrival) = sealed(&app, &keeper, &id, Action::Write).await?;
    let mut tx = app.db.begin().await?;
    if !super::open(&app, &mut tx, &arrival).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go(&format!("/box/keepsakes/{}", arrival.keepsake_id))
}

/// Puts away what came, without looking.
///
/// # Errors
/// `Refusal::NotFound` if nothing of this id is sealed in her box, or it did not come by a letterbox of hers.
pub async fn put_away(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let (own_box, arrival) = sealed(&app, &keeper, &id, Action::Remove).await?;
    let mut tx = app.db.begin().await?;
    if !super::put_away(&app, &mut tx, &own_box, &arrival).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go_and_say("/box", "said-away")
}

/// Brings it back, sealed as it was.
pub async fn bring_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let (own_box, arrival) = sealed(&app, &keeper, &id, Action::Remove).await?;
    let mut tx = app.db.begin().await?;
    super::bring_back(&mut tx, &own_box, &arrival).await?;
    tx.commit().await?;
    page::go_and_say("/box", "said-arrival-back")
}
