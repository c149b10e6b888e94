//! What is done with several photographs at once, or with one as if it were several: into a story, to a circle, closed, put
//! away, downloaded. What is no longer there, or is not hers to do it with, is left out.

use askama::Template;
use axum::extract::RawQuery;
use story::Told;

use super::StoryInBox;
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::album::{self, zip};
use crate::keep::boxes::Room;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Keepsake;
use crate::people::who::audience::{Action, Thing};
use crate::share::placements::{self, Placement};
use crate::share::{editions, writing};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::Turn;

/// At most so many at once: as many as stand on a hundred pages of an album.
const MOST_TICKED: usize = 2_400;

/// Those that are named in a form and with which she may do this, in their order.
async fn ticked(room: &Room, fields: &Fields, asked: (Action, Thing)) -> Result<Vec<Keepsake>, Refusal> {
    let mut there: Vec<Keepsake> = Vec::new();
    for id in fields.all("keepsake").into_iter().take(MOST_TICKED) {
        let found = keepsakes::find(&room.app.db, &room.own_box, &KeepsakeId::from(id), asked).await?;
        let is_new = |one: &Keepsake| one.away_at.is_none() && there.iter().all(|other| other.id != one.id);
        there.extend(found.filter(is_new));
    }
    Ok(there)
}

fn named(keepsakes: &[Keepsake]) -> String {
    let each = keepsakes.iter().map(|keepsake| format!("keepsake={}", keepsake.id));
    each.collect::<Vec<_>>().join("&")
}

/// Does what the pressed button says with those that are ticked.
///
/// # Errors
/// `Refusal::NotFound` where there is no such button.
pub async fn act(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let there = ticked(&room, &fields, (Action::Read, Thing::Keepsake)).await?;
    if there.is_empty() {
        return page::go_and_say("/box", "said-ticked-none");
    }
    match fields.text("do") {
        "story" => page::go(&format!("/box/keepsakes/into?{}", named(&there))),
        "circle" => page::go(&format!("/box/keepsakes/show?{}", named(&there))),
        "close" => close(&room, &there, true).await,
        "open" => close(&room, &there, false).await,
        "away" => put_away(&room, &fields, there.len()).await,
        "download" => download(&room, &fields).await,
        _ => Err(Refusal::NotFound),
    }
}

async fn close(room: &Room, there: &[Keepsake], closed: bool) -> Answer {
    let mut tx = room.app.db.begin().await?;
    for keepsake in there {
        album::close(&mut tx, &room.own_box, &keepsake.id, closed).await?;
    }
    tx.commit().await?;
    page::go_and_say("/box", if closed { "said-ticked-closed" } else { "said-ticked-open" })
}

/// Only what she put in herself: the other parent's photographs stay where they are.
async fn put_away(room: &Room, fields: &Fields, ticked_there: usize) -> Answer {
    let hers = &ticked(room, fields, (Action::Remove, Thing::Keepsake)).await?;
    let (app, own_box) = (&room.app, &room.own_box);
    let away = app.even_on_a_full_disk(|| async move {
        let (mut tx, mut away) = (app.db.begin().await?, 0);
        for keepsake in hers {
            away += usize::from(placements::put_away(app, &mut tx, own_box, &keepsake.id).await?);
        }
        tx.commit().await.map(|()| away)
    });
    let all = away.await? == ticked_there;
    page::go_and_say("/box/keepsakes/away", if all { "said-away" } else { "said-ticked-some-away" })
}

async fn download(room: &Room, fields: &Fields) -> Answer {
    let originals = ticked(room, fields, (Action::Read, Thing::Original)).await?;
    zip::answer(&room.app, room.keeper.person_id(), originals).await
}

#[derive(Template)]
#[template(path = "share/pages/into.html")]
struct IntoPage {
    chrome: Chrome,
    keepsakes: Vec<Keepsake>,
    stories: Vec<StoryInBox>,
}

/// Into which story they are to be put.
///
/// # Errors
/// `Refusal::NotFound` where none of them is there.
pub async fn into(room: Room, RawQuery(query): RawQuery) -> Answer {
    let keepsakes = asked_for(&room, query).await?;
    let Room { app, chrome, keeper, .. } = room;
    let stories = super::in_box(&app, &chrome, &keeper, &Turn::default()).await?.rows;
    page::show(&IntoPage { chrome, keepsakes, stories })
}

async fn asked_for(room: &Room, query: Option<String>) -> Result<Vec<Keepsake>, Refusal> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let there = ticked(room, &fields, (Action::Read, Thing::Keepsake)).await?;
    if there.is_empty() { Err(Refusal::NotFound) } else { Ok(there) }
}

/// Puts them into a story of hers, or begins one with them.
///
/// # Errors
/// `Refusal::NotFound` where it is no story of hers, or none of them is there.
pub async fn put_into(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let there = ticked(&room, &fields, (Action::Read, Thing::Keepsake)).await?;
    if there.is_empty() {
        return Err(Refusal::NotFound);
    }
    let id = match fields.text("story") {
        "" | "new" => begin(&room, String::new()).await?,
        id => {
            let story = editions::own(&room.app.db, &room.keeper, &StoryId::from(id)).await?;
            story.ok_or(Refusal::NotFound)?.id
        }
    };
    place(&room, &id, &there).await?;
    page::go(&format!("/box/stories/{id}"))
}

async fn begin(room: &Room, title: String) -> Result<StoryId, Refusal> {
    let told = Told { language: room.chrome.language().to_owned(), title, ..Told::default() };
    Ok(writing::begin(&room.app, &room.keeper, &room.own_box, &told).await?)
}

async fn place(room: &Room, id: &StoryId, there: &[Keepsake]) -> Result<Vec<Placement>, Refusal> {
    let called = room.chrome.words.write_photograph();
    let (mut tx, mut placed) = (room.app.db.begin().await?, Vec::new());
    let story = editions::lock(&mut tx, id).await?.ok_or(Refusal::NotFound)?;
    writing::pictures_change(&mut tx, &room.app, &story).await?;
    for keepsake in there {
        placed.extend(placements::place(&mut tx, &room.own_box, id, &keepsake.id, &called).await?);
    }
    tx.commit().await?;
    Ok(placed)
}

#[derive(Template)]
#[template(path = "share/pages/show.html")]
struct ShowPage {
    chrome: Chrome,
    keepsakes: Vec<Keepsake>,
}

/// Asks once and kindly whether each should be covered, before they are shown to a circle without a story.
///
/// # Errors
/// `Refusal::NotFound` where none of them is there.
pub async fn show(room: Room, RawQuery(query): RawQuery) -> Answer {
    let keepsakes = asked_for(&room, query).await?;
    page::show(&ShowPage { chrome: room.chrome, keepsakes })
}

/// Makes a story without words of them, which only she can see, and shows it as a circle would. From there on it is a story as
/// every other: the same covers, the same wait, the same way back.
///
/// # Errors
/// `Refusal::NotFound` where none of them is there.
pub async fn show_them(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let there = ticked(&room, &fields, (Action::Read, Thing::Keepsake)).await?;
    let title = match &there[..] {
        [] => return Err(Refusal::NotFound),
        [one] => one.title.clone(),
        _ => String::new(),
    };
    let id = begin(&room, title).await?;
    let mut placed = place(&room, &id, &there).await?;
    for placement in &mut placed {
        placement.covered = fields.ticked(&format!("covered-{}", placement.keepsake_id));
        let cover = fields.text(&format!("cover-{}", placement.keepsake_id)).trim();
        placement.cover = cover.to_owned();
        placement.answered = true;
    }
    let mut tx = room.app.db.begin().await?;
    placements::change(&mut tx, &id, &placed).await?;
    tx.commit().await?;
    page::go(&format!("/box/stories/{id}/preview"))
}
