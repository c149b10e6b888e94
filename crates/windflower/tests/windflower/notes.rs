//! Notes: a stranger writes something kind, a person decides, and the keeper finds it when she looks. What was not passed
//! on leaves no trace at her; what waits is let through by nothing but a person.

mod held;
mod limits;
mod marks;
mod place;

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Page, Place, places};

/// A story that anyone may read, which takes notes so: its room, and its address.
pub async fn told(keeper: &mut Browser<'_>, taking: &str, showing: &str) -> (String, String) {
    let room = keeper.write(&[("title", "The small hat"), ("words", "It was blue.")], "save").await;
    assert_eq!(keeper.show(&room, "anyone", "now").await.status, 303);
    let wish = [("taking", taking), ("showing", showing)];
    assert_eq!(keeper.press(&format!("{room}/notes"), &wish).await.status, 303);
    let address = keeper.shown().await.remove(0);
    (room, address)
}

/// Somebody whom the keeper named to read first, at her own device.
pub async fn first_reader<'a>(place: &'a Place, keeper: &mut Browser<'_>, name: &str) -> Browser<'a> {
    let link = keeper.make_link("/box/readers", &[("name", name)], "/read-first/").await;
    let mut reader = place.stranger();
    let door = reader.get(&link).await;
    assert!(door.status == 200 && !door.text().contains("note-"), "{}", door.text());
    assert_eq!(reader.post(&link, &[]).await.location(), "/first");
    reader
}

/// A stranger writes at her telephone; answers with the address of her receipt.
pub async fn writes(place: &Place, address: &str, words: &str, meant_for: &str) -> String {
    let sent = sends(&mut place.stranger(), address, &[("words", words), ("for", meant_for)]).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    sent.location().to_owned()
}

pub async fn sends(writer: &mut Browser<'_>, address: &str, fields: &[(&str, &str)]) -> Page {
    let form = writer.get(&format!("{address}/note")).await;
    let receipt = form.hidden("receipt");
    let mut fields = fields.to_vec();
    fields.push(("receipt", &receipt));
    writer.post(&format!("{address}/note"), &fields).await
}

/// The first reader presses one of the buttons for what waits first.
pub async fn decides(reader: &mut Browser<'_>, way: &str, outcome: &str) -> Page {
    let page = reader.get(way).await;
    let note = page.all(&format!("action=\"{way}/")).into_iter().find(|id| !id.contains("/undo")).unwrap();
    let (version, token) = (page.hidden("version"), page.hidden("token"));
    let fields = [
        ("do", outcome),
        ("version", version.as_str()),
        ("token", token.as_str()),
        ("ready", "A kind line."),
    ];
    reader.post(&format!("{way}/{note}"), &fields).await
}

/// Where the keeper presses for the note that she opened last.
async fn opened(keeper: &mut Browser<'_>) -> String {
    let forms = keeper.get("/box/notes").await.all("action=\"/box/notes/");
    let note = forms.iter().find(|form| !["letters", "open"].contains(&form.as_str())).unwrap();
    format!("/box/notes/{note}")
}

#[tokio::test]
async fn a_note_comes_without_account_or_cookie_and_waits_until_somebody_she_trusts_has_read_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let mut stranger = place.stranger();
        let form = stranger.get(&format!("{address}/note")).await.text();
        for said in [
            "Somebody they trust reads each note first",
            "never passed on",
            "in danger",
            "Nobody reads here at night",
        ] {
            assert!(form.contains(said), "{said}: {form}");
        }
        let words =
            [("say", "read"), ("words", "CANARYWORDS"), ("name", "CANARYTERESA"), ("for", "everyone")];
        let sent = sends(&mut stranger, &address, &words).await;
        assert!(stranger.has_no_cookie(), "writing a note sets no cookie");
        let receipt = sent.location().to_owned();
        assert!(
            stranger.get(&receipt).await.text().contains("Nobody else sees it before a person has read it")
        );
        for (browser, path) in [(&mut marta, "/box/notes"), (&mut stranger, address.as_str())] {
            let page = browser.get(path).await.text();
            assert!(!page.contains("CANARY") && !page.contains("Some notes have come"), "{path}: {page}");
        }
        let page = ida.get("/first").await.text();
        assert!(
            page.contains("CANARYWORDS")
                && page.contains("I read every word.")
                && page.contains("CANARYTERESA")
        );
        assert_eq!(decides(&mut ida, "/first", "pass").await.location(), "/first");
        let room = marta.get("/box/notes").await.text();
        assert!(room.contains("Some notes have come for you") && !room.contains("CANARY"), "{room}");
        marta.press("/box/notes/open", &[]).await;
        assert!(marta.get("/box/notes").await.text().contains("CANARYWORDS"));
        assert!(!place.stranger().get(&address).await.text().contains("CANARY"), "kept aside");
        assert!(place.letters().is_empty(), "nobody is written to who did not ask");
    }
}

#[tokio::test]
async fn she_thanks_once_shows_it_and_takes_it_away_and_its_writer_takes_it_back_for_good() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let receipt = writes(&place, &address, "CANARYWORDS", "everyone").await;
        decides(&mut ida, "/first", "pass").await;
        marta.press("/box/notes/open", &[]).await;
        let note = opened(&mut marta).await;
        for (act, there) in [("show", true), ("aside", false), ("show", true), ("away", false)] {
            assert_eq!(marta.press(&note, &[("do", act)]).await.status, 303, "{act}");
            let story = place.stranger().get(&address).await.text();
            assert_eq!(story.contains("CANARYWORDS"), there, "{act}");
        }
        assert!(marta.get("/box/notes/away").await.text().contains("CANARYWORDS"));
        marta.press(&note, &[("do", "back")]).await;
        marta.press(&note, &[("do", "thank")]).await;
        marta.press(&note, &[("do", "show")]).await;
        let mut writer = place.stranger();
        assert!(writer.get(&receipt).await.text().contains("Thank you, with all their heart"));
        writer.post(&format!("{receipt}/back"), &[]).await;
        assert!(writer.get(&receipt).await.text().contains("You took it back"));
        for (browser, path) in [(&mut marta, "/box/notes"), (&mut place.stranger(), address.as_str())] {
            assert!(!browser.get(path).await.text().contains("CANARY"), "{path}");
        }
        let sql = "SELECT words, pen_name FROM note";
        let left = place.app.db.all::<(String, String)>(sql, args![]).await.unwrap();
        assert_eq!(left, [(String::new(), String::new())]);
    }
}

#[tokio::test]
async fn what_is_meant_for_her_alone_never_stands_under_a_story() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (room, address) = told(&mut marta, "anyone", "shown").await;
        writes(&place, &address, "CANARYALONE", "her-alone").await;
        writes(&place, &address, "CANARYALL", "everyone").await;
        for _ in 0..2 {
            decides(&mut ida, "/first", "pass").await;
        }
        let story = place.stranger().get(&address).await.text();
        assert!(story.contains("CANARYALL") && !story.contains("CANARYALONE"), "{story}");
        marta.press("/box/notes/open", &[]).await;
        for note in marta.get("/box/notes").await.all("action=\"/box/notes/") {
            marta.press(&format!("/box/notes/{note}"), &[("do", "show")]).await;
        }
        assert!(!place.stranger().get(&address).await.text().contains("CANARYALONE"));
        marta.press(&format!("{room}/notes"), &[("taking", "anyone"), ("showing", "never")]).await;
        assert!(!place.stranger().get(&address).await.text().contains("CANARYALL"), "none is shown any more");
    }
}

#[tokio::test]
async fn a_note_comes_back_with_one_kind_line_and_can_be_sent_again() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let receipt = writes(&place, &address, "At least it was early.", "her-alone").await;
        decides(&mut ida, "/first", "give-back").await;
        let mut writer = place.stranger();
        let page = writer.get(&receipt).await.text();
        assert!(page.contains("It came back to you") && page.contains("A kind line."), "{page}");
        let changed = [("words", "I am sorry, I read your words."), ("for", "her-alone")];
        assert_eq!(writer.post(&format!("{receipt}/change"), &changed).await.location(), receipt);
        assert!(ida.get("/first").await.text().contains("I am sorry, I read your words."));
        assert!(!marta.get("/box/notes").await.text().contains("Some notes"));
        decides(&mut ida, "/first", "pass").await;
        assert!(marta.get("/box/notes").await.text().contains("Some notes"));
    }
}

#[tokio::test]
async fn where_she_named_nobody_she_reads_herself_or_her_stories_take_none() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        assert_eq!(place.stranger().get(&format!("{address}/note")).await.status, 404);
        assert!(!place.stranger().get(&address).await.text().contains("/note\""));
        marta.press("/box/readers/herself", &[("herself", "yes")]).await;
        assert!(place.stranger().get(&address).await.text().contains("/note\""));
        writes(&place, &address, "CANARYOWN", "her-alone").await;
        let room = marta.get("/box/notes").await.text();
        assert!(room.contains("Look whether something came") && !room.contains("CANARY"));
        assert!(marta.get("/box/notes/reading").await.text().contains("CANARYOWN"));
        assert_eq!(place.runa().await.get("/box/notes/reading").await.text().matches("CANARY").count(), 0);
        decides(&mut marta, "/box/notes/reading", "pass").await;
        marta.press("/box/notes/open", &[]).await;
        assert!(marta.get("/box/notes").await.text().contains("CANARYOWN"));
        // Once somebody reads first, what comes is hers to decide.
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        writes(&place, &address, "CANARYFIRST", "her-alone").await;
        assert!(!marta.get("/box/notes/reading").await.text().contains("CANARYFIRST"));
        assert!(ida.get("/first").await.text().contains("CANARYFIRST"));
    }
}

#[tokio::test]
async fn a_letter_goes_out_on_the_day_she_chose_and_says_nothing_of_what_waits() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        // The evening is a Sunday; she would like to hear of it on Wednesdays.
        marta.press("/box/notes/letters", &[("weekday", "3")]).await;
        writes(&place, &address, "CANARYWORDS", "her-alone").await;
        let days = async |count: i64| {
            for _ in 0..count {
                place.app.clock.advance_seconds(86_400);
                place.tick().await;
                place.work().await;
            }
        };
        days(7).await;
        assert!(place.letters().is_empty(), "what is held is no reason to write");
        decides(&mut ida, "/first", "pass").await;
        days(2).await;
        assert!(place.letters().is_empty(), "not before Wednesday");
        days(5).await;
        let letters = place.letters();
        assert_eq!(letters.len(), 1, "{letters:?}");
        assert!(letters[0].contains("/box/notes") && !letters[0].contains("CANARY"), "{}", letters[0]);
        marta.press("/box/notes/letters", &[("weekday", "")]).await;
        days(7).await;
        assert_eq!(place.letters().len(), 1);
    }
}
