use super::*;

fn other(bytes: &[u8]) -> Thing {
    match recognise(bytes) {
        Recognised::Other(thing) => thing,
        known => panic!("{known:?}: {bytes:?}"),
    }
}

fn format(bytes: &[u8]) -> Format {
    match recognise(bytes) {
        Recognised::Shown(format) | Recognised::Kept(format) => format,
        other => panic!("{other:?}: {bytes:?}"),
    }
}

/// With so many zeros behind it.
fn long(start: &[u8], zeros: usize) -> Vec<u8> {
    [start, &vec![0; zeros]].concat()
}

#[test]
fn a_file_is_known_by_its_bytes() {
    assert_eq!(recognise(b"\xff\xd8\xff\xe0"), Recognised::Shown(Format::Jpeg));
    assert_eq!(recognise(b"RIFF\x10\0\0\0WEBPVP8 "), Recognised::Shown(Format::Webp));
    assert_eq!(format(b"\0\0\0\x14ftypheic\0\0\0\0mif1"), Format::Heic);
    assert_eq!(format(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Format::Avif);
    assert_eq!(format(b"\xff\x0a\xfa"), Format::Jxl);
    assert_eq!(recognise(b"II*\0\x08"), Recognised::Kept(Format::Tiff));
    assert_eq!(recognise(b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom"), Recognised::Kept(Format::Raw));
    assert_eq!(recognise(b"BM\x36\x10\0\0\0\0\0\0\x36"), Recognised::Kept(Format::Bitmap));
    // A drawing is a program in disguise, and no camera makes one.
    assert_eq!(other(b"  <?xml version='1.0'?><!-- x --><SVG xmlns='..'>"), Thing::Svg);
    assert_eq!(other(b""), Thing::Empty);
    assert_eq!(other(b"\xef\xbb\xbf<!DOCTYPE html><svg>"), Thing::Html);
    assert_eq!(other(b"BMW was her first car"), Thing::Text);
    assert_eq!(other("Grüße".as_bytes()), Thing::Text);
    assert_eq!(other(b"\x00\x01\x02\x03"), Thing::Unknown);
}

#[test]
fn what_may_be_the_only_picture_there_is_is_a_picture() {
    for (bytes, wanted) in [
        (b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ".to_vec(), Format::Jpeg2000),
        (b"\xff\x4f\xff\x51\0\x2f".to_vec(), Format::Jpeg2000),
        ([&[0; 128][..], b"DICM\x02\0\0\0UL"].concat(), Format::Dicom),
        (long(b"\x08\0\x05\0CS\x0a\0ISO_IR 100", 200), Format::Dicom),
        (long(b"\x08\0\0\0\x04\0\0\0\x7c\x01\0\0", 200), Format::Dicom),
        (b"8BPS\0\x01\0\0".to_vec(), Format::Photoshop),
        (b"II\xbc\x01\x20\0\0\0".to_vec(), Format::JpegXr),
        (b"II+\0\x08\0\0\0".to_vec(), Format::Tiff),
        (b"MM\0+\0\x08\0\0".to_vec(), Format::Tiff),
        (b"BPG\xfb\x20\0".to_vec(), Format::Bpg),
        (b"II\x1a\0\0\0HEAPCCDR\x02\0".to_vec(), Format::Raw),
        (b"\0MRM\0\x01".to_vec(), Format::Raw),
        (b"FUJIFILMCCD-RAW 0201".to_vec(), Format::Raw),
        (b"IIRO\x08\0\0\0".to_vec(), Format::Raw),
        (b"MMOR\0\0\0\x08".to_vec(), Format::Raw),
        (b"IIU\0\x18\0\0\0".to_vec(), Format::Raw),
        (b"FOVb\x03\0\x02\0".to_vec(), Format::Raw),
        (b"qoif\0\0\0\x04".to_vec(), Format::Rare),
        (b"v/1\x01\x02\0\0\0".to_vec(), Format::Rare),
        (b"#?RADIANCE\nFORMAT=".to_vec(), Format::Rare),
        (b"P6\n# a scan\n10 10\n255\n".to_vec(), Format::Rare),
        (b"P4 10 10\n\0".to_vec(), Format::Rare),
        (b"P7\nWIDTH 4\n".to_vec(), Format::Rare),
        (b"gimp xcf v011\0".to_vec(), Format::Rare),
        (
            long(b"\x0a\x05\x01\x08\0\0\0\0\x3f\x01\xef\0", 53)
                .into_iter()
                .chain([3])
                .chain([0; 70])
                .collect(),
            Format::Rare,
        ),
        (long(b"\0\0\x02\0\0\0\0\0\0\0\0\0\x40\x01\xf0\0\x18\x20", 9), Format::Rare),
        (b"\0\0\x01\0\x01\0\x20\x20\0\0".to_vec(), Format::Rare),
        (b"KRETZFILE 1.0   ".to_vec(), Format::Rare),
        (long(&[0xFF; 2_048], 0).into_iter().chain(*b"PCD_IPI\0").collect(), Format::Rare),
    ] {
        assert_eq!(format(&bytes), wanted);
        assert!(recognise(&bytes).refusal().is_none_or(|refusal| refusal.is_kept()));
    }
}

#[test]
fn a_picture_whose_beginning_is_lost_is_a_picture() {
    let jpeg = [&[0; 512][..], b"\xff\xdb\0\x43\0\x05\x03\x04", &[9; 80]].concat();
    assert_eq!(format(&jpeg), Format::Jpeg);
    assert_eq!(format(b"\x01\x02\r\n\xff\xd8\xff\xe0\0\x10JFIF\0"), Format::Jpeg);
    // As a program leaves it that changes the ends of lines.
    assert_eq!(format(b"\x89PNG\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x20"), Format::Png);
    assert_eq!(format(b"\x09PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x20"), Format::Png);
}

#[test]
fn films_sounds_papers_and_packed_folders_are_told_apart() {
    for (bytes, wanted) in [
        (b"\0\0\0\x14ftypisom\0\0\0\0mp42".to_vec(), Thing::Video),
        (b"\0\0\0\x14ftypqt  \0\0\0\0".to_vec(), Thing::Video),
        (b"\0\0\0\x18ftyp3gp4\0\0\0\0".to_vec(), Thing::Video),
        (b"\0\0\x20\0moov\0\0\0\x6cmvhd".to_vec(), Thing::Video),
        (b"\0\0\0\x08wide\0\0\0\0mdat".to_vec(), Thing::Video),
        (b"\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1fB\x86".to_vec(), Thing::Video),
        (b"RIFF\x10\0\0\0AVI LIST".to_vec(), Thing::Video),
        (b"\0\0\x01\xba\x44\0".to_vec(), Thing::Video),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9".to_vec(), Thing::Video),
        ([&[0x47, 0x40, 0][..], &[7; 185]].concat().repeat(5), Thing::Video),
        (b"%PDF-1.7".to_vec(), Thing::Pdf),
        (b"\r\n\r\n%PDF-1.4\n".to_vec(), Thing::Pdf),
        (b"PK\x03\x04\x14".to_vec(), Thing::Zip),
        (b"\0\0\0\x14ftypM4A \0\0\0\0isom".to_vec(), Thing::Sound),
        (b"RIFF\x10\0\0\0WAVEfmt ".to_vec(), Thing::Sound),
        (b"ID3\x04\0".to_vec(), Thing::Sound),
        (b"\xff\xfb\x90\x44".to_vec(), Thing::Sound),
        (b"\xff\xf1\x50\x80".to_vec(), Thing::Sound),
        (b"OggS\0\x02\0\0OpusHead".to_vec(), Thing::Sound),
    ] {
        assert_eq!(other(&bytes), wanted, "{bytes:?}");
        assert!(!recognise(&bytes).refusal().unwrap().is_kept());
    }
}
