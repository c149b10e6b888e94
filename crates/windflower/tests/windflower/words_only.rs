//! Somebody reads words only: from one page to the next, by the address alone, and no picture of any kind is asked for.

use std::collections::{BTreeSet, VecDeque};

use axum::body::Body;
use http::Request;

use crate::cast::{Browser, photograph, places};

async fn told(marta: &mut Browser<'_>) -> String {
    let keepsake = marta.keep("hat.jpg", &photograph(90)).await;
    let fields = [("title", "The hat"), ("words", "There was snow.\n\n[fr] La neige."), ("language", "de")];
    let room = marta.write_with(&fields, &keepsake, "Her hat").await;
    marta.show(&room, "anyone", "now").await;
    marta.press(&format!("{room}/notes"), &[("taking", "anyone"), ("marks", "yes")]).await;
    marta.press("/box/readers/herself", &[("herself", "yes")]).await;
    marta.shown().await.remove(0)
}

fn ways(text: &str) -> Vec<String> {
    let hrefs = text.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let ours = hrefs.filter(|href| href.starts_with('/') && !href.starts_with("/assets/"));
    ours.map(|href| href.split('#').next().unwrap().replace("&amp;", "&")).collect()
}

fn asks_for_a_picture(text: &str) -> bool {
    let marks =
        ["<img", "srcset", "<picture", "<source", "background", "preload", "rel=\"icon\"", "/p/", ".webp"];
    marks.iter().any(|mark| text.contains(mark))
}

#[tokio::test]
async fn whoever_begins_with_words_only_meets_no_picture_on_her_whole_way() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        for start in ["/?pictures=no".to_owned(), format!("{story}/words")] {
            let mut reader = place.stranger();
            let (mut seen, mut waiting) = (BTreeSet::new(), VecDeque::from([start]));
            while let Some(address) = waiting.pop_front() {
                let rooms = ["/leave", "/box", "/sign-in", "/feed.atom", "/account", "/help/"];
                let is_way_out =
                    address.contains("pictures=yes") || rooms.iter().any(|one| address.starts_with(one));
                if is_way_out || !seen.insert(address.clone()) {
                    continue;
                }
                let page = reader.get(&address).await;
                let text = page.text();
                assert!(page.status == 200 && !asks_for_a_picture(&text), "{address} {}", page.status);
                assert!(text.contains("pictures=yes"), "{address} has a way back to them");
                waiting.extend(ways(&text));
            }
            for met in [
                "/?pictures=no",
                "/stories?pictures=no",
                &format!("{story}?pictures=no"),
                "/help?pictures=no",
            ] {
                assert!(seen.contains(met), "{met} in {seen:?}");
            }
            assert!(
                seen.iter().all(|one| one.contains("pictures=no") || one.ends_with("/words")),
                "{seen:?}"
            );
            assert!(reader.has_no_cookie());
        }
    }
}

#[tokio::test]
async fn the_words_are_whole_and_a_press_and_a_way_that_is_gone_keep_them() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        let page = reader.get(&format!("{story}?pictures=no")).await.text();
        assert!(
            page.contains("There was snow.") && page.contains("Her hat"),
            "the words beside it are words, too"
        );
        assert!(
            page.contains("lang=\"de\"") && page.contains("<p lang=\"fr\" dir=\"auto\">La neige.</p>"),
            "{page}"
        );
        let mark = reader.post(&format!("{story}/mark?pictures=no"), &[("mark", "candle")]).await;
        assert!(mark.location().contains("pictures=no"), "{}", mark.location());
        let gone = reader.get("/s/nothing?pictures=no").await;
        assert!(
            gone.status == 404 && gone.text().contains("href=\"/stories?pictures=no\""),
            "{}",
            gone.text()
        );
        assert!(!asks_for_a_picture(&gone.text()));
        let back = reader.get(&format!("{story}?pictures=yes")).await.text();
        assert!(back.contains("<img") && !back.contains("pictures=yes"));
    }
}

#[tokio::test]
async fn a_page_in_memory_is_one_for_each_way_of_reading_and_no_query_makes_another() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let packed = |path: String| {
            let mut reader = place.stranger();
            async move {
                let asked = Request::get(path).header("accept-encoding", "br");
                reader.send(asked, Body::empty()).await.bytes
            }
        };
        for _ in ["made", "remembered"] {
            let with = place.stranger().get(&story).await.text();
            let without = place.stranger().get(&format!("{story}?pictures=no")).await.text();
            assert!(with.contains("<img") && !without.contains("<img"));
            for made_up in ["?pictures=maybe", "?pictures=yes", "?x=1", "?words=only"] {
                assert_eq!(
                    place.stranger().get(&format!("{story}{made_up}")).await.text(),
                    with,
                    "{made_up}"
                );
            }
            let other = place.stranger().get(&format!("{story}?x=1&pictures=no&show=a1")).await.text();
            assert_eq!(other, without);
        }
        assert_ne!(packed(story.clone()).await, packed(format!("{story}?pictures=no")).await);
    }
}
