//! The keeper's pages about her photographs.

mod page_of_one;
mod received;

use askama::Template;
use axum::Json;
use axum::body::Body;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};

use self::page_of_one::KeepsakePage;
pub use self::received::{Received, kept_sentence, status_of};
use super::keepsake::{Keepsake, Picture, Size, read_rendition_name};
use super::{MOST_CREDIT, MOST_DESCRIPTION, MOST_TITLE, NO_ROOM, Outcome, Said, Source, store};
use crate::app::{App, Shared};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::own_words::{self, MOST_WORDS};
use crate::people::entering::reauthenticate;
use crate::people::ledger;
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, Troubles, check_token, text_of};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

/// A keepsake with its picture, for her own pages.
pub struct Shown {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// Its picture.
    pub picture: Picture,
    /// Whether she may put it away and bring it back: only who put it in may.
    pub may_remove: bool,
}

/// All keepsakes of a box, with their pictures.
pub async fn shown_of_box(app: &App, own_box: &OwnBox, away: bool) -> Result<Vec<Shown>, Refusal> {
    let keepsakes = store::of_box(&app.db, own_box.id(), away).await?;
    let sizes = store::sizes_of_box(&app.db, own_box.id()).await?;
    let hers = |keepsake: &Keepsake| own_box.may(Action::Read, Thing::Keepsake, keepsake.kept());
    let with_sizes = keepsakes.into_iter().filter(hers).map(|keepsake| {
        let own = sizes.iter().filter(|(id, ..)| *id == keepsake.id);
        let sizes = own
            .map(|(_, step, width, height)| Size { step: *step, width: *width, height: *height })
            .collect();
        let may_remove = own_box.may(Action::Remove, Thing::Keepsake, keepsake.kept());
        Shown { picture: own_picture(&keepsake, sizes), may_remove, keepsake }
    });
    Ok(with_sizes.collect())
}

/// The picture of a keepsake as its keeper's pages show it.
pub fn own_picture(keepsake: &Keepsake, sizes: Vec<Size>) -> Picture {
    // A picture that leads somewhere needs a name; its keeper may read the one its file came with.
    let alt = if keepsake.description.is_empty() { keepsake.called() } else { &keepsake.description };
    Picture { base: format!("/box/keepsakes/{}", keepsake.id), sizes, alt: alt.to_owned() }
}

#[derive(Template)]
#[template(path = "keep/keepsakes/keepsakes.html")]
struct KeepsakesPage {
    chrome: Chrome,
    shown: Vec<Shown>,
    results: Vec<Received>,
    away: bool,
    /// Whether two parents keep this box.
    two: bool,
}

/// All photographs of the box, and the way to add some.
pub async fn list(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let shown = shown_of_box(&app, &own_box, false).await?;
    let two = boxes::other_keeper(&app.db, &own_box).await?.is_some();
    page::show(&KeepsakesPage { chrome, shown, results: Vec::new(), away: false, two })
}

/// What was put away and can still be brought back.
pub async fn list_away(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let shown = shown_of_box(&app, &own_box, true).await?;
    let two = boxes::other_keeper(&app.db, &own_box).await?.is_some();
    page::show(&KeepsakesPage { chrome, shown, results: Vec::new(), away: true, two })
}

/// Takes photographs in, one after the other; one that is refused does not touch the others.
///
/// # Errors
/// `Refusal::ForeignForm` if the form's first field is not this session's token.
pub async fn add(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    headers: HeaderMap,
    mut form: Multipart,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let results = take_in_all(&app, &chrome, &keeper, &own_box, &mut form).await?;
    if wants_json(&headers) {
        // The script sends one at a time; told so, it offers to try again.
        let full = matches!(&results[..], [one] if one.found_no_room);
        return if full { Err(Refusal::Full) } else { Ok(Json(results).into_response()) };
    }
    let two = boxes::other_keeper(&app.db, &own_box).await?.is_some();
    if results.iter().all(|result| result.kept && result.is_shown) {
        return page::go_and_say("/box/keepsakes", if two { "said-kept-two" } else { "said-kept" });
    }
    let shown = shown_of_box(&app, &own_box, false).await?;
    let status = status_of(&results);
    page::show_with(status, &KeepsakesPage { chrome, shown, results, away: false, two })
}

/// Whether a script asked, and wants to show the outcome itself.
pub fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kinds| kinds.starts_with("application/json"))
}

async fn take_in_all(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    own_box: &OwnBox,
    form: &mut Multipart,
) -> Result<Vec<Received>, Refusal> {
    let visitor: &Visitor = chrome.visitor.as_ref().ok_or(Refusal::ForeignForm)?;
    let mut token_seen = false;
    let mut results = Vec::new();
    while let Some(field) =
        form.next_field().await.map_err(|error| Refusal::broken(format!("an upload broke off: {error}")))?
    {
        match field.name() {
            Some("token") => {
                check_token(visitor, &text_of(field).await?)?;
                token_seen = true;
            }
            Some("photographs") if token_seen => {
                let file = field.file_name().unwrap_or_default().to_owned();
                // A form without a chosen file sends one empty part without a name.
                if !file.is_empty() {
                    results
                        .push(take_in_one(app, chrome, keeper, own_box, file, Source::Field(field)).await?);
                }
            }
            _ if token_seen => {}
            _ => return Err(Refusal::ForeignForm),
        }
    }
    Ok(results)
}

/// Takes one photograph in and says what came of it.
///
/// # Errors
/// When there is no room, or something broke.
pub async fn take_in_one(
    app: &App,
    chrome: &Chrome,
    keeper: &Keeper,
    own_box: &OwnBox,
    file: String,
    source: Source<'_>,
) -> Result<Received, Refusal> {
    Ok(match super::take_in(app, keeper, own_box, &file, source).await? {
        Outcome::Kept(kept) => Received {
            file,
            kept: true,
            sentence: kept_sentence(chrome, kept.is_shown, kept.is_later),
            is_shown: kept.is_shown,
            keepsake: Some(kept.id),
            found_no_room: false,
        },
        Outcome::Refused(word) => {
            let sentence = chrome.words.language().text(&format!("picture-{word}"), &[]);
            Received {
                file,
                kept: false,
                sentence,
                is_shown: false,
                keepsake: None,
                found_no_room: word == NO_ROOM,
            }
        }
    })
}

/// One photograph: to look at, to name, to describe.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
) -> Answer {
    let (own_box, keepsake) = own(&app, &keeper, &id, (Action::Read, Thing::Keepsake)).await?;
    page::show(&KeepsakePage::new(&app, chrome, (&keeper, &own_box), keepsake, Troubles::default()).await?)
}

/// The keepsake with which this keeper may do that, by what the rule says.
async fn own(
    app: &App,
    keeper: &Keeper,
    id: &str,
    (action, thing): (Action, Thing),
) -> Result<(OwnBox, Keepsake), Refusal> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    let found = super::find(&app.db, &own_box, id, (action, thing)).await?;
    Ok((own_box, found.ok_or(Refusal::NotFound)?))
}

/// Writes down what she says of it.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn describe(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (own_box, mut keepsake) = own(&app, &keeper, &id, (Action::Write, Thing::Keepsake)).await?;
    let mut troubles = Troubles::default();
    let limits = [
        ("title", MOST_TITLE),
        ("description", MOST_DESCRIPTION),
        ("credit", MOST_CREDIT),
        ("own_words", MOST_WORDS),
    ];
    for (field, most) in limits {
        if fields.text(field).chars().count() > most {
            troubles.add(field, chrome.words.form_long(most as i64));
        }
    }
    if !troubles.none() {
        keepsake.title = fields.text("title").to_owned();
        keepsake.description = fields.text("description").to_owned();
        keepsake.credit = fields.text("credit").to_owned();
        let page = KeepsakePage::new(&app, chrome, (&keeper, &own_box), keepsake, troubles).await?;
        let page = page.with_own_words(fields.text("own_words"));
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let said = Said {
        title: fields.text("title").trim(),
        description: fields.text("description").trim(),
        credit: fields.text("credit").trim(),
    };
    let mut tx = app.db.begin().await?;
    super::describe(&mut tx, &own_box, &id, said).await?;
    if let Some(words) = fields.given("own_words") {
        own_words::write(&mut tx, &id, keeper.person_id(), words, app.clock.now()).await?;
    }
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-saved")
}

/// The original, byte for byte, under the name it came with.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn original(State(app): State<Shared>, keeper: Keeper, Path(id): Path<String>) -> Answer {
    let (_, keepsake) = own(&app, &keeper, &id, (Action::Read, Thing::Original)).await?;
    let mut response = stream(&app, &keepsake.original, keepsake.media_type()).await?;
    let name: String =
        percent_encoding::utf8_percent_encode(&keepsake.file_name, percent_encoding::NON_ALPHANUMERIC)
            .to_string();
    let disposition =
        HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}")).map_err(Refusal::broken)?;
    response.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// One rendition, for her own pages.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or there is none of that size.
pub async fn rendition(
    State(app): State<Shared>,
    keeper: Keeper,
    Path((id, name)): Path<(String, String)>,
) -> Answer {
    let (step, format) = read_rendition_name(&name).ok_or(Refusal::NotFound)?;
    own(&app, &keeper, &id, (Action::Read, Thing::Keepsake)).await?;
    let blob = store::rendition_blob(&app.db, &id, step, format).await?.ok_or(Refusal::NotFound)?;
    stream(&app, &blob, if format == "webp" { "image/webp" } else { "image/jpeg" }).await
}

/// A blob as an answer that nobody may keep. Whoever calls it has asked the rule.
///
/// # Errors
/// `Refusal::NotFound` if the blob is gone.
pub async fn stream(app: &App, blob: &str, media_type: &'static str) -> Result<Response, Refusal> {
    let reader = app.blobs.open(blob).await?;
    let length = reader.bytes();
    let chunks =
        futures_util::stream::unfold(reader, |mut reader| async { Some((reader.next().await?, reader)) });
    let mut response = Body::from_stream(chunks).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Brings back what was put away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn bring_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let (own_box, _) = own(&app, &keeper, &id, (Action::Remove, Thing::Keepsake)).await?;
    let mut tx = app.db.begin().await?;
    super::bring_back(&mut tx, &own_box, &id).await?;
    tx.commit().await?;
    page::go_and_say(&format!("/box/keepsakes/{id}"), "said-back")
}

/// Removes for good what was put away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn remove(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    fresh: Option<Fresh>,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (own_box, _) = own(&app, &keeper, &id, (Action::Remove, Thing::Keepsake)).await?;
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, &format!("/box/keepsakes/{id}/remove"), &fields).await;
    };
    let (shared, own_box, id, fresh) = (&app, &own_box, id.as_str(), &fresh);
    let removed = app.even_on_a_full_disk(|| async move {
        let mut tx = shared.db.begin().await?;
        super::remove(shared, &mut tx, own_box, id, fresh).await?;
        tx.commit().await
    });
    removed.await?;
    // She is told so only once the ledger knows: a restored backup would bring it back otherwise.
    ledger::write_down(&app.db, &app.settings.ledger).await.map_err(Refusal::broken)?;
    page::go_and_say("/box/keepsakes/away", "said-removed")
}
