//! Finding a photograph by her own words: what she calls it, what it shows, who took it, what came with it, what she wrote
//! beside it. The names of files are not looked at. It goes through the box part by part until a page is full.

use std::collections::HashMap;

use platform::db::DbError;

use super::order::{AlbumOrder, ON_ALBUM_PAGE};
use super::{of, store};
use crate::app::App;
use crate::ids::KeepsakeId;
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes::keepsake::Keepsake;
use crate::site::turning::{Spot, Whence, one_more};

/// So many are read at a time.
const AT_A_TIME: i64 = 500;
/// Longest that is looked for.
const MOST_LETTERS: usize = 200;

/// What she looks for: each word has to be there, however it is written.
pub struct Wanted(Vec<String>);

impl Wanted {
    /// Reads what she typed; `None` where that is nothing.
    pub fn read(typed: &str) -> Option<Wanted> {
        let short: String = typed.chars().take(MOST_LETTERS).collect();
        let words: Vec<String> = short.split_whitespace().map(str::to_lowercase).collect();
        (!words.is_empty()).then_some(Wanted(words))
    }

    fn fits(&self, keepsake: &Keepsake, own: Option<&String>) -> bool {
        let said = [&keepsake.title, &keepsake.description, &keepsake.credit, &keepsake.sentence];
        let all: Vec<String> = said.into_iter().chain(own).map(|text| text.to_lowercase()).collect();
        self.0.iter().all(|word| all.iter().any(|text| text.contains(word)))
    }
}

/// Those that fit, the newest first, away from the key; one more than a page where there are more.
pub async fn find(
    app: &App,
    own_box: &OwnBox,
    wanted: &Wanted,
    whence: Whence<Spot>,
) -> Result<Vec<Keepsake>, DbError> {
    let enough = usize::try_from(one_more(ON_ALBUM_PAGE)).unwrap_or(usize::MAX);
    let (order, mut at, mut found) = (AlbumOrder::Came, whence, Vec::new());
    loop {
        let some = store::part(&app.db, of(own_box), order, &at, AT_A_TIME).await?;
        let (Some(first), Some(last)) = (some.first(), some.last()) else { return Ok(found) };
        let between = (first.kept_at.min(last.kept_at), first.kept_at.max(last.kept_at));
        let own: HashMap<KeepsakeId, String> =
            store::words_between(&app.db, of(own_box), between).await?.into_iter().collect();
        let (spot, is_end) = (order.spot(last), some.len() < usize::try_from(AT_A_TIME).unwrap_or_default());
        found.extend(some.into_iter().filter(|one| wanted.fits(one, own.get(&one.id))));
        if is_end || found.len() >= enough {
            found.truncate(enough);
            return Ok(found);
        }
        at = if matches!(at, Whence::After(_)) { Whence::After(spot) } else { Whence::Before(spot) };
    }
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn nothing_is_looked_for_where_nothing_was_typed() {
        assert!(Wanted::read("  \n").is_none());
        assert_eq!(Wanted::read(" Her  HAT ").map(|wanted| wanted.0), Some(vec!["her".into(), "hat".into()]));
    }
}
