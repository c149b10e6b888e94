//! The last step of every way of signing in.

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::devices::web::{At, Whence};
use crate::people::entering::{second_factor, sessions};
use crate::site::chrome::Chrome;
use crate::site::page::{self, Answer};
use crate::site::place::Mode;

/// Begins the session. Where she is signed in already, it proves once more that it is she, so that the page behind this
/// one can go on.
pub async fn finish(
    app: &App,
    chrome: &Chrome,
    (person_id, two_factors): (&PersonId, bool),
    whence: &Whence,
    back: &str,
) -> Answer {
    let to = if back.is_empty() { "/box" } else { page::own_address(back) };
    let at = At::of(app, person_id, whence).await?;
    let mut tx = app.db.begin().await?;
    sessions::forget_waiting(&mut tx, person_id).await?;
    if let Some(visitor) = chrome.visitor.as_ref().filter(|visitor| visitor.person_id == *person_id) {
        sessions::prove(&mut tx, &app.clock, (person_id, &visitor.session), two_factors).await?;
        tx.commit().await?;
        return page::go(to);
    }
    // In a family her box comes first, and a sentence does; in a community the page itself is shown, with "later" on it.
    let way = match (second_factor::lead_once(app, &mut tx, person_id).await?, chrome.place.mode) {
        (false, _) => page::go(to)?,
        (true, Mode::Family) => page::go_and_say(to, "said-second-step")?,
        (true, _) => page::go("/account/second-factor")?,
    };
    let response = sessions::web::begin(app, &mut tx, (person_id, two_factors), &at, way).await?;
    tx.commit().await?;
    Ok(response)
}
