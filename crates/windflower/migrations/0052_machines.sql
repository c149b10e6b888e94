-- What machines outside may get of a story that stands in the place's lists, by its keeper's choice: `search` that search
-- engines name it, `lists` that it stands in the feed, `here` nothing of it. Without a row it is `lists`.
CREATE TABLE machine_wish (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    machines TEXT COLLATE "C" NOT NULL CHECK (machines IN ('search', 'lists', 'here'))
);

-- The address of a story that is now told in another one leads on to it, while that one stands under the name that both
-- had. The row goes when the story is shown again, or anything of it is taken back.
CREATE TABLE story_lead (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    into_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    pen_name TEXT COLLATE "C" NOT NULL
);
CREATE INDEX story_lead_into ON story_lead (into_id);

-- For the map of pages that search engines may name: in the order of addresses, which are chance.
CREATE INDEX listing_by_address ON listing (audience, address);
