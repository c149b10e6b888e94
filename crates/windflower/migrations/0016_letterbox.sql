-- A link by which a helper puts photographs into a box and sees nothing of it. Of the link only the fingerprint is kept.
-- It is open until it ends, is full or is taken back, and only while whoever made it keeps this box.
CREATE TABLE letterbox (
    id TEXT COLLATE "C" PRIMARY KEY,
    box_id TEXT NOT NULL REFERENCES box (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sentence TEXT NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL UNIQUE,
    most BIGINT NOT NULL CHECK (most > 0),
    came BIGINT NOT NULL DEFAULT 0 CHECK (came >= 0 AND came <= most),
    tries BIGINT NOT NULL DEFAULT 0,
    tries_since BIGINT NOT NULL DEFAULT 0,
    tells BOOLEAN NOT NULL,
    letter_at BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    taken_back_at BIGINT
);
CREATE INDEX letterbox_by_maker ON letterbox (made_by, made_at);

-- What a helper put in. Sealed until somebody who keeps the box opens it, and again where she closes it again; opened once,
-- it is no longer the helper's to take back. The receipt is a fingerprint too: whoever
-- carries the other half of it can take back what is sealed. Two who part each have a copy under the same id.
CREATE TABLE arrival (
    keepsake_id TEXT COLLATE "C" PRIMARY KEY REFERENCES keepsake (id) ON DELETE CASCADE,
    id TEXT COLLATE "C" NOT NULL,
    letterbox_id TEXT REFERENCES letterbox (id) ON DELETE SET NULL,
    helper TEXT NOT NULL,
    sentence TEXT NOT NULL,
    receipt TEXT COLLATE "C" NOT NULL,
    arrived_at BIGINT NOT NULL,
    sealed BOOLEAN NOT NULL,
    opened_at BIGINT
);
CREATE INDEX arrival_by_id ON arrival (id);
CREATE INDEX arrival_by_receipt ON arrival (receipt, arrived_at);
CREATE INDEX arrival_by_letterbox ON arrival (letterbox_id);

-- Every photograph but those that came by a letterbox and are sealed: what pages, lists and addresses are made from.
CREATE VIEW seen_keepsake AS
    SELECT keepsake.id, keepsake.box_id, keepsake.kept_by, keepsake.file_name, keepsake.title, keepsake.description,
           keepsake.credit, keepsake.format, keepsake.bytes, keepsake.hash, keepsake.original, keepsake.width,
           keepsake.height, keepsake.kept_at, keepsake.away_at, keepsake.remove_at
    FROM keepsake
    WHERE NOT EXISTS (SELECT 1 FROM arrival WHERE arrival.keepsake_id = keepsake.id AND arrival.sealed);
