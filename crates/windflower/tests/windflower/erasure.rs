//! What was removed is gone from everything within the time that was told, and the ledger names it.

use platform::db::Query;
use std::fs;
use std::path::Path;

use platform::args;
use windflower::keep::keepsakes;
use windflower::share::writing::away;

use crate::cast::{Browser, Place, photograph, places};

const WORDS: [(&str, &str); 2] =
    [("title", "The CANARYTITLE on the sill"), ("words", "It was windy that CANARYWORD morning.")];

async fn put_away(marta: &mut Browser<'_>, room: &str) {
    let token = marta.get(room).await.hidden("token");
    let page = marta.post(&format!("{room}/away"), &[("token", &token)]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

/// What happens on schedule.
async fn tend(place: &Place) {
    keepsakes::jobs::remove_due(&place.app).await.unwrap();
    away::remove_due(&place.app).await.unwrap();
    place.work().await;
}

#[tokio::test]
async fn a_story_that_was_put_away_can_be_brought_back_for_thirty_days_and_then_is_gone() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&WORDS, "save").await;
        put_away(&mut marta, &room).await;
        assert_eq!(marta.get(&room).await.status, 404);
        let page = marta.get("/box/stories/away").await;
        assert!(page.text().contains("CANARYTITLE"), "{}", page.text());
        let token = page.hidden("token");
        // Nobody else brings it back or removes it.
        let mut runa = place.runa().await;
        let hers = runa.get("/box/stories").await.hidden("token");
        assert!(!runa.get("/box/stories/away").await.text().contains("CANARY"));
        for act in ["back", "remove"] {
            assert_eq!(runa.post(&format!("{room}/{act}"), &[("token", &hers)]).await.status, 404);
        }
        assert_eq!(marta.post(&format!("{room}/back"), &[("token", &token)]).await.status, 303);
        assert!(marta.get(&room).await.text().contains("CANARYWORD"));
        assert_eq!(marta.post(&format!("{room}/back"), &[("token", &token)]).await.status, 404);
        put_away(&mut marta, &room).await;
        place.app.clock.advance_seconds(29 * 86_400);
        tend(&place).await;
        let page = place.marta().await.get("/box/stories/away").await;
        assert!(page.text().contains("CANARYTITLE"));
        place.app.clock.advance_seconds(86_400);
        tend(&place).await;
        assert!(!place.marta().await.get("/box/stories/away").await.text().contains("CANARYTITLE"));
        let rows = place.app.db.all::<(String,)>("SELECT id FROM story", args![]).await.unwrap();
        assert!(rows.is_empty());
        let id = room.rsplit('/').next().unwrap();
        let ledger = fs::read_to_string(&place.settings.ledger).unwrap();
        assert!(ledger.lines().any(|line| line.ends_with(&format!(" story {id}"))), "{ledger}");
        assert!(!ledger.contains("CANARY"));
    }
}

#[tokio::test]
async fn removed_now_means_now_and_only_after_she_proved_who_she_is() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&WORDS, "save").await;
        put_away(&mut marta, &room).await;
        place.app.clock.advance_seconds(3_600);
        let token = marta.get("/box/stories/away").await.hidden("token");
        let asked = marta.post(&format!("{room}/remove"), &[("token", &token)]).await;
        assert!(asked.status == 200 || asked.status == 303, "{}", asked.status);
        assert!(
            marta.get("/box/stories/away").await.text().contains("CANARYTITLE"),
            "it asks once more first"
        );
        let mut again = place.marta().await;
        let token = again.get("/box/stories/away").await.hidden("token");
        let gone = again.post(&format!("{room}/remove"), &[("token", &token)]).await;
        assert_eq!(gone.location(), "/box/stories/away");
        assert!(!again.get("/box/stories/away").await.text().contains("CANARYTITLE"));
    }
}

#[tokio::test]
async fn a_minute_after_its_time_nothing_of_it_is_left_in_any_file() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&WORDS, "save").await;
        let hat = marta.keep("CANARYFILE.jpg", &photograph(90)).await;
        let page = format!("/box/keepsakes/{hat}");
        let token = marta.get(&page).await.hidden("token");
        let said = [("token", token.as_str()), ("title", "CANARYHAT"), ("description", "CANARYLOOKS")];
        assert_eq!(marta.post(&page, &said).await.status, 303);
        assert!(
            place.settings.database_file().is_none_or(|file| found(&file, "CANARYHAT")),
            "it can be found at all"
        );
        marta.post(&format!("{page}/away"), &[("token", &token)]).await;
        put_away(&mut marta, &room).await;
        place.app.clock.advance_seconds(30 * 86_400 + 60);
        tend(&place).await;
        windflower::jobs::tidy(&place.app).await.unwrap();
        assert!(place.app.blobs.is_empty().await.unwrap());
        for file in files_below(&place.settings.data) {
            assert!(!found(&file, "CANARY"), "{}", file.display());
        }
    }
}

fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// Whether a file, or the log of a database beside it, holds this text.
fn found(file: &Path, text: &str) -> bool {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    [file.to_owned(), log.into()].iter().any(|path| {
        fs::read(path).is_ok_and(|bytes| bytes.windows(text.len()).any(|it| it == text.as_bytes()))
    })
}
