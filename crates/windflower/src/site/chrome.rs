//! What every page needs, gathered once: language, place, appearance, signposts, and who is signed in.
//! Everything of the reader comes from what she chose (cookies), never from her address.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, Uri};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::clock::Moment;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::app::{App, Shared};
pub use crate::site::choice::{Choice, Look, Theme, Themes};
use crate::site::cookies;
use crate::site::countries::{self, Country};
use crate::site::place::Place;
use crate::site::signposts::{self, Asked, Post, Telling};
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
    /// At most three organisations; the number for danger comes from `country`.
    pub posts: Vec<Post>,
    /// Until when all that is true: until somebody answers, or nobody does any more, or the day ends.
    pub true_until: Moment,
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
        let words = Words::new(language);
        let country = countries::by_code(choice.country);
        let (posts, true_until) = posts(app, &telling(app, &place, (&words, country)), topics);
        Chrome {
            words,
            look: choice.look,
            words_only: choice.words_only,
            country,
            posts,
            true_until,
            here: if choice.words_only { words_only::on(here) } else { here.to_owned() },
            today,
            visitor: None,
            assets: super::assets::base(),
            sends_letters: app.outbox.goes_out(),
            said: None,
            place,
        }
    }

    /// Every organisation of a country, or of anywhere where it has none.
    pub fn posts_of(&self, app: &App, country: &str) -> Vec<Post> {
        let telling = telling(app, &self.place, (&self.words, self.country));
        let list = app.signposts.now();
        signposts::of_country(&list, country, telling.today)
            .into_iter()
            .map(|entry| telling.in_list(entry))
            .collect()
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
            // A letter with a mark stands beside the same letter without one, in Arabic too.
            let plain = name[begins..].nfd().filter(|letter| !is_combining_mark(*letter));
            (*code == countries::ANYWHERE, plain.collect::<String>().to_lowercase())
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
pub fn in_zone(moment: Moment, time_zone: &str) -> jiff::Zoned {
    timestamp(moment).to_zoned(countries::zone(time_zone))
}

fn timestamp(moment: Moment) -> Timestamp {
    Timestamp::from_millisecond(moment.millis()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// How organisations are told of now. How old a check is goes by the time in which a jump of the clock does not count, and
/// while it is in doubt nobody is said to answer now.
fn telling<'a>(app: &App, place: &Place, (words, reader): (&'a Words, &'static Country)) -> Telling<'a> {
    let today = in_zone(app.clock.counted(), &place.time_zone).date();
    let now = app.clock.is_sure().then(|| timestamp(app.clock.now()));
    Telling { words, reader, today, now }
}

/// Those that stand on a page, and until when what it says of them is true.
fn posts(app: &App, telling: &Telling<'_>, topics: &[&str]) -> (Vec<Post>, Moment) {
    let now = timestamp(app.clock.now());
    let (country, language) = (telling.reader.code, telling.words.language().code());
    let asked = Asked { country, language, topics, today: telling.today, now };
    // With the day of the place a check grows older.
    let zoned = zoned(app, &app.place.now().time_zone);
    let midnight = zoned.tomorrow().and_then(|day| day.start_of_day());
    let mut until = midnight.map_or(now, |at| at.timestamp());
    let mut posts = Vec::new();
    for (entry, why) in signposts::for_page(&app.signposts.now(), &asked) {
        let (post, true_until) = telling.in_block(&entry, &why);
        until = until.min(true_until);
        posts.push(post);
    }
    (posts, Moment(until.as_millisecond()))
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
