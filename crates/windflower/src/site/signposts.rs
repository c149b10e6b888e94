//! Which signposts stand on a page: at most three, for the reader's country, none unchecked for a year.
//! The directory is `care/signposts.tsv`; who answers in danger comes from `countries`.

use std::sync::LazyLock;

use jiff::civil::Date;

use crate::site::countries;

/// One organisation of the directory.
#[derive(Debug)]
pub struct Signpost {
    /// ISO 3166-1, or `XX` for anywhere.
    pub country: &'static str,
    /// BCP 47, the first is the one its name is written in.
    pub languages: Vec<&'static str>,
    /// Its name.
    pub organisation: &'static str,
    /// What it is for.
    pub topics: Vec<&'static str>,
    /// Its address.
    pub web: &'static str,
    /// `+44 808 164 3332`, or empty.
    pub phone: &'static str,
    /// Whether a call is known to be free.
    pub free: bool,
    /// When it answers, as the source says it.
    pub hours: &'static str,
    /// Chat or e-mail, or empty.
    pub write: &'static str,
    /// The day it was last checked.
    pub checked: Date,
}

static DIRECTORY: LazyLock<Vec<Signpost>> = LazyLock::new(|| {
    include_str!("../../care/signposts.tsv").lines().skip(1).filter_map(read_line).collect()
});

fn read_line(line: &'static str) -> Option<Signpost> {
    let cells: Vec<&'static str> = line.split('\t').collect();
    let [country, languages, organisation, topics, web, phone, kind, hours, write, _grade, checked] =
        cells[..]
    else {
        return None;
    };
    Some(Signpost {
        country,
        languages: languages.split(',').collect(),
        organisation,
        topics: topics.split(';').collect(),
        web,
        phone,
        free: kind == "freephone",
        hours,
        write,
        checked: checked.parse().ok()?,
    })
}

impl Signpost {
    /// Language of the organisation's name, for `lang`.
    pub fn language(&self) -> &'static str {
        self.languages.first().copied().unwrap_or("en")
    }

    /// The number as people in its country dial it; empty where there is none.
    pub fn number(&self) -> String {
        countries::by_code(self.country).dialled(self.phone)
    }

    /// What `tel:` wants: the same in digits, and a plus sign where it is no number of that country. Free numbers often
    /// answer only who dials them as people there do.
    pub fn dial(&self) -> String {
        self.number().chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
    }

    /// When it answers, set as a printer would: room after a comma, and a dash from one time to another.
    pub fn hours(&self) -> String {
        let spaced = self.hours.replace(',', ", ").replace(",  ", ", ");
        let dashed = spaced.replace('-', "–");
        // Words keep their hyphen; days and times have a dash.
        if self.hours.chars().any(|letter| letter.is_ascii_digit()) { dashed } else { spaced }
    }

    /// The address without its scheme, as a person reads it.
    pub fn host(&self) -> &'static str {
        let bare =
            self.web.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        bare.split('/').next().unwrap_or(bare)
    }

    /// Whether the row asks to be checked before somebody calls: older than 180 days.
    pub fn is_old(&self, today: &Date) -> bool {
        days_between(self.checked, *today) > 180
    }

    fn listens(&self) -> bool {
        self.topics.iter().any(|topic| matches!(*topic, "crisis" | "general-distress"))
    }

    fn stands(&self, today: Date) -> bool {
        days_between(self.checked, today) <= 365
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// The organisations for a country, in the order of the directory; those of anywhere where it has none.
pub fn of_country(country: &str, today: Date) -> Vec<&'static Signpost> {
    let own = standing(country, today);
    if own.is_empty() { standing("XX", today) } else { own }
}

fn standing(country: &str, today: Date) -> Vec<&'static Signpost> {
    DIRECTORY.iter().filter(|post| post.country == country && post.stands(today)).collect()
}

/// The signposts of one page: one charity for this kind of loss, then one line that listens; at most two, because
/// the number to ring in danger is the third. Topics are the slugs of what happened in the story, or none.
pub fn for_page(country: &str, topics: &[&str], today: Date) -> Vec<&'static Signpost> {
    let known = of_country(country, today);
    let loss = known.iter().filter(|post| !post.listens());
    let by_topic = loss.clone().find(|post| post.topics.iter().any(|topic| topics.contains(topic)));
    let reachable = known.iter().filter(|post| !post.listens() && !post.phone.is_empty());
    let first =
        by_topic.or_else(|| reachable.clone().next()).or_else(|| known.iter().find(|post| !post.listens()));
    let listening = known
        .iter()
        .find(|post| post.listens())
        .or_else(|| reachable.clone().find(|post| Some(*post) != first));
    let mut chosen: Vec<&'static Signpost> = first.into_iter().chain(listening).copied().collect();
    if chosen.is_empty() {
        chosen = known.into_iter().take(2).collect();
    }
    chosen
}

impl PartialEq for Signpost {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// How many entries the directory holds for each country we know.
pub fn countries_with_posts(today: Date) -> Vec<&'static str> {
    countries::all()
        .iter()
        .map(|country| country.code)
        .filter(|code| !standing(code, today).is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 12, 1);

    #[test]
    fn every_row_of_the_directory_is_read() {
        assert_eq!(DIRECTORY.len(), include_str!("../../care/signposts.tsv").lines().count() - 1);
    }

    #[test]
    fn times_are_set_as_a_printer_would() {
        let hours: Vec<String> = DIRECTORY.iter().map(Signpost::hours).collect();
        assert!(hours.contains(&"Mon–Fri 10:00–15:00; Tue, Wed, Thu also 18:00–21:00".to_owned()));
        assert!(hours.contains(&"call-back by a volunteer".to_owned()), "words keep their hyphen");
    }

    #[test]
    fn every_number_is_written_as_people_there_dial_it() {
        for post in DIRECTORY.iter().filter(|post| !post.phone.is_empty()) {
            assert!(!post.number().contains('+'), "{}: {}", post.organisation, post.number());
            assert!(post.dial().bytes().all(|byte| byte.is_ascii_digit()), "{}", post.organisation);
        }
    }

    #[test]
    fn a_page_shows_a_charity_for_the_loss_and_a_line_that_listens() {
        let posts = for_page("GB", &["ectopic-pregnancy"], TODAY);
        assert_eq!(posts.len(), 2);
        assert!(posts[0].topics.contains(&"ectopic-pregnancy"));
        assert!(posts[1].listens());
    }

    #[test]
    fn a_country_without_rows_gets_those_of_anywhere() {
        assert!(!for_page("XX", &[], TODAY).is_empty());
        assert!(!for_page("ZZ", &[], TODAY).is_empty());
    }

    #[test]
    fn nothing_unchecked_for_a_year_is_shown() {
        assert!(for_page("GB", &[], jiff::civil::date(2027, 11, 23)).is_empty());
    }
}
