//! Earlier versions: a list by days, one of them to look at or to compare with what stands there now, and the button that
//! brings it back.

use askama::Template;
use axum::extract::{Path, Query};
use jiff::ToSpan;
use jiff::civil::Date;
use platform::clock::Moment;
use serde::Deserialize;

use crate::app::App;
use crate::ids::StoryId;
use crate::keep::boxes::{OwnBox, Room};
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::placements;
use crate::share::versions::difference::{self, In, Piece};
use crate::share::versions::{self, Head, Version, as_read, since};
use crate::share::writing;
use crate::site::chrome::{self, Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// What readers have, in the place of the id of a version.
const SHOWN: &str = "shown";

/// Which version, and how she looks at it.
#[derive(Deserialize)]
pub struct Of {
    of: Option<String>,
    #[serde(default)]
    how: String,
}

/// One version in the list.
struct Line {
    id: String,
    time: String,
    said: String,
    chosen: bool,
}

/// The one she looks at.
struct Looked {
    id: String,
    called: String,
    pieces: Vec<Piece>,
    same: bool,
    /// Whether a picture stands in it that cannot come back, because its photograph is not in the box.
    pictures_out: bool,
}

#[derive(Template)]
#[template(path = "share/writing/versions.html")]
struct VersionsPage {
    chrome: Chrome,
    story: Story,
    days: Vec<(String, Vec<Line>)>,
    looked: Option<Looked>,
    how: &'static str,
    /// The day from which readers have their words, where they have any.
    readers: Option<String>,
}

impl VersionsPage {
    fn called(&self) -> String {
        let called = self.story.told.called();
        if called.is_empty() { self.chrome.words.untitled() } else { called }
    }
}

/// Earlier versions of a story.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or it has no such version.
pub async fn show(
    Room { app, chrome, keeper, own_box }: Room,
    Path(id): Path<StoryId>,
    Query(of): Query<Of>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let how = if of.how == "look" { "look" } else { "compare" };
    let heads = versions::all(&app.db, &story).await?;
    let at = Looking { app: &app, chrome: &chrome, keeper: &keeper, own_box: &own_box };
    let chosen = of.of.or_else(|| heads.first().map(|head| head.id.clone()));
    let looked = match chosen {
        Some(of) => Some(looked(&at, &story, &of, how).await?),
        None => None,
    };
    let days = by_day(&at, &story, &heads, looked.as_ref().map_or("", |one| &one.id));
    let shown = if story.is_published() { editions::made_at(&app.db, &story).await? } else { None };
    let readers = shown.map(|shown| chrome.words.language().day(at.zoned(shown).date()));
    page::show(&VersionsPage { chrome, story, days, looked, how, readers })
}

/// Brings one back; what stands there now is kept as a version.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or it has no such version.
pub async fn bring_back(room: Room, Path(id): Path<StoryId>, SignedFields(fields): SignedFields) -> Answer {
    let story = editions::own(&room.app.db, &room.keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let of = fields.text("of");
    let version = find((&room.app, &room.chrome), &story, of).await?;
    writing::bring_back((&room.app, &room.own_box), &id, &version, of == SHOWN).await?;
    let said = if of == SHOWN { "said-changes-dropped" } else { "said-version-back" };
    page::go_and_say(&format!("/box/stories/{id}"), said)
}

async fn find((app, chrome): (&App, &Chrome), story: &Story, of: &str) -> Result<Version, Refusal> {
    let found = if of == SHOWN {
        since::shown(&app.db, story, &chrome.words.write_photograph()).await?
    } else {
        versions::find(&app.db, &story.id, of).await?
    };
    found.ok_or(Refusal::NotFound)
}

/// Who looks, and what is needed to say when something was.
struct Looking<'a> {
    app: &'a App,
    chrome: &'a Chrome,
    keeper: &'a Keeper,
    own_box: &'a OwnBox,
}

impl Looking<'_> {
    fn zoned(&self, at: Moment) -> jiff::Zoned {
        in_zone(at, self.keeper.time_zone())
    }

    fn time(&self, at: Moment) -> String {
        self.chrome.words.language().time(self.zoned(at).time())
    }

    fn day(&self, day: Date) -> String {
        let today = chrome::day(self.app, self.keeper.time_zone());
        if day == today {
            self.chrome.words.versions_today()
        } else if today.checked_sub(1.day()).is_ok_and(|yesterday| yesterday == day) {
            self.chrome.words.versions_yesterday()
        } else {
            self.chrome.words.language().day(day)
        }
    }
}

async fn looked(at: &Looking<'_>, story: &Story, of: &str, how: &str) -> Result<Looked, Refusal> {
    let (db, version) = (&at.app.db, find((at.app, at.chrome), story, of).await?);
    let there = placements::of_story(db, &story.id).await?;
    let pictures = version.placements(&there);
    let mut pictures_out = pictures.len() < version.pictures.len();
    for one in &pictures {
        pictures_out |= !placements::can_stand(db, at.own_box, &one.keepsake_id).await?;
    }
    let picture = at.chrome.words.photograph_title();
    let earlier = as_read(&placements::document(&version.told, &pictures), &picture);
    let now = as_read(&placements::document(&story.told, &there), &picture);
    Ok(Looked {
        id: of.to_owned(),
        called: at
            .chrome
            .words
            .versions_at(at.day(at.zoned(version.made_at).date()), at.time(version.made_at)),
        same: earlier == now,
        pieces: if how == "look" {
            vec![Piece { is: In::Both, runs: earlier }]
        } else {
            difference::between(&earlier, &now)
        },
        pictures_out,
    })
}

/// What there is, the last day first.
fn by_day(at: &Looking<'_>, story: &Story, heads: &[Head], chosen: &str) -> Vec<(String, Vec<Line>)> {
    let mut days: Vec<(String, Vec<Line>)> = Vec::new();
    for head in heads {
        let day = at.day(at.zoned(head.made_at).date());
        let line = Line {
            id: head.id.clone(),
            time: at.time(head.made_at),
            said: said(at.chrome, story, head),
            chosen: head.id == chosen,
        };
        match days.last_mut() {
            Some((last, lines)) if *last == day => lines.push(line),
            _ => days.push((day, vec![line])),
        }
    }
    days
}

/// A few words on what differs from now.
fn said(chrome: &Chrome, story: &Story, head: &Head) -> String {
    let words = &chrome.words;
    let letters = i64::try_from(story.told.words.chars().count()).unwrap_or(i64::MAX);
    if head.shown {
        words.versions_shown()
    } else if head.letters == 0 {
        words.versions_empty()
    } else if head.title != story.told.title {
        words.versions_title_other()
    } else if head.letters < letters {
        words.versions_shorter()
    } else if head.letters > letters {
        words.versions_longer()
    } else {
        words.versions_words_other()
    }
}
