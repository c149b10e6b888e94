//! HEIC and AVIF: one container, two codecs. The list of items is read here and everything checked that can be without a
//! decoder; then the main picture is decoded tile by tile straight onto its canvas, so that only one tile is in memory
//! beside it. Depth maps, gain maps, thumbnails, bursts and films in the same file are not looked at.

#[cfg(feature = "avif")]
mod av1;
#[cfg(feature = "heic")]
mod hevc;
mod items;
mod paint;
mod plan;
mod turns;

use super::Header;
use super::boxes::{Boxed, Reader, boxes};
use crate::coded::Coded;
use crate::exif::{self, Told};
use crate::pixels::{Layout, Pixels};
use crate::recognise::Format;
use crate::refusal::Refusal;
use items::Items;
use paint::{Canvas, Planes};
use plan::{Plan, Tile};
use std::borrow::Cow;
use turns::Crop;

/// A pixel costs some eight times of what it costs in a JPEG.
const WORK_A_PIXEL: u64 = 8;
/// Boxes beside the list of items, at the top.
const MOST_BOXES: usize = 4_096;
/// A main picture may be named by another item that only turns it.
const MOST_NAMES: usize = 2;

/// What decoding needs.
pub(crate) struct Parts<'a> {
    plan: Plan<'a>,
    alpha: Option<Plan<'a>>,
    crop: Crop,
    coded: Coded,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let (meta, has_film) = meta(bytes)?;
    let items = items::read(bytes, meta)?;
    let item = main_picture(&items)?;
    let plan = Plan::of(&items, item, bytes.len())?;
    let alpha = alpha(&items, item, bytes.len()).filter(|alpha| {
        (alpha.width, alpha.height, alpha.format) == (plan.width, plan.height, plan.format)
            && alpha.is_covered()
    });
    if !plan.is_covered() {
        return Err(Refusal::Damaged);
    }
    let (crop, orientation) = turns::read(items.properties(item), (plan.width, plan.height))?;
    let (profile, coded) = colours(&items, item);
    let told: Vec<_> = items.told(item).collect();
    let bytes_a_pixel = layout(&plan, alpha.as_ref()).channels() as u64;
    let area = u64::from(crop.width) * u64::from(crop.height);
    Ok(Header {
        format: plan.format,
        width: crop.width,
        height: crop.height,
        told: Told { orientation, has_location: told.iter().any(|(exif, bytes)| has_location(*exif, bytes)) },
        has_metadata: !told.is_empty(),
        more_frames: has_film || items.pictures() > 1,
        has_alpha: alpha.is_some(),
        profile,
        bytes_a_pixel,
        decoder_bytes_a_pixel: bytes_a_pixel,
        copied: [Some(&plan), alpha.as_ref()].into_iter().flatten().map(tile_memory).max().unwrap_or(0),
        work: area + WORK_A_PIXEL * (plan.pixels() + alpha.as_ref().map_or(0, Plan::pixels)),
        parts: super::Parts::Heif(Parts { plan, alpha, crop, coded }),
    })
}

/// All pixels of the main picture that are shown, as stored.
pub(crate) fn decode(parts: &Parts<'_>) -> Result<Pixels, Refusal> {
    let mut canvas = Canvas::new(parts.crop, layout(&parts.plan, parts.alpha.as_ref()));
    each_tile(&parts.plan, |tile, place, size| canvas.lay(tile, place, size, &parts.coded))?;
    if let Some(alpha) = &parts.alpha {
        each_tile(alpha, |tile, place, size| canvas.lay_alpha(tile, place, size))?;
    }
    Ok(canvas.done())
}

fn each_tile(
    plan: &Plan<'_>,
    mut each: impl FnMut(&dyn Planes, (u32, u32), (u32, u32)) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    for (number, tile) in (0..).zip(&plan.tiles) {
        let (column, row) = (number % plan.columns(), number / plan.columns());
        let (left, top) = (column * plan.tile_width, row * plan.tile_height);
        let decoded = decoded(plan.format, tile, plan.tile_pixels())?;
        // Tiles at the right and at the bottom may reach over the edge.
        let size = (plan.tile_width.min(plan.width - left), plan.tile_height.min(plan.height - top));
        each(&*decoded, (left, top), size)?;
    }
    Ok(())
}

fn decoded(format: Format, tile: &Tile<'_>, most_pixels: u64) -> Result<Box<dyn Planes>, Refusal> {
    match format {
        #[cfg(feature = "heic")]
        Format::Heic => Ok(Box::new(hevc::decode(tile, most_pixels)?)),
        #[cfg(feature = "avif")]
        Format::Avif => Ok(Box::new(av1::decode(tile, most_pixels)?)),
        _ => {
            let _ = (tile, most_pixels);
            Err(Refusal::Later(format))
        }
    }
}

/// The memory for one tile: its bytes twice, and what the decoder makes of them.
fn tile_memory(plan: &Plan<'_>) -> u64 {
    let bytes_a_pixel = match plan.format {
        #[cfg(feature = "heic")]
        Format::Heic => hevc::BYTES_A_PIXEL,
        #[cfg(feature = "avif")]
        Format::Avif => av1::BYTES_A_PIXEL,
        _ => 0,
    };
    plan.tile_pixels() * bytes_a_pixel + 2 * plan.most_bytes()
}

fn layout(plan: &Plan<'_>, alpha: Option<&Plan<'_>>) -> Layout {
    match (plan.is_grey, alpha.is_some()) {
        (true, false) => Layout::Grey,
        (true, true) => Layout::GreyAlpha,
        (false, false) => Layout::Rgb,
        (false, true) => Layout::RgbAlpha,
    }
}

/// The box that lists the items, and whether there is a film too.
fn meta(bytes: &[u8]) -> Result<(Boxed<'_>, bool), Refusal> {
    let top: Vec<_> = boxes(bytes).take(MOST_BOXES).collect();
    let find = |kind: &[u8; 4]| top.iter().find(|one| one.kind == *kind).copied();
    let film = find(b"moov").is_some();
    match find(b"meta") {
        Some(meta) => Ok((meta, film)),
        None if film && top.iter().all(|one| one.whole) => Err(Refusal::Unusual),
        None => Err(Refusal::CutShort),
    }
}

fn main_picture(items: &Items<'_>) -> Result<u32, Refusal> {
    let mut item = items.primary;
    for _ in 0..MOST_NAMES {
        match items.kind(item) {
            // It may turn the other one once more; nobody makes such files.
            Some(kind) if kind == *b"iden" && items.properties(item).all(|one| one.kind == *b"ispe") => {
                item = items.made_from(item).first().copied().ok_or(Refusal::Damaged)?;
            }
            Some(_) => return Ok(item),
            None => return Err(Refusal::Damaged),
        }
    }
    Err(Refusal::Unusual)
}

/// The picture whose brightness is the main picture's transparency.
fn alpha<'a>(items: &Items<'a>, item: u32, file_bytes: usize) -> Option<Plan<'a>> {
    let is_alpha = |from: &u32| {
        items.property(*from, *b"auxC").is_some_and(|body| {
            let urn = body.get(4..).and_then(|rest| Reader(rest).text()).unwrap_or_default();
            urn == b"urn:mpeg:hevc:2015:auxid:1" || urn == b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"
        })
    };
    let from = items.pointing_to(item, *b"auxl").find(is_alpha)?;
    Plan::of(items, from, file_bytes).ok()
}

/// The colour profile, and how the numbers of the codec are meant. The two may stand beside each other.
fn colours<'a>(items: &Items<'a>, item: u32) -> (Option<Cow<'a, [u8]>>, Coded) {
    let mut embedded = None;
    let mut said = None;
    // A grid may leave it to its tiles.
    let tile = items.made_from(item).first().copied();
    let properties = items.properties(item).chain(tile.into_iter().flat_map(|tile| items.properties(tile)));
    for property in properties.filter(|property| property.kind == *b"colr") {
        match property.body.split_first_chunk() {
            Some((b"prof" | b"rICC", profile)) => embedded = embedded.or(Some(profile)),
            Some((b"nclx", rest)) => said = said.or_else(|| numbers(rest)),
            _ => {}
        }
    }
    let (primaries, transfer, coded) = said.unwrap_or_default();
    let coded = if embedded.is_some() { coded } else { coded.with_tone(transfer) };
    let profile = embedded.map(Cow::Borrowed);
    (profile.or_else(|| crate::coded::profile_of(primaries, transfer).map(Cow::Owned)), coded)
}

/// Primaries, transfer, and the rest, as ITU-T H.273 counts them.
fn numbers(body: &[u8]) -> Option<(u8, u8, Coded)> {
    let mut reader = Reader(body);
    let [primaries, transfer, matrix] = [reader.number(2)?, reader.number(2)?, reader.number(2)?];
    let full_range = reader.number(1)? & 0x80 != 0;
    // Two means that it is not said here.
    let matrix = (matrix != 2).then_some(matrix as u8);
    Some((primaries as u8, transfer as u8, Coded { matrix, full_range: Some(full_range), tone: None }))
}

fn has_location(is_exif: bool, bytes: &[u8]) -> bool {
    if !is_exif {
        return exif::xmp_has_location(bytes);
    }
    let mut reader = Reader(bytes);
    let skipped = reader.number(4).and_then(|skipped| reader.take(usize::try_from(skipped).ok()?));
    skipped.is_some() && exif::read(reader.0).has_location
}
