//! The three things wanted of EXIF: which way is up, on which day it was taken, and does it hold a place. Broken EXIF says
//! nothing and hurts nothing.

/// No camera writes more entries into one list; more is noise.
const MOST_ENTRIES: usize = 512;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    /// EXIF's orientation, 1 to 8; 1 where nothing sensible is said.
    pub orientation: u8,
    /// Whether a position is written in it.
    pub has_location: bool,
    /// The day it was taken, as a number like 20260502; 0 where nothing sensible is said.
    pub taken: u32,
}

impl Default for Told {
    fn default() -> Self {
        Told { orientation: 1, has_location: false, taken: 0 }
    }
}

/// Reads EXIF, with or without its `Exif` prefix.
pub(crate) fn read(bytes: &[u8]) -> Told {
    let tiff = Tiff::new(bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes));
    tiff.and_then(|tiff| told(&tiff)).unwrap_or_default()
}

/// Whether an XMP packet names a position.
pub(crate) fn xmp_has_location(packet: &[u8]) -> bool {
    packet
        .windows(12)
        .any(|window| window == b"GPSLatitude\"" || window == b"GPSLatitude=" || window == b"GPSLatitude>")
}

fn told(tiff: &Tiff<'_>) -> Option<Told> {
    let mut told = Told::default();
    let first = tiff.long(4)? as usize;
    for entry in tiff.entries(first) {
        match entry.tag {
            0x0112 => {
                if let Some(said @ 1..=8) = tiff.short(entry.value).filter(|_| entry.kind == 3) {
                    told.orientation = said as u8;
                }
            }
            0x8769 => {
                let more = tiff.long(entry.value).unwrap_or(0) as usize;
                let original = tiff.entries(more).find(|entry| entry.tag == 0x9003);
                told.taken = original
                    .and_then(|entry| day(tiff.bytes.get(tiff.long(entry.value)? as usize..)?))
                    .unwrap_or(0);
            }
            0x8825 => {
                let place = tiff.long(entry.value).unwrap_or(0) as usize;
                told.has_location =
                    tiff.entries(place).any(|entry| matches!(entry.tag, 1..=6 | 19..=22 | 28));
            }
            _ => {}
        }
    }
    Some(told)
}

/// A day as EXIF spells it, `2026:05:02 14:03:11`.
fn day(text: &[u8]) -> Option<u32> {
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
        std::str::from_utf8(digits).ok()?.parse::<u32>().ok()
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let is_day = (1826..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    (text[4] == b':' && text[7] == b':' && is_day).then_some(year * 10_000 + month * 100 + day)
}

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

struct Entry {
    tag: u16,
    kind: u16,
    /// Where the value, or the pointer to it, stands.
    value: usize,
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        match bytes.get(..2)? {
            b"II" => Some(Tiff { bytes, little: true }),
            b"MM" => Some(Tiff { bytes, little: false }),
            _ => None,
        }
    }

    fn entries(&self, list: usize) -> impl Iterator<Item = Entry> {
        let said = if list < 8 { 0 } else { self.short(list).unwrap_or(0) as usize };
        (0..said.min(MOST_ENTRIES)).map_while(move |number| {
            let start = list + 2 + number * 12;
            Some(Entry { tag: self.short(start)?, kind: self.short(start + 2)?, value: start + 8 })
        })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_orientation_is_read_in_both_byte_orders() {
        let big = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0";
        assert_eq!(read(big).orientation, 6);
        assert_eq!(read(little).orientation, 8);
    }

    #[test]
    fn the_day_is_read_and_nonsense_is_none() {
        assert_eq!(day(b"2026:05:02 14:03:11\0"), Some(20_260_502));
        for other in
            [&b""[..], b"0000:00:00 00:00:00", b"2026-05-02", b"2026:13:02", b"    :  :  ", b"2026:+5:02"]
        {
            assert_eq!(day(other), None, "{other:?}");
        }
    }

    #[test]
    fn broken_exif_means_upright() {
        for bytes in [
            &b""[..],
            b"Exif\0\0",
            b"II*\0\xff\xff\xff\xff",
            b"MM\0*\0\0\0\x08\xff\xff\x01\x12\0\x03\0\0\0\x01\0\x63",
        ] {
            assert_eq!(read(bytes), Told::default());
        }
    }
}
