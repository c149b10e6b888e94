//! The sorts of things that wait for a decision, each in its own way: what the line says of one, what whoever opened it is
//! shown, what can be decided, and how. A new sort is one more arm here, and a template beside `item`.

pub mod note;
pub mod report;
pub mod story;

use platform::db::DbError;

use self::note::NoteShown;
use self::report::ReportShown;
use self::story::StoryShown;
use crate::app::{App, Shared};
use crate::ids::{NoteId, PersonId, RememberedId, ReportId, StoryId};
use crate::people::decisions::Ruling;
use crate::people::members::{self, Decision, MemberLine};
use crate::people::waiting::{Kind, Waiting};
use crate::people::who::roles::Moderator;
use crate::receive::notes::{self, By};
use crate::receive::reports::{self, report::Outcome, report::Round};
use crate::share::publication::{self, Answer};
use crate::share::remembered::Remembered;
use crate::share::{editions, remembered, submission};
use crate::site::chrome::Chrome;
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// What the line says of one that waits.
pub struct Glance {
    /// In a few words.
    pub said: String,
    /// What its story tells of, for whoever rather does not see that.
    pub experiences: Vec<String>,
}

/// What whoever opened it is shown.
pub enum Shown {
    /// Something is said to be wrong with a story.
    Report(Box<ReportShown>),
    /// Words of kindness.
    Note(Box<NoteShown>),
    /// A story that was handed in.
    Story(Box<StoryShown>),
    /// Somebody asks to be a member.
    Member(MemberLine),
    /// A name for the page of remembrance.
    Name(Remembered),
}

/// One answer that can be given.
pub struct Offer {
    /// Its word in the form.
    pub word: &'static str,
    /// The letter that chooses it.
    pub key: char,
    /// What it says.
    pub label: String,
    /// What follows; may be empty.
    pub hint: String,
}

/// What somebody answered.
pub struct Answered<'a> {
    /// `pass`, `give-back` or `decline`.
    pub outcome: &'a str,
    /// Why; may be empty.
    pub reason: &'a str,
    /// A line; may be empty.
    pub line: &'a str,
    /// What she was looking at, so that it is not another by now.
    pub version: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It holds.
    Decided,
    /// It holds once a second person finds the same.
    AsksSecond,
    /// It is another by now: look once more.
    Changed,
    /// Readers would take the name under it for somebody else's.
    NameOfAnother,
    /// She must prove her address first; a letter goes to her.
    LetterSoon,
}

/// The reasons that a decision about this sort of thing may name.
pub fn reasons(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Report | Kind::Story | Kind::Name => {
            &["another-note", "recognised", "danger", "unkind", "sells", "taken", "not-sure"]
        }
        Kind::Note => &["measures", "advice", "living-baby", "cruel", "contact", "danger", "not-sure"],
        Kind::Member => &["not-sure"],
    }
}

/// What the line says of one; `None` where the thing is gone, or put away.
pub async fn glance(app: &App, chrome: &Chrome, waiting: &Waiting) -> Result<Option<Glance>, DbError> {
    match waiting.kind {
        Kind::Report => {
            let glance = reports::glance(&app.db, &ReportId::from(waiting.thing_id.as_str())).await?;
            Ok(glance.map(|(reason, experiences)| Glance {
                said: chrome.slug("report-reason", reason.word()),
                experiences,
            }))
        }
        Kind::Member => Ok(Some(Glance { said: chrome.words.care_glance_member(), experiences: Vec::new() })),
        Kind::Name => {
            let waits = remembered::waits(&app.db, &RememberedId::from(waiting.thing_id.as_str())).await?;
            Ok(waits.then(|| Glance { said: chrome.words.care_glance_name(), experiences: Vec::new() }))
        }
        Kind::Note => {
            let experiences = notes::experiences(&app.db, &NoteId::from(waiting.thing_id.as_str())).await?;
            Ok(experiences.map(|experiences| Glance { said: chrome.words.care_glance_note(), experiences }))
        }
        Kind::Story => {
            let story = editions::by_id(&app.db, &StoryId::from(waiting.thing_id.as_str())).await?;
            let experiences = story.map(|story| story.told.experiences);
            Ok(experiences.map(|experiences| Glance { said: chrome.words.care_glance_story(), experiences }))
        }
    }
}

/// Whether she may decide about it at all, whoever has it in hand.
pub async fn may_open(app: &App, moderator: &Moderator, (kind, id): (Kind, &str)) -> Result<bool, DbError> {
    match kind {
        Kind::Report => reports::may_decide(app, &ReportId::from(id), moderator.person_id()).await,
        Kind::Member => Ok(true),
        Kind::Note => notes::may_decide(&app.db, By::Place(moderator), &NoteId::from(id)).await,
        // Nor does whoever brings a name decide about it.
        Kind::Name => Ok(remembered::to_decide(&app.db, moderator, &id.into()).await?.is_some()),
        // Whoever tells a story does not decide about it.
        Kind::Story => {
            let story = editions::by_id(&app.db, &StoryId::from(id)).await?;
            Ok(story.is_some_and(|story| story.teller_id != *moderator.person_id()))
        }
    }
}

/// Whether it is about words for herself: of those she meets no trace, waiting or decided, before a person passed them.
pub async fn is_kept_from(
    app: &App,
    moderator: &Moderator,
    (kind, id): (Kind, &str),
) -> Result<bool, DbError> {
    if kind != Kind::Note {
        return Ok(false);
    }
    let keeper = notes::keeper_of(&app.db, &NoteId::from(id)).await?;
    Ok(keeper.is_some_and(|keeper| keeper == *moderator.person_id()))
}

/// What she is shown; `None` where the thing is gone.
pub async fn shown(
    app: &App,
    chrome: &Chrome,
    moderator: &Moderator,
    (kind, id): (Kind, &str),
    picture: &str,
) -> Result<Option<Shown>, Refusal> {
    match kind {
        Kind::Report => {
            let shown = report::shown(app, chrome, moderator, &ReportId::from(id), picture).await?;
            Ok(shown.map(|shown| Shown::Report(Box::new(shown))))
        }
        Kind::Member => {
            let asking = members::one_asking(&app.db, moderator, &PersonId::from(id)).await?;
            Ok(asking.map(Shown::Member))
        }
        Kind::Name => Ok(remembered::to_decide(&app.db, moderator, &id.into()).await?.map(Shown::Name)),
        Kind::Note => {
            let shown = note::shown(app, moderator, &NoteId::from(id)).await?;
            Ok(shown.map(|shown| Shown::Note(Box::new(shown))))
        }
        Kind::Story => {
            let shown = story::shown(app, chrome, moderator, &StoryId::from(id)).await?;
            Ok(shown.map(|shown| Shown::Story(Box::new(shown))))
        }
    }
}

impl Shown {
    /// The answers that can be given, the one that changes least first.
    pub fn offers(&self, chrome: &Chrome) -> Vec<Offer> {
        let words = &chrome.words;
        let none = String::new;
        let offer = |word, key, label, hint| Offer { word, key, label, hint };
        match self {
            Shown::Member(_) => vec![
                offer("pass", 'p', words.care_welcome(), none()),
                offer("decline", 'd', words.care_not_now(), none()),
            ],
            Shown::Note(_) => vec![
                offer("pass", 'p', words.offer_note_pass(), words.offer_note_pass_hint()),
                offer("give-back", 'g', words.offer_note_back(), words.offer_note_back_hint()),
                offer("decline", 'd', words.offer_note_aside(), words.offer_note_aside_hint()),
            ],
            Shown::Name(_) => vec![
                offer("pass", 'p', words.offer_name_show(), words.offer_name_show_hint()),
                offer("give-back", 'g', words.offer_name_back(), words.offer_name_back_hint()),
            ],
            Shown::Story(_) => vec![
                offer("pass", 'p', words.offer_story_show(), words.offer_story_show_hint()),
                offer("give-back", 'g', words.offer_story_back(), words.offer_story_back_hint()),
            ],
            Shown::Report(report) if report.asked.round == Round::Answer => vec![
                offer("pass", 'p', words.offer_lift(), words.offer_lift_hint()),
                offer("decline", 'd', words.offer_stays_narrow(), none()),
            ],
            Shown::Report(report) => {
                let second = report.asked.one_declines;
                let hint = if second { words.offer_narrow_second() } else { words.offer_narrow_first() };
                vec![
                    offer("pass", 'p', words.offer_stays(), words.offer_stays_hint()),
                    offer("give-back", 'g', words.offer_line(), words.offer_line_hint()),
                    offer("decline", 'd', words.offer_narrow(), hint),
                ]
            }
        }
    }

    /// What tells whether it is still the same when she decides.
    pub fn version(&self) -> &str {
        match self {
            Shown::Report(report) => &report.words_hash,
            Shown::Note(note) => &note.version,
            Shown::Story(story) => &story.version,
            Shown::Member(_) | Shown::Name(_) => "",
        }
    }

    /// The name under it, for sentences to begin from.
    pub fn name(&self) -> &str {
        match self {
            Shown::Report(report) => &report.pen_name,
            Shown::Note(note) => &note.note.teller,
            Shown::Story(story) => &story.document.pen_name,
            Shown::Member(line) => &line.name,
            // Nothing of whoever brought it is shown.
            Shown::Name(_) => "",
        }
    }
}

/// Decides.
///
/// # Errors
/// `Trouble::Refused` where somebody else has it in hand or decided it, or must.
pub async fn decide(
    app: &Shared,
    moderator: &Moderator,
    (kind, id): (Kind, &str),
    answered: &Answered<'_>,
) -> Result<Done, Trouble> {
    match kind {
        Kind::Report => {
            let deciding = reports::Deciding {
                outcome: Outcome::parse(answered.outcome).ok_or(Trouble::Refused)?,
                reason: answered.reason,
                line: answered.line,
                words_hash: answered.version,
            };
            let done = reports::decide(app, moderator, &ReportId::from(id), &deciding).await?;
            Ok(match done {
                reports::Done::Decided => Done::Decided,
                reports::Done::AsksSecond => Done::AsksSecond,
                reports::Done::WordsChanged => Done::Changed,
            })
        }
        Kind::Member => {
            let decision = match answered.outcome {
                "pass" => Decision::Welcome,
                "decline" => Decision::NotNow,
                _ => return Err(Trouble::Refused),
            };
            let person_id = PersonId::from(id);
            if decision == Decision::Welcome && members::ask_to_prove(app, &person_id, false).await? {
                return Ok(Done::LetterSoon);
            }
            members::decide(app, moderator, &person_id, decision).await?;
            Ok(Done::Decided)
        }
        Kind::Note => decide_note(app, moderator, &NoteId::from(id), answered).await,
        Kind::Name => decide_name(app, moderator, &id.into(), answered).await,
        Kind::Story => decide_story(app, moderator, &StoryId::from(id), answered).await,
    }
}

/// A note that was changed since she read it is another one.
async fn decide_note(
    app: &Shared,
    moderator: &Moderator,
    id: &NoteId,
    answered: &Answered<'_>,
) -> Result<Done, Trouble> {
    let by = By::Place(moderator);
    let now = notes::to_decide(&app.db, by, id).await?.ok_or(Trouble::Refused)?;
    if now.version.to_string() != answered.version {
        return Ok(Done::Changed);
    }
    let outcome = notes::Outcome::parse(answered.outcome).ok_or(Trouble::Refused)?;
    let Answered { reason, line, .. } = *answered;
    notes::decide(app, id, &notes::Deciding { outcome, reason, line, by, version: now.version }).await?;
    Ok(Done::Decided)
}

async fn decide_name(
    app: &Shared,
    moderator: &Moderator,
    id: &RememberedId,
    answered: &Answered<'_>,
) -> Result<Done, Trouble> {
    let shows = match answered.outcome {
        "pass" => true,
        "give-back" => false,
        _ => return Err(Trouble::Refused),
    };
    remembered::decide(app, moderator, id, (shows, answered.reason, answered.line)).await?;
    Ok(Done::Decided)
}

/// What is decided about is the edition that she read.
async fn decide_story(
    app: &Shared,
    moderator: &Moderator,
    id: &StoryId,
    answered: &Answered<'_>,
) -> Result<Done, Trouble> {
    let (handed, _) = submission::read(&app.db, moderator, id).await?.ok_or(Trouble::Refused)?;
    if handed.edition.map(|edition| edition.to_string()).as_deref() != Some(answered.version) {
        return Ok(Done::Changed);
    }
    match answered.outcome {
        "pass" => Ok(match publication::accept(app, moderator, (id, handed.edition)).await? {
            Answer::Shown | Answer::Waits => Done::Decided,
            Answer::NameOfAnother => Done::NameOfAnother,
        }),
        "give-back" => {
            let place = app.place.now();
            submission::hand_back(app, moderator, (id, handed.edition), (answered.line, &place.name)).await?;
            Ok(Done::Decided)
        }
        _ => Err(Trouble::Refused),
    }
}

/// Whether a decision is one that whoever made it can take back. Who was welcomed has a letter by then.
pub fn can_be_undone(ruling: &Ruling) -> bool {
    match ruling.kind {
        Kind::Report => reports::can_be_undone(&ruling.outcome),
        Kind::Note => notes::Outcome::parse(&ruling.outcome).is_some(),
        Kind::Member | Kind::Story | Kind::Name => false,
    }
}

/// Takes a decision back.
///
/// # Errors
/// `Trouble::Refused` where that cannot be done, or is over.
pub async fn undo(app: &Shared, moderator: &Moderator, (kind, id): (Kind, &str)) -> Result<(), Trouble> {
    match kind {
        Kind::Report => reports::undo(app, moderator, &ReportId::from(id)).await,
        Kind::Note => notes::undo(app, &NoteId::from(id), By::Place(moderator)).await,
        Kind::Member | Kind::Story | Kind::Name => Err(Trouble::Refused),
    }
}
