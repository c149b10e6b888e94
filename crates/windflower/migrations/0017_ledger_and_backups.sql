-- What was erased for good, by random ids alone: the rows of the ledger, which also stands in a file outside every
-- backup, so that nothing comes back with one. In the file or not yet.
CREATE TABLE erasure (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('keepsake', 'blob', 'story', 'person', 'box')),
    id TEXT COLLATE "C" NOT NULL,
    erased_at BIGINT NOT NULL,
    in_file BOOLEAN NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX erasure_to_write ON erasure (in_file);

-- Heads of the blobs whose bodies are in the backup. Never part of a backup themselves; gone with what is erased.
CREATE TABLE backup_head (
    blob TEXT COLLATE "C" PRIMARY KEY,
    head BYTEA NOT NULL
);

-- The backups: whose they are, when the last one began, and which was proven by a restore, when. Always one row.
CREATE TABLE backup_run (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (id = 'backup'),
    of_place TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    proven_at BIGINT NOT NULL,
    snapshot TEXT NOT NULL,
    trouble TEXT NOT NULL,
    told_at BIGINT NOT NULL
);
INSERT INTO backup_run (id, of_place, begun_at, ended_at, proven_at, snapshot, trouble, told_at)
VALUES ('backup', '', 0, 0, 0, '', '', 0);
