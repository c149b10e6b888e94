//! What in a text would tell who somebody is: names that are known of her, addresses, numbers, days, people with their
//! titles, hospitals. A pure function; it finds words by their letters and understands nothing.

mod days;
mod fold;
mod hospitals;
mod lists;
mod names;
mod shapes;
mod titles;

pub use self::names::Known;

/// Why a word would tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Her own name, or a part of her mail address.
    OwnName,
    /// The other parent's name.
    OtherParent,
    /// Another pen name of hers.
    OtherPenName,
    /// A word that she put on her own list.
    OwnWord,
    /// A name or credit that also stands in a story under another name.
    Elsewhere,
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A web address.
    Web,
    /// A name with an @ before it.
    Handle,
    /// A day with its year.
    Day,
    /// A doctor, by name.
    Doctor,
    /// A midwife, by name.
    Midwife,
    /// A nurse, by name.
    Nurse,
    /// Somebody else, by name and title.
    Person,
    /// A hospital, by name.
    Hospital,
}

/// One place in a text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// Why it would tell.
    pub kind: Kind,
}

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
