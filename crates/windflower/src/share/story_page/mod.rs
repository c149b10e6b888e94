//! A story as a reader gets it: the gate, the story with its covers, the words only, and the card of a link.
//! The same code makes the real pages, the teller's preview of them, and what she leaves to somebody.

use std::borrow::Cow;
use std::collections::HashMap;

use askama::Template;
use story::{Block, Document, DocumentPicture};
use story::{passages, words};

use crate::keep::keepsakes::keepsake::Picture;
use crate::site::chrome::Chrome;

/// Which page of a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What a reader is told first; the story itself where there is nothing to tell.
    First,
    /// The story with its covers.
    Open,
    /// The words only.
    Words,
}

/// Where the pages of this story stand, so that the preview can lead to itself.
#[derive(Clone, Debug)]
pub struct Ways {
    /// What a reader is told first.
    pub first: String,
    /// The story.
    pub open: String,
    /// The words only.
    pub words: String,
    /// What stands between the address of the story and the slot to uncover, `?show=` or `&show=`.
    pub show: &'static str,
    /// Where a reader says that something is wrong; not where she looks at it as somebody else.
    pub report: Option<String>,
}

impl Ways {
    /// For readers.
    pub fn of_story(address: &str) -> Ways {
        let first = format!("/s/{address}");
        Ways {
            open: format!("{first}/open"),
            words: format!("{first}/words"),
            show: "?show=",
            report: Some(format!("{first}/report")),
            first,
        }
    }
}

/// A picture that may be shown now, by its slot. A slot that is missing here is not shown at all.
pub type Pictures = HashMap<String, Picture>;

/// A part of the story, ready for the page.
enum Part<'a> {
    /// A block, and its language where that is another one, as an attribute.
    Text(Cow<'a, Block>, String),
    /// A picture that nothing covers, or that the reader asked for (`asked`).
    Shown {
        picture: &'a Picture,
        of: &'a DocumentPicture,
        asked: bool,
    },
    Covered {
        of: &'a DocumentPicture,
        sentence: &'a str,
    },
    /// Where only words are read: what is said of a picture that nothing covers.
    Told(&'a DocumentPicture),
    /// Where only words are read: the sentence in the place of one that is covered.
    ToldCovered(&'a str),
    /// For its teller alone: why readers do not get this one.
    Why(&'a str),
}

/// A note that stands under the story.
pub struct NoteUnder {
    /// What it says.
    pub words: String,
    /// The name under it; may be empty.
    pub pen_name: String,
    /// In which language the page was on which it was written.
    pub language: String,
}

/// What stands under a story of the kindness of others.
#[derive(Default)]
pub struct Kindness {
    /// Whether readers may write.
    pub takes_notes: bool,
    /// Whether readers may leave a mark without words.
    pub takes_marks: bool,
    /// The notes that stand there.
    pub notes: Vec<NoteUnder>,
}

/// Another story that is near to this one.
pub struct Near {
    /// Its public address.
    pub address: String,
    /// Its title; may be empty.
    pub title: String,
    /// The line for lists; may be empty.
    pub opening: String,
    /// The name under it; may be empty.
    pub pen_name: String,
    /// The language in which it is told.
    pub language: String,
    /// What both have in common, in words.
    pub why: String,
}

/// What the head of a story's page says to machines; without a word of the story where it stands in no list.
#[derive(Default)]
pub struct Head {
    /// Whether search engines may name this page.
    pub found: bool,
    /// Its whole address, and that of the card of a link to it.
    pub address: Option<(String, String)>,
    /// What the gate says, as JSON-LD that is safe within a page.
    pub data: Option<String>,
    /// Title and line on the card of a link.
    pub card: Option<(String, String)>,
}

impl Head {
    /// For the robots of search engines.
    fn index(&self) -> &'static str {
        if self.found { "noarchive, noimageindex, max-image-preview:none" } else { "noindex" }
    }
}

/// The story with its covers, or its words only.
#[derive(Template)]
#[template(path = "share/story_page/story.html")]
pub struct StoryPage<'a> {
    /// What every page needs.
    pub chrome: Chrome,
    document: &'a Document,
    parts: Vec<Part<'a>>,
    ways: Ways,
    words_only: bool,
    preview: bool,
    date: String,
    kindness: Kindness,
    near: Vec<Near>,
    head: Head,
}

/// What a reader is told before the story opens.
#[derive(Template)]
#[template(path = "share/story_page/gate.html")]
pub struct GatePage<'a> {
    /// What every page needs.
    pub chrome: Chrome,
    document: &'a Document,
    ways: Ways,
    minutes: i64,
    shown: i64,
    covered: i64,
    preview: bool,
    head: Head,
}

impl<'a> GatePage<'a> {
    /// With what its head says to machines.
    #[must_use]
    pub fn with_head(mut self, head: Head) -> Self {
        self.head = head;
        self
    }

    /// Gathers the page.
    pub fn new(
        chrome: Chrome,
        document: &'a Document,
        pictures: &Pictures,
        ways: Ways,
        preview: bool,
    ) -> GatePage<'a> {
        let there = document.pictures.iter().filter(|picture| pictures.contains_key(&picture.slot));
        let (covered, shown): (Vec<_>, Vec<_>) = there.partition(|picture| picture.cover.is_some());
        let minutes = i64::try_from(words::minutes(&document.blocks)).unwrap_or(1);
        GatePage {
            chrome,
            document,
            ways,
            minutes,
            shown: shown.len() as i64,
            covered: covered.len() as i64,
            preview,
            head: Head::default(),
        }
    }
}

/// The story alone, without the page around it.
#[derive(Template)]
#[template(path = "share/story_page/inside.html")]
pub struct StoryInside<'a> {
    chrome: Chrome,
    document: &'a Document,
    parts: Vec<Part<'a>>,
    ways: Ways,
    words_only: bool,
    preview: bool,
    date: String,
    kindness: Kindness,
    near: Vec<Near>,
}

impl<'a> From<StoryPage<'a>> for StoryInside<'a> {
    fn from(page: StoryPage<'a>) -> StoryInside<'a> {
        let StoryPage { chrome, document, parts, ways, words_only, preview, date, kindness, near, head: _ } =
            page;
        StoryInside { chrome, document, parts, ways, words_only, preview, date, kindness, near }
    }
}

/// What a reader is told before it opens, without the page around it.
#[derive(Template)]
#[template(path = "share/story_page/first.html")]
pub struct GateInside<'a> {
    chrome: Chrome,
    document: &'a Document,
    ways: Ways,
    minutes: i64,
    shown: i64,
    covered: i64,
    preview: bool,
}

impl<'a> From<GatePage<'a>> for GateInside<'a> {
    fn from(page: GatePage<'a>) -> GateInside<'a> {
        let GatePage { chrome, document, ways, minutes, shown, covered, preview, head: _ } = page;
        GateInside { chrome, document, ways, minutes, shown, covered, preview }
    }
}

/// What a page needs to know about its reader and its moment.
pub struct Look<'a> {
    /// The slot to uncover, if one was asked for.
    pub show: Option<&'a str>,
    /// The words only.
    pub words_only: bool,
    /// Whether the teller looks at it before others do.
    pub preview: bool,
    /// When it was first shown, in words; empty before.
    pub date: String,
    /// In the preview, by slot: why readers do not get a picture.
    pub why: Option<&'a HashMap<String, String>>,
}

impl<'a> StoryPage<'a> {
    /// Gathers the page. A covered picture that was not asked for leaves nothing here but its sentence.
    pub fn new(
        chrome: Chrome,
        document: &'a Document,
        pictures: &'a Pictures,
        ways: Ways,
        look: Look<'a>,
    ) -> StoryPage<'a> {
        let parts = document
            .blocks
            .iter()
            .flat_map(|block| part(block, document, pictures, &look).into_iter().chain(why(block, &look)))
            .collect();
        StoryPage {
            chrome,
            document,
            parts,
            ways,
            words_only: look.words_only,
            preview: look.preview,
            date: look.date,
            kindness: Kindness::default(),
            near: Vec::new(),
            head: Head::default(),
        }
    }
}

impl StoryPage<'_> {
    /// With what its head says to machines.
    #[must_use]
    pub fn with_head(mut self, head: Head) -> Self {
        self.head = head;
        self
    }

    /// With what stands under it of the kindness of others.
    #[must_use]
    pub fn with_kindness(mut self, kindness: Kindness) -> Self {
        self.kindness = kindness;
        self
    }
}

impl StoryPage<'_> {
    /// With the stories that are near to it.
    #[must_use]
    pub fn with_near(mut self, near: Vec<Near>) -> Self {
        self.near = near;
        self
    }
}

fn why<'a>(block: &Block, look: &Look<'a>) -> Option<Part<'a>> {
    let Block::Picture(slot) = block else { return None };
    let why = look.why.filter(|_| !look.words_only)?;
    why.get(slot).map(|sentence| Part::Why(sentence.as_str()))
}

fn part<'a>(
    block: &'a Block,
    document: &'a Document,
    pictures: &'a Pictures,
    look: &Look<'_>,
) -> Option<Part<'a>> {
    let Block::Picture(slot) = block else { return Some(text(block)) };
    let of = document.picture(slot)?;
    let picture = pictures.get(slot)?;
    if look.words_only {
        return told(of);
    }
    let uncovered = look.show == Some(slot.as_str());
    match &of.cover {
        Some(sentence) if !uncovered => Some(Part::Covered { of, sentence }),
        cover => Some(Part::Shown { picture, of, asked: cover.is_some() }),
    }
}

fn text(block: &Block) -> Part<'_> {
    let (language, block) = passages::shown(block);
    Part::Text(block, language.map(|code| format!(" lang=\"{code}\"")).unwrap_or_default())
}

/// What words there are of a picture, without it. Of a covered one there is the sentence on its cover, and nothing else.
fn told(of: &DocumentPicture) -> Option<Part<'_>> {
    match &of.cover {
        Some(sentence) => Some(Part::ToldCovered(sentence)),
        None => (!of.caption.is_empty() || !of.description.is_empty()).then_some(Part::Told(of)),
    }
}

/// Pictures with what their teller says they show.
pub fn with_descriptions(document: &Document, pictures: &Pictures) -> Pictures {
    let described = pictures.iter().map(|(slot, picture)| {
        let alt = document.picture(slot).map(|of| of.description.clone()).unwrap_or_default();
        (slot.clone(), Picture { alt, ..picture.clone() })
    });
    described.collect()
}
