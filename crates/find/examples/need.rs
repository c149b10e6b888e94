//! Shows what is looked for where somebody types this: `need WORDS [LANGUAGE...]`.

fn main() {
    let mut given = std::env::args().skip(1);
    let words = given.next().unwrap_or_default();
    let languages: Vec<String> = given.collect();
    let languages: Vec<&str> =
        if languages.is_empty() { vec!["en", "de"] } else { languages.iter().map(String::as_str).collect() };
    for group in find::Need::read(&words, &languages).groups {
        let words: Vec<String> =
            group.words.iter().map(|(list, weight)| format!("{}:{weight:.2}", list.join("|"))).collect();
        println!("{}", words.join("  "));
    }
}
