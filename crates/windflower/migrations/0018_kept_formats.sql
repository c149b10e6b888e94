-- A picture of whatever kind is kept, also one that nothing here can show yet: then it has no size and no renditions.
-- The old columns carried rules that say otherwise, and a rule goes only with its column.
DROP VIEW seen_keepsake;

ALTER TABLE keepsake ADD COLUMN kind TEXT NOT NULL DEFAULT 'jpeg' CHECK (kind <> '');
UPDATE keepsake SET kind = format;
ALTER TABLE keepsake DROP COLUMN format;
ALTER TABLE keepsake RENAME COLUMN kind TO format;

ALTER TABLE keepsake ADD COLUMN wide BIGINT NOT NULL DEFAULT 0 CHECK (wide >= 0);
UPDATE keepsake SET wide = width;
ALTER TABLE keepsake DROP COLUMN width;
ALTER TABLE keepsake RENAME COLUMN wide TO width;

ALTER TABLE keepsake ADD COLUMN high BIGINT NOT NULL DEFAULT 0 CHECK (high >= 0);
UPDATE keepsake SET high = height;
ALTER TABLE keepsake DROP COLUMN height;
ALTER TABLE keepsake RENAME COLUMN high TO height;

CREATE VIEW seen_keepsake AS
    SELECT keepsake.id, keepsake.box_id, keepsake.kept_by, keepsake.file_name, keepsake.title, keepsake.description,
           keepsake.credit, keepsake.format, keepsake.bytes, keepsake.hash, keepsake.original, keepsake.width,
           keepsake.height, keepsake.kept_at, keepsake.away_at, keepsake.remove_at
    FROM keepsake
    WHERE NOT EXISTS (SELECT 1 FROM arrival WHERE arrival.keepsake_id = keepsake.id AND arrival.sealed);
