//! Photographs of every kind: what can be shown is shown, what cannot be yet is kept to the byte and said so.

use platform::args;
use platform::db::Query;
use windflower::keep::keepsakes;

use crate::cast::{Browser, Page, photograph, places};
use crate::letterbox::{bring, helper, letterbox};

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

/// A photograph of which the last third is missing.
fn cut() -> Vec<u8> {
    let whole = photograph(90);
    whole[..whole.len() * 2 / 3].to_vec()
}

#[tokio::test]
async fn a_damaged_picture_is_kept_to_the_byte_shown_as_far_as_it_goes_and_said_so() {
    for place in places().await {
        let mut marta = place.marta().await;
        let page = send(&mut marta, "hat.jpg", &cut()).await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(page.text().contains("A part of this picture is missing"), "{}", page.text());
        // A second time is no other than the first.
        assert_eq!(send(&mut marta, "hat.jpg", &cut()).await.status, 200);
        let id = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/")[0].clone();
        for page in ["/box", "/box/keepsakes", &format!("/box/keepsakes/{id}")] {
            assert!(marta.get(page).await.text().contains("A part of this picture is missing"), "{page}");
        }
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/320.webp")).await.status, 200);
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, cut());
        // It comes into a story like any other, and nobody who reads is told.
        let room = marta.write(&[("title", "The hat"), ("words", "x")], "save").await;
        marta.save(&room, &[], &format!("place:{id}")).await;
        assert!(marta.get(&room).await.text().contains("caption-"));
        let preview = marta.get(&format!("{room}/preview?page=open")).await;
        assert!(preview.status == 200 && !preview.text().contains("is missing"), "{}", preview.text());
    }
}

#[tokio::test]
async fn what_is_in_the_way_of_showing_a_picture_is_said_truly() {
    let mut large = photograph(90);
    let frame = large.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    // 300 megapixels.
    large[frame + 5..frame + 9].copy_from_slice(&[0x3A, 0x98, 0x4E, 0x20]);
    let nothing = photograph(90)[..200].to_vec();
    for place in places().await {
        let mut marta = place.marta().await;
        for (bytes, said, on_its_page) in [
            (&large, "Only its size is in the way", "you also add a smaller copy, that one can be shown"),
            (&nothing, "Its file is damaged, so we cannot show it", "you can add that too"),
            (&b"8BPS\0\x01\0\0\0\0\0\0".to_vec(), "We cannot show this kind of picture yet", "download it"),
        ] {
            place.app.clock.advance_seconds(5);
            let page = send(&mut marta, "hat.jpg", bytes).await;
            assert!(page.status == 200 && page.text().contains(said), "{said}: {}", page.text());
            let ids = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/");
            let id = &ids[0];
            let one = marta.get(&format!("/box/keepsakes/{id}")).await;
            assert!(one.text().contains(on_its_page), "{said}: {}", one.text());
            assert_eq!(&marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, bytes);
        }
    }
}

#[tokio::test]
async fn films_sounds_papers_and_folders_are_told_apart_by_name_and_not_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        for (bytes, said) in [
            (&b"\0\0\0\x14ftypisom\0\0\0\0mp42"[..], "This is a film;"),
            (b"\x1aE\xdf\xa3\x01\0\0\0", "This is a film;"),
            (b"ID3\x04\0\0", "This is a sound;"),
            (b"%PDF-1.7\n", "This is a PDF;"),
            (b"PK\x03\x04\x14\0", "This is a packed folder or a document;"),
            (b"Dear Ada", "This is not a photograph, so we left it out."),
        ] {
            let page = send(&mut marta, "hat.jpg", bytes).await;
            assert!(page.status == 422 && page.text().contains(said), "{said}: {}", page.text());
        }
        assert!(place.app.blobs.list().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_drawing_that_could_run_is_no_photograph() {
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    for place in places().await {
        let mut marta = place.marta().await;
        let page = send(&mut marta, "name.svg", &drawing).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("This is not a photograph"), "{}", page.text());
    }
}

#[tokio::test]
async fn a_helper_and_the_writing_room_keep_a_damaged_picture_too_and_tell_a_film_by_name() {
    let film = b"\0\0\0\x14ftypisom\0\0\0\0mp42".to_vec();
    for place in places().await {
        let mut marta = place.marta().await;
        let mut helper = helper(&place, &letterbox(&mut marta, &[]).await).await;
        let page = bring(&mut helper, &[("The hat", "hat.jpg", cut())]).await;
        assert_eq!(page.location(), "/letterbox/receipt");
        let page = bring(&mut helper, &[("The hat", "hat.mp4", film.clone())]).await;
        assert!(page.text().contains("This is a film;"), "{}", page.text());
        let room = marta.write(&[("title", "The hat"), ("words", "x")], "save").await;
        let there = marta.get(&room).await;
        let (token, version) = (there.hidden("token"), there.hidden("version"));
        let fields = [("token", token.as_str()), ("version", &version), ("do", "save")];
        let files: [(&str, &str, &[u8]); 2] =
            [("photographs", "hat.jpg", &cut()), ("photographs", "hat.mp4", &film)];
        let page = marta.post_files(&room, &fields, &files).await;
        assert!(page.text().contains("A part of this picture is missing"), "{}", page.text());
        assert!(page.text().contains("This is a film;"), "{}", page.text());
        // What can be shown of it stands in the story.
        assert!(marta.get(&room).await.text().contains("caption-"));
    }
}
