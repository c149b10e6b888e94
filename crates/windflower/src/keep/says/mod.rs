//! A say per picture: each parent who is in a photograph says how far it may go. As soon as somebody is said to be in
//! it, the question to that person is open, and until it is answered nobody but the keepers of the box gets the picture.
//! Nothing here ever removes it from anybody's keeping, and a keeper who is alone is never asked.

pub mod say;
pub(crate) mod store;

use platform::db::{Db, DbError, Tx};

pub use self::say::{Reach, Say, Wish};
use crate::keep::boxes::BoxKeeper;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;

/// Who is said to be in a photograph. Whoever calls this asked the rule about the photograph.
pub async fn about(db: &Db, keepsake_id: &str) -> Result<Vec<Say>, DbError> {
    store::about(db, keepsake_id).await
}

/// How far a photograph may go now, whatever the audience of a story it stands in.
pub async fn reach(db: &Db, keepsake_id: &str) -> Result<Reach, DbError> {
    Ok(Reach::of(&store::reaches(db, keepsake_id).await?))
}

/// How far somebody let a photograph go who was in it and is no longer here.
pub async fn held_within(db: &Db, keepsake_id: &str) -> Result<Option<Audience>, DbError> {
    Ok(store::held_within(db, keepsake_id).await?.map(|word| Audience::read(&word)))
}

/// As `reach`, inside a transaction.
pub async fn reach_in(tx: &mut Tx, keepsake_id: &str) -> Result<Reach, DbError> {
    Ok(Reach::of(&store::reaches_in(tx, keepsake_id).await?))
}

/// The photographs of a box in which this keeper is said to be, as long as she has not answered: `(id, title, file)`.
pub async fn open_questions(
    db: &Db,
    box_id: &str,
    keeper: &Keeper,
) -> Result<Vec<(String, String, String)>, DbError> {
    store::open_questions(db, box_id, keeper.person_id()).await
}

/// Asks both parents once more how far a photograph may go; until they answer nobody else gets it.
pub(crate) async fn ask_again(tx: &mut Tx, keepsake_id: &str) -> Result<(), DbError> {
    store::ask_again(tx, keepsake_id).await
}

/// What somebody said who is no longer here holds without her name.
pub(crate) async fn hold_without(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::hold_without(tx, person_id).await
}

/// Writes down what a keeper says, and answers how far the photograph may go from now on. Everybody answers only for
/// herself; of the other parent she says no more than whether they are in it, and may take that back while it is open.
pub async fn say(
    tx: &mut Tx,
    keeper: &Keeper,
    other: Option<&BoxKeeper>,
    keepsake_id: &str,
    wish: Wish,
) -> Result<Audience, DbError> {
    store::hold(tx, keepsake_id).await?;
    let me = keeper.person_id();
    match wish.me {
        say::Me::AsBefore => {}
        say::Me::NotInIt => store::remove(tx, keepsake_id, me).await?,
        say::Me::InIt(reach) => store::answer(tx, keepsake_id, me, reach).await?,
    }
    if let (Some(other), Some(in_it)) = (other, wish.other_in_it) {
        if in_it {
            store::ask(tx, keepsake_id, &other.person_id, me).await?;
        } else {
            store::ask_no_more(tx, keepsake_id, &other.person_id, me).await?;
        }
    }
    Ok(reach_in(tx, keepsake_id).await?.cap)
}
