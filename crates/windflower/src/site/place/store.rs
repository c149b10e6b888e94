//! The place's one row.

use platform::args;
use platform::clock::{Moment, Seen};
use platform::db::{Db, DbError, FromRow, Query, Row, Tx};

use super::{Mode, Place, PlaceState};
use crate::ids::PersonId;

impl FromRow for Place {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Place {
            open: row.get::<PlaceState>(0)? == PlaceState::Open,
            name: row.get(1)?,
            mode: row.get(2)?,
            language: row.get(3)?,
            country: row.get(4)?,
            time_zone: row.get(5)?,
            leave_to: row.get(6)?,
            circles: row.get(7)?,
            letterboxes: row.get(8)?,
        })
    }
}

pub async fn make_if_missing(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    let place = Place::unopened();
    tx.run(
        "INSERT INTO place (id, state, name, mode, language, country, time_zone, leave_to, made_at)
         VALUES ('place', 'new', $1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        args![place.name, place.mode, place.language, place.country, place.time_zone, place.leave_to, now],
    )
    .await?;
    Ok(())
}

pub async fn load(q: impl Query) -> Result<Place, DbError> {
    let found = q
        .one(
            "SELECT state, name, mode, language, country, time_zone, leave_to, circles, letterboxes
             FROM place WHERE id = 'place'",
            args![],
        )
        .await?;
    found.ok_or_else(|| DbError::Broken("the place has no row".into()))
}

pub async fn set_welcome_token(tx: &mut Tx, fingerprint: &str) -> Result<bool, DbError> {
    let sql = "UPDATE place SET welcome_token = $1 WHERE id = 'place' AND state = 'new'";
    Ok(tx.run(sql, args![fingerprint]).await? == 1)
}

pub async fn is_welcome_token(db: &Db, fingerprint: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM place WHERE state = 'new' AND welcome_token = $1";
    Ok(db.one::<(String,)>(sql, args![fingerprint]).await?.is_some())
}

pub async fn open(tx: &mut Tx, place: &Place, fingerprint: &str) -> Result<bool, DbError> {
    let changed = tx
        .run(
            "UPDATE place SET state = 'open', welcome_token = NULL, name = $1, mode = $2, language = $3, country = $4,
                    time_zone = $5, leave_to = $6, circles = $8, letterboxes = $9
             WHERE id = 'place' AND state = 'new' AND welcome_token = $7",
            args![
                &place.name,
                place.mode,
                &place.language,
                &place.country,
                &place.time_zone,
                &place.leave_to,
                fingerprint,
                place.circles,
                place.letterboxes
            ],
        )
        .await?;
    Ok(changed == 1)
}

pub async fn change(tx: &mut Tx, place: &Place) -> Result<(), DbError> {
    tx.run(
        "UPDATE place SET name = $1, mode = $2, language = $3, country = $4, time_zone = $5, leave_to = $6,
                          circles = $7, letterboxes = $8
         WHERE id = 'place' AND state = 'open'",
        args![
            &place.name,
            place.mode,
            &place.language,
            &place.country,
            &place.time_zone,
            &place.leave_to,
            place.circles,
            place.letterboxes
        ],
    )
    .await?;
    Ok(())
}

/// How the place worked from a moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HowItWorked {
    /// Family, editor or open.
    pub mode: Mode,
    /// Whether keepers had circles while it was `editor`.
    pub circles: bool,
    /// The same of letterboxes.
    pub letterboxes: bool,
    /// Since when.
    pub since: Moment,
    /// The name of whoever changed it; empty where that person is gone, or nobody was there yet.
    pub by: String,
}

platform::row!(HowItWorked { mode, circles, letterboxes, since, by });

/// More changes than a place has in its life.
const MOST_MODES: i64 = 1_000;

macro_rules! modes {
    ($rest:literal) => {
        concat!(
            "SELECT place_mode.mode, place_mode.circles, place_mode.letterboxes, place_mode.since,
                    coalesce((SELECT person.name FROM person WHERE person.id = place_mode.changed_by), '')
             FROM place_mode ",
            $rest
        )
    };
}

pub async fn mode_on(q: impl Query, at: Moment) -> Result<Option<HowItWorked>, DbError> {
    q.one(modes!("WHERE since <= $1 ORDER BY since DESC, number DESC LIMIT 1"), args![at]).await
}

pub async fn modes(q: impl Query) -> Result<Vec<HowItWorked>, DbError> {
    q.all(modes!("ORDER BY since DESC, number DESC LIMIT $1"), args![MOST_MODES]).await
}

pub async fn insert_mode(tx: &mut Tx, place: &Place, by: &PersonId, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO place_mode (number, mode, circles, letterboxes, since, changed_by)
         VALUES ((SELECT coalesce(max(number), 0) + 1 FROM place_mode), $1, $2, $3, $4, $5)",
        args![place.mode, place.circles, place.letterboxes, now, by],
    )
    .await?;
    Ok(())
}

pub async fn forget_who_changed(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE place_mode SET changed_by = '' WHERE changed_by = $1", args![person_id]).await?;
    Ok(())
}

pub async fn narrowed(tx: &mut Tx) -> Result<i64, DbError> {
    let sql = "UPDATE narrowing SET count = count + 1 WHERE id = 'place' RETURNING count";
    let found = tx.one::<(i64,)>(sql, args![]).await?;
    found.map(|(count,)| count).ok_or_else(nobody_counts)
}

fn nobody_counts() -> DbError {
    DbError::Broken("nobody counts what narrowed".into())
}

pub async fn narrowings(db: &Db) -> Result<i64, DbError> {
    let found = db.one::<(i64,)>("SELECT count FROM narrowing WHERE id = 'place'", args![]).await?;
    found.map(|(count,)| count).ok_or_else(nobody_counts)
}

pub async fn seen(db: &Db) -> Result<Seen, DbError> {
    let sql = "SELECT seen_at, seen_boot, seen_running, clock_doubted, clock_gap_from, clock_gap_to, clock_said FROM place";
    let found = db.one::<(Moment, String, i64, i64, Moment, Moment, i64)>(sql, args![]).await?;
    let (at, boot, running, doubted, gap_from, gap_to, said) = found.unwrap_or_default();
    Ok(Seen { at, boot, running, doubted, gap_from, gap_to, said })
}

/// The highest time that was seen stays, unless somebody says that the clock is right: another program may be ahead.
pub async fn see(db: &Db, seen: &Seen, said_before: i64) -> Result<(), DbError> {
    db.run(
        "UPDATE place SET seen_at = $1, seen_boot = $2, seen_running = $3, clock_doubted = $4, clock_gap_from = $5,
                          clock_gap_to = $6, clock_said = $7
         WHERE clock_said = $8 AND seen_at <= $1",
        args![
            seen.at,
            &seen.boot,
            seen.running,
            seen.doubted,
            seen.gap_from,
            seen.gap_to,
            seen.said,
            said_before
        ],
    )
    .await?;
    Ok(())
}

pub async fn say(db: &Db, seen: &Seen) -> Result<(), DbError> {
    db.run(
        "UPDATE place SET seen_at = $1, seen_boot = $2, seen_running = $3, clock_doubted = 0, clock_gap_from = $4,
                          clock_gap_to = $5, clock_said = $6",
        args![seen.at, &seen.boot, seen.running, seen.gap_from, seen.gap_to, seen.said],
    )
    .await?;
    Ok(())
}
