//! The kinds of picture that are kept, and what each is called by machines and by file names.

use serde::{Deserialize, Serialize};

macro_rules! formats {
    ($($(#[$what:meta])* $variant:ident = $word:literal, $mime:literal, $extension:literal;)+) => {
        /// The kinds of picture that are kept. Not every one can be shown by every build: see `is_shown`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Format { $($(#[$what])* $variant),+ }

        impl Format {
            /// Each of them.
            pub const ALL: &'static [Format] = &[$(Format::$variant),+];

            /// A stable word for databases, logs and message keys.
            pub fn word(self) -> &'static str {
                match self { $(Format::$variant => $word),+ }
            }

            /// The media type, for example `image/jpeg`.
            pub fn mime(self) -> &'static str {
                match self { $(Format::$variant => $mime),+ }
            }

            /// The usual ending of a file name, without the dot.
            pub fn extension(self) -> &'static str {
                match self { $(Format::$variant => $extension),+ }
            }

            /// Why it is not shown where no decoder reads its kind; for kinds that every build shows because this one is rare.
            pub(crate) fn later(self) -> &'static str {
                match self { $(Format::$variant => concat!("later-", $word)),+ }
            }
        }
    };
}

formats! {
    /// JPEG, baseline or progressive.
    Jpeg = "jpeg", "image/jpeg", "jpg";
    /// PNG; of an animated one the first picture.
    Png = "png", "image/png", "png";
    /// WebP, lossy or lossless; of an animated one the first frame.
    Webp = "webp", "image/webp", "webp";
    /// GIF; the first frame.
    Gif = "gif", "image/gif", "gif";
    /// HEIC, as iPhones make it; its main picture.
    Heic = "heic", "image/heic", "heic";
    /// AVIF; its main picture.
    Avif = "avif", "image/avif", "avif";
    /// JPEG XL; of an animated one the first picture.
    Jxl = "jxl", "image/jxl", "jxl";
    /// JPEG 2000, bare or in its box: scanners and clinics.
    Jpeg2000 = "jpeg-2000", "image/jp2", "jp2";
    /// DICOM, what stands on a clinic's disc; its first picture.
    Dicom = "dicom", "application/dicom", "dcm";
    /// TIFF and BigTIFF, which most cameras' raw files are inside. Only kept.
    Tiff = "tiff", "image/tiff", "tif";
    // Every maker has a name of his own, and none is registered.
    /// A camera's raw file that is no TIFF. Only kept.
    Raw = "raw", "application/octet-stream", "raw";
    /// A Windows bitmap. Only kept.
    Bitmap = "bitmap", "image/bmp", "bmp";
    /// A document of Photoshop. Only kept.
    Photoshop = "photoshop", "image/vnd.adobe.photoshop", "psd";
    /// JPEG XR, also called HD Photo. Only kept.
    JpegXr = "jpeg-xr", "image/jxr", "jxr";
    /// BPG, a forerunner of HEIC. Only kept.
    Bpg = "bpg", "image/bpg", "bpg";
    // Painting programs, old scanners, discs of photographs, ultrasound machines: too many to name each.
    /// Some other picture. Only kept.
    Rare = "rare", "application/octet-stream", "bin";
}

impl Format {
    /// Reads `word` again; `None` for a kind of which this build knows nothing.
    pub fn parse(word: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|format| format.word() == word)
    }

    /// Whether this build can decode pictures of this kind.
    pub fn is_shown(self) -> bool {
        match self {
            Format::Jpeg | Format::Png | Format::Webp | Format::Gif | Format::Dicom => true,
            Format::Heic => cfg!(feature = "heic"),
            Format::Avif => cfg!(feature = "avif"),
            Format::Jxl => cfg!(feature = "jxl"),
            Format::Jpeg2000 => cfg!(feature = "jpeg2000"),
            Format::Tiff
            | Format::Raw
            | Format::Bitmap
            | Format::Photoshop
            | Format::JpegXr
            | Format::Bpg
            | Format::Rare => false,
        }
    }
}
