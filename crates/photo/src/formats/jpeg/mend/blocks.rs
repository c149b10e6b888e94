//! Blocks of a picture as they come in scans: all at once, or from coarse to fine.

use super::bits::{Bits, NoSuchCode, Table};

/// Where each coefficient stands is not needed here: they are kept in the order in which they come.
pub(super) type Block = [i16; 64];

/// What a scan brings.
#[derive(Clone, Copy)]
pub(super) struct Brings {
    pub from: usize,
    pub to: usize,
    /// Whether finer bits of it came before.
    pub refines: bool,
    /// The lowest bit that comes now.
    pub bit: u32,
}

/// What is remembered from block to block until the next restart.
#[derive(Default)]
pub(super) struct Memory {
    pub before: [i32; 4],
    /// So many blocks have nothing more.
    pub empty: u32,
}

const LARGEST: i32 = 1_023;

fn kept(number: i32) -> i16 {
    number.clamp(-LARGEST, LARGEST) as i16
}

/// A whole block.
pub(super) fn whole(
    bits: &mut Bits<'_>,
    (dc, ac): (&Table, &Table),
    before: &mut i32,
    block: &mut Block,
) -> Result<(), NoSuchCode> {
    let size = bits.symbol(dc)?;
    *before = (*before + bits.number(size)).clamp(-2_048, 2_047);
    block[0] = kept(*before);
    let mut at = 1;
    while at < 64 {
        let symbol = bits.symbol(ac)?;
        let (run, size) = (usize::from(symbol >> 4), symbol & 15);
        if size == 0 && run < 15 {
            break;
        }
        at += run;
        if let Some(place) = block.get_mut(at).filter(|_| size > 0) {
            *place = kept(bits.number(size));
        }
        at += 1;
    }
    // More coefficients than a block has are as wrong as a code that there is not.
    if at > 64 { Err(NoSuchCode) } else { Ok(()) }
}

/// The first coefficient, coarse or finer by one bit.
pub(super) fn first(
    bits: &mut Bits<'_>,
    table: Option<&Table>,
    (brings, before): (Brings, &mut i32),
    block: &mut Block,
) -> Result<(), NoSuchCode> {
    if brings.refines {
        block[0] |= (bits.bits(1) << brings.bit) as i16;
        return Ok(());
    }
    let size = bits.symbol(table.ok_or(NoSuchCode)?)?;
    *before = (*before + bits.number(size)).clamp(-2_048, 2_047);
    block[0] = kept(*before << brings.bit);
    Ok(())
}

/// The others, coarse.
pub(super) fn others(
    bits: &mut Bits<'_>,
    table: &Table,
    (brings, empty): (Brings, &mut u32),
    block: &mut Block,
) -> Result<(), NoSuchCode> {
    if *empty > 0 {
        *empty -= 1;
        return Ok(());
    }
    let mut at = brings.from;
    while at <= brings.to {
        let symbol = bits.symbol(table)?;
        let (run, size) = (symbol >> 4, symbol & 15);
        if size == 0 && run < 15 {
            *empty = (1 << run) + bits.bits(u32::from(run)) as u32 - 1;
            break;
        }
        at += usize::from(run);
        if size > 0 {
            *block.get_mut(at).ok_or(NoSuchCode)? = kept(bits.number(size) << brings.bit);
        }
        at += 1;
    }
    Ok(())
}

/// The others, finer by one bit.
pub(super) fn finer_others(
    bits: &mut Bits<'_>,
    table: &Table,
    (brings, empty): (Brings, &mut u32),
    block: &mut Block,
) -> Result<(), NoSuchCode> {
    let one = 1_i16 << brings.bit;
    let mut at = brings.from;
    if *empty == 0 {
        while at <= brings.to {
            let symbol = bits.symbol(table)?;
            let (mut run, size) = (symbol >> 4, symbol & 15);
            let mut new = 0;
            if size > 0 {
                new = if bits.bits(1) == 1 { one } else { -one };
            } else if run < 15 {
                *empty = (1 << run) + bits.bits(u32::from(run)) as u32;
                break;
            }
            while at <= brings.to {
                if block[at] != 0 {
                    refine(bits, one, &mut block[at]);
                } else if run == 0 {
                    block[at] = new;
                    at += 1;
                    break;
                } else {
                    run -= 1;
                }
                at += 1;
            }
        }
    }
    if *empty > 0 {
        for place in &mut block[at.min(64)..=brings.to] {
            if *place != 0 {
                refine(bits, one, place);
            }
        }
        *empty -= 1;
    }
    Ok(())
}

fn refine(bits: &mut Bits<'_>, one: i16, place: &mut i16) {
    if bits.bits(1) == 1 && *place & one == 0 {
        *place += if *place > 0 { one } else { -one };
    }
}
