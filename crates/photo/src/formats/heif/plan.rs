//! How a picture is put together: from one coded picture, or from tiles in a grid. Made from the list of items alone, so
//! that sizes, numbers and bytes are known and checked before a decoder is called.

use super::super::boxes::Reader;
use super::items::Items;
use crate::format::Format;
use crate::refusal::Refusal;

/// A 100-megapixel picture in tiles of 512 has 400.
const MOST_TILES: usize = 1_024;
/// How often the bytes of a file may be used in tiles: encoders write equal tiles once.
const MOST_SHARING: u64 = 4;

/// A picture to decode: equal tiles, line by line; often only one.
pub(crate) struct Plan<'a> {
    pub format: Format,
    pub width: u32,
    pub height: u32,
    pub tile_width: u32,
    pub tile_height: u32,
    pub tiles: Vec<Tile<'a>>,
    /// Whether its only plane is brightness.
    pub is_grey: bool,
}

/// One coded picture.
pub(crate) struct Tile<'a> {
    /// The body of `hvcC` or `av1C`.
    pub config: &'a [u8],
    pub pieces: Vec<&'a [u8]>,
    /// Whether the file ends before its bytes do.
    pub is_cut: bool,
}

impl<'a> Plan<'a> {
    /// The plan for an item, which may be a grid.
    pub fn of(items: &Items<'a>, item: u32, file_bytes: usize) -> Result<Self, Refusal> {
        let mut plan = match &items.kind(item).ok_or(Refusal::Damaged)? {
            b"grid" => grid(items, item)?,
            _ => single(items, item)?,
        };
        let tiles = if plan.tiles.is_empty() { items.made_from(item) } else { &[] };
        let most_bytes = (file_bytes as u64).saturating_mul(MOST_SHARING);
        let mut bytes = plan.tiles.iter().map(Tile::bytes).sum::<u64>();
        for tile in tiles {
            let one = single(items, *tile)?;
            if (one.width, one.height) != (plan.tile_width, plan.tile_height) && !plan.tiles.is_empty() {
                return Err(Refusal::Damaged);
            }
            (plan.tile_width, plan.tile_height) = (one.width, one.height);
            (plan.format, plan.is_grey) = (one.format, one.is_grey);
            plan.tiles.extend(one.tiles);
            bytes += plan.tiles.last().map_or(0, Tile::bytes);
            if bytes > most_bytes {
                break;
            }
        }
        if bytes > most_bytes {
            return Err(Refusal::Bomb);
        }
        Ok(plan)
    }

    /// How many tiles stand side by side.
    pub fn columns(&self) -> u32 {
        self.width.div_ceil(self.tile_width.max(1))
    }

    /// Pixels of all tiles together, those outside of the picture included.
    pub fn pixels(&self) -> u64 {
        self.tile_pixels() * self.tiles.len() as u64
    }

    pub fn tile_pixels(&self) -> u64 {
        // Decoders work in blocks of 64.
        u64::from(self.tile_width.next_multiple_of(64)) * u64::from(self.tile_height.next_multiple_of(64))
    }

    /// The bytes of the largest tile.
    pub fn most_bytes(&self) -> u64 {
        self.tiles.iter().map(Tile::bytes).max().unwrap_or(0)
    }

    /// Whether the tiles cover the picture, and none lies outside.
    pub fn is_covered(&self) -> bool {
        let rows = self.height.div_ceil(self.tile_height.max(1));
        u64::from(self.columns()) * u64::from(rows) == self.tiles.len() as u64
    }
}

impl Tile<'_> {
    pub fn bytes(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.len() as u64).sum()
    }
}

/// A coded picture as a grid of one.
fn single<'a>(items: &Items<'a>, item: u32) -> Result<Plan<'a>, Refusal> {
    let (format, kind) = match &items.kind(item).ok_or(Refusal::Damaged)? {
        b"hvc1" => (Format::Heic, *b"hvcC"),
        b"av01" => (Format::Avif, *b"av1C"),
        _ => return Err(Refusal::Unusual),
    };
    let config = items.property(item, kind).ok_or(Refusal::Damaged)?;
    let (width, height) = size(items, item)?;
    let is_grey = match format {
        Format::Heic => config.get(16).is_some_and(|chroma| chroma & 3 == 0),
        _ => config.get(2).is_some_and(|flags| flags & 0x10 != 0),
    };
    let (pieces, is_cut) = match items.bytes(item) {
        Err(Refusal::CutShort) => (Vec::new(), true),
        pieces => (pieces?, false),
    };
    let tiles = vec![Tile { config, pieces, is_cut }];
    Ok(Plan { format, width, height, tile_width: width, tile_height: height, tiles, is_grey })
}

/// A grid whose tiles are still to be put in.
fn grid<'a>(items: &Items<'a>, item: u32) -> Result<Plan<'a>, Refusal> {
    let pieces = items.bytes(item)?;
    let mut reader = Reader(pieces.first().copied().unwrap_or_default());
    let mut said = || {
        reader.number(1)?;
        let wide = if reader.number(1)? & 1 == 1 { 4 } else { 2 };
        let (rows, columns) = (reader.number(1)? + 1, reader.number(1)? + 1);
        Some((rows * columns, reader.number(wide)? as u32, reader.number(wide)? as u32))
    };
    let (tiles, width, height) = said().ok_or(Refusal::Damaged)?;
    let listed = items.made_from(item).len();
    if listed > MOST_TILES {
        return Err(Refusal::Bomb);
    }
    if tiles != listed as u64 {
        return Err(Refusal::Damaged);
    }
    let format = Format::Heic;
    Ok(Plan { format, width, height, tile_width: 0, tile_height: 0, tiles: Vec::new(), is_grey: false })
}

fn size(items: &Items<'_>, item: u32) -> Result<(u32, u32), Refusal> {
    let body = items.property(item, *b"ispe").ok_or(Refusal::Damaged)?;
    let mut reader = Reader(body.get(4..).unwrap_or_default());
    let said = reader.number(4).zip(reader.number(4)).ok_or(Refusal::Damaged)?;
    Ok((said.0 as u32, said.1 as u32))
}
