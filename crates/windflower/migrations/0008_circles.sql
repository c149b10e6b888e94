-- People a keeper chose, under a name that only she sees.
CREATE TABLE circle (
    id TEXT COLLATE "C" PRIMARY KEY,
    keeper_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    newcomers TEXT NOT NULL CHECK (newcomers IN ('everything', 'from-now')),
    made_at BIGINT NOT NULL
);
CREATE INDEX circle_by_keeper ON circle (keeper_id, made_at);

-- A story that a circle may read, since when: newcomers may read only what came after them.
CREATE TABLE story_circle (
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    circle_id TEXT NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    since BIGINT NOT NULL,
    PRIMARY KEY (story_id, circle_id)
);
CREATE INDEX story_circle_by_circle ON story_circle (circle_id);

-- The circles of a widening that waits; they go when it is called back or done.
CREATE TABLE widening_circle (
    story_id TEXT NOT NULL REFERENCES widening (story_id) ON DELETE CASCADE,
    circle_id TEXT NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    PRIMARY KEY (story_id, circle_id)
);
CREATE INDEX widening_circle_by_circle ON widening_circle (circle_id);

-- One personal link into one circle. Of the link only the fingerprint is kept, of the word only a slow hash.
CREATE TABLE invitation (
    id TEXT COLLATE "C" PRIMARY KEY,
    circle_id TEXT NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    greeting TEXT NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL UNIQUE,
    word TEXT,
    tries BIGINT NOT NULL DEFAULT 0,
    tried_at BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX invitation_by_circle ON invitation (circle_id, made_at);

-- A device on which it was opened. When, and on what kind of device, is written down nowhere.
CREATE TABLE invitation_device (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL
);
CREATE INDEX invitation_device_by_invitation ON invitation_device (invitation_id);
CREATE INDEX invitation_device_by_person ON invitation_device (person_id);

-- Somebody asked whether she was meant to read what stands at an address. Written whether or not anything stands there.
CREATE TABLE reading_request (
    id TEXT COLLATE "C" PRIMARY KEY,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    line TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX reading_request_by_address ON reading_request (address, made_at);

-- Keepers who let themselves be asked. Words of a stranger come to nobody who did not choose that.
CREATE TABLE reading_requests_on (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE
);

-- How often anything narrowed. Where several programs share one database, each compares it before it answers from memory.
CREATE TABLE narrowing (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (id = 'place'),
    count BIGINT NOT NULL
);
INSERT INTO narrowing (id, count) VALUES ('place', 0);
