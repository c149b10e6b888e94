//! The letterbox: a helper puts photographs in by a link and sees nothing; what comes is sealed until a parent opens it.

mod after;
mod bounds;
mod pieces;
mod seals;
mod telling;

use axum::body::Body;
use http::Request;
use http::header::CONTENT_TYPE;
use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Page, Place, photograph, places, small_photograph};

/// A part of a form: a field with a text, or a file.
enum Part<'a> {
    Text(&'a str, String),
    File(&'a str, &'a str, Vec<u8>),
}

/// Sends a form whose fields and files stand in this order.
async fn send(browser: &mut Browser<'_>, path: &str, parts: Vec<Part<'_>>) -> Page {
    let mut body = Vec::new();
    for part in parts {
        let (head, bytes) = match part {
            Part::Text(name, text) => (format!("name=\"{name}\"\r\n\r\n"), text.into_bytes()),
            Part::File(name, file, bytes) => {
                (format!("name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: image/jpeg\r\n\r\n"), bytes)
            }
        };
        body.extend_from_slice(format!("--edge\r\nContent-Disposition: form-data; {head}").as_bytes());
        body.extend_from_slice(&bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let request = Request::post(path).header(CONTENT_TYPE, "multipart/form-data; boundary=edge");
    browser.send(request, Body::from(body)).await
}

/// Makes a letterbox and answers with the path of its link.
pub async fn letterbox(keeper: &mut Browser<'_>, fields: &[(&str, &str)]) -> String {
    let form = [&[("sentence", "CANARYSENTENCE of the keeper")], fields].concat();
    keeper.make_link("/box/letterboxes", &form, "/l/").await
}

/// Somebody who pressed the button behind the link.
pub async fn helper<'a>(place: &'a Place, link: &str) -> Browser<'a> {
    let mut helper = place.stranger();
    let page = helper.post(link, &[]).await;
    assert_eq!((page.status.as_u16(), page.location()), (303, "/letterbox"), "{}", page.text());
    helper
}

/// The form as the page has it, with these photographs: `(sentence, file name, bytes)`.
pub async fn bring(helper: &mut Browser<'_>, photographs: &[(&str, &str, Vec<u8>)]) -> Page {
    let token = helper.get("/letterbox").await.hidden("token");
    bring_with(helper, &token, photographs).await
}

async fn bring_with(helper: &mut Browser<'_>, token: &str, photographs: &[(&str, &str, Vec<u8>)]) -> Page {
    let mut parts = vec![Part::Text("token", token.to_owned()), Part::Text("name", "Jo".to_owned())];
    for (sentence, file, bytes) in photographs {
        parts.push(Part::Text("sentence-1", (*sentence).to_owned()));
        parts.push(Part::File("photograph-1", file, bytes.clone()));
    }
    send(helper, "/letterbox", parts).await
}

/// Every number of a photograph in this place, whoever may see it.
async fn numbers(place: &Place) -> Vec<String> {
    let rows = place.app.db.all::<(String,)>("SELECT id FROM keepsake ORDER BY id", args![]).await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

async fn is_nothing(browser: &mut Browser<'_>, path: &str) {
    let nothing = format!("/_{}", &path[2..]);
    let (page, missing) = (browser.get(path).await, browser.get(&nothing).await);
    assert_eq!(page.status, 404, "{path}");
    assert_eq!(page.text().replace(path, "HERE"), missing.text().replace(&nothing, "HERE"), "{path}");
    let names = |page: &Page| -> Vec<String> {
        let all = page.headers.keys().map(ToString::to_string);
        // On the wire every answer says how long it is; in here only some do.
        all.filter(|name| name != "content-length").collect()
    };
    assert_eq!(names(&page), names(&missing));
}

#[tokio::test]
async fn a_helper_without_script_puts_pictures_in_and_sees_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.keep("CANARYFILE.jpg", &photograph(90)).await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = place.stranger();
        let neutral = jo.get(&link).await.text();
        for word in ["CANARY", "Marta", "photograph", "baby", "picture"] {
            assert!(!main_of(&neutral).contains(word), "the page behind the link says {word}");
        }
        let mut jo = helper(&place, &link).await;
        let form = jo.get("/letterbox").await;
        assert!(form.text().contains("CANARYSENTENCE of the keeper") && !form.text().contains("CANARYFILE"));
        assert_eq!(form.text().matches("type=\"file\"").count(), 5);
        assert_eq!(form.headers["cache-control"], "no-store");
        let three = [
            ("Her hat. No people.", "IMG_1.jpg", small_photograph(1, "a")),
            ("Her feet & hands.", "IMG_2.jpg", small_photograph(2, "b")),
            ("The window.", "IMG_3.jpg", small_photograph(3, "c")),
        ];
        let sent = bring(&mut jo, &three).await;
        assert_eq!((sent.status.as_u16(), sent.location()), (303, "/letterbox/receipt"), "{}", sent.text());
        let receipt = jo.get("/letterbox/receipt").await.text();
        assert!(receipt.contains("3 pictures are in the box."), "{receipt}");
        for words in ["Her hat. No people.", "Her feet &#38; hands.", "The window."] {
            assert!(receipt.contains(words), "{words}: {receipt}");
        }
        for page in [receipt, jo.get("/letterbox").await.text()] {
            assert!(!page.contains("<img") && !page.contains("IMG_") && !page.contains("/box/keepsakes"));
            assert!(numbers(&place).await.iter().all(|number| !page.contains(number)));
        }
        let box_page = jo.get("/box").await;
        assert!(box_page.location().starts_with("/sign-in"), "a helper has no account");
        assert_eq!(marta.get("/box").await.text().matches("/opening\"").count(), 3);
    }
}

/// What a page says itself, without the signposts below it.
fn main_of(page: &str) -> &str {
    page.split_once("<main").unwrap().1.split_once("aria-labelledby=\"support\"").unwrap().0
}

#[tokio::test]
async fn whatever_opens_links_uses_nothing_up() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[("most", "1")]).await;
        for _ in 0..20 {
            let mut scanner = place.stranger();
            assert_eq!(scanner.get(&link).await.status, 200);
            let head = scanner.send(Request::head(&link), Body::empty()).await;
            assert!(head.status == 200 && head.bytes.is_empty());
            assert!(scanner.has_no_cookie(), "looking gives nothing");
            assert_eq!(scanner.get("/letterbox").await.status, 404);
        }
        let mut jo = helper(&place, &link).await;
        let sent = bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        assert_eq!(sent.status, 303);
    }
}

#[tokio::test]
async fn taken_back_or_guessed_it_is_the_page_of_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(1, "a"))]).await;
        let open = jo.get("/letterbox").await.hidden("token");
        let room = marta.get("/box/letterboxes").await;
        let id = room.all("action=\"/box/letterboxes/").into_iter().find(|id| id.ends_with("/withdrawal"));
        let withdrawal = format!("/box/letterboxes/{}", id.unwrap());
        for mut other in [place.runa().await, place.jonas(&mut marta).await] {
            assert_eq!(other.press(&withdrawal, &[]).await.status, 404, "it is hers alone");
        }
        assert_eq!(marta.press(&withdrawal, &[]).await.location(), "/box/letterboxes");
        // The form was open in her browser while it was taken back.
        let sent = bring_with(&mut jo, &open, &[("Late.", "b.jpg", small_photograph(2, "b"))]).await;
        assert_eq!(sent.status, 404);
        for path in [link.as_str(), "/letterbox", "/letterbox/receipt"] {
            is_nothing(&mut jo, path).await;
        }
        is_nothing(&mut place.stranger(), &link).await;
        assert_eq!(jo.post(&link, &[]).await.status, 404);
        assert_eq!(numbers(&place).await.len(), 1, "what came before stays");
        is_nothing(&mut place.stranger(), &format!("/l/{}", "A".repeat(43))).await;
        is_nothing(&mut place.stranger(), "/l/anything").await;
    }
}

#[tokio::test]
async fn a_new_link_stops_the_old_one_and_a_form_made_for_another_letterbox_puts_nothing_in() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        let (link, others) = (letterbox(&mut marta, &[]).await, letterbox(&mut runa, &[]).await);
        let mut jo = helper(&place, &link).await;
        let form = jo.get("/letterbox").await.hidden("token");
        jo.post(&others, &[]).await;
        let sent = bring_with(&mut jo, &form, &[("Marta's.", "a.jpg", small_photograph(1, "a"))]).await;
        assert_eq!(sent.status, 403, "this form was for somebody else's box");
        assert!(numbers(&place).await.is_empty());
        // Pressed again, the first one is there again.
        jo.post(&link, &[]).await;
        assert_eq!(jo.get("/letterbox").await.hidden("token"), form);
        let room = marta.get("/box/letterboxes").await;
        let id = room.all("action=\"/box/letterboxes/").into_iter().find(|id| id.ends_with("/link")).unwrap();
        let new = marta.make_link(&format!("/box/letterboxes/{id}"), &[], "/l/").await;
        assert_ne!(new, link);
        is_nothing(&mut jo, "/letterbox").await;
        is_nothing(&mut place.stranger(), &link).await;
        helper(&place, &new).await;
    }
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_no_word_is_lost() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        let token = jo.get("/letterbox").await.hidden("token");
        let some = [
            ("", "a.jpg", small_photograph(1, "a")),
            ("Her hat.", "b.jpg", small_photograph(2, "b")),
            ("No picture at all.", "c.jpg", b"words".to_vec()),
        ];
        let page = bring_with(&mut jo, &token, &some).await;
        assert_eq!(page.status, 422);
        let text = page.text();
        assert!(text.contains("One picture is in the box.") && text.contains("No picture at all."), "{text}");
        assert!(text.contains("Please write a line about this picture") && !text.contains(">Her hat.<"));
        assert_eq!(page.value("name"), "Jo");
        let parts = vec![
            Part::Text("token", token.clone()),
            Part::Text("name", " ".to_owned()),
            Part::Text("sentence-1", "Her feet.".to_owned()),
            Part::File("photograph-1", "d.jpg", small_photograph(3, "d")),
        ];
        let page = send(&mut jo, "/letterbox", parts).await;
        assert!(page.status == 422 && page.text().contains("A first name is enough."));
        assert!(page.text().contains("Her feet."));
        assert_eq!(numbers(&place).await.len(), 1);
        let long = "x".repeat(20 * 1024);
        let parts = vec![Part::Text("token", token), Part::Text("name", long)];
        assert_eq!(send(&mut jo, "/letterbox", parts).await.status, 413);
    }
}
