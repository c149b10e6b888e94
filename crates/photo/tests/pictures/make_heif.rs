//! HEIC and AVIF files put together box by box around two tiny coded pictures of four quarters, 64 x 64, that were made
//! for these tests.

/// One item of a file.
#[derive(Clone, Default)]
pub struct Item {
    pub kind: [u8; 4],
    pub bytes: Vec<u8>,
    /// How often the same bytes are named once more as a further piece.
    pub again: u16,
    /// Property boxes, ready made.
    pub properties: Vec<Vec<u8>>,
    /// What it points to: the kind of pointing, and items counted from 1.
    pub points: Vec<([u8; 4], Vec<u16>)>,
}

/// The codecs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Codec {
    Hevc,
    Av1,
}

pub const BOTH: [Codec; 2] = [Codec::Hevc, Codec::Av1];

const HEVC_CONFIG: &str = "0101400000009000000000001ef000fcfdf8f800000f03a00001001740010c01ffff016000000300900000030000\
     03001ef024a10001002042010101600000030090000003000003001ea020810597e492ca66e021a0c010a2000100064401c1758012";
const HEVC: &str = "000000532601afc0dea105417ff2431f81f50c451dd778c22d6dffb13adf04e594736f4cbd16c8183adf7dfebff1c52d\
     ff13554c0c93195c34b7779cfdfc51fcf7c3182a945c20ce385b5300b150e08c16a18f0dd9afec";
const AV1_CONFIG: &str = "81000c00";
const AV1: &str = "12000a0918157ffda2021a0d08323815c7878665428a28be50000000c210be9095232a49104212d0c6db389f0b1d8bce\
     eb392851063f75baf84238d698fdf39ed06384d9fbb380";

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}

/// A box.
pub fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat()
}

/// A box with a version and no flags.
pub fn full(kind: &[u8; 4], version: u8, body: &[u8]) -> Vec<u8> {
    boxed(kind, &[&[version, 0, 0, 0], body].concat())
}

pub fn size(width: u32, height: u32) -> Vec<u8> {
    full(b"ispe", 0, &[width.to_be_bytes(), height.to_be_bytes()].concat())
}

/// The coded picture with its configuration, its size and how its numbers are meant.
pub fn picture(codec: Codec) -> Item {
    let (kind, config, data) = match codec {
        Codec::Hevc => (*b"hvc1", boxed(b"hvcC", &bytes(HEVC_CONFIG)), bytes(HEVC)),
        Codec::Av1 => (*b"av01", boxed(b"av1C", &bytes(AV1_CONFIG)), bytes(AV1)),
    };
    let colours = boxed(b"colr", b"nclx\0\x01\0\x0d\0\x06\x80");
    Item { kind, bytes: data, properties: vec![config, size(64, 64), colours], ..Item::default() }
}

/// A grid of `columns` x `rows` items, which follow it in the file, the first with this number.
pub fn grid(columns: u8, rows: u8, width: u16, height: u16, first: u16) -> Item {
    let sizes = [width.to_be_bytes(), height.to_be_bytes()].concat();
    let tiles = (first..first + u16::from(columns) * u16::from(rows)).collect();
    Item {
        kind: *b"grid",
        bytes: [&[0, 0, rows - 1, columns - 1], sizes.as_slice()].concat(),
        properties: vec![size(u32::from(width), u32::from(height))],
        points: vec![(*b"dimg", tiles)],
        ..Item::default()
    }
}

/// A file of these items, the first of which is the main picture.
pub fn file(codec: Codec, items: &[Item]) -> Vec<u8> {
    let brand = if codec == Codec::Hevc { b"heic" } else { b"avif" };
    let kind = boxed(b"ftyp", &[&brand[..], b"\0\0\0\0mif1", brand].concat());
    let without_places = kind.len() + list(items, 0).len();
    let data: Vec<u8> = items.iter().flat_map(|item| item.bytes.clone()).collect();
    [kind, list(items, without_places + 8), boxed(b"mdat", &data)].concat()
}

/// A file of one picture with these further properties.
pub fn alone(codec: Codec, properties: &[Vec<u8>]) -> Vec<u8> {
    let mut item = picture(codec);
    item.properties.extend_from_slice(properties);
    file(codec, &[item])
}

fn list(items: &[Item], data: usize) -> Vec<u8> {
    let count = (items.len() as u16).to_be_bytes();
    let (mut kinds, mut places, mut points) = (count.to_vec(), [&[0x44, 0], &count[..]].concat(), Vec::new());
    let (mut properties, mut used) = (Vec::new(), (items.len() as u32).to_be_bytes().to_vec());
    let (mut at, mut property) = (data as u32, 0);
    for (number, item) in (1_u16..).zip(items) {
        let id = number.to_be_bytes();
        kinds.extend(full(b"infe", 2, &[&id[..], &[0, 0], &item.kind, b"\0"].concat()));
        places.extend_from_slice(&[&id[..], &[0, 0], &(1 + item.again).to_be_bytes()].concat());
        let place = [at.to_be_bytes(), (item.bytes.len() as u32).to_be_bytes()].concat();
        places.extend(place.repeat(usize::from(item.again) + 1));
        at += item.bytes.len() as u32;
        for (kind, to) in &item.points {
            let to: Vec<u8> = to.iter().flat_map(|to| to.to_be_bytes()).collect();
            let count = (to.len() as u16 / 2).to_be_bytes();
            points.extend(boxed(kind, &[&id[..], &count, &to].concat()));
        }
        used.extend_from_slice(&[&id[..], &[item.properties.len() as u8]].concat());
        for one in &item.properties {
            property += 1;
            used.push(property);
            properties.extend_from_slice(one);
        }
    }
    let inside = [
        full(b"hdlr", 0, b"\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0"),
        full(b"pitm", 0, &[0, 1]),
        full(b"iinf", 0, &kinds),
        full(b"iloc", 0, &places),
        full(b"iref", 0, &points),
        boxed(b"iprp", &[boxed(b"ipco", &properties), full(b"ipma", 0, &used)].concat()),
    ];
    full(b"meta", 0, &inside.concat())
}
