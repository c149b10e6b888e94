//! Whether the data of a plain JPEG come out even: as many blocks as the picture has, and then the end. Only lengths are
//! looked at, so this costs a hundredth of decoding it; the decoder itself notices little of what a turned bit does.

use super::walk::Walked;

/// Codes have at most so many bits.
const LONGEST: u32 = 16;
/// Bytes behind the last block that some programs fill up with.
const MOST_FILLED: usize = 16;

/// The end of a block goes so far beyond it as no number does.
const ENDS: u8 = 128;

/// For each row of sixteen bits: how many bits the code and its number have together, and how far it goes in a block.
type Lengths = Vec<(u8, u8)>;

/// One component's tables, and how many blocks of it stand in one piece.
struct Part<'a> {
    first: &'a Lengths,
    others: &'a Lengths,
    blocks: usize,
}

/// Whether all data are used up by exactly the blocks that there have to be; `None` where that cannot be said.
pub(super) fn adds_up(walked: &Walked<'_>, pieces: usize, blocks: &[usize]) -> Option<bool> {
    let (first, others, restart) = tables(walked);
    let start = usize::from(u16::from_be_bytes([*walked.scans.get(2)?, *walked.scans.get(3)?])) + 2;
    let (head, data) = walked.scans.split_at_checked(start)?;
    let named = head.get(5..5 + blocks.len() * 2)?.as_chunks::<2>().0;
    let mut parts = Vec::new();
    for ([_, tables], blocks) in named.iter().zip(blocks) {
        let (first, others) = (first.get(usize::from(tables >> 4))?, others.get(usize::from(tables & 15))?);
        parts.push(Part { first: first.as_ref()?, others: others.as_ref()?, blocks: *blocks });
    }
    let mut bits = Bits { data, at: 0, held: 0, count: 0, missing: 0 };
    let mut left = pieces;
    loop {
        let now = if restart == 0 { left } else { left.min(restart) };
        for _ in 0..now {
            if !parts.iter().all(|part| (0..part.blocks).all(|_| bits.block(part))) {
                return Some(false);
            }
            if bits.missing > bits.count {
                return Some(false);
            }
        }
        left -= now;
        let is_even = bits.next_restart();
        if left == 0 {
            return Some(bits.is_at_end() && is_even != Some(true));
        }
        if is_even != Some(true) {
            return Some(false);
        }
    }
}

/// The tables as they stand before the scan, and the pieces between two restart markers.
fn tables(walked: &Walked<'_>) -> ([Option<Lengths>; 4], [Option<Lengths>; 4], usize) {
    let (mut first, mut others, mut restart) = ([const { None }; 4], [const { None }; 4], 0);
    for segment in &walked.tables {
        match segment {
            [0xFF, 0xDD, _, _, high, low, ..] => restart = usize::from(u16::from_be_bytes([*high, *low])),
            [0xFF, 0xC4, _, _, rest @ ..] => {
                let mut rest = rest;
                while let Some((head, behind)) = rest.split_first_chunk::<17>() {
                    let count = head[1..].iter().map(|count| usize::from(*count)).sum::<usize>();
                    let Some((symbols, behind)) = behind.split_at_checked(count) else { break };
                    let is_first = head[0] >> 4 == 0;
                    let tables = if is_first { &mut first } else { &mut others };
                    if let Some(place) = tables.get_mut(usize::from(head[0] & 15)) {
                        *place = lengths(&head[1..], symbols, is_first);
                    }
                    rest = behind;
                }
            }
            _ => {}
        }
    }
    (first, others, restart)
}

fn lengths(counts: &[u8], symbols: &[u8], is_first: bool) -> Option<Lengths> {
    let mut all = vec![(0, 0); 1 << LONGEST];
    let (mut code, mut next) = (0_usize, symbols.iter());
    for (length, count) in (1..).zip(counts) {
        for _ in 0..*count {
            let symbol = *next.next()?;
            let (run, size) = if is_first { (0, symbol & 15) } else { (symbol >> 4, symbol & 15) };
            let goes = if size == 0 && run < 15 && !is_first { ENDS } else { run + 1 };
            let from = code << (LONGEST - length);
            let to = from + (1 << (LONGEST - length));
            all.get_mut(from..to)?.fill((length as u8 + size, goes));
            code += 1;
        }
        code <<= 1;
    }
    Some(all)
}

struct Bits<'a> {
    data: &'a [u8],
    at: usize,
    held: u64,
    count: u32,
    /// Bits that never came.
    missing: u32,
}

impl Bits<'_> {
    /// Steps over a block; `false` where a code stands that there is not, or more numbers than a block has.
    fn block(&mut self, part: &Part<'_>) -> bool {
        let (bits, _) = part.first[self.peek()];
        if bits == 0 {
            return false;
        }
        self.count -= u32::from(bits);
        let mut at = 1_u32;
        while at < 64 {
            let (bits, goes) = part.others[self.peek()];
            if bits == 0 {
                return false;
            }
            self.count -= u32::from(bits);
            at += u32::from(goes);
        }
        at == 64 || at > u32::from(ENDS)
    }

    #[inline]
    fn peek(&mut self) -> usize {
        if self.count < 32 {
            self.fill();
        }
        ((self.held >> (self.count - LONGEST)) & 0xFFFF) as usize
    }

    fn fill(&mut self) {
        if let Some(four) = self.data.get(self.at..).and_then(|rest| rest.first_chunk::<4>())
            && !four.contains(&0xFF)
        {
            self.held = (self.held << 32) | u64::from(u32::from_be_bytes(*four));
            self.count += 32;
            self.at += 4;
            return;
        }
        while self.count < 48 {
            let byte = match self.data.get(self.at..) {
                Some([0xFF, 0, ..]) => {
                    self.at += 2;
                    0xFF
                }
                Some([byte, ..]) if *byte != 0xFF => {
                    self.at += 1;
                    *byte
                }
                _ => {
                    self.missing += 8;
                    0
                }
            };
            self.held = (self.held << 8) | u64::from(byte);
            self.count += 8;
        }
    }

    /// Whether a restart marker stands where the last block ended; it is stepped over. `None` for something else.
    fn next_restart(&mut self) -> Option<bool> {
        // Whole bytes that were taken and not used.
        let unused = (self.count.saturating_sub(self.missing) / 8) as usize;
        for _ in 0..unused {
            self.at -= if self.at >= 2 && self.data[self.at - 2] == 0xFF && self.data[self.at - 1] == 0 {
                2
            } else {
                1
            };
        }
        (self.held, self.count, self.missing) = (0, 0, 0);
        match self.data.get(self.at..) {
            Some([0xFF, 0xD0..=0xD7, ..]) => {
                self.at += 2;
                Some(true)
            }
            _ => None,
        }
    }

    fn is_at_end(&self) -> bool {
        let rest = self.data.get(self.at..).unwrap_or_default();
        let is_filled = |byte: u8| rest.iter().all(|one| *one == byte);
        rest.is_empty() || rest.len() <= MOST_FILLED && (is_filled(0) || is_filled(0xFF))
    }
}
