//! The migrations of this program, in order.

use platform::db::Migration;

/// All of them; a new one is added at the end and never changed once a release carried it.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "place_and_people",
        sql: include_str!("../../migrations/0001_place_and_people.sql"),
    },
    Migration { number: 2, name: "keep", sql: include_str!("../../migrations/0002_keep.sql") },
    Migration { number: 3, name: "share", sql: include_str!("../../migrations/0003_share.sql") },
    Migration { number: 4, name: "jobs", sql: platform::jobs::MIGRATION },
    Migration { number: 5, name: "signing_in", sql: include_str!("../../migrations/0005_signing_in.sql") },
    Migration { number: 6, name: "letters", sql: include_str!("../../migrations/0006_letters.sql") },
    Migration { number: 7, name: "parents", sql: include_str!("../../migrations/0007_parents.sql") },
    Migration { number: 8, name: "circles", sql: include_str!("../../migrations/0008_circles.sql") },
    Migration { number: 9, name: "pen_names", sql: include_str!("../../migrations/0009_pen_names.sql") },
    Migration { number: 10, name: "after_me", sql: include_str!("../../migrations/0010_after_me.sql") },
    Migration {
        number: 11,
        name: "edition_language",
        sql: include_str!("../../migrations/0011_edition_language.sql"),
    },
    Migration { number: 12, name: "members", sql: include_str!("../../migrations/0012_members.sql") },
    Migration { number: 13, name: "openid", sql: include_str!("../../migrations/0013_openid.sql") },
    Migration { number: 14, name: "checks", sql: include_str!("../../migrations/0014_checks.sql") },
    Migration { number: 15, name: "copies", sql: include_str!("../../migrations/0015_copies.sql") },
    Migration { number: 16, name: "letterbox", sql: include_str!("../../migrations/0016_letterbox.sql") },
    Migration {
        number: 17,
        name: "ledger_and_backups",
        sql: include_str!("../../migrations/0017_ledger_and_backups.sql"),
    },
    Migration {
        number: 18,
        name: "kept_formats",
        sql: include_str!("../../migrations/0018_kept_formats.sql"),
    },
    Migration { number: 19, name: "uploads", sql: include_str!("../../migrations/0019_uploads.sql") },
    Migration { number: 20, name: "farewell", sql: include_str!("../../migrations/0020_farewell.sql") },
    Migration { number: 22, name: "show_again", sql: include_str!("../../migrations/0022_show_again.sql") },
    Migration { number: 23, name: "taken_back", sql: include_str!("../../migrations/0023_taken_back.sql") },
    Migration {
        number: 24,
        name: "opened_just_now",
        sql: include_str!("../../migrations/0024_opened_just_now.sql"),
    },
    Migration { number: 25, name: "listing", sql: include_str!("../../migrations/0025_listing.sql") },
    Migration { number: 26, name: "time", sql: include_str!("../../migrations/0026_time.sql") },
    Migration {
        number: 29,
        name: "counted_first",
        sql: include_str!("../../migrations/0029_counted_first.sql"),
    },
    Migration {
        number: 30,
        name: "proved_address",
        sql: include_str!("../../migrations/0030_proved_address.sql"),
    },
    Migration { number: 31, name: "name_mark", sql: include_str!("../../migrations/0031_name_mark.sql") },
    Migration { number: 33, name: "words_shown", sql: include_str!("../../migrations/0033_words_shown.sql") },
    Migration { number: 34, name: "showing", sql: include_str!("../../migrations/0034_showing.sql") },
    Migration { number: 35, name: "own_seals", sql: include_str!("../../migrations/0035_own_seals.sql") },
    Migration {
        number: 36,
        name: "ended_sessions",
        sql: include_str!("../../migrations/0036_ended_sessions.sql"),
    },
    Migration { number: 37, name: "collations", sql: include_str!("../../migrations/0037_collations.sql") },
    Migration { number: 38, name: "indexes", sql: include_str!("../../migrations/0038_indexes.sql") },
    Migration { number: 39, name: "album", sql: include_str!("../../migrations/0039_album.sql") },
    Migration {
        number: 40,
        name: "letters_in_pieces",
        sql: include_str!("../../migrations/0040_letters_in_pieces.sql"),
    },
    Migration { number: 41, name: "versions", sql: include_str!("../../migrations/0041_versions.sql") },
    Migration { number: 43, name: "kept_count", sql: include_str!("../../migrations/0043_kept_count.sql") },
    Migration { number: 44, name: "decisions", sql: include_str!("../../migrations/0044_decisions.sql") },
    Migration { number: 47, name: "care", sql: include_str!("../../migrations/0047_care.sql") },
];
