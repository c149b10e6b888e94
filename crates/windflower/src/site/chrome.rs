//! What every page needs, gathered once: language, place, appearance, signposts, and who is signed in.
//! Everything of the reader comes from what she chose (cookies), never from her address.

use std::convert::Infallible;
use std::sync::{Arc, LazyLock};

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, Uri};
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::app::{App, Shared};
pub use crate::site::choice::{Choice, Look, Theme, Themes};
use crate::site::cookies;
use crate::site::countries::{self, Country};
use crate::site::place::Place;
use crate::site::signposts::{self, Signpost};
use crate::site::visitor::Visitor;
use crate::site::words_only;
use crate::words::Words;

/// What every page is handed.
#[derive(Clone)]
pub struct Chrome {
    /// Every word of the page, in its language.
    pub words: Words,
    /// The place.
    pub place: Arc<Place>,
    /// Light or dark.
    pub look: Look,
    /// Whether this is a page of words only.
    pub words_only: bool,
    /// The country the signposts are for.
    pub country: &'static Country,
    /// At most two organisations; the number for danger comes from `country`.
    pub posts: Vec<&'static Signpost>,
    /// The address of this page, for forms that come back to it.
    pub here: String,
    /// Today, in the place's time zone.
    pub today: Date,
    /// Who is signed in; `None` on every public page.
    pub visitor: Option<Visitor>,
    /// Address of the folder of styles, scripts and fonts.
    pub assets: &'static str,
    /// Whether letters go out from this place; without a mail server they only lie in a folder of its machine.
    pub sends_letters: bool,
    /// One sentence about what was just done, to be announced.
    pub said: Option<String>,
}

impl Choice {
    /// Reads what she chose; where she chose nothing, the browser's languages and the place's country. Words only are asked
    /// for by the address.
    pub fn of(app: &App, uri: &Uri, headers: &HeaderMap) -> Choice {
        let place = app.place.now();
        let language = cookies::LANGUAGE.read(app, headers).and_then(|code| app.languages.get(code));
        let language = language.unwrap_or_else(|| match headers.get(http::header::ACCEPT_LANGUAGE) {
            Some(asked) => app.languages.best(asked.to_str().unwrap_or_default()),
            None => app.languages.get(&place.language).unwrap_or_else(|| app.languages.default()),
        });
        let country = countries::by_code(cookies::COUNTRY.read(app, headers).unwrap_or(&place.country));
        let look = cookies::LOOK.read(app, headers).and_then(Look::parse).unwrap_or(Look::Auto);
        let not_today = cookies::NOT_TODAY.read(app, headers).map(Themes::read).unwrap_or_default();
        let words_only = words_only::is_asked(uri);
        Choice { language: language.code().to_owned(), country: country.code, look, words_only, not_today }
    }
}

impl Chrome {
    /// For a public page: nothing on it depends on who asks.
    pub fn public(app: &App, choice: &Choice, here: &str) -> Chrome {
        Chrome::with_topics(app, choice, here, &[])
    }

    /// As `public`, with signposts for what happened in a story.
    pub fn with_topics(app: &App, choice: &Choice, here: &str, topics: &[&str]) -> Chrome {
        let place = app.place.now();
        let today = day(app, &place.time_zone);
        let language = app.languages.get(&choice.language).unwrap_or_else(|| app.languages.default());
        Chrome {
            words: Words::new(language),
            look: choice.look,
            words_only: choice.words_only,
            country: countries::by_code(choice.country),
            posts: signposts::for_page(choice.country, topics, today),
            here: if choice.words_only { words_only::on(here) } else { here.to_owned() },
            today,
            visitor: None,
            assets: super::assets::base(),
            sends_letters: app.outbox.goes_out(),
            said: None,
            place,
        }
    }

    /// The word for a slug of one of the fixed lists, e.g. `("note", "blood")`.
    pub fn slug(&self, list: &str, slug: &str) -> String {
        self.words.language().text(&format!("{list}-{slug}"), &[])
    }

    /// The name of a country in the page's language.
    pub fn country_name(&self, code: &str) -> String {
        self.words.language().text(&countries::word(code), &[])
    }

    /// Code and name of these countries, sorted by their names without an article; nowhere in particular last.
    pub fn countries_by_name(
        &self,
        codes: impl IntoIterator<Item = &'static str>,
    ) -> Vec<(&'static str, String)> {
        let mut named: Vec<_> = codes.into_iter().map(|code| (code, self.country_name(code))).collect();
        named.sort_by_cached_key(|(code, name)| {
            // An article is small; in a script without capitals the name begins where it begins.
            let begins = name.find(char::is_uppercase).unwrap_or(0);
            (*code == countries::ANYWHERE, name[begins..].to_lowercase())
        });
        named
    }

    /// For the hidden field of every form that changes something; empty where nobody is signed in.
    pub fn form_token(&self) -> &str {
        self.visitor.as_ref().map_or("", |visitor| visitor.form_token.as_str())
    }

    /// This page without pictures, and every other one from there on.
    pub fn without_pictures(&self) -> String {
        words_only::on(&self.here)
    }

    /// This page with its pictures.
    pub fn with_pictures(&self) -> String {
        words_only::off(&self.here)
    }

    /// Language code for `lang`.
    pub fn language(&self) -> &str {
        self.words.language().code()
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.words.language().direction()
    }
}

/// Today in this time zone; UTC where the zone is not known.
pub fn day(app: &App, time_zone: &str) -> Date {
    zoned(app, time_zone).date()
}

/// The present time in this time zone.
pub fn zoned(app: &App, time_zone: &str) -> jiff::Zoned {
    in_zone(app.clock.now(), time_zone)
}

/// A moment in this time zone; UTC where the zone is not known.
pub fn in_zone(moment: platform::clock::Moment, time_zone: &str) -> jiff::Zoned {
    let zone = zone_of(jiff::tz::db(), time_zone);
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone)
}

/// A time zone as this machine knows it, which may know of it more than the program; where it knows none of that name, as
/// in a container without such files, as the program does.
fn zone_of(machines: &TimeZoneDatabase, name: &str) -> TimeZone {
    static OURS: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
    machines.get(name).or_else(|_| OURS.get(name)).unwrap_or(TimeZone::UTC)
}

impl FromRequestParts<Shared> for Chrome {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Self::Rejection> {
        let choice = Choice::of(app, &parts.uri, &parts.headers);
        let here = parts.uri.path_and_query().map_or("/", |address| address.as_str());
        let mut chrome = Chrome::public(app, &choice, here);
        chrome.visitor = parts.extensions.get::<Visitor>().cloned();
        let said = cookies::said(app, &parts.headers).filter(|key| key.starts_with("said-"));
        // Whoever wrote it did not ask whether letters go out.
        let said = said.map(|key| match key {
            "said-letter-soon" if !chrome.sends_letters => "said-letter-lies",
            key => key,
        });
        chrome.said = said.filter(|key| chrome.words.language().has(key)).map(|key| chrome.slug_of(key));
        Ok(chrome)
    }
}

impl Chrome {
    fn slug_of(&self, key: &str) -> String {
        self.words.language().text(key, &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_in_the_morning_is_nine_where_she_lives_also_on_a_machine_without_time_zones() {
        let noon = jiff::Timestamp::from_second(1_795_348_800).unwrap();
        for country in countries::all() {
            let zone = zone_of(&TimeZoneDatabase::none(), country.time_zone);
            assert_eq!(zone.iana_name(), Some(country.time_zone), "{}", country.code);
        }
        let zone = zone_of(&TimeZoneDatabase::none(), "America/New_York");
        assert_eq!(noon.to_zoned(zone).hour(), 7);
        assert_eq!(zone_of(&TimeZoneDatabase::none(), "Nowhere"), TimeZone::UTC);
    }
}
