-- What a story said before it was saved over, for its teller alone. `beside` is everything else she typed: what was asked
-- before others read it, and what stands beside each picture, by its slot.
CREATE TABLE story_version (
    id TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    made_at BIGINT NOT NULL,
    shown BOOLEAN NOT NULL,
    letters BIGINT NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    beside TEXT COLLATE "C" NOT NULL
);
CREATE INDEX story_version_by_story ON story_version (story_id, made_at);

-- Counts the saves of what is asked, as `version` counts those of title, words and pictures: the two stand on two pages,
-- and a save of one is no change in another window of the other.
ALTER TABLE story ADD COLUMN answers BIGINT NOT NULL DEFAULT 1;
