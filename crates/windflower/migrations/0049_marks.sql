-- Whether readers may leave a wordless mark at a story, by its keeper's choice.
ALTER TABLE note_wish ADD COLUMN marks BOOLEAN NOT NULL DEFAULT FALSE;

-- A candle, a flower, "I read this": that there was at least one, on which day the first and on which the last. How many
-- there were, and who, stands nowhere.
CREATE TABLE mark (
    story_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    mark TEXT COLLATE "C" NOT NULL CHECK (mark IN ('candle', 'flower', 'read')),
    first_on BIGINT NOT NULL,
    last_on BIGINT NOT NULL,
    PRIMARY KEY (story_id, mark)
);
