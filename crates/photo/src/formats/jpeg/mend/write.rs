//! The blocks that could be read, written as a plain JPEG that every decoder reads to its end.

use super::blocks::Block;

/// Every symbol that a block can have: nothing more, sixteen empty ones, and each run with each size. All codes have eight
/// bits, so a code is the place of its symbol here.
fn symbols() -> Vec<u8> {
    let sized = (0..16_u8).flat_map(|run| (1..=10).map(move |size| (run << 4) | size));
    [0x00, 0xF0].into_iter().chain(sized).collect()
}

/// Bits that are written, with a zero behind each `FF`.
#[derive(Default)]
pub(super) struct Writer {
    pub bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Writer {
    /// The two tables that all components share.
    pub fn tables(&mut self) {
        let symbols = symbols();
        let mut table = |kind: u8, length: usize, symbols: &[u8]| {
            self.bytes.extend_from_slice(&[0xFF, 0xC4]);
            self.bytes.extend_from_slice(&(symbols.len() as u16 + 19).to_be_bytes());
            self.bytes.push(kind);
            let mut counts = [0; 16];
            counts[length - 1] = symbols.len() as u8;
            self.bytes.extend_from_slice(&counts);
            self.bytes.extend_from_slice(symbols);
        };
        table(0x00, 4, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        table(0x10, 8, &symbols);
    }

    fn put(&mut self, bits: u32, count: u32) {
        self.held = (self.held << count) | bits;
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            let byte = (self.held >> self.count) as u8;
            self.bytes.push(byte);
            if byte == 0xFF {
                self.bytes.push(0);
            }
        }
        self.held &= (1 << self.count) - 1;
    }

    fn number(&mut self, number: i32, size: u32) {
        let bits = if number < 0 { number + (1 << size) - 1 } else { number };
        self.put(bits as u32, size);
    }

    pub fn block(&mut self, block: &Block, before: &mut i32) {
        let first = i32::from(block[0]);
        let size = size(first - *before);
        self.put(size, 4);
        self.number(first - *before, size);
        *before = first;
        let mut run = 0;
        for number in block[1..].iter().map(|number| i32::from(*number)) {
            if number == 0 {
                run += 1;
                continue;
            }
            while run > 15 {
                self.put(1, 8);
                run -= 16;
            }
            let size = self::size(number);
            self.put(2 + run * 10 + size - 1, 8);
            self.number(number, size);
            run = 0;
        }
        if run > 0 {
            self.put(0, 8);
        }
    }

    /// The rest of the last byte, and the end.
    pub fn end(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.put((1 << (8 - self.count)) - 1, 8 - self.count);
        }
        self.bytes.extend_from_slice(&[0xFF, 0xD9]);
        self.bytes
    }
}

/// How many bits a number has.
fn size(number: i32) -> u32 {
    32 - number.unsigned_abs().leading_zeros()
}
