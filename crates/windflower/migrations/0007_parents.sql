-- The invitation of the other parent into a box, at most one at a time. Only the fingerprint of its link is kept; it is
-- empty while a letter is being written, and after the invitation was taken back. Used up, the row is gone.
CREATE TABLE parent_invitation (
    box_id TEXT COLLATE "C" PRIMARY KEY REFERENCES box (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    fingerprint TEXT COLLATE "C" UNIQUE,
    ends_at BIGINT NOT NULL,
    letter_to TEXT,
    letter_at BIGINT
);

-- A parent's own words beside a photograph; both parents see them, only their writer changes them.
CREATE TABLE keepsake_words (
    keepsake_id TEXT NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    words TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (keepsake_id, person_id)
);

-- Who is in a photograph, and how far that person lets it go. Without an answer (NULL) nobody but the keepers of the box
-- gets it. `said_by` is whoever said that this person is in it.
CREATE TABLE keepsake_say (
    keepsake_id TEXT NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id),
    said_by TEXT NOT NULL REFERENCES person (id),
    reach TEXT CHECK (reach IN ('only-me', 'invited', 'lived-it', 'anyone')),
    PRIMARY KEY (keepsake_id, person_id)
);

-- How far a picture could go when it got its address: an answer that lets it go further does not widen what was shown.
ALTER TABLE picture_key ADD COLUMN reach TEXT NOT NULL DEFAULT 'anyone'
    CHECK (reach IN ('only-me', 'invited', 'lived-it', 'anyone'));

-- Two who part: until `due` whoever asked can take it back; then copies are made, and when all are there both go on with
-- a box of their own and the row is gone.
CREATE TABLE parting (
    box_id TEXT COLLATE "C" PRIMARY KEY REFERENCES box (id),
    asked_by TEXT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    due BIGINT NOT NULL
);

-- A blob of a box that parts, and its durable copy, which no other row names yet.
CREATE TABLE parting_copy (
    box_id TEXT NOT NULL REFERENCES parting (box_id),
    from_blob TEXT COLLATE "C" NOT NULL,
    to_blob TEXT NOT NULL UNIQUE,
    PRIMARY KEY (box_id, from_blob)
);
