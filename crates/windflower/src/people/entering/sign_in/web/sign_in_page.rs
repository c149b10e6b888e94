//! The page of signing in, new or once more.

use askama::Template;
use http::StatusCode;

use crate::app::App;
use crate::people::entering::{openid, passkeys};
use crate::site::chrome::Chrome;
use crate::site::page::{self, Answer};
use crate::site::place::Mode;

#[derive(Template)]
#[template(path = "people/entering/sign_in/sign_in.html")]
struct SignInPage {
    chrome: Chrome,
    back: String,
    address: String,
    trouble: Option<String>,
    passkeys: bool,
    /// What staff sign in with, where there is such a provider.
    staff: Option<String>,
}

impl SignInPage {
    fn new(app: &App, chrome: Chrome, (address, back): (&str, &str), trouble: Option<String>) -> SignInPage {
        SignInPage {
            back: back.to_owned(),
            address: address.to_owned(),
            trouble,
            passkeys: passkeys::is_possible(app),
            staff: openid::name(app),
            chrome,
        }
    }

    fn may_join(&self) -> bool {
        self.chrome.place.mode == Mode::Open
    }
}

/// The page with every way in.
pub fn ask(app: &App, chrome: Chrome, back: &str) -> Answer {
    page::show(&SignInPage::new(app, chrome, ("", back), None))
}

/// The page once more, with a sentence about what did not work; address and way back are kept.
pub fn ask_again(app: &App, chrome: Chrome, typed: (&str, &str), trouble: String) -> Answer {
    let page = SignInPage::new(app, chrome, typed, Some(trouble));
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
