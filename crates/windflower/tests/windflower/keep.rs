//! A keeper gathers, nobody else sees.

use crate::cast::{holds, photograph, places};

#[tokio::test]
async fn what_was_said_to_be_kept_is_there_byte_for_byte() {
    for place in places().await {
        let mut marta = place.marta().await;
        let original = photograph(90);
        let id = marta.keep("IMG_20190506_SECRET.jpg", &original).await;
        let page = marta.get(&format!("/box/keepsakes/{id}/original")).await;
        assert_eq!(page.bytes, original);
        assert!(page.headers["content-disposition"].to_str().unwrap().contains("SECRET"));
    }
}

#[tokio::test]
async fn on_the_disk_no_picture_can_be_read() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let mut folders = vec![place.settings.blobs_folder()];
        let mut files = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                files += 1;
                let bytes = std::fs::read(path).unwrap();
                assert!(!holds(&bytes, b"WFCANARY") && !holds(&bytes, b"JFIF") && !holds(&bytes, b"WEBP"));
            }
        }
        assert_eq!(files, 8, "the marker of the folder, one original and three sizes of two kinds");
    }
}

#[tokio::test]
async fn a_file_that_is_no_photograph_is_refused_beside_the_others_that_are_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let good = photograph(10);
        let cut = &good[..good.len() / 2];
        let files: [(&str, &str, &[u8]); 5] = [
            ("photographs", "a.jpg", &good),
            ("photographs", "page.jpg", b"<!doctype html><p>hello</p>"),
            ("photographs", "empty.jpg", b""),
            ("photographs", "cut.jpg", cut),
            ("photographs", "drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ];
        let page = marta.post_files("/box/keepsakes", &[("token", &token)], &files).await;
        assert_eq!(page.status, 422);
        let text = page.text();
        assert!(text.contains("This is not a photograph"));
        assert!(text.contains("This file is empty"));
        // Half a picture is a picture; a drawing is a program in disguise, and no camera makes one.
        assert!(text.contains("A part of this picture is missing"));
        let kept = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/");
        assert_eq!(kept.iter().filter(|id| id.len() == 36).count(), 2);
    }
}

#[tokio::test]
async fn nobody_else_sees_what_is_in_a_box() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = marta.keep("hat.jpg", &photograph(90)).await;
        let mut runa = place.runa().await;
        let nothing = runa.get("/box/keepsakes/00000000-0000-7000-8000-000000000000").await;
        for path in [
            format!("/box/keepsakes/{id}"),
            format!("/box/keepsakes/{id}/original"),
            format!("/box/keepsakes/{id}/320.webp"),
        ] {
            let page = runa.get(&path).await;
            assert_eq!(page.status, 404, "{path}");
            let same = page.text().replace(&path, "HERE");
            assert_eq!(
                same,
                nothing.text().replace("/box/keepsakes/00000000-0000-7000-8000-000000000000", "HERE")
            );
            assert_eq!(place.stranger().get(&path).await.status, 303);
        }
    }
}

#[tokio::test]
async fn what_is_put_away_can_be_brought_back_for_thirty_days_and_then_is_gone() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = marta.keep("hat.jpg", &photograph(90)).await;
        let page = format!("/box/keepsakes/{id}");
        let token = marta.get(&page).await.hidden("token");
        marta.post(&format!("{page}/away"), &[("token", &token)]).await;
        assert!(!marta.get("/box").await.text().contains(&id));
        marta.post(&format!("{page}/back"), &[("token", &token)]).await;
        assert!(marta.get("/box").await.text().contains(&id));
        marta.post(&format!("{page}/away"), &[("token", &token)]).await;
        place.app.clock.advance_seconds(29 * 86_400);
        windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 7);
        place.app.clock.advance_seconds(2 * 86_400);
        windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
        assert!(place.app.blobs.list().await.unwrap().is_empty());
    }
}
