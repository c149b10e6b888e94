-- What time it was when the place last looked, so that a clock that jumps is noticed also at the next start: since which
-- start of the machine, and for how long it had been running then. Always one row.
CREATE TABLE place_time (
    id TEXT COLLATE "C" PRIMARY KEY CHECK (id = 'place'),
    seen_at BIGINT NOT NULL,
    boot TEXT NOT NULL,
    running BIGINT NOT NULL,
    doubted BIGINT NOT NULL,
    gap_from BIGINT NOT NULL,
    gap_to BIGINT NOT NULL,
    said BIGINT NOT NULL
);
INSERT INTO place_time (id, seen_at, boot, running, doubted, gap_from, gap_to, said)
VALUES ('place', 0, '', 0, 0, 0, 0, 0);

-- Backups are put in order by their number and not by a clock.
ALTER TABLE backup_run ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
