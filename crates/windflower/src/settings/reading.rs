//! How the text of a setting is read, and what is said of one that cannot be.

use std::str::FromStr;

/// The value that stands in the text of this setting.
///
/// # Errors
/// A plain sentence that names the setting and what it should be.
pub(super) fn parse<T: FromStr>(name: &str, value: &str, should: &str) -> Result<T, String> {
    value.parse().map_err(|_| wrong(name, value, should))
}

/// What is said of a value that is none.
pub(super) fn wrong(name: &str, value: &str, should: &str) -> String {
    format!("The setting {name} is “{value}”; it should be {should}.")
}

/// `yes` or `no`.
pub(super) fn yes_or_no(name: &str, value: &str) -> Result<bool, String> {
    match value {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(wrong(name, value, "yes or no")),
    }
}
