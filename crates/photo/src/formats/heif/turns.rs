//! How a picture is cropped and turned: `clap`, `irot` and `imir`, gathered into one crop and one of EXIF's eight
//! orientations. EXIF's own orientation says the same again in these files and is not followed.

use super::super::boxes::{Boxed, Reader};

/// The part of a picture that is shown, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Crop {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// How a picture is cropped and turned so far. What is derived from it is cropped and turned once more.
#[derive(Clone, Copy)]
pub(crate) struct Turned {
    pub crop: Crop,
    turned: Turn,
}

impl Turned {
    /// Nothing yet, of a picture of this size.
    pub fn none((width, height): (u32, u32)) -> Turned {
        Turned { crop: Crop { left: 0, top: 0, width, height }, turned: UPRIGHT }
    }

    /// With the properties of an item, in their order.
    pub fn with<'a>(mut self, properties: impl Iterator<Item = Boxed<'a>>) -> Turned {
        for property in properties {
            match &property.kind {
                b"clap" => self.crop = self.cropped(property.body).unwrap_or(self.crop),
                b"irot" => {
                    for _ in 0..property.body.first().copied().unwrap_or(0) & 3 {
                        self.turned = after(self.turned, QUARTER_LEFT);
                    }
                }
                b"imir" => {
                    let left_right = property.body.first().copied().unwrap_or(0) & 1 == 1;
                    self.turned = after(self.turned, if left_right { LEFT_RIGHT } else { TOP_BOTTOM });
                }
                _ => {}
            }
        }
        self
    }

    /// One of EXIF's eight.
    pub fn orientation(&self) -> u8 {
        orientation(self.turned)
    }

    /// The crop of what is seen by now, as a part of what is stored.
    fn cropped(&self, body: &[u8]) -> Option<Crop> {
        let before = self.crop;
        let [across_columns, across_rows, down_columns, down_rows] = self.turned;
        let lies = across_columns == 0;
        let seen = if lies { (before.height, before.width) } else { (before.width, before.height) };
        let wanted = clean_aperture(body, seen.0, seen.1)?;
        let start = |forwards: bool, whole: u32, from: u32, count: u32| {
            if forwards { from } else { whole - from - count }
        };
        Some(if lies {
            Crop {
                left: before.left + start(down_columns > 0, before.width, wanted.top, wanted.height),
                top: before.top + start(across_rows > 0, before.height, wanted.left, wanted.width),
                width: wanted.height,
                height: wanted.width,
            }
        } else {
            Crop {
                left: before.left + start(across_columns > 0, before.width, wanted.left, wanted.width),
                top: before.top + start(down_rows > 0, before.height, wanted.top, wanted.height),
                ..wanted
            }
        })
    }
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
            Turned::none((4, 3)).with(properties).orientation()
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
        let crop = |body: &[u8]| Turned::none((64, 128)).with([property(*b"clap", body)].into_iter()).crop;
        assert_eq!(crop(&clap(29, -35)), Crop { left: 0, top: 14, width: 29, height: 100 });
        assert_eq!(crop(&clap(200, 0)), Crop { left: 0, top: 0, width: 64, height: 128 });
    }

    #[test]
    fn a_crop_behind_a_turn_is_a_crop_of_what_is_seen() {
        let clap = [2_u32, 1, 1, 1, 0, 1, 0, 1];
        // A quarter to the left: what was 4 wide and 6 tall is 6 wide and 4 tall, and of that the middle is taken.
        let body: Vec<u8> = clap.iter().flat_map(|number| number.to_be_bytes()).collect();
        let properties = [property(*b"irot", &[1]), property(*b"clap", &body)];
        let turned = Turned::none((4, 6)).with(properties.into_iter());
        assert_eq!((turned.orientation(), turned.crop.width, turned.crop.height), (8, 1, 2));
        // The upper left corner of what is seen is the upper right one of what is stored.
        let corner = [2_u32, 1, 2, 1, (-2_i32) as u32, 1, (-1_i32) as u32, 1];
        let body: Vec<u8> = corner.iter().flat_map(|number| number.to_be_bytes()).collect();
        let properties = [property(*b"irot", &[1]), property(*b"clap", &body)];
        let turned = Turned::none((4, 6)).with(properties.into_iter());
        assert_eq!(turned.crop, Crop { left: 2, top: 0, width: 2, height: 2 });
    }
}
