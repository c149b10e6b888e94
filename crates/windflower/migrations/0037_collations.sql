-- Only on PostgreSQL. SQLite compares bytes anyway and has nothing to change.
-- Keys were COLLATE "C" and most columns that refer to them were not. An index serves only comparisons of its own collation,
-- so a join over such a pair read the whole table. From now on every text column has it; whoever adds a column spells it
-- `TEXT COLLATE "C"`, and a test reads all of them.
DROP VIEW seen_keepsake;

ALTER TABLE address_change
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN address TYPE TEXT COLLATE "C",
    ALTER COLUMN old_address TYPE TEXT COLLATE "C",
    ALTER COLUMN fingerprint TYPE TEXT COLLATE "C";
ALTER TABLE after_me
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN keeper_id TYPE TEXT COLLATE "C",
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN choice TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN address TYPE TEXT COLLATE "C",
    ALTER COLUMN words TYPE TEXT COLLATE "C",
    ALTER COLUMN state TYPE TEXT COLLATE "C";
ALTER TABLE after_me_link ALTER COLUMN after_me_id TYPE TEXT COLLATE "C";
ALTER TABLE after_me_opened ALTER COLUMN after_me_id TYPE TEXT COLLATE "C";
ALTER TABLE after_me_stop ALTER COLUMN after_me_id TYPE TEXT COLLATE "C";
ALTER TABLE arrival
    ALTER COLUMN letterbox_id TYPE TEXT COLLATE "C",
    ALTER COLUMN helper TYPE TEXT COLLATE "C",
    ALTER COLUMN sentence TYPE TEXT COLLATE "C";
ALTER TABLE backup_run
    ALTER COLUMN of_place TYPE TEXT COLLATE "C",
    ALTER COLUMN snapshot TYPE TEXT COLLATE "C",
    ALTER COLUMN trouble TYPE TEXT COLLATE "C";
ALTER TABLE blob_leftover ALTER COLUMN why TYPE TEXT COLLATE "C";
ALTER TABLE box_keeper
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE ceremony ALTER COLUMN sealed TYPE TEXT COLLATE "C";
ALTER TABLE circle
    ALTER COLUMN keeper_id TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN newcomers TYPE TEXT COLLATE "C";
ALTER TABLE device ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE edition
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN document TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C";
ALTER TABLE farewell_notice
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN address TYPE TEXT COLLATE "C";
ALTER TABLE half_sign_in ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE invitation
    ALTER COLUMN circle_id TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN greeting TYPE TEXT COLLATE "C",
    ALTER COLUMN word TYPE TEXT COLLATE "C";
ALTER TABLE invitation_device
    ALTER COLUMN invitation_id TYPE TEXT COLLATE "C",
    ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE job
    ALTER COLUMN kind TYPE TEXT COLLATE "C",
    ALTER COLUMN payload TYPE TEXT COLLATE "C",
    ALTER COLUMN state TYPE TEXT COLLATE "C",
    ALTER COLUMN trouble TYPE TEXT COLLATE "C";
ALTER TABLE keepsake
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN kept_by TYPE TEXT COLLATE "C",
    ALTER COLUMN file_name TYPE TEXT COLLATE "C",
    ALTER COLUMN title TYPE TEXT COLLATE "C",
    ALTER COLUMN description TYPE TEXT COLLATE "C",
    ALTER COLUMN credit TYPE TEXT COLLATE "C",
    ALTER COLUMN hash TYPE TEXT COLLATE "C",
    ALTER COLUMN original TYPE TEXT COLLATE "C",
    ALTER COLUMN format TYPE TEXT COLLATE "C",
    ALTER COLUMN held_within TYPE TEXT COLLATE "C",
    ALTER COLUMN showing TYPE TEXT COLLATE "C";
ALTER TABLE keepsake_check ALTER COLUMN state TYPE TEXT COLLATE "C";
ALTER TABLE keepsake_say
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN said_by TYPE TEXT COLLATE "C",
    ALTER COLUMN reach TYPE TEXT COLLATE "C";
ALTER TABLE keepsake_words
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN words TYPE TEXT COLLATE "C";
ALTER TABLE letterbox
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN made_by TYPE TEXT COLLATE "C",
    ALTER COLUMN sentence TYPE TEXT COLLATE "C";
ALTER TABLE listing
    ALTER COLUMN audience TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C",
    ALTER COLUMN title TYPE TEXT COLLATE "C",
    ALTER COLUMN opening TYPE TEXT COLLATE "C",
    ALTER COLUMN pen_name TYPE TEXT COLLATE "C",
    ALTER COLUMN teller TYPE TEXT COLLATE "C",
    ALTER COLUMN time_since TYPE TEXT COLLATE "C",
    ALTER COLUMN experiences TYPE TEXT COLLATE "C";
ALTER TABLE member
    ALTER COLUMN state TYPE TEXT COLLATE "C",
    ALTER COLUMN words TYPE TEXT COLLATE "C";
ALTER TABLE member_decision ALTER COLUMN decision TYPE TEXT COLLATE "C";
ALTER TABLE migration
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN hash TYPE TEXT COLLATE "C";
ALTER TABLE newcomer
    ALTER COLUMN address TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C";
ALTER TABLE parent_invitation
    ALTER COLUMN by_person TYPE TEXT COLLATE "C",
    ALTER COLUMN letter_to TYPE TEXT COLLATE "C";
ALTER TABLE parting ALTER COLUMN asked_by TYPE TEXT COLLATE "C";
ALTER TABLE parting_copy
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN to_blob TYPE TEXT COLLATE "C";
ALTER TABLE passkey
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN sealed TYPE TEXT COLLATE "C";
ALTER TABLE pen_name ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE person
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN address TYPE TEXT COLLATE "C",
    ALTER COLUMN password TYPE TEXT COLLATE "C",
    ALTER COLUMN role TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C",
    ALTER COLUMN time_zone TYPE TEXT COLLATE "C";
ALTER TABLE picture_key
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN slot TYPE TEXT COLLATE "C",
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN reach TYPE TEXT COLLATE "C";
ALTER TABLE place
    ALTER COLUMN state TYPE TEXT COLLATE "C",
    ALTER COLUMN welcome_token TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN mode TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C",
    ALTER COLUMN country TYPE TEXT COLLATE "C",
    ALTER COLUMN time_zone TYPE TEXT COLLATE "C",
    ALTER COLUMN leave_to TYPE TEXT COLLATE "C",
    ALTER COLUMN seen_boot TYPE TEXT COLLATE "C";
ALTER TABLE placement
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN caption TYPE TEXT COLLATE "C",
    ALTER COLUMN credit TYPE TEXT COLLATE "C",
    ALTER COLUMN description TYPE TEXT COLLATE "C",
    ALTER COLUMN cover TYPE TEXT COLLATE "C";
ALTER TABLE reading_request
    ALTER COLUMN address TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN line TYPE TEXT COLLATE "C";
ALTER TABLE recovery_code ALTER COLUMN person_id TYPE TEXT COLLATE "C";
ALTER TABLE rendition
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN format TYPE TEXT COLLATE "C",
    ALTER COLUMN blob TYPE TEXT COLLATE "C";
ALTER TABLE second_factor ALTER COLUMN secret TYPE TEXT COLLATE "C";
ALTER TABLE session
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN device TYPE TEXT COLLATE "C";
ALTER TABLE set_aside
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN title TYPE TEXT COLLATE "C",
    ALTER COLUMN words TYPE TEXT COLLATE "C";
ALTER TABLE sign_in_link
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN back TYPE TEXT COLLATE "C";
ALTER TABLE staff_way ALTER COLUMN sealed TYPE TEXT COLLATE "C";
ALTER TABLE story
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN teller_id TYPE TEXT COLLATE "C",
    ALTER COLUMN state TYPE TEXT COLLATE "C",
    ALTER COLUMN audience TYPE TEXT COLLATE "C",
    ALTER COLUMN title TYPE TEXT COLLATE "C",
    ALTER COLUMN opening TYPE TEXT COLLATE "C",
    ALTER COLUMN words TYPE TEXT COLLATE "C",
    ALTER COLUMN pen_name TYPE TEXT COLLATE "C",
    ALTER COLUMN language TYPE TEXT COLLATE "C",
    ALTER COLUMN teller TYPE TEXT COLLATE "C",
    ALTER COLUMN time_since TYPE TEXT COLLATE "C",
    ALTER COLUMN preferred_words TYPE TEXT COLLATE "C",
    ALTER COLUMN name TYPE TEXT COLLATE "C",
    ALTER COLUMN own_note TYPE TEXT COLLATE "C",
    ALTER COLUMN experiences TYPE TEXT COLLATE "C",
    ALTER COLUMN content_notes TYPE TEXT COLLATE "C";
ALTER TABLE story_change
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN by_person TYPE TEXT COLLATE "C",
    ALTER COLUMN change TYPE TEXT COLLATE "C",
    ALTER COLUMN audience TYPE TEXT COLLATE "C";
ALTER TABLE story_circle
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN circle_id TYPE TEXT COLLATE "C";
ALTER TABLE telling_words ALTER COLUMN words TYPE TEXT COLLATE "C";
ALTER TABLE upload
    ALTER COLUMN person_id TYPE TEXT COLLATE "C",
    ALTER COLUMN box_id TYPE TEXT COLLATE "C",
    ALTER COLUMN file_name TYPE TEXT COLLATE "C",
    ALTER COLUMN sha256 TYPE TEXT COLLATE "C",
    ALTER COLUMN state TYPE TEXT COLLATE "C",
    ALTER COLUMN keepsake_id TYPE TEXT COLLATE "C",
    ALTER COLUMN word TYPE TEXT COLLATE "C";
ALTER TABLE upload_piece
    ALTER COLUMN upload_id TYPE TEXT COLLATE "C",
    ALTER COLUMN blob TYPE TEXT COLLATE "C";
ALTER TABLE widening
    ALTER COLUMN audience TYPE TEXT COLLATE "C",
    ALTER COLUMN asked_by TYPE TEXT COLLATE "C";
ALTER TABLE widening_circle
    ALTER COLUMN story_id TYPE TEXT COLLATE "C",
    ALTER COLUMN circle_id TYPE TEXT COLLATE "C";

CREATE VIEW seen_keepsake AS
    SELECT keepsake.id, box_keeper.person_id AS seen_by, keepsake.box_id, keepsake.kept_by, keepsake.file_name,
           keepsake.title, keepsake.description, keepsake.credit, keepsake.format, keepsake.bytes, keepsake.hash,
           keepsake.original, keepsake.width, keepsake.height, keepsake.kept_at, keepsake.away_at, keepsake.remove_at,
           keepsake.showing
    FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE NOT EXISTS
        (SELECT 1 FROM arrival WHERE arrival.keepsake_id = keepsake.id AND NOT EXISTS
            (SELECT 1 FROM arrival_opened WHERE arrival_opened.keepsake_id = keepsake.id
                 AND arrival_opened.person_id = box_keeper.person_id AND arrival_opened.is_open));
