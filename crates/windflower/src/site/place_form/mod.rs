//! The questions about the place: what it is called, whom it is for, its language and country, where "Leave this page" goes.
//! They are asked once on the welcome page, and stand in the steward's room afterwards.

use jiff::tz::TimeZone;

use crate::app::App;
use crate::site::chrome::Chrome;
use crate::site::countries;
use crate::site::fields::{Fields, Troubles, is_longer};
use crate::site::place::{Mode, Place};

/// Longest name of a place or of somebody, in characters.
pub const MOST_NAME: usize = 80;
/// What the form calls the mode in which members publish.
const COMMUNITY: &str = "community";
/// What it calls the mode in which the place decides about each story.
const EDITOR: &str = "editor";
/// What a place of that kind may switch on, in a field of this name.
const ALSO: &str = "also";

/// The questions as a page shows them; `place_form.html` draws them.
pub struct PlaceForm {
    /// What was typed, or how the place is.
    pub fields: Fields,
    /// What is to be looked at again.
    pub troubles: Troubles,
    /// Code and name of each country.
    pub countries: Vec<(&'static str, String)>,
    /// How the place is until the form is sent.
    now: Place,
}

impl PlaceForm {
    /// With what somebody typed.
    pub fn new(chrome: &Chrome, fields: Fields, troubles: Troubles) -> PlaceForm {
        let countries = chrome.countries_by_name(countries::all().iter().map(|country| country.code));
        let mut now = Place::clone(&chrome.place);
        if !now.open {
            now.language = chrome.language().to_owned();
        }
        PlaceForm { fields, troubles, countries, now }
    }

    /// What stands in a field: what she typed, or else how the place is.
    pub fn text(&self, field: &str) -> &str {
        self.fields.given(field).unwrap_or(match field {
            // A new place waits for its own name.
            "name" if self.now.open => &self.now.name,
            "leave_to" => &self.now.leave_to,
            "time_zone" => &self.now.time_zone,
            _ => "",
        })
    }

    /// Whether a place that reads everything first lets people reach each other in this way.
    pub fn is_also(&self, way: &str) -> bool {
        if self.fields.given("name").is_some() {
            return self.fields.all(ALSO).contains(&way);
        }
        match way {
            "circles" => self.now.circles,
            _ => self.now.letterboxes,
        }
    }

    /// Whether this is chosen.
    pub fn is_chosen(&self, field: &str, value: &str) -> bool {
        let now = match field {
            "mode" if self.now.mode == Mode::Family => "family",
            "mode" if self.now.mode == Mode::Open => COMMUNITY,
            "mode" => EDITOR,
            "language" => &self.now.language,
            "country" => &self.now.country,
            _ => "",
        };
        self.fields.given(field).unwrap_or(now) == value
    }
}

/// The place as the form says it, and what is to be looked at again. What the form leaves open stays as it is.
pub fn read(app: &App, chrome: &Chrome, fields: &Fields) -> (Place, Troubles) {
    let words = &chrome.words;
    let now = &chrome.place;
    let country = fields.given("country").map_or(now.country.as_str(), |code| countries::by_code(code).code);
    let place = Place {
        open: true,
        name: fields.text("name").trim().to_owned(),
        mode: match fields.given("mode") {
            Some(COMMUNITY) => Mode::Open,
            Some(EDITOR) => Mode::Editor,
            Some(_) => Mode::Family,
            None => now.mode,
        },
        language: match fields.given("language").and_then(|code| app.languages.get(code)) {
            Some(language) => language.code().to_owned(),
            None => now.language.clone(),
        },
        country: country.to_owned(),
        time_zone: time_zone(fields, country, now),
        leave_to: fields.text("leave_to").trim().to_owned(),
        circles: fields.all(ALSO).contains(&"circles"),
        letterboxes: fields.all(ALSO).contains(&"letterboxes"),
    };
    let mut troubles = Troubles::default();
    if place.name.is_empty() || is_longer(&place.name, MOST_NAME) {
        troubles.add("name", words.welcome_name_trouble());
    }
    if TimeZone::get(&place.time_zone).is_err() {
        troubles.add("time_zone", words.place_time_zone_trouble());
    }
    if !is_web_address(&place.leave_to) {
        troubles.add("leave_to", words.welcome_leave_trouble());
    }
    (place, troubles)
}

/// What she typed; where she left it as it was, the time of a country that she newly chose.
fn time_zone(fields: &Fields, country: &str, now: &Place) -> String {
    let typed =
        fields.given("time_zone").map(str::trim).filter(|zone| !zone.is_empty() && *zone != now.time_zone);
    match typed {
        Some(zone) => zone.to_owned(),
        None if now.open && country == now.country => now.time_zone.clone(),
        None => countries::by_code(country).time_zone.to_owned(),
    }
}

/// Whether "Leave this page" can go there: http or https, nothing that could end a header.
fn is_web_address(address: &str) -> bool {
    let web = address.starts_with("https://") || address.starts_with("http://");
    web && address.len() <= 500
        && address.len() > 10
        && address.chars().all(|letter| letter.is_ascii_graphic())
}
