//! An organisation as a page says it: what it is for, and whether somebody answers now, in the reader's time.

use std::ops::Deref;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::choosing::Why;
use super::hours::{Hours, Standing};
use super::signpost::{Age, Entry, Signpost};
use crate::site::countries::{self, Country};
use crate::words::Words;

/// One organisation on one page.
#[derive(Clone, Debug)]
pub struct Post {
    entry: Arc<Entry>,
    /// What it is for, in a few words of the page's language, or of the place's own.
    pub purpose: String,
    /// Whether those are the place's own words.
    pub is_own: bool,
    /// "Open now, until 15:00"; empty where nobody knows.
    pub open: String,
    /// Whether whoever calls is asked to check first.
    pub is_old: bool,
}

impl Deref for Post {
    type Target = Signpost;

    fn deref(&self) -> &Signpost {
        &self.entry.post
    }
}

impl Post {
    /// Whether a call is known to be free.
    pub fn is_free(&self) -> bool {
        self.phone_kind == "freephone" || self.entry.post.hours.ends_with(", free")
    }

    /// Its hours in the words of the list, as far as they may be said.
    pub fn hours(&self) -> String {
        if self.entry.says_hours() { self.entry.post.hours() } else { String::new() }
    }
}

/// For whom it is said, and when.
pub struct Telling<'a> {
    /// The page's language.
    pub words: &'a Words,
    /// The country she chose: its time is hers.
    pub reader: &'static Country,
    /// Today, for how old a check is.
    pub today: Date,
    /// The time; `None` where the clock is in doubt, and nothing is said to be open.
    pub now: Option<Timestamp>,
}

/// What a topic is called.
pub fn topic_name(words: &Words, topic: &str) -> String {
    let (key, language) = (format!("topic-{topic}"), words.language());
    language.text(&if language.has(&key) { key } else { format!("experience-{topic}") }, &[])
}

/// How many things an organisation is for are named.
const MOST_NAMED: usize = 4;

impl Telling<'_> {
    /// As it stands in the block of a page, and until when that is true.
    pub fn in_block(&self, entry: &Arc<Entry>, why: &Why) -> (Post, Timestamp) {
        let purpose = match why {
            Why::Story(topic) => topic_name(self.words, topic),
            Why::Loss => self.words.post_for_loss(),
            Why::Talk => self.words.post_for_talk(),
        };
        self.told(entry, purpose)
    }

    /// As it stands among all of its country.
    pub fn in_list(&self, entry: &Arc<Entry>) -> Post {
        let named = entry.post.topics.iter().take(MOST_NAMED).map(|topic| topic_name(self.words, topic));
        self.told(entry, named.collect::<Vec<_>>().join(" · ")).0
    }

    fn told(&self, entry: &Arc<Entry>, purpose: String) -> (Post, Timestamp) {
        let post = &entry.post;
        let (open, until) = self.open(entry);
        let is_own = !post.purpose.is_empty();
        let purpose = if is_own { post.purpose.clone() } else { purpose };
        let is_old = post.age(self.today) == Age::PleaseCheck;
        (Post { entry: Arc::clone(entry), purpose, is_own, open, is_old }, until)
    }

    /// Whether somebody answers now or when next, and until when that is true.
    fn open(&self, entry: &Entry) -> (String, Timestamp) {
        let nothing = (String::new(), Timestamp::MAX);
        let (Some(now), true) = (self.now, entry.says_hours()) else { return nothing };
        let of_post = countries::by_code(&entry.post.country);
        if of_post.code == countries::ANYWHERE {
            return nothing;
        }
        // Where she chose no country, nobody knows what time it is for her.
        let reader = if self.reader.code == countries::ANYWHERE { of_post } else { self.reader };
        let local = |at: Timestamp| at.to_zoned(reader.zone());
        let words = self.words;
        let (said, until) = match entry.hours.at(now, &of_post.zone()) {
            Standing::Unknown => return nothing,
            Standing::Open(None) if entry.hours == Hours::Always => {
                return (words.hours_always(), Timestamp::MAX);
            }
            Standing::Open(None) => {
                return (
                    words.hours_always(),
                    now.saturating_add(jiff::SignedDuration::from_hours(1)).unwrap_or(now),
                );
            }
            Standing::Open(Some(until)) => {
                (words.hours_until(words.language().time(local(until).time())), until)
            }
            Standing::Opens(at) => {
                let (said, until) = self.opens(&local(now), &local(at));
                (said, at.min(until))
            }
        };
        let is_elsewhere = reader.time_zone != of_post.time_zone || reader.code != self.reader.code;
        let said = if is_elsewhere { self.in_time_of(&said, reader) } else { said };
        (said, until)
    }

    /// When somebody answers next; "today" is true until midnight.
    fn opens(&self, now: &Zoned, at: &Zoned) -> (String, Timestamp) {
        let (words, time) = (self.words, self.words.language().time(at.time()));
        let midnight = now.tomorrow().and_then(|day| day.start_of_day());
        let until = midnight.map_or(now.timestamp(), |at| at.timestamp());
        let said = match super::days_between(now.date(), at.date()) {
            0 => words.hours_today(time),
            1 => words.hours_tomorrow(time),
            days => {
                let number = at.date().weekday().to_monday_one_offset();
                let weekday = words.language().text(&format!("weekday-{number}"), &[]);
                // A week ahead, the name of the day alone would be that of today.
                let day = if days < 7 { weekday } else { words.language().day(at.date()) };
                words.hours_on(day, time)
            }
        };
        (said, until)
    }

    fn in_time_of(&self, said: &str, country: &Country) -> String {
        let name = self.words.language().text(&countries::word(country.code), &[]);
        format!("{said} {}", self.words.hours_in_time_of(name))
    }
}
