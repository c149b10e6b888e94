//! The writing room: a plain text area that works without script, with photographs below it; and the page that asks what
//! a reader should know. Each has its own form and leaves alone what it does not hold.

mod autosave;
pub mod away;
mod before_page;
mod form;
mod found_page;
mod given_back;
pub mod pictures;
mod placed;
mod saved_line;
pub mod versions;
mod write_page;

pub use autosave::autosave;

use axum::extract::{Multipart, Path, RawQuery, State};
use http::StatusCode;
use story::Told;

use self::before_page::before_page;
use self::form::Form;
use self::found_page::found_page;
use self::write_page::{Beside, InWriting, write_page};
use super::{Saved, Typed};
use crate::app::{App, Shared};
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::boxes::Room;
use crate::keep::keepsakes::web::status_of;
use crate::people::who::roles::Keeper;
use crate::share::editions;
use crate::share::pen_names;
use crate::share::placements::{self, Placement};
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// Begins a story and opens the writing room.
pub async fn begin(room: Room, _form: SignedFields) -> Answer {
    let told = Told { language: room.chrome.language().to_owned(), ..Told::default() };
    let id = super::begin(&room.app, &room.keeper, &room.own_box, &told).await?;
    page::go(&format!("/box/stories/{id}"))
}

/// The writing room.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn show(room: Room, Path(id): Path<StoryId>, RawQuery(query): RawQuery) -> Answer {
    let there = InWriting::of(&room.app, &room.keeper, &id).await?;
    let query = query.unwrap_or_default();
    let open = query.strip_prefix("open=").map(str::to_owned);
    let mut beside = Beside { asked: write_page::prompt_of(&query), open, ..Beside::default() };
    if query == "covers=look" {
        beside.covers = placements::cover_troubles(&there.placements);
    }
    page::show(&write_page(room, there, beside).await?)
}

/// What is asked before others read it.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn before(room: Room, Path(id): Path<StoryId>) -> Answer {
    let there = InWriting::of(&room.app, &room.keeper, &id).await?;
    page::show(&before_page(room, there, Beside::default()).await?)
}

/// On which of its two pages somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Title, words and pictures.
    Write,
    /// What is asked before others read it.
    Before,
    /// By what it is found.
    Found,
}

impl Step {
    /// Where the summary of what went wrong leads, if it is about the whole form.
    fn field(self) -> &'static str {
        match self {
            Step::Write => "words",
            Step::Before => "main",
            Step::Found => "weeks",
        }
    }

    fn address(self, id: &str) -> String {
        match self {
            Step::Write => format!("/box/stories/{id}"),
            Step::Before => format!("/box/stories/{id}/before"),
            Step::Found => format!("/box/stories/{id}/found"),
        }
    }
}

/// Saves what was typed, takes photographs in, and does what the pressed button says.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn save(
    State(app): State<Shared>,
    chrome: Chrome,
    room: Result<Room, Refusal>,
    Path(id): Path<StoryId>,
    multipart: Multipart,
) -> Answer {
    save_step(Step::Write, (app, chrome, room), &id, multipart).await
}

/// Saves what was answered, and does what the pressed button says.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn save_before(
    State(app): State<Shared>,
    chrome: Chrome,
    room: Result<Room, Refusal>,
    Path(id): Path<StoryId>,
    multipart: Multipart,
) -> Answer {
    save_step(Step::Before, (app, chrome, room), &id, multipart).await
}

/// By what it is found.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn found(room: Room, Path(id): Path<StoryId>) -> Answer {
    let there = InWriting::of(&room.app, &room.keeper, &id).await?;
    page::show(&found_page(room, there, Beside::default()))
}

/// Saves by what it is found.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn save_found(
    State(app): State<Shared>,
    chrome: Chrome,
    room: Result<Room, Refusal>,
    Path(id): Path<StoryId>,
    multipart: Multipart,
) -> Answer {
    save_step(Step::Found, (app, chrome, room), &id, multipart).await
}

async fn save_step(
    step: Step,
    (app, chrome, room): (Shared, Chrome, Result<Room, Refusal>),
    id: &StoryId,
    multipart: Multipart,
) -> Answer {
    let address = step.address(id);
    let room = match room {
        Err(why @ (Refusal::SignIn(_) | Refusal::Resting)) => {
            return given_back::show(&app, chrome, &address, multipart, &why).await;
        }
        room => room?,
    };
    let mut there = match InWriting::of(&app, &room.keeper, id).await {
        Err(why @ Refusal::Resting) => {
            return given_back::show(&app, chrome, &address, multipart, &why).await;
        }
        there => there?,
    };
    let form = Form::read(&app, &room.chrome, Some(&room), multipart).await?;
    let told = form.told(&there.story.told, &there.placements);
    form::take_over(&form.fields, &mut there.placements);
    if !form.is_own {
        return not_from_here((step, room), there, &form, told).await;
    }
    let troubles = form::too_long(&room.chrome, &told, &form.fields, &there.placements);
    if !troubles.none() {
        let beside = Beside { troubles, typed: Some(told), received: form.received, ..Beside::default() };
        return again(StatusCode::UNPROCESSABLE_ENTITY, (step, room), there, beside).await;
    }
    let typed = Typed {
        told: &|before: &Told| form.told(before, &there.placements),
        pictures: &|placements: &mut [Placement]| form::take_over(&form.fields, placements),
    };
    match keep_all(&app, &there, &form, &typed).await {
        Ok(Saved::As(_)) => go_on((step, room), id, form).await,
        Ok(Saved::SetAside(apart)) => {
            let (meanwhile, aside) = (Some(apart.there.told.clone()), apart.aside);
            there.story = *apart.there;
            let received = form.received;
            let beside = Beside { meanwhile, aside, typed: Some(told), received, ..Beside::default() };
            again(StatusCode::CONFLICT, (step, room), there, beside).await
        }
        Ok(Saved::NoMoreAside) => {
            let beside = Beside { typed: Some(told), received: form.received, ..Beside::default() };
            no_more_aside((step, room), there, beside).await
        }
        Err(trouble) if trouble.is_full() => {
            let beside = Beside { typed: Some(told), received: form.received, ..Beside::default() };
            no_room((step, room), there, beside).await
        }
        Err(trouble) if trouble.is_resting() => {
            given_back::give_back(chrome, &address, form, &Refusal::Resting)
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// The page once more, with what was typed and what is to be said about it.
async fn again(status: StatusCode, (step, room): (Step, Room), there: InWriting, beside: Beside) -> Answer {
    match step {
        Step::Write => page::show_with(status, &write_page(room, there, beside).await?),
        Step::Before => page::show_with(status, &before_page(room, there, beside).await?),
        Step::Found => page::show_with(status, &found_page(room, there, beside)),
    }
}

/// The form is of another session, perhaps her own of yesterday: what she typed is still in it, with a token of this one.
async fn not_from_here(at: (Step, Room), mut there: InWriting, form: &Form, told: Told) -> Answer {
    // The version that her old page began from, so that what was saved since is not overwritten unseen.
    let window = form::window(&form.fields);
    there.story.version = window.version.unwrap_or(there.story.version);
    there.story.answers = window.answers.unwrap_or(there.story.answers);
    let mut beside = Beside { typed: Some(told), ..Beside::default() };
    beside.troubles.add(at.0.field(), at.1.chrome.words.write_other_session());
    if let Some(sentence) = form.about_photographs(&at.1.chrome) {
        beside.troubles.add("photographs", sentence);
    }
    again(StatusCode::FORBIDDEN, at, there, beside).await
}

/// The disk is full: what she typed is still in the form, and the page says so.
async fn no_room(at: (Step, Room), there: InWriting, mut beside: Beside) -> Answer {
    beside.troubles.add(at.0.field(), at.1.chrome.words.write_no_room());
    again(StatusCode::INSUFFICIENT_STORAGE, at, there, beside).await
}

async fn no_more_aside(at: (Step, Room), there: InWriting, mut beside: Beside) -> Answer {
    beside.troubles.add(at.0.field(), at.1.chrome.words.write_many_aside());
    again(StatusCode::CONFLICT, at, there, beside).await
}

/// Saves it; before that, what was typed beside pictures that another window took out is set aside.
async fn keep_all(app: &App, there: &InWriting, form: &Form, typed: &Typed<'_>) -> Result<Saved, Trouble> {
    let beside_gone = form::beside_gone(&form.fields, &form::gone(&form.fields, &there.placements));
    if !super::set_beside_aside(app, &there.story, &beside_gone).await? {
        return Ok(Saved::NoMoreAside);
    }
    super::save(app, &there.story.id, form::window(&form.fields), typed).await
}

/// After a save: photographs are placed, one is taken out, or another step comes.
async fn go_on((step, room): (Step, Room), id: &StoryId, form: Form) -> Answer {
    let action = form.fields.text("do").to_owned();
    let placed = place(&room, id, &form).await;
    let there = InWriting::of(&room.app, &room.keeper, id).await?;
    if placed.as_ref().is_err_and(Trouble::is_full) {
        return no_room((step, room), there, Beside { received: form.received, ..Beside::default() }).await;
    }
    placed?;
    let covers = if action == "preview" { placements::cover_troubles(&there.placements) } else { Vec::new() };
    if step == Step::Before && !covers.is_empty() {
        // That is asked beside the picture.
        return page::go(&format!("/box/stories/{id}?covers=look"));
    }
    let mut troubles = Troubles::default();
    if let Some(sentence) = form.about_photographs(&room.chrome) {
        troubles.add("photographs", sentence);
    }
    let refused = form.received.iter().any(|one| !one.is_whole());
    if refused || !troubles.none() || !covers.is_empty() {
        let status = status_of(&form.received);
        let beside = Beside { troubles, received: form.received, covers, ..Beside::default() };
        return again(status, (step, room), there, beside).await;
    }
    match action.as_str() {
        "preview" => page::go(&format!("/box/stories/{id}/preview")),
        "before" => page::go(&Step::Before.address(id)),
        ask if ask.starts_with("ask:") => {
            page::go(&format!("/box/stories/{id}?ask={}#words", ask.trim_start_matches("ask:")))
        }
        "write" => page::go(&Step::Write.address(id)),
        "choose" => page::go(&format!("/box/stories/{id}/pictures")),
        "stop" => page::go_and_say("/box", "said-saved"),
        // She goes on where she pressed.
        move_it if move_it.starts_with("up:") || move_it.starts_with("down:") => {
            let slot = move_it.split_once(':').map_or("", |(_, slot)| slot);
            page::go_and_say(&format!("/box/stories/{id}#picture-{slot}"), "said-saved")
        }
        // A closed picture: what she typed is saved before.
        open if open.starts_with("open:") => {
            let slot = open.trim_start_matches("open:");
            page::go(&format!("/box/stories/{id}?open={slot}#picture-{slot}"))
        }
        _ => page::go_and_say(&step.address(id), "said-saved"),
    }
}

/// Puts the photographs of a form into the story, and takes out the one whose button was pressed.
async fn place(room: &Room, id: &StoryId, form: &Form) -> Result<(), Trouble> {
    let (app, action) = (&room.app, form.fields.text("do"));
    let called = room.chrome.words.write_photograph();
    let (mut tx, out) = (app.db.begin().await?, action.strip_prefix("out:"));
    let keepsakes = form.keepsakes(action);
    if !keepsakes.is_empty() || out.is_some() {
        let story = editions::lock(&mut tx, id).await?.ok_or(Trouble::Refused)?;
        super::pictures_change(&mut tx, app, &story).await?;
    }
    for keepsake in keepsakes {
        placements::place(&mut tx, &room.own_box, id, &KeepsakeId::from(keepsake), &called).await?;
    }
    // While she types, a name is only letters; with a button she means it.
    pen_names::keep(&mut tx, &app.clock, room.keeper.person_id(), &form::pen_name(&form.fields)).await?;
    if let Some(slot) = out {
        placements::take_out(&mut tx, id, slot).await?;
    }
    Ok(tx.commit().await?)
}

/// Puts a story that nobody else can see away.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or others can see it.
pub async fn put_away(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    _form: SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    super::away::put_away(&app, &keeper, &story).await?;
    page::go_and_say("/box", "said-away")
}
