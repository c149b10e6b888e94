//! Finding stories by what happened, by moment and by nearness: `/stories`. A plain form; every combination is a page, and
//! nothing of it is kept by anybody. What stands in a list is a title, the line that its teller chose, and facts in words.

mod looking;
mod page;

use axum::extract::{Query, State};
use axum::response::Response;
use find::{Lookup, Need};
use http::header::CACHE_CONTROL;
use http::{HeaderMap, HeaderValue, Uri};

pub use self::looking::left_out;
use self::looking::{Looking, happened_word, wide};
use self::page::{FindPage, Results};
use crate::app::{App, Shared};
use crate::people::who::audience::Viewer;
use crate::read::public;
use crate::share::found::search::{self, Found, MOST_FOUND};
use crate::share::listing::{self, ListedStory};
use crate::site::chrome::{self, Choice, Chrome, Themes};
use crate::site::fields::Fields;
use crate::site::page::Answer;
use crate::site::page_cache::{About, Kind, NewPage, PageName};
use crate::site::refusal::Refusal;
use crate::site::slugs::{EXPERIENCES, LANGUAGES};
use crate::site::turning::{ON_PAGE, Turn};

/// A kind of which fewer stories are told is shown as a part of a wider one.
const ENOUGH_TO_HIDE: i64 = 5;
/// So many come near where nothing is all of what was looked for.
const NEAR: usize = 6;

/// The page: the form, and what it finds; without a choice, what is there for anyone, the newest month first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of what is there.
pub async fn stories(
    State(app): State<Shared>,
    headers: HeaderMap,
    uri: Uri,
    Query(turn): Query<Turn>,
) -> Answer {
    let choice = Choice::of(&app, &uri, &headers);
    let fields = Fields::parse(uri.query().unwrap_or_default().as_bytes())?;
    let looking = Looking::read(&fields, &LANGUAGES.map(|(code, _)| code));
    if looking.is_only_language() && choice.not_today.is_none() {
        return plain(&app, &headers, (choice, looking), &turn).await;
    }
    let from = fields.text("from").parse().unwrap_or(0).min(MOST_FOUND);
    let chrome = Chrome::public(&app, &choice, "/stories");
    let page = found(&app, chrome, (looking, choice.not_today), from).await?;
    // Nobody else looks for the same.
    let mut answer = public::show(&page)?;
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

/// All that is there, or all in one language, part by part and from memory.
async fn plain(
    app: &Shared,
    headers: &HeaderMap,
    (choice, looking): (Choice, Looking),
    turn: &Turn,
) -> Result<Response, Refusal> {
    let language = Some(looking.language.as_str()).filter(|code| !code.is_empty());
    let path = listing::name_of_part(app, language, turn);
    let _turn = public::board(app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(headers));
    }
    let since = app.page_cache.since();
    let chrome = Chrome::public(app, &choice, "/stories");
    let until = chrome.true_until;
    let stories = listing::for_anyone(app, language, turn).await?;
    // What anybody can make up does not push out what is read.
    let is_kept = !stories.rows.is_empty() && listing::is_given_out(app, turn).await?;
    let offered = offered(app).await?;
    let page = FindPage::plain(chrome, looking, offered, stories);
    if !is_kept {
        return public::show(&page);
    }
    let html = askama::Template::render(&page).map_err(Refusal::broken)?;
    let name = PageName { path, choice };
    Ok(public::take_in(
        app,
        NewPage { name, about: About::Place, since, kind: Kind::Page, until },
        html,
        headers,
    ))
}

/// Which experiences are told of often enough to be chosen by themselves, so that each story hides among the others.
async fn offered(app: &App) -> Result<Vec<&'static str>, Refusal> {
    let kinds: Vec<Lookup> =
        EXPERIENCES.iter().map(|slug| Lookup::default().with(&[happened_word(slug)])).collect();
    let there = search::are_there(&app.db, &kinds, ENOUGH_TO_HIDE).await?;
    Ok(EXPERIENCES.iter().zip(there).filter(|(_, there)| *there).map(|(slug, _)| *slug).collect())
}

/// What is found by choices and words.
async fn found(
    app: &Shared,
    chrome: Chrome,
    (mut looking, not_today): (Looking, Themes),
    from: usize,
) -> Result<FindPage, Refusal> {
    let offered = offered(app).await?;
    for slug in looking.happened.iter_mut().filter(|slug| !offered.contains(&slug.as_str())) {
        *slug = wide(slug).to_owned();
    }
    looking.happened.sort_unstable();
    looking.happened.dedup();
    let languages = languages(&chrome, &looking);
    let danger = !looking.words.is_empty() && guard::look(&looking.words, chrome.language()).danger.is_some();
    let need = Need::read(&looking.words, &languages);
    let seed = seed(app);
    let mut must = looking.must();
    must.none = looking::left_out(looking.without.and(not_today));
    // Words that say nothing by themselves are no wish for everything.
    let is_lost = need.is_empty() && !looking.words.is_empty() && must.all.is_empty();
    let there = if is_lost { Found::default() } else { search::search(&app.db, &must, &need, &seed).await? };
    let mut results = part(app, &there, from).await?;
    if there.numbers.is_empty() {
        let wider = looking.wider();
        let asked = |wider: &Looking| {
            let must = Lookup { none: must.none.clone(), ..wider.must() };
            let words = Need::read(&wider.words, &languages).words();
            if words.is_empty() { must } else { must.with(&words) }
        };
        let asked: Vec<Lookup> = wider.iter().map(asked).collect();
        let there = search::are_there(&app.db, &asked, 1).await?;
        results.wider =
            wider.into_iter().zip(there).filter(|(_, there)| *there).map(|(wider, _)| wider).collect();
        let all = Lookup { none: must.none, ..Lookup::default() };
        let wishes = looking.wishes(&languages);
        if !wishes.is_empty() {
            let near = search::search(&app.db, &all, &wishes, &seed).await?.numbers;
            let near = &near[..near.len().min(NEAR)];
            results.near = listing::of_numbers(&app.db, near, Viewer::Stranger).await?;
        }
    }
    Ok(FindPage::found(chrome, (looking, not_today), offered, results).with_danger(danger))
}

/// What mixes lists on this day. Nobody outside can work it out, nor from the order of a list which story came first.
fn seed(app: &App) -> String {
    let today = chrome::day(app, &app.place.now().time_zone);
    app.key.sign("windflower order of what is found v1", &today.to_string())
}

/// Some stories in which nothing of this is spoken of, mixed anew each day.
pub async fn without(app: &App, themes: Themes, most: usize) -> Result<Vec<ListedStory>, Refusal> {
    let must = Lookup { none: looking::left_out(themes), ..Lookup::default() };
    let mut there = search::search(&app.db, &must, &Need::default(), &seed(app)).await?.numbers;
    there.truncate(most);
    Ok(listing::of_numbers(&app.db, &there, Viewer::Stranger).await?)
}

/// A part of what was found.
async fn part(app: &App, there: &Found, from: usize) -> Result<Results, Refusal> {
    let numbers: Vec<i64> = there.numbers.iter().skip(from).take(ON_PAGE).copied().collect();
    let stories = listing::of_numbers(&app.db, &numbers, Viewer::Stranger).await?;
    let next = from + ON_PAGE;
    Ok(Results {
        stories,
        are_newest: there.are_newest,
        back: (from > 0).then(|| from.saturating_sub(ON_PAGE)),
        on: (there.numbers.len() > next).then_some(next),
        ..Results::default()
    })
}

/// The languages in which somebody may have typed: the one she looks for, the one of the page, and the two in which most
/// phrases are known.
fn languages<'a>(chrome: &'a Chrome, looking: &'a Looking) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for code in [looking.language.as_str(), chrome.language(), "en", "de"] {
        if !code.is_empty() && !all.contains(&code) {
            all.push(code);
        }
    }
    all
}
