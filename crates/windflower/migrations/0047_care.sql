-- What whoever leaves a thing to somebody else says to that one; it goes with the row.
ALTER TABLE waiting ADD COLUMN line TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Of somebody who decided: the last decisions first.
DROP INDEX decision_by_decider;
CREATE INDEX decision_by_decider ON decision (decided_by, made_at, id);

-- Somebody says that something here is wrong, and has no account: of a receipt only its fingerprint stands here. What is
-- said about words that already wait for an answer joins `lead_id` and is answered with it. `words_hash` tells whether it
-- is about the same words; `thing_id` names a note or a signpost and is empty for a story.
CREATE TABLE report (
    id TEXT COLLATE "C" PRIMARY KEY,
    about TEXT COLLATE "C" NOT NULL CHECK (about IN ('story', 'note', 'signpost')),
    thing_id TEXT COLLATE "C" NOT NULL,
    story_id TEXT COLLATE "C" REFERENCES story (id) ON DELETE CASCADE,
    words_hash TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    receipt TEXT COLLATE "C" NOT NULL UNIQUE,
    lead_id TEXT COLLATE "C" REFERENCES report (id) ON DELETE CASCADE,
    outcome TEXT COLLATE "C" CHECK (outcome IN ('pass', 'give-back', 'decline')),
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    appeal TEXT COLLATE "C" NOT NULL,
    appealed_at BIGINT,
    CHECK (about <> 'story' OR story_id IS NOT NULL)
);
CREATE INDEX report_by_words ON report (story_id, words_hash);
CREATE INDEX report_by_lead ON report (lead_id);
CREATE INDEX report_by_time ON report (made_at, id);
CREATE INDEX report_with_words ON report (decided_at) WHERE words <> '' OR appeal <> '';

-- What the place says to the teller of a story about it: a line, that it is no longer shown, that somebody opened it. While
-- one stands that it is no longer shown, it is not shown again; `settled_at` is when somebody else decided about her answer.
CREATE TABLE remark (
    id TEXT COLLATE "C" PRIMARY KEY,
    story_id TEXT COLLATE "C" NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    report_id TEXT COLLATE "C" NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('line', 'narrowed', 'opened')),
    line TEXT COLLATE "C" NOT NULL,
    opened_by TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    ends_at BIGINT,
    answer TEXT COLLATE "C" NOT NULL,
    answered_at BIGINT,
    settled_at BIGINT,
    lifted_at BIGINT,
    away_at BIGINT
);
CREATE INDEX remark_by_story ON remark (story_id, made_at, id);
CREATE INDEX remark_by_report ON remark (report_id);
CREATE INDEX remark_by_opener ON remark (opened_by);

-- What somebody who decides for the place rather does not see, and whether single letters act in her rooms.
CREATE TABLE care_choice (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    kinds TEXT COLLATE "C" NOT NULL,
    experiences TEXT COLLATE "C" NOT NULL,
    kind_until BIGINT NOT NULL,
    letters BOOLEAN NOT NULL
);

-- Sentences to begin from, as far as the place changed them or wrote its own.
CREATE TABLE care_sentence (
    language TEXT COLLATE "C" NOT NULL,
    slug TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (language, slug)
);

-- Whom the place names for when somebody may be in danger; one row.
CREATE TABLE duty (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    name TEXT COLLATE "C" NOT NULL,
    reach TEXT COLLATE "C" NOT NULL,
    hours TEXT COLLATE "C" NOT NULL,
    at_night BOOLEAN NOT NULL
);
