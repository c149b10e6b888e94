//! The rows of what arrives in pieces.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::upload::{Announced, Upload};
use crate::ids::{BoxId, KeepsakeId, LetterboxId, PersonId, UploadId};
use crate::keep::keepsakes::NotTaken;
use crate::keep::letterbox::letterbox::Letterbox;
use crate::settings::Arriving;

/// One that begins.
pub struct NewUpload<'a> {
    pub id: &'a UploadId,
    pub person_id: &'a PersonId,
    pub box_id: &'a BoxId,
    pub said: &'a Announced,
    pub now: Moment,
}

pub async fn insert(q: impl Query, new: &NewUpload<'_>) -> Result<(), DbError> {
    let sha256 = new.said.sha256.as_deref().unwrap_or_default();
    q.run(
        "INSERT INTO upload (id, person_id, box_id, file_name, bytes, arrived, sha256, state, keepsake_id, word, made_at, touched_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, 'arriving', NULL, '', $7, $7)",
        args![new.id, new.person_id, new.box_id, &new.said.file_name, new.said.bytes, sha256, new.now],
    )
    .await?;
    Ok(())
}

/// How much of hers is on its way.
pub struct OnTheirWay {
    pub open: i64,
    /// Of those, as announced.
    pub bytes: i64,
    /// With those that came or were refused, as long as it is known of them.
    pub in_all: i64,
}

platform::row!(OnTheirWay { open, bytes, in_all });

impl OnTheirWay {
    /// Whether this one may come beside them: so many times as much may as the settings say.
    pub fn has_place_for(&self, said: &Announced, most: Arriving, times: i64) -> bool {
        self.open < most.photographs.saturating_mul(times)
            && self.bytes.saturating_add(said.bytes) <= most.bytes.saturating_mul(times)
            && self.in_all < most.in_all.saturating_mul(times)
    }
}

pub async fn on_their_way(tx: &mut Tx, person_id: &PersonId) -> Result<OnTheirWay, DbError> {
    let sql = "SELECT coalesce(sum(CASE WHEN state = 'arriving' THEN 1 ELSE 0 END), 0),
                      CAST(coalesce(sum(CASE WHEN state = 'arriving' THEN bytes ELSE 0 END), 0) AS BIGINT), count(*)
               FROM upload WHERE person_id = $1 AND letterbox_id IS NULL";
    let none = OnTheirWay { open: 0, bytes: 0, in_all: 0 };
    Ok(tx.one(sql, args![person_id]).await?.unwrap_or(none))
}

/// In how many pieces one came so far.
pub async fn count_pieces(q: impl Query, id: &UploadId) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM upload_piece WHERE upload_id = $1";
    Ok(q.one::<(i64,)>(sql, args![id]).await?.map_or(0, |(count,)| count))
}

/// Those of hers into this box that are the same file under the same name: on their way, or kept as which keepsake.
pub async fn same(
    q: impl Query,
    person_id: &PersonId,
    box_id: &BoxId,
    said: &Announced,
) -> Result<Vec<(UploadId, Option<KeepsakeId>)>, DbError> {
    let Some(sha256) = &said.sha256 else { return Ok(Vec::new()) };
    let sql = "SELECT id, keepsake_id FROM upload WHERE person_id = $1 AND box_id = $2 AND sha256 = $3 AND bytes = $4
               AND file_name = $5 AND state <> 'refused' AND letterbox_id IS NULL ORDER BY made_at, id";
    q.all(sql, args![person_id, box_id, sha256, said.bytes, &said.file_name]).await
}

/// One of hers.
pub async fn find(q: impl Query, person_id: &PersonId, id: &UploadId) -> Result<Option<Upload>, DbError> {
    q.one(
        "SELECT id, box_id, file_name, bytes, arrived, nullif(sha256, ''), state, keepsake_id,
                nullif(word, ''), touched_at FROM upload
         WHERE person_id = $1 AND id = $2 AND letterbox_id IS NULL",
        args![person_id, id],
    )
    .await
}

/// One that a helper sends.
pub struct NewLetter<'a> {
    pub id: &'a UploadId,
    pub letterbox: &'a Letterbox,
    pub receipt: &'a str,
    /// Her name, and what she says of the photograph.
    pub words: (&'a str, &'a str),
    pub said: &'a Announced,
    pub now: Moment,
}

pub async fn insert_letter(q: impl Query, new: &NewLetter<'_>) -> Result<(), DbError> {
    let (sha256, (helper, sentence)) = (new.said.sha256.as_deref().unwrap_or_default(), new.words);
    let Letterbox { id: letterbox_id, made_by, box_id, .. } = new.letterbox;
    q.run(
        "INSERT INTO upload (id, person_id, box_id, file_name, bytes, arrived, sha256, state, keepsake_id, word, made_at,
                             touched_at, letterbox_id, receipt, helper, sentence)
         VALUES ($1, $2, $3, $4, $5, 0, $6, 'arriving', NULL, '', $7, $7, $8, $9, $10, $11)",
        args![
            new.id,
            made_by,
            box_id,
            &new.said.file_name,
            new.said.bytes,
            sha256,
            new.now,
            letterbox_id,
            new.receipt,
            helper,
            sentence
        ],
    )
    .await?;
    Ok(())
}

/// How much is on its way by a letterbox, from whomever.
pub async fn on_their_way_by(q: impl Query, letterbox_id: &LetterboxId) -> Result<OnTheirWay, DbError> {
    let sql = "SELECT coalesce(sum(CASE WHEN state = 'arriving' THEN 1 ELSE 0 END), 0),
                      CAST(coalesce(sum(CASE WHEN state = 'arriving' THEN bytes ELSE 0 END), 0) AS BIGINT), count(*)
               FROM upload WHERE letterbox_id = $1";
    let none = OnTheirWay { open: 0, bytes: 0, in_all: 0 };
    Ok(q.one(sql, args![letterbox_id]).await?.unwrap_or(none))
}

/// How much of it one helper sends, by her receipt.
pub async fn on_their_way_of(
    q: impl Query,
    (letterbox_id, receipt): (&LetterboxId, &str),
) -> Result<OnTheirWay, DbError> {
    let sql = "SELECT coalesce(sum(CASE WHEN state = 'arriving' THEN 1 ELSE 0 END), 0),
                      CAST(coalesce(sum(CASE WHEN state = 'arriving' THEN bytes ELSE 0 END), 0) AS BIGINT), count(*)
               FROM upload WHERE letterbox_id = $1 AND receipt = $2";
    let none = OnTheirWay { open: 0, bytes: 0, in_all: 0 };
    Ok(q.one(sql, args![letterbox_id, receipt]).await?.unwrap_or(none))
}

/// One of a helper's, by her receipt.
pub async fn find_letter(
    q: impl Query,
    (letterbox_id, receipt): (&LetterboxId, &str),
    id: &UploadId,
) -> Result<Option<Upload>, DbError> {
    q.one(
        "SELECT id, box_id, file_name, bytes, arrived, nullif(sha256, ''), state, keepsake_id,
                nullif(word, ''), touched_at FROM upload
         WHERE id = $1 AND letterbox_id = $2 AND receipt = $3",
        args![id, letterbox_id, receipt],
    )
    .await
}

/// Her name, and what she said of it.
pub async fn words_of_letter(q: impl Query, id: &UploadId) -> Result<Option<(String, String)>, DbError> {
    q.one("SELECT helper, sentence FROM upload WHERE id = $1", args![id]).await
}

/// Takes a durable piece over, if it begins where the last one ended; `false` if another came first.
pub async fn take_piece(
    tx: &mut Tx,
    id: &UploadId,
    (at, bytes, blob): (i64, i64, &str),
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET arrived = arrived + $1, touched_at = $2
               WHERE id = $3 AND arrived = $4 AND state = 'arriving'";
    if tx.run(sql, args![bytes, now, id, at]).await? != 1 {
        return Ok(false);
    }
    let sql = "INSERT INTO upload_piece (upload_id, at_byte, bytes, blob) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![id, at, bytes, blob]).await?;
    Ok(true)
}

/// The blobs of its pieces, in their order.
pub async fn pieces(q: impl Query, id: &UploadId) -> Result<Vec<String>, DbError> {
    let sql = "SELECT blob FROM upload_piece WHERE upload_id = $1 ORDER BY at_byte";
    Ok(q.all::<(String,)>(sql, args![id]).await?.into_iter().map(|(blob,)| blob).collect())
}

/// From now on it is being taken in, unless it is already: one that was stopped may be begun once more.
pub async fn claim(
    q: impl Query,
    id: &UploadId,
    now: Moment,
    stopped_before: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET state = 'looked-at', touched_at = $1
               WHERE id = $2 AND arrived = bytes AND (state = 'arriving' OR (state = 'looked-at' AND touched_at < $3))";
    Ok(q.run(sql, args![now, id, stopped_before]).await? == 1)
}

/// Whether it is still being taken in, held until the transaction ends.
pub async fn lock_looked_at(tx: &mut Tx, id: &UploadId) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET touched_at = touched_at WHERE id = $1 AND state = 'looked-at'";
    Ok(tx.run(sql, args![id]).await? == 1)
}

pub async fn set_kept(tx: &mut Tx, id: &UploadId, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
    // What a helper said of it stands beside the photograph from now on, and goes with it.
    let sql = "UPDATE upload SET state = 'kept', keepsake_id = $1, helper = '', sentence = '' WHERE id = $2";
    tx.run(sql, args![keepsake_id, id]).await?;
    Ok(())
}

pub async fn set_refused(tx: &mut Tx, id: &UploadId, why: NotTaken) -> Result<(), DbError> {
    // What a helper said of it is of no use any more, and not kept until the row goes.
    let sql = "UPDATE upload SET state = 'refused', word = $1, helper = '', sentence = ''
               WHERE id = $2 AND state = 'looked-at'";
    tx.run(sql, args![why, id]).await?;
    Ok(())
}

/// Lets the pieces go; the files go soon after the commit.
pub async fn delete_pieces(tx: &mut Tx, id: &UploadId, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO blob_leftover (blob, why, since) SELECT blob, 'removed', CAST($1 AS BIGINT) FROM upload_piece
         WHERE upload_id = $2 ON CONFLICT (blob) DO NOTHING",
        args![now, id],
    )
    .await?;
    tx.run("DELETE FROM upload_piece WHERE upload_id = $1", args![id]).await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, id: &UploadId) -> Result<(), DbError> {
    tx.run("DELETE FROM upload WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Those that nobody has gone on with since.
pub async fn untouched(q: impl Query, since: Moment) -> Result<Vec<UploadId>, DbError> {
    ids(q.all("SELECT id FROM upload WHERE touched_at < $1", args![since]).await)
}

/// Those that a helper announced, and of which nothing came since.
pub async fn empty_letters(q: impl Query, since: Moment) -> Result<Vec<UploadId>, DbError> {
    let sql = "SELECT id FROM upload
               WHERE touched_at < $1 AND letterbox_id IS NOT NULL AND arrived = 0 AND state = 'arriving'";
    ids(q.all(sql, args![since]).await)
}

/// Those that a person is sending, into whichever box.
pub async fn of_person(q: impl Query, person_id: &PersonId) -> Result<Vec<UploadId>, DbError> {
    ids(q.all("SELECT id FROM upload WHERE person_id = $1", args![person_id]).await)
}

/// Those that come into a box, whoever sends them.
pub async fn into_box(q: impl Query, box_id: &BoxId) -> Result<Vec<UploadId>, DbError> {
    ids(q.all("SELECT id FROM upload WHERE box_id = $1", args![box_id]).await)
}

fn ids(rows: Result<Vec<(UploadId,)>, DbError>) -> Result<Vec<UploadId>, DbError> {
    Ok(rows?.into_iter().map(|(id,)| id).collect())
}

pub async fn move_all(
    tx: &mut Tx,
    person_id: &PersonId,
    (from, to): (&BoxId, &BoxId),
) -> Result<(), DbError> {
    // What a helper sends goes by a letterbox of the old box, and that ends here.
    let sql = "UPDATE upload SET box_id = $1 WHERE box_id = $2 AND person_id = $3 AND letterbox_id IS NULL";
    tx.run(sql, args![to, from, person_id]).await?;
    Ok(())
}

pub async fn became_copy(
    tx: &mut Tx,
    person_id: &PersonId,
    (there, here): (&KeepsakeId, &KeepsakeId),
) -> Result<(), DbError> {
    let sql = "UPDATE upload SET keepsake_id = $1 WHERE keepsake_id = $2 AND person_id = $3";
    tx.run(sql, args![here, there, person_id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM upload", args![]).await?;
    Ok(())
}
