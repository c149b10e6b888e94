//! A backup does not bring back who is gone, and does not take anybody away who stayed.

use std::fs;

use platform::db::Engine;
use windflower::operate::backup::restore;

use super::everything::Traces;
use super::{HEDDA, PAGE, count, give, leave, stay, tend};
use crate::backup::elsewhere::{Elsewhere, Machine, back_up};
use crate::cast::places_with;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

#[tokio::test]
async fn an_older_backup_does_not_bring_her_back() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fs::remove_dir_all(elsewhere.backup()).unwrap();
        fs::create_dir(elsewhere.backup()).unwrap();
        let mut hedda = place.joined("Hedda", "keeper").await;
        give(&place, &mut hedda).await;
        let traces = Traces::of(&place.app.db, HEDDA).await;
        let older = back_up(&place).await.unwrap().snapshot;
        leave(&mut hedda, "now").await;
        tend(&place).await;
        assert_eq!(traces.in_tables(&place.app.db).await.len(), 0);
        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            fs::copy(&place.settings.ledger, &machine.settings.ledger).unwrap();
            let from = elsewhere.restore(Some(&older));
            let restored = restore::run(&machine.settings, &place.app.clock, &from).await.unwrap();
            assert!(restored.erased >= 1);
            let there = machine.into_place(&place.app.clock).await;
            let left = traces.in_tables(&there.app.db).await;
            assert_eq!(left.into_iter().collect::<Vec<_>>(), Vec::<String>::new());
            there.work().await;
            windflower::keep::keepsakes::jobs::clear_leftovers(&there.app).await.unwrap();
            assert!(there.app.blobs.is_empty().await.unwrap());
        }
        // With the next backup no body of hers is left outside either.
        back_up(&place).await.unwrap();
        assert_eq!(elsewhere.bodies(), 0);
    }
}

#[tokio::test]
async fn who_stayed_after_the_backup_is_told_once_more_and_has_the_whole_time_again() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fs::remove_dir_all(elsewhere.backup()).unwrap();
        fs::create_dir(elsewhere.backup()).unwrap();
        let mut hedda = place.joined("Hedda", "keeper").await;
        leave(&mut hedda, "days").await;
        let snapshot = back_up(&place).await.unwrap().snapshot;
        assert_eq!(stay(&mut hedda).await.location(), "/box");
        place.app.clock.advance_seconds(40 * 86_400);
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        let from = elsewhere.restore(Some(&snapshot));
        restore::run(&machine.settings, &place.app.clock, &from).await.unwrap();
        let there = machine.into_place(&place.app.clock).await;
        tend(&there).await;
        assert_eq!(count(&there, "SELECT count(*) FROM person").await, 2);
        assert!(there.letters().iter().any(|letter| letter.contains(HEDDA) && letter.contains(PAGE)));
        let mut back = there.signed_in(HEDDA).await;
        assert_eq!(stay(&mut back).await.location(), "/box");
    }
}
