//! Someone looks: told first, covered until asked, and nothing written down.

use axum::body::Body;
use http::{HeaderMap, Request};
use platform::args;
use platform::db::Query;
use windflower::settings::Settings;
use windflower::site::choice::Choice;
use windflower::site::countries;

use crate::cast::{Browser, Place, holds, photograph, places, places_with};

/// A story with one covered and one open picture and a note; its public address.
async fn told(marta: &mut Browser<'_>) -> String {
    let first = marta.keep("IMG_20190506_SECRET.jpg", &photograph(90)).await;
    let second = marta.keep("blanket.jpg", &photograph(200)).await;
    let fields = [
        ("title", "The hat"),
        ("words", "There was snow.\n\n<b>Not bold</b>"),
        ("note", "blood"),
        ("pen_name", "M."),
    ];
    let room = marta.write(&fields, &format!("place:{first}")).await;
    marta.save(&room, &[], &format!("place:{second}")).await;
    let slots = marta.get(&room).await.all("id=\"picture-");
    let covered = format!("covered-{}", slots[0]);
    let (cover, open) = (format!("cover-{}", slots[0]), format!("caption-{}", slots[1]));
    let (hidden, telling) = (format!("caption-{}", slots[0]), format!("description-{}", slots[0]));
    let pictures = [
        (covered.as_str(), "on"),
        (&cover, "Her hat. No people."),
        (&hidden, "HIDDENCAPTION"),
        (&telling, "HIDDENDESCRIPTION"),
        (&open, "The blanket"),
        ("note", "blood"),
    ];
    marta.save(&room, &pictures, "save").await;
    marta.show(&room, "anyone", "now").await;
    marta.shown().await.remove(0)
}

#[tokio::test]
async fn a_reader_is_told_first_and_no_picture_of_any_kind_is_on_that_page() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let page = place.stranger().get(&story).await.text();
        assert!(page.contains("Blood is shown or described closely"));
        assert!(!page.contains("<img") && !page.contains("/p/") && !page.contains("There was snow"));
    }
}

#[tokio::test]
async fn a_cover_is_absence_until_that_picture_is_asked_for() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        let page = reader.get(&format!("{story}/open")).await;
        let text = page.text();
        assert!(text.contains("Her hat. No people.") && text.contains("The blanket"));
        assert!(!text.contains("HIDDEN"));
        let open_keys = page.all("/p/");
        let slot = text.split("class=\"veil\" id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let uncovered = reader.get(&format!("{story}/open?show={slot}")).await;
        assert!(uncovered.text().contains("HIDDENCAPTION"));
        assert!(uncovered.all("/p/").len() > open_keys.len());
        let words = reader.get(&format!("{story}/words")).await.text();
        assert!(!words.contains("<img") && !words.contains("HIDDEN") && words.contains("There was snow"));
    }
}

#[tokio::test]
async fn nothing_of_the_original_reaches_a_reader_but_pixels() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        let pages =
            [story.clone(), format!("{story}/open"), format!("{story}/words"), "/".into(), "/stories".into()];
        for page in pages {
            let page = reader.get(&page).await;
            assert!(
                !holds(&page.bytes, b"SECRET") && !holds(&page.bytes, b"IMG_"),
                "the file's name tells a date"
            );
        }
        let text = reader.get(&format!("{story}/open")).await.text();
        let slot = text.split("class=\"veil\" id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let uncovered = reader.get(&format!("{story}/open?show={slot}")).await;
        for key in uncovered.all("/p/") {
            let picture = reader.get(&format!("/p/{key}")).await;
            assert_eq!(picture.status, 200);
            assert!(!holds(&picture.bytes, b"WFCANARY") && !holds(&picture.bytes, b"Exif"));
            assert!(!format!("{:?}", picture.headers).contains("SECRET"));
        }
    }
}

#[tokio::test]
async fn reading_sets_no_cookie_and_asks_nobody_else_for_anything() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        for path in [
            "/",
            "/stories",
            "/help",
            "/privacy",
            &story,
            &format!("{story}/open"),
            &format!("{story}/words"),
            "/nothing",
        ] {
            let page = reader.get(path).await;
            let text = page.text();
            for outside in
                ["src=\"http", "srcset=\"http", "@import", "url(http", "<link rel=\"stylesheet\" href=\"http"]
            {
                assert!(!text.contains(outside), "{path}");
            }
            assert_eq!(page.headers["referrer-policy"], "no-referrer");
            assert!(!page.headers.contains_key("set-cookie"), "{path}");
        }
        assert!(reader.has_no_cookie());
    }
}

#[tokio::test]
async fn what_she_typed_is_shown_harmlessly() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let page = place.stranger().get(&format!("{story}/open")).await.text();
        assert!(!page.contains("<b>Not bold</b>") && page.contains("Not bold"));
    }
}

#[tokio::test]
async fn help_stands_on_every_page_for_the_country_she_chose() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        reader.post("/choose", &[("country", "DE"), ("language", "de"), ("back", "/")]).await;
        for path in ["/", "/stories", &story, &format!("{story}/open"), "/nothing", "/sign-in", "/privacy"] {
            let text = reader.get(path).await.text();
            assert!(text.contains("TelefonSeelsorge") && text.contains("lang=\"de\""), "{path}");
            assert!(text.matches("<ul class=\"posts\">").count() == 1);
        }
    }
}

#[tokio::test]
async fn every_country_has_its_own_number_for_danger_at_the_top_and_a_link_chooses_it_as_the_form_does() {
    for place in places().await {
        for country in countries::all() {
            let page = place.stranger().get(&format!("/help/{}", country.code)).await.text();
            let (top, rest) = page.split_once("class=\"lede\"").unwrap();
            match country.emergency {
                "" => assert!(top.contains("112 is put through"), "{}", country.code),
                number => assert!(top.contains(&format!("href=\"tel:{number}\"")), "{}", country.code),
            }
            assert!(!rest.contains("href=\"tel:+"), "{}: nobody there dials it so", country.code);
        }
        // Sorted as people look for them, whatever article stands before a name.
        let names: Vec<String> = place.stranger().get("/help").await.all("<li><a href=\"/help/");
        let at = |code: &str| names.iter().position(|one| one.starts_with(code)).unwrap();
        assert!(
            at("NO") > at("NL") && at("GB") > at("CH") && at("GB") < at("US") && at("XX") == names.len() - 1
        );
        let mut reader = place.stranger();
        let page = reader.get("/help/DE").await;
        assert!(!page.text().contains("+49") && page.text().contains("href=\"tel:08001110111\""));
        assert!(reader.get("/").await.text().contains("TelefonSeelsorge"), "remembered from the link");
        // A picture in somebody else's page chooses nothing for her.
        let mut other = place.stranger();
        let asked =
            Request::get("/help/DE").header("sec-fetch-site", "cross-site").header("sec-fetch-dest", "image");
        assert!(!other.send(asked, Body::empty()).await.headers.contains_key("set-cookie"));
        assert!(other.has_no_cookie());
    }
}

#[tokio::test]
async fn a_page_from_memory_is_the_same_as_the_first_one() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let first = place.stranger().get(&story).await;
        let second = place.stranger().get(&story).await;
        assert_eq!(first.bytes, second.bytes);
        assert_eq!(first.headers, second.headers);
        only_public_is_remembered(&place, &story).await;
    }
}

/// The address of the one picture of a story without a cover, in one of its sizes.
async fn open_picture(reader: &mut Browser<'_>, story: &str) -> String {
    let page = reader.get(&format!("{story}/open")).await;
    format!("/p/{}", page.all("src=\"/p/").into_iter().next().unwrap())
}

#[tokio::test]
async fn a_picture_for_anyone_comes_from_memory_until_something_narrows() {
    for place in places().await {
        let mut marta = place.marta().await;
        let story = told(&mut marta).await;
        let mut reader = place.stranger();
        let path = open_picture(&mut reader, &story).await;
        let first = reader.get(&path).await;
        assert_eq!(
            (first.status.as_u16(), &first.headers["cache-control"]),
            (200, &"no-store".parse().unwrap())
        );
        // Whatever is asked of the database now finds nothing, so what still comes is from memory.
        let rename = |to: &'static str| place.app.db.run(to, args![]);
        rename("UPDATE picture_key SET picture_key = picture_key || 'x'").await.unwrap();
        let second = reader.get(&path).await;
        assert_eq!((second.bytes.clone(), &second.headers), (first.bytes.clone(), &first.headers));
        let head = reader.send(Request::head(path.as_str()), Body::empty()).await;
        assert_eq!((head.status.as_u16(), head.bytes.len()), (200, 0));
        assert_eq!(head.headers["content-length"], first.headers["content-length"]);
        let part =
            reader.send(Request::get(path.as_str()).header("range", "bytes=10-19"), Body::empty()).await;
        assert_eq!((part.status.as_u16(), &part.bytes[..]), (206, &first.bytes[10..20]));
        let tag = first.headers["etag"].to_str().unwrap();
        let has = reader.send(Request::get(path.as_str()).header("if-none-match", tag), Body::empty()).await;
        assert_eq!((has.status.as_u16(), has.bytes.len()), (304, 0));
        rename("UPDATE picture_key SET picture_key = substr(picture_key, 1, length(picture_key) - 1)")
            .await
            .unwrap();
        // Taken back, it is gone with the very next request, in every one of those ways.
        let room = format!("/box/stories/{}", marta.get("/box/stories").await.all("href=\"/box/stories/")[0]);
        assert_eq!(marta.press(&format!("{room}/withdrawal"), &[]).await.status, 303);
        for asked in [
            Request::get(path.as_str()),
            Request::head(path.as_str()),
            Request::get(path.as_str()).header("if-none-match", tag),
            Request::get(path.as_str()).header("range", "bytes=10-19"),
        ] {
            assert_eq!(reader.send(asked, Body::empty()).await.status, 404);
        }
    }
}

#[tokio::test]
async fn where_one_story_is_taken_back_the_pages_and_pictures_of_others_stay_in_memory() {
    for place in places().await {
        let mut marta = place.marta().await;
        told(&mut marta).await;
        told(&mut marta).await;
        // A list is mixed: which of the two was told first says nothing.
        let [other, own]: [String; 2] = marta.shown().await.try_into().unwrap();
        let mut reader = place.stranger();
        let choice = Choice::of(&place.app, &"/".parse().unwrap(), &HeaderMap::new());
        let mut pictures = Vec::new();
        for story in [&other, &own] {
            let path = open_picture(&mut reader, story).await;
            assert_eq!(reader.get(&path).await.status, 200);
            pictures.push(path);
        }
        let there = || {
            let page = |story: &str| {
                place.app.page_cache.get(&format!("{story}/open"), &choice, place.app.clock.now()).is_some()
            };
            let picture = |at: usize| place.app.page_cache.picture(&pictures[at]).is_some();
            [page(&other), picture(0), page(&own), picture(1)]
        };
        assert_eq!(there(), [true; 4]);
        let list = marta.get("/box/stories").await;
        let (rooms, shown) = (list.all("<h3><a href=\""), list.all("<a href=\"/s/"));
        let at = shown.iter().position(|address| format!("/s/{address}") == own).unwrap();
        let room = &rooms[at];
        assert_eq!(marta.press(&format!("{room}/withdrawal"), &[]).await.status, 303);
        assert_eq!(reader.get(&own).await.status, 404);
        assert_eq!(there(), [true, true, false, false]);
        assert_eq!(reader.get(&other).await.status, 200);
        // What the program itself narrowed it needs not forget a second time, also where it asks the database.
        assert_eq!(there(), [true, true, false, false]);
    }
}

#[tokio::test]
async fn a_picture_for_those_she_invited_is_asked_about_each_time_and_never_in_memory() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        let hat = marta.keep("hat.jpg", &photograph(30)).await;
        let room = marta.write_with(&[("title", "The hat"), ("words", "Snow.")], &hat, "The hat").await;
        marta.share(&room, &[&family], "now").await;
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        let story = format!("/s/{}", ida.get("/i").await.all("href=\"/s/")[0]);
        let path = open_picture(&mut ida, &story).await;
        assert_eq!(ida.get(&path).await.status, 200);
        assert!(place.app.page_cache.picture(&path).is_none());
        assert_eq!(place.stranger().get(&path).await.status, 404);
    }
}

#[tokio::test]
async fn every_answer_runs_nothing_from_elsewhere_and_stands_in_no_frame() {
    for place in places().await {
        let mut marta = place.marta().await;
        let story = told(&mut marta).await;
        let asset = marta.get("/").await.all("rel=\"stylesheet\" href=\"").remove(0);
        // From memory too, and where there is nothing, and on the way to somewhere else.
        for path in ["/", "/", &story, &story, "/stories", "/nothing", "/sign-in", "/box", "/leave", &asset] {
            for page in [place.stranger().get(path).await, marta.get(path).await] {
                let said =
                    |name: &str| page.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
                let policy = said("content-security-policy").unwrap_or_else(|| panic!("{path}"));
                assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{path}");
                assert!(
                    policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"),
                    "{path}"
                );
                assert_eq!(said("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
                assert_eq!(said("x-frame-options").as_deref(), Some("DENY"), "{path}");
                // Where a form changes something it says truly whose it is; nobody else learns it from either.
                let policy = if page.text().contains("name=\"token\"")
                    || page.text().contains("\"/sign-in\" method=\"post\"")
                {
                    "same-origin"
                } else {
                    "no-referrer"
                };
                assert_eq!(said("referrer-policy").as_deref(), Some(policy), "{path}");
                assert!(!page.text().contains("name=\"referrer\""), "{path}: a page would overrule it");
            }
        }
    }
}

#[tokio::test]
async fn where_the_place_is_reached_by_https_every_answer_says_so_for_a_year() {
    let https = |settings: &mut Settings| settings.address = "https://rosehip.example".to_owned();
    for place in places_with(https).await {
        // From memory too, and where there is nothing, and on the way to somewhere else.
        for path in ["/", "/", "/nothing", "/sign-in", "/box", "/leave", "/robots.txt"] {
            let page = place.stranger().get(path).await;
            assert_eq!(page.headers["strict-transport-security"], "max-age=31536000", "{path}");
        }
    }
    for place in places().await {
        let page = place.stranger().get("/").await;
        assert!(!page.headers.contains_key("strict-transport-security"), "it would shut readers out");
    }
}

#[tokio::test]
async fn what_somebody_added_to_an_address_on_its_way_is_no_other_page() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        let (first, front) = (reader.get(&story).await, reader.get("/").await);
        // Whatever is asked of the database now finds nothing, so what still comes is from memory.
        place.app.db.run("UPDATE story SET address = 'elsewhere'", args![]).await.unwrap();
        let encoded = format!("/s/%{:02x}{}", story.as_bytes()[3], &story[4..]);
        for added in ["?fbclid=1", "?", "?utm_source=a&utm_source=b", "?show=nothing-there"] {
            let page = reader.get(&format!("{story}{added}")).await;
            if added.contains("show") {
                assert_eq!(page.status, 404, "a picture has a page of its own");
            } else {
                assert_eq!(page.bytes, first.bytes, "{added}");
            }
        }
        assert_eq!(reader.get(&encoded).await.bytes, first.bytes, "{encoded}");
        assert_eq!(reader.get("/?fbclid=1").await.bytes, front.bytes);
        let head = reader.send(Request::head(story.as_str()), Body::empty()).await;
        assert_eq!((head.status.as_u16(), head.bytes.len()), (200, 0));
        assert_eq!(head.headers["content-length"], first.headers["content-length"]);
    }
}

async fn only_public_is_remembered(place: &Place, story: &str) {
    let mut marta = place.marta().await;
    assert_eq!(marta.get(story).await.bytes, place.stranger().get(story).await.bytes);
}

#[tokio::test]
async fn an_address_that_cannot_be_read_leads_to_the_kind_page() {
    for place in places().await {
        for address in [
            "/help/%FF",
            "/s/%FF",
            "/s/%00",
            "/p/%00/640.webp",
            "/sign-in?back=a&back=b",
            "/stories?language=%00",
        ] {
            let page = place.stranger().get(address).await;
            assert_eq!(page.status, 404, "{address}");
            assert!(page.text().contains("id=\"support\""), "{address}: help is where it always is");
        }
        let mut marta = place.marta().await;
        let page = marta.post("/box/keepsakes", &[("token", "x")]).await;
        assert_eq!(page.status, 403, "a form that none of our pages sends");
        assert!(page.text().contains("id=\"support\""));
    }
}
