//! The document model of a story: what a teller typed into a plain text area, read into blocks that we render.
//! No HTML is ever stored or read. The markup is small: an empty line begins a paragraph, a line break and the spaces
//! before a line are kept, `# ` a heading (`## ` too), `> ` a quote, `- ` a list, `*…*` emphasis, `**…**` strong, `***`
//! alone a pause, `[[name]]` alone a picture. A backslash before a mark makes it a letter. The sheet reads and writes the
//! same (`sheet/src/marks.js`), and a test compares the two.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A run of text in one hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// As typed, without the marks.
    pub text: String,
    /// Set in italics.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
    /// Set heavier.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
}

/// One line; a poem keeps its lines.
pub type Line = Vec<Span>;

/// One part of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// Lines of running text.
    Paragraph(Vec<Line>),
    /// A heading between parts.
    Heading(Line),
    /// What somebody else said or wrote.
    Quote(Vec<Line>),
    /// One line each.
    List(Vec<Line>),
    /// A rest.
    Pause,
    /// A picture, by its name in the text; in an edition by its slot.
    Picture(String),
}

/// Reads what was typed.
pub fn read(typed: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for piece in pieces(typed) {
        read_piece(&piece, &mut blocks);
    }
    blocks
}

/// Groups of lines between empty lines.
fn pieces(typed: &str) -> Vec<Vec<&str>> {
    let mut pieces = vec![Vec::new()];
    for line in typed.lines() {
        if line.trim().is_empty() {
            pieces.push(Vec::new());
        } else if let Some(last) = pieces.last_mut() {
            last.push(line.trim_end());
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// One group of lines may still hold several blocks: a heading needs no empty line after it.
fn read_piece(lines: &[&str], blocks: &mut Vec<Block>) {
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        let kind = Kind::of(first);
        let alone = matches!(kind, Kind::Heading | Kind::Pause | Kind::Picture);
        let taken =
            if alone { 1 } else { 1 + after.iter().take_while(|line| Kind::of(line) == kind).count() };
        let (own, left) = rest.split_at(taken);
        blocks.push(kind.block(own));
        rest = left;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Heading,
    Quote,
    List,
    Pause,
    Picture,
}

impl Kind {
    fn of(line: &str) -> Kind {
        let trimmed = line.trim();
        if trimmed == "***" || trimmed == "* * *" {
            Kind::Pause
        } else if picture_name(trimmed).is_some() {
            Kind::Picture
        } else if heading(line).is_some() {
            Kind::Heading
        } else if quoted(line).is_some() {
            Kind::Quote
        } else if listed(line).is_some() {
            Kind::List
        } else {
            Kind::Text
        }
    }

    fn block(self, lines: &[&str]) -> Block {
        let all = |own: fn(&str) -> Option<&str>| -> Vec<Line> {
            lines.iter().map(|line| spans(own(line).unwrap_or(line))).collect()
        };
        match self {
            Kind::Text => Block::Paragraph(lines.iter().map(|line| spans(&unmarked(line))).collect()),
            Kind::Heading => Block::Heading(all(heading).remove(0)),
            Kind::Quote => Block::Quote(all(quoted)),
            Kind::List => Block::List(all(listed)),
            Kind::Pause => Block::Pause,
            Kind::Picture => Block::Picture(picture_name(lines[0].trim()).unwrap_or_default().to_owned()),
        }
    }
}

/// However many signs, up to six, there is one size of heading. A mark without a space is only a character.
fn heading(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let after = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - after.len())).then_some(after)?.strip_prefix(' ').map(str::trim)
}

/// A verse that is quoted keeps its indents, and a mark alone is the empty line between two of them.
fn quoted(line: &str) -> Option<&str> {
    let after = line.trim_start().strip_prefix('>')?;
    if after.is_empty() { Some(after) } else { after.strip_prefix(' ') }
}

fn listed(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("- ").map(str::trim)
}

/// A line of text without the backslash that keeps its beginning from being a mark.
fn unmarked(line: &str) -> Cow<'_, str> {
    let begun = line.trim_start();
    let bare = begun.trim_start_matches('\\');
    let is_marked = matches!(Kind::of(bare), Kind::Heading | Kind::Quote | Kind::List | Kind::Picture);
    if bare.len() == begun.len() || !is_marked {
        return Cow::Borrowed(line);
    }
    let indent = &line[..line.len() - begun.len()];
    Cow::Owned([indent, &begun[1..]].concat())
}

fn picture_name(line: &str) -> Option<&str> {
    // Copied from a page that is read from the right, a name carries invisible marks of direction.
    let is_around = |letter: char| letter.is_whitespace() || matches!(letter, '\u{2066}'..='\u{2069}');
    let name = line.strip_prefix("[[")?.strip_suffix("]]")?.trim_matches(is_around);
    (!name.is_empty() && !name.contains(['[', ']'])).then_some(name)
}

/// Stands for a star that is a letter while the others are looked for. No text that comes in has it.
const STAR: char = '\0';

/// The line with each star behind a backslash held back. Of backslashes before a star, two make one.
fn held(line: &str) -> Cow<'_, str> {
    if !line.contains("\\*") || line.contains(STAR) {
        return Cow::Borrowed(line);
    }
    let mut held = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('*') {
        let before = rest[..at].trim_end_matches('\\');
        let slashes = at - before.len();
        held.push_str(before);
        held.extend(std::iter::repeat_n('\\', slashes / 2));
        held.push(if slashes % 2 == 1 { STAR } else { '*' });
        rest = &rest[at + 1..];
    }
    held.push_str(rest);
    Cow::Owned(held)
}

/// Finds emphasis. A star that opens nothing, or that nothing closes, stays a star.
fn spans(line: &str) -> Line {
    let line = held(line);
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = line.as_ref();
    while let Some(start) = rest.find('*') {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        match emphasised(from) {
            Some((inner, strong, after)) => {
                push(&mut found, std::mem::take(&mut plain), false, false);
                push(&mut found, inner.to_owned(), !strong, strong);
                rest = after;
            }
            None => {
                let stars = from.len() - from.trim_start_matches('*').len();
                plain.push_str(&from[..stars]);
                rest = &from[stars..];
            }
        }
    }
    plain.push_str(rest);
    push(&mut found, plain, false, false);
    found
}

fn emphasised(from: &str) -> Option<(&str, bool, &str)> {
    for (mark, strong) in [("**", true), ("*", false)] {
        let Some(after) = from.strip_prefix(mark) else { continue };
        let Some(end) = after.find(mark) else { continue };
        let inner = &after[..end];
        let fits = !inner.is_empty() && !inner.starts_with([' ', '*']) && !inner.ends_with(' ');
        if fits {
            return Some((inner, strong, &after[end + mark.len()..]));
        }
    }
    None
}

fn push(found: &mut Line, text: String, emphasis: bool, strong: bool) {
    if !text.is_empty() {
        let text = if text.contains(STAR) { text.replace(STAR, "*") } else { text };
        found.push(Span { text, emphasis, strong });
    }
}

/// The names of the pictures that stand in the text, in order.
pub fn picture_names(blocks: &[Block]) -> Vec<&str> {
    let names = blocks.iter().filter_map(|block| match block {
        Block::Picture(name) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

/// The text without its marks.
pub fn plain(line: &Line) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}

/// How many minutes it takes to read, at least one; about 200 words a minute.
pub fn minutes(blocks: &[Block]) -> usize {
    let words =
        |lines: &[Line]| lines.iter().map(|line| plain(line).split_whitespace().count()).sum::<usize>();
    let all: usize = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => words(lines),
            Block::Heading(line) => words(std::slice::from_ref(line)),
            Block::Pause | Block::Picture(_) => 0,
        })
        .sum();
    (all.div_ceil(200)).max(1)
}

/// Where a picture goes when its teller moves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Before the paragraph that stands above it.
    Up,
    /// Behind the paragraph that stands below it.
    Down,
}

/// The words with one picture moved by one paragraph. A picture that the words do not name stands at the end, and moves
/// from there. Between parts there is one empty line afterwards; no other letter changes.
pub fn moved(typed: &str, name: &str, way: Way) -> String {
    let is_it = |line: &str| picture_name(line.trim()) == Some(name);
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for piece in pieces(typed) {
        // A picture is a part of its own, also where no empty line stands around it.
        for lines in piece.split_inclusive(|line| is_it(line)) {
            let cut = lines.len() - usize::from(lines.last().is_some_and(|line| is_it(line)));
            let (before, picture) = lines.split_at(cut);
            parts.extend([before, picture].into_iter().filter(|part| !part.is_empty()).map(<[&str]>::to_vec));
        }
    }
    let own = format!("[[{name}]]");
    let named = parts.iter().position(|part| is_it(part[0]));
    let at = named.unwrap_or_else(|| {
        parts.push(vec![&own]);
        parts.len() - 1
    });
    match way {
        Way::Up if at > 0 => parts.swap(at, at - 1),
        Way::Down if at + 1 < parts.len() => parts.swap(at, at + 1),
        Way::Up | Way::Down => {}
    }
    parts.iter().map(|part| part.join("\n")).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests;
