//! The list of items in a HEIF or AVIF file: pictures, parts of pictures, EXIF; where their bytes are and what belongs
//! to what. Everything that is counted has a bound, so that a list of a million costs no more than one of a thousand.

use super::super::boxes::{Boxed, Reader, boxes, versioned};
use crate::refusal::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// A telephone's 48-megapixel picture with its depth map, gain map and thumbnails has some 450 items.
const MOST_ITEMS: usize = 4_096;
/// Extents, references and properties together, of all items.
const MOST_ENTRIES: usize = 65_536;

/// What the `meta` box says.
#[derive(Default)]
pub(crate) struct Items<'a> {
    file: &'a [u8],
    pub primary: u32,
    kinds: BTreeMap<u32, Kind<'a>>,
    places: BTreeMap<u32, Place>,
    references: Vec<Reference>,
    properties: Vec<Boxed<'a>>,
    /// For each item, the numbers of its properties, counted from 1.
    used: BTreeMap<u32, Vec<usize>>,
    data: &'a [u8],
    entries: usize,
}

#[derive(Clone, Copy)]
struct Kind<'a> {
    kind: [u8; 4],
    content: &'a [u8],
}

#[derive(Default)]
struct Place {
    /// 0: in the file; 1: in the `idat` box.
    method: u64,
    /// Where each piece begins, and how long it is; a length of 0 means up to the end.
    extents: Vec<(u64, u64)>,
}

struct Reference {
    kind: [u8; 4],
    from: u32,
    to: Vec<u32>,
}

/// Reads the list.
pub(crate) fn read<'a>(file: &'a [u8], meta: Boxed<'a>) -> Result<Items<'a>, Refusal> {
    let mut items = Items { file, ..Items::default() };
    let (_, _, inside) = versioned(meta.body).ok_or(Refusal::CutShort)?;
    for inner in boxes(inside.0) {
        if !inner.whole {
            return Err(Refusal::CutShort);
        }
        let read = match &inner.kind {
            b"pitm" => items.read_primary(inner.body),
            b"iinf" => items.read_kinds(inner.body),
            b"iloc" => items.read_places(inner.body),
            b"iref" => items.read_references(inner.body),
            b"iprp" => items.read_properties(inner.body),
            b"idat" => {
                items.data = inner.body;
                Some(())
            }
            _ => Some(()),
        };
        if items.entries > MOST_ENTRIES || items.kinds.len() > MOST_ITEMS {
            return Err(Refusal::Bomb);
        }
        read.ok_or(if meta.whole { Refusal::Damaged } else { Refusal::CutShort })?;
    }
    if meta.whole { Ok(items) } else { Err(Refusal::CutShort) }
}

impl<'a> Items<'a> {
    pub fn kind(&self, item: u32) -> Option<[u8; 4]> {
        self.kinds.get(&item).map(|kind| kind.kind)
    }

    /// How many items can be pictures by themselves.
    pub fn pictures(&self) -> usize {
        let parts: BTreeSet<u32> = self.references.iter().flat_map(Self::parts).copied().collect();
        let is_picture = |kind: &[u8; 4]| matches!(kind, b"hvc1" | b"av01" | b"grid" | b"jpeg");
        self.kinds.iter().filter(|(item, kind)| is_picture(&kind.kind) && !parts.contains(item)).count()
    }

    /// Tiles of a picture, and depth maps and thumbnails that belong to one.
    fn parts(reference: &Reference) -> &[u32] {
        match &reference.kind {
            b"dimg" => &reference.to,
            b"auxl" | b"thmb" => std::slice::from_ref(&reference.from),
            _ => &[],
        }
    }

    /// What an item is made from (`dimg`).
    pub fn made_from(&self, item: u32) -> &[u32] {
        let made = |one: &&Reference| one.kind == *b"dimg" && one.from == item;
        self.references.iter().find(made).map_or(&[], |one| &one.to)
    }

    /// The items that point to this one: its transparency, its EXIF.
    pub fn pointing_to(&self, item: u32, kind: [u8; 4]) -> impl Iterator<Item = u32> {
        let points = move |one: &&Reference| one.kind == kind && one.to.contains(&item);
        self.references.iter().filter(points).map(|one| one.from)
    }

    /// The item that this one points to.
    pub fn points_to(&self, item: u32, kind: [u8; 4]) -> Option<u32> {
        let points = |one: &&Reference| one.kind == kind && one.from == item;
        self.references.iter().find(points)?.to.first().copied()
    }

    /// The properties of an item, in the order in which they are to be applied.
    pub fn properties(&self, item: u32) -> impl Iterator<Item = Boxed<'a>> {
        let used = self.used.get(&item).into_iter().flatten();
        used.filter_map(|number| self.properties.get(number.checked_sub(1)?).copied())
    }

    pub fn property(&self, item: u32, kind: [u8; 4]) -> Option<&'a [u8]> {
        self.properties(item).find(|property| property.kind == kind).map(|property| property.body)
    }

    /// The EXIF and XMP items that describe `item`, with the bytes of those that are in one piece.
    pub fn told(&self, item: u32) -> impl Iterator<Item = (bool, &'a [u8])> {
        self.pointing_to(item, *b"cdsc").filter_map(|from| {
            let kind = self.kinds.get(&from)?;
            let exif = kind.kind == *b"Exif";
            (exif || kind.content == b"application/rdf+xml").then(|| {
                (exif, self.bytes(from).ok().and_then(|pieces| pieces.first().copied()).unwrap_or(&[]))
            })
        })
    }

    /// The pieces of an item's bytes.
    pub fn bytes(&self, item: u32) -> Result<Vec<&'a [u8]>, Refusal> {
        let place = self.places.get(&item).ok_or(Refusal::Damaged)?;
        let source = match place.method {
            0 => self.file,
            1 => self.data,
            _ => return Err(Refusal::Unusual),
        };
        let piece = |(start, length): &(u64, u64)| {
            let rest = source.get(usize::try_from(*start).ok()?..)?;
            if *length == 0 { Some(rest) } else { rest.get(..usize::try_from(*length).ok()?) }
        };
        place.extents.iter().map(|extent| piece(extent).ok_or(Refusal::CutShort)).collect()
    }

    fn read_primary(&mut self, body: &[u8]) -> Option<()> {
        let (version, _, mut reader) = versioned(body)?;
        self.primary = reader.number(if version == 0 { 2 } else { 4 })? as u32;
        Some(())
    }

    fn read_kinds(&mut self, body: &'a [u8]) -> Option<()> {
        let (version, _, mut reader) = versioned(body)?;
        reader.number(if version == 0 { 2 } else { 4 })?;
        for entry in boxes(reader.0).take(MOST_ITEMS + 1).filter(|entry| entry.kind == *b"infe") {
            let (version, _, mut reader) = versioned(entry.body)?;
            if version < 2 {
                continue;
            }
            let item = reader.number(if version == 2 { 2 } else { 4 })? as u32;
            reader.number(2)?;
            let kind = *reader.take(4)?.first_chunk()?;
            reader.text();
            let content = if kind == *b"mime" { reader.text().unwrap_or_default() } else { &[] };
            self.kinds.insert(item, Kind { kind, content });
        }
        Some(())
    }

    fn read_places(&mut self, body: &[u8]) -> Option<()> {
        let (version, _, mut reader) = versioned(body)?;
        let sizes = reader.number(2)? as usize;
        let [offset, length, base, index] =
            [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, if version == 0 { 0 } else { sizes & 15 }];
        if [offset, length, base, index].iter().any(|size| *size > 8) {
            return None;
        }
        let wide = if version < 2 { 2 } else { 4 };
        for _ in 0..reader.number(wide)? {
            let item = reader.number(wide)? as u32;
            let method = if version == 0 { 0 } else { reader.number(2)? & 15 };
            reader.number(2)?;
            let base = reader.number(base)?;
            let mut place = Place { method, extents: Vec::new() };
            for _ in 0..reader.number(2)? {
                self.count()?;
                reader.number(index)?;
                let start = base.checked_add(reader.number(offset)?)?;
                place.extents.push((start, reader.number(length)?));
            }
            self.count()?;
            self.places.insert(item, place);
        }
        Some(())
    }

    fn read_references(&mut self, body: &[u8]) -> Option<()> {
        let (version, _, reader) = versioned(body)?;
        let wide = if version == 0 { 2 } else { 4 };
        for entry in boxes(reader.0) {
            let mut reader = Reader(entry.body);
            let mut reference =
                Reference { kind: entry.kind, from: reader.number(wide)? as u32, to: Vec::new() };
            for _ in 0..reader.number(2)? {
                self.count()?;
                reference.to.push(reader.number(wide)? as u32);
            }
            self.count()?;
            self.references.push(reference);
        }
        Some(())
    }

    fn read_properties(&mut self, body: &'a [u8]) -> Option<()> {
        for inner in boxes(body) {
            match &inner.kind {
                b"ipco" => {
                    self.properties = boxes(inner.body).take(MOST_ENTRIES).collect();
                    self.entries += self.properties.len();
                }
                b"ipma" => self.read_uses(inner.body)?,
                _ => {}
            }
        }
        Some(())
    }

    fn read_uses(&mut self, body: &[u8]) -> Option<()> {
        let (version, flags, mut reader) = versioned(body)?;
        let wide = flags & 1 == 1;
        for _ in 0..reader.number(4)? {
            let item = reader.number(if version == 0 { 2 } else { 4 })? as u32;
            let mut used = Vec::new();
            for _ in 0..reader.number(1)? {
                self.count()?;
                let said = reader.number(if wide { 2 } else { 1 })? as usize;
                used.push(said & if wide { 0x7FFF } else { 0x7F });
            }
            self.count()?;
            self.used.insert(item, used);
        }
        Some(())
    }

    /// One more entry of any list; none once there are too many.
    fn count(&mut self) -> Option<()> {
        self.entries += 1;
        (self.entries <= MOST_ENTRIES).then_some(())
    }
}
