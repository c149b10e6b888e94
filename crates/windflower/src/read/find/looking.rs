//! What somebody is looking for: the choices of the form, as they stand in the address.

use find::facets::{Band, KINDS, kind, kind_of};
use find::{Lookup, Need};

use crate::site::choice::{Theme, Themes};
use crate::site::fields::Fields;
use crate::site::slugs;

/// Nobody types more than this.
const MOST_LETTERS: usize = 600;

/// Who tells, in groups that are wide enough to hide in.
pub const WHO: [(&str, &[&str]); 7] = [
    ("mother", &["mother", "second-mother"]),
    ("father-or-partner", &["father", "partner"]),
    ("other-parent", &["intended-parent", "surrogate", "adoptive-parent"]),
    ("grandparent", &["grandparent"]),
    ("sibling", &["sibling"]),
    ("relative-or-friend", &["relative", "friend", "someone-else"]),
    ("professional", &["professional"]),
];

/// What somebody is looking for; every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looking {
    /// Her own words.
    pub words: String,
    /// What happened: wide kinds, and experiences of which there are enough to hide in.
    pub happened: Vec<String>,
    /// Which moments of it.
    pub moments: Vec<String>,
    /// How far along.
    pub far: Option<Band>,
    /// Who tells, one of `WHO`.
    pub who: String,
    /// How long ago.
    pub since: String,
    /// Told in this language.
    pub language: String,
    /// What is left out.
    pub without: Themes,
}

impl Looking {
    /// Reads the query of an address. What no form of ours says is passed over.
    pub fn read(fields: &Fields, languages: &[&str]) -> Looking {
        let happened = fields.all("happened").into_iter();
        let happened = happened.filter(|slug| kind(slug).is_some() || slugs::EXPERIENCES.contains(slug));
        let known = |name: &str, known: &[&str]| {
            known.iter().find(|slug| **slug == fields.text(name)).copied().unwrap_or_default().to_owned()
        };
        let mut all: Vec<String> = happened.map(str::to_owned).collect();
        all.sort_unstable();
        all.dedup();
        Looking {
            words: words(fields.text("words")),
            happened: all,
            moments: slugs::only_known(&slugs::MOMENTS, &fields.all("moment"))
                .into_iter()
                .map(str::to_owned)
                .collect(),
            far: Band::parse(fields.text("far")),
            who: known("who", &WHO.map(|(slug, _)| slug)),
            since: known("since", &slugs::TIMES_SINCE[..5]),
            language: known("language", languages),
            without: Themes::of(&fields.all("without")),
        }
    }

    /// Whether nothing was chosen and nothing typed.
    pub fn is_nothing(&self) -> bool {
        *self == Looking::default()
    }

    /// Whether only a language was chosen.
    pub fn is_only_language(&self) -> bool {
        Looking { language: String::new(), ..self.clone() }.is_nothing()
    }

    /// As it stands in an address, behind the `?`.
    pub fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        };
        put("words", &self.words);
        self.happened.iter().for_each(|slug| put("happened", slug));
        self.moments.iter().for_each(|slug| put("moment", slug));
        put("far", self.far.map_or("", Band::word));
        put("who", &self.who);
        put("since", &self.since);
        put("language", &self.language);
        self.without.all().for_each(|theme| put("without", theme.word()));
        query.finish()
    }

    /// What has to be so, for an engine.
    pub fn must(&self) -> Lookup {
        let mut all: Vec<Vec<String>> = Vec::new();
        let mut one_of = |words: Vec<String>| {
            if !words.is_empty() {
                all.push(words);
            }
        };
        one_of(self.happened.iter().map(|slug| happened_word(slug)).collect());
        one_of(self.moments.iter().map(|slug| format!("_m_{slug}")).collect());
        one_of(self.far.iter().map(|band| format!("_b_{}", band.word())).collect());
        let who = WHO.iter().find(|(slug, _)| *slug == self.who).map_or(&[][..], |(_, of)| of);
        one_of(who.iter().map(|slug| format!("_y_{slug}")).collect());
        one_of(named("_s_", &self.since));
        one_of(named("_l_", &self.language));
        Lookup { all, none: left_out(self.without), ..Lookup::default() }
    }

    /// The same as wishes: what comes near to it, where nothing is all of it.
    pub fn wishes(&self, languages: &[&str]) -> Need {
        let mut need = Need::read(&self.words, languages);
        for words in self.must().all {
            need.groups.push(find::need::Group { words: vec![(words, WISH)], plain: None });
        }
        need
    }

    /// The same with one of its choices taken away, each in turn; only where there is more than one.
    pub fn wider(&self) -> Vec<Looking> {
        let mut all = Vec::new();
        let mut put = |wider: Looking| {
            if wider != *self && !wider.is_nothing() {
                all.push(wider);
            }
        };
        put(Looking { language: String::new(), ..self.clone() });
        put(Looking { who: String::new(), ..self.clone() });
        put(Looking { since: String::new(), ..self.clone() });
        put(Looking { far: None, ..self.clone() });
        put(Looking { moments: Vec::new(), ..self.clone() });
        put(Looking { words: String::new(), ..self.clone() });
        let kinds: Vec<String> = self.happened.iter().map(|slug| wide(slug).to_owned()).collect();
        put(Looking { happened: kinds, ..self.clone() });
        put(Looking { happened: Vec::new(), ..self.clone() });
        all
    }
}

/// What a choice says where it is a wish.
const WISH: f64 = 2.0;

/// The wide kind of an experience, or the kind itself.
pub fn wide(slug: &str) -> &str {
    kind_of(slug).map_or(slug, |kind| kind.slug)
}

/// The word of the index for a wide kind or an experience.
pub fn happened_word(slug: &str) -> String {
    if KINDS.iter().any(|kind| kind.slug == slug) { format!("_w_{slug}") } else { format!("_x_{slug}") }
}

fn named(sign: &str, slug: &str) -> Vec<String> {
    if slug.is_empty() { Vec::new() } else { vec![format!("{sign}{slug}")] }
}

/// The words of the index of what is left out.
pub fn left_out(themes: Themes) -> Vec<String> {
    let words = themes.all().flat_map(|theme| match theme {
        Theme::Photographs => &[
            "_o_pictures",
            "_n_photo-baby-died",
            "_n_photo-marks",
            "_n_photo-hospital",
            "_n_photo-scan-or-bump",
        ][..],
        Theme::LivingBabies => &["_n_living-baby"],
        Theme::LaterPregnancies => {
            &["_n_later-pregnancy", "_x_pregnancy-after-loss", "_c_x_pregnancy-after-loss"]
        }
        Theme::Faith => &["_n_faith", "_c_z_faith"],
    });
    words.map(|word| (*word).to_owned()).collect()
}

/// What was typed, in one line; control characters are nobody's words, nor is what stands for a byte that is no letter.
fn words(typed: &str) -> String {
    let is_nothing = |letter: char| letter.is_control() || letter == char::REPLACEMENT_CHARACTER;
    let plain: String = typed.chars().map(|letter| if is_nothing(letter) { ' ' } else { letter }).collect();
    plain.trim().chars().take(MOST_LETTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Looking {
        Looking::read(&Fields::parse(query.as_bytes()).unwrap(), &["en", "de"])
    }

    #[test]
    fn what_is_looked_for_stands_in_the_address_as_it_was_chosen() {
        let query = "words=yellow+hat&happened=sids&happened=stillbirth-or-birth&moment=home&far=24-on&who=sibling\
                     &since=longer&language=de&without=photographs&without=faith";
        assert_eq!(read(query).query(), query);
        assert!(read("").is_nothing());
        assert!(read("language=de").is_only_language());
    }

    #[test]
    fn what_no_form_says_is_passed_over() {
        let odd = read(
            "happened=x&moment=%00&far=9999&who=mother'--&since=rather-not-say&language=tlh&without=all&words=%00%20",
        );
        assert!(odd.is_nothing(), "{odd:?}");
    }

    #[test]
    fn each_choice_is_taken_away_in_turn() {
        let wider = read("happened=ectopic-pregnancy&who=grandparent&language=de").wider();
        assert_eq!(wider.len(), 4);
        assert!(wider.iter().any(|one| one.happened == ["ectopic-or-molar"] && one.who == "grandparent"));
        assert!(read("who=sibling").wider().is_empty(), "nothing is everything");
    }
}
