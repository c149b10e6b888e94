//! What the guard sees in invented sentences, and what it must leave alone.

use guard::{Guard, MarkKind, Phrases, Seen, Sign, look};

const SENTENCES: [(&str, &str); 3] = [
    ("en", include_str!("sentences/en.tsv")),
    ("de", include_str!("sentences/de.tsv")),
    ("ar", include_str!("sentences/ar.tsv")),
];

fn rows(text: &str) -> Vec<(&str, &str)> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once('\t').unwrap()).collect()
}

fn seen(seen: &Seen) -> &'static str {
    seen.danger.as_ref().map_or("nothing", |danger| danger.sign.slug())
}

#[test]
fn somebody_in_danger_is_seen_and_somebody_who_tells_what_happened_is_left_alone() {
    let mut wrong = Vec::new();
    for (language, text) in SENTENCES {
        for (expected, sentence) in rows(text) {
            let looked = look(sentence, language);
            if seen(&looked) != expected {
                wrong.push(format!("{language}: {sentence:?} is {:?}, not {expected}", looked.danger));
            }
        }
    }
    assert!(wrong.is_empty(), "{} sentences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn english_and_german_are_tried_with_sixty_sentences_each_and_every_sign() {
    for (language, text) in &SENTENCES[..2] {
        let rows = rows(text);
        let quiet = rows.iter().filter(|(expected, _)| *expected == "nothing").count();
        assert!(
            rows.len() >= 60 && quiet >= 30,
            "{language}: {} sentences, {quiet} without a sign",
            rows.len()
        );
        for sign in Sign::ALL {
            assert!(rows.iter().any(|(expected, _)| *expected == sign.slug()), "{language}: {}", sign.slug());
        }
    }
}

fn marked<'t>(text: &'t str, language: &str) -> Vec<(&'t str, MarkKind)> {
    look(text, language).marks.into_iter().map(|mark| (&text[mark.range], mark.kind)).collect()
}

#[test]
fn what_is_meant_well_and_may_land_hard_is_marked_where_it_stands() {
    let text =
        "I am so sorry. At least it was early, and you can try again. Everything happens for a reason.";
    let words: Vec<&str> = marked(text, "en").into_iter().map(|(words, _)| words).collect();
    assert_eq!(words, ["At least", "it was early", "you can try again", "Everything happens for a reason"]);
    for (sentence, words) in [
        ("Have you tried acupuncture?", "Have you tried"),
        ("God needed another angel.", "God needed"),
        ("AT LEAST you have each other", "AT LEAST"),
        ("a\u{200b}t least", "a\u{200b}t least"),
        ("Wenigstens war es früh.", "Wenigstens"),
        ("Alles hat seinen Sinn.", "Alles hat seinen Sinn"),
        ("Ihr könnt noch Kinder bekommen.", "könnt noch Kinder bekommen"),
        ("على الأقل لديك أطفال", "على الأقل"),
    ] {
        assert_eq!(marked(sentence, "en").first(), Some(&(words, MarkKind::Clumsy)), "{sentence}");
    }
    assert!(look(text, "en").danger.is_none());
    let reason = &look("at least", "en").marks[0].reason;
    assert!(reason.contains("smaller"), "{reason}");
}

#[test]
fn kind_words_have_no_mark() {
    for kind in [
        "I read every word. Ida is a beautiful name.",
        "I don't have words, I'm here. No need to answer.",
        "I am so grateful for your story, it helped me through a night.",
        "You must miss him so much.",
        "We lit a candle for your twins, and my daughter drew them a boat.",
        "Fuck cancer, fuck all of it. I am thinking of you both.",
        "He had your nose. I kept looking at that picture.",
        "Deine Worte haben mich durch die Nacht getragen. Danke.",
        "Ich habe für Ida eine Kerze angezündet.",
        "Es ist so ungerecht, dass er sterben musste.",
    ] {
        assert_eq!(look(kind, "en"), Seen::default(), "{kind}");
    }
}

#[test]
fn what_is_past_is_looked_at_and_is_not_urgent() {
    for past in
        ["I wanted to die with her that day.", "Ich wollte damals mit ihr sterben.", "كنت أريد أن أموت يومها"]
    {
        let looked = look(past, "en");
        assert!(looked.danger.is_none(), "{past}: {looked:?}");
        assert_eq!(looked.marks.first().map(|mark| mark.kind), Some(MarkKind::Low), "{past}");
    }
    assert_eq!(seen(&look("I tried to kill myself last night", "en")), "wish-to-die");
}

#[test]
fn an_address_is_marked_and_a_forgotten_space_is_none() {
    for (text, address) in [
        ("look at https://calm.example/buy?x=1 please", "https://calm.example/buy?x=1"),
        ("www.candles.example", "www.candles.example"),
        ("Write to rosa@candles.example.", "rosa@candles.example"),
        ("it is on candles.shop/ida (cheap)", "candles.shop/ida"),
        ("HTTP://CALM.EXAMPLE", "HTTP://CALM.EXAMPLE"),
        ("see candles.com, really", "candles.com"),
    ] {
        assert_eq!(marked(text, "en"), [(address, MarkKind::Sells)], "{text}");
    }
    for text in ["She died.He was there", "at 3.40 in the night", "28+3 weeks... and then", "a/b", "me@home"]
    {
        assert_eq!(marked(text, "en"), [], "{text}");
    }
}

#[test]
fn the_more_urgent_sign_wins_and_the_reason_is_in_the_language_of_the_page() {
    let looked = look("I want to die. I am going to kill myself.", "en").danger.unwrap();
    assert_eq!(looked.sign, Sign::Plan);
    assert!(Sign::Plan > Sign::WishToDie);
    let both = "Ich will sterben. I want to die.";
    assert!(look(both, "de-AT").danger.unwrap().reason.contains("Jemand"));
    assert!(look(both, "en").danger.unwrap().reason.contains("Somebody"));
}

#[test]
fn a_charity_brings_its_own_phrases_for_a_language() {
    let own = "language\ten\nreason\tplan\tCall the lead.\nplan\tgo (down) to|2 the ... river\nclumsy\tchin*\tNo.\n";
    let guard = Guard::built_in().with(Phrases::read(own).unwrap());
    let text = "I want to die. Tonight I go to the cold grey river. Chins!";
    let looked = guard.look(text, "en");
    assert_eq!(
        looked.danger.as_ref().map(|danger| &text[danger.range.clone()]),
        Some("go to the cold grey river")
    );
    assert_eq!(looked.danger.unwrap().reason, "Call the lead.");
    assert_eq!(looked.marks[0].reason, "No.");
    assert_eq!(
        guard.look("I go to the very very very very cold river", "en").danger,
        None,
        "five words are too many"
    );
    assert!(guard.look("Ich will sterben", "en").danger.is_some(), "the other languages stay");
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    for (text, line, said) in [
        ("plan\tend it\n", 1, "reason"),
        ("language\ten\nharmles\tgood day\n", 2, "harmles"),
        ("language\ten\n\n# x\nclumsy\n", 4, "tab"),
        ("language\ten\nharmless\tgood (day)\n", 2, "missing"),
        ("language\ten\nharmless\t... day\n", 2, "begins"),
        ("language\ten\nharmless\ta?b\n", 2, "a?b"),
        ("language\ten\nharmless\t|\n", 2, "word"),
        ("harmless\tgood day\n", 1, "language"),
        ("language\ten\nharmless\ta\tb\tc\td\n", 2, "columns"),
    ] {
        let problem = Phrases::read(text).unwrap_err();
        assert_eq!(problem.line, line, "{text:?}: {problem}");
        assert!(problem.to_string().contains(said), "{text:?}: {problem}");
    }
}
