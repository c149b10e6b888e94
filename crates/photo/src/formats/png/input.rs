//! The bytes of a file, handed over in small pieces, and how far they were taken.

use std::cell::Cell;
use std::io::{BufRead, Error, ErrorKind, Read, Result, Seek, SeekFrom};
use std::rc::Rc;

/// Where the decoder is.
pub(super) struct Input<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Bytes that it gets at once. Where they cannot be unpacked, it has nothing of them.
    at_once: usize,
    reached: Rc<Cell<usize>>,
}

impl<'a> Input<'a> {
    pub fn new(bytes: &'a [u8], at_once: usize, reached: &Rc<Cell<usize>>) -> Input<'a> {
        Input { bytes, at: 0, at_once, reached: Rc::clone(reached) }
    }
}

impl Read for Input<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let count = self.fill_buf()?.read(buf)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        let end = self.bytes.len().min(self.at + self.at_once);
        Ok(self.bytes.get(self.at..end).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.at += count;
        self.reached.set(self.at);
    }
}

impl Seek for Input<'_> {
    /// The decoder asks where it is and goes back, if at all.
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => usize::try_from(place).ok(),
            SeekFrom::Current(step) => {
                isize::try_from(step).ok().and_then(|step| self.at.checked_add_signed(step))
            }
            SeekFrom::End(step) => {
                isize::try_from(step).ok().and_then(|step| self.bytes.len().checked_add_signed(step))
            }
        };
        self.at = place.ok_or(Error::from(ErrorKind::InvalidInput))?;
        Ok(self.at as u64)
    }
}
