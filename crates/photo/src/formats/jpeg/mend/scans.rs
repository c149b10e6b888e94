//! The scans of a damaged picture: which components each brings, and its pieces between restart markers.

use super::super::walk::Frame;
use super::bits::{Bits, NoSuchCode, Table};
use super::blocks::{self, Brings, Memory};
use super::{Read, ends_scan};

/// So many zeros in a row no sound data hold: a lost piece of a disk.
const LOST: usize = 32;

/// The tables of the moment.
#[derive(Default)]
pub(super) struct Tables {
    first: [Option<Table>; 4],
    others: [Option<Table>; 4],
    /// Pieces between two restart markers; 0 for no such markers.
    restart: usize,
}

impl Tables {
    /// Takes a segment over, if it is one of tables.
    pub fn read(&mut self, segment: &[u8]) {
        match segment {
            [0xFF, 0xDD, _, _, high, low, ..] => {
                self.restart = usize::from(u16::from_be_bytes([*high, *low]))
            }
            [0xFF, 0xC4, _, _, rest @ ..] => {
                let mut rest = rest;
                while let Some((head, behind)) = rest.split_first_chunk::<17>() {
                    let count = head[1..].iter().map(|count| usize::from(*count)).sum::<usize>();
                    let Some((symbols, behind)) = behind.split_at_checked(count) else { return };
                    let tables = if head[0] >> 4 == 0 { &mut self.first } else { &mut self.others };
                    if let Some(place) = tables.get_mut(usize::from(head[0] & 15)) {
                        *place = Table::new(&head[1..], symbols);
                    }
                    rest = behind;
                }
            }
            _ => {}
        }
    }
}

/// What stands at the start of a scan.
pub(super) struct Scan {
    /// Which components, with the numbers of their two tables.
    components: Vec<(usize, usize, usize)>,
    brings: Brings,
}

impl Scan {
    pub fn read(body: &[u8], frame: &Frame) -> Option<Scan> {
        let count = usize::from(*body.first()?);
        let listed = body.get(1..1 + count * 2)?.as_chunks::<2>().0;
        let [from, to, bits] = *body.get(1 + count * 2..4 + count * 2)?.first_chunk()?;
        let known = &frame.ids[..usize::from(frame.components)];
        let components = listed.iter().map(|[id, tables]| {
            let number = known.iter().position(|known| known == id)?;
            Some((number, usize::from(tables >> 4) & 3, usize::from(tables & 15) & 3))
        });
        let (from, to) = if frame.progressive { (usize::from(from), usize::from(to)) } else { (0, 63) };
        let brings = Brings { from, to, refines: bits >> 4 > 0, bit: u32::from(bits & 15) };
        let fits = from <= to && to < 64 && brings.bit < 14 && (from == 0 || count == 1);
        let components = components.collect::<Option<Vec<_>>>().filter(|list| !list.is_empty() && fits)?;
        Some(Scan { components, brings })
    }
}

/// Where the data of a scan end that begin here.
pub(super) fn end(bytes: &[u8], from: usize, frame: &Frame) -> usize {
    let mut at = from;
    while let Some(step) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == 0xFF)) {
        at += step;
        match bytes.get(at + 1) {
            None => break,
            Some(0xFF) => at += 1,
            Some(0 | 0xD0..=0xD7) => at += 2,
            Some(_) if ends_scan(bytes, at, frame) => return at,
            Some(_) => at += 2,
        }
    }
    bytes.len()
}

/// The data between restart markers, each with the marker before it.
fn between_restarts(data: &[u8]) -> Vec<(Option<u8>, &[u8])> {
    let (mut all, mut from, mut before, mut at) = (Vec::new(), 0, None, 0);
    while at + 1 < data.len() {
        match (data[at], data[at + 1]) {
            (0xFF, number @ 0xD0..=0xD7) => {
                all.push((before, &data[from..at]));
                (from, before) = (at + 2, Some(number & 7));
                at += 2;
            }
            (0xFF, 0) => at += 2,
            _ => at += 1,
        }
    }
    all.push((before, &data[from..]));
    all
}

/// Where a lost piece begins that reaches to the end of these data.
fn lost_end(data: &[u8]) -> Option<&[u8]> {
    let end = data.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    (data.len() - end >= LOST).then_some(&data[..end])
}

impl Read {
    /// Takes over what a scan brings.
    pub fn take(&mut self, scan: &Scan, (data, may_end): (&[u8], bool), tables: &Tables, frame: &Frame) {
        let pieces = match scan.components[..] {
            [(only, ..)] => self.components[only].own_wide * self.components[only].own_tall,
            _ => self.wide * self.tall,
        };
        let parts = if tables.restart == 0 { vec![(None, data)] } else { between_restarts(data) };
        let (mut interval, most) = (0, if tables.restart == 0 { pieces } else { tables.restart });
        for (before, data) in parts {
            if let Some(number) = before {
                // Markers are numbered from 0 to 7: as many as are left out are lost pieces, and one from before is a mistake.
                let step = (usize::from(number) + 8 - interval % 8) % 8;
                self.was_wrong |= step > 0;
                if step > 4 {
                    continue;
                }
                interval += step + 1;
            }
            let from = interval * most;
            if from >= pieces {
                self.was_wrong |= before.is_some() && !data.is_empty();
                break;
            }
            let to = (from + most).min(pieces);
            let place = (from, to, may_end && to == pieces);
            let was_wrong = self.was_wrong;
            if !self.pieces(scan, (data, false), tables, place, frame)
                && let Some(data) = lost_end(data)
            {
                self.forget(scan, (from, to));
                self.was_wrong = was_wrong;
                self.pieces(scan, (data, true), tables, place, frame);
            }
        }
    }

    /// Reads some pieces; `false` where not all came, or more than all.
    fn pieces(
        &mut self,
        scan: &Scan,
        (data, is_short): (&[u8], bool),
        tables: &Tables,
        (from, to, is_last): (usize, usize, bool),
        frame: &Frame,
    ) -> bool {
        let (mut bits, mut memory) = (Bits::new(data), Memory::default());
        let (mut is_sound, mut ran_out) = (!is_short, false);
        for piece in from..to {
            let read = self.piece(scan, &mut bits, &mut memory, (tables, frame), piece);
            if bits.is_beyond() {
                self.forget(scan, (piece, piece + 1));
                ran_out = true;
                break;
            }
            if read.is_err() {
                is_sound = false;
                // What comes from coarse to fine gets worse when it goes on, and is there coarsely.
                if frame.progressive {
                    break;
                }
            }
            self.note(scan, piece);
        }
        let left = bits.left();
        // Some programs fill up with one byte.
        let is_filled =
            left.iter().all(|byte| *byte == 0) && left.len() < LOST || left.iter().all(|byte| *byte == 0xFF);
        is_sound &= left.len() < 2 || is_filled;
        // The end of all may be missing without anything else being wrong.
        self.was_wrong |= !is_sound || ran_out && !is_last;
        is_sound && !ran_out
    }

    fn piece(
        &mut self,
        scan: &Scan,
        bits: &mut Bits<'_>,
        memory: &mut Memory,
        (tables, frame): (&Tables, &Frame),
        piece: usize,
    ) -> Result<(), NoSuchCode> {
        let mut all = Ok(());
        for (number, first, others) in &scan.components {
            let component = &mut self.components[*number];
            let (first, others) = (tables.first[*first].as_ref(), tables.others[*others].as_ref());
            let places: Vec<usize> = if scan.components.len() == 1 {
                vec![piece / component.own_wide * component.wide + piece % component.own_wide]
            } else {
                component.places(piece % self.wide, piece / self.wide).collect()
            };
            for place in places {
                let block = &mut component.blocks[place];
                let before = &mut memory.before[*number];
                let read = match (scan.brings.from, frame.progressive) {
                    (_, false) => {
                        let both = first.zip(others).ok_or(NoSuchCode)?;
                        blocks::whole(bits, both, before, block)
                    }
                    (0, true) => blocks::first(bits, first, (scan.brings, before), block),
                    _ if scan.brings.refines => {
                        let table = others.ok_or(NoSuchCode)?;
                        blocks::finer_others(bits, table, (scan.brings, &mut memory.empty), block)
                    }
                    _ => {
                        let table = others.ok_or(NoSuchCode)?;
                        blocks::others(bits, table, (scan.brings, &mut memory.empty), block)
                    }
                };
                all = all.and(read);
            }
        }
        all
    }

    /// A piece has come, where it is brightness that comes for the first time.
    fn note(&mut self, scan: &Scan, piece: usize) {
        if scan.components[0].0 != 0 || scan.brings.from > 0 {
            return;
        }
        let component = &self.components[0];
        let piece = match scan.components.len() {
            1 => {
                let (x, y) = (piece % component.own_wide, piece / component.own_wide);
                y / component.down * self.wide + x / component.across
            }
            _ => piece,
        };
        if let Some(came) = self.came.get_mut(piece) {
            *came = true;
        }
    }

    /// Takes back what was read of these pieces out of what never came.
    fn forget(&mut self, scan: &Scan, (from, to): (usize, usize)) {
        if scan.brings.refines || scan.brings.from > 0 {
            return;
        }
        for piece in from..to {
            for (number, ..) in &scan.components {
                let component = &mut self.components[*number];
                let places: Vec<usize> = if scan.components.len() == 1 {
                    vec![piece / component.own_wide * component.wide + piece % component.own_wide]
                } else {
                    component.places(piece % self.wide, piece / self.wide).collect()
                };
                places.into_iter().for_each(|place| component.blocks[place] = [0; 64]);
            }
            if scan.components.len() > 1 || self.components.len() == 1 {
                self.came[piece] = false;
            }
        }
    }
}
