//! JPEG 2000, bare and in its box.

use crate::look::{alike, all, smallest, word};
use photo::{Format, Limits, RenditionFormat, inspect};

pub const QUARTERS: &[u8] = include_bytes!("jpeg2000/quarters.jp2");
pub const BARE: &[u8] = include_bytes!("jpeg2000/bare.j2k");
pub const SIXTEEN: &[u8] = include_bytes!("jpeg2000/sixteen.j2k");
const CLEAR: &[u8] = include_bytes!("jpeg2000/clear.jp2");

#[test]
fn it_is_shown_where_this_build_can_and_kept_where_not() {
    for file in [QUARTERS, BARE, CLEAR, SIXTEEN] {
        if !Format::Jpeg2000.is_shown() {
            assert_eq!(word(file), "later-jpeg-2000");
            continue;
        }
        let inspected = inspect(file, &Limits::default()).unwrap();
        assert_eq!((inspected.format, inspected.width, inspected.height), (Format::Jpeg2000, 96, 64));
        assert_eq!(word(file), "shown");
    }
}

#[test]
fn its_colours_and_its_transparency_are_right() {
    if !Format::Jpeg2000.is_shown() {
        return;
    }
    for file in [QUARTERS, BARE] {
        for format in [RenditionFormat::Webp, RenditionFormat::Jpeg] {
            let seen = smallest(file, format);
            for (across, down, colour) in
                [(20, 20, [230, 20, 20, 255]), (80, 20, [20, 200, 40, 255]), (80, 80, [240, 230, 40, 255])]
            {
                assert!(alike(seen.at(across, down), colour, 14), "{format:?} {:?}", seen.at(across, down));
            }
        }
    }
    let seen = smallest(CLEAR, RenditionFormat::Webp);
    assert!(seen.at(20, 20)[3] < 20 && seen.at(80, 80)[3] == 255);
    assert!(inspect(CLEAR, &Limits::default()).unwrap().has_alpha);
}

#[test]
fn one_cut_short_is_shown_as_far_as_it_goes_or_kept() {
    for file in [QUARTERS, BARE] {
        for percent in [20, 50, 90] {
            let cut = &file[..file.len() * percent / 100];
            assert!(word(cut) != "shown", "{percent}");
            assert!(all(cut).err().is_none_or(|refusal| refusal.is_kept()), "{percent}");
        }
    }
}
