use super::*;

fn text(text: &str) -> Span {
    Span { text: text.into(), emphasis: false, strong: false }
}

#[test]
fn an_empty_line_begins_a_paragraph_and_a_line_break_is_kept() {
    let blocks = read("one\ntwo\n\n\nthree\n");
    assert_eq!(
        blocks,
        [
            Block::Paragraph(vec![vec![text("one")], vec![text("two")]]),
            Block::Paragraph(vec![vec![text("three")]])
        ]
    );
}

#[test]
fn headings_quotes_lists_pauses_and_pictures_stand_between_paragraphs() {
    let blocks = read(
        "# The day\nIt rained.\n\n> for when\n> it is cold\n\n- hat\n- blanket\n\n***\n\n[[the hat]]\nafter",
    );
    assert_eq!(
        blocks,
        [
            Block::Heading(vec![text("The day")]),
            Block::Paragraph(vec![vec![text("It rained.")]]),
            Block::Quote(vec![vec![text("for when")], vec![text("it is cold")]]),
            Block::List(vec![vec![text("hat")], vec![text("blanket")]]),
            Block::Pause,
            Block::Picture("the hat".into()),
            Block::Paragraph(vec![vec![text("after")]]),
        ]
    );
    assert_eq!(picture_names(&blocks), ["the hat"]);
}

#[test]
fn emphasis_is_found_and_a_lonely_star_stays_a_star() {
    let line = spans("a *b* **c** 2 * 3 *d");
    let shown: Vec<(&str, bool, bool)> =
        line.iter().map(|span| (span.text.as_str(), span.emphasis, span.strong)).collect();
    assert_eq!(
        shown,
        [
            ("a ", false, false),
            ("b", true, false),
            (" ", false, false),
            ("c", false, true),
            (" 2 * 3 *d", false, false)
        ]
    );
}

#[test]
fn a_dash_or_hash_without_a_space_is_only_a_character() {
    assert_eq!(
        read("-5 degrees\n#one"),
        [Block::Paragraph(vec![vec![text("-5 degrees")], vec![text("#one")]])]
    );
}

#[test]
fn a_heading_may_have_more_signs_than_one_and_none_of_them_is_shown() {
    for signs in ["#", "##", "######"] {
        assert_eq!(read(&format!("{signs} The day")), [Block::Heading(vec![text("The day")])]);
    }
    assert_eq!(read("####### no"), [Block::Paragraph(vec![vec![text("####### no")]])]);
}

#[test]
fn a_poem_keeps_its_lines_and_its_indents() {
    let lines = |all: &[&str]| all.iter().map(|line| vec![text(line)]).collect::<Vec<_>>();
    assert_eq!(
        read("the snow\n    falls  \n\tand falls"),
        [Block::Paragraph(lines(&["the snow", "    falls", "\tand falls"]))]
    );
    let quote = vec![vec![text("the snow")], vec![], vec![text("   falls")]];
    assert_eq!(read("> the snow\n>\n>    falls"), [Block::Quote(quote)]);
}

#[test]
fn a_backslash_makes_a_mark_a_letter() {
    let one = |typed: &str| match read(typed).remove(0) {
        Block::Paragraph(lines) => plain(&lines[0]),
        other => panic!("{other:?}"),
    };
    for (typed, shown) in [
        (r"\# one", "# one"),
        (r"\\# one", r"\# one"),
        (r"\> one", "> one"),
        (r"\- one", "- one"),
        (r"\[[hat]]", "[[hat]]"),
        (r"\*one\*", "*one*"),
        (r"\*\*\*", "***"),
        (r"\\\*", r"\*"),
        (r"C:\hat \o/ \#one", r"C:\hat \o/ \#one"),
    ] {
        assert_eq!(one(typed), shown);
    }
    let emphasis = Span { text: r"a*\".into(), emphasis: true, strong: false };
    assert_eq!(read(r"*a\*\\*"), [Block::Paragraph(vec![vec![emphasis]])]);
}

#[test]
fn no_character_is_ever_lost() {
    for odd in [
        "****",
        "[[",
        "[[]]",
        "]]",
        "**a*",
        "*",
        "* *",
        "<script>alert(1)</script>",
        "\u{202e}abc",
        "a**b**",
        "> ",
        "- ",
        "***x",
    ] {
        let blocks = read(odd);
        let all: String = blocks
            .iter()
            .map(|block| match block {
                Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => {
                    lines.iter().map(plain).collect::<String>()
                }
                Block::Heading(line) => plain(line),
                Block::Pause | Block::Picture(_) => String::new(),
            })
            .collect();
        let letters =
            |text: &str| text.chars().filter(|letter| !"*>- ".contains(*letter)).collect::<String>();
        assert_eq!(letters(&all), letters(odd), "{odd}");
    }
}

#[test]
fn it_takes_a_minute_at_least() {
    assert_eq!(minutes(&read("")), 1);
    assert_eq!(minutes(&read(&"word ".repeat(1_000))), 5);
}

#[test]
fn a_picture_moves_by_one_paragraph_and_nothing_else_changes() {
    let typed = "one\nmore\n\n[[hat]]\n\ntwo";
    assert_eq!(moved(typed, "hat", Way::Up), "[[hat]]\n\none\nmore\n\ntwo");
    assert_eq!(moved(typed, "hat", Way::Down), "one\nmore\n\ntwo\n\n[[hat]]");
    assert_eq!(moved("[[hat]]\n\none", "hat", Way::Up), "[[hat]]\n\none");
    assert_eq!(moved("one\n\n[[hat]]", "hat", Way::Down), "one\n\n[[hat]]");
}

#[test]
fn a_picture_that_the_words_do_not_name_moves_from_the_end() {
    assert_eq!(moved("one\n\ntwo", "hat", Way::Up), "one\n\n[[hat]]\n\ntwo");
    assert_eq!(moved("", "hat", Way::Up), "[[hat]]");
    assert_eq!(moved("one", "hat", Way::Down), "one\n\n[[hat]]");
}

#[test]
fn a_picture_inside_a_paragraph_moves_out_of_it() {
    assert_eq!(moved("one\n[[hat]]\ntwo", "hat", Way::Up), "[[hat]]\n\none\n\ntwo");
    assert_eq!(moved("one\n\n[[blanket]]\n[[hat]]", "hat", Way::Up), "one\n\n[[hat]]\n\n[[blanket]]");
}
