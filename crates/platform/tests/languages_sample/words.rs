//! Every sentence a person can meet, one method per message of the English text.
//! Written by the program `words`; change the text, not this file.

use platform::languages::{Arg, Language};

/// The sentences in one language.
#[derive(Clone, Debug)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The sentences in `language`.
    pub fn new(language: Language) -> Words {
        Words { language }
    }

    /// The language they are in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// `Nothing is kept here yet. There is no hurry.`
    pub fn box_empty_lede(&self) -> String {
        self.language.text("box-empty-lede", &[])
    }

    /// ```text
    /// { $count ->
    ///     [0] Nothing is kept
    ///     [one] One photograph is kept
    ///    *[other] { $count } photographs are kept
    /// } in { -place }, for { $name }.
    /// ```
    pub fn box_kept(&self, count: impl Into<Arg>, name: impl Into<Arg>) -> String {
        self.language.text("box-kept", &[("count", count.into()), ("name", name.into())])
    }

    /// `A story by { $name }`
    pub fn story_by(&self, name: impl Into<Arg>) -> String {
        self.language.text("story-by", &[("name", name.into())])
    }

    /// `{ story-by }, told on { $date }`
    pub fn story_line(&self, name: impl Into<Arg>, date: impl Into<Arg>) -> String {
        self.language.text("story-line", &[("name", name.into()), ("date", date.into())])
    }

    /// `Kind of { $type }`
    pub fn r#type(&self, r#type: impl Into<Arg>) -> String {
        self.language.text("type", &[("type", r#type.into())])
    }

    /// `<b>*Not*</b> 'code' [link] # https://example.org/ { "{" }`
    pub fn markup(&self) -> String {
        self.language.text("markup", &[])
    }

    /// ```text
    /// The first paragraph of a letter.
    ///
    /// The second paragraph of the letter,
    ///   with an indented line.
    /// ```
    pub fn two_paragraphs(&self) -> String {
        self.language.text("two-paragraphs", &[])
    }

    /// ```text
    /// We keep what you give us for as long as you want, we show it to nobody unless you say so, and
    /// you can take it with you whenever you like.
    /// ```
    pub fn long_line(&self) -> String {
        self.language.text("long-line", &[])
    }

    /// `{ $one } { $two } { $three } { $four } { $five }`
    pub fn five(
        &self,
        one: impl Into<Arg>,
        two: impl Into<Arg>,
        three: impl Into<Arg>,
        four: impl Into<Arg>,
        five: impl Into<Arg>,
    ) -> String {
        let blanks = [
            ("one", one.into()),
            ("two", two.into()),
            ("three", three.into()),
            ("four", four.into()),
            ("five", five.into()),
        ];
        self.language.text("five", &blanks)
    }

    /// `{ $the-first-of-them } { $the-second-of-them } { $the-third-of-them } { $the-fourth-of-them }`
    pub fn very_long_message_with_blanks(
        &self,
        the_first_of_them: impl Into<Arg>,
        the_second_of_them: impl Into<Arg>,
        the_third_of_them: impl Into<Arg>,
        the_fourth_of_them: impl Into<Arg>,
    ) -> String {
        let blanks = [
            ("the-first-of-them", the_first_of_them.into()),
            ("the-second-of-them", the_second_of_them.into()),
            ("the-third-of-them", the_third_of_them.into()),
            ("the-fourth-of-them", the_fourth_of_them.into()),
        ];
        self.language.text("very-long-message-with-blanks", &blanks)
    }

    /// `{ NUMBER($weeks, minimumFractionDigits: 1) } weeks`
    pub fn with_function(&self, weeks: impl Into<Arg>) -> String {
        self.language.text("with-function", &[("weeks", weeks.into())])
    }
}
