//! The bits of a damaged picture, and the tables that say what they mean.

/// What a row of at most sixteen bits means: its length and the symbol, or nothing.
pub(super) struct Table {
    by_bits: Vec<u16>,
}

impl Table {
    /// From how many codes there are of each length, and their symbols in order; none where that cannot be.
    pub fn new(counts: &[u8], symbols: &[u8]) -> Option<Table> {
        let mut by_bits = vec![0_u16; 1 << 16];
        let (mut code, mut next) = (0_usize, symbols.iter());
        for (length, count) in (1_usize..).zip(counts) {
            for _ in 0..*count {
                let first = code << (16 - length);
                let entry = ((length as u16) << 8) | u16::from(*next.next()?);
                by_bits.get_mut(first..first + (1 << (16 - length)))?.fill(entry);
                code += 1;
            }
            code <<= 1;
        }
        Some(Table { by_bits })
    }
}

/// No code begins like this.
pub(super) struct NoSuchCode;

/// Reads bits from bytes in which `FF 00` stands for `FF`, and other markers stand by mistake.
pub(super) struct Bits<'a> {
    data: &'a [u8],
    at: usize,
    held: u64,
    count: u32,
    /// Bits that were read and never came.
    invented: u32,
}

impl<'a> Bits<'a> {
    pub fn new(data: &'a [u8]) -> Self {
        Bits { data, at: 0, held: 0, count: 0, invented: 0 }
    }

    fn fill(&mut self) {
        while self.count <= 48 {
            let byte = match self.data.get(self.at) {
                Some(0xFF) => {
                    let is_marker = self.data.get(self.at + 1).is_some_and(|next| *next != 0);
                    self.at += 2;
                    if is_marker {
                        continue;
                    }
                    0xFF
                }
                Some(byte) => {
                    self.at += 1;
                    *byte
                }
                None => {
                    self.invented += 8;
                    0
                }
            };
            self.held = (self.held << 8) | u64::from(byte);
            self.count += 8;
        }
    }

    fn peek(&mut self) -> usize {
        if self.count < 16 {
            self.fill();
        }
        ((self.held >> (self.count - 16)) & 0xFFFF) as usize
    }

    /// Whether more was read than there is.
    pub fn is_beyond(&self) -> bool {
        self.invented > self.count
    }

    /// Bytes that nobody has read.
    pub fn left(&self) -> &'a [u8] {
        let held = (self.count.saturating_sub(self.invented) / 8) as usize;
        self.data.get(self.at.saturating_sub(held)..).unwrap_or_default()
    }

    pub fn bits(&mut self, count: u32) -> i32 {
        if count == 0 {
            return 0;
        }
        let read = self.peek() >> (16 - count);
        self.count -= count;
        read as i32
    }

    pub fn symbol(&mut self, table: &Table) -> Result<u8, NoSuchCode> {
        let entry = table.by_bits[self.peek()];
        if entry == 0 {
            // So that whoever goes on does not stand still.
            self.count -= 1;
            return Err(NoSuchCode);
        }
        self.count -= u32::from(entry >> 8);
        Ok(entry as u8)
    }

    /// A number of so many bits, of which the smaller half is meant to be below zero.
    pub fn number(&mut self, bits: u8) -> i32 {
        let bits = u32::from(bits.min(15));
        let read = self.bits(bits);
        if bits > 0 && read < 1 << (bits - 1) { read - (1 << bits) + 1 } else { read }
    }
}
