//! How much of one keeper may be on its way at once, in pieces.

use super::reading::parse;

/// How much of one keeper may be on its way at once.
#[derive(Clone, Copy, Debug)]
pub struct Arriving {
    /// Photographs.
    pub photographs: i64,
    /// Their bytes, as announced.
    pub bytes: i64,
    /// Pieces of one photograph.
    pub pieces: i64,
    /// Photographs that are announced within the days for which the place knows of each.
    pub in_all: i64,
}

pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Arriving, String> {
    let number = |name: &str| {
        let given: i64 = parse(name, &text(name), "a number from 1")?;
        if given > 0 { Ok(given) } else { Err(super::reading::wrong(name, &text(name), "a number from 1")) }
    };
    Ok(Arriving {
        photographs: number("arriving.photographs")?,
        bytes: number("arriving.bytes")?,
        pieces: number("arriving.pieces")?,
        in_all: number("arriving.in_all")?,
    })
}

#[cfg(test)]
mod tests {
    use crate::settings::Settings;

    #[test]
    fn sixty_photographs_of_the_largest_size_may_be_on_their_way_at_once() {
        let of = |given: &[(&str, &str)]| {
            let given = given.iter().map(|(name, value)| (*name, (*value).to_owned()));
            Settings::of_flags(&given.collect::<Vec<_>>())
        };
        let settings = of(&[]).unwrap();
        assert!(settings.arriving.photographs >= 60);
        assert!(settings.arriving.bytes >= 60 * i64::try_from(settings.most_picture_bytes).unwrap());
        assert!(settings.arriving.in_all >= 20_000);
        assert!(of(&[("arriving.pieces", "0")]).unwrap_err().contains("arriving.pieces"));
    }
}
