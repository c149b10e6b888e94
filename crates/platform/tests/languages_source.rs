//! The typed file made from a text. That it compiles, and that clippy and rustfmt find nothing in it, is seen by
//! its being a module of this test.

#[path = "languages_sample/words.rs"]
mod words;

use platform::languages::{Languages, rust_source};
use words::Words;

const EN: &str = include_str!("languages_sample/en.ftl");

fn words() -> Words {
    Words::new(Languages::load(&[("en", &[EN])]).unwrap().default())
}

#[test]
fn the_sample_is_up_to_date() {
    // Otherwise: cargo run -p platform --bin words crates/platform/tests/languages_sample/{en.ftl,words.rs}
    assert_eq!(rust_source(EN), include_str!("languages_sample/words.rs"));
}

#[test]
fn each_message_is_a_method_with_its_blanks_in_order() {
    let words = words();
    assert_eq!(words.language().code(), "en");
    assert_eq!(words.box_empty_lede(), "Nothing is kept here yet. There is no hurry.");
    assert_eq!(words.box_kept(2, "Ada"), "2 photographs are kept in Windflower, for Ada.");
    assert_eq!(words.box_kept(0, "Ada"), "Nothing is kept in Windflower, for Ada.");
    assert_eq!(words.story_by("Ada"), "A story by Ada");
    assert_eq!(words.story_line("Ada", "12 March"), "A story by Ada, told on 12 March");
    assert_eq!(words.r#type("a box"), "Kind of a box");
    assert_eq!(words.five(1, 2, 3, 4, 5), "1 2 3 4 5");
    assert_eq!(words.very_long_message_with_blanks("a", "b", "c", "d"), "a b c d");
    assert_eq!(words.with_function(12.5), "12.5 weeks");
    assert_eq!(words.markup(), "<b>*Not*</b> `code` [link] # https://example.org/ {");
    assert!(words.two_paragraphs().contains("\n\n") && words.long_line().starts_with("We keep"));
}

#[test]
fn what_cannot_be_a_method_does_not_compile_and_says_why() {
    for (text, why) in [
        ("new = New", "taken"),
        ("storyBy = A", "lower-case"),
        ("self = A", "self"),
        ("a-b = A\na_b = B", "same method"),
        ("a = { $x-y } { $x_y }", "same argument"),
        ("a = { $a } { $b } { $c } { $d } { $e } { $f }", "more than 5"),
        ("a = { $", "line 1"),
    ] {
        let source = rust_source(text);
        assert!(source.starts_with("compile_error!(") && source.contains(why), "{text}: {source}");
    }
}

#[test]
fn a_text_without_blanks_imports_no_arg() {
    assert!(rust_source("a = A").contains("use platform::languages::Language;"));
}
