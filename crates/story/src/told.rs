//! What its teller says in a story, as she types it. It is hers alone; readers get the [`Document`](crate::Document).

use crate::words::{self, Block};

/// What its teller says in a story; every field may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A title, if it has one.
    pub title: String,
    /// The line shown in lists.
    pub opening: String,
    /// Exactly as typed.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// Language it is told in.
    pub language: String,
    /// Who tells.
    pub teller: String,
    /// How long ago it was.
    pub time_since: String,
    /// What to call it: baby, pregnancy, child, a name, own words.
    pub preferred_words: String,
    /// The baby's name, if there is one.
    pub name: String,
    /// What a reader should know first, in her own words.
    pub own_note: String,
    /// What happened.
    pub experiences: Vec<String>,
    /// What a reader meets.
    pub content_notes: Vec<String>,
    /// How many weeks a pregnancy lasted, if she says so.
    pub weeks: Option<i64>,
    /// Which moments of it she tells of.
    pub moments: Vec<String>,
}

/// So many letters of her first words name a story that has no title.
const MOST_FIRST_WORDS: usize = 40;

impl Told {
    /// What its teller knows it by: its title, or else its first words; empty where there are none yet.
    pub fn called(&self) -> String {
        let title = self.title.trim();
        if !title.is_empty() {
            return title.to_owned();
        }
        let first = words::read(&self.words).into_iter().find_map(|block| match block {
            Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => {
                lines.first().map(words::plain)
            }
            Block::Heading(line) => Some(words::plain(&line)),
            Block::Pause | Block::Picture(_) => None,
        });
        shortened(&first.unwrap_or_default())
    }
}

/// The first words of a line, without a word that is cut in two.
fn shortened(line: &str) -> String {
    let line = line.trim();
    let Some((end, _)) = line.char_indices().nth(MOST_FIRST_WORDS) else { return line.to_owned() };
    let whole = line[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}\u{2026}", line[..whole].trim_end())
}

#[cfg(test)]
mod tests {
    use super::Told;

    #[test]
    fn a_story_without_a_title_is_called_by_its_first_words() {
        let called = |title: &str, words: &str| {
            Told { title: title.into(), words: words.into(), ..Told::default() }.called()
        };
        assert_eq!(called(" Snow ", "It fell."), "Snow");
        assert_eq!(called("", "***\n\n[[photograph 1]]\n\nIt *snowed*\nall day."), "It snowed");
        assert_eq!(called("", &"yellow hat ".repeat(9)), "yellow hat yellow hat yellow hat yellow\u{2026}");
        assert_eq!(called("", &"\u{e4}".repeat(90)).chars().count(), 41);
        assert_eq!(called("", ""), "");
    }
}
