//! Fills a stopped place for `script/bench restore`: `many_keepsakes DATA N BYTES`. It adds so many photographs to the only
//! one that is there; each original is random bytes of that size, its renditions are copies of the first one's.

use std::sync::Arc;

use platform::args;
use platform::blobs::{BlobError, Blobs, StoredBlob};
use platform::clock::Clock;
use platform::db::{Db, DbError, Query};
use platform::secret::Cost;
use tokio::task::JoinSet;
use windflower::operate::serve;
use windflower::settings::Settings;

/// So many at once: writing waits for the disk.
const AT_ONCE: usize = 8;

struct Model {
    keepsake: String,
    renditions: Vec<(String, Vec<u8>)>,
}

struct Photograph {
    original: StoredBlob,
    renditions: Vec<(String, StoredBlob)>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, number, bytes] = arguments.as_slice() else {
        return Err("many_keepsakes DATA N BYTES".into());
    };
    let (number, bytes): (usize, usize) = (number.parse()?, bytes.parse()?);
    let settings = Settings::gather(None, &[("data", data.clone())])?;
    let app = serve::open(settings, Clock::System, Cost::Normal).await?;
    let model = Arc::new(model(&app.db, &app.blobs).await?);
    let mut writing = JoinSet::new();
    for begun in 0..number {
        if begun >= AT_ONCE {
            insert(&app.db, &model, writing.join_next().await.ok_or("nothing is written")???).await?;
        }
        let (blobs, model) = (app.blobs.clone(), Arc::clone(&model));
        writing.spawn(async move { photograph(&blobs, &model, bytes).await });
    }
    while let Some(written) = writing.join_next().await {
        insert(&app.db, &model, written??).await?;
    }
    Ok(())
}

async fn model(db: &Db, blobs: &Blobs) -> Result<Model, Box<dyn std::error::Error>> {
    let (keepsake,) =
        db.one::<(String,)>("SELECT id FROM keepsake", args![]).await?.ok_or("keep one first")?;
    let sql = "SELECT step || ' ' || format, blob FROM rendition ORDER BY blob";
    let mut renditions = Vec::new();
    for (which, blob) in db.all::<(String, String)>(sql, args![]).await? {
        renditions.push((which, blobs.get(&blob).await?.to_vec()));
    }
    Ok(Model { keepsake, renditions })
}

async fn photograph(blobs: &Blobs, model: &Model, bytes: usize) -> Result<Photograph, BlobError> {
    let mut noise = vec![0; bytes];
    blake3::Hasher::new().update(platform::id::new_address().as_bytes()).finalize_xof().fill(&mut noise);
    let original = blobs.put(&noise).await?;
    let mut renditions = Vec::new();
    for (which, bytes) in &model.renditions {
        renditions.push((which.clone(), blobs.put(bytes).await?));
    }
    Ok(Photograph { original, renditions })
}

async fn insert(db: &Db, model: &Model, new: Photograph) -> Result<(), DbError> {
    let id = platform::id::new_id(&Clock::System);
    let mut tx = db.begin().await?;
    tx.run(
        "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes, hash, original,
                               width, height, kept_at, away_at, remove_at, taken_at, own_at)
         SELECT $1, box_id, kept_by, file_name, title, description, credit, format, $2, $3, $4, width, height, kept_at,
                away_at, remove_at, taken_at, own_at FROM keepsake WHERE id = $5",
        args![&id, new.original.bytes as i64, &new.original.hash, &new.original.key, &model.keepsake],
    )
    .await?;
    for (which, kept) in new.renditions {
        tx.run(
            "INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
             SELECT $1, step, format, width, height, bytes, $2 FROM rendition
             WHERE keepsake_id = $3 AND step || ' ' || format = $4",
            args![&id, &kept.key, &model.keepsake, &which],
        )
        .await?;
    }
    tx.commit().await
}
