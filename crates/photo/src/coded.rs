//! Colours that are said in numbers instead of a profile, as HEIC, AVIF and newer PNG do (ITU-T H.273): which primaries,
//! which curve, how colour was split from brightness. Brighter-than-white pictures are brought down to paper.

use crate::pixels::Layout;
use moxcms::{CicpColorPrimaries, CicpProfile, ColorProfile, MatrixCoefficients, TransferCharacteristics};

const SRGB: u8 = 13;
const PQ: u8 = 16;
const HLG: u8 = 18;
/// How bright white paper is meant to be in PQ, and the brightest light of HLG, in candela a square metre (BT.2408).
const PAPER: f64 = 203.0;
const HLG_PEAK: f64 = 1_000.0;
/// Up to here light is left alone; what is brighter is pressed together below white.
const KNEE: f64 = 0.6;
/// Entries of a tone table: four for each of the 8-bit levels.
const TONES: usize = 1_024;

/// How the planes of a video codec are meant, where the container says so.
#[derive(Debug, Default)]
pub(crate) struct Coded {
    pub matrix: Option<u8>,
    pub full_range: Option<bool>,
    /// From what is coded, in quarters of an 8-bit level, to sRGB's levels; none where they are the same.
    pub tone: Option<Vec<u8>>,
}

impl Coded {
    /// With the table for this curve, if it is one of those that go beyond white.
    pub fn with_tone(self, transfer: u8) -> Self {
        Coded { tone: tone(transfer), ..self }
    }
}

/// A profile that says the same as the numbers; none where they mean sRGB. After `tone` PQ and HLG are like sRGB.
pub(crate) fn profile_of(primaries: u8, transfer: u8) -> Option<Vec<u8>> {
    let transfer = match transfer {
        // Programs that read these curves in still pictures take them for sRGB's.
        0..=2 | 6 | 14 | 15 | PQ | HLG => SRGB,
        other => other,
    };
    let primaries = if matches!(primaries, 0 | 2) { 1 } else { primaries };
    let known = matches!(primaries, 1 | 4..=12 | 22) && matches!(transfer, 4 | 5 | 7..=13 | 17);
    if !known || (primaries == 1 && transfer == SRGB) {
        return None;
    }
    let profile = ColorProfile::new_from_cicp(CicpProfile {
        color_primaries: CicpColorPrimaries::try_from(primaries).ok()?,
        transfer_characteristics: TransferCharacteristics::try_from(transfer).ok()?,
        matrix_coefficients: MatrixCoefficients::Identity,
        full_range: true,
    });
    profile.encode().ok()
}

/// The table from coded quarters of a level to sRGB's levels, for PQ and HLG.
pub(crate) fn tone(transfer: u8) -> Option<Vec<u8>> {
    let light: fn(f64) -> f64 = match transfer {
        PQ => |coded| pq(coded) / PAPER,
        HLG => |coded| hlg(coded) * HLG_PEAK / PAPER,
        _ => return None,
    };
    let level = |number: usize| {
        let coded = number as f64 / (TONES - 1) as f64;
        (srgb(pressed(light(coded))) * 255.0).round() as u8
    };
    Some((0..TONES).map(level).collect())
}

/// Brings what was decoded to eight bits down by such a table; transparency stays.
pub(crate) fn apply(tone: &[u8], samples: &mut [u8], layout: Layout) {
    let colours = layout.channels() - usize::from(layout.has_alpha());
    for pixel in samples.chunks_exact_mut(layout.channels()) {
        for sample in &mut pixel[..colours] {
            *sample = tone[(usize::from(*sample) * tone.len()).div_ceil(256)];
        }
    }
}

/// Candela a square metre (SMPTE ST 2084).
fn pq(coded: f64) -> f64 {
    let power = coded.powf(32.0 / 2_523.0);
    let above = (power - 0.835_937_5).max(0.0);
    let below = 18.851_562_5 - 18.687_5 * power;
    10_000.0 * (above / below).powf(16_384.0 / 2_610.0)
}

/// A share of the brightest light (BT.2100), seen on a bright screen.
fn hlg(coded: f64) -> f64 {
    let scene = if coded <= 0.5 {
        coded * coded / 3.0
    } else {
        (((coded - 0.559_910_73) / 0.178_832_77).exp() + 0.284_668_92) / 12.0
    };
    scene.powf(1.2)
}

fn pressed(light: f64) -> f64 {
    let room = 1.0 - KNEE;
    if light <= KNEE { light } else { KNEE + room * (1.0 - (-(light - KNEE) / room).exp()) }
}

fn srgb(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn srgb_needs_no_profile_and_display_p3_does() {
        assert!(profile_of(1, 13).is_none() && profile_of(2, 2).is_none() && profile_of(1, 1).is_none());
        let profile = profile_of(12, 13).unwrap();
        assert_eq!(crate::colour::kind(&profile), Some(moxcms::DataColorSpace::Rgb));
        assert!(profile_of(200, 13).is_none());
    }

    #[test]
    fn paper_white_stays_light_and_nothing_is_darker_than_what_was_darker() {
        for transfer in [PQ, HLG] {
            let tone = tone(transfer).unwrap();
            assert!(tone.is_sorted() && tone[0] == 0 && tone[TONES - 1] >= 250);
        }
        // 203 candela are coded as 0.58 in PQ.
        let paper = tone(PQ).unwrap()[594];
        assert!((220..250).contains(&paper), "{paper}");
        assert!(tone(SRGB).is_none());
    }
}
