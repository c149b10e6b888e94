-- Somebody who takes her leave: until `due` she can come back, then everything of hers is erased. `begun_at` is set with
-- the first piece that goes: from then on there is no way back, whatever the clock of another program says.
CREATE TABLE farewell (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    asked_at BIGINT NOT NULL,
    due BIGINT NOT NULL,
    begun_at BIGINT
);
CREATE INDEX farewell_by_due ON farewell (due);

-- Who has to be told that a link of hers leads nowhere any more. A row goes when its letter has gone out.
CREATE TABLE farewell_notice (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    address TEXT NOT NULL
);
CREATE INDEX farewell_notice_by_person ON farewell_notice (person_id);

-- How far a photograph may go by the answer of somebody who was in it and is no longer here. It outlasts her account.
ALTER TABLE keepsake ADD COLUMN held_within TEXT CHECK (held_within IN ('only-me', 'invited', 'lived-it', 'anyone'));
