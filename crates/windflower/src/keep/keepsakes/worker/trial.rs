//! One picture that is built in goes through the real worker: a worker that cannot even begin would else look like a busy
//! one, and every photograph would be shown "in a while" for ever.

use std::process::Stdio;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::super::keepsake::Turned;
use super::{Asked, Message, Work, WorkTrouble, start_and_tell};
use crate::settings::Settings;

/// 64 × 48 pixels, made by `make_picture`.
const PICTURE: &[u8] = include_bytes!("trial.jpg");
/// Before the name of something that the kernel did not let the worker give up.
pub(super) const MISSING: &str = "the photo worker goes without ";
/// More than it ever says.
const MOST_TOLD: u64 = 4_096;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Pictures are shown; without these protections, which this kernel or its settings do not give.
    Shows(Vec<String>),
    /// None can be shown, because of this.
    ShowsNone(String),
}

/// Has the worker make what pages show of the built-in picture.
pub async fn try_it(settings: &Settings) -> Tried {
    let feed = async move |mut input: tokio::process::ChildStdin| {
        let _ = input.write_all(PICTURE).await;
    };
    let mut work = match start_and_tell(
        settings,
        (PICTURE.len() as u64, Asked::Pictures(Turned::default())),
        Stdio::piped(),
        feed,
    ) {
        Ok(work) => work,
        Err(trouble) => return Tried::ShowsNone(sentence(trouble)),
    };
    let came = to_its_end(&mut work).await;
    let told = told(&mut work).await;
    match came {
        Ok(()) => Tried::Shows(
            told.lines().filter_map(|line| line.strip_prefix(MISSING)).map(str::to_owned).collect(),
        ),
        Err(trouble) => {
            let said = told.lines().find(|line| !line.is_empty() && !line.starts_with(MISSING));
            let why = sentence(trouble);
            Tried::ShowsNone(said.map_or_else(|| why.clone(), |said| format!("{why} ({said})")))
        }
    }
}

async fn to_its_end(work: &mut Work) -> Result<(), WorkTrouble> {
    let mut made = 0;
    loop {
        match work.next().await? {
            Message::Rendition(header) => {
                work.skip_bytes(header.bytes).await?;
                made += 1;
            }
            Message::Done(_) if made > 0 => return Ok(()),
            Message::Done(_) => return Err(super::stopped("made nothing of a whole picture")),
            Message::Refused(word) | Message::OnlyKept { why: word, .. } => {
                return Err(super::stopped(format!("does not take a whole picture: {word}")));
            }
        }
    }
}

/// What it said beside, once it has ended or is ended.
async fn told(work: &mut Work) -> String {
    let _ = work.child.start_kill();
    let mut said = String::new();
    if let Some(beside) = work.child.stderr.take() {
        let _ = beside.take(MOST_TOLD).read_to_string(&mut said).await;
    }
    said
}

fn sentence(trouble: WorkTrouble) -> String {
    match trouble {
        WorkTrouble::Stopped(why) => why,
        WorkTrouble::Ours(refusal) => format!("{refusal:?}"),
    }
}
