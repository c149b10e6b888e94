//! The boxes of an ISO media file, one level at a time: nothing here calls itself, so no file can make it go deep.

/// One box.
#[derive(Clone, Copy)]
pub(crate) struct Boxed<'a> {
    pub kind: [u8; 4],
    pub body: &'a [u8],
    /// Whether the file holds as many bytes as the box claims.
    pub whole: bool,
}

/// The boxes that stand one after the other in `bytes`. Ends at the first one that cannot be one.
pub(crate) fn boxes(mut bytes: &[u8]) -> impl Iterator<Item = Boxed<'_>> {
    std::iter::from_fn(move || {
        let mut reader = Reader(bytes);
        let short = reader.number(4)?;
        let kind = *reader.take(4)?.first_chunk()?;
        let (head, length) = match short {
            0 => (8, bytes.len() as u64),
            1 => (16, reader.number(8)?),
            length => (8, length),
        };
        let length = usize::try_from(length.checked_sub(head)?).ok()?;
        let rest = reader.0;
        let body = &rest[..length.min(rest.len())];
        bytes = &rest[body.len()..];
        Some(Boxed { kind, body, whole: body.len() == length })
    })
}

/// A full box's version and flags, and what stands behind them.
pub(crate) fn versioned(body: &[u8]) -> Option<(u8, u32, Reader<'_>)> {
    let mut reader = Reader(body);
    let version = reader.number(1)? as u8;
    let flags = reader.number(3)? as u32;
    Some((version, flags, reader))
}

/// Bytes that are read from the front.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// A big-endian number of at most eight bytes.
    pub fn number(&mut self, bytes: usize) -> Option<u64> {
        Some(self.take(bytes)?.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }

    pub fn take(&mut self, bytes: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(bytes)?;
        self.0 = rest;
        Some(taken)
    }

    /// The bytes up to a zero, which is taken as well.
    pub fn text(&mut self) -> Option<&'a [u8]> {
        let end = self.0.iter().position(|byte| *byte == 0)?;
        let text = self.take(end)?;
        self.take(1)?;
        Some(text)
    }
}
