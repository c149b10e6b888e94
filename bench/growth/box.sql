-- One box that has grown: of the first keeper of a new place, who runs it. $1 photographs and as many drafts, three of a moment.

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, bytes, hash, original, kept_at, away_at,
    remove_at, format, width, height, held_within, showing, taken_at, own_at)
SELECT 'hers' || i, box_keeper.box_id, person.id, 'IMG_' || i || '.jpg', '', '', '', 9, 'hers' || i, 'hers' || i,
    1700000000000 + i / 3, NULL, NULL, 'jpeg', 640, 480, NULL, 'whole', 1700000000000 + i / 3, (1700000000000 + i / 3) * 1000
FROM n JOIN person ON person.role = 'steward' JOIN box_keeper ON box_keeper.person_id = person.id;

INSERT INTO keepsake_check (keepsake_id, state, checked_at, box_id)
SELECT id, 'whole', kept_at, box_id FROM keepsake WHERE id LIKE 'hers%' AND kept_at <= 1700000000000 + $1;

INSERT INTO box_count (box_id, keepsakes)
SELECT box_keeper.box_id, CAST($1 AS BIGINT)
FROM person JOIN box_keeper ON box_keeper.person_id = person.id WHERE person.role = 'steward'
ON CONFLICT (box_id) DO UPDATE SET keepsakes = box_count.keepsakes + excluded.keepsakes;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
SELECT 'hers' || i, 320, 'webp', 320, 240, 9, 'hers-small' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
SELECT 'hers' || i, 640, 'webp', 640, 480, 9, 'hers-large' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story (id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening, words, pen_name,
    language, teller, time_since, preferred_words, name, own_note, experiences, content_notes, made_at, saved_at, published_at,
    away_at)
SELECT 'hers' || i, 'hers' || i, box_keeper.box_id, person.id, 'draft', 'only-me', FALSE, 1, NULL, 'Draft ' || i, '', '', '',
    'en', '', '', '', '', '', '', '', 1700000000000, 1700000000000 + i / 3, NULL, NULL
FROM n JOIN person ON person.role = 'steward' JOIN box_keeper ON box_keeper.person_id = person.id;
