//! Which signposts stand on a page: three at most. One for what this story is about, one for baby loss, one to talk to now.

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::directory::Directory;
use super::hours::Standing;
use super::signpost::Entry;
use crate::site::countries;

/// Why an organisation stands on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// This is what happened in the story.
    Story(String),
    /// A baby died.
    Loss,
    /// Somebody listens.
    Talk,
}

/// For whom it is chosen.
pub struct Asked<'a> {
    /// The country she chose.
    pub country: &'a str,
    /// The language of the page.
    pub language: &'a str,
    /// What happened in the story; none on other pages.
    pub topics: &'a [&'a str],
    /// Today, for how old a check is.
    pub today: Date,
    /// The time, for who answers now.
    pub now: Timestamp,
}

/// The organisations for a country, in the order of the list; those of anywhere where it has none.
pub fn of_country<'a>(directory: &'a Directory, country: &str, today: Date) -> Vec<&'a Arc<Entry>> {
    let own = standing(directory, country, today);
    if own.is_empty() { standing(directory, countries::ANYWHERE, today) } else { own }
}

fn standing<'a>(directory: &'a Directory, country: &str, today: Date) -> Vec<&'a Arc<Entry>> {
    directory.of(country).iter().filter(|entry| entry.stands(today)).collect()
}

/// Every country for which there is an organisation.
pub fn countries_with_posts(directory: &Directory, today: Date) -> Vec<&'static str> {
    let codes = countries::all().iter().map(|country| country.code);
    codes.filter(|code| !standing(directory, code, today).is_empty()).collect()
}

/// The signposts of one page, in the order in which they stand there.
pub fn for_page(directory: &Directory, asked: &Asked<'_>) -> Vec<(Arc<Entry>, Why)> {
    let known = of_country(directory, asked.country, asked.today);
    let far = |entry: &Entry| (!entry.post.speaks(asked.language), entry.post.phone.is_empty());
    let loss = known
        .iter()
        .filter(|entry| entry.post.is_for_loss())
        .min_by_key(|entry| (far(entry), !entry.post.topics.iter().any(|topic| topic == "any-loss")));
    let others = known.iter().filter(|entry| Some(*entry) != loss && entry.post.is_for_loss());
    let about = others.filter_map(|entry| Some((entry, about(entry, asked.topics)?)));
    let about = about.min_by_key(|(entry, (at, _))| (*at, far(entry)));
    let listening = |known: &[&Arc<Entry>]| {
        let lines = known.iter().filter(|entry| entry.post.listens());
        let near = |entry: &Entry| {
            (
                !entry.post.speaks(asked.language),
                Reverse(is_open(entry, asked.now)),
                entry.post.phone.is_empty(),
            )
        };
        lines.min_by_key(|entry| near(entry)).map(|entry| Arc::clone(entry))
    };
    let talk =
        listening(&known).or_else(|| listening(&standing(directory, countries::ANYWHERE, asked.today)));
    let story = about.map(|(entry, (_, topic))| (Arc::clone(entry), Why::Story(topic)));
    let loss = loss.map(|entry| (Arc::clone(entry), Why::Loss));
    story.into_iter().chain(loss).chain(talk.map(|entry| (entry, Why::Talk))).collect()
}

/// Where among the things that an organisation is for the first stands that this story is about: the nearer to the
/// beginning, the more it is for just that.
fn about(entry: &Entry, topics: &[&str]) -> Option<(usize, String)> {
    let all = entry.post.topics.iter().enumerate();
    all.filter(|(_, topic)| topics.contains(&topic.as_str())).map(|(at, topic)| (at, topic.clone())).next()
}

fn is_open(entry: &Entry, now: Timestamp) -> bool {
    let zone = countries::by_code(&entry.post.country).zone();
    matches!(entry.hours.at(now, &zone), Standing::Open(_))
}
