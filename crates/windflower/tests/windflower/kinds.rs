//! Photographs of every kind: what can be shown is shown, what cannot be yet is kept to the byte and said so.

use platform::args;
use platform::db::Query;
use windflower::keep::keepsakes;

use crate::cast::{Browser, Page, photograph, places};

/// A bitmap of four by four: a kind that nothing here can show.
pub fn bitmap() -> Vec<u8> {
    let mut bytes = b"BM\x66\0\0\0\0\0\0\0\x36\0\0\0".to_vec();
    bytes.extend_from_slice(&[40, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 1, 0, 24, 0]);
    bytes.resize(54, 0);
    bytes.extend((0..48).map(|shade| shade * 5));
    bytes
}

async fn send(marta: &mut Browser<'_>, name: &str, bytes: &[u8]) -> Page {
    let token = marta.get("/box/keepsakes").await.hidden("token");
    marta.post_files("/box/keepsakes", &[("token", &token)], &[("photographs", name, bytes)]).await
}

#[tokio::test]
async fn what_cannot_be_shown_yet_is_kept_to_the_byte_and_said_so() {
    for place in places().await {
        let mut marta = place.marta().await;
        let page = send(&mut marta, "hat.bmp", &bitmap()).await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(page.text().contains("every byte of it is here"), "{}", page.text());
        let id = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/")[0].clone();
        let one = marta.get(&format!("/box/keepsakes/{id}")).await;
        assert!(one.text().contains("Kept, and cannot be shown yet."), "{}", one.text());
        let original = marta.get(&format!("/box/keepsakes/{id}/original")).await;
        assert_eq!((original.status.as_u16(), original.bytes), (200, bitmap()));
        assert_eq!(original.headers["content-type"], "image/bmp");
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/640.webp")).await.status, 404);
        assert!(marta.get("/box").await.text().contains("It is kept whole."));
        // It is not offered for a story, and does not come into one.
        let room = marta.write(&[("title", "The hat"), ("words", "x")], "save").await;
        assert!(!marta.get(&room).await.text().contains(&format!("place:{id}")));
        marta.save(&room, &[], &format!("place:{id}")).await;
        assert!(!marta.get(&room).await.text().contains("caption-"));
        // A program that knows no more kinds than this one changes nothing.
        keepsakes::jobs::show_more(&place.app).await.unwrap();
        place.work().await;
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/640.webp")).await.status, 404);
    }
}

#[tokio::test]
async fn what_was_only_kept_is_shown_once_a_program_can() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        // As an older program would have kept it.
        place.app.db.run("DELETE FROM rendition", args![]).await.unwrap();
        place.app.db.run("UPDATE keepsake SET format = 'raw', width = 0, height = 0", args![]).await.unwrap();
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/640.webp")).await.status, 404);
        for _ in 0..2 {
            keepsakes::jobs::show_more(&place.app).await.unwrap();
            place.work().await;
        }
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/640.webp")).await.status, 200);
        let rows = place.app.db.all::<(String,)>("SELECT format FROM keepsake", args![]).await.unwrap();
        assert_eq!(rows, [("jpeg".to_owned(),)]);
    }
}

/// JPEG XL, bare and made from a JPEG, as programs before this one kept it.
#[tokio::test]
async fn jpeg_xl_that_was_only_kept_is_shown_at_the_next_start() {
    let files: [&[u8]; 2] = [
        include_bytes!("../../../photo/tests/pictures/jxl/lossy.jxl"),
        include_bytes!("../../../photo/tests/pictures/jxl/of-a-jpeg.jxl"),
    ];
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ids = Vec::new();
        for file in files {
            ids.push(marta.keep("IMG_0001.jxl", file).await);
        }
        place.app.db.run("DELETE FROM rendition", args![]).await.unwrap();
        place.app.db.run("UPDATE keepsake SET width = 0, height = 0", args![]).await.unwrap();
        keepsakes::jobs::show_more(&place.app).await.unwrap();
        place.work().await;
        for (id, file) in ids.iter().zip(files) {
            assert_eq!(marta.get(&format!("/box/keepsakes/{id}/320.webp")).await.status, 200);
            let original = marta.get(&format!("/box/keepsakes/{id}/original")).await;
            assert_eq!(original.headers["content-type"], "image/jxl");
            assert_eq!(original.bytes, file);
        }
    }
}

#[tokio::test]
async fn a_wrong_content_type_or_name_does_not_matter_and_what_is_no_picture_is_left_out() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.keep("hat.txt", &photograph(90)).await;
        let page = send(&mut marta, "hat.jpg", b"<html><body>not a picture</body></html>").await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("This is not a photograph"), "{}", page.text());
    }
}

/// Real files of phones, where they are at hand.
#[tokio::test]
async fn pictures_of_iphones_are_shown() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpora/photos");
    let Ok(bytes) = std::fs::read(format!("{folder}/heic__mobile__iphone_13_pro_max.HEIC")) else {
        println!("skipped: there is no folder of real files here");
        return;
    };
    for place in places().await {
        let mut marta = place.marta().await;
        let id = marta.keep("IMG_0001.HEIC", &bytes).await;
        let shown = marta.get(&format!("/box/keepsakes/{id}/640.webp")).await;
        assert_eq!(shown.status, 200);
        assert!(!shown.bytes.windows(5).any(|it| it == b"Apple"));
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, bytes);
    }
}
