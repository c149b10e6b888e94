//! The chain of use: a line may use only what stands above it. And small files.

use std::path::{Path, PathBuf};

/// Domains in their order; each may use itself and those before it.
const CHAIN: [&str; 6] = ["site", "people", "keep", "share", "read", "operate"];
const LONGEST_FILE: usize = 420;
/// In characters. Where a line of a template must break, `{%-` and `-%}` keep the break out of the page.
const LONGEST_TEMPLATE_LINE: usize = 160;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    files_of_kind(folder, "rs", found);
}

fn files_of_kind(folder: &Path, wanted: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_of_kind(&path, wanted, found);
        } else if path.extension().is_some_and(|kind| kind == wanted) {
            found.push(path);
        }
    }
}

#[test]
fn use_goes_one_way() {
    for (place, domain) in CHAIN.iter().enumerate() {
        let mut found = Vec::new();
        files(&source().join(domain), &mut found);
        for path in found {
            let text = std::fs::read_to_string(&path).unwrap();
            for later in CHAIN.iter().skip(place + 1) {
                assert!(!text.contains(&format!("crate::{later}")), "{} uses {later}", path.display());
            }
        }
    }
}

#[test]
fn sql_stands_only_in_stores() {
    let mut found = Vec::new();
    files(&source(), &mut found);
    for path in
        found.into_iter().filter(|path| !path.ends_with("store.rs") && !path.ends_with("operate/check.rs"))
    {
        let text = std::fs::read_to_string(&path).unwrap();
        for word in ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE "] {
            assert!(!text.contains(word), "{}", path.display());
        }
    }
}

#[test]
fn every_letter_goes_through_the_one_place_that_asks_how_much_it_may_say() {
    let mut found = Vec::new();
    files(&source(), &mut found);
    for path in found.into_iter().filter(|path| !path.ends_with("people/letters/mod.rs")) {
        assert!(!std::fs::read_to_string(&path).unwrap().contains("outbox.send"), "{}", path.display());
    }
}

#[test]
fn no_file_is_longer_than_a_room() {
    let mut found = Vec::new();
    files(&source(), &mut found);
    for path in found.into_iter().filter(|path| !path.ends_with("words.rs")) {
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= LONGEST_FILE, "{} has {lines} lines", path.display());
    }
}

#[test]
fn no_line_of_a_template_is_too_long_to_read() {
    let mut found = Vec::new();
    files_of_kind(&source(), "html", &mut found);
    assert!(!found.is_empty());
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        for (line, number) in text.lines().zip(1..) {
            let length = line.chars().count();
            assert!(length <= LONGEST_TEMPLATE_LINE, "{}:{number} has {length} characters", path.display());
        }
    }
}

/// `(domain, its folders)` as ARCHITECTURE.md has them.
fn mapped() -> Vec<(String, Vec<String>)> {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let mut names = row.split('`').skip(1).step_by(2).map(str::to_owned);
        (names.next().unwrap(), names.collect())
    })
    .collect()
}

#[test]
fn the_map_names_every_folder_and_no_other() {
    let map = mapped();
    assert_eq!(map.iter().map(|(domain, _)| domain.as_str()).collect::<Vec<_>>(), CHAIN);
    for (domain, nouns) in map {
        let entries = std::fs::read_dir(source().join(&domain)).unwrap().map(|entry| entry.unwrap().path());
        let folders = entries.filter(|path| path.is_dir());
        let mut there: Vec<String> =
            folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
        there.sort();
        assert_eq!(nouns, there, "{domain}");
    }
}
