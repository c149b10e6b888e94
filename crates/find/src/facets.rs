//! What is known of a story besides its words, by the slugs of the fixed lists.

/// What a teller said of her story; every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Language it is told in, BCP 47.
    pub language: String,
    /// What happened.
    pub experiences: Vec<String>,
    /// Which moments of it.
    pub moments: Vec<String>,
    /// Weeks of pregnancy.
    pub weeks: Option<i64>,
    /// Who tells; empty where that is not said.
    pub teller: String,
    /// How long ago; empty where that is not said.
    pub time_since: String,
    /// What a reader meets.
    pub content_notes: Vec<String>,
}

impl Facets {
    /// What its teller said of a story, out of the words under which it is found.
    pub fn of_words<'a>(words: impl Iterator<Item = &'a str>) -> Facets {
        let mut facets = Facets::default();
        for (sign, of) in words.filter_map(|word| word.strip_prefix('_')?.split_once('_')) {
            match sign {
                "l" => facets.language = of.to_owned(),
                "x" => facets.experiences.push(of.to_owned()),
                "m" => facets.moments.push(of.to_owned()),
                "n" => facets.content_notes.push(of.to_owned()),
                "k" => facets.weeks = of.parse().ok(),
                "y" => facets.teller = of.to_owned(),
                "s" => facets.time_since = of.to_owned(),
                _ => {}
            }
        }
        facets
    }
}

/// How far along, in the bands that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Up to twelve weeks.
    UpToTwelve,
    /// Thirteen to twenty-three.
    ToTwentyThree,
    /// From twenty-four.
    Later,
    /// After birth.
    AfterBirth,
}

/// What happened after a birth.
const AFTER_BIRTH: [&str; 3] = ["neonatal-death", "infant-death", "sids"];

impl Band {
    /// All, in their order.
    pub const ALL: [Band; 4] = [Band::UpToTwelve, Band::ToTwentyThree, Band::Later, Band::AfterBirth];

    /// As an address spells it.
    pub fn word(self) -> &'static str {
        match self {
            Band::UpToTwelve => "up-to-12",
            Band::ToTwentyThree => "13-23",
            Band::Later => "24-on",
            Band::AfterBirth => "after-birth",
        }
    }

    /// The band that is spelled so.
    pub fn parse(word: &str) -> Option<Band> {
        Band::ALL.into_iter().find(|band| band.word() == word)
    }

    /// The bands a story belongs to. The weeks alone say nothing of what it is called.
    pub fn of(facets: &Facets) -> Vec<Band> {
        let weeks = facets.weeks.map(|weeks| match weeks {
            ..=12 => Band::UpToTwelve,
            13..=23 => Band::ToTwentyThree,
            _ => Band::Later,
        });
        let after = facets.experiences.iter().any(|slug| AFTER_BIRTH.contains(&slug.as_str()));
        weeks.into_iter().chain(after.then_some(Band::AfterBirth)).collect()
    }
}

/// A kind of loss that is wider than one slug: what is offered where too few stories are of a kind to hide in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As an address spells it.
    pub slug: &'static str,
    /// The experiences in it.
    pub of: &'static [&'static str],
}

/// The wide kinds, in the order in which they are offered. Whoever tells of one experience tells of its kind.
pub const KINDS: [Kind; 8] = [
    Kind {
        slug: "miscarriage",
        of: &[
            "chemical-pregnancy",
            "early-miscarriage",
            "missed-miscarriage",
            "empty-sac",
            "late-miscarriage",
            "recurrent-loss",
        ],
    },
    Kind { slug: "ectopic-or-molar", of: &["ectopic-pregnancy", "molar-pregnancy"] },
    Kind { slug: "wanted-pregnancy-ended", of: &["tfmr", "life-limiting", "ending-pregnancy"] },
    Kind { slug: "stillbirth-or-birth", of: &["stillbirth", "intrapartum"] },
    Kind { slug: "lived-for-a-time", of: &["neonatal-death", "infant-death", "sids"] },
    Kind { slug: "twins-or-more", of: &["multiple"] },
    Kind { slug: "around-having-a-child", of: &["ivf-loss", "infertility", "pregnancy-after-loss"] },
    Kind { slug: "another-way", of: &["long-ago", "my-own-words"] },
];

/// The wide kind of an experience.
pub fn kind_of(experience: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.of.contains(&experience))
}

/// The wide kind of this name.
pub fn kind(slug: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.slug == slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_in_the_band_that_its_teller_named() {
        let of = |weeks, experience: &str| {
            Band::of(&Facets { weeks, experiences: vec![experience.into()], ..Facets::default() })
        };
        assert_eq!(of(Some(12), ""), [Band::UpToTwelve]);
        assert_eq!(of(Some(23), ""), [Band::ToTwentyThree]);
        assert_eq!(of(Some(26), "neonatal-death"), [Band::Later, Band::AfterBirth]);
        assert_eq!(of(None, "stillbirth"), []);
        assert!(Band::ALL.iter().all(|band| Band::parse(band.word()) == Some(*band)));
    }

    #[test]
    fn no_experience_is_of_two_kinds() {
        let mut all: Vec<&str> = KINDS.iter().flat_map(|kind| kind.of).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
