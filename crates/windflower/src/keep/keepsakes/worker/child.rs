//! The child: it gives up everything that it does not need before it looks at the first byte, reads an original, decodes,
//! writes what it made, and ends.

use std::io::{Read, Write};

use photo::{Limits, Recognised};

use super::limits;
use super::message::{self, Done, Message, RenditionHeader};

/// The child's whole life: give everything up, read an original of this many bytes, decode, turn by so many quarters, write,
/// end. Where only the header is asked for, nothing is decoded.
///
/// # Errors
/// If the limits cannot be set, the parent went away, or less came than it said.
pub fn run_worker(bytes: u64, quarters: u8, only_header: bool) -> std::io::Result<()> {
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
    let last = if only_header {
        photo::inspect(&original, &limits).map(|inspected| done(&inspected, false))
    } else {
        write_pictures(&original, quarters, &limits, &mut out)?
    };
    message::write(&mut out, &last.unwrap_or_else(|refusal| without_renditions(&original, refusal)))?;
    out.flush()
}

fn done(inspected: &photo::Inspected, part: bool) -> Message {
    let format = inspected.format.word().to_owned();
    let (width, height, taken) = (inspected.width, inspected.height, inspected.taken);
    Message::Done(Done { format, width, height, part, taken })
}

/// Writes every picture; answers with what is said last.
fn write_pictures(
    original: &[u8],
    quarters: u8,
    limits: &Limits,
    out: &mut impl Write,
) -> std::io::Result<Result<Message, photo::Refusal>> {
    let mut trouble = None;
    let made = photo::renditions_turned(original, quarters, limits, &mut |rendition: photo::Rendition| {
        let header = RenditionHeader {
            step: rendition.step,
            webp: rendition.format == photo::RenditionFormat::Webp,
            width: rendition.width,
            height: rendition.height,
            bytes: rendition.bytes.len() as u64,
        };
        let written =
            message::write(out, &Message::Rendition(header)).and_then(|()| out.write_all(&rendition.bytes));
        if let Err(error) = written {
            trouble.get_or_insert(error);
        }
    });
    match trouble {
        Some(error) => Err(error),
        None => Ok(made.map(|made| done(&made.inspected, made.part_is_missing))),
    }
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
