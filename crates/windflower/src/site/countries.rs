//! The countries we know: the number to ring in danger, and the time zone a place there starts with.
//! The words for each stand in the languages (`country-gb`); the table in `care/countries.tsv`.

use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

/// One row of `care/countries.tsv`.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1, two capital letters; `XX` where none is chosen.
    pub code: &'static str,
    /// The number to ring when somebody is in danger; empty where we know none.
    pub emergency: &'static str,
    /// IANA time zone.
    pub time_zone: &'static str,
    /// The country's calling code (ITU-T E.164), e.g. `44`; empty for `XX`.
    calling: &'static str,
    /// What people there dial before a number of their own country (ITU-T E.123), e.g. `0`; empty where nothing.
    trunk: &'static str,
    /// How numbers begin that are dialled there without it; empty where none are.
    no_trunk: &'static str,
}

impl Country {
    /// Its time zone.
    pub fn zone(&self) -> TimeZone {
        zone(self.time_zone)
    }

    /// A number as people there dial it: `+44 808 164 3332` is `0808 164 3332` in Great Britain. What is no
    /// international number of this country stays as it is.
    pub fn dialled(&self, number: &str) -> String {
        let own = number.strip_prefix('+').and_then(|rest| rest.strip_prefix(self.calling));
        let Some(own) = own.filter(|_| !self.calling.is_empty()).map(str::trim_start) else {
            return number.to_owned();
        };
        let bare = !self.no_trunk.is_empty() && own.starts_with(self.no_trunk);
        // Where the trunk is a digit of its own, as in North America, it stands apart.
        let room = if self.trunk == self.calling { " " } else { "" };
        if bare { own.to_owned() } else { format!("{}{room}{own}", self.trunk) }
    }
}

/// The code where no country is chosen.
pub const ANYWHERE: &str = "XX";

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    include_str!("../../care/countries.tsv").lines().skip(1).filter_map(read_line).collect()
});

fn read_line(line: &'static str) -> Option<Country> {
    let mut cells = line.split('\t');
    let mut next = || cells.next();
    Some(Country {
        code: next()?,
        emergency: next()?,
        time_zone: next()?,
        calling: next()?,
        trunk: next()?,
        no_trunk: next()?,
    })
}

/// Every country we know, in order of its code; `XX` (anywhere else) last.
pub fn all() -> &'static [Country] {
    &COUNTRIES
}

/// The country with this code, in any case; unknown codes read as `XX`.
pub fn by_code(code: &str) -> &'static Country {
    let found = COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(code));
    found.unwrap_or_else(|| COUNTRIES.last().expect("the table ends with XX"))
}

/// A time zone; UTC where nobody knows one of that name.
pub fn zone(name: &str) -> TimeZone {
    zone_of(jiff::tz::db(), name)
}

/// A time zone as this machine knows it, which may know of it more than the program; where it knows none of that name, as
/// in a container without such files, as the program does.
fn zone_of(machines: &TimeZoneDatabase, name: &str) -> TimeZone {
    static OURS: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
    machines.get(name).or_else(|_| OURS.get(name)).unwrap_or(TimeZone::UTC)
}

/// The key of the country's name in the languages.
pub fn word(code: &str) -> String {
    format!("country-{}", code.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_country_is_anywhere_else() {
        assert_eq!(by_code("gb").emergency, "999");
        assert_eq!(by_code("ZZ").code, "XX");
    }

    #[test]
    fn numbers_are_written_as_people_there_dial_them() {
        for (country, number, dialled) in [
            ("GB", "+44 808 164 3332", "0808 164 3332"),
            ("US", "+1 800 821 6819", "1 800 821 6819"),
            ("AU", "+61 1300 308 307", "1300 308 307"),
            ("AU", "+61 2 9000 0000", "02 9000 0000"),
            ("IT", "+39 02 2327 2327", "02 2327 2327"),
            ("DK", "+45 70 201 201", "70 201 201"),
            ("DE", "+49 800 1110111", "0800 1110111"),
            ("GB", "116 123", "116 123"),
            ("GB", "+353 1 800 0000", "+353 1 800 0000"),
            ("XX", "+44 808 164 3332", "+44 808 164 3332"),
        ] {
            assert_eq!(by_code(country).dialled(number), dialled, "{country} {number}");
        }
    }

    #[test]
    fn nine_in_the_morning_is_nine_where_she_lives_also_on_a_machine_without_time_zones() {
        let noon = jiff::Timestamp::from_second(1_795_348_800).unwrap();
        for country in all() {
            let zone = zone_of(&TimeZoneDatabase::none(), country.time_zone);
            assert_eq!(zone.iana_name(), Some(country.time_zone), "{}", country.code);
        }
        let zone = zone_of(&TimeZoneDatabase::none(), "America/New_York");
        assert_eq!(noon.to_zoned(zone).hour(), 7);
        assert_eq!(zone_of(&TimeZoneDatabase::none(), "Nowhere"), TimeZone::UTC);
    }

    #[test]
    fn every_time_zone_is_known() {
        for country in all() {
            assert!(jiff::tz::TimeZone::get(country.time_zone).is_ok(), "{}", country.code);
        }
    }
}
