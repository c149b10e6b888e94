//! The rows of placements and of the addresses under which readers get pictures.

use platform::args;
use platform::db::{DbError, Query, Tx};

use super::placement::{PictureKey, Placement};
use crate::ids::{BoxId, KeepsakeId, PersonId, StoryId};

pub struct ToPlace {
    pub box_id: BoxId,
    pub kept_by: PersonId,
    pub description: String,
    pub credit: String,
}

platform::row!(ToPlace { box_id, kept_by, description, credit });

/// One that this person may look at, in whichever box: whoever calls this asks the rule.
pub async fn keepsake_to_place(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    seen_by: &PersonId,
) -> Result<Option<ToPlace>, DbError> {
    let sql = "SELECT box_id, kept_by, description, credit FROM seen_keepsake
               WHERE id = $1 AND seen_by = $2 AND away_at IS NULL AND width > 0";
    q.one(sql, args![keepsake_id, seen_by]).await
}

pub async fn of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<Placement>, DbError> {
    q.all(
        "SELECT placement.slot, placement.keepsake_id, placement.name, placement.caption, placement.credit,
                placement.description, placement.covered, placement.cover, placement.answered
         FROM placement JOIN keepsake ON keepsake.id = placement.keepsake_id
         WHERE placement.story_id = $1 AND keepsake.away_at IS NULL ORDER BY placement.place, placement.slot",
        args![story_id],
    )
    .await
}

/// The slots and names of those whose photograph was put away.
pub async fn away_in_story(q: impl Query, story_id: &StoryId) -> Result<Vec<(String, String)>, DbError> {
    let sql = "SELECT placement.slot, placement.name
               FROM placement JOIN keepsake ON keepsake.id = placement.keepsake_id
               WHERE placement.story_id = $1 AND keepsake.away_at IS NOT NULL";
    q.all(sql, args![story_id]).await
}

/// Also of photographs that were put away.
pub async fn names_in_story(q: impl Query, story_id: &StoryId) -> Result<Vec<String>, DbError> {
    let rows = q.all::<(String,)>("SELECT name FROM placement WHERE story_id = $1", args![story_id]).await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

pub async fn last_place(q: impl Query, story_id: &StoryId) -> Result<i64, DbError> {
    let sql = "SELECT coalesce(max(place), 0) FROM placement WHERE story_id = $1";
    Ok(q.one::<(i64,)>(sql, args![story_id]).await?.map_or(0, |(place,)| place))
}

pub async fn insert(
    tx: &mut Tx,
    story_id: &StoryId,
    placement: &Placement,
    place: i64,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO placement (slot, story_id, keepsake_id, name, place, caption, credit, description, covered, cover,
                                answered)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            &placement.slot,
            story_id,
            &placement.keepsake_id,
            &placement.name,
            place,
            &placement.caption,
            &placement.credit,
            &placement.description,
            placement.covered,
            &placement.cover,
            placement.answered
        ],
    )
    .await?;
    Ok(())
}

pub async fn update(tx: &mut Tx, story_id: &StoryId, placement: &Placement) -> Result<u64, DbError> {
    tx.run(
        "UPDATE placement SET name = $1, caption = $2, credit = $3, description = $4, covered = $5, cover = $6,
                              answered = $7
         WHERE story_id = $8 AND slot = $9",
        args![
            &placement.name,
            &placement.caption,
            &placement.credit,
            &placement.description,
            placement.covered,
            &placement.cover,
            placement.answered,
            story_id,
            &placement.slot
        ],
    )
    .await
}

pub async fn remove(tx: &mut Tx, story_id: &StoryId, slot: &str) -> Result<u64, DbError> {
    tx.run("DELETE FROM placement WHERE story_id = $1 AND slot = $2", args![story_id, slot]).await
}

/// Nothing answers any longer under the addresses of this keepsake.
pub async fn delete_keys_of_keepsake(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM picture_key WHERE keepsake_id = $1", args![keepsake_id]).await? > 0)
}

/// Nothing answers any longer under the addresses of this story's pictures.
pub async fn delete_keys_of_story(tx: &mut Tx, story_id: &StoryId) -> Result<u64, DbError> {
    tx.run("DELETE FROM picture_key WHERE story_id = $1", args![story_id]).await
}

/// Gives a picture an address for readers, unless it was put away or removed meanwhile.
pub async fn insert_key(tx: &mut Tx, key: &PictureKey) -> Result<(), DbError> {
    let sql = "INSERT INTO picture_key (picture_key, story_id, slot, keepsake_id, reach)
               SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), id, CAST($5 AS TEXT) FROM keepsake
               WHERE id = $4 AND away_at IS NULL";
    tx.run(sql, args![&key.picture_key, &key.story_id, &key.slot, &key.keepsake_id, key.reach]).await?;
    Ok(())
}

/// All addresses under which readers may get this keepsake, in whichever stories.
pub async fn keys_of_keepsake(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<PictureKey>, DbError> {
    let sql = "SELECT picture_key, story_id, slot, keepsake_id, reach FROM picture_key WHERE keepsake_id = $1
               ORDER BY story_id, slot";
    q.all(sql, args![keepsake_id]).await
}

pub async fn keys_of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<PictureKey>, DbError> {
    q.all(
        "SELECT picture_key.picture_key, picture_key.story_id, picture_key.slot, picture_key.keepsake_id, picture_key.reach
         FROM picture_key JOIN keepsake ON keepsake.id = picture_key.keepsake_id
         WHERE picture_key.story_id = $1 AND keepsake.away_at IS NULL",
        args![story_id],
    )
    .await
}

pub async fn by_key(q: impl Query, key: &str) -> Result<Option<PictureKey>, DbError> {
    q.one(
        "SELECT picture_key.picture_key, picture_key.story_id, picture_key.slot, picture_key.keepsake_id, picture_key.reach
         FROM picture_key JOIN keepsake ON keepsake.id = picture_key.keepsake_id
         WHERE picture_key.picture_key = $1 AND keepsake.away_at IS NULL",
        args![key],
    )
    .await
}

pub async fn stands_in_story_of(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    teller_id: &PersonId,
) -> Result<bool, DbError> {
    let sql = "SELECT placement.slot FROM placement JOIN story ON story.id = placement.story_id
               WHERE placement.keepsake_id = $1 AND story.teller_id = $2 LIMIT 1";
    Ok(q.one::<(String,)>(sql, args![keepsake_id, teller_id]).await?.is_some())
}

/// Whether a keepsake stands in a story that is sealed.
pub async fn stands_in_sealed(q: impl Query, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    let sql = "SELECT placement.slot FROM placement JOIN story ON story.id = placement.story_id
               WHERE placement.keepsake_id = $1 AND story.sealed_at IS NOT NULL LIMIT 1";
    Ok(q.one::<(String,)>(sql, args![keepsake_id]).await?.is_some())
}
