//! Texts in several languages, as a page or a letter gets them.

use jiff::civil::{date, time};
use platform::languages::{Arg, Language, Languages, compare, keys};

const EN: &str = "
-place = Windflower
hello = Hello { $name }
photographs = { $count ->
    [one] One photograph
   *[other] { $count } photographs
}
only-english = Only here.
about = About { -place }
";
const DE: &str = "
hello = Hallo { $name }
photographs = { $count ->
    [one] Ein Foto
   *[other] { $count } Fotos
}
";
const AR: &str = "
hello = مرحبا { $name }
photographs = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
";

fn languages() -> Languages {
    Languages::load(&[("en", &[EN, "second = Of a second file"]), ("de", &[DE]), ("ar", &[AR])]).unwrap()
}

fn language(code: &str) -> Language {
    languages().get(code).unwrap()
}

#[test]
fn every_language_says_its_own_words() {
    let greet = |code| language(code).text("hello", &[("name", "Ada".into())]);
    assert_eq!(greet("en"), "Hello Ada");
    assert_eq!(greet("de"), "Hallo Ada");
    assert_eq!(language("en").text("second", &[]), "Of a second file");
}

#[test]
fn names_are_isolated_only_where_writing_goes_from_right_to_left() {
    let greet = |code| language(code).text("hello", &[("name", "Ada".into())]);
    assert_eq!(greet("ar"), "مرحبا \u{2068}Ada\u{2069}");
    assert!(!greet("en").contains('\u{2068}') && !greet("de").contains('\u{2068}'));
}

#[test]
fn a_missing_message_falls_back_to_english() {
    assert_eq!(language("de").text("only-english", &[]), "Only here.");
    assert_eq!(language("de").text("about", &[]), "About Windflower");
    assert_eq!(language("ar").text("only-english", &[]), "\u{2068}Only here.\u{2069}");
    assert!(!language("de").has("only-english"));
}

#[test]
fn a_key_that_nobody_has_comes_back_as_it_is() {
    assert_eq!(language("de").text("no-such-key", &[]), "no-such-key");
}

#[test]
fn numbers_choose_their_plural_form() {
    let photographs = |code, count: i64| language(code).text("photographs", &[("count", count.into())]);
    assert_eq!(photographs("en", 1), "One photograph");
    assert_eq!(photographs("de", 12_345), "12345 Fotos");
    assert_eq!(photographs("ar", 0), "لا صور");
    assert_eq!(photographs("ar", 2), "صورتان");
    assert_eq!(photographs("ar", 3), "\u{2068}3\u{2069} صور");
    assert_eq!(photographs("ar", 11), "\u{2068}11\u{2069} صورة");
}

#[test]
fn an_arg_is_made_from_words_and_from_numbers() {
    assert_eq!(Arg::from("a"), Arg::Text("a".to_owned()));
    assert_eq!(Arg::from(&"a".to_owned()), Arg::Text("a".to_owned()));
    assert_eq!(Arg::from(3_usize), Arg::Number(3.0));
}

#[test]
fn the_direction_and_the_code_are_known() {
    assert_eq!((language("ar").direction(), language("ar").code()), ("rtl", "ar"));
    assert_eq!(language("de").direction(), "ltr");
    assert_eq!(languages().default().code(), "en");
    assert!(languages().get("fr").is_none());
}

#[test]
fn the_best_language_is_read_from_the_header() {
    let languages = languages();
    for (header, code) in [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("fr;q=0.9, ar;q=0.5, en;q=0.4", "ar"),
        ("en;q=0.3, DE;q=0.7", "de"),
        ("fr, *", "en"),
        ("de;q=0, ar", "ar"),
        ("", "en"),
        (";;;q=,,=", "en"),
        ("de;q=7", "en"),
    ] {
        assert_eq!(languages.best(header).code(), code, "{header}");
    }
    assert_eq!(languages.best(&"fr,".repeat(100_000)).code(), "en");
}

#[test]
fn texts_with_mistakes_are_refused_with_their_place() {
    let load = |text: &str| Languages::load(&[("en", &[text])]).unwrap_err();
    assert!(
        load("hello = Hello\nbroken line\n").contains("line 2"),
        "{}",
        load("hello = Hello\nbroken line\n")
    );
    assert!(load("hello = { -nobody }").contains("-nobody"));
    assert!(load("hello = { nothing }").contains("nothing"));
    assert!(load("hello = A\nhello = B").contains("hello"));
    assert!(load("hello = A\n    .title = B").contains("hello"));
    assert!(Languages::load(&[]).is_err());
}

#[test]
fn the_differences_between_two_languages_are_named() {
    let english =
        "a = A { $x }\nb = B { $n ->\n    [one] one\n   *[other] { $n } of { $all }\n}\nc = C { a }\n";
    assert!(compare(english, english).is_empty());
    let differences = compare(english, "b = B { $n }\nc = C\nd = D\n");
    assert_eq!(
        differences,
        [
            "missing: a",
            "too many: d",
            "blanks: b has $all, $n in English and $n here",
            "blanks: c has $x in English and none here",
        ]
    );
    assert!(compare(english, "???")[0].starts_with("line 1"));
}

#[test]
fn the_keys_of_a_text_are_listed_in_order() {
    assert_eq!(keys(EN).unwrap(), ["hello", "photographs", "only-english", "about"]);
}

#[test]
fn dates_are_written_in_words() {
    let day = date(2024, 3, 12);
    assert_eq!(language("en").date(day), "12 March 2024");
    assert_eq!(language("de").date(day), "12. März 2024");
    assert_eq!(language("ar").date(day), "12 مارس 2024");
    assert_eq!(language("de").day(day), "12. März");
    assert_eq!(language("en").month(day), "March 2024");
    assert_eq!(language("en").time(time(9, 0, 0, 0)), "09:00");
    let cy = Languages::load(&[("cy", &["a = A"])]).unwrap().default();
    assert_eq!(
        (cy.date(day), cy.day(day), cy.month(day)),
        ("2024-03-12".into(), "03-12".into(), "2024-03".into())
    );
}
