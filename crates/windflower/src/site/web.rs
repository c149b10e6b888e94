//! Pages that stand in every place: help, privacy, hiding a visit, leaving quickly, and what a reader chose.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use jiff::ToSpan;

use crate::app::{App, Shared};
use crate::site::chrome::{Choice, Chrome, Look, Theme, Themes};
use crate::site::cookies::{COUNTRY, LANGUAGE, LOOK, NOT_TODAY};
use crate::site::countries::{self, Country};
use crate::site::fields::Fields;
use crate::site::guard;
use crate::site::page::{self, Answer};
use crate::site::page_cache;
use crate::site::refusal::Refusal;
use crate::site::signposts::{self, Post};

#[derive(Template)]
#[template(path = "site/help.html")]
struct HelpPage {
    chrome: Chrome,
    posts: Vec<Post>,
    shown: &'static Country,
    countries: Vec<(&'static str, String)>,
}

/// All signposts for the country the reader chose.
pub async fn help(State(app): State<Shared>, chrome: Chrome) -> Answer {
    let country = chrome.country;
    page::show(&help_page(&app, chrome, country))
}

/// All signposts of one country. Who goes there by a link chose it as much as by the form: every page shows it from then on.
///
/// # Errors
/// `Refusal::NotFound` for a country we do not know.
pub async fn help_country(
    State(app): State<Shared>,
    Path(code): Path<String>,
    method: Method,
    headers: HeaderMap,
    chrome: Chrome,
) -> Answer {
    let country = countries::by_code(&code);
    if !country.code.eq_ignore_ascii_case(&code) {
        return Err(Refusal::NotFound);
    }
    let page = page::show(&help_page(&app, chrome, country))?;
    if !guard::is_own_navigation(&method, &headers) {
        return Ok(page);
    }
    COUNTRY.put(&app, page, country.code, CHOICE_SECONDS)
}

fn help_page(app: &App, chrome: Chrome, country: &'static Country) -> HelpPage {
    let list = app.signposts.now();
    let countries = chrome.countries_by_name(signposts::countries_with_posts(&list, chrome.today));
    HelpPage { posts: chrome.posts_of(app, country.code), shown: country, countries, chrome }
}

#[derive(Template)]
#[template(path = "site/privacy.html")]
struct PrivacyPage {
    chrome: Chrome,
}

/// What the place knows of somebody, in plain words.
pub async fn privacy(chrome: Chrome) -> Answer {
    page::show(&PrivacyPage { chrome })
}

#[derive(Template)]
#[template(path = "site/hide_your_visit.html")]
struct HideYourVisitPage {
    chrome: Chrome,
}

/// What leaving quickly does and does not hide.
pub async fn hide_your_visit(chrome: Chrome) -> Answer {
    page::show(&HideYourVisitPage { chrome })
}

#[derive(Template)]
#[template(path = "site/not_today.html")]
struct NotTodayPage {
    chrome: Chrome,
    now: Themes,
}

impl NotTodayPage {
    fn themes(&self) -> &'static [Theme] {
        Theme::ALL
    }

    fn is_left_out(&self, theme: &Theme) -> bool {
        self.now.has(*theme)
    }

    fn is_first(&self, days: &str) -> bool {
        days == NOT_TODAY_DAYS[0]
    }

    /// For how many days, and until when that is in words.
    fn untils(&self) -> Vec<(&'static str, String)> {
        let until = |days: i64| {
            let day = self.chrome.today.checked_add(days.days()).unwrap_or(self.chrome.today);
            self.chrome.words.language().date(day)
        };
        NOT_TODAY_DAYS.iter().map(|days| (*days, until(days.parse().unwrap_or(1)))).collect()
    }
}

/// For how many days a theme may be left out.
const NOT_TODAY_DAYS: [&str; 4] = ["1", "7", "30", "365"];

/// What somebody does not want to meet for a while, on this device alone.
pub async fn not_today(State(app): State<Shared>, uri: Uri, headers: HeaderMap) -> Answer {
    let choice = Choice::of(&app, &uri, &headers);
    let chrome = Chrome::public(&app, &choice, "/not-today");
    page::show(&NotTodayPage { chrome, now: choice.not_today })
}

/// What a reader chose is kept for a year.
const CHOICE_SECONDS: i64 = 365 * 86_400;

/// What the reader chose: language, country, light or dark. The only cookies a reader can get, and only by pressing.
pub async fn choose(State(app): State<Shared>, fields: Fields) -> Answer {
    let mut response = page::go(page::own_address(fields.text("back")))?;
    let language =
        fields.given("language").filter(|code| app.languages.get(code).is_some()).map(str::to_owned);
    let country = fields.given("country").map(|code| countries::by_code(code).code.to_owned());
    let look = fields.given("look").map(|word| Look::parse(word).unwrap_or(Look::Auto).word().to_owned());
    for (kind, value) in [(LANGUAGE, language), (COUNTRY, country), (LOOK, look)] {
        if let Some(value) = value {
            response = kind.put(&app, response, &value, CHOICE_SECONDS)?;
        }
    }
    if fields.ticked("not-today-asked") {
        let themes = Themes::of(&fields.all("theme"));
        let days = NOT_TODAY_DAYS.iter().find(|days| **days == fields.text("days"));
        let days = days.and_then(|days| days.parse().ok()).unwrap_or(1_i64);
        response = if themes.is_none() {
            NOT_TODAY.take_back(&app, response)?
        } else {
            // The device forgets it by itself when that day begins.
            NOT_TODAY.put(&app, response, &themes.write(), days * 86_400)?
        };
    }
    Ok(response)
}

/// Leave quickly: clears what can be cleared and goes to the neutral page the steward chose. Whoever is signed in is
/// signed out by `people::sessions`, which wraps this.
pub fn leave(leave_to: &str) -> Response {
    let mut response = leave_as_it_is(leave_to);
    let headers = response.headers_mut();
    let clear = HeaderName::from_static("clear-site-data");
    headers.insert(clear, HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    response
}

/// Where nobody leaves, and only a picture, a prefetch or a link of a page elsewhere asks: only the way.
pub fn leave_as_it_is(leave_to: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    let to = HeaderValue::from_str(leave_to).unwrap_or(HeaderValue::from_static("about:blank"));
    headers.insert(LOCATION, to);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// One file; its address changes with its bytes, so a browser may keep it for good.
///
/// # Errors
/// `Refusal::NotFound` for any other name.
pub async fn asset(
    State(app): State<Shared>,
    Path((_, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    Ok(page_cache::asset(&app, &name).ok_or(Refusal::NotFound)?.answer(&headers))
}
