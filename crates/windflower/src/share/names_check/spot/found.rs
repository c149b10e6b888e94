//! What is found in a text: where it stands, and why it would tell.

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
