//! "Kept" and "Saved" are only said of what is kept: whatever a file is called, however its name is written, whatever
//! stands before or behind it in the form.

use axum::body::Body;
use http::Request;

use crate::cast::{Browser, Page, Place, photograph, places};
use crate::signing_in::link;

/// A form as a browser or a program sends it: the token, and then these parts, each with its headers.
async fn send(browser: &mut Browser<'_>, path: &str, parts: &[(&[u8], &[u8])]) -> Page {
    let token = browser.get("/box/keepsakes").await.hidden("token");
    let token_head = b"Content-Disposition: form-data; name=\"token\"";
    send_as_it_is(browser, path, &[&[(&token_head[..], token.as_bytes())], parts].concat()).await
}

async fn send_as_it_is(browser: &mut Browser<'_>, path: &str, parts: &[(&[u8], &[u8])]) -> Page {
    let mut body = Vec::new();
    for (head, bytes) in parts {
        body.extend_from_slice(&[b"--edge123\r\n", *head, b"\r\n\r\n", *bytes, b"\r\n"].concat());
    }
    body.extend_from_slice(b"--edge123--\r\n");
    let request = Request::post(path).header("content-type", "multipart/form-data; boundary=edge123");
    browser.send(request, Body::from(body)).await
}

async fn kept(browser: &mut Browser<'_>) -> usize {
    browser.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/").len()
}

/// Heads under which a photograph comes that a reader of forms may pass over.
fn odd_heads() -> Vec<Vec<u8>> {
    let named = |rest: &[u8]| [b"Content-Disposition: form-data; name=\"photographs\"", rest].concat();
    let mut heads = vec![
        named(b"; filename=\"K\xe4the.jpg\""),
        named(b"; filename=\"\x83n\x83b\x83g.jpg\""),
        named(b"; filename*=UTF-8''K%C3%A4the.jpg"),
        named(b"; filename=\"\""),
        named(b""),
        named(b"; FileName=\"hat.jpg\""),
        named(b"; filename=hat.jpg"),
        named(b"; filename=\"  \""),
        b"Content-Disposition: form-data; name=photographs; filename=\"hat.jpg\"".to_vec(),
        b"content-disposition: form-data; filename=\"hat.jpg\"; name=\"photographs\"".to_vec(),
        b"Content-Disposition: form-data; name=\"photographs[]\"; filename=\"hat.jpg\"".to_vec(),
        b"Content-Disposition: form-data; name=\"picture\"; filename=\"hat.jpg\"".to_vec(),
    ];
    let with_type = heads.iter().map(|head| [head, &b"\r\nContent-Type: image/jpeg"[..]].concat());
    heads = with_type.chain(heads.clone()).collect();
    heads
}

#[tokio::test]
async fn a_photograph_is_kept_whatever_it_is_called() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut there = 0;
        for (at, head) in odd_heads().iter().enumerate() {
            let bytes = photograph(u8::try_from(at).unwrap() * 9);
            let page = send(&mut marta, "/box/keepsakes", &[(head, &bytes)]).await;
            let called = String::from_utf8_lossy(head);
            assert_eq!(page.location(), "/box", "{called}: {}", page.text());
            there += 1;
            assert_eq!(kept(&mut marta).await, there, "{called}");
        }
    }
}

#[tokio::test]
async fn one_with_an_odd_name_is_kept_beside_a_plain_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        let plain = b"Content-Disposition: form-data; name=\"photographs\"; filename=\"a.jpg\"";
        for head in [odd_heads()[0].clone(), odd_heads()[3].clone()] {
            let before = kept(&mut marta).await;
            let shades = u8::try_from(before).unwrap();
            let parts =
                [(&plain[..], &photograph(shades + 100)[..]), (&head[..], &photograph(shades + 150)[..])];
            assert_eq!(send(&mut marta, "/box/keepsakes", &parts).await.location(), "/box");
            assert_eq!(kept(&mut marta).await, before + 2);
        }
    }
}

#[tokio::test]
async fn where_nothing_was_chosen_nothing_is_said_to_be_kept() {
    for place in places().await {
        let mut marta = place.marta().await;
        let empty = b"Content-Disposition: form-data; name=\"photographs\"; filename=\"\"\r\nContent-Type: application/octet-stream";
        for parts in [&[(&empty[..], &b""[..])][..], &[]] {
            let page = send(&mut marta, "/box/keepsakes", parts).await;
            assert_eq!(page.status, 422);
            let text = page.text();
            assert!(
                text.contains("No photograph was chosen yet.") && !text.contains("Only you can see them."),
                "{text}"
            );
        }
        let nothing = b"Content-Disposition: form-data; name=\"photographs\"; filename=\"hat.jpg\"";
        let page = send(&mut marta, "/box/keepsakes", &[(nothing, b"")]).await;
        assert!(page.text().contains("This file is empty"), "{}", page.text());
        assert_eq!(kept(&mut marta).await, 0);
    }
}

async fn begun(browser: &mut Browser<'_>) -> String {
    browser.write(&[("title", "The hat"), ("words", "Yellow.")], "save").await
}

#[tokio::test]
async fn the_writing_room_says_saved_only_where_the_photograph_came_too() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = begun(&mut marta).await;
        for head in odd_heads() {
            let before = kept(&mut marta).await;
            let bytes = photograph(u8::try_from(before).unwrap() * 9);
            let version = marta.get(&room).await.hidden("version");
            let version_head = b"Content-Disposition: form-data; name=\"version\"";
            let parts = [(&version_head[..], version.as_bytes()), (&head[..], &bytes[..])];
            let page = send(&mut marta, &room, &parts).await;
            assert_eq!(page.location(), room, "{}", page.text());
            assert_eq!(kept(&mut marta).await, before + 1, "{}", String::from_utf8_lossy(&head));
        }
    }
}

#[tokio::test]
async fn a_photograph_that_could_not_come_along_is_asked_for_again() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = begun(&mut marta).await;
        let file = b"Content-Disposition: form-data; name=\"photographs\"; filename=\"a.jpg\"";
        let token_head = b"Content-Disposition: form-data; name=\"token\"";
        let again = "please choose them once more";
        // Its token comes behind it, or is that of another session, or the session has ended.
        let own = marta.get("/box/keepsakes").await.hidden("token");
        for token in [own.as_str(), "another"] {
            let parts = [(&file[..], &photograph(9)[..]), (&token_head[..], token.as_bytes())];
            let page = send_as_it_is(&mut marta, &room, &parts).await;
            assert!(page.text().contains(again), "{}", page.text());
        }
        let parts = [(&token_head[..], own.as_bytes()), (&file[..], &photograph(9)[..])];
        let page = send_as_it_is(&mut place.stranger(), &room, &parts).await;
        assert!(page.text().contains(again), "{}", page.text());
        // The button that adds photographs was pressed, and none was chosen.
        let page = marta.save(&room, &[("title", "The hat"), ("words", "Yellow.")], "add").await;
        assert!(page.text().contains("No photograph was chosen yet."), "{}", page.text());
        assert_eq!(kept(&mut marta).await, 0);
    }
}

#[tokio::test]
async fn words_come_back_from_every_text_area_with_their_empty_lines() {
    let words = "\n\n\nA poem that begins low on the page\n\n  and is indented\n";
    for place in places().await {
        let mut marta = place.marta().await;
        let room = begun(&mut marta).await;
        marta.save(&room, &[("title", "The hat"), ("words", words)], "save").await;
        for _ in 0..10 {
            let typed = in_text_area(&marta.get(&room).await.text(), "words");
            assert_eq!(typed, words);
            marta.save(&room, &[("title", "The hat"), ("words", &typed)], "save").await;
        }
    }
}

/// What a browser puts into a text area: HTML lets the first line end behind its tag go.
fn in_text_area(page: &str, id: &str) -> String {
    let (_, rest) = page.split_once(&format!("<textarea class=\"in long\" id=\"{id}\"")).unwrap();
    let (_, inside) = rest.split_once('>').unwrap();
    let inside = inside.split_once("</textarea>").unwrap().0;
    inside.strip_prefix('\n').unwrap_or(inside).replace("&#38;", "&").replace("&#34;", "\"")
}

#[test]
fn every_text_area_keeps_the_first_line() {
    let mut folders = vec![std::path::PathBuf::from("src")];
    let mut areas = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "html") {
                let text = std::fs::read_to_string(&path).unwrap();
                for (at, _) in text.match_indices("</textarea>") {
                    let inside = text[..at].rsplit_once('>').unwrap().1;
                    assert!(inside.is_empty() || inside.contains("inside("), "{}: {inside}", path.display());
                    areas += 1;
                }
            }
        }
    }
    assert!(areas >= 9, "{areas}");
}

#[tokio::test]
async fn a_password_is_the_same_on_every_keyboard() {
    let (composed, taken_apart) = ("K\u{e4}the trinkt Tee", "Ka\u{308}the\u{a0}trinkt Tee");
    for place in places().await {
        let mut marta = place.marta().await;
        marta.prove().await;
        for (set, typed) in [(composed, taken_apart), (taken_apart, composed)] {
            marta.press("/account/password", &[("password", set)]).await;
            let page = sign_in(&place, typed).await;
            assert_eq!(page.location(), "/box", "{}", page.text());
        }
        assert_eq!(sign_in(&place, "Kathe trinkt Tee").await.status, 422);
    }
}

async fn sign_in(place: &Place, password: &str) -> Page {
    place.stranger().post("/sign-in", &[("address", "marta@post.example"), ("password", password)]).await
}

#[tokio::test]
async fn a_link_is_found_whatever_stands_behind_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = begun(&mut marta).await;
        marta.show(&room, "anyone", "now").await;
        let address = marta.shown().await.remove(0);
        place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await;
        place.work().await;
        let letter = link(&place, "/sign-in/");
        for end in [".", ")", ",", "%20", "/", "%E2%80%8B", ").", "%3E"] {
            for ours in [&address, &letter] {
                let page = place.stranger().get(&format!("{ours}{end}")).await;
                assert_eq!(page.location(), ours, "{end}");
            }
        }
        assert_eq!(place.stranger().get(&letter).await.status, 200);
        assert_eq!(place.stranger().get("//evil.example.").await.status, 404);
    }
}

/// Saves as the script of the writing room does while she writes.
pub async fn autosave(
    browser: &mut Browser<'_>,
    room: &str,
    fields: &[(&str, &str)],
) -> (u16, serde_json::Value) {
    let token = browser.get("/box/keepsakes").await.hidden("token");
    let pairs = [&[("token", token.as_str())], fields].concat();
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let request = Request::post(format!("{room}/save"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "application/json");
    let page = browser.send(request, Body::from(body)).await;
    (page.status.as_u16(), serde_json::from_slice(&page.bytes).unwrap())
}

#[tokio::test]
async fn of_two_windows_neither_loses_a_word_whichever_she_goes_on_with() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = begun(&mut marta).await;
        let version = marta.get(&room).await.hidden("version");
        let first =
            autosave(&mut marta, &room, &[("version", &version), ("words", "Yellow, with ears.")]).await;
        assert_eq!(first.0, 200);
        // The other window goes on from the old version: all of it is kept, in one place, as she types.
        let mut aside = String::new();
        for words in ["Green.", "Green, with", "Green, with a bobble."] {
            let fields = [
                ("version", version.as_str()),
                ("words", words),
                ("opening", "It was cold."),
                ("aside", &aside),
            ];
            let (status, answer) = autosave(&mut marta, &room, &fields).await;
            assert_eq!((status, answer["conflict"].as_bool()), (409, Some(true)));
            aside = answer["aside"].as_str().unwrap().to_owned();
        }
        let page = marta.get(&room).await.text();
        assert!(page.contains(">Yellow, with ears.</textarea>"), "{page}");
        assert!(page.contains(">Green, with a bobble.\n\n***\n\nIt was cold.</textarea>"), "{page}");
        assert!(!page.contains(">Green.</textarea>") && !page.contains(">Green, with</textarea>"));
        // Without script: she presses save in it, looks at both, and presses save once more.
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let save = |version: &str| {
            [
                ("token", token.clone()),
                ("version", version.to_owned()),
                ("words", "Green, and warm.".to_owned()),
                ("do", "save".to_owned()),
            ]
        };
        let form = save(&version);
        let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let page = marta.post_files(&room, &form, &[]).await;
        assert_eq!(page.status, 409);
        assert!(page.text().contains("Nothing of the other is lost"));
        let form = save(&page.hidden("version"));
        let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(marta.post_files(&room, &form, &[]).await.location(), room);
        let page = marta.get(&room).await.text();
        assert!(page.contains(">Green, and warm.</textarea>"));
        assert!(
            page.contains(">Yellow, with ears.</textarea>"),
            "what the other window wrote is found: {page}"
        );
        // Nobody else's words can be written over by their id.
        let mut runa = place.runa().await;
        let hers = begun(&mut runa).await;
        let first = autosave(&mut runa, &hers, &[("version", "2"), ("words", "Her own.")]).await;
        let (status, answer) =
            autosave(&mut runa, &hers, &[("version", "1"), ("words", "Mine."), ("aside", &aside)]).await;
        assert_eq!((first.0, status), (200, 409));
        assert_ne!(answer["aside"].as_str(), Some(aside.as_str()));
        assert!(marta.get(&room).await.text().contains("It was cold."));
    }
}
