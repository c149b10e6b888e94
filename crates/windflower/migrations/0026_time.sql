-- What time it was when the place last looked, so that a clock that jumps is noticed also at the next start: since which
-- start of the machine, and for how long it had been running then; for how long its clock has been doubted; over which time
-- it jumped when it was last followed, and how often it was.
ALTER TABLE place ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE place ADD COLUMN seen_boot TEXT NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN seen_running BIGINT NOT NULL DEFAULT 0;
ALTER TABLE place ADD COLUMN clock_doubted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE place ADD COLUMN clock_gap_from BIGINT NOT NULL DEFAULT 0;
ALTER TABLE place ADD COLUMN clock_gap_to BIGINT NOT NULL DEFAULT 0;
ALTER TABLE place ADD COLUMN clock_said BIGINT NOT NULL DEFAULT 0;

-- Backups are put in order by their number and not by a clock.
ALTER TABLE backup_run ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
