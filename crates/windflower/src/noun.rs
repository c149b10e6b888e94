//! The columns of the table of nouns (`lifecycle.rs`): what becomes of the rows of each over the life of the people they
//! belong to. It stands below every noun, and the table above them all: whoever removes an account, replays the ledger,
//! restores a backup, parts two or does what was decided for the time after
//! somebody reads the table, which `app` hands to it, and knows no noun by name.

use std::pin::Pin;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::ids::{BoxId, KeepsakeId, PersonId, StoryId};
use crate::people::ledger::entry::Kind;
use crate::trouble::Trouble;

/// What a step does, in the transaction that it was handed.
pub type Step<'a, T = ()> = Pin<Box<dyn Future<Output = Result<T, DbError>> + Send + 'a>>;

/// As a step, where more than the database can be in the way.
pub type Verb<'a> = Pin<Box<dyn Future<Output = Result<(), Trouble>> + Send + 'a>>;

/// One noun. A column that is `None` or empty says: nothing of it is touched then.
#[derive(Clone, Copy)]
pub struct Noun {
    /// What it is called.
    pub name: &'static str,
    /// The tables that hold its rows and nothing else's.
    pub tables: &'static [&'static str],
    /// What she is told of it before she removes her account.
    pub told: Option<Tells>,
    /// She begins to remove her account: at once nothing of it is seen by others, and no way in is open any more. She may
    /// stay, so nothing is erased.
    pub leaves: Option<for<'a> fn(Leaving<'a>) -> Step<'a>>,
    /// Her way back has passed: so much of it goes as one transaction may hold up others for; whether there was anything.
    pub goes_in_pieces: Option<for<'a> fn(Leaving<'a>) -> Step<'a, bool>>,
    /// Her way back has passed: what is left of it goes, with every trace of her in what stays.
    pub erased: Option<for<'a> fn(Erasing<'a>) -> Step<'a>>,
    /// What the ledger names and a backup has brought back, kind by kind; whether it was there.
    pub replayed: &'static [(Kind, Replayed)],
    /// A backup was restored: what was on its way may have been called back since, and ends.
    pub restored: Option<for<'a> fn(Restoring<'a>) -> Step<'a>>,
    /// Two part: what their box has of it is there once more, for whoever goes to a box of her own, and what is hers goes
    /// with her. Done from the last row up: a thing has its copy before what stands beside it.
    pub parts: Option<for<'a> fn(Parting<'a>) -> Verb<'a>>,
    /// What she decided for the time after her happens to it, or is undone.
    pub after_her: Option<for<'a> fn(AfterHer<'a>) -> Verb<'a>>,
    /// What a keeper gets of it when she takes everything out.
    pub taken_out: TakenOut,
}

/// What a noun says of somebody, looked up for her.
pub type Tells = for<'a> fn(&'a Db, &'a PersonId) -> Step<'a, Option<Told>>;

/// What is done again to one thing that the ledger names.
pub type Replayed = for<'a> fn(Replaying<'a>) -> Step<'a, bool>;

/// What somebody is told before she removes her account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The other parent keeps everything of the box; called so.
    OtherParent(String),
    /// Somebody counts on what she decided for the time after her.
    CountedOn,
    /// Somebody named her for the time after them.
    Named,
}

/// Somebody begins to remove her account.
pub struct Leaving<'a> {
    /// The transaction of all of it.
    pub tx: &'a mut Tx,
    /// The time.
    pub clock: &'a Clock,
    /// Who.
    pub person_id: &'a PersonId,
}

/// Everything of somebody goes.
pub struct Erasing<'a> {
    /// The transaction of all of it.
    pub tx: &'a mut Tx,
    /// The time.
    pub clock: &'a Clock,
    /// Who.
    pub person_id: &'a PersonId,
    /// The name she liked.
    pub name: &'a str,
    /// What two spellings of her address share.
    pub address_key: &'a str,
}

/// One line of the ledger is done once more.
pub struct Replaying<'a> {
    /// The transaction of this line.
    pub tx: &'a mut Tx,
    /// The time.
    pub clock: &'a Clock,
    /// The table, for a line that names somebody.
    pub nouns: &'static [Noun],
    /// What the line names.
    pub id: &'a str,
}

/// A backup was restored.
pub struct Restoring<'a> {
    /// The transaction of the whole restore.
    pub tx: &'a mut Tx,
    /// The time.
    pub now: Moment,
    /// When what is put away will go: the whole way back from now on.
    pub remove_at: Moment,
}

/// Two part.
pub struct Parting<'a> {
    /// The transaction of all of it.
    pub tx: &'a mut Tx,
    /// The time.
    pub clock: &'a Clock,
    /// The box that both kept.
    pub old_box: &'a BoxId,
    /// Who goes on with it alone.
    pub stays: &'a PersonId,
    /// The box for the other one.
    pub new_box: &'a BoxId,
    /// Who goes to it.
    pub leaves: &'a PersonId,
    /// Every photograph of the old box, and the id of its copy in the new one.
    pub copies: &'a [Copied],
}

/// A photograph and its copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// In the old box.
    pub there: KeepsakeId,
    /// In the new one.
    pub here: KeepsakeId,
}

/// What becomes of a thing by what its keeper decided for the time after her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// Sealed: nobody changes it any more.
    Sealed,
    /// Away, as if she had put it there herself.
    Away,
    /// Gone for good, what was put away so: there is no way back any more.
    Gone,
    /// Open again, what was sealed so.
    Unsealed,
    /// Back, what was put away so.
    Back,
}

/// What a keeper decided for the time after her happens, or is undone.
pub struct AfterHer<'a> {
    /// The transaction of all of it.
    pub tx: &'a mut Tx,
    /// The time.
    pub clock: &'a Clock,
    /// What.
    pub becomes: Becomes,
    /// When it happened; of what is undone or goes, only what was sealed or put away at that moment.
    pub at: Moment,
    /// Whose decision it is.
    pub keeper_id: &'a PersonId,
    /// Her box.
    pub box_id: &'a BoxId,
    /// Whether it is about everything in that box, and not only about stories.
    pub is_whole_box: bool,
    /// The one story it is about, if it is about one.
    pub only: Option<&'a StoryId>,
    /// Her stories that it is about and that are not put away.
    pub stories: &'a [StoryId],
}

impl AfterHer<'_> {
    /// When everything went that was put away so: an earlier program took up to a minute for it.
    pub fn within(&self) -> (Moment, Moment) {
        (self.at, self.at.plus_minutes(1))
    }
}

/// What a keeper gets of a noun when she takes everything out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenOut {
    /// All that she wrote or put in.
    Whole,
    /// It says how the place works, or lets somebody in: nothing of it is a keeper's to take.
    Nothing,
}

impl Noun {
    /// A noun of which nothing is ever touched but what the row says.
    pub const fn new(name: &'static str, tables: &'static [&'static str], taken_out: TakenOut) -> Noun {
        Noun {
            name,
            tables,
            told: None,
            leaves: None,
            goes_in_pieces: None,
            erased: None,
            replayed: &[],
            restored: None,
            parts: None,
            after_her: None,
            taken_out,
        }
    }
}
