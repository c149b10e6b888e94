//! One organisation of the list, and what may stand in each of its fields.

use std::sync::LazyLock;

use jiff::civil::{Date, date};

use super::hours::Hours;
use crate::ids::SignpostId;
use crate::site::countries;

/// One organisation, as a line of the list says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signpost {
    /// ISO 3166-1, or `XX` for anywhere.
    pub country: String,
    /// BCP 47, the first is the one its name is written in.
    pub languages: Vec<String>,
    /// Its name.
    pub organisation: String,
    /// What it is for, the chief thing first.
    pub topics: Vec<String>,
    /// The same in a few words of the place's own; mostly empty.
    pub purpose: String,
    /// Its address, or empty.
    pub web: String,
    /// `+44 808 164 3332`, or empty.
    pub phone: String,
    /// One of [`PHONE_KINDS`], or empty.
    pub phone_kind: String,
    /// When it answers, as the source says it.
    pub hours: String,
    /// Chat or e-mail, or empty.
    pub write: String,
    /// Where number and address are from: `A` an own page or a person of the place, `B` somebody reliable, `C` files.
    pub grade: String,
    /// The day it was last checked.
    pub checked: Option<Date>,
}

/// A row of the place's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Id.
    pub id: SignpostId,
    /// Grows with each change.
    pub version: i64,
    /// What it says.
    pub post: Signpost,
    /// Its hours, as far as they are understood.
    pub hours: Hours,
    /// Who of the place checked it; empty where nobody did, or she is gone. In memory it is always empty.
    pub checked_by: String,
    /// The day of the check after which a steward was told.
    pub told_for: Option<Date>,
    /// Taken out by the place.
    pub is_out: bool,
}

/// How old the check of a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Not old.
    Fine,
    /// Whoever calls is asked to check it.
    PleaseCheck,
    /// On no page any more.
    Out,
}

/// After so many days whoever calls is asked to check.
pub const PLEASE_CHECK_DAYS: i32 = 180;
/// After so many a row leaves every page.
pub const OUT_DAYS: i32 = 365;

/// What a call may cost.
pub const PHONE_KINDS: [&str; 5] = ["freephone", "national-rate", "geographic", "mobile", "short"];
/// Where a number is from.
pub const GRADES: [&str; 3] = ["A", "B", "C"];
/// What an organisation may be for beside what happens in stories.
pub const SERVICES: [&str; 22] = [
    "any-loss",
    "peer-support",
    "counselling",
    "photography",
    "memory-box",
    "remembrance",
    "recognition",
    "directory",
    "crisis",
    "general-distress",
    "general-bereavement",
    "maternal-mental-health",
    "medical-urgent",
    "medical-advice",
    "professionals",
    "partners",
    "fathers",
    "grandparents",
    "siblings",
    "lgbtq-families",
    "people-of-colour",
    "indigenous-families",
];

/// Everything that happens in stories, whether or not this place offers it to those who tell.
pub static LOSSES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let rows = include_str!("../../../care/experiences.tsv").lines().skip(1);
    rows.filter_map(|line| line.split('\t').next()).filter(|slug| *slug != "my-own-words").collect()
});

/// Longest of each field, in characters.
pub const MOST_NAME: usize = 120;
/// The same of what it is for.
pub const MOST_PURPOSE: usize = 60;
/// The same of every other line.
pub const MOST_LINE: usize = 200;
const MOST_WEB: usize = 500;
const MOST_PHONE: usize = 40;
const MOST_LANGUAGES: usize = 12;

/// What is odd in one field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// No country that we know.
    Country,
    /// No language that we know.
    Language,
    /// No name, or too long a one.
    Organisation,
    /// None, or one that we do not know.
    Topic,
    /// Too long, or more than one line.
    Purpose,
    /// No address of a page.
    Web,
    /// No number.
    Phone,
    /// No kind of number that we know.
    PhoneKind,
    /// Too long, or more than one line.
    Hours,
    /// The same.
    Write,
    /// No grade.
    Grade,
    /// No day, or none on which somebody can have checked it.
    Checked,
    /// Neither an address nor a number nor another way.
    NoWay,
}

impl Odd {
    /// The name of its field.
    pub fn field(self) -> &'static str {
        match self {
            Odd::Country => "country",
            Odd::Language => "languages",
            Odd::Organisation => "organisation",
            Odd::Topic => "topics",
            Odd::Purpose => "purpose",
            Odd::Web | Odd::NoWay => "web",
            Odd::Phone => "phone",
            Odd::PhoneKind => "phone_kind",
            Odd::Hours => "hours",
            Odd::Write => "write",
            Odd::Grade => "grade",
            Odd::Checked => "checked",
        }
    }
}

/// Whether this is a topic.
pub fn is_topic(slug: &str) -> bool {
    SERVICES.contains(&slug) || LOSSES.contains(&slug)
}

impl Signpost {
    /// Everything that is odd in it.
    pub fn odds(&self, today: Date) -> Vec<Odd> {
        let line = |text: &str, most: usize| is_plain(text) && text.chars().count() <= most;
        let known = countries::by_code(&self.country).code;
        let languages = !self.languages.is_empty() && self.languages.len() <= MOST_LANGUAGES;
        let topics = !self.topics.is_empty() && self.topics.iter().all(|topic| is_topic(topic));
        let has_way = [&self.web, &self.phone, &self.write].iter().any(|way| !way.is_empty());
        let is_right = [
            (Odd::Country, known == self.country),
            (Odd::Language, languages && self.languages.iter().all(|code| is_language(code))),
            (Odd::Organisation, !self.organisation.is_empty() && line(&self.organisation, MOST_NAME)),
            (Odd::Topic, topics),
            (Odd::Purpose, line(&self.purpose, MOST_PURPOSE)),
            (Odd::Web, self.web.is_empty() || is_web(&self.web)),
            (Odd::Phone, self.phone.is_empty() || is_phone(&self.phone)),
            (Odd::PhoneKind, self.phone_kind.is_empty() || PHONE_KINDS.contains(&self.phone_kind.as_str())),
            (Odd::Hours, line(&self.hours, MOST_LINE)),
            (Odd::Write, line(&self.write, MOST_LINE)),
            (Odd::Grade, self.grade.is_empty() || GRADES.contains(&self.grade.as_str())),
            (Odd::Checked, self.checked.is_none_or(|day| is_day_of_check(day, today))),
            (Odd::NoWay, has_way),
        ];
        is_right.into_iter().filter(|(_, is_right)| !is_right).map(|(odd, _)| odd).collect()
    }

    /// What two rows of one list never share.
    pub fn key(&self) -> (&str, &str) {
        (&self.country, &self.organisation)
    }

    /// Language of the organisation's name, for `lang`.
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Whether it answers in this language.
    pub fn speaks(&self, language: &str) -> bool {
        let base = |code: &str| code.split('-').next().unwrap_or_default().to_lowercase();
        self.languages.iter().any(|code| base(code) == base(language))
    }

    /// The number as people in its country dial it; empty where there is none.
    pub fn number(&self) -> String {
        countries::by_code(&self.country).dialled(&self.phone)
    }

    /// What `tel:` wants: the same in digits, and a plus sign where it is no number of that country. Free numbers often
    /// answer only who dials them as people there do.
    pub fn dial(&self) -> String {
        self.number().chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
    }

    /// The address without its scheme, as a person reads it.
    pub fn host(&self) -> &str {
        let bare = self.web.trim_start_matches("https://").trim_start_matches("http://");
        let bare = bare.trim_start_matches("www.");
        bare.split('/').next().unwrap_or(bare)
    }

    /// Whether somebody listens there, whatever it is about.
    pub fn listens(&self) -> bool {
        self.topics.iter().any(|topic| matches!(topic.as_str(), "crisis" | "general-distress"))
    }

    /// Whether it is there for those whose baby died, and not for one thing beside it.
    pub fn is_for_loss(&self) -> bool {
        const BESIDE: [&str; 4] = ["photography", "recognition", "directory", "professionals"];
        let has = |wanted: &dyn Fn(&str) -> bool| self.topics.iter().any(|topic| wanted(topic));
        let is_beside = has(&|topic| BESIDE.contains(&topic));
        !self.listens() && !is_beside && has(&|topic| topic == "any-loss" || LOSSES.contains(&topic))
    }

    /// How old its check is.
    pub fn age(&self, today: Date) -> Age {
        match self.checked.map(|day| days_between(day, today)) {
            Some(days) if days <= PLEASE_CHECK_DAYS => Age::Fine,
            Some(days) if days <= OUT_DAYS => Age::PleaseCheck,
            _ => Age::Out,
        }
    }

    /// When it answers, set as a printer would: room after a comma, and a dash from one time to another.
    pub fn hours(&self) -> String {
        let spaced = self.hours.replace(',', ", ").replace(",  ", ", ");
        let dashed = spaced.replace('-', "–");
        // Words keep their hyphen; days and times have a dash.
        if self.hours.chars().any(|letter| letter.is_ascii_digit()) { dashed } else { spaced }
    }
}

impl Entry {
    /// Whether it stands on pages.
    pub fn stands(&self, today: Date) -> bool {
        !self.is_out && self.post.age(today) != Age::Out
    }

    /// Whether what it says of its hours may be said. "Day and night" that comes from files alone is only said when somebody
    /// has checked it.
    pub fn says_hours(&self) -> bool {
        self.hours != Hours::Always || self.post.grade != "C"
    }
}

/// Days from one to the other.
pub fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// Whether a text is one line and holds nothing that cannot be seen.
fn is_plain(text: &str) -> bool {
    let is_odd = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{fffd}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
    };
    !text.contains(is_odd) && text.trim() == text
}

fn is_day_of_check(day: Date, today: Date) -> bool {
    // No place of this program is older.
    date(2000, 1, 1) <= day && day <= today
}

fn is_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_host = host.contains('.') && !host.starts_with('.') && !host.contains(['@', '"', '<', '>']);
    is_host && address.len() <= MOST_WEB && address.chars().all(|letter| letter.is_ascii_graphic())
}

fn is_phone(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let is_sign = |letter: char| letter.is_ascii_digit() || " +-()/".contains(letter);
    (2..=20).contains(&digits) && number.len() <= MOST_PHONE && number.chars().all(is_sign)
}

/// ISO 639-1, and the few of three letters that people of these countries speak.
const LANGUAGES: &str = "aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy id ig ii ik is it iu ja jv ka kg ki kk kl km kn \
    ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts \
    tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ckb kmr prs fil yue cmn hmn haw ase bfi gsg tig rhg";

/// Whether this is a language that we know, perhaps with a script and a region: `pt-BR`, `sr-Latn`.
pub fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let known = parts.next().is_some_and(|base| LANGUAGES.split_whitespace().any(|one| one == base));
    let is_rest = |part: &str| match part.len() {
        2 => part.bytes().all(|byte| byte.is_ascii_uppercase()),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        4 => part.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => false,
    };
    known && code.len() <= 12 && parts.all(is_rest)
}
