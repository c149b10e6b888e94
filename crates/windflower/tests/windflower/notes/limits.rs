//! Too much at once, and what is no note: taken or refused in plain words, and nothing that was typed is lost.

use platform::args;
use platform::db::Query;
use platform::http::Peer;

use super::{decides, first_reader, sends, told, writes};
use crate::cast::{Browser, places};

#[tokio::test]
async fn the_same_form_sent_a_hundred_times_is_one_note() {
    for place in places().await {
        let mut marta = place.marta().await;
        first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let mut writer = place.stranger();
        let receipt = writer.get(&format!("{address}/note")).await.hidden("receipt");
        let form = [("words", "Thank you."), ("receipt", receipt.as_str())];
        for _ in 0..100 {
            let sent = writer.post(&format!("{address}/note"), &form).await;
            assert_eq!(sent.location(), format!("/n/{receipt}"));
        }
        let sql = "SELECT count(*) FROM note";
        assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0, 1);
    }
}

#[tokio::test]
async fn what_is_no_note_comes_back_in_plain_words_with_what_was_typed() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "shown").await;
        let long = "kind ".repeat(1_000);
        for (words, said) in
            [("\u{200b}\u{2800}", "nothing to read in it yet"), (long.as_str(), "longer than we can keep")]
        {
            let page = sends(&mut place.stranger(), &address, &[("words", words), ("name", "Pat")]).await;
            assert_eq!(page.status, 422, "{said}");
            assert!(
                page.text().contains(said) && page.text().contains("value=\"Pat\""),
                "{said}: {}",
                page.text()
            );
        }
        let huge = "x".repeat(10 * 1024 * 1024);
        assert_eq!(sends(&mut place.stranger(), &address, &[("words", &huge)]).await.status, 413);
        let markup = "<script>alert(1)</script> <b>&amp;</b>\n\u{202e}dnik";
        let fields = [("words", markup), ("name", "<i>P\u{202e}at</i>"), ("for", "everyone")];
        sends(&mut place.stranger(), &address, &fields).await;
        decides(&mut ida, "/first", "pass").await;
        let story = place.stranger().get(&address).await.text();
        assert!(story.contains("&#60;script&#62;") && !story.contains("<script>alert"), "{story}");
        assert!(!story.contains('\u{202e}') && !story.contains("<i>P"));
        for guess in ["/n/x", "/n/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "/n/../box"] {
            assert_eq!(place.stranger().get(guess).await.status, 404, "{guess}");
        }
    }
}

/// As if each came from a house of its own.
async fn from(writer: &mut Browser<'_>, address: &str, house: u16, words: &str) -> crate::cast::Page {
    let receipt = writer.get(&format!("{address}/note")).await.hidden("receipt");
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("words", words), ("receipt", receipt.as_str())])
        .finish();
    let peer: std::net::SocketAddr = format!("[2001:db8:{house:x}::1]:443").parse().unwrap();
    let request = http::Request::post(format!("{address}/note"))
        .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .extension(Peer(peer));
    writer.send(request, axum::body::Body::from(body)).await
}

#[tokio::test]
async fn five_hundred_at_once_lose_nothing_and_cost_her_one_calm_line() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let (mut held, mut rests) = (0, 0);
        for number in 0..500_u16 {
            let sent = from(&mut place.stranger(), &address, number, &format!("note {number}")).await;
            match sent.status.as_u16() {
                303 => held += 1,
                409 => {
                    let page = sent.text();
                    assert!(
                        page.contains("rests until") && page.contains(&format!("note {number}")),
                        "{page}"
                    );
                    rests += 1;
                }
                other => panic!("{other}: {}", sent.text()),
            }
        }
        let sql = "SELECT count(*) FROM note";
        let (there,) = place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap();
        assert_eq!((there, held + rests), (held, 500), "what was said to be there is there");
        assert!((50..200).contains(&held), "{held}");
        let line = marta.get("/box/notes").await.text();
        assert_eq!(line.matches("rests until").count(), 1, "{line}");
        let mut invited = place.stranger();
        invited.post(&link, &[]).await;
        let sent = sends(&mut invited, &address, &[("words", "CANARYAUNT")]).await;
        assert_eq!(sent.status, 303, "people she invited still get through");
        place.app.clock.advance_seconds(25 * 3_600);
        writes(&place, &address, "It opens again by itself.", "her-alone").await;
        assert!(!marta.get("/box/notes").await.text().contains("rests until"));
        assert!(ida.get("/first").await.text().contains("note "), "what came before the rest is read");
    }
}

#[tokio::test]
async fn a_letterbox_for_those_she_invited_says_so_to_everybody_else() {
    for place in places().await {
        let mut marta = place.marta().await;
        first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "invited", "aside").await;
        let page = place.stranger().get(&format!("{address}/note")).await.text();
        assert!(
            page.contains("takes notes from people who were invited to it") && !page.contains("<textarea")
        );
        let sent = place.stranger().post(&format!("{address}/note"), &[("words", "CANARYTYPED")]).await;
        assert!(sent.status == 409 && sent.text().contains("CANARYTYPED"), "{}", sent.text());
        assert_eq!(place.stranger().get("/s/aaaaaaaaaaaaaaaaaaaaaaaaaa/note").await.status, 404);
    }
}

#[tokio::test]
async fn words_of_somebody_in_danger_go_first_and_she_is_shown_who_answers_on_the_very_next_page() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        writes(&place, &address, "CANARYCALM thank you for your words.", "her-alone").await;
        let receipt =
            writes(&place, &address, "CANARYDANGER I don't want to live any more.", "her-alone").await;
        let page = place.stranger().get(&receipt).await.text();
        assert!(page.contains("do not stay alone with it") && page.contains("href=\"tel:"), "{page}");
        assert!(!page.contains("not passed on"), "it refuses nothing");
        let first = ida.get("/first").await.text();
        assert!(first.contains("CANARYDANGER") && first.contains("somebody in danger"), "{first}");
    }
}

#[tokio::test]
async fn a_form_that_is_sent_once_more_with_other_words_loses_none_of_them() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let mut writer = place.stranger();
        let receipt = writer.get(&format!("{address}/note")).await.hidden("receipt");
        let note = format!("{address}/note");
        let first = writer.post(&note, &[("words", "CANARYONE"), ("receipt", &receipt)]).await;
        let second = writer.post(&note, &[("words", "CANARYTWO"), ("receipt", &receipt)]).await;
        assert_ne!(first.location(), second.location());
        let (one, other) = ([("words", "CANARYTHREE")], [("words", "CANARYFOUR")]);
        let receipt = writer.get(&note).await.hidden("receipt");
        let (mut left, mut right) = (place.stranger(), place.stranger());
        let form = |words: [(&'static str, &'static str); 1]| [words[0], ("receipt", receipt.as_str())];
        let (one, other) = (form(one), form(other));
        let (at_once, too) = tokio::join!(left.post(&note, &one), right.post(&note, &other));
        for (sent, words) in [(at_once, "CANARYTHREE"), (too, "CANARYFOUR")] {
            assert!(writer.get(sent.location()).await.text().contains(words), "{words}");
        }
        for (sent, words) in [(first, "CANARYONE"), (second, "CANARYTWO")] {
            assert!(writer.get(sent.location()).await.text().contains(words));
        }
        for _ in 0..4 {
            decides(&mut ida, "/first", "pass").await;
        }
        marta.press("/box/notes/open", &[]).await;
        let room = marta.get("/box/notes").await.text();
        assert!(room.contains("CANARYONE") && room.contains("CANARYTWO"), "{room}");
    }
}

#[tokio::test]
async fn once_she_closed_her_letterbox_no_old_receipt_brings_new_words_through_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (room, address) = told(&mut marta, "anyone", "shown").await;
        let receipt = writes(&place, &address, "Kind words.", "everyone").await;
        decides(&mut ida, "/first", "pass").await;
        marta.press(&format!("{room}/notes/close"), &[]).await;
        let token = receipt.trim_start_matches("/n/");
        let again = [("words", "Kind words."), ("for", "everyone"), ("receipt", token)];
        let again = place.stranger().post(&format!("{address}/note"), &again).await;
        assert_eq!(again.location(), receipt, "what has come is there, whatever became of the door");
        let changed = [("words", "CANARYLATER"), ("for", "everyone")];
        let refused = place.stranger().post(&format!("{receipt}/change"), &changed).await;
        assert!(refused.status == 429 && refused.text().contains("CANARYLATER"), "{}", refused.status);
        assert!(ida.get("/first").await.text().contains("Nothing waits"));
        assert!(
            place.stranger().get(&address).await.text().contains("Kind words."),
            "what stood there stays"
        );
        // Fewer may write, or less is shown: after a restore from before that it is closed until she opens it again.
        for (wish, is_less) in
            [(("anyone", "shown"), false), (("invited", "shown"), true), (("invited", "aside"), true)]
        {
            place.app.clock.advance_seconds(60);
            marta.press(&format!("{room}/notes"), &[("taking", wish.0), ("showing", wish.1)]).await;
            let sql = "SELECT at FROM taken_back WHERE kind = 'notes-closed'";
            let (at,) = place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap();
            assert_eq!(at == place.app.clock.now().millis(), is_less, "{wish:?}");
        }
    }
}
