-- A seal is each parent's own. What came by a letterbox is open for whoever has a row here that says so, and sealed for
-- everybody else who keeps the box, also for a parent who comes into it later.
CREATE TABLE arrival_opened (
    keepsake_id TEXT COLLATE "C" NOT NULL REFERENCES arrival (keepsake_id) ON DELETE CASCADE,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- FALSE where she has closed it again.
    is_open BOOLEAN NOT NULL,
    PRIMARY KEY (keepsake_id, person_id)
);
CREATE INDEX arrival_opened_by_person ON arrival_opened (person_id);

-- What was opened for a box was open to all who kept it then.
INSERT INTO arrival_opened (keepsake_id, person_id, is_open)
    SELECT arrival.keepsake_id, box_keeper.person_id, CASE WHEN arrival.sealed THEN FALSE ELSE TRUE END
    FROM arrival JOIN keepsake ON keepsake.id = arrival.keepsake_id
    JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE arrival.opened_at IS NOT NULL;

-- Every photograph once for each who keeps its box and may look at it, but those that came by a letterbox and are sealed for
-- her. Who looks is a column, so that whoever reads from it has to say for whom.
DROP VIEW seen_keepsake;
ALTER TABLE arrival DROP COLUMN sealed;
CREATE VIEW seen_keepsake AS
    SELECT keepsake.id, box_keeper.person_id AS seen_by, keepsake.box_id, keepsake.kept_by, keepsake.file_name,
           keepsake.title, keepsake.description, keepsake.credit, keepsake.format, keepsake.bytes, keepsake.hash,
           keepsake.original, keepsake.width, keepsake.height, keepsake.kept_at, keepsake.away_at, keepsake.remove_at,
           keepsake.showing
    FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
    WHERE NOT EXISTS
        (SELECT 1 FROM arrival WHERE arrival.keepsake_id = keepsake.id AND NOT EXISTS
            (SELECT 1 FROM arrival_opened WHERE arrival_opened.keepsake_id = keepsake.id
                 AND arrival_opened.person_id = box_keeper.person_id AND arrival_opened.is_open));
