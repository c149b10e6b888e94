//! The room about the two parents of a box: who keeps it, and the invitation.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use super::{Invited, Way};
use crate::app::{App, Shared};
use crate::keep::boxes::{self, BoxKeeper, OwnBox};
use crate::keep::says;
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "keep/parents/parents.html")]
struct ParentsPage {
    chrome: Chrome,
    other: Option<BoxKeeper>,
    /// Until when the invitation is open.
    open_until: Option<String>,
    /// The link, on the one page that ever shows it.
    link: Option<String>,
    by_letter: bool,
    /// Photographs she is said to be in, `(id, title, file)`, while she has not answered.
    open_questions: Vec<(String, String, String)>,
    fields: Fields,
    troubles: Troubles,
}

impl ParentsPage {
    async fn new(
        app: &App,
        chrome: Chrome,
        keeper: &Keeper,
        own_box: &OwnBox,
    ) -> Result<ParentsPage, Refusal> {
        let open = super::open_invitation(&app.db, &app.clock, own_box).await?;
        let day = |moment| chrome.words.language().date(in_zone(moment, keeper.time_zone()).date());
        Ok(ParentsPage {
            other: boxes::other_keeper(&app.db, own_box).await?,
            by_letter: open.as_ref().is_some_and(|invitation| invitation.letter_to.is_some()),
            open_until: open.map(|invitation| day(invitation.ends_at)),
            open_questions: says::open_questions(&app.db, own_box.id(), keeper).await?,
            link: None,
            fields: Fields::default(),
            troubles: Troubles::default(),
            chrome,
        })
    }
}

/// Who keeps this box, and the invitation.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    page::show(&ParentsPage::new(&app, chrome, &keeper, &own_box).await?)
}

/// Makes the link: shown once, or sent by letter to an address that she typed.
pub async fn invite(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let address = fields.text("address");
    let way = if fields.text("way") == "letter" { Way::Letter(address) } else { Way::ByHand };
    let trouble = if matches!(way, Way::Letter(address) if !persons::is_address(address)) {
        chrome.words.welcome_address_trouble()
    } else {
        let mut tx = app.db.begin().await?;
        let invited = super::invite(&app, &mut tx, &keeper, &own_box, way).await?;
        tx.commit().await?;
        match invited {
            Invited::Link(token) => {
                let link = format!("{}/join/{}", app.settings.address, token.reveal());
                let there = ParentsPage::new(&app, chrome, &keeper, &own_box).await?;
                return page::show(&ParentsPage { link: Some(link), ..there });
            }
            Invited::LetterSoon => return page::go_and_say("/box/parents", "said-letter-soon"),
            Invited::NotNow => return page::go("/box/parents"),
            Invited::LetterTooSoon => chrome.words.parents_letter_too_soon(),
        }
    };
    let mut there = ParentsPage::new(&app, chrome, &keeper, &own_box).await?;
    there.troubles.add("address", trouble);
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &ParentsPage { fields, ..there })
}

/// Takes the invitation back.
pub async fn take_back(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let mut tx = app.db.begin().await?;
    super::take_back(&mut tx, &own_box).await?;
    tx.commit().await?;
    page::go_and_say("/box/parents", "said-invitation-back")
}
