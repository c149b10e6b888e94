//! The map for search engines: the addresses of stories whose keepers let them be named, in the order of addresses, which is
//! chance, with the month of each and no day. Where they are more than one file may hold, they come in parts.

use askama::Template;
use axum::extract::{Path, State};
use http::HeaderMap;
use platform::db::DbError;

use super::store::{self, Named};
use super::{choice, first_day};
use crate::app::{App, Shared};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::read::public;
use crate::site::page::Answer;
use crate::site::page_cache::{ALWAYS, About, Kind, NewPage, PageName};
use crate::site::refusal::Refusal;
use crate::site::turning::{is_id, one_more};

/// So many addresses stand in one file (sitemaps.org, "Using Sitemap index files").
pub const MOST_IN_FILE: usize = 50_000;
/// Before every address.
const START: &str = "start";
/// What a file that can be large may weigh to be kept in memory.
const MOST_KEPT: usize = 1024 * 1024;

#[derive(Template)]
#[template(path = "read/machines/sitemap.xml")]
struct Sitemap {
    address: String,
    named: Vec<Named>,
    /// Where each part begins, if there are several.
    parts: Vec<String>,
}

impl Named {
    fn day(&self) -> String {
        first_day(&self.month)
    }
}

/// The map, or where its parts are.
pub async fn show(State(app): State<Shared>, headers: HeaderMap) -> Answer {
    let starts = starts(&app, MOST_IN_FILE).await?;
    let is_whole = starts.len() < 2;
    answer(&app, "/sitemap.xml", if is_whole { Part::After("") } else { Part::Starts(starts) }, &headers)
        .await
}

/// One part of it.
///
/// # Errors
/// `Refusal::NotFound` if none begins there.
pub async fn part(State(app): State<Shared>, Path(part): Path<String>, headers: HeaderMap) -> Answer {
    let start = part.strip_suffix(".xml").filter(|start| is_id(start)).ok_or(Refusal::NotFound)?;
    let starts = starts(&app, MOST_IN_FILE).await?;
    if starts.len() < 2 || !starts.iter().any(|one| one == start) {
        return Err(Refusal::NotFound);
    }
    let after = if start == START { "" } else { start };
    answer(&app, &format!("/sitemap/{start}"), Part::After(after), &headers).await
}

enum Part<'a> {
    After(&'a str),
    Starts(Vec<String>),
}

async fn answer(app: &Shared, path: &str, part: Part<'_>, headers: &HeaderMap) -> Answer {
    let choice = choice(app, "");
    let _turn = public::board(app, path, &choice).await?;
    if let Some(there) = app.page_cache.get(path, &choice, app.clock.now()) {
        return Ok(there.answer(headers));
    }
    let since = app.page_cache.since();
    let (named, parts) = match part {
        Part::After(after) => (named(app, after, MOST_IN_FILE).await?, Vec::new()),
        Part::Starts(starts) => (Vec::new(), starts),
    };
    let xml = Sitemap { address: app.settings.address.clone(), named, parts };
    let xml = xml.render().map_err(Refusal::broken)?;
    if xml.len() > MOST_KEPT {
        return Ok(public::made(app, Kind::Sitemap, xml));
    }
    let name = PageName { path: path.to_owned(), choice };
    let new = NewPage { name, about: About::Place, since, kind: Kind::Sitemap, until: ALWAYS };
    Ok(public::take_in(app, new, xml, headers))
}

/// Where each part begins: behind which address.
pub async fn starts(app: &App, most: usize) -> Result<Vec<String>, DbError> {
    let mut starts = vec![START.to_owned()];
    if !app.settings.search_engines {
        return Ok(starts);
    }
    let mut last = String::new();
    while let Some(end) = store::end_of_part(&app.db, &last, one_more(most) - 1).await? {
        // One that ends where all ends begins none.
        if store::named(&app.db, &end, 1).await?.is_empty() {
            break;
        }
        starts.push(end.clone());
        last = end;
    }
    Ok(starts)
}

/// What search engines may name behind this address.
pub async fn named(app: &App, after: &str, most: usize) -> Result<Vec<Named>, DbError> {
    let is_open = audience::may(Viewer::Stranger, Action::List, Thing::Story, Audience::Anyone);
    if !app.settings.search_engines || !is_open {
        return Ok(Vec::new());
    }
    store::named(&app.db, after, one_more(most) - 1).await
}
