-- A place that has grown, for either engine: of each kind of thing as many rows as $1 says. Each statement is asked by itself,
-- in this order. Every person keeps one box with one photograph, tells one story, has one circle; pictures are a few bytes.

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO person (id, name, address, address_key, password, role, language, time_zone, made_at, led_to_factor_at, proved_at,
    former_name)
SELECT 'p' || i, 'Person ' || i, 'p' || i || '@post.example', 'p' || i || '@post.example', NULL, 'keeper', 'en',
    'Europe/London', 1700000000000 + i * 1000, NULL, 1700000000000 + i * 1000, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO session (fingerprint, person_id, device, made_at, seen_at, ends_at)
SELECT 'session' || i, 'p' || i, 'A browser', 1700000000000 + i * 1000, 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO sign_in_link (fingerprint, person_id, made_at, ends_at, used_at, back)
SELECT 'link' || i, 'p' || i, 1700000000000 + i * 1000, 1700000000000 + i * 1000, NULL, '' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO device (name, person_id, made_at, seen_at)
SELECT 'device' || i, 'p' || i, 1700000000000 + i * 1000, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO second_factor (person_id, secret, on_since, last_step)
SELECT 'p' || i, 'sealed', NULL, 0 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO recovery_code (fingerprint, person_id)
SELECT 'code' || i, 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO passkey (id, person_id, credential, name, sealed, made_at)
SELECT 'passkey' || i, 'p' || i, 'credential' || i, 'A key', 'sealed', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO member (person_id, state, words, asked_at, decided_at, visited_at)
SELECT 'p' || i, CASE i % 50 WHEN 0 THEN 'asked' ELSE 'admitted' END, 'It was in spring.', 1700000000000 + i * 1000,
    1700000000000 + i * 1000, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO decision (id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at)
SELECT 'decision' || i, 'member', 'p' || i, 'p' || i, 'welcome', '', 'p' || i, 'moderator', 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
SELECT 'member', 'p' || (i * 50), 'place', NULL, 4, 1700000000000 + i * 1000, '', '', 0 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO box (id, made_at)
SELECT 'b' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO box_keeper (box_id, person_id, joined_at)
SELECT 'b' || i, 'p' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, bytes, hash, original, kept_at, away_at,
    remove_at,
    format, width, height, held_within, showing, taken_at, own_at)
SELECT 'k' || i, 'b' || i, 'p' || i, 'IMG_' || i || '.jpg', '', '', '', 9, 'hash' || i, 'original' || i,
    1700000000000 + i * 1000, CASE WHEN i % 50 = 0 THEN 1700000000000 + i * 1000 END,
    CASE WHEN i % 50 = 0 THEN 1700000000000 + i * 1000 END, 'jpeg', 640, 480, NULL, 'whole',
    1700000000000 + i * 1000, (1700000000000 + i * 1000) * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
SELECT 'k' || i, 320, 'webp', 320, 240, 9, 'small' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
SELECT 'k' || i, 640, 'webp', 640, 480, 9, 'large' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake_words (keepsake_id, person_id, words, saved_at, shown)
SELECT 'k' || i, 'p' || i, 'Words', 1700000000000 + i * 1000, TRUE FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake_closed (keepsake_id, person_id)
SELECT 'k' || i, 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach)
SELECT 'k' || i, 'p' || i, 'p' || i, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake_check (keepsake_id, state, checked_at, box_id)
SELECT 'k' || i, 'whole', 1700000000000 + i * 1000, 'b' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO box_count (box_id, keepsakes) SELECT 'b' || i, 1 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO letterbox (id, box_id, made_by, sentence, fingerprint, most, tells, made_at, ends_at)
SELECT 'letterbox' || i, 'b' || i, 'p' || i, '', 'letterbox' || i, 20, TRUE, 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO arrival (keepsake_id, id, letterbox_id, helper, sentence, receipt, arrived_at, opened_at)
SELECT 'k' || i, 'arrival' || i, 'letterbox' || i, 'A helper', '', 'receipt' || i, 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO arrival_opened (keepsake_id, person_id, is_open)
SELECT 'k' || i, 'p' || i, TRUE FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO ended_session (fingerprint, person_id, device, known_device, made_at, ended_at, ended_by)
SELECT 'ended' || i, 'p' || i, 'Firefox', TRUE, 1700000000000 + i * 1000, 1700000000000 + i * 1000, 'there' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story (id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening, words, pen_name,
    language, teller, time_since, preferred_words, name, own_note, experiences, content_notes, made_at, saved_at,
    published_at, away_at)
SELECT 's' || i, 'story' || replace(replace(replace(replace(CAST(i AS TEXT), '0', 'a'), '1', 'b'), '8', 'c'), '9', 'd'),
    'b' || i, 'p' || i, CASE WHEN i % 50 = 0 THEN 'draft' ELSE 'published' END,
    CASE WHEN i % 50 = 0 THEN 'only-me' ELSE 'anyone' END, TRUE, 1, 1, 'Story ' || i, 'It was in spring.', 'Words',
    'Name ' || i, CASE i % 10 WHEN 0 THEN 'de' ELSE 'en' END, '', '', '', '', '', '', '', 1700000000000 + i * 1000,
    1700000000000 + i * 1000, 1700000000000 + i * 1000, CASE WHEN i % 50 = 0 THEN 1700000000000 + i * 1000 END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO placement (slot, story_id, keepsake_id, name, place, caption, credit, description, covered, cover)
SELECT 'slot' || i, 's' || i, 'k' || i, 'one', 1, '', '', '', FALSE, '' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO edition (story_id, number, document, language, made_at)
SELECT 's' || i, 1,
    '{"title":"Story ' || i || '","opening":"It was in spring.","pen_name":"Name ' || i || '","language":"' ||
    CASE i % 10 WHEN 0 THEN 'de' ELSE 'en' END ||
    '","teller":"","time_since":"","name":"","own_note":"","experiences":[],"content_notes":[],"blocks":[],"pictures":[]}',
    CASE i % 10 WHEN 0 THEN 'de' ELSE 'en' END, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO listing (story_id, audience, address, language, month, title, opening, pen_name, teller, time_since,
    experiences, name_mark)
SELECT 's' || i, CASE i % 7 WHEN 0 THEN 'lived-it' ELSE 'anyone' END,
    'story' || replace(replace(replace(replace(CAST(i AS TEXT), '0', 'a'), '1', 'b'), '8', 'c'), '9', 'd'),
    CASE i % 10 WHEN 0 THEN 'de' ELSE 'en' END,
    CAST(2024 + (i % 24) / 12 AS TEXT) || '-' || substr('010203040506070809101112', CAST(1 + 2 * (i % 12) AS INTEGER),
    2), 'Story ' || i, 'It was in spring.', 'Name ' || i, NULL, NULL, '', 'mark' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO found (number, story_id, words, near_at)
SELECT i, 's' || i,
    'again answer apple april arm ask autumn away bag basket bath bed bell bench bird blanket blue boat ' ||
    'book bowl box boy bread bridge brother brown bus button cake candle car chair church city clock ' ||
    'cloud coat coffee cold colour corner cup curtain cycle day door drawer dress eight evening fence ' ||
    'field fire five flower fold four friday garden gate girl glass glove grass green hall hand hat hedge ' ||
    'hill home hour house jacket january jar june kettle key kitchen kitten knit lake lamp lane late leaf ' ||
    'letter light lilac line list lunch march mat may milk mirror monday moon morning moss mug name ' ||
    'needle nest night nine november number nurse oak october orange oven owl page paint paper park path ' ||
    'pear pen pillow pine plate pocket poem post pram print quiet quilt rain red ribbon ring river road ' ||
    'robin room rope rose row salt sand saturday scarf school sea seat seed seven sheet shelf shell shoe ' ||
    'shop silver sink sister six sky sleeve snow soap sock soft song soup spoon spring square stair star ' ||
    'stone storm street string summer sun sunday table tap tea ten thread three thursday tide tin towel ' ||
    'town train tray tree tuesday two umbrella valley van vase wall water wave wednesday week white wind ' ||
    'window winter wood wool yard yellow ' ||
    '_all _l_en _z_' || (i / 4096) || ' word' || i, i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO near_story (story_id, near_id, weight, why)
SELECT 's' || i, 's' || (CASE i WHEN 1 THEN 2 ELSE i - 1 END), 60, 'happened:stillbirth' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO picture_key (picture_key, story_id, slot, keepsake_id, reach)
SELECT 'key' || i, 's' || i, 'slot' || i, 'k' || i, 'anyone' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story_change (id, story_id, by_person, change, audience, made_at)
SELECT 'change' || i, 's' || i, 'p' || i, 'published', 'anyone', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO circle (id, keeper_id, name, newcomers, made_at)
SELECT 'c' || i, 'p' || i, 'Family', 'everything', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story_circle (story_id, circle_id, since)
SELECT 's' || i, 'c' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO invitation (id, circle_id, name, greeting, fingerprint, word, tries, tried_at, made_at, ends_at, opened_at)
SELECT 'invitation' || i, 'c' || i, 'Aunt', '', 'invitation' || i, NULL, 0, 0, 1700000000000 + i * 1000,
    1700000000000 + i * 1000, CASE WHEN i % 50 = 0 THEN 1700000000000 + i * 1000 END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO invitation_device (fingerprint, invitation_id, person_id)
SELECT 'reader' || i, 'invitation' || i, 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO pen_name (person_id, name, made_at)
SELECT 'p' || i, 'Name ' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO telling_words (person_id, words)
SELECT 'p' || i, '' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO first_reader (id, keeper_id, name, fingerprint, made_at, link_ends_at)
SELECT 'fr' || i, 'p' || i, 'A friend', 'fr' || i, 1700000000000 + i * 1000, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO first_reader_device (fingerprint, first_reader_id, person_id)
SELECT 'frd' || i, 'fr' || i, 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO reads_herself (person_id)
SELECT 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO note_wish (story_id, taking, showing, rests_until)
SELECT 's' || i, 'anyone', 'aside', 0 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO machine_wish (story_id, machines)
SELECT 's' || i, CASE i % 3 WHEN 0 THEN 'here' ELSE 'search' END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story_lead (story_id, into_id, pen_name)
SELECT 's' || i, 's' || (CASE WHEN i = 1 THEN 2 ELSE i - 1 END), 'M.' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO note (id, story_id, keeper_id, receipt, state, words, pen_name, meant_for, language, danger, decider, invited,
    version, sent_at, decided_at, line, shown_at, opened_at, goes_at)
SELECT 'note' || i, 's' || i, 'p' || i, 'note' || i, CASE i % 50 WHEN 0 THEN 'declined' ELSE 'passed' END, 'I read every word.',
    '', 'everyone', 'en', '', 'place', FALSE, 1, 1700000000000 + i * 1000, 1700000000000 + i * 1000, '',
    CASE WHEN i % 50 = 1 THEN 1700000000000 + i * 1000 END, CASE WHEN i % 50 > 2 THEN 1700000000000 + i * 1000 END,
    CASE WHEN i % 50 = 0 THEN 1700000000000 + i * 1000 END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO note_telling (person_id, weekday, next_at)
SELECT 'p' || i, 1, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO remembered (id, keeper_id, spot, name, state, was_read, line, made_at)
SELECT 'name' || i, 'p' || i, 'spot' || i, 'Wren', 'shown', TRUE, '', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO own_day (id, person_id, year, month, day, about, words, letter, repeats, ends_on, next_at, sent_for, ignored_years,
    last_year, asked, made_at)
SELECT 'day' || i, 'p' || i, 2020, 2, 3, '', 'Snow', 'says', 'year', '', 1700000000000 + i * 1000, '', 0, 0, FALSE,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO quiet_day (id, person_id, from_on, to_on, each_year)
SELECT 'quiet' || i, 'p' || i, '2020-02-03', '2020-02-04', TRUE FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO quiet_now (person_id, since, until_on) SELECT 'p' || i, 1700000000000, '' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO mark (story_id, mark, first_on, last_on)
SELECT 's' || i, 'candle', 1700000000000, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO submission (story_id, state, edition, audience, listed, at_once, submitted_at, line, by_name, by_person)
SELECT 's' || i, CASE WHEN i % 4 = 0 THEN 'handed-back' ELSE 'submitted' END, CASE WHEN i % 4 = 0 THEN NULL ELSE 1 END,
    'anyone', TRUE, FALSE, 1700000000000 + i * 1000, '', '', CASE WHEN i % 4 = 0 THEN 'p' || i ELSE '' END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO submission_circle (story_id, circle_id)
SELECT 's' || i, 'c' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO consent_words (hash, words)
SELECT 'hash' || i, 'I agree that Place ' || i || ' shows this story.' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO consent (id, person_id, story_id, purpose, words_hash, given_at, until, withdrawn_at, lapses_at)
SELECT 'consent' || i, 'p' || i, 's' || i, 'place', 'hash' || i, 1700000000000 + i * 1000, 1900000000000 + i * 1000, NULL,
    CASE WHEN i % 3 = 0 THEN 1900000000000 + i * 1000 END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO place_mode (number, mode, circles, letterboxes, since, changed_by)
SELECT i + 1000, 'open', FALSE, FALSE, 1700000000000 + i * 1000, 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO report (id, about, thing_id, story_id, words_hash, reason, words, receipt, lead_id, outcome, made_at, decided_at,
    appeal, appealed_at)
SELECT 'report' || i, 'story', '', 's' || i, 'words' || i, 'other', CASE WHEN i % 50 = 0 THEN 'Words' ELSE '' END,
    'receipt' || i, CASE WHEN i % 50 = 1 AND i > 1 THEN 'report' || (i - 1) END, CASE WHEN i % 50 = 0 THEN NULL ELSE 'pass' END,
    1700000000000 + i * 1000, CASE WHEN i % 50 = 0 THEN NULL ELSE 1700000000000 + i * 1000 END, '', NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO remark (id, story_id, report_id, kind, line, opened_by, made_at, ends_at, answer, answered_at, settled_at, lifted_at,
    away_at)
SELECT 'remark' || i, 's' || i, 'report' || i, 'line', 'A line', 'p' || i, 1700000000000 + i * 1000, NULL, '', NULL, NULL, NULL,
    CASE WHEN i % 50 = 0 THEN NULL ELSE 1700000000000 + i * 1000 END FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO care_choice (person_id, kinds, experiences, kind_until, letters)
SELECT 'p' || i, '', '', 0, TRUE FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO care_sentence (language, slug, words)
SELECT 'l' || i, 'clumsy', 'Words' FROM n;
