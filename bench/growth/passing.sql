-- What passes, beside life.sql: links, tries, jobs, farewells and the like, as many of each as $1 says. The program ends and
-- prunes these by itself, so a place that is measured is filled without them.

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO sign_in_try (about, began_at, tries)
SELECT 'about' || i, 1700000000000 + i * 1000, 1 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO address_change (id, person_id, address, old_address, fingerprint, ends_at, used_at)
SELECT 'change' || i, 'p' || i, 'new' || i || '@post.example', 'p' || i || '@post.example', 'change' || i,
    1700000000000 + i * 1000, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO half_sign_in (fingerprint, person_id, ends_at)
SELECT 'half' || i, 'p' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO ceremony (fingerprint, sealed, ends_at)
SELECT 'ceremony' || i, 'sealed', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO newcomer (id, address, language, asked_in_by, fingerprint, made_at, ends_at)
SELECT 'newcomer' || i, 'new' || i || '@post.example', 'en', 'p' || i, 'newcomer' || i, 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO staff_link (person_id, fingerprint, made_at)
SELECT 'p' || i, 'staff' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO staff_way (fingerprint, sealed, ends_at)
SELECT 'way' || i, 'sealed', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO parent_invitation (box_id, by_person, fingerprint, ends_at, letter_to, letter_at)
SELECT 'b' || i, 'p' || i, 'parent' || i, 1700000000000 + i * 1000, NULL, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO blob_leftover (blob, why, since)
SELECT 'left' || i, CASE i % 50 WHEN 0 THEN 'removed' ELSE 'arriving' END, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO parting (box_id, asked_by, asked_at, due)
SELECT 'b' || i, 'p' || i, 1700000000000 + i * 1000, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO parting_copy (box_id, from_blob, to_blob)
SELECT 'b' || i, 'original' || i, 'copy' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO upload (id, person_id, box_id, file_name, bytes, arrived, sha256, state, keepsake_id, word, made_at, touched_at)
SELECT 'upload' || i, 'p' || i, 'b' || i, 'IMG.jpg', 9, 9, 'sha', 'arriving', NULL, '', 1700000000000 + i * 1000,
    1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO upload_piece (upload_id, at_byte, bytes, blob)
SELECT 'upload' || i, 0, 9, 'piece' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO set_aside (id, story_id, title, words, made_at)
SELECT 'aside' || i, 's' || i, '', 'Words', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO story_version (id, story_id, made_at, shown, letters, title, words, beside)
SELECT 'version' || i, 's' || i, 1700000000000 + i * 1000, FALSE, 5, '', 'Words', '{}' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO widening (story_id, audience, listed, due, asked_by, asked_at)
SELECT 's' || i, 'anyone', TRUE, 1700000000000 + i * 1000, 'p' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO widening_circle (story_id, circle_id)
SELECT 's' || i, 'c' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO reading_request (id, address, name, line, made_at)
SELECT 'request' || i, 'story' || replace(replace(replace(replace(CAST(i AS TEXT), '0', 'a'), '1', 'b'), '8', 'c'), '9',
    'd'), 'Runa', '', 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO reading_requests_on (person_id)
SELECT 'p' || i FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO after_me (id, box_id, keeper_id, about, story_id, choice, name, address, words, state, letter, letter_at,
    begun_at, until,
    told, told_at, done_at, made_at)
SELECT 'after' || i, 'b' || i, 'p' || i, 'box', NULL, 'seal', '', '', '',
    CASE i % 50 WHEN 0 THEN 'waiting' ELSE 'written' END, FALSE, NULL,
    CASE i % 50 WHEN 0 THEN 1700000000000 + i * 1000 END, CASE i % 50 WHEN 0 THEN 1700000000000 + i * 1000 END, 0, NULL,
    NULL, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO after_me_link (fingerprint, after_me_id, made_at)
SELECT 'after' || i, 'after' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO after_me_stop (fingerprint, after_me_id, made_at)
SELECT 'stop' || i, 'after' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO after_me_opened (fingerprint, after_me_id, ends_at)
SELECT 'opened' || i, 'after' || i, 1700000000000 + i * 1000 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO awaited (person_id, here_at)
SELECT 'p' || i, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO farewell (person_id, asked_at, due, begun_at)
SELECT 'p' || i, 1700000000000 + i * 1000, 1700000000000 + i * 1000, NULL FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO farewell_notice (id, person_id, address)
SELECT 'notice' || i, 'p' || i, 'p' || i || '@post.example' FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO erasure (kind, id, erased_at, in_file)
SELECT CASE i % 50 WHEN 0 THEN 'story' ELSE 'blob' END, 'gone' || i, 1700000000000 + i * 1000, i % 50 <> 0 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO taken_back (kind, id, at, in_file)
SELECT 'narrowed', 's' || i, 1700000000000 + i * 1000, i % 50 <> 0 FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO backup_head (blob, head)
SELECT 'original' || i, CAST('head' AS BYTEA) FROM n;

WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO job (id, kind, payload, state, due, tries, trouble, made_at, ended_at)
SELECT 'job' || i, CASE i % 50 WHEN 0 THEN 'letter' ELSE 'narrow' END, 'job' || i,
    CASE i % 50 WHEN 0 THEN 'ready' ELSE 'done' END, 1700000000000 + i * 1000, 0, NULL, 1700000000000 + i * 1000,
    CASE WHEN i % 50 <> 0 THEN 1700000000000 + i * 1000 END FROM n;
