//! The list of elements of a DICOM file: numbers with their values, one after the other, some in others. Only those that
//! say how the picture is meant are read; names, dates and everything else that a clinic writes is stepped over.

/// More than any clinic writes before the picture.
const MOST_ELEMENTS: usize = 200_000;
const WITHOUT_LENGTH: u32 = u32::MAX;
const PICTURE: (u16, u16) = (0x7FE0, 0x0010);
const TRANSFER: (u16, u16) = (0x0002, 0x0010);

/// How the elements are written.
#[derive(Clone, Copy)]
struct Written {
    big: bool,
    /// Whether each says what kind of value it has.
    spelled: bool,
}

/// What was found.
pub(super) struct Elements<'a> {
    found: Vec<((u16, u16), &'a [u8])>,
    big: bool,
    /// Its name, which is a row of numbers; empty where none is said.
    pub transfer: &'a str,
    pub picture: Option<Picture<'a>>,
}

/// The bytes of the picture.
pub(super) enum Picture<'a> {
    /// As they are.
    Plain(&'a [u8]),
    /// In pieces, packed in some way; the first piece is a list of places.
    Packed(Vec<&'a [u8]>),
}

/// Reads it up to the picture.
pub(super) fn read(bytes: &[u8]) -> Elements<'_> {
    let plain = Written { big: false, spelled: true };
    let mut elements = Elements { found: Vec::new(), big: false, transfer: "", picture: None };
    let mut reader =
        Reader { bytes, at: if bytes.get(128..132) == Some(b"DICM") { 132 } else { 0 }, written: plain };
    // What is said of the file itself is always written in the same way.
    while let Some(((2, element), value)) = reader.peek_group(2).and_then(|()| reader.next()) {
        if (2, element) == TRANSFER {
            elements.transfer = std::str::from_utf8(value).unwrap_or("").trim_end_matches(['\0', ' ']);
        }
    }
    reader.written = match elements.transfer {
        "1.2.840.10008.1.2" => Written { spelled: false, ..plain },
        "1.2.840.10008.1.2.2" => Written { big: true, spelled: true },
        "" => Written { spelled: reader.is_spelled(), ..plain },
        _ => plain,
    };
    elements.big = reader.written.big;
    elements.walk(reader);
    elements
}

impl<'a> Elements<'a> {
    fn walk(&mut self, mut reader: Reader<'a>) {
        let mut depth = 0_u32;
        for _ in 0..MOST_ELEMENTS {
            let Some(head) = reader.head() else { return };
            match (head.tag, head.length) {
                (PICTURE, length) if depth == 0 => {
                    self.picture = Some(reader.picture(length));
                    return;
                }
                ((0xFFFE, 0xE00D | 0xE0DD), _) => depth = depth.saturating_sub(1),
                // What stands in others is stepped over, element by element where it does not say how long it is.
                (_, WITHOUT_LENGTH) => depth += 1,
                (tag, length) => {
                    let Some(value) = reader.take(length as usize) else { return };
                    if depth == 0 && matches!(tag.0, 0x0028 | 0x2050) {
                        self.found.push((tag, value));
                    }
                }
            }
        }
    }

    pub fn bytes(&self, tag: (u16, u16)) -> Option<&'a [u8]> {
        self.found.iter().find(|(found, _)| *found == tag).map(|(_, value)| *value)
    }

    /// The numbers of two bytes in an element.
    pub fn shorts(&self, tag: (u16, u16)) -> Vec<u16> {
        let pairs = self.bytes(tag).unwrap_or_default().as_chunks::<2>().0.iter();
        pairs
            .map(|pair| if self.big { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) })
            .collect()
    }

    pub fn short(&self, tag: (u16, u16)) -> Option<u16> {
        self.shorts(tag).first().copied()
    }

    pub fn text(&self, tag: (u16, u16)) -> &'a str {
        let text = self.bytes(tag).and_then(|value| std::str::from_utf8(value).ok());
        text.unwrap_or_default().trim_matches(['\0', ' '])
    }

    /// The first of the numbers that are written out in an element.
    pub fn number(&self, tag: (u16, u16)) -> Option<f64> {
        let first = self.text(tag).split('\\').next()?.trim().parse::<f64>().ok()?;
        first.is_finite().then_some(first)
    }

    pub fn is_big(&self) -> bool {
        self.big
    }
}

struct Head {
    tag: (u16, u16),
    length: u32,
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    written: Written,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(taken)
    }

    fn short(&mut self) -> Option<u16> {
        let two = *self.take(2)?.first_chunk()?;
        Some(if self.written.big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    }

    fn long(&mut self) -> Option<u32> {
        let four = *self.take(4)?.first_chunk()?;
        Some(if self.written.big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    }

    fn head(&mut self) -> Option<Head> {
        let tag = (self.short()?, self.short()?);
        // Beginnings and ends never say a kind.
        if !self.written.spelled || tag.0 == 0xFFFE {
            return Some(Head { tag, length: self.long()? });
        }
        let kind: [u8; 2] = *self.take(2)?.first_chunk()?;
        let is_long = matches!(
            &kind,
            b"OB"
                | b"OW"
                | b"OF"
                | b"OD"
                | b"OL"
                | b"OV"
                | b"SQ"
                | b"UN"
                | b"UT"
                | b"UC"
                | b"UR"
                | b"SV"
                | b"UV"
        );
        let length = if is_long {
            self.take(2)?;
            self.long()?
        } else {
            u32::from(self.short()?)
        };
        Some(Head { tag, length })
    }

    fn next(&mut self) -> Option<((u16, u16), &'a [u8])> {
        let head = self.head()?;
        Some((head.tag, self.take(head.length as usize)?))
    }

    fn peek_group(&self, group: u16) -> Option<()> {
        let two = self.bytes.get(self.at..)?.first_chunk()?;
        (u16::from_le_bytes(*two) == group).then_some(())
    }

    /// Whether two letters stand where the kind of the next value would.
    fn is_spelled(&self) -> bool {
        let kind = self.bytes.get(self.at + 4..self.at + 6).unwrap_or_default();
        kind.len() == 2 && kind.iter().all(u8::is_ascii_uppercase)
    }

    fn picture(&mut self, length: u32) -> Picture<'a> {
        if length != WITHOUT_LENGTH {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            return Picture::Plain(&rest[..rest.len().min(length as usize)]);
        }
        let mut pieces = Vec::new();
        while let Some(head) = self.head() {
            if head.tag != (0xFFFE, 0xE000) || pieces.len() > MOST_ELEMENTS {
                break;
            }
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let piece = &rest[..rest.len().min(head.length as usize)];
            self.at += piece.len();
            pieces.push(piece);
        }
        Picture::Packed(pieces)
    }
}
