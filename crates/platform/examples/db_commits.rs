//! Measures durable commits a second with 1 and with 64 callers: single statements, and transactions of two steps.
//! Run with `cargo run -p platform --example db_commits [FOLDER]`; the folder decides which disk is measured.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use platform::args;
use platform::db::{Db, DbAddress, DbError, Query};

const LONG: Duration = Duration::from_secs(3);
const ROUNDS: usize = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(folder)?;
    let sqlite = DbAddress::Sqlite(folder.path().join("commits.db"));
    measure("db", &sqlite).await?;
    if let Ok(url) = std::env::var(platform::db::testing::POSTGRES_FOR_TESTS) {
        measure("db.postgres", &DbAddress::Postgres(url)).await?;
    }
    Ok(())
}

async fn measure(name: &str, address: &DbAddress) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(address).await?;
    db.run("DROP TABLE IF EXISTS commits", args![]).await?;
    db.run(
        "CREATE TABLE commits (caller BIGINT NOT NULL, round BIGINT NOT NULL, words TEXT NOT NULL)",
        args![],
    )
    .await?;
    let goal = if matches!(db, Db::Sqlite(_)) { " goal >= 5" } else { "" };
    for (what, steps, goal) in [("group_commit", false, goal), ("group_commit_two_steps", true, "")] {
        let (mut one, mut many) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            one.push(commits_a_second(&db, 1, steps).await?);
            many.push(commits_a_second(&db, 64, steps).await?);
        }
        let (one, many) = (median(one), median(many));
        println!("figure {name}.{what}_1_caller {one:.0} /s");
        println!("figure {name}.{what}_64_callers {many:.0} /s");
        println!("figure {name}.{what}_ratio {:.1} x{goal}", many / one);
    }
    db.run("DROP TABLE commits", args![]).await?;
    Ok(())
}

async fn commits_a_second(db: &Db, callers: i64, steps: bool) -> Result<f64, Box<dyn std::error::Error>> {
    let count = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for caller in 0..callers {
        let (db, count) = (db.clone(), count.clone());
        all.spawn(async move {
            while started.elapsed() < LONG {
                commit(&db, caller, steps).await?;
                count.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<(), DbError>(())
        });
    }
    while let Some(ended) = all.join_next().await {
        ended??;
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of a few seconds")]
    Ok(count.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64())
}

async fn commit(db: &Db, caller: i64, steps: bool) -> Result<(), DbError> {
    let put = "INSERT INTO commits (caller, round, words) VALUES ($1, $2, $3)";
    if !steps {
        db.run(put, args![caller, 1, "About as many words as a short note to a family has."]).await?;
        return Ok(());
    }
    let mut tx = db.begin().await?;
    tx.run(put, args![caller, 1, "About as many words as a short note to a family has."]).await?;
    tx.run(put, args![caller, 2, "And a second row, such as a job that follows from it."]).await?;
    tx.commit().await
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}
