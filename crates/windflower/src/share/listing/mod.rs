//! The lists of stories: what stands in them, for whom, and in which order.

mod order;
mod store;

use platform::db::DbError;

use crate::app::App;
use crate::people::who::audience::{self, Action, Thing, Viewer};
use crate::site::chrome;

/// The longest list.
const MOST_LISTED: i64 = 200;

/// What stands in the place's lists, the newest month first: `(address, document)`. A list is the same for everybody, so
/// the rule is asked for a stranger.
pub async fn listed(
    app: &App,
    language: Option<&str>,
    most: usize,
) -> Result<Vec<(String, String)>, DbError> {
    let rows = store::listed(&app.db, language, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Stranger, most))
}

/// Stories for those who have lived it, in the same order; for members only.
pub async fn listed_for_members(app: &App, most: usize) -> Result<Vec<(String, String)>, DbError> {
    let rows = store::listed_for_members(&app.db, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Member, most))
}

/// What this viewer may meet in a list, as `(address, document)`.
fn in_order(app: &App, rows: Vec<store::Listed>, viewer: Viewer, most: usize) -> Vec<(String, String)> {
    let zone = &app.place.now().time_zone;
    let today = chrome::day(app, zone);
    let mut open: Vec<_> = rows
        .into_iter()
        .filter(|row| audience::may(viewer, Action::List, Thing::Story, row.reach()))
        .collect();
    open.sort_by_cached_key(|row| {
        let shown = chrome::in_zone(row.shown_at, zone).date();
        order::order(&order::Place { address: &row.address, shown }, today)
    });
    open.truncate(most);
    open.into_iter().map(|row| (row.address, row.document)).collect()
}
