//! Sizes, orientation, frames and transparency.

use crate::look::{alike, all, see, smallest};
use crate::make;
use photo::{ColourProfile, Format, Limits, RenditionFormat, inspect};

const RED: [u8; 4] = [230, 20, 20, 255];
const GREEN: [u8; 4] = [20, 200, 40, 255];
const BLUE: [u8; 4] = [30, 40, 220, 255];

fn widths(bytes: &[u8]) -> Vec<(u32, u32, u32)> {
    let (made, renditions) = all(bytes).unwrap();
    assert_eq!(made.renditions as usize, renditions.len());
    let webp = renditions.iter().filter(|rendition| rendition.format == RenditionFormat::Webp);
    webp.map(|rendition| (rendition.step, rendition.width, rendition.height)).collect()
}

#[test]
fn a_large_photograph_gets_four_sizes_in_two_formats() {
    let bytes = make::jpeg(&make::quarters(2400, 1800), 2400, 1800, false, &[]);
    assert_eq!(widths(&bytes), [(320, 320, 240), (640, 640, 480), (1280, 1280, 960), (1920, 1920, 1440)]);
    let (_, renditions) = all(&bytes).unwrap();
    assert_eq!(renditions.len(), 8);
    for rendition in &renditions {
        assert!(alike(see(rendition).at(20, 20), RED, 6), "{} {:?}", rendition.step, rendition.format);
    }
}

#[test]
fn a_small_picture_is_never_enlarged() {
    let made = |width| widths(&make::rgb_png(&make::quarters(width, 40), width, 40, &[]));
    assert_eq!(made(500), [(320, 320, 26), (640, 500, 40)]);
    assert_eq!(made(100), [(320, 100, 40)]);
    assert_eq!(made(1), [(320, 1, 40)]);
}

#[test]
fn a_picture_of_one_column_and_twenty_thousand_rows_stays_small() {
    let bytes = make::rgb_png(&make::quarters(1, 20_000), 1, 20_000, &[]);
    assert_eq!(widths(&bytes), [(320, 1, 8192)]);
}

#[test]
fn all_eight_orientations_look_the_same_in_every_format() {
    let (width, height) = (120, 80);
    let upright = make::quarters(width, height);
    for orientation in 1..=8_u16 {
        let (stored, stored_width, stored_height) = stored_as(&upright, width, height, orientation);
        let exif = make::exif(orientation, false);
        let files = [
            make::jpeg(
                &stored,
                stored_width,
                stored_height,
                false,
                &[make::exif_segment(orientation, false)],
            ),
            make::jpeg(&stored, stored_width, stored_height, true, &[make::exif_segment(orientation, false)]),
            make::rgb_png(&stored, stored_width, stored_height, &[(b"eXIf", exif.clone())]),
            make::webp(&stored, stored_width, stored_height, true, &[(b"EXIF", exif)]),
        ];
        for file in files {
            let inspected = inspect(&file, &Limits::default()).unwrap();
            assert_eq!((inspected.width, inspected.height), (width, height));
            assert_eq!(u16::from(inspected.orientation), orientation);
            for format in [RenditionFormat::Webp, RenditionFormat::Jpeg] {
                let seen = smallest(&file, format);
                assert_eq!((seen.width, seen.height), (width, height));
                for (across, down, colour) in [(20, 20, RED), (80, 20, GREEN), (20, 80, BLUE)] {
                    let pixel = seen.at(across, down);
                    assert!(alike(pixel, colour, 8), "{orientation} {:?} {pixel:?}", inspected.format);
                }
            }
        }
    }
}

/// How a camera stores an upright picture under an orientation.
fn stored_as(upright: &[u8], width: u32, height: u32, orientation: u16) -> (Vec<u8>, u32, u32) {
    let (wide, tall) = if orientation >= 5 { (height, width) } else { (width, height) };
    let mut stored = Vec::new();
    for y in 0..tall {
        for x in 0..wide {
            let (from_x, from_y) = match orientation {
                2 => (width - 1 - x, y),
                3 => (width - 1 - x, height - 1 - y),
                4 => (x, height - 1 - y),
                5 => (y, x),
                6 => (width - 1 - y, x),
                7 => (width - 1 - y, height - 1 - x),
                8 => (y, height - 1 - x),
                _ => (x, y),
            };
            let at = ((from_y * width + from_x) * 3) as usize;
            stored.extend_from_slice(&upright[at..at + 3]);
        }
    }
    (stored, wide, tall)
}

#[test]
fn transparency_stays_in_webp_and_lies_on_white_in_jpeg() {
    let samples: Vec<u8> =
        (0..64 * 64).flat_map(|at| if at % 64 < 32 { [200, 0, 0, 255] } else { [0, 0, 0, 0] }).collect();
    let bytes = make::png(&samples, (64, 64), (png::ColorType::Rgba, png::BitDepth::Eight), None, &[]);
    assert!(inspect(&bytes, &Limits::default()).unwrap().has_alpha);
    let webp = smallest(&bytes, RenditionFormat::Webp);
    assert_eq!(webp.at(80, 50)[3], 0);
    assert!(alike(webp.at(20, 50), [200, 0, 0, 255], 8));
    let jpeg = smallest(&bytes, RenditionFormat::Jpeg);
    assert!(alike(jpeg.at(80, 50), [255, 255, 255, 255], 4));
}

#[test]
fn transparent_pixels_do_not_bleed_into_their_neighbours_when_shrunk() {
    // Black under full transparency beside white: a careless filter would draw a grey line.
    let samples: Vec<u8> = (0..800 * 100)
        .flat_map(|at| if at % 800 < 401 { [255, 255, 255, 255] } else { [0, 0, 0, 0] })
        .collect();
    let bytes = make::png(&samples, (800, 100), (png::ColorType::Rgba, png::BitDepth::Eight), None, &[]);
    let jpeg = smallest(&bytes, RenditionFormat::Jpeg);
    assert!(jpeg.samples.iter().all(|pixel| pixel[0] > 248), "a dark seam");
}

#[test]
fn sixteen_bits_palettes_and_grey_come_out_right() {
    let wide: Vec<u8> = make::quarters(60, 60).iter().flat_map(|sample| [*sample, 77]).collect();
    let sixteen = make::png(&wide, (60, 60), (png::ColorType::Rgb, png::BitDepth::Sixteen), None, &[]);
    assert!(alike(smallest(&sixteen, RenditionFormat::Webp).at(20, 20), RED, 8));
    let grey: Vec<u8> = (0..60 * 60).map(|at| if at % 60 < 30 { 40 } else { 200 }).collect();
    let grey = make::png(&grey, (60, 60), (png::ColorType::Grayscale, png::BitDepth::Eight), None, &[]);
    for format in [RenditionFormat::Webp, RenditionFormat::Jpeg] {
        let seen = smallest(&grey, format);
        assert!(
            alike(seen.at(10, 50), [40, 40, 40, 255], 5) && alike(seen.at(90, 50), [200, 200, 200, 255], 5)
        );
    }
}

#[test]
fn the_first_frame_of_a_gif_is_laid_on_its_canvas() {
    let bytes = make::gif(60, (30, 0, 30, 60), 3);
    let inspected = inspect(&bytes, &Limits::default()).unwrap();
    assert_eq!((inspected.format, inspected.width, inspected.height), (Format::Gif, 60, 60));
    assert!(inspected.more_than_one_frame && inspected.has_alpha);
    let seen = smallest(&bytes, RenditionFormat::Webp);
    assert_eq!(seen.at(10, 50)[3], 0);
    assert!(alike(seen.at(80, 50), [200, 0, 0, 255], 8));
}

#[test]
fn the_first_frame_of_a_moving_webp_is_shown() {
    let bytes = make::moving_webp(60, 60, 3);
    let inspected = inspect(&bytes, &Limits::default()).unwrap();
    assert!(inspected.more_than_one_frame);
    assert_eq!(inspected.colour_profile, ColourProfile::None);
    assert!(alike(smallest(&bytes, RenditionFormat::Webp).at(20, 20), RED, 8));
}

#[test]
fn a_lossy_webp_with_transparency_is_read() {
    let samples: Vec<u8> =
        (0..64 * 64).flat_map(|at| if at % 64 < 32 { [200, 0, 0, 255] } else { [0, 0, 0, 0] }).collect();
    let bytes = webp::Encoder::from_rgba(&samples, 64, 64).encode(90.0).to_vec();
    let seen = smallest(&bytes, RenditionFormat::Webp);
    assert!(alike(seen.at(20, 50), [200, 0, 0, 255], 10));
    assert_eq!(seen.at(80, 50)[3], 0);
}
