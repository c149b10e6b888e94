//! What machines outside get: the words of the gate of stories that stand in the lists, as far as each keeper lets them go,
//! and of everything else no more than of what was never there.

use std::collections::BTreeSet;

use platform::args;
use platform::db::Query;
use serde_json::Value;
use windflower::read::machines::sitemap;

use crate::cast::{Browser, Page, Place, photograph, places, places_with};

const STORY: [(&str, &str); 5] = [
    ("title", "The hat & the <snow>"),
    ("words", "CANARYINSIDE There was snow."),
    ("opening", "It snowed."),
    ("pen_name", "M."),
    ("language", "en"),
];

async fn told(marta: &mut Browser<'_>, audience: &str) -> (String, String) {
    let before: BTreeSet<String> = marta.shown().await.into_iter().collect();
    let room = marta.write(&STORY, "save").await;
    marta.show(&room, audience, "now").await;
    let new = marta.shown().await.into_iter().find(|address| !before.contains(address));
    (room, new.unwrap())
}

async fn choose(marta: &mut Browser<'_>, room: &str, machines: &str) {
    let page = marta.press(&format!("{room}/machines"), &[("machines", machines)]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

/// Everything that a machine fetches, about this story.
async fn fetched(place: &Place, story: &str) -> Vec<(&'static str, Page)> {
    let url = format!("{}{story}", place.app.settings.address);
    let mut machine = place.stranger();
    vec![
        ("feed", machine.get("/feed.atom").await),
        ("feed in English", machine.get("/feed.atom?language=en").await),
        ("sitemap", machine.get("/sitemap.xml").await),
        ("card", machine.get(&format!("/oembed?url={url}&format=json")).await),
        ("page", machine.get(story).await),
    ]
}

fn header(page: &Page, name: &str) -> String {
    page.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

fn data(page: &Page) -> Option<Value> {
    let text = page.text();
    let json =
        text.split("<script type=\"application/ld+json\">").nth(1)?.split("</script>").next()?.to_owned();
    Some(serde_json::from_str(&json).unwrap())
}

#[tokio::test]
async fn until_she_chose_machines_get_what_the_lists_show_and_search_engines_are_kept_away() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (_, story) = told(&mut marta, "anyone").await;
        let [feed, english, sitemap, card, page]: [(&str, Page); 5] =
            fetched(&place, &story).await.try_into().ok().unwrap();
        for feed in [feed.1, english.1] {
            let text = feed.text();
            assert!(text.contains(&story) && text.contains("It snowed.") && text.contains("M."), "{text}");
            assert!(!text.contains("<snow>") && text.contains("2026-11-01T00:00:00Z"));
            assert_eq!(header(&feed, "content-type"), "application/atom+xml; charset=utf-8");
        }
        assert!(!sitemap.1.text().contains("/s/"));
        let card: Value = serde_json::from_slice(&card.1.bytes).unwrap();
        assert_eq!((card["type"].as_str(), card["title"].as_str()), (Some("link"), Some("A story")));
        assert!(card.get("thumbnail_url").is_none() && card.get("html").is_none());
        assert!(
            header(&page.1, "x-robots-tag").contains("noindex") && page.1.text().contains("noindex, noai")
        );
        assert!(page.1.text().contains("og:title\" content=\"A story\""), "a line of hers is in no card");
        let data = data(&page.1).unwrap();
        assert_eq!(
            (data["headline"].as_str(), data["datePublished"].as_str()),
            (Some(STORY[0].1), Some("2026-11"))
        );
        assert!(!data.to_string().contains("CANARY") && data.get("image").is_none());
        let unknown = place.stranger().get("/feed.atom?language=tlh").await;
        assert!(unknown.status == 200 && !unknown.text().contains("<entry"));
    }
}

#[tokio::test]
async fn where_she_lets_search_engines_name_it_they_may_and_with_nothing_they_get_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (room, story) = told(&mut marta, "anyone").await;
        choose(&mut marta, &room, "search").await;
        let page = place.stranger().get(&story).await;
        assert!(
            !header(&page, "x-robots-tag").contains("noindex")
                && header(&page, "x-robots-tag").contains("noai")
        );
        let text = page.text();
        assert!(
            !text.contains("noindex")
                && text.contains("og:title\" content=\"The hat &#38; the &#60;snow&#62;")
        );
        let map = place.stranger().get("/sitemap.xml").await.text();
        let entry = format!("{story}</loc><lastmod>2026-11-01</lastmod>");
        assert!(map.contains(&entry), "{map}");
        for beside in ["/open", "/words", "?pictures=no"] {
            let page = place.stranger().get(&format!("{story}{beside}")).await;
            assert!(header(&page, "x-robots-tag").contains("noindex"), "{beside}");
        }

        choose(&mut marta, &room, "here").await;
        for (what, page) in fetched(&place, &story).await {
            let text = page.text();
            let names = text.contains(&format!("{story}<")) || text.contains("The hat");
            match what {
                "page" => assert!(data(&page).is_none() && header(&page, "x-robots-tag").contains("noindex")),
                "card" => assert_eq!(page.status, 404),
                _ => assert!(!names, "{what}: {text}"),
            }
        }
        assert!(
            place.stranger().get("/stories").await.text().contains("The hat"),
            "the lists are the place's own"
        );
    }
}

#[tokio::test]
async fn of_a_story_that_does_not_stand_in_the_lists_no_machine_gets_a_word_whatever_was_chosen() {
    for place in places().await {
        let mut marta = place.marta().await;
        let url =
            |address: &str| format!("/oembed?url={}/s/{address}&format=json", place.app.settings.address);
        let nothing = place.stranger().get(&url("2345672345672345")).await;
        let nothing_listed = place.stranger().get("/feed.atom").await.text();
        for audience in ["address", "lived-it", "only-me"] {
            let (room, story) = told(&mut marta, "anyone").await;
            choose(&mut marta, &room, "search").await;
            marta.show(&room, audience, "now").await;
            for (what, page) in fetched(&place, &story).await {
                let text = page.text();
                match what {
                    "page" if audience == "address" => {
                        assert!(data(&page).is_none() && text.contains("og:title\" content=\"A story\""));
                        assert!(
                            header(&page, "x-robots-tag").contains("noindex") && !text.contains("canonical")
                        );
                    }
                    "page" => assert_eq!(page.status, 404),
                    "card" => {
                        assert_eq!((page.status, text), (nothing.status, nothing.text()), "{audience}");
                        assert_eq!(page.headers.len(), nothing.headers.len());
                    }
                    "feed" => assert_eq!(text, nothing_listed, "{audience}"),
                    _ => assert!(!text.contains("The hat") && !text.contains(&story), "{audience} {what}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn no_photograph_and_nothing_from_behind_a_content_note_is_in_what_machines_fetch() {
    for place in places().await {
        let mut marta = place.marta().await;
        let keepsake = marta.keep("CANARYFILE.jpg", &photograph(90)).await;
        let with_note = [&STORY[..], &[("note", "blood")]].concat();
        let room = marta.write_with(&with_note, &keepsake, "CANARYCAPTION").await;
        marta.save(&room, &[("note", "blood")], "save").await;
        marta.show(&room, "anyone", "now").await;
        choose(&mut marta, &room, "search").await;
        let story = marta.shown().await.remove(0);
        for (what, page) in fetched(&place, &story).await {
            let all = format!("{} {:?}", page.text(), page.headers);
            assert!(
                what != "page" || data(&page).is_some() && all.contains("Blood is shown"),
                "it is the gate"
            );
            for never in ["CANARY", "/p/", "og:image", "thumbnail", ".webp", &keepsake] {
                assert!(!all.contains(never), "{what}: {never}");
            }
        }
    }
}

#[tokio::test]
async fn a_story_that_was_taken_back_is_in_nothing_that_machines_fetch_from_the_next_request_on() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (room, story) = told(&mut marta, "anyone").await;
        choose(&mut marta, &room, "search").await;
        for (what, page) in fetched(&place, &story).await {
            let text = page.text();
            let names = text.contains("The hat") || text.contains(&format!("{story}<"));
            assert!(page.status == 200 && names, "{what}");
        }
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        for (what, page) in fetched(&place, &story).await {
            assert!(
                !page.text().contains("The hat") && !page.text().contains(&format!("{story}<")),
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn a_choice_that_gives_machines_less_is_in_the_ledger_and_nobody_else_makes_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (room, story) = told(&mut marta, "anyone").await;
        choose(&mut marta, &room, "search").await;
        let ledger = "SELECT kind FROM taken_back";
        assert!(place.app.db.all::<(String,)>(ledger, args![]).await.unwrap().is_empty());
        let mut runa = place.runa().await;
        assert_eq!(runa.press(&format!("{room}/machines"), &[("machines", "here")]).await.status, 404);
        assert!(place.stranger().get("/sitemap.xml").await.text().contains(&story));
        // Where a form says nothing they get the least.
        marta.press(&format!("{room}/machines"), &[]).await;
        let kinds: Vec<(String,)> = place.app.db.all(ledger, args![]).await.unwrap();
        assert_eq!(kinds, [("narrowed".to_owned(),)]);
    }
}

#[tokio::test]
async fn what_is_private_is_not_named_and_a_place_can_keep_search_engines_out() {
    for place in places().await {
        let robots = place.stranger().get("/robots.txt").await.text();
        for named in ["GPTBot", "CCBot", "Google-Extended", "Allow: /s/", "Sitemap: "] {
            assert!(robots.contains(named), "{named}");
        }
        for private in ["/box", "/care", "/place", "/account", "/i/", "/l/", "/p/", "/lived-it"] {
            assert!(!robots.contains(private), "{private}");
        }
        let mining = place.stranger().get("/.well-known/tdmrep.json").await;
        let mining: Value = serde_json::from_slice(&mining.bytes).unwrap();
        assert_eq!(mining[0]["tdm-reservation"], 1);
    }
    for place in places_with(|settings| settings.search_engines = false).await {
        let mut marta = place.marta().await;
        let (room, story) = told(&mut marta, "anyone").await;
        choose(&mut marta, &room, "search").await;
        let page = place.stranger().get(&story).await;
        assert!(header(&page, "x-robots-tag").contains("noindex") && page.text().contains("noindex"));
        let robots = place.stranger().get("/robots.txt").await.text();
        assert!(!robots.contains("Allow:") && !robots.contains("Sitemap"));
        assert!(!place.stranger().get("/sitemap.xml").await.text().contains(&story));
        assert!(marta.get(&format!("{room}/machines")).await.text().contains("stay away as a whole"));
    }
}

#[tokio::test]
async fn a_map_of_more_than_a_file_holds_comes_in_parts_that_leave_nothing_out() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut all = BTreeSet::new();
        for _ in 0..5 {
            let (room, story) = told(&mut marta, "anyone").await;
            choose(&mut marta, &room, "search").await;
            all.insert(story.trim_start_matches("/s/").to_owned());
        }
        for (most, parts) in [(2, 3), (5, 1), (4, 2), (1, 5)] {
            let starts = sitemap::starts(&place.app, most).await.unwrap();
            assert_eq!(starts.len(), parts, "{most}");
            let mut named = Vec::new();
            for start in starts {
                let after = if start == "start" { String::new() } else { start };
                let part = sitemap::named(&place.app, &after, most).await.unwrap();
                assert!(part.len() <= most && !part.is_empty());
                named.extend(part.into_iter().map(|one| one.address));
            }
            assert_eq!(named, all.iter().cloned().collect::<Vec<_>>(), "in the order of addresses");
        }
    }
}

#[tokio::test]
async fn whatever_is_asked_is_answered_in_plain_words() {
    for place in places().await {
        let mut marta = place.marta().await;
        let naughty = "\u{1}\u{202e}\u{fffe}]]><!-- </title></script> ' \" & \u{1f54a}";
        let room = marta.write(&[("title", naughty), ("words", "x"), ("opening", naughty)], "save").await;
        marta.show(&room, "anyone", "now").await;
        choose(&mut marta, &room, "search").await;
        let story = marta.shown().await.remove(0);
        for (what, page) in fetched(&place, &story).await {
            let text = page.text();
            assert!(page.status == 200 && (what == "card" || !text.contains("]]><!--")), "{what}");
            if what.starts_with("feed") {
                assert!(!text.contains(['\u{1}', '\u{fffe}']) && well_formed(&text), "{text}");
            }
        }
        let long = "x".repeat(60_000);
        for asked in [
            "/feed.atom?language=%00".to_owned(),
            "/feed.atom?language=%FF".to_owned(),
            "/feed.atom?after=0000-00".to_owned(),
            "/feed.atom?after=9999-12-31.9999-12.zzzz".to_owned(),
            "/feed.atom?after=x&before=y".to_owned(),
            format!("/feed.atom?language={long}"),
            format!("/oembed?url={long}"),
            "/oembed".to_owned(),
            "/oembed?url=%00".to_owned(),
            "/sitemap/..%2f..%2fetc".to_owned(),
            "/sitemap/9999-12.xml".to_owned(),
        ] {
            let page = place.stranger().get(&asked).await;
            let is_plain = [200, 404, 414, 431].contains(&page.status.as_u16());
            assert!(
                is_plain && !page.text().contains("panick"),
                "{} {}",
                page.status,
                &asked[..40.min(asked.len())]
            );
        }
        let own = format!("{}{story}", place.app.settings.address);
        let xml = place.stranger().get(&format!("/oembed?url={own}&format=xml")).await;
        assert_eq!(xml.status, 501);
        for foreign in
            ["https://elsewhere.example/s/x", &format!("{}.evil{story}", place.app.settings.address)]
        {
            assert_eq!(place.stranger().get(&format!("/oembed?url={foreign}")).await.status, 404);
        }
    }
}

/// Whether every element that opens closes, in order, and no sign stands where XML has none.
fn well_formed(xml: &str) -> bool {
    let mut open = Vec::new();
    for piece in xml.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else { return false };
        let entities =
            text.split('&').skip(1).all(|rest| rest.split(';').next().is_some_and(|name| name.len() < 9));
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            _ if tag.starts_with('?') || tag.ends_with('/') => {}
            Some(name) if open.last() == Some(&name) => drop(open.pop()),
            Some(_) => return false,
            None => open.push(name),
        }
        if !entities {
            return false;
        }
    }
    open.is_empty()
}

#[tokio::test]
async fn two_stories_of_one_evening_under_two_names_share_nothing_in_the_feed_but_the_month() {
    for place in places().await {
        let mut marta = place.marta().await;
        for (title, name) in [("One", "Anna"), ("Two", "Berta")] {
            let room = marta.write(&[("title", title), ("words", "x"), ("pen_name", name)], "save").await;
            marta.show(&room, "anyone", "now").await;
            place.app.clock.advance_seconds(61);
        }
        let feed = place.stranger().get("/feed.atom").await.text();
        let entries: Vec<&str> = feed.split("<entry").skip(1).collect();
        assert_eq!(entries.len(), 2);
        for entry in &entries {
            let updated = entry.split("<updated>").nth(1).unwrap().split('<').next().unwrap();
            assert_eq!(updated, "2026-11-01T00:00:00Z");
        }
        let id = |entry: &str| entry.split("<id>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert_ne!(id(entries[0]), id(entries[1]));
        place.app.clock.advance_seconds(86_400);
        let later = place.stranger().get("/feed.atom").await.text();
        assert!(later.contains(&id(entries[0])) && later.contains(&id(entries[1])), "a name holds");
    }
}
