//! How near two stories are, and why, in reasons that are true of both and can be said aloud.

use crate::facets::{Facets, kind_of};

/// Something that two stories have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The same happened, by its slug.
    Happened(String),
    /// Something of the same wide kind happened, by the slug of the kind.
    Kind(String),
    /// At the same week.
    Weeks(i64),
    /// Within two weeks of each other; the weeks of the other story.
    AboutWeeks(i64),
    /// Told by one in the same place, by the slug.
    Teller(String),
    /// Of the same moment, by its slug.
    Moment(String),
    /// As long ago, by the slug.
    Since(String),
}

impl Reason {
    /// As a column keeps it.
    pub fn write(&self) -> String {
        match self {
            Reason::Happened(slug) => format!("happened:{slug}"),
            Reason::Kind(slug) => format!("kind:{slug}"),
            Reason::Weeks(weeks) => format!("weeks:{weeks}"),
            Reason::AboutWeeks(weeks) => format!("about:{weeks}"),
            Reason::Teller(slug) => format!("teller:{slug}"),
            Reason::Moment(slug) => format!("moment:{slug}"),
            Reason::Since(slug) => format!("since:{slug}"),
        }
    }

    /// What was written so.
    pub fn read(text: &str) -> Option<Reason> {
        let (kind, of) = text.split_once(':')?;
        let slug = of.to_owned();
        Some(match kind {
            "happened" => Reason::Happened(slug),
            "kind" => Reason::Kind(slug),
            "weeks" => Reason::Weeks(of.parse().ok()?),
            "about" => Reason::AboutWeeks(of.parse().ok()?),
            "teller" => Reason::Teller(slug),
            "moment" => Reason::Moment(slug),
            "since" => Reason::Since(slug),
            _ => return None,
        })
    }
}

/// How much what two stories have in common weighs. What happened comes first; who tells and when in the pregnancy next.
const HAPPENED: u32 = 60;
const KIND: u32 = 25;
const SAME_WEEK: u32 = 30;
const ABOUT_WEEK: u32 = 20;
const TELLER: u32 = 30;
const MOMENT: u32 = 14;
const SINCE: u32 = 10;

/// How near the other story is to this one, and why; what weighs most first. Nothing in common is 0.
pub fn of(this: &Facets, other: &Facets) -> (u32, Vec<Reason>) {
    let mut found: Vec<(u32, Reason)> = Vec::new();
    let shared = this.experiences.iter().find(|slug| other.experiences.contains(slug));
    match shared {
        Some(slug) => found.push((HAPPENED, Reason::Happened(slug.clone()))),
        None => {
            let kinds = |facets: &Facets| -> Vec<&str> {
                facets.experiences.iter().filter_map(|slug| kind_of(slug)).map(|kind| kind.slug).collect()
            };
            let others = kinds(other);
            let kind = kinds(this).into_iter().find(|kind| others.contains(kind));
            found.extend(kind.map(|kind| (KIND, Reason::Kind(kind.to_owned()))));
        }
    }
    if let (Some(own), Some(weeks)) = (this.weeks, other.weeks) {
        match own.abs_diff(weeks) {
            0 => found.push((SAME_WEEK, Reason::Weeks(weeks))),
            1 | 2 => found.push((ABOUT_WEEK, Reason::AboutWeeks(weeks))),
            _ => {}
        }
    }
    if !this.teller.is_empty() && this.teller == other.teller {
        found.push((TELLER, Reason::Teller(other.teller.clone())));
    }
    let moment = this.moments.iter().find(|slug| other.moments.contains(slug));
    found.extend(moment.map(|slug| (MOMENT, Reason::Moment(slug.clone()))));
    if !this.time_since.is_empty() && this.time_since == other.time_since {
        found.push((SINCE, Reason::Since(other.time_since.clone())));
    }
    let weight = found.iter().map(|(weight, _)| weight).sum();
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    (weight, found.into_iter().map(|(_, reason)| reason).collect())
}

/// Less than this is not near: only how long ago, or only the moment.
pub const NEAR: u32 = 25;

#[cfg(test)]
mod tests {
    use super::*;

    fn facets(experience: &str, weeks: Option<i64>, teller: &str) -> Facets {
        Facets { experiences: vec![experience.into()], weeks, teller: teller.into(), ..Facets::default() }
    }

    #[test]
    fn what_happened_weighs_more_than_who_tells() {
        let this = facets("stillbirth", Some(31), "father");
        let (same, why) = of(&this, &facets("stillbirth", Some(38), "mother"));
        assert_eq!(why, [Reason::Happened("stillbirth".into())]);
        let (other, why) = of(&this, &facets("sids", None, "father"));
        assert_eq!(why, [Reason::Teller("father".into())]);
        assert!(same > other);
        let (both, why) = of(&this, &facets("stillbirth", Some(31), "father"));
        assert!(both > same && why.len() == 3, "{why:?}");
    }

    #[test]
    fn every_reason_is_read_as_it_was_written_and_is_true() {
        let this = facets("stillbirth", Some(21), "father");
        let (_, why) = of(&this, &facets("intrapartum", Some(22), "father"));
        assert_eq!(
            why,
            [
                Reason::Teller("father".into()),
                Reason::Kind("stillbirth-or-birth".into()),
                Reason::AboutWeeks(22)
            ]
        );
        for reason in why {
            assert_eq!(Reason::read(&reason.write()), Some(reason));
        }
        assert_eq!(
            of(&Facets::default(), &Facets::default()),
            (0, vec![]),
            "what nobody said is nothing in common"
        );
    }
}
