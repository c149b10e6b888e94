//! Who is told that rows grow old: by letter, and at the machine. And that an open letter says who helps.

use platform::args;
use platform::db::Query;
use windflower::site::signposts;

use super::{at, id};
use crate::cast::{Place, places};

#[tokio::test]
async fn those_who_run_the_place_are_told_once_before_rows_leave_the_pages() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.press("/account/letters", &[("letters", "open")]).await;
        let told = || {
            place
                .letters()
                .into_iter()
                .filter(|letter| letter.contains("/place/signposts"))
                .collect::<Vec<_>>()
        };
        for (when, letters) in
            [("2027-10-24T12:00:00Z", 0), ("2027-10-25T12:00:00Z", 1), ("2027-10-26T12:00:00Z", 1)]
        {
            at(&place, when);
            place.tick().await;
            place.work().await;
            assert_eq!(told().len(), letters, "{when}");
        }
        let letter = told().remove(0);
        assert!(
            letter.contains("Some organisations need a look") && letter.contains("Sands (GB)"),
            "{letter}"
        );
        // All but one are checked; it is told of no more. What was checked then grows old in its turn.
        let mut marta = place.marta().await;
        let sql = "UPDATE signpost SET checked_on = '2027-10-26' WHERE organisation <> 'Sands'";
        place.app.db.run(sql, args![]).await.unwrap();
        let shout = id(&place, "Shout").await;
        marta.press(&format!("/place/signposts/{shout}/right"), &[]).await;
        at(&place, "2027-11-20T12:00:00Z");
        place.tick().await;
        place.work().await;
        assert_eq!(told().len(), 1);
        at(&place, "2028-10-01T12:00:00Z");
        place.tick().await;
        place.work().await;
        assert_eq!(told().len(), 2);
    }
}

#[tokio::test]
async fn an_open_letter_ends_with_who_helps_as_every_page_does() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.press("/account/letters", &[("letters", "open")]).await;
        place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await;
        place.work().await;
        let plain = |letter: String| letter.replace("=\r\n", "");
        let letter =
            place.letters().into_iter().map(plain).find(|letter| letter.contains("Your link")).unwrap();
        for line in
            ["In danger, or heavy bleeding: 999", "Sands: 0808 164 3332", "Samaritans: 116 123", "/help"]
        {
            assert!(letter.contains(line), "{line}: {letter}");
        }
        assert!(!letter.contains("Open"), "when it is read nobody knows");
    }
}

#[tokio::test]
async fn a_discreet_letter_names_nobody() {
    for place in places().await {
        at(&place, "2027-11-01T12:00:00Z");
        place.tick().await;
        place.work().await;
        let letters: Vec<_> =
            place.letters().into_iter().filter(|letter| letter.contains("/place/signposts")).collect();
        assert!(letters.len() == 1 && !letters[0].contains("Sands"), "{letters:?}");
    }
}

/// Asks the command of the shell, beside the place.
fn check(place: &Place, json: bool) -> (bool, String) {
    let words: &[&str] = if json { &["signposts", "check", "--json"] } else { &["signposts", "check"] };
    let output = crate::checks::windflower(place, words);
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text)
}

#[tokio::test]
async fn the_command_says_how_each_row_stands_and_whether_somebody_is_needed() {
    for place in places().await {
        let (is_well, text) = check(&place, false);
        assert!(is_well && text.contains("fine                 GB Sands (checked 2026-11-22)"), "{text}");
        let sql = "UPDATE signpost SET checked_on = $1, hours = $2 WHERE organisation = $3";
        for (day, hours, name) in [
            ("2026-01-01", "24/7", "Samaritans"),
            ("2025-01-01", "24/7", "Shout"),
            ("", "24/7", "Petals - baby loss counselling"),
            ("2026-11-22", "Mon 25:00-26:00", "Sands"),
        ] {
            place.app.db.run(sql, args![day, hours, name]).await.unwrap();
        }
        let (is_well, text) = check(&place, true);
        assert!(!is_well && text.contains("Something asks for a person."), "{text}");
        let lines: Vec<serde_json::Value> =
            text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        assert_eq!(lines.len(), signposts::seed().len());
        for (name, state) in [
            ("Sands", "hours-not-understood"),
            ("Samaritans", "please-check"),
            ("Shout", "out"),
            ("Petals - baby loss counselling", "out"),
            ("Twins Trust Bereavement Service", "fine"),
        ] {
            let line = lines.iter().find(|line| line["organisation"] == name).unwrap();
            assert_eq!(line["state"], state, "{line}");
        }
    }
}
