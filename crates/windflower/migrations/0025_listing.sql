-- A story as lists show it: a row for as long as it stands in one, so that no list reads an edition. It knows the month in
-- which it was first shown and no day: two stories of one evening have nothing in common here either. The rows of stories
-- that are shown already are made by the program when it starts, because editions are read by it alone.
CREATE TABLE listing (
    story_id TEXT COLLATE "C" PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    audience TEXT NOT NULL CHECK (audience IN ('invited', 'lived-it', 'anyone')),
    address TEXT COLLATE "C" NOT NULL,
    language TEXT NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    title TEXT NOT NULL,
    opening TEXT NOT NULL,
    pen_name TEXT NOT NULL,
    teller TEXT,
    time_since TEXT,
    experiences TEXT NOT NULL
);
CREATE INDEX listing_by_month ON listing (audience, month);

-- It was there for the lists.
DROP INDEX story_listed;
