//! Writes the Rust file with one method per message, so that a misspelled key or a forgotten blank does not
//! compile. The file comes out as rustfmt leaves it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

use super::texts::{Texts, check, messages, parse};

/// What rustfmt.toml allows, and so where a signature is broken up.
const LINE: usize = 110;
/// Longer English texts are broken into several lines of comment.
const COMMENT_LINE: usize = 96;
/// With `&self` this makes six arguments, more than which clippy refuses.
const MOST_BLANKS: usize = 5;

/// Words of the language that need `r#` before them to be a name.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
/// Words that cannot be a name at all.
const NO_NAMES: [&str; 3] = ["crate", "self", "super"];
/// Methods that `Words` has anyway.
const OWN_METHODS: [&str; 2] = ["language", "new"];

/// The typed Rust source for an English Fluent text: `pub struct Words { language: Language }` with one method
/// per message. A text that cannot be read gives a file that says so when it is compiled.
pub fn rust_source(english: &str) -> String {
    written(english).unwrap_or_else(|why| format!("compile_error!({why:?});\n"))
}

fn written(english: &str) -> Result<String, String> {
    check(english)?;
    let resource = parse(english)?;
    let texts = Texts::of(std::slice::from_ref(&resource));
    let mut methods = BTreeMap::new();
    let mut body = String::new();
    let mut any_blanks = false;
    for message in messages(&resource) {
        let key = message.id.name;
        let method = method_name(key)?;
        if let Some(other) = methods.insert(method.clone(), key) {
            return Err(format!("{key} and {other} would be the same method"));
        }
        let blanks = texts.blanks(message);
        any_blanks |= !blanks.is_empty();
        body += &format!("\n{}{}", comment(message), method_source(key, &method, &blanks)?);
    }
    Ok(head(any_blanks) + &body + "}\n")
}

fn head(any_blanks: bool) -> String {
    let uses = if any_blanks { "{Arg, Language}" } else { "Language" };
    format!(
        "//! Every sentence a person can meet, one method per message of the English text.\n\
         //! Written by the program `words`; change the text, not this file.\n\n\
         use platform::languages::{uses};\n\n\
         /// The sentences in one language.\n\
         #[derive(Clone, Debug)]\n\
         pub struct Words {{\n    language: Language,\n}}\n\n\
         impl Words {{\n    \
         /// The sentences in `language`.\n    \
         pub fn new(language: Language) -> Words {{\n        Words {{ language }}\n    }}\n\n    \
         /// The language they are in.\n    \
         pub fn language(&self) -> &Language {{\n        &self.language\n    }}\n"
    )
}

fn method_name(key: &str) -> Result<String, String> {
    let name = name(key)?;
    if OWN_METHODS.contains(&name.as_str()) {
        return Err(format!("{key} is taken: choose another key"));
    }
    Ok(name)
}

fn method_source(key: &str, method: &str, blanks: &[&str]) -> Result<String, String> {
    if blanks.len() > MOST_BLANKS {
        return Err(format!("{key} has more than {MOST_BLANKS} blanks"));
    }
    let names = blanks.iter().map(|blank| name(blank)).collect::<Result<Vec<_>, _>>()?;
    if let Some(twice) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
        return Err(format!("{key}: two blanks would be the same argument {}", twice.1));
    }
    let arguments: Vec<String> = names.iter().map(|name| format!("{name}: impl Into<Arg>")).collect();
    Ok(format!("{}{}    }}\n", signature(method, &arguments), call(key, blanks, &names)))
}

fn signature(method: &str, arguments: &[String]) -> String {
    let whole = [&["&self".to_owned()], arguments].concat();
    let one_line = format!("    pub fn {method}({}) -> String {{\n", whole.join(", "));
    if one_line.trim_end().chars().count() <= LINE {
        return one_line;
    }
    let lines: String = whole.iter().map(|argument| format!("        {argument},\n")).collect();
    format!("    pub fn {method}(\n{lines}    ) -> String {{\n")
}

fn call(key: &str, blanks: &[&str], names: &[String]) -> String {
    let pairs: Vec<String> =
        blanks.iter().zip(names).map(|(blank, name)| format!("(\"{blank}\", {name}.into())")).collect();
    let one_line = format!("        self.language.text(\"{key}\", &[{}])\n", pairs.join(", "));
    if one_line.trim_end().chars().count() <= LINE {
        return one_line;
    }
    let array = format!("        let blanks = [{}];\n", pairs.join(", "));
    let array = if array.trim_end().chars().count() <= LINE {
        array
    } else {
        let lines: String = pairs.iter().map(|pair| format!("            {pair},\n")).collect();
        format!("        let blanks = [\n{lines}        ];\n")
    };
    format!("{array}        self.language.text(\"{key}\", &blanks)\n")
}

/// `story-by` as `story_by`, `type` as `r#type`.
fn name(id: &str) -> Result<String, String> {
    let tidy = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !id.split(['-', '_']).all(tidy) || NO_NAMES.contains(&id) {
        return Err(format!("{id} cannot be a name in the program: use lower-case words joined by hyphens"));
    }
    let name = id.replace('-', "_");
    Ok(if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name })
}

/// The English text as a doc comment: in code, so that nothing in it can be taken for markup.
fn comment(message: &Message<&str>) -> String {
    let text = english(message);
    let lines: Vec<String> = text.lines().flat_map(broken).collect();
    match lines.as_slice() {
        [line] => format!("    /// `{line}`\n"),
        _ => {
            let lines: String =
                lines.iter().map(|line| format!("    /// {line}").trim_end().to_owned() + "\n").collect();
            format!("    /// ```text\n{lines}    /// ```\n")
        }
    }
}

fn english(message: &Message<&str>) -> String {
    let bare = Message { comment: None, ..message.clone() };
    let text = serialize(&Resource { body: vec![Entry::Message(bare)] });
    let text = text.split_once('=').map_or("", |(_, text)| text);
    let lines: Vec<&str> = text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n").trim().replace('`', "'")
}

fn broken(line: &str) -> Vec<String> {
    let indent: String = line.chars().take_while(|letter| *letter == ' ').collect();
    let mut lines = vec![indent.clone()];
    for word in line.split_whitespace() {
        let last = lines.len() - 1;
        let full = lines[last].chars().count() + word.chars().count() >= COMMENT_LINE;
        if full && lines[last].len() > indent.len() {
            lines.push(format!("{indent}{word}"));
        } else {
            let gap = if lines[last].len() > indent.len() { " " } else { "" };
            lines[last] += &format!("{gap}{word}");
        }
    }
    lines
}
