//! `windflower photo inspect`: what would be kept of a file and what would be made of it, without keeping anything.

use std::path::PathBuf;

use clap::Subcommand;

use crate::keep::keepsakes::inspect::{self, Fate, Looked};
use crate::settings::Settings;

/// What to do with a picture.
#[derive(Subcommand)]
pub enum Photo {
    /// Says of each file whether it would be kept and shown, what would be made of it, and why not. Exit status 0 if every
    /// file could be read, whatever became of it.
    #[command(after_help = "Example: windflower photo inspect IMG_0612.HEIC scan.tif --json")]
    Inspect {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// One JSON object a line, for each file.
        #[arg(long)]
        json: bool,
    },
}

/// Does it.
///
/// # Errors
/// A plain sentence, where a file could not be read; the others are looked at all the same.
pub async fn run(settings: &Settings, photo: Photo) -> Result<(), String> {
    let Photo::Inspect { files, json } = photo;
    let mut unread = 0;
    for path in &files {
        match inspect::look(settings, path).await {
            Ok(looked) if json => {
                say!("{}", serde_json::to_string(&looked).map_err(|error| error.to_string())?);
            }
            Ok(looked) => say!("{}", sentence(&looked)),
            Err(error) => {
                unread += 1;
                say_aside!("{} cannot be read: {error}.", path.display());
            }
        }
    }
    if unread == 0 { Ok(()) } else { Err(format!("{unread} of {} files could not be read.", files.len())) }
}

fn sentence(looked: &Looked) -> String {
    let (file, reason) = (&looked.file, looked.reason.as_deref().unwrap_or_default());
    match (looked.outcome, looked.width, looked.height) {
        (Fate::Shown, Some(width), Some(height)) => {
            let made: Vec<String> = looked
                .renditions
                .iter()
                .map(|one| {
                    format!("{} {} × {}, {} bytes", one.format.word(), one.width, one.height, one.bytes)
                })
                .collect();
            let missing = if reason.is_empty() { "" } else { " A part of it is missing in the file." };
            format!(
                "{file}: kept byte for byte for its keepers, {width} × {height} upright.{missing} For readers, pixels and \
                 nothing else: {}.",
                made.join("; ")
            )
        }
        (Fate::Kept, _, _) => format!("{file}: kept byte for byte, but not shown ({reason})."),
        _ => format!("{file}: not taken ({reason})."),
    }
}
