//! Which smaller pictures are made of a picture of a given size.

/// The widths that are made, in pixels.
pub const STEPS: [u32; 4] = [320, 640, 1280, 1920];
/// The tallest rendition, in pixels. WebP itself ends at 16,383.
pub(crate) const MOST_TALL: u32 = 8_192;
/// The most pixels of one rendition. A telephone's screenshot fits at full width; a whole conversation in one long
/// picture gets narrower, but stays legible.
pub(crate) const MOST_PIXELS: u32 = 8_000_000;

/// One picture to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// Which of `STEPS` it stands for.
    pub step: u32,
    pub width: u32,
    pub height: u32,
}

/// The pictures to make of an upright `width` times `height`, the smallest first; at least one, none enlarged,
/// each wider than the one before.
pub(crate) fn plan(width: u32, height: u32) -> Vec<Size> {
    let mut sizes: Vec<Size> = Vec::new();
    for step in STEPS {
        let size = fit(width, height, step);
        if sizes.last().is_none_or(|before| before.width < size.width) {
            sizes.push(size);
        }
        if step >= width {
            break;
        }
    }
    sizes
}

fn fit(width: u32, height: u32, step: u32) -> Size {
    let (wide, tall) = (f64::from(width), f64::from(height));
    let by_width = f64::from(step) / wide;
    let by_height = f64::from(MOST_TALL) / tall;
    let by_pixels = (f64::from(MOST_PIXELS) / (wide * tall)).sqrt();
    let scale = by_width.min(by_height).min(by_pixels).min(1.0);
    let shrunk = |side: f64, most: u32| ((side * scale).round() as u32).clamp(1, most);
    Size { step, width: shrunk(wide, step), height: shrunk(tall, MOST_TALL) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(width: u32, height: u32) -> Vec<u32> {
        plan(width, height).iter().map(|size| size.width).collect()
    }

    #[test]
    fn nothing_is_enlarged_and_the_own_width_is_kept() {
        assert_eq!(widths(4000, 3000), [320, 640, 1280, 1920]);
        assert_eq!(widths(1920, 1080), [320, 640, 1280, 1920]);
        assert_eq!(widths(500, 400), [320, 500]);
        assert_eq!(widths(320, 400), [320]);
        assert_eq!(widths(100, 80), [100]);
        assert_eq!(plan(500, 400)[1], Size { step: 640, width: 500, height: 400 });
    }

    #[test]
    fn very_tall_and_very_wide_pictures_stay_small() {
        assert_eq!(plan(1, 20_000), [Size { step: 320, width: 1, height: 8192 }]);
        assert_eq!(widths(20_000, 1), [320, 640, 1280, 1920]);
        assert_eq!(widths(1080, 10_000), [320, 640, 885]);
        for (width, height) in [(3000, 20_000), (1080, 65_535), (5000, 5000), (7, 60_000)] {
            for size in plan(width, height) {
                assert!(
                    size.height <= MOST_TALL && size.width * size.height <= MOST_PIXELS + 8192,
                    "{size:?}"
                );
            }
        }
    }
}
