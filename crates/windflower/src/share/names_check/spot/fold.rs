//! Words of a text, and their letters made alike: no case, no accents, one spelling of Arabic letters.

/// A word of a text. An apostrophe or a hyphen ends it.
pub struct Word<'a> {
    /// As it stands.
    pub text: &'a str,
    /// Where it begins, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What stands between the word before it and this one.
    pub gap: &'a str,
    /// Without case and accents: `muller`.
    pub plain: String,
    /// The same with umlauts spelled out: `mueller`.
    pub spelled: String,
}

impl Word<'_> {
    /// Whether it begins with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it begins a sentence, a line or a quotation, where a capital says nothing.
    pub fn begins(&self) -> bool {
        self.from == 0
            || self.gap.contains(['.', '!', '?', ':', '…', '\n', '„', '“', '"', '*', '>', '#', '»', '«'])
    }

    /// How many letters it has.
    pub fn length(&self) -> usize {
        self.text.chars().count()
    }
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut begun, mut last) = (None, 0);
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || is_mark(letter);
        match begun {
            None if inside => begun = Some(at),
            Some(from) if !inside => {
                words.push(word(text, last, from, at));
                (begun, last) = (None, at);
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str, last: usize, from: usize, to: usize) -> Word<'_> {
    let own = &text[from..to];
    Word { text: own, from, to, gap: &text[last..from], plain: plain(own), spelled: spelled(own) }
}

/// Accents that are written behind their letter, Arabic vowel signs, and the stroke that lengthens a word.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200c}')
}

/// Without case and accents.
pub fn plain(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars().flat_map(char::to_lowercase).filter(|letter| !is_mark(*letter)) {
        push_plain(&mut out, letter);
    }
    out
}

/// As `plain`, with umlauts spelled out.
pub fn spelled(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            // Two dots behind their letter are the same umlaut.
            '\u{308}' if out.ends_with(['a', 'o', 'u']) => out.push('e'),
            mark if is_mark(mark) => {}
            other => push_plain(&mut out, other),
        }
    }
    out
}

const ALIKE: &[(&str, &str)] = &[
    ("àáâãäåāăąǎ", "a"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŉ", "n"),
    ("òóôõöøōŏő", "o"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ţťŧț", "t"),
    ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("أإآٱ", "ا"),
    ("ىئ", "ي"),
    ("ؤ", "و"),
    ("ة", "ه"),
];

fn push_plain(out: &mut String, letter: char) {
    if letter.is_ascii() {
        return out.push(letter);
    }
    match ALIKE.iter().find(|(letters, _)| letters.contains(letter)) {
        Some((_, alike)) => out.push_str(alike),
        None => out.push(letter),
    }
}
