//! The database does not answer for a while: everybody is told so kindly and soon, and what a keeper wrote is given back to her.

use std::time::{Duration, Instant};

use crate::cast::{Browser, Page, photograph, place_behind_proxy};

const WORDS: &str = "It was windy.\n\nAnd then it was not.";

/// The page that says so, for somebody who looks and for a program that will come back.
fn is_kind(page: &Page) {
    assert_eq!(page.status, 503);
    assert!(page.headers.contains_key("retry-after"));
    assert!(page.text().contains("One moment, please"), "{}", page.text());
}

async fn save(marta: &mut Browser<'_>, room: &str, form: &Page) -> Page {
    let (token, version) = (form.hidden("token"), form.hidden("version"));
    let fields = [("token", token.as_str()), ("version", &version), ("do", "save"), ("words", WORDS)];
    marta.post_files(room, &fields, &[]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_written_while_the_database_was_silent_is_given_back() {
    let Some((place, proxy)) = place_behind_proxy().await else { return };
    let mut marta = place.marta().await;
    let room = marta.write(&[("title", "The hat"), ("words", "There was snow.")], "save").await;
    let form = marta.get(&room).await;
    // What is in memory is nobody's any more while nobody can say what narrowed: another program may have taken it back.
    let hat = marta.keep("hat.jpg", &photograph(30)).await;
    let shown = marta.write_with(&[("title", "The hat"), ("words", "Snow.")], &hat, "The hat").await;
    marta.show(&shown, "anyone", "now").await;
    let story = marta.shown().await.remove(0);
    let mut reader = place.stranger();
    let open = reader.get(&format!("{story}/open")).await;
    let picture = format!("/p/{}", open.all("src=\"/p/")[0]);
    let remembered = ["/", story.as_str(), picture.as_str()];
    for path in remembered {
        assert_eq!(reader.get(path).await.status, 200);
    }

    proxy.silence(true);
    let began = Instant::now();
    let page = save(&mut marta, &room, &form).await;
    assert!(began.elapsed() < Duration::from_secs(6), "told after {:?}", began.elapsed());
    assert_eq!(page.status, 503);
    assert!(page.headers.contains_key("retry-after"));
    assert!(page.text().contains("And then it was not."), "her words: {}", page.text());
    for path in ["/box", "/box/keepsakes", "/stories", "/lived-it", "/account"] {
        is_kind(&marta.get(path).await);
    }
    is_kind(&place.stranger().get("/stories").await);
    for path in remembered {
        is_kind(&reader.get(path).await);
    }
    is_kind(&marta.post("/box/circles", &[("token", &form.hidden("token")), ("name", "Family")]).await);
    let again = save(&mut marta, &room, &form).await;
    assert!(again.text().contains("And then it was not."), "however often: {}", again.text());

    proxy.silence(false);
    let began = Instant::now();
    while marta.get("/box").await.status != 200 {
        assert!(began.elapsed() < Duration::from_secs(5), "still away");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(marta.get(&room).await.text().contains("There was snow."), "nothing half-way was kept");
    assert_eq!(save(&mut marta, &room, &form).await.status, 303);
    assert!(marta.get(&room).await.text().contains("And then it was not."));
}
