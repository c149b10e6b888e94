//! HEIC and AVIF: the main picture and nothing else of what such files hold.

use crate::look::{Seen, alike, all, smallest, word};
use crate::make::{self, CANARY};
use crate::make_heif::{self, BOTH, Codec, Item, boxed, full, grid, picture, size};
use moxcms::ColorProfile;
use photo::{ColourProfile, Format, Limits, RenditionFormat, inspect};

const RED: [u8; 4] = [230, 20, 20, 255];
const GREEN: [u8; 4] = [20, 200, 40, 255];
const BLUE: [u8; 4] = [30, 40, 220, 255];
const YELLOW: [u8; 4] = [240, 230, 40, 255];

fn format(codec: Codec) -> Format {
    if codec == Codec::Hevc { Format::Heic } else { Format::Avif }
}

/// The codecs that this build has.
fn codecs() -> impl Iterator<Item = Codec> {
    BOTH.into_iter().filter(|codec| format(*codec).is_shown())
}

/// Left upper, right upper, left lower, right lower.
fn assert_quarters(seen: &Seen, colours: [[u8; 4]; 4]) {
    for ((across, down), colour) in [(20, 20), (80, 20), (20, 80), (80, 80)].into_iter().zip(colours) {
        let pixel = seen.at(across, down);
        assert!(alike(pixel, colour, 12), "{across} {down}: {pixel:?}, not {colour:?}");
    }
}

#[test]
fn one_picture_is_shown_or_kept_where_its_codec_is_left_out() {
    for codec in BOTH {
        let file = make_heif::alone(codec, &[]);
        if !format(codec).is_shown() {
            assert!(word(&file).starts_with("later-"));
            continue;
        }
        let (made, _) = all(&file).unwrap();
        assert_eq!((made.inspected.format, made.inspected.width), (format(codec), 64));
        assert_eq!(made.inspected.colour_profile, ColourProfile::None);
        assert!(!made.inspected.has_metadata && !made.inspected.more_than_one_frame);
        assert_quarters(&smallest(&file, RenditionFormat::Webp), [RED, GREEN, BLUE, YELLOW]);
    }
}

#[test]
fn turning_follows_the_file_and_exif_does_not_turn_again() {
    for codec in codecs() {
        let mut turned = picture(codec);
        turned.properties.push(boxed(b"irot", &[3]));
        let exif = [&[0, 0, 0, 0], make::exif(6, true).as_slice()].concat();
        let exif = Item { kind: *b"Exif", bytes: exif, points: vec![(*b"cdsc", vec![1])], ..Item::default() };
        let file = make_heif::file(codec, &[turned, exif]);
        let inspected = inspect(&file, &Limits::default()).unwrap();
        assert_eq!(inspected.orientation, 6);
        assert!(inspected.has_location && inspected.has_metadata);
        assert_quarters(&smallest(&file, RenditionFormat::Webp), [BLUE, RED, YELLOW, GREEN]);
        let mirrored = make_heif::alone(codec, &[boxed(b"imir", &[1])]);
        assert_quarters(&smallest(&mirrored, RenditionFormat::Webp), [GREEN, RED, YELLOW, BLUE]);
        let (_, renditions) = all(&file).unwrap();
        assert!(!renditions.iter().any(|one| one.bytes.windows(CANARY.len()).any(|bytes| bytes == CANARY)));
    }
}

#[test]
fn tiles_are_put_together_and_cut_at_the_edge() {
    for codec in codecs() {
        let tile = picture(codec);
        let items = [&[grid(2, 1, 96, 64, 2)][..], &[tile.clone(), tile.clone()]].concat();
        let file = make_heif::file(codec, &items);
        let seen = smallest(&file, RenditionFormat::Webp);
        assert_eq!((seen.width, seen.height), (96, 64));
        assert!(alike(seen.at(10, 20), RED, 12) && alike(seen.at(80, 20), RED, 12));
        assert!(
            alike(seen.at(55, 80), YELLOW, 12)
                && !inspect(&file, &Limits::default()).unwrap().more_than_one_frame
        );
    }
}

#[test]
fn a_crop_is_followed() {
    // The right half: 32 wide, its middle 16 to the right.
    let clap = [32_u32, 1, 64, 1, 16, 1, 0, 1].map(u32::to_be_bytes).concat();
    for codec in codecs() {
        let seen = smallest(&make_heif::alone(codec, &[boxed(b"clap", &clap)]), RenditionFormat::Webp);
        assert_eq!((seen.width, seen.height), (32, 64));
        assert_quarters(&seen, [GREEN, GREEN, YELLOW, YELLOW]);
    }
}

#[test]
fn another_picture_can_be_the_transparency() {
    let urn = b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0";
    for codec in codecs() {
        let mut alpha = picture(codec);
        alpha.properties.push(full(b"auxC", 0, urn));
        alpha.points = vec![(*b"auxl", vec![1])];
        let file = make_heif::file(codec, &[picture(codec), alpha]);
        let inspected = inspect(&file, &Limits::default()).unwrap();
        assert!(inspected.has_alpha && !inspected.more_than_one_frame);
        let seen = smallest(&file, RenditionFormat::Webp);
        // Red is dark and yellow bright.
        assert!(seen.at(20, 20)[3] < 110 && seen.at(80, 80)[3] > 190, "{:?}", seen.at(20, 20));
    }
}

#[test]
fn depth_maps_thumbnails_bursts_and_films_are_left_aside() {
    for codec in codecs() {
        let mut depth = picture(codec);
        depth.properties.push(full(b"auxC", 0, b"urn:mpeg:hevc:2015:auxid:2\0"));
        depth.points = vec![(*b"auxl", vec![1])];
        let mut thumbnail = picture(codec);
        thumbnail.points = vec![(*b"thmb", vec![1])];
        let mut file = make_heif::file(codec, &[picture(codec), depth.clone(), thumbnail.clone()]);
        let inspected = inspect(&file, &Limits::default()).unwrap();
        assert!(!inspected.has_alpha && !inspected.more_than_one_frame);
        file.extend(boxed(b"moov", CANARY));
        assert!(inspect(&file, &Limits::default()).unwrap().more_than_one_frame);
        assert_quarters(&smallest(&file, RenditionFormat::Webp), [RED, GREEN, BLUE, YELLOW]);
        let burst = make_heif::file(codec, &[picture(codec), picture(codec)]);
        assert!(inspect(&burst, &Limits::default()).unwrap().more_than_one_frame);
    }
}

#[test]
fn display_p3_becomes_srgb_whether_it_is_said_as_a_profile_or_in_numbers() {
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    let said = [[b"prof".as_slice(), &profile].concat(), b"nclx\0\x0c\0\x0d\0\x06\x80".to_vec()];
    for codec in codecs() {
        let plain = smallest(&make_heif::alone(codec, &[]), RenditionFormat::Webp);
        let converted = said.clone().map(|said| {
            let mut item = picture(codec);
            item.properties[2] = boxed(b"colr", &said);
            let file = make_heif::file(codec, &[item]);
            assert_eq!(inspect(&file, &Limits::default()).unwrap().colour_profile, ColourProfile::Rgb);
            smallest(&file, RenditionFormat::Webp)
        });
        assert!(converted[0].difference(&converted[1]) < 1.5);
        // Display P3's green is greener than sRGB has it.
        let (before, after) = (plain.at(80, 20), converted[0].at(80, 20));
        assert!(after[0] + 15 < before[0].max(16) && after[1] > before[1], "{before:?} {after:?}");
    }
}

/// An item that only names another one.
fn name(of: u16, properties: &[Vec<u8>]) -> Item {
    Item {
        kind: *b"iden",
        properties: properties.to_vec(),
        points: vec![(*b"dimg", vec![of])],
        ..Item::default()
    }
}

#[test]
fn a_main_picture_that_names_another_is_that_one_turned_and_cropped_once_more() {
    // The right half: 32 wide, its middle 16 to the right.
    let clap = boxed(b"clap", &[32_u32, 1, 64, 1, 16, 1, 0, 1].map(u32::to_be_bytes).concat());
    for codec in codecs() {
        let mut turned = picture(codec);
        turned.properties.push(boxed(b"irot", &[3]));
        let shown = |items: &[Item]| smallest(&make_heif::file(codec, items), RenditionFormat::Webp);
        assert_quarters(&shown(&[name(2, &[]), picture(codec)]), [RED, GREEN, BLUE, YELLOW]);
        let once = [BLUE, RED, YELLOW, GREEN];
        assert_quarters(&shown(&[name(2, &[boxed(b"irot", &[3])]), picture(codec)]), once);
        assert_quarters(&shown(&[name(2, &[size(64, 64)]), turned.clone()]), once);
        let twice = [YELLOW, BLUE, GREEN, RED];
        assert_quarters(&shown(&[name(2, &[boxed(b"irot", &[3])]), turned.clone()]), twice);
        let half = shown(&[name(2, std::slice::from_ref(&clap)), turned]);
        assert_eq!((half.width, half.height), (32, 64));
        assert_quarters(&half, [RED, RED, GREEN, GREEN]);
    }
}

#[test]
fn pictures_laid_over_each_other_on_a_sheet_are_put_together() {
    for codec in codecs() {
        // On a sheet of 128 x 64, one to the left, and one that reaches over the right edge.
        let sheet = [0, 0, 0x10, 0, 0x20, 0, 0x30, 0, 0xFF, 0xFF, 0, 128, 0, 64, 0, 0, 0, 0, 0, 96, 0, 32];
        let layers = Item {
            kind: *b"iovl",
            bytes: sheet.to_vec(),
            properties: vec![size(128, 64)],
            points: vec![(*b"dimg", vec![2, 3])],
            ..Item::default()
        };
        let mut turned = picture(codec);
        turned.properties.push(boxed(b"irot", &[2]));
        let file = make_heif::file(codec, &[layers, picture(codec), turned]);
        let seen = smallest(&file, RenditionFormat::Webp);
        assert_eq!((seen.width, seen.height), (128, 64));
        for (across, down, wanted) in [
            (10, 20, RED),
            (40, 80, YELLOW),
            (60, 50, [0x10, 0x20, 0x30, 255]),
            (85, 20, [0x10, 0x20, 0x30, 255]),
            (85, 80, YELLOW),
        ] {
            let pixel = seen.at(across, down);
            assert!(alike(pixel, wanted, 14), "{codec:?} {across} {down}: {pixel:?}");
        }
    }
}

#[test]
fn a_main_picture_that_is_the_small_one_of_another_is_shown_as_the_other() {
    for codec in codecs() {
        let tile = picture(codec);
        let mut small = tile.clone();
        small.points = vec![(*b"thmb", vec![2])];
        let items = [&[small, grid(2, 1, 128, 64, 3)][..], &[tile.clone(), tile]].concat();
        let inspected = inspect(&make_heif::file(codec, &items), &Limits::default()).unwrap();
        assert_eq!((inspected.width, inspected.height), (128, 64));
    }
}

#[test]
fn a_tile_that_is_missing_costs_only_its_place() {
    for codec in codecs() {
        let tile = picture(codec);
        let items = [&[grid(2, 1, 128, 64, 2)][..], &[tile.clone(), tile]].concat();
        let file = make_heif::file(codec, &items);
        let cut = &file[..file.len() - 20];
        assert_eq!(word(cut), "part");
        let seen = smallest(cut, RenditionFormat::Webp);
        assert!(alike(seen.at(10, 20), RED, 12) && alike(seen.at(90, 20), [128, 128, 128, 255], 6));
    }
}

#[test]
fn sizes_that_are_too_large_are_told_before_anything_is_decoded() {
    for codec in BOTH {
        let mut item = picture(codec);
        item.properties[1] = size(50_000, 50_000);
        assert_eq!(word(&make_heif::file(codec, &[item.clone()])), "bomb");
        // As many bytes as such a picture may have.
        item.properties[1] = size(20_000, 10_000);
        item.bytes.resize(3 << 20, 0);
        assert_eq!(word(&make_heif::file(codec, &[item])), "too-many-pixels");
    }
}

#[test]
fn a_coded_picture_larger_or_smaller_than_its_file_says_is_damaged() {
    for codec in codecs() {
        let mut item = picture(codec);
        item.properties[1] = size(600, 64);
        assert_eq!(word(&make_heif::file(codec, &[item])), "damaged");
        let items = [&[grid(2, 2, 128, 128, 2)][..], &vec![picture(codec); 3]].concat();
        assert_eq!(word(&make_heif::file(codec, &items)), "damaged");
    }
}

#[test]
fn lists_without_end_are_refused_and_boxes_in_boxes_are_not_entered() {
    for codec in BOTH {
        let mut items = vec![picture(codec)];
        items.resize(5_000, Item { kind: *b"Exif", ..Item::default() });
        assert_eq!(word(&make_heif::file(codec, &items)), "bomb");
        // A grid that is its own tile, and a picture that is named by a picture that is named by it.
        let mut own = grid(1, 1, 64, 64, 1);
        assert_eq!(word(&make_heif::file(codec, &[own.clone()])), "unusual");
        own.kind = *b"iden";
        assert_eq!(word(&make_heif::file(codec, &[own])), "unusual");
        let mut deep = CANARY.to_vec();
        for _ in 0..200_000 {
            deep = [&(deep.len() as u32 + 8).to_be_bytes()[..], b"meta"].concat();
        }
        let file = [make_heif::alone(codec, &[]), deep].concat();
        assert!(inspect(&file, &Limits::default()).is_ok() == format(codec).is_shown());
    }
}

#[test]
fn every_cut_is_refused_in_plain_words() {
    for codec in codecs() {
        let file = make_heif::alone(codec, &[]);
        for sixteenth in 1..16 {
            let word = word(&file[..file.len() * sixteenth / 16]);
            assert!(["cut-short", "damaged"].contains(&word), "{sixteenth}: {word}");
        }
    }
}

#[test]
fn bytes_outside_of_the_file_are_missing_bytes() {
    for codec in BOTH {
        let file = make_heif::alone(codec, &[]);
        let place = file.windows(4).position(|kind| kind == b"iloc").unwrap() + 18;
        for bytes in [[0xFF; 4], [0, 0xFF, 0, 0]] {
            let mut lying = file.clone();
            lying[place..place + 4].copy_from_slice(&bytes);
            assert_eq!(word(&lying), "cut-short");
        }
    }
}

#[test]
fn the_same_bytes_named_a_thousand_times_are_not_put_together() {
    for codec in BOTH {
        let mut item = picture(codec);
        item.bytes.resize(1 << 20, 0);
        item.again = 1_000;
        assert_eq!(word(&make_heif::file(codec, &[item.clone()])), "bomb");
        item.again = 65_000;
        let items = [&[grid(2, 1, 96, 64, 2)][..], &vec![item; 2]].concat();
        assert_eq!(word(&make_heif::file(codec, &items)), "bomb");
    }
}
