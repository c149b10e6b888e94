-- What the last check found of each original; a photograph without a row was compared when it was kept.
CREATE TABLE keepsake_check (
    keepsake_id TEXT COLLATE "C" PRIMARY KEY REFERENCES keepsake (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('whole', 'damaged', 'missing')),
    checked_at BIGINT NOT NULL
);
CREATE INDEX keepsake_check_by_state ON keepsake_check (state);

-- The check of each night: when the last one began and ended, and what it found.
CREATE TABLE check_run (
    id TEXT COLLATE "C" PRIMARY KEY,
    begun_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    whole BIGINT NOT NULL,
    damaged BIGINT NOT NULL,
    missing BIGINT NOT NULL,
    cannot_check BIGINT NOT NULL,
    extra BIGINT NOT NULL
);
INSERT INTO check_run (id, begun_at, ended_at, whole, damaged, missing, cannot_check, extra)
VALUES ('nightly', 0, 0, 0, 0, 0, 0, 0);
