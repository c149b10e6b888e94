//! Letters that may lie open where somebody else sees them.

use platform::db::Query;
use platform::jobs::JobTrouble;
use windflower::people::letters::{self, Message};

use crate::cast::{Browser, Place, places};

/// The last letter, head and text.
fn last(place: &Place) -> (String, String) {
    let folder = std::fs::read_dir(place.settings.letters_folder()).unwrap();
    let newest = folder.map(|file| file.unwrap().path()).max().unwrap();
    let letter = std::fs::read_to_string(newest).unwrap();
    let (head, text) = letter.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), text.to_owned())
}

/// One line of the head.
fn line<'a>(head: &'a str, name: &str) -> &'a str {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).unwrap_or_default()
}

async fn asks_for_link(place: &Place) -> (String, String) {
    for file in std::fs::read_dir(place.settings.letters_folder()).into_iter().flatten() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
    place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await;
    place.work().await;
    assert_eq!(place.letters().len(), 1);
    last(place)
}

async fn chooses(browser: &mut Browser<'_>, how: &str) -> String {
    let token = browser.get("/account/letters").await.hidden("token");
    let answer = browser.post("/account/letters", &[("token", &token), ("letters", how)]).await;
    assert_eq!(answer.location(), "/account/letters");
    browser.get("/account/letters").await.text()
}

#[tokio::test]
async fn a_letter_says_nothing_in_subject_and_sender_until_she_chooses_otherwise() {
    for place in places().await {
        let (head, text) = asks_for_link(&place).await;
        assert_eq!(line(&head, "From"), "Messages <windflower@127.0.0.1>");
        assert_eq!(line(&head, "Subject"), "A message for you");
        assert!(text.starts_with("There is a message for you. You find it here:\r\n\r\nhttp://"), "{text}");
        assert!(text.contains("It works once, within 30 minutes."), "{text}");
        for telling in ["Rosehip", "Marta ", "story", "photograph", "baby", "loss"] {
            assert!(!head.contains(telling) && !text.contains(telling), "{telling}");
        }
    }
}

#[tokio::test]
async fn her_choice_holds_from_the_next_letter_on_and_both_ways() {
    for place in places().await {
        let mut marta = place.marta().await;
        assert!(chooses(&mut marta, "open").await.contains("Your letters say where they come from."));
        let (head, text) = asks_for_link(&place).await;
        assert_eq!(line(&head, "From"), "Rosehip <windflower@127.0.0.1>");
        assert_eq!(line(&head, "Subject"), "Your link");
        assert!(text.starts_with("Here is the link you asked for:"), "{text}");
        // What no page of ours sends is taken as the careful choice.
        chooses(&mut marta, "OPEN ").await;
        assert_eq!(line(&asks_for_link(&place).await.0, "Subject"), "A message for you");
    }
}

#[tokio::test]
async fn her_choice_is_hers_alone() {
    for place in places().await {
        chooses(&mut place.runa().await, "open").await;
        assert_eq!(line(&asks_for_link(&place).await.0, "Subject"), "A message for you");
        let mut marta = place.marta().await;
        let foreign = marta.post("/account/letters", &[("token", "made up"), ("letters", "open")]).await;
        assert_eq!(foreign.status, 403);
        assert_eq!(line(&asks_for_link(&place).await.0, "Subject"), "A message for you");
    }
}

#[tokio::test]
async fn neither_the_name_of_the_place_nor_a_subject_smuggles_in_a_recipient() {
    for place in places().await {
        let mut named = (*place.app.place.now()).clone();
        named.name = "Rose\"\r\nBcc: <spy@evil.example>\r\n".into();
        place.app.place.changed(named);
        chooses(&mut place.marta().await, "open").await;
        let (head, _) = asks_for_link(&place).await;
        assert_eq!(line(&head, "From"), "\"Rose Bcc spy evil.example\" <windflower@127.0.0.1>");
        assert!(line(&head, "Bcc").is_empty() && !head.contains("spy@"), "{head}");
        let marta = "SELECT id FROM person WHERE address_key = 'marta@post.example'";
        let (id,) = place.app.db.one::<(String,)>(marta, platform::args![]).await.unwrap().unwrap();
        let subject = "Hello\r\nBcc: spy@evil.example\r\n\r\nand a body".to_owned();
        letters::to_person(&place.app, &id.as_str().into(), |_| Message { subject, ..Message::default() })
            .await
            .unwrap();
        let (head, _) = last(&place);
        assert_eq!(line(&head, "Subject"), "Hello Bcc: spy@evil.example and a body");
        assert!(line(&head, "Bcc").is_empty(), "{head}");
    }
}

#[tokio::test]
async fn somebody_without_an_account_is_written_to_discreetly_and_nobody_else_gets_it() {
    for place in places().await {
        let telling = || Message {
            subject: "Marta invites you to her story".into(),
            about: vec!["Marta wants to show you her story.".into()],
            link: Some("/i/abc".into()),
            plain: Vec::new(),
        };
        letters::to_address(&place.app, "gran@post.example", "en", |_| telling()).await.unwrap();
        let (head, text) = last(&place);
        assert!(
            !head.contains("Marta") && !text.contains("Marta") && text.contains("/i/abc"),
            "{head}{text}"
        );
        let before = place.letters().len();
        for bad in
            ["gran@post.example\r\nBcc: spy@evil.example", "gran@post.example, spy@evil.example", "<>", ""]
        {
            let sent = letters::to_address(&place.app, bad, "en", |_| telling()).await;
            assert!(matches!(sent, Err(JobTrouble::Never(_))), "{bad}");
        }
        assert_eq!(place.letters().len(), before);
    }
}

#[tokio::test]
async fn a_letter_is_written_in_her_language() {
    for place in places().await {
        letters::to_address(&place.app, "oma@post.example", "de", |_| Message::default()).await.unwrap();
        let (head, text) = last(&place);
        assert_eq!(line(&head, "From"), "Nachrichten <windflower@127.0.0.1>");
        assert!(text.contains("Es gibt eine Nachricht f"), "{text}");
        assert!(!text.contains("There is"));
    }
}
