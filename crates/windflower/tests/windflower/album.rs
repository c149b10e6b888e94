//! The album: names and never file names, closed where a parent prefers it, in the order she likes, turned, searched, and
//! several at once.

use std::io::{Cursor, Read};

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Page, Place, holds, photograph, places, small_photograph};

const UNDESCRIBED: &str = "A photograph, not described";

fn page_of(id: &str) -> String {
    format!("/box/keepsakes/{id}")
}

/// One came after the other; in a place whose clock stands still they would all have come at once.
async fn one_by_one(place: &Place, ids: &[&str]) {
    for (id, at) in ids.iter().zip(1_700_000_000_000_i64..) {
        let sql = "UPDATE keepsake SET kept_at = $1, taken_at = $1, own_at = $2 WHERE id = $3";
        place.app.db.run(sql, args![at, at * 1000, *id]).await.unwrap();
    }
}

/// The photographs of the album in their order, closed ones too.
fn order(page: &Page) -> Vec<String> {
    page.all("name=\"keepsake\" value=\"")
}

#[tokio::test]
async fn the_name_of_a_file_stands_only_in_the_small_print_of_its_photograph() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = marta.keep("IMG_CANARYFILE.jpg", &photograph(90)).await;
        for path in [
            "/box".to_owned(),
            "/box/keepsakes".to_owned(),
            format!("{}/who", page_of(&id)),
            format!("/box/keepsakes/into?keepsake={id}"),
            format!("/box/keepsakes/show?keepsake={id}"),
        ] {
            let text = marta.get(&path).await.text();
            assert!(!text.contains("CANARYFILE"), "{path}");
        }
        assert!(marta.get("/box").await.text().contains(&format!("alt=\"{UNDESCRIBED}\"")));
        let own = marta.get(&page_of(&id)).await.text();
        assert_eq!(own.matches("CANARYFILE").count(), 1);
        assert!(own.contains("Kept whole as it came: IMG_CANARYFILE.jpg, 0."));
        marta.press(&page_of(&id), &[("title", ""), ("description", "A knitted hat")]).await;
        assert!(marta.get("/box").await.text().contains("alt=\"A knitted hat\""));
        marta.press(&page_of(&id), &[("title", "Her hat"), ("description", "A knitted hat")]).await;
        assert!(marta.get("/box").await.text().contains("alt=\"Her hat\""));
        marta.press(&format!("{}/away", page_of(&id)), &[]).await;
        let away = marta.get("/box/keepsakes/away").await.text();
        assert!(away.contains("Her hat") && !away.contains("CANARYFILE"));
    }
}

#[tokio::test]
async fn what_a_parent_prefers_closed_stays_closed_for_that_one_alone() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let picture = format!("{}/320", page_of(&hat));
        marta.press(&format!("{}/closed", page_of(&hat)), &[("closed", "yes")]).await;
        for path in ["/box".to_owned(), "/box/keepsakes".to_owned(), page_of(&hat)] {
            let text = marta.get(&path).await.text();
            assert!(text.contains("class=\"veil\"") && !text.contains(&picture), "{path}");
        }
        let looked = marta.get(&format!("{}?open=1", page_of(&hat))).await.text();
        assert!(looked.contains(&picture) && !looked.contains("class=\"veil\""));
        let theirs = jonas.get("/box").await.text();
        assert!(theirs.contains(&picture) && !theirs.contains("class=\"veil\""));

        jonas.press("/box/album", &[("closed", "yes")]).await;
        let theirs = jonas.get("/box").await.text();
        assert!(!theirs.contains(&picture) && theirs.contains("class=\"veil\""));
        assert!(jonas.get(&page_of(&hat)).await.text().contains("class=\"veil\""), "also on the way past it");
        jonas.press("/box/album", &[("closed", "no")]).await;
        assert!(jonas.get("/box").await.text().contains(&picture));
        marta.press(&format!("{}/closed", page_of(&hat)), &[("closed", "no")]).await;
        assert!(marta.get("/box").await.text().contains(&picture));
    }
}

#[tokio::test]
async fn a_turned_photograph_lies_as_the_later_window_says_and_its_original_as_it_came() {
    for place in places().await {
        let mut marta = place.marta().await;
        let original = photograph(90);
        let id = marta.keep("hat.jpg", &original).await;
        let room = marta.write_with(&[("title", "Hat"), ("words", "Words")], &id, "").await;
        marta.show(&room, "anyone", "now").await;
        let turn = format!("{}/turn", page_of(&id));
        assert!(marta.get(&page_of(&id)).await.text().contains("width=\"700\" height=\"500\""));
        // The same form twice turns once.
        for _ in 0..2 {
            let turned = marta.press(&turn, &[("turned", "1")]).await;
            assert_eq!(turned.status, 303);
            assert!(marta.get(&page_of(&id)).await.text().contains("width=\"500\" height=\"700\""));
        }
        let story = marta.shown().await.remove(0);
        let mut reader = place.stranger();
        let text = reader.get(&format!("{story}/open")).await.text();
        assert!(text.contains("width=\"500\" height=\"700\""), "readers see it upright, too: {text}");
        assert_eq!(marta.get(&format!("{}/original", page_of(&id))).await.bytes, original);

        let token = marta.token().await;
        let (mut one, mut other) = (marta.clone(), marta.clone());
        let form = |turned| [("token", token.as_str()), ("turned", turned)];
        let (first, second) = (form("2"), form("3"));
        let (first, second) = tokio::join!(one.post(&turn, &first), other.post(&turn, &second));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
        let db = &place.app.db;
        let lies: (i64, i64, i64) = db
            .one("SELECT turned, width, height FROM keepsake WHERE id = $1", args![id.as_str()])
            .await
            .unwrap()
            .unwrap();
        assert!([(2, 700, 500), (3, 500, 700)].contains(&lies), "{lies:?}");
        let sizes: Vec<(i64, i64)> = db
            .all("SELECT width, height FROM rendition WHERE keepsake_id = $1", args![id.as_str()])
            .await
            .unwrap();
        assert_eq!(sizes.len(), if lies.0 == 2 { 6 } else { 4 });
        assert!(sizes.iter().all(|(width, height)| (width > height) == (lies.0 == 2)), "{sizes:?}");

        for nonsense in ["4", "-1", "", "x"] {
            assert_eq!(marta.press(&turn, &[("turned", nonsense)]).await.status, 404, "{nonsense}");
        }
        marta.press(&format!("{}/away", page_of(&id)), &[]).await;
        assert_eq!(marta.press(&turn, &[("turned", "0")]).await.status, 404, "put away in another window");
    }
}

#[tokio::test]
async fn the_album_stands_in_the_order_that_she_likes() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let mut ids = Vec::new();
        for (shade, name) in [(1, "a"), (2, "b"), (3, "c")] {
            ids.push(marta.keep(name, &small_photograph(shade, name)).await);
        }
        let (a, b, c) = (ids[0].clone(), ids[1].clone(), ids[2].clone());
        one_by_one(&place, &[&a, &b, &c]).await;
        assert_eq!(order(&marta.get("/box").await), [c.clone(), b.clone(), a.clone()], "the newest first");

        let day = [("title", "b"), ("taken_day", "2"), ("taken_month", "5"), ("taken_year", "2019")];
        marta.press(&page_of(&b), &day).await;
        marta.press(&page_of(&c), &[("taken_day", ""), ("taken_month", ""), ("taken_year", "1987")]).await;
        assert!(marta.get(&page_of(&b)).await.text().contains("Taken on 2 May 2019."));
        assert!(marta.get(&page_of(&c)).await.text().contains("Taken in 1987."));
        let none = [("taken_day", "31"), ("taken_month", "2"), ("taken_year", "2019")];
        let refused = marta.press(&page_of(&b), &none).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("There is no such day") && refused.value("taken_day") == "31");
        marta.press("/box/album", &[("order", "day")]).await;
        let by_day = marta.get("/box").await;
        assert_eq!(order(&by_day), [a.clone(), b.clone(), c.clone()]);
        assert!(by_day.text().contains(">May 2019</h2>") && by_day.text().contains(">1987</h2>"));
        assert_eq!(order(&jonas.get("/box").await), [c.clone(), b.clone(), a.clone()], "hers alone");

        marta.press("/box/album", &[("order", "own")]).await;
        let place_of = |id: &str| format!("{}/place", page_of(id));
        for (id, to, then) in [
            (&a, "first", [&a, &c, &b]),
            (&a, "later", [&c, &a, &b]),
            (&b, "earlier", [&c, &b, &a]),
            (&c, "last", [&b, &a, &c]),
            (&c, "later", [&b, &a, &c]),
            (&b, "first", [&b, &a, &c]),
        ] {
            assert_eq!(marta.press(&place_of(id), &[("to", to)]).await.status, 303);
            assert_eq!(order(&marta.get("/box").await), then.map(String::clone), "{to}");
        }
        let beside = marta.get(&page_of(&a)).await;
        assert_eq!((beside.way("prev"), beside.way("next")), (Some(page_of(&b)), Some(page_of(&c))));
    }
}

#[tokio::test]
async fn she_finds_a_photograph_by_her_own_words_and_not_by_those_of_another() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let hat = marta.keep("a", &small_photograph(1, "a")).await;
        let cup = marta.keep("b", &small_photograph(2, "b")).await;
        one_by_one(&place, &[&hat, &cup]).await;
        let said = [("title", "Her HAT"), ("description", "Moss green, knitted"), ("own_words", "Für Luise")];
        marta.press(&page_of(&hat), &said).await;
        jonas.press(&page_of(&cup), &[("title", "The cup"), ("own_words", "Only mine")]).await;
        for (sought, found) in [
            ("hat", vec![&hat]),
            ("hat%20moss", vec![&hat]),
            ("f%C3%BCr", vec![&hat]),
            ("the", vec![&cup]),
            ("mine", vec![]),
            ("%25", vec![]),
            ("", vec![&cup, &hat]),
        ] {
            let page = marta.get(&format!("/box/keepsakes?q={sought}")).await;
            assert_eq!(page.status, 200);
            assert_eq!(order(&page).iter().collect::<Vec<_>>(), found, "{sought}");
        }
        assert!(
            marta.get("/box/keepsakes?q=mine").await.text().contains("With fewer words more may be found.")
        );
    }
}

/// Presses one of the buttons below the album.
async fn ticked(browser: &mut Browser<'_>, does: &str, ids: &[&str]) -> Page {
    let mut form = vec![("do", does)];
    form.extend(ids.iter().map(|id| ("keepsake", *id)));
    browser.press("/box/keepsakes/several", &form).await
}

#[tokio::test]
async fn several_are_closed_put_away_and_downloaded_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let (one, two) = (photograph(90), photograph(30));
        let hat = marta.keep("../hat.jpg", &one).await;
        let cup = marta.keep("hat.jpg", &two).await;
        let theirs = jonas.keep("theirs.jpg", &small_photograph(3, "x")).await;

        one_by_one(&place, &[&hat, &cup, &theirs]).await;
        ticked(&mut marta, "close", &[&hat, &cup]).await;
        assert_eq!(marta.get("/box").await.text().matches("class=\"veil\"").count(), 2);
        ticked(&mut marta, "open", &[&hat, &cup]).await;
        assert_eq!(marta.get("/box").await.text().matches("class=\"veil\"").count(), 0);

        let zip = ticked(&mut marta, "download", &[&hat, &cup, &hat, "nothing"]).await;
        assert_eq!(zip.headers["content-type"], "application/zip");
        let mut archive = zip::ZipArchive::new(Cursor::new(zip.bytes)).unwrap();
        let mut files = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            assert_eq!(file.compression(), zip::CompressionMethod::Stored);
            files.push((file.name().unwrap().into_owned(), bytes));
        }
        assert_eq!(files, [("hat.jpg".to_owned(), one), ("hat (2).jpg".to_owned(), two)]);

        let mut runa = place.runa().await;
        let nothing = ticked(&mut runa, "download", &[&hat, &cup]).await;
        assert_eq!((nothing.status.as_u16(), nothing.location()), (303, "/box"), "nothing of it is hers");

        ticked(&mut marta, "away", &[&hat, &theirs]).await;
        assert_eq!(
            order(&marta.get("/box").await),
            [theirs.clone(), cup.clone()],
            "who put it in puts it away"
        );
        let again = ticked(&mut marta, "away", &[&hat]).await;
        assert_eq!(again.location(), "/box", "put away in another window: there is nothing left to do");
    }
}

#[tokio::test]
async fn ticked_photographs_come_into_a_story_or_before_a_circle_without_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("IMG_CANARYFILE.jpg", &photograph(90)).await;
        let cup = marta.keep("cup.jpg", &photograph(30)).await;
        let asked = ticked(&mut marta, "story", &[&hat, &cup]).await;
        assert_eq!(marta.get(asked.location()).await.status, 200);
        let into = [("keepsake", hat.as_str()), ("keepsake", cup.as_str()), ("story", "new")];
        let room = marta.press("/box/keepsakes/into", &into).await.location().to_owned();
        let text = marta.get(&room).await.text();
        assert!(text.contains(&hat) && text.contains(&cup));

        let asked = ticked(&mut marta, "circle", &[&hat]).await;
        assert!(marta.get(asked.location()).await.text().contains("You need not write a story."));
        let show = [("keepsake", hat.as_str())];
        let preview = marta.press("/box/keepsakes/show", &show).await.location().to_owned();
        assert_eq!(marta.get(&preview).await.status, 200);
        let room = preview.strip_suffix("/preview").unwrap().to_owned();
        let circle = marta.circle("Family", "from-now").await;
        let link = marta.invite(&circle, "Ida", "").await;
        let shared = marta.share(&room, &[&circle], "now").await;
        assert_eq!(shared.status, 303, "{}", shared.text());
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        let story = marta.shown().await.remove(0);
        let text = ida.get(&format!("{story}/open")).await.text();
        assert!(text.contains("/p/") && text.contains(&format!("alt=\"{UNDESCRIBED}\"")), "{text}");
        assert!(!text.contains("CANARYFILE"));
        let picture = format!("/p/{}", text.split("/p/").nth(1).unwrap().split(' ').next().unwrap());
        let picture = ida.get(&picture).await;
        assert!(picture.status == 200 && !holds(&picture.bytes, b"WFCANARY"));
        assert_eq!(place.stranger().get(&format!("{story}/open")).await.status, 404);
    }
}
