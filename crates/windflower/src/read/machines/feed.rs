//! The feed: the place's lists for a feed reader, as an Atom document (RFC 4287) whose parts lead on to each other (RFC 5005).
//! It knows months and no days, and stands in the order of the lists, which is mixed: so it tells no more than they do.

use askama::Template;
use axum::extract::{Query, State};
use http::HeaderMap;
use serde::Deserialize;

use super::{choice, first_day, for_xml};
use crate::app::{App, Shared};
use crate::read::public;
use crate::share::listing::{self, ListedStory};
use crate::share::machine_wishes::{self, Machines};
use crate::site::chrome::{self, Chrome};
use crate::site::page::Answer;
use crate::site::page_cache::{ALWAYS, About, Kind, NewPage, PageName};
use crate::site::refusal::Refusal;
use crate::site::turning::Turn;

#[derive(Template)]
#[template(path = "read/machines/feed.xml")]
struct Feed {
    chrome: Chrome,
    address: String,
    name: String,
    id: String,
    /// Its own address and that of the part that follows, behind the `?`.
    own: String,
    on: Option<String>,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    language: String,
    title: String,
    opening: String,
    pen_name: String,
    updated: String,
    address: String,
}

/// Which stories.
#[derive(Deserialize)]
pub struct InLanguage {
    #[serde(default)]
    language: String,
}

/// A part of the feed, the newest month first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    headers: HeaderMap,
    Query(InLanguage { language }): Query<InLanguage>,
    Query(turn): Query<Turn>,
) -> Answer {
    let choice = choice(&app, &language);
    let only = Some(language.as_str()).filter(|code| !code.is_empty());
    let path = format!("/feed.atom{}", listing::name_of_part(&app, only, &turn));
    let _turn = public::board(&app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&headers));
    }
    let since = app.page_cache.since();
    let part = listing::for_anyone(&app, only, &turn).await?;
    let is_kept = !part.rows.is_empty() && listing::is_given_out(&app, &turn).await?;
    let mut feed = empty(&app, Chrome::public(&app, &choice, "/"), &language);
    feed.on = part.on.map(|on| with(&feed.own, &on));
    if let Some(first) = part.rows.first() {
        feed.updated = moment(&first.month);
    }
    for row in part.rows {
        if machine_wishes::of(&app.db, &row.story_id).await? != Machines::Here {
            feed.entries.push(entry(&feed.chrome, row));
        }
    }
    let xml = feed.render().map_err(Refusal::broken)?;
    let name = PageName { path, choice };
    let new = NewPage { name, about: About::Place, since, kind: Kind::Feed, until: ALWAYS };
    Ok(if is_kept { public::take_in(&app, new, xml, &headers) } else { public::made(&app, Kind::Feed, xml) })
}

fn empty(app: &App, chrome: Chrome, language: &str) -> Feed {
    let own = match language {
        "" => String::new(),
        code => form_urlencoded::Serializer::new("?".to_owned()).append_pair("language", code).finish(),
    };
    // Nothing of it was ever there: it is as new as this month.
    let today = chrome::day(app, &chrome.place.time_zone);
    let updated = moment(&today.strftime("%Y-%m").to_string());
    let address = app.settings.address.clone();
    let name = for_xml(&chrome.place.name);
    let id = name_of(&format!("feed {address} {own}"));
    Feed { chrome, address, name, id, own, on: None, updated, entries: Vec::new() }
}

fn with(own: &str, on: &str) -> String {
    if own.is_empty() { format!("?{on}") } else { format!("{own}&{on}") }
}

fn entry(chrome: &Chrome, row: ListedStory) -> Entry {
    let title = if row.title.is_empty() { chrome.words.untitled() } else { row.title };
    Entry {
        id: name_of(&row.address),
        language: for_xml(&row.language),
        title: for_xml(&title),
        opening: for_xml(&row.opening),
        pen_name: for_xml(&row.pen_name),
        updated: moment(&row.month),
        address: row.address,
    }
}

/// Midnight of the first day: a feed has to say a moment, and this one says nothing but the month.
fn moment(month: &str) -> String {
    format!("{}T00:00:00Z", first_day(month))
}

/// A name that holds for as long as the story has its address, also where the place is reached by another one.
fn name_of(what: &str) -> String {
    let hash = blake3::hash(what.as_bytes()).to_hex();
    format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        &hash[..8],
        &hash[8..12],
        &hash[12..15],
        &hash[15..18],
        &hash[18..30]
    )
}
