-- A copy of the pictures that was filled once, by its folder: where it is not there later it is away, and not new.
CREATE TABLE blob_copy (
    folder TEXT COLLATE "C" PRIMARY KEY,
    since BIGINT NOT NULL
);

-- What the check of a night wrote anew from another copy. Each copy has a row of its own beside 'nightly'.
ALTER TABLE check_run ADD COLUMN mended BIGINT NOT NULL DEFAULT 0;
