//! Two sets: one beside which the rules were written, and one that was written afterwards and not looked at while writing
//! them. The first keeps what was won; the second says how well it is likely to do with words that nobody foresaw.

use super::*;

fn known() -> Known {
    let mut known = Known::default();
    known.name("Marta Keller", Kind::OwnName);
    known.mail("marta.keller81@post.example");
    known.name("Jonas Weiß-Özdemir", Kind::OtherParent);
    for name in ["Wren", "Lilli S."] {
        known.phrase(name, Kind::OtherPenName);
    }
    for words in ["Ulm", "Sonnenstraße", "Leeds Road", "مستشفى الزهراء", "أولم"] {
        known.own_words(words);
    }
    known
}

/// A line of a set: the sentence, and where in it something tells.
fn read(line: &str) -> (String, Vec<(usize, usize)>) {
    let (mut sentence, mut marked) = (String::new(), Vec::new());
    for (at, piece) in line.split(['[', ']']).enumerate() {
        if at % 2 == 1 {
            marked.push((sentence.len(), sentence.len() + piece.len()));
        }
        sentence.push_str(piece);
    }
    (sentence, marked)
}

/// How well it did.
#[derive(Default)]
struct Figures {
    tell: usize,
    silent: usize,
    found: u32,
    missed: Vec<String>,
    wrong: Vec<String>,
}

impl Figures {
    fn of(set: &str) -> Figures {
        let known = known();
        let mut figures = Figures::default();
        for line in set.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            figures.look(line, &known);
        }
        println!("recall {:.3}, precision {:.3}", figures.recall(), figures.precision());
        figures
    }

    fn look(&mut self, line: &str, known: &Known) {
        let (sentence, marked) = read(line);
        let spots = spots(&sentence, known);
        *if marked.is_empty() { &mut self.silent } else { &mut self.tell } += 1;
        let meet = |from: usize, to: usize, spot: &Spot| spot.from < to && from < spot.to;
        for (from, to) in &marked {
            match spots.iter().find(|spot| meet(*from, *to, spot)) {
                // Cut off in the middle of a name it would still tell.
                Some(spot) if spot.from <= *from + 1 && spot.to + 1 >= *to => self.found += 1,
                _ => self.missed.push(line.to_owned()),
            }
        }
        let stray = spots.iter().filter(|spot| !marked.iter().any(|(from, to)| meet(*from, *to, spot)));
        self.wrong
            .extend(stray.map(|spot| format!("{line}: {} {:?}", &sentence[spot.from..spot.to], spot.kind)));
    }

    fn recall(&self) -> f64 {
        f64::from(self.found) / (f64::from(self.found) + self.missed.len() as f64)
    }

    fn precision(&self) -> f64 {
        f64::from(self.found) / (f64::from(self.found) + self.wrong.len() as f64)
    }
}

#[test]
fn what_tells_is_found_and_ordinary_words_are_left_alone() {
    let figures = Figures::of(include_str!("sentences.txt"));
    assert!(figures.tell >= 60 && figures.silent >= 60, "{} {}", figures.tell, figures.silent);
    assert!(figures.recall() >= 0.97, "{:#?}", figures.missed);
    assert!(figures.precision() >= 0.97, "{:#?}", figures.wrong);
}

#[test]
fn in_sentences_that_were_not_foreseen_it_does_about_as_well() {
    let figures = Figures::of(include_str!("unforeseen.txt"));
    assert!(figures.tell >= 30 && figures.silent >= 20, "{} {}", figures.tell, figures.silent);
    assert!(figures.recall() >= 0.9, "{:#?}", figures.missed);
    assert!(figures.precision() >= 0.9, "{:#?}", figures.wrong);
}

#[test]
fn names_that_are_ordinary_words_tell_only_where_they_must_be_names() {
    let mut known = Known::default();
    known.name("Hope Young", Kind::OwnName);
    known.name("Rose Engel", Kind::OtherParent);
    let count = |text: &str| spots(text, &known).len();
    for silent in
        ["Hope is a small word.", "I hope so.", "The young midwife.", "Ein Engel.", "Eine Rose lag da."]
    {
        assert_eq!(count(silent), 0, "{silent}");
    }
    for tells in ["They called Hope in.", "It said Hope Young on the door.", "Frau Engel kam.", "rose engel"]
    {
        assert_eq!(count(tells), 1, "{tells}");
    }
}

#[test]
fn a_long_text_is_looked_through_in_a_moment() {
    let known = known();
    for piece in [
        "Marta ",
        "Hospital ",
        "Klinik-",
        "1 ",
        "0",
        "@a",
        "a@",
        "Dr. ",
        "St. ",
        "12.3.",
        "www.",
        "Frau ",
        "و",
    ] {
        // Were the time to grow with the square of the length, this would not end.
        spots(&piece.repeat(50_000 / piece.len()), &known);
    }
}

#[test]
fn no_text_breaks_it_and_each_place_stands_in_the_text() {
    let known = known();
    for text in [
        "",
        "@",
        "@@a.b",
        "+",
        "((((",
        "Dr.",
        "St.",
        "[[",
        "\u{308}\u{640}",
        "٠١٢٣٤٥٦٧٨٩",
        "Hospital of",
        "…Marta…",
        "\u{1f494}@\u{1f494}.de",
    ] {
        for spot in spots(text, &known) {
            assert!(spot.from < spot.to && text.get(spot.from..spot.to).is_some(), "{text}");
        }
    }
    // Cut anywhere, mixed with anything: no two places share a letter.
    let all: String = include_str!("sentences.txt").replace(['[', ']'], "");
    for start in all.char_indices().map(|(at, _)| at).step_by(97) {
        let end =
            (start..all.len()).find(|at| *at > start + 400 && all.is_char_boundary(*at)).unwrap_or(all.len());
        let found = spots(&all[start..end], &known);
        assert!(found.windows(2).all(|pair| pair[0].to <= pair[1].from));
    }
}
