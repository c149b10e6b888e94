-- Others who have lived it: whoever asked, on her own word, and what came of it. No proof and no diagnosis stands here.
-- `visited_at` follows nobody more closely than a week: it is there so that a membership can lapse after a year.
CREATE TABLE member (
    person_id TEXT COLLATE "C" PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('asked', 'admitted', 'declined', 'lapsed')),
    words TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_at BIGINT,
    visited_at BIGINT,
    CHECK (state <> 'admitted' OR visited_at IS NOT NULL)
);
CREATE INDEX member_by_state ON member (state, asked_at);

-- Who decided about whom: the place's record. It outlasts the account of whoever decided.
CREATE TABLE member_decision (
    id TEXT COLLATE "C" PRIMARY KEY,
    person_id TEXT COLLATE "C" NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    decided_by TEXT COLLATE "C" NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('welcome', 'not-now', 'end')),
    made_at BIGINT NOT NULL
);
CREATE INDEX member_decision_by_person ON member_decision (person_id);

-- Somebody who may make an account with this address: she asked for it herself, or the place asked her in. The link in
-- her letter is made when the letter is written; only its fingerprint is kept.
CREATE TABLE newcomer (
    id TEXT COLLATE "C" PRIMARY KEY,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    asked_in_by TEXT COLLATE "C",
    fingerprint TEXT COLLATE "C" UNIQUE,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX newcomer_by_end ON newcomer (ends_at);
