-- The album: how a photograph lies, on which day it was taken, where it stands in her own order, and what each parent
-- prefers closed. None of it reaches a reader; a turn does, as pixels.

-- Quarters clockwise, on top of what its file says.
ALTER TABLE keepsake ADD COLUMN turned BIGINT NOT NULL DEFAULT 0 CHECK (turned >= 0 AND turned < 4);
-- A number like 20260502; 20260500 where only the month is known, 20260000 where only the year, 0 where nothing.
ALTER TABLE keepsake ADD COLUMN taken BIGINT NOT NULL DEFAULT 0;
-- Where it stands by the day it was taken, and in the order that she lays: by when it came until something else is said.
ALTER TABLE keepsake ADD COLUMN taken_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE keepsake ADD COLUMN own_at BIGINT NOT NULL DEFAULT 0;
UPDATE keepsake SET taken_at = kept_at, own_at = kept_at * 1000;
CREATE INDEX keepsake_by_day ON keepsake (box_id, taken_at, id);
CREATE INDEX keepsake_by_own ON keepsake (box_id, own_at, id);

-- In which order a parent sees the album, and whether all of it opens closed for her.
ALTER TABLE box_keeper ADD COLUMN album_order TEXT COLLATE "C" NOT NULL DEFAULT 'came' CHECK (album_order <> '');
ALTER TABLE box_keeper ADD COLUMN opens_closed BOOLEAN NOT NULL DEFAULT FALSE;

-- What a parent prefers closed in her box; the other one does not know.
CREATE TABLE keepsake_closed (
    keepsake_id TEXT COLLATE "C" NOT NULL REFERENCES keepsake (id) ON DELETE CASCADE,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (keepsake_id, person_id)
);
CREATE INDEX keepsake_closed_by_person ON keepsake_closed (person_id);

DROP VIEW seen_keepsake;
CREATE VIEW seen_keepsake AS
    SELECT keepsake.id, box_keeper.person_id AS seen_by, keepsake.box_id, keepsake.kept_by, keepsake.file_name,
           keepsake.title, keepsake.description, keepsake.credit, keepsake.format, keepsake.bytes, keepsake.hash,
           keepsake.original, keepsake.width, keepsake.height, keepsake.kept_at, keepsake.away_at, keepsake.remove_at,
           keepsake.showing, keepsake.turned, keepsake.taken, keepsake.taken_at, keepsake.own_at,
           COALESCE((SELECT arrival.sentence FROM arrival WHERE arrival.keepsake_id = keepsake.id), '') AS sentence,
           EXISTS (SELECT 1 FROM keepsake_closed WHERE keepsake_closed.keepsake_id = keepsake.id
                       AND keepsake_closed.person_id = box_keeper.person_id) AS closed
    FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE NOT EXISTS
        (SELECT 1 FROM arrival WHERE arrival.keepsake_id = keepsake.id AND NOT EXISTS
            (SELECT 1 FROM arrival_opened WHERE arrival_opened.keepsake_id = keepsake.id
                 AND arrival_opened.person_id = box_keeper.person_id AND arrival_opened.is_open));
