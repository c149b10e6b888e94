-- A helper's photograph arrives in pieces, too: by which letterbox, under which receipt, and with which words. Of what she
-- sends its keeper sees nothing before it is in the box.
ALTER TABLE upload ADD COLUMN letterbox_id TEXT COLLATE "C" REFERENCES letterbox (id) ON DELETE CASCADE;
ALTER TABLE upload ADD COLUMN receipt TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN helper TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN sentence TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX upload_by_letterbox ON upload (letterbox_id);
-- What was removed for good takes the row by which it came with it.
CREATE INDEX upload_by_keepsake ON upload (keepsake_id) WHERE keepsake_id IS NOT NULL;
