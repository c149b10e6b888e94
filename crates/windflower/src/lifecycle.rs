//! What becomes of every noun over the life of the people it belongs to, one row each: when somebody leaves, when her way
//! back has passed, when the ledger is replayed, when a backup is restored, when two part, when what
//! somebody decided for the time after her happens, when everything is taken out.
//! The rows stand in the order in which things are erased: words before the box they are told from, the person last.
//! Whoever adds a noun adds a row; a test over the schema fails if not.

use platform::db::DbError;

use crate::keep::{
    album, boxes, checks, keepsakes, leaving_boxes, letterbox, own_words, parents, partings, says, uploads,
};
use crate::noun::{Copied, Noun, TakenOut, Told};
use crate::people::entering::{credentials, devices, links, newcomers, openid, passkeys, sessions};
use crate::people::ledger::Kind;
use crate::people::who::{persons, sign_of_life};
use crate::people::{account_removal, days, decisions, members, quiet, waiting};
use crate::receive::{marks, notes, reports};
use crate::share::placements::{self, picture_audience};
use crate::share::{
    after_me, circles, consents, first_readers, found, invitations, moves, note_wishes, publication, remarks,
    remembered, requests, submission, versions, writing,
};
use crate::site::{place, signposts};
use crate::trouble::Trouble;

/// A cell of the table: what is done, in the transaction that `of` holds.
macro_rules! step {
    (|$of:ident| $does:expr) => {
        Some(|$of| Box::pin(async move { $does.await }))
    };
}

/// A cell of the table, where more than the database can be in the way.
macro_rules! verb {
    (|$of:ident| $does:expr) => {
        Some(|$of| Box::pin(async move { $does.await.map_err(Trouble::from) }))
    };
}

/// A cell for two who part: what stands beside a photograph stands beside its copy, too.
macro_rules! beside_copies {
    ($copy:path) => {
        verb!(|of| async move {
            for Copied { there, here } in of.copies {
                $copy(of.tx, there, here).await?;
            }
            Ok::<(), DbError>(())
        })
    };
}

/// Cells of the ledger: for each kind of line what is done again.
macro_rules! replay {
    ($($kind:ident => |$of:ident| $does:expr),+ $(,)?) => {
        &[$((Kind::$kind, |$of| Box::pin(async move { $does.await }))),+]
    };
}

/// Every noun.
pub const NOUNS: &[Noun] = &[
    Noun {
        erased: step!(|of| place::forget_who_changed(of.tx, of.person_id)),
        ..Noun::new("place", &["place", "place_mode", "narrowing"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| signposts::forget_who_checked(of.tx, of.person_id)),
        ..Noun::new("signpost", &["signpost", "signpost_list"], TakenOut::Nothing)
    },
    Noun::new("ledger", &["erasure", "taken_back"], TakenOut::Nothing),
    Noun::new("backup", &["backup_head", "backup_run"], TakenOut::Nothing),
    Noun {
        told: Some(|db, person_id| {
            Box::pin(async move {
                Ok(after_me::farewell::is_under_way(db, person_id).await?.then_some(Told::CountedOn))
            })
        }),
        leaves: step!(|of| after_me::farewell::end_own(of.tx, of.clock, of.person_id)),
        erased: step!(|of| after_me::farewell::delete_name(
            of.tx,
            of.clock,
            (of.person_id, of.address_key),
            of.clock.now()
        )),
        replayed: replay![AfterMe => |of| after_me::take_links_back_again(of.tx, &of.id.into())],
        parts: verb!(|of| after_me::go_along(of)),
        restored: step!(|of| after_me::end_all(of.tx, of.now, of.remove_at)),
        ..Noun::new(
            "the time after her",
            &["after_me", "after_me_link", "after_me_stop", "after_me_opened"],
            TakenOut::Whole,
        )
    },
    Noun {
        erased: step!(|of| notes::erase_all(of.tx, of.person_id)),
        replayed: replay![
            Note => |of| notes::take_back_again(of.tx, &of.id.into()),
            NoteHeld => |of| notes::hold_again(of.tx, of.clock, &of.id.into()),
            NoteAside => |of| notes::aside_again(of.tx, &of.id.into()),
        ],
        ..Noun::new("note", &["note", "note_telling"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| marks::erase_all(of.tx, of.person_id)),
        ..Noun::new("mark", &["mark"], TakenOut::Whole)
    },
    Noun {
        replayed: replay![NotesClosed => |of| note_wishes::close_again(of.tx, &of.id.into())],
        ..Noun::new("how a story takes notes", &["note_wish"], TakenOut::Whole)
    },
    Noun::new("what machines get of a story", &["machine_wish"], TakenOut::Whole),
    // What somebody takes back of a story, she takes back of its lead, too.
    Noun::new("address that leads on", &["story_lead"], TakenOut::Whole),
    Noun {
        leaves: step!(|of| first_readers::end_all(of.tx, of.person_id)),
        erased: step!(|of| first_readers::forget_person(of.tx, of.person_id)),
        replayed: replay![FirstReader => |of| first_readers::end_again(of.tx, &of.id.into())],
        ..Noun::new(
            "first reader",
            &["first_reader", "first_reader_device", "reads_herself"],
            TakenOut::Nothing,
        )
    },
    Noun {
        leaves: step!(|of| publication::withdraw_all(of.tx, of.clock, of.person_id)),
        replayed: replay![Narrowed => |of| publication::withdraw_again(of.tx, &of.id.into(), of.clock.now())],
        restored: step!(|of| publication::end_all(of.tx)),
        erased: step!(|of| publication::forget_who_changed(of.tx, of.person_id)),
        ..Noun::new("publication", &["widening", "widening_circle", "story_change"], TakenOut::Whole)
    },
    Noun {
        leaves: step!(|of| submission::call_back_all(of.tx, of.person_id)),
        erased: step!(|of| submission::forget_name(of.tx, of.person_id)),
        restored: step!(|of| submission::end_all(of.tx)),
        // It shows photographs of the box that both kept; she hands it in once more.
        parts: verb!(|of| submission::call_back_all(of.tx, of.leaves)),
        ..Noun::new("what was handed in", &["submission", "submission_circle"], TakenOut::Whole)
    },
    Noun {
        replayed: replay![Consent => |of| consents::withdraw_again(of.tx, &of.id.into(), of.clock.now())],
        ..Noun::new("consent", &["consent", "consent_words"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| reports::forget_all_about(of.tx, of.person_id)),
        ..Noun::new("report", &["report"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| remarks::forget_who_opened(of.tx, of.person_id)),
        ..Noun::new("remark of the place", &["remark"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| requests::delete_all_about(of.tx, of.person_id)),
        ..Noun::new("request to read", &["reading_request", "reading_requests_on"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| writing::erase_all(of.tx, of.person_id, of.clock.now())),
        replayed: replay![Story => |of| writing::erase_again(of.tx, &of.id.into())],
        restored: step!(|of| writing::away_from_now_on(of.tx, of.now)),
        parts: verb!(|of| moves::go_along(of)),
        after_her: verb!(|of| writing::away::after_her(of)),
        ..Noun::new(
            "story",
            &["story", "story_version", "edition", "listing", "set_aside", "placement", "picture_key"],
            TakenOut::Whole,
        )
    },
    Noun {
        restored: step!(|of| found::forget_all(of.tx)),
        ..Noun::new("what finds a story", &["found", "found_next", "near_story"], TakenOut::Nothing)
    },
    Noun {
        replayed: replay![Picture => |of| picture_audience::delete_keys_again(of.tx, &of.id.into())],
        parts: verb!(|of| versions::go_along(of)),
        after_her: verb!(|of| placements::after_her(of)),
        ..Noun::new("picture of a story", &[], TakenOut::Whole)
    },
    Noun {
        replayed: replay![Circle => |of| circles::end_again(of.tx, &of.id.into())],
        ..Noun::new("circle", &["circle", "story_circle"], TakenOut::Whole)
    },
    Noun {
        leaves: step!(|of| invitations::take_all_back(of.tx, of.person_id)),
        erased: step!(|of| invitations::forget_person(of.tx, of.person_id)),
        replayed: replay![Invitation => |of| invitations::take_back_again(of.tx, &of.id.into())],
        ..Noun::new("invitation", &["invitation", "invitation_device"], TakenOut::Whole)
    },
    Noun::new("pen name", &["pen_name", "telling_words"], TakenOut::Whole),
    Noun {
        leaves: step!(|of| letterbox::take_back_of(of.tx, of.person_id, of.clock.now())),
        replayed: replay![Letterbox => |of| letterbox::take_back_again(of.tx, &of.id.into(), of.clock.now())],
        erased: step!(|of| letterbox::forget_letters(of.tx, of.person_id)),
        parts: verb!(|of| letterbox::go_along(of)),
        after_her: verb!(|of| letterbox::after_her(of)),
        ..Noun::new("letterbox", &["letterbox", "arrival", "arrival_opened"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| uploads::let_all_of_person_go(of.tx, of.person_id, of.clock.now())),
        restored: step!(|of| uploads::end_all(of.tx)),
        parts: verb!(|of| uploads::go_along(of)),
        ..Noun::new("upload", &["upload", "upload_piece"], TakenOut::Nothing)
    },
    Noun {
        restored: step!(|of| partings::end_all(of.tx)),
        ..Noun::new("parting", &["parting", "parting_copy"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| own_words::forget(of.tx, of.person_id)),
        parts: beside_copies!(own_words::copy),
        ..Noun::new("words beside a photograph", &["keepsake_words"], TakenOut::Whole)
    },
    Noun {
        // How far she let a photograph go still holds.
        erased: step!(|of| says::keep_without_name(of.tx, of.person_id)),
        parts: beside_copies!(says::copy),
        ..Noun::new("say about a photograph", &["keepsake_say"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| album::forget_closed(of.tx, of.person_id)),
        parts: beside_copies!(album::copy_closed),
        ..Noun::new("what is shown closed", &["keepsake_closed"], TakenOut::Nothing)
    },
    Noun {
        goes_in_pieces: Some(|of| Box::pin(leaving_boxes::erase_some(of.tx, of.clock, of.person_id))),
        replayed: replay![
            Keepsake => |of| keepsakes::erase_again(of.tx, &of.id.into(), of.clock.now()),
            // Its photograph is named too, and takes its files with it.
            Blob => |_of| std::future::ready(Ok(false)),
        ],
        restored: step!(|of| keepsakes::away_from_now_on(of.tx, of.now, of.remove_at)),
        parts: verb!(|of| partings::copy_keepsakes(of)),
        ..Noun::new("keepsake", &["keepsake", "rendition", "keepsake_check", "box_count"], TakenOut::Whole)
    },
    Noun {
        told: Some(|db, person_id| {
            Box::pin(async move { Ok(boxes::other_name(db, person_id).await?.map(Told::OtherParent)) })
        }),
        erased: step!(|of| leaving_boxes::leave_all(of.tx, of.clock, (of.person_id, of.name))),
        replayed: replay![Box => |of| leaving_boxes::erase_again(of.tx, &of.id.into(), of.clock.now())],
        parts: verb!(|of| boxes::part(of)),
        after_her: verb!(|of| boxes::after_her(of)),
        ..Noun::new("box", &["box", "box_keeper"], TakenOut::Whole)
    },
    Noun {
        leaves: step!(|of| parents::take_back_of(of.tx, of.person_id)),
        erased: step!(|of| parents::forget_address(of.tx, of.address_key)),
        restored: step!(|of| parents::end_all(of.tx)),
        ..Noun::new("invitation of the other parent", &["parent_invitation"], TakenOut::Nothing)
    },
    Noun {
        restored: step!(|of| checks::end_all(of.tx)),
        ..Noun::new("check", &["check_run", "blob_copy", "blob_leftover"], TakenOut::Nothing)
    },
    Noun {
        told: Some(|db, person_id| {
            Box::pin(
                async move { Ok(after_me::farewell::is_named(db, person_id).await?.then_some(Told::Named)) },
            )
        }),
        restored: step!(|of| sign_of_life::end_all(of.tx)),
        ..Noun::new("sign of life", &["awaited"], TakenOut::Nothing)
    },
    Noun {
        leaves: step!(|of| remembered::take_all_back(of.tx, of.clock, of.person_id)),
        erased: step!(|of| remembered::erase_all(of.tx, of.person_id)),
        replayed: replay![
            Name => |of| remembered::take_back_again(of.tx, &of.id.into()),
            NameGone => |of| remembered::remove_again(of.tx, &of.id.into()),
        ],
        ..Noun::new("name on the page of remembrance", &["remembered"], TakenOut::Whole)
    },
    Noun::new("candle", &["candle"], TakenOut::Nothing),
    Noun::new("day of remembrance", &["calendar_choice", "calendar_day"], TakenOut::Nothing),
    Noun {
        erased: step!(|of| days::erase_all(of.tx, of.person_id)),
        replayed: replay![
            Day => |of| days::stop_again(of.tx, &of.id.into()),
            DayGone => |of| days::remove_again(of.tx, &of.id.into()),
        ],
        ..Noun::new("day", &["own_day"], TakenOut::Whole)
    },
    Noun {
        replayed: replay![Quiet => |of| quiet::begin_again(of.tx, &of.id.into(), of.clock.now())],
        ..Noun::new("days left alone", &["quiet_day", "quiet_now"], TakenOut::Whole)
    },
    Noun {
        leaves: step!(|of| members::leave(of.tx, of.person_id)),
        replayed: replay![
            Membership => |of| members::end_again(of.tx, &of.id.into(), of.clock.now())
        ],
        ..Noun::new("member", &["member"], TakenOut::Whole)
    },
    Noun {
        erased: step!(|of| decisions::forget_who_decided(of.tx, of.person_id)),
        ..Noun::new("decision", &["decision"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| waiting::forget(of.tx, of.person_id)),
        ..Noun::new("what waits for a decision", &["waiting"], TakenOut::Nothing)
    },
    Noun::new("what somebody rather does not see", &["care_choice"], TakenOut::Nothing),
    Noun::new("sentence of the place", &["care_sentence"], TakenOut::Nothing),
    Noun::new("duty", &["duty"], TakenOut::Nothing),
    Noun {
        erased: step!(|of| newcomers::forget(of.tx, of.person_id, of.address_key)),
        ..Noun::new("newcomer", &["newcomer"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| credentials::forget(of.tx, of.person_id, of.address_key)),
        replayed: replay![Password => |of| credentials::forget_password_again(of.tx, &of.id.into())],
        restored: step!(|of| credentials::end_all(of.tx)),
        ..Noun::new("mail address and password", &["address_change"], TakenOut::Nothing)
    },
    Noun {
        replayed: replay![Passkey => |of| passkeys::remove_again(of.tx, &of.id.into())],
        restored: step!(|of| passkeys::end_all(of.tx)),
        ..Noun::new("passkey", &["passkey", "ceremony"], TakenOut::Nothing)
    },
    Noun::new("second factor", &["second_factor", "recovery_code"], TakenOut::Nothing),
    Noun {
        restored: step!(|of| openid::end_all(of.tx)),
        ..Noun::new("sign-in of staff", &["staff_link", "staff_way"], TakenOut::Nothing)
    },
    Noun {
        restored: step!(|of| links::end_all(of.tx)),
        ..Noun::new("link by mail", &["sign_in_link"], TakenOut::Nothing)
    },
    Noun::new("attempt", &["sign_in_try"], TakenOut::Nothing),
    Noun {
        restored: step!(|of| sessions::end_all(of.tx, of.now)),
        ..Noun::new("session", &["session", "ended_session", "half_sign_in"], TakenOut::Nothing)
    },
    Noun {
        restored: step!(|of| devices::end_all(of.tx)),
        ..Noun::new("device", &["device"], TakenOut::Nothing)
    },
    Noun {
        erased: step!(|of| account_removal::forget_address(of.tx, of.address_key)),
        replayed: replay![
            Leaves => |of| account_removal::begin_again(of.tx, (of.nouns, of.clock), &of.id.into()),
            Stays => |of| account_removal::stay_again(of.tx, &of.id.into()),
        ],
        ..Noun::new("removal of an account", &["farewell", "farewell_notice"], TakenOut::Nothing)
    },
    // Where the ledger notes what is erased, every job goes that names it.
    Noun::new("job", &["job"], TakenOut::Nothing),
    Noun {
        leaves: step!(|of| persons::delete_role(of.tx, of.person_id)),
        erased: step!(|of| persons::erase(of.tx, of.person_id)),
        replayed: replay![
            Person => |of| account_removal::erase_again(of.tx, (of.nouns, of.clock), &of.id.into())
        ],
        ..Noun::new("person", &["person"], TakenOut::Whole)
    },
];

/// Tables in which nothing of anybody stands: how the place works, what is sealed or hashed so that it tells of nobody, and
/// the ledger, which names what is gone by random ids alone.
pub const NOTHING_OF_ANYBODY: &[&str] = &[
    "place",
    "found_next",
    "narrowing",
    "erasure",
    "taken_back",
    "consent_words",
    "backup_head",
    "backup_run",
    "sign_in_try",
    "ceremony",
    "staff_way",
    "check_run",
    "blob_copy",
    "blob_leftover",
    "care_sentence",
    "duty",
    "candle",
    "calendar_choice",
    "calendar_day",
    "signpost_list",
];
