//! The page that asks what a reader should know first, what happened, and how it is told: one question at a time on a
//! phone, only what is not answered yet, and each of them can be left open.

use askama::Template;
use story::Told;

use super::saved_line::saved_line;
use super::write_page::{Beside, InWriting};
use crate::keep::boxes::Room;
use crate::share::editions::Story;
use crate::share::pen_names;
use crate::site::chrome::Chrome;
use crate::site::fields::Troubles;
use crate::site::refusal::Refusal;
use crate::site::slugs::{self, LANGUAGES};
use crate::words::Words;

/// Her own words for it are one of these, or what she writes.
const PREFERRED: [&str; 4] = ["baby", "pregnancy", "child", "name"];

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    First,
    Happened,
    Teller,
    PenName,
    Since,
    Name,
    Preferred,
    Opening,
    Language,
}

/// All of them, in the order in which they are asked.
const ASKED: [Ask; 9] = [
    Ask::First,
    Ask::Happened,
    Ask::Teller,
    Ask::PenName,
    Ask::Since,
    Ask::Name,
    Ask::Preferred,
    Ask::Opening,
    Ask::Language,
];

impl Ask {
    fn id(self) -> &'static str {
        match self {
            Ask::First => "ask-first",
            Ask::Happened => "ask-happened",
            Ask::Teller => "ask-teller",
            Ask::PenName => "ask-pen-name",
            Ask::Since => "ask-since",
            Ask::Name => "ask-name",
            Ask::Preferred => "ask-preferred",
            Ask::Opening => "ask-opening",
            Ask::Language => "ask-language",
        }
    }

    fn said(self, words: &Words) -> String {
        match self {
            Ask::First => words.write_first(),
            Ask::Happened => words.write_happened(),
            Ask::Teller => words.write_teller(),
            Ask::PenName => words.write_pen_name(),
            Ask::Since => words.write_time_since(),
            Ask::Name => words.write_name(),
            Ask::Preferred => words.write_preferred(),
            Ask::Opening => words.write_opening(),
            Ask::Language => words.write_language(),
        }
    }

    /// What was answered, in the words of the page; empty if it was left open.
    fn answer(self, chrome: &Chrome, told: &Told) -> String {
        let slug = |list: &str, slug: &str| {
            if slug.is_empty() { String::new() } else { chrome.slug(list, slug) }
        };
        let all = |list: &str, slugs: &[String]| -> Vec<String> {
            slugs.iter().map(|one| chrome.slug(list, one)).collect()
        };
        match self {
            Ask::First => {
                let own = Some(told.own_note.trim().to_owned()).filter(|note| !note.is_empty());
                all("note", &told.content_notes).into_iter().chain(own).collect::<Vec<_>>().join(", ")
            }
            Ask::Happened => all("experience", &told.experiences).join(", "),
            Ask::Teller => slug("teller", &told.teller),
            Ask::PenName => told.pen_name.trim().to_owned(),
            Ask::Since => slug("since", &told.time_since),
            Ask::Name => told.name.trim().to_owned(),
            Ask::Preferred if PREFERRED.contains(&told.preferred_words.as_str()) => {
                slug("preferred", &told.preferred_words)
            }
            Ask::Preferred => told.preferred_words.trim().to_owned(),
            Ask::Opening => told.opening.trim().to_owned(),
            Ask::Language => {
                let named = LANGUAGES.iter().find(|(code, _)| *code == told.language);
                named.map_or_else(|| told.language.clone(), |(_, name)| (*name).to_owned())
            }
        }
    }

    /// The fields beside which something may be wrong.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Ask::First => &["own_note"],
            Ask::PenName => &["pen_name"],
            Ask::Name => &["name"],
            Ask::Preferred => &["preferred_own"],
            Ask::Opening => &["opening"],
            Ask::Happened | Ask::Teller | Ask::Since | Ask::Language => &[],
        }
    }
}

/// A question as the page shows it.
struct Asked {
    of: Ask,
    id: &'static str,
    known: bool,
    /// Which one comes after it; empty behind the last.
    next: &'static str,
}

/// A question that is answered.
struct Known {
    id: &'static str,
    said: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "share/writing/before.html")]
pub struct BeforePage {
    chrome: Chrome,
    story: Story,
    told: Told,
    known: Vec<Known>,
    troubles: Troubles,
    pen_names: Vec<String>,
    /// When it was saved, and who sees it.
    saved: String,
    /// Whether another window answered meanwhile, and where the answers of this one were set aside.
    apart: bool,
    own_aside: String,
}

impl BeforePage {
    /// What is wrong stands first, then what is open; what is known waits until somebody wants to change it.
    fn in_order(&self) -> Vec<Asked> {
        let is_wrong = |ask: &Ask| ask.fields().iter().any(|field| self.troubles.of(field).is_some());
        let is_known = |ask: &Ask| !is_wrong(ask) && self.known.iter().any(|known| known.id == ask.id());
        let mut order = ASKED.to_vec();
        order.sort_by_key(|ask| (is_known(ask), !is_wrong(ask)));
        let open: Vec<Ask> = order.iter().filter(|ask| !is_known(ask)).copied().collect();
        let asked = order.iter().enumerate().map(|(at, ask)| Asked {
            of: *ask,
            id: ask.id(),
            known: is_known(ask),
            next: open.get(at + 1).map_or("", |next| next.id()),
        });
        asked.collect()
    }

    fn all_known(&self) -> bool {
        self.known.len() == ASKED.len()
    }

    /// The name that is written here for the first time.
    fn new_pen_name(&self) -> &str {
        if self.pen_names.contains(&self.told.pen_name) { "" } else { &self.told.pen_name }
    }

    fn new_name_label(&self) -> String {
        let words = &self.chrome.words;
        if self.pen_names.is_empty() { words.write_pen_name_if() } else { words.write_pen_name_new() }
    }

    fn experiences(&self) -> &'static [&'static str] {
        &slugs::EXPERIENCES
    }
    fn content_notes(&self) -> &'static [&'static str] {
        &slugs::CONTENT_NOTES
    }
    fn tellers(&self) -> &'static [&'static str] {
        &slugs::TELLERS
    }
    fn times_since(&self) -> &'static [&'static str] {
        &slugs::TIMES_SINCE
    }
    fn has(list: &[String], slug: &str) -> bool {
        list.iter().any(|one| one == slug)
    }
    fn preferred(&self, slug: &str) -> bool {
        self.told.preferred_words == slug
    }
    fn own_preferred(&self) -> &str {
        let own = &self.told.preferred_words;
        if PREFERRED.contains(&own.as_str()) { "" } else { own }
    }
}

/// Gathers the page.
pub async fn before_page(room: Room, there: InWriting, beside: Beside) -> Result<BeforePage, Refusal> {
    let Room { app, chrome, keeper, .. } = room;
    let story = there.story;
    let told = beside.typed.unwrap_or_else(|| story.told.clone());
    let known = ASKED.iter().filter_map(|ask| {
        let answer = ask.answer(&chrome, &told);
        (!answer.is_empty()).then(|| Known { id: ask.id(), said: ask.said(&chrome.words), answer })
    });
    Ok(BeforePage {
        known: known.collect(),
        saved: saved_line(&app, &chrome, &keeper, &story, story.saved_at).await?,
        apart: beside.meanwhile.is_some(),
        own_aside: beside.aside,
        told,
        troubles: beside.troubles,
        pen_names: pen_names::names(&app.db, &keeper).await?,
        story,
        chrome,
    })
}
