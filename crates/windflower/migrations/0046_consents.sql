-- A story that was handed in to be read before it is shown, one for each story: `edition` is what was handed in, and nothing
-- that its teller writes meanwhile changes it. Handed back, it has no edition, and says so with a line and a name; `by_person`
-- is whose name that is.
CREATE TABLE submission (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('submitted', 'handed-back')),
    edition BIGINT,
    audience TEXT COLLATE "C" NOT NULL CHECK (audience IN ('lived-it', 'anyone')),
    listed BOOLEAN NOT NULL,
    at_once BOOLEAN NOT NULL,
    submitted_at BIGINT NOT NULL,
    line TEXT COLLATE "C" NOT NULL,
    by_name TEXT COLLATE "C" NOT NULL,
    by_person TEXT COLLATE "C" NOT NULL,
    CHECK ((state = 'submitted') = (edition IS NOT NULL))
);
CREATE INDEX submission_by_person ON submission (by_person);

-- The circles that it is for as well.
CREATE TABLE submission_circle (
    story_id TEXT COLLATE "C" NOT NULL REFERENCES submission (story_id) ON DELETE CASCADE,
    circle_id TEXT COLLATE "C" NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    PRIMARY KEY (story_id, circle_id)
);
CREATE INDEX submission_circle_by_circle ON submission_circle (circle_id);

-- The exact words that people agreed to, once each, by their SHA-256. Nothing of anybody stands in them.
CREATE TABLE consent_words (
    hash TEXT COLLATE "C" PRIMARY KEY,
    words TEXT COLLATE "C" NOT NULL
);

-- What somebody agreed to for a story, purpose by purpose. Rows are only added; taking one back is a time in its row.
-- `until` is NULL for "until I take it back". `lapses_at` is when the place has to act by itself; NULL where it has not, or did.
CREATE TABLE consent (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    story_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    purpose TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('place', 'newsletter', 'press', 'training', 'research')),
    words_hash TEXT COLLATE "C" NOT NULL REFERENCES consent_words (hash),
    given_at BIGINT NOT NULL,
    until BIGINT,
    withdrawn_at BIGINT,
    lapses_at BIGINT
);
CREATE INDEX consent_by_person ON consent (person_id, given_at, id);
CREATE INDEX consent_by_story ON consent (story_id, given_at);
CREATE INDEX consent_by_time ON consent (given_at, id);
CREATE INDEX consent_by_words ON consent (words_hash);
CREATE INDEX consent_lapses ON consent (lapses_at);

-- How the place worked, since when, and who changed it; the last row is how it works now. Rows are only added.
CREATE TABLE place_mode (
    number BIGINT PRIMARY KEY,
    mode TEXT COLLATE "C" NOT NULL CHECK (mode IN ('family', 'editor', 'open')),
    circles BOOLEAN NOT NULL,
    letterboxes BOOLEAN NOT NULL,
    since BIGINT NOT NULL,
    changed_by TEXT COLLATE "C" NOT NULL
);
CREATE INDEX place_mode_by_person ON place_mode (changed_by);
CREATE INDEX place_mode_since ON place_mode (since, number);
INSERT INTO place_mode (number, mode, circles, letterboxes, since, changed_by)
SELECT 1, mode, FALSE, FALSE, made_at, '' FROM place WHERE state = 'open';

-- Whether people reach each other by circles and by letterboxes where the place reads everything else first.
ALTER TABLE place ADD COLUMN circles BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE place ADD COLUMN letterboxes BOOLEAN NOT NULL DEFAULT FALSE;
