-- A session that has ended leaves a line in the list of whoever it was for ninety days. It stands in a table of its own, so
-- that nothing that lets somebody in ever reads it.
CREATE TABLE ended_session (
    fingerprint TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    device TEXT COLLATE "C" NOT NULL,
    known_device BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    ended_by TEXT COLLATE "C" NOT NULL CHECK (ended_by <> '')
);
CREATE INDEX ended_session_by_person ON ended_session (person_id, ended_at);
CREATE INDEX ended_session_by_end ON ended_session (ended_at);
