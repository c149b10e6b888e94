//! The child: it gives up everything that it does not need before it looks at the first byte, reads an original, decodes,
//! writes what it made, and ends.

use std::io::{Read, Write};

use photo::{Limits, Recognised};

use super::limits;
use super::message::{self, Done, Message, RenditionHeader};

/// The child's whole life: give everything up, read an original of this many bytes, decode, turn by so many quarters, write,
/// end.
///
/// # Errors
/// If the limits cannot be set, the parent went away, or less came than it said.
pub fn run_worker(bytes: u64, quarters: u8) -> std::io::Result<()> {
    // Whoever tries the worker reads it; for all others it goes nowhere.
    for missing in limits::give_up_everything()? {
        eprintln!("{}{missing}", super::trial::MISSING);
    }
    // How large a photograph may be says the setting, which the parent has asked; how much memory it may need, the crate.
    let most = Limits::default();
    let limits = Limits { max_bytes: bytes.min(most.max_memory), ..most };
    let bytes = limits.max_bytes;
    // Of the right size from the start: a buffer that grows would need twice the memory while it does.
    let mut original = Vec::with_capacity(usize::try_from(bytes).unwrap_or_default().saturating_add(1));
    std::io::stdin().lock().take(bytes + 1).read_to_end(&mut original)?;
    if (original.len() as u64) < bytes {
        // The store could not read it whole; that is nothing to say of the picture.
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let mut out = std::io::stdout().lock();
    let mut trouble = None;
    let made = photo::renditions_turned(&original, quarters, &limits, &mut |rendition: photo::Rendition| {
        let header = RenditionHeader {
            step: rendition.step,
            webp: rendition.format == photo::RenditionFormat::Webp,
            width: rendition.width,
            height: rendition.height,
            bytes: rendition.bytes.len() as u64,
        };
        let written = message::write(&mut out, &Message::Rendition(header))
            .and_then(|()| out.write_all(&rendition.bytes));
        if let Err(error) = written {
            trouble.get_or_insert(error);
        }
    });
    if let Some(error) = trouble {
        return Err(error);
    }
    let last = match made {
        Ok(made) => {
            let format = made.inspected.format.word().to_owned();
            let (width, height) = (made.inspected.width, made.inspected.height);
            let taken = made.inspected.taken;
            Message::Done(Done { format, width, height, part: made.part_is_missing, taken })
        }
        Err(refusal) => without_renditions(&original, refusal),
    };
    message::write(&mut out, &last)?;
    out.flush()
}

fn without_renditions(original: &[u8], refusal: photo::Refusal) -> Message {
    let why = refusal.word().to_owned();
    match photo::recognise(original) {
        Recognised::Shown(format) | Recognised::Kept(format) if refusal.is_kept() => {
            Message::OnlyKept { format: format.word().to_owned(), why }
        }
        _ => Message::Refused(why),
    }
}
