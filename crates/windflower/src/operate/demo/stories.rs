//! The invented stories and drawn pictures, inside the program.

use rust_embed::RustEmbed;
use serde::Deserialize;
use story::Told;

#[derive(RustEmbed)]
#[folder = "demo/stories/"]
struct Stories;

#[derive(RustEmbed)]
#[folder = "demo/pictures/"]
struct Pictures;

/// What `demo/place.toml` says of the place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPlace {
    /// What it is called.
    pub name: String,
    /// `family` or `community`.
    pub kind: String,
    /// One of the languages of the program.
    pub language: String,
    /// ISO 3166-1.
    pub country: String,
}

/// One file of `demo/stories`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoStory {
    title: String,
    /// The name under it, and the name its teller has here.
    pub pen_name: String,
    language: String,
    teller: String,
    experiences: Vec<String>,
    time_since: String,
    opening: String,
    content_notes: Vec<String>,
    #[serde(default)]
    weeks: Option<i64>,
    #[serde(default)]
    moments: Vec<String>,
    own_note: String,
    preferred_words: String,
    name: String,
    words: String,
    /// In the order in which they are kept.
    #[serde(default)]
    pub pictures: Vec<DemoPicture>,
}

/// One picture of a story.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPicture {
    /// Its file in `demo/pictures`.
    pub file: String,
    /// Its name in the words: `[[name]]`.
    pub name: String,
    /// Words under it.
    pub caption: String,
    /// Who took it.
    pub credit: String,
    /// What it shows.
    pub description: String,
    /// Whether it stays covered at first.
    pub covered: bool,
    /// The sentence on its cover.
    pub cover: String,
}

impl DemoStory {
    /// The story as its teller would type it.
    pub fn told(&self) -> Told {
        Told {
            title: self.title.clone(),
            opening: self.opening.clone(),
            words: self.words.trim().to_owned(),
            pen_name: self.pen_name.clone(),
            language: self.language.clone(),
            teller: self.teller.clone(),
            time_since: self.time_since.clone(),
            preferred_words: self.preferred_words.clone(),
            name: self.name.clone(),
            own_note: self.own_note.clone(),
            experiences: self.experiences.clone(),
            content_notes: self.content_notes.clone(),
            weeks: self.weeks,
            moments: self.moments.clone(),
        }
    }
}

fn read<T: for<'a> Deserialize<'a>>(name: &str, bytes: &[u8]) -> Result<T, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("{name}: {error}"))?;
    toml::from_str(text).map_err(|error| format!("{name}: {error}"))
}

/// The invented place.
///
/// # Errors
/// A sentence about what cannot be read.
pub fn place() -> Result<DemoPlace, String> {
    read("place.toml", include_bytes!("../../../demo/place.toml"))
}

/// Every story with the name of its file. The visitor's comes last, so that it stands first on the front page.
///
/// # Errors
/// A sentence about the one that cannot be read.
pub fn all() -> Result<Vec<(String, DemoStory)>, String> {
    let mut names: Vec<String> = Stories::iter().map(|name| name.into_owned()).collect();
    names.sort_by(|one, other| other.cmp(one));
    let story = |name: String| {
        let file = Stories::get(&name).ok_or_else(|| format!("{name} is missing"))?;
        Ok((name.clone(), read(&name, &file.data)?))
    };
    names.into_iter().map(story).collect()
}

/// The bytes of a picture.
///
/// # Errors
/// A sentence that names it, where it is missing.
pub fn picture(name: &str) -> Result<Vec<u8>, String> {
    let file = Pictures::get(name).ok_or_else(|| format!("demo/pictures/{name} is missing"))?;
    Ok(file.data.into_owned())
}
