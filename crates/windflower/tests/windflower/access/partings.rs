//! Two who keep one box: nobody wants to part, or one of them asked.

use platform::args;
use platform::db::Query;

use super::stage::Stage;
use super::stories::{self, Scene};
use super::table::OTHER_PARENT;

/// Whoever asked before is forgotten, so that nobody ever agrees here.
pub async fn in_state(stage: &Stage<'_>, state: &str) -> Scene {
    stage.place.app.db.run("DELETE FROM parting", args![]).await.unwrap();
    let asks = match state {
        "nobody asked" => None,
        "she asked" => Some(stage.keeper()),
        "the other parent asked" => stage.viewers.iter().find(|viewer| viewer.name == OTHER_PARENT),
        unknown => panic!("nobody knows how it comes that {unknown}"),
    };
    if let Some(asks) = asks {
        let page = asks.browser.clone().post("/box/parents/part", &[("token", &asks.token)]).await;
        assert_eq!(page.status, 303);
    }
    stories::in_state(stage, "a draft, never shown").await
}
