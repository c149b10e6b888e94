-- The line of a box ("All of them are kept whole, checked today") no longer walks all its photographs: each has its row from
-- the moment it is kept, which names its box, and how many there are is counted as they come and go.
ALTER TABLE keepsake_check ADD COLUMN box_id TEXT COLLATE "C" REFERENCES box (id) ON DELETE CASCADE;
UPDATE keepsake_check SET box_id = (SELECT keepsake.box_id FROM keepsake WHERE keepsake.id = keepsake_check.keepsake_id);
-- It was compared when it was kept.
INSERT INTO keepsake_check (keepsake_id, state, checked_at, box_id)
SELECT id, 'whole', kept_at, box_id FROM keepsake
WHERE NOT EXISTS (SELECT 1 FROM keepsake_check WHERE keepsake_check.keepsake_id = keepsake.id);

CREATE INDEX keepsake_check_by_box ON keepsake_check (box_id, checked_at);
CREATE INDEX keepsake_check_faults ON keepsake_check (box_id) WHERE state <> 'whole';
DROP INDEX keepsake_check_by_state;

CREATE TABLE box_count (
    box_id TEXT COLLATE "C" PRIMARY KEY REFERENCES box (id) ON DELETE CASCADE,
    keepsakes BIGINT NOT NULL CHECK (keepsakes >= 0)
);
INSERT INTO box_count (box_id, keepsakes) SELECT box_id, count(*) FROM keepsake GROUP BY box_id;
