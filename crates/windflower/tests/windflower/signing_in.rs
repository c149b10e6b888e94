//! Signing in for real life: sessions, devices, once more, and limits that never shut the owner out.

use crate::cast::{Browser, PASSWORD, Page, Place, photograph, places};
use platform::db::Query;

const MARTA: &str = "marta@post.example";

async fn sign_in(browser: &mut Browser<'_>, address: &str, password: &str) -> Page {
    browser.post("/sign-in", &[("address", address), ("password", password)]).await
}

/// The link in the newest letter that holds this.
pub fn link(place: &Place, path: &str) -> String {
    let letters = place.letters();
    let letter = letters.iter().find(|letter| letter.contains(path)).expect("a letter came");
    let rest = letter.split(path).nth(1).unwrap();
    // Long lines of a letter may be folded with "=" at their end.
    let rest = rest.replace("=\r\n", "").replace("=\n", "");
    format!("{path}{}", rest.split_whitespace().next().unwrap())
}

#[tokio::test]
async fn she_sees_where_she_is_signed_in_and_ends_it_there() {
    for place in places().await {
        let mut here = place.marta().await;
        let mut elsewhere = place.marta().await;
        let page = here.get("/account").await;
        assert!(page.text().contains("this device") && page.text().contains("last seen today"));
        let names = page.all("action=\"/account/sessions/");
        assert_eq!(names.len(), 2, "the welcome page and the other browser, but not this one");
        let token = page.hidden("token");
        for name in &names {
            let ended = here.post(&format!("/account/sessions/{name}"), &[("token", &token)]).await;
            assert_eq!(ended.location(), "/account");
        }
        assert_eq!(elsewhere.get("/box").await.status, 303);
        assert_eq!(here.get("/box").await.status, 200);
        place.app.clock.advance_seconds(3 * 86_400);
        assert!(here.get("/account").await.text().contains("Begun this week"));
    }
}

#[tokio::test]
async fn nobody_ends_a_session_of_somebody_else() {
    for place in places().await {
        let mut marta = place.marta().await;
        let name = marta.get("/account").await.all("action=\"/account/sessions/").remove(0);
        let mut runa = place.runa().await;
        let token = runa.get("/account").await.hidden("token");
        let page = runa.post(&format!("/account/sessions/{name}"), &[("token", &token)]).await;
        assert_eq!(page.status, 404);
        assert!(marta.get("/account").await.text().contains(&name));
    }
}

#[tokio::test]
async fn one_press_ends_it_everywhere_else() {
    for place in places().await {
        let mut here = place.marta().await;
        let mut others = [place.marta().await, place.marta().await];
        let mut runa = place.runa().await;
        let token = here.get("/account").await.hidden("token");
        here.post("/account/elsewhere", &[("token", &token)]).await;
        for other in &mut others {
            assert_eq!(other.get("/box").await.status, 303);
        }
        assert_eq!(here.get("/box").await.status, 200);
        assert_eq!(runa.get("/box").await.status, 200);
    }
}

#[tokio::test]
async fn a_new_password_ends_every_other_session_and_every_link_by_mail() {
    for place in places().await {
        let mut here = place.marta().await;
        let mut other = place.marta().await;
        place.stranger().post("/sign-in/link", &[("address", MARTA)]).await;
        place.work().await;
        let by_mail = link(&place, "/sign-in/");
        let token = here.get("/account/password").await.hidden("token");
        let weak = here.post("/account/password", &[("token", &token), ("password", "password1")]).await;
        assert_eq!(weak.status, 422);
        assert_eq!(other.get("/box").await.status, 200, "nothing has changed yet");
        let new = "a lamp in the hallway window";
        let page = here.post("/account/password", &[("token", &token), ("password", new)]).await;
        assert_eq!(page.location(), "/account");
        assert_eq!(other.get("/box").await.status, 303);
        assert_eq!(here.get("/box").await.status, 200);
        assert_ne!(place.stranger().post(&by_mail, &[]).await.location(), "/box");
        assert_eq!(sign_in(&mut place.stranger(), MARTA, PASSWORD).await.status, 422);
        assert_eq!(sign_in(&mut place.stranger(), MARTA, new).await.location(), "/box");
    }
}

#[tokio::test]
async fn a_new_address_holds_once_its_link_is_pressed_and_the_old_one_is_told() {
    for place in places().await {
        let mut here = place.marta().await;
        let mut other = place.marta().await;
        let token = here.get("/account/address").await.hidden("token");
        let form = [("token", token.as_str()), ("address", "marta@new.example")];
        assert_eq!(here.post("/account/address", &form).await.status, 200);
        place.work().await;
        let by_mail = link(&place, "/account/address/");
        for _ in 0..20 {
            assert!(place.stranger().get(&by_mail).await.text().contains("Use this address"));
        }
        assert_eq!(other.get("/box").await.status, 200, "looking at a link changes nothing");
        assert!(here.post(&by_mail, &[]).await.text().contains("From now on"));
        assert_eq!(other.get("/box").await.status, 303);
        assert_eq!(here.get("/box").await.status, 200);
        place.work().await;
        let told = place.letters().into_iter().find(|letter| letter.contains("address was changed")).unwrap();
        assert!(told.contains("To: marta@post.example"), "{told}");
        assert!(!told.contains("new.example"), "the old address is not told the new one");
        assert_eq!(sign_in(&mut place.stranger(), "marta@new.example", PASSWORD).await.location(), "/box");
        assert!(!place.stranger().post(&by_mail, &[]).await.text().contains("From now on"));
    }
}

#[tokio::test]
async fn an_address_that_has_an_account_gets_no_letter_and_nobody_is_told() {
    for place in places().await {
        place.runa().await;
        let mut marta = place.marta().await;
        let token = marta.get("/account/address").await.hidden("token");
        let ask = async |marta: &mut Browser<'_>, address: &str| {
            marta.post("/account/address", &[("token", &token), ("address", address)]).await.text()
        };
        let taken = ask(&mut marta, "RUNA@post.example").await;
        assert_eq!(taken, ask(&mut marta, "free@post.example").await);
        place.work().await;
        assert!(place.letters().iter().all(|letter| letter.contains("free@post.example")));
    }
}

#[tokio::test]
async fn removing_for_good_asks_once_more_and_then_goes_on() {
    for place in places().await {
        let mut marta = place.marta().await;
        let id = marta.keep("hat.jpg", &photograph(3)).await;
        let token = marta.get("/account").await.hidden("token");
        marta.post(&format!("/box/keepsakes/{id}/away"), &[("token", &token)]).await;
        place.app.clock.advance_seconds(11 * 60);
        let remove = format!("/box/keepsakes/{id}/remove");
        let asked = marta.post(&remove, &[("token", &token)]).await;
        assert!(asked.text().contains("sign in once more"));
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}")).await.status, 200, "it is still there");
        let form = [("token", token.as_str()), ("back", &remove), ("sends", "yes")];
        let wrong = marta.post("/account/again", &[&form[..], &[("password", "not hers")]].concat()).await;
        assert_eq!((wrong.status.as_u16(), wrong.hidden("back")), (422, remove.clone()));
        let right = marta.post("/account/again", &[&form[..], &[("password", PASSWORD)]].concat()).await;
        assert!(right.text().contains(&format!("action=\"{remove}\"")));
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}")).await.status, 200, "only her press removes it");
        assert_eq!(marta.post(&remove, &[("token", &token)]).await.location(), "/box/keepsakes/away");
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}")).await.status, 404);
    }
}

#[tokio::test]
async fn what_she_typed_is_carried_through_signing_in_once_more_but_never_a_password() {
    for place in places().await {
        let mut marta = place.marta().await;
        place.app.clock.advance_seconds(11 * 60);
        let token = marta.get("/account/address").await.hidden("token");
        let typed = "o'neill+\"box\"@post.example";
        let asked = marta.post("/account/address", &[("token", &token), ("address", typed)]).await;
        assert_eq!(asked.status, 422, "a wrong address is said before anything is asked");
        let typed = "o'neill+box@post.example";
        let asked = marta.post("/account/address", &[("token", &token), ("address", typed)]).await;
        assert!(asked.hidden("carried-address").contains("neill+box@post.example"));
        let form = [("token", token.as_str()), ("back", "/account/address"), ("sends", "yes")];
        let more = [("carried-address", typed), ("password", PASSWORD)];
        let thanks = marta.post("/account/again", &[&form[..], &more[..]].concat()).await;
        assert!(thanks.hidden("address").contains("neill+box@post.example"));
        place.app.clock.advance_seconds(11 * 60);
        let secret = "a lamp in the hallway window";
        let asked = marta.post("/account/password", &[("token", &token), ("password", secret)]).await;
        assert_eq!(asked.location(), "/account/again?back=%2Faccount%2Fpassword");
        assert!(!asked.text().contains(secret));
    }
}

#[tokio::test]
async fn somebody_without_a_password_at_hand_proves_it_by_a_link() {
    for place in places().await {
        let mut marta = place.marta().await;
        place.app.clock.advance_seconds(11 * 60);
        assert_eq!(
            marta.get("/account/password").await.location(),
            "/account/again?back=%2Faccount%2Fpassword"
        );
        let token = marta.get("/account/again").await.hidden("token");
        let form = [("token", token.as_str()), ("back", "/account/password")];
        marta.post("/account/again", &[&form[..], &[("do", "letter")]].concat()).await;
        place.work().await;
        let early = marta.post("/account/again", &[&form[..], &[("do", "pressed")]].concat()).await;
        assert_eq!(early.status, 422);
        assert_eq!(marta.post(&link(&place, "/sign-in/"), &[]).await.location(), "/account/password");
        assert_eq!(marta.get("/account/password").await.status, 200);
        let on = marta.post("/account/again", &[&form[..], &[("do", "pressed")]].concat()).await;
        assert_eq!(on.location(), "/account/password", "the page that waited goes on with its own token");
    }
}

#[tokio::test]
async fn on_a_device_not_seen_before_showing_a_story_to_more_people_asks_once_more() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "A morning")], "save").await;
        let mut phone = place.marta().await;
        place.app.clock.advance_seconds(11 * 60);
        let asked = phone.show(&room, "anyone", "now").await;
        assert!(asked.text().contains("sign in once more"));
        assert_eq!(
            (asked.hidden("carried-audience"), asked.hidden("carried-when")),
            ("anyone".into(), "now".into())
        );
        assert!(marta.shown().await.is_empty());
        phone.prove().await;
        assert_eq!(phone.show(&room, "address", "now").await.location(), "/box");
        place.app.clock.advance_seconds(11 * 60);
        assert_eq!(phone.show(&room, "anyone", "now").await.location(), "/box", "now it was seen before");
        phone.lose_session();
        sign_in(&mut phone, MARTA, PASSWORD).await;
        place.app.clock.advance_seconds(11 * 60);
        assert_eq!(phone.show(&room, "only-me", "now").await.status, 303);
        assert_eq!(phone.show(&room, "anyone", "now").await.location(), "/box", "and it still is");
    }
}

#[tokio::test]
async fn a_thousand_wrong_tries_by_strangers_do_not_shut_her_out_of_her_own_device() {
    for place in places().await {
        let mut phone = place.marta().await;
        phone.lose_session();
        let mut new_device = place.stranger();
        for guess in 0..1_000 {
            let page = sign_in(&mut place.stranger(), MARTA, &format!("guess number {guess}")).await;
            assert!([422, 429].contains(&page.status.as_u16()));
        }
        assert_eq!(sign_in(&mut new_device, MARTA, PASSWORD).await.status, 429);
        assert_eq!(sign_in(&mut phone, MARTA, PASSWORD).await.location(), "/box");
        new_device.post("/sign-in/link", &[("address", MARTA)]).await;
        place.work().await;
        assert_eq!(new_device.post(&link(&place, "/sign-in/"), &[]).await.location(), "/box");
    }
}

#[tokio::test]
async fn a_device_seen_before_has_limits_of_its_own_and_is_nobody_elses() {
    for place in places().await {
        let mut runa = place.runa().await;
        runa.lose_session();
        for guess in 0..10 {
            sign_in(&mut runa, "runa@post.example", &format!("guess number {guess}")).await;
        }
        assert_eq!(sign_in(&mut runa, "runa@post.example", PASSWORD).await.status, 429);
        for guess in 0..10 {
            sign_in(&mut place.stranger(), MARTA, &format!("guess number {guess}")).await;
        }
        assert_eq!(sign_in(&mut runa, MARTA, PASSWORD).await.status, 429, "Runa's device is not Marta's");
    }
}

/// Her authenticator app, and her recovery codes.
pub struct App {
    totp: totp_rs::Totp,
    recovery: Vec<String>,
}

impl App {
    pub fn code(&self, place: &Place) -> String {
        self.totp.generate(u64::try_from(place.app.clock.now().millis() / 1_000).unwrap()).to_string()
    }

    pub fn recovery_code(&self, number: usize) -> String {
        self.recovery[number].clone()
    }
}

pub async fn set_up_app(place: &Place, browser: &mut Browser<'_>) -> App {
    let token = browser.get("/account/second-factor").await.hidden("token");
    let page = browser.post("/account/second-factor", &[("token", &token)]).await;
    let text = page.text();
    let secret: String =
        text.split("secret=").nth(1).unwrap().chars().take_while(char::is_ascii_alphanumeric).collect();
    let secret = totp_rs::Secret::try_from_base32(&secret).unwrap();
    let totp = totp_rs::Builder::new().with_secret(secret).build_noncompliant();
    let mut app = App { totp, recovery: Vec::new() };
    let wrong = browser.post("/account/second-factor/on", &[("token", &token), ("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("secret="), "the same secret is shown again");
    let code = app.code(place);
    let on = browser.post("/account/second-factor/on", &[("token", &token), ("code", &code)]).await;
    let page = browser.get(on.location()).await;
    let list = page.text().split("id=\"recovery\"").nth(1).expect("recovery codes").to_owned();
    let codes = list.split("<code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
    app.recovery = codes.collect();
    assert_eq!(app.recovery.len(), 10);
    app
}

pub async fn give_code(browser: &mut Browser<'_>, asked: &Page, code: &str) -> Page {
    let half = asked.hidden("half");
    assert!(!half.is_empty(), "a code is asked for: {}", asked.status);
    browser.post("/sign-in/code", &[("half", &half), ("code", code)]).await
}

#[tokio::test]
async fn a_code_is_asked_for_after_the_password_and_after_a_link_by_mail() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut other = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        assert_eq!(other.get("/box").await.status, 303, "turning it on ended the others");
        assert_eq!(marta.get("/box").await.status, 200);
        place.app.clock.advance_seconds(60);
        let mut phone = place.stranger();
        let asked = sign_in(&mut phone, MARTA, PASSWORD).await;
        assert!(phone.has_no_cookie(), "a password alone signs nobody in");
        assert_eq!(give_code(&mut phone, &asked, "000000").await.status, 422);
        assert_eq!(give_code(&mut phone, &asked, &app.code(&place)).await.location(), "/box");
        let mut tablet = place.stranger();
        let again = sign_in(&mut tablet, MARTA, PASSWORD).await;
        let used = give_code(&mut tablet, &again, &app.code(&place)).await;
        assert_eq!(used.status, 422, "each code is good for once");
        tablet.post("/sign-in/link", &[("address", MARTA)]).await;
        place.work().await;
        let by_mail = tablet.post(&link(&place, "/sign-in/"), &[]).await;
        assert!(tablet.has_no_cookie(), "a link alone signs nobody in");
        place.app.clock.advance_seconds(60);
        assert_eq!(give_code(&mut tablet, &by_mail, &app.code(&place)).await.location(), "/box");
    }
}

#[tokio::test]
async fn a_recovery_code_stands_in_for_the_app_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        let mut phone = place.stranger();
        let asked = sign_in(&mut phone, MARTA, PASSWORD).await;
        let typed = app.recovery[3].to_uppercase().replace(' ', "-");
        assert_eq!(give_code(&mut phone, &asked, &typed).await.location(), "/box");
        let mut tablet = place.stranger();
        let asked = sign_in(&mut tablet, MARTA, PASSWORD).await;
        assert_eq!(give_code(&mut tablet, &asked, &typed).await.status, 422);
        let page = marta.get("/account/second-factor").await;
        assert!(page.text().contains("9 of ten"));
        let token = page.hidden("token");
        let new = marta.post("/account/recovery-codes", &[("token", &token)]).await;
        // Read again, the page shows the same ones; pressed again, there would be others.
        let (shown, again) = (marta.get(new.location()).await, marta.get(new.location()).await);
        assert!(shown.text().contains("id=\"recovery\"") && shown.bytes == again.bytes);
        // Whoever signs in next at this browser is shown nobody's codes, also where she did not sign out.
        let mut jonas = place.joined("Jonas", "keeper").await;
        let made: Vec<_> = marta.cookies.iter().filter(|(name, _)| name == "made").cloned().collect();
        assert_eq!(made.len(), 1);
        jonas.cookies.extend(made);
        assert!(!jonas.get(new.location()).await.text().contains("id=\"recovery\""));
        let asked = sign_in(&mut tablet, MARTA, PASSWORD).await;
        let old = give_code(&mut tablet, &asked, &app.recovery[5]).await;
        assert_eq!(old.status, 422, "new codes end the old ones");
    }
}

#[tokio::test]
async fn guessing_codes_is_stopped_and_a_recovery_code_still_lets_her_in() {
    for place in places().await {
        let mut marta = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        let mut thief = place.stranger();
        let asked = sign_in(&mut thief, MARTA, PASSWORD).await;
        for guess in 0..10 {
            give_code(&mut thief, &asked, &format!("{guess:06}")).await;
        }
        place.app.clock.advance_seconds(60);
        assert_eq!(give_code(&mut thief, &asked, &app.code(&place)).await.status, 429);
        marta.lose_session();
        let own = sign_in(&mut marta, MARTA, PASSWORD).await;
        assert_eq!(give_code(&mut marta, &own, &app.code(&place)).await.location(), "/box");
        let mut phone = place.stranger();
        let asked = sign_in(&mut phone, MARTA, PASSWORD).await;
        assert_eq!(give_code(&mut phone, &asked, &app.recovery[0]).await.location(), "/box");
    }
}

#[tokio::test]
async fn once_more_asks_for_the_code_too_and_turning_it_off_ends_the_others() {
    for place in places().await {
        let mut marta = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        place.app.clock.advance_seconds(11 * 60);
        let token = marta.get("/account").await.hidden("token");
        let asked = marta.post("/account/second-factor/off", &[("token", &token)]).await;
        assert!(asked.text().contains("sign in once more"));
        let form = [("token", token.as_str()), ("back", "/account/second-factor/off"), ("sends", "yes")];
        let only = marta.post("/account/again", &[&form[..], &[("password", PASSWORD)]].concat()).await;
        assert_eq!(only.status, 422, "a password alone does not do");
        let code = app.code(&place);
        let both = [("password", PASSWORD), ("code", code.as_str())];
        let thanks = marta.post("/account/again", &[&form[..], &both[..]].concat()).await;
        assert!(thanks.text().contains("action=\"/account/second-factor/off\""));
        marta.post("/account/second-factor/off", &[("token", &token)]).await;
        assert_eq!(sign_in(&mut place.stranger(), MARTA, PASSWORD).await.location(), "/box");
    }
}

#[tokio::test]
async fn the_secret_of_the_app_is_not_readable_in_the_database() {
    for place in places().await {
        let mut marta = place.marta().await;
        let app = set_up_app(&place, &mut marta).await;
        let sql = "SELECT secret FROM second_factor";
        let (stored,) = place.app.db.one::<(String,)>(sql, platform::args![]).await.unwrap().unwrap();
        assert!(!stored.contains(&app.totp.secret().to_base32()));
        let sql = "SELECT fingerprint FROM recovery_code";
        let rows: Vec<(String,)> = place.app.db.all(sql, platform::args![]).await.unwrap();
        assert!(
            rows.iter().all(|(row,)| app.recovery.iter().all(|code| !row.contains(&code.replace(' ', ""))))
        );
    }
}

#[tokio::test]
async fn a_moderator_is_led_to_the_second_step_once_and_a_family_steward_reads_one_sentence() {
    for place in places().await {
        let mut marta = place.marta().await;
        assert!(
            marta.get("/box").await.text().contains("second step"),
            "said once to the steward of a family"
        );
        assert!(!marta.get("/box").await.text().contains("second step"));
        let mut again = place.marta().await;
        assert!(!again.get("/box").await.text().contains("second step"));
        let mut community = (*place.app.place.now()).clone();
        community.mode = windflower::site::place::Mode::Open;
        place.app.place.changed(community);
        place.joined("Mo", "moderator").await;
        let mut runa = place.stranger();
        place.runa().await;
        assert_eq!(sign_in(&mut runa, "runa@post.example", PASSWORD).await.location(), "/box");
        assert_eq!(sign_in(&mut place.stranger(), "mo@post.example", PASSWORD).await.location(), "/box");
        let mut ada = place.stranger();
        let sql = "UPDATE person SET led_to_factor_at = NULL";
        place.app.db.run(sql, platform::args![]).await.unwrap();
        let led = sign_in(&mut ada, "mo@post.example", PASSWORD).await;
        assert_eq!(led.location(), "/account/second-factor");
        let page = ada.get("/account/second-factor").await;
        assert!(page.text().contains("Later: go to my box"));
        assert_eq!(ada.get("/box").await.status, 200, "her own box is hers all the while");
    }
}

#[tokio::test]
async fn what_no_passkey_signed_signs_nobody_in() {
    for place in places().await {
        let mut stranger = place.stranger();
        for credential in ["", "{}", "[]", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}"] {
            let form = [("ceremony", "AAAA"), ("credential", credential), ("back", "/box/stories")];
            let page = stranger.post("/sign-in/passkey", &form).await;
            assert_eq!((page.status.as_u16(), page.hidden("back")), (422, "/box/stories".to_owned()));
        }
        assert_eq!(stranger.get("/box").await.status, 303);
    }
}

#[tokio::test]
async fn where_the_address_is_a_number_no_passkey_is_offered_and_the_page_says_why() {
    for place in places().await {
        assert!(!place.stranger().get("/sign-in").await.text().contains("Sign in with a passkey"));
        assert!(
            place.marta().await.get("/account/passkeys").await.text().contains("need an address with a name")
        );
    }
}
