//! Whether a story says something else than readers see.

use platform::clock::Moment;
use platform::db::{Db, DbError};
use story::words::{self, Block, Line};
use story::{Document, Told};

use super::version::{PictureWords, Version};
use crate::share::editions::{self, Story};
use crate::share::placements::{self, Placement};
use crate::trouble::Trouble;

/// When readers were shown the words that they have, if the story says something else by now.
pub async fn changed(db: &Db, story: &Story) -> Result<Option<Moment>, Trouble> {
    if !story.is_published() {
        return Ok(None);
    }
    let Some(shown_at) = editions::made_at(db, story).await? else { return Ok(None) };
    if story.saved_at <= shown_at {
        return Ok(None);
    }
    let placements = placements::of_story(db, &story.id).await?;
    let now = placements::document(&story.told, &placements);
    let shown = editions::document(db, story).await?;
    Ok(shown.is_some_and(|shown| shown != now).then_some(shown_at))
}

/// What readers have, as a version to look at and to bring back: as it was typed, if that is still kept. `called` is what a
/// picture is called in the words that has no name there any more.
pub async fn shown(db: &Db, story: &Story, called: &str) -> Result<Option<Version>, Trouble> {
    let Some(made_at) = editions::made_at(db, story).await? else { return Ok(None) };
    let Some(document) = editions::document(db, story).await? else { return Ok(None) };
    if let Some(head) = last_shown(db, story, made_at).await?
        && let Some(mut version) = super::find(db, &story.id, &head).await?
    {
        for words in &mut version.pictures {
            let of = document.picture(&words.slot);
            words.keepsake_id = of.map(|of| of.keepsake_id.as_str().into()).or(words.keepsake_id.take());
        }
        return Ok(Some(version));
    }
    let there = placements::of_story(db, &story.id).await?;
    Ok(Some(from_edition(&document, &story.told, placements_of(&document, &there, called), made_at)))
}

async fn last_shown(db: &Db, story: &Story, made_at: Moment) -> Result<Option<String>, DbError> {
    let all = super::all(db, story).await?;
    // The one that the edition was made from is the last that was saved before.
    let before = all.into_iter().find(|head| head.made_at <= made_at);
    Ok(before.filter(|head| head.shown).map(|head| head.id))
}

/// An edition as somebody could have typed it.
fn from_edition(document: &Document, now: &Told, shown: Vec<Placement>, made_at: Moment) -> Version {
    let name = |slot: &str| shown.iter().find(|one| one.slot == slot).map(|one| one.name.as_str());
    let parts: Vec<String> = document.blocks.iter().filter_map(|block| typed(block, &name)).collect();
    let pictures = shown.iter().map(PictureWords::of).collect();
    let told = Told {
        title: document.title.clone(),
        opening: document.opening.clone(),
        words: parts.join("\n\n"),
        pen_name: document.pen_name.clone(),
        language: document.language.clone(),
        teller: document.teller.clone(),
        time_since: document.time_since.clone(),
        preferred_words: now.preferred_words.clone(),
        name: document.name.clone(),
        own_note: document.own_note.clone(),
        experiences: document.experiences.clone(),
        content_notes: document.content_notes.clone(),
        weeks: now.weeks,
        moments: now.moments.clone(),
    };
    Version { made_at, told, pictures }
}

/// The pictures of an edition as they could stand in the story. An edition knows no names: one that is in the story no longer
/// gets a new one.
fn placements_of(document: &Document, there: &[Placement], called: &str) -> Vec<Placement> {
    let mut shown: Vec<Placement> = Vec::new();
    for of in &document.pictures {
        let known = there.iter().find(|one| one.slot == of.slot).map(|one| one.name.clone());
        let is_free = |name: &String| there.iter().chain(&shown).all(|one| one.name != *name);
        let Some(name) = known.or_else(|| (1..).map(|at| format!("{called} {at}")).find(is_free)) else {
            continue;
        };
        shown.push(Placement {
            slot: of.slot.clone(),
            keepsake_id: of.keepsake_id.as_str().into(),
            name,
            caption: of.caption.clone(),
            credit: of.credit.clone(),
            description: of.description.clone(),
            covered: of.cover.is_some(),
            cover: of.cover.clone().unwrap_or_default(),
            answered: true,
        });
    }
    shown
}

fn typed<'a>(block: &Block, name: &impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    let all = |mark: &str, lines: &[Line]| {
        let lines = lines.iter().map(|line| format!("{mark}{}", with_stars(line)));
        lines.collect::<Vec<_>>().join("\n")
    };
    Some(match block {
        Block::Paragraph(lines) => all("", lines),
        Block::Heading(line) => all("# ", std::slice::from_ref(line)),
        Block::Quote(lines) => all("> ", lines),
        Block::List(lines) => all("- ", lines),
        Block::Pause => "***".to_owned(),
        Block::Picture(slot) => format!("[[{}]]", name(slot)?),
    })
}

fn with_stars(line: &words::Line) -> String {
    let spans = line.iter().map(|span| {
        let star = if span.strong {
            "**"
        } else if span.emphasis {
            "*"
        } else {
            ""
        };
        format!("{star}{}{star}", span.text)
    });
    spans.collect()
}
