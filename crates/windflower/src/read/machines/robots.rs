//! What machines are asked to leave alone. It names what is for anyone and nothing else, so that it tells nobody where the
//! rest is; those who do not obey it get no more than a stranger does.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;

use crate::app::Shared;

/// Who gathers pages to train machines, one a line behind the first: what they are called, whose they are, and who says so.
const GATHERERS: &str = include_str!("../../../care/gatherers.tsv");

/// What search engines may fetch, where the place lets them: each page says itself whether they may name it.
const OPEN: [&str; 8] =
    ["/$", "/stories", "/s/", "/help", "/privacy", "/assets/", "/sitemap.xml$", "/sitemap/"];

/// For every machine that asks.
pub async fn show(State(app): State<Shared>) -> String {
    let mut text = String::new();
    for name in GATHERERS.lines().skip(1).filter_map(|line| line.split('\t').next()) {
        text.push_str(&format!("User-agent: {name}\n"));
    }
    text.push_str("Disallow: /\n\nUser-agent: *\nContent-Signal: ai-train=no, ai-input=no\n");
    if app.settings.search_engines {
        for path in OPEN {
            text.push_str(&format!("Allow: {path}\n"));
        }
    }
    text.push_str("Disallow: /\n");
    if app.settings.search_engines {
        text.push_str(&format!("\nSitemap: {}/sitemap.xml\n", app.settings.address));
    }
    text
}

/// That nobody may mine texts here (W3C community group, TDM Reservation Protocol), for the whole place.
pub async fn mining() -> Response {
    let json = "[{\"location\":\"/\",\"tdm-reservation\":1}]\n";
    ([(CONTENT_TYPE, "application/json")], json).into_response()
}
