//! Which scans a JPEG has brought so far, to know whether a file without an end holds the whole picture all the same.

use super::walk::Frame;

/// The scans of one picture.
#[derive(Default)]
pub(crate) struct Script {
    /// How many scans began.
    pub scans: u32,
    /// Whether the first scan holds all components; where not, the decoder must keep everything until the end.
    pub first_is_full: bool,
    /// For each component, one bit for each coefficient that came in full precision.
    exact: [u64; 4],
    /// Whether what the last scan brings cannot be seen to be missing: colour detail or the last bit.
    last_is_fine: bool,
}

impl Script {
    /// Notes a start-of-scan segment's body.
    pub fn add(&mut self, body: &[u8], frame: &Frame) {
        let count = usize::from(body.first().copied().unwrap_or(0));
        let Some([from, to, bits]) = body.get(1 + count * 2..4 + count * 2) else { return };
        self.scans += 1;
        if self.scans == 1 {
            self.first_is_full = count == usize::from(frame.components);
        }
        let coefficients = (u64::MAX << from.min(&63)) & (u64::MAX >> (63 - to.min(&63)));
        let (earlier, later) = (bits >> 4, bits & 15);
        self.last_is_fine = earlier > 0;
        for id in body[1..1 + count * 2].iter().step_by(2) {
            let number = frame.ids.iter().take(usize::from(frame.components)).position(|known| known == id);
            let Some(number) = number else { continue };
            self.last_is_fine |= number > 0 && count == 1;
            if later == 0 {
                self.exact[number] |= coefficients;
            }
        }
    }

    /// Whether every scan of a progressive picture has at least begun, and the last one is of the unseen kind.
    pub fn only_fineness_is_missing(&self, frame: &Frame) -> bool {
        self.last_is_fine
            && self.exact[..usize::from(frame.components)].iter().all(|exact| *exact == u64::MAX)
    }
}
