-- What a keeper decided for the time after her, for one story or (about = 'box') for the rest of her box. Nothing in
-- here happens by itself: only the person she named can begin the wait, and any sign of her ends it.
CREATE TABLE after_me (
    id TEXT COLLATE "C" PRIMARY KEY,
    box_id TEXT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    keeper_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    about TEXT COLLATE "C" NOT NULL,
    story_id TEXT REFERENCES story (id) ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('goes-to', 'seal', 'remove')),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('written', 'waiting', 'not-now', 'done')),
    letter BOOLEAN NOT NULL,
    letter_at BIGINT,
    begun_at BIGINT,
    until BIGINT,
    told BIGINT NOT NULL,
    told_at BIGINT,
    done_at BIGINT,
    made_at BIGINT NOT NULL,
    UNIQUE (keeper_id, about),
    CHECK ((about = 'box') = (story_id IS NULL)),
    CHECK ((state = 'written') = (begun_at IS NULL)),
    CHECK (state NOT IN ('waiting', 'not-now') OR until IS NOT NULL),
    CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX after_me_by_state ON after_me (state, until);
CREATE INDEX after_me_by_story ON after_me (story_id);

-- The link of the person she named. It works until the keeper takes it back; only its fingerprint is kept.
CREATE TABLE after_me_link (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    after_me_id TEXT NOT NULL REFERENCES after_me (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL
);
CREATE INDEX after_me_link_by_after_me ON after_me_link (after_me_id);

-- The link in each letter to the keeper, with which she ends the wait without signing in.
CREATE TABLE after_me_stop (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    after_me_id TEXT NOT NULL REFERENCES after_me (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL
);
CREATE INDEX after_me_stop_by_after_me ON after_me_stop (after_me_id);

-- What the link was exchanged for once the wait had passed: a cookie for this one thing.
CREATE TABLE after_me_opened (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    after_me_id TEXT NOT NULL REFERENCES after_me (id) ON DELETE CASCADE,
    ends_at BIGINT NOT NULL
);
CREATE INDEX after_me_opened_by_after_me ON after_me_opened (after_me_id);

-- Somebody waits for a sign of this person; a row only while somebody does. Nothing is written about anybody else.
CREATE TABLE awaited (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    here_at BIGINT
);

-- Sealed: nobody changes it any more but its keeper, who can lift the seal if she comes back.
ALTER TABLE story ADD COLUMN sealed_at BIGINT;
ALTER TABLE box ADD COLUMN sealed_at BIGINT;
