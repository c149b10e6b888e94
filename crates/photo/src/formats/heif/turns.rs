//! How a picture is cropped and turned: `clap`, `irot` and `imir`, gathered into one crop and one of EXIF's eight
//! orientations. EXIF's own orientation says the same again in these files and is not followed.

use super::super::boxes::{Boxed, Reader};
use crate::refusal::Refusal;

/// The part of a picture that is shown, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Crop {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// Reads the properties of an item of this size, in their order.
pub(crate) fn read<'a>(
    properties: impl Iterator<Item = Boxed<'a>>,
    (width, height): (u32, u32),
) -> Result<(Crop, u8), Refusal> {
    let mut crop = Crop { left: 0, top: 0, width, height };
    let mut turned = UPRIGHT;
    for property in properties {
        match &property.kind {
            b"clap" if turned != UPRIGHT => return Err(Refusal::Unusual),
            b"clap" => crop = clean_aperture(property.body, width, height).unwrap_or(crop),
            b"irot" => {
                for _ in 0..property.body.first().copied().unwrap_or(0) & 3 {
                    turned = after(turned, QUARTER_LEFT);
                }
            }
            b"imir" => {
                let left_right = property.body.first().copied().unwrap_or(0) & 1 == 1;
                turned = after(turned, if left_right { LEFT_RIGHT } else { TOP_BOTTOM });
            }
            _ => {}
        }
    }
    Ok((crop, orientation(turned)))
}

/// Where a pixel's column and row go: new column, then new row, each from the old column and row.
type Turn = [i8; 4];
const UPRIGHT: Turn = [1, 0, 0, 1];
const QUARTER_LEFT: Turn = [0, 1, -1, 0];
const LEFT_RIGHT: Turn = [-1, 0, 0, 1];
const TOP_BOTTOM: Turn = [1, 0, 0, -1];

fn after(first: Turn, then: Turn) -> Turn {
    let [a, b, c, d] = first;
    let [e, f, g, h] = then;
    [e * a + f * c, e * b + f * d, g * a + h * c, g * b + h * d]
}

fn orientation(turned: Turn) -> u8 {
    match turned {
        [-1, 0, 0, 1] => 2,
        [-1, 0, 0, -1] => 3,
        [1, 0, 0, -1] => 4,
        [0, 1, 1, 0] => 5,
        [0, -1, 1, 0] => 6,
        [0, -1, -1, 0] => 7,
        [0, 1, -1, 0] => 8,
        _ => 1,
    }
}

/// Eight numbers: width, height and the offsets of the middle, each as a fraction.
fn clean_aperture(body: &[u8], width: u32, height: u32) -> Option<Crop> {
    let mut reader = Reader(body);
    let mut fraction = |signed: bool| {
        let above = reader.number(4)? as u32;
        let below = reader.number(4)? as u32;
        let above = if signed { f64::from(above as i32) } else { f64::from(above) };
        (below != 0).then(|| above / f64::from(below))
    };
    let (wide, tall) = (fraction(false)?, fraction(false)?);
    let (right, down) = (fraction(true)?, fraction(true)?);
    let side = |most: u32, wanted: f64, offset: f64| {
        let start = ((f64::from(most) - wanted) / 2.0 + offset).round();
        let wanted = wanted.round();
        let fits = start >= 0.0 && wanted >= 1.0 && start + wanted <= f64::from(most);
        fits.then_some((start as u32, wanted as u32))
    };
    let (left, wide) = side(width, wide, right)?;
    let (top, tall) = side(height, tall, down)?;
    Some(Crop { left, top, width: wide, height: tall })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn property(kind: [u8; 4], body: &[u8]) -> Boxed<'_> {
        Boxed { kind, body, whole: true }
    }

    #[test]
    fn turning_and_mirroring_come_to_one_orientation() {
        let orientation = |properties: &[([u8; 4], u8)]| {
            let bodies: Vec<_> = properties.iter().map(|(kind, body)| (*kind, [*body])).collect();
            let properties = bodies.iter().map(|(kind, body)| property(*kind, body));
            read(properties, (4, 3)).unwrap().1
        };
        assert_eq!(orientation(&[]), 1);
        assert_eq!(orientation(&[(*b"irot", 1)]), 8);
        assert_eq!(orientation(&[(*b"irot", 2)]), 3);
        // A telephone held upright.
        assert_eq!(orientation(&[(*b"irot", 3)]), 6);
        assert_eq!(orientation(&[(*b"imir", 0)]), 4);
        assert_eq!(orientation(&[(*b"imir", 1)]), 2);
        assert_eq!(orientation(&[(*b"irot", 3), (*b"imir", 1)]), 5);
        assert_eq!(orientation(&[(*b"irot", 1), (*b"imir", 1)]), 7);
    }

    #[test]
    fn a_crop_outside_of_the_picture_is_left_aside() {
        let clap = |wide: u32, right: i32| {
            let right = right as u32;
            let numbers = [wide, 1, 100, 1, right, 2, 0, 1];
            numbers.iter().flat_map(|number| number.to_be_bytes()).collect::<Vec<u8>>()
        };
        let crop = |body: &[u8]| read([property(*b"clap", body)].into_iter(), (64, 128)).unwrap().0;
        assert_eq!(crop(&clap(29, -35)), Crop { left: 0, top: 14, width: 29, height: 100 });
        assert_eq!(crop(&clap(200, 0)), Crop { left: 0, top: 0, width: 64, height: 128 });
    }
}
