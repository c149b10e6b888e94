//! Reads the product's own source just closely enough to say which module uses which, and in which line.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of the source.
pub struct Source {
    /// Below `src`, e.g. `share/circles/web.rs`.
    pub path: String,
    /// Its module, e.g. `["share", "circles", "web"]`.
    pub module: Vec<String>,
    /// Its text without comments and without its unit tests, line by line as it stands.
    pub code: String,
    /// How many lines it has, with everything.
    pub lines: usize,
}

/// Something that a file names: the module it stands in, and what is behind that.
pub struct Use {
    /// The line, counted from 1.
    pub line: usize,
    /// The whole path, e.g. `["share", "circles", "store", "own"]`.
    pub path: Vec<String>,
    /// How many of its segments are modules.
    pub modules: usize,
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of the product but the generated words.
pub fn sources() -> Vec<Source> {
    let paths = files("rs");
    let sources = paths.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let path = path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned();
        let module = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').map(str::to_owned);
        Source { module: module.collect(), code: code_of(&text), lines: text.lines().count(), path }
    });
    sources.filter(|source| source.path != "words.rs").collect()
}

/// Every template.
pub fn templates() -> Vec<PathBuf> {
    let found = files("html");
    assert!(!found.is_empty());
    found
}

fn files(kind: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&folder(), kind, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, kind, found);
        } else if path.extension().is_some_and(|one| one == kind) {
            found.push(path);
        }
    }
}

/// Without comments and unit tests; lines keep their numbers.
fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let bare = |line: &str| line.split("//").next().unwrap().to_owned();
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}

/// Everything of the product that this file names.
pub fn uses(source: &Source, modules: &BTreeMap<Vec<String>, String>) -> Vec<Use> {
    let mut found = Vec::new();
    let code = &source.code;
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        // `pub(in crate::people)` says who may, and `my_crate::` is another word.
        let before = code[..at].trim_end_matches("super::");
        if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') || before.ends_with("in ") {
            continue;
        }
        if code[..at].ends_with("super::") {
            continue;
        }
        let line = code[..at].matches('\n').count() + 1;
        for path in paths(&code[at..]) {
            let path = absolute(&source.module, path);
            let depth = (1..=path.len()).rev().find(|depth| modules.contains_key(&path[..*depth]));
            if let Some(modules) = depth {
                found.push(Use { line, path, modules });
            }
        }
    }
    found
}

/// The paths that begin here: one, or many where braces open.
fn paths(code: &str) -> Vec<Vec<String>> {
    let end = code.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(code.len());
    let stem: Vec<String> =
        code[..end].split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let rest = &code[end..];
    if !(rest.starts_with('{') && code[..end].ends_with("::")) {
        return vec![stem];
    }
    let mut all = Vec::new();
    for branch in branches(rest) {
        for inner in paths(branch.trim()) {
            all.push(stem.iter().cloned().chain(inner).collect());
        }
    }
    all
}

/// What stands between these braces, cut at its commas.
fn branches(code: &str) -> Vec<&str> {
    let (mut depth, mut from, mut all) = (0, 1, Vec::new());
    for (at, c) in code.char_indices() {
        match c {
            '{' => depth += 1,
            ',' if depth == 1 => {
                all.push(&code[from..at]);
                from = at + 1;
            }
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            all.push(&code[from..at]);
            break;
        }
    }
    all.retain(|branch| !branch.trim().is_empty());
    all
}

fn absolute(here: &[String], path: Vec<String>) -> Vec<String> {
    let up = path.iter().take_while(|part| *part == "super").count();
    let below = path.into_iter().skip(up.max(1)).filter(|part| part != "self");
    let start = if up == 0 { &[][..] } else { &here[..here.len().saturating_sub(up)] };
    start.iter().cloned().chain(below).collect()
}

#[test]
fn paths_are_read_as_the_compiler_reads_them() {
    let read = |code: &str| paths(code).into_iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(read("crate::a::b(x)"), ["crate::a::b"]);
    assert_eq!(
        read("crate::a::{self, b::{c, d as e}, f};"),
        ["crate::a::self", "crate::a::b::c", "crate::a::b::d", "crate::a::f"]
    );
    let here: Vec<String> = ["share", "circles", "web"].map(str::to_owned).into();
    let of = |path: &str| absolute(&here, path.split("::").map(str::to_owned).collect()).join("::");
    assert_eq!(of("super::circle::Circle"), "share::circles::circle::Circle");
    assert_eq!(of("super::super::who"), "share::who");
    assert_eq!(of("crate::keep::boxes"), "keep::boxes");
}
