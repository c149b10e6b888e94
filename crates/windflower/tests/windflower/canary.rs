//! A photograph that tells where, when and with what it was taken stands behind a cover. A reader follows every address
//! she can find: before she asks for it she gets nothing of it, and afterwards nothing but its pixels.

pub mod telling;

use std::collections::{BTreeMap, VecDeque};

use crate::cast::{Browser, Page, holds, photograph, places};

/// Everything that can be reached from an address by following what the pages name. Asking for a covered picture is
/// left out unless the first address does it.
async fn everything(reader: &mut Browser<'_>, from: &str) -> BTreeMap<String, Page> {
    let mut found = BTreeMap::new();
    let mut waiting = VecDeque::from([from.to_owned()]);
    while let Some(address) = waiting.pop_front() {
        if found.contains_key(&address) {
            continue;
        }
        let page = reader.get(&address).await;
        if page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
            let named = named(&page.text());
            waiting.extend(named.into_iter().filter(|next| !next.contains("show=") && next != "/leave"));
        }
        found.insert(address, page);
    }
    found
}

/// Every address of this place that a page names, wherever in its bytes.
fn named(text: &str) -> Vec<String> {
    let quoted = text.split(['"', '\'', ' ', ',', '(', ')', '>', '<', '\n']);
    let local = quoted.filter(|part| part.starts_with('/') && part.len() > 1 && !part.starts_with("//"));
    local.map(|part| part.split('#').next().unwrap_or_default().replace("&amp;", "&")).collect()
}

async fn told(marta: &mut Browser<'_>) -> String {
    let covered = marta.keep(telling::FILE_NAME, &telling::photograph()).await;
    let open = marta.keep("open.jpg", &photograph(200)).await;
    let room = marta.write(&[("title", "Snow"), ("words", "It fell.")], &format!("place:{covered}")).await;
    marta.save(&room, &[], &format!("place:{open}")).await;
    let slots = marta.get(&room).await.all("id=\"picture-");
    let (is_covered, cover) = (format!("covered-{}", slots[0]), format!("cover-{}", slots[0]));
    // A form that names a picture without ticking its cover shows it.
    let caption = format!("caption-{}", slots[1]);
    let said = [(is_covered.as_str(), "on"), (&cover, "The window. No people."), (&caption, "Open")];
    marta.save(&room, &said, "save").await;
    marta.show(&room, "anyone", "now").await;
    // The most that machines can be let have of it.
    marta.press(&format!("{room}/machines"), &[("machines", "search")]).await;
    marta.shown().await.remove(0)
}

fn has_no_mark(address: &str, page: &Page) {
    let head = format!("{address} {:?}", page.headers);
    for mark in telling::MARKS {
        assert!(!holds(&page.bytes, mark) && !holds(head.as_bytes(), mark), "{address} holds {mark:?}");
    }
    assert!(!holds(&page.bytes, b"WFCANARY") && !head.contains("WFCANARY"), "{address}");
    assert!(!holds(&page.bytes, b"St Agnes"), "{address} holds the name of the file");
}

#[test]
fn the_marks_are_in_the_photograph() {
    let bytes = telling::photograph();
    for mark in telling::MARKS {
        assert!(holds(&bytes, mark), "{mark:?}");
    }
    assert!(telling::shows_quarters(&bytes));
    assert_eq!(telling::beside_pixels(&bytes), ["0xe1", "0xe1"]);
}

#[tokio::test]
async fn before_she_asks_a_reader_gets_nothing_of_a_covered_photograph_and_then_only_pixels() {
    for place in places().await {
        let story = told(&mut place.marta().await).await;
        let mut reader = place.stranger();
        let before = everything(&mut reader, "/").await;
        assert!(before.contains_key(&format!("{story}/open")), "the way leads through the story");
        let pictures = before.keys().filter(|address| address.starts_with("/p/")).count();
        assert!(pictures >= 4, "the open photograph is reached: {pictures}");
        for (address, page) in &before {
            has_no_mark(address, page);
            assert!(!telling::shows_quarters(&page.bytes), "{address} shows the covered photograph");
        }

        let card = format!("/oembed?url={}{story}", place.app.settings.address);
        for address in ["/feed.atom", "/sitemap.xml", "/robots.txt", &card, &format!("{story}?pictures=no")] {
            let page = reader.get(address).await;
            assert_eq!(page.status, 200, "{address}");
            has_no_mark(address, &page);
            assert!(!page.text().contains("/p/"), "{address} names a photograph");
        }

        let text = before[&format!("{story}/open")].text();
        let slot = text.split("class=\"veil\" id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let after = everything(&mut reader, &format!("{story}/open?show={slot}")).await;
        let mut shown = 0;
        for (address, page) in &after {
            has_no_mark(address, page);
            if address.starts_with("/p/") {
                assert_eq!(page.status, 200, "{address}");
                assert_eq!(telling::beside_pixels(&page.bytes), Vec::<String>::new(), "{address}");
                shown += usize::from(telling::shows_quarters(&page.bytes));
            }
        }
        assert!(shown >= 1, "now its pixels are there");
    }
}
