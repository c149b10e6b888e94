//! What machines outside fetch: the feed, the map for search engines, the card of a link, and what they are asked not to do.
//! Words of the gate only, of stories that are for anyone and stand in the lists, as far as each keeper lets them go; never a
//! picture. They are the same for everybody, in the language of the place.

pub mod feed;
pub mod oembed;
pub mod robots;
pub mod sitemap;
mod store;

use crate::app::App;
use crate::site::chrome::{Choice, Look, Themes};
use crate::site::countries;

/// What is made once for everybody, whatever language somebody chose.
fn choice(app: &App, language: &str) -> Choice {
    let place = app.place.now();
    let language = app.languages.get(language).or_else(|| app.languages.get(&place.language));
    let language = language.unwrap_or_else(|| app.languages.default());
    Choice {
        language: language.code().to_owned(),
        country: countries::by_code(&place.country).code,
        look: Look::Auto,
        words_only: false,
        not_today: Themes::default(),
    }
}

/// Words as XML takes them: it has no way to write some signs.
fn for_xml(words: &str) -> String {
    let is_one = |sign: &char| matches!(sign, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}');
    words.chars().filter(is_one).collect()
}

/// The first day of a month, as lists know it.
fn first_day(month: &str) -> String {
    format!("{month}-01")
}
