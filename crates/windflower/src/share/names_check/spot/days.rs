//! Days with their year, in numbers and in words.

use super::fold::Word;
use super::found::{Kind, Spot};
use super::shapes::{is_digit, value};

const MONTHS: &str = "january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember okt dez maerz janner jaenner feber
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول";

/// As the days of a month are counted. `twenty-first` is two words, of which the second stands here.
const ORDINALS: &str =
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth";

/// How the words for the days of a month begin in German; what follows is only an ending.
const GERMAN_ORDINALS: &str =
    "erst zweit dritt viert funft sechst siebt siebent acht neunt zehnt elft zwolft dreizehnt
vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst
dreiundzwanzigst vierundzwanzigst funfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst
neunundzwanzigst dreissigst einunddreissigst";

/// All of them in this text.
pub fn find(words: &[Word<'_>]) -> Vec<Spot> {
    let mut found = Vec::new();
    for at in 0..words.len() {
        let rest = &words[at..];
        if let Some(count) =
            [in_words(rest), month_first(rest), in_numbers(rest)].into_iter().flatten().next()
        {
            let from = if follows_tens(words, at) { at - 1 } else { at };
            found.push(Spot { from: words[from].from, to: words[at + count - 1].to, kind: Kind::Day });
        }
    }
    found
}

/// Whether it is the second half of `twenty-first`.
fn follows_tens(words: &[Word<'_>], at: usize) -> bool {
    let tens = at > 0 && ["twenty", "thirty"].contains(&words[at - 1].plain.as_str());
    tens && ["-", " "].contains(&words[at].gap)
}

fn is_near(word: &Word<'_>) -> bool {
    word.gap.chars().count() <= 2 && word.gap.chars().all(|letter| " .,\u{a0}".contains(letter))
}

/// `12 March 2019`, `12th of March, 2019`, `12. März 2019`: how many words it takes.
fn in_words(words: &[Word<'_>]) -> Option<usize> {
    let of = usize::from(words.get(1).is_some_and(|word| word.plain == "of"));
    let (month, year) = (words.get(1 + of)?, words.get(2 + of)?);
    let fits = is_day(&words[0]) && is_month(month) && is_near(month) && is_year(year) && is_near(year);
    fits.then_some(3 + of)
}

/// `March 12th, 2019`.
fn month_first(words: &[Word<'_>]) -> Option<usize> {
    let (day, year) = (words.get(1)?, words.get(2)?);
    let fits = is_month(&words[0]) && is_day(day) && is_near(day) && is_year(year) && is_near(year);
    fits.then_some(3)
}

/// `12.3.2019`, `3/12/2019`, `2019-03-12`, `12.03.19`.
fn in_numbers(words: &[Word<'_>]) -> Option<usize> {
    let (middle, last) = (words.get(1)?, words.get(2)?);
    let sign = middle.gap.trim_end();
    if sign != last.gap.trim_end() || ![".", "/", "-"].contains(&sign) || last.gap.chars().count() > 2 {
        return None;
    }
    let small =
        |word: &Word<'_>| word.length() <= 2 && number(word).is_some_and(|number| (1..=31).contains(&number));
    let short_year =
        sign == "." && middle.gap == "." && last.gap == "." && last.length() == 2 && number(last).is_some();
    let fits = small(middle)
        && ((small(&words[0]) && (is_year(last) || short_year)) || (is_year(&words[0]) && small(last)));
    fits.then_some(3)
}

fn number(word: &Word<'_>) -> Option<u32> {
    let all = word.text.chars().all(is_digit) && word.length() <= 4;
    all.then(|| word.text.chars().fold(0, |sum, letter| sum * 10 + value(letter)))
}

fn is_day(word: &Word<'_>) -> bool {
    let fits = |day: u32| (1..=31).contains(&day);
    let bare = word.plain.trim_end_matches(|letter: char| "stndrh".contains(letter));
    let counted = bare.len() <= 2 && bare.parse::<u32>().is_ok_and(fits);
    counted || (word.length() <= 2 && number(word).is_some_and(fits)) || is_ordinal(&word.plain)
}

fn is_ordinal(plain: &str) -> bool {
    let english = ORDINALS.split_whitespace().any(|one| one == plain);
    let german = |stem: &str| ["e", "er", "en", "em"].iter().any(|end| plain.strip_suffix(end) == Some(stem));
    english || GERMAN_ORDINALS.split_whitespace().any(german)
}

fn is_month(word: &Word<'_>) -> bool {
    MONTHS.split_whitespace().any(|month| month == word.plain)
}

fn is_year(word: &Word<'_>) -> bool {
    word.length() == 4 && number(word).is_some_and(|year| (1900..2100).contains(&year))
}
