//! A letterbox, what came by it, and its bounds.

use platform::clock::Moment;
use platform::secret::Token;

/// How long one is open, where she says nothing else.
pub const DAYS: i64 = 30;
/// The choices she has.
pub const DAYS_TO_CHOOSE: [i64; 4] = [7, DAYS, 90, 365];
/// How many photographs it takes, where she says nothing else.
pub const PICTURES: i64 = 60;
/// The most that it ever takes.
pub const MOST_PICTURES: i64 = 500;
/// How many one form takes.
pub const MOST_IN_FORM: usize = 60;
/// Letterboxes of one keeper that are not taken back.
pub const MOST_LETTERBOXES: usize = 30;
/// Longest sentence of hers, and longest of a helper about one photograph.
pub const MOST_SENTENCE: usize = 400;
/// Longest name of a helper.
pub const MOST_NAME: usize = 80;
/// Photographs that come by one letterbox within `TRIES_MINUTES`, also those that are not taken.
pub const MOST_TRIES: i64 = 180;
/// How long that is counted.
pub const TRIES_MINUTES: i64 = 15;
/// At most one letter within so many minutes.
pub const LETTER_MINUTES: i64 = 60;
/// A letter waits until a whole form has come.
pub const LETTER_WAITS_MINUTES: i64 = 10;
/// Letterboxes that one browser carries.
const MOST_CARRIED: usize = 8;

/// A link by which a helper puts photographs into a box.
#[derive(Clone, Debug)]
pub struct Letterbox {
    /// Id; shown to its keeper only.
    pub id: String,
    /// Into which box.
    pub box_id: String,
    /// Who made it, and keeps what comes.
    pub made_by: String,
    /// What she says on top of the page of whoever opens it.
    pub sentence: String,
    /// How many photographs it takes.
    pub most: i64,
    /// How many came.
    pub came: i64,
    /// When it ends.
    pub ends_at: Moment,
    /// Whether she is told by letter.
    pub tells: bool,
}

platform::row!(Letterbox { id, box_id, made_by, sentence, most, came, ends_at, tells });

/// How it stands with a letterbox that is not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It takes photographs.
    Open,
    /// Its time is over.
    Ended,
    /// As many came as were asked for.
    Full,
}

impl Letterbox {
    /// How it stands now.
    pub fn standing(&self, now: Moment) -> Standing {
        match (self.ends_at <= now, self.came >= self.most) {
            (true, _) => Standing::Ended,
            (_, true) => Standing::Full,
            _ => Standing::Open,
        }
    }
}

/// What a keeper wants a letterbox to be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Her sentence.
    pub sentence: String,
    /// For how long.
    pub days: i64,
    /// For how many photographs.
    pub most: i64,
    /// Whether she wants to be told.
    pub tells: bool,
}

/// Something that came and is sealed, as its keeper meets it: words only.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Id; of the sealed photograph itself no page says any.
    pub id: String,
    /// The photograph; never shown.
    pub keepsake_id: String,
    /// In which box it is; never shown.
    pub box_id: String,
    /// Who keeps it; never shown.
    pub kept_by: String,
    /// The helper, as she calls herself.
    pub helper: String,
    /// What she says of it.
    pub sentence: String,
    /// When it will be removed, if it was put away.
    pub remove_at: Option<Moment>,
}

platform::row!(Arrival { id, keepsake_id, box_id, kept_by, helper, sentence, remove_at });

impl Arrival {
    /// In which box it is and who keeps it, for `OwnBox::may`.
    pub fn kept(&self) -> (&str, &str) {
        (&self.box_id, &self.kept_by)
    }
}

/// A photograph on a helper's receipt: her own sentence, and nothing of the picture.
#[derive(Clone, Debug)]
pub struct Line {
    /// Id of what came.
    pub id: String,
    /// What she said of it.
    pub sentence: String,
    /// Whether it is sealed still.
    pub sealed: bool,
}

platform::row!(Line { id, sentence, sealed });

/// The cookie of somebody who pressed the button behind a link: for each letterbox the link and a receipt, the one that
/// was opened last first.
#[derive(Clone, Debug, Default)]
pub struct Carried(Vec<(Token, Token)>);

impl Carried {
    /// Reads it; what cannot be read is not there.
    pub fn read(cookie: &str) -> Carried {
        let tokens: Vec<Option<Token>> = cookie.split('.').map(Token::parse).collect();
        let pairs = tokens.chunks_exact(2).filter_map(|pair| Some((pair[0].clone()?, pair[1].clone()?)));
        Carried(pairs.take(MOST_CARRIED).collect())
    }

    /// The letterbox whose pages this browser is on: the link, and the receipt.
    pub fn current(&self) -> Option<(&Token, &Token)> {
        self.0.first().map(|(link, receipt)| (link, receipt))
    }

    /// Whether the button behind this link was pressed here.
    pub fn holds(&self, link: &Token) -> bool {
        self.0.iter().any(|(other, _)| other == link)
    }

    /// With this letterbox as the current one; a receipt that is there already stays.
    #[must_use]
    pub fn with(mut self, link: Token) -> Carried {
        let receipt = match self.0.iter().position(|(other, _)| *other == link) {
            Some(place) => self.0.remove(place).1,
            None => Token::new(),
        };
        self.0.insert(0, (link, receipt));
        self.0.truncate(MOST_CARRIED);
        self
    }

    /// For the cookie, and for nothing else.
    pub fn reveal(&self) -> String {
        let pairs = self.0.iter().map(|(link, receipt)| format!("{}.{}", link.reveal(), receipt.reveal()));
        pairs.collect::<Vec<_>>().join(".")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letterbox_opened_last_is_the_current_one_and_receipts_stay() {
        let (one, other) = (Token::new(), Token::new());
        let carried = Carried::default().with(one.clone());
        let receipt = carried.current().unwrap().1.clone();
        let carried = Carried::read(&carried.with(other.clone()).reveal());
        assert!(carried.current().unwrap().0 == &other && carried.holds(&one));
        let carried = carried.with(one.clone());
        assert!(carried.current().unwrap().0 == &one && carried.current().unwrap().1 == &receipt);
    }

    #[test]
    fn a_cookie_of_anything_else_carries_nothing() {
        for other in ["", ".", "x.y", &format!("{}.x", Token::new().reveal()), &Token::new().reveal()] {
            assert!(Carried::read(other).current().is_none(), "{other}");
        }
    }
}
