//! The list of organisations as a file: out, and in again.

use axum::body::Body;
use http::Request;
use http::header::CONTENT_TYPE;
use windflower::app::Shared;
use windflower::site::signposts::{self, Signpost, tsv};

use super::{id, moon, row};
use crate::cast::{Browser, Page, places};

pub async fn downloaded(browser: &mut Browser<'_>) -> String {
    browser.get("/place/signposts/signposts.tsv").await.text()
}

/// Sends a file, sees what would change, and says that it may.
async fn bring(browser: &mut Browser<'_>, file: &str, more: &[(&str, &str)]) -> Page {
    let seen = browser.press("/place/signposts/file", &[("file", file)]).await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    let version = seen.hidden("version");
    let form = [("file", file), ("version", version.as_str()), ("do", "take")];
    browser.press("/place/signposts/file", &[&form[..], more].concat()).await
}

#[tokio::test]
async fn the_list_goes_out_and_comes_in_again_as_it_was() {
    for place in places().await {
        let mut marta = place.marta().await;
        let out = downloaded(&mut marta).await;
        let seen = marta.press("/place/signposts/file", &[("file", &out)]).await.text();
        assert!(seen.contains("All that this file names stands there already, just so."), "{seen}");
        assert_eq!(bring(&mut marta, &out, &[]).await.status, 303);
        assert_eq!(downloaded(&mut marta).await, out);
        // A spreadsheet: other line ends, another order, one name gone, one new, one other number.
        let mut lines: Vec<String> = out.lines().map(str::to_owned).collect();
        lines.retain(|line| !line.contains("Samaritans\t"));
        lines.swap(1, 2);
        lines.push("XX\ten\tMoon Line\tcrisis\t\thttps://moon.example\t\t\t\t\tA\t2026-11-01".into());
        let file = lines.join("\r\n").replace("+44 808 164 3332", "+44 808 164 3333");
        let seen = marta.press("/place/signposts/file", &[("file", &file)]).await.text();
        for said in [
            "Moon Line",
            "<del dir=\"auto\">+44 808 164 3332</del>",
            "They stand in another order.",
            "Not in your file",
            "Samaritans",
        ] {
            assert!(seen.contains(said), "{said}: {seen}");
        }
        assert_eq!(downloaded(&mut marta).await, out, "nothing is done yet");
        assert_eq!(bring(&mut marta, &file, &[]).await.status, 303);
        let all = signposts::all(&place.app.db).await.unwrap();
        assert!(
            all[0].post.organisation.starts_with("Miscarriage UK") && all[1].post.organisation == "Sands"
        );
        assert!(all.iter().any(|entry| entry.post.organisation == "Samaritans" && !entry.is_out), "it stays");
        assert_eq!(row(&place, "Moon Line").await.checked_by, "");
        bring(&mut marta, &file, &[("missing", "out")]).await;
        assert!(row(&place, "Samaritans").await.is_out);
        let now = downloaded(&mut marta).await;
        assert_eq!(now, file.replace("\r\n", "\n") + "\n");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_read_changes_nothing_and_comes_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let before = downloaded(&mut marta).await;
        let odd = before.replace("2026-11-22", "9999-11-22").replacen("GB\ten\t", "QQ\txx\t", 1);
        for (file, said) in [
            (String::new(), "Line 1: The first line has to name the columns"),
            ("x".repeat(1_000_000), "Line 1:"),
            (odd, "Line 2: country: “QQ”"),
            (before.replacen("Sands", "Sa\u{0}nds", 1), "Line 2: organisation:"),
            (
                before.replacen("24/7", "24/7\t\t\t\t\t\t\t\t\t\t\t\t\t", 1),
                "more cells than there are columns",
            ),
            (before.clone() + before.lines().nth(1).unwrap(), "stands in line 2 already"),
        ] {
            let page = marta.press("/place/signposts/file", &[("file", &file), ("do", "take")]).await;
            let text = page.text();
            assert!(page.status == 422 && text.contains(said), "{said}: {}", page.status);
            let kept = file
                .replace('\0', "\u{fffd}")
                .replace('\'', "&#39;")
                .replace('&', "&#38;")
                .replace("&#38;#39;", "&#39;");
            assert!(text.contains(kept.lines().last().unwrap_or_default()), "{said}");
        }
        assert_eq!(downloaded(&mut marta).await, before);
        // What is no text at all, and a form from elsewhere.
        let token = marta.token().await;
        let body = format!("token={token}&file=%FF%FE%00%00country%09organisation");
        let request =
            Request::post("/place/signposts/file").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        assert_eq!(marta.send(request, Body::from(body)).await.status, 422);
        assert_eq!(
            marta.post("/place/signposts/file", &[("file", &before), ("do", "take")]).await.status,
            403
        );
    }
}

#[tokio::test]
async fn somebody_who_changed_the_list_meanwhile_is_not_written_over() {
    for place in places().await {
        let mut marta = place.marta().await;
        let file = downloaded(&mut marta).await.replace("+44 808 164 3332", "+44 808 164 3333");
        let version = marta.press("/place/signposts/file", &[("file", &file)]).await.hidden("version");
        let samaritans = id(&place, "Samaritans").await;
        marta.press(&format!("/place/signposts/{samaritans}/right"), &[]).await;
        let form = [("file", file.as_str()), ("version", &version), ("do", "take")];
        let page = marta.press("/place/signposts/file", &form).await;
        assert!(
            page.status == 200 && page.text().contains("Somebody changed the list since you last looked.")
        );
        assert_eq!(row(&place, "Sands").await.post.phone, "+44 808 164 3332");
    }
}

/// What goes out can be read by the program, whatever a place wrote.
#[tokio::test]
async fn every_odd_but_right_row_survives_a_file() {
    for place in places().await {
        let mut marta = place.marta().await;
        for name in ["\"Quoted\" & <b>", "نجمة", "=SUM(A1)", "O'Neill – 天使"] {
            assert_eq!(
                marta.press("/place/signposts", &moon(&[("organisation", name)])).await.status,
                303,
                "{name}"
            );
        }
        let out = downloaded(&mut marta).await;
        let app = Shared::clone(&place.app);
        let read = tsv::read(&out, "2026-11-22".parse().unwrap(), &|_, _| None);
        let there: Vec<Signpost> =
            signposts::all(&app.db).await.unwrap().into_iter().map(|entry| entry.post).collect();
        assert_eq!(read.rows.into_iter().map(|(_, post)| post).collect::<Vec<_>>(), there);
    }
}
