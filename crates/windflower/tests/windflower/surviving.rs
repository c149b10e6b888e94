//! Addresses that were given out hold, or lead on for as long as there is something to be seen, and lead nowhere as soon as
//! there is not: then they answer like what never was.

use platform::args;
use platform::db::Query;
use windflower::people::ledger::{self, Entry, Kind};
use windflower::share::writing::away;

use crate::cast::{Browser, Place, places};

/// A story under this name, for anyone: its room and its address.
async fn told(marta: &mut Browser<'_>, title: &str, name: &str) -> (String, String) {
    let before = marta.shown().await;
    let room = marta.write(&[("title", title), ("words", title), ("pen_name", name)], "save").await;
    marta.show(&room, "anyone", "now").await;
    let new = marta.shown().await.into_iter().find(|address| !before.contains(address));
    (room, new.unwrap())
}

fn id(room: &str) -> &str {
    room.rsplit('/').next().unwrap()
}

async fn merge(marta: &mut Browser<'_>, room: &str, into: &str) {
    let page = marta.press(&format!("{room}/told-in"), &[("into", id(into))]).await;
    assert_eq!(page.status, 303, "{}", page.text());
}

/// Whether all pages at this address answer exactly like one where there never was a story.
async fn is_nothing(place: &Place, story: &str) -> bool {
    let mut all = true;
    for page in ["", "/open", "/words", "?pictures=no"] {
        let there = place.stranger().get(&format!("{story}{page}")).await;
        let nothing = place.stranger().get(&format!("/s/nothing-at-all{page}")).await;
        let same = there.text().replace(story, "HERE") == nothing.text().replace("/s/nothing-at-all", "HERE");
        all &= there.status == 404 && same && there.headers.len() == nothing.headers.len();
    }
    all
}

async fn leads_to(place: &Place, story: &str) -> Option<String> {
    let page = place.stranger().get(story).await;
    assert!(page.status != 308 || page.headers["cache-control"] == "no-store", "nobody keeps the way");
    (page.status == 308).then(|| page.location().to_owned())
}

#[tokio::test]
async fn another_title_and_another_pen_name_leave_the_address_as_it_is() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (room, story) = told(&mut marta, "The hat", "Anna").await;
        marta.save(&room, &[("title", "The other hat")], "save").await;
        marta.show(&room, "anyone", "now").await;
        assert!(place.stranger().get(&story).await.text().contains("The other hat"));
        let feed = place.stranger().get("/feed.atom").await.text();
        let of =
            |feed: &str| feed.split("<entry").nth(1).unwrap().split("<id>").nth(1).unwrap()[..45].to_owned();
        let page = marta.press("/account/pen-names/renaming", &[("from", "Anna"), ("name", "Berta")]).await;
        assert_eq!(page.status, 303);
        marta.show(&room, "anyone", "now").await;
        assert!(place.stranger().get(&story).await.text().contains("Berta"));
        assert_eq!(of(&place.stranger().get("/feed.atom").await.text()), of(&feed));
    }
}

#[tokio::test]
async fn a_story_that_is_part_of_another_leads_there_and_is_shown_no_more() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (old, first) = told(&mut marta, "The hat", "Anna").await;
        let (new, second) = told(&mut marta, "The long way", "Anna").await;
        merge(&mut marta, &old, &new).await;
        assert_eq!(leads_to(&place, &first).await.as_ref(), Some(&second));
        let open = place.stranger().get(&format!("{first}/open")).await;
        assert_eq!((open.status.as_u16(), open.location()), (308, second.as_str()), "its gate comes first");
        let words = place.stranger().get(&format!("{first}/words")).await;
        assert_eq!(words.location(), format!("{second}?pictures=no"));
        assert!(!place.stranger().get("/stories").await.text().contains("The hat"));
        assert!(!place.stranger().get("/feed.atom").await.text().contains(&first));

        marta.press(&format!("{old}/told-in"), &[("back", "yes")]).await;
        assert!(is_nothing(&place, &first).await);
        marta.show(&old, "anyone", "now").await;
        assert!(place.stranger().get(&first).await.text().contains("The hat"));
    }
}

#[tokio::test]
async fn an_address_leads_nowhere_as_soon_as_what_it_leads_to_may_not_be_seen() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (old, first) = told(&mut marta, "The hat", "Anna").await;
        let (new, second) = told(&mut marta, "The long way", "Anna").await;
        merge(&mut marta, &old, &new).await;
        marta.show(&new, "lived-it", "now").await;
        assert!(is_nothing(&place, &first).await);
        assert!(marta.get(&first).await.text().contains("The hat"), "to her it is her own, as before");
        marta.show(&new, "anyone", "now").await;
        assert_eq!(leads_to(&place, &first).await.as_ref(), Some(&second));
        marta.press(&format!("{new}/withdrawal"), &[]).await;
        assert!(is_nothing(&place, &first).await && is_nothing(&place, &second).await);
        marta.show(&new, "anyone", "now").await;
        marta.press(&format!("{old}/away"), &[]).await;
        assert!(is_nothing(&place, &first).await);
    }
}

#[tokio::test]
async fn no_address_joins_two_pen_names() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (old, first) = told(&mut marta, "The hat", "Anna").await;
        let (new, _) = told(&mut marta, "The long way", "Berta").await;
        assert!(!marta.get(&format!("{old}/told-in")).await.text().contains(id(&new)), "it is not offered");
        let page = marta.press(&format!("{old}/told-in"), &[("into", id(&new))]).await;
        assert!(page.status == 422 && page.text().contains("two pen names"), "{}", page.text());
        assert!(place.stranger().get(&first).await.text().contains("The hat"), "nothing was taken back");
        // One that stands under another name later.
        let (third, there) = told(&mut marta, "The way back", "Anna").await;
        merge(&mut marta, &old, &third).await;
        assert_eq!(leads_to(&place, &first).await, Some(there));
        marta.save(&third, &[("pen_name", "Cora")], "save").await;
        marta.show(&third, "anyone", "now").await;
        assert!(is_nothing(&place, &first).await);
    }
}

#[tokio::test]
async fn a_chain_is_one_step_and_nobody_else_merges_or_is_merged_into() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (one, first) = told(&mut marta, "One", "Anna").await;
        let (two, second) = told(&mut marta, "Two", "Anna").await;
        let (three, third) = told(&mut marta, "Three", "Anna").await;
        let mut runa = place.runa().await;
        let (other, _) = told(&mut runa, "Other", "Rosa").await;
        for (who, room, into) in [(0, &one, &other), (1, &other, &one), (1, &one, &two)] {
            let by = if who == 0 { &mut marta } else { &mut runa };
            assert_eq!(by.press(&format!("{room}/told-in"), &[("into", id(into))]).await.status, 404);
        }
        merge(&mut marta, &one, &two).await;
        merge(&mut marta, &two, &three).await;
        for old in [&first, &second] {
            assert_eq!(leads_to(&place, old).await.as_ref(), Some(&third));
        }
        // Shown again, an address is its own again, and a way that was taken back once does not come back by itself.
        marta.show(&one, "anyone", "now").await;
        assert_eq!(place.stranger().get(&first).await.status, 200);
        marta.press(&format!("{one}/withdrawal"), &[]).await;
        assert!(is_nothing(&place, &first).await);
    }
}

#[tokio::test]
async fn erased_with_one_of_the_two_goes_the_way_and_a_restore_brings_none_back_that_was_taken_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (old, first) = told(&mut marta, "The hat", "Anna").await;
        let (new, _) = told(&mut marta, "The long way", "Anna").await;
        merge(&mut marta, &old, &new).await;
        marta.press(&format!("{old}/told-in"), &[("back", "yes")]).await;
        // As after a restore from before she took the way back.
        merge(&mut marta, &old, &new).await;
        let mut tx = place.app.db.begin().await.unwrap();
        let entry = Entry { kind: Kind::Narrowed, id: id(&old).to_owned(), at: place.app.clock.now() };
        ledger::note_again(&mut tx, &entry).await.unwrap();
        for noun in windflower::lifecycle::NOUNS {
            for (kind, again) in noun.replayed {
                if *kind == Kind::Narrowed {
                    let nouns = windflower::lifecycle::NOUNS;
                    let clock = &place.app.clock;
                    let of = windflower::noun::Replaying { tx: &mut tx, clock, nouns, id: id(&old) };
                    again(of).await.unwrap();
                }
            }
        }
        tx.commit().await.unwrap();
        assert!(is_nothing(&place, &first).await);

        merge(&mut marta, &old, &new).await;
        marta.press(&format!("{new}/withdrawal"), &[]).await;
        assert_eq!(marta.press(&format!("{new}/away"), &[]).await.status, 303);
        assert!(is_nothing(&place, &first).await);
        place.app.clock.advance_seconds(31 * 86_400);
        away::remove_due(&place.app).await.unwrap();
        place.work().await;
        let left: Vec<(String,)> =
            place.app.db.all("SELECT story_id FROM story_lead", args![]).await.unwrap();
        assert!(left.is_empty() && is_nothing(&place, &first).await);
    }
}
