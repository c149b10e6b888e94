//! The rows of letterboxes and of what came by them.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::letterbox::{Arrival, Brought, Letterbox, NewLetterbox, ReceiptLine};
use crate::ids::{ArrivalId, BoxId, KeepsakeId, LetterboxId, PersonId};

pub async fn insert(
    q: impl Query,
    (id, fingerprint): (&LetterboxId, &str),
    (box_id, made_by): (&BoxId, &PersonId),
    new: &NewLetterbox,
    now: Moment,
) -> Result<(), DbError> {
    let ends_at = now.plus_days(new.days);
    q.run(
        "INSERT INTO letterbox (id, box_id, made_by, sentence, fingerprint, most, tells, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![id, box_id, made_by, new.sentence.trim(), fingerprint, new.most, new.tells, now, ends_at],
    )
    .await?;
    Ok(())
}

macro_rules! letterboxes {
    ($rest:literal) => {
        concat!(
            "SELECT letterbox.id, letterbox.box_id, letterbox.made_by, letterbox.sentence, letterbox.most, letterbox.came,
                    letterbox.ends_at, letterbox.tells FROM letterbox ",
            $rest
        )
    };
}

pub async fn all_of(
    q: impl Query,
    (box_id, made_by): (&BoxId, &PersonId),
) -> Result<Vec<Letterbox>, DbError> {
    let sql = letterboxes!(
        "WHERE letterbox.box_id = $1 AND letterbox.made_by = $2 AND letterbox.taken_back_at IS NULL
         ORDER BY letterbox.made_at, letterbox.id"
    );
    q.all(sql, args![box_id, made_by]).await
}

pub async fn own(
    q: impl Query,
    (box_id, made_by): (&BoxId, &PersonId),
    id: &LetterboxId,
) -> Result<Option<Letterbox>, DbError> {
    let sql = letterboxes!(
        "WHERE letterbox.box_id = $1 AND letterbox.made_by = $2 AND letterbox.id = $3
         AND letterbox.taken_back_at IS NULL"
    );
    q.one(sql, args![box_id, made_by, id]).await
}

/// Also one that has ended or is full; none that was taken back, or whose maker keeps that box no longer.
pub async fn by_fingerprint(q: impl Query, fingerprint: &str) -> Result<Option<Letterbox>, DbError> {
    let sql = letterboxes!(
        "JOIN box_keeper ON box_keeper.box_id = letterbox.box_id AND box_keeper.person_id = letterbox.made_by
         WHERE letterbox.fingerprint = $1 AND letterbox.taken_back_at IS NULL"
    );
    q.one(sql, args![fingerprint]).await
}

pub async fn set_fingerprint(tx: &mut Tx, id: &LetterboxId, fingerprint: &str) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET fingerprint = $1 WHERE id = $2", args![fingerprint, id]).await?;
    Ok(())
}

pub async fn set_tells(q: impl Query, id: &LetterboxId, tells: bool) -> Result<(), DbError> {
    q.run("UPDATE letterbox SET tells = $1 WHERE id = $2", args![tells, id]).await?;
    Ok(())
}

pub async fn take_back(tx: &mut Tx, id: &LetterboxId, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE id = $2 AND taken_back_at IS NULL";
    Ok(tx.run(sql, args![now, id]).await? == 1)
}

pub async fn take_all_back(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE box_id = $2 AND taken_back_at IS NULL";
    tx.run(sql, args![now, box_id]).await?;
    Ok(())
}

/// Takes every letterbox back that this person gave. What came stays in the box.
pub async fn take_back_of(tx: &mut Tx, made_by: &PersonId, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE made_by = $2 AND taken_back_at IS NULL";
    tx.run(sql, args![now, made_by]).await?;
    Ok(())
}

/// Every letterbox that somebody ever made, in whichever box.
pub async fn ids_of_maker(q: impl Query, made_by: &PersonId) -> Result<Vec<LetterboxId>, DbError> {
    let rows = q.all("SELECT id FROM letterbox WHERE made_by = $1 ORDER BY id", args![made_by]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// One more photograph is looked at, if there may be one: after the last of them it rests for a while.
pub async fn take_try(
    q: impl Query,
    id: &LetterboxId,
    most: i64,
    now: Moment,
    since: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET tries = CASE WHEN tries_since <= $3 THEN 1 ELSE tries + 1 END,
                      tries_since = CASE WHEN tries_since <= $3 THEN $2 ELSE tries_since END
               WHERE id = $1 AND (tries < $4 OR tries_since <= $3)";
    Ok(q.run(sql, args![id, now, since, most]).await? == 1)
}

/// Whether there is a place for one more photograph at this moment.
pub async fn has_place(
    q: impl Query,
    id: &LetterboxId,
    fingerprint: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "SELECT id FROM letterbox
               WHERE id = $1 AND fingerprint = $2 AND taken_back_at IS NULL AND ends_at > $3 AND came < most";
    Ok(q.one::<(String,)>(sql, args![id, fingerprint, now]).await?.is_some())
}

/// Takes the place of one photograph, if there is one left and the link still works. Whoever sends at the same moment
/// waits here for the other.
pub async fn take_place(
    tx: &mut Tx,
    id: &LetterboxId,
    fingerprint: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET came = came + 1
               WHERE id = $1 AND fingerprint = $2 AND taken_back_at IS NULL AND ends_at > $3 AND came < most";
    Ok(tx.run(sql, args![id, fingerprint, now]).await? == 1)
}

pub async fn give_place_back(tx: &mut Tx, id: &LetterboxId) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET came = came - 1 WHERE id = $1 AND came > 0", args![id]).await?;
    Ok(())
}

/// A letter is due at this moment, where she asked to be told and none is waiting.
pub async fn letter_due(tx: &mut Tx, id: &LetterboxId, now: Moment) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT letter_at FROM letterbox WHERE id = $1 AND tells AND letter_at <= $2";
    Ok(tx.one::<(Moment,)>(sql, args![id, now]).await?.map(|(at,)| at))
}

pub async fn set_letter_at(tx: &mut Tx, id: &LetterboxId, at: Moment) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET letter_at = $1 WHERE id = $2", args![at, id]).await?;
    Ok(())
}

/// Whom to tell, if something of this letterbox waits to be opened and she still wants to know.
pub async fn to_tell(q: impl Query, id: &LetterboxId) -> Result<Option<PersonId>, DbError> {
    let sql = "SELECT letterbox.made_by FROM letterbox
               JOIN box_keeper ON box_keeper.box_id = letterbox.box_id AND box_keeper.person_id = letterbox.made_by
               WHERE letterbox.id = $1 AND letterbox.tells AND EXISTS
                   (SELECT 1 FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
                    WHERE arrival.letterbox_id = letterbox.id AND keepsake.away_at IS NULL AND NOT EXISTS
                        (SELECT 1 FROM arrival_opened WHERE arrival_opened.keepsake_id = arrival.keepsake_id
                             AND arrival_opened.person_id = letterbox.made_by))";
    Ok(q.one::<(PersonId,)>(sql, args![id]).await?.map(|(person_id,)| person_id))
}

/// What is written beside a photograph that comes in.
pub struct NewArrival<'a> {
    pub keepsake_id: &'a KeepsakeId,
    pub id: &'a ArrivalId,
    pub letterbox_id: &'a LetterboxId,
    pub helper: &'a str,
    pub sentence: &'a str,
    pub receipt: &'a str,
}

pub async fn insert_arrival(tx: &mut Tx, new: &NewArrival<'_>, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
        args![new.keepsake_id, new.id, new.letterbox_id, new.helper, new.sentence, new.receipt, now],
    )
    .await?;
    Ok(())
}

/// Of what is in box `$1`, what is sealed for person `$2`.
macro_rules! sealed {
    ($rest:literal) => {
        concat!(
            "SELECT arrival.id, arrival.keepsake_id, keepsake.box_id, keepsake.kept_by, arrival.helper, arrival.sentence,
                    keepsake.remove_at
             FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
             WHERE keepsake.box_id = $1 AND NOT EXISTS
                 (SELECT 1 FROM arrival_opened WHERE arrival_opened.keepsake_id = arrival.keepsake_id
                      AND arrival_opened.person_id = $2 AND arrival_opened.is_open) AND ",
            $rest
        )
    };
}

pub async fn waiting(
    q: impl Query,
    (box_id, person_id): (&BoxId, &PersonId),
) -> Result<Vec<Arrival>, DbError> {
    let sql = sealed!("keepsake.away_at IS NULL ORDER BY arrival.arrived_at, arrival.id");
    q.all(sql, args![box_id, person_id]).await
}

pub async fn away(q: impl Query, (box_id, person_id): (&BoxId, &PersonId)) -> Result<Vec<Arrival>, DbError> {
    let sql = sealed!("keepsake.away_at IS NOT NULL ORDER BY keepsake.away_at DESC, arrival.id");
    q.all(sql, args![box_id, person_id]).await
}

pub async fn find(
    q: impl Query,
    (box_id, person_id): (&BoxId, &PersonId),
    id: &ArrivalId,
) -> Result<Option<Arrival>, DbError> {
    q.one(sealed!("arrival.id = $3"), args![box_id, person_id, id]).await
}

/// Whether it is there, held fast until the transaction ends: whoever opens it or takes it back at this moment waits.
pub async fn lock(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    let sql = "UPDATE arrival SET arrived_at = arrived_at WHERE keepsake_id = $1";
    Ok(tx.run(sql, args![keepsake_id]).await? == 1)
}

/// Opens it for this person and for nobody else; `false` if it is open for her already. Whoever calls this has locked it.
pub async fn open(
    tx: &mut Tx,
    (keepsake_id, person_id): (&KeepsakeId, &PersonId),
    now: Moment,
) -> Result<bool, DbError> {
    let first = "UPDATE arrival SET opened_at = coalesce(opened_at, $1) WHERE keepsake_id = $2";
    tx.run(first, args![now, keepsake_id]).await?;
    let sql = "INSERT INTO arrival_opened (keepsake_id, person_id, is_open) VALUES ($1, $2, TRUE)
               ON CONFLICT (keepsake_id, person_id) DO UPDATE SET is_open = TRUE WHERE NOT arrival_opened.is_open";
    Ok(tx.run(sql, args![keepsake_id, person_id]).await? == 1)
}

/// Seals for this person what is open for her; `false` for anything else. The helper cannot take it back any more.
pub async fn seal_again(
    tx: &mut Tx,
    (keepsake_id, person_id): (&KeepsakeId, &PersonId),
) -> Result<bool, DbError> {
    let sql =
        "UPDATE arrival_opened SET is_open = FALSE WHERE keepsake_id = $1 AND person_id = $2 AND is_open";
    Ok(tx.run(sql, args![keepsake_id, person_id]).await? == 1)
}

/// What nobody has opened of one thing that this receipt is for, held fast. After two parted there are two.
pub async fn lock_of_receipt(
    tx: &mut Tx,
    (receipt, letterbox_id): (&str, &LetterboxId),
    id: &ArrivalId,
) -> Result<Vec<(BoxId, KeepsakeId)>, DbError> {
    let held = "UPDATE arrival SET arrived_at = arrived_at
                WHERE receipt = $1 AND letterbox_id = $2 AND id = $3 AND opened_at IS NULL";
    tx.run(held, args![receipt, letterbox_id, id]).await?;
    let sql = "SELECT keepsake.box_id, arrival.keepsake_id FROM arrival
               JOIN keepsake ON keepsake.id = arrival.keepsake_id
               WHERE arrival.receipt = $1 AND arrival.letterbox_id = $2 AND arrival.id = $3 AND arrival.opened_at IS NULL
               ORDER BY arrival.keepsake_id";
    tx.all(sql, args![receipt, letterbox_id, id]).await
}

/// What this receipt is for, in the order in which it came. The last column: whether nobody has opened it, in neither box.
pub async fn receipt(
    q: impl Query,
    receipt: &str,
    letterbox_id: &LetterboxId,
) -> Result<Vec<ReceiptLine>, DbError> {
    q.all(
        "SELECT arrival.id, min(arrival.sentence),
                CASE WHEN count(arrival.opened_at) = 0 THEN TRUE ELSE FALSE END
         FROM arrival WHERE arrival.receipt = $1 AND arrival.letterbox_id = $2
         GROUP BY arrival.id ORDER BY min(arrival.arrived_at), arrival.id",
        args![receipt, letterbox_id],
    )
    .await
}

/// Who brought a photograph, and what she said of it. Whoever calls this shows it to somebody for whom it is open.
pub async fn brought(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Option<Brought>, DbError> {
    q.one("SELECT helper, sentence FROM arrival WHERE keepsake_id = $1", args![keepsake_id]).await
}

/// How one photograph came is how its copy came.
pub async fn copy(tx: &mut Tx, there: &KeepsakeId, here: &KeepsakeId) -> Result<(), DbError> {
    let sql = "INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at, opened_at)
         SELECT CAST($1 AS TEXT), id, letterbox_id, helper, sentence, receipt, arrived_at, opened_at
         FROM arrival WHERE keepsake_id = $2";
    tx.run(sql, args![here, there]).await?;
    Ok(())
}

/// What one person opened of a photograph she opened of its copy, and of nothing else any more.
pub async fn move_opened(
    tx: &mut Tx,
    person_id: &PersonId,
    (there, here): (&KeepsakeId, &KeepsakeId),
) -> Result<(), DbError> {
    let sql = "UPDATE arrival_opened SET keepsake_id = $1 WHERE keepsake_id = $2 AND person_id = $3";
    tx.run(sql, args![here, there, person_id]).await?;
    Ok(())
}
