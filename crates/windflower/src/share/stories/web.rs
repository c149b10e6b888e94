//! The writing room: a plain text area that works without script, with photographs, notes and names below it.

mod autosave;
mod form;
mod given_back;

pub use autosave::autosave;

pub mod away;

use askama::Template;
use axum::extract::{Multipart, Path, RawQuery, State};
use http::StatusCode;
use platform::db::DbError;

use self::form::Form;
use super::story::{MOST_PEN_NAME, MOST_SHORT, MOST_TITLE, MOST_WORDS, State as StoryState, Story, Told};
use super::{Saved, publication, store, words};
use crate::app::{App, Shared};
use crate::keep::boxes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::keep::keepsakes::web::{PhotographTile, Received, status_of, tiles_of_box};
use crate::keep::says;
use crate::people::who::roles::Keeper;
use crate::share::pen_names;
use crate::share::placements::cover::{CoverTrouble, MOST_COVER};
use crate::share::placements::{self, MOST_CAPTION, Placement};
use crate::share::who;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::slugs;

/// One photograph in the writing room.
struct Placed {
    placement: Placement,
    picture: Option<Picture>,
    called: String,
    cover_trouble: Option<String>,
    /// Why readers do not get it.
    why: Option<String>,
}

#[derive(Template)]
#[template(path = "share/stories/write.html")]
struct WritePage {
    chrome: Chrome,
    story: Story,
    told: Told,
    saved_at: String,
    placed: Vec<Placed>,
    others: Vec<PhotographTile>,
    received: Vec<Received>,
    troubles: Troubles,
    meanwhile: Option<Told>,
    aside: Vec<(String, String)>,
    waits: Option<String>,
    pen_names: Vec<String>,
    /// The largest photograph that the script need not send in vain.
    most_picture_bytes: u64,
}

impl WritePage {
    /// The name that is written here for the first time.
    fn new_pen_name(&self) -> &str {
        if self.pen_names.contains(&self.told.pen_name) { "" } else { &self.told.pen_name }
    }
    fn experiences(&self) -> &'static [&'static str] {
        &slugs::EXPERIENCES
    }
    fn content_notes(&self) -> &'static [&'static str] {
        &slugs::CONTENT_NOTES
    }
    fn tellers(&self) -> &'static [&'static str] {
        &slugs::TELLERS
    }
    fn times_since(&self) -> &'static [&'static str] {
        &slugs::TIMES_SINCE
    }
    fn has(list: &[String], slug: &str) -> bool {
        list.iter().any(|one| one == slug)
    }
    fn seen(&self) -> String {
        who::line(&self.chrome, self.story.reach(), self.story.listed)
    }
    fn is_published(&self) -> bool {
        self.story.state == StoryState::Published
    }
    fn preferred(&self, slug: &str) -> bool {
        self.told.preferred_words == slug
    }
    fn own_preferred(&self) -> &str {
        let listed = ["baby", "pregnancy", "child", "name", ""].contains(&self.told.preferred_words.as_str());
        if listed { "" } else { &self.told.preferred_words }
    }
}

/// Where a story stands while it is being written.
struct Room {
    story: Story,
    placements: Vec<Placement>,
}

async fn room(app: &App, keeper: &Keeper, id: &str) -> Result<Room, Refusal> {
    let story = super::own(&app.db, keeper, id).await?.ok_or(Refusal::NotFound)?;
    let placements = placements::store::of_story_now(&app.db, &story.id).await?;
    Ok(Room { story, placements })
}

/// What a page of the writing room says beside the story itself.
#[derive(Default)]
struct Beside {
    received: Vec<Received>,
    troubles: Troubles,
    meanwhile: Option<Told>,
    /// What was typed, where it is not what is stored.
    typed: Option<Told>,
    covers: Vec<(String, CoverTrouble)>,
}

async fn write_page(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    room: Room,
    beside: Beside,
) -> Result<WritePage, Refusal> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    let mut others = tiles_of_box(app, &own_box, false).await?;
    // What nobody can be shown yet is not offered.
    others.retain(|one| one.keepsake.is_shown());
    let shown = placements::store::keys_of_story(&app.db, &room.story.id).await?;
    let mut placed = Vec::new();
    for placement in room.placements {
        let why = placements::reach::why(
            &chrome.words,
            says::reach(&app.db, &placement.keepsake_id.as_str().into()).await?,
        );
        let without = room.story.state == StoryState::Published
            && !shown.iter().any(|key| key.keepsake_id == placement.keepsake_id);
        let at = others.iter().position(|one| *one.keepsake.id == *placement.keepsake_id);
        let kept = at.map(|at| others.remove(at));
        let trouble = beside.covers.iter().find(|(slot, _)| *slot == placement.slot);
        placed.push(Placed {
            called: kept.as_ref().map(|one| one.keepsake.called().to_owned()).unwrap_or_default(),
            picture: kept.map(|one| one.picture),
            why: why.or_else(|| without.then(|| chrome.words.says_line_anew())),
            cover_trouble: trouble.map(|(_, trouble)| cover_sentence(&chrome, *trouble)),
            placement,
        });
    }
    let zone = keeper.time_zone();
    let time = |moment| chrome.words.language().time(in_zone(moment, zone).time());
    let waits = store::waiting(&app.db, &room.story.id).await?.map(|waiting| time(waiting.due));
    let aside = store::all_set_aside(&app.db, &room.story.id).await?;
    let aside = aside.into_iter().map(|(_, words, at)| (time(at), words)).collect();
    Ok(WritePage {
        most_picture_bytes: app.settings.most_picture_bytes,
        saved_at: time(room.story.saved_at),
        told: beside.typed.unwrap_or_else(|| room.story.told.clone()),
        story: room.story,
        received: beside.received,
        troubles: beside.troubles,
        meanwhile: beside.meanwhile,
        placed,
        others,
        aside,
        waits,
        pen_names: pen_names::store::names(&app.db, keeper.person_id()).await?,
        chrome,
    })
}

fn cover_sentence(chrome: &Chrome, trouble: CoverTrouble) -> String {
    match trouble {
        CoverTrouble::Empty => chrome.words.cover_empty(),
        CoverTrouble::General => chrome.words.cover_general(),
        CoverTrouble::Long => chrome.words.cover_long(MOST_COVER as i64),
    }
}

/// Begins a story and opens the writing room.
pub async fn begin(State(app): State<Shared>, chrome: Chrome, keeper: Keeper, _form: SignedFields) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let told = Told { language: chrome.language().to_owned(), ..Told::default() };
    let id = super::begin(&app, &keeper, &own_box, &told).await?;
    page::go(&format!("/box/stories/{id}"))
}

/// The writing room.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let room = room(&app, &keeper, &id).await?;
    let mut beside = Beside::default();
    if query.as_deref() == Some("covers=look") {
        beside.covers = publication::cover_troubles(&room.placements);
    }
    page::show(&write_page(&app, chrome, &keeper, room, beside).await?)
}

/// Saves what was typed, takes photographs in, and does what the pressed button says.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn save(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Result<Keeper, Refusal>,
    Path(id): Path<String>,
    multipart: Multipart,
) -> Answer {
    let Ok(keeper) = keeper else { return given_back::show(&app, chrome, &id, multipart).await };
    let mut there = room(&app, &keeper, &id).await?;
    let form = Form::read(&app, &chrome, Some(&keeper), multipart).await?;
    let mut told = form::told(&form.fields, &there.story.told);
    form::take_over(&form.fields, &mut there.placements);
    if !form.is_own {
        // The version that her old page began from, so that what was saved since is not overwritten unseen.
        there.story.version = form.version();
        let beside = Beside { typed: Some(told), ..Beside::default() };
        return not_from_here(&app, chrome, &keeper, there, beside).await;
    }
    let moved = form.moves(&there.placements);
    if let Some((placement, way)) = moved {
        told.words = words::moved(&told.words, &placement.name, way);
    }
    let troubles = too_long(&chrome, &told, &form.fields, &there.placements);
    if !troubles.none() {
        let beside = Beside { troubles, typed: Some(told), received: form.received, ..Beside::default() };
        let page = write_page(&app, chrome, &keeper, there, beside).await?;
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let saved = match super::save(&app, &there.story, form.version(), &told, &there.placements).await {
        Err(DbError::Full) => {
            let beside = Beside { typed: Some(told), received: form.received, ..Beside::default() };
            return no_room(&app, chrome, &keeper, there, beside).await;
        }
        saved => saved?.ok_or(Refusal::NotFound)?,
    };
    if let Saved::SetAside(now) = saved {
        let meanwhile = Some(now.told.clone());
        there.story = *now;
        let beside = Beside { meanwhile, typed: Some(told), received: form.received, ..Beside::default() };
        let page = write_page(&app, chrome, &keeper, there, beside).await?;
        return page::show_with(StatusCode::CONFLICT, &page);
    }
    go_on(&app, chrome, &keeper, &id, form).await
}

/// The form is of another session, perhaps her own of yesterday: what she typed is still in it, with a token of this one.
async fn not_from_here(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    there: Room,
    mut beside: Beside,
) -> Answer {
    beside.troubles.add("words", chrome.words.write_other_session());
    let page = write_page(app, chrome, keeper, there, beside).await?;
    page::show_with(StatusCode::FORBIDDEN, &page)
}

/// The disk is full: what she typed is still in the form, and the page says so.
async fn no_room(app: &App, chrome: Chrome, keeper: &Keeper, there: Room, mut beside: Beside) -> Answer {
    beside.troubles.add("words", chrome.words.write_no_room());
    let page = write_page(app, chrome, keeper, there, beside).await?;
    page::show_with(StatusCode::INSUFFICIENT_STORAGE, &page)
}

/// After a save: photographs are placed, one is taken out, or the preview is shown.
async fn go_on(app: &Shared, chrome: Chrome, keeper: &Keeper, id: &str, form: Form) -> Answer {
    let action = form.fields.text("do").to_owned();
    let placed = place(app, &chrome, keeper, id, &form).await;
    let room = room(app, keeper, id).await?;
    if matches!(placed, Err(DbError::Full)) {
        let beside = Beside { received: form.received, ..Beside::default() };
        return no_room(app, chrome, keeper, room, beside).await;
    }
    placed?;
    let covers = if action == "preview" { publication::cover_troubles(&room.placements) } else { Vec::new() };
    let refused = form.received.iter().any(|one| one.keepsake().is_none() || !one.is_shown());
    if refused || !covers.is_empty() {
        let beside = Beside { received: form.received, covers, ..Beside::default() };
        let page = write_page(app, chrome, keeper, room, beside).await?;
        return page::show_with(status_of(&page.received), &page);
    }
    match action.as_str() {
        "preview" => page::go(&format!("/box/stories/{id}/preview")),
        "stop" => page::go_and_say("/box", "said-saved"),
        // She goes on where she pressed.
        move_it if move_it.starts_with("up:") || move_it.starts_with("down:") => {
            let slot = move_it.split_once(':').map_or("", |(_, slot)| slot);
            page::go_and_say(&format!("/box/stories/{id}#picture-{slot}"), "said-saved")
        }
        _ => page::go_and_say(&format!("/box/stories/{id}"), "said-saved"),
    }
}

/// Puts the photographs of a form into the story, and takes out the one whose button was pressed.
async fn place(app: &App, chrome: &Chrome, keeper: &Keeper, id: &str, form: &Form) -> Result<(), DbError> {
    let action = form.fields.text("do");
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    let mut tx = app.db.begin().await?;
    for keepsake in form.keepsakes(action) {
        placements::place(&mut tx, &own_box, id, &keepsake, &chrome.words.write_photograph()).await?;
    }
    // While she types, a name is only letters; with a button she means it.
    pen_names::keep(&mut tx, &app.clock, keeper.person_id(), form::pen_name(&form.fields)).await?;
    if let Some(slot) = action.strip_prefix("out:") {
        placements::store::remove(&mut tx, id, slot).await?;
    }
    tx.commit().await
}

fn too_long(chrome: &Chrome, told: &Told, fields: &Fields, placements: &[Placement]) -> Troubles {
    let mut troubles = Troubles::default();
    let limits: [(&'static str, &str, usize); 7] = [
        ("title", &told.title, MOST_TITLE),
        ("words", &told.words, MOST_WORDS),
        ("opening", &told.opening, MOST_SHORT),
        ("own_note", &told.own_note, MOST_SHORT),
        ("pen_name", &told.pen_name, MOST_PEN_NAME),
        ("name", &told.name, MOST_PEN_NAME),
        ("preferred_own", &told.preferred_words, MOST_PEN_NAME),
    ];
    for (field, text, most) in limits {
        if text.chars().count() > most {
            troubles.add(field, chrome.words.form_long(most as i64));
        }
    }
    let under_pictures = ["caption", "credit", "description", "cover"].iter().any(|field| {
        let long =
            |one: &Placement| fields.text(&format!("{field}-{}", one.slot)).chars().count() > MOST_CAPTION;
        placements.iter().any(long)
    });
    if under_pictures {
        troubles.add("photographs", chrome.words.form_long(MOST_CAPTION as i64));
    }
    troubles
}

/// Puts a story that nobody else can see away.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or others can see it.
pub async fn put_away(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let room = room(&app, &keeper, &id).await?;
    if !super::put_away(&app, &keeper, &room.story).await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/box", "said-away")
}

/// Takes a story back at once.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn withdraw(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let room = room(&app, &keeper, &id).await?;
    publication::withdraw_now(&app, &keeper, &room.story).await?;
    page::go_and_say("/box", "said-withdrawn")
}

/// Calls a waiting widening back.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn call_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let room = room(&app, &keeper, &id).await?;
    let mut tx = app.db.begin().await?;
    publication::call_back(&mut tx, &room.story).await?;
    tx.commit().await?;
    let said =
        if room.story.state == StoryState::Published { "said-called-back-stays" } else { "said-called-back" };
    page::go_and_say(&format!("/box/stories/{id}"), said)
}
