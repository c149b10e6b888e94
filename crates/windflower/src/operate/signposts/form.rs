//! One organisation as a form: what was typed, or else how the row stands.

use jiff::civil::Date;

use crate::site::chrome::Chrome;
use crate::site::countries;
use crate::site::fields::{Fields, Troubles};
use crate::site::signposts::{LOSSES, Odd, PHONE_KINDS, SERVICES, Signpost, is_topic, topic_name, tsv};
use crate::words::Words;

/// The questions as a page shows them; `one.html` draws them.
pub struct PostForm {
    typed: Option<Fields>,
    now: Signpost,
    /// What is to be looked at again.
    pub troubles: Troubles,
    /// Code and name of each country.
    pub countries: Vec<(&'static str, String)>,
    /// Slug and name of what an organisation may be for.
    pub topics: Vec<(&'static str, String)>,
    /// Slug and name of what a call may cost.
    pub kinds: Vec<(&'static str, String)>,
}

impl PostForm {
    /// With how the row stands, and what was typed since.
    pub fn new(chrome: &Chrome, now: Signpost, typed: Option<Fields>, troubles: Troubles) -> PostForm {
        let topics = SERVICES.iter().chain(LOSSES.iter());
        PostForm {
            countries: chrome.countries_by_name(countries::all().iter().map(|country| country.code)),
            topics: topics.map(|slug| (*slug, topic_name(&chrome.words, slug))).collect(),
            kinds: PHONE_KINDS.iter().map(|kind| (*kind, chrome.slug("phone-kind", kind))).collect(),
            typed,
            now,
            troubles,
        }
    }

    /// What stands in a field.
    pub fn text(&self, field: &str) -> String {
        match self.typed.as_ref().and_then(|typed| typed.given(field)) {
            Some(typed) => typed.to_owned(),
            None => tsv::cell(&self.now, field),
        }
    }

    /// Whether this is the chief thing that it is for.
    pub fn is_chief(&self, slug: &str) -> bool {
        let typed = self.typed.as_ref().map(|typed| typed.text("chief").to_owned());
        typed.or_else(|| self.now.topics.first().cloned()).is_some_and(|chief| chief == slug)
    }

    /// Whether it is for this, too.
    pub fn is_for(&self, slug: &str) -> bool {
        match &self.typed {
            Some(typed) => typed.all("topic").contains(&slug),
            None => self.now.topics.iter().skip(1).any(|topic| topic == slug),
        }
    }
}

/// The row as the form says it, and what is to be looked at again. What the form leaves open stays as it is; who names another
/// day of checking is a better source than any file.
pub fn read(words: &Words, fields: &Fields, before: &Signpost, today: Date) -> (Signpost, Troubles) {
    let mut post = before.clone();
    let mut odds = Vec::new();
    for column in tsv::COLUMNS.iter().filter(|column| !matches!(**column, "topics" | "grade")) {
        if let Some(typed) = fields.given(column)
            && !tsv::put(&mut post, column, typed)
        {
            odds.push(Odd::Checked);
        }
    }
    post.topics = topics(fields, before);
    if post.checked != before.checked {
        "A".clone_into(&mut post.grade);
    }
    odds.extend(post.odds(today));
    let mut troubles = Troubles::default();
    for odd in odds {
        troubles.add(odd.field(), sentence(words, odd));
    }
    (post, troubles)
}

/// The chief thing first, then what it was for before in that order, then what was newly ticked.
fn topics(fields: &Fields, before: &Signpost) -> Vec<String> {
    let (chief, ticked) = (fields.text("chief"), fields.all("topic"));
    let stays = before.topics.iter().map(String::as_str).filter(|topic| ticked.contains(topic));
    let all =
        std::iter::once(chief).filter(|chief| !chief.is_empty()).chain(stays).chain(ticked.iter().copied());
    let mut topics: Vec<String> = Vec::new();
    for topic in all {
        if !topics.iter().any(|one| one == topic) {
            topics.push(topic.to_owned());
        }
    }
    // Somebody made up one more: it is said that there is no such thing, however many were sent.
    let first_unknown = topics.iter().position(|topic| !is_topic(topic));
    topics.truncate(first_unknown.map_or(topics.len(), |at| at + 1));
    topics
}

/// What is said of something odd.
pub fn sentence(words: &Words, odd: Odd) -> String {
    match odd {
        Odd::Country => words.odd_country(),
        Odd::Language => words.odd_language(),
        Odd::Organisation => words.odd_organisation(),
        Odd::Topic => words.odd_topic(),
        Odd::Purpose => words.odd_purpose(),
        Odd::Web => words.odd_web(),
        Odd::Phone => words.odd_phone(),
        Odd::PhoneKind => words.odd_phone_kind(),
        Odd::Hours | Odd::Write => words.odd_line(),
        Odd::Grade => words.odd_grade(),
        Odd::Checked => words.odd_checked(),
        Odd::NoWay => words.odd_no_way(),
    }
}
