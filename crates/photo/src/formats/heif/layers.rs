//! What the main picture of a file is put together from: one coded picture or a grid, named and turned once more by another
//! item (`iden`), or several laid over each other on a sheet (`iovl`).

use super::super::Decoded;
use super::super::boxes::Reader;
use super::items::Items;
use super::paint::Canvas;
use super::plan::Plan;
use super::turns::{Crop, Turned};
use super::{alpha, colours, each_tile, tile_memory};
use crate::coded::Coded;
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;

/// A picture may be named by an item that is named by another.
const MOST_NAMES: usize = 4;
/// More pictures nobody lays over each other.
const MOST_LAYERS: usize = 16;

/// The main picture.
pub(crate) struct Main<'a> {
    /// One; or those that lie on the sheet, the lowest first.
    pub layers: Vec<Layer<'a>>,
    sheet: Option<Sheet>,
    /// How all of it is cropped and turned.
    pub turned: Turned,
}

/// One picture, and its place where it lies on a sheet.
pub(crate) struct Layer<'a> {
    pub plan: Plan<'a>,
    alpha: Option<Plan<'a>>,
    pub coded: Coded,
    turned: Turned,
    place: (i64, i64),
}

/// What pictures lie on.
struct Sheet {
    size: (u32, u32),
    colour: [u8; 4],
}

/// The picture that is meant: the main one, or where that is only the small picture of another, the other.
pub(super) fn shown(items: &Items<'_>) -> u32 {
    let large = items.points_to(items.primary, *b"thmb");
    large
        .filter(|large| matches!(items.kind(*large), Some(kind) if kind != *b"Exif"))
        .unwrap_or(items.primary)
}

/// The item that says which colours are meant.
pub(super) fn colours_of(items: &Items<'_>, item: u32) -> u32 {
    names(items, item).ok().and_then(|names| names.last().copied()).unwrap_or(item)
}

/// The item, and those that it only names, down to the one that is a picture.
fn names(items: &Items<'_>, item: u32) -> Result<Vec<u32>, Refusal> {
    let mut names = vec![item];
    let mut last = item;
    while items.kind(last).ok_or(Refusal::Damaged)? == *b"iden" {
        last = items.made_from(last).first().copied().ok_or(Refusal::Damaged)?;
        if names.len() > MOST_NAMES {
            return Err(Refusal::Unusual);
        }
        names.push(last);
    }
    Ok(names)
}

/// What is done to a picture of this size: first by itself, then by each that names it.
fn turned(items: &Items<'_>, names: &[u32], size: (u32, u32)) -> Turned {
    names.iter().rev().fold(Turned::none(size), |turned, name| turned.with(items.properties(*name)))
}

impl<'a> Main<'a> {
    pub fn of(items: &Items<'a>, item: u32, file_bytes: usize) -> Result<Main<'a>, Refusal> {
        let names = names(items, item)?;
        let last = names.last().copied().unwrap_or(item);
        if items.kind(last) != Some(*b"iovl") {
            let layer = Layer::of(items, &names, (0, 0), file_bytes)?;
            return Ok(Main { turned: layer.turned, layers: vec![layer], sheet: None });
        }
        let (sheet, places) = Sheet::read(items, last)?;
        let made_from = items.made_from(last);
        if made_from.len() > MOST_LAYERS {
            return Err(Refusal::Unusual);
        }
        let layers = made_from.iter().zip(places);
        let layers =
            layers.map(|(from, place)| Layer::of(items, &self::names(items, *from)?, place, file_bytes));
        let layers = layers.collect::<Result<Vec<_>, _>>()?;
        if layers.is_empty() {
            return Err(Refusal::Damaged);
        }
        Ok(Main { turned: turned(items, &names, sheet.size), layers, sheet: Some(sheet) })
    }

    pub fn format(&self) -> Format {
        self.layers.first().map_or(Format::Heic, |layer| layer.plan.format)
    }

    pub fn layout(&self) -> Layout {
        match (&self.sheet, self.layers.first()) {
            (Some(sheet), _) if sheet.colour[3] < 255 => Layout::RgbAlpha,
            (None, Some(layer)) => layer.layout(),
            _ => Layout::Rgb,
        }
    }

    /// The only coded picture that it is, without transparency.
    pub fn in_one_piece(&self) -> Option<&Plan<'a>> {
        match (&self.sheet, &self.layers[..]) {
            (None, [Layer { plan, alpha: None, .. }]) if plan.tiles.len() == 1 => Some(plan),
            _ => None,
        }
    }

    /// Pixels of all coded pictures together.
    pub fn pixels(&self) -> u64 {
        self.layers.iter().flat_map(Layer::plans).map(Plan::pixels).sum()
    }

    /// Beside what is decoded at last: one tile, and of a sheet all of it with the layer that is laid on it.
    pub fn memory(&self) -> u64 {
        let tiles = self.layers.iter().flat_map(Layer::plans).map(tile_memory).max().unwrap_or(0);
        let Some(sheet) = &self.sheet else { return tiles };
        let area = |(width, height): (u32, u32)| u64::from(width) * u64::from(height) * 4;
        let layers = self.layers.iter().map(|layer| 2 * area((layer.plan.width, layer.plan.height)));
        tiles + area(sheet.size) + layers.max().unwrap_or(0)
    }

    /// All of it, as stored, or what can be read of it.
    pub fn decode(&self) -> Result<Decoded, Refusal> {
        let Some(sheet) = &self.sheet else {
            return self.layers.first().ok_or(Refusal::Damaged)?.decode();
        };
        let mut laid = sheet.blank(self.layout());
        let (mut is_whole, mut any) = (true, false);
        for layer in &self.layers {
            match layer.decode() {
                Ok(decoded) => {
                    let upright = decoded.pixels.upright(layer.turned.orientation());
                    lay(&mut laid, &upright.coloured(), layer.place);
                    is_whole &= decoded.is_whole;
                    any = true;
                }
                Err(refusal @ (Refusal::Unusual | Refusal::Later(_) | Refusal::NotMade)) => {
                    return Err(refusal);
                }
                Err(_) => is_whole = false,
            }
        }
        if any {
            Ok(Decoded { pixels: cut(&laid, self.turned.crop), is_whole })
        } else {
            Err(Refusal::Damaged)
        }
    }
}

impl<'a> Layer<'a> {
    fn of(
        items: &Items<'a>,
        names: &[u32],
        place: (i64, i64),
        file_bytes: usize,
    ) -> Result<Layer<'a>, Refusal> {
        let item = names.last().copied().ok_or(Refusal::Damaged)?;
        let plan = Plan::of(items, item, file_bytes)?;
        if !plan.is_covered() {
            return Err(Refusal::Damaged);
        }
        let alpha = alpha(items, item, file_bytes).filter(|alpha| {
            (alpha.width, alpha.height, alpha.format) == (plan.width, plan.height, plan.format)
                && alpha.is_covered()
        });
        let (_, coded) = colours(items, item);
        let turned = turned(items, names, (plan.width, plan.height));
        Ok(Layer { plan, alpha, coded, turned, place })
    }

    fn plans(&self) -> impl Iterator<Item = &Plan<'a>> {
        [Some(&self.plan), self.alpha.as_ref()].into_iter().flatten()
    }

    fn layout(&self) -> Layout {
        match (self.plan.is_grey, self.alpha.is_some()) {
            (true, false) => Layout::Grey,
            (true, true) => Layout::GreyAlpha,
            (false, false) => Layout::Rgb,
            (false, true) => Layout::RgbAlpha,
        }
    }

    fn decode(&self) -> Result<Decoded, Refusal> {
        let mut canvas = Canvas::new(self.turned.crop, self.layout());
        let mut is_whole =
            each_tile(&self.plan, |tile, place, size| canvas.lay(tile, place, size, &self.coded))?;
        if let Some(alpha) = &self.alpha {
            // Without it the picture is as it would be on paper.
            let laid = each_tile(alpha, |tile, place, size| canvas.lay_alpha(tile, place, size));
            is_whole &= laid.unwrap_or(false);
        }
        Ok(Decoded { pixels: canvas.done(), is_whole })
    }
}

impl Sheet {
    /// The sheet, and the places of what lies on it.
    fn read(items: &Items<'_>, item: u32) -> Result<(Sheet, Vec<(i64, i64)>), Refusal> {
        let pieces = items.bytes(item)?;
        let mut reader = Reader(pieces.first().copied().unwrap_or_default());
        let mut said = || {
            reader.number(1)?;
            let wide = if reader.number(1)? & 1 == 1 { 4 } else { 2 };
            let mut colour = [0; 4];
            for channel in &mut colour {
                *channel = (reader.number(2)? >> 8) as u8;
            }
            let size = (reader.number(wide)? as u32, reader.number(wide)? as u32);
            let bits = 64 - 8 * wide as u32;
            let mut signed = || reader.number(wide).map(|number| ((number << bits) as i64) >> bits);
            let mut places = Vec::new();
            for _ in items.made_from(item).iter().take(MOST_LAYERS + 1) {
                places.push((signed()?, signed()?));
            }
            Some((Sheet { size, colour }, places))
        };
        said().ok_or(Refusal::Damaged)
    }

    fn blank(&self, layout: Layout) -> Pixels {
        let (width, height) = self.size;
        let count = width as usize * height as usize;
        Pixels { width, height, layout, samples: self.colour[..layout.channels()].repeat(count) }
    }
}

/// Lays a picture on another, with its left upper corner there; what reaches over the edge is cut.
fn lay(on: &mut Pixels, from: &Pixels, (left, top): (i64, i64)) {
    let (to_channels, channels) = (on.layout.channels(), from.layout.channels());
    let (to_row, from_row) = (on.width as usize * to_channels, from.width as usize * channels);
    for (y, row) in (top..).zip(from.samples.chunks_exact(from_row.max(1))) {
        let Some(to) = usize::try_from(y).ok().and_then(|y| on.samples.get_mut(y * to_row..(y + 1) * to_row))
        else {
            continue;
        };
        for (x, pixel) in (left..).zip(row.chunks_exact(channels)) {
            let Some(place) = usize::try_from(x).ok().and_then(|x| to.chunks_exact_mut(to_channels).nth(x))
            else {
                continue;
            };
            let alpha = if from.layout.has_alpha() { u32::from(pixel[channels - 1]) } else { 255 };
            for (to, from) in place.iter_mut().zip(&pixel[..3]) {
                *to = ((u32::from(*from) * alpha + u32::from(*to) * (255 - alpha) + 127) / 255) as u8;
            }
            if let Some(to) = place.get_mut(3) {
                *to = (alpha + u32::from(*to) * (255 - alpha) / 255) as u8;
            }
        }
    }
}

fn cut(whole: &Pixels, crop: Crop) -> Pixels {
    let channels = whole.layout.channels();
    let rows = whole.samples.chunks_exact(whole.width as usize * channels);
    let across = crop.left as usize * channels..(crop.left + crop.width) as usize * channels;
    let rows = rows.skip(crop.top as usize).take(crop.height as usize);
    let samples = rows.flat_map(|row| row[across.clone()].iter().copied()).collect();
    Pixels { width: crop.width, height: crop.height, layout: whole.layout, samples }
}
