//! The signs that somebody may be in danger, in their order of urgency.

/// A sign that somebody may be in danger; a later one is more urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// Somebody wishes to be dead.
    WishToDie,
    /// A fever after a loss or an operation.
    Fever,
    /// Somebody is hurt at home.
    Violence,
    /// Somebody bleeds heavily now.
    Bleeding,
    /// A child may be hurt, or writes alone.
    Child,
    /// Somebody takes leave.
    Goodbye,
    /// Somebody speaks of how or when.
    Plan,
}

impl Sign {
    /// Every sign, the most urgent one last.
    pub const ALL: [Sign; 7] = [
        Sign::WishToDie,
        Sign::Fever,
        Sign::Violence,
        Sign::Bleeding,
        Sign::Child,
        Sign::Goodbye,
        Sign::Plan,
    ];

    /// Its name in data.
    pub fn slug(self) -> &'static str {
        match self {
            Sign::WishToDie => "wish-to-die",
            Sign::Fever => "fever",
            Sign::Violence => "violence-at-home",
            Sign::Bleeding => "heavy-bleeding",
            Sign::Child => "child-at-risk",
            Sign::Goodbye => "goodbye",
            Sign::Plan => "plan",
        }
    }

    /// The sign of that name.
    pub fn named(slug: &str) -> Option<Sign> {
        Sign::ALL.into_iter().find(|sign| sign.slug() == slug)
    }
}
