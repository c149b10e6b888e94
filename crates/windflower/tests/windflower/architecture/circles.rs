//! Files that use each other in a circle can only be read together, so there are hardly any.
//!
//! What counts: a file uses another where it names it anywhere in its code, also a folder's `mod.rs` its own files. What does
//! not: `mod` and `pub use`, which only say where something stands, and a file that names a thing (a type or a constant) of
//! the `mod.rs` above it: it belongs to that thing. A verb of the `mod.rs` above counts.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Source, sources, uses};

const MOST_CIRCLES: usize = 2;

type Module = Vec<String>;

/// Without what is only passed on.
fn without_passed_on(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = ["pub use ", "pub(crate) use "].iter().filter_map(|word| rest.find(word)).min() {
        kept.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = &rest[rest.find(';').map_or(rest.len(), |end| end + 1)..];
    }
    kept + rest
}

/// Whether the code names this file of its own folder, as `name::…`.
fn names_own(code: &str, name: &str) -> bool {
    let path = format!("{name}::");
    code.match_indices(&path).any(|(at, _)| {
        let before = code[..at].strip_suffix("self::").unwrap_or(&code[..at]);
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

fn used_by(source: &Source, modules: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let own = &source.module;
    let is_thing = |name: &String| name.starts_with(char::is_uppercase);
    let mut used = BTreeSet::new();
    for one in uses(source, modules) {
        let file = one.path[..one.modules].to_vec();
        let of_mod_above = own.len() == file.len() + 1 && own.starts_with(&file);
        if file != *own && !(of_mod_above && one.path.get(one.modules).is_some_and(is_thing)) {
            used.insert(file);
        }
    }
    let below = modules.keys().filter(|file| file.len() == own.len() + 1 && file.starts_with(own));
    used.extend(below.filter(|file| names_own(&source.code, &file[own.len()])).cloned());
    used
}

/// All files that one leads to, over however many others.
fn reached<'a>(from: &'a Module, graph: &'a BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<&'a Module> {
    let (mut found, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        let next = graph.get(file).into_iter().flatten();
        open.extend(next.filter(|file| found.insert(*file)));
    }
    found
}

#[test]
fn hardly_any_files_use_each_other_in_a_circle() {
    let sources: Vec<Source> = sources()
        .into_iter()
        .map(|source| Source { code: without_passed_on(&source.code), ..source })
        .collect();
    let modules = super::modules(&sources);
    let graph: BTreeMap<Module, BTreeSet<Module>> =
        sources.iter().map(|source| (source.module.clone(), used_by(source, &modules))).collect();
    let reach: BTreeMap<&Module, BTreeSet<&Module>> =
        graph.keys().map(|file| (file, reached(file, &graph))).collect();
    let mut circles = BTreeSet::new();
    for (file, reaches) in &reach {
        let together = reaches.iter().filter(|other| reach[**other].contains(file));
        let together: Vec<&str> = together.map(|other| modules[*other].as_str()).collect();
        if together.len() > 1 {
            circles.insert(together.join(" · "));
        }
    }
    let circles: Vec<String> = circles.into_iter().collect();
    assert!(circles.len() <= MOST_CIRCLES, "files that use each other in a circle:\n{}", circles.join("\n"));
}

#[test]
fn a_circle_is_seen_as_the_compiler_sees_it() {
    assert_eq!(without_passed_on("pub use a::B;\nuse c::D;"), "\nuse c::D;");
    for (code, names) in [
        ("store::own(q)", true),
        ("self::store::own", true),
        ("x::store::own", false),
        ("restore::own", false),
    ] {
        assert_eq!(names_own(code, "store"), names, "{code}");
    }
}
