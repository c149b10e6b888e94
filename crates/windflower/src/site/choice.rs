//! What a reader chose of how pages look, as the pages in memory keep it. How it is read stands in `chrome`.

platform::row_enum! {
    /// The reader's choice of light or dark.
    pub enum Look {
        /// As the device says.
        Auto = "auto",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

platform::row_enum! {
    /// What a reader may leave out of lists.
    pub enum Theme {
        /// Stories with photographs.
        Photographs = "photographs",
        /// Stories that speak of a living baby or child.
        LivingBabies = "living-babies",
        /// Stories that speak of a pregnancy after the loss.
        LaterPregnancies = "later-pregnancies",
        /// Stories that speak of prayer or belief.
        Faith = "faith",
    }
}

/// Themes that are left out, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Themes(u8);

impl Themes {
    /// Those that are named.
    pub fn of(words: &[&str]) -> Themes {
        let known = words.iter().filter_map(|word| Theme::parse(word));
        Themes(known.fold(0, |all, theme| all | (1 << theme as u8)))
    }

    /// As a cookie holds them: their names with dots between.
    pub fn read(text: &str) -> Themes {
        Themes::of(&text.split('.').collect::<Vec<_>>())
    }

    /// What `read` reads.
    pub fn write(self) -> String {
        self.all().map(Theme::word).collect::<Vec<_>>().join(".")
    }

    /// Whether none is.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether this one is.
    pub fn has(self, theme: Theme) -> bool {
        self.0 & (1 << theme as u8) != 0
    }

    /// All of them, in their order.
    pub fn all(self) -> impl Iterator<Item = Theme> {
        Theme::ALL.iter().copied().filter(move |theme| self.has(*theme))
    }

    /// These and those.
    #[must_use]
    pub fn and(self, others: Themes) -> Themes {
        Themes(self.0 | others.0)
    }
}

/// What a reader chose, with defaults from the place; two requests with the same choice get the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// Language of the page.
    pub language: String,
    /// Country of the signposts.
    pub country: &'static str,
    /// Light or dark.
    pub look: Look,
    /// Words only, as the address says.
    pub words_only: bool,
    /// What she does not want to meet today.
    pub not_today: Themes,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_read_as_it_was_written() {
        let themes = Themes::of(&["faith", "photographs", "nobody knows this"]);
        assert_eq!(themes.write(), "photographs.faith");
        assert_eq!(Themes::read(&themes.write()), themes);
        assert!(Themes::read("").is_none() && Themes::read("x.y..").is_none());
        assert!(themes.has(Theme::Faith) && !themes.has(Theme::LivingBabies));
    }
}
