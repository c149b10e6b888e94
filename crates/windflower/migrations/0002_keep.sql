CREATE TABLE box (
    id TEXT COLLATE "C" PRIMARY KEY,
    made_at BIGINT NOT NULL
);

CREATE TABLE box_keeper (
    box_id TEXT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (box_id, person_id)
);
CREATE INDEX box_keeper_by_person ON box_keeper (person_id);

-- One photograph. The row is written only after the original and all renditions are durable.
CREATE TABLE keepsake (
    id TEXT COLLATE "C" PRIMARY KEY,
    box_id TEXT NOT NULL REFERENCES box (id),
    kept_by TEXT NOT NULL REFERENCES person (id),
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    credit TEXT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('jpeg', 'png', 'webp', 'gif')),
    bytes BIGINT NOT NULL,
    hash TEXT NOT NULL,
    original TEXT NOT NULL UNIQUE,
    width BIGINT NOT NULL CHECK (width > 0),
    height BIGINT NOT NULL CHECK (height > 0),
    kept_at BIGINT NOT NULL,
    away_at BIGINT,
    remove_at BIGINT
);
CREATE INDEX keepsake_by_box ON keepsake (box_id, kept_at);

CREATE TABLE rendition (
    keepsake_id TEXT NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    step BIGINT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('webp', 'jpeg')),
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    blob TEXT NOT NULL UNIQUE,
    PRIMARY KEY (keepsake_id, step, format)
);

-- Blobs that no row may need: noted before they are written, struck out in the transaction that needs them,
-- and noted again in the transaction that lets them go. Nothing else is ever cleared away.
CREATE TABLE blob_leftover (
    blob TEXT COLLATE "C" PRIMARY KEY,
    why TEXT NOT NULL CHECK (why IN ('arriving', 'removed')),
    since BIGINT NOT NULL
);
