//! The order of the house, and small rooms. Use goes one way: between domains, and between the nouns of a domain; nobody
//! opens another noun's store; what only looks can do nothing else. Each of these names the line that breaks it.

mod circles;
mod reading;

use std::collections::BTreeMap;
use std::fs;

use self::reading::{Source, sources, uses};

/// Domains in their order; each may use itself and those before it.
const CHAIN: [&str; 8] = ["site", "people", "keep", "share", "receive", "read", "care", "operate"];

/// The nouns of each domain in their order: a line may use only those that stand before its own. Two in one folder are
/// two nouns (`who/persons`).
const ORDER: [(&str, &[&str]); 8] = [
    ("site", &SITE),
    ("people", &PEOPLE),
    ("keep", &KEEP),
    ("share", &SHARE),
    ("receive", &RECEIVE),
    ("read", &READ),
    ("care", &CARE),
    ("operate", &OPERATE),
];
const SITE: [&str; 23] = [
    "countries",
    "packed",
    "place",
    "qr",
    "refusal",
    "turning",
    "slugs",
    "assets",
    "cookies",
    "signposts",
    "visitor",
    "choice",
    "words_only",
    "chrome",
    "fields",
    "place_form",
    "form_parts",
    "guard",
    "page",
    "made_link",
    "page_cache",
    "refused",
    "web",
];
const PEOPLE: [&str; 28] = [
    "security",
    "entering/devices",
    "ledger",
    "who/audience",
    "who/roles",
    "who/sign_of_life",
    "who/viewer",
    "entering/attempts",
    "who/persons",
    "quiet",
    "letters",
    "days",
    "entering/links",
    "waiting",
    "decisions",
    "duty",
    "members",
    "entering/sessions",
    "entering/credentials",
    "entering/newcomers",
    "entering/welcome",
    "entering/openid",
    "entering/passkeys",
    "entering/second_factor",
    "entering/sign_in",
    "entering/reauthenticate",
    "account_removal",
    "entering/account",
];
const KEEP: [&str; 11] = [
    "boxes",
    "own_words",
    "checks",
    "keepsakes",
    "says",
    "letterbox",
    "parents",
    "uploads",
    "album",
    "partings",
    "leaving_boxes",
];
const SHARE: [&str; 30] = [
    "calendar",
    "remembered",
    "circles",
    "editions",
    "consents",
    "submission",
    "moves",
    "placements",
    "versions",
    "story_page",
    "pen_names",
    "requests",
    "viewers",
    "first_readers",
    "note_wishes",
    "machine_wishes",
    "leads",
    "found",
    "listing",
    "near",
    "invitations",
    "remarks",
    "publication",
    "agreed",
    "who",
    "writing",
    "after_me",
    "names_check",
    "pages",
    "preview",
];
const RECEIVE: [&str; 4] = ["candles", "marks", "notes", "reports"];
const CARE: [&str; 7] = ["choices", "names", "sentences", "things", "queue", "item", "decided"];
const READ: [&str; 9] =
    ["left", "lived_it", "public", "renditions", "find", "front", "remember", "story", "machines"];
const OPERATE: [&str; 17] = [
    "migrations",
    "photo",
    "guard",
    "replay",
    "in_use",
    "time",
    "whereabouts",
    "check",
    "clock",
    "backup",
    "person",
    "verify",
    "rooms",
    "signposts",
    "serve",
    "demo",
    "cli",
];

/// Folders that hold nouns and are none.
const GROUPS: [&str; 2] = ["people/who", "people/entering"];
const LONGEST_FILE: usize = 400;
/// As it stands, with its signature and its empty lines.
const LONGEST_FUNCTION: usize = 60;
/// Templates are code.
const LONGEST_LINE: usize = 160;

fn modules(sources: &[Source]) -> BTreeMap<Vec<String>, String> {
    sources.iter().map(|source| (source.module.clone(), source.path.clone())).collect()
}

/// The domain and the noun in which a module stands; `None` for what stands above and below all domains.
fn noun_of(module: &[String]) -> Option<(&str, String)> {
    let domain = CHAIN.into_iter().find(|domain| module.first().is_some_and(|first| first == domain))?;
    let grouped = module.len() > 2 && GROUPS.contains(&module[..2].join("/").as_str());
    let noun = if grouped { module[1..3].join("/") } else { module.get(1).cloned().unwrap_or_default() };
    Some((domain, noun))
}

/// Every use of the product by itself, as `(file, line, module that is used, rest of the path)`.
fn all_uses() -> Vec<(Source, Vec<reading::Use>)> {
    let sources = sources();
    let modules = modules(&sources);
    sources
        .into_iter()
        .map(|source| (uses(&source, &modules), source))
        .map(|(uses, source)| (source, uses))
        .collect()
}

fn fails(broken: &[String], rule: &str) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

#[test]
fn use_goes_one_way_between_domains() {
    let place = |domain: &str| CHAIN.iter().position(|one| *one == domain);
    let mut broken = Vec::new();
    for (source, uses) in all_uses() {
        let Some((domain, _)) = noun_of(&source.module) else { continue };
        for one in uses.iter().filter(|one| place(&one.path[0]) > place(domain)) {
            broken.push(format!("src/{}:{} uses {}", source.path, one.line, one.path.join("::")));
        }
    }
    fails(&broken, "a domain uses only what stands before it in the chain");
}

#[test]
fn use_goes_one_way_between_the_nouns_of_a_domain() {
    let mut broken = Vec::new();
    for (source, uses) in all_uses() {
        let Some((domain, noun)) = noun_of(&source.module) else { continue };
        let order = ORDER.iter().find(|(name, _)| *name == domain).unwrap().1;
        let place = |noun: &str| order.iter().position(|one| *one == noun);
        for one in &uses {
            let Some((theirs, used)) = noun_of(&one.path[..one.modules]) else { continue };
            if theirs == domain && used != noun && !used.is_empty() && place(&used) >= place(&noun) {
                broken.push(format!("src/{}:{} uses {}", source.path, one.line, one.path.join("::")));
            }
        }
    }
    fails(&broken, "a noun uses only what stands before it in ORDER");
}

#[test]
fn every_noun_has_its_place_in_the_order() {
    let mut there: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let sources = sources();
    for source in &sources {
        let Some((domain, noun)) = noun_of(&source.module) else { continue };
        let is_group = GROUPS.contains(&format!("{domain}/{noun}").as_str());
        let nouns = there.entry(domain).or_default();
        if !noun.is_empty() && !is_group && !nouns.contains(&noun) {
            nouns.push(noun);
        }
    }
    for (domain, order) in ORDER {
        let mut order: Vec<&str> = order.to_vec();
        let mut nouns = there[domain].clone();
        order.sort_unstable();
        nouns.sort();
        assert_eq!(order, nouns, "{domain}");
    }
}

#[test]
fn nobody_opens_another_nouns_store() {
    let mut broken = Vec::new();
    for (source, uses) in all_uses() {
        let own = noun_of(&source.module);
        for one in uses.iter().filter(|one| one.path.iter().any(|part| part == "store")) {
            if noun_of(&one.path[..one.modules]) != own {
                broken.push(format!("src/{}:{} opens {}", source.path, one.line, one.path.join("::")));
            }
        }
    }
    fails(&broken, "a store is opened by its own noun alone");
}

#[test]
fn what_only_looks_has_no_post_and_no_transaction() {
    let mut broken = Vec::new();
    for source in sources() {
        let text = source.code.lines().enumerate();
        if source.path.starts_with("read/") {
            for (number, line) in
                text.filter(|(_, line)| ["Tx", ".begin()", ".run("].iter().any(|word| has_word(line, word)))
            {
                broken.push(format!("src/{}:{}: {}", source.path, number + 1, line.trim()));
            }
        } else if source.path == "routes.rs" {
            let handlers = read_handlers(&source.code);
            let posts = text.filter(|(_, line)| line.trim_start().starts_with("post "));
            for (number, line) in
                posts.filter(|(_, line)| handlers.iter().any(|one| line.contains(&format!(" {one}::"))))
            {
                broken.push(format!("src/{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    fails(&broken, "`read` only looks");
}

fn has_word(line: &str, word: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        !word.chars().all(char::is_alphanumeric) || (!is_letter(before) && !is_letter(after))
    })
}

/// The names under which `routes.rs` knows the nouns of `read`.
fn read_handlers(code: &str) -> Vec<String> {
    let lines = code.lines().filter_map(|line| line.strip_prefix("use crate::read::"));
    let names = lines.flat_map(|line| line.trim_end_matches(';').split(|c: char| "{},".contains(c)));
    names
        .filter_map(|name| name.split(" as ").last()?.split("::").last().map(str::trim).map(str::to_owned))
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn sql_stands_only_in_stores() {
    let mut broken = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| !source.path.ends_with("store.rs") && source.path != "operate/check.rs")
    {
        for (number, line) in source.code.lines().enumerate() {
            if ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE "].iter().any(|word| line.contains(word)) {
                broken.push(format!("src/{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    fails(&broken, "SQL stands in stores");
}

/// Else a statement would show one parent what is sealed for her and open for the other.
#[test]
fn whoever_reads_what_can_be_seen_says_for_whom() {
    let mut readings = 0;
    for source in sources() {
        let from = source.code.split("FROM seen_keepsake").skip(1);
        for statement in from.chain(source.code.split("JOIN seen_keepsake").skip(1)) {
            let rest = statement.split("args!").next().unwrap_or_default();
            assert!(rest.contains("seen_by ="), "src/{}: seen by whom? {rest}", source.path);
            readings += 1;
        }
    }
    assert!(readings > 5, "{readings}");
}

#[test]
fn every_letter_goes_through_the_one_place_that_asks_how_much_it_may_say() {
    for source in sources().iter().filter(|source| source.path != "people/letters/mod.rs") {
        assert!(!source.code.contains("outbox.send"), "{}", source.path);
    }
}

/// Where a letter goes out on every day: she asks for it this minute, or it was asked before whether it may go.
const ANSWERS: [&str; 4] = [
    "people/account_removal/jobs.rs",
    "people/entering/links/jobs.rs",
    "people/entering/newcomers/jobs.rs",
    "share/after_me/jobs.rs",
];

#[test]
fn every_letter_that_is_no_answer_waits_on_days_left_alone() {
    let sources = sources();
    let mut files: Vec<&str> = sources
        .iter()
        .filter(|source| source.code.contains("letters::answer("))
        .map(|source| source.path.as_str())
        .collect();
    files.sort_unstable();
    assert_eq!(files, ANSWERS);
}

#[test]
fn no_file_is_longer_than_a_room() {
    let long = sources().into_iter().filter(|source| source.lines > LONGEST_FILE);
    let broken: Vec<String> =
        long.map(|source| format!("{} has {} lines", source.path, source.lines)).collect();
    fails(&broken, "a file is a room");
}

#[test]
fn no_function_is_longer_than_a_screen() {
    let mut broken = Vec::new();
    for source in sources() {
        let lines: Vec<&str> = source.code.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| begins_a_function(line)) {
            let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            let length = 1 + lines[at..].iter().position(|line| line.trim_end() == end).unwrap_or(0);
            if length > LONGEST_FUNCTION {
                broken.push(format!("src/{}:{} is {length} lines long", source.path, at + 1));
            }
        }
    }
    fails(&broken, "a function fits on a screen");
}

fn begins_a_function(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().take(5).collect();
    let is_before = |word: &&&str| {
        matches!(**word, "async" | "const" | "pub") || word.starts_with("pub(") || word.ends_with(')')
    };
    words.iter().find(|word| !is_before(word)).is_some_and(|word| *word == "fn")
}

#[test]
fn no_line_of_a_template_is_too_long_to_read() {
    let mut broken = Vec::new();
    for path in reading::templates() {
        let text = fs::read_to_string(&path).unwrap();
        for (line, number) in text.lines().zip(1..).filter(|(line, _)| line.chars().count() > LONGEST_LINE) {
            broken.push(format!("{}:{number} has {} characters", path.display(), line.chars().count()));
        }
    }
    fails(&broken, "templates are code");
}

/// `(domain, its folders)` as ARCHITECTURE.md has them.
fn mapped() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let mut names = row.split('`').skip(1).step_by(2).map(str::to_owned);
        (names.next().unwrap(), names.collect())
    })
    .collect()
}

#[test]
fn the_map_names_every_folder_in_the_order_of_use_and_no_other() {
    let map = mapped();
    assert_eq!(map.iter().map(|(domain, _)| domain.as_str()).collect::<Vec<_>>(), CHAIN);
    for (domain, nouns) in map {
        let order = ORDER.iter().find(|(name, _)| *name == domain).unwrap().1;
        let is_folder = |noun: &&&str| reading::folder().join(&domain).join(noun).is_dir();
        let folders: Vec<&str> = order.iter().filter(is_folder).copied().collect();
        assert_eq!(nouns, folders, "{domain}");
    }
}

/// Whoever follows a story reads no more files, and none of them twice.
const LONGEST_WALK: usize = 16;

#[test]
fn the_walk_of_a_story_names_files_that_are_there_each_once() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ARCHITECTURE.md")).unwrap();
    let walk = text.split("**A story, ").nth(1).unwrap().split("\n\n").next().unwrap();
    let names =
        walk.split('`').skip(1).step_by(2).filter(|name| name.ends_with(".rs") && *name != "store.rs");
    let mut files: Vec<&str> = names.collect();
    assert!(files.len() <= LONGEST_WALK, "{} files", files.len());
    for file in &files {
        assert!(reading::folder().join(file).is_file(), "there is no {file}");
    }
    files.sort_unstable();
    let all = files.len();
    files.dedup();
    assert_eq!(files.len(), all, "none is visited twice");
}
