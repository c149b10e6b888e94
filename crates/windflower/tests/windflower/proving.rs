//! An address that nobody has written to is only a name to sign in with. Whoever reads its mail says whose the account is:
//! nobody else reads what she writes from then on, and nothing of whoever made it is lost.

use platform::db::Query;
use windflower::share::after_me::jobs::tend_all;
use windflower::site::place::Mode;

use crate::cast::{Browser, JONAS, PASSWORD, Place, photograph, places};
use crate::checks::windflower;
use crate::members::becomes;
use crate::signing_in::{link, set_up_app};

/// Whose mail somebody else reads.
const TYPED: &str = "jonas@post.example";

/// Asks for a link by mail to that address.
async fn letter(place: &Place) -> String {
    for old in std::fs::read_dir(place.settings.letters_folder()).into_iter().flatten() {
        std::fs::remove_file(old.unwrap().path()).unwrap();
    }
    place.stranger().post("/sign-in/link", &[("address", TYPED)]).await;
    place.work().await;
    link(place, "/sign-in/")
}

async fn sign_in(place: &Place, address: &str, password: &str) -> (u16, String) {
    let form = [("address", address), ("password", password)];
    let page = place.stranger().post("/sign-in", &form).await;
    (page.status.as_u16(), page.location().to_owned())
}

async fn members(place: &Place) -> i64 {
    let sql = "SELECT count(*) FROM member WHERE state = 'admitted'";
    place.app.db.one::<(i64,)>(sql, platform::args![]).await.unwrap().unwrap().0
}

/// Marta's box, and whoever came into it with an address that is not proved.
async fn impostor(place: &Place) -> Browser<'_> {
    let mut marta = place.marta().await;
    let impostor = place.jonas(&mut marta).await;
    assert!(JONAS.contains(&("address", TYPED)));
    impostor
}

#[tokio::test]
async fn whoever_reads_the_mail_is_told_what_is_there_before_anything_is_done() {
    for place in places().await {
        let mut impostor = impostor(&place).await;
        impostor.keep("scarf.jpg", &photograph(30)).await;
        let by_mail = letter(&place).await;
        for page in [place.stranger().get(&by_mail).await, place.stranger().post(&by_mail, &[]).await] {
            let text = page.text();
            assert_eq!(page.status, 200);
            assert!(
                text.contains("One photograph is in its box.") && text.contains("No story is told there.")
            );
            assert!(text.contains("Somebody else keeps that box too"));
            assert!(!text.contains("Marta") && !text.contains("scarf"), "it names nobody and shows nothing");
        }
        assert_eq!(impostor.get("/box").await.status, 200, "nothing has happened yet");
    }
}

#[tokio::test]
async fn it_is_hers_and_nobody_who_was_in_before_reads_what_she_writes() {
    for place in places().await {
        let mut impostor = impostor(&place).await;
        set_up_app(&place, &mut impostor).await;
        let password = JONAS.iter().find(|(name, _)| *name == "password").unwrap().1;
        let by_mail = letter(&place).await;
        let mut owner = place.stranger();
        let page = owner.post(&by_mail, &[("whose", "mine")]).await;
        assert_eq!(page.location(), "/box", "no code of somebody else's app is asked for");
        assert_eq!(owner.get("/box").await.status, 200);
        assert_eq!(impostor.get("/box").await.status, 303);
        assert_eq!(sign_in(&place, TYPED, password).await.0, 422);
        for whose in ["mine", "not-mine", ""] {
            let again = place.stranger().post(&by_mail, &[("whose", whose)]).await;
            assert!(again.text().contains("was used before"));
        }
        // From now on it is hers, and a link is a link.
        let by_mail = letter(&place).await;
        assert_eq!(place.stranger().post(&by_mail, &[]).await.location(), "/box");
    }
}

#[tokio::test]
async fn it_is_not_hers_and_whoever_made_it_keeps_everything_under_a_new_name() {
    for place in places().await {
        let mut impostor = impostor(&place).await;
        let scarf = impostor.keep("scarf.jpg", &photograph(30)).await;
        let password = JONAS.iter().find(|(name, _)| *name == "password").unwrap().1;
        let by_mail = letter(&place).await;
        let mut owner = place.stranger();
        let page = owner.post(&by_mail, &[("whose", "not-mine")]).await;
        assert!(
            page.text().contains("nothing to do with that account"),
            "in a family nobody comes in uncalled"
        );
        assert_eq!(owner.get("/box").await.status, 303);
        assert!(impostor.get("/box").await.text().contains(&scarf));
        let account = impostor.get("/account").await.text();
        let name = account.split("with this name: ").nth(1).unwrap();
        let name: String =
            name.chars().take_while(|one| one.is_ascii_alphanumeric() || *one == '-').collect();
        assert_eq!(
            sign_in(&place, TYPED, password).await,
            (303, "/account".to_owned()),
            "she reads her name"
        );
        assert_eq!(sign_in(&place, TYPED, "not hers at all").await.0, 422);
        assert_eq!(sign_in(&place, &name, password).await, (303, "/box".to_owned()));
        // Nothing goes to that address for her any more.
        let letters = place.letters().len();
        for address in [TYPED, name.as_str()] {
            place.stranger().post("/sign-in/link", &[("address", address)]).await;
        }
        place.work().await;
        assert_eq!(place.letters().len(), letters);
    }
}

#[tokio::test]
async fn where_anybody_may_ask_she_makes_an_account_of_her_own_with_her_address() {
    for place in places().await {
        let mut impostor = impostor(&place).await;
        becomes(&place, Mode::Open).await;
        let scarf = impostor.keep("scarf.jpg", &photograph(30)).await;
        let by_mail = letter(&place).await;
        let mut owner = place.stranger();
        let joining = owner.post(&by_mail, &[("whose", "not-mine")]).await.location().to_owned();
        assert!(joining.starts_with("/joining/"));
        let form = [("your_name", "Ada"), ("password", "a lamp in the hallway window")];
        assert_eq!(owner.post(&joining, &form).await.location(), "/box");
        assert!(!owner.get("/box").await.text().contains(&scarf));
        assert_eq!(owner.get(&format!("/box/keepsakes/{scarf}")).await.status, 404);
        assert_eq!(impostor.get(&format!("/box/keepsakes/{scarf}")).await.status, 200);
        assert_eq!(sign_in(&place, TYPED, form[1].1).await.1, "/box");
    }
}

#[tokio::test]
async fn whom_the_place_asks_in_is_whoever_reads_the_mail_and_nobody_else() {
    for place in places().await {
        let mut impostor = impostor(&place).await;
        becomes(&place, Mode::Open).await;
        let mut mo = place.joined("Mo", "moderator").await;
        set_up_app(&place, &mut mo).await;
        let asks = mo.press("/care/members", &[("address", TYPED)]).await;
        assert_eq!(asks.status, 303, "{}", asks.text());
        place.work().await;
        assert_eq!(members(&place).await, 0, "whoever only typed that address is none");
        let mut owner = place.stranger();
        let page = owner.post(&link(&place, "/sign-in/"), &[("whose", "mine")]).await;
        assert_eq!(page.location(), "/lived-it");
        assert_eq!(members(&place).await, 1);
        assert_eq!(impostor.get("/box").await.status, 303);
    }
}

#[tokio::test]
async fn nobody_is_admitted_by_her_own_word_before_she_has_proved_her_address() {
    for place in places().await {
        let mut jonas = impostor(&place).await;
        becomes(&place, Mode::Open).await;
        jonas.press("/lived-it", &[("words", "me too")]).await;
        place.work().await;
        let by_mail = link(&place, "/sign-in/");
        let mut mo = place.joined("Mo", "moderator").await;
        set_up_app(&place, &mut mo).await;
        let person = mo.get("/care/members").await.all("action=\"/care/members/").remove(0);
        let welcome = format!("/care/members/{person}");
        mo.press(&welcome, &[("decision", "welcome")]).await;
        assert_eq!(members(&place).await, 0);
        let mut owner = place.stranger();
        assert_eq!(owner.post(&by_mail, &[("whose", "mine")]).await.location(), "/lived-it");
        mo.press(&welcome, &[("decision", "welcome")]).await;
        assert_eq!(members(&place).await, 1);
    }
}

#[tokio::test]
async fn where_no_letter_goes_out_none_is_promised_to_whoever_welcomes() {
    for place in places().await {
        let mut jonas = impostor(&place).await;
        becomes(&place, Mode::Open).await;
        jonas.press("/lived-it", &[("words", "me too")]).await;
        let mut mo = place.joined("Mo", "moderator").await;
        set_up_app(&place, &mut mo).await;
        let person = mo.get("/care/members").await.all("action=\"/care/members/").remove(0);
        for (path, form) in [
            (format!("/care/members/{person}"), ("decision", "welcome")),
            ("/care/members".to_owned(), ("address", "ida@post.example")),
        ] {
            assert_eq!(mo.press(&path, &[form]).await.location(), "/care/members");
            let page = mo.get("/care/members").await.text();
            assert!(page.contains("What it would have sent lies on its machine."), "{path}: {page}");
            assert!(!page.contains("goes out in a moment"), "{path}");
        }
    }
}

#[tokio::test]
async fn while_no_letter_can_reach_her_nothing_happens_by_her_silence_and_her_pages_say_so() {
    for place in places().await {
        let mut jonas = impostor(&place).await;
        jonas.write(&[("title", "His story"), ("words", "x")], "save").await;
        let form = [("about", "box"), ("choice", "remove"), ("name", "Ida"), ("address", "ida@post.example")];
        let decided = jonas.press("/box/after-me", &form).await;
        assert_eq!(decided.location(), "/box/after-me", "{}", decided.text());
        let buttons = jonas.get("/box/after-me").await.all("action=\"/box/after-me/");
        let id = buttons.iter().find_map(|button| button.strip_suffix("/take-back")).unwrap();
        let named = jonas.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await;
        let page = place.stranger().post(&letter(&place).await, &[("whose", "not-mine")]).await;
        assert!(page.text().contains("free"), "{}", page.text());
        place.stranger().post(&named, &[]).await;
        for _ in 0..45 {
            place.app.clock.advance_seconds(86_400);
            place.work().await;
            tend_all(&place.app).await.unwrap();
            assert_eq!(jonas.get("/box").await.status, 200);
        }
        assert!(jonas.get("/box/stories").await.text().contains("His story"), "nothing has happened");
        let notice = jonas.get("/box").await.text();
        assert!(notice.contains("No letter can reach you, so nothing happens by itself."), "{notice}");
        let room = jonas.get("/box/after-me").await.text();
        assert!(room.contains("Give an address of your own") && !room.contains("it ends on"), "{room}");
    }
}

#[tokio::test]
async fn a_role_goes_to_whoever_reads_the_mail_or_whom_the_steward_answers_for() {
    for place in places().await {
        impostor(&place).await;
        let out = windflower(&place, &["person", "role", TYPED, "moderator"]);
        assert!(!out.status.success());
        assert!(String::from_utf8_lossy(&out.stderr).contains("Nobody has shown yet"));
        assert!(windflower(&place, &["person", "role", TYPED, "keeper"]).status.success());
        assert!(windflower(&place, &["person", "role", TYPED, "moderator", "--unproved"]).status.success());
    }
}

#[tokio::test]
async fn a_place_without_letters_works_with_names_alone() {
    for place in places().await {
        impostor(&place).await;
        let password = JONAS.iter().find(|(name, _)| *name == "password").unwrap().1;
        assert_eq!(sign_in(&place, TYPED, password).await, (303, "/box".to_owned()));
        assert_eq!(sign_in(&place, "marta@post.example", PASSWORD).await, (303, "/box".to_owned()));
    }
}
