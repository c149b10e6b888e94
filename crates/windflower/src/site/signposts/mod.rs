//! The organisations that help: the place's own list. It is loaded once from the one that comes with the program; from then on
//! only what the place says counts, and no upgrade changes it. Which of them stand on a page says `choosing`, when they answer
//! `hours`; who in danger is to be rung comes from `countries`.

mod choosing;
mod directory;
pub mod hours;
mod post;
mod signpost;
mod store;
pub mod tsv;

use jiff::civil::Date;
use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};

pub use self::choosing::{Asked, Why, countries_with_posts, for_page, of_country};
pub use self::directory::{Directory, Keeping, load};
pub use self::hours::Hours;
pub use self::post::{Post, Telling, topic_name};
pub use self::signpost::{
    Age, Entry, GRADES, LOSSES, MOST_LINE, MOST_NAME, MOST_PURPOSE, OUT_DAYS, Odd, PHONE_KINDS, SERVICES,
    Signpost, days_between, is_language, is_topic,
};
use crate::ids::{PersonId, SignpostId};

/// The list as it comes with the program.
const SEED: &str = include_str!("../../../care/signposts.tsv");

/// Puts in what comes with the program, where the place has no list yet. Of several programs one does it.
async fn fill_once(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    if store::begin(&mut tx).await? {
        for post in seed() {
            store::insert(&mut tx, &SignpostId::new(clock), &post, "").await?;
        }
    }
    tx.commit().await
}

/// What comes with the program; every line of it can be read, as a test of `tsv` asks.
pub fn seed() -> Vec<Signpost> {
    tsv::read(SEED, Date::MAX, &|_, _| None).rows.into_iter().map(|(_, post)| post).collect()
}

/// All rows, also those that were taken out, with the names of those who checked them.
pub async fn all(q: impl Query) -> Result<Vec<Entry>, DbError> {
    store::all(q).await
}

/// One row.
pub async fn by_id(q: impl Query, id: &SignpostId) -> Result<Option<Entry>, DbError> {
    store::by_id(q, id).await
}

/// What came of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is done.
    Done,
    /// Somebody else changed the same meanwhile; nothing is done.
    Meanwhile,
    /// Another row of this country has this name; nothing is done.
    Twice,
    /// There is room for no more.
    Full,
}

/// Adds a row; one that was taken out under this name is there again instead. `by` says that she checked it.
pub async fn add(
    tx: &mut Tx,
    clock: &Clock,
    post: &Signpost,
    by: Option<&PersonId>,
) -> Result<Changed, DbError> {
    let by = by.map_or("", PersonId::as_str);
    store::next_version(tx).await?;
    match store::by_key(&mut *tx, &post.country, &post.organisation).await? {
        Some(there) if there.is_out => {
            store::update(tx, (&there.id, there.version), post).await?;
            store::set_checked_by(tx, &there.id, by).await?;
        }
        Some(_) => return Ok(Changed::Twice),
        None if store::all(&mut *tx).await?.len() >= tsv::MOST_ROWS => return Ok(Changed::Full),
        None => store::insert(tx, &SignpostId::new(clock), post, by).await?,
    }
    Ok(Changed::Done)
}

/// Changes a row that is still as it was read. Who changes the day says that she checked it; a file names
/// nobody.
pub async fn change(
    tx: &mut Tx,
    before: &Entry,
    post: &Signpost,
    by: Option<&PersonId>,
) -> Result<Changed, DbError> {
    store::next_version(tx).await?;
    let same = store::by_key(&mut *tx, &post.country, &post.organisation).await?;
    if same.is_some_and(|same| same.id != before.id) {
        return Ok(Changed::Twice);
    }
    if !store::update(tx, (&before.id, before.version), post).await? {
        return Ok(Changed::Meanwhile);
    }
    if post.checked != before.post.checked {
        store::set_checked_by(tx, &before.id, by.map_or("", PersonId::as_str)).await?;
    }
    Ok(Changed::Done)
}

/// Somebody of the place looked today: it is still right.
pub async fn still_right(tx: &mut Tx, id: &SignpostId, today: Date, by: &PersonId) -> Result<bool, DbError> {
    store::next_version(tx).await?;
    let Some(there) = store::by_id(&mut *tx, id).await?.filter(|there| !there.is_out) else {
        return Ok(false);
    };
    // Whoever looked is a better source than any file.
    let post = Signpost { checked: Some(today), grade: "A".to_owned(), ..there.post };
    store::update(tx, (id, there.version), &post).await?;
    store::set_checked_by(tx, id, by.as_str()).await?;
    Ok(true)
}

/// Takes a row out, or puts it back; false where there is none.
pub async fn set_out(tx: &mut Tx, id: &SignpostId, is_out: bool) -> Result<bool, DbError> {
    store::next_version(tx).await?;
    store::set_out(tx, id, is_out).await
}

/// Lets the rows stand in this order.
pub async fn set_order(tx: &mut Tx, ids: &[SignpostId]) -> Result<(), DbError> {
    store::next_version(tx).await?;
    for (id, spot) in ids.iter().zip(1..) {
        store::set_spot(tx, id, spot).await?;
    }
    Ok(())
}

/// The version of the list.
pub async fn version(q: impl Query) -> Result<i64, DbError> {
    store::version(q).await
}

/// When stewards were last told that rows grow old.
pub async fn told_at(q: impl Query) -> Result<Moment, DbError> {
    store::told_at(q).await
}

/// Notes that they are told of these rows.
pub async fn note_told(tx: &mut Tx, rows: &[SignpostId], at: Moment) -> Result<(), DbError> {
    store::next_version(tx).await?;
    for id in rows {
        store::set_told(tx, id).await?;
    }
    store::set_told_at(tx, at).await
}

/// Somebody is gone who checked rows: the days stay, not who it was.
pub(crate) async fn forget_who_checked(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_who_checked(tx, person_id).await
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::site::countries;

    const TODAY: Date = jiff::civil::date(2026, 12, 1);

    fn named(country: &str, topics: &[&str], at: &str) -> Vec<(String, Why)> {
        let directory = Directory::of_posts(seed().into_iter());
        let now: Timestamp = at.parse().unwrap();
        let asked = Asked {
            country,
            language: "en",
            topics,
            today: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
            now,
        };
        let chosen = for_page(&directory, &asked);
        chosen.into_iter().map(|(entry, why)| (entry.post.organisation.clone(), why)).collect()
    }

    #[test]
    fn a_page_shows_one_for_the_story_one_for_baby_loss_and_one_to_talk_to() {
        let noon = "2026-12-01T12:00:00Z";
        let ectopic = ["recurrent-loss", "ectopic-pregnancy"];
        let found = named("GB", &ectopic, noon);
        assert_eq!(
            found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
            ["The Ectopic Pregnancy Trust", "Sands", "Samaritans"]
        );
        assert_eq!(found[0].1, Why::Story("ectopic-pregnancy".into()));
        assert_eq!(named("GB", &[], noon).len(), 2);
        // At noon in London it is one in the afternoon in Lisbon's summer; at night nobody answers there.
        assert!(named("PT", &[], noon).iter().any(|(name, _)| name == "SOS Voz Amiga"));
        for country in countries::all() {
            for topic in LOSSES.iter() {
                let found = named(country.code, &[topic], noon);
                assert!(
                    (1..=3).contains(&found.len()) && found.iter().any(|(_, why)| *why == Why::Talk),
                    "{}",
                    country.code
                );
                let mut names: Vec<_> = found.iter().map(|(name, _)| name).collect();
                names.dedup();
                assert_eq!(names.len(), found.len());
            }
        }
    }

    #[test]
    fn nothing_unchecked_for_a_year_is_shown() {
        assert!(!named("GB", &[], "2027-11-22T12:00:00Z").is_empty());
        assert!(named("GB", &[], "2027-11-23T12:00:00Z").is_empty());
    }

    #[test]
    fn times_are_set_as_a_printer_would() {
        let hours: Vec<String> = seed().iter().map(Signpost::hours).collect();
        assert!(hours.contains(&"Mon–Fri 10:00–15:00; Tue, Wed, Thu also 18:00–21:00".to_owned()));
        assert!(hours.contains(&"call-back by a volunteer".to_owned()), "words keep their hyphen");
        assert!(seed().iter().all(|post| Hours::read(&post.hours) != Hours::NotUnderstood));
    }

    #[test]
    fn every_number_is_written_as_people_there_dial_it() {
        for post in seed().iter().filter(|post| !post.phone.is_empty()) {
            assert!(!post.number().contains('+'), "{}: {}", post.organisation, post.number());
            assert!(post.dial().bytes().all(|byte| byte.is_ascii_digit()), "{}", post.organisation);
        }
        assert!(seed().iter().all(|post| post.odds(TODAY).is_empty()));
    }
}
