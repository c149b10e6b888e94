//! When an organisation answers. What stands in the list is words; where they follow the small grammar below, the place can say
//! "open now". Everything else is said as it stands, and nothing is made of it.
//!
//! `24/7` · `Mon-Fri 10:00-15:00; Tue,Wed,Thu also 18:00-21:00` · `Daily 10:00-16:00 and 19:00-22:00; closed 25 Dec, 1 Jan`.
//! A range that ends before it begins ends on the next day; `24:00` is midnight.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// What the words say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Nothing.
    None,
    /// Something that names no times.
    Words,
    /// Times that nobody understands: somebody should look at them.
    NotUnderstood,
    /// Day and night.
    Always,
    /// Week by week.
    Weekly(Week),
}

/// Times of a week, and the days of a year on which they do not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    ranges: Vec<Range>,
    closed: Vec<(i8, i8)>,
}

/// A range of times on some days of the week, in minutes since midnight; the end may lie in the next day.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Range {
    days: [bool; 7],
    from: i64,
    to: i64,
}

/// How it stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody answers, until then; without an end where it is open day and night.
    Open(Option<Timestamp>),
    /// Nobody does before then.
    Opens(Timestamp),
    /// Nobody knows.
    Unknown,
}

const DAY: i64 = 24 * 60;
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/// What is looked at: this week, and so much of the next that the way to it is always found, also over closed days.
const AHEAD: i64 = 16;

impl Hours {
    /// Reads what stands in the list.
    pub fn read(text: &str) -> Hours {
        let text = text.trim();
        if text.is_empty() {
            return Hours::None;
        }
        let plain = text.replace(['–', '—'], "-").to_lowercase();
        if is_always(&plain) {
            return Hours::Always;
        }
        match read_week(&plain) {
            Some(week) => Hours::Weekly(week),
            None if plain.contains(':') || plain.contains("24/7") => Hours::NotUnderstood,
            None => Hours::Words,
        }
    }

    /// How it stands now for an organisation in this time zone. Where a clock is turned back or ahead, it is rather said too
    /// late than too early that somebody answers, and rather too early than too late that nobody does any more.
    pub fn at(&self, now: Timestamp, zone: &TimeZone) -> Standing {
        match self {
            Hours::None | Hours::Words | Hours::NotUnderstood => Standing::Unknown,
            Hours::Always => Standing::Open(None),
            Hours::Weekly(week) => week.at(now, zone),
        }
    }
}

/// `24/7`, perhaps with words behind a comma.
fn is_always(plain: &str) -> bool {
    let (first, rest) = plain.split_once(',').unwrap_or((plain, ""));
    first.trim() == "24/7" && !rest.contains(|letter: char| letter.is_ascii_digit() || letter == ';')
}

fn read_week(plain: &str) -> Option<Week> {
    let mut week = Week::default();
    for part in plain.split(';').map(str::trim) {
        if let Some(days) = part.strip_prefix("closed ") {
            for day in days.split(',') {
                week.closed.push(read_day_of_year(day.trim())?);
            }
            continue;
        }
        let times = if part == "24/7" { "daily 00:00-24:00" } else { part };
        let (days, times) = times.split_at(times.find(|letter: char| letter.is_ascii_digit())?);
        let days = read_days(days)?;
        for range in times.replace(" and ", ",").split(',') {
            let (from, to) = range.split_once('-')?;
            let (from, to) = (read_time(from.trim())?, read_time(to.trim())?);
            if from == to || from == DAY {
                return None;
            }
            week.ranges.push(Range { days, from, to: if to < from { to + DAY } else { to } });
        }
    }
    (!week.ranges.is_empty()).then_some(week)
}

fn read_time(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once(':')?;
    let number = |digits: &str, most: usize| {
        let is_short = !digits.is_empty() && digits.len() <= most;
        let is_number = is_short && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse::<i64>().ok()).flatten()
    };
    let (hour, minute) = (number(hour, 2)?, number(minute, 2).filter(|_| minute.len() == 2)?);
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= DAY).then_some(minutes)
}

/// `mon,tue-thu also`, `daily`, or nothing, which is every day.
fn read_days(text: &str) -> Option<[bool; 7]> {
    let text = text.trim().trim_end_matches(':').trim_end();
    let text = text.strip_suffix("also").unwrap_or(text).trim();
    if matches!(text, "" | "daily" | "every day") {
        return Some([true; 7]);
    }
    let mut days = [false; 7];
    for part in text.replace(" and ", ",").replace('&', ",").split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (read_day(first.trim())?, read_day(last.trim())?);
        for step in 0..7 {
            let day = (first + step) % 7;
            days[day] = true;
            if day == last {
                break;
            }
        }
    }
    Some(days)
}

fn read_day(text: &str) -> Option<usize> {
    DAYS.iter().position(|day| *day == text || (text.len() >= 3 && text.len() <= 5 && day.starts_with(text)))
}

/// `25 dec`.
fn read_day_of_year(text: &str) -> Option<(i8, i8)> {
    let (day, month) = text.split_once(' ')?;
    let month = MONTHS.iter().position(|one| *one == month.trim())? + 1;
    let (month, day) = (i8::try_from(month).ok()?, day.parse().ok()?);
    // A leap year: 29 February is a day.
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

impl Week {
    fn at(&self, now: Timestamp, zone: &TimeZone) -> Standing {
        let today = now.to_zoned(zone.clone()).date();
        let mut open: Vec<(Timestamp, Timestamp)> = Vec::new();
        for day in (-2..=AHEAD).filter_map(|ahead| today.checked_add(ahead.days()).ok()) {
            open.extend(self.on(day, zone));
        }
        open.sort_unstable();
        let mut joined: Vec<(Timestamp, Timestamp)> = Vec::new();
        for (from, to) in open {
            match joined.last_mut() {
                Some((_, end)) if from <= *end => *end = (*end).max(to),
                _ => joined.push((from, to)),
            }
        }
        let ends = |end: Timestamp| (end.duration_since(now).as_hours() < 7 * 24).then_some(end);
        match joined.into_iter().find(|(_, to)| now < *to) {
            Some((from, to)) if from <= now => Standing::Open(ends(to)),
            Some((from, _)) => Standing::Opens(from),
            None => Standing::Unknown,
        }
    }

    /// When it is open in what begins on this day.
    fn on(&self, day: Date, zone: &TimeZone) -> Vec<(Timestamp, Timestamp)> {
        if self.closed.contains(&(day.month(), day.day())) {
            return Vec::new();
        }
        let number = usize::try_from(day.weekday().since(Weekday::Monday)).unwrap_or(0);
        let ranges = self.ranges.iter().filter(|range| range.days[number]);
        let between = ranges.filter_map(|range| {
            let from = zone.to_ambiguous_timestamp(minutes_after(day, range.from)?).later().ok()?;
            let to = zone.to_ambiguous_timestamp(minutes_after(day, range.to)?).earlier().ok()?;
            (from < to).then_some((from, to))
        });
        between.collect()
    }
}

fn minutes_after(day: Date, minutes: i64) -> Option<DateTime> {
    day.checked_add((minutes / DAY).days())
        .ok()?
        .to_datetime(Time::midnight())
        .checked_add((minutes % DAY).minutes())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn stands(hours: &str, zone_name: &str, local: &str) -> String {
        let zone = zone(zone_name);
        let now = zone.to_timestamp(local.parse::<DateTime>().unwrap()).unwrap();
        let said = |at: Timestamp| at.to_zoned(zone.clone()).strftime("%a %d %H:%M").to_string();
        match Hours::read(hours).at(now, &zone) {
            Standing::Open(None) => "always".to_owned(),
            Standing::Open(Some(until)) => format!("open until {}", said(until)),
            Standing::Opens(at) => format!("opens {}", said(at)),
            Standing::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn the_hours_of_the_list_say_whether_somebody_answers_now() {
        let sands = "Mon-Fri 10:00-15:00; Tue,Wed,Thu also 18:00-21:00";
        // 1 December 2026 is a Tuesday.
        for (hours, local, stands_so) in [
            (sands, "2026-12-01T09:59", "opens Tue 01 10:00"),
            (sands, "2026-12-01T10:00", "open until Tue 01 15:00"),
            (sands, "2026-12-01T14:59:59", "open until Tue 01 15:00"),
            (sands, "2026-12-01T15:00", "opens Tue 01 18:00"),
            (sands, "2026-12-04T15:00", "opens Mon 07 10:00"),
            ("24/7", "2026-12-01T03:00", "always"),
            ("24/7, call or text", "2026-12-01T03:00", "always"),
            ("Daily 00:00-24:00", "2026-12-01T03:00", "always"),
            ("daily 16:00-24:00", "2026-12-01T23:59", "open until Wed 02 00:00"),
            ("Daily 10:00-16:00 and 19:00-22:00", "2026-12-01T17:00", "opens Tue 01 19:00"),
            ("Fri-Mon 22:00-02:00", "2026-12-01T01:30", "open until Tue 01 02:00"),
            ("Fri-Mon 22:00-02:00", "2026-12-01T02:00", "opens Fri 04 22:00"),
            ("Mon 10:00-12:00", "2026-12-07T12:00", "opens Mon 14 10:00"),
            ("daily 09:00–17:00; closed 25 Dec, 26 Dec", "2026-12-25T10:00", "opens Sun 27 09:00"),
            ("Monday and Sunday 9:00-10:00", "2026-12-01T10:00", "opens Sun 06 09:00"),
        ] {
            assert_eq!(stands(hours, "Europe/London", local), stands_so, "{hours} at {local}");
        }
    }

    #[test]
    fn where_clocks_are_turned_nobody_is_said_to_answer_who_does_not() {
        // On 28 March 2027 it is never 01:30 in London, on 31 October twice.
        let early = "Daily 01:30-05:00";
        assert_eq!(stands(early, "Europe/London", "2027-03-28T00:59"), "opens Sun 28 02:30");
        let zone = zone("Europe/London");
        let at = |utc: &str| Hours::read(early).at(utc.parse().unwrap(), &zone);
        assert!(matches!(at("2027-10-31T00:45:00Z"), Standing::Opens(_)), "the first of the two");
        assert!(matches!(at("2027-10-31T01:30:00Z"), Standing::Open(_)));
        let until = Hours::read("Daily 00:00-01:30").at("2027-10-31T00:45:00Z".parse().unwrap(), &zone);
        assert!(matches!(until, Standing::Opens(_)), "nor is it said at the second one: {until:?}");
    }

    #[test]
    fn what_nobody_understands_is_never_open() {
        for (hours, is) in [
            ("", Hours::None),
            ("call-back by a volunteer", Hours::Words),
            ("7 days a week", Hours::Words),
            ("any hour, by call or mail", Hours::Words),
            ("24/7 except Sundays", Hours::NotUnderstood),
            ("Mon-Fri 10:00-25:00", Hours::NotUnderstood),
            ("Mon-Fri 10:60-12:00", Hours::NotUnderstood),
            ("Mon-Fri 10:00", Hours::NotUnderstood),
            ("Mon-Fri 10:00-10:00", Hours::NotUnderstood),
            ("Mon-Fri 10:00-15:00 (stored sources disagree: recheck)", Hours::NotUnderstood),
            ("Mo-Fr 10:00-15:00", Hours::NotUnderstood),
            ("10:00-11:00; closed 31 Feb", Hours::NotUnderstood),
            ("Mon-Fri +1:00-2:00", Hours::NotUnderstood),
            (";;10:00", Hours::NotUnderstood),
        ] {
            assert_eq!(Hours::read(hours), is, "{hours}");
        }
        for odd in ["Mon-", "-", "\u{0}:", "99999999999999999999:00-1:00", &"1:00-2:00,".repeat(9_000)] {
            assert_eq!(Hours::read(odd).at(Timestamp::MAX, &TimeZone::UTC), Standing::Unknown);
        }
        let weekly = Hours::read("Mon-Fri 10:00-15:00");
        for end in [Timestamp::MIN, Timestamp::MAX] {
            let _ = weekly.at(end, &zone("Europe/London"));
        }
    }
}
