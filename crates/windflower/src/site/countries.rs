//! The countries we know: the number to ring in danger, and the time zone a place there starts with.
//! The words for each stand in the languages (`country-gb`); the table in `care/countries.tsv`.

use std::sync::LazyLock;

/// One row of `care/countries.tsv`.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1, two capital letters; `XX` where none is chosen.
    pub code: &'static str,
    /// The number to ring when somebody is in danger; empty where we know none.
    pub emergency: &'static str,
    /// IANA time zone.
    pub time_zone: &'static str,
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    include_str!("../../care/countries.tsv").lines().skip(1).filter_map(read_line).collect()
});

fn read_line(line: &'static str) -> Option<Country> {
    let mut cells = line.split('\t');
    Some(Country { code: cells.next()?, emergency: cells.next()?, time_zone: cells.next()? })
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
    fn every_time_zone_is_known() {
        for country in all() {
            assert!(jiff::tz::TimeZone::get(country.time_zone).is_ok(), "{}", country.code);
        }
    }
}
