//! What the environment says: `WINDFLOWER_` and the name of a setting in capitals. A name that is nearly one of them is
//! refused, because something was meant by it; any other that is no setting, and one with nothing in it, is named.

use std::ffi::OsString;

use super::SETTINGS;

const PREFIX: &str = "WINDFLOWER_";
/// What tests and the scripts beside the program say to each other.
const OURS: [&str; 9] =
    ["TEST_", "WRITE_EXAMPLE", "FAULTS_TARGET", "SEQUENCES", "SEED", "CROWD", "PLANTED", "BACKUPS", "TARGET"];

/// What was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Environment {
    /// Pairs of a setting and its value.
    pub(super) given: Vec<(String, String)>,
    /// What was not taken, a sentence each.
    pub(super) passed_over: Vec<String>,
}

/// Reads it.
///
/// # Errors
/// A plain sentence, for a name that is nearly a setting's, or a value that is no text.
pub(super) fn read(pairs: impl Iterator<Item = (OsString, OsString)>) -> Result<Environment, String> {
    let mut environment = Environment::default();
    for (name, value) in pairs {
        let Some(word) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)) else { continue };
        let said = match SETTINGS.iter().find(|setting| in_environment(setting.name) == word) {
            Some(setting) => {
                let value =
                    value.into_string().map_err(|_| format!("{PREFIX}{word} holds no readable text."))?;
                if !value.trim().is_empty() {
                    environment.given.push((setting.name.to_owned(), value));
                    continue;
                }
                format!("{PREFIX}{word} is empty and is passed over.")
            }
            None if OURS.iter().any(|ours| word.starts_with(ours)) => continue,
            None => match nearest(word) {
                Some(meant) => {
                    return Err(format!(
                        "There is no setting called {PREFIX}{word}. Perhaps it is {PREFIX}{meant}."
                    ));
                }
                None => format!("{PREFIX}{word} is no setting and is passed over."),
            },
        };
        environment.passed_over.push(said);
    }
    environment.passed_over.sort();
    Ok(environment)
}

fn in_environment(name: &str) -> String {
    name.replace('.', "_").to_uppercase()
}

/// The setting that somebody who wrote this most likely meant.
fn nearest(word: &str) -> Option<String> {
    let names = SETTINGS.iter().map(|setting| in_environment(setting.name));
    let bare = |name: &str| name.replace(['_', '-', '.'], "").to_uppercase();
    let near = names.map(|name| (steps(&bare(&name), &bare(word)), name)).min_by_key(|(steps, _)| *steps);
    near.filter(|(steps, name)| *steps <= if name.len() < 6 { 1 } else { 2 }).map(|(_, name)| name)
}

/// How many letters are to be changed, added or left out to come from one word to the other.
fn steps(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (column, theirs) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *theirs);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pairs: &[(&str, &str)]) -> Result<Environment, String> {
        read(pairs.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))))
    }

    #[test]
    fn every_setting_is_found_under_its_name_and_nothing_else_is_looked_at() {
        for setting in SETTINGS {
            let name = format!("WINDFLOWER_{}", in_environment(setting.name));
            let read = of(&[(&name, "x"), ("HOME", ""), ("WINDFLOWER", "y")]).unwrap();
            assert_eq!(read.given, [(setting.name.to_owned(), "x".to_owned())]);
            assert!(read.passed_over.is_empty());
        }
    }

    #[test]
    fn a_name_that_is_nearly_a_setting_is_refused_with_the_one_that_was_meant() {
        for (said, meant) in [
            ("ADRESS", "ADDRESS"),
            ("KEYFILE", "KEY_FILE"),
            ("DATABSE", "DATABASE"),
            ("PROXY", "PROXIES"),
            ("address", "ADDRESS"),
            ("SMTP_PASWORD", "SMTP_PASSWORD"),
            ("BACKUP_RECIPIENT", "BACKUP_RECIPIENTS"),
        ] {
            match of(&[(&format!("WINDFLOWER_{said}"), "x")]) {
                Err(sentence) => assert!(sentence.ends_with(&format!("WINDFLOWER_{meant}.")), "{sentence}"),
                Ok(read) => assert!(said == "PROXY" && !read.passed_over.is_empty(), "{said} {read:?}"),
            }
        }
    }

    #[test]
    fn what_is_no_setting_or_empty_is_named() {
        let read = of(&[
            ("WINDFLOWER_SERVICE_HOST", "10.0.0.1"),
            ("WINDFLOWER_ADDRESS", " "),
            ("WINDFLOWER_TEST_X", "1"),
        ]);
        let read = read.unwrap();
        assert!(read.given.is_empty());
        assert_eq!(read.passed_over.len(), 2, "{read:?}");
        assert!(read.passed_over[0].contains("WINDFLOWER_ADDRESS is empty"));
        assert!(read.passed_over[1].contains("WINDFLOWER_SERVICE_HOST is no setting"));
    }
}
