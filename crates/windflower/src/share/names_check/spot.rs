//! What in a text would tell who somebody is: names that are known of her, addresses, numbers, days, people with their
//! titles, hospitals. A pure function; it finds words by their letters and understands nothing.

mod days;
mod fold;
mod found;
mod hospitals;
mod lists;
mod names;
mod shapes;
mod titles;

pub use self::found::{Kind, Spot};
pub use self::names::Known;

/// Everything in this text that would tell, in order; no two of them share a letter.
pub fn spots(text: &str, known: &Known) -> Vec<Spot> {
    let words = fold::words(text);
    let mut found = shapes::find(text, &words);
    found.extend(days::find(&words));
    found.extend(titles::find(&words));
    found.extend(hospitals::find(&words));
    found.extend(known.find(text, &words));
    // Of those that begin at one letter the longest stands; what it swallows is in it.
    found.sort_by_key(|spot| (spot.from, std::cmp::Reverse(spot.to)));
    let mut kept: Vec<Spot> = Vec::new();
    for spot in found {
        match kept.last_mut() {
            Some(last) if spot.from < last.to => last.to = last.to.max(spot.to),
            _ => kept.push(spot),
        }
    }
    kept
}

#[cfg(test)]
mod tests;
