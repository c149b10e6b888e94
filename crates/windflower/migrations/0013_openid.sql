-- Who at the charity's provider is which moderator or steward here: a keyed hash of the provider and its name for her.
CREATE TABLE staff_link (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    fingerprint TEXT COLLATE "C" NOT NULL UNIQUE,
    made_at BIGINT NOT NULL
);

-- What has to be remembered of a browser that was sent to the provider, sealed, for ten minutes and for once.
CREATE TABLE staff_way (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    sealed TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);
