//! A part of the album as pages show it: photographs under quiet months.

use platform::clock::Moment;

use super::super::order::{AlbumOrder, ON_ALBUM_PAGE};
use super::super::search::{self, Wanted};
use super::super::{Looks, of, store};
use crate::app::App;
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes::keepsake::Keepsake;
use crate::keep::keepsakes::web::{PhotographTile, with_pictures};
use crate::people::who::roles::Keeper;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Spot, Turn, one_more};

/// Photographs that stand under one heading.
pub struct Month {
    /// The month in words; none in an order of her own.
    pub heading: Option<String>,
    /// The photographs.
    pub tiles: Vec<PhotographTile>,
}

/// A part of the album, with the way on and back.
pub struct AlbumPart {
    /// The photographs.
    pub months: Vec<Month>,
    /// To what stands before.
    pub back: Option<String>,
    /// To what follows.
    pub on: Option<String>,
    /// How she looks at it.
    pub looks: Looks,
}

impl AlbumPart {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.months.is_empty()
    }

    /// Whether she lays the photographs in an order of her own.
    pub fn is_own_order(&self) -> bool {
        self.looks.order == AlbumOrder::Own
    }

    /// Whether they stand by the day they were taken.
    pub fn is_by_day(&self) -> bool {
        self.looks.order == AlbumOrder::Day
    }
}

/// Who looks, and in which words.
pub struct Looking<'a> {
    /// The running place.
    pub app: &'a App,
    /// What her pages need.
    pub chrome: &'a Chrome,
    /// Who looks.
    pub keeper: &'a Keeper,
    /// Her box.
    pub own_box: &'a OwnBox,
}

/// A part of what is there in a box, in her order.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn album_part(by: &Looking<'_>, turn: &Turn) -> Result<AlbumPart, Refusal> {
    let looks = super::super::looks(&by.app.db, by.own_box).await?;
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let most = one_more(ON_ALBUM_PAGE);
    let keepsakes = store::part(&by.app.db, of(by.own_box), looks.order, &whence, most).await?;
    laid_out(by, looks, turn, keepsakes).await
}

/// A part of what fits what she looks for; always the newest first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn found_part(by: &Looking<'_>, wanted: &Wanted, turn: &Turn) -> Result<AlbumPart, Refusal> {
    let looks = super::super::looks(&by.app.db, by.own_box).await?;
    let looks = Looks { order: AlbumOrder::Came, ..looks };
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let keepsakes = search::find(by.app, by.own_box, wanted, whence).await?;
    laid_out(by, looks, turn, keepsakes).await
}

async fn laid_out(
    by: &Looking<'_>,
    looks: Looks,
    turn: &Turn,
    keepsakes: Vec<Keepsake>,
) -> Result<AlbumPart, Refusal> {
    let places = || keepsakes.iter().map(|keepsake| looks.order.place(keepsake));
    let sizes = match places().min().zip(places().max()) {
        Some(between) => store::sizes_between(&by.app.db, of(by.own_box), looks.order, between).await?,
        None => Vec::new(),
    };
    let tiles = with_pictures(by.own_box, keepsakes, sizes);
    let part = Part::of(turn, tiles, ON_ALBUM_PAGE, |one| looks.order.spot(&one.keepsake))?;
    let mut months: Vec<Month> = Vec::new();
    for mut tile in part.rows {
        tile.closed |= looks.opens_closed;
        let heading = heading(by, looks.order, &tile.keepsake);
        match months.last_mut().filter(|month| month.heading == heading) {
            Some(month) => month.tiles.push(tile),
            None => months.push(Month { heading, tiles: vec![tile] }),
        }
    }
    Ok(AlbumPart { months, back: part.back, on: part.on, looks })
}

fn heading(by: &Looking<'_>, order: AlbumOrder, keepsake: &Keepsake) -> Option<String> {
    let language = by.chrome.words.language();
    let came = |at: Moment| language.month(in_zone(at, by.keeper.time_zone()).date());
    match (order, keepsake.taken.parts()) {
        (AlbumOrder::Own, _) => None,
        (AlbumOrder::Came, _) | (AlbumOrder::Day, (0, ..)) => Some(came(keepsake.kept_at)),
        (AlbumOrder::Day, (year, 0, _)) => Some(year.to_string()),
        (AlbumOrder::Day, _) => keepsake.taken.first_day().map(|day| language.month(day)),
    }
}
