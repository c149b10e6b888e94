//! What the browser of a helper carries: which letterboxes she was at, and a receipt for each.

use platform::secret::Token;

/// Letterboxes that one browser carries.
const MOST_CARRIED: usize = 8;

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
