-- Somebody whom a keeper named to read notes before she does, by a personal link; the row of a device lets her in there.
CREATE TABLE first_reader (
    id TEXT COLLATE "C" PRIMARY KEY,
    keeper_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL UNIQUE,
    made_at BIGINT NOT NULL,
    link_ends_at BIGINT NOT NULL
);
CREATE INDEX first_reader_of_keeper ON first_reader (keeper_id, made_at, id);

CREATE TABLE first_reader_device (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    first_reader_id TEXT COLLATE "C" NOT NULL REFERENCES first_reader (id) ON DELETE CASCADE,
    person_id TEXT COLLATE "C" REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX first_reader_device_of ON first_reader_device (first_reader_id);
CREATE INDEX first_reader_device_by_person ON first_reader_device (person_id);

-- A keeper who reads herself what comes, where nobody reads first.
CREATE TABLE reads_herself (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE
);

-- From whom a story takes notes, and where they stand once they are passed; without a row it takes none. `rests_until`
-- is the brake: until then only whoever was invited gets through.
CREATE TABLE note_wish (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    taking TEXT COLLATE "C" NOT NULL CHECK (taking IN ('anyone', 'invited', 'closed')),
    showing TEXT COLLATE "C" NOT NULL CHECK (showing IN ('shown', 'aside', 'never')),
    rests_until BIGINT NOT NULL
);

-- Words of kindness for a story. Whoever wrote them holds the receipt, and nobody knows more of her. `opened_at` is when
-- their keeper first looked at them; `shown_at` since when they stand under the story; `goes_at` when words go that were
-- not passed on, or the row of words that were taken back.
CREATE TABLE note (
    id TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    keeper_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    receipt TEXT COLLATE "C" NOT NULL UNIQUE,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('held', 'passed', 'returned', 'declined', 'taken-back')),
    words TEXT COLLATE "C" NOT NULL,
    pen_name TEXT COLLATE "C" NOT NULL,
    meant_for TEXT COLLATE "C" NOT NULL CHECK (meant_for IN ('everyone', 'her-alone')),
    language TEXT COLLATE "C" NOT NULL,
    danger TEXT COLLATE "C" NOT NULL,
    decider TEXT COLLATE "C" NOT NULL CHECK (decider IN ('place', 'first-reader', 'herself')),
    invited BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    decided_at BIGINT,
    line TEXT COLLATE "C" NOT NULL,
    shown_at BIGINT,
    opened_at BIGINT,
    away_at BIGINT,
    thanked_at BIGINT,
    goes_at BIGINT,
    CHECK (shown_at IS NULL OR state = 'passed'),
    CHECK (opened_at IS NULL OR state = 'passed'),
    CHECK (shown_at IS NULL OR meant_for = 'everyone'),
    CHECK (state <> 'taken-back' OR words = '')
);
CREATE INDEX note_of_story ON note (story_id, sent_at);
CREATE INDEX note_shown ON note (story_id, shown_at, id) WHERE shown_at IS NOT NULL;
CREATE INDEX note_of_keeper ON note (keeper_id, decided_at, id);
CREATE INDEX note_unopened ON note (keeper_id) WHERE state = 'passed' AND opened_at IS NULL;
CREATE INDEX note_decided ON note (decider, decided_at);
CREATE INDEX note_goes ON note (goes_at) WHERE goes_at IS NOT NULL;

-- A keeper who asked to be told by letter when notes wait for her: on which day of the week (1 is Monday), and when next.
CREATE TABLE note_telling (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    next_at BIGINT NOT NULL
);
CREATE INDEX note_telling_next ON note_telling (next_at);

-- More can be taken back.
CREATE TABLE taken_back_now (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('narrowed', 'picture', 'circle', 'invitation', 'letterbox',
        'membership', 'password', 'passkey', 'after-me', 'leaves', 'stays', 'note', 'note-held', 'note-aside', 'notes-closed',
        'first-reader', 'consent')),
    id TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    in_file BOOLEAN NOT NULL,
    PRIMARY KEY (kind, id)
);
INSERT INTO taken_back_now (kind, id, at, in_file) SELECT kind, id, at, in_file FROM taken_back;
DROP TABLE taken_back;
ALTER TABLE taken_back_now RENAME TO taken_back;
CREATE INDEX taken_back_to_write ON taken_back (in_file);
CREATE INDEX taken_back_by_id ON taken_back (id);
