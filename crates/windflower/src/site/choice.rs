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
}
