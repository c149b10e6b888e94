//! Reading the form of the writing room: text fields and photographs in one, so that it works without script.

use std::sync::Arc;

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use story::Told;
use story::words::{self, Way};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::app::App;
use crate::keep::boxes::Room;
use crate::keep::keepsakes::web::{Received, take_in_one};
use crate::share::editions::story::{MOST_PEN_NAME, MOST_SHORT, MOST_TITLE, MOST_WORDS};
use crate::share::pen_names;
use crate::share::placements::{MOST_CAPTION, Placement};
use crate::share::writing::Window;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles, broke_off, check_token, is_longer, typed};
use crate::site::form_parts::{Part, next_part};
use crate::site::refusal::Refusal;
use crate::site::slugs;

/// All text of the form together.
const MOST_TEXT_BYTES: usize = 4 * 1024 * 1024;
/// The same of somebody who is not signed in: the longest story, in whatever script.
const MOST_GIVEN_BACK_BYTES: usize = 1024 * 1024;

/// What came with the form.
pub struct Form {
    /// Its text fields.
    pub fields: Fields,
    /// What came of its photographs.
    pub received: Vec<Received>,
    /// How many photographs came that could not be taken in, because nothing had said yet whose form this is.
    pub left_out: usize,
    /// Whether it came from one of our own pages in this very session. If not, only its text was read.
    pub is_own: bool,
    /// Its place in memory, where nobody is signed in.
    held: Option<OwnedSemaphorePermit>,
}

impl Form {
    /// Reads it; photographs are taken in as they come, each for itself.
    pub async fn read(
        app: &App,
        chrome: &Chrome,
        room: Option<&Room>,
        mut multipart: Multipart,
    ) -> Result<Form, Refusal> {
        let (fields, received) = (Fields::default(), Vec::new());
        let mut form = Form { fields, received, left_out: 0, is_own: false, held: None };
        let mut left = if room.is_some() { MOST_TEXT_BYTES } else { MOST_GIVEN_BACK_BYTES };
        while let Some(part) = next_part(&mut multipart).await? {
            match part {
                Part::Nothing => {}
                Part::File(file) => match room.filter(|_| form.is_own) {
                    Some(Room { keeper, own_box, .. }) => {
                        form.received.push(take_in_one(app, chrome, keeper, own_box, file).await?);
                    }
                    None => form.left_out += 1,
                },
                Part::Text(name, field) => {
                    let given_back = room.is_none().then_some((&app.given_back, &mut form.held));
                    let text = text_of(field, &mut left, given_back).await?;
                    if name == "token" {
                        let is_from = |visitor| check_token(visitor, &text).is_ok();
                        form.is_own = chrome.visitor.as_ref().is_some_and(is_from);
                    }
                    form.fields.push(&name, &text)?;
                }
            }
        }
        Ok(form)
    }

    /// What is to be said of photographs: that some could not be taken, or that none was chosen where a button asked for it.
    pub fn about_photographs(&self, chrome: &Chrome) -> Option<String> {
        if self.left_out > 0 {
            return Some(chrome.words.write_photographs_again());
        }
        let none = self.received.is_empty() && self.fields.text("do") == "add";
        none.then(|| chrome.words.keep_none_chosen())
    }

    /// What the form tells, with the picture moved whose button was pressed.
    pub fn told(&self, before: &Told, placements: &[Placement]) -> Told {
        let mut told = told(&self.fields, before);
        if let (true, Some((placement, way))) = (self.is_own, self.moves(placements)) {
            told.words = words::moved(&told.words, &placement.name, way);
        }
        told
    }

    /// The picture that is to be moved in the words, and where to.
    fn moves<'a>(&self, placements: &'a [Placement]) -> Option<(&'a Placement, Way)> {
        let (way, slot) = self.fields.text("do").split_once(':')?;
        let way = match way {
            "up" => Way::Up,
            "down" => Way::Down,
            _ => return None,
        };
        Some((placements.iter().find(|placement| placement.slot == slot)?, way))
    }

    /// Keepsakes to be placed: those that came with the form, and those chosen from the box.
    pub fn keepsakes(&self, action: &str) -> Vec<String> {
        let received = self.received.iter().filter_map(Received::keepsake).map(ToString::to_string);
        let chosen = action.strip_prefix("place:").into_iter().chain(self.fields.all("place"));
        received.chain(chosen.map(str::to_owned)).collect()
    }
}

/// The text of one field; `left` is how many bytes all that follow may have. Where nobody is signed in, each byte has its
/// place in the room that all of them share, so that no crowd of strangers fills the memory; nobody waits for it.
async fn text_of(
    mut field: Field<'_>,
    left: &mut usize,
    mut given_back: Option<(&Arc<Semaphore>, &mut Option<OwnedSemaphorePermit>)>,
) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(broke_off)? {
        *left = left.checked_sub(chunk.len()).ok_or(Refusal::TooLarge)?;
        if let Some((all, held)) = &mut given_back {
            let more = u32::try_from(chunk.len()).map_err(|_| Refusal::TooLarge)?;
            let more = Arc::clone(all).try_acquire_many_owned(more);
            let more = more.map_err(|_| Refusal::enough(&[]))?;
            match held {
                Some(held) => held.merge(more),
                None => **held = Some(more),
            }
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(typed(&bytes))
}

/// What the window began from, and where its words were set aside before.
pub fn window(fields: &Fields) -> Window<'_> {
    let aside = fields.given("aside").filter(|id| !id.is_empty());
    let counted = |name: &str| fields.given(name).map(|count| count.parse().unwrap_or(0));
    // Words without a version began from nobody knows what, and never go over others unseen.
    let version = counted("version").or_else(|| fields.given("words").map(|_| 0));
    Window { version, answers: counted("answers"), aside }
}

/// What the form tells; a field that is not in the form at all stays as it was.
pub fn told(fields: &Fields, before: &Told) -> Told {
    let text = |name: &str, before: &str| fields.given(name).unwrap_or(before).to_owned();
    let listed = |name: &str, known: &[&'static str], before: &[String]| {
        // A form whose boxes are all unticked sends none of them; this hidden field says that they were there.
        if fields.ticked(&format!("{name}-asked")) {
            slugs::only_known(known, &fields.all(name)).into_iter().map(str::to_owned).collect()
        } else {
            before.to_vec()
        }
    };
    let one_of = |name: &str, known: &[&'static str], before: &str| match fields.given(name) {
        Some(slug) => known.iter().find(|known| **known == slug).copied().unwrap_or_default().to_owned(),
        None => before.to_owned(),
    };
    let preferred = fields.text("preferred_own").trim();
    Told {
        title: text("title", &before.title),
        opening: text("opening", &before.opening),
        words: text("words", &before.words),
        pen_name: match fields.given("pen_name").or(fields.given("pen_name_new")) {
            Some(_) => pen_name(fields),
            None => before.pen_name.clone(),
        },
        language: fields
            .given("language")
            .filter(|code| is_language(code))
            .unwrap_or(&before.language)
            .to_owned(),
        teller: one_of("teller", &slugs::TELLERS, &before.teller),
        time_since: one_of("time_since", &slugs::TIMES_SINCE, &before.time_since),
        preferred_words: if preferred.is_empty() {
            text("preferred_words", &before.preferred_words)
        } else {
            preferred.to_owned()
        },
        name: text("name", &before.name),
        own_note: text("own_note", &before.own_note),
        experiences: listed("experience", &slugs::EXPERIENCES, &before.experiences),
        content_notes: listed("note", &slugs::CONTENT_NOTES, &before.content_notes),
        weeks: fields.given("weeks").map_or(before.weeks, slugs::weeks),
        moments: listed("moment", &slugs::MOMENTS, &before.moments),
    }
}

/// The name that the form puts under the story: a new one that is written there, or the one that is chosen.
pub fn pen_name(fields: &Fields) -> String {
    let new = pen_names::clean(fields.text("pen_name_new"));
    if new.is_empty() { pen_names::clean(fields.text("pen_name")) } else { new }
}

/// A BCP 47 code in its plain form, like `en` or `pt-BR`.
fn is_language(code: &str) -> bool {
    (2..=12).contains(&code.len())
        && code.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

/// Takes over what the form says of the photographs.
pub fn take_over(fields: &Fields, placements: &mut [Placement]) {
    for placement in placements {
        let slot = placement.slot.clone();
        let text = |name: &str| fields.given(&format!("{name}-{slot}")).map(str::to_owned);
        let caption = text("caption");
        // One of two answers; an empty one leaves it open, and so does none where it was asked: it is asked again then.
        let answer = text("covered");
        placement.answered |= answer.is_some();
        if let Some(answer) = answer.or(caption.as_ref().map(|_| String::new())) {
            placement.covered = !answer.is_empty();
        }
        if let Some(caption) = caption {
            placement.caption = caption;
        }
        if let Some(credit) = text("credit") {
            placement.credit = credit;
        }
        if let Some(description) = text("description") {
            placement.description = description;
        }
        if let Some(cover) = text("cover") {
            placement.cover = cover;
        }
    }
}

/// The slots of pictures that the form writes beside and that stand in the story no longer.
pub fn gone(fields: &Fields, placements: &[Placement]) -> Vec<String> {
    let slots = fields.pairs().filter_map(|(name, _)| name.strip_prefix("caption-"));
    let is_there = |slot: &&str| placements.iter().any(|placement| placement.slot == **slot);
    slots.filter(|slot| !is_there(slot)).map(str::to_owned).collect()
}

/// What was typed beside those: nowhere else is it any more.
pub fn beside_gone(fields: &Fields, gone: &[String]) -> String {
    let names = ["caption", "description", "credit", "cover"];
    let texts = gone.iter().flat_map(|slot| names.map(|name| fields.text(&format!("{name}-{slot}")).trim()));
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// What of it is too long, each beside its field.
pub fn too_long(chrome: &Chrome, told: &Told, fields: &Fields, placements: &[Placement]) -> Troubles {
    let mut troubles = Troubles::default();
    let limits: [(&'static str, &str, usize); 7] = [
        ("title", &told.title, MOST_TITLE),
        ("words", &told.words, MOST_WORDS),
        ("opening", &told.opening, MOST_SHORT),
        ("own_note", &told.own_note, MOST_SHORT),
        ("pen_name", &told.pen_name, MOST_PEN_NAME),
        ("name", &told.name, MOST_PEN_NAME),
        ("preferred_own", &told.preferred_words, MOST_PEN_NAME),
    ];
    for (field, text, most) in limits {
        troubles.at_most(field, text, most, &chrome.words);
    }
    let under_pictures = ["caption", "credit", "description", "cover"].iter().any(|field| {
        let long = |one: &Placement| is_longer(fields.text(&format!("{field}-{}", one.slot)), MOST_CAPTION);
        placements.iter().any(long)
    });
    if under_pictures {
        troubles.add("photographs", chrome.words.form_long(MOST_CAPTION as i64));
    }
    troubles
}
