//! What a program may watch, on a port of the operator's own and never on the public one: whether the place lives, whether
//! it can answer, and how its pictures and backups stand. Nothing of anybody is in it.

use std::fmt::Write as _;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, http};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use platform::clock::Moment;

use crate::app::Shared;
use crate::keep::checks;
use crate::operate::backup;
use crate::site::place::time;

/// The addresses of the operator's port.
pub fn router(app: &Shared) -> Router {
    Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(Shared::clone(app))
}

/// Whether the database answers and the folder of the pictures is there.
async fn ready(State(app): State<Shared>) -> Response {
    let database = backup::state(&app.db).await.is_ok();
    let pictures = app.blobs.is_there().await.is_ok_and(|it| it);
    if database && pictures {
        return "ready\n".into_response();
    }
    let sentence = format!("not ready: database {database}, pictures {pictures}\n");
    (StatusCode::SERVICE_UNAVAILABLE, sentence).into_response()
}

/// In the text form of Prometheus, as <https://prometheus.io/docs/instrumenting/exposition_formats/> describes it.
async fn metrics(State(app): State<Shared>) -> Response {
    match gather(&app).await {
        Ok(text) => ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "the numbers could not be gathered");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

async fn gather(app: &Shared) -> Result<String, platform::db::DbError> {
    let mut text = String::new();
    text.push_str("# HELP windflower_originals Originals by what the last check found, in each copy.\n");
    text.push_str("# TYPE windflower_originals gauge\n");
    let places = checks::places(&app.db, app.settings.copies.len()).await?;
    for place in &places {
        let copy = place.copy.map_or_else(|| "pictures".to_owned(), |number| format!("copy-{}", number + 1));
        let states = [
            ("whole", place.counts.whole),
            ("damaged", place.counts.damaged),
            ("missing", place.counts.missing),
            ("cannot-check", place.counts.cannot_check),
            ("mended", place.counts.mended),
            ("extra", place.counts.extra),
        ];
        for (state, count) in states {
            // A String takes everything that is written to it.
            let _ = writeln!(text, "windflower_originals{{copy=\"{copy}\",state=\"{state}\"}} {count}");
        }
    }
    let checked = places.first().and_then(|place| place.ended_at).unwrap_or(Moment(0));
    gauge(&mut text, "windflower_check_ended_seconds", "When the last check ended.", checked);
    let run = backup::state(&app.db).await?;
    let proven = "When the newest backup was made that a restore has proved; 0 for none.";
    gauge(&mut text, "windflower_backup_proven_seconds", proven, run.proven_at);
    let _ = writeln!(
        text,
        "# HELP windflower_clock_believed Whether the place goes by the clock of its machine."
    );
    let _ = writeln!(text, "# TYPE windflower_clock_believed gauge");
    let _ = writeln!(text, "windflower_clock_believed {}", u8::from(time::doubt(&app.clock).is_none()));
    let _ = writeln!(text, "# HELP windflower_backup_failed Whether the last backup failed.");
    let _ = writeln!(text, "# TYPE windflower_backup_failed gauge");
    let _ = writeln!(text, "windflower_backup_failed {}", u8::from(!run.trouble.is_empty()));
    Ok(text)
}

fn gauge(text: &mut String, name: &str, help: &str, at: Moment) {
    let _ = write!(text, "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {}\n", at.millis() / 1_000);
}
