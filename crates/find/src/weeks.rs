//! Weeks of pregnancy as people say them: "21 weeks", "21+3", "in der 21. Woche", "five months along".

/// Nobody is carried for longer.
const MOST: i64 = 44;

const WEEKS: [&str; 14] = [
    "week",
    "weeks",
    "wk",
    "wks",
    "weeker",
    "woche",
    "wochen",
    "ssw",
    "schwangerschaftswoche",
    "schwangerschaftswochen",
    "semaines",
    "semanas",
    "settimane",
    "weken",
];
const MONTHS: [&str; 4] = ["month", "months", "monat", "monate"];
/// What makes months of it months of a pregnancy.
const CARRIED: [&str; 8] =
    ["pregnant", "gone", "along", "pregnancy", "schwanger", "schwangerschaft", "weit", "carrying"];
/// What makes of "three weeks" a time that came after.
const LATER: [&str; 15] = [
    "later", "after", "ago", "old", "since", "on", "later", "spater", "danach", "nachher", "alt", "lang",
    "off", "leave", "without",
];
const SMALL: [(&str, i64); 38] = [
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("vier", 4),
    ("funf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
    ("zehn", 10),
    ("elf", 11),
    ("zwolf", 12),
    ("dreizehn", 13),
    ("vierzehn", 14),
    ("sechzehn", 16),
    ("zwanzig", 20),
    ("zwanzigsten", 20),
    ("funften", 5),
    ("sechsten", 6),
    ("siebten", 7),
    ("achten", 8),
    ("neunten", 9),
    ("zehnten", 10),
    ("zwolften", 12),
    ("three", 3),
];
const TENS: [(&str, i64); 3] = [("twenty", 20), ("thirty", 30), ("forty", 40)];
const UNITS_DE: [(&str, i64); 9] = [
    ("ein", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("funf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("neun", 9),
];

/// The weeks of pregnancy that folded words speak of, each once, in their order.
pub fn said(words: &[String]) -> Vec<i64> {
    let mut found = Vec::new();
    for at in 0..words.len() {
        let Some((number, used)) = number(&words[at..]) else { continue };
        if let Some(weeks) = meant(words, at, at + used, number)
            && (1..=MOST).contains(&weeks)
            && !found.contains(&weeks)
        {
            found.push(weeks);
        }
    }
    found
}

/// What the number at `at`, whose words end before `end`, says of weeks.
fn meant(words: &[String], at: usize, end: usize, number: i64) -> Option<i64> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let is_week = |at: usize| WEEKS.contains(&word(at));
    // "21 + 3 weeks", "21 and a half weeks".
    let days = word(end).parse::<i64>().is_ok_and(|days| (0..7).contains(&days));
    let after = if days { end + 1 } else { end };
    if is_week(after) && !LATER.contains(&word(after + 1)) {
        return Some(number);
    }
    // "21+3", where nothing else is said.
    if days && number >= 5 && !is_week(after) && word(at).bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(number);
    }
    // "week 21", "SSW 21".
    if at > 0 && is_week(at - 1) && !is_week(end) {
        return Some(number);
    }
    let carried = (after..after + 3).any(|at| CARRIED.contains(&word(at)));
    // A month of pregnancy ends after this many weeks.
    (MONTHS.contains(&word(after)) && carried && number <= 9).then_some((number * 13 + 2) / 3)
}

/// A number that begins here, and how many words it takes.
fn number(words: &[String]) -> Option<(i64, usize)> {
    let first = words.first()?.as_str();
    if let Ok(number) = first.parse::<i64>() {
        return (first.len() <= 2).then_some((number, 1));
    }
    let digits: String = first.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() && digits.len() <= 2 && matches!(&first[digits.len()..], "th" | "st" | "nd" | "rd")
    {
        return Some((digits.parse().ok()?, 1));
    }
    if let Some((_, tens)) = TENS.iter().find(|(word, _)| *word == first) {
        let unit = words.get(1).and_then(|next| unit(next));
        return Some(unit.map_or((*tens, 1), |unit| (tens + unit, 2)));
    }
    if let Some((units, tens)) = first.split_once("und")
        && let Some((_, unit)) = UNITS_DE.iter().find(|(word, _)| *word == units)
    {
        let tens = ["zwanzig", "dreissig", "vierzig"].iter().position(|word| tens.starts_with(word))?;
        return Some((unit + 20 + 10 * i64::try_from(tens).ok()?, 1));
    }
    SMALL.iter().find(|(word, _)| *word == first).map(|(_, number)| (*number, 1))
}

fn unit(word: &str) -> Option<i64> {
    match word {
        "one" | "first" => Some(1),
        "two" | "second" => Some(2),
        "three" | "third" => Some(3),
        _ => SMALL.iter().find(|(small, number)| *small == word && *number < 10).map(|(_, number)| *number),
    }
}

#[cfg(test)]
mod tests {
    use super::said;
    use crate::letters::words;

    #[test]
    fn weeks_are_read_as_people_say_them() {
        for (text, weeks) in [
            ("we lost him at 21 weeks", vec![21]),
            ("21+3, a Tuesday", vec![21]),
            ("in der 23. SSW, nicht der 24. Woche", vec![23, 24]),
            ("week 9 and then twenty-two weeks", vec![9, 22]),
            ("in der einundzwanzigsten Woche", vec![21]),
            ("five months pregnant", vec![22]),
            ("three weeks later I was 39 weeks", vec![39]),
            ("21 of us, 3 cakes", vec![]),
            ("99 weeks", vec![]),
        ] {
            assert_eq!(said(&words(text)), weeks, "{text}");
        }
    }
}
