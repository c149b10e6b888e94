//! One photograph in a box, and how a picture stands on a page.

use platform::clock::Moment;

/// One photograph: an original that is never changed, and what its keeper said of it.
#[derive(Clone, Debug)]
pub struct Keepsake {
    /// Id; never shown to readers.
    pub id: String,
    /// The box it is kept in; never shown.
    pub box_id: String,
    /// Who put it in; only that person removes it. Never shown.
    pub kept_by: String,
    /// The name its file came with; only its keeper ever sees it.
    pub file_name: String,
    /// What its keeper calls it; may be empty.
    pub title: String,
    /// What it shows, for somebody who cannot see it; may be empty.
    pub description: String,
    /// Who took it; may be empty.
    pub credit: String,
    /// One of `photo::Format::word`.
    pub format: String,
    /// Size of the original.
    pub bytes: i64,
    /// Address of the original among the blobs.
    pub original: String,
    /// Width in pixels, upright; 0 for one that is kept and cannot be shown yet.
    pub width: i64,
    /// Height in pixels, upright; 0 likewise.
    pub height: i64,
    /// When it was kept.
    pub kept_at: Moment,
    /// When it was put away, if it was.
    pub away_at: Option<Moment>,
    /// When it will be removed for good, if it was put away.
    pub remove_at: Option<Moment>,
}

platform::row!(Keepsake {
    id,
    box_id,
    kept_by,
    file_name,
    title,
    description,
    credit,
    format,
    bytes,
    original,
    width,
    height,
    kept_at,
    away_at,
    remove_at
});

impl Keepsake {
    /// In which box it is and who put it there, for `OwnBox::may`.
    pub fn kept(&self) -> (&str, &str) {
        (&self.box_id, &self.kept_by)
    }

    /// What to call it on its keeper's own pages.
    pub fn called(&self) -> &str {
        if self.title.is_empty() { &self.file_name } else { &self.title }
    }

    /// Whether it can be shown. If not, it is kept all the same.
    pub fn is_shown(&self) -> bool {
        self.width > 0
    }

    /// Media type of the original.
    pub fn media_type(&self) -> &'static str {
        match self.format.as_str() {
            "jpeg" => "image/jpeg",
            "png" => "image/png",
            "webp" => "image/webp",
            "gif" => "image/gif",
            "heic" => "image/heic",
            "avif" => "image/avif",
            "jxl" => "image/jxl",
            "tiff" => "image/tiff",
            "bitmap" => "image/bmp",
            _ => "application/octet-stream",
        }
    }
}

/// One rendition as a page needs it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Size {
    /// 320, 640, 1280 or 1920: its place in the address.
    pub step: i64,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
}

platform::row!(Size { step, width, height });

/// A picture on a page: the folder its renditions stand in, and their sizes, smallest first.
#[derive(Clone, Debug)]
pub struct Picture {
    /// e.g. `/p/k7…` for readers, `/box/keepsakes/…` for its keeper.
    pub base: String,
    /// What is there.
    pub sizes: Vec<Size>,
    /// For somebody who cannot see it.
    pub alt: String,
}

impl Picture {
    /// For `srcset`, in one format (`webp` or `jpg`).
    pub fn srcset(&self, extension: &str) -> String {
        let each =
            self.sizes.iter().map(|size| format!("{}/{}.{extension} {}w", self.base, size.step, size.width));
        each.collect::<Vec<_>>().join(", ")
    }

    /// The rendition for browsers that know no `srcset`: the largest not above 1280.
    pub fn fallback(&self) -> String {
        let fits = self.sizes.iter().rev().find(|size| size.step <= 1280).or(self.sizes.first());
        fits.map_or(String::new(), |size| format!("{}/{}.jpg", self.base, size.step))
    }

    /// The smallest, for thumbnails.
    pub fn smallest(&self) -> String {
        self.sizes.first().map_or(String::new(), |size| format!("{}/{}.webp", self.base, size.step))
    }

    /// The largest there is, to be taken home.
    pub fn largest(&self) -> String {
        self.sizes.last().map_or(String::new(), |size| format!("{}/{}.jpg", self.base, size.step))
    }

    /// Width of the largest, so that the page does not jump.
    pub fn width(&self) -> i64 {
        self.sizes.last().map_or(1, |size| size.width)
    }

    /// Height of the largest.
    pub fn height(&self) -> i64 {
        self.sizes.last().map_or(1, |size| size.height)
    }
}

/// `640.webp` → (640, "webp"); `None` for anything else.
pub fn read_rendition_name(name: &str) -> Option<(i64, &'static str)> {
    let (step, extension) = name.split_once('.')?;
    let format = match extension {
        "webp" => "webp",
        "jpg" => "jpeg",
        _ => return None,
    };
    let step: i64 = step.parse().ok()?;
    matches!(step, 320 | 640 | 1280 | 1920).then_some((step, format))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_renditions_are_read() {
        assert_eq!(read_rendition_name("640.webp"), Some((640, "webp")));
        assert_eq!(read_rendition_name("320.jpg"), Some((320, "jpeg")));
        for other in ["640.png", "641.webp", "../640.webp", "640", "original.jpg", "+640.webp.jpg"] {
            assert_eq!(read_rendition_name(other), None, "{other}");
        }
    }
}
