//! One photograph in a box, and how a picture stands on a page.

use platform::clock::Moment;
use platform::db::{Columns, DbError, FromRow, Row};

use super::kinds::{OriginalFormat, RenditionFormat, Showing};
pub use super::lying::{Taken, Turned};
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::words::Words;

/// One photograph: an original that is never changed, and what its keeper said of it.
#[derive(Clone, Debug)]
pub struct Keepsake {
    /// Id; never shown to readers.
    pub id: KeepsakeId,
    /// The box it is kept in; never shown.
    pub box_id: BoxId,
    /// Who put it in; only that person removes it. Never shown.
    pub kept_by: PersonId,
    /// The name its file came with; only its keeper ever sees it.
    pub file_name: String,
    /// What its keeper calls it; may be empty.
    pub title: String,
    /// What it shows, for somebody who cannot see it; may be empty.
    pub description: String,
    /// Who took it; may be empty.
    pub credit: String,
    /// What kind of picture it is.
    pub format: OriginalFormat,
    /// Size of the original.
    pub bytes: i64,
    /// Address of the original among the blobs.
    pub original: String,
    /// Upright; `None` for one that is kept and cannot be shown yet.
    pub pixels: Option<Pixels>,
    /// When it was kept.
    pub kept_at: Moment,
    /// When it was put away, if it was.
    pub away_at: Option<Moment>,
    /// When it will be removed for good, if it was put away.
    pub remove_at: Option<Moment>,
    /// How far it can be shown, or why not.
    pub showing: Showing,
    /// How it lies, on top of what its file says.
    pub turned: Turned,
    /// The day it was taken, as far as that is known.
    pub taken: Taken,
    /// Where it stands by that day.
    pub taken_at: Moment,
    /// Where it stands in her own order.
    pub own_at: Moment,
    /// What a helper said of it who brought it by a letterbox; may be empty.
    pub sentence: String,
    /// Whether whoever looks prefers it closed in her box.
    pub closed: bool,
}

impl FromRow for Keepsake {
    fn from_row(row: &Row) -> Result<Keepsake, DbError> {
        let mut columns = row.columns(22)?;
        // The fields of a struct expression are read in the order they are written.
        Ok(Keepsake {
            id: columns.take()?,
            box_id: columns.take()?,
            kept_by: columns.take()?,
            file_name: columns.take()?,
            title: columns.take()?,
            description: columns.take()?,
            credit: columns.take()?,
            format: columns.take()?,
            bytes: columns.take()?,
            original: columns.take()?,
            pixels: Pixels::take(&mut columns)?,
            kept_at: columns.take()?,
            away_at: columns.take()?,
            remove_at: columns.take()?,
            showing: columns.take()?,
            turned: columns.take()?,
            taken: columns.take()?,
            taken_at: columns.take()?,
            own_at: columns.take()?,
            sentence: columns.take()?,
            closed: columns.take()?,
        })
    }
}

impl Keepsake {
    /// In which box it is and who put it there, for `OwnBox::may`.
    pub fn kept(&self) -> (&BoxId, &PersonId) {
        (&self.box_id, &self.kept_by)
    }

    /// What to call it on its keeper's own pages: as she does, else by what it shows, else in the words of who brought it.
    /// Empty where nobody said anything; the name of its file is none.
    pub fn called(&self) -> &str {
        let said = [&self.title, &self.description, &self.sentence];
        said.into_iter().find(|said| !said.is_empty()).map_or("", |said| said)
    }

    /// The same, and where nobody said anything that it is not described: what leads to it needs words.
    pub fn named(&self, words: &Words) -> String {
        match self.called() {
            "" => words.photograph_not_described(),
            called => called.to_owned(),
        }
    }

    /// What it shows, for somebody who cannot see it: as it is described, else as it is called.
    pub fn shows(&self, words: &Words) -> String {
        if self.description.is_empty() { self.named(words) } else { self.description.clone() }
    }

    /// Whether it can be shown. If not, it is kept all the same.
    pub fn is_shown(&self) -> bool {
        self.pixels.is_some()
    }

    /// Whether it is shown, but a part of it is missing in its file.
    pub fn is_part(&self) -> bool {
        self.is_shown() && self.showing == Showing::Part
    }

    /// Whether it comes from a clinic's machine, which writes names and dates into the picture itself.
    pub fn is_clinics(&self) -> bool {
        self.format.0 == photo::Format::Dicom
    }

    /// Media type of the original.
    pub fn media_type(&self) -> &'static str {
        self.format.0.mime()
    }
}

/// Where a photograph stands in her own order until she lays it elsewhere. Between two that came one after the other there is
/// room for more.
pub fn own_place(kept_at: Moment) -> Moment {
    Moment(kept_at.millis().saturating_mul(1_000))
}

/// What a keeper says of a photograph.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What she calls it.
    pub title: &'a str,
    /// What it shows.
    pub description: &'a str,
    /// Who took it.
    pub credit: &'a str,
}

/// What one parent put in becomes the other's alone.
#[derive(Clone, Copy, Debug)]
pub struct HandedOver<'a> {
    /// Who kept it until now.
    pub from: &'a PersonId,
    /// Who keeps it from now on.
    pub to: &'a PersonId,
    /// The name of who kept it, which is taken out of "who took it".
    pub name: &'a str,
}

/// How large a picture is, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// From side to side.
    pub width: i64,
    /// From top to bottom.
    pub height: i64,
}

impl Pixels {
    /// As the columns `width` and `height` spell it: 0 and 0 for a picture that cannot be shown yet.
    pub fn columns(pixels: Option<Pixels>) -> (i64, i64) {
        pixels.map_or((0, 0), |pixels| (pixels.width, pixels.height))
    }

    fn take(columns: &mut Columns<'_>) -> Result<Option<Pixels>, DbError> {
        let (width, height) = (columns.take()?, columns.take()?);
        Ok((width > 0).then_some(Pixels { width, height }))
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
    /// How far it is shown. Pages of readers never say so.
    pub showing: Showing,
}

impl Picture {
    /// One that is shown.
    pub fn shown(base: String, sizes: Vec<Size>, alt: String) -> Picture {
        Picture { base, sizes, alt, showing: Showing::Whole }
    }

    /// For `srcset`, in one format (`webp` or `jpg`).
    pub fn srcset(&self, extension: &str) -> String {
        let each =
            self.sizes.iter().map(|size| format!("{}/{}.{extension} {}w", self.base, size.step, size.width));
        each.collect::<Vec<_>>().join(", ")
    }

    /// For `srcset` where it stands small among others: no more than twice as wide as it may stand there.
    pub fn small_srcset(&self, extension: &str) -> String {
        let small = self.sizes.iter().filter(|size| size.step <= 640);
        let each = small.map(|size| format!("{}/{}.{extension} {}w", self.base, size.step, size.width));
        each.collect::<Vec<_>>().join(", ")
    }

    /// Whether it is narrower than a page of words: then it is shown as wide as it is, and not blown up.
    pub fn is_small(&self) -> bool {
        self.width() < 576
    }

    /// For `sizes`: how wide it stands on a page of words.
    pub fn across(&self) -> String {
        if self.is_small() {
            format!("{}px", self.width())
        } else {
            "(min-width: 62rem) 42rem, 92vw".to_owned()
        }
    }

    /// The same where it stands alone, as large as the window allows.
    pub fn alone(&self) -> String {
        if self.width() < 1_280 { format!("{}px", self.width()) } else { "100vw".to_owned() }
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

    /// The same for browsers that know only the older kind.
    pub fn smallest_jpeg(&self) -> String {
        self.sizes.first().map_or(String::new(), |size| format!("{}/{}.jpg", self.base, size.step))
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

/// The last part of a rendition's address, like `640.webp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenditionName {
    /// 320, 640, 1280 or 1920.
    pub step: i64,
    /// How it is written.
    pub format: RenditionFormat,
}

/// Reads `640.webp`; `None` for anything else.
pub fn read_rendition_name(name: &str) -> Option<RenditionName> {
    let (step, extension) = name.split_once('.')?;
    let format = RenditionFormat::by_extension(extension)?;
    let step = *photo::STEPS.iter().find(|known| known.to_string() == step)?;
    Some(RenditionName { step: i64::from(step), format })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_renditions_are_read() {
        let named = |step, format| Some(RenditionName { step, format });
        assert_eq!(read_rendition_name("640.webp"), named(640, RenditionFormat::Webp));
        assert_eq!(read_rendition_name("320.jpg"), named(320, RenditionFormat::Jpeg));
        for other in ["640.png", "641.webp", "../640.webp", "640", "original.jpg", "+640.webp.jpg"] {
            assert_eq!(read_rendition_name(other), None, "{other}");
        }
    }
}
