-- One installation. Always exactly one row, made by the first start.
CREATE TABLE place (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (id = 'place'),
    state TEXT NOT NULL CHECK (state IN ('new', 'open')),
    welcome_token TEXT,
    name TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('family', 'editor', 'open')),
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    leave_to TEXT NOT NULL,
    front_story_count BIGINT NOT NULL DEFAULT 3,
    made_at BIGINT NOT NULL
);

-- Somebody with an account. The address is kept as typed; address_key is what two spellings share.
CREATE TABLE person (
    id TEXT COLLATE "C" PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT COLLATE "C" NOT NULL UNIQUE,
    password TEXT,
    role TEXT NOT NULL CHECK (role IN ('keeper', 'moderator', 'steward')),
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- Only the fingerprint of the token in the cookie is kept.
CREATE TABLE session (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    device TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX session_by_person ON session (person_id);

-- A link by mail; opening it changes nothing, the button on its page uses it up.
CREATE TABLE sign_in_link (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_at BIGINT
);

-- Tries at signing in, counted for an account and for a network; both keys are keyed hashes.
CREATE TABLE sign_in_try (
    id TEXT COLLATE "C" PRIMARY KEY,
    about TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX sign_in_try_about ON sign_in_try (about, made_at);
