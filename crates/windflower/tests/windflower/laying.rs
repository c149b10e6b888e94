//! Photographs that are turned, laid in her own order, downloaded, and asked for the day on which they were taken.

use platform::args;
use platform::db::Query;

use crate::canary::telling;
use crate::cast::{Browser, Place, photograph, places, small_photograph};

fn page_of(id: &str) -> String {
    format!("/box/keepsakes/{id}")
}

async fn set(place: &Place, sql: &'static str, id: &str) {
    assert_eq!(place.app.db.run(sql, args![id]).await.unwrap(), 1);
}

#[tokio::test]
async fn a_photograph_in_a_sealed_story_lies_as_it_did() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let room = marta.write_with(&[("title", "Hat"), ("words", "Words")], &hat, "").await;
        let story = room.rsplit('/').next().unwrap();
        let turn = format!("{}/turn", page_of(&hat));
        set(&place, "UPDATE story SET sealed_at = 1 WHERE id = $1", story).await;
        assert_eq!(marta.press(&turn, &[("turned", "1")]).await.status, 404);
        let sql = "SELECT turned, width FROM keepsake WHERE id = $1";
        let lies = place.app.db.one::<(i64, i64)>(sql, args![hat.as_str()]).await.unwrap();
        assert_eq!(lies, Some((0, 700)));
        set(&place, "UPDATE story SET sealed_at = NULL WHERE id = $1", story).await;
        assert_eq!(marta.press(&turn, &[("turned", "1")]).await.status, 303);
    }
}

#[tokio::test]
async fn where_nothing_fits_between_two_all_are_laid_apart() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ids = Vec::new();
        for (shade, name) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
            ids.push(marta.keep(name, &small_photograph(shade, name)).await);
        }
        // They stand side by side, the last two even at one number.
        for (id, at) in ids.iter().zip([12, 11, 10, 10]) {
            let sql = "UPDATE keepsake SET own_at = $1 WHERE id = $2";
            place.app.db.run(sql, args![at, id.as_str()]).await.unwrap();
        }
        marta.press("/box/album", &[("order", "own")]).await;
        let order = async |marta: &mut Browser<'_>| marta.get("/box").await.all("name=\"keepsake\" value=\"");
        let mut lie = order(&mut marta).await;
        assert_eq!(lie[..2], ids[..2]);
        for at in [3, 2, 3, 1, 2, 3, 3, 2] {
            let moved = lie[at].clone();
            let page = marta.press(&format!("{}/place", page_of(&moved)), &[("to", "earlier")]).await;
            assert_eq!(page.status, 303);
            lie.swap(at - 1, at);
            assert_eq!(order(&mut marta).await, lie);
        }
        let sql = "SELECT count(DISTINCT own_at) FROM keepsake";
        assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap(), Some((4,)));
        // What comes later stands before them.
        let newest = marta.keep("e", &small_photograph(5, "e")).await;
        assert_eq!(order(&mut marta).await[0], newest);
    }
}

#[tokio::test]
async fn many_downloads_at_once_are_told_kindly_to_wait() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &small_photograph(1, "a")).await;
        let form = [("do", "download"), ("keepsake", hat.as_str())];
        let person =
            place.app.db.one::<(String,)>("SELECT kept_by FROM keepsake", args![]).await.unwrap().unwrap().0;
        let download = async |browser: &mut Browser<'_>| {
            let page = browser.press("/box/keepsakes/several", &form).await;
            if page.status == 200 {
                return "a zip".to_owned();
            }
            let text = browser.get(page.location()).await.text();
            assert!(text.contains("are still on their way to a device"), "{text}");
            page.location().to_owned()
        };
        // She has one that is slow.
        let slow = place.app.downloads.wait(&person).await;
        assert_eq!(download(&mut marta).await, "/box");
        drop(slow);
        assert_eq!(download(&mut marta).await, "a zip");
        assert_eq!(download(&mut marta).await, "a zip", "the one before gave its place back");
        // Others have as many as there may be.
        let mut others = Vec::new();
        for other in 0..windflower::keep::album::zip::AT_ONCE {
            others.push(place.app.downloads.wait(&other.to_string()).await);
        }
        assert_eq!(download(&mut marta).await, "/box");
        others.pop();
        assert_eq!(download(&mut marta).await, "a zip");
    }
}

#[tokio::test]
async fn the_day_of_a_photograph_that_was_here_before_is_read_once_and_a_few_at_a_time() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ids = vec![marta.keep("told.jpg", &telling::photograph()).await];
        for shade in 0..24 {
            ids.push(marta.keep("plain.jpg", &small_photograph(shade, "x")).await);
        }
        // As if all of them had come before their day was read.
        let before = "UPDATE keepsake SET taken = 0, taken_at = kept_at, day_unread = TRUE";
        place.app.db.run(before, args![]).await.unwrap();
        let unread = async || {
            let sql = "SELECT count(*) FROM keepsake WHERE day_unread";
            place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
        };
        place.tick().await;
        assert_eq!(unread().await, 5, "twenty at a time");
        place.tick().await;
        assert_eq!(unread().await, 0);
        assert!(marta.get(&page_of(&ids[0])).await.text().contains("Taken on 6 May 2019."));
        assert!(!marta.get(&page_of(&ids[1])).await.text().contains("Taken on"));
        let sql = "SELECT count(*) FROM keepsake WHERE taken_at = kept_at";
        assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap(), Some((24,)));

        // A day that she gave is not asked for in the file any more.
        place.app.db.run(before, args![]).await.unwrap();
        let given = [("title", ""), ("taken_day", ""), ("taken_month", ""), ("taken_year", "1987")];
        marta.press(&page_of(&ids[0]), &given).await;
        assert_eq!(unread().await, 24);
        place.tick().await;
        assert!(marta.get(&page_of(&ids[0])).await.text().contains("Taken in 1987."));
    }
}
