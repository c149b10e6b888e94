//! What the first page of a story says to machines: the words of its gate, where it stands in the lists, and as far as its keeper
//! lets it. Nothing from behind a content note, and no picture.

use serde_json::json;
use story::Document;

use super::store::ToRead;
use crate::app::App;
use crate::share::machine_wishes::{self, Machines};
use crate::share::story_page::Head;
use crate::site::chrome::{self, Choice, Chrome};
use crate::site::refusal::Refusal;

/// For the first page of this story.
pub async fn of(app: &App, choice: &Choice, story: &ToRead, document: &Document) -> Result<Head, Refusal> {
    if !story.is_listed() {
        return Ok(Head::default());
    }
    let machines = machine_wishes::of(&app.db, &story.id).await?;
    if machines == Machines::Here {
        return Ok(Head::default());
    }
    let own = format!("{}/s/{}", app.settings.address, story.address);
    let url: String = form_urlencoded::byte_serialize(own.as_bytes()).collect();
    let card = format!("{}/oembed?url={url}&format=json", app.settings.address);
    let is_found = machines == Machines::Search;
    Ok(Head {
        found: is_found && app.settings.search_engines,
        data: Some(data(app, (&own, story), document)),
        address: Some((own, card)),
        card: is_found.then(|| on_card(&Chrome::public(app, choice, "/"), document)),
    })
}

/// Title and line, and what every card says where there is none.
fn on_card(chrome: &Chrome, document: &Document) -> (String, String) {
    let or = |own: &str, other: String| if own.is_empty() { other } else { own.to_owned() };
    (or(&document.title, chrome.words.card_title()), or(&document.opening, chrome.words.card_text()))
}

/// The words of the gate. No sign in it ends the element that it stands in.
fn data(app: &App, (own, story): (&str, &ToRead), document: &Document) -> String {
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "url": own,
        "inLanguage": document.language,
        "isAccessibleForFree": true,
    });
    let zone = &app.place.now().time_zone;
    let month = story.published_at.map(|at| chrome::in_zone(at, zone).date().strftime("%Y-%m").to_string());
    let said = [
        ("headline", Some(document.title.clone())),
        ("description", Some(document.opening.clone())),
        ("datePublished", month),
    ];
    for (name, words) in said {
        if let Some(words) = words.filter(|words| !words.is_empty()) {
            data[name] = words.into();
        }
    }
    if !document.pen_name.is_empty() {
        data["author"] = json!({ "@type": "Person", "name": document.pen_name });
    }
    within_page(&data.to_string())
}

/// JSON in which no sign is one of HTML.
fn within_page(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for sign in json.chars() {
        match sign {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(sign)))
            }
            sign => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::within_page;

    #[test]
    fn no_title_ends_the_element() {
        let json = serde_json::json!({ "headline": "</script><!--&\u{2028}" }).to_string();
        let safe = within_page(&json);
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']));
        let read: serde_json::Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(read["headline"], "</script><!--&\u{2028}");
    }
}
