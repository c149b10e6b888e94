//! Reads every statement out of the source: each text in a `store.rs` that begins as a statement does, and what the macros of
//! a store make of theirs. A statement of tomorrow is found by that, too.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One statement, and the file it stands in.
pub struct Statement {
    /// Below `crates`.
    pub file: String,
    pub sql: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Text(String),
    Word(String),
    Sign(char),
}

/// Every statement of the program.
pub fn statements() -> Vec<Statement> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files =
        vec![crates.join("platform/src/jobs/mod.rs"), crates.join("windflower/src/operate/check.rs")];
    stores(&crates.join("windflower/src"), &mut files);
    files.sort();
    let mut found = Vec::new();
    for path in files {
        let file = path.strip_prefix(crates).unwrap().display().to_string();
        let source = fs::read_to_string(&path).unwrap();
        let here = of_file(&source);
        if file.ends_with("store.rs") {
            let asked = asks(&source);
            assert!(
                here.len() >= asked,
                "{file}: {asked} times something is asked, {} texts were found",
                here.len()
            );
            assert!(!source.contains("format!"), "{file}: a statement is one text, or made by `concat!`");
        }
        let texts = here.into_iter().map(|sql| &*Box::leak(sql.into_boxed_str()));
        found.extend(texts.map(|sql| Statement { file: file.clone(), sql }));
    }
    found
}

fn stores(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            stores(&path, files);
        } else if path.file_name().is_some_and(|name| name == "store.rs") {
            files.push(path);
        }
    }
}

/// How often a file asks something.
fn asks(source: &str) -> usize {
    let ways = [".run(", ".all(", ".one(", ".rows(", ".all::<", ".one::<"];
    ways.iter().map(|way| source.matches(way).count()).sum()
}

fn of_file(source: &str) -> Vec<String> {
    let tokens = tokens(source.split("#[cfg(test)]").next().unwrap());
    let (mut macros, mut found, mut at) = (BTreeMap::new(), Vec::new(), 0);
    while at < tokens.len() {
        match &tokens[at] {
            Token::Word(word) if word == "macro_rules!" => {
                let (name, made, end) = read_macro(&tokens, at);
                macros.insert(name, made);
                at = end;
            }
            Token::Word(word) if word == "concat!" => {
                let (parts, end) = given(&tokens, at);
                found.push(parts.concat());
                at = end;
            }
            Token::Word(word) if macros.contains_key(word) => {
                let (parts, end) = given(&tokens, at);
                found.push(macros[word].fill(&parts));
                at = end;
            }
            Token::Text(text) if is_statement(text) => {
                found.push(text.clone());
                at += 1;
            }
            _ => at += 1,
        }
    }
    found.retain(|text| is_statement(text));
    found
}

fn is_statement(text: &str) -> bool {
    let verb = text.split_whitespace().next().unwrap_or_default();
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "PRAGMA"].contains(&verb)
}

/// What a macro of a store makes: its own texts, and `$names` where those that it is given go.
struct Macro {
    names: Vec<String>,
    parts: Vec<Token>,
}

impl Macro {
    fn fill(&self, given: &[String]) -> String {
        let part = |part: &Token| match part {
            Token::Text(text) => text.clone(),
            Token::Word(name) => given[self.names.iter().position(|one| one == name).unwrap()].clone(),
            Token::Sign(_) => String::new(),
        };
        self.parts.iter().map(part).collect()
    }
}

/// `macro_rules! name { ($a:literal) => { concat!("…", $a) }; }`
fn read_macro(tokens: &[Token], from: usize) -> (String, Macro, usize) {
    let Token::Word(name) = &tokens[from + 1] else { panic!("a macro has a name") };
    let mut made = Macro { names: Vec::new(), parts: Vec::new() };
    let (mut depth, mut inside, mut at) = (0, false, from + 2);
    loop {
        match &tokens[at] {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => depth -= 1,
            Token::Word(word) if word == "concat!" => inside = true,
            Token::Word(word) if word.starts_with('$') && !inside => made.names.push(word.clone()),
            one @ (Token::Text(_) | Token::Word(_)) if inside => made.parts.push(one.clone()),
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return (format!("{name}!"), made, at);
        }
    }
}

/// The texts between the brackets that follow.
fn given(tokens: &[Token], from: usize) -> (Vec<String>, usize) {
    let end = from + tokens[from..].iter().position(|one| *one == Token::Sign(')')).unwrap();
    let texts = tokens[from..end].iter().filter_map(|one| match one {
        Token::Text(text) => Some(text.clone()),
        _ => None,
    });
    (texts.collect(), end)
}

fn tokens(source: &str) -> Vec<Token> {
    let (mut found, mut rest) = (Vec::new(), source);
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        if rest.starts_with("//") {
            length = rest.find('\n').unwrap_or(rest.len());
        } else if first == '"' {
            let (text, end) = text(rest);
            found.push(Token::Text(text));
            length = end;
        } else if first == '\'' {
            length = if rest[1..].chars().nth(1) == Some('\'') {
                2 + rest[1..].chars().next().unwrap().len_utf8()
            } else {
                1
            };
        } else if first.is_alphabetic() || first == '_' || first == '$' {
            let end =
                rest[1..].find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len() - 1) + 1;
            length = if rest[end..].starts_with('!') { end + 1 } else { end };
            found.push(Token::Word(rest[..length].to_owned()));
        } else if !first.is_whitespace() {
            found.push(Token::Sign(first));
        }
        rest = &rest[length..];
    }
    found
}

/// The text that begins here, and the length of how it is written.
fn text(rest: &str) -> (String, usize) {
    let (mut text, mut signs) = (String::new(), rest.char_indices().skip(1).peekable());
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return (text, at + 1),
            '\\' => match signs.next() {
                Some((_, '\n')) => while signs.next_if(|(_, sign)| sign.is_whitespace()).is_some() {},
                Some((_, 'n')) => text.push('\n'),
                Some((_, other)) => text.push(other),
                None => {}
            },
            other => text.push(other),
        }
    }
    panic!("a text without an end")
}

#[test]
fn texts_are_read_as_the_compiler_reads_them() {
    let source = r#"
        macro_rules! rows { ($rest:literal) => { concat!("SELECT id FROM page ", $rest) }; }
        // "SELECT nothing"
        pub async fn a(q: &'static str) { q.one(rows!("WHERE id = $1"), args!['"']) }
        const B: &str = concat!("DELETE ", "FROM page");
        let c = "UPDATE page \
                 SET words = 'it is'"; let other = "no statement";
    "#;
    let read = ["SELECT id FROM page WHERE id = $1", "DELETE FROM page", "UPDATE page SET words = 'it is'"];
    assert_eq!(of_file(source), read);
}
