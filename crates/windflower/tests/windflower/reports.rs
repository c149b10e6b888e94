//! Somebody without an account says that something is wrong with a story: what becomes of it, what the receipt tells, and
//! that nobody is asked twice about the same words.

use std::collections::BTreeSet;

use platform::args;
use platform::db::Query;

use crate::care::{decide, decide_with, open_first, things_of};
use crate::cast::{Browser, Page, Place, places};

const WORDS: &str = "CANARY-REPORTED-WORDS";

/// A story of hers that anyone may read: its room and its address.
pub async fn told(keeper: &mut Browser<'_>) -> (String, String) {
    told_so(keeper, "A hat on the sill", WORDS).await
}

async fn told_so(keeper: &mut Browser<'_>, title: &str, words: &str) -> (String, String) {
    let before: BTreeSet<String> = keeper.shown().await.into_iter().collect();
    let room = keeper.write(&[("title", title), ("words", words)], "save").await;
    assert_eq!(keeper.show(&room, "anyone", "now").await.location(), "/box");
    let address = keeper.shown().await.into_iter().find(|one| !before.contains(one)).unwrap();
    (room, address)
}

/// Says that something is wrong, as the page has it, and answers with what came back.
async fn say(reader: &mut Browser<'_>, address: &str, reason: &str, words: &str) -> Page {
    let path = format!("{address}/report");
    let receipt = reader.get(&path).await.hidden("receipt");
    reader.post(&path, &[("receipt", &receipt), ("reason", reason), ("words", words)]).await
}

/// The same, and the address of the receipt.
pub async fn report(place: &Place, address: &str, reason: &str, words: &str) -> String {
    let page = say(&mut place.stranger(), address, reason, words).await;
    assert_eq!(page.status, 303, "{}", page.text());
    page.location().to_owned()
}

async fn waiting(place: &Place) -> i64 {
    let sql = "SELECT count(*) FROM waiting WHERE kind = 'report'";
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_reader_tells_and_reads_on_her_receipt_what_came_of_it() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (_, address) = told(&mut runa).await;
        assert!(
            place
                .stranger()
                .get(&format!("{address}/open"))
                .await
                .text()
                .contains(&format!("{address}/report"))
        );
        let mut reader = place.stranger();
        let page = say(&mut reader, &address, "note-missing", "There is blood in it.").await;
        let receipt = page.location().to_owned();
        assert!(receipt.starts_with("/r/") && reader.has_no_cookie());
        assert!(reader.get(&receipt).await.text().contains("waits for a person"));
        let thing = open_first(&mut mo).await;
        let item = mo.get(&thing).await.text();
        assert!(item.contains("There is blood in it.") && item.contains(WORDS), "{item}");
        assert_eq!(
            decide_with(&mut mo, &thing, "give-back", &[("line", "A word before it?")]).await.status,
            303
        );
        assert!(reader.get(&receipt).await.text().contains("asked whoever tells the story"));
        // Its keeper reads the line, and nothing of whoever wrote.
        assert!(runa.get("/box").await.text().contains("/box/said"));
        let said = runa.get("/box/said").await.text();
        assert!(said.contains("A word before it?") && !said.contains("blood"), "{said}");
        assert_eq!(place.stranger().get(&address).await.status, 200, "it stays");
    }
}

#[tokio::test]
async fn the_same_form_sent_again_makes_one_and_a_receipt_cannot_be_guessed() {
    for place in places().await {
        let (_, address) = told(&mut place.runa().await).await;
        let mut reader = place.stranger();
        let path = format!("{address}/report");
        let receipt = reader.get(&path).await.hidden("receipt");
        let form = [("receipt", receipt.as_str()), ("reason", "unkind"), ("words", "x")];
        for _ in 0..3 {
            assert_eq!(reader.post(&path, &form).await.location(), format!("/r/{receipt}"));
        }
        let sql = "SELECT count(*) FROM report";
        assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap(), Some((1,)));
        let stored = "SELECT count(*) FROM report WHERE receipt = $1";
        let stored = place.app.db.one::<(i64,)>(stored, args![receipt.as_str()]).await.unwrap();
        assert_eq!(stored, Some((0,)), "only its fingerprint is kept");
        let guess = format!("/r/{}", "A".repeat(receipt.len()));
        let nowhere = "/r/nothing";
        let (guessed, nothing) = (reader.get(&guess).await, reader.get(nowhere).await);
        assert_eq!((guessed.status.as_u16(), nothing.status.as_u16()), (404, 404));
        assert_eq!(guessed.text().replace(&guess, "HERE"), nothing.text().replace(nowhere, "HERE"));
    }
}

#[tokio::test]
async fn a_story_that_she_may_not_read_cannot_be_reported_and_looks_like_none() {
    for place in places().await {
        let mut runa = place.runa().await;
        let (room, address) = told(&mut runa).await;
        runa.show(&room, "only-me", "now").await;
        let (here, nowhere) =
            (format!("{address}/report"), "/s/aaaaaaaaaaaaaaaaaaaaaaaaaa/report".to_owned());
        for form in [None, Some([("reason", "unkind"), ("words", "x")])] {
            let mut reader = place.stranger();
            let (one, other) = match form {
                None => (reader.get(&here).await, reader.get(&nowhere).await),
                Some(form) => (reader.post(&here, &form).await, reader.post(&nowhere, &form).await),
            };
            assert_eq!((one.status.as_u16(), other.status.as_u16()), (404, 404));
            assert_eq!(one.text().replace(&here, "HERE"), other.text().replace(&nowhere, "HERE"));
        }
        assert_eq!(waiting(&place).await, 0);
    }
}

#[tokio::test]
async fn words_that_were_seen_and_are_harmless_are_not_asked_about_again_until_they_change() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (room, address) = told(&mut runa).await;
        let receipt = report(&place, &address, "unkind", "first").await;
        report(&place, &address, "other", "second, about the same words").await;
        assert_eq!(waiting(&place).await, 1, "what is said about the same words is answered once");
        let thing = open_first(&mut mo).await;
        assert!(mo.get(&thing).await.text().contains("second, about the same words"));
        assert_eq!(decide(&mut mo, &thing, "pass").await.status, 303);
        assert!(place.stranger().get(&receipt).await.text().contains("it may stay"));
        let page = say(&mut place.stranger(), &address, "unkind", "third").await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("has read exactly these words"), "{}", page.text());
        assert_eq!(waiting(&place).await, 0);
        // Other words are other words.
        runa.save(&room, &[("title", "A hat on the sill"), ("words", "Others")], "save").await;
        runa.show(&room, "anyone", "now").await;
        report(&place, &address, "unkind", "fourth").await;
        assert_eq!(waiting(&place).await, 1);
    }
}

#[tokio::test]
async fn an_appeal_goes_once_and_never_to_whoever_decided() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let mut ina = place.joined("Ina", "moderator").await;
        let (_, address) = told(&mut runa).await;
        let receipt = report(&place, &address, "unkind", "").await;
        let thing = open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        let mut reader = place.stranger();
        let asked = reader.post(&receipt, &[("words", "Please look at the third line.")]).await;
        assert_eq!(asked.location(), receipt);
        assert!(reader.get(&receipt).await.text().contains("Somebody else reads it once more"));
        // Whoever decided cannot open it, however she asks.
        assert_eq!(things_of(&mut mo).await, Vec::<String>::new());
        mo.press(&format!("{thing}/open"), &[]).await;
        assert!(mo.get(&thing).await.text().contains("waits for somebody else than you"));
        assert_eq!(decide(&mut mo, &thing, "pass").await.status, 409);
        assert_eq!(open_first(&mut ina).await, thing);
        assert!(ina.get(&thing).await.text().contains("Please look at the third line."));
        assert_eq!(decide(&mut ina, &thing, "pass").await.status, 303);
        assert_eq!(reader.post(&receipt, &[("words", "again")]).await.status, 404, "once");
    }
}

#[tokio::test]
async fn two_people_take_a_story_from_all_pages_and_its_keeper_answers_to_a_third() {
    for place in places().await {
        let mut runa = place.runa().await;
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (room, address) = told(&mut runa).await;
        let receipt = report(&place, &address, "taken", "These are my words.").await;
        let thing = open_first(&mut mo).await;
        let why = [("reason", "taken"), ("line", "The words are of somebody else.")];
        assert_eq!(decide_with(&mut mo, &thing, "decline", &why).await.status, 303);
        assert_eq!(place.stranger().get(&address).await.status, 200, "one alone takes nothing away");
        assert_eq!(decide_with(&mut mo, &thing, "decline", &why).await.status, 409, "nor twice");
        assert_eq!(open_first(&mut ina).await, thing);
        let seen = ina.get(&thing).await.text();
        assert!(seen.contains("You are the second") && seen.contains("The words are of somebody else."));
        assert_eq!(decide_with(&mut ina, &thing, "decline", &why).await.status, 303);
        assert_eq!(place.stranger().get(&address).await.status, 404);
        assert!(!place.stranger().get("/stories").await.text().contains("A hat on the sill"));
        assert!(place.stranger().get(&receipt).await.text().contains("You were right to tell us"));
        // Nothing of it is lost, and nobody shows it meanwhile.
        assert!(runa.get(&room).await.text().contains(WORDS));
        let shown = runa.show(&room, "anyone", "now").await;
        assert_eq!(shown.status, 422);
        assert!(shown.text().contains("is not shown for now"));
        let said = runa.get("/box/said").await;
        assert!(said.text().contains("Two people found"));
        let remark = said.all("action=\"/box/said/").remove(0);
        let answer = [("do", "answer"), ("answer", "They are my own, of 2019.")];
        assert_eq!(runa.press(&format!("/box/said/{remark}"), &answer).await.status, 303);
        assert_eq!(runa.press(&format!("/box/said/{remark}"), &answer).await.status, 404, "once");
        for before in [&mut mo, &mut ina] {
            assert_eq!(things_of(before).await, Vec::<String>::new());
            before.press(&format!("{thing}/open"), &[]).await;
            assert_eq!(decide(before, &thing, "pass").await.status, 409);
        }
        let mut marta = place.marta().await;
        assert_eq!(open_first(&mut marta).await, thing);
        assert!(marta.get(&thing).await.text().contains("They are my own, of 2019."));
        assert_eq!(decide(&mut marta, &thing, "pass").await.status, 303);
        assert_eq!(place.stranger().get(&address).await.status, 404, "nobody widens but its keeper");
        assert!(runa.get("/box/said").await.text().contains("You can show this story again"));
        assert_eq!(runa.show(&room, "anyone", "now").await.location(), "/box");
        assert_eq!(place.stranger().get(&address).await.status, 200);
    }
}

#[tokio::test]
async fn danger_stands_first_and_what_comes_later_about_the_same_words_raises_it() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (_, first) = told_so(&mut runa, "One", "one").await;
        let (_, second) = told_so(&mut runa, "Two", "two").await;
        report(&place, &first, "other", "").await;
        place.app.clock.advance_seconds(60);
        report(&place, &second, "other", "").await;
        let before = things_of(&mut mo).await;
        report(&place, &second, "danger", "She says goodbye.").await;
        let after = things_of(&mut mo).await;
        assert_eq!(after, [before[1].clone(), before[0].clone()]);
        assert!(mo.get("/care").await.text().contains("Somebody may be in danger"));
    }
}

#[tokio::test]
async fn what_is_typed_is_shown_as_it_is_and_nothing_of_it_acts() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (_, address) = told(&mut runa).await;
        let odd = "<script>alert(1)</script>\u{202e}backwards\u{200b}hidden & \"quoted\"";
        report(&place, &address, "other", odd).await;
        let thing = open_first(&mut mo).await;
        let page = mo.get(&thing).await.text();
        assert!(!page.contains("<script>alert") && page.contains("alert(1)"), "{page}");
        assert!(
            page.contains("\u{202e}backwards\u{200b}hidden"),
            "what was written is shown, within its own direction"
        );
        // More than a page of it comes back to whoever typed it, or is refused before anything of it is read.
        let path = format!("{address}/report");
        let long = say(&mut place.stranger(), &address, "other", &"long ".repeat(1_000)).await;
        assert_eq!(long.status, 422);
        assert!(long.text().contains("long long long"));
        let huge = "x".repeat(80_000);
        assert_eq!(place.stranger().post(&path, &[("reason", "other"), ("words", &huge)]).await.status, 413);
        let none = place.stranger().post(&path, &[("words", "no reason")]).await;
        assert_eq!(none.status, 422);
        assert!(none.text().contains("no reason"));
    }
}

#[tokio::test]
async fn a_flood_about_one_story_is_one_thing_to_decide_and_ends_kindly() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (_, address) = told(&mut runa).await;
        let mut statuses = BTreeSet::new();
        for number in 0..40 {
            statuses.insert(
                say(&mut place.stranger(), &address, "unkind", &number.to_string()).await.status.as_u16(),
            );
        }
        assert_eq!(statuses.into_iter().collect::<Vec<_>>(), [303, 429]);
        assert_eq!(things_of(&mut mo).await.len(), 1);
        // Another story is heard as before.
        let (_, other) = told_so(&mut runa, "Another", "other words").await;
        report(&place, &other, "danger", "").await;
        assert_eq!(things_of(&mut mo).await.len(), 2);
    }
}

#[tokio::test]
async fn what_was_written_is_forgotten_after_ninety_days_and_goes_with_the_story() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (room, address) = told(&mut runa).await;
        let receipt = report(&place, &address, "other", "CANARY-OF-A-READER").await;
        let thing = open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        let kept = "SELECT count(*) FROM report WHERE words <> ''";
        for (days, left) in [(89, 1_i64), (2, 0)] {
            place.app.clock.advance_seconds(days * 86_400);
            place.tick().await;
            assert_eq!(place.app.db.one::<(i64,)>(kept, args![]).await.unwrap(), Some((left,)), "{days}");
        }
        assert_eq!(place.stranger().get(&receipt).await.status, 200);
        // A story that is gone leaves nothing that waits.
        let mut runa = place.signed_in("runa@post.example").await;
        let (_, other) = told_so(&mut runa, "Another", "other words").await;
        report(&place, &other, "other", "").await;
        let sql = "DELETE FROM story WHERE address = $1";
        place.app.db.run(sql, args![other.trim_start_matches("/s/")]).await.unwrap();
        place.tick().await;
        assert_eq!(waiting(&place).await, 0);
        assert!(runa.get(&room).await.text().contains(WORDS));
    }
}

#[tokio::test]
async fn the_list_to_print_says_what_came_and_what_came_of_it_and_no_word_of_anybody() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let (_, address) = told(&mut runa).await;
        report(&place, &address, "recognised", "CANARY-OF-A-READER").await;
        let list = mo.get("/care/reports").await.text();
        assert!(list.contains("Somebody can be recognised") && list.contains("Waits"));
        let thing = open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        let list = mo.get("/care/reports").await.text();
        assert!(list.contains("It may stay"), "{list}");
        for word in ["CANARY", "A hat on the sill", &address] {
            assert!(!list.contains(word), "{word}");
        }
    }
}

#[tokio::test]
async fn a_form_that_is_sent_once_more_with_other_words_loses_none_of_them() {
    for place in places().await {
        let mut runa = place.runa().await;
        let (_, address) = told(&mut runa).await;
        let mut reader = place.stranger();
        let path = format!("{address}/report");
        let receipt = reader.get(&path).await.hidden("receipt");
        let form =
            |words: &'static str| [("reason", "other"), ("words", words), ("receipt", receipt.as_str())];
        let first = reader.post(&path, &form("CANARYONE")).await;
        let again = reader.post(&path, &form("CANARYONE")).await;
        assert_eq!(first.location(), again.location(), "sent twice it is one");
        let other = reader.post(&path, &form("CANARYTWO")).await;
        assert!(other.status == 303 && other.location() != first.location(), "{}", other.location());
        let sql = "SELECT words FROM report ORDER BY words";
        let all = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        assert_eq!(all, [("CANARYONE".to_owned(),), ("CANARYTWO".to_owned(),)]);
        let page = reader.get(other.location()).await.text();
        let token = other.location().trim_start_matches("/r/").to_owned();
        assert!(
            !page.contains(&format!("value=\"/r/{token}\"")),
            "the address that opens it stands in no form"
        );
    }
}
