-- Organisations that help: the place's own list. It is loaded once from the one that comes with the program, and belongs to the
-- place from then on.
CREATE TABLE signpost (
    id TEXT COLLATE "C" PRIMARY KEY,
    -- Where it stands among those of its country.
    spot BIGINT NOT NULL,
    -- Grows with each change, so that two who change it at one moment learn of each other.
    version BIGINT NOT NULL,
    country TEXT COLLATE "C" NOT NULL,
    languages TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    topics TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    web TEXT COLLATE "C" NOT NULL,
    phone TEXT COLLATE "C" NOT NULL,
    phone_kind TEXT COLLATE "C" NOT NULL,
    hours TEXT COLLATE "C" NOT NULL,
    written TEXT COLLATE "C" NOT NULL,
    grade TEXT COLLATE "C" NOT NULL,
    -- A day, or empty where nobody ever checked it.
    checked_on TEXT COLLATE "C" NOT NULL,
    -- Who of the place checked it then; empty where nobody did, or that person is gone.
    checked_by TEXT COLLATE "C" NOT NULL DEFAULT '',
    -- The day of the check after which a steward was told that it grows old.
    told_for TEXT COLLATE "C" NOT NULL DEFAULT '',
    -- Taken out by the place: shown to nobody, and can be put back.
    is_out BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX signpost_named ON signpost (country, organisation);
CREATE INDEX signpost_checked_by ON signpost (checked_by) WHERE checked_by <> '';

-- One row: that the list was loaded, which version it is, and when a letter about it last went out.
CREATE TABLE signpost_list (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL,
    told_at BIGINT NOT NULL
);
