//! `windflower guard try`: how notes would be sorted, and why, without keeping anything.

use std::path::{Path, PathBuf};

use ::guard::{MarkKind, Seen};
use clap::Subcommand;
use serde::Serialize;

/// What to do with notes.
#[derive(Subcommand)]
pub enum Guard {
    /// Says of each line (an id, a tab, and a text) how it would be sorted: `needs-help` where somebody may be in danger,
    /// `spam` where it asks to click or sells, `clumsy` where words are marked that may land hard, `kind` else. It goes by
    /// the phrases of docs/guard.md and by nothing else: it does not understand a text, and it decides nothing.
    #[command(after_help = "Example: windflower guard try notes.tsv --json")]
    Try {
        /// The file with the lines.
        file: PathBuf,
        /// One JSON object a line: id, label, reason.
        #[arg(long)]
        json: bool,
        /// The language of the page they were written on.
        #[arg(long, default_value = "en")]
        language: String,
    },
}

/// How one text is sorted.
#[derive(Serialize)]
struct Sorted<'a> {
    id: &'a str,
    label: &'static str,
    reason: String,
}

/// Does it.
///
/// # Errors
/// A plain sentence, where the file cannot be read or a line is none.
pub fn run(guard: &Guard) -> Result<(), String> {
    let Guard::Try { file, json, language } = guard;
    for (line, number) in read(file)?.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        let Some((id, text)) = line.split_once('\t') else {
            return Err(format!("Line {number} of {} has no tab between id and text.", file.display()));
        };
        let (label, reason) = sorted(::guard::look(text, language));
        let sorted = Sorted { id, label, reason };
        if *json {
            say!("{}", serde_json::to_string(&sorted).map_err(|error| error.to_string())?);
        } else if sorted.reason.is_empty() {
            say!("{id}: {label}");
        } else {
            say!("{id}: {label} ({})", sorted.reason);
        }
    }
    Ok(())
}

/// A letter that is none is looked past.
fn read(file: &Path) -> Result<String, String> {
    let bytes =
        std::fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn sorted(seen: Seen) -> (&'static str, String) {
    let marked = |kind| seen.marks.iter().find(|mark| mark.kind == kind).map(|mark| mark.reason.clone());
    if let Some(danger) = &seen.danger {
        ("needs-help", danger.reason.clone())
    } else if let Some(reason) = marked(MarkKind::Sells) {
        ("spam", reason)
    } else if let Some(reason) = marked(MarkKind::Clumsy) {
        ("clumsy", reason)
    } else {
        ("kind", String::new())
    }
}
