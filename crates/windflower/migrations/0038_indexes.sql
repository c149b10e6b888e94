-- What grows is never read whole: an index for each question that is asked of a page, of a sweep, or by a rule that looks for
-- the rows that refer to one that goes. A test asks both engines how they would answer every statement of the program.

-- Stories and what belongs to them.
CREATE INDEX story_by_teller ON story (teller_id, saved_at, id);
CREATE INDEX story_away ON story (away_at) WHERE away_at IS NOT NULL;
CREATE INDEX set_aside_by_story ON set_aside (story_id, made_at);
CREATE INDEX placement_by_keepsake ON placement (keepsake_id);
CREATE INDEX story_change_by_person ON story_change (by_person);
CREATE INDEX widening_by_due ON widening (due);
CREATE INDEX widening_by_asker ON widening (asked_by);
CREATE INDEX reading_request_by_time ON reading_request (made_at);
CREATE INDEX invitation_opened ON invitation (opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX after_me_by_box ON after_me (box_id);
CREATE INDEX after_me_opened_by_end ON after_me_opened (ends_at);

-- Lists: by month and address, for one language or for all of them.
DROP INDEX listing_by_month;
CREATE INDEX listing_by_month ON listing (audience, month, address);
CREATE INDEX listing_by_language ON listing (audience, language, month, address);

-- Photographs and what belongs to them.
DROP INDEX keepsake_by_box;
CREATE INDEX keepsake_by_box ON keepsake (box_id, kept_at, id);
CREATE INDEX keepsake_by_keeper ON keepsake (kept_by);
CREATE INDEX keepsake_away ON keepsake (box_id, away_at, id) WHERE away_at IS NOT NULL;
CREATE INDEX keepsake_to_remove ON keepsake (remove_at) WHERE remove_at IS NOT NULL;
CREATE INDEX keepsake_only_kept ON keepsake (kept_at, id) WHERE width = 0;
CREATE INDEX keepsake_words_by_person ON keepsake_words (person_id);
CREATE INDEX keepsake_say_by_person ON keepsake_say (person_id);
CREATE INDEX keepsake_say_by_sayer ON keepsake_say (said_by);
CREATE INDEX blob_leftover_by_time ON blob_leftover (since);
CREATE INDEX blob_leftover_removed ON blob_leftover (blob) WHERE why = 'removed';
CREATE INDEX letterbox_by_box ON letterbox (box_id);
CREATE INDEX upload_by_box ON upload (box_id);

-- Boxes that two keep, or part with.
CREATE INDEX parent_invitation_by_person ON parent_invitation (by_person);
CREATE INDEX parent_invitation_to_write ON parent_invitation (box_id) WHERE letter_to IS NOT NULL;
CREATE INDEX parting_by_due ON parting (due);
CREATE INDEX parting_by_asker ON parting (asked_by);
CREATE INDEX parting_copy_by_blob ON parting_copy (from_blob);

-- Whoever comes in, and what passes by itself.
CREATE INDEX person_by_role ON person (role);
CREATE INDEX session_by_end ON session (ends_at);
CREATE INDEX session_by_visit ON session (seen_at);
CREATE INDEX sign_in_link_by_person ON sign_in_link (person_id);
CREATE INDEX sign_in_link_by_end ON sign_in_link (ends_at);
CREATE INDEX sign_in_try_by_time ON sign_in_try (began_at);
CREATE INDEX address_change_by_end ON address_change (ends_at);
CREATE INDEX device_by_visit ON device (seen_at);
CREATE INDEX half_sign_in_by_person ON half_sign_in (person_id);
CREATE INDEX half_sign_in_by_end ON half_sign_in (ends_at);
CREATE INDEX staff_way_by_end ON staff_way (ends_at);
CREATE INDEX ceremony_by_end ON ceremony (ends_at);
CREATE INDEX newcomer_by_asker ON newcomer (asked_in_by);
DROP INDEX member_by_state;
CREATE INDEX member_by_state ON member (state, asked_at, person_id);
CREATE INDEX member_decision_by_decider ON member_decision (decided_by);
CREATE INDEX taken_back_by_id ON taken_back (id);

-- Jobs: those about one thing, and those that did not work.
CREATE INDEX job_by_payload ON job (payload);
CREATE INDEX job_troubled ON job (id) WHERE trouble IS NOT NULL;
