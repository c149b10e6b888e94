//! The table of nouns is whole: every table of the database belongs to one noun, and whatever holds a trace of somebody
//! holds none after she is gone. A new noun cannot be forgotten, because its table fails here.

use std::collections::{BTreeMap, BTreeSet};

use platform::args;
use platform::db::{Db, Part, Query};
use windflower::lifecycle::{NOTHING_OF_ANYBODY, NOUNS};

use crate::cast::{Place, photograph, places};
use crate::farewell::everything::{Traces, write_more};
use crate::farewell::{HEDDA, give, leave, tend};

/// Every table, as the database itself names them.
async fn tables(db: &Db) -> BTreeSet<String> {
    let (mut parts, mut tables) = (db.dump().await.unwrap(), BTreeSet::new());
    while let Some(part) = parts.recv().await {
        if let Part::Table { name, .. } = part.unwrap() {
            tables.insert(name);
        }
    }
    tables
}

#[tokio::test]
async fn every_table_belongs_to_one_noun() {
    let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for noun in NOUNS {
        for table in noun.tables {
            owners.entry(table).or_default().push(noun.name);
        }
    }
    for place in places().await {
        let there = tables(&place.app.db).await;
        for table in &there {
            let owners = owners.get(table.as_str()).map_or(0, Vec::len);
            assert_eq!(owners, 1, "{table}: a row of lifecycle.rs says whose it is");
        }
        for named in owners.keys().chain(NOTHING_OF_ANYBODY) {
            assert!(there.contains(*named), "there is no table {named}");
        }
    }
}

/// Rows that `give` and `write_more` do not write.
async fn write_the_rest(place: &Place, traces: &Traces) {
    for sql in [
        "INSERT INTO keepsake_check (keepsake_id, state, checked_at)
         SELECT id, 'whole', 0 FROM keepsake WHERE kept_by = $1",
        "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach)
         SELECT id, kept_by, kept_by, 'anyone' FROM keepsake WHERE kept_by = $1",
        "INSERT INTO parting (box_id, asked_by, asked_at, due)
         SELECT box_id, person_id, 0, 9999999999999 FROM box_keeper WHERE person_id = $1",
        "INSERT INTO parting_copy (box_id, from_blob, to_blob)
         SELECT box_id, 'aaaaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbbbb' FROM box_keeper WHERE person_id = $1",
        "INSERT INTO after_me_stop (fingerprint, after_me_id, made_at)
         SELECT 'stop', id, 0 FROM after_me WHERE keeper_id = $1",
        "INSERT INTO after_me_opened (fingerprint, after_me_id, ends_at)
         SELECT 'opened', id, 9999999999999 FROM after_me WHERE keeper_id = $1",
        "INSERT INTO widening_circle (story_id, circle_id)
         SELECT widening.story_id, circle.id FROM widening, circle WHERE circle.keeper_id = $1",
        "INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at, sealed)
         SELECT keepsake.id, 'arrived', letterbox.id, 'CANARY', 'CANARY', 'r', 0, FALSE
         FROM keepsake, letterbox WHERE keepsake.kept_by = $1 AND letterbox.made_by = $1",
        "INSERT INTO invitation_device (fingerprint, invitation_id, person_id)
         SELECT 'phone', min(invitation.id), CAST($1 AS TEXT) FROM invitation",
        "INSERT INTO farewell_notice (id, person_id, address) VALUES ('notice', $1, 'CANARY@post.example')",
    ] {
        place.app.db.run(sql, args![traces.person()]).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
}

#[tokio::test]
async fn a_table_that_tells_of_somebody_tells_nothing_after_she_is_gone() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.keep("scarf.jpg", &photograph(10)).await;
        let mut hedda = place.joined("Hedda", "keeper").await;
        give(&place, &mut hedda).await;
        hedda.keep("CANARYSECOND.jpg", &photograph(30)).await;
        let traces = Traces::of(&place.app.db, HEDDA).await.and_ids_of_hers(&place.app.db).await;
        write_more(&place, &traces).await;
        write_the_rest(&place, &traces).await;
        let mut told = traces.in_tables(&place.app.db).await;
        leave(&mut hedda, "days").await;
        told.extend(traces.in_tables(&place.app.db).await);
        let told: BTreeSet<&str> = told.iter().filter_map(|column| column.split('.').next()).collect();
        for table in &tables(&place.app.db).await {
            let nothing = NOTHING_OF_ANYBODY.contains(&table.as_str());
            assert_ne!(told.contains(table.as_str()), nothing, "{table} tells of her, or is on the list");
        }
        leave(&mut hedda, "now").await;
        tend(&place).await;
        let left = traces.in_tables(&place.app.db).await;
        assert_eq!(left.into_iter().collect::<Vec<_>>(), Vec::<String>::new());
    }
}
