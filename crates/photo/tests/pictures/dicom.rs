//! DICOM: what a clinic's disc holds, put together here element by element.

use crate::jpeg2000::{BARE, SIXTEEN};
use crate::look::{Seen, alike, all, see, smallest, word};
use crate::make::{self, CANARY};
use photo::{Format, Limits, RenditionFormat, inspect};

/// An element whose kind is said, little end first.
fn element(group: u16, number: u16, kind: &[u8; 2], value: &[u8]) -> Vec<u8> {
    let mut bytes = [group.to_le_bytes(), number.to_le_bytes()].concat();
    bytes.extend_from_slice(kind);
    let value = [value, &vec![if kind == b"UI" { 0 } else { b' ' }; value.len() % 2]].concat();
    if matches!(kind, b"OB" | b"OW" | b"SQ") {
        bytes.extend_from_slice(&[0, 0]);
        bytes.extend_from_slice(&(value.len() as u32).to_le_bytes());
    } else {
        bytes.extend_from_slice(&(value.len() as u16).to_le_bytes());
    }
    [bytes, value].concat()
}

fn short(number: u16, value: u16) -> Vec<u8> {
    element(0x28, number, b"US", &value.to_le_bytes())
}

/// A file in this way of writing, of this size, with these further elements and this picture.
fn file(transfer: &str, (width, height): (u16, u16), more: &[Vec<u8>], picture: &[u8]) -> Vec<u8> {
    let sequence = element(0x40, 0x275, b"SQ", CANARY);
    [
        [0; 128].to_vec(),
        b"DICM".to_vec(),
        element(2, 0x10, b"UI", transfer.as_bytes()),
        element(0x10, 0x10, b"PN", b"WFCANARY^Ada"),
        short(0x10, height),
        short(0x11, width),
        more.concat(),
        sequence,
        picture.to_vec(),
    ]
    .concat()
}

const PLAIN: &str = "1.2.840.10008.1.2.1";

fn grey(bits: u16, photometric: &[u8], more: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let allotted = if bits > 8 { 16 } else { 8 };
    let said = [
        short(2, 1),
        element(0x28, 4, b"CS", photometric),
        short(0x100, allotted),
        short(0x101, bits),
        short(0x102, bits - 1),
        short(0x103, 0),
    ];
    [&said[..], more].concat()
}

fn colour(photometric: &[u8]) -> Vec<Vec<u8>> {
    vec![
        short(2, 3),
        element(0x28, 4, b"CS", photometric),
        short(6, 0),
        short(0x100, 8),
        short(0x101, 8),
        short(0x102, 7),
    ]
}

/// The picture in pieces, the first of which is an empty list of places.
fn packed(pieces: &[&[u8]]) -> Vec<u8> {
    let mut bytes = b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\0\0\0\0".to_vec();
    for piece in pieces {
        bytes.extend_from_slice(b"\xfe\xff\0\xe0");
        bytes.extend_from_slice(&((piece.len() + piece.len() % 2) as u32).to_le_bytes());
        bytes.extend_from_slice(piece);
        bytes.extend_from_slice(&vec![0; piece.len() % 2]);
    }
    [bytes, b"\xfe\xff\xdd\xe0\0\0\0\0".to_vec()].concat()
}

fn ramp(bits: u32) -> Vec<u8> {
    (0..64_u32)
        .flat_map(|_| (0..96_u32).map(move |x| x * ((1 << bits) - 1) / 95))
        .flat_map(|value| if bits > 8 { (value as u16).to_le_bytes().to_vec() } else { vec![value as u8] })
        .collect()
}

fn seen(bytes: &[u8]) -> Seen {
    let (made, renditions) = all(bytes).unwrap();
    assert_eq!(made.inspected.format, Format::Dicom);
    for rendition in &renditions {
        assert!(!rendition.bytes.windows(CANARY.len()).any(|bytes| bytes == CANARY));
    }
    see(renditions.iter().find(|rendition| rendition.format == RenditionFormat::Webp).unwrap())
}

fn assert_ramp(seen: &Seen, from: u8, to: u8) {
    for (across, wanted) in [(2, from), (98, to)] {
        let pixel = seen.at(across, 50);
        assert!(pixel[0].abs_diff(wanted) < 16, "{across}: {pixel:?}, not {wanted}");
    }
}

/// One of each kind of packing.
pub fn every_kind() -> Vec<(&'static str, Vec<u8>)> {
    let jpeg = make::jpeg(&make::quarters(96, 64), 96, 64, false, &[]);
    let plain = element(0x7FE0, 0x10, b"OW", &ramp(12));
    vec![
        ("plain dicom", file(PLAIN, (96, 64), &grey(12, b"MONOCHROME2", &[]), &plain)),
        (
            "dicom of a jpeg",
            file("1.2.840.10008.1.2.4.50", (96, 64), &colour(b"YBR_FULL_422"), &packed(&[&jpeg])),
        ),
        ("dicom of a jpeg 2000", file("1.2.840.10008.1.2.4.90", (96, 64), &colour(b"RGB"), &packed(&[BARE]))),
        ("dicom of runs", runs()),
    ]
}

/// In runs: each row of the ramp is a run of single bytes.
fn runs() -> Vec<u8> {
    let plane: Vec<u8> = ramp(8).chunks(96).flat_map(|row| [&[95], row].concat()).collect();
    let mut runs = vec![0; 64];
    (runs[0], runs[4]) = (1, 64);
    runs.extend(plane);
    file("1.2.840.10008.1.2.5", (96, 64), &grey(8, b"MONOCHROME2", &[]), &packed(&[&runs]))
}

#[test]
fn grey_of_eight_to_sixteen_bits_is_shown_and_the_window_is_followed() {
    let picture = |bits: u32| element(0x7FE0, 0x10, b"OW", &ramp(bits));
    let shown = |bits: u16, photometric: &[u8], more: &[Vec<u8>]| {
        seen(&file(PLAIN, (96, 64), &grey(bits, photometric, more), &picture(u32::from(bits))))
    };
    assert_ramp(&shown(8, b"MONOCHROME2", &[]), 0, 255);
    assert_ramp(&shown(8, b"MONOCHROME1", &[]), 255, 0);
    assert_ramp(&shown(12, b"MONOCHROME2", &[]), 0, 255);
    let window = [element(0x28, 0x1050, b"DS", b"1024\\40"), element(0x28, 0x1051, b"DS", b"2048\\400")];
    let half = shown(12, b"MONOCHROME2", &window);
    assert!(half.at(55, 50)[0] == 255 && half.at(25, 50)[0].abs_diff(128) < 12, "{:?}", half.at(25, 50));
}

#[test]
fn colours_are_shown_side_by_side_or_one_after_the_other() {
    let quarters = make::quarters(96, 64);
    let plain = file(PLAIN, (96, 64), &colour(b"RGB"), &element(0x7FE0, 0x10, b"OB", &quarters));
    let apart: Vec<u8> =
        (0..3).flat_map(|channel| quarters.iter().skip(channel).step_by(3).copied()).collect();
    let mut more = colour(b"RGB");
    more[2] = short(6, 1);
    let apart = file(PLAIN, (96, 64), &more, &element(0x7FE0, 0x10, b"OB", &apart));
    for file in [plain, apart] {
        let seen = seen(&file);
        assert!(
            alike(seen.at(20, 20), [230, 20, 20, 255], 10) && alike(seen.at(80, 20), [20, 200, 40, 255], 10)
        );
        let inspected = inspect(&file, &Limits::default()).unwrap();
        assert!((inspected.width, inspected.height) == (96, 64) && inspected.has_metadata);
    }
}

#[test]
fn what_is_packed_as_another_picture_is_shown() {
    let jpeg = make::jpeg(&make::quarters(96, 64), 96, 64, false, &[]);
    let (first, second) = jpeg.split_at(400);
    let in_pieces =
        file("1.2.840.10008.1.2.4.50", (96, 64), &colour(b"YBR_FULL_422"), &packed(&[first, second]));
    assert!(alike(seen(&in_pieces).at(20, 20), [230, 20, 20, 255], 10));
    // Of a film of pictures the first one.
    let mut film = colour(b"YBR_FULL_422");
    film.push(element(0x28, 8, b"IS", b"2"));
    let other = make::jpeg(&[7; 96 * 64 * 3], 96, 64, false, &[]);
    let film = file("1.2.840.10008.1.2.4.50", (96, 64), &film, &packed(&[&jpeg, &other]));
    assert!(alike(seen(&film).at(20, 20), [230, 20, 20, 255], 10));
    assert!(inspect(&film, &Limits::default()).unwrap().more_than_one_frame);
    if Format::Jpeg2000.is_shown() {
        let j2k = file("1.2.840.10008.1.2.4.90", (96, 64), &colour(b"YBR_RCT"), &packed(&[BARE]));
        assert!(alike(seen(&j2k).at(20, 20), [230, 20, 20, 255], 10));
        let deep =
            file("1.2.840.10008.1.2.4.90", (96, 64), &grey(12, b"MONOCHROME2", &[]), &packed(&[SIXTEEN]));
        assert_ramp(&seen(&deep), 0, 255);
    }
    assert_ramp(&seen(&runs()), 0, 255);
}

#[test]
fn what_cannot_be_read_is_kept_and_what_is_cut_is_shown_as_far_as_it_goes() {
    let picture = element(0x7FE0, 0x10, b"OW", &ramp(8));
    let whole = file(PLAIN, (96, 64), &grey(8, b"MONOCHROME2", &[]), &picture);
    assert_eq!(word(&whole), "shown");
    let cut = &whole[..whole.len() - 96 * 30];
    assert_eq!(word(cut), "part");
    assert!(alike(smallest(cut, RenditionFormat::Webp).at(50, 98), [128, 128, 128, 255], 6));
    for file in [
        &whole[..140],
        &whole[..300],
        &file("1.2.840.10008.1.2.4.100", (96, 64), &colour(b"YBR_PARTIAL_420"), &packed(&[b"film"])),
        &file(
            "1.2.840.10008.1.2.4.80",
            (96, 64),
            &grey(8, b"MONOCHROME2", &[]),
            &packed(&[b"\xff\xd8\xff\xf7"]),
        ),
    ] {
        let refusal = all(file).unwrap_err();
        assert!(refusal.is_kept(), "{refusal}");
    }
    // Without the mark and without saying kinds, as old machines wrote it.
    let old = [
        &b"\x08\0\0\0\x04\0\0\0\0\0\0\0"[..],
        b"\x28\0\x02\0\x02\0\0\0\x01\0\x28\0\x04\0\x0c\0\0\0MONOCHROME2 ",
        b"\x28\0\x10\0\x02\0\0\0\x40\0\x28\0\x11\0\x02\0\0\0\x60\0\x28\0\0\x01\x02\0\0\0\x08\0",
        b"\xe0\x7f\x10\0\0\x18\0\0",
        &ramp(8),
    ];
    assert_ramp(&seen(&old.concat()), 0, 255);
}
