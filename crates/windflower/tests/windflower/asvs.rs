//! `docs/asvs.tsv` says of each requirement of OWASP ASVS 5.0.0, levels 1 and 2, whether it is held and which test
//! shows it. Here is asked that it is whole and names nothing that is not there; whether it is true, reviewers ask.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

const TABLE: &str = include_str!("../../../../docs/asvs.tsv");
const HEADER: &str = "id\tlevel\tstate\tby\twhy";
const STATES: [&str; 4] = ["held", "held in part", "not held", "not ours"];
/// How many requirements the standard has of each level.
const STANDARD: [(&str, usize); 2] = [("1", 70), ("2", 183)];

/// One requirement.
struct Row {
    id: &'static str,
    level: &'static str,
    state: &'static str,
    by: &'static str,
    why: &'static str,
}

fn rows() -> Vec<Row> {
    let mut lines = TABLE.lines();
    assert_eq!(lines.next(), Some(HEADER));
    lines.filter(|line| !line.starts_with('#')).map(row).collect()
}

fn row(line: &'static str) -> Row {
    let columns: Vec<&str> = line.split('\t').collect();
    let [id, level, state, by, why] = columns[..] else { panic!("{} columns: {line}", columns.len()) };
    Row { id, level, state, by, why }
}

/// `V1.2.10` as numbers, so that it stands behind `V1.2.9`.
fn numbers(id: &str) -> [u32; 3] {
    let parts = id.strip_prefix('V').unwrap_or_default().split('.');
    let numbers: Vec<u32> =
        parts.map(|part| part.parse().unwrap_or_else(|_| panic!("no id: {id}"))).collect();
    numbers.try_into().unwrap_or_else(|_| panic!("no id: {id}"))
}

#[test]
fn every_requirement_stands_once_in_its_order_and_says_why() {
    let rows = rows();
    for pair in rows.windows(2) {
        assert!(numbers(pair[0].id) < numbers(pair[1].id), "{} before {}", pair[0].id, pair[1].id);
    }
    for row in &rows {
        assert!(STATES.contains(&row.state), "{}: {:?}", row.id, row.state);
        assert!(!row.why.trim().is_empty(), "{} says nothing", row.id);
    }
    for (level, many) in STANDARD {
        assert_eq!(rows.iter().filter(|row| row.level == level).count(), many, "of level {level}");
    }
    assert_eq!(rows.len(), STANDARD.iter().map(|(_, many)| many).sum::<usize>(), "of other levels");
}

#[test]
fn what_is_held_names_tests_that_are_there() {
    let crates = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut files: HashMap<&str, String> = HashMap::new();
    for row in rows() {
        assert_eq!(row.state == "held", !row.by.is_empty(), "{}: whatever is held names tests", row.id);
        for named in row.by.split("; ").filter(|named| !named.is_empty()) {
            let (file, test) = named.split_once("::").unwrap_or_else(|| panic!("{}: {named}", row.id));
            let text = files.entry(file).or_insert_with(|| {
                fs::read_to_string(crates.join(file))
                    .unwrap_or_else(|why| panic!("{}: {file}: {why}", row.id))
            });
            assert!(text.contains(&format!("fn {test}(")), "{}: {file} has no {test}", row.id);
        }
    }
}
