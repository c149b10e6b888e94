//! HEIC and AVIF: one container, two codecs. The list of items is read here and everything checked that can be without a
//! decoder; then the main picture is decoded tile by tile straight onto its canvas, so that only one tile is in memory
//! beside it. Depth maps, gain maps, thumbnails, bursts and films in the same file are not looked at.

#[cfg(feature = "avif")]
mod av1;
#[cfg(feature = "heic")]
mod hevc;
mod items;
mod layers;
mod paint;
mod plan;
mod turns;

use super::boxes::{Boxed, Reader, boxes};
use super::rows::{self, Averaged, Rows};
use super::{Decoded, Header, Scaled};
use crate::coded::Coded;
use crate::exif::{self, Told};
use crate::format::Format;
use crate::refusal::Refusal;
use items::Items;
use layers::Main;
use paint::{Canvas, Planes};
use plan::{Plan, Tile};
use std::borrow::Cow;
use turns::Crop;

/// A pixel costs some eight times of what it costs in a JPEG.
const WORK_A_PIXEL: u64 = 8;
/// Boxes beside the list of items, at the top.
const MOST_BOXES: usize = 4_096;
/// Rows that are painted at once where the whole would be too large.
const BAND: u32 = 64;

/// What decoding needs.
pub(crate) struct Parts<'a> {
    picture: Main<'a>,
    /// How large a single coded picture is made while it is read, where it is large.
    scaled: Option<Scaled>,
}

impl Parts<'_> {
    pub fn scaled(&self) -> Option<Scaled> {
        self.scaled
    }
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let (meta, has_film) = meta(bytes)?;
    let items = items::read(bytes, meta)?;
    let item = layers::shown(&items);
    let picture = Main::of(&items, item, bytes.len())?;
    let (profile, _) = colours(&items, layers::colours_of(&items, item));
    let told: Vec<_> = items.told(item).collect();
    let crop = picture.turned.crop;
    let layout = picture.layout();
    let bytes_a_pixel = layout.channels() as u64;
    let area = u64::from(crop.width) * u64::from(crop.height);
    let orientation = picture.turned.orientation();
    let scaled = picture.in_one_piece().and_then(|plan| {
        let rows = rows::plan((crop.width, crop.height), layout, orientation)?;
        // A band of the whole beside it.
        let band = u64::from(crop.width) * u64::from(BAND) * bytes_a_pixel;
        Some(Scaled { decoder_bytes: rows.decoder_bytes + band + tile_memory(plan), ..rows })
    });
    Ok(Header {
        format: picture.format(),
        width: crop.width,
        height: crop.height,
        told: Told {
            orientation,
            has_location: told.iter().any(|(exif, bytes)| has_location(*exif, bytes)),
            taken: told
                .iter()
                .map(|(exif, bytes)| if *exif { said(bytes).taken } else { 0 })
                .max()
                .unwrap_or(0),
        },
        has_metadata: !told.is_empty(),
        more_frames: has_film || items.pictures() > 1,
        has_alpha: layout.has_alpha(),
        profile,
        bytes_a_pixel,
        decoder_bytes_a_pixel: bytes_a_pixel,
        copied: picture.memory(),
        work: area + WORK_A_PIXEL * picture.pixels(),
        parts: super::Parts::Heif(Parts { picture, scaled }),
    })
}

/// All pixels of the main picture that are shown, as stored, or those of the tiles that can be read.
pub(crate) fn decode(parts: &Parts<'_>) -> Result<Decoded, Refusal> {
    parts.picture.decode()
}

/// The same at the smaller scale, for a single coded picture: it is decoded whole, and painted in bands.
pub(crate) fn decode_scaled(parts: &Parts<'_>, scaled: Scaled) -> Result<Decoded, Refusal> {
    let picture = &parts.picture;
    let (Some(plan), Some(layer)) = (picture.in_one_piece(), picture.layers.first()) else {
        return Err(Refusal::Unusual);
    };
    let tile = plan.tiles.first().filter(|tile| !tile.is_cut).ok_or(Refusal::CutShort)?;
    let decoded = decoded(plan.format, tile, plan.tile_pixels())?;
    let (crop, layout) = (picture.turned.crop, picture.layout());
    let mut rows = Averaged::new((crop.width, crop.height), (scaled.width, scaled.height), layout);
    for top in (0..crop.height).step_by(BAND as usize) {
        let height = BAND.min(crop.height - top);
        let mut band = Canvas::new(Crop { top: crop.top + top, height, ..crop }, layout);
        band.lay(&*decoded, (0, 0), (plan.width, plan.height), &layer.coded)?;
        band.done().samples.chunks_exact(rows.bytes()).for_each(|row| rows.take(row));
    }
    rows.end(crop.height, true);
    Ok(rows.pixels().into())
}

/// Does this with every tile that can be read, and says whether that were all. None is an error.
fn each_tile(
    plan: &Plan<'_>,
    mut each: impl FnMut(&dyn Planes, (u32, u32), (u32, u32)) -> Result<(), Refusal>,
) -> Result<bool, Refusal> {
    let mut trouble = None;
    let mut any = false;
    for (number, tile) in (0..).zip(&plan.tiles) {
        let (column, row) = (number % plan.columns(), number / plan.columns());
        let (left, top) = (column * plan.tile_width, row * plan.tile_height);
        // Tiles at the right and at the bottom may reach over the edge.
        let size = (plan.tile_width.min(plan.width - left), plan.tile_height.min(plan.height - top));
        let read = match tile.is_cut {
            true => Err(Refusal::CutShort),
            false => decoded(plan.format, tile, plan.tile_pixels())
                .and_then(|tile| each(&*tile, (left, top), size)),
        };
        match read {
            Ok(()) => any = true,
            // Not one tile of these could be read, and no other would be.
            Err(refusal @ (Refusal::Unusual | Refusal::Later(_) | Refusal::NotMade)) => return Err(refusal),
            Err(refusal) => trouble = Some(refusal),
        }
    }
    match trouble {
        None => Ok(true),
        Some(_) if any => Ok(false),
        Some(refusal) => Err(refusal),
    }
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
    let config = plan.tiles.first().map_or(&[][..], |tile| tile.config);
    let bytes_a_pixel = match plan.format {
        #[cfg(feature = "heic")]
        Format::Heic => hevc::bytes_a_pixel(config),
        #[cfg(feature = "avif")]
        Format::Avif => av1::bytes_a_pixel(config),
        _ => {
            let _ = config;
            0
        }
    };
    plan.tile_pixels() * bytes_a_pixel + 2 * plan.most_bytes()
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
    said(bytes).has_location
}

/// What EXIF says in a file of this kind, where the distance to it stands before it.
fn said(bytes: &[u8]) -> Told {
    let mut reader = Reader(bytes);
    let skipped = reader.number(4).and_then(|skipped| reader.take(usize::try_from(skipped).ok()?));
    if skipped.is_some() { exif::read(reader.0) } else { Told::default() }
}
