//! The words of a version as readers would get them: without the marks of the text, and each picture as a line of its own.

use story::words::{Block, Line};
use story::{Document, DocumentPicture};

/// Words in one hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they stand there.
    pub hand: Hand,
}

/// How words stand before readers. Whoever compares two versions sees that too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    part: Part,
    emphasis: bool,
    strong: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Text,
    Heading,
    Quote,
    /// What is said in the place of something that is no words.
    Instead,
}

impl Hand {
    /// For the styles of the page; empty for running text.
    pub fn classes(self) -> String {
        let part = match self.part {
            Part::Text => "",
            Part::Heading => "heading",
            Part::Quote => "quote",
            Part::Instead => "instead",
        };
        let set = [(true, part), (self.emphasis, "emphasis"), (self.strong, "strong")];
        let names = set.iter().filter(|(is_so, name)| *is_so && !name.is_empty()).map(|(_, name)| *name);
        names.collect::<Vec<_>>().join(" ")
    }
}

/// Title and words; `picture` is what stands in the place of a picture.
pub fn as_read(document: &Document, picture: &str) -> Vec<Run> {
    let mut page = Page(Vec::new());
    if !document.title.is_empty() {
        page.push(&document.title, Part::Heading);
    }
    for block in &document.blocks {
        if !page.0.is_empty() {
            page.push("\n\n", Part::Text);
        }
        match block {
            Block::Paragraph(lines) => page.lines(lines, Part::Text, ""),
            Block::Heading(line) => page.line(line, Part::Heading),
            Block::Quote(lines) => page.lines(lines, Part::Quote, ""),
            Block::List(lines) => page.lines(lines, Part::Text, "\u{2022} "),
            Block::Pause => page.push("\u{b7}\u{2003}\u{b7}\u{2003}\u{b7}", Part::Instead),
            Block::Picture(slot) => page.picture(document.picture(slot), picture),
        }
    }
    page.0
}

struct Page(Vec<Run>);

impl Page {
    fn push(&mut self, text: &str, part: Part) {
        self.0.push(Run { text: text.to_owned(), hand: Hand { part, ..Hand::default() } });
    }

    fn lines(&mut self, lines: &[Line], part: Part, mark: &str) {
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                self.push("\n", part);
            }
            if !mark.is_empty() {
                self.push(mark, Part::Instead);
            }
            self.line(line, part);
        }
    }

    fn line(&mut self, line: &Line, part: Part) {
        for span in line {
            let hand = Hand { part, emphasis: span.emphasis, strong: span.strong };
            self.0.push(Run { text: span.text.clone(), hand });
        }
    }

    /// Which one it is, only the words under it tell.
    fn picture(&mut self, of: Option<&DocumentPicture>, picture: &str) {
        self.push(picture, Part::Instead);
        if let Some(of) = of.filter(|of| !of.caption.is_empty()) {
            self.push("\n", Part::Text);
            self.push(&of.caption, Part::Text);
        }
    }
}

#[cfg(test)]
mod tests {
    use story::{Document, Told};

    use super::*;

    #[test]
    fn no_mark_is_left_and_a_heading_is_one() {
        let words = "# One\n\nIt *fell*,\n**and** fell.\n\n> for\n\n- a hat\n\n***\n\n[[nothing]]";
        let told = Told { title: "Snow".into(), words: words.into(), ..Told::default() };
        let runs = as_read(&Document::of(&told, Vec::new()), "A photograph");
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(
            text,
            "Snow\n\nOne\n\nIt fell,\nand fell.\n\nfor\n\n\u{2022} a hat\n\n\u{b7}\u{2003}\u{b7}\u{2003}\u{b7}"
        );
        let classes = |text: &str| runs.iter().find(|run| run.text == text).unwrap().hand.classes();
        assert_eq!(["One", "fell", "and", "for"].map(classes), ["heading", "emphasis", "strong", "quote"]);
    }
}
