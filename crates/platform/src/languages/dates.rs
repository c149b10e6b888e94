//! Dates as people write them, in words. Digits are western in every language, so that a number is told
//! the same way on a page and on the telephone.

use jiff::civil::{Date, Time};

use super::Language;

/// How one language names the months and orders a date.
struct Dates {
    language: &'static str,
    /// All twelve, from January on.
    months: &'static str,
    /// What stands between the day and the month.
    after_day: &'static str,
}

const DATES: [Dates; 3] = [
    Dates {
        language: "en",
        months: "January February March April May June July August September October November December",
        after_day: " ",
    },
    Dates {
        language: "de",
        months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        after_day: ". ",
    },
    Dates {
        language: "ar",
        months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        after_day: " ",
    },
];

impl Language {
    /// A whole date: `12 March 2024`, `12. März 2024`. `2024-03-12` in a language that has no row above.
    pub fn date(&self, date: Date) -> String {
        match self.dates() {
            Some(_) => format!("{} {}", self.day(date), date.year()),
            None => date.to_string(),
        }
    }

    /// A date without its year, for a day that comes back: `12 March`, `12. März`.
    pub fn day(&self, date: Date) -> String {
        match self.dates() {
            Some(dates) => format!("{}{}{}", date.day(), dates.after_day, dates.month(date)),
            None => format!("{:02}-{:02}", date.month(), date.day()),
        }
    }

    /// A date without its day: `March 2024`, `März 2024`.
    pub fn month(&self, date: Date) -> String {
        match self.dates() {
            Some(dates) => format!("{} {}", dates.month(date), date.year()),
            None => format!("{}-{:02}", date.year(), date.month()),
        }
    }

    /// A time of day by the 24-hour clock: `09:00`.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    fn dates(&self) -> Option<&'static Dates> {
        DATES.iter().find(|dates| super::accept::fits(self.code(), dates.language))
    }
}

impl Dates {
    fn month(&self, date: Date) -> &'static str {
        let number = usize::try_from(date.month()).unwrap_or(1); // 1 to 12 by its type
        self.months.split(' ').nth(number - 1).unwrap_or_default()
    }
}
