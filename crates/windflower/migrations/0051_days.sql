-- A day that she set herself, in her own words; any part of the date may be empty (0). `letter` is how she is reached, `next_at`
-- when next. `sent_for` is the day the last letter was about; `ignored_years` in how many years letters came to which she did
-- nothing, `last_year` the last of them; `asked` whether she answered what is asked then.
CREATE TABLE own_day (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    year BIGINT NOT NULL,
    month BIGINT NOT NULL CHECK (month BETWEEN 0 AND 12),
    day BIGINT NOT NULL CHECK (day BETWEEN 0 AND 31),
    about TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    letter TEXT COLLATE "C" NOT NULL CHECK (letter IN ('none', 'says', 'discreet')),
    repeats TEXT COLLATE "C" NOT NULL CHECK (repeats IN ('once', 'year', 'month')),
    ends_on TEXT COLLATE "C" NOT NULL,
    next_at BIGINT,
    sent_for TEXT COLLATE "C" NOT NULL,
    ignored_years BIGINT NOT NULL,
    last_year BIGINT NOT NULL,
    asked BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    CHECK (letter <> 'none' OR next_at IS NULL)
);
CREATE INDEX own_day_of_person ON own_day (person_id, made_at, id);
CREATE INDEX own_day_next ON own_day (next_at) WHERE next_at IS NOT NULL;

-- Days on which no letter leaves for her, from the first to the last of them; `each_year` leaves the years aside.
CREATE TABLE quiet_day (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    from_on TEXT COLLATE "C" NOT NULL,
    to_on TEXT COLLATE "C" NOT NULL,
    each_year BOOLEAN NOT NULL
);
CREATE INDEX quiet_day_of_person ON quiet_day (person_id, from_on, id);

-- "Quiet for now", over everything: to the end of this day, or (empty) until she says otherwise.
CREATE TABLE quiet_now (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    since BIGINT NOT NULL,
    until_on TEXT COLLATE "C" NOT NULL
);

-- A name for the page of remembrance. `spot` is chance: where it stands in a list, joined with nothing. `was_read` says that
-- a person of the place read it; `line` is what that person said where it was given back.
CREATE TABLE remembered (
    id TEXT COLLATE "C" PRIMARY KEY,
    keeper_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    spot TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('own', 'held', 'shown')),
    was_read BOOLEAN NOT NULL,
    line TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX remembered_of_keeper ON remembered (keeper_id, made_at, id);
CREATE INDEX remembered_shown ON remembered (spot) WHERE state = 'shown';
CREATE INDEX remembered_read ON remembered (spot) WHERE state = 'shown' AND was_read;

-- That a candle burns on the page of remembrance, and on which day: how many, and who, stands nowhere. One row.
CREATE TABLE candle (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    lit_on BIGINT NOT NULL
);

-- Which of the known days of remembrance the place shows, as far as it chose; and days it wrote itself.
CREATE TABLE calendar_choice (
    slug TEXT COLLATE "C" PRIMARY KEY,
    is_on BOOLEAN NOT NULL
);
CREATE TABLE calendar_day (
    id TEXT COLLATE "C" PRIMARY KEY,
    words TEXT COLLATE "C" NOT NULL,
    month BIGINT NOT NULL CHECK (month BETWEEN 1 AND 12),
    day BIGINT NOT NULL CHECK (day BETWEEN 1 AND 31)
);

-- More can be taken back.
CREATE TABLE taken_back_now (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('narrowed', 'picture', 'circle', 'invitation', 'letterbox',
        'membership', 'password', 'passkey', 'after-me', 'leaves', 'stays', 'note', 'note-held', 'note-aside', 'notes-closed',
        'first-reader', 'consent', 'name', 'name-gone', 'day', 'day-gone', 'quiet')),
    id TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    in_file BOOLEAN NOT NULL,
    PRIMARY KEY (kind, id)
);
INSERT INTO taken_back_now (kind, id, at, in_file) SELECT kind, id, at, in_file FROM taken_back;
DROP TABLE taken_back;
ALTER TABLE taken_back_now RENAME TO taken_back;
CREATE INDEX taken_back_to_write ON taken_back (in_file);
CREATE INDEX taken_back_by_id ON taken_back (id);

-- A name waits for a person, too, where the place reads first.
CREATE TABLE waiting_now (
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('note', 'report', 'story', 'member', 'name')),
    thing_id TEXT COLLATE "C" NOT NULL,
    decider TEXT COLLATE "C" NOT NULL CHECK (decider IN ('place', 'first-reader', 'herself')),
    keeper_id TEXT COLLATE "C" REFERENCES person (id) ON DELETE CASCADE,
    story_id TEXT COLLATE "C" REFERENCES story (id) ON DELETE CASCADE,
    place_in_line BIGINT NOT NULL,
    since BIGINT NOT NULL,
    not_by TEXT COLLATE "C" NOT NULL,
    taken_by TEXT COLLATE "C" NOT NULL,
    taken_at BIGINT NOT NULL,
    line TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (kind, thing_id),
    CHECK (decider = 'place' OR keeper_id IS NOT NULL)
);
INSERT INTO waiting_now
    (kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by, taken_at, line)
SELECT kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by, taken_at, line FROM waiting;
DROP TABLE waiting;
ALTER TABLE waiting_now RENAME TO waiting;
CREATE INDEX waiting_in_line ON waiting (decider, place_in_line, since, thing_id);
CREATE INDEX waiting_of_keeper ON waiting (keeper_id, decider, place_in_line, since, thing_id);
CREATE INDEX waiting_of_story ON waiting (story_id);
CREATE INDEX waiting_not_by ON waiting (not_by);
CREATE INDEX waiting_taken_by ON waiting (taken_by);

CREATE TABLE decision_now (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('note', 'report', 'story', 'member', 'name')),
    thing_id TEXT COLLATE "C" NOT NULL,
    person_id TEXT COLLATE "C" REFERENCES person (id) ON DELETE CASCADE,
    outcome TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    as_who TEXT COLLATE "C" NOT NULL CHECK (as_who IN ('moderator', 'first-reader', 'keeper')),
    waited_since BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    undoes TEXT COLLATE "C" UNIQUE REFERENCES decision_now (id) ON DELETE CASCADE
);
INSERT INTO decision_now
    (id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at, undoes)
SELECT id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at, undoes FROM decision;
DROP TABLE decision;
ALTER TABLE decision_now RENAME TO decision;
CREATE INDEX decision_by_time ON decision (made_at, id);
CREATE INDEX decision_by_thing ON decision (kind, thing_id, made_at);
CREATE INDEX decision_by_person ON decision (person_id);
CREATE INDEX decision_by_decider ON decision (decided_by, made_at, id);
