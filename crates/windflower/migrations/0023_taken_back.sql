-- What somebody took back, by random ids and the last time alone: after a restore of a backup from before that time it is
-- taken back again. In the file of the ledger or not yet.
CREATE TABLE taken_back (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('narrowed', 'picture', 'circle', 'invitation', 'letterbox',
        'membership', 'password', 'passkey', 'after-me', 'leaves', 'stays')),
    id TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    in_file BOOLEAN NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX taken_back_to_write ON taken_back (in_file);
