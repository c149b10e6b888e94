//! Where those who look after the place look after its list of organisations.

pub mod file;

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use serde::Deserialize;

use super::form::{self, PostForm};
use super::{State as Stands, commit, today};
use crate::app::Shared;
use crate::ids::SignpostId;
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::countries;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::signposts::{self, Changed, Entry, Signpost};

/// One row as the page shows it.
struct Row {
    entry: Entry,
    /// "Checked on 22 November 2026 by Marta."
    checked: String,
    /// What there is to do; empty for nothing.
    asks: String,
}

#[derive(Template)]
#[template(path = "operate/signposts/list.html")]
struct ListPage {
    chrome: Chrome,
    /// Rows of any country that somebody should look at.
    asking: Vec<Row>,
    /// Those of the country that is shown.
    rows: Vec<Row>,
    /// Those of it that were taken out.
    out: Vec<Row>,
    shown: &'static str,
    countries: Vec<(&'static str, String)>,
}

/// Which country.
#[derive(Deserialize)]
pub struct InCountry {
    #[serde(default)]
    country: String,
}

/// So many that ask to be looked at are named at once; the others wait until these are done.
const MOST_ASKING: usize = 24;

/// The list of a country, and before it what grows old anywhere.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    _moderator: Moderator,
    Query(asked): Query<InCountry>,
) -> Answer {
    let code = if asked.country.is_empty() { &chrome.place.country } else { &asked.country };
    let shown = countries::by_code(code).code;
    let today = today(&app);
    let (mut asking, mut rows, mut out) = (Vec::new(), Vec::new(), Vec::new());
    for entry in signposts::all(&app.db).await? {
        let stands = Stands::of(&entry, today);
        let is_here = entry.post.country == shown;
        let row =
            || Row { checked: checked(&chrome, &entry), asks: asks(&chrome, stands), entry: entry.clone() };
        if !entry.is_out && stands != Stands::Fine {
            asking.push((entry.post.checked, row()));
        }
        match (is_here, entry.is_out) {
            (true, true) => out.push(row()),
            (true, false) => rows.push(row()),
            _ => {}
        }
    }
    // What nobody checked for longest first.
    asking.sort_by_key(|(day, _)| *day);
    let asking = asking.into_iter().map(|(_, row)| row).take(MOST_ASKING).collect();
    let countries = chrome.countries_by_name(countries::all().iter().map(|country| country.code));
    page::show(&ListPage { asking, rows, out, shown, countries, chrome })
}

fn checked(chrome: &Chrome, entry: &Entry) -> String {
    let words = &chrome.words;
    match entry.post.checked.map(|day| words.language().date(day)) {
        None => words.posts_never_checked(),
        Some(day) if entry.checked_by.is_empty() => words.posts_checked(day),
        Some(day) => words.posts_checked_by(day, entry.checked_by.as_str()),
    }
}

fn asks(chrome: &Chrome, stands: Stands) -> String {
    match stands {
        Stands::Fine => String::new(),
        Stands::HoursNotUnderstood => chrome.words.posts_hours_not_understood(),
        Stands::PleaseCheck => chrome.words.posts_please_check(),
        Stands::Out => chrome.words.posts_out(),
    }
}

#[derive(Template)]
#[template(path = "operate/signposts/one.html")]
struct OnePage {
    chrome: Chrome,
    form: PostForm,
    /// Where the form goes.
    action: String,
    /// Of a row that there is: the change that it was read after.
    version: i64,
    is_new: bool,
    /// What somebody else changed meanwhile: column, and what stands there now.
    meanwhile: Vec<(&'static str, String)>,
}

impl OnePage {
    fn new(chrome: Chrome, before: Option<&Entry>, typed: Option<Fields>, troubles: Troubles) -> OnePage {
        let now = before.map_or_else(|| empty(&chrome), |before| before.post.clone());
        OnePage {
            form: PostForm::new(&chrome, now, typed, troubles),
            action: before
                .map_or("/place/signposts".to_owned(), |before| format!("/place/signposts/{}", before.id)),
            version: before.map_or(0, |before| before.version),
            is_new: before.is_none(),
            meanwhile: Vec::new(),
            chrome,
        }
    }

    /// The form once more.
    fn again(self) -> Answer {
        page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

/// A row before anybody wrote anything: of the place's country and language, and looked at today.
fn empty(chrome: &Chrome) -> Signpost {
    Signpost {
        country: chrome.place.country.clone(),
        languages: vec![chrome.place.language.clone()],
        checked: Some(chrome.today),
        ..Signpost::default()
    }
}

/// The form for one more.
pub async fn show_new(chrome: Chrome, _moderator: Moderator) -> Answer {
    page::show(&OnePage::new(chrome, None, None, Troubles::default()))
}

/// Adds one.
pub async fn add(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (post, mut troubles) = form::read(&chrome.words, &fields, &Signpost::default(), today(&app));
    if !troubles.none() {
        return OnePage::new(chrome, None, Some(fields), troubles).again();
    }
    let mut tx = app.db.begin().await?;
    match signposts::add(&mut tx, &app.clock, &post, Some(moderator.person_id())).await? {
        Changed::Done => commit(&app, tx).await?,
        what => {
            troubles.add("organisation", not_done(&chrome, what));
            return OnePage::new(chrome, None, Some(fields), troubles).again();
        }
    }
    page::go_and_say(&list_of(&post.country), "said-saved")
}

fn not_done(chrome: &Chrome, what: Changed) -> String {
    match what {
        Changed::Twice => chrome.words.posts_twice(),
        Changed::Full => chrome.words.posts_full(),
        Changed::Done | Changed::Meanwhile => chrome.words.posts_meanwhile(),
    }
}

fn list_of(country: &str) -> String {
    format!("/place/signposts?country={country}")
}

async fn row(app: &Shared, id: &str) -> Result<Entry, Refusal> {
    signposts::by_id(&app.db, &SignpostId::from(id)).await?.ok_or(Refusal::NotFound)
}

/// The form for one that there is.
///
/// # Errors
/// `Refusal::NotFound` if there is none.
pub async fn show_one(
    State(app): State<Shared>,
    chrome: Chrome,
    _moderator: Moderator,
    Path(id): Path<String>,
) -> Answer {
    let before = row(&app, &id).await?;
    page::show(&OnePage::new(chrome, Some(&before), None, Troubles::default()))
}

/// Changes one. Where somebody else did so meanwhile, both are shown.
///
/// # Errors
/// `Refusal::NotFound` if there is none.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let before = row(&app, &id).await?;
    let (post, mut troubles) = form::read(&chrome.words, &fields, &before.post, today(&app));
    let is_as_read = fields.text("version") == before.version.to_string();
    if troubles.none() && is_as_read {
        let mut tx = app.db.begin().await?;
        match signposts::change(&mut tx, &before, &post, Some(moderator.person_id())).await? {
            Changed::Done => {
                commit(&app, tx).await?;
                return page::go_and_say(&list_of(&post.country), "said-saved");
            }
            what => troubles.add("organisation", not_done(&chrome, what)),
        }
    }
    let now = row(&app, &id).await?;
    let mut again = OnePage::new(chrome, Some(&now), Some(fields), troubles);
    if !is_as_read || now.version != before.version {
        let cells = signposts::tsv::COLUMNS.map(|column| (column, signposts::tsv::cell(&now.post, column)));
        let others = cells.into_iter().filter(|(column, now)| *now != signposts::tsv::cell(&post, column));
        again.meanwhile = others.collect();
    }
    again.again()
}

/// Somebody looked at it today, and it is still right.
///
/// # Errors
/// `Refusal::NotFound` if there is none.
pub async fn still_right(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let before = row(&app, &id).await?;
    let mut tx = app.db.begin().await?;
    if !signposts::still_right(&mut tx, &before.id, today(&app), moderator.person_id()).await? {
        return Err(Refusal::NotFound);
    }
    commit(&app, tx).await?;
    page::go_and_say(&list_of(&before.post.country), "said-still-right")
}

/// Takes one out. It can be put back.
///
/// # Errors
/// `Refusal::NotFound` if there is none.
pub async fn take_out(
    state: State<Shared>,
    _moderator: Moderator,
    id: Path<String>,
    _form: SignedFields,
) -> Answer {
    set_out(state, id, true).await
}

/// Puts one back that was taken out.
///
/// # Errors
/// `Refusal::NotFound` if there is none.
pub async fn put_back(
    state: State<Shared>,
    _moderator: Moderator,
    id: Path<String>,
    _form: SignedFields,
) -> Answer {
    set_out(state, id, false).await
}

async fn set_out(State(app): State<Shared>, Path(id): Path<String>, is_out: bool) -> Answer {
    let before = row(&app, &id).await?;
    let mut tx = app.db.begin().await?;
    if !signposts::set_out(&mut tx, &before.id, is_out).await? {
        return Err(Refusal::NotFound);
    }
    commit(&app, tx).await?;
    let said = if is_out { "said-post-out" } else { "said-post-back" };
    page::go_and_say(&list_of(&before.post.country), said)
}
