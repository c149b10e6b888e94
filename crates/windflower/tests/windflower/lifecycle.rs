//! The table of nouns is whole: every table of the database belongs to one noun, and whatever holds a trace of somebody
//! holds none after she is gone. A new noun cannot be forgotten, because its table fails here.

use std::collections::{BTreeMap, BTreeSet};

use platform::args;
use platform::db::{Db, Part, Query};
use windflower::lifecycle::{NOTHING_OF_ANYBODY, NOUNS};
use windflower::people::ledger::{self, Kind};

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
        "INSERT INTO keepsake_closed (keepsake_id, person_id) SELECT id, kept_by FROM keepsake WHERE kept_by = $1",
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
        "INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at)
         SELECT keepsake.id, 'arrived', letterbox.id, 'CANARY', 'CANARY', 'r', 0
         FROM keepsake, letterbox WHERE keepsake.kept_by = $1 AND letterbox.made_by = $1",
        "INSERT INTO arrival_opened (keepsake_id, person_id, is_open)
         SELECT keepsake_id, CAST($1 AS TEXT), TRUE FROM arrival",
        "INSERT INTO ended_session (fingerprint, person_id, device, known_device, made_at, ended_at, ended_by)
         VALUES ('ended', $1, 'CANARY', FALSE, 0, 9999999999999, 'her')",
        "INSERT INTO invitation_device (fingerprint, invitation_id, person_id)
         SELECT 'phone', min(invitation.id), CAST($1 AS TEXT) FROM invitation",
        // A job may name each thing about which there is a kind of job.
        "INSERT INTO job (id, kind, payload, state, due, made_at)
         SELECT 'about ' || thing.id, 'about hers', thing.id, 'ready', 9999999999999, 0 FROM
             (SELECT id FROM keepsake WHERE kept_by = $1 UNION ALL SELECT id FROM story WHERE teller_id = $1
              UNION ALL SELECT id FROM letterbox WHERE made_by = $1 UNION ALL SELECT id FROM after_me WHERE keeper_id = $1
              UNION ALL SELECT box_id FROM box_keeper WHERE person_id = $1
              UNION ALL SELECT id FROM address_change UNION ALL SELECT id FROM newcomer WHERE asked_in_by = $1)
             AS thing",
        "INSERT INTO report (id, about, thing_id, story_id, words_hash, reason, words, receipt, lead_id, outcome, made_at,
                             decided_at, appeal, appealed_at)
         SELECT 'reported', 'story', '', min(id), 'hash', 'other', 'CANARY', 'receipt', NULL, NULL, 0, NULL, 'CANARY', NULL
         FROM story WHERE teller_id = $1",
        "INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at, line)
         SELECT 'report', 'reported', 'place', NULL, 1, 0, '', '', 0, 'CANARY' FROM person WHERE id = $1",
        "INSERT INTO remark (id, story_id, report_id, kind, line, opened_by, made_at, ends_at, answer)
         SELECT 'said', min(id), 'reported', 'opened', 'CANARY', CAST($1 AS TEXT), 0, 0, 'CANARY'
         FROM story WHERE teller_id = $1",
        "INSERT INTO near_story (story_id, near_id, weight, why)
         SELECT story_id, story_id, 1, 'teller:mother' FROM listing
         WHERE story_id IN (SELECT id FROM story WHERE teller_id = $1)",
        "INSERT INTO care_choice (person_id, kinds, experiences, kind_until, letters) VALUES ($1, '', '', 0, TRUE)",
        "INSERT INTO signpost (id, spot, version, country, languages, organisation, topics, purpose, web, phone, phone_kind,
                               hours, written, grade, checked_on, checked_by)
         SELECT 'post', 1, 1, 'GB', 'en', 'Somebody', 'crisis', '', '', '116', '', '', '', 'A', '2026-11-22', CAST($1 AS TEXT)
         FROM person WHERE id = $1",
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

#[tokio::test]
async fn in_a_box_that_the_other_parent_keeps_nothing_names_whoever_is_gone() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        give(&place, &mut hedda).await;
        hedda.press("/box/parents/invitation/back", &[]).await;
        let mut jonas = place.jonas(&mut hedda).await;
        let traces = Traces::of(&place.app.db, HEDDA).await.and_ids_of_hers(&place.app.db).await;
        write_more(&place, &traces).await;
        write_the_rest(&place, &traces).await;
        leave(&mut hedda, "now").await;
        tend(&place).await;
        let her = Traces::of_these(vec![traces.person().to_owned(), HEDDA.to_owned()]);
        let left = her.in_tables(&place.app.db).await;
        assert_eq!(left.into_iter().collect::<Vec<_>>(), Vec::<String>::new());
        assert_eq!(jonas.get("/box").await.status, 200);
        let kept = "SELECT count(*) FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id";
        let kept = place.app.db.one::<(i64,)>(kept, args![]).await.unwrap();
        assert_ne!(kept, Some((0,)), "what he keeps stays");
    }
}

/// Tables of which a row names something of a box, and that hold nothing of whoever goes to a box of her own.
const STAYS_WITH_THE_OLD_BOX: [&str; 5] = [
    // A link into the box that both kept; it leads nowhere once she keeps it no longer.
    "letterbox",
    "parting",
    "parting_copy",
    "parent_invitation",
    "job",
];

/// The tables in which one of these ids stands. The ledger, which names what is gone, is none of them.
async fn tables_that_name(place: &Place, ids: Vec<String>) -> BTreeSet<String> {
    let found = Traces::of_these(ids).in_tables(&place.app.db).await;
    found.into_iter().map(|column| column.split('.').next().unwrap().to_owned()).collect()
}

async fn ids(place: &Place, sql: &'static str, id: &str) -> Vec<String> {
    let rows = place.app.db.all::<(String,)>(sql, args![id]).await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

#[tokio::test]
async fn when_two_part_whatever_stands_beside_a_photograph_stands_beside_its_copy() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        give(&place, &mut hedda).await;
        hedda.press("/box/parents/invitation/back", &[]).await;
        let mut jonas = place.jonas(&mut hedda).await;
        let traces = Traces::of(&place.app.db, HEDDA).await.and_ids_of_hers(&place.app.db).await;
        write_more(&place, &traces).await;
        write_the_rest(&place, &traces).await;
        for sql in ["DELETE FROM parting_copy", "DELETE FROM parting"] {
            place.app.db.run(sql, args![]).await.unwrap();
        }
        const KEEPSAKES: &str = "SELECT id FROM keepsake WHERE box_id = $1";
        let old_box = traces.own_box().to_owned();
        let there = ids(&place, KEEPSAKES, &old_box).await;
        let named = [
            tables_that_name(&place, there.clone()).await,
            tables_that_name(&place, vec![old_box.clone()]).await,
        ];
        hedda.press("/box/parents/part", &[]).await;
        jonas.press("/box/parents/part", &[]).await;
        place.work().await;
        let sql = "SELECT box_id FROM box_keeper WHERE person_id = $1";
        let new_box = ids(&place, sql, traces.person()).await.remove(0);
        assert_ne!(new_box, old_box);
        let here = ids(&place, KEEPSAKES, &new_box).await;
        assert_eq!(here.len(), there.len());
        let names_now =
            [tables_that_name(&place, here).await, tables_that_name(&place, vec![new_box.clone()]).await];
        for (before, now) in named.iter().zip(&names_now) {
            for table in before {
                let stays = STAYS_WITH_THE_OLD_BOX.contains(&table.as_str());
                assert_ne!(
                    now.contains(table),
                    stays,
                    "{table}: the column `parts` of its row says what goes along"
                );
            }
        }
        // And nothing of whoever left names what is no longer hers.
        for sql in [
            "SELECT placement.keepsake_id FROM placement JOIN story ON story.id = placement.story_id WHERE teller_id = $1",
            "SELECT picture_key.keepsake_id FROM picture_key JOIN story ON story.id = picture_key.story_id
             WHERE teller_id = $1",
        ] {
            let hers = ids(&place, sql, traces.person()).await;
            assert!(!hers.is_empty() && hers.iter().all(|id| !there.contains(id)), "{sql}");
        }
    }
}

#[tokio::test]
async fn every_kind_of_line_of_the_ledger_finds_its_row() {
    for place in places().await {
        let mut tx = place.app.db.begin().await.unwrap();
        let now = place.app.clock.now();
        for kind in Kind::ALL.iter().copied() {
            let noted = if kind.is_erasure() {
                ledger::note(&mut tx, kind, "a", now).await
            } else {
                ledger::note_taken_back(&mut tx, kind, "b", now).await
            };
            assert_eq!(noted, Ok(()), "{kind:?}");
        }
    }
}
