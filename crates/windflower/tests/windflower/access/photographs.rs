//! A photograph of the keeper in each of its states.

use super::stage::{Photograph, Stage};
use super::stories::{Scene, decide, send, told};

/// A photograph in the state that the table names.
pub async fn in_state(stage: &Stage<'_>, state: &str) -> Scene {
    let shade = u8::try_from(stage.next() % 250).unwrap();
    let keeper = &stage.keeper().browser;
    let photograph = Photograph::keep(&mut keeper.clone(), "CANARY-FILE-IN-BOX.jpg", shade).await;
    let room = format!("/box/keepsakes/{}", photograph.id);
    match state {
        "kept, in no story" => {}
        "in a story for anyone" => {
            let story = told(stage, &photograph).await;
            decide(stage, &story, "anyone", "now").await;
            return Scene::of(stage, story, &photograph, None).await;
        }
        "put away by her" => send(stage, &format!("{room}/away")).await,
        "removed for good" => {
            send(stage, &format!("{room}/away")).await;
            keeper.clone().prove().await;
            send(stage, &format!("{room}/remove")).await;
        }
        unknown => panic!("nobody knows how a photograph comes to be “{unknown}”"),
    }
    Scene { story: None, photograph, keys: [None, None], old_address: None, circle: None }
}
