//! The rows of letterboxes and of what came by them.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::letterbox::{Arrival, Letterbox, Line, Wanted};

/// What a new letterbox has beside what its keeper wants.
pub struct New<'a> {
    pub id: &'a str,
    pub box_id: &'a str,
    pub made_by: &'a str,
    pub fingerprint: &'a str,
}

pub async fn insert(db: &Db, new: &New<'_>, wanted: &Wanted, now: Moment) -> Result<(), DbError> {
    db.run(
        "INSERT INTO letterbox (id, box_id, made_by, sentence, fingerprint, most, tells, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            new.id,
            new.box_id,
            new.made_by,
            wanted.sentence.trim(),
            new.fingerprint,
            wanted.most,
            wanted.tells,
            now,
            now.plus_days(wanted.days)
        ],
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

pub async fn all_of(db: &Db, (box_id, made_by): (&str, &str)) -> Result<Vec<Letterbox>, DbError> {
    let sql = letterboxes!(
        "WHERE letterbox.box_id = $1 AND letterbox.made_by = $2 AND letterbox.taken_back_at IS NULL
         ORDER BY letterbox.made_at, letterbox.id"
    );
    db.all(sql, args![box_id, made_by]).await
}

pub async fn own(db: &Db, (box_id, made_by): (&str, &str), id: &str) -> Result<Option<Letterbox>, DbError> {
    let sql = letterboxes!(
        "WHERE letterbox.box_id = $1 AND letterbox.made_by = $2 AND letterbox.id = $3
         AND letterbox.taken_back_at IS NULL"
    );
    db.one(sql, args![box_id, made_by, id]).await
}

/// Also one that has ended or is full; none that was taken back, or whose maker keeps that box no longer.
pub async fn by_fingerprint(db: &Db, fingerprint: &str) -> Result<Option<Letterbox>, DbError> {
    let sql = letterboxes!(
        "JOIN box_keeper ON box_keeper.box_id = letterbox.box_id AND box_keeper.person_id = letterbox.made_by
         WHERE letterbox.fingerprint = $1 AND letterbox.taken_back_at IS NULL"
    );
    db.one(sql, args![fingerprint]).await
}

pub async fn set_fingerprint(tx: &mut Tx, id: &str, fingerprint: &str) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET fingerprint = $1 WHERE id = $2", args![fingerprint, id]).await?;
    Ok(())
}

pub async fn set_tells(db: &Db, id: &str, tells: bool) -> Result<(), DbError> {
    db.run("UPDATE letterbox SET tells = $1 WHERE id = $2", args![tells, id]).await?;
    Ok(())
}

pub async fn take_back(tx: &mut Tx, id: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE id = $2 AND taken_back_at IS NULL";
    Ok(tx.run(sql, args![now, id]).await? == 1)
}

pub async fn take_all_back(tx: &mut Tx, box_id: &str, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE box_id = $2 AND taken_back_at IS NULL";
    tx.run(sql, args![now, box_id]).await?;
    Ok(())
}

pub async fn take_back_of(tx: &mut Tx, made_by: &str, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE letterbox SET taken_back_at = $1 WHERE made_by = $2 AND taken_back_at IS NULL";
    tx.run(sql, args![now, made_by]).await?;
    Ok(())
}

/// One more photograph is looked at, if there may be one: after the last of them it rests for a while.
pub async fn take_try(db: &Db, id: &str, most: i64, now: Moment, since: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET tries = CASE WHEN tries_since <= $3 THEN 1 ELSE tries + 1 END,
                      tries_since = CASE WHEN tries_since <= $3 THEN $2 ELSE tries_since END
               WHERE id = $1 AND (tries < $4 OR tries_since <= $3)";
    Ok(db.run(sql, args![id, now, since, most]).await? == 1)
}

/// Whether there is a place for one more photograph at this moment.
pub async fn has_place(db: &Db, id: &str, fingerprint: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "SELECT id FROM letterbox
               WHERE id = $1 AND fingerprint = $2 AND taken_back_at IS NULL AND ends_at > $3 AND came < most";
    Ok(db.one::<(String,)>(sql, args![id, fingerprint, now]).await?.is_some())
}

/// Takes the place of one photograph, if there is one left and the link still works. Whoever sends at the same moment
/// waits here for the other.
pub async fn take_place(tx: &mut Tx, id: &str, fingerprint: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE letterbox SET came = came + 1
               WHERE id = $1 AND fingerprint = $2 AND taken_back_at IS NULL AND ends_at > $3 AND came < most";
    Ok(tx.run(sql, args![id, fingerprint, now]).await? == 1)
}

pub async fn give_place_back(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET came = came - 1 WHERE id = $1 AND came > 0", args![id]).await?;
    Ok(())
}

/// A letter is due at this moment, where she asked to be told and none is waiting.
pub async fn letter_due(tx: &mut Tx, id: &str, now: Moment) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT letter_at FROM letterbox WHERE id = $1 AND tells AND letter_at <= $2";
    Ok(tx.one::<(Moment,)>(sql, args![id, now]).await?.map(|(at,)| at))
}

pub async fn set_letter_at(tx: &mut Tx, id: &str, at: Moment) -> Result<(), DbError> {
    tx.run("UPDATE letterbox SET letter_at = $1 WHERE id = $2", args![at, id]).await?;
    Ok(())
}

/// Whom to tell, if something of this letterbox waits to be opened and she still wants to know.
pub async fn to_tell(db: &Db, id: &str) -> Result<Option<String>, DbError> {
    let sql = "SELECT letterbox.made_by FROM letterbox
               JOIN box_keeper ON box_keeper.box_id = letterbox.box_id AND box_keeper.person_id = letterbox.made_by
               WHERE letterbox.id = $1 AND letterbox.tells AND EXISTS
                   (SELECT 1 FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
                    WHERE arrival.letterbox_id = letterbox.id AND arrival.opened_at IS NULL AND keepsake.away_at IS NULL)";
    Ok(db.one::<(String,)>(sql, args![id]).await?.map(|(person_id,)| person_id))
}

/// What is written beside a photograph that comes in.
pub struct Came<'a> {
    pub keepsake_id: &'a str,
    pub id: &'a str,
    pub letterbox_id: &'a str,
    pub helper: &'a str,
    pub sentence: &'a str,
    pub receipt: &'a str,
}

pub async fn insert_arrival(tx: &mut Tx, came: &Came<'_>, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at, sealed, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, TRUE, NULL)",
        args![came.keepsake_id, came.id, came.letterbox_id, came.helper, came.sentence, came.receipt, now],
    )
    .await?;
    Ok(())
}

macro_rules! sealed {
    ($rest:literal) => {
        concat!(
            "SELECT arrival.id, arrival.keepsake_id, keepsake.box_id, keepsake.kept_by, arrival.helper, arrival.sentence,
                    keepsake.remove_at
             FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id WHERE arrival.sealed AND ",
            $rest
        )
    };
}

pub async fn waiting(db: &Db, box_id: &str) -> Result<Vec<Arrival>, DbError> {
    let sql =
        sealed!("keepsake.box_id = $1 AND keepsake.away_at IS NULL ORDER BY arrival.arrived_at, arrival.id");
    db.all(sql, args![box_id]).await
}

pub async fn away(db: &Db, box_id: &str) -> Result<Vec<Arrival>, DbError> {
    let sql = sealed!(
        "keepsake.box_id = $1 AND keepsake.away_at IS NOT NULL ORDER BY keepsake.away_at DESC, arrival.id"
    );
    db.all(sql, args![box_id]).await
}

pub async fn find(db: &Db, box_id: &str, id: &str) -> Result<Option<Arrival>, DbError> {
    db.one(sealed!("keepsake.box_id = $1 AND arrival.id = $2"), args![box_id, id]).await
}

pub async fn open(tx: &mut Tx, keepsake_id: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE arrival SET sealed = FALSE, opened_at = coalesce(opened_at, $1) WHERE keepsake_id = $2 AND sealed";
    Ok(tx.run(sql, args![now, keepsake_id]).await? == 1)
}

/// Seals what was opened; `false` for what did not come by a letterbox.
pub async fn seal_again(tx: &mut Tx, keepsake_id: &str) -> Result<bool, DbError> {
    let sql = "UPDATE arrival SET sealed = TRUE WHERE keepsake_id = $1 AND NOT sealed";
    Ok(tx.run(sql, args![keepsake_id]).await? == 1)
}

/// Whether it is sealed still, held fast until the transaction ends: whoever opens it at this moment waits.
pub async fn hold_sealed(tx: &mut Tx, keepsake_id: &str) -> Result<bool, DbError> {
    let sql = "UPDATE arrival SET arrived_at = arrived_at WHERE keepsake_id = $1 AND sealed";
    Ok(tx.run(sql, args![keepsake_id]).await? == 1)
}

/// What nobody has opened of one thing that this receipt is for: `(keepsake, box)`, held fast. After two parted there are two.
pub async fn hold_of_receipt(
    tx: &mut Tx,
    (receipt, letterbox_id): (&str, &str),
    id: &str,
) -> Result<Vec<(String, String)>, DbError> {
    let held = "UPDATE arrival SET arrived_at = arrived_at
                WHERE receipt = $1 AND letterbox_id = $2 AND id = $3 AND opened_at IS NULL";
    tx.run(held, args![receipt, letterbox_id, id]).await?;
    let sql = "SELECT arrival.keepsake_id, keepsake.box_id FROM arrival
               JOIN keepsake ON keepsake.id = arrival.keepsake_id
               WHERE arrival.receipt = $1 AND arrival.letterbox_id = $2 AND arrival.id = $3 AND arrival.opened_at IS NULL
               ORDER BY arrival.keepsake_id";
    tx.all(sql, args![receipt, letterbox_id, id]).await
}

/// What this receipt is for, in the order in which it came. The last column: whether nobody has opened it, in neither box.
pub async fn receipt(db: &Db, receipt: &str, letterbox_id: &str) -> Result<Vec<Line>, DbError> {
    db.all(
        "SELECT arrival.id, min(arrival.sentence),
                CASE WHEN count(arrival.opened_at) = 0 THEN TRUE ELSE FALSE END
         FROM arrival WHERE arrival.receipt = $1 AND arrival.letterbox_id = $2
         GROUP BY arrival.id ORDER BY min(arrival.arrived_at), arrival.id",
        args![receipt, letterbox_id],
    )
    .await
}

/// Who brought a photograph that was opened, and what she said of it.
pub async fn brought(db: &Db, keepsake_id: &str) -> Result<Option<(String, String)>, DbError> {
    let sql = "SELECT helper, sentence FROM arrival WHERE keepsake_id = $1 AND NOT sealed";
    db.one(sql, args![keepsake_id]).await
}

/// What is sealed in a box and is there.
pub async fn sealed_of_box(tx: &mut Tx, box_id: &str) -> Result<Vec<(String,)>, DbError> {
    tx.all(
        "SELECT arrival.keepsake_id FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
         WHERE keepsake.box_id = $1 AND arrival.sealed AND keepsake.away_at IS NULL ORDER BY arrival.keepsake_id",
        args![box_id],
    )
    .await
}

/// What is sealed in a box and was put away between these moments.
pub async fn sealed_away_between(
    tx: &mut Tx,
    box_id: &str,
    (from, until): (Moment, Moment),
) -> Result<Vec<(String,)>, DbError> {
    tx.all(
        "SELECT arrival.keepsake_id FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
         WHERE keepsake.box_id = $1 AND arrival.sealed AND keepsake.away_at >= $2 AND keepsake.away_at <= $3
         ORDER BY arrival.keepsake_id",
        args![box_id, from, until],
    )
    .await
}
