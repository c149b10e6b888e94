//! The grey of a machine, which has more steps than a screen: which of them are shown.

use super::elements::Elements;

/// How a number stands in its bytes.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub stored: u32,
    pub shift: u32,
    pub signed: bool,
}

/// One number.
pub(super) fn sample(bytes: &[u8], kind: Kind, big: bool) -> i32 {
    let whole = match bytes {
        [only] => u32::from(*only),
        [first, second, ..] if big => u32::from(u16::from_be_bytes([*first, *second])),
        [first, second, ..] => u32::from(u16::from_le_bytes([*first, *second])),
        [] => 0,
    };
    let number = ((whole >> kind.shift) & ((1 << kind.stored) - 1)) as i32;
    let half = 1 << (kind.stored - 1);
    if kind.signed && number >= half { number - 2 * half } else { number }
}

/// What is shown from black to white.
pub(super) struct Window {
    middle_and_width: Option<(f64, f64)>,
    slope: f64,
    start: f64,
    inverse: bool,
}

impl Window {
    pub fn read(elements: &Elements<'_>) -> Window {
        let middle = elements.number((0x28, 0x1050));
        let width = elements.number((0x28, 0x1051)).filter(|width| *width >= 1.0);
        let inverse = elements.text((0x28, 4)) == "MONOCHROME1";
        // The paper that it is to be printed on may turn it round once more.
        let turned = elements.text((0x2050, 0x20)) == "INVERSE";
        Window {
            middle_and_width: middle.zip(width),
            slope: elements.number((0x28, 0x1053)).filter(|slope| *slope != 0.0).unwrap_or(1.0),
            start: elements.number((0x28, 0x1052)).unwrap_or(0.0),
            inverse: inverse || turned,
        }
    }

    /// Eight bits of each number. Without a window eight bits are shown as they are, and of more all that occur.
    pub fn shown(&self, values: &[f32], kind: Kind) -> Vec<u8> {
        let (dark, bright) = match self.middle_and_width {
            Some((middle, width)) => {
                let reach = (width - 1.0).max(1.0) / 2.0;
                let stored = |number: f64| (number - self.start) / self.slope;
                (stored(middle - 0.5 - reach), stored(middle - 0.5 + reach))
            }
            None if kind.stored <= 8 && !kind.signed => (0.0, f64::from((1_u32 << kind.stored) - 1)),
            None => {
                let least = values.iter().copied().fold(f32::INFINITY, f32::min);
                let most = values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                (f64::from(least), f64::from(most))
            }
        };
        let step = if bright == dark { 0.0 } else { 255.0 / (bright - dark) };
        let shown = |value: &f32| {
            let level = ((f64::from(*value) - dark) * step).round().clamp(0.0, 255.0) as u8;
            if self.inverse { 255 - level } else { level }
        };
        values.iter().map(shown).collect()
    }
}
