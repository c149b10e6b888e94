//! Reading a helper's form while it streams in: her name, and for each photograph first its sentence and then the file.

use axum::extract::Multipart;

use super::super::letterbox::{MOST_IN_FORM, MOST_NAME, MOST_ROWS, MOST_SENTENCE};
use super::super::{Helper, Letter, put_in};
use crate::app::App;
use crate::keep::keepsakes::{NotTaken, Outcome, Source};
use crate::site::chrome::Chrome;
use crate::site::fields::text_of;
use crate::site::form_parts::{File, Part, next_part};
use crate::site::refusal::Refusal;

/// One photograph of the form that is not in the box, with its sentence as she wrote it.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Her sentence.
    pub(super) sentence: String,
    /// Why it was not put in.
    pub(super) trouble: Option<String>,
}

/// What came with one form.
#[derive(Clone, Debug, Default)]
pub(super) struct Came {
    /// Her name, as she wrote it.
    pub(super) name: String,
    /// What is missing about her name.
    pub(super) name_trouble: Option<String>,
    /// How many photographs are in the box now.
    pub(super) kept: i64,
    /// Those that are not.
    pub(super) rows: Vec<Row>,
    /// The disk was full.
    pub(super) found_no_room: bool,
    files: usize,
}

impl Came {
    /// Whether something was put in and nothing is left to say.
    pub(super) fn all_is_well(&self) -> bool {
        self.kept > 0 && self.name_trouble.is_none() && self.rows.is_empty()
    }

    /// Whether something of it must be looked at once more.
    pub(super) fn is_in_trouble(&self) -> bool {
        self.name_trouble.is_some() || self.first_trouble().is_some()
    }

    /// The first row that needs another look, for the list on top.
    pub(super) fn first_trouble(&self) -> Option<usize> {
        self.rows.iter().position(|row| row.trouble.is_some()).map(|place| place + 1)
    }

    fn refuse(&mut self, row: Row, trouble: String) {
        self.rows.push(Row { trouble: Some(trouble), ..row });
    }
}

/// Reads the form to its end and takes in what can be taken.
///
/// # Errors
/// `Refusal::ForeignForm` if it does not begin with the word of this very letterbox and receipt; `Refusal::TooLarge` if
/// more would come back than any form of ours holds.
pub(super) async fn read(
    app: &App,
    chrome: &Chrome,
    helper: &Helper,
    form: &mut Multipart,
) -> Result<Came, Refusal> {
    let (mut came, mut token_seen, mut row) = (Came::default(), false, None);
    while let Some(part) = next_part(form).await? {
        if came.rows.len() >= MOST_ROWS {
            return Err(Refusal::TooLarge);
        }
        match part {
            Part::Text(name, field) if name == "token" => {
                token_seen =
                    platform::secret::constant_time_eq(text_of(field).await?, helper.form_token(app));
            }
            _ if !token_seen => return Err(Refusal::ForeignForm),
            Part::Text(name, field) if name == "name" => {
                came.name = text_of(field).await?;
                came.name_trouble = name_trouble(chrome, &came.name);
            }
            Part::Text(name, field) if name.starts_with("sentence") => {
                let before = row.replace(Row { sentence: text_of(field).await?, trouble: None });
                keep_words(&mut came, before);
            }
            Part::File(file) => {
                let row = row.take().unwrap_or_default();
                take_in((app, chrome, helper), &mut came, row, file).await?;
            }
            Part::Text(..) | Part::Nothing => {}
        }
    }
    if !token_seen {
        return Err(Refusal::ForeignForm);
    }
    keep_words(&mut came, row);
    if came.files == 0 {
        match came.rows.first_mut() {
            Some(first) => first.trouble = Some(chrome.words.letterbox_none_chosen()),
            None => came.refuse(Row::default(), chrome.words.letterbox_none_chosen()),
        }
    }
    Ok(came)
}

/// A sentence without a photograph comes back to her with the form.
fn keep_words(came: &mut Came, row: Option<Row>) {
    came.rows.extend(row.filter(|row| !row.sentence.trim().is_empty()));
}

fn name_trouble(chrome: &Chrome, name: &str) -> Option<String> {
    match name.trim().chars().count() {
        0 => Some(chrome.words.letterbox_name_trouble()),
        count if count > MOST_NAME => Some(chrome.words.form_long(MOST_NAME as i64)),
        _ => None,
    }
}

async fn take_in(
    (app, chrome, helper): (&App, &Chrome, &Helper),
    came: &mut Came,
    row: Row,
    file: File<'_>,
) -> Result<(), Refusal> {
    let words = &chrome.words;
    came.files += 1;
    if came.name.trim().is_empty() && came.name_trouble.is_none() {
        came.name_trouble = name_trouble(chrome, "");
    }
    // What is missing is asked for before a photograph is taken in: without words she could not choose.
    let missing = match row.sentence.trim().chars().count() {
        _ if came.files > MOST_IN_FORM => Some(words.letterbox_at_once(MOST_IN_FORM as i64)),
        0 => Some(words.letterbox_sentence_missing()),
        count if count > MOST_SENTENCE => Some(words.form_long(MOST_SENTENCE as i64)),
        _ if came.name_trouble.is_some() => Some(words.letterbox_choose_again()),
        _ => None,
    };
    if let Some(trouble) = missing {
        came.refuse(row, trouble);
        return Ok(());
    }
    let called = file.name.clone();
    let name = came.name.trim().to_owned();
    let letter = Letter { app, helper, name: &name, sentence: row.sentence.trim() };
    match put_in(&letter, &called, Source::File(file)).await? {
        Outcome::Kept(_) => came.kept += 1,
        Outcome::Refused(NotTaken::Shut) => came.refuse(row, words.letterbox_shut()),
        Outcome::Refused(why) => {
            came.found_no_room |= why == NotTaken::NoRoom;
            came.refuse(row, why.sentence(words));
        }
    }
    Ok(())
}
