//! The rows of stories whose teller goes to another box.

use platform::args;
use platform::db::{DbError, Query, Tx};

use crate::ids::{BoxId, KeepsakeId, PersonId, StoryId};

pub(super) async fn move_stories(tx: &mut Tx, teller_id: &PersonId, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("UPDATE story SET box_id = $1 WHERE teller_id = $2", args![box_id, teller_id]).await?;
    Ok(())
}

/// Her placements and the addresses of her pictures name the copy.
pub(super) async fn show_copy(
    tx: &mut Tx,
    teller_id: &PersonId,
    there: &KeepsakeId,
    here: &KeepsakeId,
) -> Result<(), DbError> {
    let placements = "UPDATE placement SET keepsake_id = $1 WHERE keepsake_id = $2
                      AND story_id IN (SELECT id FROM story WHERE teller_id = $3)";
    tx.run(placements, args![here, there, teller_id]).await?;
    let keys = "UPDATE picture_key SET keepsake_id = $1 WHERE keepsake_id = $2
                AND story_id IN (SELECT id FROM story WHERE teller_id = $3)";
    tx.run(keys, args![here, there, teller_id]).await?;
    Ok(())
}

/// The editions of a teller's stories that are seen, or will be after a wait.
pub(super) async fn editions(
    q: impl Query,
    teller_id: &PersonId,
) -> Result<Vec<(StoryId, i64, String)>, DbError> {
    q.all(
        "SELECT edition.story_id, edition.number, edition.document FROM edition
         JOIN story ON story.id = edition.story_id AND story.edition = edition.number WHERE story.teller_id = $1",
        args![teller_id],
    )
    .await
}

pub(super) async fn set_edition(
    tx: &mut Tx,
    story_id: &StoryId,
    number: i64,
    document: &str,
) -> Result<(), DbError> {
    let sql = "UPDATE edition SET document = $1 WHERE story_id = $2 AND number = $3";
    tx.run(sql, args![document, story_id, number]).await?;
    Ok(())
}
