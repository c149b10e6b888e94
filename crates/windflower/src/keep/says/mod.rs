//! A say per picture: each parent who is in a photograph says how far it may go. As soon as somebody is said to be in
//! it, the question to that person is open, and until it is answered nobody but the keepers of the box gets the picture.
//! Nothing here ever removes it from anybody's keeping, and a keeper who is alone is never asked.

pub mod say;
mod store;

use platform::db::{DbError, Query, Tx};

pub use self::say::{OpenQuestion, Reach, Say, Wish};
pub(crate) use self::store::{ask_again, copy, keep_without_name};
use crate::ids::{BoxId, KeepsakeId};
use crate::keep::boxes::BoxKeeper;
use crate::people::who::audience::Audience;
use crate::people::who::roles::Keeper;

/// Who is said to be in a photograph. Whoever calls this asked the rule about the photograph.
pub async fn about(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<Say>, DbError> {
    store::about(q, keepsake_id).await
}

/// How far a photograph may go now, whatever the audience of a story it stands in.
pub async fn reach(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Reach, DbError> {
    Ok(Reach::of(&store::answers(q, keepsake_id).await?))
}

/// How far somebody let a photograph go who was in it and is no longer here.
pub async fn held_within(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Option<Audience>, DbError> {
    store::held_within(q, keepsake_id).await
}

/// The photographs of a box in which this keeper is said to be, as long as she has not answered.
pub async fn open_questions(
    q: impl Query,
    box_id: &BoxId,
    keeper: &Keeper,
) -> Result<Vec<OpenQuestion>, DbError> {
    store::open_questions(q, box_id, keeper.person_id()).await
}

/// Writes down what a keeper says, and answers how far the photograph may go from now on. Everybody answers only for
/// herself; of the other parent she says no more than whether they are in it, and may take that back while it is open.
pub async fn say(
    tx: &mut Tx,
    keeper: &Keeper,
    other: Option<&BoxKeeper>,
    keepsake_id: &KeepsakeId,
    wish: Wish,
) -> Result<Audience, DbError> {
    store::lock(tx, keepsake_id).await?;
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
            store::delete_question(tx, keepsake_id, &other.person_id, me).await?;
        }
    }
    Ok(reach(tx, keepsake_id).await?.cap)
}
