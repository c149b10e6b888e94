-- A story as its teller is writing it. What readers see is the edition it points to, never these columns.
CREATE TABLE story (
    id TEXT COLLATE "C" PRIMARY KEY,
    address TEXT COLLATE "C" NOT NULL UNIQUE,
    box_id TEXT NOT NULL REFERENCES box (id),
    teller_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
    audience TEXT NOT NULL DEFAULT 'only-me' CHECK (audience IN ('only-me', 'invited', 'lived-it', 'anyone')),
    listed BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL,
    edition BIGINT,
    title TEXT NOT NULL,
    opening TEXT NOT NULL,
    words TEXT NOT NULL,
    pen_name TEXT NOT NULL,
    language TEXT NOT NULL,
    teller TEXT NOT NULL,
    time_since TEXT NOT NULL,
    preferred_words TEXT NOT NULL,
    name TEXT NOT NULL,
    own_note TEXT NOT NULL,
    experiences TEXT NOT NULL,
    content_notes TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    published_at BIGINT,
    away_at BIGINT,
    CHECK (state = 'published' OR audience = 'only-me'),
    CHECK (state <> 'published' OR edition IS NOT NULL)
);
CREATE INDEX story_by_box ON story (box_id, saved_at);
CREATE INDEX story_listed ON story (state, audience, listed, published_at);

-- Words that a second window wrote over an older version: kept aside, never thrown away.
CREATE TABLE set_aside (
    id TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- A keepsake standing in a story. `slot` is what a reader's address may name; it says nothing about the keepsake.
CREATE TABLE placement (
    slot TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    keepsake_id TEXT NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    place BIGINT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    description TEXT NOT NULL,
    covered BOOLEAN NOT NULL,
    cover TEXT NOT NULL,
    UNIQUE (story_id, keepsake_id),
    UNIQUE (story_id, name)
);

-- What readers see: the story as it stood when its teller pressed the button. Never changed afterwards.
CREATE TABLE edition (
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    document TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (story_id, number)
);

-- The address of one picture of the edition that is seen. Replaced whenever the audience narrows.
CREATE TABLE picture_key (
    picture_key TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    keepsake_id TEXT NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    UNIQUE (story_id, slot)
);
CREATE INDEX picture_key_by_keepsake ON picture_key (keepsake_id);

-- A widening that waits; at most one for a story. Calling it back removes the row without trace.
CREATE TABLE widening (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    audience TEXT NOT NULL CHECK (audience IN ('invited', 'lived-it', 'anyone')),
    listed BOOLEAN NOT NULL,
    due BIGINT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL
);

-- Who changed what may be seen, and when.
CREATE TABLE story_change (
    id TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    by_person TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('published', 'edited', 'widened', 'narrowed', 'withdrawn')),
    audience TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX story_change_by_story ON story_change (story_id, made_at);
