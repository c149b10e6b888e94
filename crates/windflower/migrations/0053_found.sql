-- How many weeks a pregnancy lasted and which moments a story tells of, as its teller says.
ALTER TABLE story ADD COLUMN weeks BIGINT;
ALTER TABLE story ADD COLUMN moments TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN weeks BIGINT;

-- The words under which a story is found, for as long as it stands in a list of more than her circles. `number` is where it
-- stands in the order in which stories came; `near_at` when it was worked out which stories are near to it, 0 where that waits.
CREATE TABLE found (
    number BIGINT PRIMARY KEY,
    story_id TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES listing (story_id) ON DELETE CASCADE,
    words TEXT COLLATE "C" NOT NULL,
    near_at BIGINT NOT NULL
);
CREATE INDEX found_near ON found (near_at, number);

CREATE TABLE found_next (
    next BIGINT NOT NULL
);
INSERT INTO found_next (next) VALUES (1);

-- Which stories are near to one, the nearest first, and what both have in common.
CREATE TABLE near_story (
    story_id TEXT COLLATE "C" NOT NULL REFERENCES listing (story_id) ON DELETE CASCADE,
    near_id TEXT COLLATE "C" NOT NULL REFERENCES listing (story_id) ON DELETE CASCADE,
    weight BIGINT NOT NULL,
    why TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (story_id, near_id)
);
CREATE INDEX near_story_of ON near_story (near_id);
